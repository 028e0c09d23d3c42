// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pace of what sites want seldom; see the header.
#include "client/sites/siteratelimit.h"

#include "client/base/userfolders.h"
#include "client/sites/siteuse.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <mutex>
#include <thread>

namespace officina {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// One command may tell both; then they have one turn.
bool isQuotaToo(const Site &site, const SiteTool &budget)
{
    const auto quota = toolFor(site, SiteTool::Purpose::Quota);
    return quota && quota->command == budget.command;
}

int paceOf(const Site &site, SiteRateLimit turn)
{
    switch (turn) {
    case SiteRateLimit::Quota: return site.quotaSeconds;
    case SiteRateLimit::SignIn: return site.signInSeconds;
    case SiteRateLimit::Budget: break;
    }
    const auto tool = toolFor(site, SiteTool::Purpose::Budget);
    // Allocations change by the hour at most, and each job that ends asks.
    return tool ? std::max(tool->leastSeconds, 60) : 0;
}

// One system has one pace, whatever it is called here: in the catalogue, by an alias, by its typed address.
QString holderOf(const Site &site)
{
    if (const SiteId system = site.system(); !system.isEmpty())
        return system.value;
    return site.origin == Site::Origin::Typed ? site.host : site.id.value;
}

QString stampOf(const Site &site, SiteRateLimit turn)
{
    QString name = u"sign-in-"_s;
    if (turn == SiteRateLimit::Quota)
        name = u"quota-"_s;
    if (turn == SiteRateLimit::Budget) {
        const auto tool = toolFor(site, SiteTool::Purpose::Budget);
        name = tool && isQuotaToo(site, *tool) ? u"quota-"_s : u"budget-"_s;
    }
    return cacheFolder() + u'/' + name + QFileInfo(holderOf(site)).fileName();
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
    static std::mutex taking; // a site's two connections may come for it at once
    for (;;) {
        std::unique_lock lock(taking);
        const auto left = waitTime(site, turn);
        if (left <= 0ms) {
            markUsed(site, turn);
            return {};
        }
        lock.unlock();
        if (stop)
            return failure(Error::Kind::Cancelled, {}, site.id.value);
        std::this_thread::sleep_for(std::min(left, 50ms));
    }
}

} // namespace officina
