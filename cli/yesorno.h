// SPDX-License-Identifier: GPL-3.0-or-later
//
// An answer at the terminal, as people type it: in their own language or in English, whatever their keyboard has.
#pragma once

#include <QtCore/QString>

#include <optional>

namespace officina {

// "y", "yes", "n" and "no" in every language, and the language's own two words, with or without their accents and
// capitals. Nothing: something else.
std::optional<bool> yesOrNoIn(const QString &answer, const QString &yes, const QString &no);

} // namespace officina
