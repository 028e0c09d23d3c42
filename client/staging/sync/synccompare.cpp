// SPDX-License-Identifier: GPL-3.0-or-later
//
// Comparing two folders; see the header.
#include "client/staging/sync/synccompare.h"

#include "client/base/bytesum.h"
#include "client/staging/checksum/filehasher.h"
#include "client/staging/files/localfilesystem.h"
#include "client/staging/files/remotefilesystem.h"
#include "client/staging/sync/treeindex.h"

#include <QtCore/QSet>

namespace officina {

using Action = SyncEntry::Action;

namespace {

constexpr int stepMilliseconds = 20;
constexpr qsizetype sumsAtOnce = 2000;

} // namespace

TransferRequest SyncOptions::request() const
{
    TransferRequest request;
    request.direction = direction;
    request.existing = Existing::Overwrite;
    request.excludes = excludes;
    request.trustsTimes = !bySum;
    const RemotePath here(local);
    if (direction == Direction::Upload) {
        request.local = here.bytes();
        request.remote = remote.parent();
        request.name = remote.name();
    } else {
        request.remote = remote;
        request.local = here.parent().bytes();
        request.name = here.name();
    }
    return request;
}

qint64 SyncPlan::count(Action action) const
{
    return std::ranges::count_if(
        entries, [action](const SyncEntry &entry) { return entry.action == action && !entry.isFolder; });
}

qint64 SyncPlan::bytes(Action action) const
{
    qint64 sum = 0;
    for (const SyncEntry &entry : entries) {
        if (entry.action == action)
            sum = byteSum(sum, std::max<qint64>(0, action == Action::Delete ? entry.targetSize : entry.sourceSize));
    }
    return sum;
}

bool SyncPlan::isDeletingMuch() const
{
    const qint64 gone = count(Action::Delete);
    const qint64 there = gone + count(Action::Same) + count(Action::Replace);
    return gone > 0 && (sourceIsEmpty || !unreadable.isEmpty() || (gone > 50 && gone * 4 > there));
}

struct SyncCompare::Private {
    explicit Private(SyncOptions o) : options(std::move(o)) {}

    // What exists while it runs, on the session's thread alone.
    struct Running {
        explicit Running(ssh::Session &session) : remote(session) {}
        LocalFileSystem local;
        RemoteFileSystem remote;
        std::optional<TreeIndex> source;
        std::optional<TreeIndex> target; // nothing where there is no target yet
        std::map<QByteArray, TreeEntry>::const_iterator next; // to be matched, of either
        bool matchesTarget = false;
        Pending pending; // of the doubtful ones at hand
        std::unique_ptr<ByteReader> reader;
        std::optional<FileHasher> hasher;
        QByteArrayList localSums; // of those at hand; empty: could not be read
    };
    enum class Phase { Reading, Matching, Summing };

    Result<Progress> step(ssh::Session &session);
    Result<> begin(ssh::Session &session);
    Result<> readOn(const QDeadlineTimer &deadline);
    void beginMatching();
    void matchOn(const QDeadlineTimer &deadline);
    void matchSource(const QByteArray &path, const TreeEntry &entry);
    void endMatching();
    Result<Progress> sum(const QDeadlineTimer &deadline);
    Result<> beginSums(qsizetype end);
    Result<> sumLocal(const QDeadlineTimer &deadline);
    bool up() const { return options.direction == Direction::Upload; }
    RemotePath sourcePath() const { return up() ? RemotePath(options.local) : options.remote; }
    RemotePath targetPath() const { return up() ? options.remote : RemotePath(options.local); }

    SyncOptions options;
    std::unique_ptr<Running> running;
    Phase phase = Phase::Reading;
    QList<qsizetype> doubtful; // entries that only checksums can decide
    qsizetype next = 0;
    SyncPlan plan;
    std::atomic<qint64> looked = 0;
};

SyncCompare::SyncCompare(SyncOptions options) : d(std::make_unique<Private>(std::move(options))) {}

SyncCompare::~SyncCompare() = default;

qint64 SyncCompare::looked() const
{
    return d->looked;
}

const SyncPlan &SyncCompare::plan() const
{
    return d->plan;
}

Result<> SyncCompare::Private::begin(ssh::Session &session)
{
    running = std::make_unique<Running>(session);
    FileSystem &from = up() ? static_cast<FileSystem &>(running->local) : running->remote;
    FileSystem &to = up() ? static_cast<FileSystem &>(running->remote) : running->local;
    running->source.emplace(from, sourcePath(), options.excludes);
    const auto there = to.stat(targetPath());
    if (there && !there->isFolder())
        return failure(Error::Kind::NotAFolder, {}, targetPath().display());
    if (there)
        running->target.emplace(to, targetPath(), options.excludes);
    else if (there.error().kind != Error::Kind::NotFound)
        return passOn(there);
    return {};
}

// Its commands go here, on the session's thread.
void SyncCompare::abandoned(const Error &)
{
    d->running.reset();
}

Result<Progress> SyncCompare::step(ssh::Session &session)
{
    auto progress = d->step(session);
    if (!progress || *progress == Progress::Done)
        abandoned(progress ? Error() : progress.error());
    return progress;
}

Result<Progress> SyncCompare::Private::step(ssh::Session &session)
{
    const QDeadlineTimer deadline(stepMilliseconds);
    if (!running) {
        if (const auto ready = begin(session); !ready)
            return passOn(ready);
    }
    switch (phase) {
    case Phase::Reading:
        if (const auto read = readOn(deadline); !read)
            return passOn(read);
        break;
    case Phase::Matching: matchOn(deadline); break;
    case Phase::Summing: return sum(deadline);
    }
    return Progress::Pending;
}

Result<> SyncCompare::Private::readOn(const QDeadlineTimer &deadline)
{
    for (auto *index : {&running->source, &running->target}) {
        if (!*index)
            continue;
        const auto progress = (*index)->step(deadline);
        if (!progress)
            return passOn(progress);
        looked = running->source->fileCount() + (running->target ? running->target->fileCount() : 0);
        if (*progress == Progress::Pending)
            return {};
    }
    if (!running->source->isFolder())
        return failure(Error::Kind::NotAFolder, {}, sourcePath().display());
    beginMatching();
    return {};
}

void SyncCompare::Private::beginMatching()
{
    phase = Phase::Matching;
    plan.unreadable = running->source->unreadable();
    if (running->target)
        plan.unreadable += running->target->unreadable();
    plan.excluded = running->source->excluded();
    plan.sourceIsEmpty = running->source->entries().empty();
    running->next = running->source->entries().begin();
}

void SyncCompare::Private::matchOn(const QDeadlineTimer &deadline)
{
    do {
        if (!running->matchesTarget && running->next != running->source->entries().end()) {
            matchSource(running->next->first, running->next->second);
            ++running->next;
        } else if (!running->matchesTarget && running->target && options.mirror) {
            running->matchesTarget = true;
            running->next = running->target->entries().begin();
        } else if (running->matchesTarget && running->next != running->target->entries().end()) {
            const auto &[path, there] = *running->next++;
            // What the source has but does not give is no reason to delete it here.
            if (!running->source->entries().contains(path) && !running->source->isLeftAlone(path)
                && there.kind != TreeEntry::Kind::Other && !running->target->holdsWhatStays(path))
                plan.entries.append({.path = path,
                                     .action = Action::Delete,
                                     .isFolder = there.kind == TreeEntry::Kind::Folder,
                                     .targetSize = there.size,
                                     .targetChanged = there.changed});
        } else {
            endMatching();
            return;
        }
    } while (!deadline.hasExpired());
}

void SyncCompare::Private::matchSource(const QByteArray &path, const TreeEntry &from)
{
    using Kind = TreeEntry::Kind;
    const TreeEntry *there = nullptr;
    if (running->target) {
        const auto found = running->target->entries().find(path);
        there = found == running->target->entries().end() ? nullptr : &found->second;
    }
    const bool isFolder = from.kind == Kind::Folder;
    SyncEntry entry{.path = path, .isFolder = isFolder, .sourceSize = from.size, .sourceChanged = from.changed};
    if (!there) {
        if (isFolder || from.kind == Kind::Other)
            return; // comes with what is in it, or not at all
        entry.action = Action::Copy;
    } else if (there->kind != from.kind || from.kind == Kind::Other) {
        entry.action = Action::Blocked;
    } else if (isFolder) {
        return;
    } else {
        entry.targetSize = there->size;
        entry.targetChanged = there->changed;
        const bool isAlike = there->size == from.size && there->target == from.target;
        entry.action = isAlike ? Action::Same : Action::Replace;
        const bool isDoubtful = isAlike && from.kind == Kind::File && from.size > 0
            && (options.bySum || !isSameTime(from.changed, there->changed));
        if (isDoubtful)
            doubtful.append(plan.entries.size());
    }
    plan.entries.append(entry);
}

// Deletions come after all others until now: what is doubtful keeps its place by being sorted along.
void SyncCompare::Private::endMatching()
{
    QSet<QByteArray> paths;
    for (const qsizetype index : std::as_const(doubtful))
        paths.insert(plan.entries.at(index).path);
    std::ranges::sort(plan.entries, {}, &SyncEntry::path);
    doubtful.clear();
    for (qsizetype i = 0; i < plan.entries.size(); ++i) {
        if (plan.entries.at(i).action == Action::Same && paths.contains(plan.entries.at(i).path))
            doubtful.append(i);
    }
    running->source.reset();
    running->target.reset();
    phase = Phase::Summing;
}

// Both sides' checksums of the files that size and time do not decide. Where the site cannot sum, or a file
// cannot be read, such files are copied: that is never wrong.
Result<Progress> SyncCompare::Private::sum(const QDeadlineTimer &deadline)
{
    const qsizetype end = std::min(next + sumsAtOnce, doubtful.size());
    if (next == end)
        return Progress::Done;
    if (!running->pending && running->localSums.isEmpty()) {
        if (const auto begun = beginSums(end); !begun)
            return passOn(begun);
        if (!running->pending) {
            for (; next < end; ++next)
                plan.entries[doubtful.at(next)].action = Action::Replace;
            return Progress::Pending;
        }
    }
    if (running->localSums.size() < end - next) {
        if (const auto summed = sumLocal(deadline); !summed)
            return passOn(summed);
    }
    const auto polled = running->pending->poll();
    if (!polled && endsTransfer(polled.error().kind))
        return polled;
    const bool isPending = polled && *polled == Progress::Pending;
    if (isPending || running->localSums.size() < end - next) {
        if (isPending && running->localSums.size() == end - next)
            std::ignore = running->pending->wait();
        return Progress::Pending;
    }
    const auto remoteSums = polled ? running->pending->take() : QList<QByteArray>();
    for (qsizetype i = 0; i < running->localSums.size(); ++i) {
        const QByteArray &sum = running->localSums.at(i);
        if (sum.isEmpty() || remoteSums.value(i) != sum)
            plan.entries[doubtful.at(next + i)].action = Action::Replace;
    }
    running->pending.reset();
    running->localSums.clear();
    next = end;
    return next < doubtful.size() ? Progress::Pending : Progress::Done;
}

Result<> SyncCompare::Private::beginSums(qsizetype end)
{
    QList<RemotePath> files;
    qint64 bytes = 0;
    for (qsizetype i = next; i < end; ++i) {
        files.append(options.remote / plan.entries.at(doubtful.at(i)).path);
        bytes = byteSum(bytes, plan.entries.at(doubtful.at(i)).sourceSize);
    }
    auto sums = running->remote.beginSums(files, bytes);
    if (!sums)
        return passOn(sums);
    running->pending = std::move(*sums);
    return {};
}

// A piece of the next file, however large it is.
Result<> SyncCompare::Private::sumLocal(const QDeadlineTimer &deadline)
{
    Result<Progress> progress = Progress::Pending;
    if (!running->hasher) {
        const RemotePath path =
            RemotePath(options.local) / plan.entries.at(doubtful.at(next + running->localSums.size())).path;
        auto opened = running->local.openToRead(path);
        if (opened) {
            running->reader = std::move(*opened);
            running->hasher.emplace([reader = running->reader.get()] { return reader->read(); });
        } else {
            progress = passOn(opened);
        }
    }
    if (running->hasher)
        progress = running->hasher->step(deadline);
    if (progress && *progress == Progress::Pending)
        return {};
    running->localSums.append(progress ? running->hasher->hex() : QByteArray());
    running->hasher.reset();
    running->reader.reset();
    return {};
}

} // namespace officina
