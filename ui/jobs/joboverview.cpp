// SPDX-License-Identifier: GPL-3.0-or-later
//
// One job at a glance; see the header.
#include "ui/jobs/joboverview.h"

#include "ui/common/agelabel.h"
#include "ui/common/chip.h"
#include "ui/common/controls.h"
#include "ui/common/copied.h"
#include "ui/common/theme.h"
#include "ui/jobs/jobcurves.h"
#include "ui/jobs/jobnode.h"
#include "ui/jobs/jobparts.h"
#include "ui/jobs/jobtexts.h"
#include "ui/jobs/jobtimeline.h"
#include "ui/jobs/jobusage.h"
#include "ui/jobs/outputtail.h"
#include "ui/jobs/usagenow.h"
#include "ui/present/formats.h"

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QProgressBar>

namespace officina {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString gpuHoursOf(const Job &job)
{
    if (job.gpus().value_or(0) == 0)
        return {};
    const QString most = job.gpuHoursAtMost() ? jobtexts::gpuHours(*job.gpuHoursAtMost()) : QString();
    if (job.state == JobState::Waiting)
        return most.isEmpty() ? QString() : JobOverview::tr("%1 at most", "GPU-hours").arg(most);
    const QString used = jobtexts::gpuHours(*job.gpuHours());
    return hasEnded(job.state) || most.isEmpty()
        ? used
        : JobOverview::tr("%1 so far, %2 at most", "GPU-hours").arg(used, most);
}

// What each used, all together.
QString gpuHoursOfParts(const JobGroup &group)
{
    const auto used = group.gpuHours();
    return used.value_or(0) > 0 ? jobtexts::gpuHours(*used) : QString();
}

} // namespace

JobOverview::JobOverview(JobService &jobs, QWidget *parent)
    : QWidget(parent), m_jobs(jobs), m_form(new QFormLayout), m_state(new Chip),
      m_reason(makeLabel({}, LabelRole::Muted)), m_progress(new QProgressBar), m_explain(new ExplainBox),
      m_timeline(new JobTimeline), m_timeWords(makeLabel({}, LabelRole::Small)), m_curves(new JobCurves(jobs)),
      m_tail(new OutputTail(jobs)), m_parts(new JobParts), m_node(new JobNode(jobs)), m_usesNow(new UsageNowPane(jobs)),
      m_seen(new AgeLabel([](const QString &age) { return tr("as last seen %1", "when, of a job").arg(age); })),
      m_hintsTitle(makeLabel(tr("Ask next time"), LabelRole::Strong)), m_hints(makeLabel({}))
{
    auto *stateLine = new QHBoxLayout;
    stateLine->setSpacing(space::one);
    stateLine->addWidget(m_state);
    stateLine->addWidget(m_reason, 1);
    m_state->setObjectName(u"jobState"_s);
    m_progress->setObjectName(u"jobProgress"_s);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 1000);
    m_progress->setAccessibleName(tr("Running time of the limit"));
    m_timeWords->setObjectName(u"jobTimeWords"_s);
    m_hints->setObjectName(u"jobHints"_s);
    m_seen->setObjectName(u"jobSeen"_s);
    m_seen->setProperty("role", u"muted"_s);
    m_seen->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::one, 0, 0);
    layout->setSpacing(space::oneAndHalf);
    layout->addLayout(stateLine);
    layout->addWidget(m_seen);
    layout->addWidget(m_progress);
    layout->addWidget(m_explain);
    layout->addWidget(m_parts);
    layout->addWidget(m_curves);
    layout->addWidget(m_tail);
    layout->addWidget(m_usesNow);
    layout->addWidget(m_node);
    layout->addWidget(m_timeline);
    layout->addWidget(m_timeWords);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(space::two);
    m_form->setVerticalSpacing(space::one);
    m_form->setLabelAlignment(Qt::AlignLeft);
    layout->addWidget(m_hintsTitle);
    layout->addWidget(m_hints);
    layout->addLayout(m_form);
    addLines();

    m_clock.setInterval(30s);
    connect(&m_clock, &QTimer::timeout, this, &JobOverview::showTimes);
    m_clock.start();
    connect(m_explain, &ExplainBox::placeWanted, this, &JobOverview::placeWanted);
    connect(m_parts, &JobParts::outputWanted, this, &JobOverview::partWanted);
    connect(m_curves, &JobCurves::curvesWanted, this, &JobOverview::curvesWanted);
    connect(m_curves, &JobCurves::gpuUseRead, this, &JobOverview::showHints);
    connect(m_node, &JobNode::statusChanged, this, &JobOverview::statusChanged);
    connect(&m_jobs, &JobService::changed, this, [this] {
        showSeen();
        showTimes();
    });
}

void JobOverview::addLines()
{
    m_time = addLine(tr("Running time"), u"jobTime"_s);
    m_gpuHours = addLine(tr("GPU-hours"), u"jobGpuHours"_s);
    m_cpuTime = addLine(tr("Processor time"), u"jobCpuTime"_s);
    m_memory = addLine(tr("Memory"), u"jobMemory"_s);
    m_exit = addLine(tr("Exit code"), u"jobExit"_s);
    m_submitted = addLine(tr("Submitted"), u"jobSubmitted"_s);
    m_started = addLine(tr("Started"), u"jobStarted"_s);
    m_ended = addLine(tr("Ended"), u"jobEnded"_s);
    m_guard = addLine(tr("Its script stops it"), u"jobGuard"_s);
    m_place = addLine(tr("Partition"), u"jobPartition"_s);
    m_qos = addLine(tr("QoS"), u"jobQos"_s);
    m_account = addLine(tr("Account"), u"jobAccount"_s);
    m_nodes = addLine(tr("Nodes"), u"jobNodes"_s, true);
    m_folder = addLine(tr("Folder"), u"jobFolder"_s, true);
    setLine(m_guard, {}); // until a run's record says it
}

QLabel *JobOverview::addLine(const QString &title, const QString &objectName, bool withCopy)
{
    auto *value = makeLabel({});
    value->setObjectName(objectName);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setMinimumWidth(withCopy ? 80 : 120); // all of a line has room beside the list of a small window
    auto *label = makeLabel(title, LabelRole::Muted);
    label->setWordWrap(false);
    label->setBuddy(value);
    if (!withCopy) {
        m_form->addRow(label, value);
        return value;
    }
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::half);
    layout->addWidget(value, 1);
    auto *copy = makeToolButton(objectName + u"Copy"_s, u"copy"_s, tr("Copy"));
    copy->setAccessibleDescription(title); // there are two
    layout->addWidget(copy, 0, Qt::AlignTop);
    // What was made short for reading is copied as the scheduler wrote it.
    connect(copy, &QToolButton::clicked, value, [copy, value] {
        const QString whole = value->property("whole").toString();
        copyText(copy, whole.isEmpty() ? value->text() : whole);
    });
    m_form->addRow(label, line);
    return value;
}

void JobOverview::setLine(QLabel *value, const QString &text)
{
    value->setText(text);
    m_form->setRowVisible(value->parentWidget() == this ? value : value->parentWidget(), !text.isEmpty());
}

Dialect::Kind JobOverview::scheduler() const
{
    const auto dialect = m_jobs.dialect();
    return dialect ? dialect->kind : Dialect::Kind::Slurm;
}

void JobOverview::setGroup(const JobGroup &group)
{
    m_group = group;
    const Job &job = group.job;
    // The scheduler's own word beside ours, for looking it up. Why it waits: of what runs it is that of its past, or of
    // tasks that were held meanwhile.
    m_reason->setText(job.state == JobState::Waiting && !job.reason.isEmpty() && job.reason != "None"_L1
                          ? tr("%1, %2", "scheduler's state, reason").arg(job.stateText, job.reason)
                          : job.stateText);
    m_parts->setGroup(group, scheduler());
    m_curves->setRun(m_run, job);
    showSeen();
    showTimes();
    showUsage();
    showPlace();
    m_usesNow->setJob(group.parts.isEmpty() ? job : Job());
}

void JobOverview::setOutput(const RemotePath &output, JobState state)
{
    m_tail->setFile(state == JobState::Waiting ? RemotePath() : output, !hasEnded(state));
    m_node->setJob(m_group.isArray() ? Job() : m_group.job, output);
}

void JobOverview::useAccess(JobAccess &access)
{
    m_node->useAccess(access);
}

void JobOverview::remember(Settings &settings)
{
    m_usesNow->remember(settings);
}

// What an earlier program saw of a job that was not over may be so no more.
void JobOverview::showSeen()
{
    const bool isOld = m_jobs.isFromHistory() && !m_group.job.id.isEmpty() && !hasEnded(m_group.job.state);
    m_seen->setTime(isOld ? m_jobs.refreshed() : QDateTime());
    m_seen->setVisible(isOld);
    m_state->set(m_group.isChain() ? jobtexts::chain(m_group) : jobtexts::state(m_group.job),
                 isOld ? Tone::Neutral : jobtexts::tone(m_group.job.state));
}

void JobOverview::setRun(const std::optional<RunRecord> &run)
{
    m_run = run;
    m_curves->setRun(run, m_group.job);
    const int minutes = run ? run->stopIdleMinutes : 0;
    setLine(m_guard, minutes > 0 ? tr("after %n minute(s) with all GPUs idle", nullptr, minutes) : QString());
}

void JobOverview::showTimes()
{
    const Job &job = m_group.job;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool waits = job.state == JobState::Waiting;
    const bool over = hasEnded(job.state);
    m_explain->setExplanation(explain(m_group, scheduler(), now));
    m_timeline->setJob(job, now);
    m_timeWords->setText(m_timeline->timeline().words);
    const bool isNow = over || !m_jobs.isFromHistory();
    m_timeline->setVisible(isNow && !m_timeline->timeline().points.isEmpty()); // else it would draw what may not be so
    m_timeWords->setVisible(isNow && !m_timeWords->text().isEmpty());

    const bool limited = job.timeLimit && !waits && !over && isNow;
    m_progress->setVisible(limited);
    if (limited)
        m_progress->setValue(
            int(std::min(1.0, double(job.elapsed) / double(std::max<qint64>(1, *job.timeLimit))) * 1000));
    const QString limit = job.timeLimit ? formats::duration(*job.timeLimit) : QString();
    setLine(m_time,
            !m_group.parts.isEmpty() && !m_group.isChain()
                ? limit.isEmpty() ? QString() : tr("at most %1 for each part", "running time").arg(limit)
                : waits ? limit.isEmpty() ? QString() : tr("at most %1", "running time").arg(limit)
                : limit.isEmpty()
                ? formats::walltime(job.elapsed)
                : tr("%1 of %2", "time so far, time limit").arg(formats::walltime(job.elapsed), limit));
    setLine(m_submitted, formats::dateTime(job.times.submitted));
    setLine(m_started, job.times.started.isValid() && !waits ? formats::dateTime(job.times.started) : QString());
    setLine(m_ended, over ? formats::dateTime(job.times.ended) : QString());
}

void JobOverview::showUsage()
{
    const Job &job = m_group.job;
    const bool over = hasEnded(job.state);
    const bool isGroup =
        !m_group.parts.isEmpty() && !m_group.isChain(); // sums of parts that ran one after the other say little
    setLine(m_gpuHours, isGroup ? gpuHoursOfParts(m_group) : gpuHoursOf(job));
    setLine(m_cpuTime, over && !isGroup ? jobusage::processors(job) : QString());
    setLine(m_memory, isGroup ? QString() : jobusage::memory(job, scheduler()));
    setLine(m_exit, isGroup ? QString() : endInWords(job, scheduler()));
    showHints();
}

void JobOverview::showHints()
{
    const QStringList hints =
        m_group.parts.isEmpty() ? jobusage::hints(m_group.job, m_jobs.jobs(), m_curves->gpuBusy()) : QStringList();
    m_hints->setText(hints.join(u'\n'));
    m_hints->setVisible(!hints.isEmpty());
    m_hintsTitle->setVisible(!hints.isEmpty());
}

void JobOverview::showPlace()
{
    const Job &job = m_group.job;
    setLine(m_place, job.partition);
    setLine(m_qos, job.qos);
    setLine(m_account, job.account);
    m_nodes->setProperty("whole", job.nodeList);
    setLine(m_nodes, m_group.parts.isEmpty() || m_group.isChain() ? jobusage::nodesInWords(job.nodeList) : QString());
    setLine(m_folder, job.workFolder.display());
}

} // namespace officina
