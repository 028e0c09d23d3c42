// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pace of what sites want seldom; see the header.
#include "client/sites/siteturn.h"

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

int paceOf(const Site &site, SiteTurn turn)
{
    return turn == SiteTurn::Quota ? site.quotaSeconds : site.signInSeconds;
}

QString stampOf(const Site &site, SiteTurn turn)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/officina/"_s
        + (turn == SiteTurn::Quota ? u"quota-"_s : u"sign-in-"_s) + QFileInfo(site.id.value).fileName();
}

} // namespace

std::chrono::milliseconds untilTurn(const Site &site, SiteTurn turn)
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

void takeTurn(const Site &site, SiteTurn turn)
{
    if (paceOf(site, turn) <= 0)
        return;
    const QString path = stampOf(site, turn);
    QDir().mkpath(QFileInfo(path).path());
    QFile stamp(path);
    if (stamp.open(QIODevice::WriteOnly | QIODevice::Truncate))
        stamp.write("\n"); // where it cannot be kept, the next one comes as soon as it is asked for
}

Result<> awaitTurn(const Site &site, SiteTurn turn, const CancelFlag &stop)
{
    for (auto left = untilTurn(site, turn); left > 0ms; left = untilTurn(site, turn)) {
        if (stop)
            return failure(Error::Kind::Cancelled, {}, site.id.value);
        std::this_thread::sleep_for(std::min(left, 50ms));
    }
    takeTurn(site, turn);
    return {};
}

} // namespace officina
