// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads all runs below a folder and follows them as they grow. Only new bytes are read.
//
// Split in two so that a network and a window never wait for each other: fetchUpdates() does all the
// input and output and touches nothing but its arguments (it runs on a session's thread), apply()
// does all the parsing and owns the runs (it runs where the runs are shown).
//
// A file that became shorter, or whose bytes before the stop are no longer the same, was replaced:
// it is read again from its start. Of each run only the logs in the best format are read (see
// LogFormat): the others tell the same story again.
#pragma once

#include "client/curves/runs/logupdate.h"
#include "client/curves/runs/run.h"

#include <QtCore/QMap>
#include <QtCore/QSet>

#include <memory>

namespace officina {

class RunReader
{
public:
    // Points of all runs, some 8 bytes each; what is beyond is not read.
    static constexpr qint64 maxPoints = 100'000'000;
    static constexpr qsizetype maxSeries = 250'000; // of all runs
    // A file whose beginning holds nothing of use is not read any further. Not so a text log.
    static constexpr qint64 maxUnusedBytes = 64 << 20; // bytes

    // rules: the same as its source's. Limits lower than the above are for tests.
    explicit RunReader(LogRules rules = {}, qint64 pointLimit = maxPoints, qsizetype seriesLimit = maxSeries);
    ~RunReader();
    RunReader(RunReader &&) noexcept;
    RunReader &operator=(RunReader &&) noexcept;

    // Reads until the source has nothing new. Returns whether anything changed. Blocks: for a
    // terminal and tests; a window uses fetchUpdates() and apply().
    Result<bool> poll(LogSource &source);

    const LogPositions &positions() const { return m_positions; }
    bool apply(const LogUpdate &update); // true where a run changed
    // The last update was not all there is: visit again at once.
    bool wantsMore() const { return m_wantsMore; }
    // The logs are complete: a last table row without a line end counts.
    bool finish();

    const QList<Run> &runs() const { return m_runs; } // by folder name
    // Files of the folder that are not read, each with its reason, by name; and what was not looked at.
    const QList<LogIssue> &skipped() const { return m_skipped; }
    const LogSource::Passed &passed() const { return m_passed; }
    qint64 points() const;
    // Bytes at the ends of files that are no whole record yet.
    qint64 waiting() const;

private:
    struct File;

    enum class Applied { Nothing, Changed, Forgot };
    Applied applyPiece(const LogUpdate::Piece &piece);
    void endFile(File &file);
    std::optional<qint64> lastStep(const RemotePath &folder) const;
    std::optional<LogIssue> refusal(const File &file, const LogUpdate::Piece &piece) const;
    Series *seriesOf(File &file, const TaggedPoint &tagged, Run &run);
    bool forgetWorseFormats(const QList<LogFile> &files);
    bool forgetMoved(const LogUpdate &update);
    void forget(const RemotePath &folder);
    void forgetOtherDocuments(const LogFile &document);
    void append(File &file);
    void mergeFacts(const File &file, Run &run);
    void mergeParameters(Run &run);
    void mergeMedia(File &file, Run &run);
    Run &runOf(const File &file);
    void updateIssues(Run &run);
    const Run *ownerOf(const RemotePath &file) const;
    bool updateCheckpoints();

    LogRules m_rules;
    qint64 m_pointLimit;
    qsizetype m_seriesLimit;
    qint64 m_points = 0;     // at least as many as there are
    qsizetype m_series = 0;
    LogPositions m_positions;
    std::map<RemotePath, std::unique_ptr<File>> m_files;
    std::map<RemotePath, QMap<RemotePath, const File *>> m_parameterFiles; // of m_files, by the folder they are of
    QSet<RemotePath> m_stale; // folders whose run is shown until the first new point replaces it
    QList<LogIssue> m_unreadable;
    QList<LogIssue> m_skipped;
    LogSource::Passed m_passed;
    QList<Checkpoint> m_checkpoints;
    QList<Run> m_runs;
    bool m_wantsMore = false;
};

} // namespace officina
