// SPDX-License-Identifier: GPL-3.0-or-later
//
// The central directory (APPNOTE.TXT 4.3.12, 4.3.16) and the header before each file; see the header.
#include "client/catalogue/bundle/ziplisting.h"

#include <QtCore/QtEndian>

namespace officina {

namespace {

constexpr quint32 localMark = 0x04034b50, entryMark = 0x02014b50, endMark = 0x06054b50;
constexpr qint64 localLength = 30, entryLength = 46, endLength = 22;
constexpr quint16 encrypted = 1;
constexpr quint16 onUnix = 3; // the upper byte of "version made by"
constexpr quint32 typeMask = 0170000, regularFile = 0100000;

class ZipBytes
{
public:
    explicit ZipBytes(const QByteArray &bytes) : m_bytes(bytes) {}

    bool has(qint64 at, qint64 length) const { return at >= 0 && length >= 0 && at <= m_bytes.size() - length; }
    quint16 u16(qint64 at) const { return qFromLittleEndian<quint16>(m_bytes.constData() + at); }
    quint32 u32(qint64 at) const { return qFromLittleEndian<quint32>(m_bytes.constData() + at); }
    QByteArray text(qint64 at, qint64 length) const { return m_bytes.mid(at, length); }

private:
    const QByteArray &m_bytes;
};

bool isPlain(const ZipBytes &zip, qint64 at)
{
    if ((zip.u16(at + 8) & encrypted) != 0)
        return false;
    const quint32 type = (zip.u32(at + 38) >> 16) & typeMask;
    return zip.u16(at + 4) >> 8 != onUnix || type == 0 || type == regularFile;
}

} // namespace

std::optional<QList<ZipEntry>> listZip(const QByteArray &bytes)
{
    const ZipBytes zip(bytes);
    const qint64 end = bytes.size() - endLength; // no comment behind it
    if (!zip.has(end, endLength) || zip.u32(end) != endMark)
        return {};
    const qint64 start = zip.u32(end + 16);
    if (start + zip.u32(end + 12) != end || zip.u16(end + 8) != zip.u16(end + 10))
        return {};
    QList<ZipEntry> entries;
    qint64 file = 0; // where its header is: one after the other, the first at the begin
    qint64 at = start;
    for (int i = 0; i < zip.u16(end + 10); ++i) {
        if (!zip.has(at, entryLength) || zip.u32(at) != entryMark)
            return {};
        const qint64 nameLength = zip.u16(at + 28);
        const qint64 next = at + entryLength + nameLength + zip.u16(at + 30) + zip.u16(at + 32);
        if (next > end || zip.u32(at + 42) < file || (i == 0 && zip.u32(at + 42) != 0))
            return {};
        file = zip.u32(at + 42);
        const QByteArray name = zip.text(at + entryLength, nameLength);
        if (!zip.has(file, localLength + nameLength) || zip.u32(file) != localMark || zip.u16(file + 26) != nameLength
            || zip.text(file + localLength, nameLength) != name)
            return {};
        file += localLength + nameLength + zip.u16(file + 28) + zip.u32(at + 20);
        if (file > start)
            return {};
        entries.append({name, zip.u32(at + 24), isPlain(zip, at)});
        at = next;
    }
    return at == end ? std::optional(entries) : std::nullopt;
}

} // namespace officina
