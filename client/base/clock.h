// SPDX-License-Identifier: GPL-3.0-or-later
//
// Time as something that is passed in, so that ages, deadlines and walltimes can be tested.
#pragma once

#include <QtCore/QDateTime>

namespace officina {

class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const { return QDateTime::currentDateTimeUtc(); }
};

} // namespace officina
