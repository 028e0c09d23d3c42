// SPDX-License-Identifier: GPL-3.0-or-later
//
// A file system that a pane shows: this computer's or a site's. Everything is done on another
// thread; the answer is a future.
#pragma once

#include "client/base/workerthread.h"
#include "client/sites/site.h"
#include "client/staging/files/filesystem.h"
#include "client/staging/files/localfilesystem.h"
#include "client/staging/files/wholefile.h"
#include "client/staging/tree/treetask.h"

#include <QtCore/QPointer>

#include <functional>
#include <memory>
#include <optional>

namespace officina {

class Connection;
class SecondarySession;

struct Listing {
    RemotePath folder; // as it was found: absolute
    QList<Entry> entries;
};

class AsyncFileSystem
{
public:
    virtual ~AsyncFileSystem() = default;
    // An empty folder: the place's own start.
    virtual QFuture<Result<Listing>> list(const RemotePath &folder) = 0;
    virtual QFuture<Result<>> change(std::function<Result<>(FileSystem &)> work) = 0;
    // Work on whole trees, beside which other work goes on.
    virtual QFuture<Result<>> perform(const TreeTask &task) = 0;
    // A whole small file read or saved; the task holds the outcome. cancel: ends it as Cancelled.
    virtual QFuture<Result<>> perform(std::shared_ptr<FileTask> task, const CancelFlag &cancel) = 0;
    // To the trash, from where it can be taken back; only where there is one.
    virtual bool hasTrash() const = 0;
    virtual QFuture<Result<>> moveToTrash(const QList<RemotePath> &paths) = 0;
    // Of the file system that holds the folder; Unsupported where that cannot be told.
    virtual QFuture<Result<ssh::Space>> space(const RemotePath &folder) = 0;
    // Where people usually go: home, and the folders the site's variables name. Only those there are.
    virtual QFuture<Result<QList<RemotePath>>> roots() = 0;
    // A path as people know it, and what they typed while they saw the folder.
    virtual QString shown(const RemotePath &path) const { return path.display(); }
    virtual RemotePath typed(const QString &text, const RemotePath &folder) const
    {
        return folder / RemotePath::fromText(text);
    }
    // Words that start a shell in the folder: to be run in a terminal. Empty: a shell started
    // there will do.
    virtual QStringList shellCommand(const RemotePath &) const { return {}; }
};

class LocalAsyncFileSystem : public AsyncFileSystem
{
public:
    LocalAsyncFileSystem();
    QFuture<Result<Listing>> list(const RemotePath &folder) override;
    QFuture<Result<>> change(std::function<Result<>(FileSystem &)> work) override;
    QFuture<Result<>> perform(const TreeTask &task) override;
    QFuture<Result<>> perform(std::shared_ptr<FileTask> task, const CancelFlag &cancel) override;
    bool hasTrash() const override { return true; }
    QFuture<Result<>> moveToTrash(const QList<RemotePath> &paths) override;
    QFuture<Result<ssh::Space>> space(const RemotePath &folder) override;
    QFuture<Result<QList<RemotePath>>> roots() override;
#ifdef Q_OS_WIN
    QString shown(const RemotePath &path) const override; // "C:\data"
    RemotePath typed(const QString &text, const RemotePath &folder) const override;
#endif

private:
    WorkerThread<LocalFileSystem> m_thread;
};

class RemoteAsyncFileSystem : public AsyncFileSystem
{
public:
    explicit RemoteAsyncFileSystem(Connection &connection);
    // Another site's, worked with on the connection's thread as a copy from the one to the other is.
    RemoteAsyncFileSystem(Connection &connection, const Site &other);
    QFuture<Result<Listing>> list(const RemotePath &folder) override;
    QFuture<Result<>> change(std::function<Result<>(FileSystem &)> work) override;
    QFuture<Result<>> perform(const TreeTask &task) override;
    QFuture<Result<>> perform(std::shared_ptr<FileTask> task, const CancelFlag &cancel) override;
    bool hasTrash() const override { return false; }
    QFuture<Result<>> moveToTrash(const QList<RemotePath> &paths) override;
    QFuture<Result<ssh::Space>> space(const RemotePath &folder) override;
    QFuture<Result<QList<RemotePath>>> roots() override;
    QStringList shellCommand(const RemotePath &folder) const override;

private:
    template <class Work> auto run(Work work);

    QPointer<Connection> m_connection; // once it is gone, all ends as Cancelled
    Site m_site;
    std::shared_ptr<SecondarySession> m_other; // nullptr: the connection's own site
};

} // namespace officina
