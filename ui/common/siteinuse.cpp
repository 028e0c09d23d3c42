// SPDX-License-Identifier: GPL-3.0-or-later
//
// The site the window works with; see the header.
#include "ui/common/siteinuse.h"

#include <algorithm>

namespace officina {

SiteInUse::SiteInUse(ssh::Prompts &prompts, QObject *parent) : QObject(parent), m_prompts(prompts) {}

SiteInUse::~SiteInUse()
{
    m_leaving.add(std::move(m_connection));
    m_leaving.add(std::move(m_transfers));
    endKept([](const Connection &) { return true; });
}

void SiteInUse::use(const Site &site)
{
    const bool again = m_connection && m_connection->site().id == site.id;
    std::unique_ptr<Connection> transfers;
    std::unique_ptr<Connection> connection;
    if (site.transferHost.isEmpty()) {
        connection = connectionTo(site);
    } else {
        transfers = connectionTo(site.forTransfers());
        connection = std::make_unique<Connection>(site, m_prompts);
    }
    replace(std::move(connection), std::move(transfers), again ? Kept::Nothing : Kept::WhatIsNeeded);
    m_connection->open();
    if (m_connection->state() == Connection::State::Online)
        Q_EMIT stateChanged(); // which whoever waits for it would not hear of
}

void SiteInUse::leave(Kept kept)
{
    replace(nullptr, nullptr, kept);
}

bool SiteInUse::keeps(const SiteId &site) const
{
    return std::ranges::any_of(m_kept, [&](const auto &known) { return known->site().id == site; });
}

std::unique_ptr<Connection> SiteInUse::connectionTo(const Site &site)
{
    const auto kept = std::ranges::find_if(m_kept, [&](const auto &known) { return known->site().id == site.id; });
    if (kept == m_kept.end())
        return std::make_unique<Connection>(site, m_prompts);
    std::unique_ptr<Connection> found = std::move(*kept);
    m_kept.erase(kept);
    if (found->site() == site && found->state() != Connection::State::Failed)
        return found;
    m_leaving.add(std::move(found)); // it is set otherwise now
    return std::make_unique<Connection>(site, m_prompts);
}

void SiteInUse::endKept(const std::function<bool(const Connection &)> &mayEnd)
{
    for (size_t i = m_kept.size(); i-- > 0;) {
        if (!mayEnd(*m_kept[i]))
            continue;
        std::unique_ptr<Connection> gone = std::move(m_kept[i]);
        m_kept.erase(m_kept.begin() + std::ptrdiff_t(i));
        m_leaving.add(std::move(gone));
    }
}

void SiteInUse::replace(std::unique_ptr<Connection> connection, std::unique_ptr<Connection> transfers, Kept kept)
{
    auto old = std::exchange(m_connection, std::move(connection));
    auto oldTransfers = std::exchange(m_transfers, std::move(transfers));
    if (m_connection)
        connect(m_connection.get(), &Connection::stateChanged, this, &SiteInUse::stateChanged);
    for (auto *left : {&old, &oldTransfers}) {
        if (!*left)
            continue;
        (*left)->disconnect(this);
        if (kept == Kept::WhatIsNeeded && m_isNeeded && m_isNeeded(**left))
            m_kept.push_back(std::move(*left));
        else
            (*left)->requestStop();
    }
    Q_EMIT changed();
    m_leaving.add(std::move(old));
    m_leaving.add(std::move(oldTransfers));
}

} // namespace officina
