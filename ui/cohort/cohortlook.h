// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asking the site of a cohort, when the user says so and at no other time: over the connection that is there, on its
// thread. What it told of budgets is kept as long as the program runs; what it showed of jobs goes into the cohort.
#pragma once

#include "client/base/cancelflag.h"
#include "client/cohort/sitelook.h"
#include "ui/present/errortext.h"

#include <QtCore/QHash>
#include <QtCore/QObject>

namespace officina {

class CohortDesk;
class Connection;
class JobHistory;
class SiteInUse;

struct SiteTold {
    QDateTime asked; // invalid: never
    QList<Budget> budgets;
    QString text; // what it showed and what not
};

class CohortLook : public QObject
{
    Q_OBJECT

public:
    // history: nullptr where there is none; then no rate is told. schedulersFolder: as SchedulerFinder's.
    CohortLook(SiteInUse &siteInUse, CohortDesk &desk, JobHistory *history, QString schedulersFolder,
               QObject *parent = nullptr);
    ~CohortLook() override;

    Connection *connectionTo(const SiteId &site) const; // also by an alias; nullptr: not connected
    void ask(const cohort::Cohort &cohort);
    void cancel();
    bool isAsking() const { return m_isAsking; }
    SiteTold told(const cohort::CohortId &id) const { return m_told.value(id); }

Q_SIGNALS:
    void changed();
    void failed(const officina::ErrorText &text); // nobody is signed in there, or another window changed the cohort

private:
    void take(const cohort::CohortId &id, const SiteId &site, const cohort::SiteLook &look);
    void keep(const cohort::CohortId &id, const SiteTold &told);

    SiteInUse &m_siteInUse;
    CohortDesk &m_desk;
    JobHistory *m_history;
    QString m_schedulersFolder;
    QHash<cohort::CohortId, SiteTold> m_told;
    CancelFlag m_stop;
    bool m_isAsking = false;
};

} // namespace officina
