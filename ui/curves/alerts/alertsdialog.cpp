// SPDX-License-Identifier: GPL-3.0-or-later
//
// The dialog of alerts and targets; see the header.
#include "ui/curves/alerts/alertsdialog.h"

#include "ui/common/controls.h"
#include "ui/common/theme.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

#include <algorithm>
#include <cmath>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

enum Column { TagColumn, GoalColumn, ValueColumn, ColumnCount };

QCheckBox *makeCheck(const QString &name, const QString &text, bool checked)
{
    auto *check = new QCheckBox(text);
    check->setObjectName(name);
    check->setChecked(checked);
    return check;
}

} // namespace

AlertsDialog::AlertsDialog(const AlertSettings &settings, const QStringList &tags, const QString &first,
                           QWidget *parent)
    : QDialog(parent), m_tags(tags), m_goals(settings.goals),
      m_notANumber(
          makeCheck(u"alertNotANumber"_s, tr("It is no number any more (NaN or infinite)"), settings.notANumber)),
      m_divergence(
          makeCheck(u"alertDivergence"_s, tr("It has lost more than half of what it had gained"), settings.divergence)),
      m_plateau(makeCheck(u"alertPlateau"_s, tr("It has hardly improved for a third of the run"), settings.plateau)),
      m_cancelsJobs(
          makeCheck(u"alertCancelsJobs"_s, tr("Cancel the job when one of its curves is lost"), settings.cancelsJobs)),
      m_targets(new QTableWidget(0, ColumnCount))
{
    setObjectName(u"alertsDialog"_s);
    setWindowTitle(tr("Alerts and targets"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, space::two, space::two, space::two);
    layout->setSpacing(space::one);
    layout->addWidget(makeLabel(tr("Tell of a curve when"), LabelRole::Heading));
    layout->addWidget(m_notANumber);
    layout->addWidget(m_divergence);
    layout->addWidget(m_plateau);
    layout->addWidget(makeLabel(
        tr("The last two are told of curves that have a target below, and of those whose name says whether lower or "
           "higher is better, such as loss and accuracy."),
        LabelRole::Small));

    layout->addSpacing(space::one);
    layout->addWidget(makeLabel(tr("Targets"), LabelRole::Heading));
    layout->addWidget(makeLabel(tr("What it took each run to get there is told above the charts and in the table: the "
                                   "step, the time and, where they are known, the GPU-hours."),
                                LabelRole::Small));
    m_targets->setObjectName(u"alertTargets"_s);
    m_targets->setTabKeyNavigation(false);
    m_targets->setAccessibleName(tr("Targets"));
    m_targets->setHorizontalHeaderLabels({tr("Curve"), tr("Reached"), tr("Value")});
    m_targets->verticalHeader()->hide();
    m_targets->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * space::one);
    m_targets->horizontalHeader()->setSectionResizeMode(TagColumn, QHeaderView::Stretch);
    m_targets->setColumnWidth(ValueColumn, 90);
    m_targets->setSelectionBehavior(QTableWidget::SelectRows);
    m_targets->setMinimumSize(460, 150);
    layout->addWidget(m_targets, 1);
    for (auto at = settings.targets.cbegin(); at != settings.targets.cend(); ++at)
        addTarget(at.key(), *at);
    auto *row = new QHBoxLayout;
    QPushButton *add = makeButton(u"addTarget"_s, tr("Add a target"));
    connect(add, &QPushButton::clicked, this, [this] {
        const QString tag = m_tags.value(0);
        addTarget(tag, {goalOf(tag).value_or(Goal::Lower), qQNaN()});
    });
    QPushButton *remove = makeButton(u"removeTarget"_s, tr("Remove"));
    connect(remove, &QPushButton::clicked, this, &AlertsDialog::removeTarget);
    row->addWidget(add);
    row->addWidget(remove);
    row->addStretch();
    layout->addLayout(row);

    layout->addSpacing(space::one);
    layout->addWidget(m_cancelsJobs);
    layout->addWidget(makeLabel(
        tr("Lost: ten values in a row that are no numbers, or more than half of the gain gone. Only jobs whose curves "
           "were opened on the Jobs page are cancelled, while Officina runs and is connected; each only once."),
        LabelRole::Small));

    layout->addWidget(buildQuestion());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    // Labels that wrap tell a layout too late how high they are.
    resize(560, layout->heightForWidth(560) + 40);
    if (!first.isEmpty() && !settings.targets.contains(first))
        addTarget(first, {goalOf(first).value_or(Goal::Lower), qQNaN()});
}

QWidget *AlertsDialog::buildQuestion()
{
    m_question = new QWidget;
    auto *row = new QHBoxLayout(m_question);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::one);
    m_questionText = makeLabel({});
    m_questionText->setObjectName(u"targetQuestion"_s);
    row->addWidget(m_questionText, 1);
    for (const int i : {0, 1}) {
        m_meanings[i] = makeButton(u"targetMeaning%1"_s.arg(i), {});
        connect(m_meanings[i], &QPushButton::clicked, this, [this, i] {
            if (m_asked)
                m_asked->setText(m_meanings[i]->text());
        });
        row->addWidget(m_meanings[i]);
    }
    m_question->hide();
    return m_question;
}

QLineEdit *AlertsDialog::valueField(int row) const
{
    return static_cast<QLineEdit *>(m_targets->cellWidget(row, ValueColumn));
}

void AlertsDialog::check()
{
    m_asked = nullptr;
    for (int row = 0; row < m_targets->rowCount(); ++row) {
        QLineEdit *field = valueField(row);
        const TypedNumber typed = readTyped(field->text(), locale());
        const bool isClear = field->text().trimmed().isEmpty() || typed.isClear();
        setStyleProperty(field, "invalid", !isClear);
        if (!isClear && !m_asked)
            ask(field, typed);
    }
    m_question->setVisible(m_asked);
    m_ok->setEnabled(!m_asked);
}

void AlertsDialog::ask(QLineEdit *field, const TypedNumber &typed)
{
    m_asked = field;
    const QString text = field->text().trimmed();
    m_questionText->setText(typed.value ? tr("“%1” can mean two numbers. Which one?", "%1: as it was typed").arg(text)
                                        : tr("“%1” is no number.", "%1: as it was typed").arg(text));
    const std::optional<double> meanings[] = {typed.value, typed.other};
    for (const int i : {0, 1}) {
        m_meanings[i]->setVisible(meanings[i].has_value());
        m_meanings[i]->setText(meanings[i] ? typedText(*meanings[i], locale()) : QString());
    }
}

void AlertsDialog::addTarget(const QString &tag, const Target &target)
{
    const int row = m_targets->rowCount();
    m_targets->insertRow(row);
    auto *tags = new QComboBox;
    tags->setAccessibleName(tr("Curve"));
    tags->setEditable(true); // also one that no open run has
    tags->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    tags->addItems(m_tags);
    tags->setCurrentText(tag);
    auto *goal = new QComboBox;
    goal->setAccessibleName(tr("Reached"));
    goal->addItem(tr("at or below"), int(Goal::Lower));
    goal->addItem(tr("at or above"), int(Goal::Higher));
    // Tables do not ask the widgets of their cells how wide they want to be.
    m_targets->setColumnWidth(GoalColumn, std::max(m_targets->columnWidth(GoalColumn), goal->sizeHint().width() + 24));
    goal->setCurrentIndex(target.goal == Goal::Lower ? 0 : 1);
    auto *value = new QLineEdit(std::isfinite(target.value) ? typedText(target.value, locale()) : QString());
    value->setAccessibleName(tr("Value"));
    connect(value, &QLineEdit::textChanged, this, &AlertsDialog::check);
    m_targets->setCellWidget(row, TagColumn, tags);
    m_targets->setCellWidget(row, GoalColumn, goal);
    m_targets->setCellWidget(row, ValueColumn, value);
    m_targets->setCurrentCell(row, ValueColumn);
    value->setFocus();
}

void AlertsDialog::removeTarget()
{
    m_targets->removeRow(m_targets->currentRow());
    check();
}

AlertSettings AlertsDialog::settings() const
{
    AlertSettings settings{m_notANumber->isChecked(),
                           m_divergence->isChecked(),
                           m_plateau->isChecked(),
                           m_cancelsJobs->isChecked(),
                           {},
                           m_goals};
    for (int row = 0; row < m_targets->rowCount(); ++row) {
        const QString tag = static_cast<QComboBox *>(m_targets->cellWidget(row, TagColumn))->currentText().trimmed();
        const auto *goal = static_cast<QComboBox *>(m_targets->cellWidget(row, GoalColumn));
        const TypedNumber typed = readTyped(valueField(row)->text(), locale());
        if (!tag.isEmpty() && typed.isClear())
            settings.targets.insert(tag, {Goal(goal->currentData().toInt()), *typed.value});
    }
    return settings;
}

} // namespace officina
