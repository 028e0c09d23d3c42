// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the numbers and strings of SSH's data types (RFC 4251, section 5) one after the other. What is not there
// any more is empty, or 0, and isGood() is false from then on.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QtEndian>

namespace officina::ssh {

class WireReader
{
public:
    explicit WireReader(QByteArrayView bytes) : m_rest(bytes) {}

    QByteArrayView string() { return take(number<quint32>()); }
    template <class T> T number()
    {
        const QByteArrayView bytes = take(sizeof(T));
        return m_good ? qFromBigEndian<T>(bytes.data()) : T(0);
    }
    QByteArrayView take(quint64 size)
    {
        m_good = m_good && size <= quint64(m_rest.size());
        if (!m_good)
            return {};
        const QByteArrayView bytes = m_rest.first(qsizetype(size));
        m_rest = m_rest.sliced(qsizetype(size));
        return bytes;
    }
    bool isGood() const { return m_good; }
    bool atEnd() const { return m_rest.isEmpty(); }

private:
    QByteArrayView m_rest;
    bool m_good = true;
};

} // namespace officina::ssh
