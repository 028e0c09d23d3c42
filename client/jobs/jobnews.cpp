// SPDX-License-Identifier: GPL-3.0-or-later
//
// Gathering what happened; see the header.
#include "client/jobs/jobnews.h"

#include "client/jobs/jobboard.h"

#include <algorithm>
#include <utility>

namespace officina {

bool needsSomebody(JobState state)
{
    return state == JobState::Failed || state == JobState::TimedOut || state == JobState::OutOfMemory
        || state == JobState::NodeFailed || state == JobState::Preempted;
}

JobNews::JobNews(const JobBoard &jobs, QObject *parent) : QObject(parent)
{
    using namespace std::chrono_literals;
    m_soon.setSingleShot(true);
    m_soon.setInterval(3s);
    connect(&m_soon, &QTimer::timeout, this, &JobNews::tell);
    connect(&jobs, &JobBoard::started, this,
            [this](const SiteId &site, const Job &job) { add(site, JobNewsItem::Kind::Started, job); });
    connect(&jobs, &JobBoard::ended, this, [this](const SiteId &site, const Job &job) {
        add(site, needsSomebody(job.state) ? JobNewsItem::Kind::Failed : JobNewsItem::Kind::Ended, job);
    });
}

void JobNews::add(const SiteId &site, JobNewsItem::Kind kind, const Job &job)
{
    if (job.state == JobState::Cancelled)
        return;
    const auto same = std::ranges::find_if(m_items, [&](const JobNewsItem &item) {
        return item.site == site && item.kind == kind && item.array == job.parent
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
