// SPDX-License-Identifier: GPL-3.0-or-later
//
// What one does with a cohort: the dialogs of the page and what follows from them. Each is asked before anything is
// written, deleted or given away.
#pragma once

#include "client/catalogue/catalogue.h"
#include "client/requests/requeststore.h"
#include "client/sites/sitelist.h"
#include "ui/cohort/boardrows.h"
#include "ui/cohort/cohortdialog.h"
#include "ui/present/errortext.h"

#include <QtCore/QObject>

#include <functional>

namespace officina {

class CohortDesk;

class CohortActions : public QObject
{
    Q_OBJECT

public:
    using Sites = std::function<SiteList()>;

    // dataFolder: of this program. window: of the dialogs.
    CohortActions(CohortDesk &desk, const Catalogue &catalogue, RequestStore &requests, QString dataFolder, Sites sites,
                  QWidget &window);

    QString siteTitle(const SiteId &id) const; // its name; the id where there is no such site
    SiteId siteToConnect(const SiteId &id) const; // the user's own name of it, where there is one
    void rereadSites() { m_known = m_sites(); }

    void begin(); // a new cohort
    // The rest is about the current one.
    void edit();
    void askToDelete();
    void chooseRoster();
    void openRoster(const QString &path);
    void addMember();
    void editRow(const BoardRow &row); // the member or the team
    void removeMembers(const QStringList &mails); // undone by takeBack()
    void takeBack();
    void noteInvited(const QStringList &mails);
    void exportAs(cohort::RosterForm form);
    void invite(const QStringList &mails);
    void write(const QStringList &mails);
    void chooseReports();
    void takeReports(const QStringList &files);
    void importRequests();

Q_SIGNALS:
    void told(const QString &text); // what was done
    void failed(const officina::ErrorText &text);
    void removed(const QString &text); // and can be taken back; empty: no more
    void requestsWanted();

private:
    template <class Dialog> Dialog *open(Dialog *dialog) const;
    void editMember(const QString &mail);
    void editTeam(const QString &name);
    Result<int> markAsInvited(const cohort::CohortId &id, const QStringList &mails); // how many were not before
    void removeCohort(const cohort::CohortId &id, const QString &title);
    QList<NamedSite> sitesToName() const;
    void keep(const Result<> &done, const QString &text); // tells one or the other

    CohortDesk &m_desk;
    const Catalogue &m_catalogue;
    RequestStore &m_requests;
    QString m_dataFolder;
    Sites m_sites;
    SiteList m_known;
    QWidget &m_window;
    cohort::CohortId m_removedFrom;
    QList<cohort::Member> m_removed;
};

} // namespace officina
