// SPDX-License-Identifier: GPL-3.0-or-later
//
// Many files of the far side at once; see the header.
#include "client/follow/remotetreereader.h"

#include <QtCore/QTimeZone>

#include <algorithm>
#include <array>
#include <cerrno>
#include <optional>

namespace officina::fartree {

namespace {

// The script and what it works on come through standard input, so that no shell reads them.
// -I -S: nothing of the user's own Python is run.
constexpr QByteArrayView starter("import sys;b=sys.stdin.buffer;exec(b.read(int(b.readline())))");

// b: the rest of standard input. The folders in the order of LocalLogSource::files(), and what it passes over.
// Each answer is "size seconds head tail path", a NUL, and as many bytes of a sample; -1 bytes: none. Sizes below 0:
// a folder that may not be read (-1), a place that was passed over (-2, why: passedReasons), an ending that was (-3,
// how often).
const QByteArray listScript = R"~(
import os, re
root, opened, named, sampled, walked, depths, folders, files, alike, piece, places, *settled = b.read().split(b'\0')
named, sampled, walked = (re.compile(pattern).fullmatch for pattern in (named, sampled, walked))
depths, folders, files, alike, piece, places = map(int, (depths, folders, files, alike, piece, places))
SAME, DEAD, HIDDEN, NO_FILE, BEYOND, UNREADABLE, ALIKE = range(7)
named_places = set()
known = {}
for one in settled:
    if one.startswith(b'* '):
        known[one[2:]] = None
    else:
        size, when, path = one.split(b' ', 2)
        known[path] = (int(size), int(when))
out = sys.stdout.buffer
real = os.path.realpath(os.path.join(root, opened))
waiting, links, seen, endings = [(opened, 0, b'')], {}, set(), {}
def within(a, b):
    return a == b or a.startswith(b.rstrip(b'/') + b'/')
def isNew(folder):
    if within(folder, real) or within(real, folder) or folder in seen:
        return False
    seen.add(folder)
    return True
def sample(path, size):
    with open(os.path.join(root, path), 'rb') as f:
        if size <= 2 * piece:
            return f.read(2 * piece), b''
        head = f.read(piece)
        f.seek(size - piece)
        return head, f.read(piece)
def pass_by(ending):
    endings[ending] = endings.get(ending, 0) + 1
def pass_place(why, path):
    if len(named_places) < places and (why, path) not in named_places:
        named_places.add((why, path))
        out.write(b'-2 %d -1 -1 %s\0' % (why, path))
while (waiting or links) and files > 0:
    if not waiting:
        path = min(links, key=lambda link: (links[link][0], link))
        depth, target = links.pop(path)
        if isNew(target):
            waiting.append((path, depth, target))
        else:
            pass_place(SAME, path)
        continue
    below, depth, target = waiting.pop()
    try:
        entries = list(os.scandir(os.path.join(root, below)))
    except PermissionError:
        if below != opened:
            out.write(b'-1 0 -1 -1 %s\0' % below)
        continue
    except OSError:
        continue
    count = {}
    for entry in entries:
        path = os.path.join(below, entry.name)
        try:
            if entry.is_dir():
                if not walked(entry.name):
                    pass_place(HIDDEN, path)
                    continue
                folders -= 1
                if depth + 1 >= depths or folders < 0:
                    pass_place(BEYOND, below)
                    continue
                inner = target and os.path.join(target, entry.name)
                if entry.is_symlink():
                    links[path] = (depth + 1, os.path.realpath(os.path.join(root, path)))
                elif not inner or isNew(inner):
                    waiting.append((path, depth + 1, inner))
                continue
            if not entry.is_file():
                dead = entry.is_symlink() and not os.path.exists(os.path.join(root, path))
                pass_place(DEAD if dead else NO_FILE, path)
                continue
            if files <= 0:
                pass_place(BEYOND, below)
                break
            isNamed = named(path) and entry.name != b'trainer_state.json'
            ending = entry.name[entry.name.rfind(b'.'):].lower() if entry.name.rfind(b'.') > 0 else b''
            if not isNamed:
                count[ending] = count.get(ending, 0) + 1
                if not sampled(path) or count[ending] > alike:
                    pass_by(ending)
                    if sampled(path):
                        pass_place(ALIKE, below)
                    continue
            s = entry.stat()
            files -= 1
            size, when = s.st_size, int(s.st_mtime)
            if isNamed or known.get(path, ()) in (None, (size, when)):
                out.write(b'%d %d -1 -1 %s\0' % (size, when, path))
                continue
            try:
                head, tail = sample(path, size)
                out.write(b'%d %d %d %d %s\0' % (size, when, len(head), len(tail), path) + head + tail)
            except OSError:
                out.write(b'%d %d -1 -1 %s\0' % (size, when, path))
        except PermissionError:
            pass_place(UNREADABLE, path)
        except OSError:
            pass
if waiting or links:
    pass_place(BEYOND, opened)
for ending, count in endings.items():
    out.write(b'-3 %d -1 -1 %s\0' % (count, ending))
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

constexpr qint64 passedPlace = -2; // in place of a size
constexpr std::array passedReasons{
    LogIssue::Reason::SameFolder, LogIssue::Reason::DeadLink,   LogIssue::Reason::Hidden, LogIssue::Reason::NotAFile,
    LogIssue::Reason::Beyond,     LogIssue::Reason::Unreadable, LogIssue::Reason::Alike};
constexpr qint64 passedEnding = -3;

struct ListedEntry {
    qint64 size = 0;
    qint64 seconds = 0;
    RemotePath path;
    std::optional<LogSample> sample;
};

// The next of an answer; nothing where it is none.
std::optional<ListedEntry> takeEntry(QByteArrayView &rest)
{
    const qsizetype end = rest.indexOf('\0');
    QByteArrayView line = rest.first(std::max<qsizetype>(end, 0));
    std::array<qint64, 4> numbers{}; // size, seconds, head, tail
    for (qint64 &number : numbers) {
        const qsizetype space = line.indexOf(' ');
        bool ok = space > 0;
        number = ok ? line.first(space).toLongLong(&ok) : 0;
        if (!ok)
            return std::nullopt;
        line = line.sliced(space + 1);
    }
    const auto [size, seconds, head, tail] = numbers;
    rest = rest.sliced(end + 1);
    ListedEntry entry{size, seconds, RemotePath(line.toByteArray()), {}};
    if (head < 0)
        return entry;
    if (head > 2 * LogSample::pieceSize || tail < 0 || tail > LogSample::pieceSize || head + tail > rest.size())
        return std::nullopt;
    entry.sample = LogSample{rest.first(head).toByteArray(), rest.sliced(head, tail).toByteArray(), tail == 0};
    rest = rest.sliced(head + tail);
    return entry;
}

Error readError(int code, const RemotePath &path)
{
    using Kind = Error::Kind;
    const Kind kind = code == ENOENT ? Kind::NotFound : code == EACCES ? Kind::Denied : Kind::Local;
    return {kind, QString::fromUtf8(strerror(code)), path.display()};
}

} // namespace

Result<Listing> list(ssh::Session &session, const RemotePath &root, const RemotePath &opened, const Patterns &patterns,
                     const QByteArrayList &settled)
{
    const QByteArrayList numbers{QByteArray::number(LogSource::maxDepth),  QByteArray::number(LogSource::maxFolders),
                                 QByteArray::number(LogSource::maxFiles),  QByteArray::number(LogSource::maxAlike),
                                 QByteArray::number(LogSample::pieceSize), QByteArray::number(LogSource::maxPlaces)};
    const auto answer =
        ask(session, listScript,
            QByteArrayList{root.bytes(), opened.bytes(), patterns.named, patterns.sampled, walkedPattern()} + numbers
                + settled);
    if (!answer)
        return passOn(answer);
    return listingIn(*answer);
}

Result<Listing> listingIn(QByteArrayView answer)
{
    Listing listing;
    for (QByteArrayView rest = answer; !rest.isEmpty();) {
        const auto entry = takeEntry(rest);
        if (!entry)
            return failure(Error::Kind::BadReply);
        // A hostile server names what it likes; these are only ever read below the root, over SFTP or here.
        if (entry->path.isAbsolute() || entry->path.bytes().split('/').contains(".."))
            continue;
        if (entry->size == passedPlace && entry->seconds >= 0 && size_t(entry->seconds) < passedReasons.size())
            listing.passed.places.append(
                {passedReasons[size_t(entry->seconds)], 0, entry->path.isEmpty() ? RemotePath(".") : entry->path});
        else if (entry->size == passedEnding)
            listing.passed.endings[entry->path.bytes()] += std::clamp<qint64>(entry->seconds, 0, LogSource::maxListed);
        else if (entry->size >= LogFile::closed)
            listing.files.append(
                {{entry->path, entry->size, QDateTime::fromSecsSinceEpoch(entry->seconds, QTimeZone::UTC)},
                 entry->sample});
    }
    return listing;
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
