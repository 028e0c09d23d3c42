// SPDX-License-Identifier: GPL-3.0-or-later
//
// A private OpenSSH server; see the header.
#include "tests/support/sshserver.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QStandardPaths>
#include <QtCore/QThread>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

#include <algorithm>
#include <csignal>
#include <pwd.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace officina::testing {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> tool(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        return failure(Error::Kind::Local,
                       process.errorString() + u' ' + QString::fromUtf8(process.readAllStandardError()), program);
    return process.readAllStandardOutput();
}

Result<> makeKey(const QString &file, const QString &passphrase = {})
{
    const auto made = tool(u"ssh-keygen"_s,
                           {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-a"_s, u"1"_s, u"-N"_s, passphrase, u"-C"_s,
                            u"officina-test"_s, u"-f"_s, file});
    return made ? Result<>() : passOn(made);
}

QByteArray textOf(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

void writeText(const QString &file, const QByteArray &text, bool ownerOnly = false)
{
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate) || out.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(file));
    if (ownerOnly)
        out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

// Process id -> parent's, of all processes.
QHash<qint64, qint64> parents()
{
    QHash<qint64, qint64> result;
    for (const QString &name : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        const qint64 pid = name.toLongLong();
        const QByteArray stat = pid > 0 ? textOf(u"/proc/%1/stat"_s.arg(name)) : QByteArray();
        // The command's name, in brackets, may hold anything; the parent is the 2nd field after it.
        const auto fields = stat.sliced(stat.lastIndexOf(')') + 1).split(' ');
        if (fields.size() > 2)
            result[pid] = fields[2].toLongLong();
    }
    return result;
}

} // namespace

SshServer::SshServer(Options options) : m_options(std::move(options)) {}

SshServer::~SshServer()
{
    kill();
}

bool SshServer::canHavePasswords()
{
    return geteuid() == 0;
}

int SshServer::freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

QString SshServer::user() const
{
    if (!m_options.user.isEmpty())
        return QString::fromUtf8(m_options.user);
    const passwd *entry = getpwuid(geteuid());
    return QString::fromLocal8Bit(entry ? entry->pw_name : "");
}

QByteArray SshServer::configuration() const
{
    const QByteArray folder = m_folder.bytes();
    QByteArrayList lines = m_options.config;
    if (!m_options.forceCommand.isEmpty())
        lines << "ForceCommand " + m_options.forceCommand;
    if (m_options.sftpOnly)
        lines << "ForceCommand internal-sftp";
    const QByteArray password = m_options.password.isEmpty() ? "no" : "yes";
    lines << "Port " + QByteArray::number(m_port) << "ListenAddress 127.0.0.1"
          << "HostKey " + folder + "/host" << "PidFile none"
          << "AuthorizedKeysFile " + folder + "/authorized_keys" << "StrictModes no"
          << "PermitRootLogin yes" << QByteArray("PubkeyAuthentication ") + (m_options.keyAllowed ? "yes" : "no")
          << "PasswordAuthentication " + password << "KbdInteractiveAuthentication " + password << "UsePAM " + password
          << "UseDNS no" << "PrintMotd no"
          << "PrintLastLog no"
          // Tells bash that it is not the first shell: the start-up files of whoever runs the tests
          // are no part of them.
          << "SetEnv SHLVL=1"
          << "MaxAuthTries 20"
          << "MaxSessions 50"
          // Wrong keys are offered on purpose: the server must not grow angry with loopback.
          << "PerSourcePenalties no" << "LogLevel VERBOSE";
    // Of these the last one would count, or two be an error.
    for (const QByteArray &line : {"Subsystem sftp internal-sftp"_ba, "MaxStartups 100"_ba}) {
        const QByteArray keyword = line.first(line.indexOf(' ') + 1);
        if (std::ranges::none_of(m_options.config, [&](const QByteArray &own) { return own.startsWith(keyword); }))
            lines << line;
    }
    return lines.join('\n') + '\n';
}

Result<> SshServer::prepare()
{
    for (const auto &[name, passphrase] : {std::pair(u"host"_s, QString()),
                                           {u"other_host"_s, {}},
                                           {u"user"_s, {}},
                                           {u"stranger"_s, {}},
                                           {u"locked"_s, u"open sesame"_s}}) {
        if (const auto made = makeKey(m_folder.path(name), passphrase); !made)
            return made;
    }
    writeText(m_folder.path(u"authorized_keys"_s),
              textOf(identity() + u".pub"_s) + textOf(lockedIdentity() + u".pub"_s));
    if (geteuid() == 0)
        QDir().mkpath(u"/run/sshd"_s); // where sshd's unprivileged part lives
    if (m_options.password.isEmpty())
        return {};

    const auto hash =
        tool(u"perl"_s, {u"-e"_s, u"print crypt($ARGV[0], '$6$officina')"_s, QString::fromUtf8(m_options.password)});
    if (!hash)
        return passOn(hash);
    writeText(m_folder.path(u"shadow"_s),
              user().toUtf8() + ':' + *hash + (m_options.passwordExpired ? ":0" : ":19000") + ":0:99999:7:::\n", true);
    QByteArray stack = "auth requisite pam_unix.so\n";
    if (!m_options.oneTimeSecret.isEmpty()) {
        const QString users = m_folder.path(u"oath"_s);
        writeText(users, "HOTP/T30/6 " + user().toUtf8() + " - " + m_options.oneTimeSecret + '\n', true);
        stack += "auth required pam_oath.so usersfile=" + users.toUtf8() + " window=10 digits=6\n";
    }
    for (const QByteArray &line : m_options.pam)
        stack += line + '\n';
    writeText(m_folder.path(u"pam"_s),
              stack + "account required " + (m_options.passwordExpired ? "pam_unix.so" : "pam_permit.so")
                  + "\nsession required pam_permit.so\n");
    return {};
}

void SshServer::launch(const QString &sshd)
{
    m_process = std::make_unique<QProcess>();
    m_process->setStandardErrorFile(m_folder.path(u"log"_s), QIODevice::Append);
    m_process->setStandardOutputFile(QProcess::nullDevice());
    m_process->setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    const QString config = m_folder.path(u"sshd_config"_s);
    QByteArray script = m_options.setUp;
    // A mount namespace of its own gives the server another shadow file and PAM stack without
    // touching the machine's.
    if (!m_options.password.isEmpty())
        script += "\nmount --bind \"$1/shadow\" /etc/shadow\nmount --bind \"$1/pam\" /etc/pam.d/sshd\n";
    if (script.isEmpty() && m_options.program.isEmpty()) {
        m_process->start(sshd, {u"-D"_s, u"-e"_s, u"-f"_s, config});
        return;
    }
    script += '\n' + (m_options.program.isEmpty() ? "exec \"$3\" -D -e -f \"$4\"" : m_options.program);
    m_process->start(u"unshare"_s,
                     {u"-m"_s, u"sh"_s, u"-e"_s, u"-c"_s, QString::fromUtf8(script), u"sh"_s, folder(),
                      QString::number(m_port), sshd, config});
}

// A port that is free may be taken by another test before sshd has it: then another one.
Result<> SshServer::start()
{
    if (m_port != 0)
        return startOnPort();
    if (const auto prepared = prepare(); !prepared)
        return prepared;
    Result<> started;
    for (int attempt = 0; attempt < 5; ++attempt) {
        m_port = freePort();
        writeKnownHosts(knownHosts());
        started = startOnPort();
        if (started || !log().contains("Address already in use"))
            break;
    }
    return started;
}

Result<> SshServer::startOnPort()
{
    writeText(m_folder.path(u"sshd_config"_s), configuration());
    QString sshd = QStandardPaths::findExecutable(u"sshd"_s);
    if (sshd.isEmpty())
        sshd = QStandardPaths::findExecutable(u"sshd"_s, {u"/usr/sbin"_s, u"/usr/local/sbin"_s});
    if (sshd.isEmpty())
        return failure(Error::Kind::NotFound, u"no sshd is installed"_s);

    launch(sshd);
    for (QDeadlineTimer limit(120'000); !limit.hasExpired() && !m_process->waitForFinished(0);) {
        // What answers may be another test's server, until this one said that the port is its own.
        const bool isOurs = !m_options.program.isEmpty()
            || log().contains("Server listening on 127.0.0.1 port " + QByteArray::number(m_port));
        if (isOurs && answers())
            return {};
        QThread::msleep(10);
    }
    return failure(Error::Kind::Local, QString::fromUtf8(log()), sshd);
}

bool SshServer::answers() const
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, quint16(m_port));
    return socket.waitForConnected(200) && socket.waitForReadyRead(2000) && socket.readAll().startsWith("SSH-");
}

bool SshServer::isRunning() const
{
    return m_process && m_process->state() != QProcess::NotRunning;
}

QList<qint64> SshServer::connections() const
{
    QList<qint64> result;
    if (!isRunning())
        return result;
    const auto parentOf = parents();
    QList<qint64> generation{m_process->processId()};
    while (!generation.isEmpty()) {
        QList<qint64> children;
        for (auto it = parentOf.begin(); it != parentOf.end(); ++it) {
            if (generation.contains(it.value()))
                children.append(it.key());
        }
        result += children;
        generation = children;
    }
    return result;
}

void SshServer::killConnections()
{
    for (const qint64 pid : connections())
        ::kill(pid_t(pid), SIGKILL);
}

void SshServer::stop()
{
    if (!isRunning())
        return;
    const auto children = connections();
    m_process->terminate();
    if (!m_process->waitForFinished(5000))
        m_process->kill();
    for (const qint64 pid : children)
        ::kill(pid_t(pid), SIGTERM);
    m_process->waitForFinished(5000);
    m_process.reset();
}

void SshServer::kill()
{
    if (!isRunning())
        return;
    const auto children = connections();
    m_process->kill();
    for (const qint64 pid : children)
        ::kill(pid_t(pid), SIGKILL);
    m_process->waitForFinished(5000);
    m_process.reset();
}

QString SshServer::fingerprint() const
{
    const auto line = tool(u"ssh-keygen"_s, {u"-l"_s, u"-f"_s, m_folder.path(u"host.pub"_s)});
    return line ? QString::fromUtf8(line->split(' ').value(1)) : QString();
}

QByteArray SshServer::log() const
{
    return textOf(m_folder.path(u"log"_s));
}

ssh::Target SshServer::target(int port) const
{
    if (port != 0 && port != m_port)
        writeKnownHosts(m_folder.path(u"known_hosts_%1"_s.arg(port)), port);
    ssh::Target target;
    target.host = u"127.0.0.1"_s;
    target.port = port != 0 ? port : m_port;
    target.user = user();
    target.identities = {identity()};
    target.knownHosts = port != 0 && port != m_port ? m_folder.path(u"known_hosts_%1"_s.arg(port)) : knownHosts();
    target.useConfig = false;
    return target;
}

void SshServer::writeKnownHosts(const QString &file, int port, bool rightKey) const
{
    const QByteArray key = textOf(m_folder.path(rightKey ? u"host.pub"_s : u"other_host.pub"_s));
    writeText(file, "[127.0.0.1]:" + QByteArray::number(port != 0 ? port : m_port) + ' ' + key);
}

} // namespace officina::testing
