// SPDX-License-Identifier: GPL-3.0-or-later
//
// access: the ways to ask for computing time.
#pragma once

#include "cli/console.h"

namespace officina {

struct Call;

Exit access(Call &call);

} // namespace officina
