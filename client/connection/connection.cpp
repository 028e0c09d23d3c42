// SPDX-License-Identifier: GPL-3.0-or-later
//
// One site in use; see the header.
#include "client/connection/connection.h"

#include <functional>
#include <mutex>

namespace officina {

using namespace std::chrono_literals;

// Where the thread tells its news: they arrive by the event loop, or not at all once the connection is gone,
// which its thread may outlive.
struct Connection::Listener {
    void post(std::function<void(Connection &)> news)
    {
        const std::lock_guard lock(mutex);
        if (connection)
            QMetaObject::invokeMethod(
                connection, [to = connection, news = std::move(news)] { news(*to); }, Qt::QueuedConnection);
    }
    void tell(State state, const std::optional<Error> &error = {})
    {
        post([state, error](Connection &to) { to.setState(state, error); });
    }

    std::mutex mutex;
    Connection *connection;
};

Connection::Connection(Site site, ssh::Prompts &prompts, QObject *parent)
    : QObject(parent), m_prompts(prompts), m_site(std::move(site)), m_listener(std::make_shared<Listener>())
{
    m_listener->connection = this;
    const auto signIn = std::make_shared<SignIn>(m_site, prompts);
    auto open = [signIn, listener = m_listener](const CancelFlag &stop) -> Result<std::unique_ptr<ssh::Session>> {
        if (signIn->hasToWait())
            listener->tell(State::Waiting);
        if (const auto turn = signIn->acquire(stop); !turn)
            return passOn(turn);
        listener->tell(State::Connecting);
        auto session =
            signIn->open(stop, [&listener](const Error &error) { listener->tell(State::Connecting, error); });
        if (!session) {
            listener->tell(State::Failed, session.error());
            return session;
        }
        listener->post([until = (*session)->certificateUntil()](Connection &to) { to.m_certificateUntil = until; });
        listener->tell(State::Online);
        return session;
    };
    auto alive = [](ssh::Session &session) { return session.isAlive(); };
    // With the 5 s that the answer may take, a peer that is gone is known within 15 s while nobody waits for it.
    WorkerThread<ssh::Session>::Idle idle{8s, [listener = m_listener, host = m_site.host](ssh::Session &session) {
                                              if (!session.checkAlive())
                                                  listener->tell(State::Offline,
                                                                 Error{Error::Kind::Disconnected, {}, host});
                                          }};
    m_thread = std::make_unique<WorkerThread<ssh::Session>>(QStringLiteral("ssh ") + m_site.name, std::move(open),
                                                            std::move(alive), std::move(idle));
}

Connection::~Connection()
{
    const std::lock_guard lock(m_listener->mutex);
    m_listener->connection = nullptr;
}

std::unique_ptr<WorkerThread<ssh::Session>> Connection::leave(std::unique_ptr<Connection> connection)
{
    connection->requestStop();
    return std::move(connection->m_thread);
}

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
