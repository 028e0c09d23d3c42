// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looking at certificates' ends; see the header.
#include "client/connection/certificatewatch.h"

#include <algorithm>

namespace officina {

using namespace std::chrono_literals;

CertificateWatch::CertificateWatch(std::shared_ptr<const Clock> clock, std::chrono::seconds before, QObject *parent)
    : QObject(parent), m_clock(std::move(clock)), m_before(before)
{
    connect(&m_timer, &QTimer::timeout, this, &CertificateWatch::look);
    m_timer.start(30s);
}

void CertificateWatch::watch(Connection *connection)
{
    if (std::ranges::contains(m_watched, connection, [](const Watched &each) { return each.connection.get(); }))
        return;
    m_watched.append(Watched{connection, {}});
    connect(connection, &Connection::stateChanged, this, &CertificateWatch::look);
    look();
}

bool CertificateWatch::isDue(const Connection &connection) const
{
    const QDateTime &until = connection.certificateUntil();
    return connection.state() == Connection::State::Online && until.isValid()
        && m_clock->now().addDuration(m_before) >= until;
}

QList<CertificateWatch::Expiring> CertificateWatch::expiring() const
{
    QList<Expiring> all;
    for (const Watched &each : m_watched) {
        if (!each.connection || !isDue(*each.connection))
            continue;
        const QDateTime &until = each.connection->certificateUntil();
        all.append(Expiring{each.connection, until, m_clock->now() >= until});
    }
    return all;
}

void CertificateWatch::look()
{
    m_watched.removeIf([](const Watched &each) { return !each.connection; });
    QList<std::pair<Connection *, QDateTime>> news; // who is told may change what is watched
    for (Watched &each : m_watched) {
        const QDateTime &until = each.connection->certificateUntil();
        if (isDue(*each.connection) && each.told != until) {
            each.told = until;
            news.append(std::pair(each.connection.get(), until));
        }
    }
    for (const auto &[connection, until] : news)
        Q_EMIT expiresSoon(connection, until);
    Q_EMIT looked();
}

} // namespace officina
