// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fields, and the lines below them; see the header.
#include "ui/requests/estimatordialog.h"

#include "client/requests/amounts.h"
#include "client/requests/estimator.h"
#include "ui/common/controls.h"
#include "ui/common/theme.h"
#include "ui/present/cataloguetext.h"
#include "ui/present/estimatetext.h"
#include "ui/present/formats.h"
#include "ui/requests/numberfield.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollArea>

#include <algorithm>
#include <cmath>

namespace officina {

using namespace Qt::StringLiterals;

EstimatorDialog::EstimatorDialog(const Request &request, const Catalogue &catalogue, QWidget *parent)
    : QDialog(parent), m_request(request), m_catalogue(catalogue), m_system(catalogue.system(request.system)),
      m_name(new QLineEdit(tr("Training"))), m_recipe(new QComboBox), m_recompute(new QComboBox),
      m_lines(makeLabel({})), m_warning(makeLabel({})),
      m_apply(makeButton(u"estimateApply"_s, tr("Put into the request"), ButtonKind::Primary))
{
    setObjectName(u"estimatorDialog"_s);
    setWindowTitle(tr("Estimate a training"));
    resize(820, 560); // fits the smallest window
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::oneAndHalf);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus); // its fields have it
    scroll->setWidget(makeFields());
    layout->addWidget(scroll, 3);
    layout->addWidget(makeLine());
    m_lines->setObjectName(u"estimateLines"_s);
    m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_lines->setAlignment(Qt::AlignTop);
    m_warning->setObjectName(u"estimateWarning"_s);
    setStyleProperty(m_warning, "notice", u"warning"_s);
    auto *outcome = new QScrollArea;
    outcome->setFocusPolicy(Qt::NoFocus); // the text in it has it
    outcome->setWidgetResizable(true);
    outcome->setFrameShape(QFrame::NoFrame);
    outcome->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outcome->setWidget(m_lines);
    layout->addWidget(m_warning);
    layout->addWidget(outcome, 2);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_apply, QDialogButtonBox::ActionRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, [this] {
        if (const auto changed = withPlan()) {
            Q_EMIT applied(*changed);
            accept();
        }
    });
    reckon();
}

void EstimatorDialog::addCell(const QString &label, QWidget *widget, const QString &hint, QWidget *below)
{
    auto *cell = new QWidget;
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half);
    QLabel *name = makeLabel(label, LabelRole::Small);
    name->setBuddy(widget->focusProxy() ? widget->focusProxy() : widget);
    column->addWidget(name);
    column->addWidget(widget);
    if (!hint.isEmpty())
        column->addWidget(makeLabel(hint, LabelRole::Small));
    if (below)
        column->addWidget(below, 0, Qt::AlignLeft);
    column->addStretch(1);
    m_grid->addWidget(cell, m_cell / 3, m_cell % 3);
    ++m_cell;
}

NumberField *EstimatorDialog::addNumber(const QString &name, const QString &label, bool isWhole, const QString &hint,
                                        QWidget *below)
{
    auto *field = new NumberField(isWhole);
    field->focusProxy()->setObjectName(u"estimate_"_s + name);
    field->focusProxy()->setAccessibleName(label);
    addCell(label, field, hint, below);
    m_numbers.insert(name, field);
    connect(field, &AnswerField::edited, this, &EstimatorDialog::reckon);
    return field;
}

void EstimatorDialog::addHeading(const QString &text)
{
    m_cell += (3 - m_cell % 3) % 3;
    m_grid->addWidget(makeLabel(text, LabelRole::Strong), m_cell / 3, 0, 1, 3);
    m_cell += 3;
}

QWidget *EstimatorDialog::makeFields()
{
    auto *fields = new QWidget;
    m_grid = new QGridLayout(fields);
    m_grid->setContentsMargins(0, 0, space::one, 0);
    m_grid->setHorizontalSpacing(space::two);
    m_grid->setVerticalSpacing(space::one);
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, 1);
    m_name->setObjectName(u"estimate_name"_s);
    connect(m_name, &QLineEdit::textChanged, this, &EstimatorDialog::reckon);
    m_recipe->setObjectName(u"estimate_recipe"_s);
    m_recipe->addItems(
        {tr("Mixed precision, Adam"), tr("32 bits, Adam"), tr("Mixed precision, SGD"), tr("Inference, 16 bits")});
    m_recompute->setObjectName(u"estimate_recompute"_s);
    m_recompute->addItems({tr("Nothing"), tr("The attention"), tr("All of it")});
    m_recompute->setCurrentIndex(int(Recompute::Attention));
    for (QComboBox *box : {m_recipe, m_recompute}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(box, &QComboBox::currentIndexChanged, this, &EstimatorDialog::reckon);
    }

    addHeading(tr("Training"));
    addCell(tr("What this kind of run is called"), m_name, {});
    addNumber(u"parameters"_s, tr("Parameters, in billions"), false);
    addNumber(u"tokens"_s, tr("Tokens of one training, in billions"), false, tr("All passes over the data together."));
    addCell(tr("Numbers and optimiser"), m_recipe, {});
    addNumber(u"trials"_s, tr("Trainings like this one"), true);
    addNumber(u"jobs"_s, tr("Of them at the same time"), true);

    addHeading(tr("Speed of one GPU"));
    QPushButton *offer = makeOffer();
    addNumber(u"sustained"_s, tr("As measured, TFLOP/s"), false,
              offer ? speedText(m_system, m_catalogue) : tr("Or, without a measurement:"), offer);
    addNumber(u"peak"_s, tr("Peak, TFLOP/s"), false,
              tr("The maker’s figure for 16 or 32 bits without sparsity; the catalogue has none."));
    addNumber(u"utilisation"_s, tr("Of it reached, in per cent"), false);

    addHeading(tr("GPUs and nodes"));
    const int known =
        m_system && !m_system->accelerators.isEmpty() ? m_system->accelerators.first().memoryGb.value_or(0) : 0;
    const QString memory = known > 0
        ? tr("%1 has %2 GB.").arg(catalogueText(m_system->accelerators.first().model), formats::number(known))
        : m_system ? tr("The catalogue does not tell it.")
                   : QString();
    addNumber(u"gpuMemory"_s, tr("Memory of one GPU, in GB"), false, memory);
    addNumber(u"nodes"_s, tr("Nodes of one training"), true, tr("Empty: as few as the memory takes."));
    addNumber(u"cores"_s, tr("Processor cores of a node"), true, tr("To convert into core-hours."));
    addModel();
    return fields;
}

// It is offered, and not filled in: a measurement of one's own says more.
QPushButton *EstimatorDialog::makeOffer()
{
    const SustainedSpeed *speed = speedOfOthers(m_system, m_catalogue);
    if (!speed)
        return nullptr;
    //: %1 is a number
    auto *offer = makeButton(u"estimateOffer"_s, tr("Take %1 TFLOP/s").arg(formats::decimal(speed->flops / 1e12)),
                             ButtonKind::Link);
    connect(offer, &QPushButton::clicked, this, [this, tera = speed->flops / 1e12] {
        m_isOffered = true; // as long as no other figure is typed
        m_numbers.value(u"sustained"_s)->show(tera);
        reckon();
    });
    return offer;
}

void EstimatorDialog::addModel()
{
    addHeading(tr("Shape of the model, for the memory of the activations"));
    addNumber(u"layers"_s, tr("Layers"), true);
    addNumber(u"hidden"_s, tr("Width of a layer"), true);
    addNumber(u"heads"_s, tr("Attention heads"), true);
    addNumber(u"sequence"_s, tr("Tokens of a sequence"), true);
    addNumber(u"microBatch"_s, tr("Sequences of one GPU at once"), true);
    addCell(tr("Computed again in the backward pass"), m_recompute, {});

    addHeading(tr("Storage"));
    addNumber(u"checkpoints"_s, tr("Checkpoints kept"), true);
    addNumber(u"data"_s, tr("Data besides, in TB"), false);
    addNumber(u"files"_s, tr("Files besides"), true);
}

TrainingPlan EstimatorDialog::plan() const
{
    const auto number = [this](const QString &name, double factor) -> std::optional<double> {
        const QJsonValue value = m_numbers.value(name)->answer();
        return value.isDouble() && value.toDouble() >= 0 ? std::optional(value.toDouble() * factor) : std::nullopt;
    };
    const auto whole = [&number](const QString &name, int absent) {
        const double value = number(name, 1).value_or(absent);
        return value <= 1e9 && std::floor(value) == value ? int(value) : absent;
    };
    const auto sustained = number(u"sustained"_s, 1e12);
    const SustainedSpeed *offered = speedOfOthers(m_system, m_catalogue);
    return {.parameters = number(u"parameters"_s, 1e9).value_or(0),
            .tokens = number(u"tokens"_s, 1e9).value_or(0),
            .recipe = Recipe(m_recipe->currentIndex()),
            .shape = {.layers = whole(u"layers"_s, 0),
                      .hidden = whole(u"hidden"_s, 0),
                      .heads = whole(u"heads"_s, 0),
                      .sequence = whole(u"sequence"_s, 0),
                      .microBatch = whole(u"microBatch"_s, 0),
                      .recompute = Recompute(m_recompute->currentIndex())},
            .sustained = sustained,
            .isOfOthers = m_isOffered && offered && sustained && qFuzzyCompare(*sustained, offered->flops),
            .peak = number(u"peak"_s, 1e12),
            .utilisation = number(u"utilisation"_s, 0.01),
            .gpuMemory = number(u"gpuMemory"_s, 1e9),
            .nodes = whole(u"nodes"_s, 0),
            .trials = std::max(whole(u"trials"_s, 1), 1),
            .jobsAtOnce = std::max(whole(u"jobs"_s, 1), 1),
            .checkpoints = whole(u"checkpoints"_s, 0),
            .dataBytes = number(u"data"_s, 1e12).value_or(0),
            .files = number(u"files"_s, 1).value_or(0)};
}

bool EstimatorDialog::isBad(const QString &name) const
{
    const NumberField *field = m_numbers.value(name);
    const QJsonValue value = field->answer();
    if (value.isNull() || value.isUndefined())
        return false;
    const double number = value.toDouble(-1); // also of what is no number
    const bool mayBeNone = name == "checkpoints"_L1 || name == "data"_L1 || name == "files"_L1;
    return number < 0 || (number == 0 && !mayBeNone) || (name == "utilisation"_L1 && number > 100)
        || (field->isWhole() && (number > 1e9 || std::floor(number) != number));
}

bool EstimatorDialog::markBad()
{
    bool any = m_name->text().simplified().isEmpty();
    setStyleProperty(m_name, "invalid", any);
    for (auto field = m_numbers.cbegin(); field != m_numbers.cend(); ++field) {
        const bool bad = isBad(field.key());
        setStyleProperty(field.value()->focusProxy(), "invalid", bad);
        any |= bad;
    }
    return any;
}

bool EstimatorDialog::hasUnclear() const
{
    return std::ranges::any_of(m_numbers, [](const NumberField *field) { return field->answer().isString(); });
}

std::optional<Request> EstimatorDialog::withPlan() const
{
    const TrainingPlan typed = plan();
    const QString name = m_name->text().simplified();
    if (hasUnclear() || name.isEmpty() || typed.parameters <= 0 || typed.tokens <= 0
        || typed.utilisation.value_or(0) > 1)
        return {};
    return withEstimate(m_request, m_catalogue, typed, trainingNeed(typed, m_system), name);
}

// What the form says of storage, beside what it was reckoned to be; both in TB.
QString EstimatorDialog::storageSlip(const TrainingNeed &need) const
{
    const AccessMode *mode = m_catalogue.mode(m_request.mode);
    const FormField *field = mode ? fieldOf(*mode, FieldRole::Storage) : nullptr;
    const double typed = field ? m_request.answers.value(field->id).toDouble() : 0;
    const QString slip = slipText(sizeSlip(typed, need.storageBytes / 1e12, 4));
    if (slip.isEmpty())
        return {};
    //: A sentence about the slip follows
    return tr("The form says %1 TB of storage.").arg(formats::decimal(typed)) + u' ' + slip;
}

void EstimatorDialog::reckon()
{
    const TrainingPlan typed = plan();
    const bool isBegun = typed.parameters > 0 && typed.tokens > 0;
    const TrainingNeed need = trainingNeed(typed, m_system);
    QStringList lines = isBegun ? estimateLines(typed, need, m_system)
                                : QStringList{tr("Type the parameters and the tokens to see what they take.")};
    QStringList warnings;
    if (hasUnclear())
        warnings.append(tr("A figure is no number, or can mean two: its field asks."));
    if (isBegun)
        warnings.append(scaleText(scaleSlip(typed.parameters, typed.tokens)));
    if (typed.utilisation.value_or(0) > 1)
        warnings.append(tr("More than the peak cannot be reached."));
    if (isBegun && need.gpuHours && m_system) {
        HourRates rates = hourRates(*m_system, m_catalogue.mode(m_request.mode));
        if (const QJsonValue cores = m_numbers.value(u"cores"_s)->answer(); cores.toInt() > 0)
            rates.coresPerNode = cores.toInt();
        const double all = *need.gpuHours * typed.trials;
        for (const HourUnit unit : {HourUnit::Node, HourUnit::SiteUnit, HourUnit::Core, HourUnit::Normalised}) {
            if (convertedHours(all, HourUnit::Gpu, unit, rates))
                lines.append(conversionText(all, HourUnit::Gpu, unit, rates));
        }
        const double table = gpuHours(m_request.compute.runs);
        if (const QString slip = slipText(hourSlip(table, all, rates, need.gpus.value_or(0))); !slip.isEmpty())
            //: A sentence about the slip follows
            warnings.append(tr("The table of runs has %1.").arg(hourUnitText(HourUnit::Gpu, table)) + u' ' + slip);
    }
    if (isBegun)
        warnings.append(storageSlip(need));
    warnings.removeAll(QString());
    m_lines->setText(lines.join(u'\n'));
    m_warning->setText(warnings.join(u'\n'));
    m_warning->setVisible(!warnings.isEmpty());
    const bool anyBad = markBad();
    m_apply->setEnabled(!anyBad && withPlan().has_value());
}

} // namespace officina
