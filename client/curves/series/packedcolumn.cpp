// SPDX-License-Identifier: GPL-3.0-or-later
//
// Packed numbers; see the header.
#include "client/curves/series/packedcolumn.h"

#include <QtCore/QtEndian>

#include <algorithm>
#include <array>
#include <bit>

namespace officina {

namespace {

constexpr size_t slack = 8; // a residual is read as 8 bytes and cut

quint64 maskOf(quint8 width)
{
    return width == 8 ? ~quint64(0) : (quint64(1) << (8 * width)) - 1;
}

} // namespace

quint64 PackedColumn::at(size_t i) const
{
    const size_t index = i / blockSize;
    if (index >= m_blocks.size())
        return m_tail[i - m_blocks.size() * blockSize];
    const Block &block = m_blocks[index];
    return block.first + (i % blockSize) * block.stride + residual(block, i % blockSize);
}

std::span<const quint64> PackedColumn::read(size_t i, quint64 *into) const
{
    const size_t index = i / blockSize;
    if (index >= m_blocks.size())
        return std::span(m_tail).subspan(i - m_blocks.size() * blockSize);
    const Block &block = m_blocks[index];
    const size_t from = i % blockSize;
    quint64 line = block.first + from * block.stride;
    if (block.residuals) {
        const uchar *p = block.residuals.get() + from * block.width;
        const quint64 mask = maskOf(block.width);
        for (size_t at = from; at < blockSize; ++at, line += block.stride, p += block.width)
            into[at - from] = line + (qFromLittleEndian<quint64>(p) & mask);
    } else {
        for (size_t at = from; at < blockSize; ++at, line += block.stride)
            into[at - from] = line;
    }
    return {into, blockSize - from};
}

void PackedColumn::truncate(size_t size)
{
    const size_t whole = size / blockSize;
    if (whole < m_blocks.size()) {
        std::array<quint64, blockSize> numbers;
        const auto kept = read(whole * blockSize, numbers.data());
        m_tail.assign(kept.begin(), kept.end());
        m_blocks.resize(whole);
    }
    m_tail.resize(size - whole * blockSize);
}

size_t PackedColumn::memory() const
{
    constexpr size_t control = 32; // of a shared array and its allocation, about
    size_t bytes = m_blocks.capacity() * sizeof(Block) + m_tail.capacity() * sizeof(quint64);
    for (const Block &block : m_blocks)
        bytes += block.residuals ? blockSize * block.width + slack + control : 0;
    return bytes;
}

void PackedColumn::pack()
{
    Block block;
    block.first = m_tail.front();
    block.stride = quint64(qint64(m_tail.back() - m_tail.front()) / qint64(blockSize - 1));
    // The line is moved down to the lowest number, so that no residual is negative.
    qint64 lowest = 0;
    for (size_t i = 0; i < blockSize; ++i)
        lowest = std::min(lowest, qint64(m_tail[i] - block.first - i * block.stride));
    block.first += quint64(lowest);
    quint64 bits = 0;
    for (size_t i = 0; i < blockSize; ++i) {
        m_tail[i] -= block.first + i * block.stride;
        bits |= m_tail[i];
    }
    block.width = quint8((std::bit_width(bits) + 7) / 8);
    if (block.width > 0) {
        auto packed = std::make_shared_for_overwrite<uchar[]>(blockSize * block.width + slack);
        for (size_t i = 0; i < blockSize; ++i) // each overwrites the zeros of the one before
            qToLittleEndian(m_tail[i], packed.get() + i * block.width);
        block.residuals = std::move(packed);
    }
    if (m_blocks.size() == m_blocks.capacity() && m_blocks.size() >= 4096) // doubling would waste up to half
        m_blocks.reserve(m_blocks.size() + m_blocks.size() / 8);
    m_blocks.push_back(std::move(block));
    m_tail.clear();
}

quint64 PackedColumn::residual(const Block &block, size_t i) const
{
    if (!block.residuals)
        return 0;
    return qFromLittleEndian<quint64>(block.residuals.get() + i * block.width) & maskOf(block.width);
}

} // namespace officina
