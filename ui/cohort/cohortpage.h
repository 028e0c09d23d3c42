// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cohorts of a teacher or an accelerator: who takes part, who is at which step, what the teams have left. It knows
// what members sent and what the site shows, and says what it does not know; nothing leaves this computer by itself.
#pragma once

#include "client/jobs/schedulersession.h"
#include "ui/cohort/cohortactions.h"
#include "ui/cohort/cohortside.h"
#include "ui/common/page.h"

#include <QtCore/QHash>

class QComboBox;
class QFrame;
class QLabel;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace officina {

class CohortBoard;
class CohortLook;
class EmptyState;
class ErrorPanel;
class JobHistory;
class PageHeader;
class SiteInUse;

class CohortPage : public Page
{
    Q_OBJECT

public:
    // dataFolder: of this program; the cohorts are in "cohorts" there, where the terminal program has them too.
    CohortPage(
        SiteInUse &siteInUse, JobHistory *history, const Catalogue &catalogue, RequestStore &requests,
        const QString &dataFolder, CohortActions::Sites sites = [] { return loadSites(); },
        const QString &schedulersFolder = officina::schedulersFolder(), QWidget *parent = nullptr);

    void activated() override;
    void refresh() override;
    void find() override;
    void newCohort();

Q_SIGNALS:
    void counted(int cohorts); // how many there are, readable or not
    void connectWanted(const officina::SiteId &site);
    void requestsWanted();
    void requestWanted(const officina::RequestId &id);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHeader();
    void fillCohortMenu(QMenu &menu);
    void fillRosterMenu(QMenu &menu);
    void fillExportMenu(QMenu &menu);
    void makeNotices(QVBoxLayout &layout);
    QWidget *makeContent();
    void fillList();
    void showProblems();
    void showAll();
    void showSide();
    void readRequests();
    QList<TheirRequest> requestsOf(const QStringList &mails) const;
    void ask();
    void copyBoard();

    CohortDesk *m_desk;
    CohortActions *m_actions;
    CohortLook *m_look;
    PageHeader *m_header;
    QComboBox *m_list;
    QList<QWidget *> m_ofCohort; // of the header, where there is one
    QLabel *m_problems;
    ErrorPanel *m_error;
    QFrame *m_undo;
    QLabel *m_undoText;
    RequestStore &m_requests;
    QMultiHash<QString, TheirRequest> m_drafts; // by the addresses in them, in small letters
    QStackedWidget *m_stack;
    QStackedWidget *m_boards; // the board, or what an empty roster shows
    QSplitter *m_splitter;
    CohortBoard *m_board;
    CohortSide *m_side;
};

} // namespace officina
