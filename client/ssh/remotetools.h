// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which programs a login's shell has that make transfers faster or prove them. Asked once for
// each session; nothing is ever installed.
#pragma once

#include "client/base/result.h"

namespace officina::ssh {

class Session;

struct RemoteTools {
    bool sha256sum = false; // GNU: with -z
    bool split = false;     // GNU: with --filter
    bool python = false;    // 3, with hashlib
    bool tar = false;       // GNU, and mv with --target-directory

    // A login that runs no commands has none of them, and one that takes too long over it neither.
    // Fails only where the session does, or has no channel for it.
    static Result<RemoteTools> ask(Session &session);
};

} // namespace officina::ssh
