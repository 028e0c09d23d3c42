// SPDX-License-Identifier: GPL-3.0-or-later
//
// job, explain, partitions: one job and what it used, why it waits or how it ended, and where jobs
// can run.
#include "cli/jobtext.h"
#include "cli/jobwork.h"
#include "cli/place.h"
#include "cli/table.h"
#include "cli/words.h"
#include "ui/present/formats.h"

#include <QtCore/QJsonArray>

namespace officina {

using namespace Qt::StringLiterals;
using jobwords::LastWords;
using jobwords::Words;

Exit tellJob(const Call &call, const JobSite &at, const JobGroup &group, int exit, QJsonObject json)
{
    const auto run = findRun(*at.session, group.job);
    const RunRecord *known = run ? &*run : nullptr;
    addAll(json, groupJson(group, at.site.id, at.isPbs(), known));
    QString text = jobText(group, known, at.isPbs());
    if (!group.parts.isEmpty()) {
        JobTable table(at.isPbs());
        QJsonArray parts;
        for (const Job &part : group.parts) {
            table.add({part, {}});
            parts.append(groupJson({part, {}}, at.site.id, at.isPbs()));
        }
        json.insert(u"parts"_s, parts);
        text += u'\n' + table.text();
    }
    return call.console.result(json, text, Exit(exit));
}

Exit showJob(Call &call)
{
    const QString id = call.arguments[1];
    auto at = jobSite(call);
    if (!at)
        return call.console.fail(at.error(), Doing::Connecting);
    if (call.isSet("wait"))
        return waitForJob(call, *std::move(at), JobId{id});
    const auto found = findJob(*at, JobId{id});
    if (!found)
        return failJob(call, found.error(), Doing::ListingJobs, id);
    if (found->queueError)
        call.console.message(Cli::tr("The queue did not answer: what follows is from the accounting, and may be old."));
    return tellJob(call, *at, found->group, Done);
}

namespace {

// What the job's last words are, and in which of its files.
struct Ending {
    RemotePath file;
    QString line;
    Words words;
};

std::optional<Ending> endingOf(const JobSite &at, const Job &job)
{
    constexpr qint64 mebibyte = 1 << 20;
    const auto run = findRun(*at.session, job);
    QList<RemotePath> files{job.errors, outputOf(job, run ? &*run : nullptr)};
    if (files[0] == files[1])
        files.removeFirst();
    for (const RemotePath &file : files) {
        if (file.isEmpty())
            continue;
        const auto piece = readOutput(*at.session, file, -mebibyte, mebibyte);
        if (!piece)
            continue;
        if (const auto last = jobwords::lastWords(piece->bytes))
            return Ending{file, oneLine(QString::fromUtf8(piece->bytes.sliced(last->from, last->length))), last->words};
    }
    return {};
}

bool endedBadly(JobState state)
{
    return hasEnded(state) && state != JobState::Completed;
}

} // namespace

Exit explainJob(Call &call)
{
    const QString id = call.arguments[1];
    const auto at = jobSite(call);
    if (!at)
        return call.console.fail(at.error(), Doing::Connecting);
    const auto found = findJob(*at, JobId{id});
    if (!found)
        return failJob(call, found.error(), Doing::ListingJobs, id);
    // Of an array the part that decides how the whole is said to be.
    Job job = found->group.job;
    for (const Job &part : found->group.parts)
        if (part.state == job.state) {
            job = part;
            break;
        }
    const Words words = jobWords(job, at->isPbs());
    const auto ending = endedBadly(job.state) ? endingOf(*at, job) : std::nullopt;
    const QString word = job.state == JobState::Waiting && !job.reason.isEmpty() ? job.reason : job.stateText;
    QList<std::pair<QString, QString>> lines = {
        {Cli::tr("Job"), job.id.value + u' ' + oneLine(job.name)},
        {Cli::tr("State"), found->group.parts.isEmpty() ? stateCell(job, at->isPbs()) : countsText(found->group)},
        {Cli::tr("Why"), words.sentence},
        {Cli::tr("Next"), words.next},
        {Cli::tr("Expected to start"), localTime(job.times.expected)},
        {Cli::tr("Depends on"), oneLine(job.dependency)},
        {Cli::tr("The scheduler's word"), oneLine(word)}};
    if (ending)
        lines += {{Cli::tr("Its output says"), ending->line},
                  {Cli::tr("That means"), ending->words.sentence},
                  {Cli::tr("What helps"), ending->words.next},
                  {Cli::tr("Read in"), ending->file.display()}};
    QJsonObject json = groupJson(found->group, at->site.id, at->isPbs());
    json.insert(u"words"_s, wordsJson(words));
    json.insert(u"explained_job"_s, job.id.value);
    json.insert(u"log"_s,
                ending ? QJsonValue(QJsonObject{{u"file"_s, ending->file.display()},
                                                {u"line"_s, ending->line},
                                                {u"words"_s, wordsJson(ending->words)}})
                       : QJsonValue());
    return call.console.result(json, fieldsText(lines));
}

Exit showPartitions(Call &call)
{
    const auto at = jobSite(call);
    if (!at)
        return call.console.fail(at.error(), Doing::Connecting);
    const SchedulerSession session = at->at();
    const auto partitions = session.ask(session.scheduler->partitions());
    if (!partitions)
        return call.console.fail(partitions.error(), Doing::ListingJobs);
    const auto known = [](qint64 value) { return value > 0 ? QJsonValue(value) : QJsonValue(); };
    QJsonArray json;
    Table table({{Cli::tr("Partition")},
                 {Cli::tr("State")},
                 {Cli::tr("Longest time"), true},
                 {Cli::tr("Nodes"), true},
                 {Cli::tr("GPUs a node"), true},
                 {Cli::tr("CPUs a node"), true},
                 {Cli::tr("Memory a node"), true},
                 {Cli::tr("Default")}});
    for (const QueuePartition &one : *partitions) {
        json.append(QJsonObject{{u"name"_s, one.name},
                                {u"default"_s, one.isDefault},
                                {u"up"_s, one.isUp},
                                {u"max_time_seconds"_s, known(one.maxTime)},
                                {u"nodes"_s, one.nodes},
                                {u"gpus_per_node"_s, one.gpusPerNode},
                                {u"cpus_per_node"_s, known(one.cpusPerNode)},
                                {u"memory_per_node_bytes"_s, known(one.memoryPerNode)}});
        table.add({oneLine(one.name), one.isUp ? Cli::tr("open", "partition") : Cli::tr("closed", "partition"),
                   one.maxTime > 0 ? formats::walltime(one.maxTime) : Cli::tr("no limit"), formats::number(one.nodes),
                   formats::number(one.gpusPerNode), one.cpusPerNode > 0 ? formats::number(one.cpusPerNode) : QString(),
                   one.memoryPerNode > 0 ? formats::bytes(one.memoryPerNode) : QString(),
                   one.isDefault ? Cli::tr("yes") : QString()});
    }
    return call.console.result({{u"site"_s, at->site.id.value}, {u"partitions"_s, json}}, table.text());
}

} // namespace officina
