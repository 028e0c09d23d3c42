// SPDX-License-Identifier: GPL-3.0-or-later
//
// The protobuf wire format (https://protobuf.dev/programming-guides/encoding), read field by field
// without building objects. Nothing outside the given bytes is ever read, whatever lengths they
// claim.
#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QtEndian>

namespace officina {

// Reads fields one after the other. Every read checks the end; a failed read leaves ok false.
struct Wire {
    enum Type { Varint = 0, Fixed64 = 1, Bytes = 2, Fixed32 = 5 };

    // A field and how it is written, as one number before its content.
    static constexpr quint64 key(quint64 field, Type type) { return field << 3 | type; }

    const char *p;
    const char *end;
    bool ok = true;

    explicit Wire(QByteArrayView bytes) : p(bytes.data()), end(bytes.data() + bytes.size()) {}

    bool more() const { return ok && p < end; }

    quint64 varint()
    {
        quint64 value = 0;
        for (int shift = 0; p < end && shift < 64; shift += 7) {
            const auto byte = uchar(*p++);
            value |= quint64(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        ok = false;
        return 0;
    }

    template <class T> T fixed()
    {
        if (end - p < qptrdiff(sizeof(T))) {
            ok = false;
            return {};
        }
        const T value = qFromLittleEndian<T>(p);
        p += sizeof(T);
        return value;
    }

    QByteArrayView bytes()
    {
        const quint64 size = varint();
        if (!ok || size > quint64(end - p)) {
            ok = false;
            return {};
        }
        const QByteArrayView view(p, qsizetype(size));
        p += size;
        return view;
    }

    void skip(quint64 fieldKey)
    {
        switch (fieldKey & 7) {
        case Varint: varint(); return;
        case Fixed64: fixed<quint64>(); return;
        case Bytes: bytes(); return;
        case Fixed32: fixed<quint32>(); return;
        default: // groups are not used by these messages
            ok = false;
        }
    }
};

} // namespace officina
