// SPDX-License-Identifier: GPL-3.0-or-later
//
// How to reach and identify one host, before anything is connected.
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <chrono>

namespace officina::ssh {

struct Target {
    QString host;                    // an alias of ~/.ssh/config, a host name or an address
    int port = 0;                    // 0: as configured, else 22
    QString user;                    // empty: as configured, else the local user's name
    QStringList identities;          // private key files; where given, no other key is offered
    QString knownHosts;              // empty: as configured, else ~/.ssh/known_hosts
    bool useConfig = true;           // honour ~/.ssh/config
    QString configFile;              // empty: ~/.ssh/config
    QStringList fingerprints;        // published by the site: such a key needs no question
    QStringList fingerprintTypes;    // of keys, "ed25519": where none is on record, one of these is asked for first
    QStringList hostAuthorities;     // the same: who signs its hosts' keys, "*.site.eu ssh-ed25519 AAAA…"
    bool remembersHostKeys = true;   // false: known_hosts is only read, and a new key is refused
    int channels = 0;                // at most so many for one large file; 0: as many as help
    int hops = 0;                    // how many hosts are behind this one, on the way to the one meant
    std::chrono::seconds timeout{15}; // for the whole way to an encrypted connection
    // A server that leaves one question unanswered for so long is slow; one that gives no sign of
    // life then either is dead.
    std::chrono::milliseconds answerLimit{25000};
    // A program there that moves or looks at files, and of which nothing has come for so long, hangs. A file may have
    // to come from tape first.
    std::chrono::milliseconds programLimit{900000};
    // For each answer while signing in, which somebody may have to approve on a telephone: longer than any server
    // keeps a door open for somebody who has not signed in (2 minutes as a rule). Whether the link is alive is watched
    // by the kernel meanwhile.
    std::chrono::milliseconds approvalLimit{300000};
};

} // namespace officina::ssh
