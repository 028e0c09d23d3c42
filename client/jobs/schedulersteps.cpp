// SPDX-License-Identifier: GPL-3.0-or-later
//
// Questions in steps; see the header.
#include "client/jobs/schedulersteps.h"

namespace officina {

SchedulerSteps::SchedulerSteps(std::shared_ptr<SchedulerFinder> finder, Site site)
    : m_finder(std::move(finder)), m_site(std::move(site))
{}

SchedulerSteps::~SchedulerSteps() = default;

// The next question, on its way.
Result<Progress> SchedulerSteps::begin(ssh::Session &session)
{
    if (!m_scheduler && m_site.scheduler != Site::Scheduler::Other && !m_finder->known(m_site)) {
        m_probe = probeScheduler();
    } else if (!m_scheduler) {
        const auto at = m_finder->find(session, m_site);
        if (!at)
            return passOn(at);
        m_scheduler = at->scheduler;
    }
    SchedulerQuestion question;
    if (m_scheduler) {
        const auto asked = next(*m_scheduler);
        if (!asked)
            return passOn(asked);
        if (!*asked)
            return Progress::Done;
        question = **asked;
    } else {
        question = {m_probe->script, m_probe->limit};
    }
    auto started = session.start(question.script, question.limit);
    if (!started)
        return passOn(started);
    m_command = *std::move(started);
    m_command->closeInput();
    m_deadline.setRemainingTime(question.limit);
    return Progress::Pending;
}

Result<> SchedulerSteps::answer(const Result<Reply> &reply)
{
    if (m_scheduler)
        return take(reply);
    return reply.and_then(m_probe->read).and_then([&](const Dialect &told) { return m_finder->learn(m_site, told); });
}

Result<Progress> SchedulerSteps::step(ssh::Session &session)
{
    if (!m_command)
        return begin(session);
    const auto polled = m_command->poll();
    if (!polled && !session.isAlive())
        return passOn(polled);
    if (polled && *polled == Progress::Pending && !m_deadline.hasExpired())
        return Progress::Pending;
    Result<Reply> reply = failure(Error::Kind::TooSlow, {}, m_scheduler ? m_scheduler->name() : m_site.name);
    if (!polled)
        reply = passOn(polled);
    else if (*polled == Progress::Done)
        reply = replyOf(m_command->output());
    m_command.reset();
    return answer(reply).transform([] { return Progress::Pending; });
}

void SchedulerSteps::abandoned(const Error &)
{
    m_command.reset(); // belongs to the session
}

} // namespace officina
