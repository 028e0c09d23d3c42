// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a widget that paints itself is, for screen readers: without it they are told of a nameless area.
#pragma once

#include <QtGui/QAccessible>

class QWidget;

namespace officina {

// Said once, in the widget's constructor.
void setAccessibleRole(QWidget &widget, QAccessible::Role role);
// An area that is scrolled by keys is a stop of the Tab key: so that it does not stop there in silence.
void setAccessiblePane(QWidget &area, const QString &name);

} // namespace officina
