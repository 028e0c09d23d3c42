// SPDX-License-Identifier: GPL-3.0-or-later
//
// Signing in: keys, agent, one-time codes, passwords, and combinations, in the order OpenSSH
// uses. Each way is tried only where the server offers it, and the user is asked only after
// everything that needs no question was tried.
#pragma once

#include "client/ssh/prompts.h"
#include "client/ssh/session_p.h"

namespace officina::ssh {

// AuthRejected (detail: the ways the server still offered), Cancelled where the user gave no
// answer, or the connection's error.
Result<> authenticate(Session::Private &session, Prompts &prompts);

} // namespace officina::ssh
