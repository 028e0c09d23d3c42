// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks to which other site, and where there, something of a site is to be copied.
#pragma once

#include "client/sites/site.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QLineEdit;

namespace officina {

class Settings;

class AcrossDialog : public QDialog
{
    Q_OBJECT

public:
    // what: for people. others: the sites it may go to; at least one. settings must outlive the dialog.
    AcrossDialog(const QString &what, const QList<Site> &others, Settings &settings, QWidget *parent);

    void accept() override;

Q_SIGNALS:
    // folder: as bytes; relative to the home folder there unless absolute.
    void chosen(const officina::SiteId &site, const QByteArray &folder);

private:
    void showFolder();

    QList<Site> m_others;
    Settings &m_settings;
    QComboBox *m_site;
    QLineEdit *m_folder;
};

} // namespace officina
