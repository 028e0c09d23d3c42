// SPDX-License-Identifier: GPL-3.0-or-later
//
// The keys that a person has on this computer: files, those that the agent holds, and those whose secret lies in a
// hardware token (FIDO). Only public halves are looked at.
#pragma once

#include "client/ssh/agent.h"
#include "client/ssh/hostconfig.h"
#include "client/ssh/keyfile.h"

#include <QtCore/QList>

namespace officina {

struct OwnKey {
    using Encrypted = ssh::KeyFile::Encrypted;

    QString file; // of the private half, or the handle of one in a token; empty: only the agent has it
    QString type; // "ssh-ed25519"; empty: not told
    int bits = 0; // of an RSA key; 0: not told
    Encrypted encrypted = Encrypted::NotTold;
    QByteArray blob; // the public half, in SSH's own form; empty: not told
    QString comment; // may be empty
    bool isInAgent = false;
    bool isOpenToOthers = false; // ssh refuses to use such a file
    bool isOffered = false; // to the site that was asked for: ssh would show it there by itself

    bool isInToken() const { return type.startsWith(QLatin1StringView("sk-")); }
    bool needsAgent() const { return isInToken() && !isInAgent; } // libssh signs with a token through an agent alone
    QString fingerprint() const { return blob.isEmpty() ? QString() : ssh::fingerprintOf(blob); }
    QByteArray publicLine() const; // "ssh-ed25519 AAAA… comment"; empty where the public half is not told
    bool operator==(const OwnKey &) const = default;
};

struct KeyPlaces {
    QString sshFolder;   // "/home/me/.ssh"; empty: none is looked through
    QString agentSocket; // empty: no agent
};

// First those that ssh offers to a site by itself, in its order: the files that are named for it, by the site or else
// the configuration, or else the usual ones, and the agent's, unless only the named ones count. Then what else lies
// in the folder. config: of that site; nothing: it is not used, or there is no ssh to ask.
QList<OwnKey> ownKeys(const QStringList &named, const std::optional<ssh::HostConfig> &config, const KeyPlaces &places);

} // namespace officina
