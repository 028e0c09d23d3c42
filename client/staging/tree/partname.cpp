// SPDX-License-Identifier: GPL-3.0-or-later
//
// Temporary names; see the header.
#include "client/staging/tree/partname.h"

#include "client/staging/checksum/sha256.h"

#include <algorithm>

namespace officina {

namespace {

const QByteArray partSuffix = QByteArrayLiteral(".officina-part");
const QByteArray begunSuffix = QByteArrayLiteral(".officina-begun");
constexpr qsizetype marks = 16; // hexadecimal digits

QByteArray markOf(const QByteArray &name, qint64 size, qint64 changed)
{
    Sha256 hash;
    hash.add(name + '\0' + QByteArray::number(size) + '\0' + QByteArray::number(changed));
    return hash.hex().first(marks);
}

// "….0123456789abcdef" before the suffix.
bool hasMark(QByteArrayView name, QByteArrayView suffix)
{
    if (!name.endsWith(suffix) || name.size() < 1 + marks + suffix.size())
        return false;
    const QByteArrayView stem = name.chopped(suffix.size());
    return stem.at(stem.size() - marks - 1) == '.' && std::ranges::all_of(stem.last(marks), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

} // namespace

QByteArray partPrefix(const QByteArray &name)
{
    const qsizetype room = longestName - 2 - marks - partSuffix.size();
    if (name.size() <= room)
        return '.' + name + '.';
    Sha256 hash;
    hash.add(name);
    return '.' + shortened(name, room - 9) + '~' + hash.hex().first(8) + '.';
}

QByteArray partName(const QByteArray &name, qint64 size, qint64 changed)
{
    return partPrefix(name) + markOf(name, size, changed) + partSuffix;
}

QByteArray begunName(const QByteArray &name, qint64 size, qint64 changed)
{
    const QByteArray tail = '.' + markOf(name, size, changed) + begunSuffix;
    return shortened(name, longestName - tail.size()) + tail;
}

QByteArray partFolderName(const RemotePath &source)
{
    Sha256 hash;
    hash.add(source.bytes());
    return '.' + hash.hex().first(marks) + partSuffix;
}

bool isPartName(QByteArrayView name)
{
    return name.startsWith('.') && hasMark(name, partSuffix);
}

bool isBegunName(QByteArrayView name)
{
    return hasMark(name, begunSuffix);
}

QByteArray prefixOfPart(const QByteArray &part)
{
    return part.chopped(marks + partSuffix.size());
}

QByteArray prefixOfBegun(const QByteArray &begun)
{
    return begun.chopped(1 + marks + begunSuffix.size());
}

QByteArray shortened(const QByteArray &name, qsizetype most)
{
    qsizetype end = std::min(name.size(), most);
    while (end > 0 && end < name.size() && (uchar(name.at(end)) & 0xc0) == 0x80)
        --end;
    // A name that is not UTF-8 may be nothing but such bytes.
    return name.first(end > 0 ? end : std::min(name.size(), most));
}

} // namespace officina
