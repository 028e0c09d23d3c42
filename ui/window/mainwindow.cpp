// SPDX-License-Identifier: GPL-3.0-or-later
//
// Layout and keys of the window; see the header.
#include "ui/window/mainwindow.h"

#include "client/base/userhome.h"
#include "client/catalogue/bundle/bundle.h"
#include "client/catalogue/catalogue.h"
#include "client/catalogue/cataloguelink.h"
#include "client/cohort/cohortstore.h"
#include "client/invitations/invitationsinuse.h"
#include "client/invitations/sealedinvitation.h"
#include "client/jobs/jobboard.h"
#include "client/requests/requeststore.h"
#include "client/settings/settings.h"
#include "client/sites/cataloguesites.h"
#include "client/sites/sitelist.h"
#include "client/ssh/hostconfig.h"
#include "client/staging/queue/transferqueue.h"
#include "client/updates/catalogueupdates.h"
#include "ui/common/announce.h"
#include "ui/common/controls.h"
#include "ui/common/icons.h"
#include "ui/common/page.h"
#include "ui/common/siteinuse.h"
#include "ui/common/theme.h"
#include "ui/connect/connectdialog.h"
#include "ui/connect/invitationdialog.h"
#include "ui/help/help.h"
#include "ui/present/sitesettings.h"
#include "ui/present/sitetext.h"
#include "ui/present/updatetext.h"
#include "ui/updates/updatedialog.h"
#include "ui/window/areas.h"
#include "ui/window/certificatenotice.h"
#include "ui/window/closedialog.h"
#include "ui/window/commandpalette.h"
#include "ui/window/commands.h"
#include "ui/window/leastsize.h"
#include "ui/window/openable.h"
#include "ui/window/rail.h"
#include "ui/window/releasenotice.h"
#include "ui/window/statusline.h"
#include "ui/window/topbar.h"

#include <QtCore/QMimeData>
#include <QtGui/QAction>
#include <QtGui/QCloseEvent>
#include <QtGui/QDropEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

#include <utility>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestShownLink = 64; // characters

// The file of that suffix among what is dropped, which its signature may come with; empty: there is none.
QString dropped(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return droppedToOpen(files);
}

} // namespace

MainWindow::MainWindow(const Services &services)
    : m_services(services), m_topBar(new TopBar(services.site, services.jobs)), m_rail(new Rail),
      m_stack(new QStackedWidget),
      m_status(new StatusLine(services.transfers, services.jobs, services.catalogue.retrieved())), m_palette(nullptr),
      m_pages(new Pages(m_services, *m_stack, this)),
      m_firstRun(
          new FirstRun(services.settings, services.site, services.transfers, services.jobs, services.runs, this)),
      m_certificate(new CertificateNotice(
          services.certificates, [this](const Site &site) { return !known(site).renewCommand.isEmpty(); }, this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Officina"_s);
    build();
    addKeys();
    m_help = new Help(
        *this, [this] { return HelpTopic{pageName(currentPage()), pageTitle(currentPage()), m_pages->currentPage()}; });
    connect(m_topBar, &TopBar::searchWanted, this, &MainWindow::openPalette);
    connect(m_topBar, &TopBar::helpWanted, this, &MainWindow::openHelp);
    connect(m_topBar, &TopBar::siteMenuWanted, this, &MainWindow::openSiteMenu);
    connect(m_topBar, &TopBar::doctorWanted, m_pages, [this] { m_pages->examine(); });
    connect(m_rail, &Rail::chosen, this, &MainWindow::showPage);
    connect(m_pages, &Pages::shown, m_rail, &Rail::setCurrent);
    connect(m_pages, &Pages::shown, this, [this](PageId page) {
        m_status->setPageText(m_pages->status());
        announce(*m_stack, pageTitle(page));
    });
    connect(m_pages, &Pages::shown, m_firstRun, &FirstRun::pageShown);
    connect(m_pages, &Pages::firstRunWanted, m_firstRun, &FirstRun::begin);
    connect(m_firstRun, &FirstRun::wanted, this, &MainWindow::goOn);
    connect(m_certificate, &CertificateNotice::renewalWanted, this,
            [this](const Site &site) { m_pages->renew(known(site)); });
    connect(m_pages, &Pages::badgeChanged, m_rail, &Rail::setBadge);
    connect(m_pages, &Pages::cohortsCounted, m_rail, [this](int cohorts) { m_rail->setHasCohort(cohorts > 0); });
    m_rail->setHasCohort(cohort::CohortStore(m_services.dataFolder + u"/cohorts"_s).hasAny());
    connect(m_pages, &Pages::statusChanged, this, [this](const QString &text) {
        m_status->setPageText(text);
        announce(*m_status, text); // what the user asked for is done, and shows there alone
    });
    connect(m_pages, &Pages::connectWanted, this, &MainWindow::openConnectDialog);
    connect(m_pages, &Pages::invitationWanted, this, [this] { openInvitation(); });
    connect(m_pages, &Pages::signInWanted, this, [this](const Site &site) { useAsIs(site); });
    connect(&m_services.site, &SiteInUse::stateChanged, this, &MainWindow::followSite);
    connect(m_pages, &Pages::updateWanted, this, [this] { openUpdate(); });
    connect(m_pages, &Pages::builtInWanted, this, &MainWindow::useBuiltInCatalogue);
    setAcceptDrops(true);
    connect(&m_services.jobs, &JobBoard::changed, this, &MainWindow::refreshBadges);
    connect(&m_services.transfers, &TransferQueue::changed, this, &MainWindow::refreshBadges);
    refreshBadges();
    if (!restoreGeometry(m_services.settings.get(setting::windowGeometry)))
        resize(QSize(1440, 900).boundedTo(LeastSize::room(*this)));
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    auto *centre = new QWidget;
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    auto *pages = new QVBoxLayout;
    pages->setContentsMargins(space::two, space::two, space::two, space::two);
    pages->setSpacing(space::oneAndHalf);
    pages->addWidget(m_certificate);
    pages->addWidget(new ReleaseNotice(m_services.releases, QStringLiteral(OFFICINA_VERSION)));
    pages->addWidget(m_firstRun);
    pages->addWidget(m_stack, 1);
    middle->addLayout(pages, 1);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_topBar);
    layout->addLayout(middle, 1);
    layout->addWidget(m_status);
    setCentralWidget(centre);
    // A notebook of 1366 by 768 at 150 % has no more than 910 by 512, with the frame.
    new LeastSize(*this, QSize(900, 560));
    m_palette = new CommandPalette(this);
}

void MainWindow::addKeys()
{
    for (const Command &command : keyCommands(*this, *m_pages)) {
        auto *action = new QAction(command.title, this);
        action->setShortcut(command.keys);
        connect(action, &QAction::triggered, this, command.run);
        addAction(action);
    }
}

void MainWindow::openHelp()
{
    m_help->open();
}

void MainWindow::goToArea(int step)
{
    officina::goToArea(areas(), step);
}

// In the order in which one reads them.
QList<QWidget *> MainWindow::areas() const
{
    return QList<QWidget *>{m_topBar, m_rail} + areasOf(*m_stack->currentWidget()) + QList<QWidget *>{m_status};
}

void MainWindow::showStatus(const QString &text)
{
    m_status->setPageText(text);
}

void MainWindow::showPage(PageId page)
{
    m_pages->show(page);
    m_services.settings.set(setting::lastPage, pageName(page));
}

void MainWindow::goToPage(PageId page)
{
    showPage(page);
    enterFirst(areasOf(*m_stack->currentWidget()));
}

void MainWindow::openPalette()
{
    m_palette->open(commands(), [this, known = loadSites()](const QString &text) {
        return addressCommand(text, known, [this](const Site &site) { use(site); });
    });
}

QList<Command> MainWindow::commands()
{
    QList<Command> all = keyCommands(*this, *m_pages);
    all += workCommands(
        *m_pages, m_services.site, [this](const SiteId &site) { openConnectDialog(site); }, [this] { leaveSite(); });
    all += draftCommands(m_services.requests, *m_pages);
    all += siteCommands(m_services.site, [this](const Site &site) { use(site); });
    all += factoryCommands(m_services.catalogue, *m_pages);
    all += invitationCommands(*m_pages, m_services.site, [this] { openInvitation(); });
    all += updateCommands(m_services.updates, [this] { openUpdate(); }, [this] { useBuiltInCatalogue(); });
    return all;
}

void MainWindow::openConnectDialog(const SiteId &site)
{
    auto *dialog = new ConnectDialog(loadSites(), m_services.site, m_services.settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConnectDialog::doctorWanted, this, [this](const SiteId &id) { m_pages->examine(id); });
    connect(dialog, &ConnectDialog::keyWanted, this, [this](const SiteId &id) { m_pages->openKeys(id); });
    connect(dialog, &ConnectDialog::practiceWanted, m_pages, &Pages::practise);
    if (!site.isEmpty())
        dialog->choose(site);
    dialog->open();
}

// As a command, the menu or the start asks for: what goes wrong is told by the dialog, as if it had been asked there.
void MainWindow::use(const Site &site)
{
    useAsIs(known(site));
}

void MainWindow::useAsIs(const Site &site)
{
    m_asked = site.id;
    m_services.site.use(site);
}

void MainWindow::goOn(FirstRunStep step)
{
    switch (step) {
    case FirstRunStep::Off: break;
    case FirstRunStep::Connect: m_pages->practise(); break;
    case FirstRunStep::Stage: m_pages->stageExample(); break;
    case FirstRunStep::Run: m_pages->runExample(); break;
    case FirstRunStep::Watch:
        showPage(PageId::Jobs);
        if (m_firstRun->lastJob())
            m_pages->showJob(*m_firstRun->lastJob());
        break;
    case FirstRunStep::Fetch: showPage(PageId::Data); break;
    case FirstRunStep::Done: m_pages->examine(); break;
    }
}

void MainWindow::followSite()
{
    const Connection *connection = m_services.site.connection();
    if (connection && m_wanted && connection->site().id == m_wanted->site
        && connection->state() == Connection::State::Online)
        m_pages->showSiteFolder(std::exchange(m_wanted, {})->folder);
    if (!connection || connection->site().id != m_asked)
        return;
    if (connection->state() == Connection::State::Online)
        m_asked = {};
    if (connection->state() != Connection::State::Failed)
        return;
    m_asked = {};
    if (!findChild<ConnectDialog *>()) // it tells by itself
        openConnectDialog(connection->site().id);
}

void MainWindow::open(const QString &what)
{
    switch (kindOfOpenable(what)) {
    case Openable::Nothing: break;
    case Openable::Missing: showStatus(tr("%1 is not there, or cannot be read.").arg(what)); break;
    case Openable::Invitation: openInvitation(what); break;
    case Openable::Update: openUpdate(what); break;
    case Openable::Request: m_pages->importRequest(what); break;
    case Openable::Logs: m_pages->openLogs(what); break;
    case Openable::SiteFolder: openFolder(what); break;
    case Openable::Entry: openEntry(what); break;
    }
}

void MainWindow::openFolder(const QString &link)
{
    m_wanted = readSftpLink(link);
    if (!m_wanted) {
        showStatus(tr("The link leads to no folder that could be opened."));
        return;
    }
    const Connection *connection = m_services.site.connection();
    if (connection && connection->site().id == m_wanted->site && connection->state() == Connection::State::Online)
        followSite();
    else
        openConnectDialog(m_wanted->site);
}

void MainWindow::openEntry(const QString &link)
{
    showPage(PageId::Factories);
    const auto target = readLink(link);
    if (!target || !m_pages->showEntry(*target))
        // Its beginning tells which one it was; of a long one no more would be seen than itself.
        showStatus(tr("The link %1 leads to nothing in this catalogue.")
                       .arg(link.size() > longestShownLink ? link.left(longestShownLink) + u'…' : link));
}

void MainWindow::openInvitation(const QString &from)
{
    if (from.isEmpty()) {
        auto *chooser = new QFileDialog(this, tr("Open an invitation"));
        chooser->setAttribute(Qt::WA_DeleteOnClose);
        chooser->setFileMode(QFileDialog::ExistingFile);
        //: A kind of files, in a dialog that opens one; the part in brackets stays as it is
        chooser->setNameFilter(tr("Invitations (%1)").arg(u"*."_s + QLatin1StringView(invitationSuffix)));
        connect(chooser, &QFileDialog::fileSelected, this, &MainWindow::openInvitation);
        chooser->open();
        return;
    }
    const InvitationContext context{QDateTime::currentDateTimeUtc(), loadSites().sites, shippedSites().sites,
                                    ssh::HostConfig::endOf};
    auto *dialog = new InvitationDialog(from, context, m_services.settings, userHome() + u"/.ssh"_s,
                                        m_services.dataFolder + u"/invitations"_s, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &InvitationDialog::taken, this, [this](const SiteId &site) {
        m_services.invitations.accepted();
        showStatus(tr("The invitation is accepted."));
        openConnectDialog(site);
    });
    dialog->open();
}

void MainWindow::openUpdate(const QString &path)
{
    if (path.isEmpty()) {
        auto *chooser = new QFileDialog(this, tr("Open a catalogue update"));
        chooser->setAttribute(Qt::WA_DeleteOnClose);
        chooser->setFileMode(QFileDialog::ExistingFile);
        //: A kind of files, in a dialog that opens one; the part in brackets stays as it is
        chooser->setNameFilter(tr("Updates of the catalogue (%1)").arg(u"*."_s + QLatin1StringView(bundleSuffix)));
        connect(chooser, &QFileDialog::fileSelected, this, &MainWindow::openUpdate);
        chooser->open();
        return;
    }
    auto *dialog = new UpdateDialog(m_services.updates, path, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &UpdateDialog::installed, this, &MainWindow::catalogueChanged);
    dialog->open();
}

void MainWindow::useBuiltInCatalogue()
{
    if (const auto done = m_services.updates.useBuiltIn(); !done)
        showStatus(refusalText(done.error()).what);
    else
        Q_EMIT catalogueChanged();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!dropped(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction); // the file stays where it is
    event->accept();
    open(dropped(*event->mimeData()));
}

// The site as it is set now: what is connected may have been set otherwise.
Site MainWindow::known(const Site &site) const
{
    const auto found = loadSites().named(site.id);
    return found ? withSettings(*found, m_services.settings) : site;
}

void MainWindow::openSiteMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"siteMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(icon(u"plug"_s), tr("Connect to a site…")), &QAction::triggered, this,
            [this] { openConnectDialog(); });
    addRecentSites(*menu);
    if (const Connection *connection = m_services.site.connection()) {
        if (connection->error())
            connect(menu->addAction(icon(u"warning"_s), tr("What happened…")), &QAction::triggered, this,
                    [this, id = connection->site().id] { openConnectDialog(id); });
        addSiteInUse(*menu, connection->site());
    }
    const QList<Connection *> beside = m_services.site.beside();
    if (!beside.isEmpty()) {
        menu->addSeparator();
        menu->addAction(tr("Also connected:"))->setEnabled(false);
    }
    for (const Connection *connection : beside)
        addSiteBeside(*menu, connection->site());
    const QPushButton *button = m_topBar->siteButton();
    menu->popup(button->mapToGlobal(QPoint(0, button->height() + 2)));
}

// Where the user was last, and is not now.
void MainWindow::addRecentSites(QMenu &menu)
{
    const SiteList all = loadSites();
    for (const QString &id : m_services.settings.get(setting::recentSites))
        if (const auto site = all.named({id}); site && !m_services.site.connectionTo({id}))
            connect(menu.addAction(icon(u"plug"_s), tr("Work with %1").arg(literalText(siteName(*site)))),
                    &QAction::triggered, this, [this, site = *site] { use(site); });
}

void MainWindow::addSiteInUse(QMenu &menu, const Site &site)
{
    SiteInUse &sites = m_services.site;
    connect(menu.addAction(icon(u"refresh"_s), tr("Reconnect to %1").arg(literalText(siteName(site)))),
            &QAction::triggered, this, [this, site] { use(site); });
    if (!known(site).renewCommand.isEmpty())
        connect(menu.addAction(icon(u"key"_s), tr("Renew the certificate…")), &QAction::triggered, this,
                [this, site] { m_pages->renew(known(site)); });
    QAction *check = menu.addAction(icon(u"info"_s), tr("Check the access to %1").arg(literalText(siteName(site))));
    check->setObjectName(u"checkAccess"_s);
    connect(check, &QAction::triggered, this, [this, id = site.id] { m_pages->examine(id); });
    QAction *stay =
        menu.addAction(tr("Stay connected to %1 when going to another site").arg(literalText(siteName(site))));
    stay->setObjectName(u"stayConnected"_s);
    stay->setCheckable(true);
    stay->setChecked(sites.stays(site.id));
    connect(stay, &QAction::toggled, &sites, [&sites, id = site.id](bool stays) { sites.setStays(id, stays); });
    connect(menu.addAction(icon(u"cancel"_s), tr("Leave %1").arg(literalText(siteName(site)))), &QAction::triggered,
            this, &MainWindow::leaveSite);
}

// It stays connected although another one is in use.
void MainWindow::addSiteBeside(QMenu &menu, const Site &site)
{
    SiteInUse &sites = m_services.site;
    QMenu *its = menu.addMenu(icon(u"dot"_s), siteName(site).replace(u'&', u"&&"_s));
    its->setObjectName(u"siteBeside-"_s + site.id.value);
    connect(its->addAction(icon(u"plug"_s), tr("Work with %1").arg(literalText(siteName(site)))), &QAction::triggered,
            this, [this, site] { use(site); });
    connect(its->addAction(icon(u"refresh"_s), tr("Reconnect to %1").arg(literalText(siteName(site)))),
            &QAction::triggered, this, [this, site] { m_services.site.reconnect(known(site)); });
    connect(its->addAction(icon(u"cancel"_s), tr("Disconnect from %1").arg(literalText(siteName(site)))),
            &QAction::triggered, &sites, [&sites, id = site.id] { sites.leave(id); });
}

void MainWindow::leaveSite()
{
    const Connection *transfers = m_services.site.transfers();
    const int active = transfers ? m_services.transfers.activeOn(*transfers) : 0;
    if (active == 0) {
        m_services.site.leave();
        return;
    }
    auto *dialog = new CloseDialog(active, siteName(transfers->site()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CloseDialog::keepGoing, this, [this] { m_services.site.leave(); });
    connect(dialog, &CloseDialog::stop, this, [this] { m_services.site.leave(SiteInUse::Kept::Nothing); });
    dialog->open();
}

void MainWindow::refreshBadges()
{
    const auto &items = m_services.transfers.items();
    m_rail->setBadge(PageId::Data, int(std::ranges::count_if(items, [](const TransferItem &item) {
                         return item.state != TransferItem::State::Done;
                     })));
    m_rail->setBadge(PageId::Jobs, m_services.jobs.active());
    m_rail->setBadge(PageId::Factories, int(m_services.catalogue.factories().size()));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_mayClose && !m_mayClose()) {
        event->ignore();
        return;
    }
    m_services.settings.set(setting::windowGeometry, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace officina
