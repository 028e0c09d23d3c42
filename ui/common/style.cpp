// SPDX-License-Identifier: GPL-3.0-or-later
//
// Marks of check boxes and radio buttons, and buttons of dialogs; see the header.
#include "ui/common/style.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QSlider>
#include <QtWidgets/QStyleFactory>
#include <QtWidgets/QStyleOption>

namespace officina {

namespace {

class FieldGuard : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn)
            fitPopup(qobject_cast<QComboBox *>(watched));
        if (event->type() != QEvent::Wheel || static_cast<QWidget *>(watched)->hasFocus())
            return false;
        event->ignore(); // for what is around it, which scrolls
        return true;
    }

private:
    // The list that opens takes its margins once from the padding of the box, which is another one with the focus (see
    // the style sheet). Opened by then it would be lower than its rows, and an arrow to scroll by hide the last one.
    static void fitPopup(QComboBox *box)
    {
        if (!box)
            return;
        QEvent change(QEvent::StyleChange);
        QCoreApplication::sendEvent(box->view()->parentWidget(), &change);
    }
};

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

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), m_guard(new FieldGuard(this)) {}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (!qobject_cast<QComboBox *>(widget) && !qobject_cast<QAbstractSpinBox *>(widget)
        && !qobject_cast<QSlider *>(widget))
        return;
    if (widget->focusPolicy() == Qt::WheelFocus)
        widget->setFocusPolicy(Qt::StrongFocus);
    widget->installEventFilter(m_guard);
}

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

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace officina
