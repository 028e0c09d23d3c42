// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the user's SSH agent holds: the public halves and certificates, by the agent's own protocol
// (draft-miller-ssh-agent). Nothing secret is asked for.
#pragma once

#include "client/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

#include <chrono>

namespace officina::ssh {

struct AgentKey {
    QByteArray blob; // a public key or a certificate, in SSH's own form
    QString comment;
    bool operator==(const AgentKey &) const = default;
};

// socket: as IdentityAgent or SSH_AUTH_SOCK name it; empty: no agent. NotFound where none answers there; BadReply.
Result<QList<AgentKey>> agentKeys(const QString &socket, std::chrono::milliseconds limit = std::chrono::seconds(2));

// Where the agent is: what the configuration says of this host ("none", "SSH_AUTH_SOCK", "$NAME", a path), else the
// usual place.
QString agentSocket(const QString &configured);

} // namespace officina::ssh
