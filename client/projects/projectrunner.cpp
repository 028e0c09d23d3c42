// SPDX-License-Identifier: GPL-3.0-or-later
//
// A local folder, run at the site in use; see the header.
#include "client/projects/projectrunner.h"

#include "client/staging/sync/syncdelete.h"

#include <QtCore/QPromise>
#include <QtCore/QThreadPool>

namespace officina {

namespace {

struct Looked {
    QByteArrayList ignored;
    SourceState source;
};

Result<Looked> lookNow(const QString &folder, const CancelFlag &stop)
{
    auto ignored = ignorePatterns(folder);
    if (!ignored)
        return passOn(ignored);
    auto source = sourceState(folder, stop);
    if (!source)
        return passOn(source);
    return Looked{*std::move(ignored), *std::move(source)};
}

// Reads the folder and asks git, on a thread of their own: both may take long.
QFuture<Result<Looked>> lookAt(const QString &folder, const CancelFlag &stop)
{
    auto promise = std::make_shared<QPromise<Result<Looked>>>();
    promise->start();
    const auto future = promise->future();
    QThreadPool::globalInstance()->start([promise, folder, stop] {
        promise->addResult(lookNow(folder, stop));
        promise->finish();
    });
    return future;
}

} // namespace

ProjectRunner::ProjectRunner(JobService &jobs, QObject *parent) : QObject(parent), m_jobs(jobs) {}

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
    return m_transfer ? m_transfer->progress() : TransferProgress();
}

TransferReport ProjectRunner::report() const
{
    return m_transfer ? m_transfer->report() : TransferReport();
}

void ProjectRunner::cancel()
{
    m_cancel.cancel();
}

void ProjectRunner::look(const QString &folder)
{
    m_cancel.cancel(); // what was being looked at before
    m_cancel = CancelFlag();
    m_plan.reset();
    if (!m_jobs.connection())
        return setState(State::Failed, Error{Error::Kind::Disconnected, {}, {}});
    setState(State::Planning);
    lookAt(folder, m_cancel).then(this, [this, folder, stop = m_cancel](const Result<Looked> &looked) {
        if (stop)
            return;
        if (!looked)
            return setState(State::Failed, looked.error());
        m_plan = Plan{.folder = folder, .source = looked->source};
        m_jobs.workFolder().then(this, [this, folder, stop, ignored = looked->ignored](const Result<RemotePath> &work) {
            if (stop)
                return;
            if (!work)
                return setState(State::Failed, work.error());
            compare(folder, *work, ignored);
        });
    });
}

void ProjectRunner::compare(const QString &folder, const RemotePath &work, const QByteArrayList &ignored)
{
    m_work = work;
    m_plan->copy = projectCopy(work, folder);
    m_options = projectSync(folder, m_plan->copy, ignored);
    m_compare = std::make_shared<SyncCompare>(m_options);
    if (!m_jobs.connection())
        return setState(State::Failed, Error{Error::Kind::Disconnected, {}, {}});
    m_jobs.connection()->runSteps(m_compare, m_cancel).then(this, [this, stop = m_cancel](const Result<> &compared) {
        if (stop)
            return;
        if (!compared)
            return setState(State::Failed, compared.error());
        using Action = SyncEntry::Action;
        const SyncPlan &plan = m_compare->plan();
        m_plan->files = plan.count(Action::Copy) + plan.count(Action::Replace);
        m_plan->bytes = plan.bytes(Action::Copy) + plan.bytes(Action::Replace);
        m_plan->all = m_plan->bytes + plan.bytes(Action::Same);
        m_plan->removed = plan.count(Action::Delete);
        m_plan->left = plan.excluded;
        m_plan->isDeletingMuch = plan.isDeletingMuch();
        if (!plan.unreadable.isEmpty()) // a run without a part of its code would be another run
            return setState(State::Failed, plan.unreadable.first());
        setState(State::Planned);
    });
}

void ProjectRunner::run(const JobSpec &amounts, const QByteArray &command)
{
    if (m_state != State::Planned || !m_jobs.connection())
        return;
    m_spec = amounts;
    m_spec.body = projectBody(command);
    m_spec.runFolder = plannedRunFolder(m_work, amounts.name, QDateTime::currentDateTime());
    m_transfer = std::make_shared<Transfer>(m_options.request(), m_jobs.connection()->site().id.value);
    setState(State::Sending);
    m_jobs.connection()->runSteps(m_transfer, m_cancel).then(this, [this](const Result<> &sent) {
        if (!sent)
            return setState(State::Failed, sent.error());
        if (const TransferReport report = m_transfer->report(); report.files.firstError())
            return setState(State::Failed, *report.files.firstError());
        removeRest();
    });
}

// What the folder no longer has must not run either.
void ProjectRunner::removeRest()
{
    if (!m_jobs.connection())
        return setState(State::Failed, Error{Error::Kind::Disconnected, {}, {}});
    const auto removal = std::make_shared<SyncDelete>(m_options, m_compare->plan());
    m_jobs.connection()->runSteps(removal, m_cancel).then(this, [this, removal](const Result<> &removed) {
        if (!removed)
            return setState(State::Failed, removed.error());
        if (!removal->failed().isEmpty())
            return setState(State::Failed, removal->failed().first());
        submit();
    });
}

void ProjectRunner::submit()
{
    setState(State::Submitting);
    m_jobs
        .submit(m_spec,
                [copy = m_plan->copy, source = m_plan->source](ssh::Session &session, const RunRecord &run) {
                    return furnishProject(session, run, copy, source);
                })
        .then(this, [this](const Result<SentJob> &sent) {
            if (!sent)
                return setState(State::Failed, sent.error());
            setState(State::Submitted);
            Q_EMIT submitted(sent->run, sent->notices);
        });
}

} // namespace officina
