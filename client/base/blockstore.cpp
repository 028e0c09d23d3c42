// SPDX-License-Identifier: GPL-3.0-or-later
//
// Blocks in memory and in a temporary file; see the header.
#include "client/base/blockstore.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace officina {

namespace {

// /tmp is often memory itself; /var/tmp is where large temporary files belong (FHS 3.0, 5.15).
QString folder()
{
    const QFileInfo large(QStringLiteral("/var/tmp"));
    const bool chosen = qEnvironmentVariableIsSet("TMPDIR");
    return !chosen && large.isDir() && large.isWritable() ? large.filePath() : QDir::tempPath();
}

} // namespace

qsizetype BlockStore::append(QByteArray bytes)
{
    const std::lock_guard lock(m_mutex);
    Block block{std::move(bytes), -1, 0};
    block.length = block.bytes.size();
    if (block.length > m_room && spill(block))
        block.bytes = {};
    m_room -= block.bytes.size();
    m_held += block.bytes.size();
    m_blocks.push_back(std::move(block));
    return qsizetype(m_blocks.size()) - 1;
}

bool BlockStore::spill(Block &block)
{
    if (!m_file && !m_fileFailed) {
        m_file = std::make_unique<QTemporaryFile>(folder() + QStringLiteral("/officina-XXXXXX"));
        m_fileFailed = !m_file->open();
    }
    if (m_fileFailed)
        return false;
    const qint64 end = m_file->size();
    m_fileFailed = !m_file->seek(end) || m_file->write(block.bytes) != block.length || !m_file->flush();
    if (!m_fileFailed)
        block.offset = end;
    return !m_fileFailed;
}

QByteArray BlockStore::block(qsizetype number) const
{
    const std::lock_guard lock(m_mutex);
    const Block &block = m_blocks.at(size_t(number));
    if (block.offset < 0)
        return block.bytes;
    return m_file->seek(block.offset) ? m_file->read(block.length) : QByteArray();
}

void BlockStore::drop(qsizetype number)
{
    const std::lock_guard lock(m_mutex);
    Block &block = m_blocks.at(size_t(number));
    m_room += block.bytes.size();
    m_held -= block.bytes.size();
    block.bytes = {};
}

qint64 BlockStore::inMemory() const
{
    const std::lock_guard lock(m_mutex);
    return m_held;
}

} // namespace officina
