// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is new in logs; see the header.
#include "client/curves/runs/logupdate.h"

#include <algorithm>
#include <set>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

struct Wanted {
    LogUpdate::Piece piece; // without its bytes
    QByteArray tail;      // what its bytes must begin with
};

// What to read of one file. Nothing where there is nothing new.
std::optional<Wanted> wantedOf(const LogFile &file, const LogPosition &position)
{
    Wanted wanted{{file, position.offset, {}, false, false}, position.tail};
    if (file.size < position.offset) {
        wanted.piece.again = true;
        return wanted;
    }
    const bool unchanged = position.changed.isValid() && file.changed == position.changed;
    if ((file.size == position.offset || position.refused) && (unchanged || file.size == 0))
        return std::nullopt;
    // Of a document equal ends prove nothing.
    wanted.piece.again = position.changed.isValid() && placeOf(file.path).isDocument();
    return wanted;
}

void consume(QByteArray bytes, Wanted &wanted)
{
    LogUpdate::Piece &piece = wanted.piece;
    piece.again = !bytes.startsWith(wanted.tail);
    if (!piece.again)
        piece.bytes = std::move(bytes).sliced(wanted.tail.size());
    piece.atEnd = piece.offset + piece.bytes.size() >= piece.file.size || piece.bytes.isEmpty();
}

// Leaves what is read: of each run the best format, and of documents that hold the same part of it
// the newest, which holds what the others do.
void keepBest(QList<LogFile> &files, const LogRules &rules)
{
    const QHash<RemotePath, LogFormat> best = bestFormats(files, rules);
    QHash<std::pair<RemotePath, QByteArray>, LogFile> newest;
    files.removeIf([&](const LogFile &file) {
        const LogPlace place = placeOf(file.path);
        if (place.format != best.value(place.run))
            return true;
        if (place.isDocument()) {
            LogFile &known = newest[{place.run, place.part}];
            if (known.path.isEmpty() || std::tie(file.changed, file.size) > std::tie(known.changed, known.size))
                known = file;
        }
        return place.isDocument();
    });
    files.append(newest.values());
}

// So that nobody wonders where a run is.
void moveClosedFolders(LogUpdate &update)
{
    update.files.removeIf([&](const LogFile &file) {
        if (file.size == LogFile::closed)
            update.unreadable.append({LogIssue::Reason::Unreadable, 0, file.path, u"Permission denied"_s});
        return file.size == LogFile::closed;
    });
}

// From the files to where they belong. A trainer's state is a log as well.
void moveCheckpoints(LogUpdate &update)
{
    std::set<Checkpoint> found;
    update.files.removeIf([&](const LogFile &file) {
        const auto checkpoint = checkpointOf(file.path);
        if (checkpoint)
            found.insert(*checkpoint);
        return checkpoint && placeOf(file.path).format != LogFormat::TrainerState;
    });
    update.checkpoints = QList<Checkpoint>(found.begin(), found.end());
}

bool isReadBefore(const LogFile &a, const LogFile &b)
{
    return a.path < b.path; // event file names begin with their time
}

} // namespace

QHash<RemotePath, LogFormat> bestFormats(const QList<LogFile> &files, const LogRules &rules)
{
    QHash<RemotePath, LogFormat> best;
    const auto isBetter = [&](LogFormat a, LogFormat b) { return rankOf(a, rules) < rankOf(b, rules); };
    for (const LogFile &file : files) {
        const LogPlace place = placeOf(file.path);
        const auto known = best.find(place.run);
        if (known == best.end())
            best.insert(place.run, place.format);
        else
            *known = std::min(*known, place.format, isBetter);
    }
    return best;
}

Result<LogUpdate> fetchUpdates(LogSource &source, const LogPositions &positions, qint64 maxBytes)
{
    auto files = source.files();
    if (!files)
        return passOn(files);
    LogUpdate update{std::move(*files), {}, {}, {}, false};
    moveClosedFolders(update);
    moveCheckpoints(update);
    keepBest(update.files, source.rules());
    std::ranges::sort(update.files, isReadBefore);

    QList<Wanted> wanted;
    QList<LogRange> ranges;
    qint64 left = maxBytes;
    for (const LogFile &file : std::as_const(update.files)) {
        const LogPosition position = positions.value(file.path);
        auto one = wantedOf(file, position);
        if (!one)
            continue;
        if (left <= 0) {
            update.more = true;
            break;
        }
        if (!one->piece.again) {
            // Never beyond the listed size, so that the next listing cannot look like a shorter file.
            const qint64 size = position.refused ? 0 : std::min(left, file.size - one->piece.offset);
            ranges.append({file.path, one->piece.offset - one->tail.size(), size + one->tail.size()});
            left -= size;
        }
        wanted.append(std::move(*one));
    }
    Result<QList<Result<QByteArray>>> read;
    if (!ranges.isEmpty())
        read = source.readAll(ranges);
    if (!read)
        return passOn(read);
    auto answer = read->begin();
    for (Wanted &one : wanted) {
        if (!one.piece.again) {
            Result<QByteArray> &bytes = *answer++;
            if (!bytes) {
                update.unreadable.push_back(
                    {LogIssue::Reason::Unreadable, 0, one.piece.file.path, bytes.error().detail});
                continue;
            }
            consume(std::move(*bytes), one);
        }
        const bool isWhole = one.piece.again || one.piece.atEnd;
        update.pieces.push_back(std::move(one.piece));
        if (!isWhole) { // the files of a run are read strictly one after the other
            update.more = true;
            break;
        }
    }
    return update;
}

} // namespace officina
