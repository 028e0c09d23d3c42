// SPDX-License-Identifier: GPL-3.0-or-later
//
// A name for the node of a running job; see the header.
#include "client/jobs/nodealias.h"

#include <tuple>

namespace officina {

NodeAliasKeeper::NodeAliasKeeper(JobService &jobs, NodeAliasFile &file, QObject *parent)
    : QObject(parent), m_jobs(jobs), m_file(file)
{
    connect(&m_jobs, &JobService::changed, this, &NodeAliasKeeper::follow);
}

NodeAliasKeeper::~NodeAliasKeeper()
{
    if (m_site)
        std::ignore = m_file.remove(m_site->id);
}

QString NodeAliasKeeper::name() const
{
    return m_site ? nodeAliasName(*m_site) : QString();
}

Result<> NodeAliasKeeper::keep(const Job &job)
{
    const QString node = firstNode(job.nodeList);
    if (!m_jobs.connection() || node.isEmpty() || job.state != JobState::Running)
        return failure(Error::Kind::BadInput, {}, job.id.value);
    const NodeAlias alias{m_jobs.connection()->site(), job.user, node, job.id.value};
    if (const auto written = m_file.put(alias); !written)
        return written;
    if (m_site && m_site->id != alias.site.id)
        std::ignore = m_file.remove(m_site->id);
    m_site = alias.site;
    m_jobName = job.name;
    m_alias = alias;
    Q_EMIT changed();
    return {};
}

void NodeAliasKeeper::drop()
{
    if (m_site)
        std::ignore = m_file.remove(m_site->id);
    m_site.reset();
    m_alias.reset();
    Q_EMIT changed();
}

void NodeAliasKeeper::follow()
{
    // Only the site's own list tells; while it is unknown the name stays as it is.
    if (!m_site || !m_jobs.connection() || m_jobs.connection()->site().id != m_site->id || m_jobs.isRefreshing()
        || m_jobs.error() || m_jobs.queueError())
        return;
    const Job *running = nullptr;
    for (const Job &job : m_jobs.jobs()) { // the newest first
        if (job.state != JobState::Running || job.name != m_jobName)
            continue;
        if (m_alias && job.id.value == m_alias->job) {
            running = &job; // as long as it runs it keeps the name
            break;
        }
        if (!running)
            running = &job;
    }
    const QString node = running ? firstNode(running->nodeList) : QString();
    if (node == this->node() && (!m_alias || (running && running->id.value == m_alias->job)))
        return;
    m_alias.reset();
    if (!node.isEmpty())
        m_alias = NodeAlias{*m_site, running->user, node, running->id.value};
    // Where it cannot be written the old name leads nowhere, which is said by who follows it.
    std::ignore = (m_alias ? m_file.put(*m_alias) : m_file.remove(m_site->id));
    Q_EMIT changed();
}

} // namespace officina
