// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where logs are: a folder here (LocalLogSource) or on a site (follow/SshLogSource). Lists the
// files that may be logs and reads ranges of bytes; knows nothing of their content.
#pragma once

#include "client/base/remotepath.h"
#include "client/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QList>

namespace officina {

struct LogFile {
    RemotePath path; // below the opened folder, or the name alone where one file was opened
    qint64 size = 0; // bytes
    QDateTime changed;

    bool operator==(const LogFile &) const = default;
};

class LogSource
{
public:
    // A tree is listed no deeper and no further than this: a run folder is not a whole disk.
    static constexpr int maxDepth = 8;
    static constexpr int maxFolders = 5'000;
    static constexpr int maxFiles = 20'000;

    virtual ~LogSource() = default;
    // All log files, in any order. Folders that may not be read and links to folders are passed
    // over. Fails where the opened folder itself cannot be listed.
    virtual Result<QList<LogFile>> files() = 0;
    // Up to max bytes from offset on; empty at or beyond the end.
    virtual Result<QByteArray> read(const RemotePath &path, qint64 offset, qint64 max) = 0;
};

// Whether a file of this name is read as a log: *tfevents*, and tables named as loggers name them.
bool isEventFileName(QByteArrayView name);
bool isCsvLogName(QByteArrayView name);
bool isJsonLinesLogName(QByteArrayView name); // data sets are JSON lines too: by the loggers' names alone
bool isLogName(QByteArrayView name);          // any of them

// A folder of this computer, or one file (any *.csv then, or an event file of any name).
class LocalLogSource : public LogSource
{
public:
    explicit LocalLogSource(QString path);
    Result<QList<LogFile>> files() override;
    Result<QByteArray> read(const RemotePath &path, qint64 offset, qint64 max) override;

private:
    QString m_path;
};

} // namespace officina
