// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs below a folder, followed as they grow; see the header.
#include "client/curves/runs/runreader.h"

#include "client/curves/formats/documentreader.h"

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

} // namespace

struct RunReader::File {
    RemotePath path;
    LogPlace place;
    std::unique_ptr<LogReader> reader;
    std::vector<std::shared_ptr<Series>> series; // of the reader's tags, by index
    std::vector<TaggedPoint> points;             // reused from one piece to the next
    qsizetype issuesShown = 0;
    bool finished = false; // a row without line end was taken
    bool isUseful = false; // something was read of it
    QList<LogIssue> ownIssues; // noted before the reader saw anything

    File(const RemotePath &filePath, const LogRules &rules)
        : path(filePath), place(placeOf(filePath)), reader(makeReader(place, rules))
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
    bool changed = forgetWorseFormats(update.files);
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
    m_checkpoints = update.checkpoints;
    return updateCheckpoints() || changed;
}

bool RunReader::finish()
{
    bool changed = false;
    for (const auto &[path, file] : m_files) {
        if (!file->reader->finish(file->points))
            continue;
        file->finished = true;
        append(*file);
        changed = true;
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
        forget(placeOf(piece.file.path).run);
        return Applied::Forgot;
    }
    forgetOtherDocuments(piece.file.path);
    LogPosition &position = m_positions[piece.file.path];
    if (piece.offset != position.offset)
        return Applied::Nothing; // an answer to an older question
    auto &file = m_files[piece.file.path];
    if (!file)
        file = std::make_unique<File>(piece.file.path, m_rules);
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
        append(*file);
    }
    if (piece.atEnd && file->place.isDocument() && file->reader->finish(file->points))
        append(*file);
    if (file->reader->isRefused()) {
        position.refused = true;
        position.changed = piece.file.changed;
    }
    return Applied::Changed;
}

// Why the file is not worth reading from this piece on.
std::optional<LogIssue> RunReader::refusal(const File &file, const LogUpdate::Piece &piece) const
{
    if (piece.offset == 0 && isCompressed(piece.bytes))
        return LogIssue{LogIssue::Reason::NotALog, 0};
    if (file.place.isDocument())
        return piece.file.size > DocumentReader::maxSize ? std::optional(LogIssue{LogIssue::Reason::TooLarge, 0})
                                                         : std::nullopt;
    if (!file.isUseful && piece.offset >= maxUnusedBytes && file.place.format != LogFormat::Text)
        return LogIssue{LogIssue::Reason::NotALog, 0};
    if (m_points >= m_pointLimit)
        return LogIssue{LogIssue::Reason::TooLong, piece.offset};
    return std::nullopt;
}

// Moves the points just read to their series.
void RunReader::append(File &file)
{
    // What a replaced log showed stays until there is something to show in its place.
    if (file.points.empty() && m_stale.contains(file.place.run))
        return;
    const bool isNew = m_stale.contains(file.place.run);
    Run &run = runOf(file);
    for (const TaggedPoint &tagged : file.points) {
        if (Series *series = seriesOf(file, tagged.tag, run))
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
Series *RunReader::seriesOf(File &file, quint32 tag, Run &run)
{
    if (tag >= file.series.size())
        file.series.resize(tag + 1);
    std::shared_ptr<Series> &series = file.series[tag];
    if (series)
        return series.get();
    const QString name = QString::fromUtf8(file.reader->tagName(tag));
    const auto known = run.series.find(name);
    if (known != run.series.end()) {
        series = known->second;
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
    if (at == m_runs.end() || at->folder != place.run)
        at = m_runs.insert(at, Run{place.run, place.format});
    else if (m_stale.remove(place.run))
        *at = Run{place.run, place.format};
    return *at;
}

void RunReader::updateIssues(Run &run)
{
    run.issues.clear();
    for (const auto &[path, file] : m_files) {
        if (file->place.run != run.folder)
            continue;
        for (LogIssue one : file->issues()) {
            one.file = path;
            run.issues.push_back(one);
        }
    }
    for (const LogIssue &one : std::as_const(m_unreadable)) {
        const RemotePath owner = placeOf(one.file).run;
        const bool isNobodys = !std::ranges::contains(m_runs, owner, &Run::folder); // a folder that may not be read
        if (owner == run.folder || (isNobodys && run.folder == m_runs.front().folder))
            run.issues.push_back(one);
    }
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
    for (const auto &[folder, format] : bestFormats(files, m_rules).asKeyValueRange()) {
        const auto run = std::ranges::lower_bound(m_runs, folder, {}, &Run::folder);
        if (run != m_runs.end() && run->folder == folder && !m_stale.contains(folder)
            && rankOf(run->format, m_rules) > rankOf(format, m_rules))
            replaced.insert(folder);
    }
    for (const RemotePath &folder : std::as_const(replaced))
        forget(folder);
    return !replaced.isEmpty();
}

// The newest document of a run holds all that those before it did.
void RunReader::forgetOtherDocuments(const RemotePath &path)
{
    const LogPlace place = placeOf(path);
    const auto isOther = [&](const auto &entry) {
        return entry.first != path && entry.second->place.run == place.run && entry.second->place.part == place.part;
    };
    if (place.isDocument() && std::ranges::any_of(m_files, isOther))
        forget(place.run);
}

// A series does not know which file a point came from, so all files of the run are read again.
void RunReader::forget(const RemotePath &folder)
{
    std::erase_if(m_files, [&](const auto &entry) {
        if (entry.second->place.run != folder)
            return false;
        m_positions.remove(entry.first);
        return true;
    });
    m_stale.insert(folder);
}

} // namespace officina
