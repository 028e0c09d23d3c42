// SPDX-License-Identifier: GPL-3.0-or-later
//
// Typing over the whole of it; see the header.
#include "ui/common/timefield.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QLineEdit>

namespace officina {

void TimeField::keyPressEvent(QKeyEvent *event)
{
    const bool isDigit = !event->text().isEmpty() && event->text().front().isDigit();
    if (isDigit && lineEdit()->selectedText() == text())
        setSelectedSection(HourSection);
    QTimeEdit::keyPressEvent(event);
}

} // namespace officina
