// SPDX-License-Identifier: GPL-3.0-or-later
//
// The job record: one job as a JSON document that can be kept, cited and read by a program.
// Amounts carry their unit in the name; what is not known is null, never 0.
#include "client/jobs/jobs.h"

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

QString stateName(JobState state)
{
    switch (state) {
    case JobState::Waiting: return u"waiting"_s;
    case JobState::Running: return u"running"_s;
    case JobState::Finishing: return u"finishing"_s;
    case JobState::Suspended: return u"suspended"_s;
    case JobState::Completed: return u"completed"_s;
    case JobState::Failed: return u"failed"_s;
    case JobState::Cancelled: return u"cancelled"_s;
    case JobState::TimedOut: return u"timed out"_s;
    case JobState::OutOfMemory: return u"out of memory"_s;
    case JobState::NodeFailed: return u"node failed"_s;
    case JobState::Preempted: return u"preempted"_s;
    case JobState::Unknown: return u"unknown"_s;
    }
    return {};
}

} // namespace

QJsonObject jobRecord(const Job &job, const SiteId &site, const RunRecord *run)
{
    QJsonObject json{
        {u"officina"_s, u"job"_s},
        {u"version"_s, 1},
        {u"site"_s, site.value},
        {u"job"_s, job.id.value},
        {u"name"_s, job.name},
        {u"user"_s, job.user},
        {u"account"_s, job.account},
        {u"partition"_s, job.partition},
        {u"state"_s, stateName(job.state)},
        {u"scheduler_state"_s, job.stateText},
        {u"exit_code"_s, optionalValue(job.exitCode)},
        {u"signal"_s, optionalValue(job.signal)},
        {u"submitted"_s, timeValue(job.submitted)},
        {u"started"_s, timeValue(job.started)},
        {u"ended"_s, timeValue(job.ended)},
        {u"nodes"_s, job.nodes},
        {u"cpus"_s, job.cpus},
        {u"gpus"_s, job.gpus},
        {u"elapsed_seconds"_s, job.elapsed},
        {u"time_limit_seconds"_s, job.timeLimit > 0 ? QJsonValue(job.timeLimit) : QJsonValue()},
        {u"gpu_hours"_s, job.gpuHours()},
        {u"cpu_seconds"_s, optionalValue(job.cpuTime)},
        {u"memory_asked_bytes"_s, job.memory > 0 ? QJsonValue(job.memory) : QJsonValue()},
        {u"max_memory_bytes"_s, optionalValue(job.maxMemory)},
        {u"work_folder"_s, job.workFolder.display()},
    };
    if (run) {
        json[u"script"_s] = run->script.display();
        json[u"output"_s] = run->output.display();
        json[u"logs"_s] = run->logs.display();
    }
    return json;
}

} // namespace officina
