// SPDX-License-Identifier: GPL-3.0-or-later
//
// The kinds of servers; see servers.h. A new one is one entry here: every test of the battery runs
// over it at once.
#include "tests/support/servers.h"

#include <algorithm>

namespace officina::testing {

namespace {

constexpr char external[] = "Subsystem sftp /usr/lib/openssh/sftp-server";
constexpr char chroot[] = "ChrootDirectory /root";

using Can = ServerKind::Can;

ServerKind openSsh(const QByteArray &name, QByteArrayList config, Family family = Family::OpenSsh)
{
    ServerKind kind{.name = name, .family = family};
    kind.options.config = std::move(config);
    return kind;
}

// A data mover: files, but no commands. subsystem: options of its sftp-server.
ServerKind filesAlone(const QByteArray &name, const QByteArray &subsystem, Can can = {})
{
    ServerKind kind = openSsh(name, {chroot});
    kind.options.forceCommand = "internal-sftp" + subsystem;
    kind.isChrooted = true;
    can.runCommands = false;
    kind.can = can;
    return kind;
}

ServerKind login(const QByteArray &name, const QByteArray &shell, const QByteArray &startFile = {},
                 const QByteArray &content = {}, const QByteArrayList &config = {})
{
    ServerKind kind = openSsh(name, config, Family::Shells);
    kind.shell = shell;
    if (!startFile.isEmpty())
        kind.startFiles = {{startFile, QByteArray("touch ~/") + ServerKind::startFileMark + '\n' + content}};
    return kind;
}

// Runs program, a line of sh, in the place of sshd.
ServerKind other(const QByteArray &name, const QByteArray &program, Can can = {}, Family family = Family::Others)
{
    ServerKind kind{.name = name, .family = family, .can = can};
    kind.options.program = program;
    return kind;
}

QByteArray dropbear(const QByteArray &more = {})
{
    return "mkdir -p .ssh; cp \"$1/authorized_keys\" .ssh/\n"
           "dropbearconvert openssh dropbear \"$1/host\" \"$1/host.dropbear\" 2>/dev/null\n"
           "exec dropbear -F -E -P /dev/null -p 127.0.0.1:$2 -r \"$1/host.dropbear\""
        + more;
}

constexpr char proftpd[] = R"(ssh-keygen -e -f "$1/user.pub" >"$1/user.rfc4716"
cat >"$1/proftpd.conf" <<END
ModulePath /usr/lib/proftpd
LoadModule mod_xfer.c
LoadModule mod_sftp.c
ServerType standalone
Port $2
DefaultAddress 127.0.0.1
SocketBindTight on
UseIPv6 off
UseReverseDNS off
User proftpd
Group nogroup
RootLogin on
UseFtpUsers off
RequireValidShell off
AuthOrder mod_auth_unix.c
WtmpLog off
TransferLog none
SystemLog none
ScoreboardFile none
PidFile $1/proftpd.pid
AllowOverwrite on
AllowStoreRestart on
MaxInstances 30
SFTPEngine on
SFTPLog $1/log
SFTPHostKey $1/host
SFTPAuthorizedUserKeys file:$1/user.rfc4716
SFTPAuthMethods publickey
SFTPCompression off
END
exec proftpd -n -q -c "$1/proftpd.conf")";

constexpr char tinysshd[] = "mkdir -p .ssh; cp \"$1/authorized_keys\" .ssh/; chmod 700 .ssh\n"
                            "exec python3 \"$1/superserver.py\" \"$1\" $2 tinysshd ";

ServerKind asyncSsh(const QByteArray &name, const QByteArray &mode = {}, Family family = Family::Hostile)
{
    ServerKind kind = other(name, "exec python3 \"$1/sftpserver.py\" \"$1\" $2 /root $(cat \"$1/mode\")",
                            {.runCommands = false}, family);
    kind.mode = mode;
    kind.isChrooted = true;
    return kind;
}

QList<ServerKind> openSshKinds()
{
    QList<ServerKind> kinds{
        openSsh("openssh", {external}),
        filesAlone("files alone", ""),
        openSsh("sftp by its program alone", {"Subsystem other /bin/false"}),
        openSsh("no posix-rename", {QByteArray(external) + " -P posix-rename"}),
        filesAlone("no posix-rename, files alone", " -P posix-rename"),
        [] {
            ServerKind kind = openSsh("no setstat", {QByteArray(external) + " -P setstat,fsetstat"});
            kind.can.setModes = kind.can.setTimes = false;
            return kind;
        }(),
        filesAlone("no setstat, files alone", " -P setstat,fsetstat", {.setModes = false, .setTimes = false}),
        filesAlone("no statvfs, files alone", " -P statvfs"),
        filesAlone("no symlink, files alone", " -P symlink", {.makeLinks = false}),
        [] { // which the files take
            ServerKind kind = openSsh("one session", {external, "MaxSessions 1"}, Family::Narrow);
            kind.can.runCommands = false;
            return kind;
        }(),
        openSsh("two sessions", {external, "MaxSessions 2"}, Family::Narrow),
        openSsh("three sessions", {external, "MaxSessions 3"}, Family::Narrow),
    };
    kinds[0].isTypical = true;
    return kinds;
}

// What they do with files is what all do: they differ in what is on the wire, and in when they close it.
QList<ServerKind> transportKinds()
{
    QList<ServerKind> kinds{
        openSsh("new keys at each MB", {external, "RekeyLimit 1M"}),
        openSsh("chacha20 alone", {external, "Ciphers chacha20-poly1305@openssh.com"}),
        openSsh("aes128-ctr alone", {external, "Ciphers aes128-ctr"}),
        openSsh("sftp-server's umask 077", {QByteArray(external) + " -u 077"}),
        openSsh("ECDSA host key alone", {external}),
        openSsh("idle channels are closed", {external, "ChannelTimeout session*=4s"}),
        other("dropbear, idle connections are closed", dropbear(" -I 4")),
    };
    kinds[4].options.setUp = "rm \"$1/host\" \"$1/host.pub\"\nssh-keygen -q -t ecdsa -N '' -f \"$1/host\"\n"
                             "echo \"[127.0.0.1]:$2 $(cat \"$1/host.pub\")\" >\"$1/known_hosts\"\n";
    for (const int idle : {5, 6})
        kinds[idle].idleSeconds = 4;
    for (ServerKind &kind : kinds)
        kind.family = Family::Transport;
    return kinds;
}

QList<ServerKind> shellKinds()
{
    const QByteArrayList internal{"Subsystem sftp internal-sftp"};
    QList<ServerKind> kinds{
        login("tcsh", "/bin/tcsh", {}, {}, {external}),
        login("fish", "/usr/bin/fish", {}, {}, {external}),
        login("zsh", "/bin/zsh", {}, {}, {external}),
        // Commands without a slash in them still run there.
        login("rbash", "/bin/rbash", {}, {}, internal),
        login("start file prints", "/bin/bash", ".bashrc", "echo Welcome to the cluster\n", internal),
        login("start file of tcsh prints", "/bin/tcsh", ".cshrc", "echo Welcome to the cluster\n", internal),
        login("start file is another shell", "/bin/bash", ".bashrc", "exec zsh -c \"$BASH_EXECUTION_STRING\"\n",
              {external}),
        // Whatever is said to a command lacks its first line: each waits until its time is up.
        login("start file reads a line", "/bin/bash", ".bashrc", "read -r answer\n", internal),
        login("umask 077", "/bin/bash", ".bashrc", "umask 077\n", {external}),
    };
    kinds[kinds.size() - 2].family = Family::Slow;
    return kinds;
}

QList<ServerKind> otherKinds()
{
    return {
        other("dropbear", dropbear()),
        // These two tell of a link's target by its whole path.
        other("proftpd", proftpd, {.runCommands = false, .readLinks = false, .readAll = false}),
        [] {
            ServerKind kind = asyncSsh("asyncssh", {}, Family::Others);
            kind.can.readLinks = false;
            return kind;
        }(),
        // It has one channel, which the files take.
        other("tinysshd", QByteArray(tinysshd) + "-x sftp=/usr/lib/openssh/sftp-server {keys}", {.runCommands = false}),
    };
}

// Of each one with a shell, and one of files alone, where each file is made by itself.
QList<ServerKind> diskKinds()
{
    QList<ServerKind> kinds;
    for (const bool shell : {true, false}) {
        const QByteArray more = shell ? "" : ", files alone";
        const ServerKind base = shell ? openSsh({}, {external}) : filesAlone({}, "");
        kinds << base << base << base;
        kinds[kinds.size() - 3].name = "20 MB of room" + more;
        kinds[kinds.size() - 3].homeOnTmpfs = "size=20m";
        kinds[kinds.size() - 2].name = "few inodes" + more;
        kinds[kinds.size() - 2].homeOnTmpfs = "size=100m,nr_inodes=60";
        kinds[kinds.size() - 1].name = "read-only" + more;
        kinds[kinds.size() - 1].isReadOnly = true;
    }
    for (ServerKind &kind : kinds)
        kind.family = Family::Disks;
    return kinds;
}

// Nothing can be staged there; what counts is that it is said, at once and in words that help.
QList<ServerKind> uselessKinds()
{
    constexpr char noProgram[] = "mount --bind /bin/false /usr/lib/openssh/sftp-server\n";
    QList<ServerKind> kinds{
        openSsh("no sftp", {"Subsystem other /bin/false"}),
        login("nologin", "/usr/sbin/nologin", {}, {}, {external}),
        login("rbash, sftp-server by its path", "/bin/rbash", {}, {}, {external}),
        login("start file waits for a line", "/bin/bash", ".bashrc", "exec cat >/dev/null\n", {external}),
        login("start file prints into sftp", "/bin/bash", ".bashrc", "echo Welcome to the cluster\n", {external}),
        other("dropbear, no sftp", noProgram + dropbear()),
        other("tinysshd, no sftp", QByteArray(noProgram) + tinysshd + "{keys}"),
    };
    kinds.first().options.setUp = noProgram;
    for (ServerKind &kind : kinds)
        kind.family = Family::Useless;
    return kinds;
}

QList<ServerKind> hostileKinds()
{
    QList<ServerKind> kinds;
    for (const char *mode :
         {"names", "duplicates", "unlisted", "endless-list", "endless-file", "short-size", "long-size", "huge-size",
          "bad-data", "long-answer", "lying-length", "cut-packet", "stuck-list", "stuck-read", "stuck-write"})
        kinds.append(asyncSsh(mode, mode));
    return kinds;
}

} // namespace

const QList<ServerKind> &serverKinds()
{
    static const QList<ServerKind> kinds =
        openSshKinds() + transportKinds() + shellKinds() + otherKinds() + diskKinds() + uselessKinds() + hostileKinds();
    return kinds;
}

QList<ServerKind> serverKinds(Family family)
{
    QList<ServerKind> kinds = serverKinds();
    kinds.removeIf([family](const ServerKind &kind) { return kind.family != family; });
    return kinds;
}

const ServerKind &serverKind(QByteArrayView name)
{
    const auto found = std::ranges::find(serverKinds(), name, &ServerKind::name);
    if (found == serverKinds().end())
        qFatal("no kind of server is called %s", name.toByteArray().constData());
    return *found;
}

} // namespace officina::testing
