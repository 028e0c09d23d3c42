// SPDX-License-Identifier: GPL-3.0-or-later
//
// From jobs to sentences; the plot is in scalingplot.cpp.
#include "ui/present/evidencetext.h"

#include "client/requests/rules.h"
#include "ui/present/formats.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>
#include <cmath>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(officina::Evidence)

public:
    static DossierTable table(const Evidence &evidence);
    static QStringList lines(const Evidence &evidence);
};

QString share(const std::optional<double> &value)
{
    return value ? formats::percent(*value) : QString();
}

QString jobName(const MeasuredRun &run)
{
    return run.site.isEmpty() ? run.job : run.site + u' ' + run.job;
}

// Three significant digits: more is not measured.
QString figure(double value)
{
    if (value <= 0)
        return formats::number(0);
    const int digits = std::max(0, 2 - int(std::floor(std::log10(value))));
    return formats::decimal(value, digits);
}

DossierTable Words::table(const Evidence &evidence)
{
    const bool hasWork =
        std::ranges::any_of(evidence.runs, [](const MeasuredRun &run) { return run.work.has_value(); });
    const bool hasMemory =
        std::ranges::any_of(evidence.runs, [](const MeasuredRun &run) { return run.memory.has_value(); });
    DossierTable table{.header = {tr("Job"), tr("Nodes"), tr("GPUs"), tr("Time")},
                       .numeric = {false, true, true, true}};
    if (hasWork)
        //: Column: %1 is what is counted, "tokens"
        table.header.append(evidence.workUnit.isEmpty() ? tr("Work per second")
                                                        : tr("%1 per second").arg(evidence.workUnit));
    table.header += {tr("Speed-up"), tr("Efficiency")};
    if (hasMemory)
        table.header.append(tr("Memory of a node"));
    table.numeric.resize(table.header.size(), true);
    for (const ScalingPoint &point : scaling(evidence)) {
        QStringList row{jobName(point.run), point.run.nodes > 0 ? formats::number(point.run.nodes) : QString(),
                        formats::number(point.run.gpus), formats::duration(std::llround(point.run.seconds))};
        if (hasWork)
            row.append(point.run.throughput() ? figure(*point.run.throughput()) : QString());
        row += {point.speedup ? formats::decimal(*point.speedup) : QString(), share(point.efficiency)};
        if (hasMemory)
            row.append(point.run.memory ? formats::bytes(qint64(*point.run.memory)) : QString());
        table.rows.append(row);
    }
    return table;
}

QStringList Words::lines(const Evidence &evidence)
{
    QStringList lines;
    const QList<ScalingPoint> points = scaling(evidence);
    for (const ScalingPoint &point : points) {
        //: %1: site and id of a job
        QString line = tr("Job %1: %n GPU(s), %2", nullptr, point.run.gpus)
                           .arg(jobName(point.run), formats::duration(std::llround(point.run.seconds)));
        if (const auto throughput = point.run.throughput()) {
            const QString unit = evidence.workUnit.isEmpty() ? tr("units of work") : evidence.workUnit;
            line += tr(", %1 %2 per second", "continues a line; %2: what is counted").arg(figure(*throughput), unit);
        }
        if (point.efficiency && points.size() > 1)
            line += tr(", efficiency %1", "continues a line").arg(formats::percent(*point.efficiency));
        if (point.run.gpuBusy)
            line += tr(", GPUs busy %1 of the time", "continues a line").arg(formats::percent(*point.run.gpuBusy));
        lines.append(line + u'.');
    }
    if (points.size() > 1)
        lines.prepend(evidence.scaling == Evidence::Scaling::Strong
                          ? tr("Strong scaling, the same work on more GPUs:")
                          : tr("Weak scaling, as much more work as there are more GPUs:"));
    if (evidence.checkpointMinutes)
        lines.append(tr("A checkpoint every %1 minutes.").arg(formats::decimal(*evidence.checkpointMinutes, 1)));
    double memory = 0;
    for (const MeasuredRun &run : evidence.runs)
        memory = std::max(memory, run.memory.value_or(0));
    if (memory > 0)
        lines.append(tr("Memory of the fullest node, at most: %1.").arg(formats::bytes(qint64(memory))));
    return lines;
}

} // namespace

std::optional<MeasuredRun> measuredRun(const SeenJob &seen, const QString &siteName)
{
    const Job &job = seen.job;
    const int gpus = job.given.gpus.value_or(job.asked.gpus.value_or(0));
    if (gpus <= 0 || job.elapsed <= 0)
        return {};
    MeasuredRun run{.site = siteName,
                    .job = job.id.value,
                    .name = displayName(job),
                    .started = job.times.started,
                    .nodes = job.nodes().value_or(0),
                    .gpus = gpus,
                    .seconds = double(job.elapsed),
                    .gpuBusy = seen.gpuBusy};
    if (job.nodeMemory)
        run.memory = double(*job.nodeMemory);
    return run;
}

DossierTable scalingTable(const Evidence &evidence)
{
    return Words::table(evidence);
}

QStringList evidenceLines(const Evidence &evidence)
{
    return Words::lines(evidence);
}

Request withEvidence(Request request, const Catalogue &catalogue, const Evidence &evidence)
{
    const QString before = evidenceLines(request.evidence).join(u'\n');
    const QString text = evidenceLines(evidence).join(u'\n');
    request.evidence = evidence;
    const AccessMode *mode = catalogue.mode(request.mode);
    if (!mode)
        return request;
    const FormField *place = fieldOf(*mode, FieldRole::Scaling);
    if (!place)
        place = fieldOf(*mode, FieldRole::Why);
    if (place) {
        QString said = request.text(place->id);
        if (!before.isEmpty() && said.contains(before))
            said.replace(before, text);
        else if (!said.contains(text))
            said = said.trimmed().isEmpty() ? text : said.trimmed() + u"\n\n"_s + text;
        request.set(place->id, said.trimmed());
    }
    const auto setIfEmpty = [&](FieldRole role, const QJsonValue &value) {
        const FormField *field = fieldOf(*mode, role);
        if (field && isEmptyAnswer(request.answers.value(field->id)))
            request.set(field->id, value);
    };
    if (evidence.checkpointMinutes)
        setIfEmpty(FieldRole::CheckpointHours, std::round(*evidence.checkpointMinutes / 60 * 100) / 100);
    double memory = 0; // of all nodes of a job, at most
    for (const MeasuredRun &run : evidence.runs)
        memory = std::max(memory, run.memory.value_or(0) * std::max(run.nodes, 1));
    if (memory > 0)
        setIfEmpty(FieldRole::MemoryMost, std::ceil(memory / 1e9));
    return request;
}

} // namespace officina
