// SPDX-License-Identifier: GPL-3.0-or-later
//
// A sweep with its controls; see the header.
#include "ui/curves/sweep/sweepview.h"

#include "client/settings/settings.h"
#include "ui/common/controls.h"
#include "ui/common/emptystate.h"
#include "ui/common/flowlayout.h"
#include "ui/common/theme.h"
#include "ui/curves/runs/runtablemodel.h"
#include "ui/curves/sweep/sweepcanvas.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStackedWidget>

#include <algorithm>
#include <set>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxAxes = 10; // shown before the user says which

// "+" and "-": hyper-parameters that the user chose to see, or not to.
const Setting<QStringList> axesKept{u"curves/sweepAxes"_s};

bool isOfEvaluation(const QString &tag) // "val", "valid", "eval", "test"
{
    return tag.contains("val"_L1, Qt::CaseInsensitive) || tag.contains("test"_L1, Qt::CaseInsensitive);
}

} // namespace

SweepView::SweepView(Settings &settings, QWidget *parent)
    : Card({}, Margins::Flush, parent), m_settings(settings), m_metric(new QComboBox), m_number(new QComboBox),
      m_only(makeButton(u"sweepOnly"_s, tr("Show only these runs"))),
      m_clear(makeButton(u"sweepClear"_s, tr("Clear ranges"))), m_canvas(new SweepCanvas), m_stack(new QStackedWidget)
{
    const auto tellBrushes = [this] {
        m_only->setEnabled(m_canvas->hasBrushes());
        m_clear->setEnabled(m_canvas->hasBrushes());
    };
    tellBrushes();
    connect(m_canvas, &SweepCanvas::brushesChanged, this, tellBrushes);
    connect(m_canvas, &SweepCanvas::runClicked, this, &SweepView::runClicked);
    connect(m_metric, &QComboBox::currentTextChanged, this, [this] {
        chooseNumber();
        redraw();
    });
    connect(m_number, &QComboBox::currentIndexChanged, this, &SweepView::redraw);
    connect(m_number, &QComboBox::activated, this, [this] { // by the user, whose choice is kept
        if (const auto number = Number(m_number->currentData().toInt()); number != Number::Last)
            Q_EMIT goalChosen(m_metric->currentText(), number == Number::Lowest ? Goal::Lower : Goal::Higher);
    });
    auto *hint = makeLabel(tr("Drag along an axis to keep only the runs that pass there; a click chooses a run."),
                           LabelRole::Small);
    hint->setContentsMargins(space::oneAndHalf, 0, space::oneAndHalf, space::one);
    auto *drawing = new QWidget;
    auto *layout = new QVBoxLayout(drawing);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildTools());
    layout->addWidget(makeLine());
    layout->addWidget(m_canvas, 1);
    layout->addWidget(hint);
    auto *nothing = new EmptyState(
        u"curves"_s, tr("No hyper-parameter differs between these runs"),
        tr("A sweep shows runs that were started with different hyper-parameters. They are read from what TensorBoard "
           "(add_hparams), Weights & Biases and MLflow write beside the metrics, and from such files in the folder of "
           "a "
           "run: config.json, args.json, hparams.yaml, .hydra/config.yaml."));
    nothing->setObjectName(u"sweepHint"_s);
    m_stack->addWidget(drawing);
    m_stack->addWidget(nothing);
    body()->addWidget(m_stack, 1);
}

QWidget *SweepView::buildTools()
{
    auto *tools = new QWidget;
    auto *row = new FlowLayout(tools);
    row->setContentsMargins(space::oneAndHalf, space::one, space::oneAndHalf, space::one);
    row->setSpacing(space::one);
    auto *label = makeLabel(tr("Judged by", "followed by a choice: a metric"), LabelRole::Muted);
    label->setWordWrap(false);
    label->setBuddy(m_metric);
    row->addWidget(label);
    m_metric->setObjectName(u"sweepMetric"_s);
    m_metric->setAccessibleName(tr("Metric that runs are judged by"));
    m_metric->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_metric->setMaximumWidth(260);
    row->addWidget(m_metric);
    m_number->setObjectName(u"sweepNumber"_s);
    m_number->setAccessibleName(tr("Which of its values"));
    m_number->addItem(tr("last value"), int(Number::Last));
    m_number->addItem(tr("lowest value"), int(Number::Lowest));
    m_number->addItem(tr("highest value"), int(Number::Highest));
    row->addWidget(m_number);
    QPushButton *axes = makeButton(u"sweepAxes"_s, tr("Axes", "of hyper-parameters"));
    axes->setProperty("hasMenu", true);
    auto *menu = new QMenu(axes);
    menu->setObjectName(u"sweepAxesMenu"_s);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillAxes(*menu); });
    axes->setMenu(menu);
    row->addWidget(axes);
    m_only->setToolTip(tr("Those that pass the ranges that were dragged along the axes"));
    row->addWidget(m_only);
    row->addWidget(m_clear);
    m_clear->setToolTip(tr("A click on an axis takes its range away, too."));
    connect(m_only, &QPushButton::clicked, this, [this] { Q_EMIT chosen(m_canvas->kept()); });
    connect(m_clear, &QPushButton::clicked, m_canvas, &SweepCanvas::clearBrushes);
    return tools;
}

void SweepView::setRuns(const QList<RunRow> &rows, const AlertSettings &settings)
{
    const bool isJudgedAlike = settings == m_alertSettings;
    if (rows == m_rows && isJudgedAlike && !rows.isEmpty())
        return;
    m_rows = rows;
    m_alertSettings = settings;
    m_stack->setCurrentIndex(parameters().isEmpty() ? 1 : 0);
    std::set<QString> tags;
    for (const RunRow &row : rows)
        tags.insert(row.tags.keyBegin(), row.tags.keyEnd());
    chooseMetric(QStringList(tags.begin(), tags.end()));
    if (!isJudgedAlike)
        chooseNumber();
    redraw();
}

// The chosen one as long as it is there; else one that says what is better, of an evaluation if there is one.
void SweepView::chooseMetric(const QStringList &tags)
{
    QStringList known;
    for (int i = 0; i < m_metric->count(); ++i)
        known.push_back(m_metric->itemText(i));
    if (tags == known)
        return;
    QString wanted = m_metric->currentText();
    if (!tags.contains(wanted)) {
        const auto rank = [this](const QString &tag) {
            return (m_alertSettings.goal(tag) ? 0 : 2) + (isOfEvaluation(tag) ? 0 : 1);
        };
        const auto best = std::ranges::min_element(tags, {}, rank);
        wanted = best == tags.end() ? QString() : *best;
    }
    {
        const QSignalBlocker quiet(m_metric);
        m_metric->clear();
        m_metric->addItems(tags);
        m_metric->setCurrentIndex(-1);
    }
    m_metric->setCurrentText(wanted); // which is heard, and chooses the number
}

// The best one, where it is known which that is.
void SweepView::chooseNumber()
{
    const auto goal = m_alertSettings.goal(m_metric->currentText());
    const auto best = goal == Goal::Higher ? Number::Highest : goal == Goal::Lower ? Number::Lowest : Number::Last;
    const QSignalBlocker quiet(m_number);
    m_number->setCurrentIndex(m_number->findData(int(best)));
}

void SweepView::setSelected(const QString &runKey)
{
    m_canvas->setSelected(runKey);
}

// Those that differ, and whether each has an axis.
QList<std::pair<QString, bool>> SweepView::parameters() const
{
    QList<ListedRun> runs;
    for (const RunRow &row : m_rows)
        runs.push_back(row.run);
    const QStringList kept = m_settings.get(axesKept);
    QList<std::pair<QString, bool>> result;
    qsizetype shown = 0;
    for (const QString &name : varyingParameters(runs)) {
        const bool isShown = kept.contains(u'+' + name) || (!kept.contains(u'-' + name) && shown < maxAxes);
        shown += isShown ? 1 : 0;
        result.push_back({name, isShown});
    }
    return result;
}

void SweepView::redraw()
{
    const auto number = Number(m_number->currentData().toInt());
    QList<SweepRun> runs;
    for (const RunRow &row : std::as_const(m_rows)) {
        const TagNumbers numbers = row.tags.value(m_metric->currentText());
        const double metric = number == Number::Last ? numbers.last
            : number == Number::Lowest               ? numbers.lowest
                                                     : numbers.highest;
        runs.push_back({row.run.key, row.run.label, row.run.parameters, metric});
    }
    QList<ParallelAxis> axes;
    for (const auto &[name, isShown] : parameters()) {
        if (isShown)
            axes.push_back(ParallelAxis::ofParameter(name, runs));
    }
    axes.push_back(ParallelAxis::ofMetric(m_metric->currentText(), runs));
    m_canvas->show(runs, axes,
                   number == Number::Last         ? m_alertSettings.goal(m_metric->currentText())
                       : number == Number::Lowest ? Goal::Lower
                                                  : std::optional(Goal::Higher));
}

void SweepView::fillAxes(QMenu &menu)
{
    menu.clear();
    for (const auto &[name, isShown] : parameters()) {
        QString text = name;
        QAction *action = menu.addAction(text.replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(isShown);
        connect(action, &QAction::triggered, this, [this, name = name](bool on) {
            QStringList names = m_settings.get(axesKept);
            names.removeAll(u'+' + name);
            names.removeAll(u'-' + name);
            names.push_back((on ? u'+' : u'-') + name);
            m_settings.set(axesKept, names);
            redraw();
        });
    }
}

} // namespace officina
