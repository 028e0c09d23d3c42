// SPDX-License-Identifier: GPL-3.0-or-later
//
// The points of a table in the order of their steps, though its newest row may stand first.
//
// Where steps go down through the whole table, it is written so. Else they are left as they are: a step that is lower
// than the one before is of training that was taken up again (series.h). That is told by the first step that goes up,
// so of most tables nothing is held back but their first row.
#pragma once

#include "client/curves/series/point.h"

#include <vector>

namespace officina {

class RowOrder
{
public:
    static constexpr size_t maxHeld = 4'000'000; // points; what goes down for longer is left as it is

    // isTable: else all is left as it is.
    explicit RowOrder(bool isTable) : m_isSettled(!isTable) {}

    // Of what was read next, leaves what can be shown and holds the rest back. False: what was shown was in the wrong
    // order after all, so the table has to be read again.
    bool take(std::vector<TaggedPoint> &points);
    // The table ends here, for now. What was held back goes to points, the oldest first.
    void release(std::vector<TaggedPoint> &points);
    bool isHolding() const { return !m_held.empty(); }
    bool hasFallen() const { return !m_isSettled && m_levels > 1; } // and never gone up

private:
    static constexpr int leastLevels = 3; // one step back alone is a restart

    bool goesUp(const TaggedPoint &tagged);
    bool isNewestFirst() const { return !m_isSettled && m_levels >= leastLevels; }
    void settle();

    bool m_isSettled; // nothing is held back any more
    bool m_isShown = false; // some of it
    int m_levels = 0; // steps that were lower than all before
    qint64 m_lowest = 0;
    std::vector<qint64> m_last; // of each tag
    std::vector<TaggedPoint> m_held;
};

} // namespace officina
