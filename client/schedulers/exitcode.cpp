// SPDX-License-Identifier: GPL-3.0-or-later
//
// Exit codes of jobs; see the header.
#include "client/schedulers/exitcode.h"

namespace officina {

std::optional<int> otherExitCode(std::optional<int> code, bool isCut)
{
    return isCut && code && code != 1 && code != 2 && *code < 128 ? std::optional(*code + 128) : std::nullopt;
}

} // namespace officina
