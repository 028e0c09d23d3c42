// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether the key that a host shows now would be refused: as far as its key exchange, and no further. Nobody is asked,
// nobody signs in, nothing is remembered. To the host it is a connection that ends at once.
#pragma once

#include "client/base/cancelflag.h"
#include "client/base/result.h"
#include "client/ssh/target.h"

namespace officina::ssh {

// Of a host that is reached directly: one on the way would be signed in to. The error is as Session::open()'s; a key
// that nothing is on record of is HostKeyUnknown.
Result<> lookAtHostKey(Target target, const CancelFlag &stop);

// Whether it tells that the host may not be the one it claims to be.
bool isKeyRefused(Error::Kind kind);

} // namespace officina::ssh
