// SPDX-License-Identifier: GPL-3.0-or-later
//
// Building and connecting pages; see the header.
#include "ui/window/pages.h"

#include "client/catalogue/catalogue.h"
#include "client/jobs/jobservice.h"
#include "client/requests/requeststore.h"
#include "client/settings/settings.h"
#include "client/staging/transferqueue.h"
#include "ui/common/emptystate.h"
#include "ui/common/siteinuse.h"
#include "ui/settings/settingspage.h"
#include "ui/start/startpage.h"
#if __has_include("ui/factories/factoriespage.h")
#include "ui/factories/factoriespage.h"
#define HAVE_FACTORIES
#endif
#if __has_include("ui/requests/requestspage.h")
#include "ui/requests/requestspage.h"
#define HAVE_REQUESTS
#endif
#if __has_include("ui/data/datapage.h")
#include "ui/data/datapage.h"
#define HAVE_DATA
#endif
#if __has_include("ui/jobs/jobspage.cpp")
#include "ui/jobs/jobspage.h"
#define HAVE_JOBS
#endif
#if __has_include("ui/curves/curvespage.cpp")
#include "ui/curves/curvespage.h"
#define HAVE_CURVES
#endif

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QStackedWidget>

namespace officina {

Pages::Pages(const Services &services, QStackedWidget &stack, QObject *parent)
    : QObject(parent), m_services(services), m_stack(stack)
{
}

template <class T> T *Pages::get(PageId page)
{
    if (!m_pages.contains(page)) {
        Page *made = make(page);
        m_pages.insert(page, made);
        m_stack.addWidget(made);
        connect(made, &Page::badgeChanged, this,
                [this, page](int number) { Q_EMIT badgeChanged(page, number); });
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
#ifdef HAVE_DATA
    case PageId::Data: return new DataPage(m_services.site, m_services.transfers);
#endif
    case PageId::Jobs: return makeJobs();
#ifdef HAVE_CURVES
    case PageId::Curves: return new CurvesPage(m_services.site);
#endif
    case PageId::Settings: return new SettingsPage(m_services.settings, m_services.dataFolder);
    default: return new Page;
    }
    return nullptr;
}

Page *Pages::makeStart()
{
    auto *page = new StartPage(m_services.catalogue, m_services.requests, m_services.site,
                               m_services.transfers, m_services.jobs);
    connect(page, &StartPage::pageWanted, this, &Pages::show);
    connect(page, &StartPage::requestWanted, this, &Pages::openRequest);
    connect(page, &StartPage::jobWanted, this, &Pages::showJob);
    connect(page, &StartPage::connectWanted, this, &Pages::connectWanted);
    connect(page, &StartPage::draftsCounted, this,
            [this](int number) { Q_EMIT badgeChanged(PageId::Requests, number); });
    return page;
}

Page *Pages::makeFactories()
{
#ifdef HAVE_FACTORIES
    auto *page = new FactoriesPage(m_services.catalogue);
    connect(page, &FactoriesPage::requestWanted, this, &Pages::newRequest);
    connect(page, &FactoriesPage::connectWanted, this,
            [this](const SystemId &system) { Q_EMIT connectWanted({system.value}); });
    return page;
#else
    return new Page;
#endif
}

Page *Pages::makeRequests()
{
#ifdef HAVE_REQUESTS
    return new RequestsPage(m_services.catalogue, m_services.requests);
#else
    return new Page;
#endif
}

Page *Pages::makeJobs()
{
#ifdef HAVE_JOBS
    auto *page = new JobsPage(m_services.site, m_services.jobs);
    connect(page, &JobsPage::curvesWanted, this, &Pages::openRun);
    connect(page, &JobsPage::connectWanted, this, [this] { Q_EMIT connectWanted({}); });
    return page;
#else
    return new Page;
#endif
}

void Pages::show(PageId page)
{
    Page *wanted = get<Page>(page);
    m_current = page;
    m_stack.setCurrentWidget(wanted);
    wanted->activated();
    Q_EMIT shown(page);
    Q_EMIT statusChanged(m_status.value(page));
}

Page *Pages::currentPage() const
{
    return m_pages.value(m_current);
}

void Pages::newRequest([[maybe_unused]] const FactoryId &factory, [[maybe_unused]] const SystemId &system)
{
    show(PageId::Requests);
#ifdef HAVE_REQUESTS
    get<RequestsPage>(PageId::Requests)->newRequest(factory, system);
#endif
}

void Pages::openRequest([[maybe_unused]] const RequestId &id)
{
    show(PageId::Requests);
#ifdef HAVE_REQUESTS
    get<RequestsPage>(PageId::Requests)->openRequest(id);
#endif
}

void Pages::showFactory([[maybe_unused]] const FactoryId &id)
{
    show(PageId::Factories);
#ifdef HAVE_FACTORIES
    get<FactoriesPage>(PageId::Factories)->showFactory(id);
#endif
}

void Pages::showJob(const JobId &id)
{
    show(PageId::Jobs);
#ifdef HAVE_JOBS
    get<JobsPage>(PageId::Jobs)->showJob(id);
#endif
}

void Pages::newJob()
{
    show(PageId::Jobs);
#ifdef HAVE_JOBS
    get<JobsPage>(PageId::Jobs)->newJob();
#endif
}

void Pages::openRun([[maybe_unused]] const RemotePath &folder, [[maybe_unused]] const QString &title)
{
    show(PageId::Curves);
#ifdef HAVE_CURVES
    get<CurvesPage>(PageId::Curves)->openRun(folder, title);
#endif
}

} // namespace officina
