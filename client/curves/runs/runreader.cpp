// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs below a folder, followed as they grow; see the header.
#include "client/curves/runs/runreader.h"

#include "client/curves/formats/documentreader.h"
#include "client/curves/runs/roworder.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <set>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype tailSize = 64; // enough to tell a replaced file from a grown one

// A log packed after the run, or a file that only has a log's name.
bool isCompressed(const QByteArray &bytes)
{
    constexpr std::array<QByteArrayView, 5> magics = {"\x1f\x8b", "BZh",
                                                      "\xfd"
                                                      "7zXZ",
                                                      "\x28\xb5\x2f\xfd", "PK\x03\x04"};
    return std::ranges::any_of(magics, [&](QByteArrayView magic) { return bytes.startsWith(magic); });
}

// What people and programs also write with the newest row first.
bool isTable(LogFormat format)
{
    return format == LogFormat::Csv || format == LogFormat::DvcLive || format == LogFormat::JsonHistory
        || format == LogFormat::JsonLines;
}

// Where it is no UTF-8 it is Latin-1: two names never become one.
QString nameOf(const QByteArray &tag)
{
    return QByteArrayView(tag).isValidUtf8() ? QString::fromUtf8(tag) : QString::fromLatin1(tag);
}

} // namespace

struct RunReader::File {
    RemotePath path;
    LogPlace place;
    std::unique_ptr<LogReader> reader;
    RowOrder order;
    std::vector<std::shared_ptr<Series>> series; // of the reader's tags, by index
    std::vector<TaggedPoint> points;             // reused from one piece to the next
    qsizetype issuesShown = 0;
    bool finished = false; // a row without line end was taken
    bool isUseful = false; // something was read of it
    QList<LogIssue> ownIssues; // noted before the reader saw anything

    File(const LogFile &file, const LogRules &rules)
        : path(file.path), place(file.place()), reader(makeReader(place, rules)), order(isTable(place.format))
    {}

    QList<LogIssue> issues() const { return ownIssues + reader->issues(); }
};

RunReader::RunReader(LogRules rules, qint64 pointLimit, qsizetype seriesLimit)
    : m_rules(std::move(rules)), m_pointLimit(pointLimit), m_seriesLimit(seriesLimit)
{}
RunReader::~RunReader() = default;
RunReader::RunReader(RunReader &&) noexcept = default;
RunReader &RunReader::operator=(RunReader &&) noexcept = default;

Result<bool> RunReader::poll(LogSource &source)
{
    for (bool changed = false;;) {
        const auto update = fetchUpdates(source, m_positions);
        if (!update)
            return passOn(update);
        changed = apply(*update) || changed;
        if (!m_wantsMore)
            return changed;
    }
}

bool RunReader::apply(const LogUpdate &update)
{
    m_wantsMore = update.more;
    m_passed = update.passed;
    bool changed = forgetMoved(update);
    changed = forgetWorseFormats(update.files) || changed;
    m_points = points();
    m_series = std::transform_reduce(m_runs.begin(), m_runs.end(), qsizetype(0), std::plus(),
                                     [](const Run &run) { return qsizetype(run.series.size()); });
    for (const LogUpdate::Piece &piece : update.pieces) {
        const Applied applied = applyPiece(piece);
        changed = changed || applied == Applied::Changed;
        if (applied == Applied::Forgot) { // the rest may follow what is to be read again
            m_wantsMore = true;
            break;
        }
    }
    if (update.unreadable != m_unreadable) {
        m_unreadable = update.unreadable;
        for (Run &run : m_runs)
            updateIssues(run);
        changed = true;
    }
    // What cannot be read is the trouble of a run, where there is one.
    const QList<LogIssue> skipped = m_runs.isEmpty() ? update.skipped + update.unreadable : update.skipped;
    changed = std::exchange(m_skipped, skipped) != skipped || changed;
    m_checkpoints = update.checkpoints;
    return updateCheckpoints() || changed;
}

bool RunReader::finish()
{
    bool changed = false;
    QSet<RemotePath> wrong;
    for (const auto &[path, file] : m_files) {
        const bool isMore = file->reader->finish(file->points);
        file->finished = file->finished || isMore;
        if (!file->order.take(file->points)) {
            wrong.insert(file->place.run);
            continue;
        }
        file->order.release(file->points);
        if (!isMore && file->points.empty())
            continue;
        append(*file);
        changed = true;
    }
    for (const RemotePath &run : std::as_const(wrong)) {
        forget(run);
        m_wantsMore = true;
    }
    return changed;
}

qint64 RunReader::points() const
{
    qint64 sum = 0;
    for (const Run &run : m_runs)
        sum += run.points();
    return sum;
}

qint64 RunReader::waiting() const
{
    qint64 sum = 0;
    for (const auto &[path, file] : m_files)
        sum += file->reader->waiting();
    return sum;
}

RunReader::Applied RunReader::applyPiece(const LogUpdate::Piece &piece)
{
    const auto known = m_files.find(piece.file.path);
    // A row taken as the last one goes on after all, so it was half a row.
    const bool wasHalf = known != m_files.end() && known->second->finished && !piece.bytes.isEmpty()
        && piece.bytes.front() != '\n' && piece.bytes.front() != '\r';
    if (piece.again || wasHalf) {
        forget(piece.file.place().run);
        return Applied::Forgot;
    }
    forgetOtherDocuments(piece.file);
    LogPosition &position = m_positions[piece.file.path];
    if (piece.offset != position.offset)
        return Applied::Nothing; // an answer to an older question
    auto &file = m_files[piece.file.path];
    if (!file) {
        file = std::make_unique<File>(piece.file, m_rules);
        if (const auto step = lastStep(file->place.run))
            file->reader->continues(*step);
        if (file->place.format == LogFormat::Parameters)
            m_parameterFiles[file->place.run].insert(file->path, file.get());
    }
    position.offset += piece.bytes.size();
    position.tail = (position.tail + piece.bytes.last(std::min(tailSize, piece.bytes.size())))
                        .last(qsizetype(std::min<qint64>(tailSize, position.offset)));
    position.changed = piece.atEnd ? piece.file.changed : QDateTime();
    if (piece.bytes.isEmpty())
        return Applied::Nothing;
    file->finished = false;
    if (const auto why = refusal(*file, piece)) {
        position.refused = true;
        position.changed = piece.file.changed;
        file->ownIssues.append(*why);
        append(*file);
        return Applied::Changed;
    }
    constexpr qsizetype block = 128 << 10; // its points are still in the cache when they are taken
    for (qsizetype at = 0; at < piece.bytes.size(); at += block) {
        const auto bytes = QByteArrayView(piece.bytes).sliced(at, std::min(block, piece.bytes.size() - at));
        file->reader->feed(bytes, file->points);
        if (!file->order.take(file->points)) {
            forget(RemotePath(file->place.run)); // a copy: the file goes
            return Applied::Forgot;
        }
        append(*file);
    }
    if (piece.atEnd)
        endFile(*file);
    if (file->reader->isRefused()) {
        position.refused = true;
        position.changed = piece.file.changed;
    }
    return Applied::Changed;
}

// As it is now. A last row that may still go on tells no order.
void RunReader::endFile(File &file)
{
    const bool isWhole = file.place.isDocument() && file.reader->finish(file.points);
    file.order.take(file.points); // of a document all at once
    if (file.reader->waiting() == 0 || !file.order.hasFallen())
        file.order.release(file.points);
    if (isWhole || !file.points.empty())
        append(file);
}

// Of what the run has logged so far; nothing where that is nothing.
std::optional<qint64> RunReader::lastStep(const RemotePath &folder) const
{
    const auto run = std::ranges::lower_bound(m_runs, folder, {}, &Run::folder);
    if (run == m_runs.end() || run->folder != folder || m_stale.contains(folder))
        return std::nullopt;
    std::optional<qint64> last;
    for (const auto &[tag, series] : run->series) {
        if (!series->isEmpty())
            last = std::max(last.value_or(series->step(0)), series->step(series->size() - 1));
    }
    return last;
}

// Why the file is not worth reading from this piece on.
std::optional<LogIssue> RunReader::refusal(const File &file, const LogUpdate::Piece &piece) const
{
    if (piece.offset == 0 && isCompressed(piece.bytes))
        return LogIssue{LogIssue::Reason::NotALog, 0};
    if (file.place.isDocument())
        return piece.file.size > DocumentReader::maxSize ? std::optional(LogIssue{LogIssue::Reason::TooLarge, 0})
                                                         : std::nullopt;
    if (!file.isUseful && !file.order.isHolding() && piece.offset >= maxUnusedBytes
        && file.place.format != LogFormat::Text)
        return LogIssue{LogIssue::Reason::NotALog, 0};
    if (m_points >= m_pointLimit)
        return LogIssue{LogIssue::Reason::TooLong, piece.offset};
    return std::nullopt;
}

// Moves the points just read to their series.
void RunReader::append(File &file)
{
    if (file.place.format == LogFormat::Parameters) {
        file.isUseful = !file.reader->facts().parameters.isEmpty();
        const RemotePath &folder = file.place.run;
        for (auto run = std::ranges::lower_bound(m_runs, folder, {}, &Run::folder); // and what is below it
             run != m_runs.end() && run->folder.bytes().startsWith(folder.bytes()); ++run) {
            if (isWithin(run->folder, folder))
                mergeParameters(*run);
        }
        return;
    }
    // What a replaced log showed stays until there is something to show in its place.
    if (file.points.empty() && m_stale.contains(file.place.run))
        return;
    const bool isNew = m_stale.contains(file.place.run);
    Run &run = runOf(file);
    for (const TaggedPoint &tagged : file.points) {
        if (Series *series = seriesOf(file, tagged, run))
            series->append(tagged.point);
    }
    m_points += qint64(file.points.size());
    if (m_points >= m_pointLimit) // some may have been dropped, as orphans of a restart
        m_points = points();
    file.points.clear();
    if (const qsizetype issues = file.issues().size(); file.issuesShown != issues) {
        file.issuesShown = issues;
        updateIssues(run);
    }
    mergeMedia(file, run);
    const RunFacts &facts = file.reader->facts();
    file.isUseful = !file.series.empty() || !run.media.empty() || !facts.title.isEmpty() || !facts.parameters.isEmpty();
    if (!isNew)
        return mergeFacts(file, run);
    for (const auto &[path, one] : m_files) { // what those before said was not shown yet
        if (one->place.run == run.folder)
            mergeFacts(*one, run);
    }
}

// Nothing where there are too many already.
Series *RunReader::seriesOf(File &file, const TaggedPoint &tagged, Run &run)
{
    const quint32 tag = tagged.tag;
    if (tag >= file.series.size())
        file.series.resize(tag + 1);
    std::shared_ptr<Series> &series = file.series[tag];
    if (series)
        return series.get();
    const QString name = nameOf(file.reader->tagName(tag));
    const auto known = run.series.find(name);
    if (known != run.series.end()) {
        series = known->second;
        if (file.place.format == LogFormat::Wandb) // a run that was resumed writes another file
            series->markRestart(tagged.point.step);
    } else if (m_series < m_seriesLimit) {
        ++m_series;
        series = run.series.emplace(name, std::make_shared<Series>()).first->second;
    } else if (!std::ranges::contains(file.ownIssues, LogIssue::Reason::TooMany, &LogIssue::reason)) {
        file.ownIssues.append({LogIssue::Reason::TooMany, m_positions[file.path].offset});
    }
    return series.get();
}

void RunReader::mergeFacts(const File &file, Run &run)
{
    const RunFacts &facts = file.reader->facts();
    if (!facts.title.isEmpty())
        run.title = facts.title;
    run.parameters.insert(facts.parameters);
}

// Those of files in the run's folder or above; what is nearer, and what the log itself says, counts.
void RunReader::mergeParameters(Run &run)
{
    QList<const File *> files;
    for (QByteArray folder = run.folder.bytes();; folder.truncate(std::max<qsizetype>(folder.lastIndexOf('/'), 0))) {
        if (const auto found = m_parameterFiles.find(RemotePath(folder)); found != m_parameterFiles.end())
            files += found->second.values();
        if (folder.isEmpty())
            break;
    }
    bool hasIssues = false;
    for (const File *file : std::as_const(files)) {
        for (const auto &[name, value] : file->reader->facts().parameters.asKeyValueRange()) {
            if (!run.parameters.contains(name))
                run.parameters.insert(name, value);
        }
        hasIssues = hasIssues || !file->issues().isEmpty();
    }
    if (hasIssues)
        updateIssues(run);
}

void RunReader::mergeMedia(File &file, Run &run)
{
    std::vector<TaggedMedia> taken = file.reader->takeMedia();
    if (taken.empty())
        return;
    const auto add = [](qint64 sum, const auto &entry) { return sum + entry.second.bytes(); };
    qint64 held = std::accumulate(run.media.begin(), run.media.end(), qint64(0), add);
    for (TaggedMedia &one : taken) {
        if (held > Run::maxMedia) {
            if (file.ownIssues.isEmpty()) {
                file.ownIssues.append({LogIssue::Reason::TooMany, m_positions[file.path].offset});
                updateIssues(run);
            }
            return;
        }
        Media &media = run.media.try_emplace(QString::fromUtf8(one.tag), one.kind).first->second;
        held -= media.bytes();
        media.add(std::move(one.sample));
        held += media.bytes();
    }
}

Run &RunReader::runOf(const File &file)
{
    const LogPlace &place = file.place;
    auto at = std::ranges::lower_bound(m_runs, place.run, {}, &Run::folder);
    const bool isNew = at == m_runs.end() || at->folder != place.run;
    if (isNew)
        at = m_runs.insert(at, Run{place.run, place.format});
    else if (m_stale.remove(place.run))
        *at = Run{place.run, place.format};
    else
        return *at;
    at->rank = place.rank();
    mergeParameters(*at);
    return *at;
}

void RunReader::updateIssues(Run &run)
{
    run.issues.clear();
    for (const auto &[path, file] : m_files) {
        const bool isParameters = file->place.format == LogFormat::Parameters;
        if (isParameters ? !isWithin(run.folder, file->place.run) : file->place.run != run.folder)
            continue;
        for (LogIssue one : file->issues()) {
            one.file = path;
            run.issues.push_back(one);
        }
    }
    for (const LogIssue &one : std::as_const(m_unreadable)) {
        if (ownerOf(one.file) == &run)
            run.issues.push_back(one);
    }
}

// The run with the deepest folder that the file lies in; the first where it lies in none.
const Run *RunReader::ownerOf(const RemotePath &file) const
{
    const Run *owner = nullptr;
    for (const Run &run : m_runs) {
        if (isWithin(file, run.folder) && (!owner || run.folder.bytes().size() > owner->folder.bytes().size()))
            owner = &run;
    }
    return owner || m_runs.isEmpty() ? owner : &m_runs.first();
}

bool RunReader::updateCheckpoints()
{
    bool changed = false;
    for (Run &run : m_runs) {
        std::set<qint64> steps;
        for (const Checkpoint &one : std::as_const(m_checkpoints)) {
            if (isOfRun(one, run.folder))
                steps.insert(one.step);
        }
        const QList<qint64> now(steps.begin(), steps.end());
        changed = changed || now != run.checkpoints;
        run.checkpoints = now;
    }
    return changed;
}

// A format counts until files of a better one appear beside it. A file that was merely deleted stays shown.
bool RunReader::forgetWorseFormats(const QList<LogFile> &files)
{
    QSet<RemotePath> replaced;
    const QHash<RemotePath, int> ranks = bestRanks(files);
    for (const auto &[folder, rank] : ranks.asKeyValueRange()) {
        const auto run = std::ranges::lower_bound(m_runs, folder, {}, &Run::folder);
        if (run != m_runs.end() && run->folder == folder && !m_stale.contains(folder) && run->rank > rank)
            replaced.insert(folder);
    }
    for (const RemotePath &folder : std::as_const(replaced))
        forget(folder);
    return !replaced.isEmpty();
}

// The newest document of a run holds all that those before it did.
void RunReader::forgetOtherDocuments(const LogFile &document)
{
    const LogPlace &place = document.place();
    const auto isOther = [&](const auto &entry) {
        return entry.first != document.path && entry.second->place.run == place.run
            && entry.second->place.part == place.part;
    };
    if (place.isDocument() && std::ranges::any_of(m_files, isOther))
        forget(place.run);
}

// A file that proved to be something else, a copy, or of another run: now that a second table lies beside it.
bool RunReader::forgetMoved(const LogUpdate &update)
{
    QSet<RemotePath> moved;
    for (const LogFile &file : update.files) {
        const auto known = m_files.find(file.path);
        if (known == m_files.end())
            continue;
        const LogPlace &place = known->second->place;
        if (place.run != file.place().run || place.format != file.place().format || place.part != file.place().part
            || place.isByPattern != file.place().isByPattern)
            moved.insert(place.run);
    }
    for (const LogIssue &one : update.skipped) {
        const auto known = m_files.find(one.file);
        if (known != m_files.end() && one.reason == LogIssue::Reason::Copy && !known->second->place.isDocument())
            moved.insert(known->second->place.run);
    }
    for (const RemotePath &folder : std::as_const(moved)) {
        forget(folder);
        m_stale.remove(folder);
        m_runs.removeIf([&](const Run &run) { return run.folder == folder; });
        m_wantsMore = true;
    }
    return !moved.isEmpty();
}

// A series does not know which file a point came from, so all files of the run are read again. Not a file's own path of
// its run: it goes with the file.
void RunReader::forget(const RemotePath &folder)
{
    std::erase_if(m_files, [&](const auto &entry) {
        if (entry.second->place.run != folder)
            return false;
        m_positions.remove(entry.first);
        return true;
    });
    m_parameterFiles.erase(folder);
    m_stale.insert(folder);
}

} // namespace officina
