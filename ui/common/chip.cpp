// SPDX-License-Identifier: GPL-3.0-or-later
//
// Painting of badges and bars; see the header.
#include "ui/common/chip.h"

#include "ui/common/accessiblerole.h"
#include "ui/common/badge.h"
#include "ui/common/roles.h"
#include "ui/common/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

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
    return badgeSize(text, badgeLook(tone, Colours::light()), QFontMetrics(chipFont(font)));
}

void drawChip(QPainter *painter, const QRect &rect, const QString &text, Tone tone, const QFont &font,
              const QPalette &palette)
{
    if (!text.isEmpty())
        drawBadge(painter, rect, text, badgeLook(tone, Colours::of(palette)), chipFont(font));
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
    return option.rect.adjusted(mirrored ? badgePadding : badgeCellMargin, 0,
                                mirrored ? -badgeCellMargin : -badgePadding, -1);
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
    return chip + QSize(badgeCellMargin + badgePadding, 8);
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
