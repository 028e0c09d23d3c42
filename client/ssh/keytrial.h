// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether a host takes a key: its public half is shown, and the host says whether it would do (RFC 4252, 7). Nothing
// is signed, so that no passphrase is needed, and nobody signs in. To the host it is a sign-in that was given up.
#pragma once

#include "client/base/cancelflag.h"
#include "client/base/result.h"
#include "client/ssh/prompts.h"
#include "client/ssh/target.h"

#include <QtCore/QByteArray>

namespace officina::ssh {

struct KeyTrial {
    // Taken: the host may want something else beside it all the same, like a code. Refused: it may also be that the
    // host does not know the user, or not from this address. Unknown: error says why; Unsupported where the host
    // wants something else first, or lets people in otherwise (detail: how).
    enum class Answer { Taken, Refused, Unknown };
    Answer answer = Answer::Unknown;
    std::optional<Error> error = {};
    QString user = {}; // who it was tried for; empty: as far as that nobody came
};

// blob: in SSH's own form; a certificate is one too. Hosts on the way are signed in to, which may ask.
KeyTrial tryKey(const Target &target, const QByteArray &blob, Prompts &prompts, const CancelFlag &stop);

} // namespace officina::ssh
