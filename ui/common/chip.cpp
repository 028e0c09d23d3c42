// SPDX-License-Identifier: GPL-3.0-or-later
//
// Painting of badges and bars; see the header.
#include "ui/common/chip.h"

#include "ui/common/accessiblerole.h"
#include "ui/common/icons.h"
#include "ui/common/roles.h"
#include "ui/common/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 8;
constexpr int cellMargin = 13; // where text of cells and headers begins: the style sheet
constexpr int signSize = 12;
constexpr int gap = 4;

struct Look {
    QColor ink, ground;
    QString sign; // icon name
};

Look lookOf(Tone tone, const Colours &c)
{
    switch (tone) {
    case Tone::Neutral: return {c.text, c.neutralSoft, {}};
    case Tone::Active: return {c.accent, c.accentSoft, u"dot"_s};
    case Tone::Good: return {c.good, c.goodSoft, u"check"_s};
    case Tone::Warning: return {c.warning, c.warningSoft, u"exclaim"_s};
    case Tone::Bad: return {c.bad, c.badSoft, u"cancel"_s};
    }
    return {c.text, c.neutralSoft, {}};
}

QFont chipFont(QFont font)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

QSize chipSize(const QString &text, Tone tone, const QFont &font)
{
    if (text.isEmpty())
        return {0, 0};
    const QFontMetrics metrics(chipFont(font));
    const int sign = tone == Tone::Neutral ? 0 : signSize + gap;
    return {metrics.horizontalAdvance(text) + sign + 2 * padding + 1, metrics.height() + 4};
}

void drawChip(QPainter *painter, const QRect &rect, const QString &text, Tone tone, const QFont &font,
              const QPalette &palette)
{
    if (text.isEmpty())
        return;
    const Look look = lookOf(tone, Colours::of(palette));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(look.ground);
    painter->drawRoundedRect(rect, rect.height() / 2.0, rect.height() / 2.0);
    QRect inner = rect.adjusted(padding, 0, -padding, 0);
    const bool mirrored = QApplication::isRightToLeft();
    if (!look.sign.isEmpty()) {
        const int x = mirrored ? inner.right() - signSize + 1 : inner.left();
        drawIcon(painter, look.sign, QRect(x, rect.center().y() - signSize / 2 + 1, signSize, signSize), look.ink);
        inner.adjust(mirrored ? 0 : signSize + gap, 0, mirrored ? -signSize - gap : 0, 0);
    }
    painter->setFont(chipFont(font));
    painter->setPen(look.ink);
    painter->drawText(inner, Qt::AlignVCenter | Qt::AlignLeading,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
    painter->restore();
}

Tone toneOf(const QModelIndex &index)
{
    return Tone(index.data(ToneRole).toInt());
}

// The cell without its text: selection and lines stay the style's.
void drawEmptyCell(QPainter *painter, QStyleOptionViewItem option)
{
    option.text.clear();
    option.icon = {};
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
}

// Begins where the header's text does.
QRect insideCell(const QStyleOptionViewItem &option)
{
    const bool mirrored = option.direction == Qt::RightToLeft;
    return option.rect.adjusted(mirrored ? padding : cellMargin, 0, mirrored ? -cellMargin : -padding, -1);
}

} // namespace

Chip::Chip(const QString &text, Tone tone, QWidget *parent) : QWidget(parent), m_text(text), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleRole(*this, QAccessible::StaticText);
    setAccessibleName(text);
}

void Chip::set(const QString &text, Tone tone)
{
    if (text == m_text && tone == m_tone)
        return;
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return chipSize(m_text, m_tone, font());
}

QSize Chip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 48), sizeHint().height()};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QSize size = sizeHint().boundedTo(this->size());
    const int x = isRightToLeft() ? width() - size.width() : 0;
    drawChip(&painter, {QPoint(x, (height() - size.height()) / 2), size}, m_text, m_tone, font(), palette());
}

void ChipDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    drawEmptyCell(painter, cell);
    const QRect inner = insideCell(option);
    const QSize size = chipSize(text, toneOf(index), option.font).boundedTo(inner.size());
    const QRect rect = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, size, inner);
    drawChip(painter, rect, text, toneOf(index), option.font, option.palette);
}

QSize ChipDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize chip = chipSize(index.data().toString(), toneOf(index), option.font);
    return chip + QSize(cellMargin + padding, 8);
}

void ProgressDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    drawEmptyCell(painter, cell);
    const QVariant fraction = index.data(ProgressRole);
    if (!fraction.isValid())
        return;
    QRectF bar = insideCell(option);
    bar = QRectF(bar.left(), bar.center().y() - 3, bar.width(), 6);
    drawProgress(painter, bar, fraction.toDouble(), option.palette);
}

void drawProgress(QPainter *painter, const QRectF &rect, double fraction, const QPalette &palette)
{
    const Colours &colours = Colours::of(palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.track);
    painter->drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    if (fraction > 0) {
        QRectF done = rect;
        done.setWidth(std::max(rect.height(), rect.width() * std::min(1.0, fraction)));
        if (QApplication::isRightToLeft())
            done.moveRight(rect.right());
        painter->setBrush(colours.accent);
        painter->drawRoundedRect(done, rect.height() / 2, rect.height() / 2);
    }
    painter->restore();
}

} // namespace officina
