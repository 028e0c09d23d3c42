// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ports of this computer that lead to ports behind the host of a session, as ssh -L makes them: each
// connection becomes a channel of the session (RFC 4254, direct-tcpip). Nobody outside this computer
// reaches them: they are on 127.0.0.1 alone.
//
// Long work for a session of its own, which all forwarded ports share. An end that takes nothing more
// is waited for, and the other end told so: neither fills this computer's memory.
#pragma once

#include "client/base/workerthread.h"
#include "client/ssh/session.h"

#include <memory>
#include <optional>

namespace officina::ssh {

struct ForwardState {
    int connections = 0; // open now
    qint64 made = 0;     // that reached the other end so far
    // Why the last one did not: Denied where the host forwards nothing, Unreachable where nobody takes
    // it there. None once one did.
    std::optional<Error> error;
    bool operator==(const ForwardState &) const = default;
};

class PortForwards : public Steps<Session>
{
public:
    PortForwards();
    ~PortForwards() override;

    // From any thread.
    //
    // Listens at once, on that port or on any free one; what connects waits until the session is there. The
    // port of this computer. host: as the session's host knows it. Local: the port is taken; BadInput: no
    // such port or host.
    Result<int> add(const QString &host, int port, int localPort = 0);
    void remove(int localPort); // with its connections
    void end();                 // of all of it; the steps are Done then
    ForwardState state(int localPort) const;

    Result<Progress> step(Session &session) override;
    void abandoned(const Error &error) override;

    struct Private;

private:
    std::unique_ptr<Private> d;
};

} // namespace officina::ssh
