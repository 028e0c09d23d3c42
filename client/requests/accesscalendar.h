// SPDX-License-Identifier: GPL-3.0-or-later
//
// The days that count: cut-offs of all calls, and the life of awards. Each call's hour is that of the time zone it
// names; the catalogue has only what the calls say, so a call without dates has none here, and of one that tells a month
// the day is marked as approximate.
#pragma once

#include "client/catalogue/catalogue.h"
#include "client/requests/award.h"

#include <QtCore/QDateTime>

namespace officina {

struct CalendarEntry {
    enum class Kind { Cutoff, AwardStart, AwardHalf, FetchFrom, AwardEnd, ReportDue };

    Kind kind = Kind::Cutoff;
    AccessModeId mode; // may be empty for an award
    QString project = {}; // of an award
    QDate day; // where the call is
    QDateTime time = {}; // where the call names the hour; invalid: the whole day
    bool isZoneTold = false; // of that time; else it is read as that of EuroHPC's seat
    bool isApproximate = false; // the call tells the month, or about which day; or sources differ
    QString dispute = {}; // what these say, in the catalogue's words
    QUrl page = {};

    // The same for as long as it is the same thing; an award's end that moves keeps it.
    QString uid() const;
    // From when on it is too late to prepare: the hour, or the beginning of that day here.
    QDateTime due() const;
    bool isOver(const QDateTime &now) const; // a whole day is over in the evening

    bool operator==(const CalendarEntry &) const = default;
};

// The first one of a call that is not over; nothing where none is known for certain, as for nextCutoff().
std::optional<CalendarEntry> nextCutoffEntry(const AccessMode &mode, const QDateTime &now);

// Of calls that are not closed for good; the soonest first.
QList<CalendarEntry> cutoffEntries(const Catalogue &catalogue, const QDate &from, const QDate &to);
// Whatever is known of it, past days too.
QList<CalendarEntry> awardEntries(const Award &award, const Catalogue &catalogue);
void sortEntries(QList<CalendarEntry> &entries);

// Hours before it at which somebody is reminded.
inline constexpr int reminderHours[] = {48, 4};

struct Reminder {
    CalendarEntry entry;
    int hours = 0; // the one of reminderHours that has come

    QString key() const; // to remember that it was told
};
// What is to be told now, each once: `told` has the keys of what was. Nothing that is over; of days that are approximate
// those alone that a source names.
QList<Reminder> dueReminders(const QList<CalendarEntry> &entries, const QDateTime &now, const QStringList &told);

} // namespace officina
