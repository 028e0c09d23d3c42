// SPDX-License-Identifier: GPL-3.0-or-later
//
// The jobs of one site, as the window sees them: a list that is asked for again at a polite pace
// while there is a connection, its age, and the last error beside the last known list, which is
// there at once after a restart. Only jobs are asked for again; a submission is sent once.
// JobBoard has those of all sites.
#pragma once

#include "client/base/clock.h"
#include "client/connection/connection.h"
#include "client/jobs/jobhistory.h"
#include "client/jobs/jobprobe.h"
#include "client/jobs/jobs.h"
#include "client/jobs/knownjobs.h"
#include "client/jobs/quotaprobe.h"
#include "client/jobs/sitebudget.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QTimer>

#include <chrono>
#include <functional>

namespace officina {

class JobService : public QObject
{
    Q_OBJECT

public:
    // history: where this computer remembers all jobs, and must outlive this; nullptr: not at all.
    // schedulers: what the probes of sites told.
    JobService(const Clock &clock, JobHistory *history, const QString &schedulersFolder = {},
               QObject *parent = nullptr);
    ~JobService() override;

    // The connection to work with from now on; nullptr for none. Forgets the list of another.
    void setConnection(Connection *connection);
    Connection *connection() const { return m_connection; }

    const QList<Job> &jobs() const { return m_known->jobs(); }
    const Job *find(const JobId &id) const { return m_known->find(id); }
    // The same as a value that stays as it is.
    const std::shared_ptr<const KnownJobs> &known() const { return m_known; }
    QDateTime refreshed() const { return m_refreshed; } // UTC; invalid: never
    // The list is as the history has it of refreshed(): what waited or ran was so when last seen.
    bool isFromHistory() const { return m_isFromHistory; }
    JobHistory *history() const { return m_history; } // of all sites; nullptr: none is kept
    bool isRefreshing() const { return m_refreshing; }
    const std::optional<Error> &error() const { return m_error; } // of the last refresh
    // What the last refresh could not ask, although it was no failure: the accounting, or the queue.
    const std::optional<Error> &queueError() const { return m_queueError; }
    const std::optional<Error> &accountingError() const { return m_accountingError; }
    // What the probe of the site told; nothing before.
    std::optional<Dialect> dialect() const;
    // For what asks the site nothing, such as a preview: of the probe, or what the site is said to have.
    Result<std::unique_ptr<Scheduler>> scheduler();
    // What the user's project may use, asked for on signing in and when a job ended: of the scheduler,
    // else of the site's own command. Nothing where the site sets no limit or does not tell.
    std::optional<Budget> budget() const;
    // Of all projects that were told of, and what was printed where Officina cannot read it.
    const SiteBudget &siteBudget() const { return m_budget; }
    // What an earlier program saw may be over: nothing.
    JobTally tally() const { return m_isFromHistory ? JobTally() : m_known->tally(); }
    int active() const { return tally().active; } // waiting or running

    // Asks at once, signing in where needed: somebody wants to see it now. A call during one is that one.
    void refresh();
    // How long to wait between two looks at a real site, 10 s at least; the practice factory is asked more
    // often. A slow scheduler, and a window that nobody looks at, are asked less often.
    void setPace(std::chrono::seconds pace) { m_pace = std::max(pace, leastPace); }
    void setInBackground(bool background);
    bool isInBackground() const { return m_inBackground; }
    std::chrono::milliseconds pace() const; // to the next look; of a connection
    static constexpr std::chrono::seconds leastPace{10};
    // Who took long to answer has much to do, and is left alone for longer than usual.
    static constexpr std::chrono::milliseconds paceAfter(std::chrono::milliseconds took,
                                                         std::chrono::milliseconds usual)
    {
        return std::clamp<std::chrono::milliseconds>(6 * took, usual, std::max(usual, longestPause));
    }
    static constexpr std::chrono::milliseconds longestPause{std::chrono::minutes(5)};
    // When the next look is, where it comes much later than usual because the last one took long; else invalid.
    QDateTime putOffUntil() const;

    QFuture<Result<RemotePath>> workFolder();
    QFuture<Result<QList<QueuePartition>>> partitions();
    QFuture<Result<Rights>> rights();
    QFuture<Result<std::optional<QList<Reservation>>>> reservations(); // nothing: the scheduler does not tell
    QFuture<Result<NeedsFound>> needs(const JobNeeds &needs); // all but the image
    QFuture<Result<QuotaLeft>> quota(const RemotePath &folder);
    QFuture<Result<ImageFound>> image(const RemotePath &image);
    QFuture<Result<QByteArray>> preview(const JobSpec &spec); // the exact script
    QFuture<Result<StartEstimate>> estimate(const JobSpec &spec);
    // furnish: on the session's thread, as FurnishRun. Where nobody answered whether it was taken (isOutcomeUnknown())
    // each look from then on looks for a job in its folder, and submitted() tells of it: it is never sent again.
    using FurnishAtSite = std::function<Result<>(ssh::Session &, const RunRecord &)>;
    QFuture<Result<SentJob>> submit(const JobSpec &spec, const FurnishAtSite &furnish = {});
    QFuture<Result<>> act(JobAction action, const QList<JobId> &ids);
    QFuture<Result<>> change(const JobId &id, const JobChange &change);
    QFuture<Result<>> cancel(const JobId &id) { return act(JobAction::Cancel, {id}); }
    bool wasCancelled(const Job &job) const; // by act(), since this connection is worked with
    QFuture<Result<Job>> detail(const JobId &id);
    // Beside what else the session does; see Scheduler::usage.
    QFuture<Result<UsageNow>> usage(const Job &job, bool withGpus);
    QFuture<Result<RunRecord>> run(const Job &job); // this computer's history, then the site
    QFuture<Result<OutputPiece>> output(const RemotePath &file, qint64 offset);
    QFuture<Result<QByteArray>> script(const RemotePath &file);
    QFuture<Result<ssh::Space>> space(const RemotePath &folder); // what may still be written there
    QFuture<Result<QList<ssh::Entry>>> files(const RemotePath &folder);

Q_SIGNALS:
    void changed(); // jobs(), refreshed(), isRefreshing(), error(), or the connection's state
    void budgetChanged();
    void failed(const officina::Error &error); // a refresh did not succeed
    void submitted(const officina::RunRecord &run);
    void notSubmitted(const officina::Error &error); // a job was not taken; unless that is not known
    void started(const officina::Job &job); // it waited when last seen
    void ended(const officina::Job &job); // it waited or ran when last seen

protected:
    // What a look brought: all that is left to the window's thread.
    void take(const Result<std::shared_ptr<const JobLook>> &look);

private:
    template <class T, class Work> QFuture<Result<T>> work(Work work);
    template <class T> QFuture<Result<T>> ask(std::function<Result<Query<T>>(const Scheduler &)> question);
    std::chrono::milliseconds usualPace() const { return m_inBackground ? 4 * m_pace : m_pace; }
    void loadHistory();
    struct Loaded;
    void historyLoaded(const Loaded &loaded);
    void setKnown(std::shared_ptr<const KnownJobs> known);
    void takeNews(const JobLook &look);
    // After something was done: as soon as a site's scheduler may be asked again, however much is done at once.
    void refreshSoon();
    QFuture<Result<>> andLook(QFuture<Result<>> deed)
    {
        return deed.then(this, [this](const Result<> &done) {
            refreshSoon();
            return done;
        });
    }
    void findUnsure();
    void signedIn();
    void refreshBudget();
    void takeBudget(const SiteBudget &told);
    void setBudget(const SiteBudget &budget);

    const Clock &m_clock;
    JobHistory *const m_history;
    std::shared_ptr<SchedulerFinder> m_finder; // also held by what runs on the session's thread
    QPointer<Connection> m_connection;
    std::shared_ptr<const KnownJobs> m_known;
    QDateTime m_refreshed;
    QDateTime m_askedAll; // when jobs were asked for that ended without being seen here
    bool m_isFromHistory = false;
    bool m_isLoading = false; // the history is being read: a look at the site waits for that
    bool m_refreshWanted = false;
    int m_connections = 0; // how many there were
    bool m_refreshing = false;
    bool m_inBackground = false;
    bool m_budgetIsDue = false;
    std::optional<Error> m_error;
    std::optional<Error> m_queueError;
    std::optional<Error> m_accountingError;
    QSet<JobId> m_cancelled; // as act() was told
    QSet<JobId> m_cancelledRests; // arrays of which it was told to cancel what waited
    QList<RemotePath> m_unsure; // run folders of which it is not known whether their jobs were taken
    SiteBudget m_budget;
    std::chrono::seconds m_pace{30};
    std::chrono::milliseconds m_lastTook{};
    QTimer m_timer;
};

} // namespace officina
