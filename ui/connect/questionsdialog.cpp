// SPDX-License-Identifier: GPL-3.0-or-later
//
// Layout of a round of questions; see the header. A question of one short line is a label; a
// longer one (some sites send a whole page) is shown like the instruction.
#include "ui/connect/questionsdialog.h"

#include "ui/common/controls.h"
#include "ui/common/theme.h"
#include "ui/connect/servertext.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>

namespace officina {

using namespace Qt::StringLiterals;

QuestionsDialog::QuestionsDialog(const QString &host, const QString &instruction, const QList<ssh::Question> &questions,
                                 QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"questionsDialog"_s);
    setWindowTitle(tr("Sign in to %1").arg(host));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::three, space::three, space::three, space::two);
    layout->setSpacing(space::one);
    layout->addWidget(makeLabel(tr("%1 asks").arg(host), LabelRole::Heading));
    if (!instruction.trimmed().isEmpty())
        layout->addWidget(new ServerText(instruction.trimmed()));
    for (const ssh::Question &question : questions) {
        const QString text = question.text.trimmed();
        const bool isLong = text.contains(u'\n') || text.size() > 80 || text.contains("://"_L1);
        layout->addSpacing(space::half);
        if (isLong)
            layout->addWidget(new ServerText(text));
        else if (!text.isEmpty())
            layout->addWidget(makeLabel(text, LabelRole::Strong));
        auto *answer = new QLineEdit;
        answer->setObjectName(u"answer%1"_s.arg(m_answers.size()));
        answer->setEchoMode(question.echo ? QLineEdit::Normal : QLineEdit::Password);
        answer->setAccessibleName(text.isEmpty() ? tr("Answer") : text);
        layout->addWidget(answer);
        m_answers.append(answer);
    }
    auto *ok = makeButton(u"acceptAnswers"_s, tr("Continue"), ButtonKind::Primary);
    auto *cancel = makeButton(u"cancelAnswers"_s, tr("Cancel"));
    ok->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(ok);
    layout->addSpacing(space::one);
    layout->addLayout(buttons);
    setMinimumWidth(440);
    if (!m_answers.isEmpty())
        m_answers.first()->setFocus();

    connect(ok, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

QStringList QuestionsDialog::answers() const
{
    QStringList answers;
    for (const QLineEdit *answer : m_answers)
        answers.append(answer->text());
    return answers;
}

} // namespace officina
