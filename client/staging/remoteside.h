// SPDX-License-Identifier: GPL-3.0-or-later
//
// A site's files over one SSH session, and its own sha256sum where the login has a shell.
#pragma once

#include "client/staging/side.h"

#include <optional>

namespace officina {

class RemoteSide : public Side
{
public:
    RemoteSide() = default;
    explicit RemoteSide(ssh::Session &session) : m_session(&session) {}
    void use(ssh::Session &session) { m_session = &session; } // before each piece of work

    Result<QList<Entry>> list(const RemotePath &folder) override;
    Result<Entry> stat(const RemotePath &path) override;
    Result<Entry> lstat(const RemotePath &path) override;
    Result<> makeFolder(const RemotePath &path) override;
    Result<> makePath(const RemotePath &path) override;
    Result<> removeFile(const RemotePath &path) override;
    Result<> removeFolder(const RemotePath &path) override;
    Result<> rename(const RemotePath &from, const RemotePath &to) override;
    Result<> setPermissions(const RemotePath &path, uint permissions) override;
    Result<> setChanged(const RemotePath &path, const QDateTime &changed) override;
    Result<std::unique_ptr<ByteReader>> openToRead(const RemotePath &path, qint64 offset = 0) override;
    Result<std::unique_ptr<ByteWriter>> openToWrite(const RemotePath &path, qint64 offset = 0) override;

    bool canSum() override; // asks the far side once
    Result<QList<QByteArray>> sums(const QList<RemotePath> &files, qint64 bytes) override;
    Result<QByteArray> sumOfStart(const RemotePath &file, qint64 length) override;

    // The sums in what `sha256sum -z` printed, by the names it was given. A login's own greeting
    // before the first NUL is ignored.
    static QHash<QByteArray, QByteArray> parseSums(const QByteArray &printed);

private:
    ssh::Session *m_session = nullptr;
    std::optional<bool> m_canSum;
};

} // namespace officina
