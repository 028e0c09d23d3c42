// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sorting more entries than memory should hold; see the header.
#include "client/staging/sync/entrysorter.h"

#include <QtCore/QDataStream>

#include <algorithm>

namespace officina {

namespace {

constexpr qint64 runBytes = 4 << 20;      // sorted together: some ten milliseconds' work
constexpr qsizetype blockSize = 16 << 10; // bytes; one of each run is in memory while they are merged
constexpr qint64 entryBytes = sizeof(TreeEntry) + 32; // in memory, beside its path

// '/' before all else: the paths of a folder stay together.
int rankOf(char c)
{
    return c == '/' ? 0 : uchar(c) + 1;
}

QDataStream &operator<<(QDataStream &stream, const TreeEntry &entry)
{
    return stream << entry.path << quint8(entry.kind) << entry.size << entry.changed << entry.target << entry.folder;
}

QDataStream &operator>>(QDataStream &stream, TreeEntry &entry)
{
    quint8 kind = 0;
    stream >> entry.path >> kind >> entry.size >> entry.changed >> entry.target >> entry.folder;
    entry.kind = TreeEntry::Kind(kind);
    return stream;
}

} // namespace

bool comesBefore(QByteArrayView path, QByteArrayView other)
{
    return std::ranges::lexicographical_compare(path, other, {}, &rankOf, &rankOf);
}

bool isBelow(QByteArrayView path, QByteArrayView folder)
{
    return path.size() > folder.size() && path.at(folder.size()) == '/' && path.startsWith(folder);
}

std::unexpected<Error> listLost()
{
    return failure(Error::Kind::Local, QStringLiteral("a temporary file with the list of files cannot be read"));
}

void EntrySorter::append(TreeEntry entry)
{
    m_unsortedBytes += entryBytes + entry.path.size() + entry.target.size();
    m_unsorted.push_back(std::move(entry));
    if (m_unsortedBytes >= runBytes)
        endRun();
}

void EntrySorter::seal()
{
    endRun();
    m_unsorted.shrink_to_fit();
}

void EntrySorter::endRun()
{
    if (m_unsorted.empty())
        return;
    std::ranges::stable_sort(m_unsorted, &comesBefore, &TreeEntry::path);
    Run run;
    const auto keep = [&](QByteArray &block) {
        const qsizetype number = m_store.append(std::exchange(block, {}));
        if (run.end == 0)
            run.next = number;
        run.end = number + 1;
    };
    QByteArray block;
    for (const TreeEntry &entry : m_unsorted) {
        QDataStream stream(&block, QIODevice::Append);
        stream << entry;
        if (block.size() >= blockSize)
            keep(block);
    }
    if (!block.isEmpty())
        keep(block);
    m_runs.push_back(std::move(run));
    m_unsorted.clear();
    m_unsortedBytes = 0;
}

Result<bool> EntrySorter::advance(Run &run)
{
    if (run.position >= run.block.size()) {
        run.position = 0;
        run.block.clear();
        if (run.next == run.end)
            return false;
        run.block = m_store.block(run.next);
        m_store.drop(run.next++);
    }
    QDataStream stream(run.block);
    stream.device()->seek(run.position);
    stream >> run.head;
    run.position = stream.device()->pos();
    if (stream.status() != QDataStream::Ok)
        return listLost();
    return true;
}

// Of one path, the earlier run comes first: the later one's entry then takes its place.
bool EntrySorter::comesLater(const Run &run, const Run &other)
{
    if (run.head.path == other.head.path)
        return run.end > other.end;
    return comesBefore(other.head.path, run.head.path);
}

Result<> EntrySorter::merge()
{
    std::ranges::pop_heap(m_runs, &comesLater);
    m_present = std::move(m_runs.back().head);
    const auto more = advance(m_runs.back());
    if (!more)
        return passOn(more);
    if (*more)
        std::ranges::push_heap(m_runs, &comesLater);
    else
        m_runs.pop_back();
    return {};
}

Result<const TreeEntry *> EntrySorter::peek()
{
    if (!std::exchange(m_isMerging, true)) {
        for (Run &run : m_runs) {
            if (const auto begun = advance(run); !begun)
                return passOn(begun);
        }
        std::ranges::make_heap(m_runs, &comesLater);
    }
    while (!m_present || (!m_runs.empty() && m_runs.front().head.path == m_present->path)) {
        if (m_runs.empty())
            return nullptr;
        if (const auto merged = merge(); !merged)
            return passOn(merged);
    }
    return &*m_present;
}

void EntrySorter::pop()
{
    m_present.reset();
}

qint64 EntrySorter::inMemory() const
{
    qint64 bytes = m_store.inMemory() + m_unsortedBytes;
    for (const Run &run : m_runs)
        bytes += run.block.size() + entryBytes + run.head.path.size();
    return bytes;
}

} // namespace officina
