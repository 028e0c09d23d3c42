// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dates of calls; see the header.
#include "client/catalogue/accessmode.h"

namespace officina {

QDate nextCutoff(const AccessCalls &calls, const QDate &day)
{
    QDate next;
    for (const QDate &date : calls.dates) {
        if (date >= day && (!next.isValid() || date < next))
            next = date;
    }
    if (!next.isValid() && calls.monthlyDay) {
        next = QDate(day.year(), day.month(), *calls.monthlyDay);
        if (next < day)
            next = next.addMonths(1);
    }
    return next;
}

} // namespace officina
