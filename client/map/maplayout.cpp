// SPDX-License-Identifier: GPL-3.0-or-later
//
// A few dozen marks: the plain way through all pairs is quick enough.
#include "client/map/maplayout.h"

#include <QtCore/QLineF>

#include <algorithm>

namespace officina {

namespace {

double radiusOf(const PlacedMark &mark, const MarkSizes &sizes)
{
    return mark.isCluster() ? sizes.cluster : sizes.mark;
}

QRectF boxOf(const PlacedMark &mark, const MarkSizes &sizes)
{
    const double radius = radiusOf(mark, sizes);
    return {mark.at - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)};
}

// The two that cover each other the most become one, until none do.
QList<PlacedMark> clustered(const QList<MapMark> &marks, const MarkSizes &sizes)
{
    QList<PlacedMark> placed;
    for (qsizetype i = 0; i < marks.size(); ++i)
        placed.append({marks.at(i).at, {i}, {}});
    while (true) {
        std::pair<qsizetype, qsizetype> closest{-1, -1};
        double least = 0;
        for (qsizetype i = 0; i < placed.size(); ++i) {
            for (qsizetype j = i + 1; j < placed.size(); ++j) {
                const double room = QLineF(placed.at(i).at, placed.at(j).at).length() - sizes.gap
                    - radiusOf(placed.at(i), sizes) - radiusOf(placed.at(j), sizes);
                if (room < least) {
                    least = room;
                    closest = {i, j};
                }
            }
        }
        if (closest.first < 0)
            return placed;
        PlacedMark &kept = placed[closest.first];
        kept.members += placed.takeAt(closest.second).members;
        std::ranges::sort(kept.members);
        QPointF sum;
        for (const qsizetype member : std::as_const(kept.members))
            sum += marks.at(member).at;
        kept.at = sum / double(kept.members.size());
    }
}

// Right of it first, as one reads; then left, and so on.
QList<QRectF> nameCandidates(const QPointF &at, const QSizeF &name, double away)
{
    const double w = name.width();
    const double h = name.height();
    const double near = away * 0.7; // along the diagonal
    return {{{at.x() + away, at.y() - h / 2}, name},
            {{at.x() - away - w, at.y() - h / 2}, name},
            {{at.x() - w / 2, at.y() + away}, name},
            {{at.x() - w / 2, at.y() - away - h}, name},
            {{at.x() + near, at.y() + near - h / 4}, name},
            {{at.x() + near, at.y() - near - 3 * h / 4}, name},
            {{at.x() - near - w, at.y() + near - h / 4}, name},
            {{at.x() - near - w, at.y() - near - 3 * h / 4}, name}};
}

} // namespace

QList<PlacedMark> placeMarks(const QList<MapMark> &marks, const QRectF &window, const MarkSizes &sizes)
{
    QList<PlacedMark> placed = clustered(marks, sizes);
    QList<qsizetype> order;
    for (qsizetype i = 0; i < placed.size(); ++i) {
        // A name without its mark would say that it is there.
        if (!placed.at(i).isCluster() && window.contains(placed.at(i).at)
            && !marks.at(placed.at(i).members.first()).name.isEmpty())
            order.append(i);
    }
    std::ranges::stable_sort(order, {}, [&](qsizetype i) { return marks.at(placed.at(i).members.first()).rank; });
    QList<QRectF> taken; // what names keep clear of
    for (const PlacedMark &mark : std::as_const(placed))
        taken.append(boxOf(mark, sizes));
    for (const qsizetype i : std::as_const(order)) {
        PlacedMark &mark = placed[i];
        const auto isFree = [&](const QRectF &box) {
            return window.contains(box)
                && std::ranges::none_of(taken, [&](const QRectF &other) { return other.intersects(box); });
        };
        for (const QRectF &box :
             nameCandidates(mark.at, marks.at(mark.members.first()).name, sizes.mark + sizes.nameGap)) {
            if (isFree(box)) {
                mark.name = box;
                taken.append(box);
                break;
            }
        }
    }
    return placed;
}

} // namespace officina
