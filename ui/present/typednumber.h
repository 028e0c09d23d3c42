// SPDX-License-Identifier: GPL-3.0-or-later
//
// A number as people type it, whatever their locale: one half is 0.5 and 0,5 everywhere. What can mean two things is
// said to, never guessed.
#pragma once

#include <QtCore/QLocale>

#include <optional>

namespace officina {

struct TypedNumber {
    std::optional<double> value = {}; // nothing: it is no number
    std::optional<double> other = {}; // what it can mean as well: 1.234 where the comma is the decimal sign

    bool isClear() const { return value && !other; }
};

TypedNumber readTyped(const QString &text, const QLocale &locale);

// Where it is asked, or nobody sees what it was read as: a point or comma before three digits can mean two things under
// any locale, because people do not all write as theirs does.
TypedNumber readTypedAnywhere(const QString &text, const QLocale &locale = QLocale());

// Where whole numbers alone are taken "1.000" and "1,000" are a thousand everywhere.
TypedNumber readTypedWhole(const QString &text, const QLocale &locale);

// In a form that reads as that number alone, anywhere: without separators of thousands, and 1.234 as "1.2340". 12
// significant digits.
QString typedText(double value, const QLocale &locale);

} // namespace officina
