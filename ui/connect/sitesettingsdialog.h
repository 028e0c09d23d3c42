// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person may set of one site: their project and how jobs are run there; how it is reached; beside what
// is known of it. Written only when it is accepted; it counts from the next sign-in on.
#pragma once

#include "client/sites/site.h"

#include <QtWidgets/QDialog>

class QLineEdit;
class QSpinBox;

namespace officina {

class Settings;
class SiteAnswersForm;

class SiteSettingsDialog : public QDialog
{
    Q_OBJECT

public:
    // site: as the catalogue or the configuration has it, without the settings.
    SiteSettingsDialog(const Site &site, Settings &settings, QWidget *parent = nullptr);
    void accept() override;

private:
    QWidget *makeJobs();
    QWidget *makeConnection();
    QWidget *makeHostKey();
    QWidget *makeNotes(const Site &site);
    void fill(const Site &site);

    Site m_site;
    Settings &m_settings;
    SiteAnswersForm *m_answers;
    QSpinBox *m_channels;
    QSpinBox *m_pace;
    QLineEdit *m_transferHost;
    QLineEdit *m_renew;
    bool m_forgetsHostKey = false; // once this is accepted
};

} // namespace officina
