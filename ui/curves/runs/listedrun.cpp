// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs as the user sees them; see the header.
#include "ui/curves/runs/listedrun.h"

#include "ui/curves/runs/runappearances.h"
#include "ui/present/curves/curvewords.h"
#include "ui/present/formats.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

#include <algorithm>

namespace officina {

namespace {

struct Curves {
    Q_DECLARE_TR_FUNCTIONS(officina::Curves)
};

QString noteOf(const Run &run)
{
    QString note = run.name() + QLatin1Char('\n') + Curves::tr("%1 points").arg(formats::number(run.points()));
    size_t restarts = 0;
    for (const auto &[tag, series] : run.series)
        restarts = std::max(restarts, series->restarts().size());
    if (restarts > 0)
        note += QLatin1Char('\n') + Curves::tr("%n restart(s) from an earlier state", nullptr, int(restarts));
    if (const QString replaced = replacedText(run, run.name()); !replaced.isEmpty())
        note += QLatin1Char('\n') + replaced;
    if (!run.checkpoints.isEmpty())
        note += QLatin1Char('\n')
            + Curves::tr("%n checkpoint(s), the last of step %1", nullptr, int(run.checkpoints.size()))
                  .arg(formats::number(run.checkpoints.last()));
    constexpr qsizetype most = 5;
    for (const LogIssue &issue : run.issues.first(std::min(run.issues.size(), most)))
        note += QLatin1Char('\n') + logIssueText(issue);
    return note;
}

ListedRun listed(const OpenedRun &opened)
{
    ListedRun run{opened.key, opened.label, opened.number, opened.isLive, noteOf(*opened.run)};
    run.gpus = opened.source->run.gpus;
    run.parameters = opened.run->parameters;
    return run;
}

} // namespace

QStringList varyingParameters(const QList<ListedRun> &runs)
{
    QMap<QString, QSet<QString>> values;
    for (const ListedRun &run : runs) {
        for (auto at = run.parameters.cbegin(); at != run.parameters.cend(); ++at)
            values[at.key()].insert(at.value());
    }
    QStringList names;
    for (auto at = values.cbegin(); at != values.cend(); ++at) {
        if (at->size() > 1)
            names.push_back(at.key());
    }
    return names;
}

QList<RunEntry> runEntries(const QList<OpenedRun> &runs, const RunAppearances &appearances)
{
    QList<RunEntry> entries;
    for (const OpenedRun &opened : runs) {
        entries.push_back({listed(opened), opened.run, opened.source});
        appearances.applyTo(entries.back().listed);
    }
    std::ranges::stable_partition(entries, [](const RunEntry &entry) { return entry.listed.pinned; });
    return entries;
}

} // namespace officina
