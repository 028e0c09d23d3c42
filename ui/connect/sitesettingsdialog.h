// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person may set of one site: how many channels, how often to sign in, how to renew a certificate.
// Written only when it is accepted; it counts from the next sign-in on.
#pragma once

#include "client/sites/site.h"

#include <QtWidgets/QDialog>

class QLineEdit;
class QSpinBox;

namespace officina {

class Settings;

class SiteSettingsDialog : public QDialog
{
    Q_OBJECT

public:
    // site: as the catalogue or the configuration has it, without the settings.
    SiteSettingsDialog(const Site &site, Settings &settings, QWidget *parent = nullptr);
    void accept() override;

private:
    void show(const Site &site);

    Site m_site;
    Settings &m_settings;
    QSpinBox *m_channels;
    QSpinBox *m_pace;
    QLineEdit *m_transferHost;
    QLineEdit *m_renew;
};

} // namespace officina
