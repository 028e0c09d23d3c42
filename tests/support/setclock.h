// SPDX-License-Identifier: GPL-3.0-or-later
//
// A clock that a test sets, in place of waiting.
#pragma once

#include "client/base/clock.h"

namespace officina::testing {

struct SetClock : Clock {
    QDateTime time = QDateTime::currentDateTimeUtc();
    QDateTime now() const override { return time; }
};

} // namespace officina::testing
