// SPDX-License-Identifier: GPL-3.0-or-later
//
// What one picture shows of prepared lines: which stretch of the horizontal axis, the few points of
// it that are drawn, and the vertical range that fits them. The same for pictures and for the
// window's charts, so that an export shows what was seen.
#pragma once

#include "ui/present/curves/curvelines.h"

#include <optional>

namespace officina {

inline bool operator==(const Extent &a, const Extent &b)
{
    return a.from == b.from && a.to == b.to;
}

struct SceneKind {
    int columns = 1;                 // pixels across
    bool logX = false;               // steps of 0 and below are left out
    bool ignoreOutliers = false;     // fit most of the values, let the rest leave the picture
    std::optional<Extent> view = {}; // along the horizontal, as logged; nothing: all there is
};

// With logX, everything horizontal is in decimal logarithms.
struct CurveScene {
    Extent all; // what could be seen
    Extent x;   // what is seen of it
    Extent y;   // empty where there is nothing to draw
    QList<VisibleLine> lines;
};

CurveScene curveScene(const QList<PreparedLine> &lines, const SceneKind &kind);

// What TensorBoard fits when it ignores outliers: the 5th to the 95th percentile of the values
// between from and to, and a tenth more on each side.
Extent withoutOutliers(const QList<PreparedLine> &lines, double from, double to);

} // namespace officina
