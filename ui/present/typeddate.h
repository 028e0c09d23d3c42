// SPDX-License-Identifier: GPL-3.0-or-later
//
// A day as people type it: in the order of their locale, with any separator, or as ISO (2027-01-31).
#pragma once

#include <QtCore/QDate>
#include <QtCore/QLocale>

namespace officina {

QDate readTypedDate(const QString &text, const QLocale &locale); // invalid: it is no day
// In the locale's short way, with all four digits of the year.
QString typedDateText(const QDate &day, const QLocale &locale);

} // namespace officina
