// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws one run of the list; see the header.
#include "ui/curves/runs/rundelegate.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/present/curves/curvestyle.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr int swatch = 14;

void drawSwatch(QPainter *painter, const QRectF &rect, int style, const QColor &colour, bool shown,
                const Colours &colours)
{
    painter->setPen(QPen(shown ? colour : colours.faint, 1.5));
    painter->setBrush(shown ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(rect, 3, 3);
    if (shown && hasMarker(style)) // cut out of the colour
        paintMarker(*painter, rect.center(), style, colours.surface, colour);
}

} // namespace

void RunDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = Colours::of(option.palette);
    const bool dark = colours.isDark;
    const bool shown = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(option.rect).adjusted(1, 1, -1, -1);
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.state & QStyle::State_Selected ? colours.selection : colours.neutralSoft);
        painter->drawRoundedRect(area, 4, 4);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(colours.accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(area.adjusted(.5, .5, -.5, -.5), 4, 4);
    }
    const int style = index.data(RunStyleRole).toInt();
    const auto own = index.data(RunColourRole).value<QColor>();
    drawSwatch(painter, QRectF(area.left() + space::half, area.center().y() - swatch / 2.0, swatch, swatch), style,
               own.isValid() ? own : curveColour(style, dark), shown, colours);

    QFont font = option.font;
    font.setBold(index.data(RunSelectedRole).toBool());
    painter->setFont(font);
    QRectF text = area.adjusted(space::half + swatch + space::one, 0, -space::half, 0);
    if (index.data(RunLiveRole).toBool()) {
        const QString live = tr("live", "a run that still grows");
        const double width = option.fontMetrics.horizontalAdvance(live) + 2 * space::one;
        const QRectF chip(text.right() - width, text.center().y() - 10, width, 20);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.goodSoft);
        painter->drawRoundedRect(chip, 10, 10);
        painter->setPen(colours.good);
        painter->drawText(chip, Qt::AlignCenter, live);
        text.setRight(chip.left() - space::half);
    }
    if (index.data(RunPinnedRole).toBool()) {
        constexpr double size = 14;
        drawIcon(painter, u"bookmark"_s, QRectF(text.right() - size, text.center().y() - size / 2, size, size),
                 colours.muted);
        text.setRight(text.right() - size - space::half);
    }
    painter->setPen(shown ? colours.text : colours.muted);
    const QFontMetricsF metrics(font);
    const QString name = index.data().toString();
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(name, Qt::ElideMiddle, text.width()));
    const QStringList tags = index.data(RunTagsRole).toStringList();
    text.setLeft(text.left() + metrics.horizontalAdvance(name) + space::one);
    if (constexpr double least = 24; !tags.isEmpty() && text.width() > least) {
        painter->setPen(colours.muted);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(u'#' + tags.join(u" #"_s), Qt::ElideRight, text.width()));
    }
    painter->restore();
}

QSize RunDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120, option.fontMetrics.height() + space::oneAndHalf};
}

bool RunDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &,
                              const QModelIndex &index)
{
    const bool isClick =
        event->type() == QEvent::MouseButtonRelease && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton;
    const bool isSpace = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (!isClick && !isSpace)
        return false;
    const bool shown = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, shown ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace officina
