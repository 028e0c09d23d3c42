// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looks, once in a while, at the jobs of a site that run and were sent by Officina: what their guards measured, when
// they saved their state, what is left of the allocation. It tells of each finding once, and cancels a job only where
// the user has said so before, for that job or for the site, once, with what became of that. Of an array each task is
// judged and cancelled by itself. A job of several nodes is never cancelled for idle GPUs: its guard sees those of the
// first one alone. How busy the GPUs were goes into the history, where it is known of all.
#pragma once

#include "client/jobs/jobservice.h"
#include "client/jobs/stoploss.h"

#include <QtCore/QHash>
#include <QtCore/QMap>
#include <QtCore/QSet>

#include <functional>

namespace officina {

struct StopLossWish {
    int idleMinutes = 10; // 0: never
    QSet<StopLossFinding::Rule> cancels; // else it warns
};

// Of jobs that run so many as are looked at at once: those that were longest not looked at; looks: the number of the
// last look at each. Ordinary jobs go before a long array's tasks, which have a quarter of a look all the same.
QList<Job> nextToWatch(const QList<Job> &running, const QHash<JobId, int> &looks, qsizetype most);

class SiteStopLoss : public QObject
{
    Q_OBJECT

public:
    // wish: what the user wants for a job of a site; what was said as it was sent (RunRecord::stops) goes before that.
    using Wishes = std::function<StopLossWish(const SiteId &site, const Job &job)>;
    SiteStopLoss(JobService &jobs, const Clock &clock, Wishes wishes, QObject *parent = nullptr);

    static constexpr std::chrono::minutes pace{1};
    static constexpr int mostJobs = 20; // at each look: the others at the next ones
    void look();
    int unwatched() const { return m_unwatched; } // that ran, at the last look
    QList<StopLossFinding> findings() const; // that still hold

Q_SIGNALS:
    void found(const officina::StopLossFinding &finding);
    void changed(); // findings()
    // It was cancelled, that was refused, or nobody knows (isOutcomeUnknown()).
    void acted(const officina::StopLossFinding &finding, const officina::Result<> &done);

private:
    using Rule = StopLossFinding::Rule;
    using SavedStates = QMap<RemotePath, QDateTime>; // and when each was saved
    struct Watched {
        std::optional<RunRecord> run;
        bool isAsking = false; // for ever where it has no record: it is not Officina's
        GpuUse use;
        qint64 next = 0; // of its file
        int read = 0; // at which look
        SavedStates saved; // of all looks: some programs keep their last states only
        QMap<Rule, StopLossFinding> findings;
        bool wasCancelled = false;
    };

    void forget();
    void ask(const Job &job);
    void askUse(const Job &job);
    void askSaved(const Job &job);
    void judge();
    void take(Rule rule, const Job &job, const std::optional<StopLossFinding> &finding);
    bool mayCancel(Rule rule, const Job &job) const;
    void cancel(const StopLossFinding &finding);

    JobService &m_jobs;
    const Clock &m_clock;
    Wishes m_wishes;
    QTimer m_timer;
    QMap<JobId, Watched> m_watched;
    QHash<JobId, int> m_looks; // at each job, the number of the last one
    int m_look = 0;
    int m_unwatched = 0;
    QPointer<Connection> m_connection;
    QDateTime m_budgetTold;
};

} // namespace officina
