// SPDX-License-Identifier: GPL-3.0-or-later
//
// The plain kinds of fields, and the choice among all; see the header.
#include "ui/requests/answerfield.h"

#include "client/requests/amounts.h"
#include "ui/common/controls.h"
#include "ui/common/flowlayout.h"
#include "ui/common/theme.h"
#include "ui/present/answertext.h"
#include "ui/present/cataloguetext.h"
#include "ui/requests/datefield.h"
#include "ui/requests/numberfield.h"

#include <QtCore/QJsonArray>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

#include <algorithm>
#include <limits>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

class LineAnswer : public AnswerField
{
public:
    LineAnswer() : m_edit(new QLineEdit)
    {
        m_edit->setMaxLength(std::numeric_limits<int>::max()); // what is too long is told, not cut
        fill(m_edit);
        connect(m_edit, &QLineEdit::textEdited, this, &AnswerField::edited);
    }
    void show(const QJsonValue &answer) override
    {
        if (m_edit->text() != plainAnswer(answer))
            m_edit->setText(plainAnswer(answer));
    }
    QJsonValue answer() const override { return m_edit->text(); }

private:
    QLineEdit *m_edit;
};

class TextAnswer : public AnswerField
{
public:
    explicit TextAnswer(int lines) : m_edit(new QPlainTextEdit)
    {
        m_edit->setTabChangesFocus(true);
        m_edit->setFixedHeight(lines * m_edit->fontMetrics().lineSpacing() + 3 * space::one);
        fill(m_edit);
        connect(m_edit, &QPlainTextEdit::textChanged, this, &AnswerField::edited);
    }
    // What is the same already stays as it is: undo in it is the user's own.
    void show(const QJsonValue &answer) override
    {
        if (m_edit->toPlainText() == plainAnswer(answer))
            return;
        const QSignalBlocker blocker(m_edit);
        m_edit->setPlainText(plainAnswer(answer));
    }
    QJsonValue answer() const override { return m_edit->toPlainText(); }

private:
    QPlainTextEdit *m_edit;
};

struct Option {
    QString text;
    QJsonValue answer;
};

// A list to choose from, with "nothing yet" in front.
class ChoiceAnswer : public AnswerField
{
public:
    ChoiceAnswer(const QString &nothing, const QList<Option> &options) : m_box(new QComboBox)
    {
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_box->setMinimumContentsLength(12);
        m_box->addItem(nothing, QVariant::fromValue(QJsonValue()));
        for (const Option &option : options)
            m_box->addItem(option.text, QVariant::fromValue(option.answer));
        fill(m_box);
        connect(m_box, &QComboBox::currentIndexChanged, this, &AnswerField::edited);
    }
    void show(const QJsonValue &answer) override
    {
        const QSignalBlocker blocker(m_box);
        int index = isEmptyAnswer(answer) ? 0 : -1;
        for (int i = 1; i < m_box->count() && index < 0; ++i) {
            if (m_box->itemData(i).toJsonValue() == answer)
                index = i;
        }
        if (index < 0) { // something that the list does not know
            m_box->addItem(plainAnswer(answer), QVariant::fromValue(answer));
            index = m_box->count() - 1;
        }
        m_box->setCurrentIndex(index);
    }
    QJsonValue answer() const override { return m_box->currentData().toJsonValue(); }

private:
    QComboBox *m_box;
};

class ChoicesAnswer : public AnswerField
{
public:
    explicit ChoicesAnswer(const FormField &field)
    {
        auto *group = new QWidget;
        auto *layout = new FlowLayout(group);
        for (const FieldChoice &choice : field.choices) {
            auto *box = new QCheckBox(literalText(catalogueText(choice.label)));
            box->setObjectName(u"request_%1_%2"_s.arg(field.id, choice.id));
            layout->addWidget(box);
            m_boxes.append({choice.id, box});
            connect(box, &QCheckBox::clicked, this, &AnswerField::edited);
        }
        fill(group);
        group->setFocusProxy(m_boxes.first().second);
    }
    void show(const QJsonValue &answer) override
    {
        for (const auto &[id, box] : std::as_const(m_boxes))
            box->setChecked(answer.toArray().contains(id));
    }
    QJsonValue answer() const override
    {
        QJsonArray chosen;
        for (const auto &[id, box] : m_boxes) {
            if (box->isChecked())
                chosen.append(id);
        }
        return chosen;
    }

private:
    QList<std::pair<QString, QCheckBox *>> m_boxes;
};

QList<Option> countryOptions(const Catalogue &catalogue)
{
    QList<Option> options;
    for (const auto &[name, code] : countriesByName(catalogue))
        options.append({name, code});
    return options;
}

QList<Option> choiceOptions(const FormField &field)
{
    QList<Option> options;
    for (const FieldChoice &choice : field.choices)
        options.append({catalogueText(choice.label), choice.id});
    return options;
}

QList<Option> monthOptions(const QList<int> &months)
{
    QList<Option> options;
    for (const int count : months)
        options.append({monthsText(count), count});
    return options;
}

} // namespace

AnswerField::AnswerField(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::half);
}

void AnswerField::fill(QWidget *editor)
{
    layout()->addWidget(editor);
    setFocusProxy(editor);
}

namespace {

AnswerField *madeFor(const FormField &field, const AccessMode &mode, const Catalogue &catalogue)
{
    const QString nothing = AnswerField::tr("Not chosen yet");
    const QList<int> months = mode.durationsMonths.valueOr({});
    if (field.role == FieldRole::Length)
        return months.isEmpty() ? static_cast<AnswerField *>(new NumberField(true))
                                : new ChoiceAnswer(nothing, monthOptions(months));
    switch (field.type) {
    case FieldType::Flag:
        return new ChoiceAnswer(AnswerField::tr("Not answered yet"),
                                {{yesNoText(true), true}, {yesNoText(false), false}});
    case FieldType::Choice:
        return field.choices.isEmpty() ? static_cast<AnswerField *>(new LineAnswer)
                                       : new ChoiceAnswer(nothing, choiceOptions(field));
    case FieldType::Choices: return new ChoicesAnswer(field);
    case FieldType::Country: return new ChoiceAnswer(nothing, countryOptions(catalogue));
    case FieldType::Date: return new DateField;
    case FieldType::Whole: return new NumberField(true);
    case FieldType::Number:
    case FieldType::Percent: return new NumberField(false);
    case FieldType::Numbers: return new NumbersField(field);
    default: break;
    }
    return field.lines > 1 ? static_cast<AnswerField *>(new TextAnswer(field.lines)) : new LineAnswer;
}

} // namespace

AnswerField *makeAnswerField(const FormField &field, const AccessMode &mode, const Catalogue &catalogue)
{
    if ((field.role == FieldRole::Amount && !mayBeTyped(mode)) || field.role == FieldRole::ContractOutlives
        || field.type == FieldType::Question)
        return nullptr;
    AnswerField *made = madeFor(field, mode, catalogue);
    QWidget *editor = made->focusProxy();
    if (editor->objectName().isEmpty())
        editor->setObjectName(u"request_"_s + field.id);
    editor->setAccessibleName(fieldLabel(field));
    return made;
}

} // namespace officina
