// SPDX-License-Identifier: GPL-3.0-or-later
//
// The steps of the assistant; see the header.
#include "ui/keys/keydialog.h"

#include "client/settings/secrets.h"
#include "client/settings/settings.h"
#include "ui/common/controls.h"
#include "ui/common/theme.h"
#include "ui/keys/keychoicepane.h"
#include "ui/keys/keyhandinpane.h"
#include "ui/keys/keytrialpane.h"
#include "ui/present/errortext.h"
#include "ui/present/keytext.h"
#include "ui/present/sitesettings.h"
#include "ui/present/sitetext.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>

#include <algorithm>
#include <utility>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(int step)
{
    switch (KeyDialog::Step(step)) {
    case KeyDialog::Choose: return KeyDialog::tr("1 Key", "step of the key assistant");
    case KeyDialog::HandIn: return KeyDialog::tr("2 Hand in", "step of the key assistant");
    case KeyDialog::Try: return KeyDialog::tr("3 Try", "step of the key assistant");
    case KeyDialog::Connect: return KeyDialog::tr("4 Connect", "step of the key assistant");
    }
    return {};
}

// A step that is longer than a small window scrolls, and is never cut.
QWidget *inScroll(QWidget *pane)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(pane);
    return scroll;
}

} // namespace

KeyDialog::KeyDialog(const QList<Site> &sites, const SiteId &site, const KeyServices &services, QWidget *parent)
    : QDialog(parent), m_sites(sites), m_services(services), m_list(new QComboBox), m_stack(new QStackedWidget),
      m_choice(new KeyChoicePane(services.secrets, services.sshFolder)), m_handIn(new KeyHandInPane),
      m_trial(new KeyTrialPane), m_done(new KeyDonePane), m_said(makeLabel({}, LabelRole::Muted)),
      m_back(makeButton(u"keyBack"_s, tr("Back"))), m_next(makeButton(u"keyNext"_s, tr("Next"), ButtonKind::Primary)),
      m_thread(u"keys"_s)
{
    setObjectName(u"keyDialog"_s);
    setWindowTitle(tr("A key to sign in with"));
    build();
    for (const Site &each : m_sites)
        m_list->addItem(siteName(each), each.id.value);
    const int index = std::max(0, m_list->findData(site.value));
    m_list->setCurrentIndex(index);
    connect(m_list, &QComboBox::activated, this, &KeyDialog::useSite);
    connect(m_choice, &KeyChoicePane::chosenChanged, this, &KeyDialog::follow);
    connect(m_choice, &KeyChoicePane::opened, this, [this] { goTo(HandIn); });
    connect(m_choice, &KeyChoicePane::renewalWanted, this, [this] { Q_EMIT renewalWanted(m_site); });
    connect(&m_choice->form(), &NewKeyForm::wanted, this, &KeyDialog::makeKey);
    connect(m_handIn, &KeyHandInPane::said, this, &KeyDialog::tell);
    connect(m_trial, &KeyTrialPane::userGiven, this, [this](const QString &user) {
        m_site.user = user;
        m_services.settings.set(setting::userOf(m_site.id), user);
    });
    connect(m_done, &KeyDonePane::signInWanted, this, [this] {
        Q_EMIT signInWanted(siteWithKey());
        accept();
    });
    connect(m_done, &KeyDonePane::addWanted, this, [this] { Q_EMIT addWanted(siteWithKey()); });
    if (!m_sites.isEmpty())
        useSite(index);
}

KeyDialog::~KeyDialog()
{
    m_stop.cancel();
}

void KeyDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::three, space::three, space::three, space::two);
    layout->setSpacing(space::oneAndHalf);
    layout->addWidget(makeHeader());
    for (QWidget *pane : {static_cast<QWidget *>(m_choice), static_cast<QWidget *>(m_handIn),
                          static_cast<QWidget *>(m_trial), static_cast<QWidget *>(m_done)})
        m_stack->addWidget(inScroll(pane));
    layout->addWidget(m_stack, 1);
    m_said->setObjectName(u"keySaid"_s);
    layout->addWidget(m_said);
    m_said->hide();
    layout->addWidget(makeFooter());
    resize(760, 580);
}

QWidget *KeyDialog::makeHeader()
{
    m_list->setObjectName(u"keySite"_s);
    m_list->setAccessibleName(tr("Site"));
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(18);
    auto *header = new QWidget;
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    auto *label = makeLabel(tr("For", "a site, which a key is for"));
    label->setWordWrap(false);
    label->setBuddy(m_list);
    layout->addWidget(label);
    layout->addWidget(m_list);
    layout->addStretch(1);
    for (int step = Choose; step <= Connect; ++step) {
        QPushButton *button = makeButton(u"keyStep%1"_s.arg(step + 1), titleOf(step), ButtonKind::Pill);
        button->setCheckable(true);
        connect(button, &QPushButton::clicked, this, [this, step] { goTo(step); });
        m_steps += button;
        layout->addWidget(button);
    }
    return header;
}

QWidget *KeyDialog::makeFooter()
{
    auto *footer = new QWidget;
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    auto *close = makeButton(u"keyClose"_s, tr("Close"));
    layout->addWidget(close);
    layout->addStretch(1);
    layout->addWidget(m_back);
    layout->addWidget(m_next);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(step() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goTo(step() + 1); });
    return footer;
}

void KeyDialog::useSite(int index)
{
    m_site = withSettings(m_sites.at(index), m_services.settings);
    m_trials = std::make_unique<KeyTrials>(m_site, m_services.prompts, m_services.pace);
    m_note.clear();
    reread();
    goTo(Choose);
}

void KeyDialog::reread()
{
    m_stop.cancel();
    m_stop = CancelFlag();
    m_choice->showReading(m_site);
    m_thread
        .run([site = m_site, folder = m_services.sshFolder, stop = m_stop] {
            return keysAtHand(site, targetOf(site), folder, stop);
        })
        .then(this, [this, stop = m_stop](const Result<KeysAtHand> &keys) {
            if (!stop) // else another site is looked at
                found(keys);
        });
}

void KeyDialog::found(const Result<KeysAtHand> &keys)
{
    if (!keys) {
        m_choice->complain(errorText(keys.error(), Doing::Connecting).all());
        return follow();
    }
    KeysAtHand all = *keys;
    if (!m_made.isEmpty() && !std::ranges::contains(all.keys, m_made, &OwnKey::file)) {
        for (OwnKey key : ownKeys({m_made}, {}, {})) { // in another folder than ssh's
            key.isOffered = false;
            all.keys += key;
        }
    }
    m_choice->show(m_site, all, m_made);
    if (std::exchange(m_isJustMade, false) && m_choice->chosen())
        goTo(HandIn);
    follow();
}

void KeyDialog::makeKey()
{
    m_choice->form().setBusy(true);
    m_thread.run([wish = m_choice->form().wish()] { return ssh::makeKey(wish.file, wish.passphrase, wish.comment); })
        .then(this, [this](const Result<ssh::NewKey> &key) { made(key); });
}

void KeyDialog::made(const Result<ssh::NewKey> &key)
{
    NewKeyForm &form = m_choice->form();
    form.setBusy(false);
    if (!key)
        return form.complain(newKeyProblem(key.error()));
    const NewKeyWish wish = form.wish();
    m_made = key->path;
    m_isJustMade = true;
    m_note = tr("Made: %1", "%1: the file of a key").arg(shownFile(key->path));
    form.forget();
    if (!wish.isRemembered)
        return reread();
    m_services.secrets.write(Secrets::passphraseKey(key->path), wish.passphrase)
        .then(this, [this](const Result<> &kept) {
            m_note += u' '
                + (kept ? tr("Its passphrase is in the keychain.")
                        : tr("The keychain did not take its passphrase: it is kept nowhere."));
            reread();
        });
}

void KeyDialog::tell(const QString &what)
{
    m_said->setText(what);
    m_said->setVisible(!what.isEmpty());
}

KeyDialog::Step KeyDialog::step() const
{
    return Step(m_stack->currentIndex());
}

void KeyDialog::goTo(int step)
{
    const auto key = m_choice->chosen();
    const int allowed = key ? std::clamp(step, int(Choose), int(Connect)) : int(Choose);
    tell({});
    switch (Step(allowed)) {
    case Choose: break;
    case HandIn: m_handIn->show(m_site, *key, key->file == m_made ? m_note : QString()); break;
    case Try: m_trial->show(m_trials.get(), *key); break;
    case Connect:
        m_trials->setKey(key->blob);
        m_done->show(*m_trials, *key);
        break;
    }
    m_stack->setCurrentIndex(allowed);
    follow();
    if (allowed != Choose) // there the list or the form has it
        static_cast<QScrollArea *>(m_stack->currentWidget())->widget()->setFocus();
}

void KeyDialog::follow()
{
    const bool hasKey = m_choice->chosen().has_value();
    const int at = step();
    for (int step = Choose; step <= Connect; ++step) {
        m_steps.at(step)->setChecked(step == at);
        m_steps.at(step)->setEnabled(step == Choose || hasKey);
    }
    m_back->setVisible(at > Choose);
    m_next->setVisible(at < Connect);
    m_next->setEnabled(hasKey);
    m_next->setDefault(at == HandIn || (at == Choose && hasKey));
}

// ssh shows a key that is not its own only where it is named.
Site KeyDialog::siteWithKey() const
{
    Site site = m_site.forKeys();
    const auto key = m_choice->chosen();
    if (key && !key->isOffered && !key->file.isEmpty() && site.origin != Site::Origin::Practice)
        site.identities = {key->file};
    return site;
}

} // namespace officina
