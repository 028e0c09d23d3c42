// SPDX-License-Identifier: GPL-3.0-or-later
//
// Work on whole trees; see the header. Depth first, a folder after what is in it.
#include "client/staging/tree/treetask.h"

#include "client/base/bytesum.h"
#include "client/staging/tree/homeguard.h"

namespace officina {

using namespace Qt::StringLiterals;

TreeCount TreeTaskMonitor::count() const
{
    const std::lock_guard lock(m_mutex);
    return m_count;
}

QList<FoundEntry> TreeTaskMonitor::takeFound()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_found, {});
}

TreeTask::TreeTask(Kind kind, const QList<RemotePath> &roots, Watch watch)
    : m_kind(kind), m_roots(roots), m_watch(std::move(watch))
{}

TreeTask TreeTask::count(const QList<RemotePath> &roots, Watch watch)
{
    return TreeTask(Kind::Count, roots, std::move(watch));
}

TreeTask TreeTask::countToRemove(const QList<RemotePath> &roots, Watch watch)
{
    return TreeTask(Kind::CountToRemove, roots, std::move(watch));
}

TreeTask TreeTask::remove(const QList<RemotePath> &roots, Watch watch)
{
    return TreeTask(Kind::Remove, roots, std::move(watch));
}

TreeTask TreeTask::setPermissions(const QList<RemotePath> &roots, uint permissions, bool recursive, Watch watch)
{
    TreeTask task(Kind::SetPermissions, roots, std::move(watch));
    task.m_permissions = permissions;
    task.m_recursive = recursive;
    return task;
}

TreeTask TreeTask::find(const RemotePath &root, const QString &text, Watch watch)
{
    TreeTask task(Kind::Find, {root}, std::move(watch));
    task.m_text = text;
    if (text.contains(u'*') || text.contains(u'?'))
        task.m_pattern = Excludes({text.toUtf8()});
    return task;
}

Result<Progress> TreeTask::step(FileSystem &side, const QDeadlineTimer &deadline)
{
    if (!std::exchange(m_begun, true)) {
        if (const auto begun = begin(side); !begun)
            return passOn(begun);
    }
    while (!m_open.isEmpty()) {
        if (m_watch->cancel)
            return failure(Error::Kind::Cancelled);
        Open &next = m_open.last();
        const bool descends = next.entry.isFolder() && m_recursive && !next.entered;
        if (descends) {
            if (const auto entered = enter(side); !entered)
                return passOn(entered);
        } else {
            const Open what = m_open.takeLast();
            if (const auto left = leave(side, what); !left)
                return passOn(left);
        }
        if (deadline.hasExpired())
            return Progress::Pending;
    }
    return Progress::Done;
}

Result<> TreeTask::begin(FileSystem &side)
{
    HomeGuard guard(side);
    const bool removes = m_kind == Kind::Remove || m_kind == Kind::CountToRemove;
    for (qsizetype i = m_roots.size() - 1; i >= 0; --i) {
        const auto entry = side.lstat(m_roots[i]);
        if (!entry)
            return passOn(entry);
        if (const auto may = removes ? guard.check(m_roots[i], *entry) : Result<>(); !may)
            return may;
        m_open.append({m_roots[i], *entry});
        m_open.last().entry.name = m_roots[i].name();
    }
    return {};
}

Result<> TreeTask::enter(FileSystem &side)
{
    const RemotePath folder = m_open.last().path;
    if (!m_reader) {
        auto opened = side.openFolder(folder);
        if (!opened)
            return passOver(opened.error());
        m_reader = std::move(*opened);
    }
    const auto entries = m_reader->read();
    if (!entries)
        return passOver(entries.error());
    for (const Entry &entry : *entries) {
        if (!isPlainName(entry.name))
            return failure(Error::Kind::BadReply, u"not a file name"_s, (folder / entry.name).display());
        m_read.append({folder / entry.name, entry});
    }
    if (!entries->isEmpty())
        return {};
    m_reader.reset();
    m_open.last().entered = true;
    m_open += std::exchange(m_read, {});
    return {};
}

// The folder at hand cannot be read.
Result<> TreeTask::passOver(const Error &error)
{
    m_reader.reset();
    m_read.clear();
    m_open.last().entered = true;
    const bool isRoot = m_roots.contains(m_open.last().path);
    const bool mayPass = m_kind == Kind::Find || m_kind == Kind::Count || m_kind == Kind::CountToRemove;
    if (isConnectionLost(error.kind) || !mayPass || (isRoot && m_kind == Kind::Find))
        return std::unexpected(error);
    const std::lock_guard lock(m_watch->m_mutex);
    ++m_watch->m_count.unreadable;
    return {};
}

Result<> TreeTask::leave(FileSystem &side, const Open &what)
{
    Result<> done;
    switch (m_kind) {
    case Kind::Count:
    case Kind::CountToRemove: break;
    case Kind::Remove: done = what.entry.isFolder() ? side.removeFolder(what.path) : side.removeFile(what.path); break;
    case Kind::SetPermissions:
        if (what.entry.type != Entry::Type::Link) { // it would be set on what the link leads to
            const uint enter = m_recursive && what.entry.isFolder() ? (m_permissions & 0444) >> 2 : 0;
            done = side.setPermissions(what.path, m_permissions | enter);
        }
        break;
    case Kind::Find:
        if (isWanted(what)) {
            const std::lock_guard lock(m_watch->m_mutex);
            m_watch->m_found.append({what.path, what.entry});
            if (++m_foundSoFar >= mostFound)
                m_open.clear();
        }
        break;
    }
    if (done)
        note(what);
    return done;
}

bool TreeTask::isWanted(const Open &what) const
{
    const QByteArray &root = m_roots.first().bytes();
    if (what.path.bytes() == root)
        return false;
    if (m_pattern.isEmpty())
        return displayBytes(what.entry.name).contains(m_text, Qt::CaseInsensitive);
    return m_pattern.matches(what.path.bytes().sliced(root == "/" ? 1 : root.size() + 1), what.entry.isFolder());
}

void TreeTask::note(const Open &what)
{
    const std::lock_guard lock(m_watch->m_mutex);
    TreeCount &count = m_watch->m_count;
    if (what.entry.isFolder()) {
        ++count.folders;
    } else {
        ++count.files;
        if (what.entry.type == Entry::Type::File)
            count.bytes = byteSum(count.bytes, what.entry.size);
    }
}

} // namespace officina
