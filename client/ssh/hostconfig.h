// SPDX-License-Identifier: GPL-3.0-or-later
//
// What ~/.ssh/config says of one host. OpenSSH itself is asked (`ssh -G`), so that Include, Match,
// patterns and order mean exactly what they mean to ssh; where there is no ssh, libssh's own reading
// has to do.
#pragma once

#include "client/base/result.h"
#include "client/ssh/target.h"

#include <QtCore/QStringList>

#include <optional>

namespace officina::ssh {

struct HostConfig {
    QString hostName;
    int port = 22;
    QString user;
    QStringList identityFiles; // with "~" and tokens, in order
    bool identitiesOnly = false;
    QStringList certificateFiles;
    QString identityAgent; // empty: as SSH_AUTH_SOCK says; "none"
    QString proxyCommand;  // with tokens; empty: none
    QStringList proxyJump; // hosts, the nearest first
    QString hostKeyAlias;
    QStringList knownHosts;       // the user's files; the first is written to
    QStringList globalKnownHosts; // the computer's
    QString revokedHostKeys;      // file
    bool hashKnownHosts = false;
    std::optional<std::chrono::seconds> connectTimeout;

    // Nothing where there is no ssh to ask. BadInput where the configuration is wrong, in ssh's words.
    static Result<std::optional<HostConfig>> of(const Target &target);
    static HostConfig parse(const QByteArray &printed); // by `ssh -G`
};

} // namespace officina::ssh
