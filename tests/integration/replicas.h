// SPDX-License-Identifier: GPL-3.0-or-later
//
// Replicas of the catalogue's systems on loopback: a real sshd for each, that lets people in as the system's profile
// says (ways, kinds of keys, certificates, from-clause, authority of the host), in front of one practice factory that
// has the partitions, accounts, QoS and kinds of nodes that the profiles name. What no profile says in a form that
// programs read, a code after the key for one, is in the table below.
#pragma once

#include "client/sites/site.h"
#include "tests/support/practicevariant.h"
#include "tests/support/sshserver.h"

namespace officina::testing {

// How a system differs from what its profile says.
struct Replica {
    enum class Code { None, AfterKey, AfterPassword, AfterBoth };
    enum class Mover { None, WithShell, FilesAlone }; // the profile's transfer host; FilesAlone: and no home folder

    const char *id; // of the profile
    Code code = Code::None;
    const char *prompt = "Verification code: "; // for the code
    bool codeHolds = false;                     // for an hour
    const char *words = "";                     // shown before Enter is waited for, where one signs in by browser
    Mover mover = Mover::None;
    bool loginHasSftp = true;
    bool keysElsewhere = false;       // keys are taken at another port alone
    const char *notReplicated = ""; // and why
};

const QList<Replica> &replicas();
const Replica *replicaOf(const SiteId &id); // nullptr where there is none

// Keys as people and authorities have them, made once for all replicas.
class ReplicaKeys
{
public:
    static constexpr char passphrase[] = "correct horse battery staple";

    void make();
    static QStringList strangers() { return QStringLiteral("s1 s2 s3 s4 s5 s6 s7").split(u' '); } // no site has them
    QString file(const QString &name) const { return m_folder.path(name); }
    QString folder() const { return m_folder.path(); }
    QByteArray text(const QString &name) const { return contentOf(m_folder.bytes(name.toUtf8())); }

private:
    TempFolder m_folder;
};

// The answers of a user of all of them.
inline constexpr char replicaPassword[] = "open sesame";
inline constexpr char replicaCode[] = "314159";
inline constexpr char replicaProject[] = "demo";

// The factory behind them, with all that the profiles name: OFFICINA_PRACTICE_VARIANT.
QByteArray factoryFor(const QList<Site> &profiles);
// For its administrator, once it runs: accounts, QoS and work folders.
QByteArray furnishingFor(const QList<Site> &profiles);
// A line of /etc/hosts: whoever asks for the systems' names is led to the replicas.
QByteArray namesFor(const QList<Site> &profiles);

// One server of one system.
class ReplicaServer
{
public:
    enum class Part { Login, Mover, KeyLogin };

    // factory: behind it; nullptr: none, the server runs beside the test, with these commands first on its path.
    ReplicaServer(const Site &profile, const Replica &replica, Part part, const ReplicaKeys &keys,
                  const PracticeVariant *factory, const QString &commands = {});

    Result<> start() { return m_server->start(); }
    void stop() { m_server->stop(); }
    int port() const { return m_server->port(); }
    QByteArray log() const { return m_server->log(); }
    QString fingerprint() const { return m_server->fingerprint(); }
    QString user() const { return m_server->user(); }
    QString file(const QString &relative) const { return m_server->folder() + u'/' + relative; }

private:
    std::unique_ptr<SshServer> m_server;
};

// The profile as its user has it who has an account on the replica: with a port, a name and a key, a place for host
// keys, and what a profile leaves to the user to say. What the profile publishes of host keys is the replica's.
Site siteOf(const Site &profile, const Replica &replica, const ReplicaServer &login, const ReplicaServer *mover,
            const ReplicaKeys &keys);

} // namespace officina::testing
