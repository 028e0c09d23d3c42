// SPDX-License-Identifier: GPL-3.0-or-later
//
// Building and connecting the services; see the header.
#include "ui/window/application.h"

#include "client/sites/sitelist.h"
#include "ui/present/sitesettings.h"
#include "ui/window/rail.h"

#include <QtCore/QDir>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QApplication>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

Catalogue shippedCatalogue()
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

PageId pageOf(const QString &name)
{
    const QList<PageId> pages = allPages();
    const auto found = std::ranges::find(pages, name, pageName);
    return found == pages.end() ? PageId::Start : *found;
}

} // namespace

Application::Application(QApplication &application, const ApplicationOptions &options)
    : m_application(application), m_options(options),
      m_dataFolder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)),
      m_store(QSettings::IniFormat, QSettings::UserScope, u"officina"_s, u"officina"_s), m_settings(m_store),
      m_language(application), m_theme(application), m_secrets(u"Officina"_s), m_prompts(m_secrets),
      m_catalogue(shippedCatalogue()), m_requests(m_dataFolder + u"/requests"_s),
      m_journal(m_dataFolder + u"/officina.db"_s), m_transfers(&m_journal),
      m_jobs(m_clock, m_dataFolder + u"/runs.json"_s), m_site(m_prompts),
      m_services{m_settings, m_theme, m_language, m_catalogue, m_requests, m_site, m_transfers, m_jobs, m_dataFolder}
{
    m_language.use(options.language.isEmpty() ? m_settings.get(setting::language) : options.language);
    m_theme.setScheme(schemeOf(m_settings.get(setting::colourScheme)));
    m_transfers.setLimit(m_settings.get(setting::transferLimit));
    m_transfers.setSites([this](const SiteId &id) -> std::optional<Site> {
        const SiteList sites = loadSites();
        const Site *found = sites.find(id);
        return found ? std::optional(withSettings(*found, m_settings)) : std::nullopt;
    });
    m_jobs.setPace(std::chrono::seconds(m_settings.get(setting::pollSeconds)));
    connect(&m_settings, &Settings::changed, this, &Application::settingChanged);
    connect(&m_site, &SiteInUse::changed, this, &Application::useSite);
}

Application::~Application()
{
    m_window.reset();
    m_journal.requestStop();
}

void Application::start()
{
    openWindow(pageOf(m_settings.get(setting::lastPage)));
    if (!m_options.site.isEmpty() && !connectTo({m_options.site}))
        m_window->openConnectDialog(); // shows what there is instead
}

Result<> Application::connectTo(const SiteId &id)
{
    const SiteList sites = loadSites();
    const Site *found = sites.find(id);
    if (!found)
        return failure(Error::Kind::NotFound, {}, id.value);
    m_site.use(withSettings(*found, m_settings));
    return {};
}

void Application::openWindow(PageId page)
{
    auto window = std::make_unique<MainWindow>(m_services);
    if (m_window) {
        window->restoreGeometry(m_window->saveGeometry());
        window->takeOver(*m_window);
    }
    m_prompts.setWindow(window.get());
    window->showPage(page);
    window->show();
    // The old one may be in the middle of the click that led here.
    if (auto old = std::exchange(m_window, std::move(window))) {
        old->hide();
        old.release()->deleteLater();
    }
}

void Application::settingChanged(const QString &key)
{
    if (key == setting::colourScheme.key) {
        m_theme.setScheme(schemeOf(m_settings.get(setting::colourScheme)));
    } else if (key == setting::pollSeconds.key) {
        m_jobs.setPace(std::chrono::seconds(m_settings.get(setting::pollSeconds)));
    } else if (key == setting::language.key) {
        m_language.use(m_settings.get(setting::language));
        m_application.setLayoutDirection(QLocale().textDirection());
        openWindow(m_window->currentPage());
    }
}

void Application::useSite()
{
    m_jobs.setConnection(m_site.connection());
    m_transfers.useConnection(m_site.transfers());
}

} // namespace officina
