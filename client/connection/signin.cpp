// SPDX-License-Identifier: GPL-3.0-or-later
//
// Signing in to a site; see the header.
#include "client/connection/signin.h"

#include "client/sites/practicesite.h"
#include "client/sites/siteratelimit.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QRandomGenerator>

#include <algorithm>
#include <thread>

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
    target.fingerprintTypes = site.fingerprintTypes;
    target.hostAuthorities = site.hostAuthorities;
    target.channels = site.channels;
    // The practice factory brings all it needs; nothing of the user's own configuration or keys
    // is to reach it.
    target.useConfig = site.origin != Site::Origin::Practice;
    return target;
}

namespace {

// Hands on what is asked, and remembers that something was.
class Overheard : public ssh::Prompts
{
public:
    explicit Overheard(ssh::Prompts &user) : m_user(user) {}

    bool hasAsked() const { return m_hasAsked; }
    bool acceptHostKey(const ssh::HostKey &key) override { return asked().acceptHostKey(key); }
    std::optional<QString> password(const QString &user, const QString &host, int attempt) override
    {
        return asked().password(user, host, attempt);
    }
    std::optional<QString> passphrase(const QString &keyFile, int attempt) override
    {
        return asked().passphrase(keyFile, attempt);
    }
    std::optional<QStringList> answers(const QString &host, const QString &instruction,
                                       const QList<ssh::Question> &questions) override
    {
        return asked().answers(host, instruction, questions);
    }

private:
    ssh::Prompts &asked()
    {
        m_hasAsked = true;
        return m_user;
    }

    ssh::Prompts &m_user;
    bool m_hasAsked = false;
};

// About so long; false where it was stopped.
bool pause(std::chrono::milliseconds about, const CancelFlag &stop)
{
    const QDeadlineTimer end(about / 2 + about * QRandomGenerator::global()->bounded(1000) / 1000);
    while (!stop && !end.hasExpired())
        std::this_thread::sleep_for(std::min(20ms, about));
    return !stop;
}

} // namespace

Result<std::unique_ptr<ssh::Session>> openPatiently(const Site &site, ssh::Prompts &prompts, const CancelFlag &stop,
                                                    const TurnedAway &turnedAway,
                                                    std::span<const std::chrono::milliseconds> pauses)
{
    Overheard overheard(prompts);
    auto session = ssh::Session::open(targetOf(site), overheard, stop);
    for (const std::chrono::milliseconds about : pauses) {
        if (session || session.error().kind != Error::Kind::TurnedAway || overheard.hasAsked())
            break;
        if (turnedAway)
            turnedAway(session.error());
        if (!pause(about, stop))
            return failure(Error::Kind::Cancelled, {}, site.host);
        if (const auto turn = acquire(site, SiteRateLimit::SignIn, stop); !turn)
            return passOn(turn);
        session = ssh::Session::open(targetOf(site), overheard, stop);
    }
    return session ? std::move(session) : std::unexpected(metAt(site, session.error()));
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

Result<std::unique_ptr<ssh::Session>> SignIn::open(const CancelFlag &stop, const TurnedAway &turnedAway)
{
    m_answers.begin();
    auto session = openPatiently(m_site, m_answers, stop, turnedAway);
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
    if (trial.error)
        trial.error = metAt(m_site, *trial.error);
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
