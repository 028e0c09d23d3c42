// SPDX-License-Identifier: GPL-3.0-or-later
//
// One job in full: overview, output, script and files, and what can be done with it. It asks the
// site only for what is in view.
#pragma once

#include "client/follow/followedrun.h"
#include "client/jobs/jobservice.h"
#include "ui/common/card.h"

#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;

namespace officina {

class ErrorPanel;
class JobFiles;
class JobOverview;
class OutputView;

class JobDetail : public Card
{
    Q_OBJECT

public:
    explicit JobDetail(JobService &jobs, QWidget *parent = nullptr);

    void setJob(const Job &job); // another one, or the same with news
    const std::optional<Job> &job() const { return m_job; }
    bool hasCurves() const { return m_run.has_value(); }
    bool canCancel() const;

    void askToCancel();
    void openCurves();
    void copyScript();
    void chooseRecordFile();
    void saveRecord(const QString &file);

Q_SIGNALS:
    void curvesWanted(const officina::FollowedRun &run);
    void statusChanged(const QString &text);

private:
    QWidget *makeScriptTab();
    QWidget *makeHeader();
    void takeRun(const Result<RunRecord> &run);
    void readScript();
    void cancel(const Job &job);
    void showActions();

    JobService &m_jobs;
    std::optional<Job> m_job;
    std::optional<RunRecord> m_run;
    QByteArray m_script;
    QLabel *m_title;
    QLabel *m_summary;
    QPushButton *m_cancel;
    QPushButton *m_curves;
    QPushButton *m_save;
    ErrorPanel *m_error;
    QTabWidget *m_tabs;
    JobOverview *m_overview;
    OutputView *m_output;
    JobFiles *m_files;
    QPlainTextEdit *m_scriptText;
    QLabel *m_scriptNote;
    QPushButton *m_copyScript;
};

} // namespace officina
