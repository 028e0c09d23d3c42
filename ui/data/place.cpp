// SPDX-License-Identifier: GPL-3.0-or-later
//
// The two file systems of the data page; see the header.
#include "ui/data/place.h"

#include "client/connection/connection.h"
#include "client/staging/remoteside.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

Result<Listing> listed(Side &side, const RemotePath &folder)
{
    return side.list(folder).transform([&](QList<Entry> entries) { return Listing{folder, std::move(entries)}; });
}

Result<> removeTree(Side &side, const RemotePath &path)
{
    const auto entry = side.lstat(path);
    if (!entry)
        return passOn(entry);
    if (!entry->isFolder())
        return side.removeFile(path);
    const auto entries = side.list(path);
    if (!entries)
        return passOn(entries);
    for (const Entry &inner : *entries) {
        if (!isPlainName(inner.name))
            return failure(Error::Kind::BadReply, u"not a file name"_s, (path / inner.name).display());
        if (const auto removed = removeTree(side, path / inner.name); !removed)
            return removed;
    }
    return side.removeFolder(path);
}

} // namespace

LocalPlace::LocalPlace()
    : m_thread(u"local files"_s,
               [](const CancelFlag &) -> Result<std::unique_ptr<LocalSide>> { return std::make_unique<LocalSide>(); })
{}

QFuture<Result<Listing>> LocalPlace::list(const RemotePath &folder)
{
    return m_thread.run([folder](LocalSide &side) {
        return listed(side, folder.isEmpty() ? RemotePath(QFile::encodeName(QDir::homePath())) : folder);
    });
}

QFuture<Result<>> LocalPlace::change(std::function<Result<>(Side &)> work)
{
    return m_thread.run([work = std::move(work)](LocalSide &side) { return work(side); });
}

QFuture<Result<>> LocalPlace::remove(const QList<RemotePath> &paths)
{
    return m_thread.run([paths](LocalSide &) -> Result<> {
        for (const RemotePath &path : paths) {
            if (!QFile::moveToTrash(QFile::decodeName(path.bytes())))
                return failure(Error::Kind::Local, u"it cannot be moved to the trash"_s, path.display());
        }
        return {};
    });
}

QFuture<Result<Listing>> SitePlace::list(const RemotePath &folder)
{
    return m_connection.run([folder, work = m_connection.site().work](ssh::Session &session) -> Result<Listing> {
        RemoteSide side(session);
        if (!folder.isEmpty())
            return listed(side, folder);
        if (const RemotePath start = RemotePath::fromText(work); start.isAbsolute()) {
            if (auto listing = listed(side, start))
                return listing;
        }
        const auto home = session.home();
        return home ? listed(side, *home) : passOn(home);
    });
}

QFuture<Result<>> SitePlace::change(std::function<Result<>(Side &)> work)
{
    return m_connection.run([work = std::move(work)](ssh::Session &session) {
        RemoteSide side(session);
        return work(side);
    });
}

QFuture<Result<>> SitePlace::remove(const QList<RemotePath> &paths)
{
    return change([paths](Side &side) -> Result<> {
        for (const RemotePath &path : paths) {
            if (const auto removed = removeTree(side, path); !removed)
                return removed;
        }
        return {};
    });
}

} // namespace officina
