// SPDX-License-Identifier: GPL-3.0-or-later
//
// Gathering what happened; see the header.
#include "client/jobs/jobnews.h"

#include "client/jobs/jobboard.h"
#include "client/jobs/jobtree.h"

#include <algorithm>
#include <utility>

namespace officina {

bool needsSomebody(JobState state)
{
    return state == JobState::Failed || state == JobState::TimedOut || state == JobState::OutOfMemory
        || state == JobState::NodeFailed || state == JobState::Preempted;
}

namespace {

JobNewsItem::Kind endOf(const Job &job)
{
    return needsSomebody(job.state) ? JobNewsItem::Kind::Failed : JobNewsItem::Kind::Ended;
}

} // namespace

std::optional<JobNewsItem> newsOfChain(const QList<Job> &links, int planned, bool hasStarted)
{
    const JobGroup chain = chainOf(links, planned);
    JobNewsItem item{.job = chain.job, .array = {}, .links = planned, .link = chain.link};
    if (!hasStarted) {
        item.kind = endOf(chain.job);
        return hasEnded(chain.job.state) ? std::optional(item) : std::nullopt; // else another link goes on
    }
    item.kind = JobNewsItem::Kind::Started;
    return chain.link <= 1 && std::ranges::count_if(links, hasBegun) <= 1 ? std::optional(item) : std::nullopt;
}

JobNews::JobNews(const JobBoard &jobs, QObject *parent) : QObject(parent), m_jobs(jobs)
{
    using namespace std::chrono_literals;
    m_soon.setSingleShot(true);
    m_soon.setInterval(3s);
    connect(&m_soon, &QTimer::timeout, this, &JobNews::tell);
    connect(&jobs, &JobBoard::started, this, [this](const SiteId &site, const Job &job) { take(site, job, true); });
    connect(&jobs, &JobBoard::ended, this, [this](const SiteId &site, const Job &job) { take(site, job, false); });
}

void JobNews::take(const SiteId &site, const Job &job, bool hasStarted)
{
    const int planned = linksPlanned(job.workFolder);
    const JobService *service = m_jobs.service(site);
    // Who cancels a job here knows it; who did elsewhere, an operator or a rule of the site, nobody knows yet.
    const auto isOwnDeed = [service](const Job &ended) {
        return service && ended.state == JobState::Cancelled && service->wasCancelled(ended);
    };
    if (planned == 0 || !service) {
        if (isOwnDeed(job))
            return;
        const auto kind = hasStarted ? JobNewsItem::Kind::Started : endOf(job);
        add({.kind = kind, .count = job.tasks, .job = job, .array = job.parent, .site = site});
        return;
    }
    QList<Job> links;
    for (const Job &other : service->jobs())
        if (other.workFolder == job.workFolder)
            links += other;
    auto item = newsOfChain(links.isEmpty() ? QList<Job>{job} : links, planned, hasStarted);
    if (!item || isOwnDeed(item->job))
        return;
    item->site = site;
    add(*item);
}

void JobNews::add(const JobNewsItem &news)
{
    const auto same = std::ranges::find_if(m_items, [&](const JobNewsItem &item) {
        return item.site == news.site && item.kind == news.kind && item.links == news.links && item.array == news.array
            && (news.links > 0             ? item.job.workFolder == news.job.workFolder
                    : news.array.isEmpty() ? item.job.name == news.job.name
                                           : true);
    });
    if (same == m_items.end())
        m_items += news;
    else if (news.links == 0)
        same->count += news.count;
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
