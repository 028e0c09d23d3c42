// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fields of an award; see the header.
#include "ui/requests/awarddialog.h"

#include "ui/common/controls.h"
#include "ui/common/theme.h"
#include "ui/present/cataloguetext.h"
#include "ui/present/errortext.h"
#include "ui/requests/datefield.h"
#include "ui/requests/numberfield.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollArea>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

QComboBox *makeList()
{
    auto *box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(20);
    return box;
}

// Nothing typed is 0: not known.
bool readAmount(const NumberField &field, double &amount)
{
    const QJsonValue answer = field.answer();
    amount = answer.toDouble();
    return answer.isDouble() ? amount >= 0 : answer.toString().isEmpty();
}

bool readDay(const DateField &field, QDate &day)
{
    const QString answer = field.answer().toString();
    day = QDate::fromString(answer, Qt::ISODate);
    return day.isValid() || answer.isEmpty();
}

} // namespace

template <class Field>
Field *AwardDialog::addField(QFormLayout *form, const QString &name, const QString &label, Field *field)
{
    auto *editor = field->focusProxy() ? field->focusProxy() : static_cast<QWidget *>(field);
    editor->setObjectName(name);
    editor->setAccessibleName(label);
    auto *text = makeLabel(label);
    text->setBuddy(editor);
    form->addRow(text, field);
    return field;
}

AwardDialog::AwardDialog(const Award &award, const Catalogue &catalogue, AwardStore store, QWidget *parent)
    : QDialog(parent), m_award(award), m_catalogue(catalogue), m_store(std::move(store)),
      m_isModeSaid(award.saved.isValid() || !award.mode.isEmpty()), m_unit(makeList()),
      m_reported(new QCheckBox(tr("The final report is handed in"))), m_problem(makeLabel({}, LabelRole::Strong))
{
    setObjectName(u"awardDialog"_s);
    setWindowTitle(tr("Award"));
    auto *fields = new QWidget;
    auto *form = new QFormLayout(fields);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_project = addField(form, u"awardProject"_s, tr("Project’s id"), new QLineEdit);
    m_mode = addField(form, u"awardMode"_s, tr("Access mode"), makeList());
    m_system = addField(form, u"awardSystem"_s, tr("System"), makeList());
    m_account = addField(form, u"awardAccount"_s, tr("Account of its jobs"), new QLineEdit);
    m_account->setPlaceholderText(tr("As the project’s id"));
    m_start = addField(form, u"awardStart"_s, tr("First day"), new DateField);
    m_end = addField(form, u"awardEnd"_s, tr("Last day"), new DateField);
    m_extended = addField(form, u"awardExtended"_s, tr("Extended to"), new DateField);
    m_amount = addField(form, u"awardAmount"_s, tr("Granted"), new NumberField(false));
    m_unit = addField(form, u"awardUnit"_s, tr("Counted in"), m_unit);
    m_data = addField(form, u"awardData"_s, tr("Data to fetch (TB)"), new NumberField(false));
    m_speed = addField(form, u"awardSpeed"_s, tr("Speed of fetching (MB/s)"), new NumberField(false));
    m_reported->setObjectName(u"awardReported"_s);
    form->addRow(m_reported);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // its fields have it
    scroll->setWidget(fields);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    m_problem->setObjectName(u"awardProblem"_s);
    m_problem->hide();
    layout->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *keep = makeButton(u"awardKeep"_s, tr("Keep"), ButtonKind::Primary);
    buttons->addButton(keep, QDialogButtonBox::ActionRole);
    keep->setDefault(true);
    connect(keep, &QPushButton::clicked, this, &AwardDialog::keep);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    fillLists();
    connect(m_mode, &QComboBox::activated, this, [this] { m_isModeSaid = true; });
    connect(m_project, &QLineEdit::textChanged, this, &AwardDialog::guessMode);
    showAward();
    guessMode();
    resize(560, 560);
}

void AwardDialog::guessMode()
{
    if (m_isModeSaid)
        return;
    const AccessMode *mode = modeOfProject(m_project->text(), m_catalogue);
    m_mode->setCurrentIndex(m_mode->findData(mode ? mode->id.value : QString()));
}

void AwardDialog::fillLists()
{
    m_mode->addItem(tr("Not told"), QString());
    for (const AccessMode &mode : m_catalogue.modes())
        m_mode->addItem(modeText(mode), mode.id.value);
    m_system->addItem(tr("Not told"), QString());
    for (const System &system : m_catalogue.systems())
        m_system->addItem(system.name.valueOr(system.id.value), system.id.value);
    m_unit->addItem(tr("GPU-hours"), int(AmountUnit::GpuHours));
    m_unit->addItem(tr("Node-hours"), int(AmountUnit::NodeHours));
    m_unit->addItem(tr("QPU-hours"), int(AmountUnit::QpuHours));
    m_unit->addItem(tr("Core-hours"), int(AmountUnit::CoreHours));
    m_unit->addItem(tr("SBU"), int(AmountUnit::BillingUnits));
}

void AwardDialog::showAward()
{
    const auto choose = [](QComboBox *box, const QString &value) {
        if (box->findData(value) < 0) // of another catalogue
            box->addItem(value, value);
        box->setCurrentIndex(box->findData(value));
    };
    const auto given = [](double amount) { return amount > 0 ? QJsonValue(amount) : QJsonValue(QString()); };
    m_project->setText(m_award.project);
    m_project->setReadOnly(m_award.saved.isValid());
    choose(m_mode, m_award.mode.value);
    choose(m_system, m_award.system.value);
    m_account->setText(m_award.account);
    m_start->show(m_award.start.toString(Qt::ISODate));
    m_end->show(m_award.end.toString(Qt::ISODate));
    m_extended->show(m_award.extendedTo.toString(Qt::ISODate));
    m_amount->show(given(m_award.amount));
    m_unit->setCurrentIndex(m_unit->findData(int(m_award.unit)));
    m_data->show(given(m_award.dataTb));
    m_speed->show(given(m_award.megabytesPerSecond));
    m_reported->setChecked(m_award.isReported);
}

QString AwardDialog::readInto(Award &award) const
{
    award.project = m_project->text().trimmed();
    award.mode = {m_mode->currentData().toString()};
    award.system = {m_system->currentData().toString()};
    award.account = m_account->text().trimmed();
    award.unit = AmountUnit(m_unit->currentData().toInt());
    award.isReported = m_reported->isChecked();
    if (award.project.isEmpty())
        return tr("The project’s id is missing: it stands in the letter of the award.");
    if (!readDay(*m_start, award.start) || !readDay(*m_end, award.end) || !readDay(*m_extended, award.extendedTo))
        return tr("One of the days is none.");
    if (award.start.isValid() && award.lastDay().isValid() && award.lastDay() < award.start)
        return tr("It would end before it begins.");
    if (!readAmount(*m_amount, award.amount) || !readAmount(*m_data, award.dataTb)
        || !readAmount(*m_speed, award.megabytesPerSecond))
        return tr("One of the numbers is none, or can mean two.");
    return {};
}

void AwardDialog::keep()
{
    Award award = m_award;
    QString problem = readInto(award);
    if (problem.isEmpty()) {
        const auto saved = m_store.save(award);
        if (saved) {
            Q_EMIT kept(*saved);
            accept();
            return;
        }
        problem = errorText(saved.error(), Doing::SavingRequest).all();
    }
    m_problem->setText(problem);
    m_problem->show();
}

} // namespace officina
