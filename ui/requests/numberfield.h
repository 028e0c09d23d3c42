// SPDX-License-Identifier: GPL-3.0-or-later
//
// A number typed in any locale's way. What can mean two numbers is asked, below the field, and never guessed.
#pragma once

#include "ui/present/typednumber.h"
#include "ui/requests/answerfield.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace officina {

// "Did you mean": two buttons, hidden as long as nothing is asked.
class MeaningChoice : public QWidget
{
    Q_OBJECT

public:
    explicit MeaningChoice(QWidget *parent = nullptr);

    void ask(const QString &typed, const TypedNumber &number); // hides itself where it is clear

Q_SIGNALS:
    void chosen(double value);

private:
    QLabel *m_question;
    QPushButton *m_first;
    QPushButton *m_second;
    TypedNumber m_number;
};

class NumberField : public AnswerField
{
    Q_OBJECT

public:
    explicit NumberField(bool isWhole, QWidget *parent = nullptr);

    void show(const QJsonValue &answer) override;
    QJsonValue answer() const override; // a number; else the text
    bool isWhole() const { return m_isWhole; }

private:
    void look();

    bool m_isWhole;
    QLineEdit *m_edit;
    MeaningChoice *m_choice;
};

// One beside the other, each with its name.
class NumbersField : public AnswerField
{
    Q_OBJECT

public:
    explicit NumbersField(const FormField &field, QWidget *parent = nullptr);

    void show(const QJsonValue &answer) override;
    QJsonValue answer() const override;

private:
    QList<NumberField *> m_parts;
};

} // namespace officina
