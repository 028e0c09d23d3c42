// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the user wants moved; see the header.
#include "client/staging/transfer/transferrequest.h"

namespace officina {

QString directionName(Direction direction)
{
    switch (direction) {
    case Direction::Upload: return QStringLiteral("upload");
    case Direction::Download: return QStringLiteral("download");
    case Direction::SiteToSite: return QStringLiteral("across");
    }
    Q_UNREACHABLE_RETURN({});
}

QByteArray TransferRequest::sourceName() const
{
    return direction == Direction::Upload ? RemotePath(local).name() : remote.name();
}

} // namespace officina
