// SPDX-License-Identifier: GPL-3.0-or-later
//
// The way from libssh to an agent that is no Unix socket: Windows' agents are named pipes, and libssh knows none. What
// libssh asks of a socket is handed on to the agent by a thread of its own, and the answers come back the same way.
#pragma once

#include "client/base/result.h"
#include "client/ssh/socket.h"

#include <QtCore/QString>

#include <atomic>
#include <future>
#include <memory>
#include <thread>

struct ssh_session_struct;

namespace officina::ssh {

class AgentBridge
{
public:
    // agent: as agentSocket() says; a Unix socket does as well. NotFound where none answers there; Local.
    static Result<std::unique_ptr<AgentBridge>> open(const QString &agent);
    // Into the session, where its agent is none that libssh itself finds: on Windows. Null: it is, or there is none.
    static std::unique_ptr<AgentBridge> where(const QString &configured, ssh_session_struct *session);
    ~AgentBridge();
    AgentBridge(const AgentBridge &) = delete;
    AgentBridge &operator=(const AgentBridge &) = delete;

    // For ssh_set_agent_socket(), whose session closes it. An agent that goes away, or answers what is none, is an end
    // of this socket.
    NativeSocket releaseSocket() { return m_far.release(); }

    AgentBridge(const QString &agent, Socket nearEnd, Socket farEnd);

private:
    void pump(const QString &agent);

    Socket m_near;
    Socket m_far; // libssh's end
    std::atomic<bool> m_stop = false;
    std::promise<Result<>> m_connected;
    std::thread m_thread; // last: its loop uses all of the above
};

} // namespace officina::ssh
