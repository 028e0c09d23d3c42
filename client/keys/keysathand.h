// SPDX-License-Identifier: GPL-3.0-or-later
//
// The keys that a person has for one site, and which of them to use there: this computer is looked through once, the
// same for the window and the terminal.
#pragma once

#include "client/base/cancelflag.h"
#include "client/keys/keyadvice.h"
#include "client/ssh/target.h"

namespace officina {

struct KeysAtHand {
    QList<OwnKey> keys; // those that ssh offers to the site first
    KeyAdvice advice;
};

// target: of the site; whether the user's own configuration and agent count there is its useConfig. An empty site: the
// keys for none in particular. Asks ssh, which may take a moment: not for the window's thread. BadInput where
// ~/.ssh/config is wrong, in ssh's words. Cancelled.
Result<KeysAtHand> keysAtHand(const Site &site, const ssh::Target &target, const QString &sshFolder,
                              const CancelFlag &stop);

} // namespace officina
