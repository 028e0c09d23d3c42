// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where logs are: a folder here (LocalLogSource) or on a site (follow/SshLogSource). Lists the
// files that may be logs, each with what it was found to be, and checkpoints beside them; reads ranges of bytes.
#pragma once

#include "client/base/result.h"
#include "client/curves/runs/logdecisions.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QSet>

#include <filesystem>

namespace officina {

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
    // Files of a folder with one ending that are sampled; more of them are a data set, most likely.
    static constexpr int maxAlike = 500;
    static constexpr int maxPlaces = 1'000; // passed ones that are named
    static constexpr qint64 maxListed = 1'000'000'000; // of one ending: no folder has more

    // What a listing passed over, for the reader who misses something.
    struct Passed {
        QList<LogIssue> places;           // folders, links and the like, each with its reason
        QMap<QByteArray, qint64> endings; // how many files by their ending, in lower case with its dot

        bool operator==(const Passed &) const = default;
    };

    explicit LogSource(LogRules rules = {}) : m_rules(std::move(rules)) {}
    virtual ~LogSource() = default;
    // All files that are or may be logs, and checkpoints, in any order; and the folders that may not be read, of size
    // "closed". A folder that several links lead to is read once. Fails where the opened folder itself cannot be
    // listed.
    virtual Result<QList<LogFile>> files() = 0;
    const Passed &passed() const { return m_passed; } // by the last listing
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
    // Not walked yet where it is: neither what was opened, nor in it, nor what it lies in. Remembered in seen.
    static bool isNewFolder(const RemotePath &real, const RemotePath &opened, QSet<RemotePath> &seen);
    // What the one file that was opened is read as.
    LogDecision decideOpened(LogDecisions &decisions, const LogFile &file);
    // The sample of a file: one range of it, or two.
    Result<LogSample> sample(const LogFile &file);

    // Remembers a place that is passed over.
    void pass(LogIssue::Reason reason, const RemotePath &path, const QString &detail = {});

    Passed m_passed;

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
    struct Folder {
        RemotePath path; // below the root
        int depth = 0;
        RemotePath real = {}; // where a link leads, or what lies below that; empty: not through a link
    };
    struct Walk;

    void list(const Folder &folder, Walk &walk);
    void addFolder(const std::filesystem::directory_entry &entry, const RemotePath &path, const Folder &above,
                   Walk &walk);
    void add(const std::filesystem::directory_entry &entry, const RemotePath &path, Walk &walk);

    QString m_path;
    LogDecisions m_decisions;
};

} // namespace officina
