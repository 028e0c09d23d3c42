// SPDX-License-Identifier: GPL-3.0-or-later
//
// Layout of the unknown-host dialog; see the header. Cancel is the safe answer and the default.
#include "ui/connect/hostkeydialog.h"

#include "ui/common/controls.h"
#include "ui/common/copied.h"
#include "ui/common/theme.h"

#include <QtWidgets/QFormLayout>

namespace officina {

using namespace Qt::StringLiterals;

HostKeyDialog::HostKeyDialog(const ssh::HostKey &key, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"hostKeyDialog"_s);
    setWindowTitle(tr("New host"));
    const auto value = [](const QString &text, LabelRole role) {
        QLabel *label = makeLabel(text, role);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        return label;
    };
    auto *form = new QFormLayout;
    form->setSpacing(space::one);
    form->addRow(tr("Host"), value(key.host, LabelRole::Strong));
    form->addRow(tr("Address"), value(key.address, LabelRole::Plain));
    form->addRow(tr("Kind of key"), value(key.type, LabelRole::Plain));
    QLabel *fingerprint = value(key.fingerprint, LabelRole::Code);
    fingerprint->setObjectName(u"fingerprint"_s);
    fingerprint->setAccessibleName(tr("Fingerprint"));
    form->addRow(tr("Fingerprint"), fingerprint);

    auto *copy = makeButton(u"copyFingerprint"_s, tr("Copy fingerprint"), ButtonKind::Link, u"copy"_s);
    auto *trust = makeButton(u"trustHost"_s, tr("Trust and remember"), ButtonKind::Primary);
    auto *cancel = makeButton(u"cancelHost"_s, tr("Cancel"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(trust);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::three, space::three, space::three, space::two);
    layout->setSpacing(space::two);
    layout->addWidget(makeLabel(tr("This computer has not met %1 before").arg(key.host), LabelRole::Heading));
    layout->addLayout(form);
    layout->addWidget(
        makeLabel(tr("Compare the fingerprint with the one that the site publishes in its documentation, or "
                     "ask its support. If the two are equal, trust it: Officina remembers the key and "
                     "refuses any other from then on. If they differ, cancel: you may be talking to "
                     "someone else.")));
    layout->addLayout(buttons);
    setMinimumWidth(560);
    cancel->setDefault(true);
    cancel->setFocus();

    connect(copy, &QPushButton::clicked, this, [copy, text = key.fingerprint] { copyText(copy, text); });
    connect(trust, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

} // namespace officina
