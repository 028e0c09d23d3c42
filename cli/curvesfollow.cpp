// SPDX-License-Identifier: GPL-3.0-or-later
//
// curves --follow; see the header.
#include "cli/curvesfollow.h"

#include "cli/jobwork.h"
#include "client/follow/runfollower.h"
#include "ui/present/curves/axisnumbers.h"
#include "ui/present/curves/sparkline.h"
#include "ui/present/formats.h"

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr int sparkWidth = 30;
constexpr qsizetype nameWidth = 28;

QString elided(const QString &name)
{
    return name.size() <= nameWidth ? name.leftJustified(nameWidth) : u'…' + name.last(nameWidth - 1);
}

QStringList screenLines(const QList<Run> &runs)
{
    const QLocale locale;
    QStringList lines;
    for (const Run &run : runs) {
        for (const auto &[tag, series] : run.series) {
            if (series->isEmpty())
                continue;
            const Point last = series->at(series->size() - 1);
            lines.append(u"%1  %2  %3  %4  @ %5"_s.arg(
                elided(run.name()), elided(tag), sparkline(*series, sparkWidth).leftJustified(sparkWidth),
                valueText(last.value, locale).rightJustified(11), formats::number(last.step)));
        }
    }
    return lines;
}

// A line for each tag that grew since the last call; known: points by run and tag.
QStringList newLines(const QList<Run> &runs, std::map<std::pair<RemotePath, QString>, qsizetype> &known)
{
    QStringList lines;
    for (const Run &run : runs) {
        for (const auto &[tag, series] : run.series) {
            qsizetype &points = known[{run.folder, tag}];
            if (series->size() == points || series->isEmpty())
                continue;
            points = series->size();
            const Point last = series->at(points - 1);
            lines.append(run.name() + u'\t' + tag + u'\t' + QString::number(last.step) + u'\t'
                         + QLocale::c().toString(last.value, 'g', QLocale::FloatingPointShortest));
        }
    }
    return lines;
}

} // namespace

Result<> followCurves(Call &call, LogSource &source, RunReader &reader)
{
    std::map<std::pair<RemotePath, QString>, qsizetype> known;
    std::chrono::milliseconds pause = RunFollower::fastest;
    for (bool changed = true;;) {
        if (changed && !call.console.isJson()) {
            const bool drawn = call.console.screen(screenLines(reader.runs()));
            const QStringList lines = drawn ? QStringList() : newLines(reader.runs(), known);
            if (!lines.isEmpty() && call.console.bytes((lines.join(u'\n') + u'\n').toUtf8()) != Done)
                return failure(Error::Kind::Cancelled);
        }
        pauseFor(call, pause);
        if (call.stop)
            return failure(Error::Kind::Cancelled);
        const auto polled = reader.poll(source);
        if (!polled)
            return passOn(polled);
        changed = *polled || reader.finish();
        pause = changed ? RunFollower::fastest : std::min(pause * 2, RunFollower::slowest);
    }
}

} // namespace officina
