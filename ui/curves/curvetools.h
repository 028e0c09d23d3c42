// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bar above the charts: in which form runs are shown, which charts, along which axis, in which size.
#pragma once

#include "ui/curves/chart/chartgrid.h"
#include "ui/curves/runs/comparebutton.h"
#include "ui/curves/runs/groupbutton.h"

#include <QtWidgets/QWidget>

class QButtonGroup;
class QMenu;

namespace officina {

class FlowLayout;

enum class CurveForm { Charts, Table, Sweep, Media };

class CurveTools : public QWidget
{
    Q_OBJECT

public:
    struct Names {
        GroupButton::Names tags;       // of the charts that are shown, offered as the horizontal axis
        CompareButton::Runs runs;      // that are open
    };

    CurveTools(Settings &settings, Names names, QWidget *parent = nullptr);

    const ChartOptions &options() const { return m_options; }
    void setSmoothing(double smoothing); // 0 to 0.999
    const GroupButton &groups() const { return *m_groups; }
    CompareButton &comparison() const { return *m_comparison; }
    ChartGrid::CardSize cardSize() const;

    void setForm(CurveForm form);
    void offer(CurveForm form, bool any); // where nothing of the kind is logged there is nothing to choose
    void setZoomed(bool isZoomed);

Q_SIGNALS:
    void formChanged(officina::CurveForm form);
    void optionsChanged();
    void filterChanged(const QRegularExpression &pattern);
    void groupingChanged();
    void comparisonChanged();
    void cardSizeChanged();
    void alertsWanted();
    void zoomResetWanted();

private:
    void addForms();
    void addFilter();
    void addAxes();
    void addSwitches();
    void addMetrics(QPushButton *pill, QMenu *menu);
    QPushButton *addPill(const QString &name, const QString &text, const QString &tip);
    QPushButton *addSwitch(const QString &name, const QString &text, const QString &tip, bool ChartOptions::*part);
    QPushButton *sizeButton();
    void change(const std::function<void(ChartOptions &)> &change);
    void showForm(CurveForm form);

    Settings &m_settings;
    Names m_names;
    ChartOptions m_options;
    FlowLayout *m_row;
    QButtonGroup *m_forms;
    QPushButton *m_logX = nullptr;
    GroupButton *m_groups = nullptr;
    CompareButton *m_comparison = nullptr;
    QPushButton *m_reset = nullptr;
    QList<QWidget *> m_ofCharts; // mean nothing in another form
    bool m_isZoomed = false;
};

} // namespace officina
