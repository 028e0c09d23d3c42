// SPDX-License-Identifier: GPL-3.0-or-later
//
// One chart: the curves of one tag over all shown runs. The only place that knows Qt Charts, which
// gets no more than four points of each line and pixel column, however long the series are.
#pragma once

#include "ui/present/curveaxes.h"
#include "ui/present/curveimage.h"

#include <QtWidgets/QWidget>

#include <optional>

class QChartView;
class QLineSeries;
class QScatterSeries;
class QValueAxis;

namespace officina {

// What all charts of a page have in common.
struct CurveLook {
    XAxis axis = XAxis::Step;
    double smoothing = 0; // 0 to 0.999
    bool logScale = false;

    bool operator==(const CurveLook &) const = default;
};

class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    // Draws anew; series are read now and when the widget is resized.
    void show(const QList<CurveLine> &lines, const CurveLook &look);

    // The vertical line that follows the pointer, here or in another chart of the page.
    void setCursorAt(std::optional<double> x);

    struct Reading {
        QString label;
        int style = 0;
        double x = 0;      // of the nearest point
        double value = 0;  // as logged
        double smooth = 0; // equals value where smoothing is off
    };
    // Of each line, the point nearest to a place on the horizontal axis.
    QList<Reading> readingsAt(double x) const;

Q_SIGNALS:
    void pointedAt(std::optional<double> x); // nothing: the pointer left

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Canvas;
    class Crosshair;
    struct Drawn {
        QLineSeries *raw;
        QLineSeries *smooth;
        QScatterSeries *marks;
    };

    void draw();
    void setLineCount(qsizetype count);
    void style(const Drawn &drawn, const CurveLine &line, bool isSmooth);
    bool isDark() const;

    Canvas *m_canvas;
    Crosshair *m_crosshair;
    QValueAxis *m_x;
    QValueAxis *m_y;
    QList<Drawn> m_drawn;
    QList<CurveLine> m_lines;
    QList<PreparedLine> m_prepared;
    CurveLook m_look;
    CurveFrame m_frame;
    bool m_isEmpty = true;
};

} // namespace officina
