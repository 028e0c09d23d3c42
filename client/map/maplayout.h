// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where marks and their names stand on a map. Marks that would cover each other become one that stands for all of
// them; a name never lies on another, on a mark or across the edge: the less important one is left out.
// The same input gives the same map.
#pragma once

#include <QtCore/QList>
#include <QtCore/QRectF>

namespace officina {

struct MapMark {
    QPointF at;  // pixels
    QSizeF name; // pixels; empty: none
    int rank = 0; // names of lower ones first

    bool operator==(const MapMark &) const = default;
};

struct PlacedMark {
    QPointF at;
    QList<qsizetype> members; // places in the list that was given; one, or those of a cluster
    QRectF name;              // null where there is no room, and of clusters

    bool isCluster() const { return members.size() > 1; }
    bool operator==(const PlacedMark &) const = default;
};

struct MarkSizes { // radii, and the least distance between any two things; pixels
    double mark = 6;
    double cluster = 10;
    double gap = 3;
};

QList<PlacedMark> placeMarks(const QList<MapMark> &marks, const QRectF &window, const MarkSizes &sizes);

} // namespace officina
