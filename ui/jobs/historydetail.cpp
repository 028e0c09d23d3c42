// SPDX-License-Identifier: GPL-3.0-or-later
//
// One job of the history; see the header.
#include "ui/jobs/historydetail.h"

#include "client/jobs/jobtree.h"
#include "ui/common/chip.h"
#include "ui/common/controls.h"
#include "ui/common/flowlayout.h"
#include "ui/common/theme.h"
#include "ui/jobs/jobtexts.h"
#include "ui/present/efficiencytext.h"
#include "ui/present/formats.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QScrollArea>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr int earlierRuns = 20;
constexpr int mostTasks = 10'000;

QList<Job> jobsOf(const Result<QList<SeenJob>> &found)
{
    QList<Job> jobs;
    if (found)
        for (const SeenJob &seen : *found)
            jobs += seen.job;
    return jobs;
}

QString factsOf(const SeenJob &seen, const QString &site)
{
    const Job &job = seen.job;
    QStringList lines{jobtexts::summary(job)};
    lines += site;
    if (job.times.submitted.isValid())
        lines += HistoryDetail::tr("Sent %1").arg(jobtexts::moment(job.times.submitted));
    if (job.times.started.isValid())
        lines += HistoryDetail::tr("Ran for %1, from %2", "a duration, a time")
                     .arg(formats::duration(job.elapsed), jobtexts::moment(job.times.started));
    if (const QString how = jobtexts::exit(job);
        hasEnded(job.state) && (job.exitCode.value_or(0) != 0 || job.exitIsCut))
        lines += how;
    if (!job.workFolder.isEmpty())
        lines += job.workFolder.display();
    if (!hasEnded(job.state))
        lines += HistoryDetail::tr("It was so when it was last seen, %1.").arg(jobtexts::moment(seen.lastSeen));
    return lines.join(u'\n');
}

} // namespace

JobAgain JobAgain::with(const Suggestion &suggestion)
{
    switch (suggestion.kind) {
    case Suggestion::Kind::LessMemory:
    case Suggestion::Kind::MoreMemory: return {.memoryPerNode = suggestion.amount};
    case Suggestion::Kind::LessTime:
    case Suggestion::Kind::MoreTime: return {.timeLimit = suggestion.amount};
    case Suggestion::Kind::FewerCpus:
    case Suggestion::Kind::IdleGpus: break;
    }
    return {};
}

HistoryDetail::HistoryDetail(JobHistory &history, QWidget *parent)
    : Card({}, Margins::Padded, parent), m_history(history), m_name(makeLabel({}, LabelRole::Heading)),
      m_state(new Chip), m_facts(makeLabel({}, LabelRole::Muted)), m_use(makeLabel({})), m_array(makeLabel({})),
      m_suggestions(new QVBoxLayout), m_note(new QPlainTextEdit)
{
    setObjectName(u"historyDetail"_s);
    m_name->setObjectName(u"historyName"_s);
    m_facts->setObjectName(u"historyFacts"_s);
    m_use->setObjectName(u"historyUse"_s);
    m_array->setObjectName(u"historyArray"_s);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_note->setObjectName(u"historyNote"_s);
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("A note of your own, found by the search"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(4 * m_note->fontMetrics().lineSpacing() + space::two);
    m_note->installEventFilter(this);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, space::half, 0);
    layout->setSpacing(space::one);
    m_suggestions->setSpacing(space::half);
    for (QWidget *part : std::initializer_list<QWidget *>{m_name, m_state, m_facts, makeButtons(), m_use, m_array})
        layout->addWidget(part);
    layout->addLayout(m_suggestions);
    layout->addWidget(makeLabel(tr("Note"), LabelRole::Small));
    layout->addWidget(m_note);
    layout->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    body()->addWidget(scroll);
    clear();
}

QWidget *HistoryDetail::makeButtons()
{
    auto *row = new QWidget;
    auto *layout = new FlowLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::half);
    m_again = makeButton(u"historyAgain"_s, tr("Run again…"));
    m_curves = makeButton(u"historyCurves"_s, tr("Open curves"));
    m_folder = makeButton(u"historyFolder"_s, tr("Open its folder"));
    for (QPushButton *button : {m_again, m_curves, m_folder})
        layout->addWidget(button);
    connect(m_again, &QPushButton::clicked, this, [this] { Q_EMIT againWanted(m_job, {}); });
    connect(m_curves, &QPushButton::clicked, this, [this] { Q_EMIT curvesWanted(m_job); });
    connect(m_folder, &QPushButton::clicked, this, [this] { Q_EMIT folderWanted(m_job); });
    return row;
}

void HistoryDetail::show(const SeenJob &job, const QString &site, bool isConnected)
{
    if (job == m_job && isConnected == m_isConnected)
        return;
    m_isConnected = isConnected;
    const bool isSame = job.key() == m_job.key();
    if (!isSame)
        keepNote(); // of the one before
    m_job = job;
    ++m_asked;
    setVisible(true);
    m_name->setText(job.job.name.isEmpty() ? job.job.id.value : displayName(job.job));
    m_state->set(jobtexts::state(job.job), jobtexts::tone(job.job.state));
    m_state->setToolTip(jobtexts::stateTip(job.job));
    m_facts->setText(factsOf(job, site));
    if (!isSame || !m_note->hasFocus())
        m_note->setPlainText(job.note);
    const QString why = isConnected ? QString() : tr("Connect to %1 first.").arg(site);
    for (QPushButton *button : {m_again, m_curves, m_folder})
        button->setToolTip(why);
    m_again->setEnabled(isConnected && job.run);
    m_curves->setEnabled(isConnected && job.run);
    m_folder->setEnabled(isConnected && !job.job.workFolder.isEmpty());
    if (isConnected && !job.run)
        for (QPushButton *button : {m_again, m_curves})
            button->setToolTip(tr("This job was not sent from this computer by Officina."));
    showUse({});
    m_array->hide();
    m_history.find({.sites = {job.site}, .name = job.job.name, .most = earlierRuns})
        .then(this, [this, asked = m_asked](const Result<QList<SeenJob>> &found) {
            if (asked == m_asked)
                showUse(jobsOf(found));
        });
    const JobId array = job.job.parent;
    if (!array.isEmpty())
        m_history.find({.sites = {job.site}, .array = array, .most = mostTasks})
            .then(this, [this, asked = m_asked](const Result<QList<SeenJob>> &found) {
                if (asked == m_asked)
                    showArray(jobsOf(found));
            });
}

void HistoryDetail::clear()
{
    keepNote();
    m_job = {};
    ++m_asked;
    setVisible(false);
}

void HistoryDetail::showUse(const QList<Job> &earlier)
{
    const QStringList lines = efficiencytext::lines(efficiencyOf(m_job.job, m_job.gpuBusy));
    m_use->setText(lines.isEmpty() ? tr("What it used was not measured.") : lines.join(u'\n'));
    while (QLayoutItem *item = m_suggestions->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_suggested.clear();
    for (const Suggestion &suggestion : suggestionsFor(m_job.job, earlier, m_job.gpuBusy)) {
        m_suggestions->addWidget(makeLabel(efficiencytext::sentence(suggestion)));
        const QString again = efficiencytext::again(suggestion);
        if (again.isEmpty() || !m_job.run)
            continue;
        auto *button = makeButton(u"historyAgain%1"_s.arg(m_suggested.size()), again);
        button->setEnabled(m_again->isEnabled());
        button->setToolTip(m_again->toolTip());
        connect(button, &QPushButton::clicked, this,
                [this, suggestion] { Q_EMIT againWanted(m_job, JobAgain::with(suggestion)); });
        m_suggestions->addWidget(button, 0, Qt::AlignLeft);
        m_suggested += button;
    }
}

void HistoryDetail::showArray(const QList<Job> &tasks)
{
    QStringList lines = efficiencytext::spreads(arrayUse(tasks));
    const int count = JobGroup{.job = {}, .parts = tasks}.tasks(); // one record may stand for all that never began
    if (!lines.isEmpty())
        lines.prepend(tr("All %n task(s) of array %1:", nullptr, count).arg(m_job.job.parent.value));
    m_array->setText(lines.join(u'\n'));
    m_array->setVisible(!lines.isEmpty());
}

void HistoryDetail::editNote()
{
    m_note->setFocus();
    m_note->selectAll();
}

void HistoryDetail::keepNote()
{
    const QString note = m_note->toPlainText().trimmed();
    if (m_job.job.id.isEmpty() || note == m_job.note)
        return;
    m_job.note = note;
    m_history.setNote(m_job.key(), note).then(this, [this](const Result<> &done) {
        if (!done)
            Q_EMIT failed(done.error());
        Q_EMIT noteChanged();
    });
}

bool HistoryDetail::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_note && event->type() == QEvent::FocusOut)
        keepNote();
    return Card::eventFilter(object, event);
}

} // namespace officina
