// SPDX-License-Identifier: GPL-3.0-or-later
//
// Many files of the far side at once; see the header.
#include "client/follow/remotetreereader.h"

#include <QtCore/QTimeZone>

#include <cerrno>

namespace officina::fartree {

namespace {

// The script and what it works on come through standard input, so that no shell reads them.
// -I -S: nothing of the user's own Python is run.
constexpr QByteArrayView starter("import sys;b=sys.stdin.buffer;exec(b.read(int(b.readline())))");

// b: the rest of standard input. The folders in the order of LocalLogSource::files().
const QByteArray listScript = R"~(
import os, re, stat
root, opened, pattern, depths, folders, files = b.read().split(b'\0')
match = re.compile(pattern).fullmatch
depths, folders, files = int(depths), int(folders), int(files)
out = sys.stdout.buffer
waiting = [(opened, 0)]
while waiting and files > 0:
    below, depth = waiting.pop()
    try:
        entries = list(os.scandir(os.path.join(root, below)))
    except PermissionError:
        if below != opened:
            out.write(b'-1 0 %s\0' % below)
        continue
    except OSError:
        continue
    for entry in entries:
        path = os.path.join(below, entry.name)
        try:
            if entry.is_dir(follow_symlinks=False):
                if not entry.name.startswith(b'.') and depth + 1 < depths and folders > 0:
                    folders -= 1
                    waiting.append((path, depth + 1))
            elif match(path) and files > 0:
                s = entry.stat()
                if stat.S_ISREG(s.st_mode):
                    files -= 1
                    out.write(b'%d %d %s\0' % (s.st_size, int(s.st_mtime), path))
        except OSError:
            pass
out.write(b'end')
)~";

const QByteArray readScript = R"~(
import os
root, *ranges = b.read().split(b'\0')
out = sys.stdout.buffer
for one in ranges:
    offset, size, path = one.split(b' ', 2)
    try:
        with open(os.path.join(root, path), 'rb') as f:
            f.seek(int(offset))
            data = f.read(int(size))
        out.write(b'%d\n' % len(data) + data)
    except OSError as e:
        out.write(b'-%d\n' % e.errno)
out.write(b'end')
)~";

Result<QByteArray> ask(ssh::Session &session, const QByteArray &script, const QByteArrayList &arguments)
{
    const QByteArray input = QByteArray::number(script.size()) + '\n' + script + arguments.join('\0');
    auto output = session.run("python3 -I -S -c " + shellQuote(starter), input);
    if (!output)
        return passOn(output);
    if (output->exitCode != 0 || !output->out.endsWith("end"))
        return failure(Error::Kind::BadReply, QString::fromUtf8(output->err.left(500)));
    output->out.chop(3);
    return std::move(output->out);
}

Error readError(int code, const RemotePath &path)
{
    using Kind = Error::Kind;
    const Kind kind = code == ENOENT ? Kind::NotFound : code == EACCES ? Kind::Denied : Kind::Local;
    return {kind, QString::fromUtf8(strerror(code)), path.display()};
}

} // namespace

Result<QList<LogFile>> list(ssh::Session &session, const RemotePath &root, const RemotePath &opened,
                            const QByteArray &pattern)
{
    const auto answer = ask(session, listScript,
                            {root.bytes(), opened.bytes(), pattern, QByteArray::number(LogSource::maxDepth),
                             QByteArray::number(LogSource::maxFolders), QByteArray::number(LogSource::maxFiles)});
    if (!answer)
        return passOn(answer);
    QList<LogFile> files;
    for (QByteArrayView rest(*answer); !rest.isEmpty();) {
        const qsizetype end = rest.indexOf('\0');
        const QByteArray line = rest.first(std::max<qsizetype>(end, 0)).toByteArray();
        const qsizetype first = line.indexOf(' ');
        const qsizetype second = line.indexOf(' ', first + 1);
        if (end < 0 || first < 0 || second < 0)
            return failure(Error::Kind::BadReply);
        rest = rest.sliced(end + 1);
        const RemotePath path(line.sliced(second + 1));
        // A hostile server names what it likes; these are only ever read below the root, over SFTP or here.
        if (path.isAbsolute() || path.bytes().split('/').contains(".."))
            continue;
        files.append(
            {path, line.first(first).toLongLong(),
             QDateTime::fromSecsSinceEpoch(line.sliced(first + 1, second - first - 1).toLongLong(), QTimeZone::UTC)});
    }
    return files;
}

Result<QList<Result<QByteArray>>> read(ssh::Session &session, const RemotePath &root, const QList<LogRange> &ranges)
{
    QByteArrayList arguments{root.bytes()};
    for (const LogRange &range : ranges)
        arguments.append(QByteArray::number(range.offset) + ' ' + QByteArray::number(range.size) + ' '
                         + range.path.bytes());
    const auto answer = ask(session, readScript, arguments);
    if (!answer)
        return passOn(answer);
    QList<Result<QByteArray>> read;
    QByteArrayView rest(*answer);
    for (const LogRange &range : ranges) {
        const qsizetype end = rest.indexOf('\n');
        bool ok = end > 0;
        const qint64 size = ok ? rest.first(end).toByteArray().toLongLong(&ok) : 0;
        if (!ok || size > range.size || size > rest.size() - end - 1)
            return failure(Error::Kind::BadReply);
        rest = rest.sliced(end + 1);
        if (size < 0) {
            read.append(std::unexpected(readError(int(-size), range.path)));
            continue;
        }
        read.append(rest.first(size).toByteArray());
        rest = rest.sliced(size);
    }
    return read;
}

} // namespace officina::fartree
