// SPDX-License-Identifier: GPL-3.0-or-later
//
// How well a text answers what someone typed in a hurry: its letters in order, anywhere, better at
// the starts of words and side by side.
#pragma once

#include <QtCore/QString>

namespace officina {

// Below 0: no match. Higher is better. Case and accents do not count; every word of the pattern
// has to match.
int fuzzyScore(const QString &text, const QString &pattern);

} // namespace officina
