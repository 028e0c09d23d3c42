// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a state is painted wherever it stands in a badge: ground, sign and word in the colours of its tone.
#pragma once

#include "ui/common/chip.h"
#include "ui/common/theme.h"

#include <QtGui/QColor>
#include <QtGui/QFontMetrics>

class QPainter;

namespace officina {

inline constexpr int badgePadding = 8;
inline constexpr int badgeCellMargin = 13; // where text of cells and headers begins: the style sheet

struct BadgeLook {
    QColor ink, ground;
    QString sign; // icon name; may be empty
};
BadgeLook badgeLook(Tone tone, const Colours &colours);

QSize badgeSize(const QString &text, const BadgeLook &look, const QFontMetrics &metrics);
// A sign without a text stands in the middle.
void drawBadge(QPainter *painter, const QRect &rect, const QString &text, const BadgeLook &look, const QFont &font);

} // namespace officina
