// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tells in time that the certificate of a connection expires, so that it can be renewed before it bites: what is open
// goes on, but nothing new can be opened after it, and a queue of jobs is longer than a certificate lives.
#pragma once

#include "client/base/clock.h"
#include "client/connection/connection.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>

#include <chrono>

namespace officina {

class CertificateWatch : public QObject
{
    Q_OBJECT

public:
    // before: how long before it expires.
    explicit CertificateWatch(std::shared_ptr<const Clock> clock = std::make_shared<Clock>(),
                              std::chrono::seconds before = std::chrono::minutes(10), QObject *parent = nullptr);

    void watch(Connection *connection); // until it goes; again: nothing

    // Those that are online with a certificate which is about to expire, or has.
    struct Expiring {
        Connection *connection;
        QDateTime until;
        bool hasEnded = false;
    };
    QList<Expiring> expiring() const;

    // Looks at the clock now. The watch does it by itself at each change of a connection and twice a minute, by
    // the computer's own time, which goes on while that sleeps.
    void look();

Q_SIGNALS:
    // Once for each certificate, while its connection is online.
    void expiresSoon(officina::Connection *connection, const QDateTime &until);
    void looked(); // expiring() may be another

private:
    struct Watched {
        QPointer<Connection> connection;
        QDateTime told; // of which certificate
    };

    bool isDue(const Connection &connection) const;

    std::shared_ptr<const Clock> m_clock;
    std::chrono::seconds m_before;
    QList<Watched> m_watched;
    QTimer m_timer;
};

} // namespace officina
