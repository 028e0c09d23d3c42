// SPDX-License-Identifier: GPL-3.0-or-later
//
// Building and connecting the services; see the header.
#include "ui/window/application.h"

#include "client/base/crashnote.h"
#include "client/base/userfolders.h"
#include "client/base/userhome.h"
#include "client/projects/resultsfetcher.h"
#include "client/sites/sitelist.h"
#include "ui/common/columnmemory.h"
#include "ui/common/dialogmanners.h"
#include "ui/common/systemcontrast.h"
#include "ui/present/formats.h"
#include "ui/present/resultstext.h"
#include "ui/present/sitesettings.h"
#include "ui/window/closedialog.h"
#include "ui/window/crashnotice.h"
#include "ui/window/rail.h"

#include <QtCore/QDir>
#include <QtCore/QEvent>
#include <QtGui/QFileOpenEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

#include <algorithm>
#include <chrono>
#include <functional>
#include <tuple>
#include <utility>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRecentSites = 6; // they are first in the list of sites
// A person has to come back to the computer, and to find what the second factor takes.
constexpr std::chrono::minutes certificateNotice{30};

Catalogue catalogueInUse()
{
    auto catalogue = Catalogue::load();
    if (!catalogue) // part of the program itself: a build without it is not a program
        qFatal("The catalogue cannot be read: %s", qPrintable(catalogue.error().detail));
    return std::move(*catalogue);
}

Scheme schemeOf(const QString &name)
{
    return name == "light"_L1 ? Scheme::Light : name == "dark"_L1 ? Scheme::Dark : Scheme::System;
}

// macOS hands files and links to the program that runs as events, not as words of another start.
class FileOpener : public QObject
{
public:
    FileOpener(std::function<void(const QString &)> open, QObject *parent) : QObject(parent), m_open(std::move(open)) {}

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (object != qApp || event->type() != QEvent::FileOpen)
            return false;
        const auto *opened = static_cast<QFileOpenEvent *>(event);
        m_open(opened->file().isEmpty() ? QString::fromUtf8(opened->url().toEncoded()) : opened->file());
        return true;
    }

private:
    std::function<void(const QString &)> m_open;
};

PageId pageOf(const QString &name)
{
    const QList<PageId> pages = allPages();
    const auto found = std::ranges::find(pages, name, pageName);
    return found == pages.end() ? PageId::Start : *found;
}

} // namespace

Application::Application(QApplication &application, const ApplicationOptions &options)
    : m_application(application), m_options(options), m_dataFolder(dataFolder()), m_store(Settings::userStore()),
      m_settings(m_store), m_language(application), m_theme(application), m_contrast(SystemContrast::watch(this)),
      m_secrets(u"Officina"_s), m_prompts(m_secrets), m_updates(catalogueFolder(), m_options.catalogueKey),
      m_releases(m_options.releases, QStringLiteral(OFFICINA_VERSION), m_settings, m_clock),
      m_catalogue(catalogueInUse()), m_requests(m_dataFolder + u"/requests"_s), m_portals(m_settings, m_secrets),
      m_journal(m_dataFolder + u"/officina.db"_s), m_transfers(&m_journal),
      m_history(m_journal, m_clock, m_dataFolder + u"/runs.json"_s), m_jobs(m_clock, &m_history, schedulersFolder()),
      m_stopLoss(m_jobs, m_clock, [this](const SiteId &site, const Job &) { return stopLossWish(site); }),
      m_access(m_prompts, userHome() + u"/.ssh"_s), m_site(m_prompts),
      m_certificates(std::make_shared<Clock>(), certificateNotice), m_runs(m_dataFolder + u"/curves"_s),
      m_alerts(m_settings),
      m_stopping(m_runs, m_alerts, [this](const SiteId &site, const JobId &job) { return cancelJob(site, job); }),
      m_invitations(m_dataFolder + u"/invitations"_s, m_settings, m_clock),
      m_notes(m_site, m_transfers, m_jobs, m_runs, m_invitations, m_dataFolder + u"/progress"_s),
      m_services{m_settings, m_theme,   m_language,     m_catalogue, m_requests,  m_portals,
                 m_practice, m_site,    m_certificates, m_transfers, m_jobs,      m_stopLoss,
                 m_access,   m_runs,    m_alerts,       m_stopping,  m_updates,   m_releases,
                 m_prompts,  m_secrets, m_invitations,  m_journal,   m_dataFolder},
      m_tray(m_transfers, m_jobs, this), m_news(m_jobs, m_settings, this),
      m_spoken(m_transfers, m_news, [this] { return m_window.get(); }),
      m_dates(m_catalogue, m_requests, m_settings,
              [this](const QStringList &sentences) {
                  const bool isTold = m_news.remind(sentences);
                  if (isTold && m_window)
                      m_window->showStatus(sentences.join(u' ')); // who looks at the window reads it there
                  return isTold;
              }),
      m_certificateNews(m_certificates, [this](const QStringList &sentences) { return m_news.remind(sentences); })
{
    new DialogManners(m_settings, this);
    new ColumnMemory(m_settings, this);
    m_language.use(options.language.isEmpty() ? m_settings.get(setting::language) : options.language);
    m_theme.setScheme(schemeOf(m_settings.get(setting::colourScheme)));
    useContrast();
    connect(m_contrast, &SystemContrast::changed, this, &Application::useContrast);
    m_transfers.setLimit(m_settings.get(setting::transferLimit));
    m_transfers.setSites([this](const SiteId &id) -> std::optional<Site> {
        const auto found = loadSites().named(id);
        return found ? std::optional(withSettings(*found, m_settings)) : std::nullopt;
    });
    m_site.setNeeded([this](const Connection &connection) { return m_transfers.activeOn(connection) > 0; });
    m_jobs.setPace(std::chrono::seconds(m_settings.get(setting::pollSeconds)));
    connect(&m_settings, &Settings::changed, this, &Application::settingChanged);
    for (const QString &site : m_settings.get(setting::stayingSites))
        m_site.setStays({site}, true);
    connect(&m_site, &SiteInUse::changed, this, &Application::useSite);
    connect(&m_site, &SiteInUse::stateChanged, this, &Application::rememberSite);
    connect(&m_site, &SiteInUse::besideChanged, this, &Application::useSites);
    connect(&m_site, &SiteInUse::stayingChanged, this, &Application::keepStaying);
    connect(&m_tray, &TransferTray::windowWanted, this, &Application::showWindow);
    m_news.setLooksAt([this] { return m_window && m_window->isActiveWindow(); });
    m_news.setOtherIcon([this] { return m_tray.icon(); });
    connect(&m_stopLoss, &StopLossWatch::found, &m_news, &NewsTeller::warn);
    connect(&m_stopLoss, &StopLossWatch::acted, &m_news, &NewsTeller::tellActed);
    connect(&m_news, &NewsTeller::windowWanted, this, &Application::showWindow);
    connect(&m_news, &NewsTeller::told, this, [this] {
        if (m_window && m_window->isVisible())
            QApplication::alert(m_window.get()); // also where there is no place for messages
    });
    m_jobs.forEach([this](JobService &jobs) { fetchResults(jobs); });
    connect(&m_tray, &TransferTray::quitWanted, this, [this] {
        showWindow();
        m_endsUnasked = m_transfers.active() == 0; // jobs go on by themselves, and what was typed has been kept
        m_window->close();
    });
    connect(&m_prompts, &DialogPrompts::asked, this, [this] { // it needs the user: it cannot go on alone
        if (m_tray.isShown())
            showWindow();
    });
    connect(&m_prompts, &DialogPrompts::told, this, [this](const QString &text) {
        if (m_window)
            m_window->showStatus(text);
    });
    // A session that goes on after all finds the user back in the window.
    connect(&application, &QGuiApplication::commitDataRequest, this, &Application::endSession);
    connect(&application, &QGuiApplication::applicationStateChanged, this,
            [this](Qt::ApplicationState state) { m_endsUnasked = m_endsUnasked && state != Qt::ApplicationActive; });
    connect(&m_transfers, &TransferQueue::changed, this, &Application::transfersChanged);
    const auto open = [this](const QString &what) {
        showWindow();
        fulfil({}, what);
    };
    application.installEventFilter(new FileOpener(open, this));
}

Application::~Application()
{
    m_window.reset();
}

void Application::start()
{
    openWindow(pageOf(m_settings.get(setting::lastPage)));
    // Not found: the practice factory does not run, or a name is gone. Nobody asked, so nobody is told.
    if (m_options.site.isEmpty() && m_settings.get(setting::reconnects))
        std::ignore = connectTo({m_settings.get(setting::lastSite)});
    fulfil(m_options.site, m_options.open);
    m_dates.start();
    m_releases.look();
    if (const auto note = takeCrashNote(m_dataFolder + u"/crashes"_s))
        showCrashNotice(*note, m_window.get());
    if (!m_catalogue.problems().isEmpty())
        tell(tr("The update of the catalogue cannot be read: the built-in one is used."));
}

void Application::fulfil(const QString &site, const QString &open)
{
    if (!site.isEmpty() && !connectTo({site}))
        m_window->openConnectDialog(); // shows what there is instead
    m_window->open(open);
}

// As with a new language: another window over the same work.
void Application::rereadCatalogue()
{
    m_formerCatalogues.append(m_catalogue);
    m_catalogue = catalogueInUse();
    openWindow(m_window->currentPage());
    tell(tr("The catalogue of %1 is in use now.").arg(formats::date(m_catalogue.retrieved())));
}

Result<> Application::connectTo(const SiteId &id)
{
    const auto found = loadSites().named(id);
    if (!found)
        return failure(Error::Kind::NotFound, {}, id.value);
    m_window->use(*found);
    return {};
}

void Application::openWindow(PageId page)
{
    if (m_window && !m_window->saveDraft())
        return; // another window would not have what was typed
    auto window = std::make_unique<MainWindow>(m_services);
    if (m_window) {
        window->restoreGeometry(m_window->saveGeometry());
        window->takeOver(*m_window);
    }
    m_prompts.setWindow(window.get());
    window->installEventFilter(this);
    connect(window.get(), &MainWindow::catalogueChanged, this, &Application::rereadCatalogue, Qt::QueuedConnection);
    window->setMayClose([this] { return mayClose(); });
    window->showPage(page);
    window->show();
    // The old one may be in the middle of the click that led here.
    if (auto old = std::exchange(m_window, std::move(window))) {
        old->hide();
        old.release()->deleteLater();
    }
}

// A list that nobody looks at is asked for less often.
bool Application::eventFilter(QObject *object, QEvent *event)
{
    const bool isOurs = object == m_window.get();
    if (isOurs
        && (event->type() == QEvent::Show || event->type() == QEvent::Hide
            || event->type() == QEvent::WindowStateChange))
        m_jobs.setInBackground(!m_window->isVisible() || m_window->isMinimized());
    if (isOurs && event->type() == QEvent::WindowActivate)
        m_news.seen();
    return QObject::eventFilter(object, event);
}

void Application::settingChanged(const QString &key)
{
    if (key == setting::colourScheme.key) {
        m_theme.setScheme(schemeOf(m_settings.get(setting::colourScheme)));
    } else if (key == setting::highContrast.key) {
        useContrast();
    } else if (key == setting::pollSeconds.key) {
        m_jobs.setPace(std::chrono::seconds(m_settings.get(setting::pollSeconds)));
    } else if (key == setting::language.key) {
        m_language.use(m_settings.get(setting::language));
        m_application.setLayoutDirection(QLocale().textDirection());
        openWindow(m_window->currentPage());
    }
}

// Of this program alone, or of all of them.
void Application::useContrast()
{
    m_theme.setHighContrast(m_settings.get(setting::highContrast) || m_contrast->isWanted());
}

void Application::showWindow()
{
    m_tray.hide();
    QApplication::setQuitOnLastWindowClosed(true);
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

// What runs stops when the window has closed, and can be resumed.
void Application::endSession()
{
    m_endsUnasked = true;
}

bool Application::hasTray() const
{
    return m_options.tray.value_or(QSystemTrayIcon::isSystemTrayAvailable());
}

bool Application::mayClose()
{
    if (m_endsUnasked)
        return true;
    if (!m_window->saveDraft()) // what was typed is in this window alone
        return false;
    if (m_transfers.active() == 0 && !(hasTray() && m_news.isAwaited()))
        return true;
    if (!m_window->findChild<CloseDialog *>())
        askToClose();
    return false;
}

void Application::askToClose()
{
    const auto background = hasTray() ? CloseDialog::Background::Tray : CloseDialog::Background::Minimised;
    const int transfers = m_transfers.active();
    auto *dialog = transfers > 0 ? new CloseDialog(transfers, background, m_window.get())
                                 : new CloseDialog(m_jobs.tally(), m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CloseDialog::keepGoing, this, &Application::goToBackground);
    connect(dialog, &CloseDialog::stop, this, [this] {
        m_endsUnasked = true;
        m_window->close();
    });
    dialog->open();
}

void Application::goToBackground()
{
    m_settings.set(setting::windowGeometry, m_window->saveGeometry()); // the session may end while it is away
    if (!hasTray()) {
        m_minimised = true;
        m_window->showMinimized();
        return;
    }
    QApplication::setQuitOnLastWindowClosed(false); // a question's dialog may come and go meanwhile
    m_tray.show();
    m_window->hide();
}

void Application::transfersChanged()
{
    m_site.endKept([this](const Connection &connection) { return !m_transfers.hasOpenOn(connection); });
    if (m_minimised && m_transfers.active() == 0) {
        m_minimised = false;
        QApplication::alert(m_window.get());
    }
    // A program of this computer that is gone is known to be; of another computer only the user knows.
    const auto owner = m_transfers.otherOwner();
    if (owner && !owner->isHere && m_window && !std::exchange(m_askedToTakeOver, true))
        askToTakeOver(*owner);
}

void Application::askToTakeOver(const OwnerLock::Owner &owner)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Transfers on another computer"),
                                tr("Officina on %1 uses the same folder and runs your transfers. Those of this window "
                                   "wait until it has ended.")
                                    .arg(owner.host),
                                QMessageBox::NoButton, m_window.get());
    box->setObjectName(u"takeOverBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("If it does not run there any more, after a power cut for instance, this one can take its "
           "place. Two at once would spoil what they send."));
    box->setDefaultButton(box->addButton(tr("Wait"), QMessageBox::RejectRole));
    const auto *take = box->addButton(tr("Take its place"), QMessageBox::DestructiveRole);
    connect(take, &QAbstractButton::clicked, this, [this] { m_transfers.takeOver(); });
    box->open();
}

void Application::tell(const QString &text)
{
    if (m_window)
        m_window->showStatus(text);
    m_spoken.say(text);
}

QFuture<Result<>> Application::cancelJob(const SiteId &site, const JobId &job)
{
    if (JobService *at = m_jobs.service(site))
        return at->cancel(job);
    return QtFuture::makeReadyValueFuture(Result<>(failure(Error::Kind::Disconnected, {}, site.value)));
}

// A job is cancelled by itself only where the user has said so for that site.
StopLossWish Application::stopLossWish(const SiteId &site) const
{
    return {m_settings.get(setting::idleMinutes), rulesNamed(m_settings.get(setting::stopLossCancels(site)))};
}

void Application::useSite()
{
    useSites();
    m_transfers.useConnection(m_site.transfers());
}

// Only one that was reached.
void Application::rememberSite()
{
    const Connection *connection = m_site.connection();
    if (!connection || connection->state() != Connection::State::Online)
        return;
    const QString id = connection->site().id.value;
    m_settings.set(setting::lastSite, id);
    QStringList recent = m_settings.get(setting::recentSites);
    recent.removeAll(id);
    recent.prepend(id);
    m_settings.set(setting::recentSites, recent.first(std::min(recent.size(), mostRecentSites)));
}

// Those of hosts for files are the same ones.
void Application::watchCertificates()
{
    QList<Connection *> connections = m_site.beside();
    if (m_site.connection())
        connections.append(m_site.connection());
    for (Connection *connection : std::as_const(connections))
        m_certificates.watch(connection);
    m_certificates.look(); // what is gone needs no notice
}

void Application::useSites()
{
    watchCertificates();
    m_jobs.setConnections(m_site.connection(), m_site.beside());
    m_runs.useConnections(m_site.connection(), m_site.beside());
}

// Of the runs of folders, once their jobs have ended.
void Application::fetchResults(JobService &jobs)
{
    auto *results = new ResultsFetcher(jobs, WaitingResults(m_dataFolder + u"/projects/waiting"_s), &jobs);
    connect(results, &ResultsFetcher::changed, this, [this, results] {
        if (results->ready() > 0)
            tell(tr("Fetching the results of %n job(s)…", nullptr, results->ready()));
    });
    connect(results, &ResultsFetcher::fetched, this,
            [this](const WaitingResult &result, const FetchedResults &fetched, JobState state) {
                tell(resultstext::fetched(result.run, fetched, state));
            });
    connect(results, &ResultsFetcher::failed, this,
            [this](const WaitingResult &result, const Error &error) { tell(resultstext::failed(result.run, error)); });
}

void Application::keepStaying()
{
    QStringList sites;
    for (const SiteId &site : m_site.staying())
        sites += site.value;
    sites.sort();
    m_settings.set(setting::stayingSites, sites);
}

} // namespace officina
