// SPDX-License-Identifier: GPL-3.0-or-later
//
// The jobs of all connected sites; see the header.
#include "client/jobs/jobboard.h"

#include <utility>

namespace officina {

size_t qHash(const JobRef &job, size_t seed)
{
    return qHashMulti(seed, job.site, job.id);
}

JobBoard::JobBoard(const Clock &clock, JobHistory *history, const QString &schedulersFolder, QObject *parent)
    : QObject(parent), m_clock(clock), m_history(history), m_schedulersFolder(schedulersFolder),
      m_none(new JobService(clock, nullptr, {}, this)), m_inUse(m_none)
{}

JobService *JobBoard::service(const SiteId &site) const
{
    return m_services.value(site);
}

JobService *JobBoard::serviceFor(const SiteId &site)
{
    JobService *&service = m_services[site];
    if (service)
        return service;
    service = new JobService(m_clock, m_history, m_schedulersFolder, this);
    service->setPace(m_pace);
    service->setInBackground(m_inBackground);
    connect(service, &JobService::changed, this, &JobBoard::changed);
    connect(service, &JobService::budgetChanged, this, [this, site] { Q_EMIT budgetChanged(site); });
    connect(service, &JobService::failed, this, [this, site](const Error &error) { Q_EMIT failed(site, error); });
    connect(service, &JobService::submitted, this, [this, site](const RunRecord &run) { Q_EMIT submitted(site, run); });
    connect(service, &JobService::started, this, [this, site](const Job &job) { Q_EMIT started(site, job); });
    connect(service, &JobService::ended, this, [this, site](const Job &job) { Q_EMIT ended(site, job); });
    for (const auto &visit : m_visits)
        visit(*service);
    return service;
}

void JobBoard::forEach(const std::function<void(JobService &)> &visit)
{
    m_visits.push_back(visit);
    for (JobService *service : std::as_const(m_services))
        visit(*service);
}

void JobBoard::setConnections(Connection *inUse, const QList<Connection *> &beside)
{
    QList<Connection *> connections = beside;
    if (inUse)
        connections.prepend(inUse);
    QList<JobService *> connected;
    for (Connection *connection : std::as_const(connections)) {
        connected += serviceFor(connection->site().id);
        if (connected.last()->connection() != connection)
            connected.last()->setConnection(connection);
    }
    // Whoever hears of one of them looks at all, and each of services() has a connection at any time.
    const QList<JobService *> before = std::exchange(m_connected, connected);
    m_inUse = inUse ? m_connected.first() : m_none;
    for (JobService *service : before)
        if (!m_connected.contains(service))
            service->setConnection(nullptr);
    Q_EMIT sitesChanged();
    Q_EMIT changed();
}

const Job *JobBoard::find(const JobRef &job) const
{
    const JobService *at = service(job.site);
    return at ? at->find(job.id) : nullptr;
}

JobTally JobBoard::tally() const
{
    JobTally all;
    for (const JobService *service : m_connected)
        all += service->tally();
    return all;
}

void JobBoard::refresh()
{
    for (JobService *service : std::as_const(m_connected))
        if (service == m_inUse || service->connection()->state() == Connection::State::Online)
            service->refresh();
}

void JobBoard::setPace(std::chrono::seconds pace)
{
    m_pace = pace;
    for (JobService *service : std::as_const(m_services))
        service->setPace(pace);
}

void JobBoard::setInBackground(bool background)
{
    m_inBackground = background;
    for (JobService *service : std::as_const(m_services))
        service->setInBackground(background);
}

} // namespace officina
