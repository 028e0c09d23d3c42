// SPDX-License-Identifier: GPL-3.0-or-later
//
// One chart: the curves of one tag over all shown runs. The only place that knows Qt Charts, which
// gets no more than four points of each line and pixel column, however long the series are.
#pragma once

#include "ui/curves/chart/chartoptions.h"
#include "ui/present/curves/curveaxes.h"
#include "ui/present/curves/curveimage.h"
#include "ui/present/curves/curvescene.h"

#include <QtWidgets/QWidget>

#include <optional>

class QAbstractSeries;
class QAreaSeries;
class QLineSeries;
class QScatterSeries;
class QValueAxis;

namespace officina {

class ChartGestures;

class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    // For who cannot see it: where its numbers are; said with what the chart itself has to say.
    void setNumbersAt(const QString &where) { m_numbersAt = where; }

    // Draws anew; series are read now and when the widget is resized.
    void show(const QList<CurveLine> &lines, const ChartOptions &options, const std::optional<Extent> &view = {},
              const QString &selected = {});

    // The stretch of the horizontal axis that is seen; nothing: all. As logged.
    void setView(const std::optional<Extent> &view);
    // The run whose line is thicker and on top; empty, or none of these: all are equal.
    void setSelected(const QString &runKey);

    // The value that is to be reached: a line at its height.
    void setTarget(std::optional<double> value);

    // The vertical line that follows the pointer, here or in another chart of the page.
    void setCursorAt(std::optional<double> x);

    // Of each line, the point nearest to a place on the horizontal axis.
    // Where something was logged.
    std::optional<double> nearestTo(double x) const { return nearestPlace(m_prepared.lines, x); }
    // Of lines that have nothing up to there, none.
    QList<CurveReading> readingsAt(double x) const;

Q_SIGNALS:
    void pointedAt(std::optional<double> x); // nothing: the pointer left
    void viewWanted(const std::optional<officina::Extent> &view);
    void runClicked(const QString &runKey); // empty: beside all lines

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    class Canvas;
    class Crosshair;
    struct Drawn {
        QLineSeries *raw;
        QLineSeries *smooth;
        QScatterSeries *marks;
    };

    void draw();
    void makeSeries(qsizetype lines, qsizetype bands);
    void clearSeries(qsizetype from);
    void addSeries(QAbstractSeries *series);
    void drawBands();
    void style(const Drawn &drawn, const CurveLine &line, bool isSmooth, bool recedes);
    QList<qsizetype> drawingOrder() const;
    QString runAt(const QPointF &place) const; // empty: none is near
    bool isSelected(const CurveLine &line) const;
    bool isCrowd() const;
    int columns() const;
    bool isDark() const;
    ChartColours ink() const;
    QString emptyText() const;

    Canvas *m_canvas;
    Crosshair *m_crosshair;
    ChartGestures *m_gestures;
    QValueAxis *m_x;
    QValueAxis *m_y;
    QList<Drawn> m_drawn;
    QList<CurveLine> m_lines;
    PreparedCurves m_prepared;
    QList<QAreaSeries *> m_bands;
    ChartOptions m_options;
    std::optional<Extent> m_view;
    QString m_selected;
    std::optional<double> m_target;
    CurveScene m_scene;
    CurveFrame m_frame;
    QString m_numbersAt;
    bool m_isEmpty = true;
    bool m_showsFocus = false;
};

} // namespace officina
