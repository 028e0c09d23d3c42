// SPDX-License-Identifier: GPL-3.0-or-later
//
// Slurm's commands and what they print; see the header. Sources: the man pages of Slurm 20.11 to
// 24.11.
#include "client/schedulers/slurm.h"

#include "client/schedulers/slurmbudget.h"
#include "client/schedulers/slurmscript.h"
#include "client/schedulers/slurmtext.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace officina::slurm {

using namespace Qt::StringLiterals;

namespace {

// ASCII's own separators: between fields, before records, between two commands' outputs.
constexpr char fieldMark = '\x1f';
constexpr char recordMark = '\x1e';
constexpr char partMark = '\x1d';

// Names come last but one: a field mark in a name then shifts nothing that is counted from the
// ends. The letters are explained in man squeue, "--format".
const QByteArrayList queueFields{"%i", "%T", "%u", "%a", "%P", "%D", "%C", "%m", "%b",
                                 "%M", "%l", "%V", "%S", "%e", "%r", "%j", "%Z"};
const QByteArrayList accountingFields{"JobID",        "State",    "User",      "Account", "Partition",
                                      "NNodes",       "NCPUS",    "AllocTRES", "ReqTRES", "ElapsedRaw",
                                      "TimelimitRaw", "Submit",   "Start",     "End",     "ExitCode",
                                      "MaxRSS",       "TotalCPU", "JobName",   "WorkDir"};

// Times in seconds since 1970, whatever the site's time zone; English whatever its language.
const QByteArray surely = "env LC_ALL=C SLURM_TIME_FORMAT=%s ";

// Runs in sh, so that it works for users of any login shell.
QByteArray inShell(const QByteArray &script)
{
    return "sh -c " + shellQuote(script);
}

QByteArray squeue()
{
    return surely + "squeue --noheader --states=all --format=" + shellQuote(recordMark + queueFields.join(fieldMark));
}

QByteArray sacct()
{
    return surely + "sacct --parsable2 --noheader --noconvert --delimiter=" + shellQuote(QByteArray(1, fieldMark))
        + " --format=" + accountingFields.join(',');
}

QByteArray endOfPart()
{
    return "printf '\\035'";
}

// Slurm's own words without the program's name before each line.
QString words(const Reply &reply)
{
    static const QRegularExpression prefix(
        u"^(sbatch|squeue|sacct|sacctmgr|scancel|sinfo|sshare): (error: |fatal: )?"_s);
    QStringList lines;
    for (const QByteArray &line : (reply.err.trimmed().isEmpty() ? reply.out : reply.err).split('\n')) {
        QString text = displayBytes(line.trimmed()).remove(prefix);
        if (!text.isEmpty() && (lines.isEmpty() || lines.last() != text))
            lines += text;
    }
    return lines.join(u'\n');
}

Error failureOf(const Reply &reply, const QString &subject = {})
{
    using Kind = Error::Kind;
    const QString text = words(reply);
    const auto says = [&](QLatin1StringView phrase) { return text.contains(phrase, Qt::CaseInsensitive); };
    if (reply.exitCode == 127 || says("command not found"_L1))
        return {Kind::Unsupported, text, subject};
    if (says("Invalid job id"_L1))
        return {Kind::NotFound, text, subject};
    if (says("Access/permission denied"_L1))
        return {Kind::Denied, text, subject};
    if (says("timed out"_L1))
        return {Kind::Timeout, text, subject};
    return {Kind::Rejected, text, subject};
}

// The fields of one record: the name swallows stray marks.
QList<QByteArray> fieldsOf(const QByteArray &record, qsizetype expected, qsizetype nameField)
{
    QList<QByteArray> fields = record.split(fieldMark);
    while (fields.size() > expected) {
        fields[nameField] += ' ' + fields[nameField + 1];
        fields.removeAt(nameField + 1);
    }
    return fields;
}

// Records begin with a mark of our own; what stands before the first is a greeting of the site.
QList<QByteArray> markedRecords(const QByteArray &text)
{
    QList<QByteArray> records = text.split(recordMark);
    records.removeFirst();
    for (QByteArray &record : records)
        if (record.endsWith('\n'))
            record.chop(1);
    return records;
}

// sacct has no mark before its records, but each begins with a number; a line that does not is
// the rest of a name with a line break.
QList<QByteArray> accountingRecords(const QByteArray &text)
{
    static const QRegularExpression start(u"^[0-9]+[^\\x1f ]*\\x1f"_s);
    QList<QByteArray> records;
    for (const QByteArray &line : text.split('\n')) {
        if (start.match(QString::fromLatin1(line)).hasMatch())
            records += line;
        else if (!records.isEmpty() && !line.isEmpty())
            records.last() += '\n' + line;
    }
    return records;
}

qint64 wholeSeconds(QStringView text)
{
    return qint64(secondsOf(text).value_or(0));
}

std::optional<Job> queuedJob(const QByteArray &record)
{
    const auto fields = fieldsOf(record, queueFields.size(), queueFields.size() - 2);
    if (fields.size() != queueFields.size())
        return {};
    const auto text = [&](qsizetype i) { return QString::fromUtf8(fields[i]).trimmed(); };
    Job job;
    job.id = JobId{text(0)};
    job.stateText = text(1);
    job.state = stateOf(job.stateText);
    job.user = text(2);
    job.account = text(3);
    job.partition = text(4);
    job.nodes = text(5).toInt();
    job.cpus = text(6).toInt();
    job.memory = bytesOf(text(7), 1024 * 1024).value_or(0) * qMax(1, job.nodes);
    job.gpus = gpusOf(text(8)) * qMax(1, job.nodes);
    job.elapsed = wholeSeconds(text(9));
    job.timeLimit = wholeSeconds(text(10));
    job.submitted = timeOf(text(11));
    job.started = timeOf(text(12));
    if (hasEnded(job.state))
        job.ended = timeOf(text(13)); // of a running job: when its time limit ends
    job.reason = text(14) == u"None" ? QString() : text(14);
    job.name = QString::fromUtf8(fields[15]);
    job.workFolder = RemotePath(fields[16]);
    return job;
}

void addExit(Job &job, QStringView text) // "code:signal"
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0 || !hasEnded(job.state))
        return;
    job.exitCode = text.first(colon).toInt();
    job.signal = text.sliced(colon + 1).toInt();
}

Job accountedJob(const QList<QByteArray> &fields)
{
    const auto text = [&](qsizetype i) { return QString::fromUtf8(fields[i]).trimmed(); };
    Job job;
    job.id = JobId{text(0)};
    job.stateText = text(1);
    job.state = stateOf(job.stateText);
    job.user = text(2);
    job.account = text(3);
    job.partition = text(4);
    job.nodes = text(5).toInt();
    job.cpus = text(6).toInt();
    const QString tres = text(7).isEmpty() ? text(8) : text(7);
    job.gpus = gpusOf(tres);
    job.memory = bytesOf(tresValue(tres, u"mem"), 1024 * 1024).value_or(0);
    job.elapsed = text(9).toLongLong();
    job.timeLimit = text(10).toLongLong() * 60; // "UNLIMITED": 0
    job.submitted = timeOf(text(11));
    job.started = timeOf(text(12));
    job.ended = timeOf(text(13));
    addExit(job, text(14));
    if (hasEnded(job.state))
        job.cpuTime = secondsOf(text(16));
    job.name = QString::fromUtf8(fields[17]);
    job.workFolder = RemotePath(fields[18]);
    return job;
}

// Jobs with what their steps ("42.batch", "42.0") add to them.
QList<Job> accountedJobs(const QByteArray &text)
{
    QList<Job> jobs;
    for (const QByteArray &record : accountingRecords(text)) {
        const auto fields = fieldsOf(record, accountingFields.size(), accountingFields.size() - 2);
        if (fields.size() != accountingFields.size())
            continue;
        const qsizetype dot = fields[0].indexOf('.');
        if (dot < 0) {
            jobs += accountedJob(fields);
            continue;
        }
        const JobId parent{QString::fromLatin1(fields[0].first(dot))};
        const auto memory = bytesOf(QString::fromLatin1(fields[15]));
        if (!jobs.isEmpty() && jobs.last().id == parent && memory)
            jobs.last().maxMemory = qMax(*memory, jobs.last().maxMemory.value_or(0));
    }
    return jobs;
}

// The queue is ahead of the accounting in what happens; the accounting knows what was used.
Job merged(Job queued, const Job &accounted)
{
    if (accounted.gpus > 0)
        queued.gpus = accounted.gpus;
    if (accounted.memory > 0)
        queued.memory = accounted.memory;
    if (!hasEnded(queued.state))
        return queued;
    if (hasEnded(accounted.state)) {
        queued.stateText = accounted.stateText;
        queued.exitCode = accounted.exitCode;
        queued.signal = accounted.signal;
        queued.elapsed = accounted.elapsed;
        queued.ended = accounted.ended;
    }
    queued.maxMemory = accounted.maxMemory;
    queued.cpuTime = accounted.cpuTime;
    return queued;
}

QList<Job> jobsIn(const QByteArray &out)
{
    const QList<QByteArray> parts = out.split(partMark);
    QList<Job> jobs;
    QHash<JobId, qsizetype> places;
    for (const QByteArray &record : markedRecords(parts.first())) {
        if (const auto job = queuedJob(record); job && !places.contains(job->id)) {
            places.insert(job->id, jobs.size());
            jobs += *job;
        }
    }
    for (const Job &job : accountedJobs(parts.value(1))) {
        if (const auto place = places.constFind(job.id); place != places.cend())
            jobs[*place] = merged(jobs[*place], job);
        else
            jobs += job;
    }
    std::ranges::stable_sort(jobs, [](const Job &a, const Job &b) { return a.submitted > b.submitted; });
    return jobs;
}

Result<QByteArray> word(const JobId &id)
{
    static const QRegularExpression valid(u"^[0-9]{1,12}([_+]([0-9]{1,10}|\\[[0-9,:%-]{1,200}\\]))?\\z"_s);
    if (!valid.match(id.value).hasMatch())
        return failure(Error::Kind::BadInput, id.value, u"job"_s);
    return shellQuote(id.value.toLatin1());
}

} // namespace

QString Slurm::name() const
{
    return u"Slurm"_s;
}

QByteArray Slurm::scriptName() const
{
    return "job.sbatch";
}

Result<QByteArray> Slurm::script(const JobSpec &spec) const
{
    return renderScript(spec);
}

QByteArray Slurm::submitCommand(const RemotePath &script) const
{
    return "env LC_ALL=C sbatch --parsable " + script.shellWord();
}

Result<JobId> Slurm::readSubmit(const Reply &reply) const
{
    if (reply.exitCode != 0)
        return std::unexpected(failureOf(reply));
    // "42", or "42;cluster" of a federation; a login script may have greeted before it.
    static const QRegularExpression id(u"^([0-9]+)(;.*)?$"_s);
    const QList<QByteArray> lines = reply.out.split('\n');
    for (auto line = lines.crbegin(); line != lines.crend(); ++line)
        if (const auto match = id.match(QString::fromUtf8(line->trimmed())); match.hasMatch())
            return JobId{match.captured(1)};
    return failure(Error::Kind::BadReply, words(reply));
}

QByteArray Slurm::listCommand(int days) const
{
    // Without accounting there is still the queue: the second mark says that sacct failed.
    return inShell(squeue() + " --user=\"$(id -un)\" && " + endOfPart() + " && { " + sacct()
                   + " --user=\"$(id -un)\" --starttime=now-" + QByteArray::number(qMax(1, days)) + "days || "
                   + endOfPart() + "; }");
}

Result<QList<Job>> Slurm::readList(const Reply &reply) const
{
    if (reply.exitCode != 0)
        return std::unexpected(failureOf(reply));
    if (!reply.out.contains(partMark))
        return failure(Error::Kind::BadReply, words(reply));
    return jobsIn(reply.out);
}

Result<QByteArray> Slurm::detailCommand(const JobId &id) const
{
    const auto job = word(id);
    if (!job)
        return passOn(job);
    // squeue forgets a job some minutes after its end: not a reason to stop.
    return inShell(squeue() + " --jobs=" + *job + "; " + endOfPart() + "; " + sacct() + " --jobs=" + *job);
}

Result<Job> Slurm::readDetail(const JobId &id, const Reply &reply) const
{
    for (const Job &job : jobsIn(reply.out))
        if (job.id == id)
            return job;
    if (reply.exitCode != 0)
        return std::unexpected(failureOf(reply, id.value));
    return failure(Error::Kind::NotFound, words(Reply{0, {}, reply.err}), id.value);
}

Result<QByteArray> Slurm::cancelCommand(const JobId &id) const
{
    return word(id).transform([](const QByteArray &job) { return "env LC_ALL=C scancel --verbose " + job; });
}

Result<> Slurm::readCancel(const JobId &id, const Reply &reply) const
{
    // scancel ends with 0 whatever became of it; "already completing or completed" is what was
    // wanted.
    const Error error = failureOf(reply, id.value);
    if (reply.exitCode != 0 || error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Denied)
        return std::unexpected(error);
    return {};
}

QByteArray Slurm::partitionsCommand() const
{
    const QByteArrayList fields{"%P", "%a", "%l", "%D", "%G"};
    return "env LC_ALL=C sinfo --noheader --format=" + shellQuote(recordMark + fields.join(fieldMark));
}

Result<QList<QueuePartition>> Slurm::readPartitions(const Reply &reply) const
{
    if (reply.exitCode != 0)
        return std::unexpected(failureOf(reply));
    QList<QueuePartition> partitions;
    for (const QByteArray &record : markedRecords(reply.out)) {
        const QList<QByteArray> fields = record.split(fieldMark);
        if (fields.size() != 5)
            return failure(Error::Kind::BadReply, displayBytes(record));
        QueuePartition partition;
        partition.name = QString::fromUtf8(fields[0]).trimmed();
        if (partition.name.endsWith(u'*')) {
            partition.isDefault = true;
            partition.name.chop(1);
        }
        partition.isUp = fields[1].trimmed() == "up";
        partition.maxTime = wholeSeconds(QString::fromLatin1(fields[2]));
        partition.nodes = fields[3].trimmed().toInt();
        partition.gpusPerNode = gpusOf(QString::fromUtf8(fields[4]));
        // One line per kind of node.
        const auto known = std::ranges::find(partitions, partition.name, &QueuePartition::name);
        if (known == partitions.end()) {
            partitions += partition;
        } else {
            known->nodes += partition.nodes;
            known->gpusPerNode = qMax(known->gpusPerNode, partition.gpusPerNode);
        }
    }
    return partitions;
}

QByteArray Slurm::budgetCommand(const QString &account) const
{
    return inShell(budgetScript(account));
}

Result<std::optional<Budget>> Slurm::readBudget(const Reply &reply) const
{
    if (reply.exitCode != 0)
        return std::unexpected(failureOf(reply));
    return budgetIn(reply.out);
}

} // namespace officina::slurm
