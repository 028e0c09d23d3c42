// SPDX-License-Identifier: GPL-3.0-or-later
//
// The jobs of the site in use: the list that keeps itself fresh, one job in detail with its
// output as it is written, a new job from the training template, cancelling, and the way to the
// job's curves. Shows the last known list with its age while the site does not answer.
#pragma once

#include "client/follow/followedrun.h"
#include "client/jobs/jobservice.h"
#include "ui/common/page.h"
#include "ui/common/rowmodel.h"

#include <QtCore/QVariantMap>

class QAction;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace officina {

class AgeLabel;
class EmptyState;
class ErrorPanel;
class JobDetail;
class PageHeader;
class RowFilter;
class SiteInUse;
class Table;

class JobsPage : public Page
{
    Q_OBJECT

public:
    JobsPage(SiteInUse &site, JobService &jobs, QWidget *parent = nullptr);

    void activated() override;
    void find() override;
    void refresh() override;

public Q_SLOTS:
    void newJob();
    // The folder on the site that the new job starts from, such as one just staged.
    void setJobFolder(const officina::RemotePath &folder);
    void showJob(const officina::JobId &id);

Q_SIGNALS:
    // The job's event files, and its name for a title.
    void curvesWanted(const officina::FollowedRun &run);
    void connectWanted(); // there is no site in use, and the user wants one

private:
    void makeHeader();
    QWidget *makeList();
    void makeActions();
    void showJobs();
    void showSelected();
    void select(const JobId &id);
    void showMenu(const QPoint &position);

    SiteInUse &m_site;
    JobService &m_jobs;
    RowModel<Job> m_model;
    QVariantMap m_lastValues; // of the new-job form
    JobId m_wanted;           // to be selected when it appears in the list
    PageHeader *m_header;
    AgeLabel *m_age;
    QLineEdit *m_filterText;
    QPushButton *m_new;
    ErrorPanel *m_error;
    RowFilter *m_filter;
    Table *m_table;
    QStackedWidget *m_list;
    EmptyState *m_empty;
    QStackedWidget *m_side;
    JobDetail *m_detail;
    QAction *m_cancel;
    QAction *m_curves;
    QAction *m_copyId;
    QAction *m_copyScript;
    QAction *m_save;
};

} // namespace officina
