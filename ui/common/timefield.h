// SPDX-License-Identifier: GPL-3.0-or-later
//
// A time of the day. Chosen as a whole (Ctrl+A) it is typed anew from its hours on; Qt's own goes on at the section it was
// at, and makes another time of what is typed.
#pragma once

#include <QtWidgets/QTimeEdit>

namespace officina {

class TimeField : public QTimeEdit
{
    Q_OBJECT

public:
    using QTimeEdit::QTimeEdit;

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace officina
