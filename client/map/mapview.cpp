// SPDX-License-Identifier: GPL-3.0-or-later
//
// The screen's y goes down, the map's up.
#include "client/map/mapview.h"

#include <algorithm>

namespace officina {

namespace {

constexpr double largestScale = 1.0; // 1 km a pixel: the outlines are no finer than 2 km

} // namespace

MapView::MapView(const QRectF &bounds, double margin) : m_bounds(bounds), m_margin(margin), m_centre(bounds.center()) {}

double MapView::leastScale() const
{
    const double wide = std::max(m_size.width() - 2 * m_margin, m_size.width() / 4);
    const double high = std::max(m_size.height() - 2 * m_margin, m_size.height() / 4);
    return std::min({wide / m_bounds.width(), high / m_bounds.height(), largestScale});
}

void MapView::resize(const QSizeF &size)
{
    m_size = size.expandedTo({1, 1});
    if (m_showsAll)
        showAll();
    else
        keepInBounds();
}

void MapView::showAll()
{
    m_showsAll = true;
    m_scale = leastScale();
    m_centre = m_bounds.center();
}

void MapView::zoom(double factor, const QPointF &at)
{
    const QPointF kept = toMap(at);
    m_scale = std::clamp(m_scale * factor, leastScale(), largestScale);
    m_showsAll = m_scale == leastScale();
    if (m_showsAll)
        return showAll();
    const QPointF moved = toMap(at) - kept;
    m_centre -= moved;
    keepInBounds();
}

void MapView::zoom(double factor)
{
    zoom(factor, QPointF(m_size.width() / 2, m_size.height() / 2));
}

void MapView::pan(const QPointF &pixels)
{
    centreOn(m_centre + QPointF(-pixels.x(), pixels.y()) / m_scale);
}

void MapView::centreOn(const QPointF &map)
{
    m_centre = map;
    m_showsAll = false;
    keepInBounds();
}

void MapView::moveIntoView(const QPointF &map)
{
    const QPointF at = toScreen(map);
    const double x = std::clamp(at.x(), std::min(m_margin, m_size.width() / 2),
                                std::max(m_size.width() - m_margin, m_size.width() / 2));
    const double y = std::clamp(at.y(), std::min(m_margin, m_size.height() / 2),
                                std::max(m_size.height() - m_margin, m_size.height() / 2));
    if (!m_showsAll && at != QPointF(x, y))
        pan(QPointF(x, y) - at);
}

void MapView::showPoints(const QList<QPointF> &map)
{
    if (map.isEmpty())
        return;
    QRectF box(map.first(), QSizeF(1, 1)); // km
    for (const QPointF &point : map)
        box |= QRectF(point, QSizeF(1, 1));
    const double fitting = std::min(m_size.width() / box.width(), m_size.height() / box.height()) / 3;
    m_scale = std::clamp(fitting, leastScale(), largestScale);
    centreOn(box.center());
}

QPointF MapView::toScreen(const QPointF &map) const
{
    return {(map.x() - m_centre.x()) * m_scale + m_size.width() / 2,
            (m_centre.y() - map.y()) * m_scale + m_size.height() / 2};
}

QPointF MapView::toMap(const QPointF &screen) const
{
    return {m_centre.x() + (screen.x() - m_size.width() / 2) / m_scale,
            m_centre.y() - (screen.y() - m_size.height() / 2) / m_scale};
}

QRectF MapView::visible() const
{
    return QRectF(toMap({0, m_size.height()}), toMap({m_size.width(), 0}));
}

void MapView::keepInBounds()
{
    m_scale = std::max(m_scale, leastScale());
    m_centre = {std::clamp(m_centre.x(), m_bounds.left(), m_bounds.right()),
                std::clamp(m_centre.y(), m_bounds.top(), m_bounds.bottom())};
}

} // namespace officina
