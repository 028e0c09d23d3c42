// SPDX-License-Identifier: GPL-3.0-or-later
//
// Scripts of the user's own in words; see the header.
#include "ui/present/scripttext.h"

#include "client/schedulers/startup.h"
#include "ui/present/formats.h"

#include <QtCore/QCoreApplication>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

struct ScriptTexts {
    Q_DECLARE_TR_FUNCTIONS(officina::ScriptTexts)
};

// "in line 3" -> "3"
QString lastWord(const QString &text)
{
    return text.section(u' ', -1);
}

} // namespace

ErrorText scriptFaultText(const Error &error)
{
    switch (scriptFault(error)) {
    case ScriptFault::Binary:
        return {.what = ScriptTexts::tr("That is a program or another binary file, no script."),
                .kept = {},
                .advice = ScriptTexts::tr("Open the script that starts it."),
                .detail = {}};
    case ScriptFault::CarriageReturn:
        return {.what = ScriptTexts::tr("Line %1 of the script has a carriage return in its midst.", "a number")
                            .arg(lastWord(error.detail)),
                .kept = {},
                .advice =
                    ScriptTexts::tr("Take it away in your editor, or write \\r where the program is to print one."),
                .detail = {}};
    case ScriptFault::NoOption:
        return {.what = ScriptTexts::tr("“%1” is no option, in the script's line of options: %2", "a word, the line")
                            .arg(error.detail, error.subject),
                .kept = {},
                .advice = ScriptTexts::tr("Options begin with a dash, after a blank behind the mark, as in #SBATCH "
                                          "--time=10. A second # before such a line switches it off."),
                .detail = {}};
    case ScriptFault::NotUtf8:
        return {.what = ScriptTexts::tr("This line of options is not in UTF-8: %1").arg(error.subject),
                .kept = {},
                .advice = ScriptTexts::tr("Save the script in UTF-8."),
                .detail = {}};
    case ScriptFault::TwoLines:
        return {.what = ScriptTexts::tr("An option goes on in the next line: %1").arg(error.subject),
                .kept = {},
                .advice = ScriptTexts::tr("Write it in one line."),
                .detail = {}};
    case ScriptFault::SeveralParts:
        return {.what = ScriptTexts::tr("The script is one of several components (#SBATCH hetjob)."),
                .kept = {},
                .advice = ScriptTexts::tr(
                    "Send it with sbatch itself; the list of jobs, its detail and its output then show it."),
                .detail = {}};
    }
    return {};
}

ErrorText scriptTooLargeText()
{
    return {.what = ScriptTexts::tr("A script of more than %1 is none that a scheduler takes.", "an amount")
                        .arg(formats::bytes(largestScript)),
            .kept = {},
            .advice = ScriptTexts::tr("Put what is large into a file of its own, and let the script read that."),
            .detail = {}};
}

QStringList conversionTexts(const ReadScript &read)
{
    QStringList texts;
    if (read.converted)
        texts += ScriptTexts::tr("Its line ends were not those of Unix, and were changed to them.");
    if (read.wasUtf16)
        texts += ScriptTexts::tr("It was in UTF-16, which no shell reads, and is sent in UTF-8.");
    return texts;
}

QString elsewhereText(const ReadScript &read)
{
    return read.elsewhere.isEmpty()
        ? QString()
        : ScriptTexts::tr("It asks for another cluster: %1. Jobs go to the cluster that you are signed in to.",
                          "options")
              .arg(read.elsewhere.join(u"  "_s));
}

QString startUpText(const JobSpec &spec, const Dialect &dialect)
{
    QStringList lines;
    if (const QStringList set = setInStartUp(spec, dialect); !set.isEmpty())
        lines += ScriptTexts::tr("As your start-up files at the site set it: %1", "variables with their values")
                     .arg(set.join(u"  "_s));
    if (const QStringList clusters = clustersInStartUp(dialect); !clusters.isEmpty())
        lines += ScriptTexts::tr("Your start-up files at the site name a cluster: %1. Jobs go to the cluster that you "
                                 "are signed in to.",
                                 "variables with their values")
                     .arg(clusters.join(u"  "_s));
    return lines.join(u'\n');
}

} // namespace officina
