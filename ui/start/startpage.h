// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the user is: the five steps with their true state, what waits for them, and
// a way to begin. It only reads the services and says where to go.
#pragma once

#include "client/requests/request.h"
#include "client/sites/site.h"
#include "ui/common/page.h"
#include "ui/common/pageid.h"
#include "ui/start/jobneeds.h"
#include "ui/start/journey.h"

#include <QtCore/QTimer>

class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;

namespace officina {

class Catalogue;
class InvitationsInUse;
class JobBoard;
class NeedsList;
class RequestStore;
class Settings;
class BudgetCard;
class PortalService;
class PracticeFactory;
class SiteInUse;
class StepCard;
class TransferQueue;
class WorkshopCard;

class StartPage : public Page
{
    Q_OBJECT

public:
    StartPage(const Catalogue &catalogue, const RequestStore &requests, PracticeFactory &practice,
              const SiteInUse &site, const TransferQueue &transfers, const JobBoard &jobs, Settings &settings,
              QWidget *parent = nullptr);

    // Starts the practice factory where it does not run, and goes there; where it cannot run, an invitation is wanted.
    void practise();
    void useInvitations(InvitationsInUse &invitations); // the workshops among what there is to do
    void usePortals(PortalService &portals, const Settings &settings); // for the budget

    void activated() override;
    void refresh() override;

protected:
    void showEvent(QShowEvent *event) override;

Q_SIGNALS:
    void pageWanted(officina::PageId page);
    void requestWanted(const officina::RequestId &id);
    void jobWanted(const officina::JobRef &job);
    void firstRunWanted(); // to be led through the first job
    void exampleWanted(); // the training example is to be staged
    void exampleJobWanted(); // and then to be run
    void workshopDataWanted(); // likewise what an invitation brings along
    void workshopJobWanted();
    void reportWanted();
    void connectWanted(const officina::SiteId &site);
    void signInWanted(const officina::Site &site); // without being asked anything
    void invitationWanted(); // to be opened
    void draftsCounted(int number);

private:
    void build();
    QWidget *makeNewHere();
    void showState();
    void showExample();
    void askHistory(); // what there was to see at a site, for as long as none tells
    void showWorkshop();
    QString practiseText() const;
    void missPractice();
    void followPractice();
    void usePractice();
    void follow(const Need &need);

    const Catalogue &m_catalogue;
    const RequestStore &m_requests;
    PracticeFactory &m_practice;
    const SiteInUse &m_site;
    const TransferQueue &m_transfers;
    const JobBoard &m_jobs;
    Settings &m_settings;
    SeenNeeds m_seen;
    QList<Request> m_drafts;
    std::optional<JobsLastSeen> m_lastSeen;
    QTimer m_soon; // several changes make one new look
    BudgetCard *m_budget;
    InvitationsInUse *m_invitations = nullptr;
    WorkshopCard *m_workshop;
    QLabel *m_greeting;
    QList<StepCard *> m_cards;
    NeedsList *m_needs;
    QScrollArea *m_side;
    QPushButton *m_practise; // or, where that cannot be, opens an invitation
    QPushButton *m_example; // to be staged, or run
    QLabel *m_practiceNote;
    QLabel *m_exampleNote;
    QLabel *m_practiceHelp;
    QProgressBar *m_practiceBusy;
    bool m_practises = false; // as soon as it has started
};

} // namespace officina
