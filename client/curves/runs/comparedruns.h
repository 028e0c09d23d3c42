// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs with what they differ by from one of them as further series.
#pragma once

#include "client/curves/runs/run.h"
#include "client/curves/series/comparison.h"

namespace officina {

// To each run, for every tag that it and the reference have steps of in common, a series "difference(loss, baseline)" or
// "ratio(loss, baseline)". name: of the reference. The given series are shared, not copied.
QList<Run> withComparison(QList<Run> runs, const Run &reference, const QString &name, SeriesComparison comparison,
                          StepMatch match = StepMatch::Exact);

} // namespace officina
