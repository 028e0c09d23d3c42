// SPDX-License-Identifier: GPL-3.0-or-later
//
// A list that is only added to, packed, and beyond some MiB in a temporary file (BlockStore): ten million of anything
// are no burden. Copying it is cheap; read it from its beginning, like a list. What it holds has << and >> for
// QDataStream. Where the temporary file cannot be read, reading ends before size(): what is left is unknown.
#pragma once

#include "client/base/blockstore.h"
#include "client/base/result.h"

#include <QtCore/QDataStream>
#include <QtCore/QList>

#include <iterator>
#include <optional>

namespace officina {

template <typename T> class PackedList
{
public:
    class const_iterator;
    using value_type = T;

    void append(const T &value)
    {
        QDataStream stream(&m_writing, QIODevice::Append);
        stream << value;
        ++m_size;
        if (m_writing.size() < blockSize)
            return;
        if (!m_store)
            m_store = std::make_shared<BlockStore>();
        m_blocks.append(m_store->append(std::exchange(m_writing, {})));
    }
    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    qint64 inMemory() const { return m_writing.size() + (m_store ? m_store->inMemory() : 0); } // bytes
    T first() const { return *begin(); }
    const_iterator begin() const { return {*this, m_size}; }
    const_iterator end() const { return {}; }

private:
    static constexpr qsizetype blockSize = 256 << 10; // bytes
    // The last one is that being written.
    QByteArray block(qsizetype index) const
    {
        return index < m_blocks.size() ? m_store->block(m_blocks.at(index)) : m_writing;
    }

    std::shared_ptr<BlockStore> m_store; // shared by copies, which only add to it
    QList<qsizetype> m_blocks;           // numbers in it
    QByteArray m_writing;
    qsizetype m_size = 0;
};

template <typename T> class PackedList<T>::const_iterator
{
public:
    using value_type = T;
    using difference_type = std::ptrdiff_t;
    using iterator_category = std::input_iterator_tag;

    const_iterator() = default;
    const T &operator*() const { return *m_present; }
    const T *operator->() const { return &*m_present; }
    const_iterator &operator++()
    {
        --m_left;
        read();
        return *this;
    }
    const_iterator operator++(int)
    {
        const const_iterator before = *this;
        ++*this;
        return before;
    }
    bool operator==(const const_iterator &other) const { return m_left == other.m_left; }

private:
    friend class PackedList;
    const_iterator(const PackedList &list, qsizetype left) : m_list(&list), m_left(left) { read(); }
    void read()
    {
        m_present.reset();
        if (m_left == 0)
            return;
        if (m_position >= m_block.size()) {
            m_block = m_list->block(m_next++);
            m_position = 0;
        }
        QDataStream stream(m_block);
        stream.device()->seek(m_position);
        stream >> m_present.emplace();
        m_position = stream.device()->pos();
        if (stream.status() != QDataStream::Ok)
            m_left = 0;
    }

    const PackedList *m_list = nullptr;
    qsizetype m_left = 0; // that come from here on
    qsizetype m_next = 0; // block
    QByteArray m_block;
    qsizetype m_position = 0; // in it
    std::optional<T> m_present;
};

inline QDataStream &operator<<(QDataStream &stream, const Error &error)
{
    return stream << qint32(error.kind) << error.detail << error.subject << error.wasNotAsked;
}

inline QDataStream &operator>>(QDataStream &stream, Error &error)
{
    qint32 kind = 0;
    stream >> kind >> error.detail >> error.subject >> error.wasNotAsked;
    error.kind = Error::Kind(kind);
    return stream;
}

} // namespace officina
