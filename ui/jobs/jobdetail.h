// SPDX-License-Identifier: GPL-3.0-or-later
//
// One job in full: overview, output, script and files, and what can be done with it. It asks the
// site only for what is in view.
#pragma once

#include "client/follow/followedrun.h"
#include "client/jobs/jobservice.h"
#include "client/jobs/jobtree.h"
#include "ui/common/card.h"

#include <optional>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;

namespace officina {

class ErrorPanel;
class FlowLayout;
class JobAccess;
class JobCommands;
class JobFiles;
class JobOverview;
class OutputView;
class Settings;

class JobDetail : public Card
{
    Q_OBJECT

public:
    explicit JobDetail(JobService &jobs, QWidget *parent = nullptr);

    void setJob(const Job &job) { setGroup({job, {}}); } // another one, or the same with news
    // An array or a heterogeneous job with its parts; site: its name, where others are connected too.
    void setGroup(const JobGroup &group, const QString &site = {});
    void useAccess(JobAccess &access); // the ways to its node
    void useCommands(const JobCommands &commands); // of the job that is shown
    void remember(Settings &settings);
    const std::optional<Job> &job() const { return m_job; }
    bool hasCurves() const { return m_run.has_value(); }

    void openCurves();
    void copyScript();
    void runAgain();
    void chooseRecordFile();
    void saveRecord(const QString &file);

Q_SIGNALS:
    void curvesWanted(const officina::FollowedRun &run);
    void againWanted(const officina::RemotePath &script);
    void statusChanged(const QString &text);

private:
    QWidget *makeScriptTab();
    QWidget *makeOutputTab();
    QWidget *makeOverviewTab();
    void forget();
    // The job whose output is shown: the job itself, or the part that was picked.
    const Job &shownPart() const;
    void fillParts();
    void pickPart(const JobId &part);
    void showOutput();
    void readLastWords();
    void readLastWords(const Job &job, QList<RemotePath> files);
    void showPlace(const RemotePath &file, qint64 offset);
    QWidget *makeHeader();
    void takeRun(const Result<RunRecord> &run);
    void readScript();
    void showActions();

    JobService &m_jobs;
    std::optional<Job> m_job;
    JobGroup m_group;
    JobId m_part;          // that was picked; empty: none
    bool m_picked = false; // by the reader
    JobId m_toldWhy;       // whose last words were read
    int m_toldAfter = 0;   // how many restarts
    std::optional<RunRecord> m_run;
    bool m_runAsked = false; // and answered
    QByteArray m_script;
    QLabel *m_title;
    QLabel *m_summary;
    FlowLayout *m_buttons;
    QPushButton *m_curves;
    QPushButton *m_save;
    ErrorPanel *m_error;
    QTabWidget *m_tabs;
    JobOverview *m_overview;
    QComboBox *m_parts;
    OutputView *m_output;
    JobFiles *m_files;
    QPlainTextEdit *m_scriptText;
    QLabel *m_scriptNote;
    QPushButton *m_copyScript;
};

} // namespace officina
