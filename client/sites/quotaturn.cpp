// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pace of quota commands; see the header.
#include "client/sites/quotaturn.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

QString stampOf(const Site &site)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/officina/quota-"_s
        + QFileInfo(site.id.value).fileName();
}

} // namespace

std::chrono::milliseconds untilQuotaTurn(const Site &site)
{
    const QFileInfo stamp(stampOf(site));
    if (site.quotaSeconds <= 0 || !stamp.exists())
        return {};
    const qint64 age = stamp.lastModified().msecsTo(QDateTime::currentDateTime());
    if (age < 0) // of another clock
        return {};
    return std::chrono::milliseconds(std::max<qint64>(0, 1000 * site.quotaSeconds - age));
}

void takeQuotaTurn(const Site &site)
{
    if (site.quotaSeconds <= 0)
        return;
    const QString path = stampOf(site);
    QDir().mkpath(QFileInfo(path).path());
    QFile stamp(path);
    if (stamp.open(QIODevice::WriteOnly | QIODevice::Truncate))
        stamp.write("\n"); // where it cannot be kept, the next one comes as soon as it is asked for
}

} // namespace officina
