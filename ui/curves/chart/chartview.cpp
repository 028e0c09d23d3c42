// SPDX-License-Identifier: GPL-3.0-or-later
//
// One chart; see the header. Qt Charts draws the lines; grid and numbers are those of
// ui/present/curves/curveaxes.h, so that the window and exported pictures agree.
#include "ui/curves/chart/chartview.h"

#include "ui/common/accessiblerole.h"
#include "ui/common/theme.h"
#include "ui/curves/chart/chartgestures.h"

#include <QtCharts/QAreaSeries>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QGraphicsLayout>

#include <algorithm>
#include <cmath>

namespace officina {

namespace {

// Not transparent: Qt Charts draws a line in pieces, whose ends would show.
QColor mixed(const QColor &ink, const QColor &paper, float share)
{
    const auto mix = [share](float a, float b) { return a + (b - a) * share; };
    return QColor::fromRgbF(mix(ink.redF(), paper.redF()), mix(ink.greenF(), paper.greenF()),
                            mix(ink.blueF(), paper.blueF()));
}

} // namespace

// The lines, with the frame behind them.
class ChartView::Canvas : public QChartView
{
public:
    explicit Canvas(ChartView *parent) : QChartView(parent), m_chart(*parent)
    {
        setFrameShape(NoFrame);
        setFocusPolicy(Qt::NoFocus);
        setMouseTracking(true);
        viewport()->setMouseTracking(true);
        setStyleSheet(QStringLiteral("background: transparent"));
        chart()->setBackgroundVisible(false);
        chart()->setMargins({});
        chart()->layout()->setContentsMargins(0, 0, 0, 0);
        chart()->legend()->hide();
        connect(scene(), &QGraphicsScene::changed, this, &Canvas::redraw);
    }

    QString empty; // said where there is nothing to draw
    QString leftOut; // said where something is not

    // Lines are drawn once for each change, not for each move of the pointer above them.
    void redraw()
    {
        m_drawn = {};
        viewport()->update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const QSize size = viewport()->size();
        if (m_drawn.isNull() || m_drawn.deviceIndependentSize() != QSizeF(size)) {
            m_drawn = QPixmap(size * devicePixelRatio());
            m_drawn.setDevicePixelRatio(devicePixelRatio());
            m_drawn.fill(Qt::transparent);
            QPainter painter(&m_drawn);
            painter.setRenderHint(QPainter::Antialiasing, !m_chart.isCrowd());
            render(&painter, QRectF(QPointF(), QSizeF(size)), viewport()->rect());
        }
        QPainter(viewport()).drawPixmap(0, 0, m_drawn);
    }

    void drawBackground(QPainter *painter, const QRectF &) override
    {
        painter->save();
        painter->setFont(m_chart.font());
        const ChartColours ink = m_chart.ink();
        if (m_chart.m_isEmpty) {
            painter->setPen(ink.muted);
            painter->drawText(QRectF(rect()), Qt::AlignCenter | Qt::TextWordWrap, empty);
        } else {
            paintFrame(*painter, m_chart.m_frame, ink);
            paintStates(*painter, m_chart.m_frame, m_chart.m_lines, m_chart.m_prepared.lines, m_chart.isDark());
            if (m_chart.m_target)
                paintTarget(*painter, m_chart.m_frame, *m_chart.m_target, m_chart.m_options.logScale, ink);
        }
        painter->restore();
    }

    void drawForeground(QPainter *painter, const QRectF &) override
    {
        if (!m_chart.m_isEmpty && !leftOut.isEmpty())
            paintNote(*painter, m_chart.m_frame, leftOut, m_chart.font(), m_chart.ink());
        constexpr qsizetype most = 48; // lines; the marks of more would hide them
        if (m_chart.m_isEmpty || m_chart.m_lines.size() > most)
            return;
        painter->save();
        for (qsizetype i = 0; i < m_chart.m_lines.size(); ++i)
            paintMarkers(*painter, m_chart.m_frame, m_chart.m_lines[i], m_chart.m_scene.lines[i], m_chart.isDark());
        painter->restore();
    }

private:
    ChartView &m_chart;
    QPixmap m_drawn;
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
        QPainter painter(this);
        if (m_chart.m_showsFocus) {
            painter.setPen(Colours::of(palette()).accent);
            const QRectF whole(rect().adjusted(0, 0, -1, -1)); // around the plot, clear of the numbers
            painter.drawRect(m_chart.m_isEmpty ? whole : m_chart.m_frame.plot.adjusted(-2.5, -3.5, 2.5, 2.5));
        }
        if (m_chart.m_isEmpty)
            return;
        if (const auto band = m_chart.m_gestures->band()) {
            QColor fill = Colours::of(palette()).accent;
            painter.setPen(fill);
            fill.setAlpha(40);
            painter.setBrush(fill);
            painter.drawRect(*band);
        }
        if (x)
            paintReadings(painter);
    }

private:
    void paintReadings(QPainter &painter)
    {
        const CurveFrame &frame = m_chart.m_frame;
        const ChartColours ink = m_chart.ink();
        const auto isInside = [&](double pixel) { return pixel >= frame.plot.left() && pixel <= frame.plot.right(); };
        const double at = std::round(frame.at({frame.axisValue(*x), frame.y.from}).x()) + 0.5;
        if (!isInside(at))
            return;
        painter.setPen(QPen(ink.muted, 1));
        painter.drawLine(QPointF(at, frame.plot.top()), QPointF(at, frame.plot.bottom()));
        painter.setRenderHint(QPainter::Antialiasing);
        if (m_chart.isCrowd())
            return;
        for (const CurveReading &reading : m_chart.readingsAt(*x)) {
            const double height = m_chart.m_options.logScale ? std::log10(reading.smooth) : reading.smooth;
            const QPointF place = frame.at({frame.axisValue(reading.x), height});
            if (!std::isfinite(height) || !isInside(place.x()) || !frame.plot.adjusted(0, -4, 0, 4).contains(place))
                continue;
            painter.setPen(QPen(ink.paper, 1.5));
            painter.setBrush(reading.colour);
            painter.drawEllipse(place, 4, 4);
        }
    }

    ChartView &m_chart;
};

ChartView::ChartView(QWidget *parent)
    : QWidget(parent), m_canvas(new Canvas(this)), m_crosshair(new Crosshair(this)),
      m_gestures(new ChartGestures(*m_canvas->viewport())), m_x(new QValueAxis), m_y(new QValueAxis)
{
    QChart *chart = m_canvas->chart();
    chart->addAxis(m_x, Qt::AlignBottom);
    chart->addAxis(m_y, Qt::AlignLeft);
    m_x->setVisible(false);
    m_y->setVisible(false);
    setMinimumSize(160, 120);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(*this, QAccessible::Chart);
    connect(m_gestures, &ChartGestures::pointedAt, this, &ChartView::pointedAt);
    connect(m_gestures, &ChartGestures::wanted, this, &ChartView::viewWanted);
    connect(m_gestures, &ChartGestures::bandChanged, m_crosshair, qOverload<>(&QWidget::update));
    connect(m_gestures, &ChartGestures::clicked, this, [this](const QPointF &at) {
        setFocus(Qt::MouseFocusReason);
        Q_EMIT runClicked(runAt(at));
    });
}

ChartView::~ChartView() = default;

void ChartView::show(const QList<CurveLine> &lines, const ChartOptions &options, const std::optional<Extent> &view,
                     const QString &selected)
{
    m_lines = lines;
    m_options = options;
    m_view = view;
    m_selected = selected;
    m_prepared = prepareCurves(lines, options.axis, options.smoothing, options.logScale);
    draw();
}

QString ChartView::emptyText() const
{
    if (m_options.logScale && anyWithoutLogarithm(m_lines))
        return tr("A logarithmic scale shows values above 0 alone, and there are none here.");
    if (m_view && !m_scene.all.isEmpty())
        return tr("All of it lies outside the zoom. A double click shows it.");
    if (m_options.axis == XAxis::GpuHours)
        return tr("How many GPUs these runs keep busy is not known. You can tell it in the menu of a run.");
    if (!m_options.values.isEmpty())
        return tr("No run has a value of the reference to be compared with.");
    return tr("There is nothing to draw on these axes yet.");
}

void ChartView::setView(const std::optional<Extent> &view)
{
    if (view == m_view)
        return;
    m_view = view;
    draw();
}

void ChartView::setSelected(const QString &runKey)
{
    if (runKey == m_selected)
        return;
    m_selected = runKey;
    draw();
}

void ChartView::setTarget(std::optional<double> value)
{
    if (value == m_target)
        return;
    m_target = value;
    m_canvas->redraw();
}

void ChartView::setCursorAt(std::optional<double> x)
{
    if (m_crosshair->x == x)
        return;
    m_crosshair->x = x;
    m_crosshair->update();
}

QList<CurveReading> ChartView::readingsAt(double x) const
{
    QList<CurveReading> readings;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const PreparedLine &line = m_prepared.lines[i];
        const auto at = lastUpTo(line, x);
        if (!at)
            continue;
        const double value = line.value.empty() ? line.y[*at] : line.value[*at];
        double smooth = line.smooth.empty() ? value : line.smooth[*at];
        if (m_options.logScale && !line.smooth.empty())
            smooth = std::pow(10, smooth);
        readings.push_back({m_lines[i].label, m_lines[i].inkOn(isDark()), line.x[*at], value, smooth});
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

void ChartView::keyPressEvent(QKeyEvent *event)
{
    if (!m_gestures->key(*event))
        QWidget::keyPressEvent(event);
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_showsFocus = event->reason() != Qt::MouseFocusReason; // a hand knows where it is
    m_crosshair->update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_showsFocus = false;
    m_crosshair->update();
}

void ChartView::draw()
{
    if (width() < 2 || height() < 2)
        return;
    m_scene = curveScene(m_prepared.lines, {columns(), m_options.isLogX(), m_options.ignoreOutliers, m_view});
    m_isEmpty = m_scene.y.isEmpty();
    m_canvas->empty = m_isEmpty ? emptyText() : QString();
    m_canvas->leftOut =
        m_options.logScale && anyWithoutLogarithm(m_lines) ? tr("Without values of 0 and below") : QString();
    setAccessibleDescription(m_isEmpty ? m_canvas->empty : (m_canvas->leftOut + u'\n' + m_numbersAt).trimmed());
    makeSeries(m_isEmpty ? 0 : m_lines.size(), m_prepared.bands.size());
    if (!m_isEmpty) {
        m_frame = curveFrame(
            rect(), m_scene.x, m_scene.y,
            {m_options.axis, m_options.logScale, locale(), m_options.isLogX(), m_options.metric, m_options.values},
            font());
        m_gestures->setFrame(m_frame, m_scene.all, m_options.axis);
        clearSeries(0); // or Qt Charts would place the old points on the new axes, only to drop them
        m_canvas->chart()->setPlotArea(m_frame.plot);
        m_x->setRange(m_frame.x.from, m_frame.x.to);
        m_y->setRange(m_frame.y.from, m_frame.y.to);
        const QList<qsizetype> order = drawingOrder();
        const bool isAnySelected = isSelected(m_lines[order.back()]);
        for (qsizetype i = 0; i < order.size(); ++i) {
            const VisibleLine &visible = m_scene.lines[order[i]];
            style(m_drawn[i], m_lines[order[i]], !visible.smooth.isEmpty(), isAnySelected && i + 1 < order.size());
            m_drawn[i].raw->replace(visible.raw);
            m_drawn[i].raw->setPointsVisible(visible.raw.size() == 1); // or a line would be invisible
            m_drawn[i].smooth->replace(visible.smooth);
            m_drawn[i].marks->replace(visible.marks);
        }
    }
    drawBands();
    m_gestures->setEnabled(!m_isEmpty);
    m_canvas->redraw();
    m_crosshair->update();
}

// The selected line comes last, on top of all others.
QList<qsizetype> ChartView::drawingOrder() const
{
    QList<qsizetype> order;
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        order.push_back(i);
    std::ranges::stable_partition(order, [this](qsizetype i) { return !isSelected(m_lines[i]); });
    return order;
}

QString ChartView::runAt(const QPointF &place) const
{
    double nearest = 8; // pixels: what a hand can aim at
    QString key;
    for (qsizetype line = 0; !m_isEmpty && line < m_lines.size(); ++line) {
        const VisibleLine &visible = m_scene.lines[line];
        const QList<QPointF> &points = visible.smooth.isEmpty() ? visible.raw : visible.smooth;
        for (qsizetype i = 0; i < points.size(); ++i) {
            const QPointF a = m_frame.at(points[std::max<qsizetype>(i - 1, 0)]);
            const QPointF b = m_frame.at(points[i]);
            if (b.x() < place.x() - nearest || a.x() > place.x() + nearest)
                continue;
            const QPointF along = b - a;
            const double length = QPointF::dotProduct(along, along);
            const double share = length > 0 ? std::clamp(QPointF::dotProduct(place - a, along) / length, 0.0, 1.0) : 0;
            const QPointF off = place - (a + share * along);
            const double distance = std::hypot(off.x(), off.y());
            if (distance < nearest) {
                nearest = distance;
                key = m_lines[line].key;
            }
        }
    }
    return key;
}

void ChartView::drawBands()
{
    for (qsizetype i = 0; i < m_bands.size(); ++i) {
        QAreaSeries &band = *m_bands[i];
        if (m_isEmpty || i >= m_prepared.bands.size()) {
            band.lowerSeries()->replace(QList<QPointF>());
            band.upperSeries()->replace(QList<QPointF>());
            continue;
        }
        const auto [line, low] = m_prepared.bands[i];
        const auto shown = [](const VisibleLine &edge) { return edge.smooth.isEmpty() ? edge.raw : edge.smooth; };
        QColor colour = m_lines[line].inkOn(isDark());
        colour.setAlpha(bandAlpha);
        band.setBrush(colour);
        band.lowerSeries()->replace(shown(m_scene.lines[low]));
        band.upperSeries()->replace(shown(m_scene.lines[low + 1]));
    }
}

void ChartView::addSeries(QAbstractSeries *series)
{
    m_canvas->chart()->addSeries(series);
    series->attachAxis(m_x);
    series->attachAxis(m_y);
}

// Series that are not needed are kept, empty: Qt Charts takes long to remove hundreds of them.
void ChartView::makeSeries(qsizetype lines, qsizetype bands)
{
    while (m_bands.size() < bands) {
        auto *band = new QAreaSeries(new QLineSeries, new QLineSeries);
        band->upperSeries()->setParent(band);
        band->lowerSeries()->setParent(band);
        band->setPen(Qt::NoPen);
        addSeries(band);
        m_bands.push_back(band);
    }
    while (m_drawn.size() < lines) {
        const Drawn drawn{new QLineSeries, new QLineSeries, new QScatterSeries};
        addSeries(drawn.raw);
        addSeries(drawn.smooth);
        addSeries(drawn.marks);
        m_drawn.push_back(drawn);
    }
    clearSeries(lines);
}

void ChartView::clearSeries(qsizetype from)
{
    for (qsizetype i = from; i < m_drawn.size(); ++i) {
        for (QXYSeries *series :
             std::initializer_list<QXYSeries *>{m_drawn[i].raw, m_drawn[i].smooth, m_drawn[i].marks}) {
            if (series->count() > 0)
                series->clear();
        }
    }
}

void ChartView::style(const Drawn &drawn, const CurveLine &line, bool isSmooth, bool recedes)
{
    const bool stands = isSelected(line);
    const QColor full = line.inkOn(isDark());
    const QColor paper = ink().paper;
    const QColor colour = recedes ? mixed(full, paper, 0.55F) : full;
    QPen pen(colour, stands ? 3.2 : isCrowd() ? 1 : 1.8);
    pen.setJoinStyle(Qt::RoundJoin);
    if (const auto dash = curveDash(line.style); !dash.isEmpty() && !isCrowd())
        pen.setDashPattern(dash);
    QPen raw = pen;
    if (isSmooth)
        raw = QPen(mixed(full, paper, recedes ? 0.85F : 0.68F), 1);
    // Setting an equal pen still draws everything again.
    if (drawn.raw->pen() != raw)
        drawn.raw->setPen(raw);
    if (drawn.smooth->pen() != pen)
        drawn.smooth->setPen(pen);
    drawn.marks->setMarkerShape(QScatterSeries::MarkerShapeTriangle);
    drawn.marks->setMarkerSize(9);
    drawn.marks->setColor(full);
    drawn.marks->setBorderColor(Qt::transparent);
}

// Of a crowd each line gets fewer, so that all together take as long as a few; a spike stays a spike.
int ChartView::columns() const
{
    constexpr int least = 64;
    return isCrowd() ? std::clamp(int(20 * width() / m_lines.size()), std::min(least, width()), width()) : width();
}

// More than eyes can tell apart: drawn thin and plain, which is many times faster.
bool ChartView::isCrowd() const
{
    return m_lines.size() > 40;
}

bool ChartView::isSelected(const CurveLine &line) const
{
    return !m_selected.isEmpty() && line.key == m_selected;
}

bool ChartView::isDark() const
{
    return Colours::of(palette()).isDark;
}

ChartColours ChartView::ink() const
{
    const Colours &colours = Colours::of(palette());
    return chartColours(colours.isDark, colours.isHighContrast);
}

} // namespace officina
