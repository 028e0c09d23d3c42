// SPDX-License-Identifier: GPL-3.0-or-later
//
// Comparing two folders, and deleting what one has too much; see the header.
#include "client/staging/sync/synccompare.h"

#include "client/staging/checksum/sha256.h"
#include "client/staging/files/localfilesystem.h"
#include "client/staging/files/remotefilesystem.h"
#include "client/staging/tree/treewalk.h"

#include <map>

namespace officina {

using Action = SyncEntry::Action;

namespace {

constexpr int stepMilliseconds = 20;
constexpr qsizetype sumsAtOnce = 2000;

struct Seen {
    bool isFolder = false;
    bool isLink = false;
    qint64 size = 0;
    qint64 changed = 0;
    QByteArray target; // of a link
};
using Seens = std::map<QByteArray, Seen>;

Seens seenOf(const Plan &plan)
{
    Seens seen;
    const auto below = [&](qint32 folder, const QByteArray &name) {
        const QByteArray path = plan.pathOf(folder, name);
        return path.sliced(std::min(path.size(), plan.folders.first().name.size() + 1));
    };
    for (qsizetype i = 1; i < plan.folders.size(); ++i)
        seen[below(plan.folders[i].parent, plan.folders[i].name)] = {.isFolder = true};
    for (const Plan::File &file : plan.files)
        seen[below(file.folder, file.name)] = {.size = file.size, .changed = file.changed};
    for (const Plan::Link &link : plan.links)
        seen[below(link.folder, link.name)] = {.isLink = true, .target = link.target};
    return seen;
}

} // namespace

TransferRequest SyncOptions::request() const
{
    TransferRequest request;
    request.direction = direction;
    request.existing = Existing::Overwrite;
    request.excludes = excludes;
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
            sum += std::max<qint64>(0, action == Action::Delete ? entry.targetSize : entry.sourceSize);
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

    Result<Progress> step(ssh::Session &session);
    Result<> begin(ssh::Session &session);
    void match();
    Result<Progress> sum(const QDeadlineTimer &deadline);
    FileSystem &source() { return up() ? static_cast<FileSystem &>(local) : remote; }
    FileSystem &target() { return up() ? static_cast<FileSystem &>(remote) : local; }
    RemotePath sourcePath() const { return up() ? RemotePath(options.local) : options.remote; }
    RemotePath targetPath() const { return up() ? options.remote : RemotePath(options.local); }
    bool up() const { return options.direction == Direction::Upload; }

    SyncOptions options;
    LocalFileSystem local;
    RemoteFileSystem remote;
    bool begun = false;
    std::optional<TreeWalk> sourceWalk;
    std::optional<TreeWalk> targetWalk; // nothing where there is no target yet
    bool matched = false;
    QList<qsizetype> doubtful; // entries that only sums can decide
    qsizetype next = 0;
    QByteArrayList nearSums; // of those at hand
    checksums::Pending pending;
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
    remote.use(session);
    const QByteArray name = "root";
    sourceWalk.emplace(source(), sourcePath(), name, options.excludes);
    const auto there = target().stat(targetPath());
    if (there && !there->isFolder())
        return failure(Error::Kind::Exists, {}, targetPath().display());
    if (there)
        targetWalk.emplace(target(), targetPath(), name, options.excludes);
    else if (there.error().kind != Error::Kind::NotFound)
        return passOn(there);
    return {};
}

// Its commands go here, on the session's thread.
void SyncCompare::abandoned(const Error &)
{
    d->pending.reset();
    d->remote = RemoteFileSystem();
}

Result<Progress> SyncCompare::step(ssh::Session &session)
{
    auto more = d->step(session);
    if (!more || *more == Progress::Done)
        abandoned(more ? Error() : more.error());
    return more;
}

Result<Progress> SyncCompare::Private::step(ssh::Session &session)
{
    const QDeadlineTimer deadline(stepMilliseconds);
    if (!std::exchange(begun, true)) {
        if (const auto ready = begin(session); !ready)
            return passOn(ready);
    }
    for (auto *walk : {&sourceWalk, &targetWalk}) {
        if (!*walk || matched)
            continue;
        const auto more = (*walk)->step(deadline);
        if (!more)
            return more;
        looked =
            (sourceWalk ? sourceWalk->plan().files.size() : 0) + (targetWalk ? targetWalk->plan().files.size() : 0);
        if (*more == Progress::Pending)
            return Progress::Pending;
    }
    if (!std::exchange(matched, true)) {
        if (sourceWalk->plan().folders.isEmpty())
            return failure(Error::Kind::BadInput, QStringLiteral("not a folder"), sourcePath().display());
        match();
        return Progress::Pending;
    }
    return sum(deadline);
}

void SyncCompare::Private::match()
{
    const Plan &from = sourceWalk->plan();
    const Seens sourceSeen = seenOf(from);
    const Seens targetSeen = targetWalk ? seenOf(targetWalk->plan()) : Seens();
    const auto noteUnreadable = [this](const Plan &walked) {
        for (const Plan::Left &left : walked.left) {
            if (left.error)
                plan.unreadable.append(*left.error);
        }
    };
    noteUnreadable(from);
    if (targetWalk)
        noteUnreadable(targetWalk->plan());
    plan.excluded = from.excluded;
    plan.sourceIsEmpty = sourceSeen.empty();
    for (const auto &[path, seen] : sourceSeen) {
        const auto found = targetSeen.find(path);
        SyncEntry entry{
            .path = path, .isFolder = seen.isFolder, .sourceSize = seen.size, .sourceChanged = seen.changed};
        if (found == targetSeen.end()) {
            if (seen.isFolder)
                continue; // comes with what is in it
            entry.action = Action::Copy;
        } else if (found->second.isFolder != seen.isFolder || found->second.isLink != seen.isLink) {
            entry.action = Action::Blocked;
        } else if (seen.isFolder) {
            continue;
        } else {
            const Seen &there = found->second;
            entry.targetSize = there.size;
            entry.targetChanged = there.changed;
            const bool sameSize = there.size == seen.size && there.target == seen.target;
            entry.action = sameSize ? Action::Same : Action::Replace;
        }
        plan.entries.append(entry);
    }
    for (const auto &[path, there] : targetSeen) {
        if (options.mirror && !sourceSeen.contains(path))
            plan.entries.append({.path = path,
                                 .action = Action::Delete,
                                 .isFolder = there.isFolder,
                                 .targetSize = there.size,
                                 .targetChanged = there.changed});
    }
    std::ranges::sort(plan.entries, {}, &SyncEntry::path);
    for (qsizetype i = 0; i < plan.entries.size(); ++i) {
        const SyncEntry &entry = plan.entries.at(i);
        if (entry.action == Action::Same && entry.sourceSize > 0 && !sourceSeen.at(entry.path).isLink
            && (options.bySum || entry.sourceChanged != entry.targetChanged))
            doubtful.append(i);
    }
}

// Both sides' sums of the files that size and time do not decide. Where the far side cannot sum,
// such files are copied: that is never wrong.
Result<Progress> SyncCompare::Private::sum(const QDeadlineTimer &deadline)
{
    const qsizetype end = std::min(next + sumsAtOnce, doubtful.size());
    if (next == end)
        return Progress::Done;
    const RemotePath nearRoot(options.local);
    if (!pending && nearSums.isEmpty()) {
        QList<RemotePath> files;
        qint64 bytes = 0;
        for (qsizetype i = next; i < end; ++i) {
            files.append(options.remote / plan.entries.at(doubtful.at(i)).path);
            bytes += plan.entries.at(doubtful.at(i)).sourceSize;
        }
        auto sums = remote.beginSums(files, bytes);
        if (!sums)
            return passOn(sums);
        pending = std::move(*sums);
    }
    if (!pending) {
        for (; next < end; ++next)
            plan.entries[doubtful.at(next)].action = Action::Replace;
        return Progress::Pending;
    }
    while (nearSums.size() < end - next && !deadline.hasExpired()) {
        const auto reader = local.openToRead(nearRoot / plan.entries.at(doubtful.at(next + nearSums.size())).path);
        Sha256 hash;
        bool good = reader.has_value();
        while (good) {
            const auto bytes = (*reader)->read();
            good = bytes.has_value();
            if (!good || bytes->isEmpty())
                break;
            hash.add(*bytes);
        }
        nearSums.append(good ? hash.hex() : QByteArray("unreadable"));
    }
    const auto more = pending->poll();
    if (!more)
        return more;
    if (*more == Progress::Pending || nearSums.size() < end - next) {
        if (*more == Progress::Pending && nearSums.size() == end - next)
            std::ignore = pending->wait();
        return Progress::Pending;
    }
    const auto farSums = pending->take();
    for (qsizetype i = 0; i < nearSums.size(); ++i) {
        if (farSums.value(i) != nearSums.at(i))
            plan.entries[doubtful.at(next + i)].action = Action::Replace;
    }
    pending.reset();
    nearSums.clear();
    next = end;
    return next < doubtful.size() ? Progress::Pending : Progress::Done;
}

struct SyncDelete::Private {
    SyncOptions options;
    QList<SyncEntry> entries; // deepest first
    qsizetype next = 0;
    LocalFileSystem local;
    RemoteFileSystem remote;
    std::atomic<qint64> deleted = 0;
    QList<Error> failed;
};

SyncDelete::SyncDelete(const SyncOptions &options, const SyncPlan &plan) : d(std::make_unique<Private>())
{
    d->options = options;
    for (const SyncEntry &entry : plan.entries) {
        if (entry.action == Action::Delete)
            d->entries.append(entry);
    }
    std::ranges::sort(d->entries, std::greater(), &SyncEntry::path); // what is in a folder comes before it
}

SyncDelete::~SyncDelete() = default;

qint64 SyncDelete::deleted() const
{
    return d->deleted;
}

const QList<Error> &SyncDelete::failed() const
{
    return d->failed;
}

Result<Progress> SyncDelete::step(ssh::Session &session)
{
    const QDeadlineTimer deadline(stepMilliseconds);
    d->remote.use(session);
    const bool up = d->options.direction == Direction::Upload;
    FileSystem &side = up ? static_cast<FileSystem &>(d->remote) : d->local;
    const RemotePath root = up ? d->options.remote : RemotePath(d->options.local);
    for (; d->next < d->entries.size() && !deadline.hasExpired(); ++d->next) {
        const SyncEntry &entry = d->entries.at(d->next);
        const RemotePath path = root / entry.path;
        const auto now = side.lstat(path);
        const bool isFolder = now && now->isFolder();
        const bool unchanged = now && isFolder == entry.isFolder
            && (entry.isFolder || now->type == Entry::Type::Link
                || (now->size == entry.targetSize && now->changed.toSecsSinceEpoch() == entry.targetChanged));
        const Result<> removed = !now ? passOn(now)
            : !unchanged
            ? failure(Error::Kind::Exists, QStringLiteral("changed since it was looked at"), path.display())
            : isFolder ? side.removeFolder(path)
                       : side.removeFile(path);
        if (removed)
            ++d->deleted;
        else if (endsTransfer(removed.error().kind))
            return passOn(removed);
        else if (removed.error().kind != Error::Kind::NotFound && !(isFolder && unchanged))
            d->failed.append(removed.error()); // a folder that holds what is left out stays, rightly
    }
    return d->next < d->entries.size() ? Progress::Pending : Progress::Done;
}

} // namespace officina
