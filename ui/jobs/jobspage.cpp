// SPDX-License-Identifier: GPL-3.0-or-later
//
// The jobs page; see the header.
#include "ui/jobs/jobspage.h"

#include "client/invitations/invitationsinuse.h"
#include "client/settings/settings.h"
#include "ui/common/agelabel.h"
#include "ui/common/controls.h"
#include "ui/common/errorpanel.h"
#include "ui/common/examplestep.h"
#include "ui/common/icons.h"
#include "ui/common/pageheader.h"
#include "ui/common/siteinuse.h"
#include "ui/common/theme.h"
#include "ui/jobs/historyview.h"
#include "ui/jobs/jobdetail.h"
#include "ui/jobs/joblistcard.h"
#include "ui/jobs/joblisttable.h"
#include "ui/jobs/jobtexts.h"
#include "ui/jobs/newjobdialog.h"
#include "ui/jobs/runfolderdialog.h"
#include "ui/jobs/savedviews.h"
#include "ui/jobs/stoplossnotice.h"
#include "ui/present/sitetext.h"

#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

JobsPage::JobsPage(SiteInUse &site, JobBoard &jobs, QWidget *parent) : Page(parent), m_site(site), m_jobs(jobs)
{
    setObjectName(u"jobsPage"_s);
    makeHeader();
    m_error = new ErrorPanel;
    m_actionError = new ErrorPanel;
    m_actionError->setObjectName(u"jobsActionError"_s);
    m_stopLoss = new StopLossNotice;
    m_details = new QStackedWidget;
    m_list = new JobListCard(jobs);
    auto *split = new QSplitter;
    split->setObjectName(u"jobsSplitter"_s);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(space::oneAndHalf);
    split->addWidget(m_list);
    split->addWidget(m_details);
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 3);
    split->setSizes({640, 400});
    makeActions();
    m_content = new QStackedWidget;
    m_content->addWidget(split);
    if (m_jobs.history())
        makeHistory();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, space::two, space::two, space::two);
    layout->setSpacing(space::oneAndHalf);
    layout->addWidget(m_header);
    layout->addWidget(m_error);
    layout->addWidget(m_actionError);
    layout->addWidget(m_stopLoss);
    layout->addWidget(m_content, 1);
    connectAll();
    showJobs();
}

void JobsPage::connectAll()
{
    connect(&m_jobs, &JobBoard::changed, this, &JobsPage::showJobs);
    connect(&m_site, &SiteInUse::changed, this, &JobsPage::showJobs);
    connect(&m_site, &SiteInUse::changed, m_actionError, &ErrorPanel::clear);
    connect(&m_site, &SiteInUse::stateChanged, this, &JobsPage::showJobs);
    connect(m_error, &ErrorPanel::retryRequested, &m_jobs, &JobBoard::refresh);
    connect(m_list, &JobListCard::retryWanted, this, [this] {
        for (JobService *service : m_jobs.services())
            service->refresh(); // signs in where needed
    });
    connect(m_filterText, &QLineEdit::textChanged, m_list, &JobListCard::setWords);
    connect(m_list, &JobListCard::selected, this, &JobsPage::showDetail);
    connect(m_list, &JobListCard::opened, this, [this] {
        if (m_detail)
            m_detail->openCurves();
    });
    connect(m_list, &JobListCard::allWanted, m_filterText, &QLineEdit::clear);
    connect(m_list, &JobListCard::told, this, [this](const QString &text) {
        m_actionError->clear();
        Q_EMIT statusChanged(text);
    });
    connect(m_list, &JobListCard::failed, this, [this](const ErrorText &text) { m_actionError->show(text); });
    connect(m_list, &JobListCard::menuWanted, this, [this] {
        const bool hasRecord = m_detail && m_detail->hasCurves();
        m_curves->setEnabled(hasRecord);
        // A new job goes to the site in use.
        m_again->setEnabled(hasRecord && m_new->isEnabled()
                            && m_detailOf.value(m_jobs.inUse().connection()->site().id) == m_detail);
        m_copyScript->setEnabled(hasRecord);
        m_save->setEnabled(m_detail && m_detail->job() && hasEnded(m_detail->job()->state));
    });
    connect(m_list, &JobListCard::emptyActionWanted, this, [this] {
        if (m_new->isEnabled())
            newJob();
        else
            Q_EMIT connectWanted();
    });
}

void JobsPage::useAccess(JobAccess &access)
{
    m_access = &access;
    for (JobDetail *detail : std::as_const(m_detailOf))
        detail->useAccess(access);
}

void JobsPage::remember(Settings &settings)
{
    m_settings = &settings;
    for (JobDetail *detail : std::as_const(m_detailOf))
        detail->remember(settings);
    m_list->table().setColumns(settings.get(setting::jobColumns));
    m_list->setView(JobView(settings.get(setting::jobView)));
    m_list->setSite({settings.get(setting::jobSite)});
    m_saved->setSaved(settings.get(setting::jobViews));
    const auto keepColumns = [this, &settings] { settings.set(setting::jobColumns, m_list->table().columns()); };
    connect(&m_list->table(), &JobListTable::columnsChanged, &settings, keepColumns);
    connect(m_list->table().horizontalHeader(), &QHeaderView::sortIndicatorChanged, &settings, keepColumns);
    connect(m_list, &JobListCard::viewChanged, &settings, [this, &settings] {
        settings.set(setting::jobView, int(m_list->view()));
        settings.set(setting::jobSite, m_list->site().value);
    });
    connect(m_saved, &SavedViews::savedChanged, &settings,
            [this, &settings] { settings.set(setting::jobViews, m_saved->saved()); });
}

void JobsPage::makeHeader()
{
    m_header = new PageHeader(tr("Jobs"));
    m_age = new AgeLabel([this](const QString &age) { return ageText(age); });
    m_age->setObjectName(u"jobsAge"_s);
    m_age->setProperty("role", u"muted"_s);
    m_header->addBesideTitle(m_age);
    m_filterText = new QLineEdit;
    m_filterText->setObjectName(u"jobsFilter"_s);
    m_filterText->setPlaceholderText(tr("Filter…"));
    m_filterText->setAccessibleName(tr("Filter the jobs"));
    m_filterText->setClearButtonEnabled(true);
    m_filterText->setFixedWidth(240);
    m_runFolder = makeButton(u"runFolder"_s, tr("Run a folder…"));
    m_runFolder->setToolTip(tr("Send a folder of this computer to the site and run a command in it"));
    m_new = makeButton(u"newJob"_s, tr("New job…"), ButtonKind::Primary);
    auto *again = makeToolButton(u"jobsRefresh"_s, u"refresh"_s, tr("Refresh"));
    addKeyToToolTip(*again, QKeySequence::Refresh); // of the window
    m_saved = new SavedViews;
    connect(m_saved, &SavedViews::wanted, this, [this](const SavedViews::Shown &shown) {
        m_filterText->setText(shown.words);
        m_list->setView(JobView(shown.view));
        m_list->setSite(shown.site);
    });
    m_saved->setCurrent(
        [this] { return SavedViews::Shown{int(m_list->view()), m_filterText->text().simplified(), m_list->site()}; });
    m_header->addAction(again);
    m_header->addAction(m_filterText);
    m_header->addAction(m_saved);
    m_header->addAction(m_runFolder);
    m_header->addAction(m_new);
    connect(again, &QToolButton::clicked, this, &JobsPage::refresh);
    connect(m_new, &QPushButton::clicked, this, &JobsPage::newJob);
    connect(m_runFolder, &QPushButton::clicked, this, [this] { runFolder(); });
}

void JobsPage::makeActions()
{
    const auto add = [this](const QString &objectName, const QString &iconName, const QString &text) {
        auto *action = new QAction(icon(iconName), text, this);
        action->setObjectName(objectName);
        return action;
    };
    m_curves = add(u"actionOpenCurves"_s, u"curves"_s, tr("Open curves"));
    m_again = add(u"actionRunAgain"_s, u"add"_s, tr("Run again…"));
    m_copyScript = add(u"actionCopyScript"_s, u"copy"_s, tr("Copy script"));
    m_save = add(u"actionSaveJobRecord"_s, u"export"_s, tr("Save job record…"));
    const auto ask = [this](QAction *action, void (JobDetail::*what)()) {
        connect(action, &QAction::triggered, this, [this, what] {
            if (m_detail)
                (m_detail->*what)();
        });
    };
    ask(m_curves, &JobDetail::openCurves);
    ask(m_again, &JobDetail::runAgain);
    ask(m_copyScript, &JobDetail::copyScript);
    ask(m_save, &JobDetail::chooseRecordFile);
    m_list->addJobActions({m_curves, m_again, m_copyScript, m_save});
}

JobDetail &JobsPage::detailOf(const SiteId &site)
{
    JobDetail *&detail = m_detailOf[site];
    if (detail)
        return *detail;
    detail = new JobDetail(*m_jobs.service(site));
    if (m_access)
        detail->useAccess(*m_access);
    if (m_settings)
        detail->remember(*m_settings);
    detail->useCommands(m_list->shownCommands());
    m_details->addWidget(detail);
    connect(detail, &JobDetail::curvesWanted, this, [this, site](FollowedRun run) {
        run.site = site;
        Q_EMIT curvesWanted(run);
    });
    connect(detail, &JobDetail::againWanted, this, [this](const RemotePath &script) { runAgain(script, {}); });
    connect(detail, &JobDetail::statusChanged, this, &Page::statusChanged);
    return *detail;
}

void JobsPage::showDetail(const SiteId &site, const JobGroup &group)
{
    if (!m_jobs.service(site))
        return;
    m_detail = &detailOf(site);
    m_details->setCurrentWidget(m_detail);
    m_detail->setGroup(group, nameBesideOthers(m_jobs, site));
}

void JobsPage::activated()
{
    m_jobs.refresh();
    if (m_history && m_content->currentWidget() == m_history)
        m_history->activated();
    else
        m_list->focus();
}

void JobsPage::find()
{
    if (m_history && m_content->currentWidget() == m_history)
        return m_history->find();
    m_filterText->setFocus();
    m_filterText->selectAll();
}

void JobsPage::refresh()
{
    m_jobs.refresh();
    if (m_history && m_content->currentWidget() == m_history)
        m_history->refresh();
}

void JobsPage::newJob()
{
    JobService &service = m_jobs.inUse();
    if (!service.connection())
        return;
    if (auto *open = findChild<NewJobDialog *>()) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto *dialog =
        new NewJobDialog(service, m_newJobs.lastValues, this, invitationFor(service.connection()->site().id));
    connect(dialog, &QDialog::finished, this, [this, dialog](int result) {
        m_newJobs.lastValues = dialog->values();
        if (result == QDialog::Accepted)
            m_newJobs.lastValues.remove(u"edited"_s); // it is a job now
    });
    connect(dialog, &NewJobDialog::folderWanted, this,
            [this, dialog](const RemotePath &start) { Q_EMIT siteFolderWanted(start, dialog); });
    connect(dialog, &NewJobDialog::exampleWanted, this, &JobsPage::exampleWanted);
    const SiteId at = service.connection()->site().id;
    if (m_settings)
        dialog->offerExample(exampleStep(*m_settings, at), m_settings->get(setting::exampleAt(at)));
    connect(dialog, &NewJobDialog::submitted, this,
            [this, dialog, site = at](const RunRecord &run, const QString &notices) {
                if (m_settings && dialog->isExample())
                    m_settings->set(setting::exampleJobAt(site), run.job.value);
                Q_EMIT statusChanged(notices.isEmpty() ? tr("Job %1 was submitted.").arg(run.job.value) : notices);
                showJob({site, run.job});
            });
    dialog->open();
}

// Left as it was given, it takes the place of nothing that the user has begun.
NewJobDialog *JobsPage::newGivenJob()
{
    const QVariantMap begun = m_newJobs.lastValues;
    newJob();
    auto *dialog = findChild<NewJobDialog *>();
    if (dialog)
        connect(dialog, &QDialog::finished, this, [this, dialog, begun](int result) {
            if (dialog->isAsGiven() && (result == QDialog::Rejected || dialog->isExample()))
                m_newJobs.lastValues = begun;
        });
    return dialog;
}

void JobsPage::newExampleJob()
{
    if (NewJobDialog *dialog = newGivenJob())
        dialog->runExample();
}

void JobsPage::newInvitedJob()
{
    if (NewJobDialog *dialog = newGivenJob())
        dialog->openInvited();
}

SiteInvitation JobsPage::invitationFor(const SiteId &site)
{
    if (!m_newJobs.invitations)
        return {};
    return {m_newJobs.invitations->forSite(site), m_newJobs.invitations->newlyExpired(site)};
}

void JobsPage::useInvitations(InvitationsInUse &invitations)
{
    m_newJobs.invitations = &invitations;
}

void JobsPage::runFolder(const QString &folder)
{
    JobService &service = m_jobs.inUse();
    if (!service.connection())
        return;
    if (auto *open = findChild<RunFolderDialog *>()) {
        open->raise();
        open->activateWindow();
        return;
    }
    const SiteId site = service.connection()->site().id;
    auto *dialog = new RunFolderDialog(service, m_newJobs.projects, folder, invitationFor(site), this);
    connect(dialog, &RunFolderDialog::submitted, this, [this, site](const RunRecord &run, const QString &notices) {
        Q_EMIT statusChanged(notices.isEmpty() ? tr("Job %1 was submitted.").arg(run.job.value) : notices);
        showJob({site, run.job});
    });
    dialog->open();
}

void JobsPage::runAgain(const RemotePath &script, const QVariantMap &changes)
{
    if (NewJobDialog *dialog = newGivenJob())
        dialog->openScriptAt(script, changes);
}

void JobsPage::setJobFolder(const RemotePath &folder)
{
    m_newJobs.lastValues[u"folder"_s] = folder.display();
}

void JobsPage::showJob(const JobRef &job)
{
    showHistory(false);
    m_filterText->clear();
    m_list->select(job);
}

void JobsPage::showView(int view)
{
    showHistory(false);
    m_filterText->clear();
    m_list->setView(JobView(view));
}

void JobsPage::saveList()
{
    m_list->chooseFile();
}

void JobsPage::showJobs()
{
    if (m_settings)
        noteExampleJobs(*m_settings, m_jobs);
    showAge();
    showEmpty();
    m_list->showJobs();
    showError();
    const bool none =
        std::ranges::all_of(m_jobs.services(), [](const JobService *service) { return service->jobs().isEmpty(); });
    m_filterText->setEnabled(!none);
    m_saved->setEnabled(!none);
    m_details->setVisible(!none);
    Q_EMIT badgeChanged(m_jobs.active());
}

// Whose list is the oldest, and so that of all: a site that does not answer has its own age in the notice.
const JobService *JobsPage::oldest() const
{
    const JobService *oldest = nullptr;
    for (const JobService *service : m_jobs.services()) {
        const Connection *at = service->connection(); // none for a moment while it is left
        const bool answers = !service->error() && at && at->state() == Connection::State::Online;
        if (service->refreshed().isValid() && (answers || !m_jobs.hasSeveral())
            && (!oldest || service->refreshed() < oldest->refreshed()))
            oldest = service;
    }
    return oldest;
}

QString JobsPage::ageText(const QString &age) const
{
    const JobService *service = oldest();
    if (const QDateTime next = service ? service->putOffUntil() : QDateTime(); next.isValid())
        //: %1: when, as "2 min ago"; %2: a time, as "14:20"
        return tr("mine · refreshed %1 · the last look took long, the next is at %2").arg(age, jobtexts::moment(next));
    return tr("mine · refreshed %1", "when").arg(age);
}

void JobsPage::showAge()
{
    const JobService *service = oldest();
    m_age->setTime(service ? service->refreshed() : QDateTime());
}

// Of the only site; of several each has its own in the list's notice.
void JobsPage::showError()
{
    const JobService *only = m_jobs.services().size() == 1 ? m_jobs.services().first() : nullptr;
    if (only && only->error())
        m_error->show(errorText(*only->error(), Doing::ListingJobs), true);
    else
        m_error->clear();
}

void JobsPage::showEmpty()
{
    const Connection *connection = m_site.connection();
    const bool failed = connection && connection->state() == Connection::State::Failed
        && !m_jobs.inUse().refreshed().isValid(); // after a list there is still that to show
    m_new->setEnabled(connection && !failed);
    m_runFolder->setEnabled(m_new->isEnabled());
    if (!connection && !m_jobs.services().isEmpty())
        m_list->setEmpty(u"jobs"_s, tr("No jobs in the last days"), {});
    else if (!connection)
        m_list->setEmpty(u"jobs"_s, tr("No site in use"),
                         tr("Jobs run on a site. Connect to one, or to the practice factory to try it out."),
                         tr("Connect…"));
    else if (failed)
        m_list->setEmpty(u"plug"_s, tr("Not signed in to %1").arg(siteName(connection->site())),
                         errorText(connection->error().value_or(Error()), Doing::Connecting).what, tr("Connect…"));
    else if (!m_jobs.inUse().refreshed().isValid() && !m_jobs.inUse().error())
        m_list->setEmpty(u"clock"_s, tr("Asking %1 for your jobs…").arg(siteName(connection->site())), {});
    else
        m_list->setEmpty(u"jobs"_s, tr("No jobs in the last days"),
                         tr("A job runs a script on the site's GPUs. Start with the training template: you "
                            "see the whole script before it is sent."),
                         tr("New job…"));
}

} // namespace officina
