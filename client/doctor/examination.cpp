// SPDX-License-Identifier: GPL-3.0-or-later
//
// One look after the other; see the header.
#include "client/doctor/examination.h"

#include "client/doctor/insite.h"
#include "client/doctor/way.h"
#include "client/ssh/hostlook.h"

#include <QtCore/QPointer>

#include <algorithm>
#include <tuple>
#include <utility>

namespace officina::doctor {

using namespace Qt::StringLiterals;

Examination::Examination(Site site, LastLooks looks, QString schedulersFolder, QObject *parent)
    : QObject(parent), m_site(std::move(site)), m_looks(std::move(looks)),
      m_schedulersFolder(std::move(schedulersFolder)), m_thread(u"doctor"_s)
{
    if (auto last = m_looks.at(m_site.id)) {
        m_inside = std::move(last->checks);
        m_seen = last->when;
    }
}

Examination::~Examination()
{
    m_stop.cancel();
}

QList<Check> Examination::checks() const
{
    return m_here + m_way + (m_inside.isEmpty() ? QList{notTried()} : m_inside);
}

Check Examination::notTried()
{
    return notSignedIn({});
}

void Examination::setOutside(Stage stage)
{
    m_outside = stage;
    Q_EMIT changed();
}

void Examination::start()
{
    m_stop.cancel();
    m_stop = CancelFlag();
    m_here.clear();
    m_way.clear();
    setOutside(Stage::Computer);
    m_thread.run([site = m_site, stop = m_stop] -> Result<Here> { return checkHere(site, stop); })
        .then(this, [this, stop = m_stop](const Result<Here> &here) {
            if (stop || !here) // another look has begun, or all ends
                return;
            m_here = here->checks;
            lookOnTheWay(here->config);
        });
}

void Examination::lookOnTheWay(const std::optional<ssh::HostConfig> &config)
{
    setOutside(Stage::Way);
    m_thread
        .run([site = m_site, config, stop = m_stop] -> Result<QList<Check>> { return checkWay(site, config, stop); })
        .then(this, [this, stop = m_stop](const Result<QList<Check>> &way) {
            if (stop || !way)
                return;
            m_way = *way;
            // A look from outside is newer than the refusal: known_hosts may have been mended since.
            if (std::ranges::contains(m_way, Finding::BehindHop, &Check::finding))
                showRefusal();
            addSeenAddress(m_way, m_inside, m_seen);
            setOutside(Stage::Done);
        });
}

void Examination::lookInside(Connection &connection, Connection *transfers)
{
    m_isInside = true;
    Q_EMIT changed();
    connection
        .run([site = m_site, folder = m_schedulersFolder](ssh::Session &session) -> Result<QList<Check>> {
            SchedulerFinder finder(folder);
            return checkInSite(session, site, finder);
        })
        .then(this, [this, transfers = QPointer(transfers)](const Result<QList<Check>> &inside) {
            if (!inside)
                return notLetIn(inside.error());
            m_inside = *inside;
            if (transfers)
                return lookAtTransfers(*transfers);
            if (!m_site.transferHost.isEmpty())
                m_inside += transferHostNotReached(m_site, {});
            keepInside();
        });
}

void Examination::lookAtTransfers(Connection &transfers)
{
    Q_EMIT changed();
    transfers.run([site = m_site](ssh::Session &session) -> Result<Check> { return checkTransferHost(session, site); })
        .then(this, [this](const Result<Check> &check) {
            m_inside += check ? *check : transferHostNotReached(m_site, check.error());
            keepInside();
        });
}

void Examination::keepInside()
{
    m_isInside = false;
    m_seen = QDateTime::currentDateTimeUtc();
    addSeenAddress(m_way, m_inside, m_seen);
    std::ignore = m_looks.keep(m_site.id, {m_seen, m_inside}); // a copy for later; it is shown now
    Q_EMIT changed();
}

void Examination::notLetIn(const Error &error)
{
    m_isInside = false;
    m_inside = {notSignedIn(error)};
    m_seen = QDateTime::currentDateTimeUtc();
    wasRefused(error);
    showRefusal();
    Q_EMIT changed();
}

void Examination::wasRefused(const Error &error)
{
    if (ssh::isKeyRefused(error.kind))
        m_refusal = error;
}

// In place of what the record alone tells of the host's key.
void Examination::showRefusal()
{
    if (!m_refusal)
        return;
    const auto line = std::ranges::find(m_way, CheckId::HostKey, &Check::id);
    if (line != m_way.end())
        *line = {Finding::HostKeyRefused, {}, m_refusal};
}

} // namespace officina::doctor
