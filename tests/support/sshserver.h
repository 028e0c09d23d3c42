// SPDX-License-Identifier: GPL-3.0-or-later
//
// A real OpenSSH server for one test: on a free loopback port, with its own folder, host key and
// login key, for the user who runs the test (root included). Or another program in its place, on
// the same keys. It ends with the test, even where the test crashes.
#pragma once

#include "client/base/result.h"
#include "client/ssh/target.h"
#include "tests/support/tempfolder.h"

#include <QtCore/QProcess>

#include <memory>

namespace officina::testing {

class SshServer
{
public:
    struct Options {
        QByteArrayList config;   // further lines of sshd_config; put first, so they win
        QByteArray forceCommand; // run instead of what the client asks for
        bool sftpOnly = false;   // files, but no shell: as a site's data mover
        // Password and keyboard-interactive (PAM) with this password for the user; needs root,
        // see canHavePasswords().
        QByteArray password;
        bool passwordExpired = false; // it has to be changed at the next sign-in, whatever with
        bool keyAllowed = true;
        QByteArray oneTimeSecret; // hex: after the password PAM wants a time-based code of it too
        QByteArrayList pam;       // further lines of the PAM stack, after the password
        // Lines of sh that the server's process runs first, in a mount namespace of its own; needs
        // root. $1 is folder(), $2 the port.
        QByteArray setUp;
        QByteArray program; // likewise: ends in exec of another server than OpenSSH's
        QByteArray user;    // who signs in; empty: who runs the test
    };

    SshServer() : SshServer(Options{}) {}
    explicit SshServer(Options options);
    ~SshServer();
    SshServer(const SshServer &) = delete;
    SshServer &operator=(const SshServer &) = delete;

    Result<> start();       // ready when it returns; again on the same port after stop() or kill()
    void stop();            // clean end, with all connections
    void kill();            // as a crash: -9 to the server and all its connections
    void killConnections(); // -9 to the connections; the server goes on
    bool isRunning() const;
    qint64 processId() const { return m_process ? m_process->processId() : 0; }

    int port() const { return m_port; }
    QString user() const;
    QString folder() const { return m_folder.path(); }
    QString identity() const { return m_folder.path(QStringLiteral("user")); }
    QString strangerIdentity() const { return m_folder.path(QStringLiteral("stranger")); } // not let in
    QString lockedIdentity() const { return m_folder.path(QStringLiteral("locked")); } // "open sesame"
    QString knownHosts() const { return m_folder.path(QStringLiteral("known_hosts")); }
    QString fingerprint() const; // of the host key, "SHA256:…"
    QByteArray log() const;

    // Everything needed to sign in with the key, without the user's own ~/.ssh. port 0: this
    // server's own, else that of a relay in front of it.
    ssh::Target target(int port = 0) const;
    // Writes a known_hosts file that has this server's key, or another one, for the port.
    void writeKnownHosts(const QString &file, int port = 0, bool rightKey = true) const;

    static bool canHavePasswords();
    // That nobody had a moment ago, for who listens on it at once; see ClosedPort for one where nobody will.
    static int freePort();

private:
    Result<> prepare();
    Result<> startOnPort();
    QByteArray configuration() const;
    void launch(const QString &sshd);
    bool answers() const;
    QList<qint64> connections() const;

    Options m_options;
    TempFolder m_folder;
    int m_port = 0;
    std::unique_ptr<QProcess> m_process;
};

} // namespace officina::testing
