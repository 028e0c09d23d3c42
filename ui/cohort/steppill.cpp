// SPDX-License-Identifier: GPL-3.0-or-later
//
// Painting of the pill; see the header.
#include "ui/cohort/steppill.h"

#include "ui/common/chip.h"
#include "ui/common/icons.h"
#include "ui/common/roles.h"
#include "ui/common/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 7;
constexpr int cellMargin = 13; // where the header's text begins: the style sheet
constexpr int signSize = 12;
constexpr int gap = 4;

struct Look {
    QColor ink, ground;
    QString sign; // icon name
};

Look lookOf(Tone tone, const Colours &c)
{
    switch (tone) {
    case Tone::Neutral: break;
    case Tone::Active: return {c.accent, c.accentSoft, {}};
    case Tone::Good: return {c.good, c.goodSoft, u"check"_s};
    case Tone::Warning: return {c.warning, c.warningSoft, u"exclaim"_s};
    case Tone::Bad: return {c.bad, c.badSoft, u"cancel"_s};
    }
    return {c.muted, c.neutralSoft, {}};
}

QSize pillSize(const QString &text, bool hasSign, const QFontMetrics &metrics)
{
    const int words = text.isEmpty() ? 0 : metrics.horizontalAdvance(text);
    const int between = hasSign && words > 0 ? gap : 0;
    return {std::max(26, (hasSign ? signSize : 0) + between + words + 2 * padding), metrics.height() + 4};
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

    const Look look = lookOf(Tone(index.data(ToneRole).toInt()), Colours::of(option.palette));
    const QSize size = pillSize(text, !look.sign.isEmpty(), option.fontMetrics);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QRect room = option.rect.adjusted(mirrored ? 0 : cellMargin, 0, mirrored ? -cellMargin : 0, -1);
    const QRect pill = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, size, room);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(look.ground);
    painter->drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
    painter->setPen(look.ink);
    painter->setFont(option.font);
    QRect words = pill;
    if (!look.sign.isEmpty()) {
        const int x = text.isEmpty() ? pill.center().x() - signSize / 2 + 1
            : mirrored               ? pill.right() - padding - signSize + 1
                                     : pill.left() + padding;
        drawIcon(painter, look.sign, QRect(x, pill.center().y() - signSize / 2 + 1, signSize, signSize), look.ink);
        words.adjust(mirrored ? padding : padding + signSize + gap, 0, mirrored ? -padding - signSize - gap : -padding,
                     0);
    }
    painter->drawText(words, Qt::AlignCenter, text);
    painter->restore();
}

QSize StepPill::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool hasSign = !lookOf(Tone(index.data(ToneRole).toInt()), Colours::light()).sign.isEmpty();
    return pillSize(index.data().toString(), hasSign, option.fontMetrics) + QSize(cellMargin + padding, 8);
}

} // namespace officina
