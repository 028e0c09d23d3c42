// SPDX-License-Identifier: GPL-3.0-or-later
//
// Chooses the site to work with and signs in: the practice factory, an alias of ~/.ssh/config or
// a system of the catalogue. Stays open until the site is reached, so that what goes wrong stands
// where it happened.
#pragma once

#include "client/sites/sitelist.h"
#include "ui/common/rowmodel.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace officina {

class ChangedKeyPanel;
class ErrorPanel;
class RowFilter;
class Settings;
class SiteInUse;
class Table;

class ConnectDialog : public QDialog
{
    Q_OBJECT

public:
    ConnectDialog(const SiteList &sites, SiteInUse &siteInUse, Settings &settings, QWidget *parent = nullptr);

    void choose(const SiteId &id); // selects that site, where there is one

private:
    void build();
    const Site *chosen() const;
    void showChosen();
    void connectToChosen();
    void followConnection();
    void showFailure(const Error &error, const Site &site);
    void clearFailure();
    void showStay();

    SiteList m_sites;
    SiteInUse &m_siteInUse;
    Settings &m_settings;
    RowModel<Site> *m_model;
    RowFilter *m_filter;
    Table *m_table;
    QLineEdit *m_search;
    QLineEdit *m_user;
    QLabel *m_notes;
    QLabel *m_hints;
    QLabel *m_state;
    QProgressBar *m_busy;
    ErrorPanel *m_error;
    ChangedKeyPanel *m_changedKey;
    QPushButton *m_renew;
    QPushButton *m_more;
    QCheckBox *m_stay; // connected to the site in use
    QPushButton *m_connect;
    bool m_connecting = false; // by this dialog
};

} // namespace officina
