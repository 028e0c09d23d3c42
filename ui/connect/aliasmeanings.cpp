// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asking ssh; see the header.
#include "ui/connect/aliasmeanings.h"

#include "client/connection/signin.h"
#include "client/sites/sitelist.h"
#include "client/ssh/hostconfig.h"

namespace officina {

using namespace Qt::StringLiterals;

AliasMeanings::AliasMeanings(QObject *parent) : QObject(parent), m_thread(u"aliases"_s) {}

AliasMeanings::~AliasMeanings()
{
    m_stop.cancel();
}

void AliasMeanings::ask(const QList<Site> &sites)
{
    for (const Site &site : sites) {
        if (site.origin != Site::Origin::SshConfig)
            continue;
        m_thread
            .run([site, stop = m_stop] -> Result<QString> {
                const auto config = ssh::HostConfig::of(targetOf(site), stop);
                if (!config)
                    return passOn(config);
                if (!*config)
                    return QString();
                const int port = (*config)->port == 22 ? 0 : (*config)->port;
                return siteFrom({(*config)->user, (*config)->hostName, port}).name;
            })
            .then(this, [this, id = site.id](const Result<QString> &meaning) {
                if (meaning && !meaning->isEmpty())
                    Q_EMIT found(id, *meaning);
            });
    }
}

} // namespace officina
