// SPDX-License-Identifier: GPL-3.0-or-later
//
// Signing in to a site; see the header.
#include "client/connection/signin.h"

#include "client/sites/siteratelimit.h"

namespace officina {

using namespace std::chrono_literals;

ssh::Target targetOf(const Site &site)
{
    ssh::Target target;
    target.host = site.host;
    target.port = site.port;
    target.user = site.user;
    target.identities = site.identities;
    target.knownHosts = site.knownHosts;
    target.fingerprints = site.fingerprints;
    target.hostAuthorities = site.hostAuthorities;
    target.channels = site.channels;
    // The practice factory brings all it needs; nothing of the user's own configuration or keys
    // is to reach it.
    target.useConfig = site.origin != Site::Origin::Practice;
    return target;
}

SignIn::SignIn(Site site, ssh::Prompts &prompts) : m_site(std::move(site)), m_answers(prompts) {}

bool SignIn::hasToWait() const
{
    return waitTime(m_site, SiteRateLimit::SignIn) > 0ms;
}

Result<> SignIn::acquire(const CancelFlag &stop)
{
    return officina::acquire(m_site, SiteRateLimit::SignIn, stop);
}

Result<std::unique_ptr<ssh::Session>> SignIn::open(const CancelFlag &stop)
{
    m_answers.begin();
    auto session = ssh::Session::open(targetOf(m_site), m_answers, stop);
    m_answers.end(session.has_value());
    return session;
}

ssh::KeyTrial SignIn::tryKey(const QByteArray &blob, const CancelFlag &stop)
{
    if (const auto turn = acquire(stop); !turn)
        return {.error = turn.error()};
    m_answers.begin();
    auto trial = ssh::tryKey(targetOf(m_site), blob, m_answers, stop);
    m_answers.end(!trial.error);
    return trial;
}

SecondarySession::SecondarySession(Site site, ssh::Prompts &prompts, CancelFlag stop)
    : m_signIn(std::move(site), prompts), m_stop(std::move(stop))
{}

Result<std::shared_ptr<ssh::Session>> SecondarySession::get()
{
    if (!m_session || !m_session->isAlive()) {
        m_session.reset();
        if (const auto turn = m_signIn.acquire(m_stop); !turn)
            return passOn(turn);
        auto opened = m_signIn.open(m_stop);
        if (!opened)
            return passOn(opened);
        m_session = std::move(*opened);
    }
    return m_session;
}

} // namespace officina
