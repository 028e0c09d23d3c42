// SPDX-License-Identifier: GPL-3.0-or-later
//
// All that is known of a site's jobs at one time. It is made once, on whichever thread asked the site, and never
// changed: the window takes over a hundred thousand jobs by holding another one.
#pragma once

#include "client/jobs/jobmerge.h"

#include <QtCore/QElapsedTimer>

#include <chrono>
#include <memory>
#include <utility>

namespace officina {

// Records; one of an array's waiting rest is one.
struct JobTally {
    int running = 0; // all that is not over and does not wait
    int waiting = 0;
    int active = 0;  // isActive()
    int ended = 0;   // nobody recorded how: JobState::Ended

    JobTally &operator+=(const JobTally &other);
    bool operator==(const JobTally &) const = default;
};

class KnownJobs
{
public:
    explicit KnownJobs(QList<Job> jobs = {}, TimesAsked asked = {});

    const QList<Job> &jobs() const { return m_jobs; } // as they were given: the newest first
    const Job *find(const JobId &id) const;
    const JobTally &tally() const { return m_tally; }
    const TimesAsked &asked() const { return m_asked; }

private:
    QList<Job> m_jobs;
    QHash<JobId, qsizetype> m_places; // in m_jobs
    TimesAsked m_asked;
    JobTally m_tally;
};

// Many jobs take their time to be given back, which is no time of the window's.
void letGo(std::shared_ptr<const void> large);

// What a look at a site begins with.
struct LookStart {
    std::shared_ptr<const KnownJobs> known;
    QDateTime refreshed; // of what is known; invalid: never
    QDateTime askedAll;  // when jobs were asked for that ended without being seen here; invalid: never
    bool isFromHistory = false; // what is known was seen by an earlier program
    QDateTime now;
};

// What came of it: all that is known now, and what is different.
struct JobLook {
    std::shared_ptr<const KnownJobs> known;
    QList<Job> changed; // as those of MergedJobs
    QList<JobId> gone;
    QList<Job> started;
    QList<Job> ended;
    std::optional<Error> queueError;
    std::optional<Error> accountingError;
    bool accountingAsked = false; // for all that ended, and answered

    static JobLook of(const LookStart &start, const JobList &news, bool askedAll);
};

// The whole look in steps that do not wait, for the session's thread (WorkerThread::runBeside): what is to be asked,
// the questions, and what their answers make of what was known.
class LookSteps final : public Steps<ssh::Session>
{
public:
    LookSteps(std::shared_ptr<SchedulerFinder> finder, Site site, LookStart start);
    ~LookSteps() override;
    Result<Progress> step(ssh::Session &session) override;
    void abandoned(const Error &error) override;
    // Once it is done.
    std::shared_ptr<const JobLook> take() { return std::exchange(m_look, {}); }
    // Since it began, which is once there is a session: how long somebody took to sign in says nothing of a scheduler.
    std::chrono::milliseconds took() const
    {
        return std::chrono::milliseconds(m_since.isValid() ? m_since.elapsed() : 0);
    }

private:
    std::shared_ptr<SchedulerFinder> m_finder;
    Site m_site;
    LookStart m_start;
    QElapsedTimer m_since;
    bool m_asksAll = false;
    std::unique_ptr<PollSteps> m_poll;
    std::shared_ptr<const JobLook> m_look;
};

} // namespace officina
