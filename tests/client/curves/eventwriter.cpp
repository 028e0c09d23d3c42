// SPDX-License-Identifier: GPL-3.0-or-later
//
// Event files for tests; see the header.
#include "tests/client/curves/eventwriter.h"

#include "client/curves/formats/crc32c.h"

#include <QtCore/QtEndian>

#include <bit>

namespace officina::testing {

namespace {

template <class T> QByteArray littleEndian(T value)
{
    QByteArray bytes(sizeof value, Qt::Uninitialized);
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray sum(QByteArrayView bytes)
{
    return littleEndian(quint32(maskedCrc(crc32c(bytes.data(), size_t(bytes.size())))));
}

} // namespace

QByteArray varint(quint64 value)
{
    QByteArray bytes;
    for (; value >= 0x80; value >>= 7)
        bytes += char(value | 0x80);
    bytes += char(value);
    return bytes;
}

QByteArray bytesField(int field, QByteArrayView bytes)
{
    return varint(quint64(field) << 3 | 2) + varint(quint64(bytes.size())) + bytes.toByteArray();
}

QByteArray varintField(int field, quint64 value)
{
    return varint(quint64(field) << 3) + varint(value);
}

QByteArray floatField(int field, float value)
{
    return varint(quint64(field) << 3 | 5) + littleEndian(std::bit_cast<quint32>(value));
}

QByteArray doubleField(int field, double value)
{
    return varint(quint64(field) << 3 | 1) + littleEndian(std::bit_cast<quint64>(value));
}

QByteArray tfRecord(QByteArrayView data)
{
    const QByteArray length = littleEndian(quint64(data.size()));
    return length + sum(length) + data.toByteArray() + sum(data);
}

QByteArray eventBytes(qint64 step, double wallTime, QByteArrayView summary)
{
    return doubleField(1, wallTime) + varintField(2, quint64(step)) + bytesField(5, summary);
}

QByteArray versionEvent(double wallTime)
{
    return doubleField(1, wallTime) + bytesField(3, "brain.Event:2");
}

QByteArray simpleValue(QByteArrayView tag, float value)
{
    return bytesField(1, bytesField(1, tag) + floatField(2, value));
}

QByteArray tensorValueBytes(QByteArrayView tag, QByteArrayView tensor, QByteArrayView plugin)
{
    QByteArray value = bytesField(1, tag) + bytesField(8, tensor);
    if (!plugin.isEmpty())
        value += bytesField(9, bytesField(1, bytesField(1, plugin)));
    return bytesField(1, value);
}

QByteArray floatTensor(float value)
{
    return varintField(1, 1) + bytesField(2, {}) + floatField(5, value);
}

QByteArray scalarRecord(QByteArrayView tag, qint64 step, double wallTime, float value)
{
    return tfRecord(eventBytes(step, wallTime, simpleValue(tag, value)));
}

} // namespace officina::testing
