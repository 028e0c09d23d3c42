// SPDX-License-Identifier: GPL-3.0-or-later
//
// One job at a glance: where it stands and what that means, its times, its curves, its last words, what it asked for
// and what it used.
#pragma once

#include "client/jobs/jobservice.h"
#include "client/jobs/jobtree.h"
#include "ui/jobs/explainbox.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QFormLayout;
class QLabel;
class QProgressBar;

namespace officina {

class AgeLabel;
class Chip;
class JobAccess;
class JobCurves;
class JobNode;
class JobParts;
class JobTimeline;
class OutputTail;
class Settings;
class UsageNowPane;

class JobOverview : public QWidget
{
    Q_OBJECT

public:
    explicit JobOverview(JobService &jobs, QWidget *parent = nullptr);

    void setGroup(const JobGroup &group);
    void setRun(const std::optional<RunRecord> &run);
    // Where the part that is shown writes; may be empty. state: of that part.
    void setOutput(const RemotePath &output, JobState state);
    void useAccess(JobAccess &access);
    void remember(Settings &settings);
    void setLastWords(const std::optional<FoundWords> &found) { m_explain->setLastWords(found); }

Q_SIGNALS:
    void placeWanted(const officina::RemotePath &file, qint64 offset);
    void partWanted(const officina::JobId &part);
    void curvesWanted();
    void statusChanged(const QString &text);

private:
    // A line of the list; hidden while its text is empty.
    QLabel *addLine(const QString &title, const QString &objectName, bool withCopy = false);
    void setLine(QLabel *value, const QString &text);
    void addLines();
    void showTimes(); // also what of it changes with the clock
    void showUsage();
    void showPlace();
    Dialect::Kind scheduler() const;
    void showSeen();
    void showHints();

    JobService &m_jobs;
    JobGroup m_group;
    std::optional<RunRecord> m_run;
    QTimer m_clock;
    QFormLayout *m_form;
    Chip *m_state;
    QLabel *m_reason;
    QProgressBar *m_progress;
    ExplainBox *m_explain;
    JobTimeline *m_timeline;
    QLabel *m_timeWords;
    JobCurves *m_curves;
    OutputTail *m_tail;
    JobParts *m_parts;
    JobNode *m_node;
    UsageNowPane *m_usesNow;
    AgeLabel *m_seen;
    QLabel *m_hintsTitle, *m_hints;
    QLabel *m_time, *m_submitted, *m_started, *m_ended, *m_exit, *m_gpuHours, *m_cpuTime, *m_memory, *m_place, *m_qos,
        *m_account, *m_nodes, *m_folder, *m_guard;
};

} // namespace officina
