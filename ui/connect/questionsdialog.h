// SPDX-License-Identifier: GPL-3.0-or-later
//
// One round of keyboard-interactive sign-in: the server's message and its questions, e.g. a
// one-time code, or a web address to visit and then press Enter. An empty answer is an answer.
#pragma once

#include "client/ssh/prompts.h"

#include <QtWidgets/QDialog>

class QLineEdit;

namespace officina {

class QuestionsDialog : public QDialog
{
    Q_OBJECT

public:
    QuestionsDialog(const QString &host, const QString &instruction, const QList<ssh::Question> &questions,
                    QWidget *parent = nullptr);

    QStringList answers() const; // as many as questions

private:
    QList<QLineEdit *> m_answers;
};

} // namespace officina
