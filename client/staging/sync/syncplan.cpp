// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a sync would do; see the header.
#include "client/staging/sync/syncplan.h"

#include "client/base/bytesum.h"

namespace officina {

using Action = SyncEntry::Action;

int SyncEntry::rank() const
{
    switch (action) {
    case Action::Delete: return 0;
    case Action::Blocked: return 1;
    case Action::Replace: return isTargetNewer() ? 2 : 3;
    case Action::Copy: return 4;
    case Action::Same: break;
    }
    return 5;
}

QDataStream &operator<<(QDataStream &stream, const SyncEntry &entry)
{
    return stream << entry.path << quint8(entry.action) << entry.isFolder << entry.isInTheWay << entry.sourceSize
                  << entry.targetSize << entry.sourceChanged << entry.targetChanged;
}

QDataStream &operator>>(QDataStream &stream, SyncEntry &entry)
{
    quint8 action = 0;
    stream >> entry.path >> action >> entry.isFolder >> entry.isInTheWay >> entry.sourceSize >> entry.targetSize
        >> entry.sourceChanged >> entry.targetChanged;
    entry.action = Action(action);
    return stream;
}

void SyncEntries::append(const SyncEntry &entry)
{
    PackedList::append(entry);
    Sums &sums = m_sums[size_t(entry.action)];
    ++(entry.isFolder ? sums.folders : sums.files);
    sums.inTheWay += entry.isInTheWay ? 1 : 0;
    if (entry.action == Action::Copy || entry.action == Action::Replace)
        m_coming = byteSum(m_coming, std::max<qint64>(0, entry.sourceSize));
    if (entry.action == Action::Replace || (entry.action == Action::Delete && entry.isInTheWay))
        m_going = byteSum(m_going, std::max<qint64>(0, entry.targetSize));
    sums.bytes =
        byteSum(sums.bytes, std::max<qint64>(0, entry.action == Action::Delete ? entry.targetSize : entry.sourceSize));
    if (const auto rank = size_t(entry.rank()); rank < m_foremost.size() && m_foremost[rank].size() < maxForemost)
        m_foremost[rank].append(entry);
    // What lies in one folder at the top comes in a row.
    if (const QByteArray top = entry.path.left(entry.path.indexOf('/')); m_top.name != top)
        m_top = {top, 0};
    m_top.bytes = byteSum(m_top.bytes, std::max<qint64>(0, entry.sourceSize));
    if (m_top.bytes > m_largest.bytes)
        m_largest = m_top;
}

QList<SyncEntry> SyncEntries::foremost() const
{
    QList<SyncEntry> all;
    for (const QList<SyncEntry> &some : m_foremost)
        all += some.first(std::min(some.size(), maxForemost - all.size()));
    return all;
}

qint64 SyncPlan::growthInFiles() const
{
    return count(Action::Copy) - entries.inTheWay(Action::Delete);
}

bool SyncPlan::isDeleting() const
{
    return count(Action::Delete) + entries.folders(Action::Delete) > 0;
}

bool SyncPlan::isDeletingMuch() const
{
    const qint64 gone = count(Action::Delete);
    const qint64 there = gone + count(Action::Same) + count(Action::Replace);
    return gone > 0 && (sourceIsEmpty || !unreadable.isEmpty() || (gone > 50 && gone * 4 > there));
}

} // namespace officina
