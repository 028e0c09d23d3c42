// SPDX-License-Identifier: GPL-3.0-or-later
//
// The site the window works with, and its connection. Pages that talk to a site hold a reference
// and follow changed(); a change of site destroys the old connection after the signal. Three kinds are kept beside
// the new one, and whoever comes back finds them there: those of sites that the user wants to stay connected to,
// until they have ended those over which transfers still run, and one that works, until the new one does.
#pragma once

#include "client/connection/leavingsessions.h"

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QSet>

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
    bool keeps(const SiteId &site) const; // beside the one in use, for whatever reason

    // Whether the site's session stays when another site comes into use; the user's wish, kept by Application.
    void setStays(const SiteId &site, bool stays);
    bool stays(const SiteId &site) const { return m_staying.contains(site); }
    QSet<SiteId> staying() const { return m_staying; }
    // Sessions that stayed, the one that did so first first.
    QList<Connection *> beside() const;
    Connection *connectionTo(const SiteId &site) const; // in use or beside; nullptr: neither
    void reconnect(const Site &site); // in use or beside, anew
    void rereadCertificate(const SiteId &site); // of all connections there: it has been renewed
    void leave(const SiteId &site);   // likewise; transfers over it go on

Q_SIGNALS:
    void changed();       // another site, or none
    void besideChanged(); // the same site in use; beside() is another
    void stayingChanged();
    void stateChanged(); // the same site, another Connection::State

private:
    enum class Role { Session, Transfers }; // Transfers: to a host for files alone
    struct KeptConnection {
        std::unique_ptr<Connection> connection;
        Role role = Role::Session;
        bool stays = false; // else until its transfers have ended
        bool isFallback = false; // it stays only until the site that came after it is signed in to
    };

    bool isNeeded(const Connection &connection) const { return m_isNeeded && m_isNeeded(connection); }
    std::vector<KeptConnection>::iterator findBeside(const SiteId &site);
    // A kept one, or a new one; one that was set otherwise is outdated.
    std::unique_ptr<Connection> takeKept(const Site &site, Role role,
                                         std::vector<std::unique_ptr<Connection>> &outdated);
    void endFallback();
    void replace(std::unique_ptr<Connection> connection, std::unique_ptr<Connection> transfers, Kept kept,
                 bool mayStay);

    ssh::Prompts &m_prompts;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Connection> m_transfers;
    std::function<bool(const Connection &)> m_isNeeded;
    QSet<SiteId> m_staying;
    std::vector<KeptConnection> m_kept;
    LeavingSessions m_leaving; // the window does not wait for a thread that is in the middle of something
};

} // namespace officina
