// SPDX-License-Identifier: GPL-3.0-or-later
//
// Marks of check boxes and radio buttons; see the header.
#include "ui/common/style.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyleFactory>
#include <QtWidgets/QStyleOption>

namespace officina {

namespace {

void drawMark(const QStyleOption &option, QPainter &painter, bool isRadio)
{
    const Colours &colours = Colours::of(option.palette);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isOn = option.state & QStyle::State_On;
    const bool isPartly = option.state & QStyle::State_NoChange;
    const bool isTouched = isEnabled && option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus);
    // A square within what there is, its outline on whole pixels.
    const int side = std::min({option.rect.width(), option.rect.height(), 16});
    QRectF box(0, 0, side - 1, side - 1);
    box.moveCenter(QRectF(option.rect).center());
    box.moveTopLeft(QPointF(std::floor(box.left()) + 0.5, std::floor(box.top()) + 0.5));

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor fill = !isOn && !isPartly ? colours.field : isEnabled ? colours.accentFill : colours.neutralSoft;
    painter.setPen(isOn || isPartly ? fill : isTouched ? colours.accent : isEnabled ? colours.muted : colours.faint);
    painter.setBrush(fill);
    const QColor mark = isEnabled ? colours.onAccent : colours.faint;
    if (isRadio) {
        painter.drawEllipse(box);
        if (isOn) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(mark);
            painter.drawEllipse(box.center(), side * 0.2, side * 0.2);
        }
    } else {
        painter.drawRoundedRect(box, 3, 3);
        if (isPartly)
            painter.fillRect(QRectF(box.left() + 4, box.center().y() - 1, box.width() - 8, 2), mark);
        else if (isOn)
            drawIcon(&painter, QStringLiteral("check"), box.adjusted(1, 1, -1, -1), mark);
    }
    painter.restore();
}

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return drawMark(*option, *painter, false);
    case PE_IndicatorRadioButton: return drawMark(*option, *painter, true);
    default: return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

} // namespace officina
