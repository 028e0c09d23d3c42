// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables with their newest row first; see the header.
#include "client/curves/runs/roworder.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace officina {

bool RowOrder::take(std::vector<TaggedPoint> &points)
{
    if (m_isSettled || points.empty())
        return true;
    const bool wasNewestFirst = isNewestFirst();
    const bool isUp = std::ranges::any_of(points, [this](const TaggedPoint &one) { return goesUp(one); });
    if (m_isShown) {
        if (isUp)
            settle();
        return isUp ? !wasNewestFirst : !isNewestFirst();
    }
    m_held.insert(m_held.end(), points.begin(), points.end());
    points.clear();
    if (isUp || m_held.size() > maxHeld) {
        points = std::exchange(m_held, {});
        settle();
    }
    return true;
}

void RowOrder::release(std::vector<TaggedPoint> &points)
{
    if (m_held.empty())
        return;
    m_isShown = true;
    points = std::exchange(m_held, {});
    if (isNewestFirst())
        std::ranges::reverse(points);
}

bool RowOrder::goesUp(const TaggedPoint &tagged)
{
    constexpr qint64 none = std::numeric_limits<qint64>::max();
    const qint64 step = tagged.point.step;
    if (m_levels == 0 || step < m_lowest) {
        ++m_levels;
        m_lowest = step;
    }
    if (tagged.tag >= m_last.size())
        m_last.resize(tagged.tag + 1, none);
    return step > std::exchange(m_last[tagged.tag], step);
}

void RowOrder::settle()
{
    m_isSettled = true;
    m_last = {};
}

} // namespace officina
