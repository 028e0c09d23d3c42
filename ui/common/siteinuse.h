// SPDX-License-Identifier: GPL-3.0-or-later
//
// The site the window works with, and its connection. Pages that talk to a site hold a reference
// and follow changed(); a change of site destroys the old connection after the signal. Only one over which
// transfers still run is kept beside the new one, until they have ended; whoever comes back finds it there.
#pragma once

#include "client/connection/leavingsessions.h"

#include <QtCore/QObject>

#include <functional>
#include <memory>
#include <vector>

namespace officina {

class SiteInUse : public QObject
{
    Q_OBJECT

public:
    explicit SiteInUse(ssh::Prompts &prompts, QObject *parent = nullptr);
    ~SiteInUse() override;

    Connection *connection() const { return m_connection.get(); } // nullptr: no site chosen
    // The connection that files are moved over: to the site's transfer host, signed in to when the first
    // are, or where it has none the one above.
    Connection *transfers() const { return m_transfers ? m_transfers.get() : m_connection.get(); }
    void use(const Site &site); // signs in at once; the site in use once more: anew
    enum class Kept { WhatIsNeeded, Nothing };
    void leave(Kept kept = Kept::WhatIsNeeded);

    // Tells which connections are not to end with the use of their site. Without it none is kept.
    void setNeeded(std::function<bool(const Connection &)> isNeeded) { m_isNeeded = std::move(isNeeded); }
    void endKept(const std::function<bool(const Connection &)> &mayEnd); // those of which that is true
    bool keeps(const SiteId &site) const; // beside the one in use

Q_SIGNALS:
    void changed();      // another site, or none
    void stateChanged(); // the same site, another Connection::State

private:
    std::unique_ptr<Connection> connectionTo(const Site &site); // a kept one, or a new one
    void replace(std::unique_ptr<Connection> connection, std::unique_ptr<Connection> transfers, Kept kept);

    ssh::Prompts &m_prompts;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Connection> m_transfers;
    std::function<bool(const Connection &)> m_isNeeded;
    std::vector<std::unique_ptr<Connection>> m_kept;
    LeavingSessions m_leaving; // the window does not wait for a thread that is in the middle of something
};

} // namespace officina
