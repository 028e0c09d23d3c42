// SPDX-License-Identifier: GPL-3.0-or-later
//
// What qstat tells of jobs; see the header. Sources: "Job Attributes", "Job Exit Status Codes" and
// "Job Substates" of the PBS Professional Reference Guide, job.h, stat_job.c.
#include "client/schedulers/pbs/records.h"

#include "client/schedulers/pbs/text.h"
#include "client/schedulers/pbs/told.h"

#include <QtCore/QSet>
#include <QtCore/QTimeZone>

#include <algorithm>
#include <array>
#include <limits>

namespace officina::pbs {

using namespace Qt::StringLiterals;

namespace {

std::optional<int> asInt(const std::optional<qint64> &value)
{
    return value.transform([](qint64 v) { return int(std::min<qint64>(v, std::numeric_limits<int>::max())); });
}

bool isSubjob(const Told &told)
{
    return !told.parts().index.isEmpty();
}

// Of a subjob that has no record of its own the server tells the array's attributes.
bool hasRun(const Told &told)
{
    return isSubjob(told) ? told.has(Key::ExecHost) || told.has(Key::RunCount) : told.has(Key::Stime);
}

// "beforeok:80.pbs1@pbs1" is what others wait for.
QString dependencyOf(const QString &told)
{
    QStringList own = told.split(u',');
    own.removeIf([](const QString &one) { return one.startsWith(u"before"); });
    return own.join(u',');
}

// "ada@pbs1": "ada"
QByteArrayView withoutHost(QByteArrayView owner)
{
    const qsizetype at = owner.indexOf('@');
    return at < 0 ? owner : owner.first(at);
}

struct Field {
    Key key;
    void (*set)(Job &, Told &, QByteArrayView);
};

const auto fields = std::to_array<Field>({
    {Key::JobName, [](Job &j, Told &t, QByteArrayView) { j.name = t.text(Key::JobName); }},
    {Key::JobOwner, [](Job &j, Told &t, QByteArrayView v) { j.user = t.shared(withoutHost(v)); }},
    {Key::Project,
     [](Job &j, Told &t, QByteArrayView v) {
         if (v != "_pbs_project_default")
             j.account = t.text(Key::Project);
     }},
    // Where both are told, this one pays.
    {Key::AccountName, [](Job &j, Told &t, QByteArrayView) { j.account = t.text(Key::AccountName); }},
    {Key::Queue, [](Job &j, Told &t, QByteArrayView) { j.partition = t.text(Key::Queue); }},
    {Key::RunCount,
     [](Job &j, Told &t, QByteArrayView) { j.restarts = std::max(1, t.number(Key::RunCount).value_or(0)) - 1; }},
    {Key::Walltime,
     [](Job &j, Told &, QByteArrayView v) {
         j.timeLimit = secondsOf(v).transform([](double s) { return qint64(s); });
     }},
    {Key::Ctime, [](Job &j, Told &t, QByteArrayView) { j.times.submitted = t.time(Key::Ctime); }},
    {Key::Etime, [](Job &j, Told &t, QByteArrayView) { j.times.eligible = t.time(Key::Etime); }},
    {Key::ExecutionTime, [](Job &j, Told &t, QByteArrayView) { j.times.eligible = t.time(Key::ExecutionTime); }},
    {Key::ExecHost, [](Job &j, Told &, QByteArrayView v) { j.nodeList = hostsOf(v).join(u','); }},
    {Key::Depend, [](Job &j, Told &t, QByteArrayView) { j.dependency = dependencyOf(t.text(Key::Depend)); }},
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

JobState endOf(const Told &told, bool tellsEnds)
{
    const int substate = told.number(Key::Substate).value_or(-1);
    const auto exit = told.number(Key::ExitStatus);
    const QByteArrayView comment = told[Key::Comment];
    if (isSubjob(told) && !hasRun(told)) {
        if (comment == "Subjob failed")
            return JobState::Failed;
        return comment == "Subjob terminated" || tellsEnds ? JobState::Cancelled : JobState::Ended;
    }
    if (!hasRun(told))
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

JobState stateOf(const Told &told, bool tellsEnds)
{
    const QByteArrayView word = told[Key::JobState];
    const char letter = word.isEmpty() ? '\0' : word.front();
    if (letter == 'F' || letter == 'X')
        return endOf(told, tellsEnds);
    const int substate = told.number(Key::Substate).value_or(-1);
    if (letter == 'R' && (substate == 43 || substate == 45))
        return JobState::Suspended;
    for (const Letter &known : letters)
        if (letter == known.letter)
            return known.state;
    return JobState::Unknown;
}

QString stateTextOf(Told &told, JobState state)
{
    QString text = told.text(Key::JobState);
    if (!hasEnded(state))
        return text;
    if (told.has(Key::Substate))
        text += u", substate "_s + told.text(Key::Substate);
    if (told.has(Key::ExitStatus) && hasRun(told))
        text += u", Exit_status "_s + told.text(Key::ExitStatus);
    return text;
}

// A word that other schedulers say too, where PBS has none but a letter; else its own sentence.
QString reasonOf(Told &told, JobState state)
{
    const QByteArrayView letter = told[Key::JobState];
    const int substate = told.number(Key::Substate).value_or(-1);
    const bool isCommented = !told[Key::Comment].isEmpty();
    if (letter == "H" && substate == 22)
        return u"Dependency"_s;
    if (letter == "H" && told.has(Key::HoldTypes))
        return told[Key::HoldTypes].contains('u') ? u"JobHeldUser"_s : u"JobHeldAdmin"_s;
    if (letter == "W" && !isCommented)
        return u"BeginTime"_s;
    // Deleted by the server itself, which tells nothing but that.
    if (state == JobState::Cancelled && substate == 92 && !hasRun(told) && !isCommented)
        return u"DependencyNeverSatisfied"_s;
    return state == JobState::Waiting || hasEnded(state) ? told.text(Key::Comment) : QString();
}

void setAmounts(Job &job, const Told &told)
{
    const QByteArrayView select = told[Key::Select];
    job.asked.nodes = told.number(Key::Nodect);
    job.asked.cpus = told.number(Key::Ncpus);
    job.asked.gpus = told.number(Key::Ngpus);
    if (!job.asked.gpus)
        job.asked.gpus = asInt(inChunks(select, "ngpus")); // where no limit sums them up
    job.asked.memory = bytesOf(told[Key::Mem]);
    if (!job.asked.memory)
        job.asked.memory = inChunks(select, "mem");
    if (job.state == JobState::Waiting || !hasRun(told) || !told.has(Key::ExecVnode))
        return;
    const QByteArrayView given = told[Key::ExecVnode];
    job.given.nodes = job.nodeList.isEmpty() ? 0 : int(job.nodeList.count(u',')) + 1;
    if (job.given.nodes == 0)
        job.given.nodes = job.asked.nodes;
    const auto or_ = [](const auto &first, const auto &second) { return first ? first : second; };
    job.given.cpus = or_(asInt(inChunks(given, "ncpus")), job.asked.cpus);
    job.given.gpus = or_(asInt(inChunks(given, "ngpus")), job.asked.gpus);
    job.given.memory = or_(inChunks(given, "mem"), job.asked.memory);
}

void setTimes(Job &job, Told &told)
{
    if (job.state == JobState::Waiting) {
        job.times.expected = told.time(Key::EstimatedStart);
        return;
    }
    if (hasRun(told)) {
        job.times.started = told.time(Key::Stime);
        job.elapsed = qint64(secondsOf(told[Key::UsedWalltime]).value_or(0));
    }
    if (!hasEnded(job.state))
        return;
    bool ok = false;
    const qint64 filed = told[Key::HistoryTimestamp].toLongLong(&ok); // obittime is new in 20
    job.times.ended = told.time(Key::Obittime);
    if (!job.times.ended.isValid() && ok)
        job.times.ended = QDateTime::fromSecsSinceEpoch(filed, QTimeZone::UTC);
    if (!job.times.ended.isValid())
        job.times.ended = told.time(Key::Mtime);
}

// "1" to "127" are the program's; a shell says 128 more for a signal, pbs_mom 256 more.
void setEnd(Job &job, const Told &told)
{
    if (!hasEnded(job.state) || !hasRun(told))
        return;
    const int exit = told.number(Key::ExitStatus).value_or(-1);
    if (exit >= 0 && exit < 256)
        job.exitCode = exit;
    const int base = exit > 256 ? 256 : 128;
    if (exit > base && exit <= base + 64)
        job.signal = exit - base;
    job.cpuTime = secondsOf(told[Key::UsedCput]);
    // What it reads as 0 was over before it was measured.
    if (const auto memory = bytesOf(told[Key::UsedMem]); memory.value_or(0) > 0) {
        job.maxMemory = memory;
        if (job.nodes() == 1) // it counts the whole job
            job.nodeMemory = memory;
    }
}

// "host:/path", or a folder for a file with a name of PBS's own.
RemotePath fileOf(const Told &told, Key key, const char *ending)
{
    QByteArrayView path = told[key];
    if (const qsizetype colon = path.indexOf(':'); colon >= 0 && colon < path.indexOf('/'))
        path = path.sliced(colon + 1);
    const bool isArray = told.parts().hasBrackets && told.parts().index.isEmpty();
    if (isArray || (path.contains('^') && path.contains("^array_index^")))
        return {}; // of none of the subjobs alone
    if (!path.startsWith('/'))
        return {};
    QByteArray file = path.contains('\\') ? unescaped(path) : path.toByteArray();
    if (file.endsWith('/'))
        file.append(told.name()).append(ending);
    return RemotePath(file);
}

void setFiles(Job &job, Told &told)
{
    job.workFolder = told.workFolder(); // of other users' jobs it is not told
    const QByteArrayView keep = told[Key::KeepFiles];
    const QByteArrayView join = told[Key::JoinPath];
    const auto isKept = [&](char stream) { // in the home folder of the node, unless it is written directly
        return keep.contains(stream) && !keep.contains('d');
    };
    if (join == "eo") {
        job.output = isKept('e') ? RemotePath() : fileOf(told, Key::ErrorPath, ".ER");
        return;
    }
    job.output = isKept('o') ? RemotePath() : fileOf(told, Key::OutputPath, ".OU");
    if (join != "oe" && !isKept('e'))
        job.errors = fileOf(told, Key::ErrorPath, ".ER");
}

void fill(Job &job, Told &told, bool tellsEnds)
{
    const IdParts &parts = told.parts();
    job.id = JobId{QString::fromUtf8(told.name())};
    if (!parts.index.isEmpty()) {
        job.parent = JobId{QString::fromUtf8(parts.array())};
        job.task = parts.index.toInt();
    }
    for (const Field &field : fields)
        if (const QByteArrayView value = told[field.key]; !value.isNull())
            field.set(job, told, value);
    job.state = stateOf(told, tellsEnds);
    job.stateText = stateTextOf(told, job.state);
    job.reason = reasonOf(told, job.state);
    setAmounts(job, told);
    setTimes(job, told);
    setEnd(job, told);
    setFiles(job, told);
}

// All subjobs of an array that still wait: of it nothing is told but what it asks for.
void makeWaitingRest(Job &job, const Told &told, const QString &remaining)
{
    const IdParts &parts = told.parts();
    job.parent = job.id;
    job.id = JobId{QString::fromUtf8(parts.number) + u'[' + remaining + u']' + QString::fromUtf8(parts.server)};
    job.waitingTasks = remaining;
    job.tasks = std::max(1, taskCount(remaining));
    job.tasksAtOnce = told.number(Key::MaxRunSubjobs);
    if (job.state != JobState::Waiting) { // the array has begun, they have not
        job.state = JobState::Waiting;
        job.times.started = {};
        job.elapsed = 0;
        job.given = {};
    }
}

// An ended array whose subjobs the server does not tell of: one record for all of them.
void makeWholeArray(Job &job, Told &told)
{
    job.parent = job.id;
    job.tasks = std::max(1, taskCount(told.text(Key::ArraySubmitted)));
    job.exitCode.reset(); // an array's says nothing
    job.signal.reset();
}

// What the records of arrays say of each other.
struct Arrays {
    qsizetype records = 0;              // and of all other jobs
    QHash<QByteArray, QString> waiting; // which of an array's subjobs wait
    QSet<QByteArray> told;              // arrays of which subjobs are told
};

Arrays arraysIn(QByteArrayView text, const QByteArray &mark)
{
    Arrays arrays;
    Told told;
    for (Lines lines(text, jobKind, mark); lines.nextLine(); ++arrays.records) {
        if (!lines.name().contains('['))
            continue;
        const IdParts parts = partsOf(lines.name());
        if (!parts.index.isEmpty()) {
            arrays.told.insert(parts.array());
            continue;
        }
        told.read(lines);
        if (const QString set = told.text(Key::ArrayRemaining); parts.hasBrackets && taskCount(set) > 0)
            arrays.waiting.insert(parts.array(), set);
    }
    return arrays;
}

// Makes of it what it is to be among the others; false where it is told by them.
bool isRecord(Job &job, Told &told, const Arrays &arrays)
{
    const IdParts &parts = told.parts();
    if (!parts.hasBrackets)
        return true;
    const QByteArray array = parts.array();
    const auto waiting = arrays.waiting.constFind(array);
    const bool hasWaiting = waiting != arrays.waiting.cend();
    if (!parts.index.isEmpty())
        return job.state != JobState::Waiting || !hasWaiting;
    if (hasEnded(job.state)) {
        makeWholeArray(job, told);
        return !arrays.told.contains(array);
    }
    if (hasWaiting)
        makeWaitingRest(job, told, *waiting);
    return hasWaiting;
}

} // namespace

QList<Job> jobsIn(QByteArrayView text, const QByteArray &mark, bool tellsEnds)
{
    const Arrays arrays = arraysIn(text, mark);
    QList<Job> jobs;
    jobs.reserve(arrays.records);
    Told told;
    for (Lines lines(text, jobKind, mark); lines.nextLine();) {
        told.read(lines);
        if (told.parts().number.isEmpty())
            continue;
        Job &job = jobs.emplaceBack();
        fill(job, told, tellsEnds);
        if (!isRecord(job, told, arrays))
            jobs.removeLast();
    }
    return jobs;
}

} // namespace officina::pbs
