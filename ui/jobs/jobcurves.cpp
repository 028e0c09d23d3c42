// SPDX-License-Identifier: GPL-3.0-or-later
//
// The loss and the GPU use at a glance; see the header.
#include "ui/jobs/jobcurves.h"

#include "client/curves/series/alerts.h"
#include "ui/common/theme.h"
#include "ui/jobs/curveglance.h"
#include "ui/present/formats.h"

#include <QtCore/QLocale>
#include <QtWidgets/QBoxLayout>

#include <cmath>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 youngSeconds = 120; // of running, while whoever started it looks whether it goes well
constexpr std::chrono::seconds youngPace{5};
constexpr int mostVisits = 4; // at a time, of 8 MiB each at most
constexpr qint64 mostUseBytes = 32 << 20; // of the guard's file

// Lower is better: the loss of training before that of its checks, and that before anything else.
int rankOf(const QString &tag)
{
    const QString name = tag.toLower();
    const bool isCheck = name.contains("val"_L1) || name.contains("eval"_L1) || name.contains("test"_L1);
    if (name.contains("loss"_L1))
        return (isCheck ? 20 : 0) + (name == "loss"_L1 || name.endsWith("/loss"_L1) || name == "train_loss"_L1 ? 0 : 5);
    const auto goal = goalOf(tag);
    return goal == Goal::Lower ? 40 : goal == Goal::Higher ? 50 : 100;
}

} // namespace

std::optional<ChosenSeries> chooseSeries(const QList<Run> &runs)
{
    std::optional<ChosenSeries> best;
    int bestRank = 100;
    for (const Run &run : runs) {
        for (const auto &[tag, series] : run.series) {
            const int rank = rankOf(tag);
            if (series->isEmpty() || rank >= bestRank)
                continue;
            bestRank = rank;
            best = ChosenSeries{tag, series};
        }
    }
    return best;
}

QString gpuUseInWords(const GpuUse &use, const Job &job)
{
    const QString mean = formats::percent(use.mean() / 100);
    const int gpus = use.gpus();
    if (gpus > 0 && job.nodes().value_or(1) > 1)
        return JobCurves::tr("GPU use of the first node, %n GPU(s), mean %1", nullptr, gpus).arg(mean);
    return gpus > 0 ? JobCurves::tr("GPU use, %n GPU(s), mean %1", nullptr, gpus).arg(mean)
                    : JobCurves::tr("GPU use, mean %1").arg(mean);
}

JobCurves::JobCurves(JobService &jobs, QWidget *parent)
    : QWidget(parent), m_jobs(jobs), m_loss(new CurveGlance(u"jobLoss"_s, CurveGlance::Ink::Accent)),
      m_gpus(new CurveGlance(u"jobGpuUse"_s, CurveGlance::Ink::Good))
{
    m_loss->setToolTip(tr("Open the curves of this run"));
    m_gpus->setUnit(tr("%1 %", "share of 100"));
    m_gpus->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(m_loss);
    layout->addWidget(m_gpus);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &JobCurves::refresh);
    connect(m_loss, &QAbstractButton::clicked, this, &JobCurves::curvesWanted);
}

void JobCurves::setRun(const std::optional<RunRecord> &run, const Job &job)
{
    const bool turned = m_job.state != job.state; // it began, or made its last steps
    m_job = job;
    m_use.setTime(job.times.started, job.times.ended);
    if (run == m_run) {
        if (turned)
            refresh();
        return;
    }
    m_run = run;
    ++m_generation;
    m_follower.reset();
    m_use.clear();
    m_useNext = 0;
    m_useAsking = false;
    m_timer.stop();
    m_loss->hide();
    m_gpus->hide();
    refresh();
}

void JobCurves::refresh()
{
    m_timer.stop();
    if (!m_run || !isVisible() || m_job.state == JobState::Waiting)
        return;
    if (!m_follower && m_jobs.connection()) {
        m_follower = std::make_unique<RunFollower>(m_jobs.connection(), FollowedRun{m_run->logs});
        connect(m_follower.get(), &RunFollower::changed, this, [this] {
            m_changed = true;
            showLoss();
        });
        connect(m_follower.get(), &RunFollower::read, this, &JobCurves::restLogs);
        // No logs, or no site: what is there stays, and the page says elsewhere what is wrong.
        connect(m_follower.get(), &RunFollower::failed, m_follower.get(), &RunFollower::stop);
    }
    m_visits = 0;
    if (m_follower && m_follower->canRead())
        m_follower->start();
    askGpuUse();
    if (!hasEnded(m_job.state))
        m_timer.start(m_job.elapsed < youngSeconds ? youngPace : pace);
}

// It has all there is, or as much as a glance is worth: nobody is asked again before the next time.
void JobCurves::restLogs()
{
    if (!std::exchange(m_changed, false) || ++m_visits >= mostVisits)
        m_follower->stop();
}

void JobCurves::showLoss()
{
    const auto chosen = chooseSeries(m_follower->runs());
    if (!chosen)
        return;
    const qsizetype last = chosen->series->size() - 1;
    m_loss->set(tr("%1, %2 at step %3", "name of a metric, its last value, number")
                    .arg(chosen->tag, QLocale().toString(chosen->series->value(last), 'g', 4),
                         formats::number(chosen->series->step(last))),
                *chosen->series);
}

void JobCurves::askGpuUse()
{
    if (m_useAsking || m_useNext >= mostUseBytes)
        return;
    m_useAsking = true;
    m_jobs.output(m_run->folder / GpuUse::fileOf(m_job), m_useNext)
        .then(this, [this, generation = m_generation](const Result<OutputPiece> &piece) {
            if (generation != m_generation)
                return;
            m_useAsking = false;
            if (!piece || piece->bytes.isEmpty())
                return;
            if (piece->restarted)
                m_use.clear();
            m_use.feed(piece->bytes);
            m_useNext = piece->next;
            showGpuUse();
            if (isVisible())
                askGpuUse(); // until there is no more of it
        });
}

std::optional<double> JobCurves::gpuBusy() const
{
    return m_use.isEmpty() || !GpuUse::isOfAllNodes(m_job) ? std::nullopt : std::optional(m_use.mean() / 100);
}

void JobCurves::showGpuUse()
{
    if (m_use.isEmpty())
        return;
    m_gpus->set(gpuUseInWords(m_use, m_job), m_use.series(), {0, 100});
    Q_EMIT gpuUseRead();
}

void JobCurves::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void JobCurves::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
    if (m_follower)
        m_follower->stop();
}

} // namespace officina
