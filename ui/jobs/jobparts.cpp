// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parts of an array; see the header.
#include "ui/jobs/jobparts.h"

#include "ui/common/controls.h"
#include "ui/common/flowlayout.h"
#include "ui/common/theme.h"
#include "ui/jobs/jobexplain.h"
#include "ui/jobs/jobtexts.h"
#include "ui/present/formats.h"

#include <QtWidgets/QBoxLayout>

namespace officina {

using namespace Qt::StringLiterals;

bool hasFailed(JobState state)
{
    return state == JobState::Failed || state == JobState::OutOfMemory || state == JobState::TimedOut
        || state == JobState::NodeFailed;
}

QString partName(const Job &part)
{
    if (part.part)
        return JobParts::tr("Part %1", "of a heterogeneous job").arg(*part.part);
    if (part.task)
        return JobParts::tr("Task %1", "of an array").arg(*part.task);
    if (!part.waitingTasks.isEmpty())
        return JobParts::tr("Tasks %1", "of an array, numbers").arg(part.waitingTasks);
    return part.id.value;
}

JobParts::JobParts(QWidget *parent)
    : QWidget(parent), m_counts(new QWidget), m_countsLayout(new FlowLayout(m_counts)), m_failed(new QWidget),
      m_failedLayout(new QVBoxLayout(m_failed))
{
    setObjectName(u"jobParts"_s);
    m_counts->setObjectName(u"jobCounts"_s);
    m_failed->setObjectName(u"jobFailedParts"_s);
    m_failedLayout->setContentsMargins(0, 0, 0, 0);
    m_failedLayout->setSpacing(space::half);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(m_counts);
    layout->addWidget(m_failed);
    hide();
}

void JobParts::setGroup(const JobGroup &group, Dialect::Kind scheduler)
{
    setVisible(!group.parts.isEmpty());
    showCounts(group);
    showFailed(group, scheduler);
}

namespace {

void clear(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

// What says the same stays: each look brings other times, and who is on one of the links by key wants to stay there.
void JobParts::showCounts(const JobGroup &group)
{
    QList<std::pair<QString, Tone>> counts;
    for (const JobState state :
         {JobState::Running, JobState::Finishing, JobState::Waiting, JobState::Suspended, JobState::Failed,
          JobState::OutOfMemory, JobState::TimedOut, JobState::NodeFailed, JobState::Preempted, JobState::Cancelled,
          JobState::Completed, JobState::Ended, JobState::Unknown}) {
        const int count = group.count(state);
        if (count == 0)
            continue;
        Job one;
        one.state = state;
        counts.emplaceBack(tr("%1: %2", "state, number of tasks").arg(jobtexts::state(one), formats::number(count)),
                           jobtexts::tone(state));
    }
    if (counts == m_shownCounts)
        return;
    m_shownCounts = counts;
    clear(*m_countsLayout);
    for (const auto &[text, tone] : std::as_const(m_shownCounts))
        m_countsLayout->addWidget(new Chip(text, tone));
}

void JobParts::showFailed(const JobGroup &group, Dialect::Kind scheduler)
{
    int failed = 0;
    QList<std::pair<JobId, QString>> shown;
    for (const Job &part : group.parts) {
        if (group.isChain()) // a link that ran out of time is no failure
            break;
        if (!hasFailed(part.state) || ++failed > mostFailed)
            continue;
        const QString end = endInWords(part, scheduler);
        const bool tells = !end.isEmpty() && part.state == JobState::Failed;
        shown.emplaceBack(
            part.id,
            tr("%1: %2", "part of a job, how it ended").arg(partName(part), tells ? end : jobtexts::state(part)));
    }
    m_failed->setVisible(failed > 0);
    if (shown == m_shownFailed && failed == m_failedParts)
        return;
    m_shownFailed = shown;
    m_failedParts = failed;
    clear(*m_failedLayout);
    for (const auto &[id, text] : std::as_const(m_shownFailed)) {
        auto *button = makeButton(u"jobFailedPart"_s, literalText(text), ButtonKind::Link);
        button->setToolTip(tr("Show its output"));
        connect(button, &QPushButton::clicked, this, [this, id] { Q_EMIT outputWanted(id); });
        m_failedLayout->addWidget(button, 0, Qt::AlignLeft);
    }
    if (failed > mostFailed)
        m_failedLayout->addWidget(makeLabel(tr("and %Ln more", nullptr, failed - mostFailed), LabelRole::Small));
}

} // namespace officina
