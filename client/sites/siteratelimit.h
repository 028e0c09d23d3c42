// SPDX-License-Identifier: GPL-3.0-or-later
//
// Some sites want a thing done seldom: MeluXina its quota command once in 10 s, JSC sign-ins. When it was
// done last is kept as a file's time, so that the window and the terminal program keep the pace together; once for each
// system, whatever it is called here.
#pragma once

#include "client/base/cancelflag.h"
#include "client/base/result.h"
#include "client/sites/site.h"

#include <chrono>

namespace officina {

enum class SiteRateLimit { Quota, SignIn, Budget };

// How long to wait until it may be done; 0: now.
std::chrono::milliseconds waitTime(const Site &site, SiteRateLimit turn);
// It is done now.
void markUsed(const Site &site, SiteRateLimit turn);
// Waits until it may be done, and takes the turn. Cancelled, soon after stop is set.
Result<> acquire(const Site &site, SiteRateLimit turn, const CancelFlag &stop);

} // namespace officina
