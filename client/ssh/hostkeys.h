// SPDX-License-Identifier: GPL-3.0-or-later
//
// Is this the host it claims to be? Checks the server's key against known_hosts and against what
// the site publishes; asks on first contact; refuses a changed key whatever anyone says.
#pragma once

#include "client/base/result.h"
#include "client/ssh/prompts.h"
#include "client/ssh/session_p.h"
#include "client/ssh/target.h"

namespace officina::ssh {

// The accepted key's fingerprint, "SHA256:…". HostKeyChanged, HostKeyUnknown (refused by the
// user), HostKeyRevoked, HostKeyUncertified (the site publishes who signs it, and nobody did), Local (known_hosts cannot
// be written: the connection is refused, or it would ask for ever), HungUp, Cancelled.
Result<QString> checkHostKey(Session::Private &session, Prompts &prompts, const CancelFlag &stop);

} // namespace officina::ssh
