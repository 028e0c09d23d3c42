// SPDX-License-Identifier: GPL-3.0-or-later
//
// Building and connecting pages; see the header.
#include "ui/window/pages.h"

#include "client/catalogue/catalogue.h"
#include "client/catalogue/cataloguelink.h"
#include "client/follow/runsources.h"
#include "client/invitations/invitationsinuse.h"
#include "client/requests/requeststore.h"
#include "client/settings/settings.h"
#include "client/sites/sitelist.h"
#include "client/staging/queue/transferqueue.h"
#include "ui/cohort/cohortpage.h"
#include "ui/cohort/requestimportdialog.h"
#include "ui/common/siteinuse.h"
#include "ui/connect/sitesettingsdialog.h"
#include "ui/curves/curvespage.h"
#include "ui/data/datapage.h"
#include "ui/data/sitefolderdialog.h"
#include "ui/doctor/doctorpage.h"
#include "ui/factories/factoriespage.h"
#include "ui/jobs/jobspage.h"
#include "ui/jobs/newjobdialog.h"
#include "ui/portals/portalspage.h"
#include "ui/present/sitesettings.h"
#include "ui/requests/requesteditor.h"
#include "ui/requests/requestspage.h"
#include "ui/settings/settingspage.h"
#include "ui/start/progressreportdialog.h"
#include "ui/start/startpage.h"
#include "ui/window/pagearea.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QStackedWidget>

namespace officina {

Pages::Pages(const Services &services, QStackedWidget &stack, QObject *parent)
    : QObject(parent), m_services(services), m_stack(stack)
{
    const TransferQueue &transfers = m_services.transfers;
    connect(&transfers, &TransferQueue::ended, this, [this, &transfers](qint64 id) {
        if (const TransferItem *item = transfers.find(id); item && item->stagedFolder())
            offerStagedFolder(static_cast<JobsPage *>(m_pages.value(PageId::Jobs)));
    });
    connect(
        &m_services.stopping, &EarlyStopping::jobStopped, this, [this](const auto &stopped) { // wherever the user is
            Q_EMIT statusChanged(tr("Job %1 was cancelled, because one of its curves is lost.").arg(stopped.job.value));
        });
    connect(&m_services.site, &SiteInUse::changed, this,
            [this] { offerStagedFolder(static_cast<JobsPage *>(m_pages.value(PageId::Jobs))); });
}

template <class T> T *Pages::get(PageId page)
{
    if (!m_pages.contains(page)) {
        Page *made = make(page);
        m_pages.insert(page, made);
        m_places.insert(page, m_stack.addWidget(inScrollArea(made)));
        if (made->layout()) // the window leaves the margin, the same for all pages
            made->layout()->setContentsMargins(0, 0, 0, 0);
        keepSplitters(*made, m_services.settings);
        connect(made, &Page::badgeChanged, this, [this, page](int number) { Q_EMIT badgeChanged(page, number); });
        connect(made, &Page::statusChanged, this, [this, page](const QString &text) {
            m_status.insert(page, text);
            if (page == m_current)
                Q_EMIT statusChanged(text);
        });
    }
    return static_cast<T *>(m_pages.value(page));
}

Page *Pages::make(PageId page)
{
    switch (page) {
    case PageId::Start: return makeStart();
    case PageId::Factories: return makeFactories();
    case PageId::Requests: return makeRequests();
    case PageId::Portals: return makePortals();
    case PageId::Data: return makeData();
    case PageId::Jobs: return makeJobs();
    case PageId::Curves: return makeCurves();
    case PageId::Cohort: return makeCohort();
    case PageId::Settings: return makeSettings();
    case PageId::Doctor: return makeDoctor();
    }
    return nullptr;
}

Page *Pages::makeStart()
{
    auto *page = new StartPage(m_services.catalogue, m_services.requests, m_services.practice, m_services.site,
                               m_services.transfers, m_services.jobs, m_services.settings);
    page->usePortals(m_services.portals, m_services.settings);
    page->useInvitations(m_services.invitations);
    connect(page, &StartPage::workshopDataWanted, this, &Pages::stageWorkshopData);
    connect(page, &StartPage::workshopJobWanted, this, &Pages::newInvitedJob);
    connect(page, &StartPage::reportWanted, this, &Pages::report);
    connect(page, &StartPage::pageWanted, this, &Pages::show);
    connect(page, &StartPage::requestWanted, this, &Pages::openRequest);
    connect(page, &StartPage::jobWanted, this, &Pages::showJob);
    connect(page, &StartPage::connectWanted, this, &Pages::connectWanted);
    connect(page, &StartPage::signInWanted, this, &Pages::signInWanted);
    connect(page, &StartPage::invitationWanted, this, &Pages::invitationWanted);
    connect(page, &StartPage::exampleWanted, this, &Pages::stageExample);
    connect(page, &StartPage::exampleJobWanted, this, &Pages::runExample);
    connect(page, &StartPage::firstRunWanted, this, &Pages::firstRunWanted);
    connect(page, &StartPage::draftsCounted, this,
            [this](int number) { Q_EMIT badgeChanged(PageId::Requests, number); });
    return page;
}

Page *Pages::makeFactories()
{
    auto *page = new FactoriesPage(m_services.catalogue);
    page->remember(m_services.settings);
    page->useProfile([this] { return m_services.requests.profile(); });
    connect(page, &FactoriesPage::requestWanted, this, &Pages::newRequest);
    connect(page, &FactoriesPage::requestStarted, this, [this](const RequestWish &wish) {
        show(PageId::Requests);
        get<RequestsPage>(PageId::Requests)
            ->startWith(requestFrom(wish, m_services.catalogue, QDateTime::currentDateTimeUtc()));
    });
    connect(page, &FactoriesPage::connectWanted, this, &Pages::connectWanted);
    return page;
}

Page *Pages::makeRequests()
{
    auto *page = new RequestsPage(m_services.catalogue, m_services.requests, m_services.jobs.history());
    page->editor().useRuns(
        [this](const QString &site, const QString &job) { return m_services.runs.checkpointSeconds(site, job); });
    connect(page, &RequestsPage::tableWanted, this, [this, page](const QString &table) {
        auto *dialog = new RequestImportDialog(m_services.catalogue, m_services.requests, page);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setTable(table);
        connect(dialog, &RequestImportDialog::draftsMade, page, &RequestsPage::refresh);
        connect(dialog, &RequestImportDialog::requestsWanted, page, &RequestsPage::showList);
        dialog->open();
    });
    connect(page, &RequestsPage::proposalWanted, this, [this](const WaldurRoute &route, const RequestId &request) {
        show(PageId::Portals);
        get<PortalsPage>(PageId::Portals)->propose(route, request);
    });
    return page;
}

Page *Pages::makePortals()
{
    return new PortalsPage(m_services.portals, m_services.settings, m_services.catalogue, m_services.dataFolder);
}

Page *Pages::makeData()
{
    auto *page = new DataPage(m_services.site, m_services.transfers, m_services.settings);
    page->useInvitations(m_services.invitations);
    connect(page, &DataPage::connectWanted, this, [this] { Q_EMIT connectWanted({}); });
    connect(page, &DataPage::exampleJobWanted, this, &Pages::runExample);
    connect(page, &DataPage::curvesWanted, this, &Pages::openRun);
    connect(page, &DataPage::localCurvesWanted, this, [this](const QString &folder) {
        show(PageId::Curves);
        get<CurvesPage>(PageId::Curves)->openFolder(folder);
    });
    return page;
}

Page *Pages::makeJobs()
{
    auto *page = new JobsPage(m_services.site, m_services.jobs);
    page->remember(m_services.settings);
    page->useAccess(m_services.access);
    page->useInvitations(m_services.invitations);
    page->setStopLoss(m_services.stopLoss);
    page->setProjectsFolder(projectsFolder());
    connect(page, &JobsPage::exampleWanted, this, &Pages::stageExample);
    connect(page, &JobsPage::curvesWanted, this, &Pages::openRun);
    connect(page, &JobsPage::folderWanted, this, &Pages::showSiteFolder);
    connect(page, &JobsPage::siteFolderWanted, this, [this](const RemotePath &start, NewJobDialog *asked) {
        if (!m_services.site.connection())
            return;
        auto *dialog = new SiteFolderDialog({.name = QStringLiteral("newJobFolderChoice"),
                                             .title = tr("Choose the folder in which the job starts"),
                                             .choose = tr("Choose"),
                                             .other = {},
                                             .start = start,
                                             .isOneFolder = true},
                                            m_services.site, m_services.settings, asked);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &SiteFolderDialog::chosen, asked, &NewJobDialog::setFolder);
        dialog->open();
    });
    connect(page, &JobsPage::connectWanted, this, [this] { Q_EMIT connectWanted({}); });
    offerStagedFolder(page);
    return page;
}

Page *Pages::makeCurves()
{
    auto *page =
        new CurvesPage(m_services.site, m_services.settings, {m_services.runs, m_services.alerts, m_services.stopping});
    connect(page, &CurvesPage::siteFolderWanted, this, [this, page] { chooseSiteFolder(page); });
    return page;
}

// For the curves of what no job of the list wrote.
void Pages::chooseSiteFolder(CurvesPage *page)
{
    if (!m_services.site.connection()) {
        Q_EMIT connectWanted({});
        return;
    }
    auto *dialog = new SiteFolderDialog(
        {.name = QStringLiteral("curvesSite"), .title = tr("Open the curves of a folder"), .choose = tr("Show curves")},
        m_services.site, m_services.settings, page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SiteFolderDialog::chosen, page,
            [page](const RemotePath &path) { page->openRun({path, displayBytes(path.name())}); });
    dialog->open();
}

// A new job starts from what was staged last to the site in use.
void Pages::offerStagedFolder(JobsPage *page) const
{
    const Connection *connection = m_services.site.connection();
    if (!connection || !page) // a page made later is told then
        return;
    std::optional<RemotePath> last;
    for (const TransferItem &item : m_services.transfers.items())
        if (item.site == connection->site().id)
            if (auto folder = item.stagedFolder())
                last = std::move(folder);
    if (last)
        page->setJobFolder(*last);
}

void Pages::show(PageId page)
{
    Page *wanted = get<Page>(page);
    m_current = page;
    m_stack.setCurrentIndex(m_places.value(page));
    wanted->activated();
    Q_EMIT shown(page);
}

Page *Pages::currentPage() const
{
    return m_pages.value(m_current);
}

void Pages::takeOver(Pages &old)
{
    if (old.m_pages.contains(PageId::Curves)) // counts the runs that grow, wherever the user is
        get<CurvesPage>(PageId::Curves);
}

void Pages::newRequest(const FactoryId &factory, const SystemId &system, const QList<AccessModeId> &listed)
{
    show(PageId::Requests);
    get<RequestsPage>(PageId::Requests)->newRequest(factory, system, listed);
}

void Pages::openRequest(const RequestId &id)
{
    show(PageId::Requests);
    get<RequestsPage>(PageId::Requests)->openRequest(id);
}

void Pages::openFinder()
{
    show(PageId::Factories);
    get<FactoriesPage>(PageId::Factories)->openFinder();
}

void Pages::addPortal()
{
    show(PageId::Portals);
    get<PortalsPage>(PageId::Portals)->addPortal();
}

bool Pages::showEntry(const CatalogueLink &link)
{
    using enum CatalogueLink::Kind;
    const Catalogue &catalogue = m_services.catalogue;
    // Antennas are among the factories of the list, and of the terminal.
    const bool isThere = link.kind == System
        ? catalogue.system({link.id}) != nullptr
        : (link.kind == Factory && catalogue.factory({link.id})) || catalogue.antenna({link.id});
    if (!isThere)
        return false;
    if (link.kind == System) {
        show(PageId::Factories);
        get<FactoriesPage>(PageId::Factories)->showSystem({link.id});
    } else {
        showFactory({link.id});
    }
    return true;
}

Page *Pages::makeCohort()
{
    auto *page = new CohortPage(m_services.site, m_services.jobs.history(), m_services.catalogue, m_services.requests,
                                m_services.dataFolder);
    connect(page, &CohortPage::connectWanted, this, &Pages::connectWanted);
    connect(page, &CohortPage::requestWanted, this, &Pages::openRequest);
    connect(page, &CohortPage::requestsWanted, this, [this] { show(PageId::Requests); });
    connect(page, &CohortPage::counted, this, &Pages::cohortsCounted);
    return page;
}

void Pages::newCohort()
{
    show(PageId::Cohort);
    get<CohortPage>(PageId::Cohort)->newCohort();
}

Page *Pages::makeSettings()
{
    auto *page = new SettingsPage(m_services.settings, m_services.dataFolder, m_services.updates, m_services.releases,
                                  m_services.catalogue.retrieved());
    connect(page, &SettingsPage::updateWanted, this, &Pages::updateWanted);
    connect(page, &SettingsPage::builtInWanted, this, &Pages::builtInWanted);
    connect(page, &SettingsPage::cohortWanted, this, [this] { show(PageId::Cohort); });
    return page;
}

void Pages::practise()
{
    show(PageId::Start);
    get<StartPage>(PageId::Start)->practise();
}

void Pages::stageExample()
{
    show(PageId::Data);
    get<DataPage>(PageId::Data)->stageExample();
}

void Pages::runExample()
{
    show(PageId::Jobs);
    get<JobsPage>(PageId::Jobs)->newExampleJob();
}

void Pages::stageWorkshopData()
{
    show(PageId::Data);
    get<DataPage>(PageId::Data)->stageWorkshopData();
}

void Pages::newInvitedJob()
{
    show(PageId::Jobs);
    get<JobsPage>(PageId::Jobs)->newInvitedJob();
}

std::optional<AcceptedInvitation> Pages::invitation() const
{
    const Connection *connection = m_services.site.connection();
    const auto here = connection ? m_services.invitations.forSite(connection->site().id) : std::nullopt;
    return here ? here : m_services.invitations.last();
}

void Pages::report()
{
    const auto accepted = invitation();
    if (!accepted || accepted->open.invitation.cohort.isEmpty())
        return;
    const SiteId id = accepted->open.invitation.siteId();
    Site site = loadSites().named(id).value_or(Site());
    site.id = id;
    auto *dialog = new ProgressReportDialog(*accepted, withSettings(site, m_services.settings),
                                            m_services.dataFolder + QLatin1StringView("/progress"), m_services.store,
                                            m_services.settings, &m_stack);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

Page *Pages::makeDoctor()
{
    auto *page = new DoctorPage(m_services.site, m_services.settings, m_services.dataFolder);
    connect(page, &DoctorPage::settingsWanted, this, [this, page](const Site &site) {
        auto *dialog = new SiteSettingsDialog(site, m_services.settings, page);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, page, &Page::refresh);
        dialog->open();
    });
    connect(page, &DoctorPage::renewalWanted, this,
            [this, page](const Site &site) { renew(site, [page] { page->refresh(); }); });
    connect(page, &DoctorPage::keyWanted, this, [this](const Site &site) { openKeys(site.id); });
    connect(page, &DoctorPage::practiceWanted, this, &Pages::practise);
    return page;
}

void Pages::examine(const SiteId &site)
{
    const Connection *connection = m_services.site.connection();
    auto *page = get<DoctorPage>(PageId::Doctor);
    if (!site.isEmpty() || connection)
        page->examine(site.isEmpty() ? connection->site().id : site);
    show(PageId::Doctor);
}

void Pages::showFactory(const FactoryId &id)
{
    show(PageId::Factories);
    get<FactoriesPage>(PageId::Factories)->showFactory(id);
}

void Pages::showSiteFolder(const RemotePath &folder)
{
    show(PageId::Data);
    if (!folder.isEmpty()) // else where it is
        get<DataPage>(PageId::Data)->showSite(folder);
}

void Pages::showJob(const JobRef &job)
{
    show(PageId::Jobs);
    get<JobsPage>(PageId::Jobs)->showJob(job);
}

void Pages::newJob()
{
    show(PageId::Jobs);
    get<JobsPage>(PageId::Jobs)->newJob();
}

void Pages::runFolder(const QString &folder)
{
    show(PageId::Jobs);
    get<JobsPage>(PageId::Jobs)->runFolder(folder);
}

QString Pages::projectsFolder() const
{
    return m_services.dataFolder + QLatin1StringView("/projects");
}

void Pages::showJobView(int view)
{
    show(PageId::Jobs);
    get<JobsPage>(PageId::Jobs)->showView(view);
}

void Pages::showJobHistory()
{
    show(PageId::Jobs);
    get<JobsPage>(PageId::Jobs)->showHistory();
}

void Pages::saveJobList()
{
    show(PageId::Jobs);
    get<JobsPage>(PageId::Jobs)->saveList();
}

void Pages::openRun(const FollowedRun &run)
{
    show(PageId::Curves);
    get<CurvesPage>(PageId::Curves)->openRun(run);
}

void Pages::openLogs(const QString &path)
{
    show(PageId::Curves);
    get<CurvesPage>(PageId::Curves)->openFolder(path);
}

void Pages::importRequest(const QString &path)
{
    show(PageId::Requests);
    get<RequestsPage>(PageId::Requests)->importFrom(path);
}

bool Pages::saveDraft()
{
    if (!m_pages.contains(PageId::Requests) || get<RequestsPage>(PageId::Requests)->saveOpen())
        return true;
    show(PageId::Requests);
    return false;
}

} // namespace officina
