// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs below a folder, followed as they grow; see the header.
#include "client/curves/runreader.h"

#include <algorithm>
#include <variant>

namespace officina {

namespace {

constexpr qsizetype tailSize = 64; // enough to tell a replaced file from a grown one

// Below the opened folder itself it is the empty path.
RemotePath folderOf(const RemotePath &file)
{
    return file.bytes().contains('/') ? file.parent() : RemotePath();
}

// Reads what one file has beyond its position. Nothing where there is nothing new.
Result<std::optional<LogNews::Piece>> fetchPiece(LogSource &source, const LogFile &file, const LogPosition &position,
                                                 qint64 max)
{
    LogNews::Piece piece{file, position.offset, {}, false, false};
    if (file.size < position.offset) {
        piece.again = true;
        return piece;
    }
    const bool unchanged = position.changed.isValid() && file.changed == position.changed;
    if (file.size == position.offset && (unchanged || file.size == 0))
        return std::nullopt;

    const QByteArray &tail = position.tail;
    // Never beyond the listed size, so that the next listing cannot look like a shorter file.
    auto bytes =
        source.read(file.path, piece.offset - tail.size(), std::min(max, file.size - piece.offset) + tail.size());
    if (!bytes)
        return passOn(bytes);
    piece.again = !bytes->startsWith(tail);
    if (!piece.again)
        piece.bytes = std::move(*bytes).sliced(tail.size());
    piece.atEnd = piece.offset + piece.bytes.size() >= file.size || piece.bytes.isEmpty();
    return piece;
}

Run::Format formatOf(const RemotePath &file)
{
    const QByteArray name = file.name().toLower();
    if (isEventFileName(name))
        return Run::Format::Events;
    if (name.endsWith(".csv"))
        return Run::Format::Csv;
    return name.endsWith(".jsonl") || name.endsWith(".ndjson") ? Run::Format::JsonLines : Run::Format::Events;
}

// Of each folder the format that is read, the first there is: the others tell the same story again.
QHash<RemotePath, Run::Format> bestFormats(const QList<LogFile> &files)
{
    QHash<RemotePath, Run::Format> best;
    for (const LogFile &file : files) {
        const Run::Format format = formatOf(file.path);
        const auto known = best.find(folderOf(file.path));
        if (known == best.end())
            best.insert(folderOf(file.path), format);
        else
            *known = std::min(*known, format);
    }
    return best;
}

bool isReadBefore(const LogFile &a, const LogFile &b)
{
    return a.path < b.path; // event file names begin with their time
}

} // namespace

Result<LogNews> fetchNews(LogSource &source, const LogPositions &positions, qint64 maxBytes)
{
    auto files = source.files();
    if (!files)
        return passOn(files);
    LogNews news{std::move(*files), {}, {}, false};
    std::ranges::sort(news.files, isReadBefore);
    const QHash<RemotePath, Run::Format> best = bestFormats(news.files);
    news.files.removeIf([&](const LogFile &file) { return formatOf(file.path) != best.value(folderOf(file.path)); });

    qint64 left = maxBytes;
    for (const LogFile &file : std::as_const(news.files)) {
        if (left <= 0) {
            news.more = true;
            break;
        }
        const LogPosition position = positions.value(file.path);
        auto piece = fetchPiece(source, file, position, left);
        if (!piece) {
            // One file that cannot be read is a note; a dead connection is a failure.
            using Kind = Error::Kind;
            const Kind kind = piece.error().kind;
            if (kind != Kind::NotFound && kind != Kind::Denied && kind != Kind::Local)
                return passOn(piece);
            news.unreadable.push_back({Damage::Reason::Unreadable, 0, file.path, piece.error().detail});
        } else if (*piece) {
            left -= (*piece)->bytes.size();
            const bool isWhole = (*piece)->atEnd;
            news.pieces.push_back(std::move(**piece));
            if (!isWhole) { // the files of a run are read strictly one after the other
                news.more = true;
                break;
            }
        }
    }
    return news;
}

struct RunReader::File {
    RemotePath path;
    RemotePath folder;
    std::variant<EventReader, CsvReader, JsonLinesReader> reader;
    std::vector<std::shared_ptr<Series>> series; // of the reader's tags, by index
    std::vector<TaggedPoint> points;             // reused from one piece to the next
    qsizetype damageShown = 0;
    bool finished = false; // a row without line end was taken

    explicit File(const RemotePath &filePath) : path(filePath), folder(folderOf(filePath))
    {
        if (format() == Run::Format::Csv)
            reader.emplace<CsvReader>();
        else if (format() == Run::Format::JsonLines)
            reader.emplace<JsonLinesReader>();
    }

    Run::Format format() const { return formatOf(path); }
    QByteArray tagName(size_t index) const
    {
        if (const auto *events = std::get_if<EventReader>(&reader))
            return events->tags()[index].name;
        if (const auto *lines = std::get_if<JsonLinesReader>(&reader))
            return lines->tags()[qsizetype(index)];
        return std::get<CsvReader>(reader).tags()[qsizetype(index)];
    }
    const QList<Damage> &damage() const
    {
        return std::visit([](const auto &one) -> const QList<Damage> & { return one.damage(); }, reader);
    }
};

RunReader::RunReader() = default;
RunReader::~RunReader() = default;
RunReader::RunReader(RunReader &&) noexcept = default;
RunReader &RunReader::operator=(RunReader &&) noexcept = default;

Result<bool> RunReader::poll(LogSource &source)
{
    for (bool changed = false;;) {
        const auto news = fetchNews(source, m_positions);
        if (!news)
            return passOn(news);
        changed = apply(*news) || changed;
        if (!m_wantsMore)
            return changed;
    }
}

bool RunReader::apply(const LogNews &news)
{
    m_wantsMore = news.more;
    bool changed = forgetReplacedTables(news.files);
    for (const LogNews::Piece &piece : news.pieces) {
        const Applied applied = applyPiece(piece);
        changed = changed || applied == Applied::Changed;
        if (applied == Applied::Forgot) { // the rest may follow what is to be read again
            m_wantsMore = true;
            break;
        }
    }
    if (news.unreadable != m_unreadable) {
        m_unreadable = news.unreadable;
        for (Run &run : m_runs)
            updateDamage(run);
        changed = true;
    }
    return changed;
}

bool RunReader::finish()
{
    bool changed = false;
    for (const auto &[path, file] : m_files) {
        if (auto *csv = std::get_if<CsvReader>(&file->reader); csv && csv->waiting() > 0)
            csv->finish(file->points);
        else if (auto *lines = std::get_if<JsonLinesReader>(&file->reader); lines && lines->waiting() > 0)
            lines->finish(file->points);
        else
            continue;
        file->finished = true;
        take(*file);
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
        sum += std::visit([](const auto &reader) { return reader.waiting(); }, file->reader);
    return sum;
}

RunReader::Applied RunReader::applyPiece(const LogNews::Piece &piece)
{
    const auto known = m_files.find(piece.file.path);
    // A row taken as the last one goes on after all, so it was half a row.
    const bool wasHalf = known != m_files.end() && known->second->finished && !piece.bytes.isEmpty()
        && piece.bytes.front() != '\n' && piece.bytes.front() != '\r';
    if (piece.again || wasHalf) {
        forget(folderOf(piece.file.path));
        return Applied::Forgot;
    }
    LogPosition &position = m_positions[piece.file.path];
    if (piece.offset != position.offset)
        return Applied::Nothing; // an answer to an older question
    auto &file = m_files[piece.file.path];
    if (!file)
        file = std::make_unique<File>(piece.file.path);
    position.offset += piece.bytes.size();
    position.tail = (position.tail + piece.bytes.last(std::min(tailSize, piece.bytes.size())))
                        .last(qsizetype(std::min<qint64>(tailSize, position.offset)));
    position.changed = piece.atEnd ? piece.file.changed : QDateTime();
    if (piece.bytes.isEmpty())
        return Applied::Nothing;
    file->finished = false;
    constexpr qsizetype block = 128 << 10; // its points are still in the cache when they are taken
    for (qsizetype at = 0; at < piece.bytes.size(); at += block) {
        const auto bytes = QByteArrayView(piece.bytes).sliced(at, std::min(block, piece.bytes.size() - at));
        std::visit([&](auto &reader) { reader.feed(bytes, file->points); }, file->reader);
        take(*file);
    }
    return Applied::Changed;
}

// Moves the points just read to their series.
void RunReader::take(File &file)
{
    Run &run = runOf(file);
    for (const TaggedPoint &tagged : file.points) {
        if (tagged.tag >= file.series.size())
            file.series.resize(tagged.tag + 1);
        std::shared_ptr<Series> &series = file.series[tagged.tag];
        if (!series) {
            auto &shared = run.series[QString::fromUtf8(file.tagName(tagged.tag))];
            if (!shared)
                shared = std::make_shared<Series>();
            series = shared;
        }
        series->append(tagged.point);
    }
    file.points.clear();
    if (file.damageShown != file.damage().size()) {
        file.damageShown = file.damage().size();
        updateDamage(run);
    }
}

Run &RunReader::runOf(const File &file)
{
    auto at = std::ranges::lower_bound(m_runs, file.folder, {}, &Run::folder);
    if (at == m_runs.end() || at->folder != file.folder)
        at = m_runs.insert(at, Run{file.folder, file.format(), {}, {}});
    else if (m_stale.remove(file.folder))
        *at = Run{file.folder, file.format(), {}, {}};
    return *at;
}

void RunReader::updateDamage(Run &run)
{
    run.damage.clear();
    for (const auto &[path, file] : m_files) {
        if (file->folder != run.folder)
            continue;
        for (Damage one : file->damage()) {
            one.file = path;
            run.damage.push_back(one);
        }
    }
    for (const Damage &one : std::as_const(m_unreadable)) {
        if (folderOf(one.file) == run.folder)
            run.damage.push_back(one);
    }
}

// A format counts until files of a better one appear beside it. A file that was merely deleted stays shown.
bool RunReader::forgetReplacedTables(const QList<LogFile> &files)
{
    QSet<RemotePath> replaced;
    for (const auto &[folder, format] : bestFormats(files).asKeyValueRange()) {
        const auto run = std::ranges::lower_bound(m_runs, folder, {}, &Run::folder);
        if (run != m_runs.end() && run->folder == folder && run->format > format && !m_stale.contains(folder))
            replaced.insert(folder);
    }
    for (const RemotePath &folder : std::as_const(replaced))
        forget(folder);
    return !replaced.isEmpty();
}

// A series does not know which file a point came from, so all files of the run are read again.
void RunReader::forget(const RemotePath &folder)
{
    std::erase_if(m_files, [&](const auto &entry) {
        if (entry.second->folder != folder)
            return false;
        m_positions.remove(entry.first);
        return true;
    });
    m_stale.insert(folder);
}

} // namespace officina
