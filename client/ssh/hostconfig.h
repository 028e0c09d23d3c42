// SPDX-License-Identifier: GPL-3.0-or-later
//
// What ~/.ssh/config says of one host. OpenSSH itself is asked (`ssh -G`), so that Include, Match,
// patterns and order mean exactly what they mean to ssh; where there is no ssh, libssh's own reading
// has to do.
#pragma once

#include "client/base/result.h"
#include "client/ssh/dial.h"
#include "client/ssh/target.h"

#include <QtCore/QByteArrayList>
#include <QtCore/QStringList>

#include <optional>
#include <utility>

namespace officina::ssh {

struct HostConfig {
    QString hostName;
    int port = 22;
    QString user;
    AddressFamily addressFamily = AddressFamily::Any;

    QStringList identityFiles; // in order
    bool identitiesOnly = false;
    QStringList certificateFiles;
    QString identityAgent; // empty: as SSH_AUTH_SOCK says; "none"
    // The ways to sign in, the one to begin with first. Only ones that are not switched off.
    QStringList authentications{QStringLiteral("publickey"), QStringLiteral("keyboard-interactive"),
                                QStringLiteral("password")};
    int passwordPrompts = 3;

    QString proxyCommand;  // with tokens; empty: none
    QStringList proxyJump; // hosts, the nearest first
    QString hostKeyAlias;
    QStringList knownHosts;       // the user's files; the first is written to
    QStringList globalKnownHosts; // the computer's
    QString revokedHostKeys;      // file
    bool hashKnownHosts = false;
    enum class UnknownHosts { Ask, Refuse, Accept };
    UnknownHosts unknownHosts = UnknownHosts::Ask; // StrictHostKeyChecking
    std::optional<std::chrono::seconds> connectTimeout;

    // Algorithms that somebody chose, in their order; empty: those that are ssh's own choice.
    QByteArrayList ciphers;
    QByteArrayList macs;
    QByteArrayList keyExchanges;
    QByteArrayList hostKeyTypes;

    // Nothing where there is no ssh to ask. BadInput where the configuration is wrong, in ssh's words.
    // Cancelled.
    static Result<std::optional<HostConfig>> of(const Target &target, const CancelFlag &stop);
    static HostConfig parse(const QByteArray &printed); // by `ssh -G`

    // Host name and port that an alias leads to; nothing where there is no ssh to ask, or the configuration is wrong.
    static std::optional<std::pair<QString, int>> endOf(const QString &alias);

private:
    void expandTokens(const QString &alias);
};

} // namespace officina::ssh
