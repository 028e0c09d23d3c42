// SPDX-License-Identifier: GPL-3.0-or-later
//
// cancel, hold, release, requeue, alter: what is done with jobs that are there. What will happen is
// said first; of each job it is told whether it was done, was refused, or is not known. What a
// scheduler did not answer is never called done, nor not done.
#include "cli/jobtext.h"
#include "cli/jobwork.h"
#include "cli/terminal.h"
#include "cli/words.h"
#include "client/base/errorkind.h"
#include "client/schedulers/slurm/text.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <limits>

namespace officina {

using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

struct Deed {
    JobAction action;
    QString name; // "cancel"
    QString (*consequence)();
    QString (*question)(int jobs);
    QString (*done)(const QString &id);
};

const Deed deeds[] = {
    {JobAction::Cancel, u"cancel"_s,
     [] {
         return Cli::tr(
             "What waits leaves the queue. What runs ends at once: its files stay, and what it holds in memory "
             "is lost.");
     },
     [](int n) { return Cli::tr("Stop this for good (%n job(s) or task(s))? Type yes or no: ", nullptr, n); },
     [](const QString &id) { return Cli::tr("Job %1 was told to stop.").arg(id); }},
    {JobAction::CancelWaiting, u"cancel"_s, [] { return Cli::tr("What waits leaves the queue. What runs goes on."); },
     [](int n) {
         return Cli::tr("Take out of the queue what waits (%n job(s) or task(s))? Type yes or no: ", nullptr, n);
     },
     [](const QString &id) { return Cli::tr("What waits of job %1 was taken out of the queue.").arg(id); }},
    {JobAction::Hold, u"hold"_s,
     [] { return Cli::tr("It stays in the queue and does not start until you release it."); },
     [](int n) { return Cli::tr("Hold back what waits (%n job(s) or task(s))? Type yes or no: ", nullptr, n); },
     [](const QString &id) { return Cli::tr("Job %1 is held back until it is released.").arg(id); }},
    {JobAction::Release, u"release"_s, [] { return Cli::tr("It waits for its turn again."); },
     [](int n) { return Cli::tr("Let it start (%n job(s) or task(s))? Type yes or no: ", nullptr, n); },
     [](const QString &id) { return Cli::tr("Job %1 may start.").arg(id); }},
    {JobAction::Requeue, u"requeue"_s,
     [] {
         return Cli::tr("It ends at once and begins anew, with the same number, when there is room again. What it did "
                        "since its last checkpoint is lost, and its output may be overwritten.");
     },
     [](int n) {
         return Cli::tr("Stop what runs and put it back into the queue (%n job(s) or task(s))? It starts anew. Type "
                        "yes or no: ",
                        nullptr, n);
     },
     [](const QString &id) { return Cli::tr("Job %1 was put back into the queue.").arg(id); }},
};

// The job as it was before, and what became of the wish.
struct Outcome {
    enum class Kind { Done, EndedBefore, NoneWaits, Refused, Unknown };
    QString id;
    std::optional<JobGroup> before;
    Kind kind = Kind::Done;
    Error error;
};

int touched(const QList<Outcome> &jobs)
{
    int count = 0;
    for (const Outcome &one : jobs)
        if (one.kind == Outcome::Kind::Done && one.before && !hasEnded(one.before->job.state))
            count += one.before->tasks();
    return count;
}

int waiting(const QList<Outcome> &jobs)
{
    int count = 0;
    for (const Outcome &one : jobs)
        count += one.before ? one.before->count(JobState::Waiting) : 0;
    return count;
}

// What will happen, and to which jobs, whoever reads it; nothing where there are none that it is done with.
void sayFirst(const Call &call, const JobSite &at, const QList<Outcome> &jobs, const QString &consequence)
{
    if (touched(jobs) == 0)
        return;
    for (const Outcome &one : jobs)
        if (one.before && one.kind != Outcome::Kind::NoneWaits)
            call.console.message(u"%1  %2  %3"_s.arg(
                one.id, one.before->parts.isEmpty() ? stateCell(one.before->job, at.isPbs()) : countsText(*one.before),
                oneLine(one.before->job.name)));
    call.console.message(consequence);
}

// Where somebody can be asked, more than one job is asked about. Nothing: nobody can.
bool isAgreed(const Call &call, const JobSite &at, const Deed &deed, const QList<Outcome> &jobs)
{
    const int count = touched(jobs);
    if (count < 2 || call.isSet("yes") || !terminal::isTerminal(terminal::Stream::In)
        || !terminal::isTerminal(terminal::Stream::Error))
        return true;
    const bool isOfWaiting = deed.action == JobAction::CancelWaiting || deed.action == JobAction::Hold;
    const int meant = isOfWaiting && waiting(jobs) > 0 ? waiting(jobs) : count;
    return at.prompts->confirm(deed.question(meant)).value_or(false);
}

void perform(const JobSite &at, JobAction action, Outcome &one)
{
    const SchedulerSession session = at.at();
    const auto done = session.ask(session.scheduler->act(action, {JobId{one.id}}));
    if (done)
        return;
    one.error = done.error();
    one.kind = isOutcomeUnknown(one.error) ? Outcome::Kind::Unknown : Outcome::Kind::Refused;
}

void change(const JobSite &at, const JobChange &wanted, Outcome &one)
{
    const SchedulerSession session = at.at();
    const auto done = session.ask(session.scheduler->change(JobId{one.id}, wanted));
    if (done)
        return;
    one.error = done.error();
    one.kind = isOutcomeUnknown(one.error) ? Outcome::Kind::Unknown : Outcome::Kind::Refused;
}

// What is known of each before; what the scheduler does not know is refused at once.
Result<QList<Outcome>> lookFirst(const JobSite &at, const QStringList &ids)
{
    QList<JobId> asked;
    for (const QString &id : ids)
        asked += JobId{id};
    const SchedulerSession session = at.at();
    const auto list = session.ask(session.scheduler->jobs(asked));
    if (!list && list.error().kind != Kind::NotFound)
        return passOn(list);
    QList<Outcome> outcomes;
    for (const QString &id : ids) {
        Outcome one{.id = id, .before = {}, .error = {}};
        if (list)
            one.before = jobAmong(list->jobs, JobId{id});
        if (one.before && isShortFor(id, one.before->job.id))
            one.id = one.before->job.id.value;
        if (!list) {
            one.kind = Outcome::Kind::Refused;
            one.error = {Kind::NotFound, list.error().detail, id};
        }
        outcomes += one;
    }
    return outcomes;
}

// Of each that is a link of a chain all links, the last first: else one begins because the one before it was taken away.
QStringList withTheirChains(const JobSite &at, const QList<Outcome> &jobs)
{
    QStringList ids;
    for (const Outcome &one : jobs) {
        const auto run = one.before ? findRun(*at.session, one.before->job) : failure(Kind::NotFound);
        if (!run || run->links.isEmpty())
            ids += one.id;
        for (qsizetype link = run ? run->links.size() : 0; link > 0; --link)
            ids += run->links[link - 1].value;
    }
    ids.removeDuplicates();
    return ids;
}

bool isSet(const QString &id)
{
    return id.endsWith(u']');
}

// "54_[1-3]" of more that wait is those alone, one by one: Slurm takes all that wait. The row as it is listed, or as it
// was before some of it began, is all of it.
QStringList withTheirTasks(const QList<Outcome> &jobs)
{
    QStringList ids;
    for (const Outcome &one : jobs) {
        const QString waiting = one.before ? one.before->job.waitingTasks.section(u'%', 0, 0) : QString();
        if (!isSet(one.id) || !one.id.contains(u'_') || waiting.isEmpty()) {
            ids += one.id;
            continue;
        }
        const QString named = one.id.section(u'[', 1).section(u'%', 0, 0).remove(u']');
        QStringList tasks;
        for (int task = 0, left = taskCount(waiting); left > 0; ++task) {
            if (!holdsTask(waiting, task))
                continue;
            --left;
            if (holdsTask(named, task))
                tasks += one.id.section(u'_', 0, 0) + u'_' + QString::number(task);
        }
        ids += tasks.size() == taskCount(waiting) || tasks.isEmpty() ? QStringList{one.id} : tasks;
    }
    ids.removeDuplicates();
    return ids;
}

// Of a set of tasks none waits, so that Slurm, which takes all that wait, must not be told.
bool isOfNoneThatWaits(const Outcome &one)
{
    if (!isSet(one.id) || !one.id.contains(u'_') || !one.before)
        return false;
    const QString waiting = one.before->job.waitingTasks.section(u'%', 0, 0);
    const QString named = one.id.section(u'[', 1).section(u'%', 0, 0).remove(u']');
    for (int task = 0, left = taskCount(waiting); left > 0; ++task) {
        if (!holdsTask(waiting, task))
            continue;
        if (holdsTask(named, task))
            return false;
        --left;
    }
    return true;
}

// As far as was seen: what is in a state that nobody knows may wait.
bool hasNoneThatWaits(const Outcome &one)
{
    if (one.kind != Outcome::Kind::Done || !one.before || hasEnded(one.before->job.state))
        return false;
    const bool waits = one.before->count(JobState::Waiting) + one.before->count(JobState::Unknown) > 0;
    return !waits || isOfNoneThatWaits(one);
}

Outcome refusal(const Outcome &one)
{
    return {one.id,
            one.before,
            Outcome::Kind::Refused,
            {Kind::Rejected, Cli::tr("Nothing of it waits any more: name its tasks, or the whole array."), one.id}};
}

// Of an array those tasks alone of which it is told.
QString refusedId(const Outcome &one)
{
    return one.error.subject.startsWith(one.id + u'_') ? one.error.subject : one.id;
}

QJsonObject outcomeJson(const Outcome &one)
{
    QJsonObject json{{u"job"_s, one.id}};
    switch (one.kind) {
    case Outcome::Kind::Done: json.insert(u"outcome"_s, u"done"_s); break;
    case Outcome::Kind::EndedBefore: json.insert(u"outcome"_s, u"ended-before"_s); break;
    case Outcome::Kind::NoneWaits: json.insert(u"outcome"_s, u"none-waiting"_s); break;
    case Outcome::Kind::Refused: json.insert(u"outcome"_s, u"refused"_s); break;
    case Outcome::Kind::Unknown: json.insert(u"outcome"_s, u"unknown"_s); break;
    }
    if (one.kind == Outcome::Kind::Refused || one.kind == Outcome::Kind::Unknown)
        json.insert(u"error"_s, errorJson(one.error, Doing::CancellingJob, jobErrorText(one.error, refusedId(one))));
    return json;
}

ErrorText outcomeText(const Outcome &one, const QString &site)
{
    ErrorText text = jobErrorText(one.error, refusedId(one));
    if (one.kind == Outcome::Kind::Unknown) {
        text.what = Cli::tr("The scheduler gave no answer about job %1.").arg(one.id);
        text.kept = Cli::tr("Whether it was done is not known.");
        text.advice = Cli::tr("Look before you do it again: %1").arg(u"officina-cli job %1 %2"_s.arg(site, one.id));
    } else if (one.error.kind == Kind::Rejected) {
        text.what = Cli::tr("The scheduler refused that for job %1.").arg(refusedId(one));
        text.kept = Cli::tr("The job is as it was.");
    }
    return text;
}

QString doneText(const Deed &deed, const Outcome &one)
{
    // PBS takes it, and Slurm refuses it.
    if (deed.action == JobAction::Hold && one.before && one.before->parts.isEmpty()
        && one.before->job.state == JobState::Running)
        return Cli::tr(
                   "Job %1 was running when it was held. It runs on, unless the site saves its state and stops it; it "
                   "is held once it waits again.")
            .arg(one.id);
    return deed.done(one.id);
}

// The worst of all: what is not known before what was refused.
Exit exitOfAll(const QList<Outcome> &outcomes)
{
    Exit exit = Done;
    for (const Outcome &one : outcomes) {
        if (one.kind == Outcome::Kind::Unknown)
            return OutcomeUnknown;
        if (one.kind == Outcome::Kind::Refused && exit == Done)
            exit = one.error.kind == Kind::Denied ? Refused : exitOf(one.error.kind);
    }
    return exit;
}

Exit tellOutcomes(Call &call, const JobSite &at, const Deed &deed, const QList<Outcome> &outcomes)
{
    QString text;
    QJsonArray jobs;
    const Outcome *wrong = nullptr;
    for (const Outcome &one : outcomes) {
        jobs.append(outcomeJson(one));
        if (one.kind == Outcome::Kind::Done)
            text += doneText(deed, one) + u'\n';
        else if (one.kind == Outcome::Kind::EndedBefore)
            text += Cli::tr("Job %1 had ended before: %2").arg(one.id, stateCell(one.before->job, at.isPbs())) + u'\n';
        else if (one.kind == Outcome::Kind::NoneWaits)
            text += Cli::tr("Nothing of job %1 waits: nothing was done.").arg(one.id) + u'\n';
        else if (!wrong || one.kind == Outcome::Kind::Unknown)
            wrong = &one;
    }
    QJsonObject json{{u"site"_s, at.site.id.value}, {u"jobs"_s, jobs}};
    if (outcomes.size() == 1) {
        json.insert(u"job"_s, outcomes.first().id);
        json.insert(u"outcome"_s, jobs.first()[u"outcome"]); // told to stop is not cancelled yet
    }
    if (!wrong)
        return call.console.result(json, text);
    if (!call.console.isJson() && !text.isEmpty())
        call.console.bytes(text.toUtf8());
    for (const Outcome &one : outcomes)
        if (&one != wrong && (one.kind == Outcome::Kind::Refused || one.kind == Outcome::Kind::Unknown))
            call.console.message(
                terminalText(one.error, Doing::CancellingJob, outcomeText(one, at.site.id.value)).all());
    return call.console.fail(wrong->error, Doing::CancellingJob, json, outcomeText(*wrong, at.site.id.value),
                             exitOfAll(outcomes));
}

Exit act(Call &call, const Deed &deed)
{
    const auto at = jobSite(call);
    if (!at)
        return call.console.fail(at.error(), Doing::Connecting);
    QStringList ids = call.arguments.sliced(1);
    ids.removeDuplicates();
    auto outcomes = lookFirst(*at, ids);
    if (outcomes && deed.name == u"cancel" && call.isSet("chain"))
        outcomes = lookFirst(*at, withTheirChains(*at, *outcomes));
    if (outcomes && std::ranges::any_of(ids, isSet))
        outcomes = lookFirst(*at, withTheirTasks(*outcomes));
    if (!outcomes)
        return failJob(call, outcomes.error(), Doing::ListingJobs,
                       outcomes.error().detail.isEmpty() ? ids.first() : outcomes.error().detail);
    for (Outcome &one : *outcomes)
        if (deed.action == JobAction::CancelWaiting && hasNoneThatWaits(one))
            one.kind = Outcome::Kind::NoneWaits;
    sayFirst(call, *at, *outcomes, deed.consequence());
    if (!isAgreed(call, *at, deed, *outcomes))
        return call.console.refuse(u"cancelled"_s, Cli::tr("Nothing was done."), {{u"site"_s, at->site.id.value}},
                                   Stopped);
    for (Outcome &one : *outcomes) {
        if (one.kind != Outcome::Kind::Done)
            continue;
        // To cancel what has ended is no failure, and nothing is done about it.
        if (deed.name == u"cancel" && one.before && hasEnded(one.before->job.state))
            one.kind = Outcome::Kind::EndedBefore;
        else if (isOfNoneThatWaits(one))
            one = refusal(one);
        else if (call.stop)
            one = {one.id, one.before, Outcome::Kind::Refused, {Kind::Cancelled, {}, one.id}};
        else
            perform(*at, deed.action, one);
    }
    return tellOutcomes(call, *at, deed, *outcomes);
}

template <JobAction action> Exit actAs(Call &call)
{
    const JobAction wanted = action == JobAction::Cancel && call.isSet("waiting") ? JobAction::CancelWaiting : action;
    for (const Deed &deed : deeds)
        if (deed.action == wanted)
            return act(call, deed);
    return Failed;
}

Exit alter(Call &call)
{
    JobChange wanted;
    if (call.isSet("time")) {
        const auto seconds = slurm::secondsOf(call.value("time"));
        if (!seconds || *seconds < 1)
            return call.console.usage(
                Cli::tr("--%1 takes minutes, or a time as 1:30:00 or 2-00:00:00.").arg(u"time"_s));
        wanted.timeLimit = qint64(*seconds);
    }
    if (call.isSet("nice")) {
        bool ok = false;
        wanted.nice = call.value("nice").toInt(&ok);
        if (!ok)
            return call.console.usage(Cli::tr("--%1 takes a whole number.").arg(u"nice"_s));
    }
    if (!wanted.timeLimit && !wanted.nice)
        return call.console.usage(Cli::tr("Say what to change: --time or --nice."));
    const auto at = jobSite(call);
    if (!at)
        return call.console.fail(at.error(), Doing::Connecting);
    // Looked for first: people shorten ids, and PBS takes "4" for no array.
    auto found = lookFirst(*at, {call.arguments[1]});
    if (found && isSet(call.arguments[1]))
        found = lookFirst(*at, withTheirTasks(*found));
    if (!found)
        return failJob(call, found.error(), Doing::ListingJobs, call.arguments[1]);
    QStringList consequences;
    if (wanted.timeLimit)
        consequences += Cli::tr("A running job that has run longer than the new limit ends at once.");
    if (wanted.nice)
        consequences += Cli::tr("The higher the number, the later it starts among your jobs. 0 is the usual one.");
    sayFirst(call, *at, *found, consequences.join(u'\n'));
    for (Outcome &one : *found) {
        if (isOfNoneThatWaits(one))
            one = refusal(one);
        else if (one.kind == Outcome::Kind::Done)
            change(*at, wanted, one);
        one.before.reset(); // nothing was held
    }
    const Deed changed{JobAction::Hold, u"alter"_s, nullptr, nullptr,
                       [](const QString &job) { return Cli::tr("Job %1 was changed.").arg(job); }};
    return tellOutcomes(call, *at, changed, *found);
}

} // namespace

QList<Command> jobActions()
{
    constexpr int many = std::numeric_limits<int>::max();
    const Command::Argument site{u"SITE"_s, Cli::tr("The site.")};
    const Command::Argument ids{u"ID"_s, Cli::tr("Jobs, tasks, or whole arrays, as submit and jobs print them."), 1,
                                many};
    const QCommandLineOption yes{u"yes"_s, Cli::tr("Do not ask, also where it is more than one job.")};
    return {{.name = u"cancel"_s,
             .summary = Cli::tr("Stop jobs."),
             .arguments = {site, ids},
             .options = {{u"waiting"_s, Cli::tr("Only what waits: what runs goes on.")},
                         {u"chain"_s, Cli::tr("Of a link of a chain the whole chain.")},
                         yes},
             .run = actAs<JobAction::Cancel>},
            {.name = u"hold"_s,
             .summary = Cli::tr("Hold jobs back that wait."),
             .arguments = {site, ids},
             .options = {yes},
             .run = actAs<JobAction::Hold>},
            {.name = u"release"_s,
             .summary = Cli::tr("Let jobs start that were held back."),
             .arguments = {site, ids},
             .options = {yes},
             .run = actAs<JobAction::Release>},
            {.name = u"requeue"_s,
             .summary = Cli::tr("Stop running jobs and put them back into the queue."),
             .arguments = {site, ids},
             .options = {yes},
             .run = actAs<JobAction::Requeue>},
            {.name = u"alter"_s,
             .summary = Cli::tr("Change the time limit or the rank of a job."),
             .arguments = {site, {u"ID"_s, Cli::tr("The job.")}},
             .options = {{u"time"_s, Cli::tr("Time limit, as 1:30:00, or minutes."), Cli::tr("time")},
                         {u"nice"_s, Cli::tr("How much later than your other jobs; 0 is usual."), Cli::tr("number")}},
             .run = alter}};
}

} // namespace officina
