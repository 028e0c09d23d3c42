// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sums follow every edit; see the header.
#include "ui/requests/computeform.h"

#include "client/requests/estimator.h"
#include "client/requests/rules.h"
#include "ui/common/announce.h"
#include "ui/common/buttonrow.h"
#include "ui/common/controls.h"
#include "ui/common/table.h"
#include "ui/common/theme.h"
#include "ui/present/cataloguetext.h"
#include "ui/present/estimatetext.h"
#include "ui/present/formats.h"
#include "ui/requests/numberfield.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QSpinBox>

#include <algorithm>
#include <cmath>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// Tab goes from cell to cell, as in a spreadsheet, and on from the last one: it never turns in a circle.
class RunsTable : public Table
{
public:
    using Table::Table;

protected:
    bool focusNextPrevChild(bool next) override
    {
        const QModelIndex end =
            next ? model()->index(model()->rowCount() - 1, model()->columnCount() - 1) : model()->index(0, 0);
        return currentIndex() == end ? QWidget::focusNextPrevChild(next) : Table::focusNextPrevChild(next);
    }
};

// Below one per cent to its first figure: of a large limit, "1 %" would be told of a single hour.
QString shareText(double share)
{
    const double percent = share * 100;
    if (percent <= 0 || percent >= 1)
        return formats::percent(share);
    const int decimals = std::min(6, int(std::ceil(-std::log10(percent))));
    return QCoreApplication::translate("Formats", "%1 %").arg(formats::decimal(percent, decimals));
}

} // namespace

ComputeForm::ComputeForm(const Catalogue &catalogue, QWidget *parent)
    : RequestForm(FormStep::Compute, catalogue, parent), m_meaning(new MeaningChoice), m_refused(makeLabel({}))
{
    m_refused->setObjectName(u"requestRunRefused"_s);
    m_refused->hide();
    top()->addWidget(makeRuns());
    top()->addWidget(makeSums());
    top()->addWidget(makeLimit());
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ComputeForm::changed);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ComputeForm::changed);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &ComputeForm::changed);
    connect(m_reserve, &QSpinBox::valueChanged, this, &ComputeForm::changed);
}

void ComputeForm::show(const Request &request)
{
    m_isFilling = true;
    m_request = request;
    m_reserve->setValue(request.compute.reservePercent);
    if (m_model.runs() != request.compute.runs)
        m_model.setRuns(request.compute.runs);
    addUp();
    m_isFilling = false;
    RequestForm::show(request);
}

void ComputeForm::changed()
{
    if (m_isFilling)
        return;
    m_request.compute.runs = m_model.runs();
    m_request.compute.reservePercent = m_reserve->value();
    addUp();
    Q_EMIT computeChanged(m_request.compute);
}

QWidget *ComputeForm::makeRuns()
{
    m_table = new RunsTable(u"requestRuns"_s, &m_model);
    m_table->setAccessibleName(tr("Runs"));
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked
                             | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setTabKeyNavigation(true);
    m_table->setStretchColumn(RunTypesModel::Name);
    for (int column = RunTypesModel::Nodes; column < RunTypesModel::ColumnCount; ++column)
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_table->setMinimumHeight(6 * m_table->verticalHeader()->defaultSectionSize());

    auto *whole = new QWidget;
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(m_table);
    layout->addWidget(m_meaning);
    layout->addWidget(m_refused);
    connect(&m_model, &RunTypesModel::refused, this, &ComputeForm::tellRefused);
    connect(&m_model, &QAbstractItemModel::dataChanged, m_refused, &QWidget::hide);
    connect(&m_model, &QAbstractItemModel::modelReset, m_refused, &QWidget::hide);
    connect(&m_model, &RunTypesModel::twoMeanings, this,
            [this](const QModelIndex &index, const QString &typed, const TypedNumber &number) {
                m_meaning->ask(typed, number);
                m_meaning->setProperty("index", QVariant::fromValue(QPersistentModelIndex(index)));
            });
    connect(m_meaning, &MeaningChoice::chosen, this, [this](double value) {
        const auto index = m_meaning->property("index").value<QPersistentModelIndex>();
        m_meaning->hide();
        m_model.setData(index, value, Qt::EditRole);
    });
    auto *row = new ButtonRow(u"requestRunsMore"_s);
    auto *add = makeButton(u"requestAddRun"_s, tr("Add a kind of run"), ButtonKind::Normal, u"add"_s);
    auto *remove = makeButton(u"requestRemoveRun"_s, tr("Remove"), ButtonKind::Normal, u"remove"_s);
    remove->setToolTip(tr("Remove the kind of run that is chosen in the table"));
    connect(add, &QPushButton::clicked, this, &ComputeForm::addRun);
    connect(remove, &QPushButton::clicked, this, &ComputeForm::removeRun);
    const auto follow = [this, remove] { remove->setEnabled(m_model.rowCount() > 0); };
    connect(&m_model, &QAbstractItemModel::rowsInserted, remove, follow);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, remove, follow);
    connect(&m_model, &QAbstractItemModel::modelReset, remove, follow);
    follow();
    auto *estimate = makeButton(u"requestEstimate"_s, tr("Estimate…"));
    estimate->setToolTip(tr("Reckon what a training takes, and put it into this table"));
    connect(estimate, &QPushButton::clicked, this, &ComputeForm::estimateWanted);
    auto *evidence = makeButton(u"requestEvidence"_s, tr("Measured jobs…"));
    evidence->setToolTip(tr("Show reviewers how jobs of the history ran and scaled"));
    connect(evidence, &QPushButton::clicked, this, &ComputeForm::evidenceWanted);
    for (QPushButton *button : {add, estimate, evidence, remove})
        row->add(button);
    layout->addWidget(row);
    return whole;
}

QWidget *ComputeForm::makeSums()
{
    m_reserve = new QSpinBox;
    m_reserve->setObjectName(u"requestReserve"_s);
    m_reserve->setRange(0, 100);
    m_reserve->setSuffix(tr(" %", "behind a number"));
    m_reserve->setAccessibleName(tr("Reserve in percent"));
    m_reserve->setToolTip(tr("For restarts, losses between nodes and tries that fail: 15 to 30 % are usual"));
    m_reserveHours = makeLabel({});
    m_total = makeLabel({}, LabelRole::Strong);
    m_total->setObjectName(u"requestTotal"_s);
    m_nodeHours = makeLabel({}, LabelRole::Small);
    m_nodeHours->setObjectName(u"requestConversions"_s);
    auto *sums = new QWidget;
    auto *grid = new QGridLayout(sums);
    grid->setContentsMargins(10, 0, 10, 0); // in line with the table's cells
    grid->setColumnStretch(2, 1);
    grid->addWidget(makeLabel(tr("Reserve")), 0, 0);
    grid->addWidget(m_reserve, 0, 1);
    grid->addWidget(m_reserveHours, 0, 3, Qt::AlignRight);
    grid->addWidget(makeLine(), 1, 0, 1, 4);
    grid->addWidget(makeLabel(tr("Total"), LabelRole::Strong), 2, 0);
    grid->addWidget(m_total, 2, 3, Qt::AlignRight);
    grid->addWidget(m_nodeHours, 3, 0, 1, 4);
    return sums;
}

QWidget *ComputeForm::makeLimit()
{
    m_limitText = makeLabel({}, LabelRole::Small);
    m_limitPercent = makeLabel({});
    m_limitPercent->setObjectName(u"requestShare"_s);
    m_limitPercent->setWordWrap(false);
    m_limit = new QProgressBar;
    m_limit->setObjectName(u"requestLimit"_s);
    m_limit->setRange(0, 1000);
    m_limit->setTextVisible(false);
    m_limit->setAccessibleName(tr("Share of the limit"));
    auto *limit = new QWidget;
    auto *grid = new QGridLayout(limit);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(space::half);
    grid->addWidget(m_limitText, 0, 0);
    grid->addWidget(m_limit, 1, 0);
    grid->addWidget(m_limitPercent, 0, 1, 2, 1, Qt::AlignVCenter);
    grid->setColumnStretch(0, 1);
    return limit;
}

bool ComputeForm::isOnProcessors() const
{
    const AccessMode *mode = catalogue().mode(m_request.mode);
    const PartitionAmount *partition = mode ? partitionOf(*mode, m_request) : nullptr;
    return partition && partition->accelerator.isEmpty();
}

void ComputeForm::addRun()
{
    const System *system = catalogue().system(m_request.system);
    m_model.append({.name = tr("Run %1").arg(m_model.rowCount() + 1),
                    .nodes = 1,
                    .gpusPerNode = isOnProcessors() ? 0
                        : system                    ? system->gpusPerNode.valueOr(1)
                                                    : 1,
                    .hours = 1,
                    .runs = 1});
    const QModelIndex index = m_model.index(m_model.rowCount() - 1, RunTypesModel::Name);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    m_table->setFocus();
}

// The table shows what was there before: what was typed is not gone without a word.
void ComputeForm::tellRefused(const QString &typed, bool isWhole, int most)
{
    const QString limit = formats::number(most);
    //: %1 is what was typed, %2 a number
    m_refused->setText((isWhole ? tr("“%1” was not taken: this wants a whole number from 0 to %2.")
                                : tr("“%1” was not taken: this wants a number from 0 to %2."))
                           .arg(typed.simplified().left(60), limit));
    m_refused->show();
    announce(*m_refused, m_refused->text());
}

void ComputeForm::removeRun()
{
    const int row = m_table->currentIndex().isValid() ? m_table->currentIndex().row() : m_model.rowCount() - 1;
    m_model.removeAt(row);
}

// The hours as the system and the call count them, each by its rate; empty where nothing is known of it.
QString ComputeForm::conversions(const System &system, const AccessMode *mode) const
{
    const Compute &compute = m_request.compute;
    const double total = totalGpuHours(compute);
    QStringList lines;
    if (const auto hours = totalNodeHours(compute, &system); hours && system.gpusPerNode)
        lines.append(tr("That is %1 node-hours on %2, with %n GPU(s) per node.", nullptr, *system.gpusPerNode)
                         .arg(formats::decimal(std::round(*hours), 0), system.name.valueOr({})));
    const HourRates rates = hourRates(system, mode);
    for (const HourUnit unit : {HourUnit::SiteUnit, HourUnit::Normalised}) {
        if (total > 0 && convertedHours(total, HourUnit::Gpu, unit, rates))
            lines.append(conversionText(total, HourUnit::Gpu, unit, rates));
    }
    return lines.join(u'\n');
}

void ComputeForm::addUp()
{
    const Compute &compute = m_request.compute;
    const bool onGpus = compute.runs.isEmpty() || usesGpus(compute.runs);
    const double nodes = onGpus ? 0 : totalNodeHours(compute, nullptr).value_or(0);
    const double reserve = nodes - nodes / (1 + compute.reservePercent / 100.0);
    m_reserveHours->setText(onGpus ? formats::decimal(std::round(reserveGpuHours(compute)), 0)
                                   : amountText(reserve, AmountUnit::NodeHours));
    m_total->setText(onGpus ? formats::decimal(std::round(totalGpuHours(compute)), 0)
                            : amountText(nodes, AmountUnit::NodeHours));
    const System *system = catalogue().system(m_request.system);
    const AccessMode *mode = catalogue().mode(m_request.mode);
    const QString converted = onGpus && system ? conversions(*system, mode) : QString();
    m_nodeHours->setText(converted);
    m_nodeHours->setVisible(!converted.isEmpty());
    const auto limits = mode ? limitsOf(*mode, m_request) : std::nullopt;
    const CountedAmount counted = mode ? countedAmount(m_request, *mode, system) : CountedAmount();
    const double share = counted.value.value_or(0);
    const double most = limits ? limits->most.value_or(0) : 0;
    // What cannot be converted is no 0, nor are node-hours without GPUs so many GPU-hours: then there is no bar.
    const bool isAlike = counted.value && (onGpus || counted.unit != AmountUnit::GpuHours);
    for (QWidget *part :
         {static_cast<QWidget *>(m_limit), static_cast<QWidget *>(m_limitText), static_cast<QWidget *>(m_limitPercent)})
        part->setVisible(most > 0 && isAlike);
    if (most <= 0 || !isAlike)
        return;
    m_limitText->setText(tr("Of the limit of %1").arg(amountText(most, limits->unit)));
    m_limitPercent->setText(shareText(share / most));
    m_limit->setValue(int(std::min(1.0, share / most) * 1000));
}

} // namespace officina
