// SPDX-License-Identifier: GPL-3.0-or-later
//
// Blocks of bytes that are written once: the first MiBs in memory, what is more in a temporary file.
// So lists of millions of files cost disk and not memory. Nothing is ever lost: where the file cannot
// be written, blocks stay in memory. Usable from several threads.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QTemporaryFile>

#include <memory>
#include <mutex>
#include <vector>

namespace officina {

class BlockStore
{
public:
    explicit BlockStore(qint64 memory = 8 << 20) : m_room(memory) {} // bytes

    qsizetype append(QByteArray block); // its number
    QByteArray block(qsizetype number) const; // empty: dropped, or the temporary file cannot be read
    void drop(qsizetype number); // it is not asked for any more
    qint64 inMemory() const; // bytes

private:
    struct Block {
        QByteArray bytes; // empty where it lies in the file
        qint64 offset = -1;
        qint64 length = 0;
    };
    bool spill(Block &block);

    mutable std::mutex m_mutex;
    qint64 m_room; // left in memory
    qint64 m_held = 0;
    std::vector<Block> m_blocks;
    std::unique_ptr<QTemporaryFile> m_file;
    bool m_fileFailed = false;
};

} // namespace officina
