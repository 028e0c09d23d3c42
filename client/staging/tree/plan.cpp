// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is to be moved; see the header.
#include "client/staging/tree/plan.h"

#include "client/base/bytesum.h"

#include <QtCore/QDataStream>

namespace officina {

namespace {

constexpr qsizetype blockSize = 256 << 10; // bytes

} // namespace

void FileSpool::append(const PlannedFile &file)
{
    QDataStream(&m_writing, QIODevice::Append)
        << file.folder << file.name << file.size << file.changed << file.permissions;
    if (m_writing.size() >= blockSize) {
        m_store.append(std::exchange(m_writing, {}));
        ++m_blocks;
    }
}

const PlannedFile *FileSpool::peek()
{
    if (m_next)
        return &*m_next;
    if (m_position >= m_reading.size()) {
        m_position = 0;
        if (m_stored < m_blocks) {
            m_reading = m_store.block(m_stored);
            m_store.drop(m_stored++);
        } else {
            m_reading = std::exchange(m_writing, {});
        }
        if (m_reading.isEmpty())
            return nullptr;
    }
    QDataStream stream(m_reading);
    stream.device()->seek(m_position);
    m_next.emplace();
    stream >> m_next->folder >> m_next->name >> m_next->size >> m_next->changed >> m_next->permissions;
    m_position = stream.device()->pos();
    return &*m_next;
}

void FileSpool::pop()
{
    m_next.reset();
    ++m_popped;
}

QByteArray Plan::pathOf(qint32 folder, QByteArrayView name) const
{
    QByteArray path = name.toByteArray();
    for (; folder >= 0; folder = folders[folder].parent)
        path = folders[folder].name + '/' + path;
    return path;
}

QByteArray Plan::pathBelowRoot(qint32 folder, QByteArrayView name) const
{
    QByteArray path = name.toByteArray();
    for (; folder > 0; folder = folders[folder].parent)
        path = folders[folder].name + '/' + path;
    return path;
}

void Plan::addBytes(qint64 size)
{
    bytes = byteSum(bytes, size);
}

} // namespace officina
