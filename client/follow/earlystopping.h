// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cancels jobs of which a curve is lost, where the user wants that: once each, whoever looks at the curves or not.
// Only jobs of connected sites whose run still grows: others cost nothing any more.
#pragma once

#include "client/follow/runalerts.h"

#include <QtCore/QFuture>
#include <QtCore/QSet>

namespace officina {

class EarlyStopping : public QObject
{
    Q_OBJECT

public:
    using Cancel = std::function<QFuture<Result<>>(const SiteId &site, const JobId &job)>;

    struct Stopped {
        JobId job;
        QString site; // its id
        QString runKey;
        QString runLabel;
        QString tag;
        CurveAlert why;
    };

    // What is given must outlive this.
    EarlyStopping(RunSources &sources, RunAlerts &alerts, Cancel cancel, QObject *parent = nullptr);

    const QList<Stopped> &stopped() const { return m_stopped; } // since the program began

Q_SIGNALS:
    void jobStopped(const officina::EarlyStopping::Stopped &stopped);
    // The site refused, or nothing is known of what became of it. What was not reached is asked once more when the
    // run has grown again.
    void failed(const officina::JobId &job, const officina::Error &error);

private:
    using JobOfSite = std::pair<QString, JobId>;

    bool isWatched(const RunSource &source) const;
    void check();
    void stopEarly(const Stopped &lost);

    RunSources &m_sources;
    RunAlerts &m_alerts;
    Cancel m_cancel;
    QTimer m_timer;
    QSet<JobOfSite> m_asked; // once is enough
    QList<Stopped> m_stopped;
};

} // namespace officina
