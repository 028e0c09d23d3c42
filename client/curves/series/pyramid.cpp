// SPDX-License-Identifier: GPL-3.0-or-later
//
// Views of a line at any zoom; see the header.
#include "client/curves/series/pyramid.h"

#include <algorithm>
#include <cmath>
#include <ranges>

namespace officina {

inline void Pyramid::add(Node &node, size_t i, std::span<const double> y)
{
    const auto index = quint32(i);
    const double value = y[i];
    if (!std::isfinite(value)) {
        node.mark = index;
        return;
    }
    if (node.first == none)
        node.first = index;
    node.last = index;
    if (value < node.lowest) {
        node.low = index;
        node.lowest = value;
    }
    if (value > node.highest) {
        node.high = index;
        node.highest = value;
    }
}

inline void Pyramid::add(Node &node, const Node &next)
{
    if (next.mark != none)
        node.mark = next.mark;
    if (next.first == none)
        return;
    if (node.first == none)
        node.first = next.first;
    node.last = next.last;
    if (next.lowest < node.lowest) {
        node.low = next.low;
        node.lowest = next.lowest;
    }
    if (next.highest > node.highest) {
        node.high = next.high;
        node.highest = next.highest;
    }
}

Pyramid::Pyramid(std::span<const double> x, std::span<const double> y)
    : m_isAscending(std::ranges::is_sorted(x) && x.size() < none)
{
    if (!m_isAscending)
        return;
    std::vector<Node> nodes((y.size() + leaf - 1) / leaf);
    for (size_t i = 0; i < nodes.size(); ++i) {
        Node node; // on the stack, where the compiler keeps it in registers
        for (size_t at = i * leaf; at < std::min(y.size(), (i + 1) * leaf); ++at)
            add(node, at, y);
        nodes[i] = node;
    }
    while (nodes.size() > 1) {
        std::vector<Node> above((nodes.size() + fan - 1) / fan);
        for (size_t i = 0; i < nodes.size(); ++i)
            add(above[i / fan], nodes[i]);
        m_levels.push_back(std::exchange(nodes, std::move(above)));
    }
    m_levels.push_back(std::move(nodes));
}

// Of the points from (included) to (excluded).
Pyramid::Node Pyramid::over(size_t from, size_t to, std::span<const double> y) const
{
    Node node;
    const size_t begin = (from + leaf - 1) / leaf;
    const size_t end = to / leaf;
    if (begin >= end) {
        for (size_t i = from; i < to; ++i)
            add(node, i, y);
        return node;
    }
    for (size_t i = from; i < begin * leaf; ++i)
        add(node, i, y);
    addNodes(node, 0, begin, end);
    for (size_t i = end * leaf; i < to; ++i)
        add(node, i, y);
    return node;
}

void Pyramid::addNodes(Node &node, size_t level, size_t from, size_t to) const
{
    const std::vector<Node> &nodes = m_levels[level];
    const size_t begin = (from + fan - 1) / fan;
    const size_t end = to / fan;
    const bool goesUp = begin < end && level + 1 < m_levels.size();
    for (size_t i = from; i < (goesUp ? begin * fan : to); ++i)
        add(node, nodes[i]);
    if (!goesUp)
        return;
    addNodes(node, level + 1, begin, end);
    for (size_t i = end * fan; i < to; ++i)
        add(node, nodes[i]);
}

Decimated Pyramid::view(std::span<const double> x, std::span<const double> y, double from, double to, int columns) const
{
    if (!m_isAscending)
        return decimate(x, y, from, to, columns);
    const auto count = size_t(std::max(columns, 1));
    const double scale = to > from ? double(count) / (to - from) : 0;
    const auto columnOf = [&](double at) { return std::min(size_t((at - from) * scale), count - 1); };
    const auto begin = size_t(std::ranges::lower_bound(x, from) - x.begin());
    const auto end = std::max(begin, size_t(std::ranges::upper_bound(x, to) - x.begin()));

    Decimated result;
    if (const quint32 before = over(0, begin, y).last; before != none)
        result.line.push_back(before);
    size_t width = 1; // points in the column before
    for (size_t at = begin; at < end;) {
        const size_t column = columnOf(x[at]);
        const auto isIn = [&](size_t i) { return i < end && columnOf(x[i]) == column; };
        // Columns are mostly as full as the one before, give or take a point.
        size_t next = at + width;
        if (isIn(next))
            ++next;
        else if (width > 1 && !isIn(next - 1))
            --next;
        if (!isIn(next - 1) || isIn(next)) { // else the end is looked for in growing strides
            size_t stride = 1;
            while (isIn(at + stride))
                stride *= 2;
            const auto rest = std::views::iota(at + stride / 2, std::min(at + stride, end));
            next = *std::ranges::partition_point(rest, isIn);
        }
        const Node node = over(at, next, y);
        width = next - at;
        at = next;
        if (node.mark != none)
            result.marks.push_back(node.mark);
        if (node.first == none)
            continue;
        quint32 four[] = {node.first, node.last, node.low, node.high};
        std::ranges::sort(four);
        const auto [last, unused] = std::ranges::unique(four);
        result.line.insert(result.line.end(), std::begin(four), last);
    }
    if (const quint32 after = over(end, x.size(), y).first; after != none)
        result.line.push_back(after);
    return result;
}

qsizetype Pyramid::finiteBefore(std::span<const double> y, qsizetype index) const
{
    if (!m_isAscending) { // there are no nodes
        while (index >= 0 && !std::isfinite(y[size_t(index)]))
            --index;
        return index;
    }
    const quint32 last = over(0, size_t(index) + 1, y).last;
    return last == none ? -1 : qsizetype(last);
}

qsizetype Pyramid::finiteAfter(std::span<const double> y, qsizetype index) const
{
    if (!m_isAscending) {
        for (; index < qsizetype(y.size()); ++index) {
            if (std::isfinite(y[size_t(index)]))
                return index;
        }
        return -1;
    }
    const quint32 first = over(size_t(index), y.size(), y).first;
    return first == none ? -1 : qsizetype(first);
}

} // namespace officina
