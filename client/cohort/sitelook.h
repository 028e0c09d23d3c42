// SPDX-License-Identifier: GPL-3.0-or-later
//
// One look at the site of a cohort: the project's jobs, where the site shows them, and what the accounts have left. Asks
// only; on the session's thread. One thing that cannot be told keeps nothing else from being told.
#pragma once

#include "client/base/cancelflag.h"
#include "client/cohort/cohort.h"
#include "client/jobs/schedulersession.h"
#include "client/schedulers/projectjobs.h"

namespace officina::cohort {

struct SiteLook {
    // Unsupported: the scheduler tells no jobs by account, or no account of the cohort is known.
    Result<ProjectJobs> jobs = failure(Error::Kind::Unsupported);
    QList<Budget> budgets; // one for each account that has one
    std::optional<Error> budgetError; // of an account whose budget could not be asked for
    QDateTime asked; // UTC
};

// site: with the user's answers. Error where there is no scheduler to ask at all.
Result<SiteLook> lookAtSite(ssh::Session &session, const Site &site, const std::shared_ptr<SchedulerFinder> &finder,
                            const Cohort &cohort, const CancelFlag &stop);

} // namespace officina::cohort
