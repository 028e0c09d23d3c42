// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading a command's arguments and writing its help; see the header.
#include "cli/command.h"

#include "cli/call.h"
#include "cli/interrupt.h"
#include "cli/words.h"

#include <QtCore/QCommandLineParser>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

QString Command::syntax() const
{
    QString text = name;
    for (const Argument &argument : arguments) {
        const QString word = argument.name + (argument.most > 1 ? u"…"_s : QString());
        text += u' ' + (argument.least == 0 ? u'[' + word + u']' : word);
    }
    return text;
}

QString Command::usage() const
{
    const QString after = rest.isEmpty() ? QString() : u" -- "_s + rest + u'\u2026';
    return Cli::tr("Usage: %1").arg(u"officina-cli "_s + syntax() + u' ' + Cli::tr("[options]") + after);
}

void Command::prepare(QCommandLineParser &parser) const
{
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    parser.addOptions(options);
    parser.addOption({u"json"_s, Cli::tr("Print one JSON document.")});
    parser.addOption({{u"h"_s, u"help"_s}, Cli::tr("Show this help.")});
}

QString Command::help() const
{
    QString text = summary + u"\n\n"_s;
    text += usage() + u'\n';
    QList<std::pair<QString, QString>> rows;
    for (const Argument &argument : arguments)
        rows.append({argument.name, argument.about});
    QCommandLineParser parser;
    prepare(parser);
    QString list = parser.helpText(); // starts with a usage line of Qt's; ours is above
    list.remove(0, list.indexOf(u"\n\n"_s) + 2);
    if (!rows.isEmpty())
        text += u'\n' + Cli::tr("Arguments:") + u'\n';
    for (const auto &[word, about] : rows)
        text += u"  %1  %2\n"_s.arg(word.leftJustified(16), about);
    return text + u'\n' + list + u'\n' + exitCodesText();
}

bool Command::isFlag(const QString &word) const
{
    return word == u"--json" || std::ranges::any_of(options, [&word](const QCommandLineOption &one) {
               return one.valueName().isEmpty() && std::ranges::any_of(one.names(), [&word](const QString &known) {
                          return word == u"--"_s + known;
                      });
           });
}

QString Command::wrongNumber(const QStringList &given, const QStringList &words) const
{
    int least = 0;
    qint64 most = 0;
    for (const Argument &argument : arguments) {
        least += argument.least;
        most += argument.most;
    }
    if (given.size() < least)
        return Cli::tr("Something is missing.");
    if (given.size() <= most)
        return {};
    const QString &first = given[most];
    for (qsizetype i = 1; i < words.size(); ++i)
        if (words[i] == first && isFlag(words[i - 1]))
            //: %1: an option, such as --csv; %2: a word that was typed behind it
            return Cli::tr("%1 takes no value, and so this is too much: %2").arg(words[i - 1], first);
    //: %1: words that were typed
    return Cli::tr("This is too much: %1").arg(given.sliced(most).join(u' '));
}

Exit Command::perform(const QStringList &given, Console &console) const
{
    QCommandLineParser parser;
    prepare(parser);
    // Those words are another program's: none of them is an option of ours.
    const qsizetype end = rest.isEmpty() ? -1 : given.indexOf(u"--"_s);
    const bool parsed = parser.parse(QStringList{u"officina-cli"_s} + (end < 0 ? given : given.first(end)));
    if (parsed && parser.isSet(u"help"_s))
        return console.result({{u"help"_s, help()}}, help());
    if (!parsed)
        return console.usage(parser.errorText() + u'\n' + usage());
    if (const QString wrong = wrongNumber(parser.positionalArguments(), given); !wrong.isEmpty())
        return console.usage(wrong + u'\n' + summary + u'\n' + usage()); // the summary tells how many
    Call call{parser, parser.positionalArguments(), console, stopOnInterrupt(),
              end < 0 ? QStringList() : given.sliced(end + 1)};
    return run(call);
}

} // namespace officina
