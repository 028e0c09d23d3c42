// SPDX-License-Identifier: GPL-3.0-or-later
//
// A job as JSON; see the header.
#include "client/jobs/jobjson.h"

#include <QtCore/QTimeZone>

#include <algorithm>
#include <iterator>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

struct StateName {
    JobState state;
    QLatin1StringView name;
};

constexpr StateName states[] = {{JobState::Waiting, "waiting"_L1},
                                {JobState::Running, "running"_L1},
                                {JobState::Finishing, "finishing"_L1},
                                {JobState::Suspended, "suspended"_L1},
                                {JobState::Completed, "completed"_L1},
                                {JobState::Failed, "failed"_L1},
                                {JobState::Cancelled, "cancelled"_L1},
                                {JobState::TimedOut, "timed-out"_L1},
                                {JobState::OutOfMemory, "out-of-memory"_L1},
                                {JobState::NodeFailed, "node-failed"_L1},
                                {JobState::Preempted, "preempted"_L1},
                                {JobState::Ended, "ended"_L1},
                                {JobState::Unknown, "unknown"_L1}};

// Writes fields into an object, or reads them from it: one list of fields for both ways.
class Writer
{
public:
    void operator()(QLatin1StringView key, const QString &value) { put(key, value, !value.isEmpty()); }
    void operator()(QLatin1StringView key, const JobId &value) { (*this)(key, value.value); }
    void operator()(QLatin1StringView key, JobState value) { (*this)(key, stateName(value)); }
    // Its bytes need not be UTF-8.
    void operator()(QLatin1StringView key, const RemotePath &value)
    {
        (*this)(key, QString::fromLatin1(value.bytes().toPercentEncoding("/ ~:@+,=")));
    }
    void operator()(QLatin1StringView key, const QDateTime &value)
    {
        put(key, value.isValid() ? value.toSecsSinceEpoch() : 0, value.isValid());
    }
    void operator()(QLatin1StringView key, bool value) { put(key, value, value); }
    void operator()(QLatin1StringView key, int value, int usual) { put(key, value, value != usual); }
    void operator()(QLatin1StringView key, qint64 value, int usual) { put(key, value, value != usual); }
    template <class T> void operator()(QLatin1StringView key, const std::optional<T> &value)
    {
        if (value)
            json.insert(key, *value);
    }

    QJsonObject json;

private:
    template <class T> void put(QLatin1StringView key, const T &value, bool wanted)
    {
        if (wanted)
            json.insert(key, value);
    }
};

class Reader
{
public:
    void operator()(QLatin1StringView key, QString &value) { value = json[key].toString(); }
    void operator()(QLatin1StringView key, JobId &value) { value.value = json[key].toString(); }
    void operator()(QLatin1StringView key, JobState &value) { value = stateNamed(json[key].toString()); }
    void operator()(QLatin1StringView key, RemotePath &value)
    {
        value = RemotePath(QByteArray::fromPercentEncoding(json[key].toString().toLatin1()));
    }
    void operator()(QLatin1StringView key, QDateTime &value)
    {
        value =
            json[key].isDouble() ? QDateTime::fromSecsSinceEpoch(json[key].toInteger(), QTimeZone::UTC) : QDateTime();
    }
    void operator()(QLatin1StringView key, bool &value) { value = json[key].toBool(); }
    void operator()(QLatin1StringView key, int &value, int usual) { value = json[key].toInt(usual); }
    void operator()(QLatin1StringView key, qint64 &value, int usual) { value = json[key].toInteger(usual); }
    void operator()(QLatin1StringView key, std::optional<int> &value) { get(key, value, &QJsonValue::toInt); }
    void operator()(QLatin1StringView key, std::optional<qint64> &value) { get(key, value, &QJsonValue::toInteger); }
    void operator()(QLatin1StringView key, std::optional<double> &value) { get(key, value, &QJsonValue::toDouble); }

    const QJsonObject &json;

private:
    template <class T> void get(QLatin1StringView key, std::optional<T> &value, T (QJsonValue::*as)(T) const)
    {
        value = json[key].isDouble() ? std::optional<T>((json[key].*as)(0)) : std::nullopt;
    }
};

template <class Field, class Value> void amounts(Field &field, Value &asked, Value &given)
{
    field("asked_nodes"_L1, asked.nodes);
    field("asked_cpus"_L1, asked.cpus);
    field("asked_gpus"_L1, asked.gpus);
    field("asked_memory"_L1, asked.memory);
    field("given_nodes"_L1, given.nodes);
    field("given_cpus"_L1, given.cpus);
    field("given_gpus"_L1, given.gpus);
    field("given_memory"_L1, given.memory);
}

template <class Field, class Value> void whatItIs(Field &field, Value &job)
{
    field("id"_L1, job.id);
    field("parent"_L1, job.parent);
    field("task"_L1, job.task);
    field("part"_L1, job.part);
    field("waiting_tasks"_L1, job.waitingTasks);
    field("tasks"_L1, job.tasks, 1);
    field("tasks_at_once"_L1, job.tasksAtOnce);
    field("name"_L1, job.name);
    field("user"_L1, job.user);
    field("account"_L1, job.account);
    field("partition"_L1, job.partition);
    field("qos"_L1, job.qos);
    field("dependency"_L1, job.dependency);
    amounts(field, job.asked, job.given);
    field("time_limit"_L1, job.timeLimit);
}

template <class Field, class Value> void howItWent(Field &field, Value &job)
{
    field("state"_L1, job.state);
    field("state_text"_L1, job.stateText);
    field("reason"_L1, job.reason);
    field("restarts"_L1, job.restarts, 0);
    field("elapsed"_L1, job.elapsed, 0);
    field("submitted"_L1, job.times.submitted);
    field("eligible"_L1, job.times.eligible);
    field("expected"_L1, job.times.expected);
    field("started"_L1, job.times.started);
    field("ended"_L1, job.times.ended);
    field("node_list"_L1, job.nodeList);
    field("work_folder"_L1, job.workFolder);
    field("output"_L1, job.output);
    field("errors"_L1, job.errors);
    field("exit_code"_L1, job.exitCode);
    field("signal"_L1, job.signal);
    field("exit_is_cut"_L1, job.exitIsCut);
    field("max_memory"_L1, job.maxMemory);
    field("node_memory"_L1, job.nodeMemory);
    field("cpu_time"_L1, job.cpuTime);
}

} // namespace

QString stateName(JobState state)
{
    return std::ranges::find(states, state, &StateName::state)->name;
}

JobState stateNamed(QStringView name)
{
    const auto found = std::ranges::find_if(states, [name](const StateName &known) { return known.name == name; });
    return found == std::end(states) ? JobState::Unknown : found->state;
}

QJsonObject toJson(const Job &job)
{
    Writer writer;
    whatItIs(writer, job);
    howItWent(writer, job);
    return writer.json;
}

Job jobOf(const QJsonObject &json)
{
    Job job;
    Reader reader{json};
    whatItIs(reader, job);
    howItWent(reader, job);
    return job;
}

} // namespace officina
