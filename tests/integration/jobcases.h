// SPDX-License-Identifier: GPL-3.0-or-later
//
// What tests of jobs share: a session at a site, small jobs, and waiting for what becomes of them.
#pragma once

#include "client/jobs/jobs.h"
#include "tests/support/autoprompts.h"
#include "tests/support/practicevariant.h"

namespace officina::testing {

class JobCases
{
public:
    Result<> signIn(const Site &site);
    Result<> signInToPractice(); // NotFound where it does not run

    SchedulerSession at() const { return {*session, scheduler, site}; }
    // A small job; the body of those that are to stay: "sleep 600".
    JobSpec spec(const QString &name, const QByteArray &body);
    Result<RunRecord> submit(const JobSpec &job) const;
    Result<> act(JobAction action, const QList<JobId> &ids) const { return at().ask(scheduler->act(action, ids)); }
    void cancel(const JobId &id) const { (void)act(JobAction::Cancel, {id}); }
    QByteArray output(const RunRecord &run) const;

    // Its last known value once that is as it should be, or when patience ended.
    Job waitFor(const JobId &id, const std::function<bool(const Job &)> &isSo) const;
    Job waitFor(const JobId &id, JobState state) const;
    Job waitForEnd(const JobId &id) const; // with what the accounting has, where there is one

    AutoPrompts prompts;
    Site site;
    std::unique_ptr<ssh::Session> session;
    std::shared_ptr<const Scheduler> scheduler;
    RemotePath work;

private:
    int m_number = 0;
};

} // namespace officina::testing
