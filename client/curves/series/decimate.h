// SPDX-License-Identifier: GPL-3.0-or-later
//
// Few points that look like many: of each pixel column the first, last, lowest and highest point
// (M4, Jugel et al. 2014, doi 10.14778/2732951.2732953). A line through them covers the same
// pixels as the line through all; a spike of one point is never lost.
#pragma once

#include <QtCore/QtTypes>

#include <span>
#include <vector>

namespace officina {

struct Decimated {
    std::vector<qsizetype> line;  // indexes of finite points in drawing order, at most 4 a column
    std::vector<qsizetype> marks; // indexes of NaN and infinite values, at most 1 a column
};

// x and y have equal length; x is finite and usually ascends. The nearest finite point on each side
// of [from, to] is added so that the line runs out of the picture. columns >= 1.
Decimated decimate(std::span<const double> x, std::span<const double> y, double from, double to, int columns);

} // namespace officina
