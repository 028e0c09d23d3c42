// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looking for the keys of one site; see the header.
#include "client/keys/keysathand.h"

#include "client/ssh/agent.h"
#include "client/ssh/hostconfig.h"

#include <utility>

namespace officina {

Result<KeysAtHand> keysAtHand(const Site &site, const ssh::Target &target, const QString &sshFolder,
                              const CancelFlag &stop)
{
    std::optional<ssh::HostConfig> config;
    if (target.useConfig && !site.host.isEmpty()) {
        auto read = ssh::HostConfig::of(target, stop);
        if (!read)
            return passOn(read);
        config = *std::move(read);
    }
    const QString agent = target.useConfig ? ssh::agentSocket(config ? config->identityAgent : QString()) : QString();
    KeysAtHand found;
    found.keys = ownKeys(site.identities, config, {sshFolder, agent});
    found.advice = keyAdvice(site, found.keys, sshFolder);
    return found;
}

} // namespace officina
