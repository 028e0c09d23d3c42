// SPDX-License-Identifier: GPL-3.0-or-later
//
// Chooses the site to work with and signs in: the practice factory, an alias of ~/.ssh/config, a system of the
// catalogue, or whatever address is typed. Those used lately come first. Stays open until the site is reached, so that
// what goes wrong stands where it happened; the access doctor is one click away.
#pragma once

#include "client/sites/sitelist.h"
#include "ui/common/rowmodel.h"

#include <QtCore/QHash>
#include <QtWidgets/QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace officina {

class AliasMeanings;
class ChangedKeyPanel;
class ErrorPanel;
class RowFilter;
class Settings;
class SiteInUse;
class Table;

struct SiteRow {
    Site site;
    QString meaning = {}; // of an alias: "anna@login.site.eu"; empty: not known yet
    bool isRecent = false;
    bool operator==(const SiteRow &) const = default;
};

class ConnectDialog : public QDialog
{
    Q_OBJECT

public:
    ConnectDialog(const SiteList &sites, SiteInUse &siteInUse, Settings &settings, QWidget *parent = nullptr);

    void choose(const SiteId &id); // selects that site, where there is one

Q_SIGNALS:
    void doctorWanted(const officina::SiteId &site);
    void keyWanted(const officina::SiteId &site); // to make or choose one for it
    void practiceWanted(); // the factory is to be started

private:
    void build();
    QWidget *makeSiteActions();
    void fill();
    void searchChanged(const QString &text);
    std::optional<Site> chosen() const;
    void showChosen();
    void connectToChosen();
    void followConnection();
    void showFailure(const Error &error, const Site &site);
    void clearFailure();
    void showStay();
    void openSettings();
    void openRenewal();
    void addToSites();

    SiteList m_sites;
    SiteInUse &m_siteInUse;
    Settings &m_settings;
    std::optional<Site> m_typed; // what the search field holds, where that is an address
    SiteId m_failed;             // whose failure is shown
    QHash<SiteId, QString> m_meanings;
    AliasMeanings *m_aliases;
    RowModel<SiteRow> *m_model;
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
    QPushButton *m_practise; // the factory does not run
    struct Actions { // with the site that is chosen
        QPushButton *settings, *check, *key, *add;
    } m_actions;
    QCheckBox *m_stay; // connected to the site in use
    QPushButton *m_connect;
    bool m_connecting = false; // by this dialog
};

} // namespace officina
