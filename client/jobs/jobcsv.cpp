// SPDX-License-Identifier: GPL-3.0-or-later
//
// Jobs as CSV; see the header.
#include "client/jobs/jobcsv.h"

#include "client/base/csv.h"
#include "client/jobs/jobjson.h"
#include "client/jobs/jobs.h"
#include "client/schedulers/exitcode.h"

namespace officina {

using namespace Qt::StringLiterals;

namespace {

QByteArray time(const QDateTime &value)
{
    return value.isValid() ? value.toUTC().toString(Qt::ISODate).toLatin1() : QByteArray();
}

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

QByteArray number(double value)
{
    return QByteArray::number(value, 'g', 12);
}

template <class T> QByteArray optional(const std::optional<T> &value)
{
    return value ? number(*value) : QByteArray();
}

QByteArray optional(const std::optional<int> &value)
{
    return value ? number(qint64(*value)) : QByteArray();
}

struct Column {
    const char *name;
    QByteArray (*cell)(const SeenJob &seen);
};

const Column columns[] = {
    {"site", [](const SeenJob &s) { return csvText(s.site.value); }},
    {"job", [](const SeenJob &s) { return csvText(s.job.id.value); }},
    {"array", [](const SeenJob &s) { return csvText(s.job.parent.value); }},
    {"task", [](const SeenJob &s) { return optional(s.job.task); }},
    {"tasks", [](const SeenJob &s) { return number(qint64(s.job.tasks)); }},
    {"name", [](const SeenJob &s) { return csvText(s.job.name); }},
    {"user", [](const SeenJob &s) { return csvText(s.job.user); }},
    {"account", [](const SeenJob &s) { return csvText(s.job.account); }},
    {"partition", [](const SeenJob &s) { return csvText(s.job.partition); }},
    {"qos", [](const SeenJob &s) { return csvText(s.job.qos); }},
    {"state", [](const SeenJob &s) { return csvText(stateName(s.job.state)); }},
    {"scheduler_state", [](const SeenJob &s) { return csvText(s.job.stateText); }},
    {"reason", [](const SeenJob &s) { return csvText(s.job.reason); }},
    {"restarts", [](const SeenJob &s) { return number(qint64(s.job.restarts)); }},
    {"exit_code", [](const SeenJob &s) { return optional(s.job.exitCode); }},
    {"exit_code_or", [](const SeenJob &s) { return optional(otherExitCode(s.job.exitCode, s.job.exitIsCut)); }},
    {"signal", [](const SeenJob &s) { return optional(s.job.signal); }},
    {"submitted", [](const SeenJob &s) { return time(s.job.times.submitted); }},
    {"eligible", [](const SeenJob &s) { return time(s.job.times.eligible); }},
    {"started", [](const SeenJob &s) { return time(s.job.times.started); }},
    {"ended", [](const SeenJob &s) { return time(s.job.times.ended); }},
    {"nodes", [](const SeenJob &s) { return optional(s.job.nodes()); }},
    {"cpus", [](const SeenJob &s) { return optional(s.job.cpus()); }},
    {"gpus", [](const SeenJob &s) { return optional(s.job.gpus()); }},
    {"memory_bytes", [](const SeenJob &s) { return optional(s.job.memory()); }},
    {"node_list", [](const SeenJob &s) { return csvText(s.job.nodeList); }},
    {"elapsed_seconds", [](const SeenJob &s) { return number(s.job.elapsed); }},
    {"time_limit_seconds", [](const SeenJob &s) { return optional(s.job.timeLimit); }},
    {"gpu_hours", [](const SeenJob &s) { return optional(s.job.gpuHours()); }},
    {"cpu_seconds", [](const SeenJob &s) { return optional(s.job.cpuTime); }},
    {"max_memory_bytes", [](const SeenJob &s) { return optional(s.job.maxMemory); }},
    {"node_memory_bytes", [](const SeenJob &s) { return optional(s.job.nodeMemory); }},
    {"work_folder", [](const SeenJob &s) { return csvText(s.job.workFolder.display()); }},
    {"output", [](const SeenJob &s) { return csvText(outputOf(s.job, s.run ? &*s.run : nullptr).display()); }},
    {"logs", [](const SeenJob &s) { return s.run ? csvText(s.run->logs.display()) : QByteArray(); }},
    {"first_seen", [](const SeenJob &s) { return time(s.firstSeen); }},
    {"last_seen", [](const SeenJob &s) { return time(s.lastSeen); }},
    {"gpu_busy", [](const SeenJob &s) { return optional(s.gpuBusy); }},
    {"note", [](const SeenJob &s) { return csvText(s.note); }},
};

} // namespace

QByteArray jobsCsv(const QList<SeenJob> &jobs, bool withNames)
{
    QByteArray csv;
    const auto line = [&csv](auto cell) {
        bool isFirst = true;
        for (const Column &column : columns) {
            if (!isFirst)
                csv += ',';
            isFirst = false;
            csv += cell(column);
        }
        csv += "\r\n";
    };
    if (withNames)
        line([](const Column &column) { return QByteArray(column.name); });
    for (const SeenJob &seen : jobs)
        line([&seen](const Column &column) { return column.cell(seen); });
    return csv;
}

} // namespace officina
