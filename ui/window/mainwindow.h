// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window: top bar, rail, pages and status line, and the keys that work everywhere. It knows
// where things are, not what they do: pages do their own work with the services they were given.
#pragma once

#include "client/base/ids.h"
#include "client/sites/sftplink.h"
#include "client/sites/site.h"
#include "ui/start/firstrun.h"
#include "ui/window/pages.h"
#include "ui/window/services.h"

#include <QtWidgets/QMainWindow>

#include <functional>
#include <optional>

class QMenu;
class QStackedWidget;

namespace officina {

class CertificateNotice;
class CommandPalette;
class Help;
class Rail;
class StatusLine;
class TopBar;
struct Command;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Services &services);
    ~MainWindow() override;

    void showPage(PageId page);
    void goToPage(PageId page); // shows it, and the focus goes there
    void takeOver(MainWindow &old) { m_pages->takeOver(*old.m_pages); } // see Pages
    bool saveDraft() { return m_pages->saveDraft(); } // see Pages
    void showStatus(const QString &text); // until the page in view says something else
    PageId currentPage() const { return m_pages->current(); }
    void openPalette();
    void openHelp(); // on the page in view
    void goToArea(int step); // the focus: 1 to the next area, -1 to the one before
    void openConnectDialog(const SiteId &site = {}); // selects that site
    void use(const Site &site); // as it is set now; where that fails, the dialog tells
    void open(const QString &what); // a link or a file of any kind
    void openInvitation(const QString &from = {}); // a file or a link; without one the user chooses a file
    void openUpdate(const QString &path = {}); // of the catalogue; without a path the user chooses it
    // Asked before it closes; without one it may.
    void setMayClose(std::function<bool()> mayClose) { m_mayClose = std::move(mayClose); }

Q_SIGNALS:
    void catalogueChanged(); // on the disk

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void addKeys();
    void openEntry(const QString &link); // of the catalogue
    void openFolder(const QString &link); // at a site; the user connects
    void openSiteMenu();
    void addRecentSites(QMenu &menu);
    void addSiteInUse(QMenu &menu, const Site &site);
    void addSiteBeside(QMenu &menu, const Site &site);
    void useBuiltInCatalogue();
    void leaveSite(); // asks first where that would stop transfers
    Site known(const Site &site) const;
    void useAsIs(const Site &site); // not as it is set now
    void followSite();
    void goOn(FirstRunStep step); // of the guided first run
    void refreshBadges();
    QList<Command> commands();
    QList<QWidget *> areas() const;

    Services m_services;
    std::function<bool()> m_mayClose;
    TopBar *m_topBar;
    Rail *m_rail;
    QStackedWidget *m_stack;
    StatusLine *m_status;
    CommandPalette *m_palette;
    Help *m_help;
    Pages *m_pages;
    FirstRun *m_firstRun;
    CertificateNotice *m_certificate;
    SiteId m_asked; // to be connected to, and neither reached nor refused yet
    std::optional<SftpLink> m_wanted; // to be shown once its site is reached
};

} // namespace officina
