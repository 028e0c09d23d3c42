// SPDX-License-Identifier: GPL-3.0-or-later
//
// The ways to jobs' nodes; see the header.
#include "client/jobs/jobaccess.h"

#include <tuple>

namespace officina {

struct JobAccess::OfSite {
    NodeAliasKeeper alias;
    JobTunnels tunnels;
};

JobAccess::JobAccess(ssh::Prompts &prompts, const QString &sshFolder, QObject *parent)
    : QObject(parent), m_prompts(prompts), m_file(sshFolder)
{
    // Where it cannot be removed the old name leads nowhere, which ssh says.
    std::ignore = m_file.clear();
}

JobAccess::~JobAccess() = default;

JobAccess::OfSite &JobAccess::of(JobService &jobs)
{
    auto &found = m_sites[&jobs];
    if (!found) {
        found.reset(new OfSite{{jobs, m_file}, {jobs, m_prompts}});
        connect(&jobs, &QObject::destroyed, this, [this, gone = &jobs] { m_sites.remove(gone); });
    }
    return *found;
}

NodeAliasKeeper &JobAccess::alias(JobService &jobs)
{
    return of(jobs).alias;
}

JobTunnels &JobAccess::tunnels(JobService &jobs)
{
    return of(jobs).tunnels;
}

} // namespace officina
