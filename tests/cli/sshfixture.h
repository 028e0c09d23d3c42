// SPDX-License-Identifier: GPL-3.0-or-later
//
// officina-cli with a private sshd behind the site "practice": what the tests of the program share.
#pragma once

#include "tests/cli/program.h"
#include "tests/support/resultcheck.h"

#include <QtTest/QTest>

namespace officina::testing {

struct CliWithSite {
    // A place of the site by its path below the remote folder.
    QString place(const QByteArray &relative = {}) const
    {
        return QStringLiteral("practice:") + QString::fromUtf8(remote.bytes(relative));
    }
    void describe(const SshServer &server, int port = 0) const
    {
        describeServer(program.path(QStringLiteral("factory")), server, port > 0 ? port : server.port(),
                       server.identity(), server.knownHosts());
    }
    explicit CliWithSite(const SshServer &server)
    {
        program.setPracticeFolder(program.path(QStringLiteral("factory")));
        describe(server);
    }

    Program program;
    TempFolder remote; // what the server shows
    TempFolder local;
};

} // namespace officina::testing
