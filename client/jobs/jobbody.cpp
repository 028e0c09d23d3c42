// SPDX-License-Identifier: GPL-3.0-or-later
//
// A script's body in parts; see the header.
#include "client/jobs/jobbody.h"

#include "client/base/remotepath.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

const QByteArray loads = "module load ";
const QByteArray runs = "apptainer exec --nv ";

bool isWholeLine(const QString &entry)
{
    static const QRegularExpression begin(u"^(module|ml|source|\\.|export|eval|spack|conda) "_s);
    return begin.match(entry).hasMatch();
}

// A name of a module has no character that a shell would act on.
QByteArray moduleWord(const QString &name)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_./+@:=-]+$"_s);
    return plain.match(name).hasMatch() ? name.toUtf8() : shellQuote(name.toUtf8());
}

QByteArray moduleLines(const QString &modules)
{
    QByteArray lines;
    for (const QString &part : modules.split(u';')) {
        const QString entry = part.simplified();
        if (entry.isEmpty())
            continue;
        if (isWholeLine(entry)) {
            lines += entry.toUtf8() + '\n';
            continue;
        }
        QByteArray line = loads.trimmed();
        for (const QString &name : QString(entry).replace(u',', u' ').split(u' ', Qt::SkipEmptyParts))
            line += ' ' + moduleWord(name);
        lines += line + '\n';
    }
    return lines;
}

// One program with its words, which no shell would change.
bool isPlainCommand(const QByteArray &command)
{
    static const QRegularExpression plain(u"\\A[A-Za-z0-9_./][A-Za-z0-9_./+@:=, -]*\\z"_s);
    return plain.match(QString::fromUtf8(command)).hasMatch();
}

QByteArray inContainer(const QString &image, const QByteArray &command)
{
    const QByteArray start = runs + shellQuote(image.toUtf8()) + ' ';
    const QByteArray text = command.endsWith('\n') ? command.chopped(1) : command;
    return start + (isPlainCommand(text) ? text : "bash -c " + shellQuote(text)) + '\n';
}

// The bytes that shellQuote() made a word of; at: where it begins, and then where it has ended.
QByteArray unquoted(const QByteArray &text, qsizetype &at)
{
    QByteArray word;
    while (at < text.size() && text[at] == '\'') {
        const qsizetype end = text.indexOf('\'', at + 1);
        if (end < 0)
            return {};
        word += text.sliced(at + 1, end - at - 1);
        at = end + 1;
        if (!text.sliced(at).startsWith("\\'"))
            break;
        word += '\'';
        at += 2;
    }
    return word;
}

} // namespace

QByteArray bodyOf(const JobBody &parts)
{
    QByteArray body = moduleLines(parts.modules);
    if (!parts.folder.isEmpty())
        body += "cd " + shellQuote(parts.folder.toUtf8()) + " || exit 1\n";
    return body + (parts.container.isEmpty() ? parts.command : inContainer(parts.container, parts.command));
}

JobBody partsOf(const QByteArray &body)
{
    JobBody parts;
    QByteArray rest = body;
    QStringList modules;
    while (rest.startsWith("module ") || rest.startsWith("ml ")) {
        const qsizetype end = rest.indexOf('\n');
        if (end < 0)
            break;
        const QByteArray line = rest.first(end);
        modules += QString::fromUtf8(line.startsWith(loads) ? line.sliced(loads.size()) : line);
        rest = rest.sliced(end + 1);
    }
    parts.modules = modules.join(u"; "_s);
    if (rest.startsWith("cd '")) {
        qsizetype at = 3;
        parts.folder = QString::fromUtf8(unquoted(rest, at));
        const QByteArray end = " || exit 1\n";
        if (rest.sliced(at).startsWith(end))
            rest = rest.sliced(at + end.size());
    }
    parts.command = rest;
    if (rest.startsWith(runs)) {
        JobBody inside = parts;
        qsizetype at = runs.size();
        inside.container = QString::fromUtf8(unquoted(rest, at));
        const QByteArray words = rest.sliced(std::min(at + 1, rest.size()));
        inside.command = words;
        if (words.startsWith("bash -c '")) {
            qsizetype quote = 8;
            inside.command = unquoted(words, quote) + '\n';
        }
        if (bodyOf(inside) == body)
            return inside;
    }
    return bodyOf(parts) == body ? parts : JobBody{.command = body};
}

bool isShell(const QByteArray &interpreter)
{
    static const QRegularExpression shell(u"(^|[/ ])(sh|bash|dash|ksh|zsh)( |$)"_s);
    return shell.match(QString::fromLatin1(interpreter)).hasMatch();
}

} // namespace officina
