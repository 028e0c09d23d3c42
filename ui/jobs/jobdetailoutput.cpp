// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which output the detail of a job shows, of an array the one of which task, and what the end of a
// failed one tells.
#include "ui/jobs/jobdetail.h"

#include "ui/common/errorpanel.h"
#include "ui/common/theme.h"
#include "ui/jobs/joboverview.h"
#include "ui/jobs/jobparts.h"
#include "ui/jobs/jobtexts.h"
#include "ui/jobs/outputview.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QTabWidget>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr int outputTab = 1;
constexpr int mostParts = 2000; // to pick from
constexpr qint64 lastWordsBytes = 1 << 20;

// Where a part writes. Where the scheduler no longer tells, and Officina sent it: each task of an array
// has a file of its own, named as the script names it.
RemotePath outputOfPart(const Job &part, const RunRecord *run)
{
    if (!part.output.isEmpty() || !run || !part.task)
        return outputOf(part, part.waitingTasks.isEmpty() ? run : nullptr);
    QByteArray name = run->output.name();
    const qsizetype dot = name.lastIndexOf('.');
    return run->output.parent() / name.insert(dot > 0 ? dot : name.size(), '-' + QByteArray::number(*part.task));
}

} // namespace

QWidget *JobDetail::makeOutputTab()
{
    auto *tab = new QWidget;
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, space::one, 0, 0);
    layout->setSpacing(space::one);
    m_parts->setObjectName(u"jobOutputPart"_s);
    m_parts->setAccessibleName(tr("Which part's output is shown"));
    m_parts->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    layout->addWidget(m_parts);
    layout->addWidget(m_output, 1);
    m_parts->hide();
    connect(m_parts, &QComboBox::activated, this,
            [this](int index) { pickPart(JobId{m_parts->itemData(index).toString()}); });
    connect(m_output, &OutputView::statusChanged, this, &JobDetail::statusChanged);
    return tab;
}

const Job &JobDetail::shownPart() const
{
    const auto found = std::ranges::find(m_group.parts, m_part, &Job::id);
    return found != m_group.parts.end() ? *found : m_group.job;
}

// The first that failed tells most, else one that writes now.
void JobDetail::fillParts()
{
    m_parts->setVisible(!m_group.parts.isEmpty());
    if (m_group.parts.isEmpty()) {
        m_part = {};
        return;
    }
    const auto firstThat = [this](auto is) {
        const auto found = std::ranges::find_if(m_group.parts, is);
        return found != m_group.parts.end() ? found->id : JobId();
    };
    if (!m_picked || std::ranges::find(m_group.parts, m_part, &Job::id) == m_group.parts.end()) {
        m_part = m_group.isChain() ? m_group.job.id : firstThat([](const Job &part) { return hasFailed(part.state); });
        if (m_part.isEmpty())
            m_part = firstThat([](const Job &part) { return part.state == JobState::Running; });
        if (m_part.isEmpty())
            m_part = m_group.parts.first().id;
    }
    const QSignalBlocker blocker(m_parts);
    int shown = 0;
    for (const Job &part : std::as_const(m_group.parts)) {
        if (shown >= mostParts && part.id != m_part)
            continue;
        const QString text = tr("%1 · %2", "part of a job, its state").arg(partName(part), jobtexts::state(part));
        if (shown >= m_parts->count())
            m_parts->addItem(text, part.id.value);
        m_parts->setItemText(shown, text);
        m_parts->setItemData(shown, part.id.value);
        if (part.id == m_part)
            m_parts->setCurrentIndex(shown);
        ++shown;
    }
    while (m_parts->count() > shown)
        m_parts->removeItem(shown);
}

void JobDetail::pickPart(const JobId &part)
{
    m_part = part;
    m_picked = true;
    m_parts->setCurrentIndex(m_parts->findData(part.value));
    showOutput();
}

void JobDetail::showOutput()
{
    if (!m_job)
        return;
    const Job &job = shownPart();
    OutputFiles files;
    files.growing = !hasEnded(job.state);
    files.restarts = job.restarts;
    files.errors = job.errors;
    files.output = outputOfPart(job, m_run ? &*m_run : nullptr);
    const bool waits = job.state == JobState::Waiting;
    if (files.output.isEmpty())
        files.unknown = !m_runAsked ? tr("Asking where its output is…")
            : waits                 ? tr("It has not started, so there is no output yet.")
            : hasEnded(job.state)
            ? tr("Its output file is not known: the job was not sent from Officina, and the scheduler no longer tells.")
            : tr("Its output file is not known: the scheduler does not tell.");
    const auto dialect = m_jobs.dialect();
    if (waits)
        files.nothing = tr("It has not started, so there is no output yet.");
    else if (dialect && dialect->kind == Dialect::Kind::Pbs)
        files.nothing = tr("Nothing is there yet. At many sites PBS brings the output here when the job has ended.");
    m_output->setFiles(files);
    m_overview->setOutput(files.output, job.state);
}

void JobDetail::showPlace(const RemotePath &file, qint64 offset)
{
    if (!m_group.parts.isEmpty())
        pickPart(m_toldWhy);
    m_tabs->setCurrentIndex(outputTab);
    m_output->showPlace(file, offset);
}

// Once: the end of a failed job does not change.
void JobDetail::readLastWords()
{
    if (!m_job)
        return;
    const Job *failed = m_group.parts.isEmpty() ? &m_group.job : nullptr;
    for (const Job &part : std::as_const(m_group.parts))
        if (!failed && hasFailed(part.state))
            failed = &part;
    if (!failed || !mayTellWhy(failed->state)) {
        if (!m_toldWhy.isEmpty())
            m_overview->setLastWords({}); // it was put back into the queue
        m_toldWhy = {};
        return;
    }
    QList<RemotePath> files;
    for (const RemotePath &file : {failed->errors, outputOfPart(*failed, m_run ? &*m_run : nullptr)})
        if (!file.isEmpty() && !files.contains(file))
            files += file;
    if (files.isEmpty() || (m_toldWhy == failed->id && m_toldAfter == failed->restarts))
        return;
    m_toldWhy = failed->id;
    m_toldAfter = failed->restarts;
    m_overview->setLastWords({});
    readLastWords(*failed, files);
}

// What its errors tell comes before what its output does.
void JobDetail::readLastWords(const Job &job, QList<RemotePath> files)
{
    if (files.isEmpty())
        return;
    const RemotePath file = files.takeFirst();
    m_jobs.output(file, -lastWordsBytes).then(this, [this, job, file, files](const Result<OutputPiece> &piece) {
        if (m_toldWhy != job.id || m_toldAfter != job.restarts)
            return;
        const auto last = piece ? jobwords::lastWords(piece->bytes) : std::nullopt;
        if (last)
            m_overview->setLastWords(FoundWords{last->words, file, piece->from + last->from});
        else
            readLastWords(job, files);
    });
}

} // namespace officina
