// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ctrl+C, a hang-up or a kill become the "please stop" that all work looks at, so that transfers
// keep their resumable parts and an output is never half written. A second one ends at once.
#pragma once

#include "client/base/cancelflag.h"

namespace officina {

CancelFlag stopOnInterrupt();

} // namespace officina
