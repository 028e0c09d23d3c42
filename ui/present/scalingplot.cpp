// SPDX-License-Identifier: GPL-3.0-or-later
//
// The plot of a scaling test: both axes in powers of two, as such tests are run.
#include "ui/present/evidencetext.h"

#include "ui/present/formats.h"
#include "ui/present/svgdrawing.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QFontDatabase>
#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

class Plot
{
    Q_DECLARE_TR_FUNCTIONS(officina::Evidence)

public:
    Plot(QPainter &painter, const Evidence &evidence, bool dark)
        : m_painter(painter), m_text(dark ? 0xe6e9ee : 0x1b2330), m_muted(dark ? 0x9aa4b2 : 0x5d6778),
          m_line(dark ? 0x3a4351 : 0xc6ccd6)
    {
        const auto add = [&](Scaling kind, const QColor &colour, const QString &name) {
            Series series{.points = scaling(evidence, kind), .colour = colour, .name = name};
            series.points.removeIf([](const ScalingPoint &point) { return !point.speedup || *point.speedup <= 0; });
            if (!series.points.isEmpty())
                m_series.append(series);
        };
        add(Scaling::Strong, dark ? 0x7aa2ff : 0x2356c7, tr("strong", "a kind of scaling"));
        add(Scaling::Weak, dark ? 0xf0a860 : 0xa84a00, tr("weak", "a kind of scaling"));
        for (const Series &series : std::as_const(m_series)) {
            for (const ScalingPoint &point : series.points)
                m_gpus.append(point.run.gpus);
        }
        std::ranges::sort(m_gpus);
        m_gpus.erase(std::ranges::unique(m_gpus).begin(), m_gpus.end());
        QFont font;
        font.setPixelSize(12);
        if (QFontDatabase::hasFamily(u"Inter"_s))
            font.setFamily(u"Inter"_s);
        painter.setFont(font);
        painter.setRenderHint(QPainter::Antialiasing);
    }

    void draw()
    {
        if (m_series.isEmpty())
            return;
        double top = times(m_gpus.last());
        double bottom = 1;
        for (const Series &series : std::as_const(m_series)) {
            for (const ScalingPoint &point : series.points) {
                top = std::max(top, speed(series, point));
                bottom = std::min(bottom, speed(series, point));
            }
        }
        m_top = std::max(1.0, std::ceil(std::log2(top)));
        m_bottom = std::min(0.0, std::floor(std::log2(bottom)));
        m_right = std::max(1.0, std::log2(times(m_gpus.last())));
        axes();
        m_painter.setPen(QPen(m_muted, 1.2, Qt::DashLine));
        m_painter.drawLine(at(1, 1), at(times(m_gpus.last()), times(m_gpus.last())));
        for (const Series &series : std::as_const(m_series)) {
            QPolygonF measured;
            for (const ScalingPoint &point : series.points)
                measured.append(placeOf(series, point));
            m_painter.setPen(QPen(series.colour, 2));
            m_painter.drawPolyline(measured);
            marks(series);
        }
        if (m_series.size() > 1)
            names();
    }

private:
    struct Series {
        QList<ScalingPoint> points;
        QColor colour;
        QString name;
    };

    // Of the fewest GPUs of all.
    double times(int gpus) const { return double(gpus) / m_gpus.first(); }
    // As if the first of its series were ideal.
    double speed(const Series &series, const ScalingPoint &point) const
    {
        return *point.speedup * times(series.points.first().run.gpus);
    }
    QPointF placeOf(const Series &series, const ScalingPoint &point) const
    {
        return at(times(point.run.gpus), speed(series, point));
    }

    static constexpr QRectF area{64, 34, scalingPlotSize.width() - 88, scalingPlotSize.height() - 84};

    QPointF at(double times, double speedup) const
    {
        return {area.left() + area.width() * std::log2(times) / m_right,
                area.bottom() - area.height() * (std::log2(speedup) - m_bottom) / (m_top - m_bottom)};
    }

    void text(const QRectF &place, int align, const QString &words, const QColor &colour)
    {
        m_painter.setPen(colour);
        m_painter.drawText(place, align | Qt::TextDontClip, words);
    }

    void axes()
    {
        const int step = std::max(1, int(m_top - m_bottom) / 6);
        for (int power = int(m_bottom); power <= int(m_top); power += step) {
            const QPointF left = at(1, std::pow(2, power));
            m_painter.setPen(QPen(m_line, 1));
            m_painter.drawLine(QPointF(area.left(), left.y()), QPointF(area.right(), left.y()));
            text({0, left.y() - 9, area.left() - 8, 18}, Qt::AlignRight | Qt::AlignVCenter,
                 formats::decimal(std::pow(2, power), 3), m_muted);
        }
        m_painter.setPen(QPen(m_muted, 1));
        m_painter.drawLine(area.bottomLeft(), area.bottomRight());
        double after = -100; // where there is room for the next number
        for (const int gpus : std::as_const(m_gpus)) {
            const double x = at(times(gpus), 1).x();
            m_painter.setPen(QPen(m_muted, 1));
            m_painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 4));
            if (x < after)
                continue;
            text({x - 30, area.bottom() + 6, 60, 16}, Qt::AlignHCenter | Qt::AlignTop, formats::number(gpus), m_muted);
            after = x + 36;
        }
        text({area.left(), area.bottom() + 24, area.width(), 18}, Qt::AlignHCenter, tr("GPUs"), m_text);
        text({8, 6, area.width(), 18}, Qt::AlignLeft, tr("Speed-up; dashed: ideal; the numbers: efficiency"), m_text);
    }

    void marks(const Series &series)
    {
        double after = -100;
        for (const ScalingPoint &point : series.points) {
            const QPointF place = placeOf(series, point);
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(series.colour);
            m_painter.drawEllipse(place, 3.5, 3.5);
            if (place.x() < after || &point == &series.points.first()) // which is 100 % by what it means
                continue;
            text({place.x() - 30, place.y() + 6, 60, 16}, Qt::AlignHCenter | Qt::AlignTop,
                 formats::percent(*point.efficiency), series.colour);
            after = place.x() + 44;
        }
        m_painter.setBrush(Qt::NoBrush);
    }

    void names()
    {
        double right = scalingPlotSize.width() - 8;
        for (const Series &series : std::as_const(m_series)) {
            const double width = m_painter.fontMetrics().horizontalAdvance(series.name) + 1;
            text({right - width, 6, width, 18}, Qt::AlignRight, series.name, series.colour);
            right -= width + 12;
        }
    }

    QPainter &m_painter;
    QList<Series> m_series;
    QList<int> m_gpus; // of all points, ascending
    QColor m_text, m_muted, m_line;
    double m_top = 1;
    double m_bottom = 0;
    double m_right = 1;
};

} // namespace

void drawScaling(QPainter &painter, const Evidence &evidence, bool dark)
{
    Plot(painter, evidence, dark).draw();
}

QByteArray scalingSvg(const Evidence &evidence)
{
    return svgDrawing({.size = scalingPlotSize}, [&](QPainter &painter) { drawScaling(painter, evidence); });
}

} // namespace officina
