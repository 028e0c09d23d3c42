// SPDX-License-Identifier: GPL-3.0-or-later
//
// Some sites want their quota command run seldom (MeluXina: once in 10 s). When it was run last is
// kept as a file's time, so that the window and the terminal program keep the pace together.
#pragma once

#include "client/sites/site.h"

#include <chrono>

namespace officina {

// How long to wait until the command may be run; 0: now.
std::chrono::milliseconds untilQuotaTurn(const Site &site);
// It is run now.
void takeQuotaTurn(const Site &site);

} // namespace officina
