// SPDX-License-Identifier: GPL-3.0-or-later
//
// The site the window works with; see the header.
#include "ui/common/siteinuse.h"

namespace officina {

SiteInUse::SiteInUse(ssh::Prompts &prompts, QObject *parent) : QObject(parent), m_prompts(prompts) {}

SiteInUse::~SiteInUse() = default;

void SiteInUse::use(const Site &site)
{
    std::unique_ptr<Connection> transfers;
    if (!site.transferHost.isEmpty())
        transfers = std::make_unique<Connection>(site.forTransfers(), m_prompts);
    replace(std::make_unique<Connection>(site, m_prompts), std::move(transfers));
    m_connection->open();
}

void SiteInUse::leave()
{
    replace(nullptr, nullptr);
}

void SiteInUse::replace(std::unique_ptr<Connection> connection, std::unique_ptr<Connection> transfers)
{
    const auto old = std::exchange(m_connection, std::move(connection));
    const auto oldTransfers = std::exchange(m_transfers, std::move(transfers));
    if (m_connection)
        connect(m_connection.get(), &Connection::stateChanged, this, &SiteInUse::stateChanged);
    for (Connection *gone : {old.get(), oldTransfers.get()}) {
        if (gone)
            gone->requestStop();
    }
    Q_EMIT changed();
}

} // namespace officina
