// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the tests of a cohort's steps are told: marks of steps, and jobs.
#pragma once

#include "client/cohort/step.h"
#include "client/schedulers/job.h"

#include <QtCore/QTimeZone>

namespace officina::testing {

using namespace Qt::StringLiterals;

const inline QDateTime noon(QDate(2026, 11, 20), QTime(12, 0), QTimeZone::UTC);

inline cohort::StepMark done(cohort::Step step, const QDateTime &since, const QDateTime &told = noon)
{
    return {.step = step, .since = since, .source = cohort::Source::Report, .told = told};
}

inline cohort::StepMark failed(cohort::Step step, const QDateTime &told)
{
    return {.step = step, .trouble = u"auth-rejected"_s, .source = cohort::Source::Report, .told = told};
}

inline Job jobOf(const QString &user, const QDateTime &submitted, JobState state = JobState::Completed)
{
    Job job;
    job.id = {u"1"_s};
    job.user = user;
    job.account = u"project_1"_s;
    job.state = state;
    job.times.submitted = submitted;
    return job;
}

} // namespace officina::testing
