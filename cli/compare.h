// SPDX-License-Identifier: GPL-3.0-or-later
//
// compare: two to four systems side by side.
#pragma once

#include "cli/console.h"

namespace officina {

struct Call;

Exit compare(Call &call);

} // namespace officina
