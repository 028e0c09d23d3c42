// SPDX-License-Identifier: GPL-3.0-or-later
//
// Exit codes of jobs that an accounting does not tell apart.
#pragma once

#include <optional>

namespace officina {

// The other reading of a code that only the accounting told (Job::exitIsCut); nothing where it is the only one, or where
// no batch job ends with the other: 129 and 130, of who closes the terminal or interrupts it.
std::optional<int> otherExitCode(std::optional<int> code, bool isCut);

} // namespace officina
