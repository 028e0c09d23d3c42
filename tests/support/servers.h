// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sites unlike ours, for tests: servers that are not OpenSSH, or an OpenSSH that allows less, login
// shells that are not bash, disks that are small. Each runs in a mount namespace of its own where
// /root is its home folder and this computer's temporary files are not there: what a site reads or
// writes can never be a test's own file by accident. Needs root. Promise: they differ in what `can`
// says, and in nothing else that a user could see.
#pragma once

#include "client/base/remotepath.h"
#include "tests/support/sshserver.h"

namespace officina::testing {

enum class Family { OpenSsh, Narrow, Transport, Shells, Slow, Others, Disks, Useless, Hostile };

struct ServerKind {
    struct Can {
        bool runCommands = true;
        bool makeLinks = true;
        bool readLinks = true; // tells where they lead, as they are
        bool readAll = true; // also what has mode 000: root may
        bool setModes = true;
        bool setTimes = true;
    };

    QByteArray name;
    Family family = Family::OpenSsh;
    Can can;
    bool isTypical = false; // stands for others: tests of many files are worth their time
    SshServer::Options options;
    // Left in the home folder by start files, to show that they were read.
    static constexpr char startFileMark[] = ".start-file-was-read";

    QByteArray shell = "/bin/bash";                      // of the login
    QList<std::pair<QByteArray, QByteArray>> startFiles; // in the home folder: name, content
    QByteArray homeOnTmpfs;                              // options of mount -t tmpfs; empty: an ordinary folder
    bool isReadOnly = false;                             // the home folder; home() is not
    bool isChrooted = false;                             // its "/" is the home folder
    QByteArray mode;                                     // of servers/sftpserver.py
    int idleSeconds = 0; // what is left alone for so long it closes: a channel, or the connection
};

const QList<ServerKind> &serverKinds();
QList<ServerKind> serverKinds(Family family);
const ServerKind &serverKind(QByteArrayView name); // ends the program where there is none

class Server
{
public:
    explicit Server(ServerKind kind);
    ~Server();

    Result<> start(); // ready when it returns
    const ServerKind &kind() const { return m_kind; }
    const ServerKind::Can &can() const { return m_kind.can; }

    ssh::Target target(int port = 0) const { return m_server->target(port); } // as SshServer's
    int port() const { return m_server->port(); }
    QByteArray log() const { return m_server->log(); }
    QByteArray folder() const; // for what a test and its server agree on: gates, counts

    // The same place, as this computer and as the site calls it.
    QByteArray home(QByteArrayView relative = {}) const;
    RemotePath root(QByteArrayView relative = {}) const;

    static bool canRun(); // root

private:
    ServerKind m_kind;
    std::unique_ptr<SshServer> m_server;
};

} // namespace officina::testing
