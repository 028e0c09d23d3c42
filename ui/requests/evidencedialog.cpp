// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list, what is said about all of them, and the outcome; see the header.
#include "ui/requests/evidencedialog.h"

#include "ui/common/accessiblerole.h"
#include "ui/common/controls.h"
#include "ui/common/theme.h"
#include "ui/present/errortext.h"
#include "ui/present/evidencetext.h"
#include "ui/present/formats.h"
#include "ui/requests/numberfield.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTableWidget>

#include <algorithm>
#include <cmath>
#include <utility>

namespace officina {

using namespace Qt::StringLiterals;

class ScalingView : public QWidget
{
public:
    ScalingView()
    {
        setObjectName(u"evidencePlot"_s);
        setMinimumSize(scalingPlotSize / 2);
    }
    void show(const Evidence &evidence)
    {
        m_evidence = evidence;
        setVisible(showsScaling(evidence));
        setAccessibleName(evidenceLines(evidence).join(u' '));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const double scale =
            std::min(double(width()) / scalingPlotSize.width(), double(height()) / scalingPlotSize.height());
        painter.scale(scale, scale);
        drawScaling(painter, m_evidence, palette().color(QPalette::Window).lightness() < 128);
    }

private:
    Evidence m_evidence;
};

namespace {

bool isSameJob(const MeasuredRun &a, const MeasuredRun &b)
{
    return a.site == b.site && a.job == b.job && a.started == b.started;
}

QWidget *labelled(QLabel *label, QWidget *field)
{
    auto *cell = new QWidget;
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half);
    label->setBuddy(field->focusProxy() ? field->focusProxy() : field);
    column->addStretch(1); // a name of two lines leaves the fields in one line
    column->addWidget(label);
    column->addWidget(field);
    return cell;
}

} // namespace

EvidenceDialog::EvidenceDialog(const Evidence &evidence, JobHistory &history, CheckpointsOfJob told, QWidget *parent)
    : QDialog(parent), m_history(history), m_checkpoints(std::move(told)), m_evidence(evidence), m_text(new QLineEdit),
      m_table(new QTableWidget(0, 6)), m_state(makeLabel({}, LabelRole::Small)), m_kind(new QComboBox),
      m_workLabel(makeLabel({}, LabelRole::Small)), m_work(new NumberField(false)), m_unit(new QLineEdit),
      m_checkpoint(new NumberField(false)),
      m_apply(makeButton(u"evidenceApply"_s, tr("Put into the request"), ButtonKind::Primary)), m_lines(makeLabel({})),
      m_plot(new ScalingView)
{
    setObjectName(u"evidenceDialog"_s);
    setWindowTitle(tr("Evidence from measured jobs"));
    resize(860, 560);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::oneAndHalf);
    m_text->setObjectName(u"evidenceSearch"_s);
    m_text->setPlaceholderText(tr("Search jobs that ran on GPUs: name, id, partition"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setClearButtonEnabled(true);
    layout->addWidget(m_text);
    m_table->setObjectName(u"evidenceJobs"_s);
    m_table->setAccessibleName(tr("Jobs of the history"));
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalHeaderLabels({tr("Job"), tr("Name"), tr("Nodes"), tr("GPUs"), tr("Time"), tr("Started")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    layout->addWidget(m_table, 3);
    layout->addWidget(m_state);
    layout->addWidget(makeAbout());
    auto *row = new QHBoxLayout;
    m_lines->setObjectName(u"evidenceLines"_s);
    m_lines->setAlignment(Qt::AlignTop);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"evidenceArea"_s); // its ring when it has the focus: the style sheet
    setAccessiblePane(*scroll, windowTitle());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_lines);
    row->addWidget(scroll, 1);
    row->addWidget(m_plot, 1);
    layout->addLayout(row, 3);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_apply, QDialogButtonBox::ActionRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, [this] {
        Q_EMIT applied(this->evidence());
        accept();
    });
    connect(m_text, &QLineEdit::textChanged, this, &EvidenceDialog::search);
    connect(m_table, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem *item) {
        if (item->column() == 0)
            choose(item->row(), item->checkState() == Qt::Checked);
    });
    showEvidence();
    search();
}

QWidget *EvidenceDialog::makeAbout()
{
    m_kind->setObjectName(u"evidenceKind"_s);
    m_kind->addItems({tr("Strong: the same work"), tr("Weak: the same for each GPU")});
    if (!m_evidence.runs.isEmpty())
        m_shown = m_evidence.runs.first().scaling;
    m_kind->setCurrentIndex(int(m_shown));
    m_kind->setToolTip(tr("Each has runs and work of its own; a request may show both"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_work->focusProxy()->setObjectName(u"evidenceWork"_s);
    m_unit->setObjectName(u"evidenceUnit"_s);
    m_unit->setText(m_evidence.workUnit);
    m_unit->setPlaceholderText(tr("tokens, samples, steps"));
    m_checkpoint->focusProxy()->setObjectName(u"evidenceCheckpoint"_s);
    m_checkpoint->focusProxy()->setAccessibleName(tr("Minutes between checkpoints"));
    showWork();
    if (m_evidence.checkpointMinutes)
        m_checkpoint->show(*m_evidence.checkpointMinutes);
    auto *about = new QWidget;
    auto *row = new QHBoxLayout(about);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::two);
    row->addWidget(labelled(makeLabel(tr("Scaling"), LabelRole::Small), m_kind), 3);
    row->addWidget(labelled(m_workLabel, m_work), 2);
    row->addWidget(labelled(makeLabel(tr("Counted in"), LabelRole::Small), m_unit), 2);
    row->addWidget(labelled(makeLabel(tr("Minutes between checkpoints"), LabelRole::Small), m_checkpoint), 2);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &EvidenceDialog::showKind);
    connect(m_work, &AnswerField::edited, this, &EvidenceDialog::showEvidence);
    connect(m_unit, &QLineEdit::textChanged, this, &EvidenceDialog::showEvidence);
    connect(m_checkpoint, &AnswerField::edited, this, &EvidenceDialog::showEvidence);
    return about;
}

Evidence EvidenceDialog::evidence() const
{
    Evidence evidence = m_evidence;
    evidence.workUnit = m_unit->text().simplified();
    const auto number = [](const NumberField *field) -> std::optional<double> {
        const QJsonValue value = field->answer();
        return value.isDouble() && value.toDouble() > 0 ? std::optional(value.toDouble()) : std::nullopt;
    };
    const auto work = number(m_work);
    for (MeasuredRun &run : evidence.runs) {
        if (run.scaling != m_shown)
            continue;
        run.work = work;
        if (work && m_shown == Scaling::Weak)
            run.work = *work * run.gpus;
    }
    evidence.checkpointMinutes = number(m_checkpoint);
    return evidence;
}

void EvidenceDialog::search()
{
    HistoryQuery query;
    query.text = m_text->text().trimmed();
    query.states = {JobState::Completed, JobState::TimedOut};
    query.most = 500;
    m_history.find(query).then(this, [this, number = ++m_asked](const Result<QList<SeenJob>> &found) {
        if (number != m_asked)
            return;
        if (!found) {
            m_state->setText(errorText(found.error(), Doing::ReadingHistory).what);
            return;
        }
        // Those that are chosen stay in sight, whatever is searched for.
        QList<MeasuredRun> runs;
        const auto add = [&runs](const MeasuredRun &run) {
            if (std::ranges::none_of(runs, [&run](const MeasuredRun &one) { return isSameJob(one, run); }))
                runs.append(run);
        };
        for (const MeasuredRun &run : std::as_const(m_evidence.runs))
            add(run);
        for (const SeenJob &seen : *found) {
            if (const auto run = measuredRun(seen, seen.site.value))
                add(*run);
        }
        showJobs(runs);
    });
}

void EvidenceDialog::showJobs(const QList<MeasuredRun> &found)
{
    const QSignalBlocker silent(m_table);
    m_listed = found;
    m_table->setRowCount(int(found.size()));
    for (int row = 0; row < int(found.size()); ++row) {
        const MeasuredRun &run = found.at(row);
        const bool isChosen = std::ranges::any_of(m_evidence.runs, [this, &run](const MeasuredRun &one) {
            return one.scaling == m_shown && isSameJob(one, run);
        });
        const QStringList cells{run.site + u' ' + run.job,
                                run.name,
                                run.nodes > 0 ? formats::number(run.nodes) : QString(),
                                formats::number(run.gpus),
                                formats::duration(std::llround(run.seconds)),
                                run.started.isValid() ? formats::dateTime(run.started) : QString()};
        for (int column = 0; column < int(cells.size()); ++column) {
            auto *item = new QTableWidgetItem(cells.at(column));
            if (column == 0)
                item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
            if (column >= 2 && column <= 4)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
    }
    m_state->setText(found.isEmpty()
                         ? tr("The history has no such job that ran on GPUs. It fills as jobs are seen at a site.")
                         : tr("Tick the runs to show. %n job(s) found.", nullptr, int(found.size())));
}

void EvidenceDialog::choose(int row, bool isChosen)
{
    MeasuredRun run = m_listed.value(row);
    run.scaling = m_shown;
    m_evidence.runs.removeIf(
        [&run](const MeasuredRun &one) { return one.scaling == run.scaling && isSameJob(one, run); });
    if (isChosen) {
        m_evidence.runs.append(run);
        // What the run's own logs tell is there before anybody types it.
        const auto seconds = m_checkpoints ? m_checkpoints(run.site, run.job) : std::nullopt;
        if (seconds && m_checkpoint->answer().isNull())
            m_checkpoint->show(std::max(0.1, std::round(*seconds / 6) / 10));
    }
    showEvidence();
}

void EvidenceDialog::showKind()
{
    m_evidence = evidence(); // with the work of the kind before
    m_shown = Scaling(m_kind->currentIndex());
    showWork();
    showJobs(QList<MeasuredRun>(m_listed));
    showEvidence();
}

void EvidenceDialog::showWork()
{
    const auto first = std::ranges::find_if(
        m_evidence.runs, [this](const MeasuredRun &run) { return run.scaling == m_shown && run.work && run.gpus > 0; });
    m_work->show(first == m_evidence.runs.end() ? QJsonValue()
                     : m_shown == Scaling::Weak ? QJsonValue(*first->work / first->gpus)
                                                : QJsonValue(*first->work));
}

void EvidenceDialog::showEvidence()
{
    const Evidence shown = evidence();
    m_workLabel->setText(m_shown == Scaling::Weak ? tr("Work for each GPU") : tr("Work of one run"));
    m_work->focusProxy()->setAccessibleName(m_workLabel->text());
    const bool isUnclear = m_work->answer().isString() || m_checkpoint->answer().isString();
    m_lines->setText(isUnclear             ? tr("A figure is no number, or can mean two: its field asks.")
                         : shown.isEmpty() ? tr("Nothing is chosen.")
                                           : evidenceLines(shown).join(u'\n'));
    m_apply->setEnabled(!isUnclear); // it is not left out in silence
    m_plot->show(shown);
}

} // namespace officina
