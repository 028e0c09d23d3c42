// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs the real officina-cli with no terminal and none of the tester's own settings: its home is
// a temporary folder, and the practice factory is the one the test names.
#pragma once

#include "tests/support/sshserver.h"
#include "tests/support/tempfolder.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>

namespace officina::testing {

struct Answer {
    int exitCode = -1; // -1: crashed, or did not end in time
    QByteArray out;
    QByteArray err;

    QJsonDocument document() const { return QJsonDocument::fromJson(out); }
    QJsonObject json() const { return document().object(); }
    QString errorKind() const { return json()[u"error"][u"kind"].toString(); }
};

class Program
{
public:
    Program();

    void setPracticeFolder(const QString &folder) { set(QStringLiteral("OFFICINA_PRACTICE_DIR"), folder); }
    void set(const QString &variable, const QString &value) { m_environment.insert(variable, value); }

    Answer run(const QStringList &arguments, int milliseconds = 60'000) const;
    // A bash script in which officina-cli can be called: for arguments of any bytes.
    Answer shell(const QString &script) const;
    // Not started yet; with its own session, so without a terminal.
    std::unique_ptr<QProcess> process(const QStringList &arguments) const;

    QString path(const QString &relative) const { return m_home.path(relative); }
    const TempFolder &home() const { return m_home; }

private:
    Answer finish(QProcess &process, int milliseconds) const;

    TempFolder m_home;
    QProcessEnvironment m_environment;
};

// Makes a folder look like the practice factory, with this server behind it.
void describeServer(const QString &folder, const SshServer &server, int port, const QString &identity,
                    const QString &knownHosts);

} // namespace officina::testing
