// SPDX-License-Identifier: GPL-3.0-or-later
//
// What squeue tells of a job; see the header. sacct is in accounting.cpp.
#include "client/schedulers/slurm/records.h"

#include "client/schedulers/slurm/outputpath.h"
#include "client/schedulers/slurm/text.h"

#include <QtCore/QHash>

#include <array>

namespace officina::slurm {

using namespace Qt::StringLiterals;

namespace {

constexpr char fieldEnd = '\x1f';

// What belongs together for a value that several fields make.
struct Raw {
    QByteArray id;
    QByteArray tresPerJob, tresPerNode, tresPerSocket, tresPerTask;
    QByteArray tres;
    QByteArray output, errors;
    std::optional<int> tasks;
};

struct Field {
    const char *name;
    void (*set)(Job &, Raw &, const QString &);
};

QString told(QByteArrayView text)
{
    const QByteArrayView plain = text.trimmed();
    if (plain == "N/A" || plain == "(null)" || plain == "None" || plain == "Unknown")
        return {};
    return QString::fromUtf8(plain);
}

std::optional<int> number(const QString &text)
{
    // "4-8" nodes of a range: the least.
    bool ok = false;
    const int value = text.section(u'-', 0, 0).toInt(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

std::optional<qint64> seconds(const QString &text)
{
    return secondsOf(text).transform([](double value) { return qint64(value); });
}

void setArrayTask(Job &job, const QString &text)
{
    if (text.isEmpty())
        return;
    bool ok = false;
    if (const int task = text.toInt(&ok); ok) {
        job.task = task;
        return;
    }
    job.waitingTasks = text.section(u'%', 0, 0);
    job.tasks = std::max(1, taskCount(job.waitingTasks));
    if (text.contains(u'%'))
        job.tasksAtOnce = number(text.section(u'%', 1));
}

void setExit(Job &job, const QString &text)
{
    if (!hasEnded(job.state) || text.isEmpty())
        return;
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0) { // before 21.08: as wait() tells it
        const int status = text.toInt();
        job.exitCode = status >> 8;
        job.signal = status & 0x7f;
    } else {
        job.exitCode = text.first(colon).toInt();
        job.signal = text.sliced(colon + 1).toInt();
    }
}

// Of fields in which no name stands.
const auto plainFields = std::to_array<Field>({
    {"JobArrayID", [](Job &j, Raw &, const QString &v) { j.id = JobId{v}; }},
    {"JobID", [](Job &, Raw &r, const QString &v) { r.id = v.toLatin1(); }},
    {"ArrayJobID", [](Job &j, Raw &, const QString &v) { j.parent = JobId{v}; }},
    {"ArrayTaskID", [](Job &j, Raw &, const QString &v) { setArrayTask(j, v); }},
    {"HetJobID",
     [](Job &j, Raw &, const QString &v) {
         if (v.toLongLong() > 0)
             j.parent = JobId{v};
     }},
    {"HetJobOffset", [](Job &j, Raw &, const QString &v) { j.part = number(v); }},
    {"State",
     [](Job &j, Raw &, const QString &v) {
         j.stateText = v;
         j.state = stateOf(v);
     }},
    {"UserName", [](Job &j, Raw &, const QString &v) { j.user = v; }},
    {"Account", [](Job &j, Raw &, const QString &v) { j.account = v; }},
    {"QOS", [](Job &j, Raw &, const QString &v) { j.qos = v; }},
    {"Partition", [](Job &j, Raw &, const QString &v) { j.partition = v; }},
    {"NumNodes", [](Job &j, Raw &, const QString &v) { j.asked.nodes = number(v); }},
    {"NumCPUs", [](Job &j, Raw &, const QString &v) { j.asked.cpus = number(v); }},
    {"NumTasks", [](Job &, Raw &r, const QString &v) { r.tasks = number(v); }},
    {"tres-alloc", [](Job &, Raw &r, const QString &v) { r.tres = v.toUtf8(); }},
    {"tres-per-job", [](Job &, Raw &r, const QString &v) { r.tresPerJob = v.toUtf8(); }},
    {"tres-per-node", [](Job &, Raw &r, const QString &v) { r.tresPerNode = v.toUtf8(); }},
    {"tres-per-socket", [](Job &, Raw &r, const QString &v) { r.tresPerSocket = v.toUtf8(); }},
    {"tres-per-task", [](Job &, Raw &r, const QString &v) { r.tresPerTask = v.toUtf8(); }},
    {"TimeUsed", [](Job &j, Raw &, const QString &v) { j.elapsed = seconds(v).value_or(0); }},
    {"TimeLimit", [](Job &j, Raw &, const QString &v) { j.timeLimit = seconds(v); }},
    {"SubmitTime", [](Job &j, Raw &, const QString &v) { j.times.submitted = timeOf(v); }},
    {"EligibleTime", [](Job &j, Raw &, const QString &v) { j.times.eligible = timeOf(v); }},
    {"StartTime",
     [](Job &j, Raw &, const QString &v) {
         (j.state == JobState::Waiting ? j.times.expected : j.times.started) = timeOf(v);
     }},
    {"EndTime",
     [](Job &j, Raw &, const QString &v) {
         if (hasEnded(j.state)) // of a running job: when its time limit ends
             j.times.ended = timeOf(v);
     }},
    {"exit_code", [](Job &j, Raw &, const QString &v) { setExit(j, v); }},
    {"RestartCnt", [](Job &j, Raw &, const QString &v) { j.restarts = v.toInt(); }},
    {"NodeList", [](Job &j, Raw &, const QString &v) { j.nodeList = v; }},
    {"Dependency", [](Job &j, Raw &, const QString &v) { j.dependency = v; }},
});

// Each ends with the mark.
const auto freeFields = std::to_array<Field>({
    {"Reason", [](Job &j, Raw &, const QString &v) { j.reason = v; }},
    {"Name", nullptr}, // as it is, with its blanks
    {"WorkDir", nullptr},
    {"StdOut", nullptr},
    {"StdErr", nullptr},
});

void setFree(Job &job, Raw &raw, std::string_view name, QByteArrayView text)
{
    if (name == "Name")
        job.name = QString::fromUtf8(text);
    else if (name == "WorkDir")
        job.workFolder = text == "(null)" ? RemotePath() : RemotePath(text.toByteArray());
    else if (name == "StdOut")
        raw.output = text == "(null)" || text == "N/A" ? QByteArray() : text.toByteArray();
    else
        raw.errors = text == "(null)" || text == "N/A" ? QByteArray() : text.toByteArray();
}

// GPUs are wished for per job, node, socket or task; what was reckoned from it goes before.
std::optional<int> gpusOf(const Job &job, const Raw &raw)
{
    const auto in = [](const QByteArray &tres) { return slurm::gpusOf(QString::fromUtf8(tres)); };
    if (const int reckoned = in(raw.tres); reckoned > 0)
        return reckoned;
    if (const int ofJob = in(raw.tresPerJob); ofJob > 0)
        return ofJob;
    if (const int ofNode = in(raw.tresPerNode); ofNode > 0)
        return job.asked.nodes.transform([ofNode](int nodes) { return nodes * ofNode; });
    if (const int ofTask = in(raw.tresPerTask); ofTask > 0)
        return raw.tasks.transform([ofTask](int tasks) { return tasks * ofTask; });
    if (in(raw.tresPerSocket) > 0)
        return {}; // how many sockets, nobody says
    return 0;
}

std::optional<JobRecord> queueRecord(QByteArrayView text, const QByteArray &freeEnd)
{
    JobRecord record;
    Job &job = record.job;
    Raw raw;
    for (const Field &field : plainFields) {
        const qsizetype end = text.indexOf(fieldEnd);
        if (end < 0)
            return {};
        field.set(job, raw, told(text.first(end)));
        text = text.sliced(end + 1);
    }
    for (const Field &field : freeFields) {
        const qsizetype end = text.indexOf(freeEnd);
        if (end < 0)
            return {};
        if (field.set)
            field.set(job, raw, told(text.first(end)));
        else
            setFree(job, raw, field.name, text.first(end));
        text = text.sliced(end + freeEnd.size());
    }
    if (job.id.isEmpty() || job.id.value.front() < u'0' || job.id.value.front() > u'9')
        return {};
    if (!job.task && !job.part && job.waitingTasks.isEmpty())
        job.parent = {}; // squeue calls each job an array of its own
    if (!job.waitingTasks.isEmpty()) // "42_[8-99%4]", or cut short
        job.id = JobId{job.parent.value + u"_["_s + job.waitingTasks + u']'};
    job.asked.gpus = gpusOf(job, raw);
    job.asked.memory = bytesOf(tresValue(QString::fromUtf8(raw.tres), u"mem"), 1024 * 1024);
    if (job.state != JobState::Waiting)
        job.given = job.asked;
    record.rawId = raw.id;
    job.output = outputPath(raw.output, job, raw.id);
    job.errors = outputPath(raw.errors, job, raw.id);
    return record;
}

QByteArray freeEndOf(const QByteArray &mark)
{
    return fieldEnd + mark;
}

} // namespace

QByteArray queueFormat(const QByteArray &mark)
{
    QByteArrayList fields;
    for (const Field &field : plainFields)
        fields += QByteArray(field.name) + ":0" + fieldEnd;
    for (const Field &field : freeFields)
        fields += QByteArray(field.name) + ":0" + freeEndOf(mark);
    return fields.join(',');
}

QList<JobRecord> queueRecords(QByteArrayView text, const QByteArray &mark)
{
    // A record ends with the mark of its last field and a line break; one may be found before it, never in it.
    const QByteArray freeEnd = freeEndOf(mark);
    const QByteArray end = freeEnd + '\n';
    QList<JobRecord> records;
    QHash<JobId, bool> seen; // a federation may list one twice
    for (qsizetype at = 0;;) {
        qsizetype stop = text.indexOf(end, at);
        if (stop < 0)
            return records;
        QByteArrayView record = text.sliced(at, stop + freeEnd.size() - at);
        // Whatever was printed before squeue stands on lines of its own.
        const qsizetype firstMark = record.indexOf(fieldEnd);
        if (const qsizetype line = firstMark < 0 ? -1 : record.first(firstMark).lastIndexOf('\n'); line >= 0)
            record = record.sliced(line + 1);
        if (auto job = queueRecord(record, freeEnd); job && !seen.contains(job->job.id)) {
            seen.insert(job->job.id, true);
            records += *std::move(job);
        }
        at = stop + end.size();
    }
}

QList<Job> merged(QList<JobRecord> queue, const QList<JobRecord> &accounting)
{
    QHash<QByteArray, qsizetype> places;
    for (qsizetype i = 0; i < queue.size(); ++i)
        places.insert(queue[i].rawId, i);
    QList<Job> jobs;
    jobs.reserve(queue.size());
    QList<Job> others;
    for (const JobRecord &accounted : accounting) {
        const auto place = places.constFind(accounted.rawId);
        if (place == places.cend()) {
            others += accounted.job;
            continue;
        }
        Job &queued = queue[*place].job;
        const Job &known = accounted.job;
        // The rest of an array that was cancelled: the queue forgets which tasks those were.
        if (hasEnded(queued.state) && hasEnded(known.state) && queued.waitingTasks.isEmpty()
            && !known.waitingTasks.isEmpty()) {
            queued.id = known.id;
            queued.parent = known.parent;
            queued.waitingTasks = known.waitingTasks;
            queued.tasks = known.tasks;
        }
        if (!queued.waitingTasks.isEmpty() != !known.waitingTasks.isEmpty())
            continue; // one of them has not noticed yet that a task of the array began
        queued.asked.gpus = known.asked.gpus ? known.asked.gpus : queued.asked.gpus;
        queued.asked.memory = known.asked.memory ? known.asked.memory : queued.asked.memory;
        if (known.given.gpus.value_or(0) > 0)
            queued.given.gpus = known.given.gpus;
        if (known.given.memory.value_or(0) > 0)
            queued.given.memory = known.given.memory;
        if (!hasEnded(queued.state))
            continue;
        if (hasEnded(known.state)) {
            queued.stateText = known.stateText;
            queued.exitCode = known.exitCode;
            queued.signal = known.signal;
            queued.elapsed = known.elapsed;
            queued.times.ended = known.times.ended;
        }
        queued.maxMemory = known.maxMemory;
        queued.cpuTime = known.cpuTime;
    }
    for (JobRecord &record : queue)
        jobs += std::move(record.job);
    return jobs + others;
}

} // namespace officina::slurm
