// SPDX-License-Identifier: GPL-3.0-or-later
//
// One question to a scheduler in steps that do not wait (WorkerThread::runBeside), for one that may take
// long and is asked while files are moved.
#pragma once

#include "client/base/workerthread.h"
#include "client/jobs/schedulersession.h"

#include <QtCore/QDeadlineTimer>

namespace officina {

template <class T> class QuerySteps final : public Steps<ssh::Session>
{
public:
    explicit QuerySteps(Query<T> query) : m_query(std::move(query)) {}

    Result<Progress> step(ssh::Session &session) override
    {
        if (!m_command) {
            auto started = session.start(m_query.script, m_query.limit);
            if (!started)
                return passOn(started);
            m_command = *std::move(started);
            m_command->closeInput();
            m_deadline.setRemainingTime(m_query.limit);
            return Progress::Pending;
        }
        const auto polled = m_command->poll();
        if (!polled)
            return polled;
        if (*polled == Progress::Done)
            m_answer = replyOf(m_command->output()).and_then(m_query.read);
        else if (!m_deadline.hasExpired())
            return Progress::Pending;
        m_command.reset();
        return Progress::Done;
    }
    void abandoned(const Error &) override { m_command.reset(); } // belongs to the session

    // Once it is done.
    const Result<T> &answer() const { return m_answer; }

private:
    Query<T> m_query;
    std::unique_ptr<ssh::Command> m_command;
    QDeadlineTimer m_deadline;
    Result<T> m_answer = failure(Error::Kind::TooSlow);
};

} // namespace officina
