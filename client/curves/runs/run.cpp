// SPDX-License-Identifier: GPL-3.0-or-later
//
// One training run; see the header.
#include "client/curves/runs/run.h"

#include "client/curves/series/countedin.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

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

std::optional<double> checkpointSeconds(const Run &run)
{
    std::vector<double> moments; // of the series that has most of them
    for (const auto &[tag, one] : run.series) {
        if (!goesBySteps(tag)) // states are saved by steps
            continue;
        auto found = columns(*one, {.axis = XAxis::Wall, .checkpoints = run.checkpoints}).checkpoints;
        if (found.size() > moments.size())
            moments = std::move(found);
    }
    std::vector<double> pauses;
    for (size_t i = 1; i < moments.size(); ++i)
        pauses.push_back(moments[i] - moments[i - 1]);
    std::ranges::sort(pauses);
    const double middle = pauses.empty() ? 0 : pauses[pauses.size() / 2];
    return middle > 0 ? std::optional(middle) : std::nullopt;
}

} // namespace officina
