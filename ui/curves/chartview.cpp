// SPDX-License-Identifier: GPL-3.0-or-later
//
// One chart; see the header. Qt Charts draws the lines; grid and numbers are those of
// ui/present/curveaxes.h, so that the window and exported pictures agree.
#include "ui/curves/chartview.h"

#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QGraphicsLayout>

#include <algorithm>
#include <cmath>

namespace officina {

// The lines, with the frame behind them.
class ChartView::Canvas : public QChartView
{
public:
    explicit Canvas(ChartView *parent) : QChartView(parent), m_chart(*parent)
    {
        setFrameShape(NoFrame);
        setRenderHint(QPainter::Antialiasing);
        setFocusPolicy(Qt::NoFocus);
        setMouseTracking(true);
        viewport()->setMouseTracking(true);
        setStyleSheet(QStringLiteral("background: transparent"));
        chart()->setBackgroundVisible(false);
        chart()->setMargins({});
        chart()->layout()->setContentsMargins(0, 0, 0, 0);
        chart()->legend()->hide();
    }

    QString empty; // said where there is nothing to draw

protected:
    void drawBackground(QPainter *painter, const QRectF &) override
    {
        painter->save();
        painter->setFont(m_chart.font());
        const CurveInk ink = curveInk(m_chart.isDark());
        if (m_chart.m_isEmpty) {
            painter->setPen(ink.muted);
            painter->drawText(QRectF(rect()), Qt::AlignCenter | Qt::TextWordWrap, empty);
        } else {
            paintFrame(*painter, m_chart.m_frame, ink);
        }
        painter->restore();
    }

private:
    ChartView &m_chart;
};

// Above the lines, so that moving the pointer does not draw them again.
class ChartView::Crosshair : public QWidget
{
public:
    explicit Crosshair(ChartView *parent) : QWidget(parent), m_chart(*parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

    std::optional<double> x;

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!x || m_chart.m_isEmpty)
            return;
        const CurveFrame &frame = m_chart.m_frame;
        const bool dark = m_chart.isDark();
        const CurveInk ink = curveInk(dark);
        QPainter painter(this);
        const double at = std::round(frame.at({*x, frame.y.from}).x()) + 0.5;
        if (at < frame.plot.left() || at > frame.plot.right())
            return;
        painter.setPen(QPen(ink.muted, 1));
        painter.drawLine(QPointF(at, frame.plot.top()), QPointF(at, frame.plot.bottom()));
        painter.setRenderHint(QPainter::Antialiasing);
        for (const Reading &reading : m_chart.readingsAt(*x)) {
            const double height = m_chart.m_look.logScale ? std::log10(reading.smooth) : reading.smooth;
            if (!std::isfinite(height))
                continue;
            painter.setPen(QPen(ink.paper, 1.5));
            painter.setBrush(curveColour(reading.style, dark));
            painter.drawEllipse(frame.at({reading.x, height}), 4, 4);
        }
    }

private:
    ChartView &m_chart;
};

ChartView::ChartView(QWidget *parent)
    : QWidget(parent), m_canvas(new Canvas(this)), m_crosshair(new Crosshair(this)), m_x(new QValueAxis),
      m_y(new QValueAxis)
{
    QChart *chart = m_canvas->chart();
    chart->addAxis(m_x, Qt::AlignBottom);
    chart->addAxis(m_y, Qt::AlignLeft);
    m_x->setVisible(false);
    m_y->setVisible(false);
    m_canvas->empty = tr("There is nothing to draw on these axes yet.");
    m_canvas->viewport()->installEventFilter(this);
    setMinimumSize(160, 120);
}

ChartView::~ChartView() = default;

void ChartView::show(const QList<CurveLine> &lines, const CurveLook &look)
{
    m_lines = lines;
    m_look = look;
    m_prepared.clear();
    for (const CurveLine &line : m_lines)
        m_prepared.push_back(prepareLine(*line.series, look.axis, line.start, look.smoothing, look.logScale));
    draw();
}

void ChartView::setCursorAt(std::optional<double> x)
{
    if (m_crosshair->x == x)
        return;
    m_crosshair->x = x;
    m_crosshair->update();
}

QList<ChartView::Reading> ChartView::readingsAt(double x) const
{
    QList<Reading> readings;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const PreparedLine &line = m_prepared[i];
        if (line.isEmpty())
            continue;
        // Ascending but for clocks that went back; then this is merely a near point.
        auto at = std::ranges::lower_bound(line.x, x);
        if (at == line.x.end() || (at != line.x.begin() && x - *(at - 1) < *at - x))
            --at;
        const auto index = size_t(at - line.x.begin());
        const double value = line.value.empty() ? line.y[index] : line.value[index];
        double smooth = line.smooth.empty() ? value : line.smooth[index];
        if (m_look.logScale && !line.smooth.empty())
            smooth = std::pow(10, smooth);
        readings.push_back({m_lines[i].label, m_lines[i].style, *at, value, smooth});
    }
    return readings;
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_canvas->setGeometry(rect());
    m_crosshair->setGeometry(rect());
    draw();
}

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        draw();
}

bool ChartView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseMove && !m_isEmpty) {
        const QPointF at = static_cast<QMouseEvent *>(event)->position();
        const bool isInside = at.x() >= m_frame.plot.left() && at.x() <= m_frame.plot.right();
        Q_EMIT pointedAt(isInside ? std::optional(m_frame.valueAt(at.x())) : std::nullopt);
    } else if (event->type() == QEvent::Leave) {
        Q_EMIT pointedAt(std::nullopt);
    } else if (event->type() == QEvent::Wheel) {
        event->ignore(); // the page scrolls
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ChartView::draw()
{
    if (width() < 2 || height() < 2)
        return;
    Extent x;
    Extent y;
    for (const PreparedLine &line : std::as_const(m_prepared)) {
        if (const Extent one = horizontalExtent(line); !one.isEmpty()) {
            x.include(one.from);
            x.include(one.to);
        }
    }
    QList<VisibleLine> visible;
    for (const PreparedLine &line : std::as_const(m_prepared)) {
        visible.push_back(visibleLine(line, x.from, x.to, width()));
        if (const Extent one = verticalExtent(visible.back(), x.from, x.to); !one.isEmpty()) {
            y.include(one.from);
            y.include(one.to);
        }
    }
    m_isEmpty = y.isEmpty();
    setLineCount(m_isEmpty ? 0 : m_lines.size());
    if (!m_isEmpty) {
        m_frame = curveFrame(rect(), x, y, {m_look.axis, m_look.logScale, locale()}, font());
        m_canvas->chart()->setPlotArea(m_frame.plot);
        m_x->setRange(m_frame.x.from, m_frame.x.to);
        m_y->setRange(m_frame.y.from, m_frame.y.to);
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            style(m_drawn[i], m_lines[i], !visible[i].smooth.isEmpty());
            m_drawn[i].raw->replace(visible[i].raw);
            m_drawn[i].smooth->replace(visible[i].smooth);
            m_drawn[i].marks->replace(visible[i].marks);
        }
    }
    m_canvas->resetCachedContent();
    m_canvas->viewport()->update();
    m_crosshair->update();
}

void ChartView::setLineCount(qsizetype count)
{
    QChart *chart = m_canvas->chart();
    const auto add = [&](QXYSeries *series) {
        chart->addSeries(series);
        series->attachAxis(m_x);
        series->attachAxis(m_y);
    };
    while (m_drawn.size() < count) {
        const Drawn drawn{new QLineSeries, new QLineSeries, new QScatterSeries};
        add(drawn.raw);
        add(drawn.smooth);
        add(drawn.marks);
        m_drawn.push_back(drawn);
    }
    while (m_drawn.size() > count) {
        const Drawn drawn = m_drawn.takeLast();
        for (QXYSeries *series : {static_cast<QXYSeries *>(drawn.raw), static_cast<QXYSeries *>(drawn.smooth),
                                  static_cast<QXYSeries *>(drawn.marks)}) {
            chart->removeSeries(series);
            delete series;
        }
    }
}

void ChartView::style(const Drawn &drawn, const CurveLine &line, bool isSmooth)
{
    const QColor colour = curveColour(line.style, isDark());
    QPen pen(colour, 1.8);
    pen.setJoinStyle(Qt::RoundJoin);
    if (const auto dash = curveDash(line.style); !dash.isEmpty())
        pen.setDashPattern(dash);
    QPen raw = pen;
    if (isSmooth) {
        QColor faint = colour;
        faint.setAlpha(80);
        raw = QPen(faint, 1);
    }
    // Setting an equal pen still draws everything again.
    if (drawn.raw->pen() != raw)
        drawn.raw->setPen(raw);
    if (drawn.smooth->pen() != pen)
        drawn.smooth->setPen(pen);
    drawn.raw->setPointsVisible(line.series->size() == 1);
    drawn.marks->setMarkerShape(QScatterSeries::MarkerShapeTriangle);
    drawn.marks->setMarkerSize(9);
    drawn.marks->setColor(colour);
    drawn.marks->setBorderColor(Qt::transparent);
}

bool ChartView::isDark() const
{
    return palette().color(QPalette::Window).lightness() < 128;
}

} // namespace officina
