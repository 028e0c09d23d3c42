// SPDX-License-Identifier: GPL-3.0-or-later
//
// Builds each page when it is first shown (start-up pays for one) and connects what pages want of
// each other: a factory's "Request an allocation" opens a request, a job opens its curves.
#pragma once

#include "client/base/ids.h"
#include "client/base/remotepath.h"
#include "client/follow/followedrun.h"
#include "client/invitations/invitationbook.h"
#include "client/jobs/jobboard.h"
#include "client/requests/request.h"
#include "client/sites/site.h"
#include "ui/common/pageid.h"
#include "ui/window/services.h"

#include <QtCore/QHash>
#include <QtCore/QObject>

#include <functional>

class QStackedWidget;

namespace officina {

struct CatalogueLink;
class CurvesPage;
class JobsPage;
class Page;

class Pages : public QObject
{
    Q_OBJECT

public:
    Pages(const Services &services, QStackedWidget &stack, QObject *parent = nullptr);

    void show(PageId page);
    PageId current() const { return m_current; }
    Page *currentPage() const;
    QString status() const { return m_status.value(m_current); } // what the page in view last had to say

    void takeOver(Pages &old); // what another window's pages have open that no service keeps

    void newRequest(const FactoryId &factory = {}, const SystemId &system = {}, const QList<AccessModeId> &listed = {});
    void openRequest(const RequestId &id);
    void openFinder();
    void addPortal();
    void practise();
    void stageExample();
    void runExample(); // where it was staged; else a new job as usual
    void stageWorkshopData();
    void newInvitedJob(); // from the script of the invitation for the site in use
    // That holds for the site in use, or for another where none does.
    std::optional<AcceptedInvitation> invitation() const;
    void report(); // of how far the user is, for the teacher who sent it
    void examine(const SiteId &site = {}); // empty: the one in use
    // A certificate, by the site's own command.
    void renew(const Site &site, const std::function<void()> &then = [] {});
    void openKeys(const SiteId &site = {}); // the key assistant; empty: for the one in use
    void showFactory(const FactoryId &id);
    bool showEntry(const CatalogueLink &link); // false: there is none
    void showSiteFolder(const RemotePath &folder);
    void showJob(const JobRef &job);
    void newJob();
    void runFolder(const QString &folder = {});
    QString projectsFolder() const; // where it is kept how folders were run
    void newCohort();
    void showJobView(int view); // a JobView
    void showJobHistory();
    void saveJobList();
    void openRun(const FollowedRun &run);
    void openLogs(const QString &path); // of a training, on this computer: a file or a folder
    void importRequest(const QString &path);
    bool saveDraft(); // false: the request that is open cannot be saved; it is in view, with why

Q_SIGNALS:
    void shown(officina::PageId page);
    void badgeChanged(officina::PageId page, int number);
    void statusChanged(const QString &text); // of the page in view, while it is
    void firstRunWanted();
    void signInWanted(const officina::Site &site); // as it is
    void connectWanted(const officina::SiteId &site); // empty: the user chooses
    void invitationWanted(); // the user chooses its file
    void cohortsCounted(int cohorts);
    void updateWanted(); // of the catalogue
    void builtInWanted(); // the catalogue that came with the program

private:
    template <class T> T *get(PageId page);
    Page *make(PageId page);
    Page *makeStart();
    Page *makeFactories();
    Page *makeRequests();
    Page *makePortals();
    Page *makeData();
    Page *makeJobs();
    Page *makeCurves();
    Page *makeCohort();
    Page *makeSettings();
    Page *makeDoctor();
    void addKeySite(const Site &site, QWidget *asked);
    void chooseSiteFolder(CurvesPage *page);
    void offerStagedFolder(JobsPage *page) const;

    const Services &m_services;
    QStackedWidget &m_stack;
    QHash<PageId, int> m_places; // in it, of the pages that are there
    QHash<PageId, Page *> m_pages;
    QHash<PageId, QString> m_status;
    PageId m_current = PageId::Start;
};

} // namespace officina
