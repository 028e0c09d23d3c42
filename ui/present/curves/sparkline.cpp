// SPDX-License-Identifier: GPL-3.0-or-later
//
// A curve in one line of text; see the header.
#include "ui/present/curves/sparkline.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace officina {

namespace {

constexpr QStringView bars = u"▁▂▃▄▅▆▇█";

double meanOf(const Series &series, qsizetype from, qsizetype to)
{
    double mean = 0;
    qsizetype count = 0;
    for (qsizetype i = from; i < to; ++i) {
        if (const double value = series.value(i); std::isfinite(value))
            mean += (value - mean) / double(++count); // the sum of large values could overflow
    }
    return count > 0 ? mean : qQNaN();
}

} // namespace

QString sparkline(const Series &series, int width)
{
    const qsizetype columns = std::min<qsizetype>(width, series.size());
    std::vector<double> means;
    double low = qInf();
    double high = -qInf();
    for (qsizetype i = 0; i < columns; ++i) {
        means.push_back(meanOf(series, i * series.size() / columns, (i + 1) * series.size() / columns));
        if (std::isfinite(means.back())) {
            low = std::min(low, means.back());
            high = std::max(high, means.back());
        }
    }
    QString line;
    for (const double mean : means) {
        const double share = high > low ? (mean / 2 - low / 2) / (high / 2 - low / 2) : 0; // halves do not overflow
        const auto level = std::lround(std::clamp(share, 0.0, 1.0) * double(bars.size() - 1));
        line += std::isfinite(mean) ? bars[level] : u'·';
    }
    return line;
}

} // namespace officina
