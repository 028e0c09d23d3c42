// SPDX-License-Identifier: GPL-3.0-or-later
//
// Deleting what one folder has too much; see the header.
#include "client/staging/sync/syncdelete.h"

#include "client/staging/files/localfilesystem.h"
#include "client/staging/files/remotefilesystem.h"
#include "client/staging/sync/entrysorter.h"

namespace officina {

using Action = SyncEntry::Action;

namespace {

constexpr int stepMilliseconds = 20;

} // namespace

struct SyncDelete::Private {
    Result<> goOn(FileSystem &files, const RemotePath &root);
    Result<> remove(FileSystem &files, const RemotePath &root, const SyncEntry &entry);

    SyncOptions options;
    What what = What::Rest;
    SyncEntries entries;
    SyncEntries::const_iterator next;
    qint64 left = 0;         // deletions that are still to come
    QList<SyncEntry> opened; // folders that go once what is in them has gone, the innermost last
    LocalFileSystem local;
    std::atomic<qint64> deleted = 0;
    std::atomic<qint64> folders = 0;
    PackedList<Error> failed;
};

SyncDelete::SyncDelete(const SyncOptions &options, const SyncPlan &plan, What what) : d(std::make_unique<Private>())
{
    d->options = options;
    d->what = what;
    d->entries = plan.entries;
    d->next = d->entries.begin();
    const qint64 inTheWay = d->entries.inTheWay(Action::Delete);
    d->left = what == What::InTheWay ? inTheWay
                                     : d->entries.count(Action::Delete) + d->entries.folders(Action::Delete) - inTheWay;
}

SyncDelete::~SyncDelete() = default;

qint64 SyncDelete::deleted() const
{
    return d->deleted;
}

qint64 SyncDelete::deletedFolders() const
{
    return d->folders;
}

const PackedList<Error> &SyncDelete::failed() const
{
    return d->failed;
}

Result<Progress> SyncDelete::step(ssh::Session &session)
{
    const QDeadlineTimer deadline(stepMilliseconds);
    RemoteFileSystem remote(session);
    const bool up = d->options.direction == Direction::Upload;
    FileSystem &files = up ? static_cast<FileSystem &>(remote) : d->local;
    const RemotePath root = up ? d->options.remote : RemotePath(d->options.local);
    while (d->left > 0 || !d->opened.isEmpty()) {
        if (deadline.hasExpired())
            return Progress::Pending;
        if (const auto gone = d->goOn(files, root); !gone)
            return passOn(gone);
    }
    return Progress::Done;
}

// The plan has a folder before what is in it, and nothing between them.
Result<> SyncDelete::Private::goOn(FileSystem &files, const RemotePath &root)
{
    if (left > 0 && next == entries.end())
        return listLost();
    if (!opened.isEmpty() && (left == 0 || !isBelow(next->path, opened.last().path)))
        return remove(files, root, opened.takeLast());
    const SyncEntry entry = *next;
    ++next;
    if (entry.action != Action::Delete || entry.isInTheWay != (what == What::InTheWay))
        return {};
    --left;
    if (!entry.isFolder)
        return remove(files, root, entry);
    opened.append(entry);
    return {};
}

Result<> SyncDelete::Private::remove(FileSystem &files, const RemotePath &root, const SyncEntry &entry)
{
    const RemotePath path = root / entry.path;
    const auto now = files.lstat(path);
    const bool isFolder = now && now->isFolder();
    const bool unchanged = now && isFolder == entry.isFolder
        && (entry.isFolder || now->type == Entry::Type::Link
            || (now->size == entry.targetSize && isSameTime(now->changed.toSecsSinceEpoch(), entry.targetChanged)));
    const Result<> removed = !now ? passOn(now)
        : !unchanged ? failure(Error::Kind::Exists, QStringLiteral("changed since it was looked at"), path.display())
        : isFolder   ? files.removeFolder(path)
                     : files.removeFile(path);
    if (removed) {
        ++deleted;
        folders += isFolder ? 1 : 0;
    } else if (endsTransfer(removed.error().kind)) {
        return removed;
    } else if (removed.error().kind != Error::Kind::NotFound && !(isFolder && unchanged)) {
        failed.append(removed.error()); // a folder that holds what is left out stays, rightly
    }
    return {};
}

} // namespace officina
