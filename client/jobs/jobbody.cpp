// SPDX-License-Identifier: GPL-3.0-or-later
//
// A script's body in parts; see the header.
#include "client/jobs/jobbody.h"

#include "client/base/remotepath.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QStringList>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

const QByteArray loads = "module load ";
const QByteArray runs = "apptainer exec --nv ";
// Pyxis mounts nothing by itself: the job's folder is where the command expects it. srun does not take a task's
// cores from the job since Slurm 22.05.
const QByteArray srunRuns = "srun ${SLURM_CPUS_PER_TASK:+--cpus-per-task=$SLURM_CPUS_PER_TASK} "
                            "--container-mounts=\"$PWD:$PWD\" --container-workdir=\"$PWD\" --container-image=";
const QByteArray exports = "export ";

QByteArray startOf(JobBody::Runs by)
{
    return by == JobBody::Runs::Pyxis ? srunRuns : runs;
}

const QRegularExpression &variable()
{
    static const QRegularExpression line(u"\\A([A-Za-z_][A-Za-z0-9_]*)=(.*)\\z"_s);
    return line;
}

QByteArray exportLines(const QString &environment)
{
    QByteArray lines;
    for (const QString &line : environment.split(u'\n', Qt::SkipEmptyParts))
        if (const auto match = variable().match(line); match.hasMatch())
            lines += exports + match.captured(1).toLatin1() + '=' + shellQuote(match.captured(2).toUtf8()) + '\n';
    return lines;
}

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

QByteArray inContainer(const JobBody &parts)
{
    const QByteArray &command = parts.command;
    const QByteArray start = startOf(parts.containerRuns) + pathWord(parts.container) + ' ';
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

// The text of a word that pathWord() wrote; at: where it begins, and then where it has ended.
QString takePath(const QByteArray &text, qsizetype &at)
{
    static const QRegularExpression variable(uR"re(\A"(\$\w+)"(/?))re"_s);
    const auto match = variable.match(QString::fromLatin1(text.sliced(at, std::min<qsizetype>(text.size() - at, 200))));
    at += match.capturedLength();
    return match.captured(1) + match.captured(2) + QString::fromUtf8(unquoted(text, at));
}

// The lines that exportLines() wrote, taken from the beginning of what is left of a body.
QString takeExports(QByteArray &rest)
{
    QStringList lines;
    while (rest.startsWith(exports)) {
        const qsizetype equals = rest.indexOf('=');
        if (equals < 0)
            break;
        qsizetype at = equals + 1;
        const QByteArray value = unquoted(rest, at);
        const QString line = QString::fromUtf8(rest.sliced(exports.size(), equals - exports.size()) + '=' + value);
        const QByteArray written = exportLines(line);
        if (written.isEmpty() || !rest.startsWith(written))
            break;
        lines += line;
        rest = rest.sliced(written.size());
    }
    return lines.join(u'\n');
}

} // namespace

QByteArray pathWord(const QString &path)
{
    static const QRegularExpression begin(uR"re(\A(?:~|\$(\w+)|\$\{(\w+)\})(/|\z))re"_s);
    const auto match = begin.match(path);
    if (!match.hasMatch())
        return shellQuote(path.toUtf8());
    const QString name = match.captured(1) + match.captured(2);
    const QString rest = path.sliced(match.capturedLength());
    return "\"$" + (name.isEmpty() ? "HOME"_ba : name.toLatin1()) + '"' + match.captured(3).toLatin1()
        + (rest.isEmpty() ? QByteArray() : shellQuote(rest.toUtf8()));
}

QByteArray bodyOf(const JobBody &parts)
{
    QByteArray body = moduleLines(parts.modules) + exportLines(parts.environment);
    if (!parts.folder.isEmpty())
        body += "cd " + pathWord(parts.folder) + " || exit 1\n";
    return body + (parts.container.isEmpty() ? parts.command : inContainer(parts));
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
    parts.environment = takeExports(rest);
    if (rest.startsWith("cd '") || rest.startsWith("cd \"$")) {
        qsizetype at = 3;
        parts.folder = takePath(rest, at);
        const QByteArray end = " || exit 1\n";
        if (rest.sliced(at).startsWith(end))
            rest = rest.sliced(at + end.size());
    }
    parts.command = rest;
    for (const auto by : {JobBody::Runs::Apptainer, JobBody::Runs::Pyxis}) {
        if (!rest.startsWith(startOf(by)))
            continue;
        JobBody inside = parts;
        inside.containerRuns = by;
        qsizetype at = startOf(by).size();
        inside.container = takePath(rest, at);
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

Result<> checkEnvironment(const QString &lines)
{
    // "HF_TOKEN", "WANDB_API_KEY", "PGPASSWORD"; not TOKENIZERS_PARALLELISM.
    static const QRegularExpression secret(
        u"(TOKEN|KEY|SECRET|PASSWORD|PASSWD|PASSPHRASE|PASSCODE|CREDENTIALS?|PASSWORT|"
        "KENNWORT|(\\A|_)PW|_PWD)\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const QString &line : lines.split(u'\n')) {
        const auto match = variable().match(line);
        if (line.trimmed().isEmpty())
            continue;
        if (!match.hasMatch())
            return failure(Error::Kind::BadInput, line, u"environment"_s);
        if (secret.match(match.captured(1)).hasMatch())
            return failure(Error::Kind::BadInput, u"secret: "_s + match.captured(1), u"environment"_s);
    }
    return {};
}

QStringList modulesWanted(const QString &modules)
{
    static const QRegularExpression words(u"[\\s,]+"_s);
    QStringList wanted;
    for (const QString &part : modules.split(u';')) {
        QStringList entry = part.split(words, Qt::SkipEmptyParts);
        if (entry.isEmpty())
            continue;
        if (!isWholeLine(part.simplified())) {
            wanted += entry;
            continue;
        }
        static const QSet<QString> others{u"avail"_s,  u"list"_s, u"purge"_s,  u"reset"_s,  u"restore"_s, u"rm"_s,
                                          u"spider"_s, u"swap"_s, u"switch"_s, u"unload"_s, u"unuse"_s};
        const bool isMl = entry.value(0) == u"ml"; // "ml a" loads a, "ml -a" takes it away
        if (!isMl && entry.value(0) != u"module")
            continue;
        entry.removeFirst();
        const QString what = entry.value(0);
        const bool names = isMl && !others.contains(what);
        if (what == u"use" || what == u"load" || what == u"add")
            entry.removeFirst();
        else if (!names)
            continue;
        for (const QString &name : std::as_const(entry))
            if (!name.startsWith(u'-'))
                wanted += what == u"use" ? u"use "_s + name : name;
    }
    return wanted;
}

bool isShell(const QByteArray &interpreter)
{
    static const QRegularExpression shell(u"(^|[/ ])(sh|bash|dash|ksh|zsh)( |$)"_s);
    return shell.match(QString::fromLatin1(interpreter)).hasMatch();
}

} // namespace officina
