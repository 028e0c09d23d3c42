// SPDX-License-Identifier: GPL-3.0-or-later
//
// A local folder, run at the site in use; see the header.
#include "client/projects/projectrunner.h"

#include <QtCore/QPromise>
#include <QtCore/QThreadPool>

#include <tuple>

namespace officina {

namespace {

// On a thread of its own.
QFuture<Result<ProjectLook>> lookAt(const QString &folder, const CancelFlag &stop)
{
    auto promise = std::make_shared<QPromise<Result<ProjectLook>>>();
    promise->start();
    const auto future = promise->future();
    QThreadPool::globalInstance()->start([promise, folder, stop] {
        promise->addResult(lookAtProject(folder, stop));
        promise->finish();
    });
    return future;
}

} // namespace

ProjectRunner::ProjectRunner(JobService &jobs, WaitingResults results, QObject *parent)
    : QObject(parent), m_jobs(jobs), m_results(std::move(results))
{}

ProjectRunner::~ProjectRunner()
{
    m_cancel.cancel();
}

void ProjectRunner::setState(State state, std::optional<Error> error)
{
    m_state = state;
    m_error = std::move(error);
    Q_EMIT changed();
}

TransferProgress ProjectRunner::progress() const
{
    return m_sending ? m_sending->progress() : TransferProgress();
}

void ProjectRunner::cancel()
{
    m_cancel.cancel();
}

void ProjectRunner::look(const QString &folder, const QString &results)
{
    m_cancel.cancel(); // what was being looked at before
    m_cancel = CancelFlag();
    m_plan.reset();
    if (!m_jobs.connection())
        return failBefore({Error::Kind::Disconnected, {}, {}});
    setState(State::Planning);
    lookAt(folder, m_cancel).then(this, [this, folder, results, stop = m_cancel](const Result<ProjectLook> &looked) {
        if (stop)
            return;
        if (!looked)
            return failBefore(looked.error());
        compare(folder, results, *looked);
    });
}

void ProjectRunner::compare(const QString &folder, const QString &results, const ProjectLook &look)
{
    Connection *connection = m_jobs.connection();
    if (!connection)
        return failBefore({Error::Kind::Disconnected, {}, {}});
    m_planning = std::make_shared<ProjectPlanning>(folder, results, connection->site(), look);
    connection->runSteps(m_planning, m_cancel)
        .then(this, [this, planning = m_planning, stop = m_cancel](const Result<> &planned) {
            if (stop)
                return;
            if (!planned)
                return failBefore(planned.error());
            m_plan = planning->plan();
            setState(State::Planned);
        });
}

void ProjectRunner::run(const ProjectSettings &settings)
{
    if (m_state != State::Planned || !m_jobs.connection())
        return;
    m_settings = settings;
    m_sending = std::make_shared<ProjectSending>(m_planning, m_jobs.connection()->site().id);
    setState(State::Sending);
    m_jobs.connection()->runSteps(m_sending, m_cancel).then(this, [this](const Result<> &sent) {
        if (!sent)
            return failBefore(sent.error());
        submit();
    });
}

void ProjectRunner::submit()
{
    if (!m_jobs.connection())
        return failBefore({Error::Kind::Disconnected, {}, {}});
    setState(State::Submitting);
    const JobSpec spec = projectSpec(m_settings, m_jobs.connection()->site(), m_jobs.dialect().value_or(Dialect()),
                                     *m_plan, QDateTime::currentDateTime());
    m_jobs
        .submit(spec,
                [copy = m_plan->copy, source = m_plan->source](ssh::Session &session, const RunRecord &run) {
                    return furnishProject(session, run, copy, source);
                })
        .then(this, [this, links = spec.links](const Result<SentJob> &sent) {
            if (!sent)
                return fail(sent.error());
            // The job runs; what cannot be kept is fetched by hand.
            std::ignore = m_results.add(m_plan->folder, m_settings, sent->run);
            setState(State::Submitted);
            Q_EMIT submitted(*sent, links);
        });
}

} // namespace officina
