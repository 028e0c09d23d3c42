// SPDX-License-Identifier: GPL-3.0-or-later
//
// Painting of the pill; see the header.
#include "ui/cohort/steppill.h"

#include "ui/common/badge.h"
#include "ui/common/roles.h"

#include <QtWidgets/QApplication>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastWidth = 26; // all of a column begin and, where they say little, end alike

// What is not known is fainter than what is; a number of members needs no sign.
BadgeLook lookOf(const QModelIndex &index, const Colours &colours)
{
    const auto tone = Tone(index.data(ToneRole).toInt());
    BadgeLook look = badgeLook(tone, colours);
    if (tone == Tone::Neutral)
        look.ink = colours.muted;
    if (tone == Tone::Active)
        look.sign.clear();
    return look;
}

QSize pillSize(const QString &text, const BadgeLook &look, const QFontMetrics &metrics)
{
    return badgeSize(text, look, metrics).expandedTo({leastWidth, 0});
}

} // namespace

void StepPill::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);

    const BadgeLook look = lookOf(index, Colours::of(option.palette));
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QRect room = option.rect.adjusted(mirrored ? 0 : badgeCellMargin, 0, mirrored ? -badgeCellMargin : 0, -1);
    const QRect pill = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                           pillSize(text, look, option.fontMetrics), room);
    drawBadge(painter, pill, text, look, option.font);
}

QSize StepPill::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return pillSize(index.data().toString(), lookOf(index, Colours::light()), option.fontMetrics)
        + QSize(badgeCellMargin + badgePadding, 8);
}

} // namespace officina
