// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the queue tells about its transfers and the connections they have; see transferqueue.h.
#include "client/staging/queue/transferqueue.h"

#include <algorithm>

namespace officina {

using State = TransferItem::State;

namespace {

bool isMoving(const TransferItem &item)
{
    return item.state == State::Running || item.state == State::Waiting || item.state == State::Reconnecting;
}

} // namespace

Connection *TransferQueue::connectionFor(const SiteId &site) const
{
    for (const auto &connection : m_connections) {
        if (connection && connection->site().id == site)
            return connection;
    }
    return nullptr;
}

std::optional<Site> TransferQueue::findSite(const SiteId &id) const
{
    return m_findSite && !id.isEmpty() ? m_findSite(id) : std::nullopt;
}

const TransferItem *TransferQueue::find(qint64 id) const
{
    const auto found = std::ranges::find(m_items, id, &TransferItem::id);
    return found != m_items.end() ? &*found : nullptr;
}

bool TransferQueue::canResume(qint64 id) const
{
    const TransferItem *found = find(id);
    return found && found->canResume() && !isElsewhere(id) && connectionFor(found->site);
}

int TransferQueue::active() const
{
    return int(std::ranges::count_if(m_items, [this](const TransferItem &item) {
        return item.state == State::Running || item.state == State::Reconnecting
            || (item.state == State::Waiting && m_journal.isOwner() && connectionFor(item.site));
    }));
}

int TransferQueue::activeOn(const Connection &connection) const
{
    const auto isOn = [&](const TransferItem &item) {
        return isMoving(item) && m_journal.isOwner() && connectionFor(item.site) == &connection;
    };
    return int(std::ranges::count_if(m_items, isOn));
}

bool TransferQueue::hasOpenOn(const Connection &connection) const
{
    return std::ranges::any_of(m_items, [&](const TransferItem &item) {
        return !item.isEnded() && !isElsewhere(item.id) && connectionFor(item.site) == &connection;
    });
}

bool TransferQueue::isBusy() const
{
    return std::ranges::any_of(m_items, isMoving);
}

} // namespace officina
