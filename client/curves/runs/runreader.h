// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads all runs below a folder and follows them as they grow. Only new bytes are read.
//
// Split in two so that a network and a window never wait for each other: fetchNews() does all the
// input and output and touches nothing but its arguments (it runs on a session's thread), apply()
// does all the parsing and owns the runs (it runs where the runs are shown).
//
// A file that became shorter, or whose bytes before the stop are no longer the same, was replaced:
// it is read again from its start. Of each run only the logs in the best format are read (see
// LogFormat): the others tell the same story again.
#pragma once

#include "client/curves/formats/checkpoints.h"
#include "client/curves/runs/logsource.h"
#include "client/curves/runs/run.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <memory>

namespace officina {

// How far one file has been read.
struct LogPosition {
    qint64 offset = 0;
    QByteArray tail;   // the last bytes before offset, to recognise a replaced file
    QDateTime changed; // as listed when it was read to its end; invalid before
    bool refused = false; // nothing beyond the offset is wanted, unless the file is replaced
};
using LogPositions = QHash<RemotePath, LogPosition>;

// What a visit to the source brought.
struct LogNews {
    struct Piece {
        LogFile file;
        qint64 offset = 0; // of the bytes
        QByteArray bytes;
        bool again = false; // the file was replaced; no bytes, it is to be read from its start
        bool atEnd = false; // these bytes end where the listed file does
    };
    QList<LogFile> files;    // all there are, in the order they are read
    QList<Piece> pieces;     // in that order too
    QList<Damage> unreadable;
    QList<Checkpoint> checkpoints; // in order, none twice
    bool more = false;       // stopped at the limit: ask again at once
};

// One visit: lists the source and reads what is beyond the positions, at most about maxBytes.
Result<LogNews> fetchNews(LogSource &source, const LogPositions &positions, qint64 maxBytes = 8 << 20);

class RunReader
{
public:
    // Points of all runs, some 8 bytes each; what is beyond is not read.
    static constexpr qint64 mostPoints = 100'000'000;
    static constexpr qsizetype mostSeries = 250'000; // of all runs
    // A file whose beginning holds nothing of use is not read any further. Not so a text log.
    static constexpr qint64 mostInVain = 64 << 20; // bytes

    // rules: the same as its source's. Limits lower than the above are for tests.
    explicit RunReader(LogRules rules = {}, qint64 maxPoints = mostPoints, qsizetype maxSeries = mostSeries);
    ~RunReader();
    RunReader(RunReader &&) noexcept;
    RunReader &operator=(RunReader &&) noexcept;

    // Reads until the source has nothing new. Returns whether anything changed. Blocks: for a
    // terminal and tests; a window uses fetchNews() and apply().
    Result<bool> poll(LogSource &source);

    const LogPositions &positions() const { return m_positions; }
    bool apply(const LogNews &news); // true where a run changed
    // The last news was not all there is: visit again at once.
    bool wantsMore() const { return m_wantsMore; }
    // The logs are complete: a last table row without a line end counts.
    bool finish();

    const QList<Run> &runs() const { return m_runs; } // by folder name
    qint64 points() const;
    // Bytes at the ends of files that are no whole record yet.
    qint64 waiting() const;

private:
    struct File;

    enum class Applied { Nothing, Changed, Forgot };
    Applied applyPiece(const LogNews::Piece &piece);
    std::optional<Damage> refusal(const File &file, const LogNews::Piece &piece) const;
    Series *seriesOf(File &file, quint32 tag, Run &run);
    bool forgetWorseFormats(const QList<LogFile> &files);
    void forget(const RemotePath &folder);
    void forgetOtherDocuments(const RemotePath &path);
    void take(File &file);
    static void takeFacts(const File &file, Run &run);
    void takeMedia(File &file, Run &run);
    Run &runOf(const File &file);
    void updateDamage(Run &run);
    bool updateCheckpoints();

    LogRules m_rules;
    qint64 m_maxPoints;
    qsizetype m_maxSeries;
    qint64 m_points = 0;     // at least as many as there are
    qsizetype m_series = 0;
    LogPositions m_positions;
    std::map<RemotePath, std::unique_ptr<File>> m_files;
    QSet<RemotePath> m_stale; // folders whose run is shown until the first new point replaces it
    QList<Damage> m_unreadable;
    QList<Checkpoint> m_checkpoints;
    QList<Run> m_runs;
    bool m_wantsMore = false;
};

} // namespace officina
