// SPDX-License-Identifier: GPL-3.0-or-later
//
// One site in use; see the header.
#include "client/connection/connection.h"

namespace officina {

using namespace std::chrono_literals;

Connection::Connection(Site site, ssh::Prompts &prompts, QObject *parent)
    : QObject(parent), m_prompts(prompts), m_site(std::move(site))
{
    // Runs on the session's thread; what it tells arrives here by the event loop, or not at all
    // once this object is gone.
    const auto tell = [this](State state, std::optional<Error> error) {
        QMetaObject::invokeMethod(
            this, [this, state, error = std::move(error)] { setState(state, error); }, Qt::QueuedConnection);
    };
    const auto signIn = std::make_shared<SignIn>(m_site, prompts);
    auto open = [this, signIn, tell](const CancelFlag &stop) -> Result<std::unique_ptr<ssh::Session>> {
        if (signIn->hasToWait())
            tell(State::Waiting, {});
        if (const auto turn = signIn->acquire(stop); !turn)
            return passOn(turn);
        tell(State::Connecting, {});
        auto session = signIn->open(stop);
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

std::shared_ptr<SecondarySession> Connection::secondarySession(const Site &other)
{
    auto &secondary = m_secondary[other.id];
    if (!secondary || secondary->site() != other) // its settings may have been changed
        secondary = std::make_shared<SecondarySession>(other, m_prompts, m_thread->stopFlag());
    return secondary;
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
