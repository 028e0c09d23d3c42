// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a job used, and what to ask for next time, in one sentence each.
#pragma once

#include "client/jobs/efficiency.h"

#include <QtCore/QStringList>

namespace officina::efficiencytext {

QString memory(qint64 bytes); // "8 GiB", as schedulers count it
QString sentence(const Suggestion &suggestion);
// One line each for what is known: processors, memory, GPUs, time.
QStringList lines(const Efficiency &efficiency);
// One line each for what is known of an array: "Time: 12 min to 1 h 3 min, half of them within 20 min".
QStringList spreads(const ArrayUse &use);
// What a button does that asks for that next time: "Run again with 32 GiB"; empty where there is nothing to ask for.
QString again(const Suggestion &suggestion);

} // namespace officina::efficiencytext
