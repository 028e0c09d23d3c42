// SPDX-License-Identifier: GPL-3.0-or-later
//
// access: the ways to ask for computing time.
#pragma once

#include "cli/console.h"

namespace officina {

class Table;
struct Call;

Exit access(Call &call);

// Says so where a list of the catalogue is empty; not in JSON, which shows it.
void tellIfNothing(const Call &call, const Table &list);

} // namespace officina
