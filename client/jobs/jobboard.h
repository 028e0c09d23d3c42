// SPDX-License-Identifier: GPL-3.0-or-later
//
// The jobs of all connected sites: a JobService for each, and what they make together. The sites are asked each
// by itself and at its own pace, so that one which does not answer never hides the jobs of the others.
#pragma once

#include "client/jobs/jobservice.h"

#include <QtCore/QMap>

#include <functional>
#include <vector>

namespace officina {

// One job of one site: two sites may give the same number.
struct JobRef {
    SiteId site;
    JobId id;
    bool operator==(const JobRef &) const = default;
};
size_t qHash(const JobRef &job, size_t seed = 0);

class JobBoard : public QObject
{
    Q_OBJECT

public:
    // As those of JobService.
    JobBoard(const Clock &clock, JobHistory *history, const QString &schedulersFolder = {}, QObject *parent = nullptr);

    // The connections to work with from now on: that of the site in use, nullptr for none, and those beside it.
    void setConnections(Connection *inUse, const QList<Connection *> &beside = {});

    // Of the connected sites, that of the site in use first. A service lives as long as the board, so that who
    // works with one may hold it: without a connection it answers Disconnected.
    const QList<JobService *> &services() const { return m_connected; }
    JobService *service(const SiteId &site) const; // nullptr: was never connected
    JobService &inUse() const { return *m_inUse; } // one without a connection where no site is in use
    // Called with each of them, also those that are still to come: what watches the jobs of every site.
    void forEach(const std::function<void(JobService &)> &visit);
    bool hasSeveral() const { return m_connected.size() > 1; }

    const Job *find(const JobRef &job) const;
    JobTally tally() const; // of all connected sites; of what was seen by an earlier program nothing
    int active() const { return tally().active; }

    // Asks those that are signed in, and the site in use, which is signed in to where needed: nobody who looks at
    // the list is asked for the codes of all sites.
    void refresh();
    // As JobService's, for each.
    void setPace(std::chrono::seconds pace);
    void setInBackground(bool background);
    bool isInBackground() const { return m_inBackground; }
    JobHistory *history() const { return m_history; }

Q_SIGNALS:
    void sitesChanged(); // services() or inUse(); changed() follows
    void changed();      // of any of the sites, as JobService's
    void budgetChanged(const officina::SiteId &site);
    void failed(const officina::SiteId &site, const officina::Error &error);
    void submitted(const officina::SiteId &site, const officina::RunRecord &run);
    void started(const officina::SiteId &site, const officina::Job &job);
    void ended(const officina::SiteId &site, const officina::Job &job);

private:
    JobService *serviceFor(const SiteId &site);

    const Clock &m_clock;
    JobHistory *const m_history;
    const QString m_schedulersFolder;
    std::chrono::seconds m_pace{30};
    bool m_inBackground = false;
    JobService *m_none;
    JobService *m_inUse;
    QList<JobService *> m_connected;
    QMap<SiteId, JobService *> m_services;
    std::vector<std::function<void(JobService &)>> m_visits;
};

} // namespace officina
