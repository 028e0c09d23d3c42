// SPDX-License-Identifier: GPL-3.0-or-later
//
// The known_hosts files of one host, read as OpenSSH reads them. libssh passes over @revoked lines, and
// knows neither HostKeyAlias nor several files nor patterns that take a host out of a line.
// RevokedHostKeys may be a list of keys or a binary one (KRL), which ssh-keygen is asked about.
#pragma once

#include "client/base/cancelflag.h"
#include "client/base/result.h"
#include "client/ssh/hostconfig.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

namespace officina::ssh {

class KnownHosts
{
public:
    // name: "host", "[host]:port" or an alias. The first of the user's files is the one written to.
    KnownHosts(QByteArray name, QStringList userFiles, QStringList globalFiles, QString revokedFile, bool hashed);

    enum class Answer {
        Known,   // this key is on record for the host
        Unknown, // no key is
        Changed, // others are, this is none of them
        Revoked, // this key is marked as withdrawn, for this host or for all
    };
    // type: "ssh-ed25519"; key: base64, as in the files. Local: a file exists and cannot be read.
    // Unsupported: a KRL, and no ssh-keygen. Cancelled.
    Result<Answer> ask(const QByteArray &type, const QByteArray &key, const CancelFlag &stop) const;
    // The types of the keys on record, to ask the host for one of them.
    Result<QByteArrayList> types() const;
    struct Recorded {
        QByteArray type;     // "ssh-ed25519"
        QString fingerprint; // "SHA256:…"
    };
    Result<QList<Recorded>> keys() const; // on record
    // Whether an authority is named that may certify keys of this host.
    Result<bool> hasAuthority() const;
    // Whether anything is on record that may speak against a key: other keys, withdrawn ones, an authority.
    Result<bool> mayRefuse() const;
    // Where the keys on record for the host stand: "FILE:LINE".
    Result<QStringList> places() const;
    Result<> remember(const QByteArray &type, const QByteArray &key) const;

private:
    enum class Mark { None, Revoked, Authority };
    struct Line {
        Mark mark = Mark::None;
        QByteArray type;
        QByteArray key;
        QString place;
    };
    Result<QList<Line>> lines() const; // that are about this host
    Result<> readFile(const QString &file, QList<Line> &lines) const;
    // By RevokedHostKeys.
    Result<bool> isWithdrawn(const QByteArray &type, const QByteArray &key, const CancelFlag &stop) const;
    bool isAbout(const QByteArray &patterns, const QByteArray &host) const;

    QByteArray m_name;
    QStringList m_userFiles;
    QStringList m_globalFiles;
    QString m_revokedFile;
    bool m_hashed;
};

// As known_hosts has it: the configuration's alias, "host" or "[host]:port".
QByteArray knownName(const std::optional<HostConfig> &config, const QString &host, int port);
// The files that hold a host's keys. chosen: one in place of those of the configuration; may be empty.
KnownHosts knownHostsOf(const QString &chosen, const std::optional<HostConfig> &config, const QString &host, int port);

} // namespace officina::ssh
