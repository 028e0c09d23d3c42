// SPDX-License-Identifier: GPL-3.0-or-later
//
// One training run; see the header.
#include "client/curves/runs/run.h"

#include <cmath>

namespace officina {

using namespace Qt::StringLiterals;

QString Run::name() const
{
    return !title.isEmpty() ? title : folder.isEmpty() ? u"."_s : folder.display();
}

qint64 Run::points() const
{
    qint64 sum = 0;
    for (const auto &[tag, one] : series)
        sum += one->size();
    return sum;
}

double Run::start() const
{
    double start = std::numeric_limits<double>::quiet_NaN();
    for (const auto &[tag, one] : series) {
        if (!one->isEmpty() && !(one->wallTime(0) >= start))
            start = std::isnan(one->wallTime(0)) ? start : one->wallTime(0);
    }
    return start;
}

} // namespace officina
