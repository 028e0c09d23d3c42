// SPDX-License-Identifier: GPL-3.0-or-later
//
// One site in use: its session's thread, and what the window shows of it. Signs in when work first
// needs it and reconnects before later work, asking only what has to be asked anew: one-time codes.
// A peer that is gone is noticed within 15 s, also while nothing is done: the state is Offline then, with an error.
// Never repeats work by itself.
#pragma once

#include "client/base/workerthread.h"
#include "client/connection/signin.h"

#include <QtCore/QHash>
#include <QtCore/QObject>

#include <optional>

namespace officina {

class Connection : public QObject
{
    Q_OBJECT

public:
    // Waiting: for its turn to sign in, where the site wants that seldom.
    enum class State { Offline, Waiting, Connecting, Online, Failed };

    // prompts is used on the session's thread and must outlive the connection.
    Connection(Site site, ssh::Prompts &prompts, QObject *parent = nullptr);
    ~Connection() override;

    const Site &site() const { return m_site; }
    State state() const { return m_state; }
    // Why there is no session: of the last failed sign-in, or Disconnected where one ended by itself; TurnedAway while
    // it is tried again.
    const std::optional<Error> &error() const { return m_error; }
    const QDateTime &certificateUntil() const { return m_certificateUntil; } // as Session's, of the last sign-in

    // Signs in unless that is done.
    QFuture<Result<>> open();
    // Signs in again where a session was lost, as after this computer slept, and nobody has to be asked for that: not
    // where the last sign-in took a code, nor after a refusal. Of a try that fails nothing is told: the state stays.
    void reopenUnasked();
    // The certificate has been renewed: its dates are read again; the session goes on.
    void rereadCertificate();

    // Another site's session, for work of this connection that needs both. One for each site; it stays
    // signed in as long as the connection lives.
    std::shared_ptr<SecondarySession> secondarySession(const Site &other);

    // Work on the session's thread; see WorkerThread.
    template <class Work> auto run(Work work) { return m_thread->run(std::move(work)); }
    QFuture<Result<>> runSteps(std::shared_ptr<Steps<ssh::Session>> steps, CancelFlag cancel = {})
    {
        return m_thread->runSteps(std::move(steps), std::move(cancel));
    }
    QFuture<Result<>> runBeside(std::shared_ptr<Steps<ssh::Session>> steps, CancelFlag cancel = {})
    {
        return m_thread->runBeside(std::move(steps), std::move(cancel));
    }
    void requestStop() { m_thread->requestStop(); }

    // Ends the connection without waiting for its thread, which may be in the middle of something: that is told
    // to stop, and has to be kept until it has. The destructor waits.
    static std::unique_ptr<WorkerThread<ssh::Session>> leave(std::unique_ptr<Connection> connection);

Q_SIGNALS:
    void stateChanged();

private:
    struct Listener;
    class Doorkeeper;
    void setState(State state, std::optional<Error> error = {});

    ssh::Prompts &m_prompts;
    Site m_site;
    State m_state = State::Offline;
    std::optional<Error> m_error;
    QDateTime m_certificateUntil;
    QHash<SiteId, std::shared_ptr<SecondarySession>> m_secondary;
    std::shared_ptr<Listener> m_listener;
    std::shared_ptr<Doorkeeper> m_door;
    bool m_isReopening = false;
    bool m_mayReopen = false; // it was online, and nothing but the way to it is why it is no more
    std::unique_ptr<WorkerThread<ssh::Session>> m_thread; // last: stopped before the rest goes
};

} // namespace officina
