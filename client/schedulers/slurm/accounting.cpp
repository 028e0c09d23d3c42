// SPDX-License-Identifier: GPL-3.0-or-later
//
// What sacct tells of a job; see records.h.
#include "client/schedulers/slurm/outputpath.h"
#include "client/schedulers/slurm/records.h"
#include "client/schedulers/slurm/text.h"

#include <QtCore/QByteArrayMatcher>

#include <algorithm>
#include <array>
#include <utility>

namespace officina::slurm {

using namespace Qt::StringLiterals;

namespace {

struct Field {
    const char *name;
    void (*set)(Job &, const QString &);
};

constexpr qsizetype nameField = 19, memoryField = 20, folderField = 21, outputField = 22, tasksField = 23,
                    nodesField = 24, startField = 13, endField = 14;

QString told(QByteArrayView text)
{
    const QByteArrayView plain = text.trimmed();
    if (plain == "Unknown" || plain == "None" || plain == "(null)")
        return {};
    return QString::fromUtf8(plain);
}

Amounts amountsOf(const QString &tres)
{
    if (tres.isEmpty())
        return {};
    const auto count = [&](QStringView key) -> std::optional<int> {
        bool ok = false;
        const int value = tresValue(tres, key).toInt(&ok);
        return ok ? std::optional(value) : std::nullopt;
    };
    return {count(u"node"), count(u"cpu"), gpusOf(tres), bytesOf(tresValue(tres, u"mem"), 1024 * 1024)};
}

void setId(Job &job, const QString &text)
{
    job.id = JobId{text};
    const qsizetype array = text.indexOf(u'_');
    const qsizetype part = text.indexOf(u'+');
    if (part > 0) {
        job.parent = JobId{text.first(part)};
        job.part = text.sliced(part + 1).toInt();
    } else if (array > 0) {
        job.parent = JobId{text.first(array)};
        bool ok = false;
        const int task = text.sliced(array + 1).toInt(&ok);
        if (ok) {
            job.task = task;
            return;
        }
        // "42_[8-99%4]"; long ones are cut short, and then nobody can tell how many they are.
        QString set = text.sliced(array + 1).remove(u'[').remove(u']');
        if (set.contains(u'%'))
            job.tasksAtOnce = set.section(u'%', 1).toInt();
        job.waitingTasks = set.section(u'%', 0, 0);
        job.tasks = std::max(1, taskCount(job.waitingTasks));
        job.id = JobId{job.parent.value + u"_["_s + job.waitingTasks + u']'}; // as of the queue: one name for one rest
    }
}

void setExit(Job &job, const QString &text) // "code:signal"
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0 || !hasEnded(job.state) || !job.times.started.isValid())
        return;
    takeExit(job, text.first(colon).toInt(), text.sliced(colon + 1).toInt());
    job.exitIsCut = job.exitCode && job.signal.value_or(0) == 0 && job.state != JobState::Completed;
}

// JobID and JobIDRaw first; the last one holds no name, so that a record's end can be told.
const auto fields = std::to_array<Field>({
    {"JobID", setId},
    {"JobIDRaw", nullptr},
    {"User", [](Job &j, const QString &v) { j.user = v; }},
    {"Account", [](Job &j, const QString &v) { j.account = v; }},
    {"QOS", [](Job &j, const QString &v) { j.qos = v; }},
    {"Partition", [](Job &j, const QString &v) { j.partition = v; }},
    {"ReqTRES", [](Job &j, const QString &v) { j.asked = amountsOf(v); }},
    {"AllocTRES", [](Job &j, const QString &v) { j.given = amountsOf(v); }},
    {"State",
     [](Job &j, const QString &v) {
         j.stateText = v;
         j.state = stateOf(v);
     }},
    {"ElapsedRaw", [](Job &j, const QString &v) { j.elapsed = v.toLongLong(); }},
    {"TimelimitRaw",
     [](Job &j, const QString &v) { // minutes; "UNLIMITED"
         bool ok = false;
         if (const qint64 minutes = v.toLongLong(&ok); ok)
             j.timeLimit = minutes * 60;
     }},
    {"Submit", [](Job &j, const QString &v) { j.times.submitted = timeOf(v); }},
    {"Eligible", [](Job &j, const QString &v) { j.times.eligible = timeOf(v); }},
    {"Start", [](Job &j, const QString &v) { j.times.started = timeOf(v); }},
    {"End", [](Job &j, const QString &v) { j.times.ended = timeOf(v); }},
    {"ExitCode", setExit},
    {"TotalCPU",
     [](Job &j, const QString &v) {
         if (hasEnded(j.state))
             j.cpuTime = secondsOf(v);
     }},
    {"Reason", [](Job &j, const QString &v) { j.reason = v; }},
    {"NodeList",
     [](Job &j, const QString &v) {
         if (v != u"None assigned")
             j.nodeList = v;
     }},
    {"JobName", nullptr}, // as it is, with its blanks
    {"MaxRSS", nullptr},
    {"WorkDir", nullptr},
    {"StdOut", nullptr}, // since 24.05
    {"NTasks", nullptr}, // of a step; of a job nothing
    {"NNodes",
     [](Job &j, const QString &v) {
         if (!j.given.nodes && hasEnded(j.state) && j.times.started.isValid())
             j.given.nodes = v.toInt();
     }},
});

// Fields of all records one after the other: the last of one and the first of the next stand on
// two lines. What a name holds does not matter, because it cannot hold the mark.
QList<QList<QByteArrayView>> recordsIn(QByteArrayView text, const QByteArray &mark)
{
    QList<QList<QByteArrayView>> records;
    QList<QByteArrayView> record;
    const QByteArrayMatcher marks(mark); // a search by itself prepares itself each time
    for (qsizetype at = 0;;) {
        const qsizetype end = marks.indexIn(text, at);
        if (end < 0) {
            record += text.sliced(at);
            break;
        }
        QByteArrayView field = text.sliced(at, end - at);
        at = end + mark.size();
        const bool isBoundary = qsizetype(record.size()) == qsizetype(fields.size()) - 1;
        if (!isBoundary && !record.isEmpty()) {
            record += field;
            continue;
        }
        const qsizetype line = field.lastIndexOf('\n');
        if (isBoundary) {
            record += field.first(std::max<qsizetype>(line, 0));
            records += std::exchange(record, {});
        }
        record += field.sliced(line + 1);
    }
    if (qsizetype(record.size()) == qsizetype(fields.size()))
        records += record;
    return records;
}

// What the steps of one job say of its fullest node. sacct tells of each step its largest task and how many there were;
// the script itself is one beside all others.
class StepsMemory
{
public:
    void add(QByteArrayView step, const QList<QByteArrayView> &values);
    std::optional<qint64> ofFullestNode(const Job &job) const;

private:
    struct Change {
        QDateTime time;
        qint64 bytes; // of a node: more as a step begins, less as it ends
        bool operator<(const Change &other) const
        {
            return std::pair(time, bytes) < std::pair(other.time, other.bytes);
        }
    };
    bool m_isTold = false;
    bool m_isUnknown = false;
    qint64 m_script = 0;
    QList<Change> m_changes;
};

void StepsMemory::add(QByteArrayView step, const QList<QByteArrayView> &values)
{
    const qint64 memory = bytesOf(QString::fromLatin1(values[memoryField])).value_or(0);
    if (memory <= 0 || step == "extern") // over before it was measured; not the user's
        return;
    m_isTold = true;
    if (step == "batch" || step == "interactive") {
        m_script += memory;
        return;
    }
    const int tasks = values[tasksField].trimmed().toInt();
    const int nodes = values[nodesField].trimmed().toInt();
    const QDateTime start = timeOf(QString::fromLatin1(values[startField]));
    const QDateTime end = timeOf(QString::fromLatin1(values[endField]));
    if (tasks < 1 || nodes < 1 || !start.isValid() || !end.isValid()) {
        m_isUnknown = true;
        return;
    }
    const qint64 ofNode = memory * ((tasks + nodes - 1) / nodes);
    // One that ended in the second in which it began was still there.
    m_changes += {Change{start, ofNode}, Change{std::max(end, start.addMSecs(1)), -ofNode}};
}

std::optional<qint64> StepsMemory::ofFullestNode(const Job &job) const
{
    if (!m_isTold || m_isUnknown)
        return {};
    QList<Change> changes = m_changes;
    std::sort(changes.begin(), changes.end()); // what ends in a second before what begins in it
    qint64 now = 0, most = 0;
    int steps = 0;
    for (const Change &change : std::as_const(changes)) {
        now += change.bytes;
        steps += change.bytes > 0 ? 1 : -1;
        if (steps > 1 && job.nodes() != 1) // on which nodes each of them was nobody tells
            return {};
        most = std::max(most, now);
    }
    return m_script + most;
}

} // namespace

QByteArray accountingFormat(const AccountingTells &tells)
{
    QByteArrayList names;
    for (const Field &field : fields)
        names += field.name;
    if (!tells.output)
        names[outputField] = "User"; // a field that every version has, to be passed over
    return names.join(',');
}

QList<JobRecord> accountingRecords(QByteArrayView text, const QByteArray &mark, const AccountingTells &tells)
{
    QList<JobRecord> jobs;
    StepsMemory steps;
    const auto endSteps = [&] {
        if (!jobs.isEmpty())
            jobs.last().job.nodeMemory = std::exchange(steps, {}).ofFullestNode(jobs.last().job);
    };
    for (const QList<QByteArrayView> &values : recordsIn(text, mark)) {
        const QByteArrayView id = values.first().trimmed();
        if (id.isEmpty() || id.front() < '0' || id.front() > '9')
            continue;
        if (const qsizetype dot = id.indexOf('.'); dot > 0) {
            // A step. What it reads as 0 was over before it was measured.
            const auto memory = bytesOf(QString::fromLatin1(values[memoryField]));
            const QString owner = QString::fromLatin1(id.first(dot));
            if (jobs.isEmpty() || jobs.last().job.id.value != owner)
                continue;
            if (memory.value_or(0) > 0)
                jobs.last().job.maxMemory = std::max(*memory, jobs.last().job.maxMemory.value_or(0));
            steps.add(id.sliced(dot + 1), values);
            continue;
        }
        endSteps();
        JobRecord record;
        for (size_t i = 0; i < fields.size(); ++i)
            if (fields[i].set)
                fields[i].set(record.job, told(values[qsizetype(i)]));
        record.rawId = values[1].trimmed().toByteArray();
        record.job.name = QString::fromUtf8(values[nameField]);
        record.job.workFolder = RemotePath(values[folderField].toByteArray());
        if (!tells.gpus) {
            record.job.asked.gpus.reset();
            record.job.given.gpus.reset();
        }
        if (tells.output)
            record.job.output = outputPath(values[outputField].toByteArray(), record.job, record.rawId);
        jobs += record;
    }
    endSteps();
    return jobs;
}

} // namespace officina::slurm
