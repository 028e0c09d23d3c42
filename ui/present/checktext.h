// SPDX-License-Identifier: GPL-3.0-or-later
//
// Checks and the parts of a request in words. It never says "eligible": only what was found.
#pragma once

#include "client/catalogue/catalogue.h"
#include "client/requests/rules.h"

namespace officina {

QString checkText(const Check &check);          // one sentence
QString checkStatusText(Check::Status status);  // a word for a badge
QString tallyText(const Tally &tally);          // "2 missing, 1 problem", or that nothing was found
QString stepText(FormStep step);
QString sendStepText(); // the page after them

} // namespace officina
