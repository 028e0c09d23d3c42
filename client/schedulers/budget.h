// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a project may use in GPU-hours and what it has used of that, as the scheduler itself
// counts. Where the site sets no such limit there is no Budget; none is ever worked out here.
#pragma once

#include <QtCore/QString>

#include <algorithm>

namespace officina {

struct Budget {
    QString account;
    double limit = 0; // GPU-hours, likewise below
    double used = 0;

    double left() const { return std::max(0.0, limit - used); }
    bool operator==(const Budget &) const = default;
};

} // namespace officina
