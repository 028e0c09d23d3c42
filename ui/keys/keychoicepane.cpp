// SPDX-License-Identifier: GPL-3.0-or-later
//
// Choosing a key; see the header.
#include "ui/keys/keychoicepane.h"

#include "client/base/remotepath.h"
#include "ui/common/card.h"
#include "ui/common/chip.h"
#include "ui/common/controls.h"
#include "ui/common/icons.h"
#include "ui/common/table.h"
#include "ui/common/theme.h"
#include "ui/present/keytext.h"
#include "ui/present/sitetext.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QStackedWidget>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(const KeyRow &row)
{
    switch (row.fit) {
    case KeyFit::Fits: return row.isTold && !row.key.needsAgent() ? Tone::Good : Tone::Warning;
    case KeyFit::TypeNotTold: return Tone::Warning;
    case KeyFit::TypeRefused:
    case KeyFit::TooShort:
    case KeyFit::NoPassphrase:
    case KeyFit::OpenToOthers: break;
    }
    return Tone::Bad;
}

// A key, and where it lies if not in a file.
QString placeOf(const KeyRow &row)
{
    QStringList parts{keyName(row.key)};
    if (row.key.isInToken())
        parts += KeyChoicePane::tr("security token");
    else if (row.key.isInAgent)
        parts += KeyChoicePane::tr("in the agent");
    return parts.join(u" · "_s);
}

QString protectionOf(const KeyRow &row)
{
    if (row.key.isInToken())
        return KeyChoicePane::tr("By the token", "how a key is protected");
    switch (row.key.encrypted) {
    case OwnKey::Encrypted::Yes: return KeyChoicePane::tr("By a passphrase", "how a key is protected");
    case OwnKey::Encrypted::No: return KeyChoicePane::tr("No", "a key is protected");
    case OwnKey::Encrypted::NotTold: break;
    }
    return KeyChoicePane::tr("Not known", "whether a key is protected");
}

QList<Column<KeyRow>> columns()
{
    return {
        {.title = KeyChoicePane::tr("Key"), .text = placeOf, .icon = [](const KeyRow &) { return icon(u"key"_s); }},
        {.title = KeyChoicePane::tr("Comment", "of a key"),
         .text = [](const KeyRow &row) { return row.key.file.isEmpty() ? QString() : displayText(row.key.comment); }},
        {.title = KeyChoicePane::tr("Type", "of a key"),
         .text =
             [](const KeyRow &row) {
                 const QString type = keyTypeName(keyFamily(row.key.type));
                 return row.key.bits > 0 ? u"%1 %2"_s.arg(type).arg(row.key.bits) : type;
             }},
        {.title = KeyChoicePane::tr("Protected", "a key"), .text = protectionOf},
        {.title = KeyChoicePane::tr("Will do", "a key for a site"),
         .text = [](const KeyRow &row) { return row.word; },
         .extra = [](const KeyRow &row, int role) -> QVariant {
             return role == ToneRole ? QVariant(int(toneOf(row))) : QVariant();
         }},
    };
}

} // namespace

KeyChoicePane::KeyChoicePane(Secrets &secrets, const QString &sshFolder, QWidget *parent)
    : QWidget(parent), m_text(makeLabel({}, LabelRole::Strong)), m_stack(new QStackedWidget),
      m_model(new RowModel<KeyRow>(columns(), &KeyRow::id, this)), m_table(new Table(u"keyTable"_s, m_model)),
      m_fit(makeLabel({}, LabelRole::Muted)), m_make(makeButton(u"keyMake"_s, {}, ButtonKind::Normal, u"add"_s)),
      m_renew(makeButton(u"keyRenew"_s, tr("Renew the certificate…"), ButtonKind::Primary)),
      m_form(new NewKeyForm(secrets, sshFolder))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::oneAndHalf);
    m_text->setObjectName(u"keyAdvice"_s);
    layout->addWidget(m_text);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(makeList());
    m_stack->addWidget(m_form);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &KeyChoicePane::showChosen);
    connect(m_table, &Table::opened, this, &KeyChoicePane::opened);
    connect(m_make, &QPushButton::clicked, this, [this] { showForm(true); });
    connect(m_renew, &QPushButton::clicked, this, &KeyChoicePane::renewalWanted);
    connect(m_form, &NewKeyForm::left, this, [this] { showForm(false); });
}

QWidget *KeyChoicePane::makeList()
{
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(false); // the best first
    m_table->setStretchColumn(0);
    m_table->setColumnWidth(1, 130);
    m_table->setColumnWidth(2, 90);
    m_table->setColumnWidth(3, 130);
    m_table->setColumnWidth(4, 150);
    m_table->setSpareColumn(1, 690);
    m_table->setItemDelegateForColumn(4, new ChipDelegate(m_table));
    m_table->setAccessibleName(tr("Keys on this computer"));
    m_table->setRowsAtLeast(3);
    m_fit->setObjectName(u"keyFit"_s);
    auto *card = new Card({}, Card::Margins::Flush);
    card->body()->addWidget(m_table);
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(card, 1);
    layout->addWidget(m_fit);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_make);
    buttons->addWidget(m_renew);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    m_make->setText(tr("Make a new key…"));
    return list;
}

void KeyChoicePane::showReading(const Site &site)
{
    m_site = site;
    m_model->setRows({});
    m_text->setText(tr("Looking for keys on this computer…"));
    m_stack->setCurrentIndex(0);
    m_make->setEnabled(false);
    m_renew->hide();
    showChosen();
}

void KeyChoicePane::complain(const QString &problem)
{
    m_text->setText(problem);
}

void KeyChoicePane::show(const Site &site, const KeysAtHand &found, const QString &preferred)
{
    m_site = site;
    m_advice = found.advice;
    QList<KeyRow> rows;
    for (const OwnKey &key : found.keys) {
        const KeyFit fit = fitOf(site.signIn, key);
        rows += KeyRow{key, fit, !site.signIn.keyTypes.isEmpty(), keyFitWord(fit, site)};
    }
    m_model->setRows(rows);
    m_text->setText(keyAdviceText(m_advice, site));
    const bool isCertificate = m_advice.kind == KeyAdvice::Kind::GetCertificate;
    m_renew->setVisible(isCertificate && !site.renewCommand.isEmpty());
    m_make->setEnabled(true);
    m_make->setVisible(!m_advice.newFile.isEmpty());
    const QString wanted = !preferred.isEmpty() ? preferred : m_advice.key ? KeyRow{*m_advice.key}.id() : QString();
    const int row = m_model->find(wanted);
    if (row >= 0)
        m_table->selectRow(row);
    showForm(m_advice.kind == KeyAdvice::Kind::MakeKey && rows.isEmpty());
    showChosen();
}

void KeyChoicePane::showForm(bool isShown)
{
    if (isShown)
        m_form->begin(m_site, m_advice.newFile);
    else
        m_form->forget();
    m_stack->setCurrentIndex(isShown ? 1 : 0);
    Q_EMIT chosenChanged();
}

std::optional<OwnKey> KeyChoicePane::chosen() const
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid() || m_stack->currentIndex() == 1)
        return {};
    return RowModel<KeyRow>::rowOf(index).key;
}

void KeyChoicePane::showChosen()
{
    const auto key = chosen();
    m_fit->setText(key ? keyFitText(fitOf(m_site.signIn, *key), *key, m_site) : QString());
    m_fit->setVisible(key.has_value());
    Q_EMIT chosenChanged();
}

} // namespace officina
