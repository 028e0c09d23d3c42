// SPDX-License-Identifier: GPL-3.0-or-later
//
// The map of Europe's projection: Lambert's azimuthal equal-area one with its centre at 52° N, 10° E on the GRS 80
// ellipsoid, which the European Union's own maps use (EPSG:3035, "ETRS89-extended / LAEA Europe"). By the
// formulae of EPSG's Guidance Note 7-2, method 9820.
#pragma once

#include <QtCore/QPointF>

namespace officina {

// Degrees into kilometres: x to the east, y to the north, (4321, 3210) at the centre.
QPointF projected(double longitude, double latitude);

} // namespace officina
