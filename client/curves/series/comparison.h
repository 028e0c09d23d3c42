// SPDX-License-Identifier: GPL-3.0-or-later
//
// One series against another one of the same metric: their difference or ratio, on the steps that both have.
#pragma once

#include "client/curves/series/series.h"

namespace officina {

enum class SeriesComparison {
    Difference, // value - reference, in the metric's unit
    Ratio       // value / reference, without a unit
};

// What becomes of a step that the reference does not have.
enum class StepMatch {
    Exact,       // it is left out
    Interpolated // the reference is taken between its two neighbours, linearly by the step
};

// The points of series whose step the reference has too, in their order and with their own wall times. A restart
// of series stands at its first such point from there on. Where the reference has a step several times its last value counts.
//
// What either logged as NaN is NaN, and so is a ratio to 0, which has no value; both stay in sight as such. Infinite
// values follow IEEE 754. Interpolated, the reference is never continued beyond its first and last step, and not
// carried across a gap: beside a value that is not finite only its own steps count.
Series compared(const Series &series, const Series &reference, SeriesComparison comparison,
                StepMatch match = StepMatch::Exact);

} // namespace officina
