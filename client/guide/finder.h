// SPDX-License-Identifier: GPL-3.0-or-later
//
// Find the right one: the ways to computing time, ranked for a user's answers, with reasons for and against. By the
// catalogue alone: whom a call names, countries, limits, dates, what its systems have. The same answers at the
// same time give the same list. It never says that somebody may apply, only what was found against it.
#pragma once

#include "client/guide/offer.h"

namespace officina {

// In the order in which they are shown.
enum class Verdict {
    NothingAgainst, // nothing was found against it
    ToWeigh,        // something to ask about, or a drawback
    DoesNotFit,
};

struct Way {
    AccessModeId mode;
    Verdict verdict = Verdict::ToWeigh;
    QList<Reason> reasons; // of the call; those of a system are with its offer
    QList<SystemOffer> offers;   // at least one; the first decides
    QDate nextDate;        // cut-off; not valid: always open, or not known
    QDate mayBegin;        // not valid: not known

    QList<Reason> allReasons() const { return reasons + offers.first().reasons; }

    bool operator==(const Way &) const = default;
};

struct FinderResult {
    FinderAnswers answers;
    QDate day;         // for which it was made
    QDate figuresOf;   // when the catalogue's facts were collected
    ComputeNeed need;
    QList<Way> ways;   // all of the catalogue, the best first
    QList<AntennaId> antennas;  // of the user's country
    QList<FactoryId> factories; // of the user's country, or in which it takes part

    int fitting() const; // how many of the ways fit, or may

    bool operator==(const FinderResult &) const = default;
};

FinderResult findWays(const Catalogue &catalogue, const FinderAnswers &answers, const QDateTime &now);
// As at the beginning of that day.
inline FinderResult findWays(const Catalogue &catalogue, const FinderAnswers &answers, const QDate &day)
{
    return findWays(catalogue, answers, day.startOfDay());
}

// Some days on which offices work later: Mondays to Fridays.
QDate addWorkingDays(QDate day, int days);

} // namespace officina
