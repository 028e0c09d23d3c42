// SPDX-License-Identifier: GPL-3.0-or-later
//
// The jobs of each site; see the header.
#include "ui/common/jobsofsite.h"

#include "ui/present/sitetext.h"

namespace officina {

QString nameBesideOthers(const JobBoard &board, const SiteId &site)
{
    const JobService *service = board.hasSeveral() ? board.service(site) : nullptr;
    return service && service->connection() ? siteName(service->connection()->site()) : QString();
}

QList<JobsOfSite> jobsOfSites(const JobBoard &board)
{
    QList<JobsOfSite> all;
    for (const JobService *service : board.services()) {
        const SiteId &site = service->connection()->site().id;
        all += JobsOfSite{site, nameBesideOthers(board, site), service->jobs(), service->isFromHistory(),
                          service->dialect().value_or(Dialect()).kind};
    }
    return all;
}

} // namespace officina
