// SPDX-License-Identifier: GPL-3.0-or-later
//
// A project's allocation in words, in the unit in which its site counts.
#pragma once

#include "client/jobs/historytable.h"
#include "client/schedulers/budget.h"

namespace officina::budgettext {

QString title(const Budget &budget, const QString &site); // "GPU-hours, LUMI · project_1"
QString amounts(const Budget &budget);                    // "12 of 100 used · 88 left"
QString left(const Budget &budget);                       // "88 of 100 GPU-h left"
// How long it lasts at the pace so far, or when it lapses; what is not known is said to be so.
QString outlook(const Budget &budget, const QDateTime &now);

// "Your jobs by week: 3 · 0 · 12.5 GPU-h", the last one this week; empty where none used any.
QString weeks(const QList<WeekOfUse> &weeks);

} // namespace officina::budgettext
