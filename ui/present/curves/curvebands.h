// SPDX-License-Identifier: GPL-3.0-or-later
//
// Several runs of one thing (other seeds) as one curve: their mean, and a band of how far they are
// apart. Runs that log at different steps are interpolated linearly; none is continued beyond its
// own first and last step.
#pragma once

#include "client/curves/series/series.h"

#include <QtCore/QList>

#include <memory>

namespace officina {

struct BandMember {
    std::shared_ptr<const Series> series;
    double start = 0; // of the run, as CurveLine's
};

enum class BandKind {
    Range,    // from the lowest to the highest
    Deviation // one standard deviation (of a sample) on both sides of the mean
};

// At each step that any member has, over the members that reach it. Time is the mean time since the
// start of each run, counted from the start of the first.
struct CurveBand {
    std::shared_ptr<const Series> mean;
    std::shared_ptr<const Series> low;
    std::shared_ptr<const Series> high;
    double start = 0;
};

CurveBand bandOver(const QList<BandMember> &members, BandKind kind);

// "lr=1e-3 seed=7" and "lr=1e-3 seed=8" are "lr=1e-3"; "resnet_s1" and "resnet-2" are "resnet".
QString nameWithoutSeed(const QString &name);

} // namespace officina
