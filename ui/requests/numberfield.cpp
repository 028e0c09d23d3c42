// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fields for numbers; see the header.
#include "ui/requests/numberfield.h"

#include "client/requests/request.h"
#include "ui/common/controls.h"
#include "ui/common/theme.h"
#include "ui/present/cataloguetext.h"

#include <QtCore/QJsonArray>
#include <QtCore/QLocale>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

MeaningChoice::MeaningChoice(QWidget *parent)
    : QWidget(parent), m_question(makeLabel({}, LabelRole::Small)), m_first(makeButton({}, {}, ButtonKind::Link)),
      m_second(makeButton({}, {}, ButtonKind::Link))
{
    m_first->setObjectName(u"meaningFirst"_s);
    m_second->setObjectName(u"meaningSecond"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_question, 1);
    layout->addWidget(m_first);
    layout->addWidget(m_second);
    connect(m_first, &QPushButton::clicked, this, [this] { Q_EMIT chosen(*m_number.value); });
    connect(m_second, &QPushButton::clicked, this, [this] { Q_EMIT chosen(*m_number.other); });
    hide();
}

void MeaningChoice::ask(const QString &typed, const TypedNumber &number)
{
    m_number = number;
    setVisible(number.other.has_value());
    if (!number.other)
        return;
    //: %1 is what was typed, "1.234"; two buttons follow, with the two numbers that it can mean
    m_question->setText(tr("“%1” can mean two numbers. Which?").arg(typed.trimmed()));
    // Grouped, so that the two do not look alike.
    m_first->setText(QLocale().toString(*number.value, 'g', 12));
    m_second->setText(QLocale().toString(*number.other, 'g', 12));
}

NumberField::NumberField(bool isWhole, QWidget *parent)
    : AnswerField(parent), m_isWhole(isWhole), m_edit(new QLineEdit), m_choice(new MeaningChoice)
{
    fill(m_edit);
    layout()->addWidget(m_choice);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        look();
        Q_EMIT edited();
    });
    connect(m_choice, &MeaningChoice::chosen, this, [this](double value) {
        m_edit->setText(typedText(value, QLocale()));
        look();
        m_edit->setFocus();
        Q_EMIT edited();
    });
}

void NumberField::look()
{
    // Where only whole numbers are taken, one of the two meanings is none.
    m_choice->ask(m_edit->text(), m_isWhole ? TypedNumber{} : readTypedAnywhere(m_edit->text()));
}

void NumberField::show(const QJsonValue &answer)
{
    if (this->answer() == answer)
        return;
    m_edit->setText(answer.isDouble() ? typedText(answer.toDouble(), QLocale()) : plainAnswer(answer));
    look();
}

QJsonValue NumberField::answer() const
{
    const QString text = m_edit->text().trimmed();
    if (text.isEmpty())
        return {};
    const TypedNumber number = m_isWhole ? readTypedWhole(text, QLocale()) : readTypedAnywhere(text);
    return number.isClear() ? QJsonValue(*number.value) : QJsonValue(text);
}

NumbersField::NumbersField(const FormField &field, QWidget *parent) : AnswerField(parent)
{
    auto *row = new QWidget;
    auto *columns = new QHBoxLayout(row);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(space::one);
    for (qsizetype i = 0; i < field.parts.size(); ++i) {
        auto *number = new NumberField(false);
        const QString name = catalogueText(field.parts.at(i));
        number->focusProxy()->setObjectName(u"request_%1_%2"_s.arg(field.id).arg(i + 1));
        number->focusProxy()->setAccessibleName(tr("%1: %2").arg(catalogueText(field.label), name));
        auto *cell = new QVBoxLayout;
        cell->setSpacing(2);
        cell->addWidget(makeLabel(name, LabelRole::Small));
        cell->addWidget(number);
        columns->addLayout(cell, 1);
        m_parts.append(number);
        connect(number, &AnswerField::edited, this, &AnswerField::edited);
    }
    fill(row);
    row->setFocusProxy(m_parts.first());
}

void NumbersField::show(const QJsonValue &answer)
{
    const QJsonArray numbers = answer.toArray();
    for (qsizetype i = 0; i < m_parts.size(); ++i)
        m_parts.at(i)->show(numbers.at(i).isUndefined() ? QJsonValue() : numbers.at(i));
}

QJsonValue NumbersField::answer() const
{
    QJsonArray numbers;
    for (const NumberField *part : m_parts)
        numbers.append(part->answer());
    const bool isEmpty = std::ranges::all_of(numbers, [](const QJsonValue &number) { return number.isNull(); });
    return isEmpty ? QJsonValue() : QJsonValue(numbers);
}

} // namespace officina
