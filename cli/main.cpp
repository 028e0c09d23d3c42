// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program officina-cli: start-up and the choice of the command, nothing else. Qt's graphics
// are started for commands that draw alone, without a screen.
#include "cli/commands.h"
#include "cli/place.h"
#include "cli/terminal.h"
#include "cli/words.h"

#include <QtCore/QLibraryInfo>
#include <QtCore/QTranslator>
#include <QtGui/QGuiApplication>

using namespace Qt::StringLiterals;
using namespace officina;

namespace {

bool draws(const QStringList &words)
{
    const QList<Command> commands = allCommands();
    const Command *command = findCommand(commands, words);
    return command && std::ranges::any_of(command->drawing, [&words](const QString &option) {
               return std::ranges::any_of(words, [option = u"--"_s + option](const QString &word) {
                   return word == option || word.startsWith(option + u'=');
               });
           });
}

Exit perform(const QStringList &words)
{
    Console console;
    // After "--" come another program's words.
    console.setJson(QStringList(words.begin(), std::ranges::find(words, u"--"_s)).contains(u"--json"));
    const QList<Command> commands = allCommands();
    const QString first = words.value(0);
    if (first == u"--version")
        return console.result({{u"version"_s, u"" OFFICINA_VERSION ""_s}}, u"officina-cli " OFFICINA_VERSION "\n"_s);
    if (const Command *command = findCommand(commands, words))
        return command->perform(words.sliced(command->words().size()), console);
    if (first == u"--help" || first == u"-h" || first == u"help") {
        if (const Command *command = findCommand(commands, words.sliced(1)))
            return console.result({{u"help"_s, command->help()}}, command->help());
        return console.result({{u"help"_s, overview(commands)}}, overview(commands));
    }
    if (first.isEmpty() || first == u"--json")
        return console.usage(overview(commands));
    const QStringList group = syntaxesOf(commands, first);
    if (!group.isEmpty())
        return console.usage(Cli::tr("Usage: %1").arg(group.join(u'\n' + QString(7, u' '))));
    return console.usage(Cli::tr("There is no command %1; officina-cli --help lists them.").arg(first));
}

// Qt goes on in UTF-8 by itself where the locale is none of it, as C is on many login nodes: no word about that on each
// call.
QtMessageHandler usualHandler = nullptr;

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (!text.startsWith("Detected locale"_L1))
        usualHandler(type, context, text);
}

} // namespace

int main(int argc, char **argv)
{
    terminal::prepare();
    usualHandler = qInstallMessageHandler(handleMessage);
    const QStringList words = argumentsOf(argc, argv);
    int ownArgc = 1; // Qt looks for options of its own in what it is given
    std::unique_ptr<QCoreApplication> application;
    if (draws(words)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(ownArgc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(ownArgc, argv);
    }
    QCoreApplication::setApplicationName(u"officina-cli"_s);
    QCoreApplication::setApplicationVersion(u"" OFFICINA_VERSION ""_s);
    QTranslator translator; // English has a file too, for its plurals
    if (translator.load(QLocale(), u"officina"_s, u"_"_s, u":/i18n"_s) || translator.load(u":/i18n/officina_en.qm"_s))
        QCoreApplication::installTranslator(&translator);
    QTranslator qtTranslator; // Qt's own, for what is wrong with a command line
    if (qtTranslator.load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qtTranslator);
    return perform(words);
}
