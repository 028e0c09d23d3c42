// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where logs are: a folder here (LocalLogSource) or on a site (follow/SshLogSource). Lists the
// files that may be logs, and checkpoints beside them, and reads ranges of bytes; knows nothing of their content.
#pragma once

#include "client/base/remotepath.h"
#include "client/base/result.h"
#include "client/curves/formats/logformat.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QList>

namespace officina {

struct LogFile {
    RemotePath path; // below the opened folder, or the name alone where one file was opened
    qint64 size = 0; // bytes; closed: a folder that may not be read
    QDateTime changed;

    static constexpr qint64 closed = -1;

    bool operator==(const LogFile &) const = default;
};

struct LogRange {
    RemotePath path; // as listed
    qint64 offset = 0;
    qint64 size = 0; // bytes

    bool operator==(const LogRange &) const = default;
};

class LogSource
{
public:
    // A tree is listed no deeper and no further than this: a run folder is not a whole disk.
    static constexpr int maxDepth = 8;
    static constexpr int maxFolders = 5'000;
    static constexpr int maxFiles = 20'000;

    explicit LogSource(LogRules rules = {}) : m_rules(std::move(rules)) {}
    virtual ~LogSource() = default;
    // All logs and checkpoints, in any order; and the folders that may not be read, of size "closed".
    // Links to folders are passed over. Fails where the opened folder itself cannot be listed.
    virtual Result<QList<LogFile>> files() = 0;
    // Up to max bytes from offset on; empty at or beyond the end.
    virtual Result<QByteArray> read(const RemotePath &path, qint64 offset, qint64 max) = 0;
    // The same for many files: an answer for each, in their order. Fails only where the source as a
    // whole does.
    virtual Result<QList<Result<QByteArray>>> readAll(const QList<LogRange> &ranges);
    // The folder of the run that was opened, where the paths are told from the folder above it (see
    // runFolderOf()); else empty.
    const RemotePath &opened() const { return m_opened; }
    const LogRules &rules() const { return m_rules; }

protected:
    // The folder from which paths are told.
    RemotePath rootOf(const RemotePath &opened);

private:
    LogRules m_rules;
    RemotePath m_opened;
};

// A folder of this computer, or one file of any name.
class LocalLogSource : public LogSource
{
public:
    explicit LocalLogSource(QString path, LogRules rules = {});
    Result<QList<LogFile>> files() override;
    Result<QByteArray> read(const RemotePath &path, qint64 offset, qint64 max) override;

private:
    QString m_path;
};

} // namespace officina
