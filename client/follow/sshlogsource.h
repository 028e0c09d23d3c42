// SPDX-License-Identifier: GPL-3.0-or-later
//
// Logs on a site: over SFTP where they are few, and where they are many in one round trip, by the
// site's python3 if it has one (remotetreereader.h). Used on the session's thread for the length of one visit.
#pragma once

#include "client/curves/runs/logsource.h"
#include "client/ssh/session.h"

namespace officina {

class SshLogSource : public LogSource
{
public:
    // path: a folder, or one file as for LocalLogSource.
    // isLarge: whether an earlier visit found more than a handful of folders; kept by the caller.
    SshLogSource(ssh::Session &session, const RemotePath &path, LogRules rules = {}, bool *isLarge = nullptr);
    Result<QList<LogFile>> files() override;
    Result<QByteArray> read(const RemotePath &path, qint64 offset, qint64 max) override;
    Result<QList<Result<QByteArray>>> readAll(const QList<LogRange> &ranges) override;

private:
    Result<> collect(const RemotePath &folder, const RemotePath &below, int depth, QList<LogFile> &found);

    ssh::Session &m_session;
    RemotePath m_path;
    int m_folders = 0;
    bool m_hasPython = true; // until it proves otherwise
    bool m_ownLarge = false;
    bool &m_isLarge;
};

} // namespace officina
