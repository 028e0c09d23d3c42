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

struct MarkSizes { // pixels
    double mark = 6;     // its radius
    double cluster = 10; // its radius
    double gap = 3;      // the least distance between two marks
    double nameGap = 3;  // between a mark and its own name
};

QList<PlacedMark> placeMarks(const QList<MapMark> &marks, const QRectF &window, const MarkSizes &sizes);

} // namespace officina
