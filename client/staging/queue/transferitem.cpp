// SPDX-License-Identifier: GPL-3.0-or-later
//
// One transfer of the queue; see the header.
#include "client/staging/queue/transferitem.h"
#include "client/base/localpath.h"

#include <QtCore/QFileInfo>

namespace officina {

std::optional<RemotePath> TransferItem::stagedFolder() const
{
    if (state != State::Done || request.direction != Direction::Upload || !QFileInfo(localText(request.local)).isDir())
        return {};
    return request.remote / (request.name.isEmpty() ? request.sourceName() : request.name);
}

} // namespace officina
