// SPDX-License-Identifier: GPL-3.0-or-later
//
// One question after the other; see the header.
#include "ui/cohort/cohortlook.h"

#include "client/cohort/board.h"
#include "client/connection/connection.h"
#include "client/jobs/jobhistory.h"
#include "ui/cohort/cohortdesk.h"
#include "ui/common/siteinuse.h"
#include "ui/present/cohorttext.h"
#include "ui/present/errortext.h"

namespace officina {

using cohort::Cohort;
using cohort::CohortId;
using cohort::SiteLook;

CohortLook::CohortLook(SiteInUse &siteInUse, CohortDesk &desk, JobHistory *history, QString schedulersFolder,
                       QObject *parent)
    : QObject(parent), m_siteInUse(siteInUse), m_desk(desk), m_history(history),
      m_schedulersFolder(std::move(schedulersFolder))
{}

CohortLook::~CohortLook()
{
    m_stop.cancel();
}

Connection *CohortLook::connectionTo(const SiteId &site) const
{
    QList<Connection *> connections = m_siteInUse.beside();
    if (m_siteInUse.connection())
        connections.prepend(m_siteInUse.connection());
    for (Connection *connection : std::as_const(connections))
        if (cohort::commonName(connection->site()) == site || connection->site().id == site)
            return connection;
    return nullptr;
}

void CohortLook::ask(const Cohort &cohort)
{
    if (m_isAsking)
        return;
    Connection *connection = connectionTo(cohort.site);
    if (!connection) {
        Q_EMIT failed(errorText({Error::Kind::Disconnected, {}, cohort.site.value}, Doing::ListingJobs));
        return;
    }
    m_stop = CancelFlag();
    m_isAsking = true;
    Q_EMIT changed();
    connection
        ->run([site = connection->site(), cohort, folder = m_schedulersFolder,
               stop = m_stop](ssh::Session &session) -> Result<SiteLook> {
            return lookAtSite(session, site, std::make_shared<SchedulerFinder>(folder), cohort, stop);
        })
        .then(this, [this, id = cohort.id, site = connection->site().id, stop = m_stop](const Result<SiteLook> &look) {
            m_isAsking = false;
            if (look && !stop)
                take(id, site, *look);
            else if (!look && look.error().kind != Error::Kind::Cancelled)
                Q_EMIT failed(errorText(look.error(), Doing::ListingJobs));
            Q_EMIT changed();
        });
}

void CohortLook::cancel()
{
    m_stop.cancel();
    Q_EMIT changed();
}

void CohortLook::take(const CohortId &id, const SiteId &site, const SiteLook &look)
{
    cohort::JobsTaken taken;
    if (look.jobs) {
        const auto kept = m_desk.change(id, [&](Cohort &cohort) -> Result<> {
            taken = takeJobs(cohort, *look.jobs, look.asked);
            return {};
        });
        if (!kept)
            return Q_EMIT failed(cohorttext::saveErrorText(kept.error()));
    }
    SiteTold told{look.asked, look.budgets, cohorttext::jobsText(look.jobs, taken)};
    if (look.budgetError)
        told.text += u'\n' + errorText(*look.budgetError, Doing::ListingJobs).what;
    if (!m_history) {
        keep(id, told);
        return;
    }
    // With earlier readings of this computer, from which a rate is told.
    const SiteBudget budgets{.projects = look.budgets, .text = {}, .command = {}};
    m_history->rated(site, budgets, look.asked).then(this, [this, id, told](const Result<SiteBudget> &rated) mutable {
        if (rated)
            told.budgets = rated->projects;
        keep(id, told);
    });
}

void CohortLook::keep(const CohortId &id, const SiteTold &told)
{
    m_told.insert(id, told);
    Q_EMIT changed();
}

} // namespace officina
