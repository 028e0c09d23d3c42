// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reaching a host by its name: every address it has is tried, the next one a moment after the one before
// (RFC 8305, "happy eyeballs"), and the first that answers is taken. libssh would stop at the first address,
// and look names up without an end. Each call ends in time, or soon after the stop flag is set.
#pragma once

#include "client/base/cancelflag.h"
#include "client/base/result.h"
#include "client/ssh/socket.h"

#include <QtCore/QByteArray>
#include <QtCore/QDeadlineTimer>
#include <QtCore/QList>

namespace officina::ssh {

enum class AddressFamily { Any, IPv4, IPv6 };

struct Address {
    QByteArray bytes; // a sockaddr
    QString text; // "127.0.0.1 port 22"
    bool isIPv6 = false;
};

// Unreachable: no such name, in the resolver's words. The families take turns, the resolver's first choice
// comes first.
Result<QList<Address>> addressesOf(const QString &host, int port, AddressFamily family, const QDeadlineTimer &deadline,
                                   const CancelFlag &stop);
// The error's detail says of each address why it was none.
Result<Socket> connectToFirst(const QList<Address> &addresses, const QDeadlineTimer &deadline, const CancelFlag &stop);

} // namespace officina::ssh
