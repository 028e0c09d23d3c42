// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fields of a new key; see the header.
#include "ui/keys/newkeyform.h"

#include "client/base/userhome.h"
#include "client/keys/keyrules.h"
#include "client/settings/secrets.h"
#include "client/ssh/newkey.h"
#include "ui/common/controls.h"
#include "ui/common/namedfield.h"
#include "ui/common/theme.h"
#include "ui/present/keytext.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QFormLayout>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

QLineEdit *makeSecret(const QString &objectName, const QString &name)
{
    QLineEdit *field = makeNamedField(objectName, name);
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    return field;
}

bool isForPublic(const QString &file)
{
    return file.endsWith(u".pub"_s, Qt::CaseInsensitive);
}

bool isThere(const QString &file)
{
    const QFileInfo info(file);
    return info.exists() || info.isSymLink();
}

} // namespace

NewKeyForm::NewKeyForm(Secrets &secrets, QString sshFolder, QWidget *parent)
    : QWidget(parent), m_secrets(secrets), m_sshFolder(std::move(sshFolder)),
      m_file(makeNamedField(u"newKeyFile"_s, tr("File"))), m_comment(makeNamedField(u"newKeyComment"_s, tr("Comment"))),
      m_passphrase(makeSecret(u"newKeyPassphrase"_s, tr("Passphrase"))),
      m_again(makeSecret(u"newKeyAgain"_s, tr("Passphrase, once more"))), m_show(new QCheckBox(tr("Show it"))),
      m_keep(new QCheckBox(tr("Keep it in this system's keychain"))), m_strength(makeLabel({}, LabelRole::Muted)),
      m_keychain(makeLabel({}, LabelRole::Muted)), m_problem(makeLabel({})),
      m_make(makeButton(u"newKeyMake"_s, tr("Make the key"), ButtonKind::Primary, u"key"_s)),
      m_leave(makeButton(u"newKeyLeave"_s, tr("Back to the keys")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(makeLabel(tr("A new Ed25519 key: two files on this computer. The public half is handed in; the "
                                   "other one stays here, locked by its passphrase."),
                                LabelRole::Muted));
    layout->addWidget(makeFields());
    m_problem->setObjectName(u"newKeyProblem"_s);
    m_problem->setMargin(space::one);
    m_problem->setProperty("notice", u"warning"_s);
    m_problem->hide();
    layout->addWidget(m_problem);
    layout->addWidget(makeButtons());
    layout->addStretch(1);
    for (QLineEdit *field : {m_file, m_comment, m_passphrase, m_again}) {
        connect(field, &QLineEdit::textChanged, this, &NewKeyForm::follow);
        connect(field, &QLineEdit::returnPressed, this, &NewKeyForm::submit);
    }
    connect(m_show, &QCheckBox::toggled, this, [this](bool isShown) {
        for (QLineEdit *field : {m_passphrase, m_again})
            field->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
    });
    connect(m_make, &QPushButton::clicked, this, &NewKeyForm::submit);
    connect(m_leave, &QPushButton::clicked, this, &NewKeyForm::left);
}

QWidget *NewKeyForm::makeFields()
{
    m_show->setObjectName(u"newKeyShow"_s);
    m_keep->setObjectName(u"newKeyKeep"_s);
    m_strength->setObjectName(u"newKeyStrength"_s);
    m_keychain->setObjectName(u"newKeyKeychain"_s);
    for (QLabel *label : {m_strength, m_keychain}) { // as wide as the fields
        QSizePolicy policy = label->sizePolicy();
        policy.setHorizontalPolicy(QSizePolicy::Expanding);
        label->setSizePolicy(policy);
    }
    auto *fields = new QWidget;
    auto *form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(space::two);
    form->setVerticalSpacing(space::one);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("File"), m_file);
    form->addRow(tr("Comment"), m_comment);
    form->addRow(tr("Passphrase"), m_passphrase);
    form->addRow(tr("Once more", "a passphrase is typed"), m_again);
    form->addRow(QString(), m_show);
    form->addRow(QString(), m_keep);
    form->addRow(QString(), m_keychain);
    form->addRow(QString(), m_strength); // last: nothing moves away from who types
    return fields;
}

QWidget *NewKeyForm::makeButtons()
{
    auto *buttons = new QWidget;
    auto *layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(m_make);
    layout->addWidget(m_leave);
    layout->addStretch(1);
    return buttons;
}

void NewKeyForm::begin(const Site &site, const QString &file)
{
    m_site = site;
    m_file->setText(shownFile(file));
    m_comment->setText(ssh::usualComment());
    m_show->setChecked(false);
    forget();
    const int least = leastPassphraseLength(site.signIn);
    m_passphrase->setPlaceholderText(tr("%n character(s) or more", nullptr, least));
    setBusy(false);
    askKeychain();
    m_passphrase->setFocus();
}

// Where there is none, nothing is promised.
void NewKeyForm::askKeychain()
{
    m_keep->setChecked(false);
    m_keep->setEnabled(false);
    m_keep->show();
    m_keychain->setText({});
    m_keychain->hide();
    m_secrets.read(Secrets::passphraseKey(wish().file)).then(this, [this](const Result<QString> &known) {
        const bool isUsable = known || known.error().kind != Error::Kind::Unsupported;
        m_keep->setEnabled(isUsable);
        m_keep->setChecked(known || known.error().kind == Error::Kind::NotFound); // else it is locked
        m_keep->setVisible(isUsable);
        m_keychain->setText(isUsable ? QString()
                                     : tr("This system has no keychain that could be used: the passphrase is kept "
                                          "nowhere, and asked for when the key is used."));
        m_keychain->setVisible(!isUsable);
    });
}

NewKeyWish NewKeyForm::wish() const
{
    QString file = m_file->text().trimmed();
    if (file.startsWith("~/"_L1))
        file = userHome() + file.sliced(1);
    if (!file.isEmpty())
        file = QDir::cleanPath(QDir(m_sshFolder).absoluteFilePath(file));
    return {file, m_comment->text().trimmed(), m_passphrase->text(), m_keep->isChecked()};
}

void NewKeyForm::follow()
{
    const NewKeyWish typed = wish();
    m_strength->setText(passphraseStrengthText(typed.passphrase, m_site));
    m_strength->setVisible(!typed.passphrase.isEmpty());
    QString said;
    if (isForPublic(typed.file))
        said = newKeyProblem({Error::Kind::BadInput, typed.file, u"name"_s});
    for (const QString &file : {typed.file, typed.file + u".pub"_s})
        if (said.isEmpty() && !typed.file.isEmpty() && isThere(file))
            said = newKeyProblem({Error::Kind::Exists, {}, file});
    setStyleProperty(m_file, "invalid", !said.isEmpty());
    // Not before as much was typed again.
    const bool differs = m_again->text().size() >= typed.passphrase.size() && m_again->text() != typed.passphrase;
    if (said.isEmpty() && differs)
        said = tr("The two passphrases are not the same.");
    m_problem->setText(said);
    m_problem->setVisible(!said.isEmpty());
}

QString NewKeyForm::problem() const
{
    const NewKeyWish typed = wish();
    if (typed.file.isEmpty())
        return tr("Say the file of the key.");
    if (isForPublic(typed.file))
        return newKeyProblem({Error::Kind::BadInput, typed.file, u"name"_s});
    for (const QString &file : {typed.file, typed.file + u".pub"_s})
        if (isThere(file))
            return newKeyProblem({Error::Kind::Exists, {}, file});
    if (const auto checked = checkPassphrase(typed.passphrase, m_site.signIn); !checked)
        return passphraseProblem(checked.error(), m_site);
    if (m_again->text() != typed.passphrase)
        return m_again->text().isEmpty() ? tr("Type the passphrase once more.")
                                         : tr("The two passphrases are not the same.");
    return {};
}

void NewKeyForm::submit()
{
    if (!m_make->isEnabled())
        return;
    const QString said = problem();
    if (said.isEmpty())
        Q_EMIT wanted();
    else
        complain(said);
}

void NewKeyForm::complain(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->show();
    const bool isOfFile = m_file->property("invalid").toBool() || wish().file.isEmpty();
    QLineEdit *where = isOfFile                                ? m_file
        : checkPassphrase(m_passphrase->text(), m_site.signIn) ? m_again
                                                               : m_passphrase;
    where->setFocus();
    where->selectAll();
}

void NewKeyForm::setBusy(bool isBusy)
{
    for (QWidget *part :
         {static_cast<QWidget *>(m_make), static_cast<QWidget *>(m_leave), static_cast<QWidget *>(m_file),
          static_cast<QWidget *>(m_passphrase), static_cast<QWidget *>(m_again), static_cast<QWidget *>(m_comment)})
        part->setEnabled(!isBusy);
    m_make->setText(isBusy ? tr("Making the key…") : tr("Make the key"));
}

void NewKeyForm::forget()
{
    m_passphrase->clear();
    m_again->clear();
    follow();
}

} // namespace officina
