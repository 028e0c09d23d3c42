// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dates of calls; see the header.
#include "client/catalogue/accessmode.h"

#include <algorithm>

namespace officina {

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

QDate nextCutoff(const AccessCalls &calls, const QDate &day)
{
    return cutoffDays(calls, day, day.addYears(10)).value(0);
}

} // namespace officina
