// SPDX-License-Identifier: GPL-3.0-or-later
//
// The jobs of all connected sites: the list that keeps itself fresh, one job in detail with its
// output as it is written, a new job from the training template, and the way to the job's curves.
// Shows the last known list with its age while a site does not answer.
#pragma once

#include "client/follow/followedrun.h"
#include "client/jobs/jobboard.h"
#include "ui/common/page.h"

#include <QtCore/QHash>
#include <QtCore/QVariantMap>

class QAction;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace officina {

class AgeLabel;
class ErrorPanel;
class HistoryView;
class InvitationsInUse;
class JobAccess;
class JobDetail;
class JobListCard;
class NewJobDialog;
class PageHeader;
class SavedViews;
class Settings;
class SiteInUse;
class StopLossNotice;
class StopLossWatch;
struct JobGroup;
struct SiteInvitation;

class JobsPage : public Page
{
    Q_OBJECT

public:
    JobsPage(SiteInUse &site, JobBoard &jobs, QWidget *parent = nullptr);

    void useAccess(JobAccess &access); // the ways to the nodes of running jobs
    void useInvitations(InvitationsInUse &invitations); // what new jobs start from at a site of theirs
    // How the list was left last time, and from now on.
    void remember(Settings &settings);
    // Where it is kept how folders of this computer were run.
    void setProjectsFolder(const QString &folder) { m_newJobs.projects = folder; }
    void setStopLoss(const StopLossWatch &watch); // what it finds is shown over the list
    void activated() override;
    void find() override;
    void refresh() override;

public Q_SLOTS:
    void newJob();
    void newExampleJob(); // with the training example, where it was staged to the site in use
    void newInvitedJob(); // with the script that the invitation for the site in use brings
    // A folder of this computer; empty: to be chosen.
    void runFolder(const QString &folder = {});
    // The folder on the site that the new job starts from, such as one just staged.
    void setJobFolder(const officina::RemotePath &folder);
    void showJob(const officina::JobRef &job);
    void showView(int view); // a JobView, of all jobs
    void saveList();
    void showHistory(bool shown = true); // every job ever seen, in place of those of the last days

Q_SIGNALS:
    // The job's event files, and its name for a title.
    void curvesWanted(const officina::FollowedRun &run);
    void folderWanted(const officina::RemotePath &folder); // of the site in use
    // The user wants to choose a folder of the site in use, for that job; start: to begin with.
    void siteFolderWanted(const officina::RemotePath &start, officina::NewJobDialog *asked);
    void exampleWanted(); // to be staged, for a new job
    void connectWanted(); // there is no site in use, and the user wants one

private:
    struct NewJobs { // what they start from
        QVariantMap lastValues; // of the form
        QString projects; // where it is kept how folders were run
        InvitationsInUse *invitations = nullptr;
    };

    void makeHeader();
    void makeActions();
    void connectAll();
    void makeHistory();
    SiteInvitation invitationFor(const SiteId &site);
    NewJobDialog *newGivenJob(); // that is to be filled in; may be null
    void runAgain(const RemotePath &script, const QVariantMap &changes);
    void showJobs();
    void showEmpty();
    const JobService *oldest() const;
    QString ageText(const QString &age) const;
    void showAge();
    void showError();
    JobDetail &detailOf(const SiteId &site);
    void showDetail(const SiteId &site, const JobGroup &group);

    SiteInUse &m_site;
    JobBoard &m_jobs;
    JobAccess *m_access = nullptr;
    Settings *m_settings = nullptr;
    NewJobs m_newJobs;
    PageHeader *m_header;
    AgeLabel *m_age;
    QLineEdit *m_filterText;
    SavedViews *m_saved;
    QPushButton *m_runFolder;
    QPushButton *m_new;
    ErrorPanel *m_error;
    ErrorPanel *m_actionError;
    StopLossNotice *m_stopLoss;
    JobListCard *m_list;
    QStackedWidget *m_details;               // one for each site, for it works with its service
    QHash<SiteId, JobDetail *> m_detailOf;
    JobDetail *m_detail = nullptr;           // the one that is shown
    QStackedWidget *m_content;
    HistoryView *m_history = nullptr; // where one is kept
    QAction *m_curves;
    QAction *m_again;
    QAction *m_copyScript;
    QAction *m_save;
};

} // namespace officina
