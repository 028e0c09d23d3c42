// SPDX-License-Identifier: GPL-3.0-or-later
//
// From what services tell to steps; see the header.
#include "ui/window/stepnotes.h"

#include "client/follow/runsources.h"
#include "client/invitations/invitationsinuse.h"
#include "client/jobs/jobboard.h"
#include "client/staging/queue/transferqueue.h"
#include "ui/common/siteinuse.h"

namespace officina {

using namespace Qt::StringLiterals;
using cohort::Step;

namespace {

// As a cohort's board names it; empty: by whom and why it ended is nobody's guess.
QString troubleOf(JobState state)
{
    switch (state) {
    case JobState::Failed: return u"job-failed"_s;
    case JobState::TimedOut: return u"job-timed-out"_s;
    case JobState::OutOfMemory: return u"job-out-of-memory"_s;
    case JobState::NodeFailed: return u"job-node-failed"_s;
    default: return {};
    }
}

} // namespace

StepNotes::StepNotes(SiteInUse &site, TransferQueue &transfers, JobBoard &jobs, RunSources &runs,
                     InvitationsInUse &invitations, const QString &folder, QObject *parent)
    : QObject(parent), m_site(site), m_transfers(transfers), m_runs(runs), m_invitations(invitations), m_steps(folder)
{
    connect(&m_site, &SiteInUse::changed, this, &StepNotes::followSite);
    connect(&m_site, &SiteInUse::stateChanged, this, &StepNotes::followSite);
    connect(&m_invitations, &InvitationsInUse::changed, this, &StepNotes::followSite); // who is signed in already
    connect(&m_transfers, &TransferQueue::ended, this, &StepNotes::transferEnded);
    connect(&jobs, &JobBoard::submitted, this, [this](const SiteId &at) {
        if (isWanted(at))
            m_steps.done(at, Step::Submitted);
    });
    connect(&jobs, &JobBoard::ended, this, &StepNotes::jobEnded);
    jobs.forEach([this](JobService &service) { followJobs(service); });
    connect(&m_runs, &RunSources::changed, this, &StepNotes::followCurves);
    connect(&m_runs, &RunSources::visited, this, &StepNotes::followCurves);
}

bool StepNotes::isWanted(const SiteId &site) const
{
    const auto invitation = m_invitations.forSite(site);
    return invitation && !invitation->open.invitation.cohort.isEmpty();
}

void StepNotes::followSite()
{
    const Connection *connection = m_site.connection();
    if (!connection || !isWanted(connection->site().id))
        return;
    const SiteId site = connection->site().id;
    if (connection->state() == Connection::State::Online)
        m_steps.done(site, Step::Connected);
    else if (connection->state() == Connection::State::Failed && connection->error())
        m_steps.failed(site, Step::Connected, connection->error()->kind);
}

void StepNotes::transferEnded(qint64 id)
{
    const TransferItem *item = m_transfers.find(id);
    if (!item || item->request.direction != Direction::Upload || !isWanted(item->site))
        return;
    if (item->state == TransferItem::State::Done)
        m_steps.done(item->site, Step::Staged);
    else if (item->state <= TransferItem::State::Failed && item->error) // or Incomplete
        m_steps.failed(item->site, Step::Staged, item->error->kind);
}

void StepNotes::followJobs(JobService &jobs)
{
    connect(&jobs, &JobService::notSubmitted, this, [this, &jobs](const Error &error) {
        if (jobs.connection() && isWanted(jobs.connection()->site().id))
            m_steps.failed(jobs.connection()->site().id, Step::Submitted, error.kind);
    });
}

void StepNotes::jobEnded(const SiteId &site, const Job &job)
{
    if (!isWanted(site))
        return;
    if (job.state == JobState::Completed)
        m_steps.done(site, Step::Submitted); // a trouble before it is overcome
    else if (const QString trouble = troubleOf(job.state); !trouble.isEmpty())
        m_steps.failed(site, Step::Submitted, trouble);
}

// A curve that somebody looks at.
void StepNotes::followCurves()
{
    if (!m_runs.isShown())
        return;
    for (const RunSource &source : m_runs.sources()) {
        const SiteId site{source.site};
        if (site.isEmpty() || source.follower->points() == 0 || m_watched.contains(site) || !isWanted(site))
            continue;
        m_watched += site;
        m_steps.done(site, Step::Watched);
    }
}

} // namespace officina
