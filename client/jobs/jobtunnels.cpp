// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ports that lead to jobs' programs; see the header.
#include "client/jobs/jobtunnels.h"

#include <QtCore/QSysInfo>
#include <QtNetwork/QHostAddress>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int firstFreePort = 1024; // below it are the system's

// A site whose nodes may be this very computer, like the practice factory.
bool isHere(const Site &site)
{
    const QString host = site.host.toLower();
    return QHostAddress(host).isLoopback() || host == "localhost"_L1 || host.endsWith(".localhost"_L1)
        || host == QSysInfo::machineHostName().toLower();
}

} // namespace

JobTunnels::JobTunnels(JobService &jobs, ssh::Prompts &prompts, QObject *parent)
    : QObject(parent), m_jobs(jobs), m_prompts(prompts)
{
    m_look.setInterval(500ms);
    connect(&m_look, &QTimer::timeout, this, &JobTunnels::readStates);
    connect(&m_jobs, &JobService::changed, this, &JobTunnels::followSite);
    connect(&m_jobs, &JobService::changed, this, &JobTunnels::followJobs);
}

JobTunnels::~JobTunnels()
{
    endForwards();
    m_leaving.add(std::move(m_connection));
}

Result<int> JobTunnels::open(const Job &job, int port)
{
    const QString node = firstNode(job.nodeList);
    if (!m_jobs.connection() || node.isEmpty() || job.state != JobState::Running)
        return failure(Error::Kind::BadInput, {}, job.id.value);
    if (const JobTunnel *there = find(job.id, port))
        return there->localPort;
    const auto forwards = m_forwards ? m_forwards : std::make_shared<ssh::PortForwards>();
    const auto localPort = listen(*forwards, node, port);
    if (!localPort)
        return localPort;
    m_tunnels.removeIf([&](const JobTunnel &each) {
        return each.localPort == *localPort || (each.job == job.id && each.port == port);
    });
    m_tunnels += JobTunnel{.job = job.id, .node = node, .port = port, .localPort = *localPort};
    if (!m_connection)
        m_connection = std::make_unique<Connection>(m_jobs.connection()->site(), m_prompts);
    if (!m_forwards)
        m_connection->runSteps(forwards).then(this, [this, forwards](const Result<> &how) {
            if (m_forwards == forwards)
                sessionEnded(how);
        });
    m_forwards = forwards;
    m_look.start();
    Q_EMIT changed();
    return localPort;
}

Result<int> JobTunnels::listen(ssh::PortForwards &forwards, const QString &node, int port) const
{
    if (!isHere(m_jobs.connection()->site())) {
        auto localPort = forwards.add(node, port, port >= firstFreePort ? port : 0);
        if (!localPort && localPort.error().kind == Error::Kind::Local) // somebody has that number
            localPort = forwards.add(node, port);
        return localPort;
    }
    // No number that a way leads to: what connects to it would come back to us, and again, for ever.
    const auto leadsBack = [&](int localPort) {
        return localPort == port || std::ranges::any_of(m_tunnels, [localPort](const JobTunnel &each) {
                   return each.isUp() && each.port == localPort;
               });
    };
    QList<int> unusable; // kept until there is another one, or the system would give them again
    auto localPort = forwards.add(node, port);
    for (; localPort && leadsBack(*localPort); localPort = forwards.add(node, port))
        unusable += *localPort;
    for (const int number : std::as_const(unusable))
        forwards.remove(number);
    return localPort;
}

void JobTunnels::close(int localPort)
{
    const JobTunnel *tunnel = find(localPort);
    if (!tunnel)
        return;
    if (tunnel->isUp())
        m_forwards->remove(localPort);
    m_tunnels.removeIf([localPort](const JobTunnel &each) { return each.localPort == localPort; });
    // The session stays, so that the next one asks nothing of the user.
    if (std::ranges::none_of(m_tunnels, &JobTunnel::isUp))
        endForwards();
    Q_EMIT changed();
}

JobTunnel *JobTunnels::find(int localPort)
{
    const auto found = std::ranges::find(m_tunnels, localPort, &JobTunnel::localPort);
    return found == m_tunnels.end() ? nullptr : &*found;
}

const JobTunnel *JobTunnels::find(const JobId &job, int port) const
{
    const auto found = std::ranges::find_if(
        m_tunnels, [&](const JobTunnel &each) { return each.isUp() && each.job == job && each.port == port; });
    return found == m_tunnels.end() ? nullptr : &*found;
}

void JobTunnels::readStates()
{
    const QList<JobTunnel> before = m_tunnels;
    const bool isOnline = m_connection && m_connection->state() == Connection::State::Online;
    for (JobTunnel &tunnel : m_tunnels) {
        if (!tunnel.isUp())
            continue;
        const ssh::ForwardState state = m_forwards->state(tunnel.localPort);
        tunnel.state = isOnline ? JobTunnel::State::Open : JobTunnel::State::Opening;
        tunnel.connections = state.connections;
        tunnel.error = state.error;
    }
    if (m_tunnels != before)
        Q_EMIT changed();
}

// Only the site's own list tells; while it is unknown what is open stays open.
void JobTunnels::followJobs()
{
    if (m_jobs.isRefreshing() || m_jobs.error() || m_jobs.queueError() || m_jobs.isFromHistory())
        return;
    bool someEnded = false;
    for (JobTunnel &tunnel : m_tunnels) {
        if (!tunnel.isUp())
            continue;
        const Job *job = m_jobs.find(tunnel.job);
        const bool runs = job && (job->state == JobState::Running || job->state == JobState::Suspended)
            && firstNode(job->nodeList) == tunnel.node; // elsewhere, after it was put back into the queue
        if (runs)
            continue;
        m_forwards->remove(tunnel.localPort);
        tunnel.state = JobTunnel::State::JobEnded;
        tunnel.connections = 0;
        someEnded = true;
    }
    if (!someEnded)
        return;
    if (std::ranges::none_of(m_tunnels, &JobTunnel::isUp))
        endForwards();
    Q_EMIT changed();
}

void JobTunnels::followSite()
{
    if (!m_connection || (m_jobs.connection() && m_jobs.connection()->site() == m_connection->site()))
        return;
    endForwards();
    m_leaving.add(std::move(m_connection));
    endAll(JobTunnel::State::SiteLeft, {});
}

void JobTunnels::sessionEnded(const Result<> &how)
{
    endForwards();
    endAll(JobTunnel::State::Lost, how ? std::optional<Error>() : how.error());
}

void JobTunnels::endAll(JobTunnel::State state, const std::optional<Error> &error)
{
    for (JobTunnel &tunnel : m_tunnels) {
        if (!tunnel.isUp())
            continue;
        tunnel.state = state;
        tunnel.error = error;
        tunnel.connections = 0;
    }
    Q_EMIT changed();
}

void JobTunnels::endForwards()
{
    m_look.stop();
    if (const auto forwards = std::exchange(m_forwards, nullptr))
        forwards->end();
}

} // namespace officina
