// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shells in folders; see the header.
#include "ui/data/terminal.h"

#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>

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
                                 {u"xterm"_s, {u"-e"_s}}};
}

bool needsNoQuotes(const QString &word)
{
    return !word.isEmpty() && std::ranges::all_of(word, [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || u"-_./:@=%+,"_s.contains(c));
    });
}

} // namespace

QStringList sshCommand(const Site &site, const RemotePath &folder)
{
    QStringList words{u"ssh"_s, u"-t"_s};
    if (site.port != 0 && site.port != 22)
        words += {u"-p"_s, QString::number(site.port)};
    for (const QString &identity : site.identities)
        words += {u"-i"_s, identity};
    if (!site.knownHosts.isEmpty())
        words += {u"-o"_s, u"UserKnownHostsFile=\"%1\""_s.arg(site.knownHosts)};
    words.append(site.user.isEmpty() ? site.host : site.user + u'@' + site.host);
    words.append(u"cd %1 && exec \"$SHELL\" -l"_s.arg(QString::fromUtf8(folder.shellWord())));
    return words;
}

QString asShellLine(const QStringList &words)
{
    QStringList quoted;
    for (const QString &word : words)
        quoted.append(needsNoQuotes(word) ? word : QString::fromUtf8(shellQuote(word.toUtf8())));
    return quoted.join(u' ');
}

bool openTerminal(const QString &folder, const QStringList &words)
{
    for (const TerminalProgram &terminal : terminalPrograms()) {
        const QString program = QStandardPaths::findExecutable(terminal.name);
        if (program.isEmpty())
            continue;
        const QStringList arguments = words.isEmpty() ? QStringList() : terminal.before + words;
        if (QProcess::startDetached(program, arguments, folder))
            return true;
    }
    return false;
}

} // namespace officina
