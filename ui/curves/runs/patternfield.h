// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a filter field of the curves page asks for.
#pragma once

#include <QtCore/QRegularExpression>

class QLineEdit;

namespace officina {

// A regular expression without regard to case. One that is not valid (yet) is taken as plain text,
// and the field says so.
QRegularExpression patternOf(QLineEdit &field);

} // namespace officina
