// SPDX-License-Identifier: GPL-3.0-or-later
//
// See the header.
#include "client/updates/releasewatch.h"

#include "client/base/workerthread.h"
#include "client/settings/settings.h"
#include "client/web/http.h"

#include <QtCore/QFuture>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QVersionNumber>

#include <chrono>
#include <utility>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysBetween = 7;
constexpr HttpLimits limits{.silence = std::chrono::seconds(20), .whole = std::chrono::seconds(60), .bytes = 64 * 1024};

QVersionNumber numbersOf(const QString &version)
{
    return QVersionNumber::fromString(version.startsWith(u'v') ? version.sliced(1) : version);
}

Result<Release> ask(HttpSession &session, const QUrl &address, const CancelFlag &cancel)
{
    const auto answer = session.send({.url = address, .tellsLanguage = false}, cancel);
    if (!answer)
        return passOn(answer);
    if (answer->status != 200)
        return failure(Error::Kind::BadReply, QString::number(answer->status), hostOf(address));
    return releaseFrom(answer->body, address);
}

} // namespace

Result<Release> releaseFrom(const QByteArray &json, const QUrl &address)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Release release{object.value("version"_L1).toString(),
                    QDate::fromString(object.value("date"_L1).toString(), Qt::ISODate),
                    QUrl(object.value("page"_L1).toString(), QUrl::StrictMode)};
    if (numbersOf(release.version).isNull() || release.page.scheme() != "https"_L1
        || release.page.host() != address.host() || !release.page.userInfo().isEmpty())
        return failure(Error::Kind::BadReply, {}, hostOf(address));
    return release;
}

bool isNewerThan(const Release &release, const QString &own)
{
    return numbersOf(release.version) > numbersOf(own);
}

QUrl ReleaseWatch::builtInAddress()
{
    return QUrl(QStringLiteral(OFFICINA_RELEASES), QUrl::StrictMode);
}

ReleaseWatch::ReleaseWatch(QUrl address, QString ownVersion, Settings &settings, const Clock &clock, QObject *parent)
    : QObject(parent), m_address(std::move(address)), m_own(std::move(ownVersion)), m_settings(settings), m_clock(clock)
{
    m_daily.setInterval(std::chrono::hours(24));
    connect(&m_daily, &QTimer::timeout, this, &ReleaseWatch::look);
    if (canLook())
        m_daily.start();
}

ReleaseWatch::~ReleaseWatch() = default;

bool ReleaseWatch::wantsConsent() const
{
    return canLook() && m_settings.get(setting::looksForReleases).isEmpty()
        && !m_settings.get(setting::recentSites).isEmpty();
}

void ReleaseWatch::setConsent(bool looks)
{
    m_settings.set(setting::looksForReleases, looks ? u"yes"_s : u"no"_s);
    if (looks)
        look();
    else
        m_found.reset();
    Q_EMIT changed();
}

void ReleaseWatch::look()
{
    const QDate last = m_settings.get(setting::releasesSeen);
    const bool isDue = !last.isValid() || last.addDays(daysBetween) <= m_clock.now().date()
        || last > m_clock.now().date(); // a clock that was wrong
    if (!canLook() || m_settings.get(setting::looksForReleases) != "yes"_L1 || !isDue || m_worker)
        return;
    m_worker = std::make_unique<WorkerThread<HttpSession>>(
        u"releases"_s, [](const CancelFlag &) -> Result<std::unique_ptr<HttpSession>> {
            return std::make_unique<HttpSession>(limits);
        });
    m_worker
        ->run([address = m_address, cancel = m_worker->stopFlag()](HttpSession &session) {
            return ask(session, address, cancel);
        })
        .then(this, [this](const Result<Release> &release) { take(release); });
}

void ReleaseWatch::skip()
{
    if (m_found)
        m_settings.set(setting::skippedRelease, m_found->version);
    m_settings.set(setting::releasesSeen, m_clock.now().date());
    m_found.reset();
    Q_EMIT changed();
}

void ReleaseWatch::take(const Result<Release> &release)
{
    m_worker.reset();
    // As without a network: nobody asked just now, so nobody is told.
    if (!release || m_settings.get(setting::looksForReleases) != "yes"_L1)
        return;
    if (!isNewerThan(*release, m_own) || release->version == m_settings.get(setting::skippedRelease)) {
        m_settings.set(setting::releasesSeen, m_clock.now().date());
        return;
    }
    m_found = *release; // told at each start until it is taken or skipped: the day is not kept
    Q_EMIT changed();
}

} // namespace officina
