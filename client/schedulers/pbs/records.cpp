// SPDX-License-Identifier: GPL-3.0-or-later
//
// What qstat tells of jobs; see the header. Sources: "Job Attributes", "Job Exit Status Codes" and
// "Job Substates" of the PBS Professional Reference Guide, job.h, stat_job.c.
#include "client/schedulers/pbs/records.h"

#include "client/schedulers/pbs/text.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QTimeZone>

#include <algorithm>
#include <array>
#include <limits>

namespace officina::pbs {

using namespace Qt::StringLiterals;

namespace {

std::optional<int> number(const Entry &entry, const char *key)
{
    bool ok = false;
    const int value = entry.text(key).toInt(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

std::optional<int> asInt(const std::optional<qint64> &value)
{
    return value.transform([](qint64 v) { return int(std::min<qint64>(v, std::numeric_limits<int>::max())); });
}

bool isSubjob(const Entry &entry)
{
    return !partsOf(QString::fromUtf8(entry.name)).index.isEmpty();
}

// Of a subjob that has no record of its own the server tells the array's attributes.
bool hasRun(const Entry &entry)
{
    return isSubjob(entry) ? entry.has("exec_host") || entry.has("run_count") : entry.has("stime");
}

struct Field {
    const char *name;
    void (*set)(Job &, const QString &);
};

const auto fields = std::to_array<Field>({
    {"Job_Name", [](Job &j, const QString &v) { j.name = v; }},
    {"Job_Owner", [](Job &j, const QString &v) { j.user = v.section(u'@', 0, 0); }},
    {"project",
     [](Job &j, const QString &v) {
         if (v != u"_pbs_project_default")
             j.account = v;
     }},
    {"Account_Name", [](Job &j, const QString &v) { j.account = v; }}, // where both are told, this one pays
    {"queue", [](Job &j, const QString &v) { j.partition = v; }},
    {"run_count", [](Job &j, const QString &v) { j.restarts = std::max(1, v.toInt()) - 1; }},
    {"Resource_List.walltime",
     [](Job &j, const QString &v) { j.timeLimit = secondsOf(v).transform([](double s) { return qint64(s); }); }},
    {"ctime", [](Job &j, const QString &v) { j.times.submitted = timeOf(v); }},
    {"etime", [](Job &j, const QString &v) { j.times.eligible = timeOf(v); }},
    {"Execution_Time", [](Job &j, const QString &v) { j.times.eligible = timeOf(v); }},
    {"exec_host", [](Job &j, const QString &v) { j.nodeList = hostsOf(v).join(u','); }},
    {"depend",
     [](Job &j, const QString &v) {
         // "beforeok:80.pbs1@pbs1" is what others wait for
         QStringList own = v.split(u',');
         own.removeIf([](const QString &one) { return one.startsWith(u"before"); });
         j.dependency = own.join(u',');
     }},
});

struct Letter {
    char letter;
    JobState state;
};

constexpr auto letters = std::to_array<Letter>({
    {'Q', JobState::Waiting},
    {'H', JobState::Waiting},
    {'W', JobState::Waiting},
    {'T', JobState::Waiting}, // on its way to this server, or from it
    {'R', JobState::Running},
    {'B', JobState::Running}, // B: an array of which something began
    {'E', JobState::Finishing},
    {'S', JobState::Suspended},
    {'U', JobState::Suspended},
    {'M', JobState::Ended}, // went to another server, and its end is known there
});

struct Status {
    int exit;
    JobState state;
};

// What pbs_mom says in place of an exit code (job.h).
constexpr auto statuses = std::to_array<Status>({
    {-29, JobState::TimedOut},    // walltime
    {-28, JobState::TimedOut},    // cput
    {-27, JobState::OutOfMemory}, // mem
    {-26, JobState::OutOfMemory}, // vmem
    {-20, JobState::NodeFailed},  // the connection to the first node was lost
    {256 + 15, JobState::Cancelled},
});

JobState endOf(const Entry &entry, bool tellsEnds)
{
    const int substate = number(entry, "substate").value_or(-1);
    const auto exit = number(entry, "Exit_status");
    const QByteArray comment = entry.values.value("comment");
    if (isSubjob(entry) && !hasRun(entry)) {
        if (comment == "Subjob failed")
            return JobState::Failed;
        return comment == "Subjob terminated" || tellsEnds ? JobState::Cancelled : JobState::Ended;
    }
    if (!hasRun(entry))
        return JobState::Cancelled; // by somebody, or by the server: what it depends on failed
    for (const Status &status : statuses)
        if (exit == status.exit)
            return status.state;
    if (substate == 91)
        return JobState::Cancelled;
    if (substate == 93 || exit.value_or(0) != 0)
        return JobState::Failed; // an array's Exit_status says nothing
    return exit ? JobState::Completed : JobState::Ended;
}

JobState stateOf(const Entry &entry, bool tellsEnds)
{
    const QByteArray word = entry.values.value("job_state");
    const char letter = word.isEmpty() ? '\0' : word.front();
    if (letter == 'F' || letter == 'X')
        return endOf(entry, tellsEnds);
    const int substate = number(entry, "substate").value_or(-1);
    if (letter == 'R' && (substate == 43 || substate == 45))
        return JobState::Suspended;
    for (const Letter &known : letters)
        if (letter == known.letter)
            return known.state;
    return JobState::Unknown;
}

QString stateTextOf(const Entry &entry, JobState state)
{
    QString text = entry.text("job_state");
    if (!hasEnded(state))
        return text;
    if (entry.has("substate"))
        text += u", substate "_s + entry.text("substate");
    if (entry.has("Exit_status") && hasRun(entry))
        text += u", Exit_status "_s + entry.text("Exit_status");
    return text;
}

// A word that other schedulers say too, where PBS has none but a letter; else its own sentence.
QString reasonOf(const Entry &entry, JobState state)
{
    const QByteArray letter = entry.values.value("job_state");
    const int substate = number(entry, "substate").value_or(-1);
    const QString comment = entry.text("comment");
    if (letter == "H" && substate == 22)
        return u"Dependency"_s;
    if (letter == "H" && entry.has("Hold_Types"))
        return entry.values.value("Hold_Types").contains('u') ? u"JobHeldUser"_s : u"JobHeldAdmin"_s;
    if (letter == "W" && comment.isEmpty())
        return u"BeginTime"_s;
    // Deleted by the server itself, which tells nothing but that.
    if (state == JobState::Cancelled && substate == 92 && !hasRun(entry) && comment.isEmpty())
        return u"DependencyNeverSatisfied"_s;
    return state == JobState::Waiting || hasEnded(state) ? comment : QString();
}

void setAmounts(Job &job, const Entry &entry)
{
    const QString select = entry.text("Resource_List.select");
    job.asked.nodes = number(entry, "Resource_List.nodect");
    job.asked.cpus = number(entry, "Resource_List.ncpus");
    job.asked.gpus = number(entry, "Resource_List.ngpus");
    if (!job.asked.gpus)
        job.asked.gpus = asInt(inChunks(select, u"ngpus")); // where no limit sums them up
    job.asked.memory = bytesOf(entry.text("Resource_List.mem"));
    if (!job.asked.memory)
        job.asked.memory = inChunks(select, u"mem");
    if (job.state == JobState::Waiting || !hasRun(entry) || !entry.has("exec_vnode"))
        return;
    const QString given = entry.text("exec_vnode");
    job.given.nodes = int(hostsOf(entry.text("exec_host")).size());
    if (job.given.nodes == 0)
        job.given.nodes = job.asked.nodes;
    const auto or_ = [](const auto &first, const auto &second) { return first ? first : second; };
    job.given.cpus = or_(asInt(inChunks(given, u"ncpus")), job.asked.cpus);
    job.given.gpus = or_(asInt(inChunks(given, u"ngpus")), job.asked.gpus);
    job.given.memory = or_(inChunks(given, u"mem"), job.asked.memory);
}

void setTimes(Job &job, const Entry &entry)
{
    if (job.state == JobState::Waiting) {
        job.times.expected = timeOf(entry.text("estimated.start_time"));
        return;
    }
    if (hasRun(entry)) {
        job.times.started = timeOf(entry.text("stime"));
        job.elapsed = qint64(secondsOf(entry.text("resources_used.walltime")).value_or(0));
    }
    if (!hasEnded(job.state))
        return;
    bool ok = false;
    const qint64 filed = entry.text("history_timestamp").toLongLong(&ok); // obittime is new in 20
    job.times.ended = timeOf(entry.text("obittime"));
    if (!job.times.ended.isValid() && ok)
        job.times.ended = QDateTime::fromSecsSinceEpoch(filed, QTimeZone::UTC);
    if (!job.times.ended.isValid())
        job.times.ended = timeOf(entry.text("mtime"));
}

// "1" to "127" are the program's; a shell says 128 more for a signal, pbs_mom 256 more.
void setEnd(Job &job, const Entry &entry)
{
    if (!hasEnded(job.state) || !hasRun(entry))
        return;
    const int exit = number(entry, "Exit_status").value_or(-1);
    if (exit >= 0 && exit < 256)
        job.exitCode = exit;
    const int base = exit > 256 ? 256 : 128;
    if (exit > base && exit <= base + 64)
        job.signal = exit - base;
    job.cpuTime = secondsOf(entry.text("resources_used.cput"));
    // What it reads as 0 was over before it was measured.
    if (const auto memory = bytesOf(entry.text("resources_used.mem")); memory.value_or(0) > 0) {
        job.maxMemory = memory;
        if (job.nodes() == 1) // it counts the whole job
            job.nodeMemory = memory;
    }
}

// "host:/path", or a folder for a file with a name of PBS's own.
RemotePath fileOf(const Entry &entry, const char *key, const char *ending)
{
    QByteArray path = entry.values.value(key);
    if (const qsizetype colon = path.indexOf(':'); colon >= 0 && colon < path.indexOf('/'))
        path = path.sliced(colon + 1);
    if (path.contains("^array_index^") || entry.name.contains("[]"))
        return {}; // of none of the subjobs alone
    if (path.endsWith('/'))
        path += entry.name + ending;
    const RemotePath file(path);
    return file.isAbsolute() ? file : RemotePath();
}

void setFiles(Job &job, const Entry &entry)
{
    if (const QByteArray folder = variable(entry.values.value("Variable_List"), "PBS_O_WORKDIR");
        folder.startsWith('/'))
        job.workFolder = RemotePath(folder); // of other users' jobs it is not told
    const QByteArray keep = entry.values.value("Keep_Files");
    const QByteArray join = entry.values.value("Join_Path");
    const auto isKept = [&](char stream) { // in the home folder of the node, unless it is written directly
        return keep.contains(stream) && !keep.contains('d');
    };
    if (join == "eo") {
        job.output = isKept('e') ? RemotePath() : fileOf(entry, "Error_Path", ".ER");
        return;
    }
    job.output = isKept('o') ? RemotePath() : fileOf(entry, "Output_Path", ".OU");
    if (join != "oe" && !isKept('e'))
        job.errors = fileOf(entry, "Error_Path", ".ER");
}

Job jobOf(const Entry &entry, bool tellsEnds)
{
    Job job;
    const QString id = QString::fromUtf8(entry.name);
    const IdParts parts = partsOf(id);
    job.id = JobId{id};
    if (!parts.index.isEmpty()) {
        job.parent = JobId{parts.array()};
        job.task = parts.index.toInt();
    }
    for (const Field &field : fields)
        if (entry.has(field.name))
            field.set(job, entry.text(field.name));
    job.state = stateOf(entry, tellsEnds);
    job.stateText = stateTextOf(entry, job.state);
    job.reason = reasonOf(entry, job.state);
    setAmounts(job, entry);
    setTimes(job, entry);
    setEnd(job, entry);
    setFiles(job, entry);
    return job;
}

// All subjobs of an array that still wait: of it nothing is told but what it asks for.
Job waitingRest(const Entry &entry, const QString &remaining)
{
    Job job = jobOf(entry, true);
    const IdParts parts = partsOf(job.id.value);
    job.parent = job.id;
    job.id = JobId{parts.number + u'[' + remaining + u']' + parts.server};
    job.waitingTasks = remaining;
    job.tasks = std::max(1, taskCount(remaining));
    job.tasksAtOnce = number(entry, "max_run_subjobs");
    if (job.state != JobState::Waiting) { // the array has begun, they have not
        job.state = JobState::Waiting;
        job.times.started = {};
        job.elapsed = 0;
        job.given = {};
    }
    return job;
}

// An ended array whose subjobs the server does not tell of: one record for all of them.
Job wholeArray(const Entry &entry)
{
    Job job = jobOf(entry, true);
    job.parent = job.id;
    job.tasks = std::max(1, taskCount(entry.text("array_indices_submitted")));
    job.exitCode.reset(); // an array's says nothing
    job.signal.reset();
    return job;
}

} // namespace

IdParts partsOf(const QString &id)
{
    static const QRegularExpression pattern(u"^([0-9]+)(\\[([^\\]]*)\\])?(\\..*)?$"_s);
    const auto match = pattern.match(id);
    return {match.captured(1), !match.captured(2).isEmpty(), match.captured(3), match.captured(4)};
}

QList<Job> jobsIn(const QList<Entry> &entries, bool tellsEnds)
{
    QHash<QString, QString> waiting; // which of an array's subjobs wait
    QSet<QString> told;              // arrays of which subjobs are told
    for (const Entry &entry : entries) {
        const IdParts parts = partsOf(QString::fromUtf8(entry.name));
        if (!parts.index.isEmpty())
            told.insert(parts.array());
        else if (const QString set = entry.text("array_indices_remaining"); parts.hasBrackets && taskCount(set) > 0)
            waiting.insert(parts.array(), set);
    }
    QList<Job> jobs;
    for (const Entry &entry : entries) {
        const IdParts parts = partsOf(QString::fromUtf8(entry.name));
        if (parts.number.isEmpty())
            continue;
        const QString array = parts.array();
        Job job = jobOf(entry, tellsEnds);
        if (!parts.hasBrackets) {
            jobs += job;
        } else if (!parts.index.isEmpty()) {
            if (job.state != JobState::Waiting || !waiting.contains(array))
                jobs += job;
        } else if (hasEnded(job.state)) {
            if (!told.contains(array))
                jobs += wholeArray(entry);
        } else if (waiting.contains(array)) {
            jobs += waitingRest(entry, waiting[array]);
        }
    }
    return jobs;
}

} // namespace officina::pbs
