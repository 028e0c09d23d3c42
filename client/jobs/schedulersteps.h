// SPDX-License-Identifier: GPL-3.0-or-later
//
// Questions to a site's scheduler in steps that do not wait, for the session's thread
// (WorkerThread::runBeside): a scheduler that takes a minute to answer stops no transfer.
#pragma once

#include "client/base/workerthread.h"
#include "client/jobs/schedulersession.h"

#include <QtCore/QDeadlineTimer>

#include <functional>
#include <optional>

namespace officina {

struct SchedulerQuestion {
    QByteArray script;
    std::chrono::milliseconds limit{};
};

// One question after the other, which those before it decide; the site is probed first where nobody has.
class SchedulerSteps : public Steps<ssh::Session>
{
public:
    SchedulerSteps(std::shared_ptr<SchedulerFinder> finder, Site site);
    ~SchedulerSteps() override;
    Result<Progress> step(ssh::Session &session) final;
    void abandoned(const Error &error) final;

protected:
    // Nothing: all is asked. An error ends it.
    virtual Result<std::optional<SchedulerQuestion>> next(const Scheduler &scheduler) = 0;
    // The reply to the last question, or why there is none; an error ends it.
    virtual Result<> take(const Result<Reply> &reply) = 0;

    const Site &site() const { return m_site; }
    // Its commands are not where they were: the site is probed anew the next time.
    void forgetScheduler() { m_finder->forget(m_site); }

private:
    Result<Progress> begin(ssh::Session &session);
    Result<> answer(const Result<Reply> &reply);

    std::shared_ptr<SchedulerFinder> m_finder;
    Site m_site;
    std::shared_ptr<const Scheduler> m_scheduler;
    std::optional<Query<Dialect>> m_probe; // where nobody knows yet what the site has
    std::unique_ptr<ssh::Command> m_command;
    QDeadlineTimer m_deadline;
};

// One question, and its answer.
template <class T> class QuestionSteps final : public SchedulerSteps
{
public:
    using Ask = std::function<Result<Query<T>>(const Scheduler &)>;
    QuestionSteps(std::shared_ptr<SchedulerFinder> finder, Site site, Ask ask)
        : SchedulerSteps(std::move(finder), std::move(site)), m_ask(std::move(ask))
    {}
    Result<T> result() const { return *m_result; } // once it is done

protected:
    Result<std::optional<SchedulerQuestion>> next(const Scheduler &scheduler) override
    {
        if (m_result)
            return std::nullopt;
        auto query = m_ask(scheduler);
        if (!query)
            return passOn(query);
        m_query = *std::move(query);
        return SchedulerQuestion{m_query->script, m_query->limit};
    }
    Result<> take(const Result<Reply> &reply) override
    {
        m_result = reply.and_then(m_query->read);
        if (!*m_result && m_result->error().kind == Error::Kind::Unsupported)
            forgetScheduler();
        return {};
    }

private:
    Ask m_ask;
    std::optional<Query<T>> m_query;
    std::optional<Result<T>> m_result;
};

} // namespace officina
