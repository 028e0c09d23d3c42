// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fetches the results of runs at one site once their jobs have ended, however they did: also of jobs that
// ended while no program was open. One after the other, each once; what fails waits for the next connection.
#pragma once

#include "client/jobs/jobservice.h"
#include "client/projects/projectfetch.h"

#include <QtCore/QSet>

namespace officina {

class ResultsFetcher : public QObject
{
    Q_OBJECT

public:
    ResultsFetcher(JobService &jobs, WaitingResults waiting, QObject *parent = nullptr);
    ~ResultsFetcher() override; // cancels

    // Of jobs that have ended: those being fetched, and those that will be.
    int ready() const { return int(m_ready.size()) + (m_fetch ? 1 : 0); }
    bool isFetching() const { return m_fetch != nullptr; }
    TransferProgress progress() const { return m_fetch ? m_fetch->progress() : TransferProgress(); }

Q_SIGNALS:
    void changed(); // ready() or isFetching()
    // state: how the job ended; Ended where nobody knows.
    void fetched(const officina::WaitingResult &result, const officina::FetchedResults &fetched,
                 officina::JobState state);
    void failed(const officina::WaitingResult &result, const officina::Error &error);

private:
    struct Ready {
        WaitingResult result;
        JobState state = JobState::Ended;
    };
    void look();
    std::optional<JobState> endOf(const WaitingResult &result) const;
    void fetchNext();
    void take(const Ready &what, const Result<> &done);

    JobService &m_jobs;
    WaitingResults m_waiting;
    QPointer<Connection> m_connection;
    QSet<QString> m_seen; // targets that were begun over this connection
    QList<Ready> m_ready;
    std::shared_ptr<ProjectFetch> m_fetch;
    std::unique_ptr<OwnerLock> m_lock;
    CancelFlag m_cancel;
};

} // namespace officina
