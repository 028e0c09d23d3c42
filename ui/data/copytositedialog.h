// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks to which other site, and where there, something of a site is to be copied.
#pragma once

#include "client/base/remotepath.h"
#include "client/sites/site.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QLineEdit;

namespace officina {

class Settings;
class SiteInUse;

class CopyToSiteDialog : public QDialog
{
    Q_OBJECT

public:
    // what: for people. others: the sites it may go to; at least one. inUse: the site it comes from; it and
    // settings must outlive the dialog.
    CopyToSiteDialog(const QString &what, const QList<Site> &others, SiteInUse &inUse, Settings &settings,
                     QWidget *parent);

    void accept() override;

Q_SIGNALS:
    // folder: as bytes; relative to the home folder there unless absolute.
    void chosen(const officina::SiteId &site, const QByteArray &folder);

private:
    void showFolder();
    void browse();
    const Site &site() const;
    RemotePath folder() const; // relative to the home folder there unless absolute

    QList<Site> m_others;
    SiteInUse &m_inUse;
    Settings &m_settings;
    QComboBox *m_site;
    QLineEdit *m_folder;
    RemotePath m_chosen; // by browsing: its name may hold bytes that a line of text cannot
};

} // namespace officina
