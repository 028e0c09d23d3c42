// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the names of ~/.ssh/config; see the header and man ssh_config.
#include "client/sites/sshaliases.h"

#include "client/base/files.h"
#include "client/base/userhome.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <optional>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 16; // as in OpenSSH: a file that includes itself ends here

// A line's words, as OpenSSH splits them: blanks and one '=' after the keyword separate, double
// quotes keep together, '#' begins a comment. Nothing for a line whose quotes do not close.
std::optional<QStringList> wordsOf(const QString &line)
{
    QStringList words;
    QString word;
    bool inWord = false;
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (quoted && c == u'\\' && i + 1 < line.size() && (line[i + 1] == u'"' || line[i + 1] == u'\\')) {
            word += line[++i];
        } else if (c == u'"') {
            quoted = !quoted;
            inWord = true;
        } else if (!quoted && (c.isSpace() || (c == u'=' && words.isEmpty()))) {
            if (inWord)
                words += std::exchange(word, {});
            inWord = false;
            if (c == u'=' && words.isEmpty())
                return {};
        } else if (!quoted && c == u'#' && !inWord) {
            break;
        } else if (!quoted && c == u'=' && words.size() == 1 && !inWord) {
            continue; // "Host = name"
        } else {
            word += c;
            inWord = true;
        }
    }
    if (quoted)
        return {};
    if (inWord)
        words += word;
    return words;
}

bool isName(const QString &word)
{
    return !word.isEmpty() && !word.startsWith(u'-') && !word.contains(u'*') && !word.contains(u'?')
        && !word.contains(u'!') && !word.contains(u'%');
}

// The nodes of running jobs (nodealiases.h) are no sites.
bool isOurs(const QString &word)
{
    return word.startsWith(u"officina-") && (word.endsWith(u"-job") || word.endsWith(u"-job-login"));
}

// The files that a word of Include stands for, in the order of the shell.
QStringList included(const QString &word, const QString &sshFolder)
{
    QString path = withoutTilde(word);
    if (!path.startsWith(u'/'))
        path = sshFolder + u'/' + path;
    QStringList found{u"/"_s};
    // One component after the other, so that patterns may stand in folders too.
    for (const QString &part : path.split(u'/', Qt::SkipEmptyParts)) {
        QStringList next;
        for (const QString &folder : std::as_const(found)) {
            const QDir dir(folder);
            if (!part.contains(u'*') && !part.contains(u'?') && !part.contains(u'['))
                next += dir.filePath(part);
            else
                for (const QString &name : dir.entryList({part},
                                                         QDir::AllEntries | QDir::NoDotAndDotDot
                                                             | (part.startsWith(u'.') ? QDir::Hidden : QDir::Filters()),
                                                         QDir::Name))
                    next += dir.filePath(name);
        }
        found = next;
    }
    return found;
}

void readInto(SshAliases &result, const QString &file, const QString &sshFolder, int depth)
{
    if (depth > deepest) {
        result.problems += Error{Error::Kind::BadInput, u"too many files include one another"_s, file};
        return;
    }
    if (!QFileInfo(file).isFile())
        return;
    const auto bytes = readFile(file, 4 << 20);
    if (!bytes) {
        result.problems += bytes.error();
        return;
    }
    int number = 0;
    for (const QByteArray &line : bytes->split('\n')) {
        ++number;
        const auto words = wordsOf(QString::fromUtf8(line).trimmed());
        if (!words) {
            result.problems +=
                Error{Error::Kind::BadInput, u"line %1: %2"_s.arg(number).arg(QString::fromUtf8(line)), file};
            continue;
        }
        if (words->isEmpty())
            continue;
        const QString keyword = words->first().toLower();
        if (keyword == u"host") {
            for (const QString &word : words->sliced(1))
                if (isName(word) && !isOurs(word) && !result.names.contains(word))
                    result.names += word;
        } else if (keyword == u"include") {
            for (const QString &word : words->sliced(1))
                for (const QString &path : included(word, sshFolder))
                    readInto(result, path, sshFolder, depth + 1);
        }
    }
}

} // namespace

SshAliases sshAliases(const QString &configFile)
{
    SshAliases result;
    readInto(result, configFile, QFileInfo(configFile).absolutePath(), 0);
    return result;
}

} // namespace officina
