// SPDX-License-Identifier: GPL-3.0-or-later
//
// Comparing two folders; see the header.
#include "client/staging/sync/synccompare.h"

#include "client/base/bytesum.h"
#include "client/staging/checksum/filehasher.h"
#include "client/staging/files/localfilesystem.h"
#include "client/staging/files/remotefilesystem.h"
#include "client/staging/files/room.h"
#include "client/staging/sync/treeindex.h"
#include "client/staging/tree/partname.h"

#include <vector>

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

struct SyncCompare::Private {
    explicit Private(SyncOptions o) : options(std::move(o)) {}

    // What exists while it runs, on the session's thread alone.
    struct Running {
        explicit Running(ssh::Session &session) : remote(session) {}
        LocalFileSystem local;
        RemoteFileSystem remote;
        std::optional<TreeIndex> source;
        std::optional<TreeIndex> target; // nothing where there is no target yet
        // The last path that is left alone with all below it at the target; the last folder there that is in the way.
        std::optional<QByteArray> leftAlone;
        std::optional<QByteArray> inTheWay;
        Pending pending; // of the doubtful ones at hand
        std::unique_ptr<ByteReader> reader;
        std::optional<FileHasher> hasher;
        QByteArrayList localSums; // of those at hand; empty: could not be read
    };
    struct Doubt {
        size_t position; // in the plan
        SyncEntry entry;
    };
    enum class Phase { Reading, Matching, Collecting, Summing, Settling };

    Result<Progress> step(ssh::Session &session);
    Result<> begin(ssh::Session &session);
    Result<> readOn(const QDeadlineTimer &deadline);
    void beginMatching();
    Result<> matchOn(const QDeadlineTimer &deadline);
    void match(const TreeEntry *from, const TreeEntry *there);
    void matchSource(const TreeEntry &from, const TreeEntry *there);
    void matchOtherKind(const TreeEntry &from, const TreeEntry &there);
    void matchTarget(const TreeEntry &there);
    bool isLeftAlone(const QByteArray &path) const;
    void leaveAlone(const QByteArray &path);
    void add(const SyncEntry &entry, bool isDoubtful = false);
    void readAgain(Phase to);
    void lookForRoom();
    Result<Progress> collect(const QDeadlineTimer &deadline);
    Result<> sum(const QDeadlineTimer &deadline);
    Result<> beginSums();
    Result<> sumLocal(const QDeadlineTimer &deadline);
    Result<Progress> settle(const QDeadlineTimer &deadline);
    bool up() const { return options.direction == Direction::Upload; }
    RemotePath sourcePath() const { return up() ? RemotePath(options.local) : options.remote; }
    RemotePath targetPath() const { return up() ? options.remote : RemotePath(options.local); }

    SyncOptions options;
    std::unique_ptr<Running> running;
    Phase phase = Phase::Reading;
    // By position in the plan: those that only checksums can decide; then those that are not the same after all.
    std::vector<bool> doubtful;
    qsizetype doubts = 0; // of these
    SyncEntries matched; // the plan's, with what is doubtful called the same
    SyncEntries::const_iterator next; // of them
    size_t position = 0; // of that
    QList<Doubt> atHand;
    bool goesOn = false; // with what an earlier try has left at the target
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
    if (progress && *progress == Progress::Done)
        d->lookForRoom();
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
    case Phase::Matching:
        if (const auto matching = matchOn(deadline); !matching)
            return passOn(matching);
        break;
    case Phase::Collecting: return collect(deadline);
    case Phase::Summing:
        if (const auto summed = sum(deadline); !summed)
            return passOn(summed);
        break;
    case Phase::Settling: return settle(deadline);
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
    if (running->target) {
        for (const Error &error : running->target->unreadable())
            plan.unreadable.append(error);
        goesOn = running->target->hasUnfinished();
    }
    plan.excluded = running->source->excluded();
    plan.sourceIsEmpty = running->source->isEmpty();
}

// Both by path, side by side.
Result<> SyncCompare::Private::matchOn(const QDeadlineTimer &deadline)
{
    do {
        const auto from = running->source->peek();
        const auto there = running->target ? running->target->peek() : nullptr;
        if (!from || !there)
            return passOn(from ? there : from);
        if (!*from && !*there) {
            running->source.reset();
            running->target.reset();
            readAgain(Phase::Collecting);
            return {};
        }
        const bool isSources = *from && (!*there || !comesBefore((*there)->path, (*from)->path));
        const bool isTargets = *there && (!*from || !comesBefore((*from)->path, (*there)->path));
        match(isSources ? *from : nullptr, isTargets ? *there : nullptr);
        if (isSources)
            running->source->pop();
        if (isTargets)
            running->target->pop();
    } while (!deadline.hasExpired());
    return {};
}

// One path; nullptr: the side has nothing there.
void SyncCompare::Private::match(const TreeEntry *from, const TreeEntry *there)
{
    if (from && from->kind == TreeEntry::Kind::Other)
        leaveAlone(from->path);
    if (from)
        matchSource(*from, there);
    else if (options.mirror && !isLeftAlone(there->path))
        matchTarget(*there);
}

bool SyncCompare::Private::isLeftAlone(const QByteArray &path) const
{
    return running->leftAlone && isBelow(path, *running->leftAlone);
}

void SyncCompare::Private::leaveAlone(const QByteArray &path)
{
    if (!isLeftAlone(path))
        running->leftAlone = path;
}

// What only the target has, and the source does not keep back.
void SyncCompare::Private::matchTarget(const TreeEntry &there)
{
    if (there.kind == TreeEntry::Kind::Other || running->target->holdsWhatStays(there))
        return;
    if (isBegunName(RemotePath(there.path).name())) // somebody's own, with which a copy goes on
        return;
    const bool isComing = running->source->isUnfinished(there); // to the source, which has a part of it
    if (isComing)
        leaveAlone(there.path);
    add({.path = there.path,
         .action = isComing ? Action::Blocked : Action::Delete,
         .isFolder = there.kind == TreeEntry::Kind::Folder,
         .isInTheWay = !isComing && running->inTheWay && isBelow(there.path, *running->inTheWay),
         .targetSize = there.size,
         .targetChanged = there.changed});
}

// A mirror takes away what is in the way, and all that is in it, unless something of that is to stay.
void SyncCompare::Private::matchOtherKind(const TreeEntry &from, const TreeEntry &there)
{
    using Kind = TreeEntry::Kind;
    const bool isMoved = from.kind != Kind::Other && there.kind != Kind::Other;
    SyncEntry entry{.path = from.path,
                    .action = Action::Blocked,
                    .isFolder = from.kind == Kind::Folder,
                    .isInTheWay = isMoved,
                    .sourceSize = from.size,
                    .sourceChanged = from.changed};
    if (!isMoved || !options.mirror || isLeftAlone(from.path) || running->target->holdsWhatStays(there)) {
        leaveAlone(from.path);
        add(entry);
        return;
    }
    if (from.kind != Kind::Folder) { // which comes with what is in it
        entry.action = Action::Copy;
        entry.isInTheWay = false;
        add(entry);
    }
    if (there.kind == Kind::Folder)
        running->inTheWay = there.path;
    add({.path = there.path,
         .action = Action::Delete,
         .isFolder = there.kind == Kind::Folder,
         .isInTheWay = true,
         .targetSize = there.size,
         .targetChanged = there.changed});
}

void SyncCompare::Private::matchSource(const TreeEntry &from, const TreeEntry *there)
{
    using Kind = TreeEntry::Kind;
    const bool isFolder = from.kind == Kind::Folder;
    SyncEntry entry{.path = from.path, .sourceSize = from.size, .sourceChanged = from.changed};
    bool isDoubtful = false;
    if (!there) {
        if (isFolder || from.kind == Kind::Other)
            return; // comes with what is in it, or not at all
        entry.action = Action::Copy;
    } else if (from.kind == Kind::File && there->kind == Kind::Link) {
        entry.action = Action::Replace; // by the file's rename
    } else if (there->kind != from.kind || from.kind == Kind::Other) {
        matchOtherKind(from, *there);
        return;
    } else if (isFolder) {
        return;
    } else {
        entry.targetSize = there->size;
        entry.targetChanged = there->changed;
        const bool isAlike = there->size == from.size && there->target == from.target;
        entry.action = isAlike ? Action::Same : Action::Replace;
        isDoubtful = isAlike && from.kind == Kind::File && from.size > 0
            && (options.bySum || !isSameTime(from.changed, there->changed));
    }
    add(entry, isDoubtful);
}

void SyncCompare::Private::add(const SyncEntry &entry, bool isDoubtful)
{
    plan.entries.append(entry);
    doubtful.push_back(isDoubtful);
    doubts += isDoubtful ? 1 : 0;
}

// What was matched, from its beginning: it lies packed.
void SyncCompare::Private::readAgain(Phase to)
{
    phase = to;
    matched = plan.entries;
    next = matched.begin();
    position = 0;
}

// The next doubtful ones. Where the site cannot sum, or a file cannot be read, such files are copied: that is
// never wrong.
Result<Progress> SyncCompare::Private::collect(const QDeadlineTimer &deadline)
{
    if (doubts == 0)
        return Progress::Done;
    for (; position < doubtful.size() && atHand.size() < sumsAtOnce; ++position, ++next) {
        if (deadline.hasExpired())
            return Progress::Pending;
        if (next == matched.end())
            return listLost();
        if (doubtful[position])
            atHand.append({position, *next});
    }
    if (!atHand.isEmpty()) {
        if (const auto begun = beginSums(); !begun)
            return passOn(begun);
        if (running->pending)
            phase = Phase::Summing;
        else
            atHand.clear();
    } else {
        readAgain(Phase::Settling);
        plan.entries = {};
    }
    return Progress::Pending;
}

Result<> SyncCompare::Private::beginSums()
{
    QList<RemotePath> files;
    qint64 bytes = 0;
    for (const Doubt &doubt : std::as_const(atHand)) {
        files.append(options.remote / doubt.entry.path);
        bytes = byteSum(bytes, doubt.entry.sourceSize);
    }
    auto sums = running->remote.beginSums(files, bytes);
    if (!sums)
        return passOn(sums);
    running->pending = std::move(*sums);
    return {};
}

// Both sides' checksums of those at hand.
Result<> SyncCompare::Private::sum(const QDeadlineTimer &deadline)
{
    if (running->localSums.size() < atHand.size()) {
        if (const auto summed = sumLocal(deadline); !summed)
            return summed;
    }
    const auto polled = running->pending->poll();
    if (!polled && endsTransfer(polled.error().kind))
        return passOn(polled);
    const bool isPending = polled && *polled == Progress::Pending;
    const bool isSummed = running->localSums.size() == atHand.size();
    if (isPending && isSummed)
        std::ignore = running->pending->wait();
    if (isPending || !isSummed)
        return {};
    const auto remoteSums = polled ? running->pending->take() : QList<QByteArray>();
    for (qsizetype i = 0; i < atHand.size(); ++i) {
        const QByteArray &sum = running->localSums.at(i);
        if (sum.isEmpty() || remoteSums.value(i) != sum)
            continue;
        doubtful[atHand.at(i).position] = false;
        --doubts;
    }
    running->pending.reset();
    running->localSums.clear();
    atHand.clear();
    phase = Phase::Collecting;
    return {};
}

// A piece of the next file, however large it is.
Result<> SyncCompare::Private::sumLocal(const QDeadlineTimer &deadline)
{
    Result<Progress> progress = Progress::Pending;
    if (!running->hasher) {
        auto opened =
            running->local.openToRead(RemotePath(options.local) / atHand.at(running->localSums.size()).entry.path);
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

// Whatever is there already. What an earlier try has left lies there too, and it is not known how much that is.
void SyncCompare::Private::lookForRoom()
{
    if (goesOn)
        return;
    FileSystem &to = up() ? static_cast<FileSystem &>(running->remote) : running->local;
    const auto room = spaceFor(to, targetPath());
    if (!room) // nobody tells: it is seen when it is full
        return;
    const auto fits = checkRoom(*room, plan.entries.growth(), plan.growthInFiles(), targetPath(), up());
    if (!fits)
        plan.tooLarge = fits.error();
}

// What is not the same after all is written down as that.
Result<Progress> SyncCompare::Private::settle(const QDeadlineTimer &deadline)
{
    for (; position < doubtful.size(); ++position, ++next) {
        if (deadline.hasExpired())
            return Progress::Pending;
        if (next == matched.end())
            return listLost();
        SyncEntry entry = *next;
        if (doubtful[position])
            entry.action = Action::Replace;
        plan.entries.append(entry);
    }
    matched = {};
    return Progress::Done;
}

} // namespace officina
