// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is done to whole trees on either side, in small steps: count, delete, set permissions,
// find. Links are handled as links and never followed; a cancel stops before the next entry.
#pragma once

#include "client/base/cancelflag.h"
#include "client/staging/files/filesystem.h"
#include "client/staging/tree/excludes.h"

#include <QtCore/QDeadlineTimer>

#include <mutex>

namespace officina {

struct TreeCount {
    qint64 files = 0; // links and special files too
    qint64 folders = 0;
    qint64 bytes = 0;
    qint64 unreadable = 0; // folders that could not be looked into
    qint64 all() const { return files + folders; }
    bool operator==(const TreeCount &) const = default;
};

struct FoundEntry {
    RemotePath path;
    Entry entry;
    bool operator==(const FoundEntry &) const = default;
};

// What a task tells while it runs, to any thread, and how it is told to stop.
class TreeTaskMonitor
{
public:
    CancelFlag cancel;

    TreeCount count() const; // dealt with so far
    QList<FoundEntry> takeFound();

private:
    friend class TreeTask;
    mutable std::mutex m_mutex;
    TreeCount m_count;
    QList<FoundEntry> m_found;
};

class TreeTask
{
public:
    using Watch = std::shared_ptr<TreeTaskMonitor>;
    static TreeTask count(const QList<RemotePath> &roots, Watch watch);
    // What remove() would take; an error where that one would refuse it.
    static TreeTask countToRemove(const QList<RemotePath> &roots, Watch watch);
    // For good. The first that cannot be removed ends it; what is in the way is named. Nothing is touched where one
    // of them is missing, or is the home folder or holds it (HomeGuard).
    static TreeTask remove(const QList<RemotePath> &roots, Watch watch);
    // 07777. recursive: also for everything in folders, where a folder that may be read may be
    // entered too (chmod's X). Links keep what they have.
    static TreeTask setPermissions(const QList<RemotePath> &roots, uint permissions, bool recursive, Watch watch);
    // Names that hold the text, in any case; with * or ? in it, what it matches as a pattern of
    // excludes.h. At most mostFound. Folders that cannot be read are passed over and counted.
    static TreeTask find(const RemotePath &root, const QString &text, Watch watch);
    static constexpr qsizetype mostFound = 10'000;

    // Goes on until the deadline. Cancelled after watch->cancel.
    Result<Progress> step(FileSystem &side, const QDeadlineTimer &deadline);

private:
    struct Open {
        RemotePath path;
        Entry entry;
        bool entered = false;
    };
    enum class Kind { Count, CountToRemove, Remove, SetPermissions, Find };
    TreeTask(Kind kind, const QList<RemotePath> &roots, Watch watch);
    Result<> begin(FileSystem &side);
    Result<> enter(FileSystem &side); // reads a piece of the last folder
    Result<> passOver(const Error &error);
    Result<> leave(FileSystem &side, const Open &what);
    bool isWanted(const Open &what) const;
    void note(const Open &what);

    Kind m_kind;
    QList<RemotePath> m_roots;
    Watch m_watch;
    QList<Open> m_open; // the last is next
    std::shared_ptr<FolderReader> m_reader; // of that one, while it is entered
    QList<Open> m_read; // of it so far
    bool m_begun = false;
    bool m_recursive = true;
    uint m_permissions = 0;
    QString m_text; // looked for in names
    Excludes m_pattern; // looked for in its place where it is not empty
    qsizetype m_foundSoFar = 0;
};

} // namespace officina
