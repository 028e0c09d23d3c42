// SPDX-License-Identifier: GPL-3.0-or-later
//
// The jobs page; see the header.
#include "ui/jobs/jobspage.h"

#include "client/settings/settings.h"
#include "ui/common/agelabel.h"
#include "ui/common/controls.h"
#include "ui/common/errorpanel.h"
#include "ui/common/icons.h"
#include "ui/common/pageheader.h"
#include "ui/common/siteinuse.h"
#include "ui/common/theme.h"
#include "ui/jobs/historyview.h"
#include "ui/jobs/jobdetail.h"
#include "ui/jobs/joblistcard.h"
#include "ui/jobs/joblisttable.h"
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

namespace officina {

using namespace Qt::StringLiterals;

JobsPage::JobsPage(SiteInUse &site, JobService &jobs, QWidget *parent) : Page(parent), m_site(site), m_jobs(jobs)
{
    setObjectName(u"jobsPage"_s);
    makeHeader();
    m_error = new ErrorPanel;
    m_actionError = new ErrorPanel;
    m_actionError->setObjectName(u"jobsActionError"_s);
    m_stopLoss = new StopLossNotice;
    m_detail = new JobDetail(jobs);
    m_list = new JobListCard(jobs);
    auto *split = new QSplitter;
    split->setObjectName(u"jobsSplitter"_s);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(space::oneAndHalf);
    split->addWidget(m_list);
    split->addWidget(m_detail);
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
    connect(&m_jobs, &JobService::changed, this, &JobsPage::showJobs);
    connect(&m_site, &SiteInUse::changed, this, &JobsPage::showJobs);
    connect(&m_site, &SiteInUse::changed, m_actionError, &ErrorPanel::clear);
    connect(&m_site, &SiteInUse::stateChanged, this, &JobsPage::showJobs);
    connect(m_error, &ErrorPanel::retryRequested, &m_jobs, &JobService::refresh);
    connect(m_detail, &JobDetail::curvesWanted, this, &JobsPage::curvesWanted);
    connect(m_detail, &JobDetail::statusChanged, this, &Page::statusChanged);
    connect(m_filterText, &QLineEdit::textChanged, m_list, &JobListCard::setWords);
    connect(m_list, &JobListCard::selected, m_detail, &JobDetail::setGroup);
    connect(m_list, &JobListCard::opened, m_detail, &JobDetail::openCurves);
    connect(m_list, &JobListCard::allWanted, m_filterText, &QLineEdit::clear);
    connect(m_list, &JobListCard::told, this, [this](const QString &text) {
        m_actionError->clear();
        Q_EMIT statusChanged(text);
    });
    connect(m_list, &JobListCard::failed, this, [this](const ErrorText &text) { m_actionError->show(text); });
    connect(m_list, &JobListCard::menuWanted, this, [this] {
        m_curves->setEnabled(m_detail->hasCurves());
        m_copyScript->setEnabled(m_detail->hasCurves()); // both need the run's record
        m_save->setEnabled(m_detail->job() && hasEnded(m_detail->job()->state));
    });
    connect(m_list, &JobListCard::emptyActionWanted, this, [this] {
        if (m_new->isEnabled())
            newJob();
        else
            Q_EMIT connectWanted();
    });
}

void JobsPage::remember(Settings &settings)
{
    m_list->table().setColumns(settings.get(setting::jobColumns));
    m_list->setView(JobView(settings.get(setting::jobView)));
    m_saved->setSaved(settings.get(setting::jobViews));
    const auto keepColumns = [this, &settings] { settings.set(setting::jobColumns, m_list->table().columns()); };
    connect(&m_list->table(), &JobListTable::columnsChanged, &settings, keepColumns);
    connect(m_list->table().horizontalHeader(), &QHeaderView::sortIndicatorChanged, &settings, keepColumns);
    connect(m_list, &JobListCard::viewChanged, &settings,
            [this, &settings] { settings.set(setting::jobView, int(m_list->view())); });
    connect(m_saved, &SavedViews::savedChanged, &settings,
            [this, &settings] { settings.set(setting::jobViews, m_saved->saved()); });
}

void JobsPage::makeHeader()
{
    m_header = new PageHeader(tr("Jobs"));
    m_age = new AgeLabel([](const QString &age) { return tr("mine · refreshed %1", "when").arg(age); });
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
    auto *again = makeToolButton(u"jobsRefresh"_s, u"refresh"_s, tr("Refresh (F5)"));
    m_saved = new SavedViews;
    connect(m_saved, &SavedViews::wanted, this, [this](int view, const QString &text) {
        m_filterText->setText(text);
        m_list->setView(JobView(view));
    });
    m_saved->setCurrent([this] { return std::pair(int(m_list->view()), m_filterText->text().simplified()); });
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
    m_copyScript = add(u"actionCopyScript"_s, u"copy"_s, tr("Copy script"));
    m_save = add(u"actionSaveJobRecord"_s, u"export"_s, tr("Save job record…"));
    connect(m_curves, &QAction::triggered, m_detail, &JobDetail::openCurves);
    connect(m_copyScript, &QAction::triggered, m_detail, &JobDetail::copyScript);
    connect(m_save, &QAction::triggered, m_detail, &JobDetail::chooseRecordFile);
    m_list->addJobActions({m_curves, m_copyScript, m_save});
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
    if (!m_jobs.connection())
        return;
    if (auto *open = findChild<NewJobDialog *>()) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto *dialog = new NewJobDialog(m_jobs, m_lastValues, this);
    connect(dialog, &QDialog::finished, this, [this, dialog] { m_lastValues = dialog->values(); });
    connect(dialog, &NewJobDialog::submitted, this, [this](const RunRecord &run) {
        Q_EMIT statusChanged(tr("Job %1 was submitted.").arg(run.job.value));
        showJob(run.job);
    });
    dialog->open();
}

void JobsPage::runFolder(const QString &folder)
{
    if (!m_jobs.connection())
        return;
    if (auto *open = findChild<RunFolderDialog *>()) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto *dialog = new RunFolderDialog(m_jobs, ProjectMemory(m_projects), folder, this);
    connect(dialog, &RunFolderDialog::submitted, this, [this](const RunRecord &run, const QString &notices) {
        Q_EMIT statusChanged(notices.isEmpty() ? tr("Job %1 was submitted.").arg(run.job.value) : notices);
        showJob(run.job);
    });
    dialog->open();
}

void JobsPage::runAgain(const RemotePath &script, const QVariantMap &changes)
{
    newJob();
    if (auto *dialog = findChild<NewJobDialog *>())
        dialog->openScriptAt(script, changes);
}

void JobsPage::setJobFolder(const RemotePath &folder)
{
    m_lastValues[u"folder"_s] = folder.display();
}

void JobsPage::showJob(const JobId &id)
{
    showHistory(false);
    m_filterText->clear();
    m_list->select(id);
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
    const Connection *connection = m_site.connection();
    m_age->setTime(m_jobs.refreshed());
    showEmpty();
    m_list->showJobs();
    if (m_jobs.error())
        m_error->show(errorText(*m_jobs.error(), Doing::ListingJobs), true);
    else
        m_error->clear();
    const bool none = m_jobs.jobs().isEmpty();
    m_filterText->setEnabled(!none);
    m_saved->setEnabled(!none);
    m_detail->setVisible(!none);
    Q_EMIT badgeChanged(connection ? m_jobs.active() : 0);
}

void JobsPage::showEmpty()
{
    const Connection *connection = m_site.connection();
    const bool failed = connection && connection->state() == Connection::State::Failed
        && !m_jobs.refreshed().isValid(); // after a list there is still that to show
    m_new->setEnabled(connection && !failed);
    m_runFolder->setEnabled(m_new->isEnabled());
    if (!connection)
        m_list->setEmpty(u"jobs"_s, tr("No site in use"),
                         tr("Jobs run on a site. Connect to one, or to the practice factory to try it out."),
                         tr("Connect…"));
    else if (failed)
        m_list->setEmpty(u"plug"_s, tr("Not signed in to %1").arg(siteName(connection->site())),
                         errorText(connection->error().value_or(Error()), Doing::Connecting).what, tr("Connect…"));
    else if (!m_jobs.refreshed().isValid() && !m_jobs.error())
        m_list->setEmpty(u"clock"_s, tr("Asking %1 for your jobs…").arg(siteName(connection->site())), {});
    else
        m_list->setEmpty(u"jobs"_s, tr("No jobs in the last days"),
                         tr("A job runs a script on the site's GPUs. Start with the training template: you "
                            "see the whole script before it is sent."),
                         tr("New job…"));
}

} // namespace officina
