// SPDX-License-Identifier: GPL-3.0-or-later
//
// ccc_msub's letters as sbatch's options; see the header. Sources: the help of ccc_msub and how it calls sbatch
// (cea-hpc/bridge 1.7.0); TGCC's documentation for -Q.
#include "client/schedulers/slurm/msuboptions.h"

#include "client/schedulers/slurm/readoptions.h"

#include <QtCore/QHash>

namespace officina::slurm {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView alone = u"xWwKdDvVh"; // the next word is no value of theirs
constexpr QStringView wholeLine = u"LSP";    // all that follows is

ScriptOption option(const QString &name, const QString &value)
{
    return {name, value, u"--%1=%2"_s.arg(name, value), true};
}

ScriptOption ownLine(const QString &words)
{
    return {.raw = u"#MSUB "_s + words};
}

QString longName(QChar letter)
{
    static const QHash<QChar, QString> names{{u'r', u"job-name"_s},    {u'A', u"account"_s},       {u'p', u"account"_s},
                                             {u'q', u"partition"_s},   {u'Q', u"qos"_s},           {u'N', u"nodes"_s},
                                             {u'n', u"ntasks"_s},      {u'c', u"cpus-per-task"_s}, {u'o', u"output"_s},
                                             {u'M', u"mem-per-cpu"_s}, {u'e', u"error"_s}};
    return names.value(letter);
}

// "jdoe@example.org:begin,end"
QList<ScriptOption> mail(const QString &value)
{
    QList<ScriptOption> options{option(u"mail-user"_s, value.section(u':', 0, 0))};
    if (const QString events = value.section(u':', 1); !events.isEmpty())
        options += option(u"mail-type"_s, events.toUpper());
    return options;
}

QList<ScriptOption> meaning(QChar letter, const QString &value, const QString &words)
{
    if (letter == u'@')
        return mail(value);
    if (letter == u'a')
        return {option(u"dependency"_s, u"afterany:"_s + QString(value).replace(u',', u':'))};
    if (letter == u'T') { // seconds, or a range of them
        bool isNumber = false;
        const int seconds = value.toInt(&isNumber);
        if (!isNumber || seconds < 1)
            return {ownLine(words)};
        return {option(u"time"_s, u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0')))};
    }
    if (const QString name = longName(letter); !name.isEmpty())
        return {option(name, letter == u'o' || letter == u'e' ? QString(value).replace("%I"_L1, "%j"_L1) : value)};
    return {ownLine(words)};
}

} // namespace

Result<QList<ScriptOption>> msubOptionsIn(const QString &line)
{
    QList<ScriptOption> options;
    const auto words = scriptWords(line, true);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const ScriptWord &word = words[i];
        if (word.text.size() != 2 || word.text.front() != u'-')
            return failure(Error::Kind::BadInput, word.raw, line.trimmed());
        const QChar letter = word.text[1];
        if (letter == u'x') {
            options += {.name = u"exclusive"_s, .raw = u"--exclusive"_s};
        } else if (alone.contains(letter) || i + 1 == words.size()) {
            options += ownLine(word.raw);
        } else if (wholeLine.contains(letter)) {
            QStringList rest;
            for (; i < words.size(); ++i)
                rest += words[i].raw;
            options += ownLine(rest.join(u' '));
        } else if (const ScriptWord &value = words[++i]; letter == u'E') {
            const auto passed = optionsIn(value.text); // as it goes to sbatch
            if (!passed)
                return passOn(passed);
            options += *passed;
        } else {
            options += meaning(letter, value.text, word.raw + u' ' + value.raw);
        }
    }
    return options;
}

} // namespace officina::slurm
