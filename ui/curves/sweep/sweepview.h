// SPDX-License-Identifier: GPL-3.0-or-later
//
// A sweep as parallel coordinates: a line for each run through its hyper-parameters to a metric.
// Dragging along an axis keeps only the runs that pass there.
#pragma once

#include "client/curves/series/alerts.h"
#include "ui/common/card.h"
#include "ui/present/curves/parallelaxes.h"

#include <QtCore/QMap>

class QComboBox;
class QMenu;
class QPushButton;

namespace officina {

class Settings;
class SweepCanvas;
struct RunRow;

class SweepView : public Card
{
    Q_OBJECT

public:
    explicit SweepView(Settings &settings, QWidget *parent = nullptr);

    void setRuns(const QList<RunRow> &rows);
    void setSelected(const QString &runKey);
    SweepCanvas &canvas() const { return *m_canvas; }

Q_SIGNALS:
    void runClicked(const QString &runKey); // empty: beside all lines
    void chosen(const QStringList &runKeys); // to be shown alone

private:
    enum class Number { Last, Lowest, Highest };

    QList<std::pair<QString, bool>> parameters() const;
    void redraw();
    void chooseMetric(const QStringList &tags);
    void fillAxes(QMenu &menu);

    Settings &m_settings;
    QList<RunRow> m_rows;
    QComboBox *m_metric;
    QComboBox *m_number;
    QPushButton *m_only;
    QPushButton *m_clear;
    SweepCanvas *m_canvas;
};

} // namespace officina
