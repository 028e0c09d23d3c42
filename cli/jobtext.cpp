// SPDX-License-Identifier: GPL-3.0-or-later
//
// Jobs in lines and cells; see the header.
#include "cli/jobtext.h"

#include "cli/table.h"
#include "cli/words.h"
#include "client/schedulers/exitcode.h"
#include "ui/present/formats.h"

#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>

namespace officina {

using namespace Qt::StringLiterals;
using jobwords::Words;

QString oneLine(const QString &text)
{
    return displayText(text);
}

QString localTime(const QDateTime &time)
{
    return time.isValid() ? time.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss") : QString();
}

namespace {

Words slurmWords(const Job &job)
{
    const Words state = jobwords::slurmState(job.stateText);
    if (job.state == JobState::Failed && (job.exitCode || job.signal))
        return jobwords::slurmExit(job.exitCode.value_or(0), job.signal.value_or(0), job.stateText, job.exitIsCut);
    if (job.state != JobState::Waiting || job.reason.isEmpty())
        return state;
    const Words reason = jobwords::slurmReason(job.reason);
    // "held after a special exit" says more than "held".
    return state.kind == Words::Kind::NeedsYou ? state : reason;
}

Words pbsWords(const Job &job)
{
    // "F, substate 93, Exit_status -29": PBS's own code where the job has none.
    static const QRegularExpression text(u"^([A-Z])(?:.*substate ([0-9]+))?(?:.*Exit_status (-?[0-9]+))?"_s);
    const auto match = text.match(job.stateText);
    const int substate = match.capturedView(2).isEmpty() ? -1 : match.capturedView(2).toInt();
    const int exit = match.capturedView(3).toInt();
    if (hasEnded(job.state) && job.state != JobState::Cancelled && exit != 0)
        return jobwords::pbsExit(exit);
    if (job.state == JobState::Waiting && !job.reason.isEmpty()) {
        // What PBS has only a letter for is told in Slurm's words: held, for another job, for a time.
        if (const Words word = jobwords::slurmReason(job.reason); word.isKnown())
            return word;
        return jobwords::pbsComment(job.reason, {}, match.captured(1), substate);
    }
    return jobwords::pbsState(match.captured(1), substate, job.exitCode.has_value());
}

struct StateName {
    JobState state;
    QString (*one)();
    QString (*several)(int);
};

// In the order in which counts are told: first what is still going on.
const StateName stateNames[] = {
    {JobState::Running, [] { return Cli::tr("running", "state of a job"); },
     [](int n) { return Cli::tr("%n running", "jobs", n); }},
    {JobState::Finishing, [] { return Cli::tr("finishing", "state of a job"); },
     [](int n) { return Cli::tr("%n finishing", "jobs", n); }},
    {JobState::Suspended, [] { return Cli::tr("suspended", "state of a job"); },
     [](int n) { return Cli::tr("%n suspended", "jobs", n); }},
    {JobState::Waiting, [] { return Cli::tr("waiting", "state of a job"); },
     [](int n) { return Cli::tr("%n waiting", "jobs", n); }},
    {JobState::Completed, [] { return Cli::tr("completed", "state of a job"); },
     [](int n) { return Cli::tr("%n completed", "jobs", n); }},
    {JobState::Failed, [] { return Cli::tr("failed", "state of a job"); },
     [](int n) { return Cli::tr("%n failed", "jobs", n); }},
    {JobState::OutOfMemory, [] { return Cli::tr("out of memory", "state of a job"); },
     [](int n) { return Cli::tr("%n out of memory", "jobs", n); }},
    {JobState::TimedOut, [] { return Cli::tr("out of time", "state of a job"); },
     [](int n) { return Cli::tr("%n out of time", "jobs", n); }},
    {JobState::NodeFailed, [] { return Cli::tr("node failed", "state of a job"); },
     [](int n) { return Cli::tr("%n ended by a failed node", "jobs", n); }},
    {JobState::Preempted, [] { return Cli::tr("pushed aside", "state of a job"); },
     [](int n) { return Cli::tr("%n pushed aside", "jobs", n); }},
    {JobState::Cancelled, [] { return Cli::tr("cancelled", "state of a job"); },
     [](int n) { return Cli::tr("%n cancelled", "jobs", n); }},
    {JobState::Ended, [] { return Cli::tr("ended", "state of a job"); },
     [](int n) { return Cli::tr("%n ended", "jobs", n); }},
    {JobState::Unknown, [] { return Cli::tr("unknown", "state of a job"); },
     [](int n) { return Cli::tr("%n in an unknown state", "jobs", n); }},
};

QString kindText(Words::Kind kind)
{
    using Kind = Words::Kind;
    switch (kind) {
    case Kind::Unknown: return u"unknown"_s;
    case Kind::Waits: return u"waits"_s;
    case Kind::NeverRuns: return u"never-runs"_s;
    case Kind::NeedsYou: return u"needs-you"_s;
    case Kind::SiteSide: return u"site"_s;
    case Kind::Own: return u"own"_s;
    case Kind::Stopped: return u"stopped"_s;
    case Kind::Runs: return u"runs"_s;
    case Kind::Done: return u"done"_s;
    }
    return {};
}

QString optionalNumber(const std::optional<int> &value)
{
    return value ? formats::number(*value) : QString();
}

// Both, where the accounting does not tell two apart; empty: not known.
QString exitCode(const Job &job)
{
    if (!job.exitCode)
        return {};
    const auto larger = otherExitCode(job.exitCode, job.exitIsCut);
    return larger ? Cli::tr("%1 or %2", "two exit codes").arg(*job.exitCode).arg(*larger)
                  : QString::number(*job.exitCode);
}

} // namespace

Words jobWords(const Job &job, bool isPbs)
{
    return isPbs ? pbsWords(job) : slurmWords(job);
}

QJsonObject wordsJson(const Words &words)
{
    const auto text = [](const QString &value) { return value.isEmpty() ? QJsonValue() : QJsonValue(value); };
    return {{u"kind"_s, kindText(words.kind)},     {u"word"_s, text(words.word)}, {u"short"_s, text(words.chip)},
            {u"sentence"_s, text(words.sentence)}, {u"next"_s, text(words.next)}, {u"about"_s, text(words.about)}};
}

QString stateText(const Job &job)
{
    for (const StateName &name : stateNames)
        if (name.state == job.state)
            return job.state == JobState::Unknown && !job.stateText.isEmpty() ? oneLine(job.stateText) : name.one();
    return {};
}

QString stateCell(const Job &job, bool isPbs)
{
    const QString state = stateText(job);
    const Words words = jobWords(job, isPbs);
    if (job.state == JobState::Waiting && !job.reason.isEmpty())
        return Cli::tr("%1: %2", "state of a job, and why")
            .arg(state, words.isKnown() ? words.chip : oneLine(job.reason));
    if (job.state == JobState::Failed && job.exitCode.value_or(0) > 0 && job.signal.value_or(0) == 0)
        return Cli::tr("%1: exit code %2", "state of a job").arg(state, exitCode(job));
    if (job.state == JobState::Failed && job.signal.value_or(0) > 0 && words.isKnown())
        return Cli::tr("%1: %2", "state of a job, and why").arg(state, words.chip);
    return state;
}

QString groupCell(const JobGroup &group, bool isPbs)
{
    const QString state = group.parts.isEmpty() || group.isChain() ? stateCell(group.job, isPbs) : stateText(group.job);
    if (!group.isChain())
        return state;
    if (group.link == 0)
        return Cli::tr("%1, chain of %n link(s)", "state of a job", group.links).arg(state);
    //: %1: state of a job, %2: its number in a chain of %3
    return Cli::tr("%1, link %2 of %3").arg(state).arg(group.link).arg(group.links);
}

QString countsText(const JobGroup &group)
{
    QStringList parts;
    for (const StateName &name : stateNames)
        if (const int count = group.count(name.state); count > 0)
            parts += name.several(count);
    return parts.join(u", "_s);
}

QJsonObject countsJson(const JobGroup &group)
{
    QJsonObject json;
    for (const StateName &name : stateNames) {
        Job job;
        job.state = name.state;
        if (const int count = group.count(name.state); count > 0)
            json.insert(jobRecord(job, {})[u"state"].toString(), count);
    }
    return json;
}

QString jobText(const JobGroup &group, const RunRecord *run, bool isPbs)
{
    const Job &job = group.job;
    const Words words = jobWords(job, isPbs);
    const bool waits = job.state == JobState::Waiting;
    const bool isArray = group.isArray();
    const bool runs = !waits && !hasEnded(job.state);
    const auto gpuHours = group.gpuHours();
    const QString counts = group.isChain() ? Cli::tr("Links")
        : group.isArray()                  ? Cli::tr("Tasks")
                                           : Cli::tr("Components");
    const QList<std::pair<QString, QString>> lines = {
        {Cli::tr("Job"), job.id.value + u' ' + oneLine(job.name)},
        {Cli::tr("State"), groupCell(group, isPbs)},
        {counts, group.parts.isEmpty() ? QString() : countsText(group)},
        {Cli::tr("Why"), waits && words.isKnown() ? words.sentence : QString()},
        {Cli::tr("Account"), oneLine(job.account)},
        {Cli::tr("Partition"), oneLine(job.partition)},
        {Cli::tr("QoS"), oneLine(job.qos)},
        {Cli::tr("Depends on"), oneLine(job.dependency)},
        {Cli::tr("Submitted"), localTime(job.times.submitted)},
        {Cli::tr("May start from"), waits ? localTime(job.times.eligible) : QString()},
        {Cli::tr("Expected to start"), localTime(job.times.expected)},
        {Cli::tr("Started"), localTime(job.times.started)},
        {Cli::tr("Started again"),
         job.restarts > 0 ? Cli::tr("%n time(s)", "a job was put back into the queue", job.restarts) : QString()},
        {Cli::tr("Ended"), localTime(job.times.ended)},
        {Cli::tr("Exit code"), exitCode(job)},
        {Cli::tr("Signal"), job.signal.value_or(0) > 0 ? QString::number(*job.signal) : QString()},
        {isArray ? Cli::tr("Nodes of each task") : Cli::tr("Nodes"), optionalNumber(group.each().nodes())},
        {isArray ? Cli::tr("GPUs of each task") : Cli::tr("GPUs"), optionalNumber(group.each().gpus())},
        {Cli::tr("Nodes in use now"), isArray && runs ? optionalNumber(job.nodes()) : QString()},
        {Cli::tr("GPUs in use now"), isArray && runs ? optionalNumber(job.gpus()) : QString()},
        {Cli::tr("Run time"), formats::duration(job.elapsed)},
        {Cli::tr("Time limit"), job.timeLimit ? formats::duration(*job.timeLimit) : QString()},
        {Cli::tr("GPU-hours used"), gpuHours ? formats::decimal(*gpuHours, 4) : QString()},
        {Cli::tr("CPU time"), job.cpuTime ? formats::duration(qint64(*job.cpuTime)) : QString()},
        {Cli::tr("Memory of its largest task"), job.maxMemory ? formats::bytes(*job.maxMemory) : QString()},
        {Cli::tr("Memory of its fullest node"),
         job.nodeMemory ? Cli::tr("at most %1", "an amount").arg(formats::bytes(*job.nodeMemory)) : QString()},
        {Cli::tr("Folder"), job.workFolder.display()},
        {Cli::tr("Output"), group.isArray() ? QString() : outputOf(job, run).display()}, // each task has its own
        {Cli::tr("Curves"), run ? run->logs.display() : QString()},
    };
    return fieldsText(lines);
}

QJsonObject groupJson(const JobGroup &group, const SiteId &site, bool isPbs, const RunRecord *run)
{
    QJsonObject json = jobRecord(group.job, site, run);
    const auto value = [](const auto &known) { return known ? QJsonValue(*known) : QJsonValue(); };
    json[u"gpu_hours"_s] = value(group.gpuHours());
    if (group.isArray()) { // beside those that are in use at once
        json[u"nodes_per_task"_s] = value(group.each().nodes());
        json[u"gpus_per_task"_s] = value(group.each().gpus());
    }
    json.insert(u"words"_s, wordsJson(jobWords(group.job, isPbs)));
    json.insert(u"kind"_s,
                group.isChain()             ? u"chain"_s
                    : group.parts.isEmpty() ? u"job"_s
                    : group.isArray()       ? u"array"_s
                                            : u"heterogeneous"_s);
    if (group.isChain()) {
        json.insert(u"links_planned"_s, group.links);
        json.insert(u"link"_s, group.link > 0 ? QJsonValue(group.link) : QJsonValue());
    }
    if (!group.job.waitingTasks.isEmpty())
        json.insert(u"waiting_tasks"_s, group.job.waitingTasks);
    if (group.isArray())
        json.insert(u"output"_s, QJsonValue()); // each task has its own
    if (!group.parts.isEmpty()) {
        json.insert(u"tasks"_s, group.tasks());
        json.insert(u"counts"_s, countsJson(group));
    }
    return json;
}

void JobTable::add(const JobGroup &group)
{
    const Job &job = group.job;
    const QString time = formats::duration(job.elapsed);
    m_rows.append(
        {job.id.value, group.parts.isEmpty() || group.isChain() ? groupCell(group, m_isPbs) : countsText(group),
         optionalNumber(job.gpus()), optionalNumber(job.nodes()),
         job.timeLimit ? Cli::tr("%1 of %2", "run time, time limit").arg(time, formats::duration(*job.timeLimit))
                       : time,
         localTime(job.times.expected), localTime(job.times.submitted), oneLine(job.name)});
}

QString JobTable::text() const
{
    Table table({{Cli::tr("Job"), true},
                 {Cli::tr("State")},
                 {Cli::tr("GPUs"), true},
                 {Cli::tr("Nodes"), true},
                 {Cli::tr("Run time"), true},
                 {Cli::tr("Expected to start")},
                 {Cli::tr("Submitted")},
                 {Cli::tr("Name")}});
    for (const QStringList &row : m_rows)
        table.add(row);
    return table.text();
}

} // namespace officina
