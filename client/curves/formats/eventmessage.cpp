// SPDX-License-Identifier: GPL-3.0-or-later
//
// The scalars in one Event message; see the header.
#include "client/curves/formats/eventmessage.h"

#include "client/curves/formats/protobufwire.h"

#include <QtCore/qfloat16.h>

#include <bit>

namespace officina {

namespace {

constexpr quint64 summaryKey = Wire::key(5, Wire::Bytes); // Event.summary

// SummaryMetadata.plugin_data
void readPlugin(QByteArrayView metadata, SummaryValue &value, bool &ok)
{
    for (Wire outer(metadata); outer.more(); ok = ok && outer.ok) {
        const quint64 field = outer.varint();
        if (field != Wire::key(1, Wire::Bytes)) {
            outer.skip(field);
            continue;
        }
        for (Wire inner(outer.bytes()); inner.more(); ok = ok && inner.ok) {
            const quint64 innerField = inner.varint();
            if (innerField == Wire::key(1, Wire::Bytes))
                value.plugin = inner.bytes();
            else if (innerField == Wire::key(2, Wire::Bytes))
                value.pluginContent = inner.bytes();
            else
                inner.skip(innerField);
        }
    }
}

bool decodeValue(QByteArrayView bytes, SummaryValue &value)
{
    value = {};
    QByteArrayView metadata;
    Wire wire(bytes);
    while (wire.more()) {
        const quint64 field = wire.varint();
        switch (field) {
        case Wire::key(1, Wire::Bytes): value.tag = wire.bytes(); break;
        case Wire::key(2, Wire::Fixed32): value.simple = std::bit_cast<float>(wire.fixed<quint32>()); break;
        case Wire::key(4, Wire::Bytes): value.image = wire.bytes(); break;
        case Wire::key(5, Wire::Bytes): value.histogram = wire.bytes(); break;
        case Wire::key(8, Wire::Bytes): value.tensor = wire.bytes(); break;
        case Wire::key(9, Wire::Bytes): metadata = wire.bytes(); break;
        default: wire.skip(field);
        }
    }
    bool ok = wire.ok;
    if (!metadata.isEmpty())
        readPlugin(metadata, value, ok);
    return ok;
}

// tensorflow/core/framework/types.proto
enum DataType {
    Float = 1,
    Double = 2,
    Int32 = 3,
    UInt8 = 4,
    Int16 = 5,
    Int8 = 6,
    Int64 = 9,
    BFloat16 = 14,
    UInt16 = 17,
    Half = 19,
    UInt32 = 22,
    UInt64 = 23,
};

float fromBFloat16(quint16 bits)
{
    return std::bit_cast<float>(quint32(bits) << 16);
}

float fromHalf(quint16 bits)
{
    return float(std::bit_cast<qfloat16>(bits));
}

// tensor_content: the elements as they lie in memory, little-endian.
double contentValue(quint64 type, Wire content)
{
    switch (type) {
    case Float: return double(std::bit_cast<float>(content.fixed<quint32>()));
    case Double: return std::bit_cast<double>(content.fixed<quint64>());
    case Int32: return double(content.fixed<qint32>());
    case Int64: return double(content.fixed<qint64>());
    case UInt32: return double(content.fixed<quint32>());
    case UInt64: return double(content.fixed<quint64>());
    case Int16: return double(content.fixed<qint16>());
    case UInt16: return double(content.fixed<quint16>());
    case Int8: return double(content.fixed<qint8>());
    case UInt8: return double(content.fixed<quint8>());
    case BFloat16: return double(fromBFloat16(content.fixed<quint16>()));
    default: return double(fromHalf(content.fixed<quint16>()));
    }
}

// What a varint of int_val, int64_val, half_val and their like means.
double varintValue(quint64 type, quint64 bits)
{
    switch (type) {
    case UInt64:
    case UInt32: return double(bits);
    case BFloat16: return double(fromBFloat16(quint16(bits)));
    case Half: return double(fromHalf(quint16(bits)));
    default: return double(qint64(bits));
    }
}

bool isReal(quint64 type)
{
    switch (type) {
    case Float:
    case Double:
    case Int32:
    case UInt8:
    case Int16:
    case Int8:
    case Int64:
    case BFloat16:
    case UInt16:
    case Half:
    case UInt32:
    case UInt64: return true;
    default: return false;
    }
}

// The field of TensorProto that holds elements of a type one by one.
quint64 valueField(quint64 type)
{
    switch (type) {
    case Float: return 5;
    case Double: return 6;
    case Int64: return 10;
    case BFloat16:
    case Half: return 13;
    case UInt32: return 16;
    case UInt64: return 17;
    default: return 7;
    }
}

// TensorShapeProto: true where it is rank 0 or holds one element.
bool isOneElement(QByteArrayView shape, bool &ok)
{
    bool one = true;
    Wire wire(shape);
    while (wire.more()) {
        const quint64 field = wire.varint();
        if (field == Wire::key(2, Wire::Bytes)) {
            quint64 size = 0;
            Wire dimension(wire.bytes());
            while (dimension.more()) {
                const quint64 inner = dimension.varint();
                if (inner == Wire::key(1, Wire::Varint))
                    size = dimension.varint();
                else
                    dimension.skip(inner);
            }
            ok = ok && dimension.ok;
            one = one && size == 1;
        } else if (field == Wire::key(3, Wire::Varint)) { // unknown_rank
            one = one && wire.varint() == 0;
        } else {
            wire.skip(field);
        }
    }
    ok = ok && wire.ok;
    return one;
}

double firstElement(quint64 type, Wire &wire, bool packed)
{
    Wire inner(packed ? wire.bytes() : QByteArrayView());
    Wire &source = packed ? inner : wire;
    double value = 0;
    if (type == Float)
        value = double(std::bit_cast<float>(source.fixed<quint32>()));
    else if (type == Double)
        value = std::bit_cast<double>(source.fixed<quint64>());
    else
        value = varintValue(type, source.varint());
    wire.ok = wire.ok && source.ok;
    return value;
}

} // namespace

QByteArray plainMiddle(QByteArrayView tag)
{
    constexpr qsizetype most = 127; // what a length of one byte can say
    const qsizetype value = 2 + tag.size() + 5; // the tag and its length, the value
    if (value + 2 > most)
        return {};
    QByteArray middle;
    for (const qsizetype byte : {qsizetype(0x2a), value + 2, qsizetype(0x0a), value, qsizetype(0x0a), tag.size()})
        middle += char(byte);
    return middle.append(tag).append('\x15');
}

std::optional<Event> decodeEvent(QByteArrayView bytes)
{
    Event event;
    Wire wire(bytes);
    while (wire.more()) {
        const char *const start = wire.p;
        const quint64 field = wire.varint();
        switch (field) {
        case Wire::key(1, Wire::Fixed64): event.wallTime = std::bit_cast<double>(wire.fixed<quint64>()); break;
        case Wire::key(2, Wire::Varint): event.step = qint64(wire.varint()); break;
        case Wire::key(3, Wire::Bytes): event.fileVersion = wire.bytes(); break;
        case summaryKey:
            wire.bytes();
            // Step and time may come after it, so it is looked at again when they are known.
            if (event.values.isNull())
                event.values = QByteArrayView(start, wire.end);
            break;
        default: wire.skip(field);
        }
    }
    if (!wire.ok)
        return std::nullopt;
    return event;
}

SummaryValues::SummaryValues(const Event &event)
    : m_event(event.values.data()), m_eventEnd(event.values.data() + event.values.size())
{}

bool SummaryValues::next(SummaryValue &value)
{
    for (;;) {
        while (m_summary == m_summaryEnd) {
            if (m_event == m_eventEnd)
                return false;
            Wire wire(QByteArrayView(m_event, m_eventEnd)); // was read once without a fault
            const quint64 field = wire.varint();
            if (field == summaryKey) {
                const QByteArrayView summary = wire.bytes();
                m_summary = summary.data();
                m_summaryEnd = m_summary + summary.size();
            } else {
                wire.skip(field);
            }
            m_event = wire.p;
        }
        Wire wire(QByteArrayView(m_summary, m_summaryEnd));
        const quint64 field = wire.varint();
        const bool isValue = field == Wire::key(1, Wire::Bytes);
        const QByteArrayView bytes = isValue ? wire.bytes() : QByteArrayView();
        if (!isValue)
            wire.skip(field);
        m_summary = wire.p;
        if (!wire.ok || (isValue && !decodeValue(bytes, value))) {
            m_damaged = true;
            return false;
        }
        if (isValue)
            return true;
    }
}

TensorValue tensorValue(QByteArrayView tensor)
{
    using Kind = TensorValue::Kind;
    quint64 type = 0;
    bool one = true;
    bool ok = true;
    Wire shapePass(tensor);
    QByteArrayView content;
    while (shapePass.more()) {
        const quint64 field = shapePass.varint();
        if (field == Wire::key(1, Wire::Varint))
            type = shapePass.varint();
        else if (field == Wire::key(2, Wire::Bytes))
            one = isOneElement(shapePass.bytes(), ok);
        else if (field == Wire::key(4, Wire::Bytes))
            content = shapePass.bytes();
        else
            shapePass.skip(field);
    }
    if (!shapePass.ok || !ok)
        return {Kind::Damaged};
    if (!one || !isReal(type))
        return {Kind::Other};
    if (!content.isEmpty()) {
        const Wire elements(content);
        const qsizetype size = type == Double || type == Int64 || type == UInt64 ? 8
            : type == Float || type == Int32 || type == UInt32                   ? 4
            : type == Int8 || type == UInt8                                      ? 1
                                                                                 : 2;
        if (content.size() < size)
            return {Kind::Damaged};
        return {Kind::Scalar, contentValue(type, elements)};
    }
    // Not a single element written: TensorFlow leaves zeros out.
    TensorValue result{Kind::Scalar, 0};
    const quint64 wanted = valueField(type);
    for (Wire wire(tensor); wire.more();) {
        const quint64 field = wire.varint();
        if (field >> 3 == wanted) {
            result.value = firstElement(type, wire, (field & 7) == Wire::Bytes);
            return wire.ok ? result : TensorValue{Kind::Damaged};
        }
        wire.skip(field);
    }
    return result;
}

} // namespace officina
