// SPDX-License-Identifier: GPL-3.0-or-later
//
// A project's folder on this computer; see the header. Source: gitignore(5).
#include "client/projects/projectfolder.h"

#include "client/base/files.h"
#include "client/base/localpath.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>

#include <chrono>

namespace officina {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Error::Kind;

namespace {

constexpr qsizetype mostChanges = 16 << 20;

// A line of the ignore file of a folder below the top, as a line of one at the top.
QByteArray lifted(QByteArray line, const QByteArray &folder)
{
    if (folder.isEmpty())
        return line;
    const bool keeps = line.startsWith('!');
    if (keeps)
        line.remove(0, 1);
    // "a/b" and "/a" are meant from the folder on, "a" and "a/" at any depth in it.
    const qsizetype slash = line.indexOf('/');
    const bool anchored = slash >= 0 && slash < line.size() - 1;
    if (line.startsWith('/'))
        line.remove(0, 1);
    return (keeps ? "!/" : "/") + literalPattern(folder) + (anchored ? "/" : "/**/") + line;
}

Result<QByteArrayList> patternsIn(const QString &file, const QByteArray &folder)
{
    const auto text = readFile(file, 1 << 20);
    if (!text)
        return text.error().kind == Kind::NotFound ? Result<QByteArrayList>(QByteArrayList()) : passOn(text);
    QByteArrayList patterns;
    for (QByteArray line : text->split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        // Blanks at the end do not count, unless a backslash says so.
        while (line.endsWith(' ') && !line.endsWith("\\ "))
            line.chop(1);
        if (!line.isEmpty() && !line.startsWith('#'))
            patterns += lifted(line, folder);
    }
    return patterns;
}

// What git printed; nothing where it is not there, or says no.
Result<std::optional<QByteArray>> git(const QString &folder, const QStringList &arguments, const CancelFlag &stop)
{
    if (QStandardPaths::findExecutable(u"git"_s).isEmpty())
        return std::nullopt;
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    // No pager, no question, nothing of a hook that started us.
    environment.insert(u"GIT_TERMINAL_PROMPT"_s, u"0"_s);
    environment.insert(u"GIT_OPTIONAL_LOCKS"_s, u"0"_s);
    for (const QString &name : {u"GIT_DIR"_s, u"GIT_WORK_TREE"_s, u"GIT_INDEX_FILE"_s, u"GIT_EXTERNAL_DIFF"_s})
        environment.remove(name);
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(u"git"_s, QStringList{u"-C"_s, folder, u"--no-pager"_s} + arguments);
    QByteArray out;
    for (QDeadlineTimer deadline(30s); process.state() != QProcess::NotRunning;) {
        process.waitForReadyRead(50);
        out += process.readAllStandardOutput();
        std::optional<Error> given;
        if (stop)
            given = Error{Kind::Cancelled, {}, folder};
        else if (deadline.hasExpired())
            given = Error{Kind::TooSlow, u"git"_s, folder};
        else if (out.size() > mostChanges)
            given = Error{Kind::LocalTooLarge, u"git diff"_s, folder};
        if (given) {
            process.kill();
            process.waitForFinished();
            return std::unexpected(*given);
        }
    }
    out += process.readAllStandardOutput();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return std::nullopt;
    return out;
}

} // namespace

QByteArray literalPattern(const QByteArray &path)
{
    QByteArray result;
    for (const char c : path) {
        if (QByteArrayView("\\[]*?!#").contains(c))
            result += '\\';
        result += c;
    }
    return result;
}

Result<QByteArrayList> ignorePatterns(const QString &folder)
{
    QByteArrayList patterns{".git"};
    // From the top down, because the last that matches decides, and those below know more.
    QStringList folders{QString()};
    QDirIterator below(folder, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks,
                       QDirIterator::Subdirectories);
    const QDir top(folder);
    while (below.hasNext())
        if (const QString path = top.relativeFilePath(below.next());
            !path.startsWith(u".git/") && !path.contains(u"/.git/"))
            folders += path;
    folders.sort();
    for (const QString &path : std::as_const(folders)) {
        for (const QString &name : {u".gitignore"_s, u".officinaignore"_s}) {
            const auto more = patternsIn(top.filePath(path.isEmpty() ? name : path + u'/' + name), localBytes(path));
            if (!more)
                return more;
            patterns += *more;
        }
    }
    return patterns;
}

Result<SourceState> sourceState(const QString &folder, const CancelFlag &stop)
{
    SourceState state;
    const auto commit = git(folder, {u"rev-parse"_s, u"--verify"_s, u"HEAD"_s}, stop);
    if (!commit)
        return passOn(commit);
    if (!*commit)
        return state;
    state.commit = QString::fromLatin1((*commit)->trimmed());
    const auto branch = git(folder, {u"symbolic-ref"_s, u"--short"_s, u"-q"_s, u"HEAD"_s}, stop);
    // What a repository's own configuration would have run is not: no external diff, no filters of text.
    const auto changes = git(folder,
                             {u"diff"_s, u"--binary"_s, u"--no-ext-diff"_s, u"--no-textconv"_s, u"--no-color"_s,
                              u"--relative"_s, u"HEAD"_s, u"--"_s, u"."_s},
                             stop);
    const auto untracked =
        git(folder, {u"ls-files"_s, u"--others"_s, u"--exclude-standard"_s, u"-z"_s, u"--"_s, u"."_s}, stop);
    for (const auto &answer : {branch, changes, untracked})
        if (!answer)
            return passOn(answer);
    state.branch = QString::fromUtf8(branch->value_or(QByteArray()).trimmed());
    state.changes = changes->value_or(QByteArray());
    state.isChanged = !state.changes.isEmpty();
    state.untracked = untracked->value_or(QByteArray()).count('\0');
    return state;
}

Result<ProjectLook> lookAtProject(const QString &folder, const CancelFlag &stop)
{
    const QFileInfo info(folder);
    if (!info.isDir())
        return failure(info.exists() ? Kind::NotAFolder : Kind::NotFound, {}, folder);
    auto ignored = ignorePatterns(folder);
    if (!ignored)
        return passOn(ignored);
    auto source = sourceState(folder, stop);
    if (!source)
        return passOn(source);
    return ProjectLook{*std::move(ignored), *std::move(source)};
}

QJsonObject toJson(const SourceState &state)
{
    const auto text = [](const QString &value) { return value.isEmpty() ? QJsonValue() : QJsonValue(value); };
    return {{u"commit"_s, text(state.commit)},
            {u"branch"_s, text(state.branch)},
            {u"changed"_s, state.isChanged},
            {u"untracked_files"_s, state.untracked}};
}

} // namespace officina
