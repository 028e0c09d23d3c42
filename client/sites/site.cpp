// SPDX-License-Identifier: GPL-3.0-or-later
//
// A site; see the header.
#include "client/sites/site.h"

#include "client/sites/typedsite.h"

#include <utility>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<Site::Scheduler, QLatin1StringView> schedulers[] = {{Site::Scheduler::Slurm, "slurm"_L1},
                                                                        {Site::Scheduler::Pbs, "pbs"_L1},
                                                                        {Site::Scheduler::Ccc, "ccc"_L1},
                                                                        {Site::Scheduler::Other, "other"_L1}};

} // namespace

Site::Scheduler schedulerNamed(const QString &name)
{
    for (const auto &[scheduler, word] : schedulers)
        if (name == word)
            return scheduler;
    return Site::Scheduler::Unknown;
}

QString schedulerName(Site::Scheduler scheduler)
{
    for (const auto &[known, word] : schedulers)
        if (scheduler == known)
            return word;
    return {};
}

Site Site::forTransfers() const
{
    if (transferHost.isEmpty())
        return *this;
    Site other = *this;
    other.fingerprints.clear(); // they are of the host itself
    other.fingerprintTypes.clear();
    const QStringList parts = transferHost.split(u':'); // more than one colon: an IPv6 address
    bool hasPort = false;
    // The site's own port is that of its own host; 0 leaves it to the user's configuration.
    other.port = parts.size() == 2 ? parts.last().toInt(&hasPort) : 0;
    const QString typed = hasPort ? parts.first() : transferHost;
    const QString ascii = asciiHost(typed);
    other.host = ascii.isEmpty() ? typed : ascii;
    return other;
}

SiteId Site::system() const
{
    return origin == Origin::Catalogue ? id : profile;
}

Site Site::forKeys() const
{
    Site other = *this;
    if ((origin == Origin::Catalogue || origin == Origin::Typed) && signIn.keyPort > 0)
        other.port = signIn.keyPort;
    return other;
}

QString keyFamily(const QString &type)
{
    for (const auto family : {"ed25519"_L1, "ecdsa"_L1, "rsa"_L1})
        if (type.contains(family, Qt::CaseInsensitive))
            return family;
    return type;
}

} // namespace officina
