// SPDX-License-Identifier: GPL-3.0-or-later
//
// Logs on a site: over SFTP where they are few, and where they are many in one round trip, by the
// site's python3 if it has one (remotetreereader.h). Used on the session's thread for the length of one visit.
#pragma once

#include "client/curves/runs/logsource.h"
#include "client/ssh/session.h"

#include <map>
#include <vector>

namespace officina {

// What a caller keeps for a source from one visit to the next.
struct SiteListing {
    bool isLarge = false; // an earlier visit found more than a handful of folders, or of files to sample
    bool onlyCheckpoints = false;
    LogDecisions decisions = {};
};

class SshLogSource : public LogSource
{
public:
    // path: a folder, or one file as for LocalLogSource.
    SshLogSource(ssh::Session &session, const RemotePath &path, LogRules rules = {}, SiteListing *kept = nullptr);
    Result<QList<LogFile>> files() override;
    Result<QByteArray> read(const RemotePath &path, qint64 offset, qint64 max) override;
    Result<QList<Result<QByteArray>>> readAll(const QList<LogRange> &ranges) override;

private:
    struct Folder {
        RemotePath path; // below the root
        int depth = 0;
        RemotePath real = {}; // where a link leads, or what lies below that; empty: not through a link
    };

    Result<QList<LogFile>> listAtOnce();
    Result<QList<LogFile>> walk();
    Result<> list(const Folder &folder, QList<LogFile> &found);
    Result<> add(const ssh::Entry &entry, const RemotePath &path, QList<LogFile> &found);
    Result<> addFolder(const ssh::Entry &entry, const Folder &below);
    Result<> enter(const ssh::Entry &entry, const Folder &below);
    bool isTooMuch(int count);

    ssh::Session &m_session;
    RemotePath m_path;
    // Of a walk.
    std::vector<Folder> m_waiting;
    std::map<std::pair<int, RemotePath>, Folder> m_links; // the outermost first
    QSet<RemotePath> m_seen; // folders that links led to
    RemotePath m_base;       // the root, from "/" on
    RemotePath m_real;       // what was opened, likewise
    int m_folders = 0;
    int m_samples = 0;

    bool m_hasPython = true; // until it proves otherwise
    SiteListing m_own;
    SiteListing &m_kept;
};

} // namespace officina
