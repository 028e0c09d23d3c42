// SPDX-License-Identifier: GPL-3.0-or-later
//
// Logs on a site, over SFTP. Used on the session's thread for the length of one visit.
#pragma once

#include "client/curves/logsource.h"
#include "client/ssh/session.h"

namespace officina {

class SshLogSource : public LogSource
{
public:
    // path: a folder, or one file as for LocalLogSource.
    SshLogSource(ssh::Session &session, RemotePath path, LogRules rules = {});
    Result<QList<LogFile>> files() override;
    Result<QByteArray> read(const RemotePath &path, qint64 offset, qint64 max) override;

private:
    Result<> collect(const RemotePath &folder, const RemotePath &below, int depth, QList<LogFile> &found);

    ssh::Session &m_session;
    RemotePath m_path;
    int m_folders = 0;
};

} // namespace officina
