// SPDX-License-Identifier: GPL-3.0-or-later
//
// The form; see the header.
#include "ui/portals/portaldialog.h"

#include "ui/common/controls.h"
#include "ui/common/theme.h"
#include "ui/present/portaltext.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

QLineEdit *makeField(const QString &objectName)
{
    auto *field = new QLineEdit;
    field->setObjectName(objectName);
    return field;
}

} // namespace

PortalDialog::PortalDialog(QWidget *parent) : PortalDialog(std::nullopt, parent) {}

PortalDialog::PortalDialog(const Portal &portal, QWidget *parent) : PortalDialog(std::optional(portal), parent) {}

PortalDialog::PortalDialog(const std::optional<Portal> &portal, QWidget *parent)
    : QDialog(parent), m_known(new QComboBox), m_name(makeField(u"portalName"_s)),
      m_address(makeField(u"portalAddress"_s)), m_token(makeField(u"portalToken"_s)),
      m_plain(makeLabel(tr("Not encrypted: it does not leave this computer."), LabelRole::Muted)),
      m_problem(makeLabel({}))
{
    setObjectName(u"portalDialog"_s);
    setWindowTitle(portal ? tr("Another token") : tr("Add a portal"));
    m_known->setObjectName(u"portalKnown"_s);
    for (const KnownPortal &known : knownPortals())
        m_known->addItem(known.name);
    m_known->addItem(tr("Another Waldur portal"));
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    m_problem->setObjectName(u"portalProblem"_s);
    m_problem->setProperty("notice", u"warning"_s);
    m_problem->hide();

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Portal"), m_known);
    form->setRowVisible(m_known, !portal);
    form->addRow(tr("Address"), m_address);
    form->addRow(QString(), m_plain);
    form->addRow(tr("Name in your list"), m_name);
    form->addRow(tr("Token"), m_token);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *add = makeButton(u"portalAccept"_s, portal ? tr("Use this token") : tr("Add"), ButtonKind::Primary);
    buttons->addButton(add, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &PortalDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PortalDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::oneAndHalf);
    layout->addLayout(form);
    layout->addWidget(
        makeLabel(tr("You find the token in your profile in the portal. It goes to this address alone, and is "
                     "kept in the system's keychain; where there is none, until Officina ends."),
                  LabelRole::Muted));
    layout->addWidget(m_problem);
    layout->addStretch(1);
    layout->addWidget(buttons);
    add->setDefault(true); // of this dialog: a button that is in none yet cannot be
    resize(560, sizeHint().height());
    connect(m_known, &QComboBox::currentIndexChanged, this, &PortalDialog::choose);
    connect(m_address, &QLineEdit::textChanged, this, &PortalDialog::addressTyped);
    if (portal) {
        m_address->setText(portal->address.toString());
        m_address->setReadOnly(true);
        m_name->setText(portal->name);
        m_name->setReadOnly(true);
        m_token->setFocus();
    } else {
        choose(0);
    }
    addressTyped();
}

void PortalDialog::choose(int known)
{
    const KnownPortal portal = knownPortals().value(known);
    m_name->setText(portal.name);
    m_address->setText(portal.address.toString());
    m_address->setPlaceholderText(tr("As your browser shows it, for example https://portal.example.org"));
    (portal.address.isEmpty() ? m_address : m_token)->setFocus();
}

void PortalDialog::setAddress(const QUrl &address)
{
    const QList<KnownPortal> known = knownPortals();
    const auto found = std::ranges::find(known, address, &KnownPortal::address);
    m_known->setCurrentIndex(int(found - known.cbegin())); // behind them is another one
    if (found == known.cend())
        m_address->setText(address.toString());
    m_token->setFocus();
}

void PortalDialog::addressTyped()
{
    const auto address = portalAddress(m_address->text());
    m_plain->setVisible(address && address->scheme() == "http"_L1);
}

void PortalDialog::complain(const QString &text, QLineEdit *where)
{
    m_problem->setText(text);
    m_problem->show();
    where->setFocus();
    where->selectAll();
}

void PortalDialog::accept()
{
    const auto address = portalAddress(m_address->text());
    if (!address) {
        complain(portaltext::wrongAddress(address.error()), m_address);
        return;
    }
    const auto token = portalToken(m_token->text());
    if (!token) {
        complain(portaltext::wrongToken(), m_token);
        return;
    }
    Portal portal{m_name->text().simplified(), *address};
    if (portal.name.isEmpty())
        portal.name = portal.host();
    m_token->clear();
    Q_EMIT chosen(portal, *token);
    QDialog::accept();
}

} // namespace officina
