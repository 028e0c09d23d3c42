// SPDX-License-Identifier: GPL-3.0-or-later
//
// The forms in which runs are shown; see the header.
#include "ui/curves/curveviews.h"

#include "ui/curves/media/mediaview.h"
#include "ui/curves/runs/runtable.h"
#include "ui/curves/sweep/sweepview.h"

namespace officina {

CurveViews::CurveViews(Settings &settings, RunAlerts &alerts, QWidget *parent)
    : QStackedWidget(parent), m_alerts(alerts), m_charts(new ChartGrid), m_table(new RunTable),
      m_sweep(new SweepView(settings)), m_media(new MediaView)
{
    for (QWidget *view : std::initializer_list<QWidget *>{m_charts, m_table, m_sweep, m_media})
        addWidget(view);
    connect(m_charts, &ChartGrid::runClicked, this, &CurveViews::runClicked);
    connect(m_sweep, &SweepView::runClicked, this, &CurveViews::runClicked);
    connect(m_table, &RunTable::chosen, this, &CurveViews::choose);
    connect(m_sweep, &SweepView::chosen, this, &CurveViews::choose);
    connect(m_table, &RunTable::changesWanted, this, &CurveViews::changesWanted);
    connect(m_table, &RunTable::noted, this, &CurveViews::noted);
    connect(m_table, &RunTable::tagged, this, &CurveViews::tagged);
    connect(m_table, &RunTable::goalChosen, this, &CurveViews::setGoal);
    connect(m_sweep, &SweepView::goalChosen, this, &CurveViews::setGoal);
}

void CurveViews::setGoal(const QString &tag, std::optional<Goal> goal)
{
    AlertSettings changed = m_alerts.settings();
    if (goal)
        changed.goals.insert(tag, *goal);
    else
        changed.goals.remove(tag);
    m_alerts.setSettings(changed);
}

void CurveViews::choose(QStringList runKeys)
{
    const QStringList sessions = runKeys;
    for (const QString &key : sessions)
        runKeys += m_parts.value(key);
    runKeys.removeDuplicates();
    Q_EMIT chosen(runKeys);
}

void CurveViews::setForm(CurveForm form)
{
    switch (form) {
    case CurveForm::Charts: setCurrentWidget(m_charts); break;
    case CurveForm::Table: setCurrentWidget(m_table); break;
    case CurveForm::Sweep: setCurrentWidget(m_sweep); break;
    case CurveForm::Media: setCurrentWidget(m_media); break;
    }
    m_charts->forgetPointer();
}

void CurveViews::show(const QList<RunEntry> &all, const QList<RunEntry> &shown)
{
    m_parts = currentWidget() == m_charts ? QHash<QString, QStringList>() : partKeys(all);
    if (currentWidget() == m_table) {
        m_table->setSettings(m_alerts.settings());
        m_table->setRows(runRows(all, m_alerts));
    }
    showSweep(shown);
    showMedia(shown);
}

void CurveViews::setSelected(const QString &runKey)
{
    m_charts->setSelected(runKey);
    m_sweep->setSelected(runKey);
}

// Runs without any hyper-parameter, such as folders of the same run, are no lines of their own there.
void CurveViews::showSweep(const QList<RunEntry> &shown)
{
    Q_EMIT formOffered(CurveForm::Sweep, shown.size() > 1); // where nothing differs it says what would
    if (currentWidget() != m_sweep)
        return;
    QList<RunRow> rows = runRows(shown, m_alerts);
    rows.removeIf([](const RunRow &row) { return row.run.parameters.isEmpty(); });
    m_sweep->setRuns(rows, m_alerts.settings());
}

void CurveViews::showMedia(const QList<RunEntry> &shown)
{
    QList<MediaItem> items;
    for (const RunEntry &entry : shown) {
        for (const auto &[tag, media] : entry.run->media)
            items.push_back({tag, entry.listed.key, entry.listed.label, entry.listed.style, &media});
    }
    Q_EMIT formOffered(CurveForm::Media, !items.isEmpty());
    if (currentWidget() == m_media)
        m_media->show(items);
}

} // namespace officina
