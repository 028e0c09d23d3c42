// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pace of what sites want seldom; see the header.
#include "client/sites/siteratelimit.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>

#include <algorithm>
#include <thread>

namespace officina {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

int paceOf(const Site &site, SiteRateLimit turn)
{
    return turn == SiteRateLimit::Quota ? site.quotaSeconds : site.signInSeconds;
}

QString stampOf(const Site &site, SiteRateLimit turn)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/officina/"_s
        + (turn == SiteRateLimit::Quota ? u"quota-"_s : u"sign-in-"_s) + QFileInfo(site.id.value).fileName();
}

} // namespace

std::chrono::milliseconds waitTime(const Site &site, SiteRateLimit turn)
{
    const int seconds = paceOf(site, turn);
    const QFileInfo stamp(stampOf(site, turn));
    if (seconds <= 0 || !stamp.exists())
        return {};
    const qint64 age = stamp.lastModified().msecsTo(QDateTime::currentDateTime());
    if (age < 0) // of another clock
        return {};
    return std::chrono::milliseconds(std::max<qint64>(0, 1000 * seconds - age));
}

void markUsed(const Site &site, SiteRateLimit turn)
{
    if (paceOf(site, turn) <= 0)
        return;
    const QString path = stampOf(site, turn);
    QDir().mkpath(QFileInfo(path).path());
    QFile stamp(path);
    if (stamp.open(QIODevice::WriteOnly | QIODevice::Truncate))
        stamp.write("\n"); // where it cannot be kept, the next one comes as soon as it is asked for
}

Result<> acquire(const Site &site, SiteRateLimit turn, const CancelFlag &stop)
{
    for (auto left = waitTime(site, turn); left > 0ms; left = waitTime(site, turn)) {
        if (stop)
            return failure(Error::Kind::Cancelled, {}, site.id.value);
        std::this_thread::sleep_for(std::min(left, 50ms));
    }
    markUsed(site, turn);
    return {};
}

} // namespace officina
