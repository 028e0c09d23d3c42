// SPDX-License-Identifier: GPL-3.0-or-later
//
// The jobs of the site in use, as the window sees them: a list that is asked for again at a
// polite pace while there is a connection, its age, and the last error beside the last known
// list. Only jobs are asked for again; a submission is sent once.
#pragma once

#include "client/base/clock.h"
#include "client/connection/connection.h"
#include "client/jobs/jobs.h"
#include "client/jobs/runhistory.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QTimer>

#include <chrono>

namespace officina {

class JobService : public QObject
{
    Q_OBJECT

public:
    // historyFile: where this computer remembers the runs it sent; empty: not at all.
    JobService(const Clock &clock, const QString &historyFile, QObject *parent = nullptr);
    ~JobService() override;

    // The connection to work with from now on; nullptr for none. Forgets the list of another.
    void setConnection(Connection *connection);
    Connection *connection() const { return m_connection; }

    const QList<Job> &jobs() const { return m_jobs; }
    const Job *find(const JobId &id) const;
    QDateTime refreshed() const { return m_refreshed; } // UTC; invalid: never
    bool isRefreshing() const { return m_refreshing; }
    const std::optional<Error> &error() const { return m_error; } // of the last refresh
    // The project's GPU-hours, asked for on signing in and when a job ended; nothing where the site
    // sets no limit or does not tell.
    const std::optional<Budget> &budget() const { return m_budget; }
    int active() const;                                            // waiting or running

    // Asks at once, signing in where needed. A call during one is that one.
    void refresh();
    // How long to wait between two looks at a real site; the practice factory is asked more often.
    void setPace(std::chrono::seconds pace) { m_pace = pace; }

    QFuture<Result<RemotePath>> workFolder();
    QFuture<Result<QList<QueuePartition>>> partitions();
    QFuture<Result<RunRecord>> submit(const JobSpec &spec);
    QFuture<Result<>> cancel(const JobId &id);
    QFuture<Result<Job>> detail(const JobId &id);
    QFuture<Result<RunRecord>> run(const Job &job); // this computer's history, then the site
    QFuture<Result<OutputPiece>> output(const RemotePath &file, qint64 offset);
    QFuture<Result<QByteArray>> script(const RemotePath &file);
    QFuture<Result<QList<ssh::Entry>>> files(const RemotePath &folder);

Q_SIGNALS:
    void changed();           // jobs(), refreshed(), isRefreshing() or error()
    void budgetChanged();
    void failed(const officina::Error &error);            // a refresh did not succeed
    void submitted(const officina::RunRecord &run);
    void ended(const officina::Job &job); // it waited or ran when last seen

private:
    template <class T, class Work> QFuture<Result<T>> work(Work work);
    void take(const Result<QList<Job>> &jobs);
    void signedIn();
    void refreshBudget();
    void setBudget(const std::optional<Budget> &budget);
    std::chrono::milliseconds pace() const; // to the next look

    const Clock &m_clock;
    RunHistory m_history;
    QPointer<Connection> m_connection;
    QList<Job> m_jobs;
    QDateTime m_refreshed;
    bool m_refreshing = false;
    std::optional<Error> m_error;
    std::optional<Budget> m_budget;
    std::chrono::seconds m_pace{30};
    QTimer m_timer;
};

} // namespace officina
