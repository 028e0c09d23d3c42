// SPDX-License-Identifier: GPL-3.0-or-later
//
// Figures as people read them, in the user's language: sizes, speeds, durations, ages, GPU-hours.
// Everything follows QLocale() and the translation in use; nothing here rounds to a lie.
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QLocale>
#include <QtCore/QString>

namespace officina::formats {

QString number(qint64 value);                    // "1 204 387"
QString decimal(double value, int maxDecimals = 2); // "0.6", "2.11"; no trailing zeros
QString percent(double fraction);                // 0.74 -> "74 %"
QString bytes(qint64 count);                     // "4.1 MB", powers of 1000, as disks are sold
QString speed(double bytesPerSecond);            // "412 MB/s"
QString duration(qint64 seconds);                // "45 s", "14 min 55 s", "1 h 12 min", "2 d 3 h"
QString walltime(qint64 seconds);                // "11:42:10", "2-03:00:00", as schedulers write it
QString gpuHours(double hours);                  // "1 842 GPU-h"
QString hoursLeft(double hours); // "4 999.9": rounded down, so that it never promises what is used
QString ago(const QDateTime &then, const QDateTime &now); // "now", "12 s ago", "3 d ago", a date
QString date(const QDate &date);                 // short, in the locale's way
QString longDate(const QDate &date, const QLocale &locale = {}); // "Tuesday, 1 December 2026", "mardi 1er décembre …"
QString longMoment(const QDateTime &time, const QLocale &locale = {}); // likewise, with its time and zone
QString dayAs(const QString &format, const QDate &date, const QLocale &locale = {}); // "d MMM": "1 Dec", "1er déc."
QString moment(const QDateTime &time);           // local time, in a sentence: "09:12" of today, "30/11/2026 14:20"
QString dateTime(const QDateTime &time);         // local time: "today 09:12", "30/11/2026 14:20"

} // namespace officina::formats
