// SPDX-License-Identifier: GPL-3.0-or-later
//
// submit: a job from a template or from a script of the user's own, on this computer or at the site.
// Shows with --dry-run the very script that is sent without it; sends it once. Where nobody answers
// whether it was taken, that is what is said, and how to find out.
#include "cli/historybook.h"
#include "cli/invitation.h"
#include "cli/jobtext.h"
#include "cli/jobwork.h"
#include "cli/submitwish.h"
#include "cli/words.h"
#include "client/base/errorkind.h"
#include "client/base/linediff.h"
#include "client/jobs/chain.h"
#include "client/jobs/jobcheck.h"
#include "client/schedulers/startup.h"
#include "client/sites/siteuse.h"
#include "ui/present/scripttext.h"

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

// What the template leaves to the site: all GPUs of a node, and what goes with them.
Result<> settle(const JobSite &at, JobSpec &spec)
{
    const SchedulerSession session = at.at();
    const auto partitions = session.ask(session.scheduler->partitions());
    if (!partitions && spec.gpus == JobTemplate::allGpus)
        return passOn(partitions);
    auto settled = settleAmounts(spec, at.site, partitions.value_or(QList<QueuePartition>()));
    if (!settled)
        settled.error().detail = Cli::tr("How many GPUs its nodes have is not known: give --gpus.");
    return settled;
}

// Where the user's own template was made; what is given goes before it.
void takePlace(const JobTemplate &from, const Site &site, JobSpec &spec)
{
    if (from.site != site.id.value)
        return;
    if (spec.partition.isEmpty())
        spec.partition = from.partition;
    if (spec.qos.isEmpty() && spec.partition == from.partition)
        spec.qos = from.qos;
}

// What only the site can tell: the run folder, its way to ask for GPUs, the account.
Result<JobSpec> specFor(const Call &call, const JobSite &at, const SubmitWish &wish)
{
    JobSpec spec = wish.spec;
    if (wish.invitation)
        fillInvited(call, *wish.invitation, at.site, spec);
    if (spec.account.isEmpty())
        spec.account = answersOf(at.site).account;
    if (wish.from && wish.from->isOwn)
        takePlace(*wish.from, at.site, spec); // all else was settled when it was saved
    if (spec.qos.isEmpty())
        spec.qos = answersOf(at.site).qos;
    fillFromStartUp(spec, at.dialect);
    if (wish.from && !wish.from->isOwn)
        if (const auto settled = settle(at, spec); !settled)
            return passOn(settled);
    if (spec.gpuOptions.isEmpty()) // else as the script says it: kinds of GPUs, and what else it names
        spec.gpuOptions = gpuOptionsFor(at.site, spec.partition, spec.gpus, spec.nodes);
    if (spec.qos.isEmpty())
        spec.qos = qosFor(at.site, spec.partition);
    const auto work = workFolder(*at.session, at.site);
    if (!work)
        return passOn(work);
    spec.runFolder = plannedRunFolder(*work, spec.name, QDateTime::currentDateTimeUtc(), spec.links);
    if (wish.from) {
        auto body = wish.from->wholeBody(wish.values, spec.runFolder);
        if (!body)
            return passOn(body);
        spec.body = *body;
    }
    return spec;
}

// Whose options it has are not in what is sent: "#PBS" for Slurm, "#MSUB" where nobody obeys that.
bool speaksOtherwise(const QByteArray &script, const QByteArray &sent)
{
    const auto has = [](const QByteArray &text, const QByteArray &mark) {
        return text.startsWith(mark) || text.contains('\n' + mark);
    };
    return std::ranges::any_of(QByteArrayList{"#SBATCH", "#PBS", "#MSUB"},
                               [&](const QByteArray &mark) { return has(script, mark) && !has(sent, mark); });
}

// What is shown is what is sent: where the user's own lines became others, that is seen before.
void tellDifference(const Call &call, const JobSite &at, const SubmitWish &wish, const JobSpec &spec)
{
    const auto script = sentScript(*at.scheduler, spec);
    if (!script || !(wish.isMoved || speaksOtherwise(wish.script, *script))) // an error is told where it is sent
        return;
    call.console.message(
        Cli::tr("The script is not sent as it stands in the file: lines with - are left out, those with + are sent."));
    call.console.message(diffText(lineDiff(QString::fromUtf8(wish.script), QString::fromUtf8(*script))).chopped(1));
}

Exit showScript(const Call &call, const JobSite &at, const JobSpec &spec)
{
    const auto script = sentScript(*at.scheduler, spec);
    if (!script)
        return call.console.fail(script.error(), Doing::Submitting);
    const QString text = QString::fromUtf8(*script);
    return call.console.result({{u"script"_s, text}, {u"folder"_s, spec.runFolder.display()}}, text);
}

Exit showEstimate(const Call &call, const JobSite &at, const JobSpec &spec)
{
    const auto script = at.scheduler->script(spec);
    if (!script)
        return call.console.fail(script.error(), Doing::Submitting);
    const SchedulerSession session = at.at();
    const auto estimate = session.ask(session.scheduler->estimate(*script));
    if (!estimate)
        return call.console.fail(estimate.error(), Doing::Submitting);
    const QJsonObject json{{u"site"_s, at.site.id.value},
                           {u"sent"_s, false},
                           {u"expected_start"_s, estimate->start.toUTC().toString(Qt::ISODate)},
                           {u"node_list"_s, estimate->nodes}};
    return call.console.result(
        json, Cli::tr("It would start about %1. Nothing was sent.").arg(localTime(estimate->start)) + u'\n');
}

Exit send(Call &call, JobSite at, const JobSpec &spec)
{
    const auto sent = sendJob(at.at(), spec);
    if (!sent)
        return failSubmit(call, at, spec, sent.error());
    const RunRecord &run = sent->run;
    noteRun(run);
    tellNotices(call, spec, *sent);
    const auto job = firstLook(call, at, run.job);
    if (job)
        noteJobs(at.site.id, {*job});
    if (job && !call.isSet("wait")) // who waits is told by the waiting
        warnOf(call, at, job->job);
    if (call.isSet("wait")) {
        call.console.message(
            Cli::tr("Job %1 was submitted; its folder is %2").arg(run.job.value, run.folder.display()));
        return waitForRun(call, std::move(at), run);
    }
    QJsonObject json = toJson(run);
    addOutcome(json, spec, *sent);
    if (job) {
        const QJsonObject record = jobRecord(job->job, at.site.id, &run);
        for (const QString &field : {u"state"_s, u"reason"_s, u"expected_start"_s})
            json.insert(field, record[field]);
        json.insert(u"words"_s, wordsJson(jobWords(job->job, at.isPbs())));
    }
    return call.console.result(json, u"%1 %2\n"_s.arg(run.job.value, run.folder.display()));
}

} // namespace

// A job that can never start is not waited for. Two questions about one job, once, and not a poll: Slurm says why a job
// waits a moment after it was taken.
std::optional<JobGroup> firstLook(const Call &call, const JobSite &at, const JobId &id)
{
    for (const auto pause : {std::chrono::milliseconds(0), std::chrono::milliseconds(1500)}) {
        pauseFor(call, pause);
        const auto found = findJob(at, id);
        if (!found)
            return {};
        const Job &job = found->group.job;
        const bool hasReason = !job.reason.isEmpty() && job.reason != u"None";
        if (job.state != JobState::Waiting || hasReason || pause.count() > 0)
            return found->group;
    }
    return {};
}

void warnOf(const Call &call, const JobSite &at, const Job &job)
{
    using WordsKind = jobwords::Words::Kind;
    if (job.state != JobState::Waiting)
        return;
    const jobwords::Words words = jobWords(job, at.isPbs());
    if (words.kind != WordsKind::NeverRuns && words.kind != WordsKind::NeedsYou)
        return;
    call.console.message(words.kind == WordsKind::NeverRuns
                             ? Cli::tr("Job %1 can never start as it stands.").arg(job.id.value)
                             : Cli::tr("Job %1 waits for you.").arg(job.id.value));
    for (const QString &sentence : {words.sentence, words.next})
        if (!sentence.isEmpty())
            call.console.message(sentence);
}

void tellNotices(const Call &call, const JobSpec &spec, const SentJob &sent)
{
    if (spec.links > 1 && sent.run.links.size() < spec.links)
        call.console.message(
            Cli::tr("The scheduler took %1 of the %2 links of this chain.").arg(sent.run.links.size()).arg(spec.links));
    if (sent.isRestUnknown)
        call.console.message(Cli::tr("Whether it took one more is not known: look at the list of your jobs."));
    if (!sent.notices.isEmpty())
        call.console.message(sent.notices);
}

void addOutcome(QJsonObject &json, const JobSpec &spec, const SentJob &sent)
{
    json.insert(u"outcome"_s, u"taken"_s);
    json.insert(u"notices"_s, sent.notices.isEmpty() ? QJsonValue() : QJsonValue(sent.notices));
    if (spec.links < 2)
        return;
    json.insert(u"links_planned"_s, spec.links);
    const bool isShorter = sent.run.links.size() < spec.links;
    json.insert(u"rest"_s, isShorter ? (sent.isRestUnknown ? u"unknown"_s : u"refused"_s) : QJsonValue());
}

void tellStartUp(const Call &call, const JobSite &at, const JobSpec &spec)
{
    if (const QString text = startUpText(spec, at.dialect); !text.isEmpty())
        call.console.message(text);
}

Exit failSubmit(const Call &call, const JobSite &at, const JobSpec &spec, const Error &error)
{
    if (!isOutcomeUnknown(error))
        return call.console.fail(error, Doing::Submitting,
                                 {{u"site"_s, at.site.id.value}, {u"outcome"_s, u"refused"_s}});
    const QJsonObject json{
        {u"site"_s, at.site.id.value}, {u"outcome"_s, u"unknown"_s}, {u"folder"_s, spec.runFolder.display()}};
    ErrorText text;
    text.what = Cli::tr("The scheduler gave no answer about this job.");
    text.kept = Cli::tr("Whether it was taken is not known. If it was, its folder is %1").arg(spec.runFolder.display());
    text.advice = Cli::tr("Look before you send it again, because a second job would cost a second time: %1")
                      .arg(u"officina-cli jobs %1"_s.arg(at.site.id.value));
    return call.console.fail(error, Doing::Submitting, json, text, OutcomeUnknown);
}

Exit submit(Call &call)
{
    auto wish = readWish(call);
    if (!wish)
        return failWish(call, wish.error());
    auto at = jobSite(call);
    if (!at)
        return call.console.fail(at.error(), Doing::Connecting);
    if (const auto fitted = fitScript(call, *at, *wish); !fitted)
        return failWish(call, fitted.error());
    if (wish->from && !wish->from->schedulers.isEmpty() && at->isPbs())
        return call.console.refuse(u"unsupported"_s,
                                   Cli::tr("The template %1 is for Slurm, which %2 does not have.")
                                       .arg(wish->from->isOwn ? wish->from->name : wish->from->id, at->site.name),
                                   {{u"site"_s, at->site.id.value}, {u"sent"_s, false}}, Failed);
    for (const QString &note : wish->notes)
        call.console.message(note);
    const auto spec = specFor(call, *at, *wish);
    if (!spec)
        return call.console.fail(spec.error(), Doing::Submitting);
    tellStartUp(call, *at, *spec);
    tellDifference(call, *at, *wish, *spec);
    if (call.isSet("dry-run"))
        return showScript(call, *at, *spec);
    if (call.isSet("test"))
        return showEstimate(call, *at, *spec);
    return send(call, *std::move(at), *spec);
}

} // namespace officina
