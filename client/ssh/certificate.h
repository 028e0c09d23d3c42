// SPDX-License-Identifier: GPL-3.0-or-later
//
// When an OpenSSH user certificate is valid: read from the file itself, or from the agent, so that an expired one is
// named before a server just says no.
#pragma once

#include "client/ssh/agent.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace officina::ssh {

struct Certificate {
    QDateTime validFrom;  // UTC; invalid: always
    QDateTime validUntil; // UTC; invalid: for ever
    QStringList principals; // the users it may sign in as; empty: any

    bool isExpired(const QDateTime &now) const { return validUntil.isValid() && now >= validUntil; }

    // line: "ssh-ed25519-cert-v01@openssh.com AAAA… comment". Nothing where it is no certificate.
    // The format: PROTOCOL.certkeys of OpenSSH.
    static std::optional<Certificate> parse(const QByteArray &line);
    static std::optional<Certificate> ofBlob(QByteArrayView blob); // as an agent holds it
    static std::optional<Certificate> read(const QString &file);
    // When the first of those in the files expires; invalid: none does.
    static QDateTime soonest(const QStringList &files);
    // When the last of those expires that an agent holds, let this user in and are valid now; invalid: there is none,
    // or one that never does.
    static QDateTime last(const QList<AgentKey> &held, const QString &user, const QDateTime &now);
};

} // namespace officina::ssh
