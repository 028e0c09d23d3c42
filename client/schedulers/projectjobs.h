// SPDX-License-Identifier: GPL-3.0-or-later
//
// The jobs of a project, whoever of it sent them: for who looks after a cohort, and only where the site shows them. What
// is not shown is not known; nothing here ever means that somebody has no jobs.
#pragma once

#include "client/schedulers/dialect.h"
#include "client/schedulers/job.h"
#include "client/schedulers/query.h"

#include <QtCore/QStringList>

#include <optional>

namespace officina {

struct ProjectJobs {
    // Hidden: the site keeps others' jobs to themselves, so these are the user's own. Untold: it does not say.
    enum class Reach { All, Hidden, Untold };

    QList<Job> jobs; // the newest first
    Reach reach = Reach::Untold;
    // Jobs that have left the queue are not known: the site keeps no records, or could not be asked for them.
    std::optional<Error> accountingError = {};
    bool operator==(const ProjectJobs &) const = default;
};

// Those that wait and run, and those of the last seconds. Nothing where the scheduler does not tell them by account, or
// no account is given.
std::optional<Query<ProjectJobs>> projectJobs(const Dialect &dialect, const QStringList &accounts,
                                              std::chrono::seconds within);

} // namespace officina
