// SPDX-License-Identifier: GPL-3.0-or-later
//
// A curve in one line of text, for a terminal: ▁▂▃▅▇.
#pragma once

#include "client/curves/series/series.h"

#include <QtCore/QString>

namespace officina {

// At most width characters, each the mean of its share of the points; '·' where there is no finite
// one. A constant curve is a low line.
QString sparkline(const Series &series, int width);

} // namespace officina
