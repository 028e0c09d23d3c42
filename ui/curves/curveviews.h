// SPDX-License-Identifier: GPL-3.0-or-later
//
// The same runs as charts, as a table, as a sweep, or their images and texts: one of them at a time, and only that one
// is kept up to date.
#pragma once

#include "ui/curves/curvetools.h"
#include "ui/curves/runs/runrows.h"

#include <QtWidgets/QStackedWidget>

namespace officina {

class MediaView;
class RunTable;
class SweepView;

class CurveViews : public QStackedWidget
{
    Q_OBJECT

public:
    CurveViews(Settings &settings, RunAlerts &alerts, QWidget *parent = nullptr);

    ChartGrid &charts() const { return *m_charts; }
    void setForm(CurveForm form);
    // all: the runs that are open; shown: those of them that are to be seen.
    void show(const QList<RunEntry> &all, const QList<RunEntry> &shown);
    void setSelected(const QString &runKey);

Q_SIGNALS:
    void runClicked(const QString &runKey);  // empty: beside all lines
    void chosen(const QStringList &runKeys); // to be shown alone
    void changesWanted(const QStringList &runKeys); // between them
    void noted(const QString &runKey, const QString &notes);
    void tagged(const QString &runKey, const QStringList &tags);
    void formOffered(officina::CurveForm form, bool any); // whether there is something to show in it

private:
    void setGoal(const QString &tag, std::optional<Goal> goal); // nothing: as its name says
    void choose(QStringList runKeys); // and the runs that hold what they logged
    void showSweep(const QList<RunEntry> &shown);
    void showMedia(const QList<RunEntry> &shown);

    RunAlerts &m_alerts;
    ChartGrid *m_charts;
    RunTable *m_table;
    SweepView *m_sweep;
    MediaView *m_media;
    QHash<QString, QStringList> m_parts; // of sessions, see partKeys()
};

} // namespace officina
