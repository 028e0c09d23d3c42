// SPDX-License-Identifier: GPL-3.0-or-later
//
// What squeue tells of a job; see the header. sacct is in accounting.cpp.
#include "client/schedulers/slurm/records.h"

#include "client/schedulers/slurm/outputpath.h"
#include "client/schedulers/slurm/text.h"

#include <QtCore/QHash>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <functional>
#include <utility>
#include <vector>

namespace officina::slurm {

using namespace Qt::StringLiterals;

namespace {

constexpr char plainEnd[] = "\x1f";

// What a record says, before what several fields make together is made of it.
class Told
{
public:
    Job job;
    QByteArrayView array, heterogeneous; // that it is a part of
    QByteArrayView id, start, end, exit, output, errors;
    std::optional<int> tasks;
    int gpus = 0, gpusPerJob = 0, gpusPerNode = 0, gpusPerSocket = 0, gpusPerTask = 0;

    // Jobs share the texts that say the same.
    const QString &text(QByteArrayView bytes)
    {
        QString &text = m_texts[bytes];
        if (text.isNull() && !bytes.isEmpty())
            text = QString::fromUtf8(bytes);
        return text;
    }
    // Most are eligible when they are sent, and tasks of an array are sent together.
    const QDateTime &time(QByteArrayView bytes)
    {
        if (bytes != m_timeText)
            m_time = timeOf(m_timeText = bytes);
        return m_time;
    }

private:
    QHash<QByteArrayView, QString> m_texts;
    QByteArrayView m_timeText; // of the time that was read last
    QDateTime m_time;
};

struct Field {
    const char *name;
    void (*set)(Told &, QByteArrayView);
};

QByteArrayView plain(QByteArrayView text)
{
    if (!text.isEmpty() && (text.front() <= ' ' || text.back() <= ' '))
        text = text.trimmed();
    return text == "N/A" || text == "(null)" || text == "None" || text == "Unknown" ? QByteArrayView() : text;
}

std::optional<int> number(QByteArrayView text)
{
    // "4-8" nodes of a range: the least.
    int value = 0;
    const auto [end, error] = std::from_chars(text.begin(), text.end(), value);
    return error == std::errc() && (end == text.end() || *end == '-') ? std::optional(value) : std::nullopt;
}

quint64 whole(QByteArrayView digits)
{
    quint64 value = 0;
    std::from_chars(digits.begin(), digits.end(), value);
    return value;
}

std::optional<qint64> seconds(QByteArrayView text)
{
    return secondsOf(text).transform([](double value) { return qint64(value); });
}

int gpusIn(QByteArrayView tres)
{
    return tres.isEmpty() ? 0 : gpusOf(QString::fromUtf8(tres));
}

void setArrayTask(Job &job, QByteArrayView text)
{
    job.task = text.contains('-') ? std::nullopt : number(text);
    const QByteArrayView set = job.task ? QByteArrayView() : text;
    if (set.isEmpty()) {
        job.waitingTasks.clear();
        job.tasks = 1;
        job.tasksAtOnce.reset();
        return;
    }
    const qsizetype atOnce = set.indexOf('%');
    job.waitingTasks = QString::fromLatin1(set.first(atOnce < 0 ? set.size() : atOnce));
    job.tasks = std::max(1, taskCount(job.waitingTasks));
    job.tasksAtOnce = atOnce < 0 ? std::nullopt : number(set.sliced(atOnce + 1));
}

// Of fields in which no name stands.
constexpr auto plainFields = std::to_array<Field>({
    {"JobArrayID", [](Told &t, QByteArrayView v) { t.job.id = JobId{QString::fromLatin1(v)}; }},
    {"JobID", [](Told &t, QByteArrayView v) { t.id = v; }},
    {"ArrayJobID", [](Told &t, QByteArrayView v) { t.array = v; }},
    {"ArrayTaskID", [](Told &t, QByteArrayView v) { setArrayTask(t.job, v); }},
    {"HetJobID", [](Told &t, QByteArrayView v) { t.heterogeneous = v; }},
    {"HetJobOffset", [](Told &t, QByteArrayView v) { t.job.part = number(v); }},
    {"State",
     [](Told &t, QByteArrayView v) {
         t.job.stateText = t.text(v);
         t.job.state = stateOf(t.job.stateText);
     }},
    {"UserName", [](Told &t, QByteArrayView v) { t.job.user = t.text(v); }},
    {"Account", [](Told &t, QByteArrayView v) { t.job.account = t.text(v); }},
    {"QOS", [](Told &t, QByteArrayView v) { t.job.qos = t.text(v); }},
    {"Partition", [](Told &t, QByteArrayView v) { t.job.partition = t.text(v); }},
    {"NumNodes", [](Told &t, QByteArrayView v) { t.job.asked.nodes = number(v); }},
    {"NumCPUs", [](Told &t, QByteArrayView v) { t.job.asked.cpus = number(v); }},
    {"NumTasks", [](Told &t, QByteArrayView v) { t.tasks = number(v); }},
    {"tres-alloc",
     [](Told &t, QByteArrayView v) {
         t.gpus = gpusIn(v);
         t.job.asked.memory = bytesOf(tresValue(QString::fromUtf8(v), u"mem"), 1024 * 1024);
     }},
    {"tres-per-job", [](Told &t, QByteArrayView v) { t.gpusPerJob = gpusIn(v); }},
    {"tres-per-node", [](Told &t, QByteArrayView v) { t.gpusPerNode = gpusIn(v); }},
    {"tres-per-socket", [](Told &t, QByteArrayView v) { t.gpusPerSocket = gpusIn(v); }},
    {"tres-per-task", [](Told &t, QByteArrayView v) { t.gpusPerTask = gpusIn(v); }},
    {"TimeUsed", [](Told &t, QByteArrayView v) { t.job.elapsed = seconds(v).value_or(0); }},
    {"TimeLimit", [](Told &t, QByteArrayView v) { t.job.timeLimit = seconds(v); }},
    {"SubmitTime", [](Told &t, QByteArrayView v) { t.job.times.submitted = t.time(v); }},
    {"EligibleTime", [](Told &t, QByteArrayView v) { t.job.times.eligible = t.time(v); }},
    {"StartTime", [](Told &t, QByteArrayView v) { t.start = v; }},
    {"EndTime", [](Told &t, QByteArrayView v) { t.end = v; }},
    {"exit_code", [](Told &t, QByteArrayView v) { t.exit = v; }},
    {"RestartCnt", [](Told &t, QByteArrayView v) { t.job.restarts = number(v).value_or(0); }},
    {"NodeList", [](Told &t, QByteArrayView v) { t.job.nodeList = t.text(v); }},
    {"Dependency", [](Told &t, QByteArrayView v) { t.job.dependency = t.text(v); }},
});

// Each ends with the mark, and is told as it is, with its blanks.
constexpr auto freeFields = std::to_array<Field>({
    {"Reason", [](Told &t, QByteArrayView v) { t.job.reason = t.text(plain(v)); }},
    {"Name", [](Told &t, QByteArrayView v) { t.job.name = t.text(v); }},
    {"WorkDir",
     [](Told &t, QByteArrayView v) { t.job.workFolder = v == "(null)" ? RemotePath() : RemotePath(v.toByteArray()); }},
    {"StdOut", [](Told &t, QByteArrayView v) { t.output = plain(v).isEmpty() ? QByteArrayView() : v; }},
    {"StdErr", [](Told &t, QByteArrayView v) { t.errors = plain(v).isEmpty() ? QByteArrayView() : v; }},
});

// GPUs are wished for per job, node, socket or task; what was reckoned from it goes before.
std::optional<int> gpusOf(const Told &told)
{
    if (told.gpus > 0)
        return told.gpus;
    if (told.gpusPerJob > 0)
        return told.gpusPerJob;
    if (told.gpusPerNode > 0)
        return told.job.asked.nodes.transform([&](int nodes) { return nodes * told.gpusPerNode; });
    if (told.gpusPerTask > 0)
        return told.tasks.transform([&](int tasks) { return tasks * told.gpusPerTask; });
    if (told.gpusPerSocket > 0)
        return {}; // how many sockets, nobody says
    return 0;
}

void setExit(Job &job, QByteArrayView text)
{
    if (text.isEmpty())
        return;
    const qsizetype colon = text.indexOf(':');
    if (colon < 0) { // before 21.08: as wait() tells it
        const int status = number(text).value_or(0);
        takeExit(job, status >> 8, status & 0x7f);
    } else {
        takeExit(job, number(text.first(colon)).value_or(0), number(text.sliced(colon + 1)).value_or(0));
    }
}

// What fields make together. False for what is no job.
bool complete(Job &job, Told &told)
{
    if (job.id.isEmpty() || job.id.value.front() < u'0' || job.id.value.front() > u'9')
        return false;
    if (job.part)
        job.parent = JobId{told.text(told.heterogeneous)};
    else if (job.task || !job.waitingTasks.isEmpty()) // squeue calls each other job an array of its own
        job.parent = JobId{told.text(told.array)};
    if (!job.waitingTasks.isEmpty()) // "42_[8-99%4]", or cut short
        job.id = JobId{job.parent.value + u"_["_s + job.waitingTasks + u']'};
    (job.state == JobState::Waiting ? job.times.expected : job.times.started) = told.time(told.start);
    if (hasEnded(job.state)) { // of a running job it is told when its time limit ends
        job.times.ended = told.time(told.end);
        setExit(job, told.exit);
    }
    job.asked.gpus = gpusOf(told);
    if (job.state != JobState::Waiting)
        job.given = job.asked;
    job.output = outputPath(told.output, job, told.id);
    job.errors = told.errors == told.output ? job.output : outputPath(told.errors, job, told.id);
    return true;
}

// Reads one record after the other. Most fields say what they said in the record before: only the others are read.
// The bytes of all records have to stay meanwhile.
class QueueReader
{
public:
    explicit QueueReader(const QByteArray &freeEnd) : m_freeEnd(freeEnd) {}

    // What the next record says; nothing where it is none.
    Told *read(QByteArrayView text)
    {
        const bool isWhole = readFields(text, plainFields, m_plain, plainEnd, plain)
            && readFields(text, freeFields, m_free, m_freeEnd, [](QByteArrayView value) { return value; });
        return isWhole ? &m_told : nullptr;
    }

private:
    // before: each field of the last record, with its end.
    template <class Fields, class Before>
    bool readFields(QByteArrayView &text, const Fields &fields, Before &before, QByteArrayView mark,
                    QByteArrayView (*meant)(QByteArrayView))
    {
        const auto begins = [&text](QByteArrayView with) {
            return text.size() >= with.size() && std::memcmp(text.data(), with.data(), size_t(with.size())) == 0;
        };
        for (size_t i = 0; i < fields.size(); ++i) {
            if (before[i].isEmpty() || !begins(before[i])) {
                qsizetype end = text.indexOf(mark.front());
                while (end >= 0 && !text.sliced(end).startsWith(mark))
                    end = text.indexOf(mark.front(), end + 1);
                if (end < 0)
                    return false;
                before[i] = text.first(end + mark.size());
                fields[i].set(m_told, meant(text.first(end)));
            }
            text = text.sliced(before[i].size());
        }
        return true;
    }

    QByteArray m_freeEnd;
    Told m_told;
    std::array<QByteArrayView, plainFields.size()> m_plain;
    std::array<QByteArrayView, freeFields.size()> m_free;
};

QByteArray freeEndOf(const QByteArray &mark)
{
    return plainEnd + mark;
}

} // namespace

QByteArray queueFormat(const QByteArray &mark)
{
    QByteArrayList fields;
    for (const Field &field : plainFields)
        fields += QByteArray(field.name) + ":0" + plainEnd;
    for (const Field &field : freeFields)
        fields += QByteArray(field.name) + ":0" + freeEndOf(mark);
    return fields.join(',');
}

namespace {

Job &append(QList<Job> &jobs, const Told &told)
{
    return jobs.emplaceBack(told.job);
}
Job &append(QList<JobRecord> &records, const Told &told)
{
    return records.emplaceBack(told.job, told.id.toByteArray()).job;
}

// A federation may list a job twice: the first record of each number stays.
template <class Record> void removeRepeated(QList<Record> &records, std::vector<std::pair<quint64, qsizetype>> numbers)
{
    if (!std::ranges::is_sorted(numbers))
        std::ranges::sort(numbers);
    std::vector<qsizetype> repeated;
    for (size_t i = 1; i < numbers.size(); ++i)
        if (numbers[i].first == numbers[i - 1].first)
            repeated.push_back(numbers[i].second);
    std::ranges::sort(repeated, std::greater());
    for (const qsizetype place : repeated)
        records.removeAt(place);
}

template <class Record> QList<Record> readQueue(QByteArrayView text, const QByteArray &mark)
{
    // A record ends with the mark of its last field and a line break; one may be found before it, never in it.
    const QByteArray freeEnd = freeEndOf(mark);
    QueueReader reader(freeEnd);
    QList<Record> records;
    std::vector<std::pair<quint64, qsizetype>> numbers;
    for (qsizetype at = 0, line = 0;;) {
        const qsizetype stop = text.indexOf('\n', line);
        if (stop < 0)
            break;
        line = stop + 1;
        QByteArrayView record = text.sliced(at, stop - at);
        if (!record.endsWith(freeEnd))
            continue;
        if (at == 0) {
            // Room that is not needed costs nothing, for it is not touched.
            const qsizetype expected = text.size() / std::clamp<qsizetype>(record.size() / 2, 200, 400) + 1;
            records.reserve(expected);
            numbers.reserve(size_t(expected));
        }
        at = line;
        // Whatever was printed before squeue stands on lines of its own.
        const qsizetype firstMark = record.indexOf(plainEnd);
        if (const qsizetype before = firstMark < 0 ? -1 : record.first(firstMark).lastIndexOf('\n'); before >= 0)
            record = record.sliced(before + 1);
        Told *told = reader.read(record);
        if (!told)
            continue;
        if (complete(append(records, *told), *told))
            numbers.emplace_back(whole(told->id), records.size() - 1);
        else
            records.removeLast();
    }
    removeRepeated(records, std::move(numbers));
    return records;
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

void takeExit(Job &job, int code, int signal)
{
    const bool wasEnded = job.state == JobState::Cancelled || job.state == JobState::TimedOut
        || job.state == JobState::NodeFailed || job.state == JobState::Preempted;
    if (code != 0 || !wasEnded)
        job.exitCode = code;
    if (signal != 0 || !wasEnded)
        job.signal = signal;
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
        if (known.asked.gpus.value_or(0) > 0 || !queued.asked.gpus) // who counts none knows of none
            queued.asked.gpus = known.asked.gpus;
        queued.asked.memory = known.asked.memory ? known.asked.memory : queued.asked.memory;
        if (known.given.gpus.value_or(0) > 0)
            queued.given.gpus = known.given.gpus;
        if (known.given.memory.value_or(0) > 0)
            queued.given.memory = known.given.memory;
        if (!hasEnded(queued.state))
            continue;
        if (hasEnded(known.state)) {
            queued.stateText = known.stateText;
            Job whole = known;
            takeWholeExit(whole, queued);
            queued.exitCode = whole.exitCode;
            queued.exitIsCut = whole.exitIsCut;
            queued.signal = known.signal;
            queued.elapsed = known.elapsed;
            queued.times.ended = known.times.ended;
        }
        queued.maxMemory = known.maxMemory;
        queued.nodeMemory = known.nodeMemory;
        queued.cpuTime = known.cpuTime;
    }
    for (JobRecord &record : queue)
        jobs += std::move(record.job);
    jobs += std::move(others);
    return jobs;
}

} // namespace officina::slurm
