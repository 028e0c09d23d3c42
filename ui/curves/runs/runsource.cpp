// SPDX-License-Identifier: GPL-3.0-or-later
//
// Opened folders and their runs; see the header.
#include "ui/curves/runs/runsource.h"

#include "ui/present/formats.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace officina {

namespace {

constexpr qint64 liveSeconds = 30; // without a new point: no longer called live

struct Words {
    Q_DECLARE_TR_FUNCTIONS(officina::Curves)
};

QString labelOf(const RunSource &source, const Run &run, bool isAlone)
{
    if (run.folder.isEmpty())
        return source.title;
    return isAlone ? run.name() : source.title + QLatin1Char('/') + run.name();
}

QString noteOf(const Run &run)
{
    QString note = run.name() + QLatin1Char('\n') + Words::tr("%1 points").arg(formats::number(run.points()));
    size_t restarts = 0;
    for (const auto &[tag, series] : run.series)
        restarts = std::max(restarts, series->restarts().size());
    if (restarts > 0)
        note += QLatin1Char('\n') + Words::tr("%n restart(s) from an earlier state", nullptr, int(restarts));
    if (!run.checkpoints.isEmpty())
        note += QLatin1Char('\n')
            + Words::tr("%n checkpoint(s), the last of step %1", nullptr, int(run.checkpoints.size()))
                  .arg(formats::number(run.checkpoints.last()));
    constexpr qsizetype most = 5;
    for (const LogIssue &issue : run.issues.first(std::min(run.issues.size(), most)))
        note += QLatin1Char('\n') + logIssueText(issue);
    return note;
}

} // namespace

OpenedRuns::OpenedRuns()
{
    m_collator.setNumericMode(true);
}

RunSource &OpenedRuns::open(RunSource source)
{
    const auto found = std::ranges::find(m_sources, source.key, &RunSource::key);
    if (found != m_sources.end())
        return *found = std::move(source);
    m_sources.push_back(std::move(source));
    return m_sources.back();
}

void OpenedRuns::close(const QString &sourceKey)
{
    std::erase_if(m_sources, [&](const RunSource &source) { return source.key == sourceKey; });
    if (m_sources.empty()) { // colours start anew
        m_known.clear();
        m_order.clear();
        m_nextStyle = 0;
    }
}

// As people count: run2 before run10.
QList<std::pair<QString, const Run *>> OpenedRuns::inOrder(const RunSource &source)
{
    QList<std::pair<QString, const Run *>> runs;
    for (const Run &run : source.follower->runs()) {
        if (run.series.empty() && run.media.empty() && run.issues.isEmpty())
            continue;
        const QString key = source.key + QLatin1Char('\n') + run.folder.display();
        if (!m_order.contains(key))
            m_order.insert(key, m_collator.sortKey(run.folder.display()));
        runs.push_back({key, &run});
    }
    const auto place = [this](const auto &run) -> const QCollatorSortKey & { return *m_order.constFind(run.first); };
    std::ranges::stable_sort(runs, [&](const auto &a, const auto &b) { return place(a) < place(b); });
    return runs;
}

QList<OpenedRuns::Entry> OpenedRuns::entries()
{
    QList<Entry> entries;
    const QDateTime now = m_clock.now();
    for (const RunSource &source : m_sources) {
        for (const auto &[key, found] : inOrder(source)) {
            const Run &run = *found;
            const bool isNew = !m_known.contains(key);
            Known &known = m_known[key];
            if (isNew)
                known.style = m_nextStyle++;
            const qint64 points = run.points();
            if (known.points >= 0 && points != known.points && source.follower->isGrowing())
                known.grewAt = now;
            known.points = points;
            const bool live =
                source.follower->isRunning() && known.grewAt.isValid() && known.grewAt.secsTo(now) < liveSeconds;
            ListedRun listed{key, labelOf(source, run, m_sources.size() == 1), known.style, live, noteOf(run)};
            listed.gpus = source.run.gpus;
            listed.parameters = run.parameters;
            entries.push_back({listed, &run, &source});
        }
    }
    return entries;
}

} // namespace officina
