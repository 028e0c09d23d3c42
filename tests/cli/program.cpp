// SPDX-License-Identifier: GPL-3.0-or-later
//
// The terminal program under test; see the header.
#include "tests/cli/program.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtTest/QTest>

namespace officina::testing {

using namespace Qt::StringLiterals;

Program::Program() : m_environment(QProcessEnvironment::systemEnvironment())
{
    const QString binaries = m_environment.value(u"OFFICINA_BIN_DIR"_s);
    if (!QFile::exists(binaries + u"/officina-cli"_s))
        qFatal("OFFICINA_BIN_DIR does not hold officina-cli");
    set(u"PATH"_s, binaries + u':' + m_environment.value(u"PATH"_s));
    set(u"HOME"_s, m_home.path());
    for (const QString &variable :
         {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_STATE_HOME"_s, u"SSH_ASKPASS"_s,
          u"SSH_AUTH_SOCK"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        m_environment.remove(variable);
}

std::unique_ptr<QProcess> Program::process(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setUnixProcessParameters(QProcess::UnixProcessFlag::CreateNewSession);
    process->setProgram(m_environment.value(u"OFFICINA_BIN_DIR"_s) + u"/officina-cli"_s);
    process->setArguments(arguments);
    return process;
}

Answer Program::run(const QStringList &arguments, int milliseconds) const
{
    const auto program = process(arguments);
    return finish(*program, milliseconds);
}

Answer Program::shell(const QString &script) const
{
    const auto program = process({u"-c"_s, script});
    program->setProgram(u"bash"_s);
    return finish(*program, 60'000);
}

Answer Program::finish(QProcess &process, int milliseconds) const
{
    process.start();
    process.closeWriteChannel();
    Answer answer;
    if (process.waitForFinished(milliseconds) && process.exitStatus() == QProcess::NormalExit)
        answer.exitCode = process.exitCode();
    process.kill();
    process.waitForFinished();
    answer.out = process.readAllStandardOutput();
    answer.err = process.readAllStandardError();
    return answer;
}

void describeServer(const QString &folder, const SshServer &server, int port, const QString &identity,
                    const QString &knownHosts)
{
    const QJsonObject json{{u"version"_s, 1},
                           {u"host"_s, u"127.0.0.1"_s},
                           {u"port"_s, port},
                           {u"user"_s, server.user()},
                           {u"identity"_s, identity},
                           {u"known_hosts"_s, knownHosts},
                           // Nothing is published: known_hosts alone decides.
                           {u"host_key_sha256"_s, u"none"_s},
                           {u"scheduler"_s, u"slurm"_s},
                           {u"work"_s, folder}};
    QDir().mkpath(folder);
    QFile file(folder + u"/practice.json"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(json).toJson()) < 0)
        qFatal("cannot write %s", qPrintable(file.fileName()));
}

} // namespace officina::testing
