// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the user wants moved; see the header.
#include "client/staging/transferrequest.h"

namespace officina {

QByteArray TransferRequest::sourceName() const
{
    return direction == Direction::Upload ? RemotePath(local).name() : remote.name();
}

} // namespace officina
