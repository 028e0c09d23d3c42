// SPDX-License-Identifier: GPL-3.0-or-later
//
// The services of the curves as the program builds them, with a note of the jobs that they want cancelled.
#pragma once

#include "client/follow/earlystopping.h"
#include "ui/common/siteinuse.h"
#include "ui/curves/curvespage.h"

namespace officina::testing {

struct CurvesServices {
    CurvesServices(SiteInUse &site, Settings &settings, const QString &copies) : sources(copies), alerts(settings)
    {
        sources.useConnections(site.connection());
        QObject::connect(&site, &SiteInUse::changed, &sources,
                         [this, &site] { sources.useConnections(site.connection()); });
    }

    CurvesPage::Runs all() { return {sources, alerts, stopping}; }

    QList<JobId> cancelled;
    QList<SiteId> sites; // of them
    Result<> answer; // of the site that is asked to
    RunSources sources;
    RunAlerts alerts;
    EarlyStopping stopping{sources, alerts, [this](const SiteId &site, const JobId &job) {
                               sites.push_back(site);
                               cancelled.push_back(job);
                               return QtFuture::makeReadyValueFuture(answer);
                           }};
};

} // namespace officina::testing
