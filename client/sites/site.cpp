// SPDX-License-Identifier: GPL-3.0-or-later
//
// A site; see the header.
#include "client/sites/site.h"

namespace officina {

Site Site::forTransfers() const
{
    if (transferHost.isEmpty())
        return *this;
    Site other = *this;
    other.fingerprints.clear(); // they are of the host itself
    const QStringList parts = transferHost.split(u':'); // more than one colon: an IPv6 address
    bool hasPort = false;
    // The site's own port is that of its own host; 0 leaves it to the user's configuration.
    other.port = parts.size() == 2 ? parts.last().toInt(&hasPort) : 0;
    other.host = hasPort ? parts.first() : transferHost;
    return other;
}

} // namespace officina
