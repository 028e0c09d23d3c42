// SPDX-License-Identifier: GPL-3.0-or-later
//
// One line of a picture or chart: a series of a run, or of a group of them, with how it looks and what its axes need.
#pragma once

#include "client/curves/series/series.h"
#include "ui/present/curves/curvebands.h"
#include "ui/present/curves/curvestyle.h"

namespace officina {

struct CurveLine {
    QString label;   // of the run
    int style = 0;   // index for curveColour() and curveDash()
    std::shared_ptr<const Series> series;
    double start = 0; // of the run, for the relative axis
    QString key = {}; // of the run
    QColor colour = {}; // where it is not the style's
    std::shared_ptr<const Series> low = {}; // of the band around it; both or none
    std::shared_ptr<const Series> high = {};
    BandKind band = BandKind::Range; // of it
    int gpus = 0; // of the run, for the axis of GPU-hours; 0: not known
    std::shared_ptr<const Series> metric = {}; // of the run, for the axis of a metric
    QList<qint64> checkpoints = {}; // of the run: steps, ascending

    bool isMean() const { return low != nullptr; } // of several runs
    QColor inkOn(bool dark) const { return colour.isValid() ? colour : curveColour(style, dark); }
};

} // namespace officina
