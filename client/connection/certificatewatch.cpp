// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looking at certificates' ends; see the header.
#include "client/connection/certificatewatch.h"

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
    m_watched.append(Watched{connection, {}});
    connect(connection, &Connection::stateChanged, this, &CertificateWatch::look);
    look();
}

void CertificateWatch::look()
{
    m_watched.removeIf([](const Watched &each) { return !each.connection; });
    QList<std::pair<Connection *, QDateTime>> news; // who is told may change what is watched
    for (Watched &each : m_watched) {
        const QDateTime &until = each.connection->certificateUntil();
        const bool isDue = each.connection->state() == Connection::State::Online && until.isValid()
            && m_clock->now().addDuration(m_before) >= until;
        if (isDue && each.told != until) {
            each.told = until;
            news.append(std::pair(each.connection.get(), until));
        }
    }
    for (const auto &[connection, until] : news)
        Q_EMIT expiresSoon(connection, until);
}

} // namespace officina
