// SPDX-License-Identifier: GPL-3.0-or-later
//
// What people read about a system of the catalogue: all ways in, and what is known beside its profile, each
// with who says it. Nothing of it is used by itself.
#pragma once

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace officina {

// Who says so: the operator, the operator's repository, a copy of the operator's page, users, or nobody.
enum class Grade { Official, Repository, Copy, Users, Memory };
// Whether it is to be checked before it is trusted.
constexpr bool isHint(Grade grade)
{
    return grade > Grade::Repository;
}

struct SiteEndpoint {
    // Menu: a text menu, that carries no files. Setup: for the first login, that sets up a second factor.
    enum class Role { Login, Transfer, Jump, Menu, Setup, Web, Other };
    Role role = Role::Login;
    QStringList hosts;
    int port = 22;
    QString note = {}; // for people
    Grade grade = Grade::Users;
    bool operator==(const SiteEndpoint &) const = default;
};

struct SiteNote {
    enum class Topic {
        Network,
        SignIn,
        HostKeys,
        Transfer,
        Jobs,
        Storage,
        Commands,
        Software,
        Support,
        Policy,
        Status
    };
    Topic topic = Topic::SignIn;
    QString text;
    Grade grade = Grade::Users;
    bool operator==(const SiteNote &) const = default;
};

// Signs the host keys of a whole domain.
struct HostAuthority {
    QString pattern = {}; // "*.asc.ac.at"; empty: there is none
    QString publicKey = {}; // as a line of known_hosts has it
    QString fingerprint = {};
    Grade grade = Grade::Users;
    bool operator==(const HostAuthority &) const = default;
};

struct SiteFingerprint {
    QString type; // "ED25519"
    QString sha256; // "SHA256:…"
    Grade grade = Grade::Users;
    bool operator==(const SiteFingerprint &) const = default;
};

struct SiteGuide {
    QString operatedBy = {};
    QString statusUrl = {};
    QList<SiteEndpoint> endpoints = {};
    QList<SiteNote> notes = {};
    QStringList notFound = {}; // what the pages read do not tell
    QList<SiteFingerprint> fingerprints = {};
    HostAuthority hostAuthority = {};
    // Ids of the catalogue's sources, by field: "internet_on_nodes", "folders/0".
    QHash<QString, QStringList> sources = {};
    bool operator==(const SiteGuide &) const = default;
};

} // namespace officina
