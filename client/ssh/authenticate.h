// SPDX-License-Identifier: GPL-3.0-or-later
//
// Signing in: keys, agent, one-time codes, passwords, and combinations, in the order OpenSSH
// uses or the configuration says. Each way is tried only where the server offers it, and the user is
// asked only after everything that needs no question was tried.
#pragma once

#include "client/ssh/prompts.h"
#include "client/ssh/session_p.h"

namespace officina::ssh {

// AuthRejected and PasswordRejected (detail: the ways the server still offered, or why it ended), PassphraseWrong where
// the only key that was wanted stayed shut, HungUp, Cancelled where the user gave
// no answer or the flag is set, or the connection's error. The server may take minutes over each answer:
// somebody may have to approve it on a telephone.
Result<> authenticate(Session::Private &session, Prompts &prompts, const CancelFlag &stop);

// One question to the server: calls until there is an answer, which is what libssh says of it, or SSH_AUTH_ERROR where
// the link is gone, the flag is set, or no answer came within the target's approvalLimit (timedOut).
int askServer(Session::Private &session, const CancelFlag &stop, bool &timedOut, const std::function<int()> &call);

} // namespace officina::ssh
