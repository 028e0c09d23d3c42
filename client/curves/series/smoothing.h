// SPDX-License-Identifier: GPL-3.0-or-later
//
// TensorBoard's smoothing: an exponential moving average with weight 0 to 0.999, freed from the
// pull of its zero start by dividing by 1 - weight^n (as Adam does). NaN and infinity pass through
// and leave the average as it is. (tensorboard/webapp/widgets/line_chart_v2/data_transformer.ts)
#pragma once

#include <cmath>
#include <span>
#include <vector>

namespace officina {

inline std::vector<double> smoothed(std::span<const double> values, double weight)
{
    std::vector<double> result(values.begin(), values.end());
    if (!(weight > 0))
        return result;
    double average = 0;
    double bias = 1; // weight^n
    for (double &value : result) {
        if (!std::isfinite(value))
            continue;
        average = average * weight + (1 - weight) * value;
        bias *= weight;
        value = average / (1 - bias);
    }
    return result;
}

} // namespace officina
