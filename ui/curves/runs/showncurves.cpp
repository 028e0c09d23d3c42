// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs as lines of charts; see the header.
#include "ui/curves/runs/showncurves.h"

#include "client/curves/series/countedin.h"

#include <QtCore/QSet>

namespace officina {

namespace {

CurveLine lineOf(const RunEntry &entry, const QString &tag, const std::shared_ptr<const Series> &series, double start)
{
    CurveLine line{entry.listed.label, entry.listed.style, series, start, entry.listed.key, entry.listed.colour};
    line.gpus = entry.listed.gpus;
    if (goesBySteps(tag)) // states are saved by steps
        line.checkpoints = entry.run->checkpoints;
    return line;
}

// To each line that of the same run, or group, which is the horizontal axis.
void addMetric(CurvesByTag &curves, const QString &name)
{
    const auto metric = curves.find(name);
    if (metric == curves.end())
        return;
    QHash<QString, std::shared_ptr<const Series>> ofRun;
    for (const CurveLine &line : metric->second)
        ofRun.insert(line.key, line.series);
    for (auto &[tag, lines] : curves) {
        for (CurveLine &line : lines)
            line.metric = ofRun.value(line.key);
    }
}

} // namespace

CurvesByTag curvesByTag(const QList<RunEntry> &all, const QList<RunEntry> &shown, RunGroups &groups,
                        const QString &metric)
{
    CurvesByTag curves;
    QList<ListedRun> listed;
    QSet<QString> seen;
    for (const RunEntry &entry : shown)
        seen.insert(entry.listed.key);
    for (const RunEntry &entry : all) {
        listed.push_back(entry.listed);
        const bool isShown = seen.contains(entry.listed.key);
        const double start = entry.run->start();
        for (const auto &[tag, series] : entry.run->series) {
            QList<CurveLine> &lines = curves[tag];
            if (isShown)
                lines.push_back(lineOf(entry, tag, series, start));
        }
    }
    groups.setRuns(listed);
    for (auto &[tag, lines] : curves)
        lines = groups.grouped(tag, lines);
    addMetric(curves, metric);
    return curves;
}

} // namespace officina
