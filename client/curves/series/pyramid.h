// SPDX-License-Identifier: GPL-3.0-or-later
//
// What decimate() finds, without going through all points each time: built once over a line, then
// asked for any view of it. Of groups of points, and of groups of these, the first, last, lowest and
// highest are remembered.
//
// Promise: exactly what decimate() says of the same line and view.
#pragma once

#include "client/curves/series/decimate.h"

#include <limits>

namespace officina {

class Pyramid
{
public:
    Pyramid() = default;
    // As for decimate(); the same spans are given to view().
    Pyramid(std::span<const double> x, std::span<const double> y);

    Decimated view(std::span<const double> x, std::span<const double> y, double from, double to, int columns) const;
    // The last finite point at or before an index; -1: there is none. And the first at or after it.
    qsizetype finiteBefore(std::span<const double> y, qsizetype index) const;
    qsizetype finiteAfter(std::span<const double> y, qsizetype index) const;
    // Whether x never goes down. Where it does, view() is no faster than decimate().
    bool isAscending() const { return m_isAscending; }

private:
    static constexpr quint32 none = std::numeric_limits<quint32>::max();
    static constexpr size_t leaf = 64; // points in a node of the lowest level
    static constexpr size_t fan = 16;  // nodes in one of the next

    struct Node {
        quint32 first = none; // indexes of finite points
        quint32 last = none;
        quint32 low = none;
        quint32 high = none;
        quint32 mark = none; // the last point that is not finite
        // y of low and high: to look it up in the line would be a cache miss each.
        double lowest = std::numeric_limits<double>::infinity();
        double highest = -std::numeric_limits<double>::infinity();
    };

    static void add(Node &node, size_t i, std::span<const double> y);
    static void add(Node &node, const Node &next); // next comes after node
    Node over(size_t from, size_t to, std::span<const double> y) const;
    void addNodes(Node &node, size_t level, size_t from, size_t to) const;

    std::vector<std::vector<Node>> m_levels;
    bool m_isAscending = true;
};

} // namespace officina
