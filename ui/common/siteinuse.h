// SPDX-License-Identifier: GPL-3.0-or-later
//
// The site the window works with, and its connection. Pages that talk to a site hold a reference
// and follow changed(); a change of site destroys the old connection after the signal.
#pragma once

#include "client/connection/connection.h"

#include <QtCore/QObject>

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
    void use(const Site &site); // signs in at once
    void leave();

Q_SIGNALS:
    void changed();      // another site, or none
    void stateChanged(); // the same site, another Connection::State

private:
    void letGo(std::unique_ptr<Connection> connection);
    void replace(std::unique_ptr<Connection> connection, std::unique_ptr<Connection> transfers);

    ssh::Prompts &m_prompts;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Connection> m_transfers;
    std::vector<std::unique_ptr<WorkerThread<ssh::Session>>> m_leaving; // told to stop
};

} // namespace officina
