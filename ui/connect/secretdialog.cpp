// SPDX-License-Identifier: GPL-3.0-or-later
//
// Layout of the secret's dialog; see the header.
#include "ui/connect/secretdialog.h"

#include "ui/common/chip.h"
#include "ui/common/controls.h"
#include "ui/common/theme.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLineEdit>

namespace officina {

using namespace Qt::StringLiterals;

SecretDialog::SecretDialog(const QString &title, const QString &sentence, bool refused, bool canRemember,
                           QWidget *parent)
    : QDialog(parent), m_secret(new QLineEdit), m_remember(new QCheckBox(tr("Remember in the system's keychain")))
{
    setObjectName(u"secretDialog"_s);
    setWindowTitle(title);
    m_secret->setObjectName(u"secret"_s);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setAccessibleName(sentence);
    m_remember->setObjectName(u"rememberSecret"_s);
    auto *ok = makeButton(u"acceptSecret"_s, tr("Sign in"), ButtonKind::Primary);
    auto *cancel = makeButton(u"cancelSecret"_s, tr("Cancel"));
    ok->setDefault(true);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(ok);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::three, space::three, space::three, space::two);
    layout->setSpacing(space::oneAndHalf);
    layout->addWidget(makeLabel(sentence, LabelRole::Strong));
    if (refused)
        layout->addWidget(new Chip(tr("Not accepted, please try again"), Tone::Bad));
    layout->addWidget(m_secret);
    layout->addWidget(m_remember);
    m_remember->setVisible(canRemember);
    layout->addSpacing(space::half);
    layout->addLayout(buttons);
    setMinimumWidth(420);
    m_secret->setFocus();

    connect(ok, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

QString SecretDialog::secret() const
{
    return m_secret->text();
}

bool SecretDialog::remember() const
{
    return m_remember->isChecked();
}

} // namespace officina
