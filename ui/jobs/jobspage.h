// SPDX-License-Identifier: GPL-3.0-or-later
//
// The jobs of the site in use: the list that keeps itself fresh, one job in detail with its
// output as it is written, a new job from the training template, cancelling, and the way to the
// job's curves. Shows the last known list with its age while the site does not answer.
#pragma once

#include "ui/common/page.h"

#include "client/jobs/jobservice.h"

namespace officina {

class SiteInUse;

class JobsPage : public Page
{
    Q_OBJECT

public:
    JobsPage(SiteInUse &site, JobService &jobs, QWidget *parent = nullptr);

    void activated() override;
    void find() override;
    void refresh() override;

public Q_SLOTS:
    void newJob();
    void showJob(const officina::JobId &id);

Q_SIGNALS:
    // The job's event files, and its name for a title.
    void curvesWanted(const officina::RemotePath &runFolder, const QString &title);
};

} // namespace officina
