// SPDX-License-Identifier: GPL-3.0-or-later
//
// What making one folder like another would do to each file, with what a person is told of all of it. Its entries lie
// packed (PackedList), so that ten million of them are no burden.
#pragma once

#include "client/base/packedlist.h"

#include <array>
#include <optional>

namespace officina {

struct SyncEntry {
    enum class Action {
        Copy,    // the target has none
        Replace, // it has another one
        Same,
        Delete, // the source has none, or something of another kind
        // Nothing is done: a folder is in the way of a file, or the reverse, or the source has under this name what
        // is not moved (a link that leads out, a special file), or what a transfer has not finished there.
        Blocked,
    };

    QByteArray path; // below the two folders
    Action action = Action::Same;
    bool isFolder = false; // only where it is to be deleted, or blocks
    // To be deleted, or blocking, because the source has something of another kind there: a folder where it has a file,
    // with all that is in it, or the reverse. What is deleted goes before the copying then.
    bool isInTheWay = false;
    qint64 sourceSize = -1;
    qint64 targetSize = -1;
    qint64 sourceChanged = 0; // seconds since 1970, UTC
    qint64 targetChanged = 0;
    bool isTargetNewer() const { return action == Action::Replace && targetChanged > sourceChanged; }
    // What takes something away comes first, the same last.
    int rank() const;
};

QDataStream &operator<<(QDataStream &stream, const SyncEntry &entry);
QDataStream &operator>>(QDataStream &stream, SyncEntry &entry);

// By path, in the order of comesBefore(): a folder before what is in it, and nothing between them. What is copied to
// where something of another kind is deleted comes right before that.
class SyncEntries : public PackedList<SyncEntry>
{
public:
    void append(const SyncEntry &entry);

    qint64 count(SyncEntry::Action action) const { return m_sums[size_t(action)].files; } // of files and links
    qint64 folders(SyncEntry::Action action) const { return m_sums[size_t(action)].folders; }
    qint64 inTheWay(SyncEntry::Action action) const { return m_sums[size_t(action)].inTheWay; } // of both
    // Of the source, for Delete of the target.
    qint64 bytes(SyncEntry::Action action) const { return m_sums[size_t(action)].bytes; }
    // By how many bytes the target is larger once all is copied and the rest that is too much is still there.
    qint64 growth() const { return m_coming - m_going; }
    // Those that somebody should see first, by rank and then by path: all but the same, at most so many.
    QList<SyncEntry> foremost() const;
    static constexpr qsizetype maxForemost = 5000;
    // The file or folder at the top of the source that holds most of it.
    struct Top {
        QByteArray name;
        qint64 bytes = 0;
    };
    const Top &largest() const { return m_largest; }

private:
    struct Sums {
        qint64 files = 0;
        qint64 folders = 0;
        qint64 inTheWay = 0;
        qint64 bytes = 0;
    };

    std::array<Sums, 5> m_sums = {}; // by Action
    std::array<QList<SyncEntry>, 5> m_foremost = {}; // by rank
    Top m_top; // of the last entry
    Top m_largest;
    qint64 m_coming = 0; // bytes
    qint64 m_going = 0; // replaced, or deleted before the copying
};

struct SyncPlan {
    SyncEntries entries;
    qint64 excluded = 0; // files and folders of the source that were left out
    // What could not be read: nothing is deleted while there is any.
    PackedList<Error> unreadable;
    bool sourceIsEmpty = false;
    // TooLarge or LocalTooLarge: what is to be copied surely does not fit. Nothing where it may, or nobody told.
    std::optional<Error> tooLarge;

    qint64 count(SyncEntry::Action action) const { return entries.count(action); }
    qint64 bytes(SyncEntry::Action action) const { return entries.bytes(action); }
    qint64 growthInFiles() const; // at least; as SyncEntries::growth()
    bool isDeleting() const; // files, or folders alone

    // Deletions so many, or in so doubtful a case, that somebody should look twice: more than 50
    // files and a quarter of the target's, an empty source, or a folder that could not be read.
    bool isDeletingMuch() const;
};

} // namespace officina
