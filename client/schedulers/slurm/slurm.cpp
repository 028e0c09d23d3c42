// SPDX-License-Identifier: GPL-3.0-or-later
//
// Slurm's commands and what they print; see the header. Sources: the man pages of Slurm 20.11 to
// 25.11.
#include "client/schedulers/slurm/slurm.h"

#include "client/schedulers/environment.h"
#include "client/schedulers/joborder.h"
#include "client/schedulers/parts.h"
#include "client/schedulers/slurm/budget.h"
#include "client/schedulers/slurm/failure.h"
#include "client/schedulers/slurm/partitions.h"
#include "client/schedulers/slurm/records.h"
#include "client/schedulers/slurm/reservations.h"
#include "client/schedulers/slurm/rights.h"
#include "client/schedulers/slurm/script.h"
#include "client/schedulers/slurm/text.h"
#include "client/schedulers/slurm/usage.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QTimeZone>

#include <algorithm>

namespace officina::slurm {

using namespace Qt::StringLiterals;

namespace {

using Kind = Error::Kind;

// Without states sacct leaves out what was cancelled before it could start.
constexpr auto endStates = "BF,CA,CD,DL,F,NF,OOM,PR,TO";

QByteArray squeue(const QByteArray &mark)
{
    return "squeue --noheader --states=all --Format=" + shellQuote(queueFormat(mark));
}

// What this part of a script answered; where it did not come so far, the script itself failed.
Reply part(const Parts &parts, const Reply &reply, qsizetype number = 0)
{
    const QList<Reply> replies = parts.replies(reply.out);
    if (number < replies.size())
        return replies[number];
    return {reply.exitCode == 0 ? 1 : reply.exitCode, {}, reply.err.isEmpty() ? reply.out : reply.err};
}

// "42", "42_7", "42+1", or the waiting rest of an array, "42_[8-99]".
bool isId(const JobId &id)
{
    static const QRegularExpression valid(u"^[1-9][0-9]{0,11}([_+]([0-9]{1,10}|\\[([0-9,:-]+)(%[0-9]+)?\\]))?\\z"_s);
    const auto match = valid.match(id.value);
    return match.hasMatch() && (match.capturedLength(3) <= 0 || taskCount(match.capturedView(3)) > 0);
}

Error noJobId(const JobId &id)
{
    return {Kind::BadInput, id.value, u"job"_s};
}

bool isWaitingRest(const JobId &id)
{
    return id.value.endsWith(u']');
}

// The array or the heterogeneous job that it belongs to, else itself.
QByteArray whole(const JobId &id)
{
    return id.value.left(id.value.indexOf(QRegularExpression(u"[_+]"_s))).toLatin1();
}

QByteArray joined(const QList<JobId> &ids, QByteArray (*form)(const JobId &))
{
    QByteArrayList list;
    for (const JobId &id : ids)
        if (const QByteArray text = form(id); !list.contains(text))
            list += text;
    return list.join(',');
}

QByteArray asItIs(const JobId &id)
{
    // What is done with the waiting rest is done with the array: it is all of it that can be held.
    return isWaitingRest(id) ? whole(id) : id.value.toLatin1();
}

// scancel, and scontrol of some versions, end with 0 whatever became of it. Each line is about one job, in no order. Of an
// array scontrol ends with 1 where its tasks differ, and says of all of them what became of them (scontrol/update_job.c):
// "42_[1-3]: Job is no longer pending execution" and "42_[4-9]: No error".
Result<> outcome(const Reply &reply)
{
    static const QRegularExpression named(u"job(?:[ _]?id)?[ =]([0-9]+[_+0-9]*)|^([0-9]+(?:[_+][0-9,:%\\[\\]-]+)?): "_s,
                                          QRegularExpression::CaseInsensitiveOption);
    QByteArrayList wrong;
    bool hadEnded = false, isPartlyDone = false;
    for (const QByteArray &line : (reply.err.trimmed().isEmpty() ? reply.out : reply.err).split('\n')) {
        if (line.contains("already completing or completed"))
            hadEnded = true; // as wanted
        else if (line.trimmed().endsWith(": No error") && line.front() >= '0' && line.front() <= '9')
            isPartlyDone = true;
        else if (!line.trimmed().isEmpty() && !line.contains("Terminating job") && !line.contains("Signal "))
            wrong += line;
    }
    if (isPartlyDone) // what waits was meant
        wrong.removeIf([](const QByteArray &line) { return line.contains("no longer pending execution"); });
    if (wrong.isEmpty() && (reply.exitCode == 0 || hadEnded || isPartlyDone))
        return {};
    const Reply rest{reply.exitCode, {}, wrong.isEmpty() ? reply.err : wrong.join('\n')};
    const auto match = named.match(words({0, {}, wrong.value(0)}));
    const Error error = failureOf(rest, match.captured(1) + match.captured(2));
    const bool failed =
        reply.exitCode != 0 || error.kind != Kind::Rejected || error.detail.contains("error"_L1, Qt::CaseInsensitive);
    return failed ? Result<>(std::unexpected(error)) : Result<>();
}

// A refusal in so many words. Whatever else ends badly may have been taken: killed, or not understood by its site's
// own program after sbatch had said its number.
bool isRefusal(const Reply &reply, bool hasId)
{
    const QByteArray all = reply.out + '\n' + reply.err;
    if (all.contains("Unexpected message received") || endedBySignal(reply))
        return false;
    return all.contains("submission failed") || all.contains("sbatch: error: ") || all.contains("sbatch: fatal: ")
        || (!hasId && !all.trimmed().isEmpty());
}

Result<StartEstimate> readEstimate(const Reply &reply)
{
    // "sbatch: Job 42 to start at 1795916100 using 2 processors on nodes gpu01 in partition gpu"
    static const QRegularExpression line(u"to start at (\\S+) using .*?on nodes (\\S+)"_s);
    const auto match = line.match(QString::fromUtf8(reply.err + reply.out));
    if (!match.hasMatch())
        return std::unexpected(failureOf(reply));
    StartEstimate estimate{timeOf(match.captured(1)), match.captured(2)};
    if (!estimate.start.isValid())
        return failure(Kind::BadReply, match.captured(1));
    return estimate;
}

} // namespace

Result<Submission> readSubmission(const Reply &reply)
{
    // "42", "42;cluster" of a federation, or what sbatch says without --parsable where the site has
    // put a program of its own before it.
    static const QRegularExpression parsable(u"^([0-9]+)(?:;.*)?$"_s);
    static const QRegularExpression sentence(u"Submitted (?:batch job|Batch Session) ([0-9]+)"_s);
    Submission result;
    QStringList notices;
    for (const QByteArray &line : (reply.out + '\n' + reply.err).split('\n')) {
        const QString text = displayBytes(line.trimmed());
        if (text.isEmpty())
            continue;
        const auto plain = parsable.match(text);
        const auto match = plain.hasMatch() ? plain : sentence.match(text);
        if (match.hasMatch() && result.id.isEmpty())
            result.id = JobId{match.captured(1)};
        else
            notices += text;
    }
    if (reply.exitCode != 0 && isRefusal(reply, !result.id.isEmpty()))
        return std::unexpected(failureOf(reply));
    if (endedBySignal(reply) || result.id.isEmpty())
        return failure(Kind::BadReply, words(reply));
    result.isCertain = reply.exitCode == 0 && reply.out.trimmed() == result.id.value.toLatin1();
    result.notices = notices.join(u'\n');
    return result;
}

Slurm::Slurm(Dialect dialect) : m_dialect(std::move(dialect)) {}

QString Slurm::name() const
{
    return u"Slurm"_s;
}

QByteArray Slurm::scriptName() const
{
    return "job.sbatch";
}

QByteArray Slurm::removeCommand() const
{
    return "scancel";
}

bool Slurm::keepsRecords() const
{
    return m_dialect.hasAccounting;
}

AccountingTells Slurm::tells() const
{
    return {m_dialect.version >= QVersionNumber(24, 5), m_dialect.countsGpus};
}

QByteArray Slurm::sacct(const QByteArray &mark) const
{
    return "sacct --parsable2 --noheader --noconvert --delimiter=" + shellQuote(mark)
        + " --format=" + accountingFormat(tells());
}

Result<QByteArray> Slurm::script(const JobSpec &spec) const
{
    return renderScript(spec);
}

// From within the run folder, which scripts then know as SLURM_SUBMIT_DIR.
Query<Submission> Slurm::submit(const RemotePath &script) const
{
    Parts parts;
    parts.ask("officina_submit");
    return {submitEnvironment(m_dialect) + "officina_submit() { cd " + script.parent().shellWord()
                + " && sbatch --parsable " + script.shellWord() + "; }\n" + parts.script(),
            [parts](const Reply &reply) -> Result<Submission> {
                const QList<Reply> replies = parts.replies(reply.out);
                if (replies.isEmpty()) // it ended before it could say how sbatch did
                    return failure(Kind::BadReply, words(reply));
                return readSubmission(replies.first());
            },
            std::chrono::minutes(2)};
}

Query<StartEstimate> Slurm::estimate(const QByteArray &script) const
{
    const QByteArray end = randomMark();
    return {queryEnvironment(m_dialect) + "sbatch --test-only 2>&1 <<'" + end + "'\n" + script
                + (script.endsWith('\n') ? "" : "\n") + end + '\n',
            readEstimate};
}

Query<QList<Job>> Slurm::queue() const
{
    const QByteArray mark = randomMark();
    Parts parts;
    parts.ask(squeue(mark) + " --user=\"$(id -u)\""); // names may hold commas
    return {queryEnvironment(m_dialect) + parts.script(), [=](const Reply &all) -> Result<QList<Job>> {
                const Reply reply = part(parts, all);
                if (reply.exitCode != 0)
                    return std::unexpected(failureOf(reply));
                QList<Job> jobs = queueJobs(reply.out, mark);
                sortNewestFirst(jobs);
                return jobs;
            }};
}

Query<QList<Job>> Slurm::ended(std::chrono::seconds within) const
{
    const QByteArray mark = randomMark();
    Parts parts;
    parts.ask(sacct(mark) + " --user=\"$(id -u)\" --starttime=now-" + QByteArray::number(qint64(within.count()))
              + "seconds --endtime=now --state=" + endStates);
    return {queryEnvironment(m_dialect) + parts.script(),
            [=, hasAccounting = m_dialect.hasAccounting, tells = tells()](const Reply &all) -> Result<QList<Job>> {
                if (!hasAccounting)
                    return failure(Kind::Unsupported, u"accounting"_s);
                const Reply reply = part(parts, all);
                if (reply.exitCode != 0)
                    return std::unexpected(failureOf(reply));
                QList<Job> jobs = merged({}, accountingRecords(reply.out, mark, tells));
                jobs.removeIf([](const Job &job) { return !hasEnded(job.state); }); // the queue's to tell
                sortNewestFirst(jobs);
                return jobs;
            }};
}

Result<Query<JobList>> Slurm::jobs(const QList<JobId> &ids) const
{
    for (const JobId &id : ids)
        if (!isId(id))
            return std::unexpected(noJobId(id));
    // squeue and sacct take no sets of tasks: they are asked for the whole array.
    const QByteArray wholes = joined(ids, whole);
    const QByteArray mark = randomMark();
    Parts parts;
    parts.ask(squeue(mark) + " --jobs=" + wholes);
    if (m_dialect.hasAccounting)
        parts.ask(sacct(mark) + " --jobs=" + wholes);
    return Query<JobList>{
        queryEnvironment(m_dialect) + parts.script(),
        [=, hasAccounting = m_dialect.hasAccounting, tells = tells()](const Reply &all) -> Result<JobList> {
            const Reply queue = part(parts, all);
            const Reply accounting =
                hasAccounting ? part(parts, all, 1) : Reply{1, {}, "accounting storage is disabled"};
            JobList list;
            // A job that left the queue some minutes ago is invalid there: no reason to stop.
            if (queue.exitCode != 0 && failureOf(queue).kind != Kind::NotFound)
                list.queueError = failureOf(queue);
            if (accounting.exitCode != 0)
                list.accountingError = failureOf(accounting);
            const QList<JobRecord> queued = queueRecords(queue.out, mark);
            list.jobs = merged(
                queued, accounting.exitCode == 0 ? accountingRecords(accounting.out, mark, tells) : QList<JobRecord>());
            // "Running" for ever, of one that a controller lost when it crashed: the queue has no such job.
            for (qsizetype i = queued.size(); i < list.jobs.size() && !list.queueError; ++i)
                if (!hasEnded(list.jobs[i].state))
                    list.jobs[i].state = JobState::Ended;
            if (!list.jobs.isEmpty())
                return list;
            // Gone from the queue, and nobody there who would know of it: that is not "no such job".
            if (list.queueError)
                return std::unexpected(*list.queueError);
            if (hasAccounting && list.accountingError)
                return std::unexpected(*list.accountingError);
            return failure(Kind::NotFound, words({0, {}, queue.err}), QString::fromLatin1(wholes));
        }};
}

Result<Query<void>> Slurm::act(JobAction action, const QList<JobId> &ids) const
{
    Parts parts;
    QList<JobId> asTold, waitingRests;
    for (const JobId &id : ids) {
        if (!isId(id))
            return std::unexpected(noJobId(id));
        const bool waiting = action == JobAction::CancelWaiting || (action == JobAction::Cancel && isWaitingRest(id));
        (waiting ? waitingRests : asTold) += id;
    }
    const auto spaced = [](QByteArray list) { return list.replace(',', ' '); };
    switch (action) {
    case JobAction::Cancel:
    case JobAction::CancelWaiting:
        if (!asTold.isEmpty())
            parts.ask("scancel --verbose " + spaced(joined(asTold, asItIs)));
        if (!waitingRests.isEmpty())
            parts.ask("scancel --verbose --state=PENDING " + spaced(joined(waitingRests, whole)));
        break;
    case JobAction::Hold: parts.ask("scontrol hold " + joined(ids, asItIs)); break;
    case JobAction::Release: parts.ask("scontrol release " + joined(ids, asItIs)); break;
    case JobAction::Requeue: parts.ask("scontrol requeue " + joined(ids, asItIs)); break;
    }
    const int asked = !asTold.isEmpty() + !waitingRests.isEmpty();
    return Query<void>{queryEnvironment(m_dialect) + parts.script(), [parts, asked](const Reply &reply) -> Result<> {
                           const QList<Reply> replies = parts.replies(reply.out);
                           if (replies.size() < asked) // it ended before it could say how that went
                               return failure(Kind::BadReply, words(reply));
                           for (const Reply &one : replies)
                               if (const auto done = outcome(one); !done)
                                   return done;
                           return {};
                       }};
}

Result<Query<void>> Slurm::change(const JobId &id, const JobChange &change) const
{
    if (!isId(id))
        return std::unexpected(noJobId(id));
    QByteArray command = "scontrol update JobId=" + asItIs(id);
    if (change.timeLimit)
        command += " TimeLimit=" + timeLimit(int(std::min<qint64>(*change.timeLimit, 365 * 86400)));
    if (change.nice)
        command += " Nice=" + QByteArray::number(*change.nice);
    Parts parts;
    parts.ask(command);
    return Query<void>{queryEnvironment(m_dialect) + parts.script(), [parts, id](const Reply &reply) -> Result<> {
                           const Reply one = part(parts, reply);
                           auto done = one.exitCode != 0 ? outcome(one) : Result<>();
                           if (!done && done.error().subject.isEmpty())
                               done.error().subject = id.value;
                           return done;
                       }};
}

Query<QList<QueuePartition>> Slurm::partitions() const
{
    return {queryEnvironment(m_dialect) + "sinfo --noheader --format=" + shellQuote(partitionsFormat()),
            readPartitions};
}

Query<Rights> Slurm::rights() const
{
    Parts parts;
    parts.ask("sacctmgr -nP show assoc where user=\"$(id -un)\" "
              "format=Account,QOS,DefaultQOS,Partition,MaxWall,MaxTRES,GrpTRES");
    parts.ask("sacctmgr -nP show user \"$(id -un)\" format=DefaultAccount");
    parts.ask("sacctmgr -nP show qos format=Name,MaxWall,MaxTRES,GrpTRES,Flags");
    return {queryEnvironment(m_dialect) + parts.script(), [parts](const Reply &all) -> Result<Rights> {
                const Reply reply = part(parts, all);
                if (reply.exitCode != 0)
                    return std::unexpected(failureOf(reply));
                Rights rights = readRights(reply.out, part(parts, all, 2).out);
                rights.defaultAccount = QString::fromUtf8(part(parts, all, 1).out.trimmed());
                return rights;
            }};
}

std::optional<Query<QList<Reservation>>> Slurm::reservations() const
{
    return Query<QList<Reservation>>{queryEnvironment(m_dialect) + reservationsCommand(), readReservations};
}

Result<Query<UsageNow>> Slurm::usage(const Job &job, bool withGpus) const
{
    if (!isId(job.id))
        return std::unexpected(noJobId(job.id));
    return usageQuery(queryEnvironment(m_dialect), asItIs(job.id),
                      withGpus ? std::optional(job.nodes().value_or(1)) : std::nullopt);
}

Query<std::optional<Budget>> Slurm::budget(const QString &account) const
{
    return {queryEnvironment(m_dialect) + budgetScript(account),
            [](const Reply &reply) -> Result<std::optional<Budget>> {
                if (reply.exitCode != 0)
                    return std::unexpected(failureOf(reply));
                return budgetIn(reply.out);
            }};
}

} // namespace officina::slurm
