// SPDX-License-Identifier: GPL-3.0-or-later
//
// One site in use; see the header.
#include "client/connection/connection.h"

#include <atomic>
#include <functional>
#include <mutex>
#include <utility>

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

// Hands a sign-in's questions on to the user; but where nobody asked for the sign-in, what has to be answered ends it.
class Connection::Doorkeeper : public ssh::Prompts
{
public:
    explicit Doorkeeper(ssh::Prompts &user) : m_user(user) {}

    // The sign-in that comes now is one that nobody asked for.
    void beUnasked() { m_isNextUnasked = true; }
    // Before each sign-in: whether it is such a one.
    bool begin()
    {
        m_isUnasked = std::exchange(m_isNextUnasked, false);
        if (!m_isUnasked)
            m_tookCode = false;
        return m_isUnasked;
    }
    // What is good only once, or is given elsewhere: whoever begins again without the user may get them locked out.
    bool tookCode() const { return m_tookCode; }

    bool acceptHostKey(const ssh::HostKey &key) override { return !m_isUnasked && m_user.acceptHostKey(key); }
    std::optional<QString> password(const QString &user, const QString &host, int attempt) override
    {
        return m_isUnasked ? std::nullopt : m_user.password(user, host, attempt);
    }
    std::optional<QString> passphrase(const QString &keyFile, int attempt) override
    {
        return m_isUnasked ? std::nullopt : m_user.passphrase(keyFile, attempt);
    }
    std::optional<QStringList> answers(const QString &host, const QString &instruction,
                                       const QList<ssh::Question> &questions) override
    {
        m_tookCode = true;
        return m_isUnasked ? std::nullopt : m_user.answers(host, instruction, questions);
    }

private:
    ssh::Prompts &m_user;
    bool m_isUnasked = false; // on the session's thread, as the next
    bool m_isNextUnasked = false;
    std::atomic<bool> m_tookCode = false;
};

namespace {

// What a network that comes back mends.
bool isOfTheWay(const Error &error)
{
    using Kind = Error::Kind;
    return error.kind == Kind::Disconnected || error.kind == Kind::Unreachable || error.kind == Kind::Timeout
        || error.kind == Kind::TurnedAway;
}

} // namespace

Connection::Connection(Site site, ssh::Prompts &prompts, QObject *parent)
    : QObject(parent), m_prompts(prompts), m_site(std::move(site)), m_listener(std::make_shared<Listener>()),
      m_door(std::make_shared<Doorkeeper>(prompts))
{
    m_listener->connection = this;
    const auto signIn = std::make_shared<SignIn>(m_site, *m_door);
    auto open = [signIn, door = m_door,
                 listener = m_listener](const CancelFlag &stop) -> Result<std::unique_ptr<ssh::Session>> {
        const auto tell = [&listener, isUnasked = door->begin()](State state, const std::optional<Error> &error = {}) {
            if (!isUnasked)
                listener->tell(state, error);
        };
        if (signIn->hasToWait())
            tell(State::Waiting);
        if (const auto turn = signIn->acquire(stop); !turn)
            return passOn(turn);
        tell(State::Connecting);
        auto session = signIn->open(stop, [&tell](const Error &error) { tell(State::Connecting, error); });
        if (!session) {
            tell(State::Failed, session.error());
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

void Connection::reopenUnasked()
{
    const bool isShut = m_state == State::Offline || m_state == State::Failed;
    if (!m_mayReopen || !isShut || m_door->tookCode() || std::exchange(m_isReopening, true))
        return;
    const auto nothing = [](ssh::Session &) -> Result<> { return {}; };
    // Told with the work: what somebody asked for meanwhile may sign in before it, and asks what has to be asked.
    m_thread->run(nothing, [door = m_door] { door->beUnasked(); }).then(this, [this](const Result<> &done) {
        m_isReopening = false;
        m_mayReopen = m_mayReopen && (done || isOfTheWay(done.error()));
    });
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
    m_mayReopen = state == State::Online || (m_mayReopen && (!error || isOfTheWay(*error)));
    m_state = state;
    m_error = std::move(error);
    Q_EMIT stateChanged();
}

} // namespace officina
