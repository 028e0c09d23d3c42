// SPDX-License-Identifier: GPL-3.0-or-later
//
// The two file systems of the data page; see the header.
#include "ui/data/asyncfilesystem.h"

#include "client/base/localpath.h"
#include "client/connection/connection.h"
#include "client/sites/siteuse.h"
#include "client/staging/files/remotefilesystem.h"
#include "client/staging/tree/homeguard.h"
#include "ui/common/terminal.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QStandardPaths>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

Result<Listing> listed(FileSystem &side, const RemotePath &folder)
{
    return side.list(folder).transform([&](QList<Entry> entries) { return Listing{folder, std::move(entries)}; });
}

// The folder for work that the site names; empty where something in it is the user's to say.
RemotePath workOf(const Site &site, const ssh::Session &session)
{
    return RemotePath::fromText(workPattern(site, session.user()).value_or(QString()));
}

// A task of either kind on a place's thread, a bounded piece at a time.
using Stepping = std::function<Result<Progress>(FileSystem &, const QDeadlineTimer &)>;

Stepping stepping(const TreeTask &task)
{
    return
        [task = task](FileSystem &side, const QDeadlineTimer &deadline) mutable { return task.step(side, deadline); };
}

Stepping stepping(std::shared_ptr<FileTask> task)
{
    return [task = std::move(task)](FileSystem &side, const QDeadlineTimer &deadline) {
        return task->step(side, deadline);
    };
}

class LocalTask : public Steps<LocalFileSystem>
{
public:
    explicit LocalTask(Stepping task) : m_task(std::move(task)) {}
    Result<Progress> step(LocalFileSystem &side) override { return m_task(side, QDeadlineTimer(20)); }

private:
    Stepping m_task;
};

class SiteTask : public Steps<ssh::Session>
{
public:
    SiteTask(Stepping task, std::shared_ptr<SecondarySession> other)
        : m_task(std::move(task)), m_other(std::move(other))
    {}
    Result<Progress> step(ssh::Session &session) override
    {
        if (m_other && !m_used) {
            auto opened = m_other->get();
            if (!opened)
                return passOn(opened);
            m_used = std::move(*opened);
        }
        RemoteFileSystem side(m_used ? *m_used : session);
        return m_task(side, QDeadlineTimer(20));
    }

private:
    Stepping m_task;
    std::shared_ptr<SecondarySession> m_other;
    std::shared_ptr<ssh::Session> m_used; // the same from the first step to the last
};

// Of a folder of this computer: "/C:", as "C:" is among the drives in "/", is "C:".
RemotePath inOneForm(const RemotePath &folder)
{
#ifdef Q_OS_WIN
    return RemotePath(localBytes(localText(folder.bytes())));
#else
    return folder;
#endif
}

// The folders among them, each once.
QList<RemotePath> foldersOf(FileSystem &side, const QList<RemotePath> &paths)
{
    QList<RemotePath> folders;
    for (const RemotePath &path : paths) {
        const bool isWhole = path.isAbsolute() || isAbsoluteHere(path.bytes());
        const auto entry = isWhole && !folders.contains(path) ? side.stat(path) : failure(Error::Kind::NotFound);
        if (entry && entry->isFolder())
            folders.append(path);
    }
    return folders;
}

} // namespace

LocalAsyncFileSystem::LocalAsyncFileSystem()
    : m_thread(u"local files"_s, [](const CancelFlag &) -> Result<std::unique_ptr<LocalFileSystem>> {
          return std::make_unique<LocalFileSystem>();
      })
{}

QFuture<Result<Listing>> LocalAsyncFileSystem::list(const RemotePath &folder)
{
    return m_thread.run([folder](LocalFileSystem &side) {
        return listed(side, folder.isEmpty() ? RemotePath(localBytes(QDir::homePath())) : inOneForm(folder));
    });
}

QFuture<Result<>> LocalAsyncFileSystem::change(std::function<Result<>(FileSystem &)> work)
{
    return m_thread.run([work = std::move(work)](LocalFileSystem &side) { return work(side); });
}

QFuture<Result<>> LocalAsyncFileSystem::perform(const TreeTask &task)
{
    return m_thread.runSteps(std::make_shared<LocalTask>(stepping(task)));
}

QFuture<Result<>> LocalAsyncFileSystem::perform(std::shared_ptr<FileTask> task, const CancelFlag &cancel)
{
    return m_thread.runSteps(std::make_shared<LocalTask>(stepping(std::move(task))), cancel);
}

QFuture<Result<>> LocalAsyncFileSystem::moveToTrash(const QList<RemotePath> &paths)
{
    return m_thread.run([paths](LocalFileSystem &side) -> Result<> {
        HomeGuard guard(side);
        for (const RemotePath &path : paths) { // before any of them is moved
            const Result<> mayGo =
                side.lstat(path).and_then([&](const Entry &entry) { return guard.check(path, entry); });
            if (!mayGo)
                return mayGo;
        }
        for (const RemotePath &path : paths) {
            if (!QFile::moveToTrash(localText(path.bytes())))
                return failure(Error::Kind::Local, u"it cannot be moved to the trash"_s, path.display());
        }
        return {};
    });
}

QFuture<Result<ssh::Space>> LocalAsyncFileSystem::space(const RemotePath &folder)
{
    return m_thread.run([folder](LocalFileSystem &side) { return side.space(folder); });
}

QFuture<Result<QList<RemotePath>>> LocalAsyncFileSystem::roots()
{
    return m_thread.run([](LocalFileSystem &side) -> Result<QList<RemotePath>> {
        QList<RemotePath> paths;
        for (const auto where : {QStandardPaths::HomeLocation, QStandardPaths::DocumentsLocation,
                                 QStandardPaths::DownloadLocation, QStandardPaths::DesktopLocation})
            paths.append(RemotePath(localBytes(QStandardPaths::writableLocation(where))));
#ifdef Q_OS_WIN
        for (const QFileInfo &drive : QDir::drives())
            paths.append(RemotePath(localBytes(drive.path())));
#endif
        return foldersOf(side, paths);
    });
}

#ifdef Q_OS_WIN

QString LocalAsyncFileSystem::shown(const RemotePath &path) const
{
    return displayText(QDir::toNativeSeparators(localText(path.bytes())));
}

RemotePath LocalAsyncFileSystem::typed(const QString &text, const RemotePath &folder) const
{
    const RemotePath path(localBytes(text));
    return isAbsoluteHere(path.bytes()) ? path : folder / path;
}

#endif

RemoteAsyncFileSystem::RemoteAsyncFileSystem(Connection &connection)
    : m_connection(&connection), m_site(connection.site())
{}

RemoteAsyncFileSystem::RemoteAsyncFileSystem(Connection &connection, const Site &other)
    : m_connection(&connection), m_site(other), m_other(connection.secondarySession(other.forTransfers()))
{}

template <class Work> auto RemoteAsyncFileSystem::run(Work work)
{
    using R = std::invoke_result_t<Work, ssh::Session &>;
    if (!m_connection)
        return QtFuture::makeReadyValueFuture<R>(failure(Error::Kind::Cancelled));
    return m_connection->run([other = m_other, work = std::move(work)](ssh::Session &session) -> R {
        if (!other)
            return work(session);
        const auto opened = other->get();
        return opened ? work(**opened) : passOn(opened);
    });
}

QFuture<Result<Listing>> RemoteAsyncFileSystem::list(const RemotePath &folder)
{
    return run([folder, site = m_site](ssh::Session &session) -> Result<Listing> {
        RemoteFileSystem side(session);
        if (!folder.isEmpty())
            return listed(side, folder);
        if (const RemotePath start = workOf(site, session); start.isAbsolute()) {
            if (auto listing = listed(side, start))
                return listing;
        }
        const auto home = session.home();
        return home ? listed(side, *home) : passOn(home);
    });
}

QFuture<Result<>> RemoteAsyncFileSystem::change(std::function<Result<>(FileSystem &)> work)
{
    return run([work = std::move(work)](ssh::Session &session) {
        RemoteFileSystem side(session);
        return work(side);
    });
}

QFuture<Result<>> RemoteAsyncFileSystem::perform(const TreeTask &task)
{
    if (!m_connection)
        return QtFuture::makeReadyValueFuture<Result<>>(failure(Error::Kind::Cancelled));
    return m_connection->runSteps(std::make_shared<SiteTask>(stepping(task), m_other));
}

QFuture<Result<>> RemoteAsyncFileSystem::perform(std::shared_ptr<FileTask> task, const CancelFlag &cancel)
{
    if (!m_connection)
        return QtFuture::makeReadyValueFuture<Result<>>(failure(Error::Kind::Unreachable, {}, m_site.name));
    return m_connection->runSteps(std::make_shared<SiteTask>(stepping(std::move(task)), m_other), cancel);
}

QFuture<Result<>> RemoteAsyncFileSystem::moveToTrash(const QList<RemotePath> &)
{
    return QtFuture::makeReadyValueFuture<Result<>>(failure(Error::Kind::Unsupported));
}

QFuture<Result<ssh::Space>> RemoteAsyncFileSystem::space(const RemotePath &folder)
{
    return run([folder](ssh::Session &session) { return session.space(folder); });
}

QFuture<Result<QList<RemotePath>>> RemoteAsyncFileSystem::roots()
{
    return run([site = m_site](ssh::Session &session) -> Result<QList<RemotePath>> {
        const auto home = session.home();
        if (!home)
            return passOn(home);
        QList<RemotePath> paths{*home, workOf(site, session)};
        // A data mover has no shell; its home and the profile's folder are offered then.
        const auto told =
            session.run("printf '%s\\n' \"$SCRATCH\" \"$WORK\" \"$PROJECT\" \"$STORE\"", {}, std::chrono::seconds(10));
        if (told && told->exitCode == 0) {
            for (const QByteArray &line : told->out.split('\n'))
                paths.append(RemotePath(line));
        } else if (!session.isAlive()) {
            return passOn(told);
        }
        RemoteFileSystem side(session);
        return foldersOf(side, paths);
    });
}

QStringList RemoteAsyncFileSystem::shellCommand(const RemotePath &folder) const
{
    return sshCommand(m_site, folder);
}

} // namespace officina
