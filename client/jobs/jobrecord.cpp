// SPDX-License-Identifier: GPL-3.0-or-later
//
// The job record: one job as a JSON document that can be kept, cited and read by a program.
// Amounts carry their unit in the name; what is not known is null, never 0.
#include "client/jobs/jobjson.h"
#include "client/jobs/jobs.h"
#include "client/schedulers/exitcode.h"

#include <QtCore/QJsonValue>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

QJsonValue timeValue(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

template <class T> QJsonValue optionalValue(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue textValue(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

QJsonObject jobRecord(const Job &job, const SiteId &site, const RunRecord *run)
{
    QJsonObject json{
        {u"officina"_s, u"job"_s},
        {u"version"_s, 1},
        {u"site"_s, site.value},
        {u"job"_s, job.id.value},
        {u"array"_s, job.parent.isEmpty() ? QJsonValue() : QJsonValue(job.parent.value)},
        {u"task"_s, optionalValue(job.task)},
        {u"tasks"_s, job.tasks},
        {u"name"_s, job.name},
        {u"user"_s, job.user},
        {u"account"_s, textValue(job.account)},
        {u"partition"_s, textValue(job.partition)},
        {u"qos"_s, textValue(job.qos)},
        {u"state"_s, stateName(job.state)},
        {u"scheduler_state"_s, job.stateText},
        {u"reason"_s, textValue(job.reason)},
        {u"dependency"_s, textValue(job.dependency)},
        {u"restarts"_s, job.restarts},
        {u"exit_code"_s, optionalValue(job.exitCode)},
        {u"exit_code_or"_s, optionalValue(otherExitCode(job.exitCode, job.exitIsCut))},
        {u"signal"_s, optionalValue(job.signal)},
        {u"submitted"_s, timeValue(job.times.submitted)},
        {u"eligible"_s, timeValue(job.times.eligible)},
        {u"expected_start"_s, timeValue(job.times.expected)},
        {u"started"_s, timeValue(job.times.started)},
        {u"ended"_s, timeValue(job.times.ended)},
        {u"nodes"_s, optionalValue(job.nodes())},
        {u"cpus"_s, optionalValue(job.cpus())},
        {u"gpus"_s, optionalValue(job.gpus())},
        {u"node_list"_s, textValue(job.nodeList)},
        {u"elapsed_seconds"_s, job.elapsed},
        {u"time_limit_seconds"_s, optionalValue(job.timeLimit)},
        {u"gpu_hours"_s, optionalValue(job.gpuHours())},
        {u"cpu_seconds"_s, optionalValue(job.cpuTime)},
        {u"memory_asked_bytes"_s, optionalValue(job.memory())},
        {u"max_memory_bytes"_s, optionalValue(job.maxMemory)},
        {u"node_memory_bytes"_s, optionalValue(job.nodeMemory)},
        {u"work_folder"_s, job.workFolder.display()},
        {u"output"_s, textValue(outputOf(job, run).display())},
    };
    if (run) {
        json[u"script"_s] = run->script.display();
        json[u"logs"_s] = run->logs.display();
        json[u"stop_idle_minutes"_s] = run->stopIdleMinutes > 0 ? QJsonValue(run->stopIdleMinutes) : QJsonValue();
    }
    return json;
}

} // namespace officina
