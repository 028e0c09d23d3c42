// SPDX-License-Identifier: GPL-3.0-or-later
//
// Scaling, and the way to JSON and back; see the header.
#include "client/requests/evidence.h"

#include <QtCore/QJsonArray>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

void insert(QJsonObject &json, QLatin1StringView name, std::optional<double> value)
{
    if (value)
        json.insert(name, *value);
}

QLatin1StringView nameOf(Scaling kind)
{
    return kind == Scaling::Weak ? "weak"_L1 : "strong"_L1;
}

std::optional<double> takeNumber(QJsonObject &json, QLatin1StringView name)
{
    const QJsonValue value = json.take(name);
    return value.isDouble() && value.toDouble() >= 0 ? std::optional(value.toDouble()) : std::nullopt;
}

QJsonObject toJson(const MeasuredRun &run)
{
    QJsonObject json = run.unknown;
    json.insert("site"_L1, run.site);
    json.insert("job"_L1, run.job);
    json.insert("name"_L1, run.name);
    if (run.started.isValid())
        json.insert("started"_L1, run.started.toUTC().toString(Qt::ISODate));
    json.insert("scaling"_L1, nameOf(run.scaling));
    json.insert("nodes"_L1, run.nodes);
    json.insert("gpus"_L1, run.gpus);
    json.insert("seconds"_L1, run.seconds);
    insert(json, "work"_L1, run.work);
    insert(json, "memory_bytes"_L1, run.memory);
    insert(json, "gpu_busy"_L1, run.gpuBusy);
    return json;
}

// former: the kind of all of them, as drafts had it before each run said its own.
MeasuredRun runFromJson(QJsonObject json, const QString &former)
{
    const QString kind = json.take("scaling"_L1).toString(former);
    MeasuredRun run{.site = json.take("site"_L1).toString(),
                    .job = json.take("job"_L1).toString(),
                    .name = json.take("name"_L1).toString(),
                    .started = QDateTime::fromString(json.take("started"_L1).toString(), Qt::ISODate),
                    .scaling = kind == nameOf(Scaling::Weak) ? Scaling::Weak : Scaling::Strong,
                    .nodes = json.take("nodes"_L1).toInt(),
                    .gpus = json.take("gpus"_L1).toInt(),
                    .seconds = json.take("seconds"_L1).toDouble(),
                    .work = takeNumber(json, "work"_L1),
                    .memory = takeNumber(json, "memory_bytes"_L1),
                    .gpuBusy = takeNumber(json, "gpu_busy"_L1)};
    run.unknown = json;
    return run;
}

std::optional<double> speedup(const MeasuredRun &run, const MeasuredRun &first)
{
    const auto now = run.throughput();
    const auto then = first.throughput();
    if (now && then)
        return *then > 0 ? std::optional(*now / *then) : std::nullopt;
    if (now || then)
        return {}; // the work of one alone is told: whether the other did the same is not known
    const double quicker = first.seconds / run.seconds;
    return run.scaling == Scaling::Strong ? quicker : quicker * run.gpus / first.gpus;
}

} // namespace

QJsonObject toJson(const Evidence &evidence)
{
    QJsonObject json = evidence.unknown;
    // For programs that know one kind for all of them.
    json.insert("scaling"_L1, nameOf(evidence.runs.isEmpty() ? Scaling::Strong : evidence.runs.first().scaling));
    json.insert("work_unit"_L1, evidence.workUnit);
    insert(json, "checkpoint_minutes"_L1, evidence.checkpointMinutes);
    QJsonArray runs;
    for (const MeasuredRun &run : evidence.runs)
        runs.append(toJson(run));
    json.insert("runs"_L1, runs);
    return json;
}

Evidence evidenceFromJson(QJsonObject json)
{
    Evidence evidence;
    const QString former = json.take("scaling"_L1).toString();
    evidence.workUnit = json.take("work_unit"_L1).toString();
    evidence.checkpointMinutes = takeNumber(json, "checkpoint_minutes"_L1);
    const QJsonArray runs = json.take("runs"_L1).toArray();
    for (const QJsonValue &run : runs) {
        const MeasuredRun read = runFromJson(run.toObject(), former);
        if (read.gpus >= 0 && read.seconds > 0)
            evidence.runs.append(read);
    }
    evidence.unknown = json;
    return evidence;
}

double largestMemory(const Evidence &evidence)
{
    double memory = 0;
    for (const MeasuredRun &run : evidence.runs)
        memory = std::max(memory, run.memory.value_or(0) * std::max(run.nodes, 1));
    return memory;
}

bool showsScaling(const Evidence &evidence)
{
    return scaling(evidence, Scaling::Strong).size() > 1 || scaling(evidence, Scaling::Weak).size() > 1;
}

QList<ScalingPoint> scaling(const Evidence &evidence, Scaling kind)
{
    QList<MeasuredRun> runs = evidence.runs;
    runs.removeIf([kind](const MeasuredRun &run) { return run.scaling != kind; });
    std::ranges::stable_sort(runs, {}, [](const MeasuredRun &run) { return std::pair(run.gpus, run.seconds); });
    QList<ScalingPoint> points;
    for (const MeasuredRun &run : runs) {
        if (run.gpus <= 0 || run.seconds <= 0)
            continue;
        if (!points.isEmpty() && points.last().run.gpus == run.gpus) {
            if (run.throughput().value_or(0) > points.last().run.throughput().value_or(0))
                points.last().run = run;
            continue;
        }
        points.append({.run = run});
    }
    for (ScalingPoint &point : points) {
        const MeasuredRun &first = points.first().run;
        point.ideal = double(point.run.gpus) / first.gpus;
        point.speedup = speedup(point.run, first);
        if (point.speedup)
            point.efficiency = *point.speedup / point.ideal;
    }
    return points;
}

} // namespace officina
