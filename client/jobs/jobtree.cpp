// SPDX-License-Identifier: GPL-3.0-or-later
//
// Arrays and heterogeneous jobs as one thing; see the header.
#include "client/jobs/jobtree.h"

#include "client/jobs/runrecord.h"

#include <QtCore/QHash>

#include <algorithm>
#include <array>

namespace officina {

namespace {

// What the whole is, where its parts are in different states: the first that one of them is in.
constexpr std::array order{JobState::Running,  JobState::Finishing,  JobState::Suspended,   JobState::Waiting,
                           JobState::Unknown,  JobState::NodeFailed, JobState::OutOfMemory, JobState::Failed,
                           JobState::TimedOut, JobState::Preempted,  JobState::Cancelled,   JobState::Ended,
                           JobState::Completed};

size_t rank(const Job &job)
{
    return size_t(std::ranges::find(order, job.state) - order.begin());
}

template <class T> void add(std::optional<T> &sum, const std::optional<T> &more)
{
    if (sum && more)
        *sum += *more;
    else
        sum.reset(); // what is not known of one is not known of all
}

void add(Amounts &sum, const Amounts &more)
{
    add(sum.nodes, more.nodes);
    add(sum.cpus, more.cpus);
    add(sum.gpus, more.gpus);
    add(sum.memory, more.memory);
}

bool holdsNodes(const Job &job)
{
    return !hasEnded(job.state) && job.state != JobState::Waiting;
}

void takeEarlier(QDateTime &time, const QDateTime &other)
{
    if (other.isValid() && (!time.isValid() || other < time))
        time = other;
}

} // namespace

int JobGroup::count(JobState state) const
{
    if (parts.isEmpty())
        return job.state == state ? job.tasks : 0;
    int number = 0;
    for (const Job &one : parts)
        if (one.state == state)
            number += one.tasks;
    return number;
}

int JobGroup::tasks() const
{
    int number = 0;
    for (const Job &one : parts)
        number += one.tasks;
    return parts.isEmpty() ? job.tasks : number;
}

const Job &JobGroup::each() const
{
    return isArray() ? parts.first() : job;
}

std::optional<double> usedBy(const Job &job)
{
    return job.state == JobState::Waiting ? std::optional(0.0) : job.gpuHours();
}

std::optional<double> JobGroup::gpuHours() const
{
    if (parts.isEmpty())
        return usedBy(job);
    std::optional<double> sum = 0;
    for (const Job &part : parts)
        add(sum, usedBy(part));
    return sum;
}

Job together(const JobId &id, const QList<Job> &parts)
{
    // The first part has the name, the folder and all else that they share.
    const Job &leading = *std::ranges::min_element(parts, {}, rank);
    Job job = leading;
    job.id = id;
    job.parent = {};
    job.task.reset();
    job.part.reset();
    job.tasks = 0;
    const bool isHeterogeneous = leading.part.has_value();
    const auto isCounted = [&](const Job &part) { return isHeterogeneous || holdsNodes(part); };
    if (std::ranges::any_of(parts, isCounted))
        job.asked = job.given = Amounts{0, 0, 0, 0};
    job.times = {};
    job.elapsed = 0;
    job.output = job.errors = {};
    job.waitingTasks.clear();
    job.tasksAtOnce.reset();
    bool allEnded = true;
    for (const Job &part : parts) {
        job.tasks += part.tasks;
        if (isCounted(part)) {
            add(job.asked, part.asked);
            add(job.given, part.given);
        }
        job.elapsed = std::max(job.elapsed, part.elapsed);
        takeEarlier(job.times.submitted, part.times.submitted);
        takeEarlier(job.times.eligible, part.times.eligible);
        takeEarlier(job.times.expected, part.times.expected);
        takeEarlier(job.times.started, part.times.started);
        if (part.times.ended.isValid() && !(job.times.ended > part.times.ended))
            job.times.ended = part.times.ended;
        allEnded = allEnded && hasEnded(part.state);
        job.maxMemory = std::max(job.maxMemory, part.maxMemory);
        job.nodeMemory = std::max(job.nodeMemory, part.nodeMemory);
        if (!part.waitingTasks.isEmpty()) {
            job.waitingTasks = part.waitingTasks;
            job.tasksAtOnce = part.tasksAtOnce;
        }
        if (job.cpuTime && part.cpuTime && &part != &leading)
            *job.cpuTime += *part.cpuTime;
    }
    if (!allEnded) {
        job.times.ended = {};
        job.exitCode.reset();
        job.signal.reset();
        job.exitIsCut = false;
    }
    return job;
}

std::optional<Job> waitingTask(const Job &waitingRest, const JobId &id)
{
    // "42_7" of 42, "73[7].pbs1" of 73[].pbs1.
    const QString &whole = waitingRest.parent.value;
    const qsizetype brackets = whole.indexOf(u"[]");
    const QString before = brackets < 0 ? whole + u'_' : whole.first(brackets + 1);
    const QString after = brackets < 0 ? QString() : whole.sliced(brackets + 1);
    if (waitingRest.waitingTasks.isEmpty() || !id.value.startsWith(before) || !id.value.endsWith(after))
        return {};
    bool isNumber = false;
    const int task = id.value.sliced(before.size()).chopped(after.size()).toInt(&isNumber);
    if (!isNumber || !holdsTask(waitingRest.waitingTasks, task))
        return {};
    Job job = waitingRest;
    job.id = id;
    job.task = task;
    job.tasks = 1;
    job.waitingTasks.clear();
    return job;
}

QList<JobGroup> grouped(const QList<Job> &jobs)
{
    QList<JobGroup> groups;
    QHash<JobId, qsizetype> places;
    for (const Job &job : jobs) {
        if (job.parent.isEmpty()) {
            groups += JobGroup{job, {}};
            continue;
        }
        const auto place = places.constFind(job.parent);
        if (place == places.cend()) {
            places.insert(job.parent, groups.size());
            groups += JobGroup{{}, {job}};
        } else {
            groups[*place].parts += job;
        }
    }
    for (const qsizetype place : std::as_const(places)) {
        JobGroup &group = groups[place];
        std::ranges::stable_sort(group.parts, [](const Job &a, const Job &b) {
            // The waiting rest comes last.
            if (a.task.has_value() != b.task.has_value())
                return a.task.has_value();
            return std::pair(a.part, a.task) < std::pair(b.part, b.task);
        });
        group.job = together(group.parts.first().parent, group.parts);
    }
    return groups;
}

namespace {

// "output-3.txt": 3; 0 where nobody told.
int linkByOutput(const Job &job)
{
    const QByteArray name = job.output.name();
    const qsizetype dash = name.lastIndexOf('-');
    const qsizetype dot = name.lastIndexOf('.');
    return dash < 0 ? 0 : name.sliced(dash + 1, (dot > dash ? dot : name.size()) - dash - 1).toInt();
}

bool comesBefore(const Job &a, const Job &b)
{
    const auto number = [](const Job &job) {
        const QStringView id(job.id.value);
        const auto end = std::ranges::find_if(id, [](QChar c) { return c < u'0' || c > u'9'; });
        return id.first(end - id.begin()).toLongLong();
    };
    return std::pair(a.times.submitted, number(a)) < std::pair(b.times.submitted, number(b));
}

const Job &mattersNow(const QList<Job> &links)
{
    const auto runs = std::ranges::find_if(
        links, [](const Job &link) { return !hasEnded(link.state) && link.state != JobState::Waiting; });
    if (runs != links.end())
        return *runs;
    if (const auto waits = std::ranges::find(links, JobState::Waiting, &Job::state); waits != links.end())
        return *waits;
    const auto began = std::find_if(links.rbegin(), links.rend(), hasBegun);
    return began != links.rend() ? *began : links.first();
}

} // namespace

bool hasBegun(const Job &job)
{
    return job.times.started.isValid() && (job.state != JobState::Cancelled || job.elapsed > 0);
}

JobGroup chainOf(QList<Job> links, int planned)
{
    std::ranges::stable_sort(links, comesBefore);
    const Job &now = mattersNow(links);
    JobGroup group{.job = now, .parts = {}, .links = planned, .link = linkByOutput(now)};
    if (group.link == 0 && links.size() == planned) // all are there
        group.link = int(&now - links.constData()) + 1;
    group.parts = std::move(links);
    return group;
}

void foldChains(QList<JobGroup> &groups)
{
    QHash<RemotePath, qsizetype> places; // in what is kept
    qsizetype kept = 0;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const int links = groups[i].parts.isEmpty() ? linksPlanned(groups[i].job.workFolder) : 0;
        if (const auto place = links > 0 ? places.constFind(groups[i].job.workFolder) : places.cend();
            place != places.cend()) {
            groups[*place].parts += groups[i].job;
            continue;
        }
        if (links > 0) {
            places.insert(groups[i].job.workFolder, kept);
            groups[i].parts = {groups[i].job};
        }
        if (kept != i)
            groups[kept] = std::move(groups[i]);
        ++kept;
    }
    groups.resize(kept);
    for (const qsizetype place : std::as_const(places))
        groups[place] = chainOf(std::move(groups[place].parts), linksPlanned(groups[place].job.workFolder));
}

} // namespace officina
