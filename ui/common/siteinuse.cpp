// SPDX-License-Identifier: GPL-3.0-or-later
//
// The site the window works with; see the header.
#include "ui/common/siteinuse.h"

namespace officina {

SiteInUse::SiteInUse(ssh::Prompts &prompts, QObject *parent) : QObject(parent), m_prompts(prompts) {}

SiteInUse::~SiteInUse() = default;

void SiteInUse::use(const Site &site)
{
    const auto old = std::exchange(m_connection, std::make_unique<Connection>(site, m_prompts));
    connect(m_connection.get(), &Connection::stateChanged, this, &SiteInUse::stateChanged);
    if (old)
        old->requestStop();
    Q_EMIT changed();
    m_connection->open();
}

void SiteInUse::leave()
{
    const auto old = std::exchange(m_connection, nullptr);
    if (old)
        old->requestStop();
    Q_EMIT changed();
}

} // namespace officina
