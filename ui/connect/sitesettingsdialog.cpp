// SPDX-License-Identifier: GPL-3.0-or-later
//
// Layout of a site's settings; see the header.
#include "ui/connect/sitesettingsdialog.h"

#include "client/settings/settings.h"
#include "ui/common/card.h"
#include "ui/common/controls.h"
#include "ui/common/theme.h"
#include "ui/connect/siteanswersform.h"
#include "ui/present/sitesettings.h"
#include "ui/present/sitetext.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSpinBox>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

QSpinBox *makeSpin(const QString &objectName, const Setting<int> &setting, const QString &name)
{
    auto *spin = new QSpinBox;
    spin->setObjectName(objectName);
    spin->setRange(0, setting.largest);
    spin->setAccessibleName(name);
    spin->setMinimumWidth(160);
    return spin;
}

// What equals the site's own is not kept: it follows the catalogue.
int kept(int value, int own)
{
    return value == own ? -1 : value;
}

} // namespace

SiteSettingsDialog::SiteSettingsDialog(const Site &site, Settings &settings, QWidget *parent)
    : QDialog(parent), m_site(site), m_settings(settings), m_answers(new SiteAnswersForm(site)),
      m_channels(makeSpin(u"siteChannels"_s, setting::channelsOf(site.id), tr("Channels for one large file"))),
      m_pace(makeSpin(u"sitePace"_s, setting::signInSecondsOf(site.id), tr("Least time between two sign-ins"))),
      m_transferHost(new QLineEdit), m_renew(new QLineEdit)
{
    setObjectName(u"siteSettingsDialog"_s);
    setWindowTitle(tr("Settings of %1", "%1: a site").arg(siteName(site)));
    const Site set = withSettings(site, settings);
    auto *content = new QWidget;
    auto *cards = new QVBoxLayout(content);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(space::oneAndHalf);
    cards->addWidget(makeJobs());
    cards->addWidget(makeConnection());
    if (QWidget *notes = makeNotes(set))
        cards->addWidget(notes);
    cards->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"siteSettingsScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);

    auto *reset = makeButton(u"siteSettingsReset"_s, tr("Back to the defaults"), ButtonKind::Link);
    auto *cancel = makeButton(u"siteSettingsCancel"_s, tr("Cancel"));
    auto *save = makeButton(u"siteSettingsSave"_s, tr("Save"), ButtonKind::Primary);
    save->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(reset);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::three, space::three, space::three, space::two);
    layout->setSpacing(space::oneAndHalf);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    resize(680, 580);
    fill(set);
    connect(reset, &QPushButton::clicked, this, [this] { fill(m_site); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &SiteSettingsDialog::accept);
}

QWidget *SiteSettingsDialog::makeJobs()
{
    auto *card = new Card(tr("Your jobs there"));
    card->body()->addWidget(makeLabel(
        tr("What only you know of the site. Asked once, it fills every <project> and the like."), LabelRole::Muted));
    card->body()->addWidget(m_answers);
    return card;
}

QWidget *SiteSettingsDialog::makeConnection()
{
    m_channels->setSpecialValueText(tr("As many as help", "channels"));
    m_pace->setSpecialValueText(tr("None", "least time between two sign-ins"));
    m_pace->setSuffix(tr(" s", "seconds, after a number"));
    m_transferHost->setObjectName(u"siteTransferHost"_s);
    m_transferHost->setAccessibleName(tr("Files go through"));
    m_transferHost->setPlaceholderText(tr("The site's own host"));
    m_renew->setObjectName(u"siteRenew"_s);
    m_renew->setAccessibleName(tr("Renew the certificate by"));
    m_renew->setPlaceholderText(tr("A command of this computer"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::two);
    form->setVerticalSpacing(space::half);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto add = [form](const QString &label, QWidget *field, const QString &explanation) {
        form->addRow(label, field);
        auto *more = makeLabel(explanation, LabelRole::Muted);
        more->setContentsMargins(0, 0, 0, space::one);
        form->addRow(more);
    };
    add(tr("Files go through"), m_transferHost,
        tr("A host for files alone, such as a data mover. All else still goes to the site's own host."));
    add(tr("Channels for one large file"), m_channels,
        tr("All are of one connection, which is signed in to once. More help where the way is long; fewer spare a site "
           "that allows few."));
    add(tr("Least time between two sign-ins"), m_pace,
        tr("Some sites take many sign-ins in a short time for an attack and block the address."));
    add(tr("Renew the certificate by"), m_renew,
        tr("For sites whose certificates last hours. The command is run on this computer when you ask for it, and what "
           "it prints is shown."));
    auto *card = new Card(tr("Connection"));
    card->body()->addLayout(form);
    if (QWidget *key = makeHostKey())
        card->body()->addWidget(key);
    return card;
}

// Which an invitation brought, where the site publishes none: who took that can see it, and take it back.
QWidget *SiteSettingsDialog::makeHostKey()
{
    const QString key = m_settings.get(setting::hostKeyOf(m_site.id));
    if (key.isEmpty())
        return nullptr;
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::half);
    layout->addWidget(makeLabel(tr("Host key from an invitation")));
    auto *print = makeLabel(key, LabelRole::Code);
    print->setObjectName(u"siteHostKey"_s);
    print->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *forget = makeButton(u"siteHostKeyForget"_s, tr("Forget it", "a host key"));
    auto *line = new QHBoxLayout;
    line->addWidget(print, 1);
    line->addWidget(forget);
    layout->addLayout(line);
    auto *more = makeLabel({}, LabelRole::Muted);
    more->setObjectName(u"siteHostKeyMore"_s);
    layout->addWidget(more);
    const auto tell = [this, more, forget] {
        more->setText(m_forgetsHostKey ? tr("It will be forgotten when you save. What is in known_hosts stays there.")
                          : m_site.fingerprints.isEmpty()
                          ? tr("A host that shows it is trusted without a question, as the invitation wanted.")
                          : tr("It is not used: the catalogue has what the site publishes."));
        forget->setEnabled(!m_forgetsHostKey);
    };
    connect(forget, &QPushButton::clicked, this, [this, tell] {
        m_forgetsHostKey = true;
        tell();
    });
    tell();
    return part;
}

QWidget *SiteSettingsDialog::makeNotes(const Site &site)
{
    if (site.loginNotes.isEmpty() && site.hints.isEmpty())
        return nullptr;
    auto *card = new Card(tr("Good to know"));
    for (const QString &text : {loginNotes(site).join(u'\n'), hintsText(site)})
        if (!text.isEmpty())
            card->body()->addWidget(makeLabel(text, LabelRole::Muted));
    return card;
}

void SiteSettingsDialog::fill(const Site &site)
{
    m_answers->fill(site);
    m_transferHost->setText(site.transferHost);
    m_channels->setValue(site.channels);
    m_pace->setValue(site.signInSeconds);
    m_renew->setText(site.renewCommand);
}

void SiteSettingsDialog::accept()
{
    if (!m_answers->isUsable()) // it says why
        return;
    m_answers->save(m_settings);
    const SiteId &id = m_site.id;
    m_settings.set(setting::channelsOf(id), kept(m_channels->value(), m_site.channels));
    m_settings.set(setting::signInSecondsOf(id), kept(m_pace->value(), m_site.signInSeconds));
    const QString host = m_transferHost->text().trimmed();
    m_settings.set(setting::transferHostOf(id), host == m_site.transferHost ? QString() : host);
    const QString command = m_renew->text().trimmed();
    m_settings.set(setting::renewCommandOf(id), command == m_site.renewCommand ? QString() : command);
    if (m_forgetsHostKey)
        m_settings.set(setting::hostKeyOf(id), QString());
    QDialog::accept();
}

} // namespace officina
