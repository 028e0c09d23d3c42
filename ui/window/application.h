// SPDX-License-Identifier: GPL-3.0-or-later
//
// Builds every service of the program once and gives the window references to them. The services
// outlive windows: a change of language makes a new window over the same work, and transfers go on while
// there is none.
#pragma once

#include "client/base/clock.h"
#include "client/catalogue/catalogue.h"
#include "client/follow/earlystopping.h"
#include "client/invitations/invitationsinuse.h"
#include "client/jobs/jobaccess.h"
#include "client/jobs/jobboard.h"
#include "client/jobs/jobhistory.h"
#include "client/jobs/stoplosswatch.h"
#include "client/portals/portalservice.h"
#include "client/requests/requeststore.h"
#include "client/settings/secrets.h"
#include "client/settings/settings.h"
#include "client/sites/practicefactory.h"
#include "client/staging/queue/transferqueue.h"
#include "client/storage/store.h"
#include "client/updates/catalogueupdates.h"
#include "client/updates/releasewatch.h"
#include "ui/common/language.h"
#include "ui/common/siteinuse.h"
#include "ui/common/theme.h"
#include "ui/connect/dialogprompts.h"
#include "ui/window/certificatenotice.h"
#include "ui/window/datereminders.h"
#include "ui/window/mainwindow.h"
#include "ui/window/newsteller.h"
#include "ui/window/services.h"
#include "ui/window/spokennews.h"
#include "ui/window/stepnotes.h"
#include "ui/window/transfertray.h"

#include <QtCore/QObject>

#include <memory>
#include <optional>

class QApplication;

namespace officina {

struct ApplicationOptions {
    QString language; // overrides the setting for this run
    QString site;     // id of a site to connect to at the start
    std::optional<bool> tray = {}; // whether there is a system's bar for icons; else the system says so
    QString open = {}; // a link into the catalogue, or the path of an update of it
    QUrl releases = ReleaseWatch::builtInAddress();
    std::optional<PublicKey> catalogueKey = CatalogueUpdates::builtInKey(); // by which updates of it are checked
};

class SystemContrast;

class Application : public QObject
{
    Q_OBJECT

public:
    Application(QApplication &application, const ApplicationOptions &options);
    ~Application() override;

    void start(); // shows the window
    void showWindow(); // in front, from wherever it is
    void endSession(); // the user's: nobody is there to answer, the window may close at once
    MainWindow &window() const { return *m_window; }
    TransferQueue &transfers() { return m_transfers; }
    SiteInUse &site() { return m_site; }
    JobBoard &jobs() { return m_jobs; }
    NewsTeller &news() { return m_news; }
    Result<> connectTo(const SiteId &id); // NotFound where there is no such site
    // What a start asks for, each of which may be empty: a site to connect to; a link or a file to open.
    void fulfil(const QString &site, const QString &open);

protected:
    bool eventFilter(QObject *object, QEvent *event) override; // of the window: whether anybody sees it

private:
    void openWindow(PageId page);
    void rereadCatalogue();
    void settingChanged(const QString &key);
    void useContrast();
    void useSite();
    void rememberSite();
    void useSites();
    void fetchResults(JobService &jobs);
    void keepStaying();
    void watchCertificates();
    QFuture<Result<>> cancelJob(const SiteId &site, const JobId &job);
    StopLossWish stopLossWish(const SiteId &site) const;
    bool hasTray() const;
    bool mayClose();
    void askToClose();
    void goToBackground();
    void transfersChanged();
    void askToTakeOver(const OwnerLock::Owner &owner);
    void tell(const QString &text); // in the line below the page, and to those who cannot see it

    QApplication &m_application;
    ApplicationOptions m_options;
    QString m_dataFolder;
    // In the order in which they need each other.
    QSettings m_store;
    Settings m_settings;
    Language m_language;
    Theme m_theme;
    SystemContrast *m_contrast;
    Clock m_clock;
    Secrets m_secrets;
    DialogPrompts m_prompts;
    CatalogueUpdates m_updates;
    ReleaseWatch m_releases;
    Catalogue m_catalogue;
    QList<Catalogue> m_formerCatalogues; // the windows over them are still being deleted
    RequestStore m_requests;
    PortalService m_portals;
    PracticeFactory m_practice;
    Store m_journal;
    TransferQueue m_transfers;
    JobHistory m_history;
    JobBoard m_jobs;
    StopLossWatch m_stopLoss;
    JobAccess m_access;
    SiteInUse m_site;
    CertificateWatch m_certificates;
    RunSources m_runs;
    RunAlerts m_alerts;
    EarlyStopping m_stopping;
    InvitationsInUse m_invitations;
    StepNotes m_notes;
    Services m_services;
    TransferTray m_tray;
    NewsTeller m_news;
    SpokenNews m_spoken;
    DateReminders m_dates;
    CertificateNews m_certificateNews;
    bool m_askedToTakeOver = false;
    bool m_minimised = false; // until all transfers have ended
    bool m_endsUnasked = false; // the user has answered, or cannot
    std::unique_ptr<MainWindow> m_window;
};

} // namespace officina
