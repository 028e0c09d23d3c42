// SPDX-License-Identifier: GPL-3.0-or-later
//
// A notice of one line over a page: what it says, and after it what can be done about it.
#pragma once

#include "ui/common/theme.h"

#include <QtCore/QString>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFrame>
#include <QtWidgets/QLabel>

namespace officina {

// kind: "info" or "warning", as the style sheet has them. Buttons are added to the layout.
inline QHBoxLayout *layOutNotice(QFrame *frame, const QString &kind, QLabel *text)
{
    frame->setProperty("notice", kind);
    auto *line = new QHBoxLayout(frame);
    line->setContentsMargins(space::oneAndHalf, space::half, space::oneAndHalf, space::half);
    line->setSpacing(space::oneAndHalf);
    line->addWidget(text, 1);
    return line;
}

} // namespace officina
