// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looks over a window as it stands, for tests: what a screen reader would not be told, what cannot be read because it is
// cut off, and what is too small. One line for each fault, with where it is; none: all is well.
#pragma once

#include <QtCore/QStringList>

class QWidget;

namespace officina::testing {

QString whereIs(const QWidget &widget);

// Controls without a role or a name of their own (a tool tip is none), cells that are a picture alone, and secrets that
// are spoken; and tables and texts that Tab does not leave. looked: how many controls there were.
QStringList silentBelow(const QWidget &top, int *looked = nullptr);

// Texts that have less room than they need and do not tell the whole on hovering, and what lies where nobody can get to.
QStringList cutBelow(const QWidget &top);

// Buttons and fields that are too small to be hit surely, and too near to others.
QStringList smallBelow(const QWidget &top);

} // namespace officina::testing
