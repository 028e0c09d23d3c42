// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is new in logs; see the header.
#include "client/curves/runs/logupdate.h"

#include "client/curves/formats/foreignstore.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <algorithm>
#include <set>
#include <tuple>

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
    wanted.piece.again = position.changed.isValid() && file.place().isDocument();
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

// Leaves those that are read. What makes no sense of a run's document is the run's trouble; the rest is nobody's.
void moveSkipped(LogUpdate &update)
{
    for (const LogFile &file : std::as_const(update.files)) {
        if (file.decision.place)
            continue;
        const bool isOfRun = file.decision.reason == LogIssue::Reason::Unfinished
            && std::ranges::any_of(update.files, [&](const LogFile &other) {
                                 return other.decision.place && isWithin(file.path, other.place().run);
                             });
        (isOfRun ? update.unreadable : update.skipped)
            .append({file.decision.reason, 0, file.path, foreignStoreOf(file.path)});
    }
    update.files.removeIf([](const LogFile &file) { return !file.decision.place; });
}

RemotePath folderOf(const RemotePath &file)
{
    return file.bytes().contains('/') ? file.parent() : RemotePath();
}

// The folders in which a job of this program runs: what it prints there is of all runs below.
QSet<RemotePath> jobFoldersIn(const QList<LogFile> &files)
{
    QSet<RemotePath> folders;
    for (const LogFile &file : files) {
        if (file.path.name() == jobRecordName)
            folders.insert(folderOf(file.path));
    }
    return folders;
}

bool isRunOfItsOwn(const LogFile &file)
{
    return file.size > 0 && file.place().format != LogFormat::Parameters;
}

// Whether all that lies below the folder of a run is of that run, as their loggers lay it out.
bool ownsFolder(int rank)
{
    return rank == int(LogFormat::Wandb) || rank == int(LogFormat::WandbFiles) || rank == int(LogFormat::MlFlow);
}

// What the user says that a file is must neither hide the folder's other logs nor be hidden by them.
void setChosenApart(QList<LogFile> &files, const LogRules &rules)
{
    QHash<RemotePath, int> count;
    for (const LogFile &file : std::as_const(files))
        count[file.place().run] += isRunOfItsOwn(file) ? 1 : 0;
    for (LogFile &file : files) {
        if (rules.formats.contains(file.path) && count[file.place().run] > 1)
            file.decision.place->run = file.path;
    }
}

// MMEngine writes what it logs into <time>.json, too, beside scalars.json.
void moveCopies(LogUpdate &update, const LogRules &rules)
{
    static const QRegularExpression copyName(u"^\\d{8}_\\d{6}\\.json$"_s);
    QSet<RemotePath> folders;
    for (const LogFile &file : std::as_const(update.files)) {
        if (file.path.name() == "scalars.json" && file.place().format == LogFormat::JsonLines && file.size > 0)
            folders.insert(folderOf(file.path));
    }
    update.files.removeIf([&](const LogFile &file) {
        const bool isCopy = file.place().format == LogFormat::JsonLines && !rules.formats.contains(file.path)
            && folders.contains(folderOf(file.path))
            && copyName.match(QString::fromLatin1(file.path.name())).hasMatch();
        if (isCopy)
            update.skipped.append({LogIssue::Reason::Copy, 0, file.path});
        return isCopy;
    });
}

// Of each run the best format; and of documents that hold the same part of it the one that tells the most steps,
// else the newest, which holds what the others do.
void keepBest(LogUpdate &update, const LogRules &rules, const QSet<RemotePath> &jobFolders)
{
    const QHash<RemotePath, int> best = bestRanks(update.files);
    // What was printed while a run logged elsewhere, unless it was asked for.
    const auto isPrinted = [&](const LogFile &file) {
        const LogPlace &text = file.place();
        return text.format == LogFormat::Text && !text.isByPattern && !rules.formats.contains(file.path)
            && std::ranges::any_of(best.asKeyValueRange(), [&](const auto &run) {
                   const bool isLogged =
                       run.second >= 0 && run.second != int(LogFormat::Text) && !rules.formats.contains(run.first);
                   return isLogged
                       && (text.run == run.first || (ownsFolder(run.second) && isWithin(text.run, run.first))
                           || (jobFolders.contains(text.run) && isWithin(run.first, text.run)));
               });
    };
    const auto skip = [&](LogIssue::Reason reason, const LogFile &file) {
        update.skipped.append({reason, 0, file.path});
        return true;
    };
    QHash<std::pair<RemotePath, QByteArray>, LogFile> newest;
    const auto order = [](const LogFile &file) { return std::tuple(file.place().steps, file.changed, file.size); };
    update.files.removeIf([&](const LogFile &file) {
        const LogPlace &place = file.place();
        if (file.size == 0) // what a program began to write
            return skip(LogIssue::Reason::NothingYet, file);
        if (place.format == LogFormat::Parameters) {
            const auto hasRun = [&](const RemotePath &run) { return isWithin(run, place.run); };
            return std::ranges::none_of(best.keys(), hasRun) && skip(LogIssue::Reason::NoRun, file);
        }
        if (isPrinted(file))
            return skip(LogIssue::Reason::Printed, file);
        const int rank = best.value(place.run);
        if (rank < 0 ? place.format != LogFormat::Text : place.rank() != rank)
            // What W&B writes beside its log is in it, too.
            return skip(place.format == LogFormat::WandbFiles ? LogIssue::Reason::Copy : LogIssue::Reason::TwoFormats,
                        file);
        if (!place.isDocument())
            return false;
        const auto known = newest.find({place.run, place.part});
        if (known == newest.end()) {
            newest.insert({place.run, place.part}, file);
        } else {
            const bool isNewer = order(file) > order(*known);
            skip(LogIssue::Reason::Copy, isNewer ? *known : file);
            if (isNewer)
                *known = file;
        }
        return true;
    });
    update.files.append(newest.values());
}

// The tables that DeepSpeed's monitor writes, one for each metric, are one run. Others may be called like a column, too.
void joinMetrics(QList<LogFile> &files)
{
    QSet<RemotePath> folders;
    for (const LogFile &file : std::as_const(files)) {
        if (file.place().format == LogFormat::Csv && file.place().part.startsWith("Train/Samples/"))
            folders.insert(file.place().run);
    }
    for (LogFile &file : files) {
        if (file.place().format == LogFormat::Csv && !folders.contains(file.place().run))
            file.decision.place->part.clear();
    }
}

// Two tables of a folder are two runs, each called by its file; but where one is called as loggers call the one
// table that they write, the folder is its run.
void splitFolders(QList<LogFile> &files)
{
    static const QRegularExpression plainName(
        u"^(?:metrics|results?|progress|log|history|training|scalars)\\.[a-z]+$"_s,
        QRegularExpression::CaseInsensitiveOption);
    QHash<RemotePath, int> count;
    QHash<RemotePath, int> plain;
    const auto isPlain = [](const LogFile &file) {
        return plainName.match(QString::fromLatin1(file.path.name())).hasMatch();
    };
    for (const LogFile &file : std::as_const(files)) {
        count[file.place().run] += file.place().isOneFile() ? 1 : 0;
        plain[file.place().run] += isPlain(file) ? 1 : 0;
    }
    for (LogFile &file : files) {
        const RemotePath run = file.place().run;
        if (file.place().isOneFile() && count[run] > 1 && !(plain[run] == 1 && isPlain(file)))
            file.decision.place->run = file.path;
    }
}

// A run of W&B that was resumed lies in a folder for each time: together they are the run, called by the first.
void joinPieces(QList<LogFile> &files)
{
    QHash<std::pair<RemotePath, QByteArray>, WandbFolder> first; // by the folder above and the run's id
    const auto folderOf = [](const LogFile &file) {
        return file.place().format == LogFormat::Wandb ? wandbFolderOf(file.place().run) : std::nullopt;
    };
    for (const LogFile &file : std::as_const(files)) {
        const auto folder = folderOf(file);
        if (!folder)
            continue;
        const auto known = first.constFind({folder->path.parent(), folder->id});
        if (known == first.cend() || folder->date < known->date)
            first.insert({folder->path.parent(), folder->id}, *folder);
    }
    for (LogFile &file : files) {
        if (const auto folder = folderOf(file))
            file.decision.place->run = first.value({folder->path.parent(), folder->id}).path;
    }
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

// From the files to where they belong, and what nobody reads. A trainer's state is a log as well.
void moveCheckpoints(LogUpdate &update)
{
    std::set<Checkpoint> found;
    update.files.removeIf([&](const LogFile &file) {
        if (!file.decision.place && isBookkeeping(file.path))
            return true;
        const auto checkpoint = checkpointOf(file.path);
        if (checkpoint)
            found.insert(*checkpoint);
        return checkpoint.has_value() && listingOf(file.path) == ListingNeed::Named;
    });
    update.checkpoints = QList<Checkpoint>(found.begin(), found.end());
}

// Names of event files begin with their time; those of W&B's folders nearly do.
QByteArray readingOrder(const LogFile &file)
{
    if (const auto folder = wandbFolderOf(file.path.parent()))
        return (folder->path.parent() / folder->date).bytes();
    return file.path.bytes();
}

bool isReadBefore(const LogFile &a, const LogFile &b)
{
    return std::pair(readingOrder(a), a.path) < std::pair(readingOrder(b), b.path);
}

// What is read of all that was listed, in that order.
void sortOut(LogUpdate &update, const LogRules &rules)
{
    for (const LogIssue &one : std::as_const(update.passed.places))
        (one.reason == LogIssue::Reason::Unreadable ? update.unreadable : update.skipped).append(one);
    moveClosedFolders(update);
    moveCheckpoints(update);
    const QSet<RemotePath> jobFolders = jobFoldersIn(update.files);
    moveSkipped(update);
    moveCopies(update, rules);
    setChosenApart(update.files, rules);
    keepBest(update, rules, jobFolders);
    joinMetrics(update.files);
    splitFolders(update.files);
    joinPieces(update.files);
    std::ranges::sort(update.files, isReadBefore);
    std::ranges::sort(update.skipped, {}, &LogIssue::file);
    std::ranges::sort(update.unreadable, {}, &LogIssue::file);
}

} // namespace

QHash<RemotePath, int> bestRanks(const QList<LogFile> &files)
{
    QHash<RemotePath, int> best;
    for (const LogFile &file : files) {
        if (!file.decision.place || !isRunOfItsOwn(file))
            continue;
        const auto known = best.find(file.place().run);
        if (known == best.end())
            best.insert(file.place().run, file.place().rank());
        else
            *known = std::min(*known, file.place().rank());
    }
    return best;
}

Result<LogUpdate> fetchUpdates(LogSource &source, const LogPositions &positions, qint64 maxBytes)
{
    auto files = source.files();
    if (!files)
        return passOn(files);
    LogUpdate update{.files = std::move(*files), .passed = source.passed()};
    sortOut(update, source.rules());

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
