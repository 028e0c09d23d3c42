// SPDX-License-Identifier: GPL-3.0-or-later
//
// Days and hours as an iCalendar file that other programs read: RFC 5545, all times in UTC, so that no zone has to be
// described.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QUrl>

namespace officina {

struct CalendarEvent {
    QString uid;
    QDate day;           // the whole of it, where there is no time
    QDateTime time = {};
    QString summary;
    QString description = {};
    QUrl url = {};
    QList<int> alarmHours = {}; // before it
};

// stamp: when it was written.
QByteArray icalendar(const QList<CalendarEvent> &events, const QDateTime &stamp);

} // namespace officina
