// SPDX-License-Identifier: GPL-3.0-or-later
//
// PBS's commands and what they print; see the header. Sources: the man pages and the source of
// OpenPBS 19.1 to 23.06.
#include "client/schedulers/pbs/pbs.h"

#include "client/schedulers/environment.h"
#include "client/schedulers/joborder.h"
#include "client/schedulers/parts.h"
#include "client/schedulers/pbs/failure.h"
#include "client/schedulers/pbs/partitions.h"
#include "client/schedulers/pbs/records.h"
#include "client/schedulers/pbs/script.h"
#include "client/schedulers/pbs/text.h"
#include "client/schedulers/pbs/told.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <algorithm>

namespace officina::pbs {

using namespace Qt::StringLiterals;

namespace {

using Kind = Error::Kind;

// So long the list of the queue shows ended jobs too.
constexpr std::chrono::seconds recently = std::chrono::minutes(10);

// The jobs of the user that are there: also the running subjobs of arrays, but not the waiting ones,
// which the array itself counts. Without ids qstat would tell of everybody's jobs. "-E" asks for all
// ids at once, and a job that ended since is no failure then. Brackets of ids are no patterns.
const QByteArray liveJobs = R"sh(officina_live() (
set -f
me=$(id -un)
ids=$(qselect -u "$me") || exit
[ -n "$ids" ] || exit 0
begun=$(qselect -T -s ER -u "$me") || exit
qstat -E -f OPTIONS $(printf '%s\n' $ids $begun | sort -u)
)
)sh";

// Those that ended within the last seconds. A job in the history is not modified any more.
const QByteArray endedJobs = R"sh(officina_ended() (
set -f
me=$(id -un)
since=$(date -u -d "@$(($(date +%s) - $1))" +%Y%m%d%H%M.%S) || exit
ids=$(qselect -x -s F -t m.ge."$since" -u "$me") || exit
[ -n "$ids" ] || exit 0
shift
qstat -E -x "$@" -f OPTIONS $ids
)
)sh";

// What of a job still waits is asked for at the last moment: tasks that have begun since the list
// was shown go on. Subjobs are named by ranges, one of each array_indices_remaining.
const QByteArray cancelWaiting = R"sh(officina_cancel_waiting() (
set -f
told=$(qstat -f OPTIONS "$1") || exit
case $1 in
*'[]'*) set -- "${1%%'[]'*}" "${1#*'[]'}" "$(printf '%s\n' "$told" | sed -n 's/.*MARKarray_indices_remaining=\([0-9,:-]*\).*/\1/p')" ;;
*) case $told in *MARKjob_state=[QHWT]*) qdel "$1"; exit ;; esac; exit 0 ;;
esac
case $3 in ''|-) exit 0 ;; esac
IFS=,
for range in $3; do printf '%s[%s]%s\n' "$1" "$range" "$2"; done | (IFS='
'; qdel $(cat)))
)sh";

// qrls ends well also where another's hold, or that of a dependency, stays: what is left of it is asked for. "released"
// stands before that, so that the end of one is never taken for the other's.
const QByteArray release = R"sh(officina_release() (
qrls "$1" || exit
echo released
qstat -f OPTIONS "$1"
)
)sh";

QByteArray withMark(QByteArray script, const QByteArray &mark)
{
    return script.replace("OPTIONS", dsvOptions(mark)).replace("MARK", '\x1f' + mark);
}

// What this part of a script answered; where it did not come so far, the script itself failed.
Reply part(const QList<Reply> &replies, const Reply &reply, qsizetype number)
{
    if (number < replies.size())
        return replies[number];
    return {reply.exitCode == 0 ? 1 : reply.exitCode, {}, reply.err.isEmpty() ? reply.out : reply.err};
}

Reply part(const Parts &parts, const Reply &reply, qsizetype number = 0)
{
    return part(parts.replies(reply.out), reply, number);
}

// "73", "73.pbs1", "73[].pbs1", "73[2].pbs1", "73[4-8].pbs1"
bool isId(const JobId &id)
{
    static const QRegularExpression valid(u"^[0-9]{1,15}(\\[([0-9,:-]*)\\])?(\\.[A-Za-z0-9.-]{1,255})?\\z"_s);
    const auto match = valid.match(id.value);
    return match.hasMatch() && (match.capturedLength(2) <= 0 || taskCount(match.capturedView(2)) > 0);
}

Error noJobId(const JobId &id)
{
    return {Kind::BadInput, id.value, u"job"_s};
}

bool isSet(const JobId &id)
{
    const QByteArray text = id.value.toLatin1();
    const QByteArrayView index = partsOf(text).index;
    return index.contains('-') || index.contains(',') || index.contains(':');
}

// The array of a set of its subjobs, else itself.
QByteArray asWhole(const JobId &id)
{
    const QByteArray text = id.value.toLatin1();
    return isSet(id) ? partsOf(text).array() : text;
}

QByteArrayList eachOnce(const QList<JobId> &ids, QByteArray (*form)(const JobId &))
{
    QByteArrayList list;
    for (const JobId &id : ids)
        if (const QByteArray text = form(id); !list.contains(text))
            list += text;
    return list;
}

// All of them ended, or were purged, between two questions.
bool isOnlyGone(const Reply &reply)
{
    return hadEnded(reply) || failureOf(reply).kind == Kind::NotFound;
}

Result<> outcome(const Reply &reply, JobAction action, const QString &id)
{
    const bool isCancel = action == JobAction::Cancel || action == JobAction::CancelWaiting;
    if (reply.exitCode == 0 || (isCancel && hadEnded(reply)))
        return {};
    return std::unexpected(failureOf(reply, id));
}

Result<> releaseOutcome(const Reply &reply, const QByteArray &mark, const QString &id)
{
    if (!reply.out.startsWith("released\n"))
        return outcome(reply, JobAction::Release, id);
    if (reply.exitCode != 0) // it began and is over, or nobody told
        return isOnlyGone(reply) ? Result<>() : failure(Kind::BadReply, words({0, {}, reply.err}), id);
    for (const Entry &entry : entriesIn(reply.out, jobKind, mark))
        if (const QString holds = entry.text("Hold_Types"); !holds.isEmpty() && holds != u"n")
            return failure(Kind::Rejected, u"Hold_Types = "_s + holds, id);
    return {};
}

Result<Submission> readSubmission(const Reply &reply)
{
    static const QRegularExpression id(u"^[0-9]+(\\[\\])?\\.[A-Za-z0-9.-]+$"_s);
    Submission result;
    QStringList notices;
    for (const QByteArray &line : (reply.out + '\n' + reply.err).split('\n')) {
        const QString text = displayBytes(line.trimmed());
        if (result.id.isEmpty() && id.match(text).hasMatch())
            result.id = JobId{text};
        else if (!text.isEmpty())
            notices += text;
    }
    if (result.id.isEmpty()) {
        const Error error = failureOf(reply);
        return reply.exitCode != 0 ? std::unexpected(error) : failure(Kind::BadReply, error.detail);
    }
    result.isCertain = reply.exitCode == 0 && reply.out.trimmed() == result.id.value.toLatin1();
    result.notices = notices.join(u'\n');
    return result;
}

// One that asks nothing, because PBS does not tell.
template <class T> Query<T> untold(const QString &what)
{
    return {"true\n", [what](const Reply &) -> Result<T> { return failure(Kind::Unsupported, what); }};
}

QList<Job> jobsOf(const Reply &reply, const QByteArray &mark, bool tellsEnds)
{
    QList<Job> jobs = jobsIn(reply.out, mark, tellsEnds);
    sortNewestFirst(jobs);
    return jobs;
}

} // namespace

Pbs::Pbs(Dialect dialect) : m_dialect(std::move(dialect)) {}

QString Pbs::name() const
{
    return u"PBS"_s;
}

QByteArray Pbs::scriptName() const
{
    return "job.pbs";
}

QByteArray Pbs::removeCommand() const
{
    return "qdel";
}

bool Pbs::keepsRecords() const
{
    return m_dialect.hasAccounting;
}

bool Pbs::tellsEnds() const
{
    return m_dialect.hasAccounting && m_dialect.version >= QVersionNumber(20);
}

// qstat writes times in the zone of its own environment.
QByteArray Pbs::environment() const
{
    return queryEnvironment(m_dialect) + "export TZ=UTC\n";
}

Result<QByteArray> Pbs::script(const JobSpec &spec) const
{
    return renderScript(spec);
}

Query<Submission> Pbs::submit(const RemotePath &script) const
{
    // From within the run folder, which PBS then knows as PBS_O_WORKDIR. "-f": without the process
    // that qsub leaves behind, whose words may be those of an earlier refusal.
    Parts parts;
    parts.ask("officina_submit");
    return {submitEnvironment(m_dialect) + "officina_submit() { cd " + script.parent().shellWord() + " && qsub -f "
                + RemotePath(script.name()).shellWord() + "; }\n" + parts.script(),
            [parts](const Reply &reply) -> Result<Submission> {
                const QList<Reply> replies = parts.replies(reply.out);
                if (replies.isEmpty()) // it ended before it could say how qsub did
                    return failure(Kind::BadReply, words(reply));
                return readSubmission(replies.first());
            },
            std::chrono::minutes(2)};
}

Query<StartEstimate> Pbs::estimate(const QByteArray &) const
{
    return untold<StartEstimate>(u"qsub"_s);
}

Query<QList<Job>> Pbs::queue() const
{
    const QByteArray mark = randomMark();
    Parts parts;
    parts.ask("officina_live");
    QByteArray functions = liveJobs;
    if (keepsRecords()) {
        functions += endedJobs;
        parts.ask("officina_ended " + QByteArray::number(qint64(recently.count())));
    }
    return {
        environment() + withMark(functions, mark) + parts.script(),
        [parts, mark, tellsEnds = tellsEnds(), keepsRecords = keepsRecords()](const Reply &all) -> Result<QList<Job>> {
            const QList<Reply> replies = parts.replies(all.out);
            const Reply live = part(replies, all, 0);
            if (live.exitCode != 0 && !isOnlyGone(live))
                return std::unexpected(failureOf(live));
            QList<Job> jobs = jobsOf(live, mark, tellsEnds);
            const QList<Job> ended = keepsRecords ? jobsOf(part(replies, all, 1), mark, tellsEnds) : QList<Job>();
            if (ended.isEmpty())
                return jobs;
            QSet<JobId> known;
            for (const Job &job : std::as_const(jobs))
                known.insert(job.id);
            // Arrays end with the end of their subjobs, which are asked for one by one.
            for (const Job &job : ended)
                if (!known.contains(job.id) && job.parent.isEmpty())
                    jobs += job;
            sortNewestFirst(jobs);
            return jobs;
        }};
}

Query<QList<Job>> Pbs::ended(std::chrono::seconds within) const
{
    const QByteArray mark = randomMark();
    Parts parts;
    parts.ask("officina_ended " + QByteArray::number(qint64(within.count())) + " -t");
    return {
        environment() + withMark(endedJobs, mark) + parts.script(),
        [parts, mark, tellsEnds = tellsEnds(), keepsRecords = keepsRecords()](const Reply &all) -> Result<QList<Job>> {
            const Reply reply = part(parts, all);
            if (!keepsRecords || hasNoHistory(reply))
                return failure(Kind::Unsupported, keepsRecords ? words(reply) : u"job_history_enable"_s);
            if (reply.exitCode != 0 && !isOnlyGone(reply))
                return std::unexpected(failureOf(reply));
            QList<Job> jobs = jobsOf(reply, mark, tellsEnds);
            jobs.removeIf([](const Job &job) { return !hasEnded(job.state); }); // the queue's to tell
            return jobs;
        }};
}

Result<Query<JobList>> Pbs::jobs(const QList<JobId> &ids) const
{
    for (const JobId &id : ids)
        if (!isId(id))
            return std::unexpected(noJobId(id));
    QByteArrayList wholes = eachOnce(ids, asWhole);
    for (const JobId &id : ids) // as people type it "73" may be the array "73[]"; what PBS tells has its server's name
        if (!id.value.contains(u'.') && !id.value.contains(u'['))
            wholes += id.value.toLatin1() + "[]";
    QByteArray quoted;
    for (const QByteArray &id : wholes)
        quoted += ' ' + shellQuote(id);
    const QByteArray mark = randomMark();
    Parts parts;
    if (!wholes.isEmpty()) // without ids it would be everybody's jobs
        parts.ask("qstat -E -t " + QByteArray(keepsRecords() ? "-x" : "") + " -f" + dsvOptions(mark) + quoted);
    return Query<JobList>{
        environment() + parts.script(),
        [parts, mark, wholes, tellsEnds = tellsEnds(),
         keepsRecords = keepsRecords()](const Reply &all) -> Result<JobList> {
            JobList list;
            if (wholes.isEmpty())
                return list;
            const Reply reply = part(parts, all);
            const bool isForgotten = hasNoHistory(reply);
            if (!keepsRecords || isForgotten)
                list.accountingError = {Kind::Unsupported, isForgotten ? words(reply) : u"job_history_enable"_s, {}};
            list.jobs = jobsOf(reply, mark, tellsEnds);
            if (!list.jobs.isEmpty()) {
                if (reply.exitCode != 0 && !isOnlyGone(reply))
                    list.queueError = failureOf(reply);
                return list;
            }
            // There is a history where none was, or none where one was: the site is to be asked anew.
            if (isForgotten || hadEnded(reply))
                return failure(Kind::Unsupported, words(reply));
            if (reply.exitCode != 0 && !isOnlyGone(reply))
                return std::unexpected(failureOf(reply));
            return failure(Kind::NotFound, words({0, {}, reply.err}), QString::fromLatin1(wholes.join(' ')));
        }};
}

Result<Query<void>> Pbs::act(JobAction action, const QList<JobId> &ids) const
{
    for (const JobId &id : ids)
        if (!isId(id))
            return std::unexpected(noJobId(id));
    // Each by itself: the exit code for several is that of the last that failed.
    Parts parts;
    QList<QString> asked;
    for (const JobId &id : ids) {
        const QByteArray word = shellQuote(asWhole(id));
        const bool isRest = isSet(id);
        QByteArray command;
        switch (action) {
        case JobAction::Cancel: command = isRest ? "officina_cancel_waiting " : "qdel "; break;
        case JobAction::CancelWaiting: command = "officina_cancel_waiting "; break;
        case JobAction::Hold: command = "qhold "; break;
        case JobAction::Release: command = "officina_release "; break;
        case JobAction::Requeue: command = "qrerun "; break;
        }
        parts.ask(command + word);
        asked += QString::fromLatin1(asWhole(id));
    }
    const QByteArray mark = randomMark();
    return Query<void>{environment() + withMark(cancelWaiting + release, mark) + parts.script(),
                       [parts, asked, action, mark](const Reply &reply) -> Result<> {
                           const QList<Reply> replies = parts.replies(reply.out);
                           for (qsizetype i = 0; i < asked.size(); ++i) {
                               if (i >= replies.size()) // it ended before it could say how that went
                                   return failure(Kind::BadReply, words(reply), asked[i]);
                               const Reply &one = replies[i];
                               const auto done = action == JobAction::Release ? releaseOutcome(one, mark, asked[i])
                                                                              : outcome(one, action, asked[i]);
                               if (!done)
                                   return done;
                           }
                           return {};
                       }};
}

Result<Query<void>> Pbs::change(const JobId &id, const JobChange &change) const
{
    if (!isId(id))
        return std::unexpected(noJobId(id));
    if (change.nice) // what a job's priority means is the site's own formula
        return failure(Kind::Unsupported, QString::number(*change.nice), u"nice"_s);
    Parts parts;
    if (change.timeLimit)
        parts.ask("qalter -l walltime=" + clock(std::clamp<qint64>(*change.timeLimit, 0, 3650 * 86400LL)) + ' '
                  + shellQuote(asWhole(id)));
    return Query<void>{environment() + parts.script(),
                       [parts, id, isAsked = change.timeLimit.has_value()](const Reply &reply) -> Result<> {
                           const Reply one = isAsked ? part(parts, reply) : Reply();
                           if (one.exitCode != 0)
                               return std::unexpected(failureOf(one, id.value));
                           return {};
                       }};
}

Query<QList<QueuePartition>> Pbs::partitions() const
{
    const QByteArray mark = randomMark();
    Parts parts;
    parts.ask("qstat -Q -f" + dsvOptions(mark));
    parts.ask("qstat -B -f" + dsvOptions(mark));
    parts.ask("pbsnodes -a" + dsvOptions(mark));
    parts.ask("id -un");
    parts.ask("id -Gn");
    return {
        environment() + parts.script(), [parts, mark](const Reply &all) -> Result<QList<QueuePartition>> {
            const Reply queues = part(parts, all);
            if (queues.exitCode != 0)
                return std::unexpected(failureOf(queues));
            const Account account{
                QString::fromUtf8(part(parts, all, 3).out.trimmed()),
                QString::fromUtf8(part(parts, all, 4).out).split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts)};
            return partitionsIn(entriesIn(queues.out, "Queue: ", mark),
                                entriesIn(part(parts, all, 1).out, "Server: ", mark),
                                entriesIn(part(parts, all, 2).out, "Name=", mark), account);
        }};
}

Query<Rights> Pbs::rights() const
{
    return untold<Rights>(u"accounts"_s);
}

Query<std::optional<Budget>> Pbs::budget(const QString &) const
{
    return {"true\n", [](const Reply &) -> Result<std::optional<Budget>> { return std::nullopt; }};
}

} // namespace officina::pbs
