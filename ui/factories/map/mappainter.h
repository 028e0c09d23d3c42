// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a map of factories looks like: land, marks (their state is shape and colour), names.
#pragma once

#include "client/map/europe.h"
#include "client/map/maplayout.h"
#include "client/map/mapview.h"
#include "ui/factories/map/mapentry.h"

#include <QtGui/QFont>
#include <QtGui/QPainter>

namespace officina {

struct Colours;

inline constexpr MarkSizes markSizes{.mark = 6, .cluster = 11, .gap = 3, .nameGap = 5};

// Land in the view, tinted where it takes part (ISO codes).
void paintLand(QPainter &painter, const QList<Land> &lands, const MapView &view, const QStringList &taking,
               const Colours &colours);

inline constexpr double uncertainOpacity = 0.75; // of a mark that a filter neither takes nor leaves out

// The sign of one state, of radius 6 around a point.
void paintSign(QPainter &painter, const QPointF &at, State state, bool isAntenna, bool isCertain,
               const Colours &colours);

void paintCluster(QPainter &painter, const QPointF &at, qsizetype members, const Colours &colours);

enum class Ring { Chosen, Focus };
void paintRing(QPainter &painter, const QPointF &at, bool isCluster, Ring ring, const Colours &colours);

// Readable over land and borders.
void paintName(QPainter &painter, const QRectF &box, const QString &name, bool isCertain, const Colours &colours);

} // namespace officina
