// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cut-offs and awards in words, and as a calendar file.
#pragma once

#include "client/requests/accesscalendar.h"
#include "client/requests/request.h"

namespace officina {

QString entryText(const CalendarEntry &entry, const Catalogue &catalogue); // "Cut-off of Large Scale"
QString hourText(const QTime &time); // "10:00"
QString entryTime(const CalendarEntry &entry); // in this computer's time zone: "15/12/2026 10:00"; a day alone
// The hour where the call is, where that is another one here, and what is not told; may be empty.
QString entryNote(const CalendarEntry &entry);
QString reminderText(const Reminder &reminder, const Catalogue &catalogue); // one sentence

// iCalendar, with alarms 48 and 4 hours before cut-offs and a day's warning of the others.
QByteArray calendarFile(const QList<CalendarEntry> &entries, const Catalogue &catalogue, const QDateTime &stamp);

QString stageText(Stage stage);
// For publications, in English; what is not known of the system is left out. Empty where the mode is none of EuroHPC.
QString acknowledgementText(const Award &award, const Catalogue &catalogue);
QString extensionText(const AccessMode &mode); // what its file tells; empty: nothing
QString fetchText(const Award &award);         // "12 TB take about 1 d 9 h"; what is missing to tell it
QString forecastText(const UseForecast &forecast, const QDate &lastDay);

} // namespace officina
