// SPDX-License-Identifier: GPL-3.0-or-later
//
// The site the window works with; see the header.
#include "ui/common/siteinuse.h"

#include <algorithm>
#include <utility>

namespace officina {

SiteInUse::SiteInUse(ssh::Prompts &prompts, QObject *parent) : QObject(parent), m_prompts(prompts) {}

SiteInUse::~SiteInUse()
{
    m_leaving.add(std::move(m_connection));
    m_leaving.add(std::move(m_transfers));
    for (KeptConnection &kept : m_kept)
        m_leaving.add(std::move(kept.connection));
}

void SiteInUse::use(const Site &site)
{
    const bool again = m_connection && m_connection->site().id == site.id;
    std::vector<std::unique_ptr<Connection>> outdated; // until nobody looks at them
    std::unique_ptr<Connection> transfers;
    if (!site.transferHost.isEmpty())
        transfers = takeKept(site.forTransfers(), Role::Transfers, outdated);
    std::unique_ptr<Connection> connection = takeKept(site, Role::Session, outdated);
    replace(std::move(connection), std::move(transfers), again ? Kept::Nothing : Kept::WhatIsNeeded, !again);
    for (auto &one : outdated)
        m_leaving.add(std::move(one));
    m_connection->open();
    if (m_connection->state() != Connection::State::Online)
        return;
    endFallback();
    Q_EMIT stateChanged(); // which whoever waits for it would not hear of
}

void SiteInUse::leave(Kept kept)
{
    replace(nullptr, nullptr, kept, false);
    endFallback();
}

bool SiteInUse::keeps(const SiteId &site) const
{
    return std::ranges::any_of(m_kept, [&](const auto &known) { return known.connection->site().id == site; });
}

void SiteInUse::setStays(const SiteId &site, bool stays)
{
    if (stays == m_staying.contains(site))
        return;
    stays ? void(m_staying.insert(site)) : void(m_staying.remove(site));
    Q_EMIT stayingChanged();
}

QList<Connection *> SiteInUse::beside() const
{
    QList<Connection *> beside;
    for (const KeptConnection &kept : m_kept)
        if (kept.stays)
            beside += kept.connection.get();
    return beside;
}

Connection *SiteInUse::connectionTo(const SiteId &site) const
{
    QList<Connection *> all = beside();
    if (m_connection)
        all.prepend(m_connection.get());
    const auto found = std::ranges::find_if(all, [&](const Connection *known) { return known->site().id == site; });
    return found == all.end() ? nullptr : *found;
}

std::vector<SiteInUse::KeptConnection>::iterator SiteInUse::findBeside(const SiteId &site)
{
    return std::ranges::find_if(
        m_kept, [&](const KeptConnection &kept) { return kept.stays && kept.connection->site().id == site; });
}

void SiteInUse::reconnect(const Site &site)
{
    const auto kept = findBeside(site.id);
    if (kept == m_kept.end())
        return use(site);
    auto old = std::exchange(kept->connection, std::make_unique<Connection>(site, m_prompts));
    Connection *connection = kept->connection.get();
    old->requestStop();
    Q_EMIT besideChanged();
    m_leaving.add(std::move(old));
    connection->open();
}

void SiteInUse::rereadCertificate(const SiteId &site)
{
    if (Connection *connection = connectionTo(site))
        connection->rereadCertificate(); // which signs in again where the old one did not do
    QList<Connection *> others{m_transfers.get()};
    for (const KeptConnection &kept : m_kept)
        if (!kept.stays)
            others += kept.connection.get();
    for (Connection *connection : std::as_const(others)) // one that is not open signs in with it when it is needed
        if (connection && connection->site().id == site && connection->state() == Connection::State::Online)
            connection->rereadCertificate();
}

void SiteInUse::leave(const SiteId &site)
{
    if (m_connection && m_connection->site().id == site)
        return leave();
    const auto kept = findBeside(site);
    if (kept == m_kept.end())
        return;
    kept->stays = false;
    std::unique_ptr<Connection> gone;
    if (!isNeeded(*kept->connection)) {
        gone = std::move(kept->connection);
        gone->requestStop();
        m_kept.erase(kept);
    }
    Q_EMIT besideChanged();
    m_leaving.add(std::move(gone));
}

// Those that the user meanwhile wants to stay do.
void SiteInUse::endFallback()
{
    QList<SiteId> over;
    for (KeptConnection &kept : m_kept)
        if (std::exchange(kept.isFallback, false) && !stays(kept.connection->site().id))
            over += kept.connection->site().id;
    for (const SiteId &site : std::as_const(over))
        if (!m_connection || m_connection->site().id != site)
            leave(site);
}

std::unique_ptr<Connection> SiteInUse::takeKept(const Site &site, Role role,
                                                std::vector<std::unique_ptr<Connection>> &outdated)
{
    const auto kept = std::ranges::find_if(m_kept, [&](const KeptConnection &known) {
        return known.connection->site().id == site.id && known.role == role;
    });
    if (kept == m_kept.end())
        return std::make_unique<Connection>(site, m_prompts);
    std::unique_ptr<Connection> found = std::move(kept->connection);
    m_kept.erase(kept);
    if (found->site() == site && found->state() != Connection::State::Failed)
        return found;
    outdated.push_back(std::move(found)); // it is set otherwise now
    return std::make_unique<Connection>(site, m_prompts);
}

void SiteInUse::endKept(const std::function<bool(const Connection &)> &mayEnd)
{
    for (size_t i = m_kept.size(); i-- > 0;) {
        if (m_kept[i].stays || !mayEnd(*m_kept[i].connection))
            continue;
        std::unique_ptr<Connection> gone = std::move(m_kept[i].connection);
        m_kept.erase(m_kept.begin() + std::ptrdiff_t(i));
        m_leaving.add(std::move(gone));
    }
}

void SiteInUse::replace(std::unique_ptr<Connection> connection, std::unique_ptr<Connection> transfers, Kept kept,
                        bool mayStay)
{
    KeptConnection old{std::exchange(m_connection, std::move(connection)), Role::Session};
    KeptConnection oldTransfers{std::exchange(m_transfers, std::move(transfers)), Role::Transfers};
    if (m_connection)
        connect(m_connection.get(), &Connection::stateChanged, this, [this] {
            if (m_connection->state() == Connection::State::Online)
                endFallback();
            Q_EMIT stateChanged();
        });
    for (KeptConnection *left : {&old, &oldTransfers}) {
        if (!left->connection)
            continue;
        left->connection->disconnect(this);
        const bool isWanted = m_staying.contains(left->connection->site().id);
        const bool works = left->connection->state() == Connection::State::Online;
        left->stays = mayStay && left->role == Role::Session && (works || isWanted)
            && left->connection->state() != Connection::State::Failed; // there is nothing to stay with
        left->isFallback = left->stays && !isWanted;
        if (left->stays || (kept == Kept::WhatIsNeeded && isNeeded(*left->connection)))
            m_kept.push_back(std::move(*left));
        else
            left->connection->requestStop();
    }
    Q_EMIT changed();
    m_leaving.add(std::move(old.connection));
    m_leaving.add(std::move(oldTransfers.connection));
}

} // namespace officina
