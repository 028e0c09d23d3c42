// SPDX-License-Identifier: GPL-3.0-or-later
//
// Drawing of the step; see the header.
#include "ui/requests/stepbutton.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QtCore/QLocale>
#include <QtGui/QPainter>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr int besideWords = 46; // of the width: the circle and the margins

QFont demiBold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

StepButton::StepButton(int number, const QString &text, QWidget *parent) : QAbstractButton(parent), m_number(number)
{
    setText(text);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true); // a long name takes two lines
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
}

void StepButton::setOpenPoints(int count)
{
    m_open = count;
    setAccessibleDescription(count == 0 ? tr("Nothing open") : tr("%n open point(s)", nullptr, count));
    setToolTip(text() + u'\n' + accessibleDescription()); // one word may be longer than the line
    update();
}

void StepButton::setEmpty(bool isEmpty)
{
    m_isEmpty = isEmpty;
    update();
}

QSize StepButton::sizeHint() const
{
    const QFontMetrics metrics(demiBold(font()));
    return {metrics.horizontalAdvance(text()) + besideWords + 10, heightOf(metrics.height())};
}

int StepButton::heightForWidth(int width) const
{
    const QRect words(0, 0, width - besideWords, QWIDGETSIZE_MAX);
    return heightOf(QFontMetrics(demiBold(font())).boundingRect(words, Qt::TextWordWrap, text()).height());
}

int StepButton::heightOf(int words)
{
    return std::max(36, words + 2 * space::one);
}

void StepButton::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(hasFocus() ? QPen(colours.accent) : QPen(Qt::NoPen));
    painter.setBrush(isChecked()        ? QBrush(colours.accentSoft)
                         : underMouse() ? QBrush(colours.hover)
                                        : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(frame, 5, 5);

    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF circle(mirrored ? width() - 30 : 10, height() / 2.0 - 10, 20, 20);
    if (hasTick()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.good);
        painter.drawEllipse(circle);
        drawIcon(&painter, u"check"_s, circle.adjusted(3, 3, -3, -3), colours.surface);
    } else {
        painter.setPen(isChecked() ? colours.accent : colours.lineStrong);
        painter.setBrush(colours.surface);
        painter.drawEllipse(circle.adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setPen(isChecked() ? colours.accent : colours.text);
        QFont small = font();
        small.setPointSizeF(font().pointSizeF() * 0.85);
        painter.setFont(small);
        painter.drawText(circle, Qt::AlignCenter, QLocale().toString(m_number));
    }
    painter.setFont(isChecked() ? demiBold(font()) : font());
    painter.setPen(isChecked() ? colours.accent : colours.text);
    const QRectF place(mirrored ? 8 : 38, 0, width() - besideWords, height());
    painter.drawText(place, int(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextWordWrap, text());
}

} // namespace officina
