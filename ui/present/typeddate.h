// SPDX-License-Identifier: GPL-3.0-or-later
//
// A day as people type it: in the order of their locale, with any separator, or as ISO (2027-01-31).
#pragma once

#include <QtCore/QDate>
#include <QtCore/QLocale>

namespace officina {

// A year of two digits is one of this century. Invalid: it is no day.
QDate readTypedDate(const QString &text, const QLocale &locale);

struct TypedDate {
    QDate day = {};   // invalid: it is none
    QDate other = {}; // what it can mean as well: 1 February or 2 January

    bool isClear() const { return day.isValid() && !other.isValid(); }
};

// Where nobody sees what it was read as: which number is the month can be told of ISO, of a day after the 12th, and of
// points where the locale has the day first.
TypedDate readTypedDateAnywhere(const QString &text, const QLocale &locale = QLocale());
// Which two days it can be.
QString twoDaysText(const QString &text, const TypedDate &read);

// In the locale's short way, with all four digits of the year.
QString typedDateFormat(const QLocale &locale);
QString typedDateText(const QDate &day, const QLocale &locale);

} // namespace officina
