// SPDX-License-Identifier: GPL-3.0-or-later
//
// What squeue tells of a job; see the header. sacct is in accounting.cpp.
#include "client/schedulers/slurm/records.h"

#include "client/schedulers/slurm/outputpath.h"
#include "client/schedulers/slurm/text.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>
#include <vector>

namespace officina::slurm {

using namespace Qt::StringLiterals;

namespace {

constexpr char fieldEnd = '\x1f';

// What belongs together for a value that several fields make.
struct Raw {
    QByteArray id;
    QString tresPerJob, tresPerNode, tresPerSocket, tresPerTask;
    QString tres;
    QByteArray output, errors;
    std::optional<int> tasks;
};

struct Field {
    const char *name;
    void (*set)(Job &, Raw &, const QString &);
    void (*setBytes)(Job &, Raw &, QByteArrayView) = nullptr; // in place of it, where no text has to be made
};

QByteArrayView toldBytes(QByteArrayView text)
{
    const QByteArrayView plain = text.trimmed();
    if (plain == "N/A" || plain == "(null)" || plain == "None" || plain == "Unknown")
        return {};
    return plain;
}

QString told(QByteArrayView text)
{
    return QString::fromUtf8(toldBytes(text));
}

std::optional<int> number(const QString &text)
{
    // "4-8" nodes of a range: the least.
    bool ok = false;
    const qsizetype end = text.indexOf(u'-');
    const int value = QStringView(text).first(end < 0 ? text.size() : end).toInt(&ok);
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
    {"JobID", nullptr, [](Job &, Raw &r, QByteArrayView v) { r.id = v.toByteArray(); }},
    {"ArrayJobID", [](Job &j, Raw &, const QString &v) { j.parent = JobId{v}; }},
    {"ArrayTaskID", [](Job &j, Raw &, const QString &v) { setArrayTask(j, v); }},
    {"HetJobID",
     [](Job &j, Raw &, const QString &v) {
         if (!v.isEmpty() && v.toLongLong() > 0)
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
    {"tres-alloc", [](Job &, Raw &r, const QString &v) { r.tres = v; }},
    {"tres-per-job", [](Job &, Raw &r, const QString &v) { r.tresPerJob = v; }},
    {"tres-per-node", [](Job &, Raw &r, const QString &v) { r.tresPerNode = v; }},
    {"tres-per-socket", [](Job &, Raw &r, const QString &v) { r.tresPerSocket = v; }},
    {"tres-per-task", [](Job &, Raw &r, const QString &v) { r.tresPerTask = v; }},
    {"TimeUsed", [](Job &j, Raw &, const QString &v) { j.elapsed = seconds(v).value_or(0); }},
    {"TimeLimit", [](Job &j, Raw &, const QString &v) { j.timeLimit = seconds(v); }},
    {"SubmitTime", nullptr, [](Job &j, Raw &, QByteArrayView v) { j.times.submitted = timeOf(v); }},
    {"EligibleTime", nullptr, [](Job &j, Raw &, QByteArrayView v) { j.times.eligible = timeOf(v); }},
    {"StartTime", nullptr,
     [](Job &j, Raw &, QByteArrayView v) {
         (j.state == JobState::Waiting ? j.times.expected : j.times.started) = timeOf(v);
     }},
    {"EndTime", nullptr,
     [](Job &j, Raw &, QByteArrayView v) {
         if (hasEnded(j.state)) // of a running job: when its time limit ends
             j.times.ended = timeOf(v);
     }},
    {"exit_code", [](Job &j, Raw &, const QString &v) { setExit(j, v); }},
    {"RestartCnt", [](Job &j, Raw &, const QString &v) { j.restarts = v == u'0' ? 0 : v.toInt(); }},
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

// GPUs are wished for per job, node, socket or task; what was reckoned from it goes before.
std::optional<int> gpusOf(const Job &job, const Raw &raw)
{
    const auto in = [](const QString &tres) { return tres.isEmpty() ? 0 : slurm::gpusOf(tres); };
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

// Reads one record after the other. Most fields say what they said in the record before: their value is
// taken from there, not made anew. The bytes of all records have to stay while they are read.
class QueueReader
{
public:
    explicit QueueReader(const QByteArray &freeEnd) : m_freeEnd(freeEnd) {}

    bool read(QByteArrayView text, Job &job, QByteArray &rawId)
    {
        Raw raw;
        size_t number = 0;
        for (const Field &field : plainFields) {
            const qsizetype end = text.indexOf(fieldEnd);
            if (end < 0)
                return false;
            const QByteArrayView value = text.first(end);
            if (field.setBytes)
                field.setBytes(job, raw, toldBytes(value));
            else
                field.set(job, raw, known(number, value, told));
            ++number;
            text = text.sliced(end + 1);
        }
        for (const Field &field : freeFields) {
            const qsizetype end = freeEndIn(text);
            if (end < 0)
                return false;
            if (field.set)
                field.set(job, raw, known(number, text.first(end), told));
            else
                setFree(job, raw, field.name, text.first(end), number);
            ++number;
            text = text.sliced(end + m_freeEnd.size());
        }
        if (!complete(job, raw))
            return false;
        rawId = raw.id;
        return true;
    }

private:
    template <class Make> const QString &known(size_t number, QByteArrayView value, Make make)
    {
        Memo &memo = m_memos[number];
        if (memo.bytes.size() != value.size() || memo.bytes != value) {
            memo.bytes = value;
            memo.text = make(value);
        }
        return memo.text;
    }

    qsizetype freeEndIn(QByteArrayView text) const
    {
        for (qsizetype at = text.indexOf(fieldEnd); at >= 0; at = text.indexOf(fieldEnd, at + 1))
            if (text.sliced(at).startsWith(m_freeEnd))
                return at;
        return -1;
    }

    void setFree(Job &job, Raw &raw, std::string_view name, QByteArrayView text, size_t number)
    {
        if (name == "Name") {
            job.name = known(number, text, [](QByteArrayView bytes) { return QString::fromUtf8(bytes); });
            return;
        }
        if (name == "WorkDir") {
            if (m_folder.first != text || m_folder.first.isNull())
                m_folder = {text, text == "(null)" ? RemotePath() : RemotePath(text.toByteArray())};
            job.workFolder = m_folder.second;
            return;
        }
        auto &last = m_patterns[name == "StdOut" ? 0 : 1];
        if (last.first != text || last.first.isNull())
            last = {text, text == "(null)" || text == "N/A" ? QByteArray() : text.toByteArray()};
        (name == "StdOut" ? raw.output : raw.errors) = last.second;
    }

    bool complete(Job &job, const Raw &raw)
    {
        if (job.id.isEmpty() || job.id.value.front() < u'0' || job.id.value.front() > u'9')
            return false;
        if (!job.task && !job.part && job.waitingTasks.isEmpty())
            job.parent = {}; // squeue calls each job an array of its own
        if (!job.waitingTasks.isEmpty()) // "42_[8-99%4]", or cut short
            job.id = JobId{job.parent.value + u"_["_s + job.waitingTasks + u']'};
        job.asked.gpus = gpusOf(job, raw);
        if (m_tres != raw.tres || m_tres.isNull()) {
            m_tres = raw.tres;
            m_memory = bytesOf(tresValue(raw.tres, u"mem"), 1024 * 1024);
        }
        job.asked.memory = m_memory;
        if (job.state != JobState::Waiting)
            job.given = job.asked;
        job.output = outputPath(raw.output, job, raw.id);
        job.errors = raw.errors == raw.output ? job.output : outputPath(raw.errors, job, raw.id);
        return true;
    }

    struct Memo {
        QByteArrayView bytes;
        QString text;
    };
    QByteArray m_freeEnd;
    std::array<Memo, plainFields.size() + freeFields.size()> m_memos;
    std::pair<QByteArrayView, RemotePath> m_folder;
    std::array<std::pair<QByteArrayView, QByteArray>, 2> m_patterns;
    QString m_tres;
    std::optional<qint64> m_memory;
};

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

namespace {

Job &jobOf(Job &job)
{
    return job;
}
Job &jobOf(JobRecord &record)
{
    return record.job;
}
QByteArray &rawIdOf(Job &, QByteArray &other)
{
    return other;
}
QByteArray &rawIdOf(JobRecord &record, QByteArray &)
{
    return record.rawId;
}

template <class Record> QList<Record> readQueue(QByteArrayView text, const QByteArray &mark)
{
    // A record ends with the mark of its last field and a line break; one may be found before it, never in it.
    const QByteArray freeEnd = freeEndOf(mark);
    QueueReader reader(freeEnd);
    QList<Record> records;
    QSet<JobId> seen; // a federation may list one twice
    QByteArray unused;
    for (qsizetype at = 0, line = 0;;) {
        const qsizetype stop = text.indexOf('\n', line);
        if (stop < 0)
            return records;
        line = stop + 1;
        QByteArrayView record = text.sliced(at, stop - at);
        if (!record.endsWith(freeEnd))
            continue;
        if (at == 0) {
            const qsizetype expected = text.size() / std::max<qsizetype>(record.size(), 300) + 1;
            records.reserve(expected);
            seen.reserve(expected);
        }
        at = line;
        // Whatever was printed before squeue stands on lines of its own.
        const qsizetype firstMark = record.indexOf(fieldEnd);
        if (const qsizetype before = firstMark < 0 ? -1 : record.first(firstMark).lastIndexOf('\n'); before >= 0)
            record = record.sliced(before + 1);
        Record &read = records.emplaceBack();
        const qsizetype known = seen.size();
        if (reader.read(record, jobOf(read), rawIdOf(read, unused)))
            seen.insert(jobOf(read).id);
        if (seen.size() == known)
            records.removeLast();
    }
}

} // namespace

QList<JobRecord> queueRecords(QByteArrayView text, const QByteArray &mark)
{
    return readQueue<JobRecord>(text, mark);
}

QList<Job> queueJobs(QByteArrayView text, const QByteArray &mark)
{
    return readQueue<Job>(text, mark);
}

void sortNewestFirst(QList<Job> &jobs)
{
    const auto isNewer = [](const Job &a, const Job &b) { return a.times.submitted > b.times.submitted; };
    if (std::ranges::is_sorted(jobs, isNewer))
        return;
    std::vector<std::pair<qint64, qsizetype>> order;
    order.reserve(size_t(jobs.size()));
    for (qsizetype i = 0; i < jobs.size(); ++i) {
        const QDateTime &time = jobs[i].times.submitted;
        order.emplace_back(time.isValid() ? -time.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max(), i);
    }
    std::ranges::sort(order);
    // A job is large: each is moved once, along the circles of those that take each other's places.
    constexpr qsizetype done = -1;
    for (size_t start = 0; start < order.size(); ++start) {
        if (order[start].second == done || order[start].second == qsizetype(start))
            continue;
        Job first = std::move(jobs[qsizetype(start)]);
        size_t at = start;
        for (;;) {
            const qsizetype from = std::exchange(order[at].second, done);
            if (from == qsizetype(start))
                break;
            jobs[qsizetype(at)] = std::move(jobs[from]);
            at = size_t(from);
        }
        jobs[qsizetype(at)] = std::move(first);
    }
}

QList<Job> merged(QList<JobRecord> queue, const QList<JobRecord> &accounting)
{
    QHash<QByteArray, qsizetype> places;
    for (qsizetype i = 0; i < queue.size() && !accounting.isEmpty(); ++i)
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
            queued.exitCode = wholeExitCode(queued.exitCode, known.exitCode);
            queued.signal = known.signal;
            queued.elapsed = known.elapsed;
            queued.times.ended = known.times.ended;
        }
        queued.maxMemory = known.maxMemory;
        queued.cpuTime = known.cpuTime;
    }
    for (JobRecord &record : queue)
        jobs += std::move(record.job);
    jobs += std::move(others);
    return jobs;
}

} // namespace officina::slurm
