// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which part of a map is seen, and how large: between kilometres of the projection and pixels of a window. It never
// loses what it was told to show: the middle of the view stays within those bounds.
#pragma once

#include <QtCore/QList>
#include <QtCore/QRectF>

namespace officina {

class MapView
{
public:
    // bounds: km, what there is to see. margin: pixels around it, which marks and their names need.
    explicit MapView(const QRectF &bounds, double margin = 0);

    QSizeF size() const { return m_size; }
    double scale() const { return m_scale; } // pixels of a kilometre
    bool showsAll() const { return m_showsAll; }

    // Keeps the middle; where all was shown, all still is.
    void resize(const QSizeF &size);
    void showAll();
    void zoom(double factor, const QPointF &at); // what is there on the screen stays there
    void zoom(double factor);
    void pan(const QPointF &pixels); // moves what is seen, as a drag does
    void centreOn(const QPointF &map);
    void moveIntoView(const QPointF &map); // no farther than it takes
    // So near that they lie apart, all of them in the middle.
    void showPoints(const QList<QPointF> &map);

    QPointF toScreen(const QPointF &map) const;
    QPointF toMap(const QPointF &screen) const;
    QRectF visible() const; // km

private:
    double leastScale() const;
    void keepInBounds();

    QRectF m_bounds;
    double m_margin;
    QSizeF m_size{1, 1};
    QPointF m_centre;
    double m_scale = 1;
    bool m_showsAll = true;
};

} // namespace officina
