// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shells in folders; see the header.
#include "ui/common/terminal.h"

#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>

#include <algorithm>

#ifdef Q_OS_MACOS
#include <QtCore/QDir>
#include <QtCore/QTemporaryFile>
#endif

namespace officina {

using namespace Qt::StringLiterals;

namespace {

struct TerminalProgram {
    QString name;
    QStringList before; // what comes before the words it is to run
};

// The user's own choice first, then the distribution's, then those of the desktops.
QList<TerminalProgram> terminalPrograms()
{
    QList<TerminalProgram> programs;
    const QString chosen = qEnvironmentVariable("TERMINAL");
    if (!chosen.isEmpty())
        programs.append({chosen, {u"-e"_s}});
    return programs
        + QList<TerminalProgram>{{u"x-terminal-emulator"_s, {u"-e"_s}},
                                 {u"gnome-terminal"_s, {u"--"_s}},
                                 {u"ptyxis"_s, {u"--"_s}},
                                 {u"kgx"_s, {u"--"_s}},
                                 {u"konsole"_s, {u"-e"_s}},
                                 {u"xfce4-terminal"_s, {u"-x"_s}},
                                 {u"mate-terminal"_s, {u"-x"_s}},
                                 {u"kitty"_s, {}},
                                 {u"alacritty"_s, {u"-e"_s}},
                                 {u"foot"_s, {}},
                                 {u"wezterm"_s, {u"start"_s, u"--"_s}},
                                 {u"xterm"_s, {u"-e"_s}},
                                 {u"wt"_s, {u"--"_s}}, // of Windows, where it is installed, and
                                 {u"conhost"_s, {}}}; // what Windows always has
}

bool isPlain(QChar c, QStringView marks)
{
    return c.unicode() < 128 && (c.isLetterOrNumber() || marks.contains(c));
}

bool needsNoQuotes(const QString &word)
{
    return !word.isEmpty() && std::ranges::all_of(word, [](QChar c) { return isPlain(c, u"-_./:@=%+,"); });
}

// Shells do not quote alike: within quotes fish reads a backslash, and csh an exclamation mark. Before these and the
// quote itself, a backslash outside of them says the same to all.
QString quoted(const QString &word)
{
    QString text;
    for (const QChar c : word)
        text += u"'\\!"_s.contains(c) ? u"'\\"_s + c + u'\'' : QString(c);
    return u'\'' + text + u'\'';
}

bool isPlainFolder(const RemotePath &folder)
{
    return folder.isAbsolute()
        && std::ranges::all_of(folder.bytes(), [](char c) { return isPlain(QLatin1Char(c), u"-_./"); });
}

// For printf's %b: nothing in it is anything to any shell. The slash keeps what a name ends with.
QString inNumbers(const RemotePath &folder)
{
    QString text = folder.isAbsolute() ? QString() : u"./"_s;
    for (const char c : folder.bytes() + '/')
        text += isPlain(QLatin1Char(c), u"-_./") ? QString(QLatin1Char(c))
                                                 : u"\\0%1"_s.arg(uchar(c), 3, 8, QLatin1Char('0'));
    return text;
}

} // namespace

QStringList sshWords(const Site &site)
{
    QStringList words{u"ssh"_s, u"-t"_s};
    if (site.port != 0 && site.port != 22)
        words += {u"-p"_s, QString::number(site.port)};
    for (const QString &identity : site.identities)
        words += {u"-i"_s, identity};
    if (!site.knownHosts.isEmpty())
        words += {u"-o"_s, u"UserKnownHostsFile=\"%1\""_s.arg(site.knownHosts)};
    words.append(site.user.isEmpty() ? site.host : site.user + u'@' + site.host);
    return words;
}

// ProxyJump would reach the site's host without its keys: those of the command line are for the last host.
QStringList sshWordsThrough(const Site &site, const QString &host, const QString &user)
{
    QStringList words{u"ssh"_s, u"-t"_s};
    const QString login = site.user.isEmpty() ? site.host : site.user + u'@' + site.host;
    if (site.identities.isEmpty() && site.knownHosts.isEmpty()) {
        const bool usual = site.port == 0 || site.port == 22;
        words += {u"-J"_s, usual ? login : u"%1:%2"_s.arg(login).arg(site.port)};
    } else {
        QStringList way = sshWords(site);
        way[1] = u"-W"_s;
        way.insert(2, u"[%h]:%p"_s);
        for (qsizetype i = 3; i < way.size(); ++i)
            way[i].replace(u'%', "%%"_L1); // else a token of ssh's
        for (const QString &identity : site.identities)
            words += {u"-i"_s, identity};
        words += {u"-o"_s, u"ProxyCommand="_s + asShellLine(way)};
    }
    words.append(user.isEmpty() ? host : user + u'@' + host);
    return words;
}

// The login's shell may be any: it gets no name that it could read as anything else.
QStringList sshCommand(const Site &site, const RemotePath &folder)
{
    const QString line = isPlainFolder(folder)
        ? u"cd %1 && exec \"$SHELL\" -l"_s.arg(QString::fromLatin1(folder.bytes()))
        : uR"~(sh -c 'cd "$(printf %b "%1")" && exec "$SHELL" -l')~"_s.arg(inNumbers(folder));
    return sshWords(site) << line;
}

QString asShellLine(const QStringList &words)
{
    QStringList all;
    for (const QString &word : words)
        all.append(needsNoQuotes(word) ? word : quoted(word));
    return all.join(u' ');
}

#ifdef Q_OS_MACOS

// Terminal runs files, not words.
bool openTerminal(const QString &folder, const QStringList &words)
{
    if (words.isEmpty())
        return QProcess::startDetached(u"open"_s, {u"-a"_s, u"Terminal"_s, folder});
    QTemporaryFile file(QDir::tempPath() + u"/officina-XXXXXX.command"_s);
    file.setAutoRemove(false); // it takes itself away
    if (!file.open() || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return false;
    file.write("#!/bin/sh\nrm -f \"$0\"\ncd " + shellQuote(folder.toUtf8()) + "\nexec " + asShellLine(words).toUtf8()
               + '\n');
    file.close();
    return QProcess::startDetached(u"open"_s, {u"-a"_s, u"Terminal"_s, file.fileName()});
}

#else

bool openTerminal(const QString &folder, const QStringList &words)
{
    for (const TerminalProgram &terminal : terminalPrograms()) {
        const QString program = QStandardPaths::findExecutable(terminal.name);
        if (program.isEmpty())
            continue;
        QStringList arguments = words.isEmpty() ? QStringList() : terminal.before + words;
        if (terminal.name == "wt"_L1) {
            arguments.replaceInStrings(u";"_s, u"\\;"_s); // which would begin another tab
            arguments = QStringList{u"-d"_s, folder} + arguments; // it does not start where it is started
        }
        if (QProcess::startDetached(program, arguments, folder))
            return true;
    }
    return false;
}

#endif

} // namespace officina
