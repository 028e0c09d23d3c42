// SPDX-License-Identifier: GPL-3.0-or-later
//
// The stop-loss rules over the jobs of all sites: a SiteStopLoss for each.
#pragma once

#include "client/jobs/jobboard.h"
#include "client/jobs/sitestoploss.h"

namespace officina {

class StopLossWatch : public QObject
{
    Q_OBJECT

public:
    StopLossWatch(JobBoard &jobs, const Clock &clock, const SiteStopLoss::Wishes &wishes, QObject *parent = nullptr);

    QList<StopLossFinding> findings() const; // that still hold, of all sites
    int unwatched() const; // jobs whose turn it was not at the last look

Q_SIGNALS:
    // As those of SiteStopLoss.
    void found(const officina::StopLossFinding &finding);
    void changed();
    void acted(const officina::StopLossFinding &finding, const officina::Result<> &done);

private:
    QList<SiteStopLoss *> m_sites;
};

} // namespace officina
