// SPDX-License-Identifier: GPL-3.0-or-later
//
// One job at a glance; see the header.
#include "ui/jobs/joboverview.h"

#include "ui/common/chip.h"
#include "ui/common/controls.h"
#include "ui/common/theme.h"
#include "ui/jobs/jobtexts.h"
#include "ui/present/formats.h"

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QProgressBar>

namespace officina {

using namespace Qt::StringLiterals;

JobOverview::JobOverview(QWidget *parent)
    : QWidget(parent), m_form(new QFormLayout), m_state(new Chip), m_reason(makeLabel({}, LabelRole::Muted)),
      m_progress(new QProgressBar)
{
    auto *stateLine = new QHBoxLayout;
    stateLine->setSpacing(space::one);
    stateLine->addWidget(m_state);
    stateLine->addWidget(m_reason, 1);
    m_state->setObjectName(u"jobState"_s);
    m_progress->setObjectName(u"jobProgress"_s);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 1000);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::one, 0, 0);
    layout->setSpacing(space::one);
    layout->addLayout(stateLine);
    layout->addWidget(m_progress);
    layout->addSpacing(space::half);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(space::two);
    m_form->setVerticalSpacing(space::one);
    m_form->setLabelAlignment(Qt::AlignLeft);
    layout->addLayout(m_form);

    m_time = addLine(tr("Running time"), u"jobTime"_s);
    m_gpuHours = addLine(tr("GPU-hours"), u"jobGpuHours"_s);
    m_cpuTime = addLine(tr("Processor time"), u"jobCpuTime"_s);
    m_memory = addLine(tr("Memory"), u"jobMemory"_s);
    m_exit = addLine(tr("Exit code"), u"jobExit"_s);
    m_submitted = addLine(tr("Submitted"), u"jobSubmitted"_s);
    m_started = addLine(tr("Started"), u"jobStarted"_s);
    m_ended = addLine(tr("Ended"), u"jobEnded"_s);
    m_place = addLine(tr("Partition"), u"jobPartition"_s);
    m_account = addLine(tr("Account"), u"jobAccount"_s);
    m_folder = addLine(tr("Folder"), u"jobFolder"_s);
}

QLabel *JobOverview::addLine(const QString &title, const QString &objectName)
{
    auto *value = makeLabel({});
    value->setObjectName(objectName);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *label = makeLabel(title, LabelRole::Muted);
    label->setWordWrap(false);
    label->setBuddy(value);
    m_form->addRow(label, value);
    return value;
}

void JobOverview::setLine(QLabel *value, const QString &text)
{
    value->setText(text);
    m_form->setRowVisible(value, !text.isEmpty());
}

void JobOverview::setJob(const Job &job)
{
    const bool waits = job.state == JobState::Waiting;
    const bool over = hasEnded(job.state);
    m_state->set(jobtexts::state(job), jobtexts::tone(job.state));
    // The scheduler's own word beside ours, for looking it up.
    m_reason->setText(job.reason.isEmpty() ? job.stateText
                                           : tr("%1, %2", "scheduler's state, reason").arg(job.stateText, job.reason));
    const bool limited = job.timeLimit && !waits && !over;
    m_progress->setVisible(limited);
    if (limited)
        m_progress->setValue(
            int(std::min(1.0, double(job.elapsed) / double(std::max<qint64>(1, *job.timeLimit))) * 1000));
    m_progress->setAccessibleName(tr("Running time of the limit"));

    const QString limit = job.timeLimit ? formats::duration(*job.timeLimit) : QString();
    setLine(m_time,
            waits ? limit.isEmpty() ? QString() : tr("at most %1", "running time").arg(limit)
                : limit.isEmpty()
                ? formats::walltime(job.elapsed)
                : tr("%1 of %2", "time so far, time limit").arg(formats::walltime(job.elapsed), limit));
    const QString most = job.gpuHoursAtMost() ? jobtexts::gpuHours(*job.gpuHoursAtMost()) : QString();
    setLine(m_gpuHours,
            job.gpus().value_or(0) == 0 ? QString()
                : over || most.isEmpty()
                ? jobtexts::gpuHours(*job.gpuHours())
                : tr("%1 so far, %2 at most", "GPU-hours").arg(jobtexts::gpuHours(*job.gpuHours()), most));
    setLine(m_cpuTime, over && job.cpuTime ? formats::duration(qint64(*job.cpuTime)) : QString());
    const QString asked = job.memory() ? jobtexts::memory(*job.memory()) : QString();
    setLine(m_memory,
            job.maxMemory ? asked.isEmpty()
                    ? jobtexts::memory(*job.maxMemory)
                    : tr("%1 at most, of %2 asked for", "memory used").arg(jobtexts::memory(*job.maxMemory), asked)
                          : asked);
    setLine(m_exit, jobtexts::exit(job));
    setLine(m_submitted, job.times.submitted.isValid() ? formats::dateTime(job.times.submitted) : QString());
    setLine(m_started,
            job.times.started.isValid() ? formats::dateTime(job.times.started)
                : waits                 ? jobtexts::time(job)
                                        : QString());
    setLine(m_ended, job.times.ended.isValid() ? formats::dateTime(job.times.ended) : QString());
    setLine(m_place, job.partition);
    setLine(m_account, job.account);
    setLine(m_folder, job.workFolder.display());
}

} // namespace officina
