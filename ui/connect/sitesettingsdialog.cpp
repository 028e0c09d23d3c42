// SPDX-License-Identifier: GPL-3.0-or-later
//
// Layout of a site's settings; see the header.
#include "ui/connect/sitesettingsdialog.h"

#include "client/settings/settings.h"
#include "ui/common/controls.h"
#include "ui/common/theme.h"
#include "ui/present/sitesettings.h"
#include "ui/present/sitetext.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>
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
    : QDialog(parent), m_site(site), m_settings(settings),
      m_channels(makeSpin(u"siteChannels"_s, setting::channelsOf(site.id), tr("Channels for one large file"))),
      m_pace(makeSpin(u"sitePace"_s, setting::signInSecondsOf(site.id), tr("Least time between two sign-ins"))),
      m_transferHost(new QLineEdit), m_renew(new QLineEdit)
{
    setObjectName(u"siteSettingsDialog"_s);
    setWindowTitle(tr("Settings of %1", "%1: a site").arg(siteName(site)));
    m_channels->setSpecialValueText(tr("As many as help", "channels"));
    m_pace->setSpecialValueText(tr("None", "least time between two sign-ins"));
    m_pace->setSuffix(tr(" s", "seconds, after a number"));
    m_transferHost->setObjectName(u"siteTransferHost"_s);
    m_transferHost->setAccessibleName(tr("Files go through"));
    m_transferHost->setPlaceholderText(tr("The site's own host"));
    m_renew->setObjectName(u"siteRenew"_s);
    m_renew->setAccessibleName(tr("Renew the certificate by"));
    m_renew->setPlaceholderText(tr("A command of this computer"));
    m_renew->setMinimumWidth(380);

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
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addLayout(buttons);
    show(withSettings(site, settings));
    connect(reset, &QPushButton::clicked, this, [this] { show(m_site); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &SiteSettingsDialog::accept);
}

void SiteSettingsDialog::show(const Site &site)
{
    m_transferHost->setText(site.transferHost);
    m_channels->setValue(site.channels);
    m_pace->setValue(site.signInSeconds);
    m_renew->setText(site.renewCommand);
}

void SiteSettingsDialog::accept()
{
    const SiteId &id = m_site.id;
    m_settings.set(setting::channelsOf(id), kept(m_channels->value(), m_site.channels));
    m_settings.set(setting::signInSecondsOf(id), kept(m_pace->value(), m_site.signInSeconds));
    const QString host = m_transferHost->text().trimmed();
    m_settings.set(setting::transferHostOf(id), host == m_site.transferHost ? QString() : host);
    const QString command = m_renew->text().trimmed();
    m_settings.set(setting::renewCommandOf(id), command == m_site.renewCommand ? QString() : command);
    QDialog::accept();
}

} // namespace officina
