// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a bounded piece of long work says of the whole: `Result<Progress> step(…)`.
#pragma once

namespace officina {

enum class Progress {
    Pending, // there is more to do: call again
    Done,
};

} // namespace officina
