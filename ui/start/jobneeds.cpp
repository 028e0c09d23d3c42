// SPDX-License-Identifier: GPL-3.0-or-later
//
// Grouping and wording failed jobs; see the header.
#include "ui/start/jobneeds.h"

#include "client/jobs/jobtree.h"
#include "client/jobs/runrecord.h"
#include "client/settings/settings.h"
#include "ui/present/formats.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimeZone>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(officina::Needs)
};

constexpr int oneBout = 3600; // seconds between two failures of one name that go together
constexpr qsizetype mostSeen = 300;

// Of jobs that need somebody.
bool hasFailed(JobState state)
{
    return state == JobState::Failed || state == JobState::TimedOut || state == JobState::OutOfMemory
        || state == JobState::NodeFailed;
}

QDateTime endOf(const Job &job)
{
    return job.times.ended.isValid() ? job.times.ended : job.times.submitted;
}

struct Bout {
    QList<Job> jobs; // the newest first
    QString seenAs;

    int count() const
    {
        int number = 0;
        for (const Job &job : jobs)
            number += job.tasks;
        return number;
    }
    // One state; Failed, where there are several.
    JobState state() const
    {
        const JobState first = jobs.first().state;
        const bool same = std::ranges::all_of(jobs, [first](const Job &job) { return job.state == first; });
        return same ? first : JobState::Failed;
    }
};

QString oneSentence(const Job &job)
{
    const QString time = formats::duration(job.elapsed);
    switch (job.state) {
    case JobState::TimedOut:
        return Say::tr("Job %1 “%2” reached its time limit after %3.").arg(job.id.value, displayName(job), time);
    case JobState::OutOfMemory:
        return Say::tr("Job %1 “%2” ran out of memory after %3.").arg(job.id.value, displayName(job), time);
    case JobState::NodeFailed:
        return Say::tr("Job %1 “%2” lost its node after %3.").arg(job.id.value, displayName(job), time);
    default: return Say::tr("Job %1 “%2” failed after %3.").arg(job.id.value, displayName(job), time);
    }
}

QString arraySentence(const Bout &bout)
{
    const Job &job = bout.jobs.first();
    const int n = bout.count();
    const auto filled = [&job](const QString &text) { return text.arg(job.parent.value, displayName(job)); };
    switch (bout.state()) {
    case JobState::TimedOut: return filled(Say::tr("%n task(s) of array %1 “%2” reached the time limit.", nullptr, n));
    case JobState::OutOfMemory: return filled(Say::tr("%n task(s) of array %1 “%2” ran out of memory.", nullptr, n));
    case JobState::NodeFailed: return filled(Say::tr("%n task(s) of array %1 “%2” lost their node.", nullptr, n));
    default: return filled(Say::tr("%n task(s) of array %1 “%2” failed.", nullptr, n));
    }
}

QString nameSentence(const Bout &bout)
{
    const QString &name = bout.jobs.first().name;
    const int n = bout.count();
    switch (bout.state()) {
    case JobState::TimedOut: return Say::tr("%n job(s) “%1” reached the time limit.", nullptr, n).arg(name);
    case JobState::OutOfMemory: return Say::tr("%n job(s) “%1” ran out of memory.", nullptr, n).arg(name);
    case JobState::NodeFailed: return Say::tr("%n job(s) “%1” lost their node.", nullptr, n).arg(name);
    default: return Say::tr("%n job(s) “%1” failed.", nullptr, n).arg(name);
    }
}

// Those that failed. A link that failed is gone on with by the next: of a chain it is the one that it ended with.
QList<Job> failedOf(const QList<Job> &jobs)
{
    QList<Job> failed;
    QHash<RemotePath, QList<Job>> chains;
    for (const Job &job : jobs)
        if (linksPlanned(job.workFolder) > 0)
            chains[job.workFolder] += job;
        else if (hasFailed(job.state))
            failed += job;
    for (const QList<Job> &links : std::as_const(chains))
        if (const Job last = chainOf(links, int(links.size())).job; hasFailed(last.state))
            failed += last;
    return failed;
}

QList<Bout> bouts(const QList<Job> &jobs, const SiteId &site, const QHash<QString, QDateTime> &seen)
{
    QList<Job> failed = failedOf(jobs);
    std::ranges::stable_sort(failed, [](const Job &a, const Job &b) { return endOf(a) > endOf(b); });
    QList<Bout> found;
    QHash<QString, qsizetype> last; // of each array or name
    for (const Job &job : std::as_const(failed)) {
        const QString of = job.parent.isEmpty() ? u"name "_s + job.name : u"array "_s + job.parent.value;
        const QString seenAs = site.value + u' ' + of;
        if (const auto until = seen.constFind(seenAs); until != seen.cend() && endOf(job) <= *until)
            continue;
        const auto open = last.constFind(of);
        const bool goesOn = open != last.cend()
            && (!job.parent.isEmpty() || endOf(job).secsTo(endOf(found[*open].jobs.last())) <= oneBout);
        if (goesOn) {
            found[*open].jobs += job;
        } else {
            last.insert(of, found.size());
            found += Bout{{job}, seenAs};
        }
    }
    return found;
}

} // namespace

QHash<QString, QDateTime> SeenNeeds::times() const
{
    QHash<QString, QDateTime> times;
    for (const QString &entry : m_settings.get(setting::seenNeeds)) // "1795000000 lumi array 42"
        times.insert(entry.section(u' ', 1),
                     QDateTime::fromSecsSinceEpoch(entry.section(u' ', 0, 0).toLongLong(), QTimeZone::UTC));
    return times;
}

void SeenNeeds::setSeen(const Need &need)
{
    if (need.seenAs.isEmpty())
        return;
    QStringList entries = m_settings.get(setting::seenNeeds);
    entries.removeIf([&need](const QString &entry) { return entry.section(u' ', 1) == need.seenAs; });
    entries.prepend(QString::number(need.seenUntil.toSecsSinceEpoch()) + u' ' + need.seenAs);
    m_settings.set(setting::seenNeeds, entries.first(std::min(mostSeen, entries.size())));
}

QList<Need> jobNeeds(const QList<Job> &jobs, const SiteId &site, const QHash<QString, QDateTime> &seen,
                     const QString &name)
{
    QList<Need> needs;
    for (const Bout &bout : bouts(jobs, site, seen)) {
        const Job &newest = bout.jobs.first();
        const bool isOne = bout.count() == 1;
        Need need{.tone = Tone::Bad, .action = Say::tr("Open job"), .target = JobRef{site, newest.id}};
        need.key = u"job-"_s + (name.isEmpty() ? QString() : site.value + u'-') + newest.id.value;
        need.text = isOne ? oneSentence(newest) : newest.parent.isEmpty() ? nameSentence(bout) : arraySentence(bout);
        if (!name.isEmpty())
            need.text = Say::tr("%1: %2", "a site, and what happened there").arg(name, need.text);
        need.seenAs = bout.seenAs;
        need.seenUntil = endOf(newest);
        needs += need;
    }
    return needs;
}

} // namespace officina
