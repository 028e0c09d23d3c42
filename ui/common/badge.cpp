// SPDX-License-Identifier: GPL-3.0-or-later
//
// Painting of badges; see the header.
#include "ui/common/badge.h"

#include "ui/common/icons.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr int signSize = 12;
constexpr int gap = 4;

} // namespace

BadgeLook badgeLook(Tone tone, const Colours &c)
{
    switch (tone) {
    case Tone::Neutral: break;
    case Tone::Active: return {c.accent, c.accentSoft, u"dot"_s};
    case Tone::Good: return {c.good, c.goodSoft, u"check"_s};
    case Tone::Warning: return {c.warning, c.warningSoft, u"exclaim"_s};
    case Tone::Bad: return {c.bad, c.badSoft, u"cancel"_s};
    }
    return {c.text, c.neutralSoft, {}};
}

QSize badgeSize(const QString &text, const BadgeLook &look, const QFontMetrics &metrics)
{
    const int words = text.isEmpty() ? 0 : metrics.horizontalAdvance(text) + 1;
    const int sign = look.sign.isEmpty() ? 0 : signSize + (words > 0 ? gap : 0);
    return {words + sign + 2 * badgePadding, metrics.height() + 4};
}

void drawBadge(QPainter *painter, const QRect &rect, const QString &text, const BadgeLook &look, const QFont &font)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(look.ground);
    painter->drawRoundedRect(rect, rect.height() / 2.0, rect.height() / 2.0);
    QRect inner = rect.adjusted(badgePadding, 0, -badgePadding, 0);
    const bool mirrored = QApplication::isRightToLeft();
    if (!look.sign.isEmpty()) {
        const int x = text.isEmpty() ? rect.center().x() - signSize / 2 + 1
            : mirrored               ? inner.right() - signSize + 1
                                     : inner.left();
        drawIcon(painter, look.sign, QRect(x, rect.center().y() - signSize / 2 + 1, signSize, signSize), look.ink);
        inner.adjust(mirrored ? 0 : signSize + gap, 0, mirrored ? -signSize - gap : 0, 0);
    }
    painter->setFont(font);
    painter->setPen(look.ink);
    painter->drawText(inner, Qt::AlignCenter, painter->fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
    painter->restore();
}

} // namespace officina
