// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list of commands and the program's own help; see the header.
#include "cli/commands.h"

#include "cli/words.h"

namespace officina {

using namespace Qt::StringLiterals;

QList<Command> allCommands()
{
    return catalogueCommands() + guideCommands() + requestCommands() + estimateCommands() + attachCommands()
        + calendarCommands() + portalCommands() + proposalCommands() + siteCommands() + doctorCommands() + keyCommands()
        + invitationCommands() + fileCommands() + copyCommands() + syncCommands() + treeCommands() + jobCommands()
        + runCommands() + historyCommands() + curveCommands() + cohortCommands();
}

const Command *findCommand(const QList<Command> &commands, const QStringList &words)
{
    const Command *found = nullptr; // "sites add" rather than "sites"
    for (const Command &command : commands) {
        const QStringList name = command.words();
        const bool begins = words.size() >= name.size() && words.first(name.size()) == name;
        if (begins && (!found || name.size() > found->words().size()))
            found = &command;
    }
    return found;
}

QStringList syntaxesOf(const QList<Command> &commands, const QString &group)
{
    QStringList syntaxes;
    for (const Command &command : commands)
        if (command.words().first() == group)
            syntaxes.append(u"officina-cli "_s + command.syntax());
    return syntaxes;
}

namespace {

QString wrapped(const QString &paragraph)
{
    constexpr qsizetype width = 79;
    QString text;
    QString line;
    for (const QString &word : paragraph.split(u' ')) {
        if (!line.isEmpty() && line.size() + 1 + word.size() > width)
            text += std::exchange(line, QString()) + u'\n';
        line += (line.isEmpty() ? QString() : u" "_s) + word;
    }
    return text + line + u'\n';
}

} // namespace

QString overview(const QList<Command> &commands)
{
    QString text =
        wrapped(Cli::tr("Officina from the terminal: find an AI factory, request access, stage data, run jobs "
                        "and read curves."))
        + u'\n' + Cli::tr("Usage: %1").arg(u"officina-cli "_s + Cli::tr("COMMAND [options]")) + u"\n\n"_s
        + Cli::tr("Commands:") + u'\n';
    qsizetype width = 0;
    for (const Command &command : commands)
        width = std::max(width, command.syntax().size());
    for (const Command &command : commands)
        text += u"  %1  %2\n"_s.arg(command.syntax().leftJustified(width), command.summary);
    text += u'\n'
        + wrapped(Cli::tr("SITE is practice, a system of the catalogue or an alias of ~/.ssh/config; "
                          "USER@SITE signs in "
                          "as another user. Every command takes --json and --help. Passwords are "
                          "asked for on the "
                          "terminal or through SSH_ASKPASS, never taken from the command line."))
        + u'\n' + exitCodesText();
    return text;
}

} // namespace officina
