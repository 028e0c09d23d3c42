// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws how a distribution moved over the steps: one ridge for each histogram, the newest in front
// at the bottom, all over one axis of values.
#pragma once

#include "client/curves/formats/media.h"

#include <QtCore/QLocale>
#include <QtCore/QRectF>

class QPainter;

namespace officina {

struct HistogramPicture {
    const std::vector<MediaSample> *samples = nullptr; // by step; of them as many as fit are drawn
    qsizetype marked = -1; // index of the sample that stands out; -1: none
    int style = 0;         // as for curveColour()
    bool dark = false;
    QLocale locale;
};

void paintHistograms(QPainter &painter, const QRectF &area, const HistogramPicture &picture);

// The counts of the buckets shared out to equal bins from low to high. Their sum is that of the
// buckets within.
std::vector<double> binned(const std::vector<HistogramBucket> &buckets, double low, double high, int bins);

} // namespace officina
