// SPDX-License-Identifier: GPL-3.0-or-later
//
// The loss of a job's training and how busy its GPUs were, at a glance. Reads only while it can be
// seen: at once, and of a running job every 30 s, in its first minutes more often;
// only new bytes, by the reader of the Curves page.
#pragma once

#include "client/follow/runfollower.h"
#include "client/jobs/gpuuse.h"
#include "client/jobs/jobservice.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

namespace officina {

class CurveGlance;

// The series that tells best how the training goes: the loss of training, else what its owner would
// call good or bad; nothing where there is none.
struct ChosenSeries {
    QString tag;
    std::shared_ptr<const Series> series;
};
std::optional<ChosenSeries> chooseSeries(const QList<Run> &runs);

// "GPU use, 4 GPUs, mean 93 %": of those that were measured, which are the first node's.
QString gpuUseInWords(const GpuUse &use, const Job &job);

class JobCurves : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds pace{30};

    explicit JobCurves(JobService &jobs, QWidget *parent = nullptr);

    void setRun(const std::optional<RunRecord> &run, const Job &job);
    void refresh(); // reads at once where it can be seen
    // The mean share that its GPUs were busy, as its guard wrote down; nothing where it did not see all of them.
    std::optional<double> gpuBusy() const;

Q_SIGNALS:
    void curvesWanted();
    void gpuUseRead();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showLoss();
    void restLogs();
    void askGpuUse();
    void showGpuUse();

    JobService &m_jobs;
    std::optional<RunRecord> m_run;
    Job m_job;
    std::unique_ptr<RunFollower> m_follower;
    bool m_changed = false; // since the last answer
    int m_visits = 0;       // since the last refresh
    GpuUse m_use;
    qint64 m_useNext = 0;
    bool m_useAsking = false;
    int m_generation = 0;
    QTimer m_timer;
    CurveGlance *m_loss;
    CurveGlance *m_gpus;
};

} // namespace officina
