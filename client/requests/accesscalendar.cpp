// SPDX-License-Identifier: GPL-3.0-or-later
//
// Days and hours; see the header.
#include "client/requests/accesscalendar.h"

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;
using Kind = CalendarEntry::Kind;

namespace {

QList<CalendarEntry> entriesOf(const AccessMode &mode, const QDate &from, const QDate &to)
{
    QList<CalendarEntry> entries;
    for (const QDate &day : cutoffDays(mode.calls, from, to)) {
        const Disagreement *dispute = disputeOf(mode, day);
        entries.append({.mode = mode.id,
                        .day = day,
                        .time = cutoffTime(mode.calls, day),
                        .isZoneTold = !mode.calls.timeZone.isEmpty(),
                        .isApproximate = dispute != nullptr,
                        .dispute = dispute ? dispute->text : QString(),
                        .page = mode.route.page});
    }
    for (const QDate &day : approximateDays(mode.calls, from, to))
        entries.append({.mode = mode.id, .day = day, .isApproximate = true, .page = mode.route.page});
    return entries;
}

QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::Cutoff: return u"cutoff"_s;
    case Kind::AwardStart: return u"start"_s;
    case Kind::AwardHalf: return u"half"_s;
    case Kind::FetchFrom: return u"fetch"_s;
    case Kind::AwardEnd: return u"end"_s;
    case Kind::ReportDue: return u"report"_s;
    }
    return {};
}

} // namespace

QString CalendarEntry::uid() const
{
    const QString what = project.isEmpty() ? mode.value + u'-' + day.toString(u"yyyyMMdd"_s)
                                           : QString::fromLatin1(project.toUtf8().toPercentEncoding());
    return kindName(kind) + u'-' + what + u"@officina"_s;
}

QDateTime CalendarEntry::due() const
{
    return time.isValid() ? time : day.startOfDay();
}

std::optional<CalendarEntry> nextCutoffEntry(const AccessMode &mode, const QDateTime &now)
{
    if (cutoffDispute(mode, now)) // a later one is not the next
        return {};
    const QDate today = now.toLocalTime().date(); // where the call is, it may be another day
    QList<CalendarEntry> entries = entriesOf(mode, today.addDays(-1), today.addYears(10));
    entries.removeIf([&now](const CalendarEntry &entry) { return entry.isApproximate || entry.isOver(now); });
    return entries.isEmpty() ? std::optional<CalendarEntry>() : entries.first();
}

bool CalendarEntry::isOver(const QDateTime &now) const
{
    return isCutoffOver(day, time, now);
}

QList<CalendarEntry> cutoffEntries(const Catalogue &catalogue, const QDate &from, const QDate &to)
{
    QList<CalendarEntry> entries;
    for (const AccessMode &mode : catalogue.modes()) {
        if (!mode.calls.isClosed)
            entries += entriesOf(mode, from, to);
    }
    sortEntries(entries);
    return entries;
}

QList<CalendarEntry> awardEntries(const Award &award, const Catalogue &catalogue)
{
    const AccessMode *mode = catalogue.mode(award.mode);
    const AwardDates dates = datesOf(award, mode);
    QList<CalendarEntry> entries;
    const auto add = [&](Kind kind, const QDate &day) {
        if (day.isValid())
            entries.append({.kind = kind, .mode = award.mode, .project = award.project, .day = day});
    };
    add(Kind::AwardStart, dates.start);
    add(Kind::AwardHalf, dates.half);
    add(Kind::FetchFrom, dates.fetchFrom);
    add(Kind::AwardEnd, dates.end);
    if (!award.isReported)
        add(Kind::ReportDue, dates.reportDue);
    return entries;
}

void sortEntries(QList<CalendarEntry> &entries)
{
    std::ranges::stable_sort(entries, {}, &CalendarEntry::due);
}

QString Reminder::key() const
{
    return entry.uid() + u'/' + QString::number(hours);
}

QList<Reminder> dueReminders(const QList<CalendarEntry> &entries, const QDateTime &now, const QStringList &told)
{
    QList<Reminder> due;
    for (const CalendarEntry &entry : entries) {
        const qint64 seconds = now.secsTo(entry.due());
        if (seconds <= 0 || (entry.isApproximate && entry.dispute.isEmpty()))
            continue;
        // Of several that have come the last one: who starts the program late is told once.
        std::optional<Reminder> reminder;
        for (const int hours : reminderHours) {
            if (seconds <= hours * 3600)
                reminder = Reminder{entry, hours};
        }
        if (reminder && !told.contains(reminder->key()))
            due.append(*reminder);
    }
    return due;
}

} // namespace officina
