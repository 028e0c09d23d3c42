// SPDX-License-Identifier: GPL-3.0-or-later
//
// The form; see the header.
#include "ui/factories/finderquestions.h"

#include "client/guide/profilestart.h"
#include "ui/common/controls.h"
#include "ui/common/elidedbox.h"
#include "ui/common/theme.h"
#include "ui/factories/amountbox.h"
#include "ui/present/answertext.h"
#include "ui/present/cataloguetext.h"
#include "ui/present/findertext.h"

#include <QtCore/QLocale>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDoubleSpinBox>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr int billionths = 9; // decimals: a model of a few thousand parameters is one too

} // namespace

FinderQuestions::FinderQuestions(const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(space::two, space::oneAndHalf, space::two, space::oneAndHalf);
    m_layout->setSpacing(space::half);

    question(1, tr("Who are you, and where?"));
    QList<std::pair<QString, QVariant>> people{{tr("Not told"), QString()}};
    for (const QString &word : whoNames())
        people.append({whoText(*whoOf(word)), word});
    m_who = choices(u"finderWho"_s, tr("You are"), people);
    QList<std::pair<QString, QVariant>> countries{{tr("Not told"), QString()}};
    for (const auto &[name, code] : countriesByName(catalogue))
        countries.append({name, code});
    m_country = choices(u"finderCountry"_s, tr("Country of your employer"), countries);
    m_fromProfile = makeLabel(tr("Begun with what your profile says."), LabelRole::Small);
    m_fromProfile->setObjectName(u"finderFromProfile"_s);
    m_fromProfile->hide();
    m_layout->addWidget(m_fromProfile);

    question(2, tr("Is it a project that the EU funds?"));
    m_euProject = choices(u"finderEuProject"_s, tr("Project of Horizon Europe or Digital Europe"),
                          {{tr("I do not know"), int(Answer::NotGiven)},
                           {yesNoText(false), int(Answer::No)},
                           {yesNoText(true), int(Answer::Yes)}});

    question(3, tr("What kind of work?"));
    QList<std::pair<QString, QVariant>> works{{tr("Not told"), QString()}};
    for (const QString &word : workNames())
        works.append({workText(*workOf(word)), word});
    m_work = choices(u"finderWork"_s, {}, works);
    m_parameters = amount(u"finderParameters"_s, tr("Parameters of the model, in billions"), billionths,
                          maxParameters / 1e9, tr("Not known"));

    question(4, tr("How many GPU-hours?"));
    m_knows = choices(u"finderKnows"_s, {}, {{tr("Help me: estimate it"), false}, {tr("I know how many"), true}});
    m_gpuHours = amount(u"finderGpuHours"_s, gpuHoursText({}), 2, maxGpuHours, tr("Not known"));
    m_tokens =
        amount(u"finderTokens"_s, tr("Tokens to train on, in billions"), billionths, maxTokens / 1e9, tr("Not known"));
    m_help = makeLabel({}, LabelRole::Small);
    m_layout->addWidget(m_help);

    question(5, tr("When do you need it?"));
    m_when = choices(u"finderWhen"_s, {},
                     {{tr("No hurry"), 0},
                      {tr("Within two weeks"), 14},
                      {tr("Within a month"), 30},
                      {tr("Within three months"), 91},
                      {tr("Within six months"), 182}});

    question(6, tr("Does the data have to stay in the country?"));
    m_dataStays = choices(u"finderDataStays"_s, {},
                          {{tr("I do not know"), int(Answer::NotGiven)},
                           {tr("No, it may leave"), int(Answer::No)},
                           {tr("Yes, it has to stay"), int(Answer::Yes)}});
    m_layout->addStretch(1);
    follow();
}

void FinderQuestions::question(int number, const QString &text)
{
    if (number > 1)
        m_layout->addSpacing(space::one);
    //: The number of a question, and the question
    m_question = makeLabel(tr("%1. %2").arg(QLocale().toString(number), text), LabelRole::Strong);
    m_layout->addWidget(m_question);
}

void FinderQuestions::field(const QString &label, QWidget *widget)
{
    QLabel *text = label.isEmpty() ? m_question : makeLabel(label, LabelRole::Small);
    text->setObjectName(widget->objectName() + "Label"_L1);
    text->setBuddy(widget);
    widget->setAccessibleName(text->text());
    if (text != m_question)
        m_layout->addWidget(text);
    m_layout->addWidget(widget);
}

QComboBox *FinderQuestions::choices(const QString &name, const QString &label,
                                    const QList<std::pair<QString, QVariant>> &list)
{
    auto *box = new ElidedBox;
    box->setObjectName(name);
    // Long names in some languages: the list is as wide as they are, the box as wide as the form.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    for (const auto &[text, value] : list)
        box->addItem(text, value);
    connect(box, &QComboBox::currentIndexChanged, this, &FinderQuestions::follow);
    field(label, box);
    return box;
}

QDoubleSpinBox *FinderQuestions::amount(const QString &name, const QString &label, int decimals, double most,
                                        const QString &open)
{
    auto *box = new AmountBox(decimals, most, open);
    box->setObjectName(name);
    connect(box, &QDoubleSpinBox::valueChanged, this, &FinderQuestions::follow);
    field(label, box);
    return box;
}

QString FinderQuestions::helpText(const std::optional<Work> &work)
{
    if (!work)
        return tr("For an estimate tell first what kind of work it is.");
    if (*work == Work::Training)
        return tr("By a rule of thumb, from parameters and tokens. Without tokens, the "
                  "number that is usual for language models is reckoned.");
    return *work == Work::FineTuning
        ? tr("By a rule of thumb, from parameters and tokens; both are needed.")
        : tr("No rule of thumb is known for this work: a small package is there to measure it.");
}

// What does not matter for the answers so far is not asked.
void FinderQuestions::follow()
{
    if (!m_layout || m_layout->count() == 0 || !m_dataStays)
        return;
    const auto labelOf = [this](QWidget *widget) { return findChild<QLabel *>(widget->objectName() + "Label"_L1); };
    const auto show = [&labelOf](QWidget *widget, bool shown) {
        widget->setVisible(shown);
        labelOf(widget)->setVisible(shown);
    };
    const std::optional<Work> work = this->work();
    const bool knows = m_knows->currentData().toBool();
    const bool isTraining = work == Work::Training || work == Work::FineTuning;
    show(m_parameters, work != Work::Other);
    const QString hours = gpuHoursText(whoOf(m_who->currentData().toString()));
    labelOf(m_gpuHours)->setText(hours);
    m_gpuHours->setAccessibleName(hours);
    show(m_gpuHours, knows);
    show(m_tokens, !knows && isTraining);
    m_help->setVisible(!knows);
    m_help->setText(helpText(work));
    Q_EMIT changed();
}

void FinderQuestions::beginWith(const Profile &profile)
{
    const auto choose = [](QComboBox *box, const QVariant &answer) {
        const int index = box->findData(answer);
        if (index >= 0)
            box->setCurrentIndex(index);
        return index >= 0;
    };
    const auto who = whoIn(profile);
    const QString country = countryIn(profile);
    const bool saysWho = who && choose(m_who, wordOf(*who));
    const bool saysWhere = !country.isEmpty() && choose(m_country, country);
    m_fromProfile->setVisible(saysWho || saysWhere);
}

bool FinderQuestions::saysWho() const
{
    return whoOf(m_who->currentData().toString()).has_value();
}

std::optional<Work> FinderQuestions::work() const
{
    return workOf(m_work->currentData().toString());
}

FinderAnswers FinderQuestions::answers(const QDate &today) const
{
    const auto told = [](const QDoubleSpinBox *box, double unit) {
        return box->value() > 0 ? std::optional(box->value() * unit) : std::nullopt;
    };
    FinderAnswers answers{.who = whoOf(m_who->currentData().toString()).value_or(FinderAnswers().who),
                          .country = m_country->currentData().toString(),
                          .euProject = Answer(m_euProject->currentData().toInt()),
                          .work = work(),
                          .dataStays = Answer(m_dataStays->currentData().toInt())};
    if (answers.work != Work::Other)
        answers.parameters = told(m_parameters, 1e9);
    if (m_knows->currentData().toBool())
        answers.gpuHours = told(m_gpuHours, 1);
    else if (answers.work == Work::Training || answers.work == Work::FineTuning)
        answers.tokens = told(m_tokens, 1e9);
    if (const int days = m_when->currentData().toInt(); days > 0)
        answers.neededBy = today.addDays(days);
    return answers;
}

} // namespace officina
