// SPDX-License-Identifier: GPL-3.0-or-later
//
// A sweep as parallel coordinates: a line for each run through its hyper-parameters to a metric.
// Dragging along an axis keeps only the runs that pass there.
#pragma once

#include "client/follow/alertsettings.h"
#include "ui/common/card.h"
#include "ui/present/curves/parallelaxes.h"

#include <QtCore/QMap>

class QComboBox;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace officina {

class Settings;
class SweepCanvas;
struct RunRow;

class SweepView : public Card
{
    Q_OBJECT

public:
    explicit SweepView(Settings &settings, QWidget *parent = nullptr);

    // settings: which of a metric's values are better.
    void setRuns(const QList<RunRow> &rows, const AlertSettings &settings);
    void setSelected(const QString &runKey);
    SweepCanvas &canvas() const { return *m_canvas; }

Q_SIGNALS:
    void runClicked(const QString &runKey); // empty: beside all lines
    void chosen(const QStringList &runKeys); // to be shown alone
    void goalChosen(const QString &tag, officina::Goal goal); // which of its values is the best

private:
    enum class Number { Last, Lowest, Highest };

    QWidget *buildTools();
    QList<std::pair<QString, bool>> parameters() const;
    void redraw();
    void chooseMetric(const QStringList &tags);
    void chooseNumber();
    void fillAxes(QMenu &menu);

    Settings &m_settings;
    QList<RunRow> m_rows;
    AlertSettings m_alertSettings;
    QComboBox *m_metric;
    QComboBox *m_number;
    QPushButton *m_only;
    QPushButton *m_clear;
    SweepCanvas *m_canvas;
    QStackedWidget *m_stack; // the drawing, or why there is none
};

} // namespace officina
