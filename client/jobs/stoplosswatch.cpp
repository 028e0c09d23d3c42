// SPDX-License-Identifier: GPL-3.0-or-later
//
// One for each site; see the header.
#include "client/jobs/stoplosswatch.h"

namespace officina {

StopLossWatch::StopLossWatch(JobBoard &jobs, const Clock &clock, const SiteStopLoss::Wishes &wishes, QObject *parent)
    : QObject(parent)
{
    jobs.forEach([this, &clock, wishes](JobService &service) {
        auto *site = new SiteStopLoss(service, clock, wishes, this);
        m_sites += site;
        connect(site, &SiteStopLoss::found, this, &StopLossWatch::found);
        connect(site, &SiteStopLoss::changed, this, &StopLossWatch::changed);
        connect(site, &SiteStopLoss::acted, this, &StopLossWatch::acted);
    });
}

QList<StopLossFinding> StopLossWatch::findings() const
{
    QList<StopLossFinding> all;
    for (const SiteStopLoss *site : m_sites)
        all += site->findings();
    return all;
}

int StopLossWatch::unwatched() const
{
    int jobs = 0;
    for (const SiteStopLoss *site : m_sites)
        jobs += site->unwatched();
    return jobs;
}

} // namespace officina
