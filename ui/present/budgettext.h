// SPDX-License-Identifier: GPL-3.0-or-later
//
// A project's allocation in words, in the unit in which its site counts.
#pragma once

#include "client/schedulers/budget.h"

namespace officina::budgettext {

QString title(const Budget &budget, const QString &site); // "GPU-hours, LUMI · project_1"
QString amounts(const Budget &budget);                    // "12 of 100 used · 88 left"
QString left(const Budget &budget);                       // "88 of 100 GPU-h left"
// How long it lasts at the pace so far, or when it lapses; empty where neither is known.
QString outlook(const Budget &budget, const QDateTime &now);

} // namespace officina::budgettext
