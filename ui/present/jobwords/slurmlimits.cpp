// SPDX-License-Identifier: GPL-3.0-or-later
//
// The limits of associations and QoS; see the header. One whole sentence for each who, and the what
// apart from it: no sentence is put together from parts.
#include "ui/present/jobwords/slurmlimits.h"

#include "ui/present/jobwords/entry.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <utility>

namespace officina::jobwords {

namespace {

using namespace Qt::StringLiterals;

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(officina::JobWords)

public:
    // By who is limited and how; the words are names for this file alone.
    static constexpr Entry limits[] = {
        {"project now", Kind::Waits, QT_TR_NOOP("limit of the project"),
         QT_TR_NOOP("With this job your project would use more at once than it may."),
         QT_TR_NOOP("It starts when enough jobs of the project have ended; if none of them runs, ask for less.")},
        {"project budget", Kind::NeverRuns, QT_TR_NOOP("too few hours left"),
         QT_TR_NOOP("What your project has left of its allocation is less than this job may use."),
         QT_TR_NOOP("Ask for less time, or ask the head of the project how much is left.")},
        {"project running", Kind::Waits, QT_TR_NOOP("limit of the project"),
         QT_TR_NOOP("The running jobs of your project may still use so much time that this one has to wait."),
         QT_TR_NOOP("It starts when some of them have ended; one that asks for less time may start sooner.")},
        {"project jobs", Kind::Waits, QT_TR_NOOP("limit of the project"),
         QT_TR_NOOP("Your project has as many jobs at once as it may have."),
         QT_TR_NOOP("It starts when other jobs of the project have ended.")},
        {"project job", Kind::NeverRuns, QT_TR_NOOP("asks for too much"),
         QT_TR_NOOP("It asks for more than one job of your project may have."),
         QT_TR_NOOP("Cancel it and send it again with less time, fewer nodes or fewer GPUs.")},
        {"your jobs in project", Kind::Waits, QT_TR_NOOP("your own limit"),
         QT_TR_NOOP("You have as many jobs at once as one person may have in this project."),
         QT_TR_NOOP("It starts when others of your own jobs have ended.")},
        {"qos now", Kind::Waits, QT_TR_NOOP("limit of the QoS"),
         QT_TR_NOOP("With this job all users of its QoS together would use more at once than they may."),
         QT_TR_NOOP("It starts when enough of their jobs have ended; another QoS may be free.")},
        {"qos budget", Kind::NeverRuns, QT_TR_NOOP("too few hours left"),
         QT_TR_NOOP("What is left to all users of its QoS together is less than this job may use."),
         QT_TR_NOOP("Ask for less time, or choose another QoS.")},
        {"qos running", Kind::Waits, QT_TR_NOOP("limit of the QoS"),
         QT_TR_NOOP("The running jobs of its QoS may still use so much time that this one has to wait."),
         QT_TR_NOOP("It starts when some of them have ended; one that asks for less time may start sooner.")},
        {"qos jobs", Kind::Waits, QT_TR_NOOP("limit of the QoS"),
         QT_TR_NOOP("All users of its QoS together have as many jobs at once as they may have."),
         QT_TR_NOOP("It starts when enough of their jobs have ended; another QoS may be free.")},
        {"qos job", Kind::NeverRuns, QT_TR_NOOP("asks for too much"),
         QT_TR_NOOP("It asks for more than one job may have in its QoS."),
         QT_TR_NOOP("Cancel it and send it again with less, or choose another QoS.")},
        {"qos least", Kind::NeverRuns, QT_TR_NOOP("asks for too little"),
         QT_TR_NOOP("It asks for less than a job in its QoS has to ask for."),
         QT_TR_NOOP("Cancel it and send it again with more, or choose another QoS.")},
        {"you now", Kind::Waits, QT_TR_NOOP("your own limit"),
         QT_TR_NOOP("With this job you would use more at once than one person may in its QoS."),
         QT_TR_NOOP("It starts when enough of your own jobs have ended; if none of them runs, ask for less.")},
        {"you running", Kind::Waits, QT_TR_NOOP("your own limit"),
         QT_TR_NOOP("Your running jobs in its QoS may still use so much time that this one has to wait."),
         QT_TR_NOOP("It starts when some of them have ended; one that asks for less time may start sooner.")},
        {"you jobs", Kind::Waits, QT_TR_NOOP("your own limit"),
         QT_TR_NOOP("You have as many jobs at once as one person may have in its QoS."),
         QT_TR_NOOP("It starts when others of your own jobs have ended.")},
        {"project in qos now", Kind::Waits, QT_TR_NOOP("limit of the project"),
         QT_TR_NOOP("With this job your project would use more at once than one project may in its QoS."),
         QT_TR_NOOP("It starts when enough jobs of the project have ended; if none of them runs, ask for less.")},
        {"project in qos running", Kind::Waits, QT_TR_NOOP("limit of the project"),
         QT_TR_NOOP(
             "The running jobs of your project in its QoS may still use so much time that this one has to wait."),
         QT_TR_NOOP("It starts when some of them have ended; one that asks for less time may start sooner.")},
        {"project in qos jobs", Kind::Waits, QT_TR_NOOP("limit of the project"),
         QT_TR_NOOP("Your project has as many jobs at once as one project may have in its QoS."),
         QT_TR_NOOP("It starts when other jobs of the project have ended.")},
        {"project some", Kind::NeedsYou, QT_TR_NOOP("a project limit"),
         QT_TR_NOOP("A limit of your project keeps it back; Slurm does not say more about it."),
         QT_TR_NOOP("Ask the head of the project or the site's support which limit it is.")},
        {"qos some", Kind::NeedsYou, QT_TR_NOOP("a QoS limit"),
         QT_TR_NOOP("A limit of its QoS keeps it back; Slurm does not say more about it."),
         QT_TR_NOOP("Choose another QoS, or ask the site's support which limit it is.")},
    };

    // What is limited, by Slurm's name for it.
    static constexpr std::pair<const char *, const char *> resources[] = {
        {"gres", QT_TR_NOOP("GPUs or other devices")},
        {"cpu", QT_TR_NOOP("processor cores")},
        {"mem", QT_TR_NOOP("memory")},
        {"memory", QT_TR_NOOP("memory")},
        {"node", QT_TR_NOOP("nodes")},
        {"job", QT_TR_NOOP("number of jobs")},
        {"jobs", QT_TR_NOOP("number of jobs")},
        {"submitjob", QT_TR_NOOP("number of running and waiting jobs")},
        {"submitjobs", QT_TR_NOOP("number of running and waiting jobs")},
        {"wall", QT_TR_NOOP("running time")},
        {"wallduration", QT_TR_NOOP("running time")},
        {"billing", QT_TR_NOOP("the site's billing units")},
        {"license", QT_TR_NOOP("licences")},
        {"energy", QT_TR_NOOP("energy")},
        {"bb", QT_TR_NOOP("burst buffer")},
        {"unknown", QT_TR_NOOP("something Slurm does not name")},
    };
};

// The older names that say no more than this, and what 25.11 and later write in full.
constexpr std::pair<QLatin1StringView, const char *> plainLimits[] = {
    {"AssociationJobLimit"_L1, "project jobs"},  {"AssociationResourceLimit"_L1, "project some"},
    {"AssociationTimeLimit"_L1, "project some"}, {"QOSJobLimit"_L1, "qos jobs"},
    {"QOSResourceLimit"_L1, "qos some"},         {"QOSTimeLimit"_L1, "qos some"},
};

bool take(QStringView &text, QLatin1StringView end)
{
    if (!text.endsWith(end, Qt::CaseInsensitive))
        return false;
    text.chop(end.size());
    return true;
}

bool isAboutJobs(QStringView resource)
{
    return resource.startsWith("job"_L1, Qt::CaseInsensitive) || resource.startsWith("submit"_L1, Qt::CaseInsensitive);
}

// What is limited, of a name such as "GRESMinutesPerJob" without its beginning, and who: a row of the table.
struct Limit {
    const char *row;
    QStringView resource;
};

Limit groupLimit(QStringView rest, bool qos)
{
    if (take(rest, "RunMinutes"_L1))
        return {qos ? "qos running" : "project running", rest};
    if (take(rest, "Minutes"_L1) || rest.compare("Wall"_L1, Qt::CaseInsensitive) == 0)
        return {qos ? "qos budget" : "project budget", rest};
    if (isAboutJobs(rest))
        return {qos ? "qos jobs" : "project jobs", rest};
    return {qos ? "qos now" : "project now", rest};
}

Limit largestLimit(QStringView rest, bool project, bool qos)
{
    const bool job = take(rest, "PerJob"_L1) || take(rest, "PerNode"_L1);
    const bool person = !job && take(rest, "PerUser"_L1);
    const bool account = !job && !person && take(rest, "PerAccount"_L1);
    const bool running = take(rest, "RunMins"_L1);
    if (job) {
        take(rest, "Minutes"_L1);
        return {qos ? "qos job" : "project job", rest};
    }
    if (person)
        return {running ? "you running" : isAboutJobs(rest) ? "you jobs" : "you now", rest};
    if (account)
        return {running                 ? "project in qos running"
                    : isAboutJobs(rest) ? "project in qos jobs"
                                        : "project in qos now",
                rest};
    return {project && isAboutJobs(rest) ? "your jobs in project" : nullptr, rest};
}

std::optional<Limit> limitOf(QStringView name)
{
    if (!take(name, "Limit"_L1))
        take(name, "NotSatisfied"_L1);
    const bool project = name.startsWith("Assoc"_L1);
    const bool qos = name.startsWith("QOS"_L1);
    QStringView rest = name.sliced(project ? 5 : qos ? 3 : 0);
    const QStringView which = rest.first(std::min(qsizetype(3), rest.size()));
    rest = rest.sliced(which.size());
    if (which == "Grp"_L1 && (project || qos))
        return groupLimit(rest, qos);
    if (which == "Min"_L1 && qos)
        return Limit{"qos least", rest};
    if (which == "Max"_L1)
        return largestLimit(rest, project, qos);
    return {};
}

const Entry *row(const char *name)
{
    return name ? findWord(Texts::limits, QLatin1StringView(name)) : nullptr;
}

// Newer ones write the limit in full: "Job is at or exceeds QOS x's group max TRES(gres/gpu) minutes of 60 with 90".
const Entry *writtenInFull(const QString &reason)
{
    if (!reason.startsWith("Job is at or exceeds "_L1))
        return nullptr;
    const bool project = reason.contains(" association ("_L1);
    return row(reason.contains(" group "_L1) ? (project ? "project budget" : "qos budget")
                                             : (project ? "project job" : "qos job"));
}

} // namespace

std::optional<Words> slurmLimit(const QString &reason)
{
    for (const auto &[name, who] : plainLimits)
        if (reason.compare(name, Qt::CaseInsensitive) == 0)
            return wordsOf(*row(who), reason);
    if (const Entry *entry = writtenInFull(reason))
        return wordsOf(*entry, reason);
    const std::optional<Limit> limit = limitOf(reason);
    const Entry *entry = limit ? row(limit->row) : nullptr;
    if (!entry)
        return {};
    const auto resource = std::ranges::find_if(Texts::resources, [&](const auto &pair) {
        return limit->resource.compare(QLatin1StringView(pair.first), Qt::CaseInsensitive) == 0;
    });
    // A resource of a Slurm to come: not even the rest of the name is sure then.
    if (resource == std::end(Texts::resources))
        return {};
    return wordsOf(*entry, reason, translated(resource->second));
}

} // namespace officina::jobwords
