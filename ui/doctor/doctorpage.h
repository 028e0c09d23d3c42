// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Can I get in?": a page for each site, which looks at all that signing in and working there need and tells for each
// line what is fine, what is wrong, what cannot be seen, and the one next step. Looks from outside when it is opened;
// signs in only when it is told to.
#pragma once

#include "client/doctor/examination.h"
#include "client/sites/sitelist.h"
#include "ui/common/page.h"

#include <functional>
#include <memory>

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace officina {

class Card;
class Chip;
class Settings;
class SiteInUse;

class DoctorPage : public Page
{
    Q_OBJECT

public:
    using Sites = std::function<SiteList()>;

    // dataFolder: of this program, where it keeps what was last seen.
    DoctorPage(
        SiteInUse &siteInUse, Settings &settings, QString dataFolder, Sites sites = [] { return loadSites(); },
        QWidget *parent = nullptr);

    void examine(SiteId id); // where there is such a site; by value, since the list is read anew
    void activated() override;
    void refresh() override;
    QString report() const; // for a mail to the site's support

Q_SIGNALS:
    // Of the site that is looked at; afterwards refresh().
    void settingsWanted(const officina::Site &site); // without the user's settings
    void renewalWanted(const officina::Site &site);  // of its certificate
    void keyWanted(const officina::Site &site);
    void practiceWanted(); // the factory is to be started

private:
    QWidget *makeHeader();
    QWidget *makeRules();
    void look(SiteId id, bool isAgain); // again: what was known before does not count
    void begin(const Site &site, bool isAgain);
    void fillSites();
    void showAll();
    void showLines();
    void showRules();
    void showState();
    void signIn();
    void followConnection();
    Connection *connection() const; // to the site that is looked at
    void lookInside(bool mayAsk);
    void askForSettings();

    SiteInUse &m_siteInUse;
    Settings &m_settings;
    QString m_dataFolder;
    Sites m_load;
    SiteList m_sites;
    std::unique_ptr<doctor::Examination> m_examination;
    bool m_signingIn = false; // for this page
    QComboBox *m_list;
    Chip *m_verdict;
    QPushButton *m_copy;
    QPushButton *m_again;
    QPushButton *m_enter;
    QScrollArea *m_scroll;
    Card *m_rules;
    QScrollArea *m_rulesScroll;
};

} // namespace officina
