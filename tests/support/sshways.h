// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the tests of ways to a site share: a server with an authority of its own, keys made for one test, and
// a ~/.ssh/config for a host named "site".
#pragma once

#include "client/ssh/session.h"
#include "tests/support/autoprompts.h"
#include "tests/support/sshserver.h"
#include "tests/support/tempfolder.h"

#include <memory>

namespace officina::testing {

QByteArray outputOf(const QString &program, const QStringList &arguments);
QByteArray textOf(const QString &path);
void append(const QString &path, const QByteArray &text);
// How many keys the server was shown, as its log says, which may be a moment late.
qsizetype keysOffered(const SshServer &server);

class SshWays
{
protected:
    using Opened = Result<std::unique_ptr<ssh::Session>>;

    void start(); // from initTestCase(): the server
    Opened open(const ssh::Target &target) { return ssh::Session::open(target, m_prompts, CancelFlag()); }
    QString makeKey(const QString &name, const QStringList &kind, const QString &passphrase = {});
    ssh::Target configured(const QByteArray &lines); // these are the whole configuration
    QByteArray usual() const;                        // what every such host entry needs
    QByteArray address() const;                      // of the server, as lines of such an entry
    // For the rest of the test program another file or folder lies there, for it and what it starts alone.
    // False where that is not allowed: it needs root.
    static bool cover(const QString &path, const QString &by);

    TempFolder m_folder;
    AutoPrompts m_prompts;
    std::unique_ptr<SshServer> m_server;
};

// An agent with these keys, for SSH_AUTH_SOCK; it ends with the object.
class SshAgent
{
public:
    SshAgent(const QString &socket, const QStringList &keys);
    ~SshAgent();

private:
    QProcess m_process;
};

} // namespace officina::testing
