// SPDX-License-Identifier: GPL-3.0-or-later
//
// The folder that files go into; see the header.
#include "client/staging/transfer/targetfolder.h"

#include "client/staging/checksum/sha256.h"

namespace officina {

namespace {

constexpr qsizetype longestName = 255; // bytes, of nearly every Unix file system
const QByteArray partSuffix = ".officina-part";

// What the temporary names of one file begin with.
QByteArray partPrefix(const QByteArray &name)
{
    const qsizetype room = longestName - 2 - 16 - partSuffix.size();
    if (name.size() <= room)
        return '.' + name + '.';
    Sha256 hash;
    hash.add(name);
    return '.' + name.first(room - 9) + '~' + hash.hex().first(8) + '.';
}

} // namespace

QByteArray partName(const QByteArray &name, qint64 size, qint64 changed)
{
    Sha256 hash;
    hash.add(name + '\0' + QByteArray::number(size) + '\0' + QByteArray::number(changed));
    return partPrefix(name) + hash.hex().first(16) + partSuffix;
}

QByteArray partFolderName(const RemotePath &source)
{
    Sha256 hash;
    hash.add(source.bytes());
    return '.' + hash.hex().first(16) + partSuffix;
}

Result<QHash<QByteArray, Entry>> TargetFolder::packedBefore(const QByteArray &folder)
{
    QHash<QByteArray, Entry> result;
    if (!m_listed || m_new || !m_taken.value(folder).isFolder())
        return result;
    const auto entries = m_side.list(m_path / folder);
    if (!entries)
        return passOn(entries);
    for (const Entry &entry : *entries)
        result.insert(entry.name, entry);
    return result;
}

Result<> TargetFolder::enter(bool follow)
{
    const auto made = m_side.makeFolder(m_path);
    m_listed = true;
    if (made) {
        m_new = true;
        return {};
    }
    if (endsTransfer(made.error().kind))
        return made;
    const auto there = follow ? m_side.stat(m_path) : m_side.lstat(m_path);
    if (!there)
        return there.error().kind == Error::Kind::NotFound ? made : passOn(there);
    if (!there->isFolder())
        return failure(Error::Kind::Exists, made.error().detail, m_path.display());
    const auto entries = m_side.list(m_path);
    if (!entries)
        return passOn(entries);
    for (const Entry &entry : *entries)
        m_taken.insert(entry.name, entry);
    return {};
}

Result<std::optional<Entry>> TargetFolder::find(const QByteArray &name)
{
    if (const auto known = m_taken.constFind(name); known != m_taken.cend())
        return *known;
    if (m_listed)
        return std::nullopt;
    const auto entry = m_side.lstat(m_path / name);
    if (entry)
        return *entry;
    if (entry.error().kind == Error::Kind::NotFound)
        return std::nullopt;
    return passOn(entry);
}

Result<QByteArray> TargetFolder::freeName(const QByteArray &name)
{
    const qsizetype dot = name.lastIndexOf('.');
    const QByteArray stem = dot > 0 ? name.first(dot) : name;
    const QByteArray extension = dot > 0 ? name.sliced(dot) : QByteArray();
    for (int n = 2;; ++n) {
        const QByteArray candidate = stem + " (" + QByteArray::number(n) + ')' + extension;
        const auto taken = find(candidate);
        if (!taken)
            return passOn(taken);
        if (!*taken)
            return candidate;
    }
}

void TargetFolder::removeStaleParts(const QByteArray &name, const QByteArray &present)
{
    const QByteArray prefix = partPrefix(name);
    for (auto it = m_taken.begin(); it != m_taken.end();) {
        const QByteArray &other = it.key();
        const bool stale = other != present && other.size() == prefix.size() + 16 + partSuffix.size()
            && other.startsWith(prefix) && other.endsWith(partSuffix) && it->type == Entry::Type::File;
        if (stale)
            std::ignore = m_side.removeFile(m_path / other); // if it stays, it harms nothing
        it = stale ? m_taken.erase(it) : std::next(it);
    }
}

} // namespace officina
