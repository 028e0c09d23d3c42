// SPDX-License-Identifier: GPL-3.0-or-later
//
// A test's server as a site that the program can use.
#pragma once

#include "client/sites/site.h"
#include "tests/support/sshserver.h"

namespace officina::testing {

// Reached with the server's own key, without the user's ~/.ssh. port 0: the server's own, else that of a relay
// in front of it.
inline Site siteOf(const SshServer &server, const QString &id, int port = 0)
{
    const ssh::Target target = server.target(port);
    Site site;
    site.id = SiteId{id};
    site.name = id;
    site.origin = Site::Origin::Practice;
    site.host = target.host;
    site.port = target.port;
    site.user = target.user;
    site.identities = target.identities;
    site.knownHosts = target.knownHosts;
    return site;
}

} // namespace officina::testing
