// SPDX-License-Identifier: GPL-3.0-or-later
//
// How much there is in trees, in words: for the dialogs that delete or measure them.
#pragma once

#include "client/staging/tree/treetask.h"

namespace officina {

QString amountText(const TreeCount &count); // "212 files in 3 folders, 4.1 GB"

} // namespace officina
