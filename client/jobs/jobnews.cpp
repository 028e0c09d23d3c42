// SPDX-License-Identifier: GPL-3.0-or-later
//
// Gathering what happened; see the header.
#include "client/jobs/jobnews.h"

#include "client/jobs/jobservice.h"

#include <algorithm>
#include <utility>

namespace officina {

bool needsSomebody(JobState state)
{
    return state == JobState::Failed || state == JobState::TimedOut || state == JobState::OutOfMemory
        || state == JobState::NodeFailed || state == JobState::Preempted;
}

JobNews::JobNews(const JobService &jobs, QObject *parent) : QObject(parent), m_jobs(jobs)
{
    using namespace std::chrono_literals;
    m_soon.setSingleShot(true);
    m_soon.setInterval(3s);
    connect(&m_soon, &QTimer::timeout, this, &JobNews::tell);
    connect(&jobs, &JobService::started, this, [this](const Job &job) { add(JobNewsItem::Kind::Started, job); });
    connect(&jobs, &JobService::ended, this, [this](const Job &job) {
        add(needsSomebody(job.state) ? JobNewsItem::Kind::Failed : JobNewsItem::Kind::Ended, job);
    });
}

void JobNews::add(JobNewsItem::Kind kind, const Job &job)
{
    if (job.state == JobState::Cancelled)
        return;
    const SiteId site = m_jobs.connection() ? m_jobs.connection()->site().id : SiteId();
    const auto same = std::ranges::find_if(m_items, [&](const JobNewsItem &item) {
        return item.kind == kind && item.site == site && item.array == job.parent
            && (!job.parent.isEmpty() || item.job.name == job.name);
    });
    if (same != m_items.end())
        same->count += job.tasks;
    else
        m_items += {kind, job.tasks, job, job.parent, site};
    if (!m_soon.isActive())
        m_soon.start();
}

void JobNews::tell()
{
    QList<JobNewsItem> items = std::exchange(m_items, {});
    std::ranges::stable_sort(items, std::greater(), &JobNewsItem::kind);
    Q_EMIT news(items);
}

} // namespace officina
