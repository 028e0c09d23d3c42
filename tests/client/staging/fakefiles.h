// SPDX-License-Identifier: GPL-3.0-or-later
//
// File systems unlike ours for the tests of the engine: this computer's, bent in one way each.
#pragma once

#include "client/staging/files/localfilesystem.h"

#include <functional>

namespace officina::testing {

// A folder that holds what it is given, told in pieces of so many.
class ListedFolder : public FolderReader
{
public:
    explicit ListedFolder(QList<Entry> entries, qsizetype atOnce = 100)
        : m_entries(std::move(entries)), m_atOnce(atOnce)
    {}
    Result<QList<Entry>> read() override
    {
        const auto piece = m_entries.mid(m_next, m_atOnce);
        m_next += piece.size();
        return piece;
    }

private:
    QList<Entry> m_entries;
    qsizetype m_atOnce;
    qsizetype m_next = 0;
};

// This computer's files below a folder, by absolute paths of its own: as a site's, which shares no path with us.
class RootedFiles : public LocalFileSystem
{
public:
    explicit RootedFiles(QByteArray root) : m_root(std::move(root)) {}

    using Files = LocalFileSystem;
    Result<std::unique_ptr<FolderReader>> openFolder(const RemotePath &p) override { return Files::openFolder(at(p)); }
    Result<Entry> stat(const RemotePath &p) override { return Files::stat(at(p)); }
    Result<Entry> lstat(const RemotePath &p) override { return Files::lstat(at(p)); }
    Result<> makeFolder(const RemotePath &p, uint permissions) override
    {
        return Files::makeFolder(at(p), permissions);
    }
    Result<> makePath(const RemotePath &p) override
    {
        if (stat(p))
            return {};
        return p.parent() == p ? Result<>() : makePath(p.parent()).and_then([&] { return makeFolder(p, 0777); });
    }
    Result<> removeFile(const RemotePath &p) override { return Files::removeFile(at(p)); }
    Result<> removeFolder(const RemotePath &p) override { return Files::removeFolder(at(p)); }
    Result<> rename(const RemotePath &from, const RemotePath &to) override { return Files::rename(at(from), at(to)); }
    Result<QByteArray> readLink(const RemotePath &p) override { return Files::readLink(at(p)); }
    Result<> makeLink(const RemotePath &p, const QByteArray &target) override { return Files::makeLink(at(p), target); }
    Result<> setPermissions(const RemotePath &p, uint permissions) override
    {
        return Files::setPermissions(at(p), permissions);
    }
    Result<> setChanged(const RemotePath &p, const QDateTime &changed) override
    {
        return Files::setChanged(at(p), changed);
    }
    Result<ssh::Space> space(const RemotePath &p) override { return Files::space(at(p)); }
    Result<std::unique_ptr<ByteReader>> openToRead(const RemotePath &p, qint64 offset, qint64 bytes) override
    {
        return Files::openToRead(at(p), offset, bytes);
    }
    Result<std::unique_ptr<ByteWriter>> openToWrite(const RemotePath &p, qint64 offset, qint64 bytes) override
    {
        return Files::openToWrite(at(p), offset, bytes);
    }
    Result<> sync(const RemotePath &p) override { return Files::sync(at(p)); }

protected:
    virtual RemotePath at(const RemotePath &path) const { return RemotePath(m_root + '/' + path.bytes()); }

private:
    QByteArray m_root;
};

} // namespace officina::testing
