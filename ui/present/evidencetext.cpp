// SPDX-License-Identifier: GPL-3.0-or-later
//
// From jobs to sentences; the plot is in scalingplot.cpp.
#include "ui/present/evidencetext.h"

#include "client/requests/estimator.h"
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
    static QStringList linesOf(const Evidence &evidence, Scaling kind);
    static QString name(Scaling kind)
    {
        return kind == Scaling::Strong ? tr("strong", "a kind of scaling") : tr("weak", "a kind of scaling");
    }
};

constexpr Scaling kinds[] = {Scaling::Strong, Scaling::Weak};

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
    const bool isOfBoth = std::ranges::all_of(
        kinds, [&evidence](Scaling kind) { return std::ranges::contains(evidence.runs, kind, &MeasuredRun::scaling); });
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
    if (isOfBoth) {
        table.header.append(tr("Scaling"));
        table.numeric.append(false);
    }
    for (const ScalingPoint &point : scaling(evidence, Scaling::Strong) + scaling(evidence, Scaling::Weak)) {
        QStringList row{jobName(point.run), point.run.nodes > 0 ? formats::number(point.run.nodes) : QString(),
                        formats::number(point.run.gpus), formats::duration(std::llround(point.run.seconds))};
        if (hasWork)
            row.append(point.run.throughput() ? figure(*point.run.throughput()) : QString());
        row += {point.speedup ? formats::decimal(*point.speedup) : QString(), share(point.efficiency)};
        if (hasMemory)
            row.append(point.run.memory ? formats::bytes(qint64(*point.run.memory)) : QString());
        if (isOfBoth)
            row.append(name(point.run.scaling));
        table.rows.append(row);
    }
    return table;
}

QStringList Words::linesOf(const Evidence &evidence, Scaling kind)
{
    QStringList lines;
    const QList<ScalingPoint> points = scaling(evidence, kind);
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
        lines.prepend(kind == Scaling::Strong ? tr("Strong scaling, the same work on more GPUs:")
                                              : tr("Weak scaling, as much more work as there are more GPUs:"));
    return lines;
}

QStringList Words::lines(const Evidence &evidence)
{
    QStringList lines;
    for (const Scaling kind : kinds)
        lines += linesOf(evidence, kind);
    if (evidence.checkpointMinutes)
        lines.append(tr("A checkpoint every %1 minutes.").arg(formats::decimal(*evidence.checkpointMinutes, 1)));
    double memory = 0;
    for (const MeasuredRun &run : evidence.runs)
        memory = std::max(memory, run.memory.value_or(0)); // of one node
    if (memory > 0)
        lines.append(tr("Memory of the fullest node, at most: %1.").arg(formats::bytes(qint64(memory))));
    return lines;
}

// What a form asks of jobs; 0: not known.
struct JobFigures {
    double hours = 0; // the middle one
    int average = 0;  // GPUs
    int most = 0;
    int ofNode = 0; // where all have as many
};

JobFigures figuresOf(const Evidence &evidence)
{
    QList<double> hours;
    double gpus = 0;
    JobFigures figures;
    bool isAlike = true;
    for (const MeasuredRun &run : evidence.runs) {
        if (run.gpus < 1)
            continue;
        hours.append(run.seconds / 3600);
        gpus += run.gpus;
        figures.most = std::max(figures.most, run.gpus);
        const int ofNode = run.nodes > 0 && run.gpus % run.nodes == 0 ? run.gpus / run.nodes : 0;
        isAlike = isAlike && ofNode > 0 && (hours.size() == 1 || ofNode == figures.ofNode);
        figures.ofNode = ofNode;
    }
    if (hours.isEmpty())
        return {};
    std::ranges::sort(hours);
    figures.hours = std::max(0.01, std::round(hours.at(hours.size() / 2) * 100) / 100);
    figures.average = int(std::lround(gpus / double(hours.size())));
    if (!isAlike)
        figures.ofNode = 0;
    return figures;
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
    if (const double memory = largestMemory(evidence); memory > 0)
        setIfEmpty(FieldRole::MemoryMost, std::ceil(memory / 1e9));
    const JobFigures figures = figuresOf(evidence);
    if (figures.hours > 0)
        setIfEmpty(FieldRole::WallTypical, figures.hours);
    if (figures.average > 0)
        setIfEmpty(FieldRole::GpusTypical, figures.average);
    // What is asked for may be larger than what was measured.
    if (const int most = std::max(figures.most, largestRunGpus(request.compute.runs)); most > 0)
        setIfEmpty(FieldRole::LargestJob, most);
    if (figures.ofNode > 0)
        setIfEmpty(FieldRole::GpusPerNode, figures.ofNode);
    return request;
}

} // namespace officina
