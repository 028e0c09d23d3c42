// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an SSH server says of itself to anybody, before keys are exchanged (RFC 4253, sections 4.2 and 7.1): who
// answers on a port is known without a sign-in. The server sees a connection that ends at once.
#pragma once

#include "client/ssh/dial.h"

#include <QtCore/QByteArrayList>

namespace officina::ssh {

struct Greeting {
    QString software; // "OpenSSH_9.2p1 Debian-2"
    std::chrono::milliseconds connected{}; // the time until the connection stood
    QString from; // this computer's own address on that way, as this computer sees it
    QByteArrayList keyExchanges;
    QByteArrayList hostKeyTypes;
    QByteArrayList ciphers; // towards the server

    // Nobody in the middle can drop packets unseen (Terrapin, CVE-2023-48795): the server insists on it, or a
    // cipher that needs no such thing is there.
    bool isStrict() const;
    bool hasSealingCipher() const;
};

// Whether that is how OpenSSH sends one away before it says its version: at MaxStartups, or for PerSourcePenalties.
bool isTurnedAway(QByteArrayView said);

// "SSH-1.5-…": no SSH 2 is spoken, which is all that is safe.
bool isTooOld(QByteArrayView version);
// What is said of it beside Unsupported, untranslated.
QString oldVersionDetail(QByteArrayView version);
bool isTooOld(const Error &error); // by those words

// Unreachable, Timeout; TooSlow where the connection stands, but nothing is said; NotSsh where something else answers;
// Unsupported where it is too old; TurnedAway, also where it takes the connection and closes it; Cancelled.
Result<Greeting> greet(const Address &address, const QDeadlineTimer &deadline, const CancelFlag &stop);

} // namespace officina::ssh
