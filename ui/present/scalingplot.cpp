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
        : m_painter(painter), m_points(scaling(evidence)), m_text(dark ? 0xe6e9ee : 0x1b2330),
          m_muted(dark ? 0x9aa4b2 : 0x5d6778), m_line(dark ? 0x3a4351 : 0xc6ccd6), m_mark(dark ? 0x7aa2ff : 0x2356c7)
    {
        m_points.removeIf([](const ScalingPoint &point) { return !point.speedup || *point.speedup <= 0; });
        QFont font;
        font.setPixelSize(12);
        if (QFontDatabase::hasFamily(u"Inter"_s))
            font.setFamily(u"Inter"_s);
        painter.setFont(font);
        painter.setRenderHint(QPainter::Antialiasing);
    }

    void draw()
    {
        if (m_points.isEmpty())
            return;
        double top = m_points.last().ideal;
        double bottom = 1;
        for (const ScalingPoint &point : std::as_const(m_points)) {
            top = std::max(top, *point.speedup);
            bottom = std::min(bottom, *point.speedup);
        }
        m_top = std::max(1.0, std::ceil(std::log2(top)));
        m_bottom = std::min(0.0, std::floor(std::log2(bottom)));
        m_right = std::max(1.0, std::log2(m_points.last().ideal));
        axes();
        QPolygonF ideal;
        QPolygonF measured;
        for (const ScalingPoint &point : std::as_const(m_points)) {
            ideal.append(at(point.ideal, point.ideal));
            measured.append(at(point.ideal, *point.speedup));
        }
        m_painter.setPen(QPen(m_muted, 1.2, Qt::DashLine));
        m_painter.drawPolyline(ideal);
        m_painter.setPen(QPen(m_mark, 2));
        m_painter.drawPolyline(measured);
        marks();
    }

private:
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
        for (const ScalingPoint &point : std::as_const(m_points)) {
            const double x = at(point.ideal, 1).x();
            m_painter.setPen(QPen(m_muted, 1));
            m_painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 4));
            if (x < after)
                continue;
            text({x - 30, area.bottom() + 6, 60, 16}, Qt::AlignHCenter | Qt::AlignTop, formats::number(point.run.gpus),
                 m_muted);
            after = x + 36;
        }
        text({area.left(), area.bottom() + 24, area.width(), 18}, Qt::AlignHCenter, tr("GPUs"), m_text);
        text({8, 6, area.width(), 18}, Qt::AlignLeft, tr("Speed-up; dashed: ideal; the numbers: efficiency"), m_text);
    }

    void marks()
    {
        double after = -100;
        for (const ScalingPoint &point : std::as_const(m_points)) {
            const QPointF place = at(point.ideal, *point.speedup);
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_mark);
            m_painter.drawEllipse(place, 3.5, 3.5);
            if (place.x() < after || &point == &m_points.first()) // which is 100 % by what it means
                continue;
            text({place.x() - 30, place.y() + 6, 60, 16}, Qt::AlignHCenter | Qt::AlignTop,
                 formats::percent(*point.efficiency), m_mark);
            after = place.x() + 44;
        }
        m_painter.setBrush(Qt::NoBrush);
    }

    QPainter &m_painter;
    QList<ScalingPoint> m_points;
    QColor m_text, m_muted, m_line, m_mark;
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
