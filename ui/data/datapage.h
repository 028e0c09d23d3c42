// SPDX-License-Identifier: GPL-3.0-or-later
//
// Moving data: this computer's files beside the site's, and the transfers between them.
#pragma once

#include "ui/common/page.h"

#include "client/follow/followedrun.h"
#include "client/staging/queue/transferqueue.h"

class QMimeData;
class QPushButton;
class QSplitter;
class QTemporaryDir;

namespace officina {

enum class ExampleStep;
class FilePane;
class InvitationsInUse;
class Settings;
class SiteInUse;
class TransfersCard;
class WorkshopNotice;

class DataPage : public Page
{
    Q_OBJECT

public:
    // settings keep the bookmarks and the limit of speed; they must outlive the page.
    DataPage(SiteInUse &site, TransferQueue &queue, Settings &settings, QWidget *parent = nullptr);
    ~DataPage() override;

    void useInvitations(InvitationsInUse &invitations); // whose data is offered at their sites

    void activated() override;
    void find() override;
    void refresh() override;

public Q_SLOTS:
    // Shows these folders, such as those of a step that comes before or after.
    void showLocal(const QString &folder);
    void showSite(const officina::RemotePath &folder);
    // Sends the training example to the work folder of the site in use, and shows that.
    void stageExample();
    void stageWorkshopData(); // likewise that of the invitation for it

Q_SIGNALS:
    void curvesWanted(const officina::FollowedRun &run); // of a folder or file of the site
    void localCurvesWanted(const QString &path);
    void connectWanted(); // there is no site in use, and the user wants one
    void exampleJobWanted(); // the training example is staged, and to be run

private:
    void makeHeader();
    void setUpPanes();
    void siteChanged();
    void stateChanged();
    void updateActions();
    ExampleStep exampleStepHere() const;
    void offerExample();
    void noteExample(const TransferItem &item); // where it is staged now
    void offerWorkshopData();
    void stageIntoWork(const QString &folder); // of this computer
    void stage(const QList<RemotePath> &paths, const RemotePath &into);
    void fetch(const QList<RemotePath> &paths, const RemotePath &into);
    // Where the same was interrupted before, that one is offered instead of another.
    void enqueue(const QList<TransferRequest> &requests);
    void askToResume(const QList<qint64> &interrupted, const QList<TransferRequest> &requests);
    std::unique_ptr<QMimeData> localForOthers() const;
    std::unique_ptr<QMimeData> siteForOthers();
    void askWhereToFetch();
    void askWhereAcross(QList<Site> sites); // of these
    void compareAndSync();
    void queueChanged();
    void transferEnded(qint64 id);
    FilePane &focusedPane() const;

    SiteInUse &m_site;
    TransferQueue &m_queue;
    Settings &m_settings;
    FilePane *m_localPane;
    FilePane *m_sitePane;
    TransfersCard *m_transfers;
    InvitationsInUse *m_invitations = nullptr;
    WorkshopNotice *m_workshop;
    QPushButton *m_sync = nullptr;
    QPushButton *m_stage = nullptr;
    QPushButton *m_fetch = nullptr;
    QPushButton *m_quota = nullptr;
    QHash<qint64, QList<Conflict>> m_asked; // by transfer: the question that was opened by itself
    RemotePath m_wantedFolder; // to show once the site is there
    std::unique_ptr<QTemporaryDir> m_dragged; // what was dragged to other programs, which may still read it
    int m_drags = 0;
    bool m_shown = false;      // the site's files are, or were, on the screen
};

} // namespace officina
