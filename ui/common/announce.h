// SPDX-License-Identifier: GPL-3.0-or-later
//
// What comes about by itself, for those who cannot see it: said once by a screen reader, wherever the focus is.
#pragma once

#include <QtCore/QString>

class QWidget;

namespace officina {

enum class Urgency { Polite, Urgent }; // Urgent: interrupts what is being said

// at: where it shows. Nothing is said of an empty text, nor of work that goes on: by our habit, what ends with an
// ellipsis; its end will be told.
void announce(QWidget &at, const QString &text, Urgency urgency = Urgency::Polite);

} // namespace officina
