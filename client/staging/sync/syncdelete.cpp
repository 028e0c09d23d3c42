// SPDX-License-Identifier: GPL-3.0-or-later
//
// Deleting what one folder has too much; see the header.
#include "client/staging/sync/syncdelete.h"

#include "client/staging/files/localfilesystem.h"
#include "client/staging/files/remotefilesystem.h"

namespace officina {

using Action = SyncEntry::Action;

namespace {

constexpr int stepMilliseconds = 20;

} // namespace

struct SyncDelete::Private {
    SyncOptions options;
    QList<SyncEntry> entries; // deepest first
    qsizetype next = 0;
    LocalFileSystem local;
    std::atomic<qint64> deleted = 0;
    std::atomic<qint64> folders = 0;
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

qint64 SyncDelete::deletedFolders() const
{
    return d->folders;
}

const QList<Error> &SyncDelete::failed() const
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
    for (; d->next < d->entries.size() && !deadline.hasExpired(); ++d->next) {
        const SyncEntry &entry = d->entries.at(d->next);
        const RemotePath path = root / entry.path;
        const auto now = files.lstat(path);
        const bool isFolder = now && now->isFolder();
        const bool unchanged = now && isFolder == entry.isFolder
            && (entry.isFolder || now->type == Entry::Type::Link
                || (now->size == entry.targetSize && isSameTime(now->changed.toSecsSinceEpoch(), entry.targetChanged)));
        const Result<> removed = !now ? passOn(now)
            : !unchanged
            ? failure(Error::Kind::Exists, QStringLiteral("changed since it was looked at"), path.display())
            : isFolder ? files.removeFolder(path)
                       : files.removeFile(path);
        if (removed) {
            ++d->deleted;
            d->folders += isFolder ? 1 : 0;
        } else if (endsTransfer(removed.error().kind)) {
            return passOn(removed);
        } else if (removed.error().kind != Error::Kind::NotFound && !(isFolder && unchanged)) {
            d->failed.append(removed.error()); // a folder that holds what is left out stays, rightly
        }
    }
    return d->next < d->entries.size() ? Progress::Pending : Progress::Done;
}

} // namespace officina
