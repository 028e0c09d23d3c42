// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looking for an invitation's folder among the transfers; see the header.
#include "ui/common/workshopdata.h"

#include "client/base/localpath.h"
#include "client/staging/queue/transferqueue.h"

namespace officina {

WorkshopData workshopData(const AcceptedInvitation &invitation, const TransferQueue &transfers)
{
    if (invitation.open.invitation.data.isEmpty())
        return WorkshopData::None;
    const auto folder = invitation.localData();
    const SiteId site = invitation.open.invitation.siteId();
    WorkshopData state = WorkshopData::ToStage;
    for (const TransferItem &item : transfers.items()) {
        const bool isIt = folder && item.site == site && item.request.direction == Direction::Upload
            && item.request.local == localBytes(*folder);
        if (isIt && item.state == TransferItem::State::Done)
            return WorkshopData::Staged;
        if (isIt && !item.isEnded())
            state = WorkshopData::Underway;
    }
    return state;
}

} // namespace officina
