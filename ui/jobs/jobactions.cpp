// SPDX-License-Identifier: GPL-3.0-or-later
//
// To whom it applies, and what is said of it; see the header. The dialogs are in jobactiondialogs.cpp.
#include "ui/jobs/jobactions.h"

#include "client/base/errorkind.h"
#include "ui/jobs/jobtexts.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <iterator>

namespace officina {

namespace {

class Say
{
    Q_DECLARE_TR_FUNCTIONS(officina::JobActions)
};

bool runs(const Job &job)
{
    return job.state == JobState::Running || job.state == JobState::Suspended;
}

bool isHeld(const Job &job)
{
    return job.state == JobState::Waiting
        && (job.reason.contains(u"held", Qt::CaseInsensitive) || job.reason == u"JobHoldMaxRequeue"
            || job.stateText.contains(u"HOLD"));
}

// Of that scheduler's jobs, whatever their state: what a priority means to PBS is each site's own, and its qrerun takes
// nobody but operators.
bool isOffered(JobCommand command, Dialect::Kind scheduler)
{
    return scheduler != Dialect::Kind::Pbs || (command != JobCommand::ChangeNice && command != JobCommand::Requeue);
}

bool applies(JobCommand command, const Job &job, Dialect::Kind scheduler)
{
    if (!isOffered(command, scheduler))
        return false;
    switch (command) {
    case JobCommand::Cancel:
    case JobCommand::ChangeTime: return runs(job) || job.state == JobState::Waiting;
    case JobCommand::CancelWaiting:
    case JobCommand::ChangeNice: return job.state == JobState::Waiting;
    case JobCommand::Hold: return job.state == JobState::Waiting && !isHeld(job);
    case JobCommand::Release: return isHeld(job);
    case JobCommand::Requeue: return runs(job);
    }
    return false;
}

// Told of the array as a whole, by its own id; of the others only those tasks are named.
bool isOfWhole(JobCommand command)
{
    return command == JobCommand::Cancel || command == JobCommand::CancelWaiting || command == JobCommand::ChangeTime
        || command == JobCommand::ChangeNice;
}

void take(JobPlan &plan, const Job &job, Dialect::Kind scheduler)
{
    if (!applies(plan.command, job, scheduler)) {
        plan.others += job.tasks;
        return;
    }
    (job.state == JobState::Waiting ? plan.counts.waiting : plan.counts.running) += job.tasks;
    plan.timeLimit = std::max(plan.timeLimit, job.timeLimit.value_or(0));
    if (runs(job) && plan.used)
        plan.used = job.gpuHours() ? std::optional(*plan.used + *job.gpuHours()) : std::nullopt;
}

// Of one line; the ids that the scheduler is told.
QList<JobId> take(JobPlan &plan, const JobTree &tree, JobPlace place)
{
    const JobGroup &group = tree.groups[place.group];
    const Job &job = tree.job(place);
    const Dialect::Kind scheduler = tree.site(place).scheduler;
    const int before = plan.tasks();
    if (place.part >= 0 || group.parts.isEmpty()) {
        take(plan, job, scheduler);
        return plan.tasks() > before ? QList{job.id} : QList<JobId>();
    }
    const bool isOne = isOfWhole(plan.command) && !group.isChain();
    QList<JobId> ids;
    for (const Job &part : group.parts) {
        const int beforePart = plan.tasks();
        take(plan, part, scheduler);
        if (plan.tasks() > beforePart && !isOne)
            ids += part.id;
    }
    if (group.isChain()) // the last link first: none begins because the one before it was taken away
        std::ranges::reverse(ids);
    if (plan.tasks() > before && isOne)
        ids += job.id;
    return ids;
}

bool isRefused(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Rejected:
    case Error::Kind::Denied:
    case Error::Kind::NotFound: return true;
    default: return false;
    }
}

} // namespace

QList<JobId> JobPlan::ids() const
{
    QList<JobId> all;
    for (const AtSite &site : sites)
        all += site.ids;
    return all;
}

JobPlan JobPlan::of(JobCommand command, const JobTree &tree, const QList<JobPlace> &chosen)
{
    JobPlan plan;
    plan.command = command;
    plan.used = 0;
    QSet<int> wholes;
    for (const JobPlace &place : chosen)
        if (place.part < 0)
            wholes.insert(place.group);
    QList<AtSite> sites;
    for (const JobsOfSite &site : tree.sites)
        sites += AtSite{site.site, site.name, {}};
    int lines = 0;
    for (const JobPlace &place : chosen) {
        if (place.part >= 0 && wholes.contains(place.group))
            continue;
        ++lines;
        const JobGroup &group = tree.groups[place.group];
        plan.name = displayName(tree.job(place));
        plan.folder = tree.job(place).workFolder;
        plan.isLink = place.part >= 0 && group.isChain();
        plan.chainLinks = place.part < 0 ? group.links : 0;
        const int before = plan.tasks();
        AtSite &site = sites[tree.siteOf[size_t(place.group)]];
        site.ids += take(plan, tree, place);
        site.tasks += plan.tasks() - before;
    }
    std::ranges::copy_if(sites, std::back_inserter(plan.sites), [](const AtSite &site) { return !site.ids.isEmpty(); });
    if (lines != 1) {
        plan.name.clear();
        plan.chainLinks = 0;
        plan.isLink = false;
    }
    return plan;
}

namespace jobactions {

QString title(JobCommand command)
{
    switch (command) {
    case JobCommand::Cancel: return Say::tr("Cancel…");
    case JobCommand::CancelWaiting: return Say::tr("Cancel only the waiting tasks…");
    case JobCommand::Hold: return Say::tr("Hold…");
    case JobCommand::Release: return Say::tr("Release…");
    case JobCommand::Requeue: return Say::tr("Requeue…");
    case JobCommand::ChangeTime: return Say::tr("Change time limit…");
    case JobCommand::ChangeNice: return Say::tr("Priority (nice)…");
    }
    return {};
}

JobCommandSet possible(const JobTree &tree, const QList<JobPlace> &chosen)
{
    JobCommandSet found;
    Dialect::Kind scheduler = Dialect::Kind::None;
    const auto look = [&found, &scheduler](const Job &job) {
        if (hasEnded(job.state))
            return;
        for (const JobCommand command : jobCommands)
            if (!found[size_t(command)])
                found[size_t(command)] = applies(command, job, scheduler);
    };
    for (const JobPlace &place : chosen) {
        const JobGroup &group = tree.groups[place.group];
        scheduler = tree.site(place).scheduler;
        if (place.part >= 0 || group.parts.isEmpty())
            look(tree.job(place));
        else
            std::ranges::for_each(group.parts, look);
        if (found.all())
            break;
    }
    return found;
}

QString whyNot(JobCommand command, const JobTree &tree, const QList<JobPlace> &chosen)
{
    const bool isOfPbs = !chosen.isEmpty() && std::ranges::none_of(chosen, [&](const JobPlace &place) {
        return isOffered(command, tree.site(place).scheduler);
    });
    if (isOfPbs && command == JobCommand::Requeue)
        return Say::tr("With PBS only an operator of the site can put jobs back into the queue.");
    if (isOfPbs)
        return Say::tr("With PBS, what a priority means is the site's own: Officina cannot change it.");
    switch (command) {
    case JobCommand::Cancel: return Say::tr("None of the selected jobs waits or runs.");
    case JobCommand::CancelWaiting: return Say::tr("None of the selected jobs has tasks that wait.");
    case JobCommand::Hold: return Say::tr("Only waiting jobs that are not held yet can be held.");
    case JobCommand::Release: return Say::tr("None of the selected jobs is held.");
    case JobCommand::Requeue: return Say::tr("Only running jobs can be put back into the queue.");
    case JobCommand::ChangeTime: return Say::tr("Only jobs that wait or run have a time limit to change.");
    case JobCommand::ChangeNice: return Say::tr("Only waiting jobs can go before others, or after them.");
    }
    return {};
}

QString question(const JobPlan &plan)
{
    if (plan.chainLinks > 0 && (plan.command == JobCommand::Cancel || plan.command == JobCommand::CancelWaiting))
        return plan.command == JobCommand::CancelWaiting
            ? Say::tr("Let no further link of the chain “%1” begin?").arg(plan.name)
            : Say::tr("Cancel the whole chain “%1”?").arg(plan.name);
    if (!plan.name.isEmpty() && plan.tasks() == 1) {
        const auto one = [&plan](const QString &text) { return text.arg(plan.ids().first().value, plan.name); };
        switch (plan.command) {
        case JobCommand::Cancel:
        case JobCommand::CancelWaiting: return one(Say::tr("Cancel job %1, “%2”?"));
        case JobCommand::Hold: return one(Say::tr("Hold job %1, “%2”?"));
        case JobCommand::Release: return one(Say::tr("Release job %1, “%2”?"));
        case JobCommand::Requeue: return one(Say::tr("Put job %1, “%2”, back into the queue?"));
        case JobCommand::ChangeTime: return one(Say::tr("New time limit of job %1, “%2”"));
        case JobCommand::ChangeNice: return one(Say::tr("New priority of job %1, “%2”"));
        }
    }
    const int number = plan.tasks();
    switch (plan.command) {
    case JobCommand::Cancel: return Say::tr("Cancel %n job(s)?", "tasks of arrays count each", number);
    case JobCommand::CancelWaiting: return Say::tr("Cancel %n job(s) that wait?", "tasks of arrays count each", number);
    case JobCommand::Hold: return Say::tr("Hold %n job(s)?", "tasks of arrays count each", number);
    case JobCommand::Release: return Say::tr("Release %n job(s)?", "tasks of arrays count each", number);
    case JobCommand::Requeue: return Say::tr("Put %n job(s) back into the queue?", "tasks count each", number);
    case JobCommand::ChangeTime: return Say::tr("New time limit of %n job(s)", "tasks of arrays count each", number);
    case JobCommand::ChangeNice: return Say::tr("New priority of %n job(s)", "tasks of arrays count each", number);
    }
    return {};
}

QString consequence(const JobPlan &plan)
{
    const JobCounts &counts = plan.counts;
    QStringList lines;
    if (plan.sites.size() > 1)
        for (const JobPlan::AtSite &site : plan.sites)
            lines += Say::tr("%1: %n job(s)", "%1: a site", site.tasks).arg(site.name);
    switch (plan.command) {
    case JobCommand::Cancel:
    case JobCommand::CancelWaiting:
        if (plan.isLink)
            lines += Say::tr("Only this link of its chain: the next one goes on from the last checkpoint.");
        if (counts.waiting > 0)
            lines += Say::tr("%n job(s) leave the queue without having used anything.", nullptr, counts.waiting);
        if (counts.running > 0)
            lines += Say::tr("%n job(s) end at once. What they wrote so far stays, checkpoints too; what they hold in "
                             "memory is lost.",
                             nullptr, counts.running);
        break;
    case JobCommand::Hold: lines += Say::tr("They stay in the queue and do not start until you release them."); break;
    case JobCommand::Release: lines += Say::tr("They wait for their turn again."); break;
    case JobCommand::Requeue:
        lines += Say::tr("They end at once and begin anew, with the same number, when there is room again. What they "
                         "did since their last checkpoint is lost, and their output may be overwritten.");
        break;
    case JobCommand::ChangeTime:
        lines += Say::tr("Most sites let you shorten the limit; making it longer is often left to the operator.");
        if (counts.running > 0)
            lines += Say::tr("A running job that has run longer than the new limit ends at once.");
        break;
    case JobCommand::ChangeNice:
        lines += Say::tr("The higher the number, the later it starts among your jobs. 0 is the usual one.");
        break;
    }
    const bool ends = plan.command == JobCommand::Cancel || plan.command == JobCommand::Requeue;
    if (ends && counts.running > 0 && plan.used.value_or(0) > 0)
        lines += Say::tr("%1 are used up.", "GPU-hours").arg(jobtexts::gpuHours(*plan.used));
    if (plan.others > 0)
        lines += Say::tr("%n other(s) of the selected jobs stay as they are.", nullptr, plan.others);
    if (ends && !plan.name.isEmpty() && !plan.folder.isEmpty())
        lines += Say::tr("The folder stays: %1").arg(plan.folder.display());
    return lines.join(u'\n');
}

QString done(JobCommand command, int number)
{
    switch (command) {
    // What runs may end some seconds later, and may have ended by itself before.
    case JobCommand::Cancel:
    case JobCommand::CancelWaiting:
        return Say::tr("%n job(s) told to stop. The list shows when they have.", nullptr, number);
    case JobCommand::Hold: return Say::tr("%n job(s) held.", nullptr, number);
    case JobCommand::Release: return Say::tr("%n job(s) released.", nullptr, number);
    case JobCommand::Requeue: return Say::tr("%n job(s) put back into the queue.", nullptr, number);
    case JobCommand::ChangeTime: return Say::tr("Time limit of %n job(s) changed.", nullptr, number);
    case JobCommand::ChangeNice: return Say::tr("Priority of %n job(s) changed.", nullptr, number);
    }
    return {};
}

ErrorText failed(const JobPlan::AtSite &site, const Error &error, int doneBefore)
{
    ErrorText text;
    text.detail = error.detail;
    if (isOutcomeUnknown(error)) {
        text.what = Say::tr("The site did not say what came of it.");
        text.kept = Say::tr("Whether it was done is not known.");
        text.advice = Say::tr("Look at the list before you try again.");
        return text;
    }
    if (!isRefused(error)) {
        text = errorText(error, Doing::ListingJobs);
        text.kept = doneBefore > 0 ? QString() : Say::tr("Nothing was changed.");
        return text;
    }
    text.what = error.subject.isEmpty() ? Say::tr("The scheduler refused it.")
                                        : Say::tr("The scheduler refused it for job %1.").arg(error.subject);
    if (site.ids.size() > 1)
        text.kept = Say::tr("With the others that can have been done: the list shows it.");
    else
        text.kept = Say::tr("The job is as it was.");
    return text;
}

} // namespace jobactions

} // namespace officina
