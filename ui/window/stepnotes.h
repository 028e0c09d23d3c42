// SPDX-License-Identifier: GPL-3.0-or-later
//
// Notes which of the first steps the user has done, as they happen in the window: signed in, data sent, a job submitted,
// a curve seen; and what went wrong last.
//
// Privacy: nothing is noted but at a site for which an invitation with a cohort is accepted and holds, whose dialog says
// so; it stays on this computer, and only a report that the user writes tells it to anybody (cohort/ownsteps.h).
#pragma once

#include "client/cohort/ownsteps.h"
#include "client/schedulers/job.h"

#include <QtCore/QObject>
#include <QtCore/QSet>

namespace officina {

class InvitationsInUse;
class JobBoard;
class JobService;
class RunSources;
class SiteInUse;
class TransferQueue;

class StepNotes : public QObject
{
    Q_OBJECT

public:
    // folder: where they are kept. All of the services must outlive this.
    StepNotes(SiteInUse &site, TransferQueue &transfers, JobBoard &jobs, RunSources &runs,
              InvitationsInUse &invitations, const QString &folder, QObject *parent = nullptr);

private:
    bool isWanted(const SiteId &site) const;
    void followSite();
    void transferEnded(qint64 id);
    void followJobs(JobService &jobs);
    void jobEnded(const SiteId &site, const Job &job);
    void followCurves();

    SiteInUse &m_site;
    TransferQueue &m_transfers;
    RunSources &m_runs;
    InvitationsInUse &m_invitations;
    cohort::OwnSteps m_steps;
    QSet<SiteId> m_watched; // curves change every second
};

} // namespace officina
