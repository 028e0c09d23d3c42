// SPDX-License-Identifier: GPL-3.0-or-later
//
// One site in use; see the header.
#include "client/connection/connection.h"

#include "client/sites/siteturn.h"
#include "client/ssh/rememberedanswers.h"

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
    target.channels = site.channels;
    // The practice factory brings all it needs; nothing of the user's own configuration or keys
    // is to reach it.
    target.useConfig = site.origin != Site::Origin::Practice;
    return target;
}

Connection::Connection(Site site, ssh::Prompts &prompts, QObject *parent) : QObject(parent), m_site(std::move(site))
{
    // Runs on the session's thread; what it tells arrives here by the event loop, or not at all
    // once this object is gone.
    const auto tell = [this](State state, std::optional<Error> error) {
        QMetaObject::invokeMethod(
            this, [this, state, error = std::move(error)] { setState(state, error); }, Qt::QueuedConnection);
    };
    const auto answers = std::make_shared<ssh::RememberedAnswers>(prompts);
    auto open = [this, site = m_site, target = targetOf(m_site), answers,
                 tell](const CancelFlag &stop) -> Result<std::unique_ptr<ssh::Session>> {
        if (untilTurn(site, SiteTurn::SignIn) > 0ms)
            tell(State::Waiting, {});
        if (const auto turn = awaitTurn(site, SiteTurn::SignIn, stop); !turn)
            return passOn(turn);
        tell(State::Connecting, {});
        answers->begin();
        auto session = ssh::Session::open(target, *answers, stop);
        answers->end(session.has_value());
        if (!session) {
            tell(State::Failed, session.error());
            return session;
        }
        QMetaObject::invokeMethod(
            this, [this, until = (*session)->certificateUntil()] { m_certificateUntil = until; }, Qt::QueuedConnection);
        tell(State::Online, {});
        return session;
    };
    auto alive = [](ssh::Session &session) { return session.isAlive(); };
    // With the 5 s that the answer may take, a peer that is gone is known within 15 s while nobody waits for it.
    WorkerThread<ssh::Session>::Idle idle{8s, [tell](ssh::Session &session) {
                                              if (!session.checkAlive())
                                                  tell(State::Offline, {});
                                          }};
    m_thread = std::make_unique<WorkerThread<ssh::Session>>(QStringLiteral("ssh ") + m_site.name, std::move(open),
                                                            std::move(alive), std::move(idle));
}

Connection::~Connection() = default;

QFuture<Result<>> Connection::open()
{
    return run([](ssh::Session &) -> Result<> { return {}; });
}

void Connection::rereadCertificate()
{
    run([](ssh::Session &session) -> Result<QDateTime> {
        return session.rereadCertificate();
    }).then(this, [this](const Result<QDateTime> &until) {
        if (!until)
            return; // the state says why
        m_certificateUntil = *until;
        Q_EMIT stateChanged();
    });
}

void Connection::setState(State state, std::optional<Error> error)
{
    m_state = state;
    m_error = std::move(error);
    Q_EMIT stateChanged();
}

} // namespace officina
