// SPDX-License-Identifier: GPL-3.0-or-later
//
// Into the clipboard, and said where the eye is: beside the button for a moment, and to screen readers. Nobody has to
// press twice to know.
#pragma once

#include <QtCore/QString>

class QAbstractButton;

namespace officina {

void copyText(QAbstractButton *button, const QString &text);
void sayCopied(QAbstractButton *button); // what is in the clipboard already

} // namespace officina
