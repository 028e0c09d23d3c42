// SPDX-License-Identifier: GPL-3.0-or-later
//
// Questions at the terminal; see the header.
#include "cli/terminalprompts.h"

#include "cli/console.h"
#include "cli/terminal.h"
#include "cli/words.h"
#include "cli/yesorno.h"

#include <QtCore/QProcess>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// ssh's own rule: the program instead of the terminal where that is wanted, or where there is no
// terminal but a screen.
QString askProgramName(bool hasTerminal)
{
    QString program = qEnvironmentVariable("SSH_ASKPASS");
    const QString require = qEnvironmentVariable("SSH_ASKPASS_REQUIRE");
    if (program.isEmpty() || require == u"never")
        return {};
    if (require == u"force")
        return program;
    return (terminal::hasScreen() && (require == u"prefer" || !hasTerminal)) ? program : QString();
}

} // namespace

bool TerminalPrompts::acceptHostKey(const ssh::HostKey &key)
{
    const QString question = Cli::tr("%1 (%2) has not been met before.\nIts key is %3 %4.\n"
                                     "Compare it with the one the operator publishes. Trust it and "
                                     "remember it? Type yes or no: ")
                                 .arg(key.host, key.address, key.type, key.fingerprint);
    const QString nobody = Cli::tr("The host's key %1 is not known yet, and there is no terminal to ask whether it is "
                                   "to be "
                                   "trusted. Connect once from a terminal, or add the key to known_hosts.")
                               .arg(key.fingerprint);
    return yesOrNo(question, nobody).value_or(false);
}

std::optional<bool> TerminalPrompts::confirm(const QString &question)
{
    // Which words are taken is said, where the question does not.
    return yesOrNo(question.endsWith(u' ') ? question : u"%1 [%2/%3] "_s.arg(question, Cli::tr("yes"), Cli::tr("no")),
                   {});
}

std::optional<bool> TerminalPrompts::yesOrNo(const QString &question, const QString &otherwise)
{
    for (;;) {
        const auto answer = ask(question, true, otherwise);
        if (!answer)
            return {};
        if (answer->trimmed().isEmpty())
            return false;
        if (const auto understood = yesOrNoIn(*answer, Cli::tr("yes"), Cli::tr("no")))
            return understood;
    }
}

std::optional<QString> TerminalPrompts::password(const QString &user, const QString &host, int attempt)
{
    const QString again = attempt > 1 ? Cli::tr("That was not accepted.") + u'\n' : QString();
    return ask(again + Cli::tr("Password of %1 at %2: ").arg(user, host), false,
               Cli::tr("A password is needed, and there is no terminal to ask for it. Use a key or an "
                       "agent, or set SSH_ASKPASS."));
}

std::optional<QString> TerminalPrompts::passphrase(const QString &keyFile, int attempt)
{
    const QString again = attempt > 1 ? Cli::tr("That does not open the key.") + u'\n' : QString();
    return ask(again + Cli::tr("Passphrase of the key %1: ").arg(keyFile), false,
               Cli::tr("The key %1 needs its passphrase, and there is no terminal to ask for it. Add the key "
                       "to an agent, or set SSH_ASKPASS.")
                   .arg(keyFile));
}

std::optional<QString> TerminalPrompts::newPassphrase(const QString &keyFile)
{
    const QString nobody =
        Cli::tr("The new key needs a passphrase, and there is no terminal to ask for it. Set SSH_ASKPASS.");
    auto typed = ask(Cli::tr("Passphrase for the new key %1: ", "%1: a file").arg(keyFile), false, nobody);
    if (!typed || typed->isEmpty())
        return typed;
    auto again = ask(Cli::tr("The same again: "), false, nobody);
    if (again && again != typed) {
        m_refusal = Cli::tr("The two were not the same.");
        return {};
    }
    return again;
}

std::optional<QString> TerminalPrompts::token(const QString &portal)
{
    return ask(
        Cli::tr("Token for %1, from your profile there: ", "a portal").arg(portal), false,
        Cli::tr("A token for %1 is needed, and there is no terminal to ask for it. Set SSH_ASKPASS.").arg(portal));
}

std::optional<QStringList> TerminalPrompts::answers(const QString &host, const QString &instruction,
                                                    const QList<ssh::Question> &questions)
{
    QStringList answers;
    QString before = instruction.isEmpty() ? QString() : instruction + u'\n';
    for (const ssh::Question &question : questions) {
        const auto answer =
            ask(before + Cli::tr("%1 asks: %2").arg(host, question.text), question.echo,
                Cli::tr("%1 asks a question, and there is no terminal to answer it: %2").arg(host, question.text));
        if (!answer)
            return {};
        answers.append(*answer);
        before.clear();
    }
    return answers;
}

std::optional<QString> TerminalPrompts::ask(const QString &question, bool echo, const QString &otherwise)
{
    TerminalQuestion person;
    if (const QString program = askProgramName(person.isPossible()); !program.isEmpty())
        return askProgram(program, question);
    if (person.isPossible())
        return person.ask(harmless(question), echo, m_stop);
    m_refusal = otherwise;
    return {};
}

std::optional<QString> TerminalPrompts::askProgram(const QString &program, const QString &question)
{
    QProcess process;
    process.start(program, {question});
    process.closeWriteChannel();
    while (!process.waitForFinished(100)) {
        if (process.state() == QProcess::NotRunning) {
            m_refusal = process.errorString();
            return {};
        }
        if (m_stop) {
            process.kill();
            process.waitForFinished();
            return {};
        }
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return {};
    QString answer = QString::fromUtf8(process.readAllStandardOutput());
    while (answer.endsWith(u'\n') || answer.endsWith(u'\r'))
        answer.chop(1);
    return answer;
}

} // namespace officina
