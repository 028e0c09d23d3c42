// SPDX-License-Identifier: GPL-3.0-or-later
//
// A growing column of 64-bit numbers in as few bytes as they take: blocks of 256, each kept as
// differences from a straight line through it, with as many bytes for each as the largest needs.
//
// Promise: what is read is what was appended, bit for bit, and at() takes the same time anywhere.
// Copies share the packed blocks.
#pragma once

#include <QtCore/QtTypes>

#include <memory>
#include <span>
#include <vector>

namespace officina {

class PackedColumn
{
public:
    static constexpr size_t blockSize = 256;

    void append(quint64 number)
    {
        m_tail.push_back(number);
        if (m_tail.size() == blockSize)
            pack();
    }
    size_t size() const { return m_blocks.size() * blockSize + m_tail.size(); }
    quint64 at(size_t i) const;
    // The numbers from i on up to the end of its block; into has room for blockSize.
    std::span<const quint64> read(size_t i, quint64 *into) const;
    void truncate(size_t size);
    size_t memory() const; // bytes held, what copies share included

private:
    struct Block {
        quint64 first = 0;
        quint64 stride = 0; // per number; wraps around like all arithmetic here
        std::shared_ptr<const uchar[]> residuals; // nullptr: all numbers lie on the line
        quint8 width = 0; // bytes of each residual
    };

    void pack();
    quint64 residual(const Block &block, size_t i) const;

    std::vector<Block> m_blocks;
    std::vector<quint64> m_tail; // fewer than blockSize
};

} // namespace officina
