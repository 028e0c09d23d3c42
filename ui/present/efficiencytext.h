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

} // namespace officina::efficiencytext
