// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dates of calls; see the header.
#include "client/catalogue/accessmode.h"

#include <QtCore/QTimeZone>

#include <algorithm>

namespace officina {

namespace {

// Where a call of EuroHPC names an hour and no zone: its own town, whose clocks are those of Brussels.
constexpr auto seatZone = "Europe/Luxembourg";

} // namespace

QList<QDate> cutoffDays(const AccessCalls &calls, const QDate &from, const QDate &to)
{
    QList<QDate> days;
    for (const QDate &day : calls.dates) {
        if (day >= from && day <= to)
            days.append(day);
    }
    if (calls.monthlyDay) {
        for (QDate month(from.year(), from.month(), 1); month <= to; month = month.addMonths(1)) {
            const QDate day(month.year(), month.month(), std::min(*calls.monthlyDay, month.daysInMonth()));
            if (day >= from && day <= to && !days.contains(day))
                days.append(day);
        }
    }
    std::ranges::sort(days);
    return days;
}

QList<QDate> approximateDays(const AccessCalls &calls, const QDate &from, const QDate &to)
{
    QList<QDate> days;
    for (int year = from.year(); year <= to.year(); ++year) {
        for (const QString &told : calls.approximate) {
            const QDate month(year, told.first(2).toInt(), 1);
            const int number = told.size() > 3 ? told.sliced(3).toInt() : month.daysInMonth();
            const QDate day(year, month.month(), std::min(number, month.daysInMonth()));
            if (day >= from && day <= to)
                days.append(day);
        }
    }
    std::ranges::sort(days);
    return days;
}

bool namesResearch(const QStringList &audience)
{
    return audience.contains(u"academia") || audience.contains(u"research");
}

QDateTime cutoffTime(const AccessCalls &calls, const QDate &day)
{
    const QTimeZone zone(calls.timeZone.isEmpty() ? QByteArray(seatZone) : calls.timeZone.toLatin1());
    return calls.time.isValid() && zone.isValid() ? QDateTime(day, calls.time, zone) : QDateTime();
}

bool isCutoffOver(const QDate &day, const QDateTime &time, const QDateTime &now)
{
    return time.isValid() ? time < now : day < now.toLocalTime().date();
}

namespace {

QDate firstCutoff(const AccessCalls &calls, const QDateTime &now)
{
    const QDate today = now.toLocalTime().date(); // where the call is, it may be another day
    const QList<QDate> days = cutoffDays(calls, today.addDays(-1), today.addYears(10));
    const auto next =
        std::ranges::find_if(days, [&](const QDate &day) { return !isCutoffOver(day, cutoffTime(calls, day), now); });
    return next == days.cend() ? QDate() : *next;
}

} // namespace

QDate nextCutoff(const AccessMode &mode, const QDateTime &now)
{
    return cutoffDispute(mode, now) ? QDate() : firstCutoff(mode.calls, now);
}

// All sides are among the dates, and the catalogue's words name them as it writes dates.
const Disagreement *disputeOf(const AccessMode &mode, const QDate &cutoff)
{
    const auto names = [&cutoff](const Disagreement &conflict) {
        return conflict.field == u"cut-off" && conflict.text.contains(cutoff.toString(Qt::ISODate));
    };
    const auto dispute = cutoff.isValid() ? std::ranges::find_if(mode.conflicts, names) : mode.conflicts.cend();
    return dispute == mode.conflicts.cend() ? nullptr : &*dispute;
}

const Disagreement *cutoffDispute(const AccessMode &mode, const QDateTime &now)
{
    return disputeOf(mode, firstCutoff(mode.calls, now));
}

} // namespace officina
