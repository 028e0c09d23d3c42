// SPDX-License-Identifier: GPL-3.0-or-later
//
// The folder that files go into; see the header.
#include "client/staging/transfer/targetfolder.h"

#include "client/staging/tree/partname.h"

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRemembered = 500'000; // entries; about 100 MB

} // namespace

QByteArray foldedName(const QByteArray &name)
{
    if (std::ranges::all_of(name, [](char c) { return uchar(c) < 0x80; }))
        return name.toLower();
    return QString::fromUtf8(name).normalized(QString::NormalizationForm_C).toCaseFolded().toUtf8();
}

TargetFolder::Known TargetFolder::knownOf(const Entry &entry)
{
    return {entry.type, entry.size, entry.changed.toSecsSinceEpoch()};
}

Result<Progress> TargetFolder::enter(bool follow, uint permissions, const QDeadlineTimer &deadline)
{
    if (m_reader)
        return readOn(deadline);
    const auto made = m_files.makeFolder(m_path, permissions | 0700);
    if (made) {
        m_new = m_listed = true;
        return finish(permissions).transform([] { return Progress::Done; });
    }
    if (endsTransfer(made.error().kind))
        return passOn(made);
    const auto there = follow ? m_files.stat(m_path) : m_files.lstat(m_path);
    if (!there)
        return there.error().kind == Error::Kind::NotFound ? passOn(made) : passOn(there);
    if (!there->isFolder())
        return failure(Error::Kind::Exists, made.error().detail, m_path.display());
    m_permissions = there->permissions;
    if ((m_permissions & 0700) != 0700) // while it is filled; where it is ours
        m_wasClosed = m_files.setPermissions(m_path, (m_permissions & 07777) | 0700).has_value();
    return list(deadline);
}

Result<Progress> TargetFolder::list(const QDeadlineTimer &deadline)
{
    if (m_reader)
        return readOn(deadline);
    auto opened = m_files.openFolder(m_path);
    if (!opened)
        return passOn(opened);
    m_reader = std::move(*opened);
    return readOn(deadline);
}

// What the other side's umask took away it gets back at once: where this try is cut off, the next could not tell that
// from somebody's wish. One that its owner may not do all in waits until it is filled, and is known by that.
Result<> TargetFolder::finish(uint permissions)
{
    if ((permissions & 0700) != 0700)
        return {};
    const auto made = m_files.lstat(m_path);
    if (!made && endsTransfer(made.error().kind))
        return passOn(made);
    // What a set-group-id parent gave it stays: project folders depend on it.
    m_isFinished = made
        && ((made->permissions & 0777) == permissions
            || m_files.setPermissions(m_path, (made->permissions & 07000) | permissions));
    return {};
}

Result<Progress> TargetFolder::readOn(const QDeadlineTimer &deadline)
{
    do {
        const auto entries = m_reader->read();
        if (!entries)
            return passOn(entries);
        for (const Entry &entry : *entries) {
            m_there.insert(entry.name, knownOf(entry));
            m_folded.insert(foldedName(entry.name));
            if (entry.type == Entry::Type::File && isPartName(entry.name))
                m_parts.insert(prefixOfPart(entry.name), entry.name);
            if (entry.type == Entry::Type::File && isBegunName(entry.name))
                m_begun.insert(prefixOfBegun(entry.name), entry.name);
            if (entry.isFolder() && isPartName(entry.name))
                m_partFolders.insert(entry.name);
        }
        m_listed = entries->isEmpty();
        if (!m_listed && m_there.size() < mostRemembered)
            continue;
        if (!m_listed) { // asked name by name
            m_there.clear();
            m_folded.clear();
        }
        m_reader.reset();
        return Progress::Done;
    } while (!deadline.hasExpired());
    return Progress::Pending;
}

Result<std::optional<TargetFolder::Known>> TargetFolder::ask(const QByteArray &name)
{
    const auto entry = m_files.lstat(m_path / name);
    if (entry)
        return knownOf(*entry);
    if (entry.error().kind == Error::Kind::NotFound)
        return std::nullopt;
    return passOn(entry);
}

Result<std::optional<TargetFolder::Known>> TargetFolder::find(const QByteArray &name)
{
    if (!m_parts.isEmpty())
        m_partsSought.insert(partPrefix(name));
    if (const auto known = m_there.constFind(name); known != m_there.cend())
        return *known;
    const QByteArray folded = foldedName(name);
    if (const auto twin = m_arriving.constFind(folded); twin != m_arriving.cend()) {
        if (*twin == name)
            return Known{Entry::Type::File, -1, 0};
        const auto same = isTheSameName(*twin, name);
        if (!same)
            return passOn(same);
        if (*same)
            return failure(Error::Kind::Exists, u"the file system does not tell it from %1"_s.arg(displayBytes(*twin)),
                           (m_path / name).display());
    }
    return m_listed && !m_folded.contains(folded) ? Result<std::optional<Known>>(std::nullopt) : ask(name);
}

// Tried with folders that are removed at once: what is arriving has no name of its own yet.
Result<bool> TargetFolder::isTheSameName(const QByteArray &one, const QByteArray &other)
{
    const QByteArray mark = ".officina-case-";
    const RemotePath made = m_path / shortened(mark + one, longestName);
    const RemotePath asked = m_path / shortened(mark + other, longestName);
    if (const auto ready = m_files.makeFolder(made, 0700); !ready && ready.error().kind != Error::Kind::Exists)
        return passOn(ready);
    const auto found = m_files.lstat(asked);
    std::ignore = m_files.removeFolder(made);
    if (!found && found.error().kind != Error::Kind::NotFound)
        return passOn(found);
    return found.has_value();
}

Result<Progress> TargetFolder::readPartFolder(const QByteArray &name, const QDeadlineTimer &deadline)
{
    if (!m_partReader) {
        if (m_new || (m_listed && m_there.value(name).type != Entry::Type::Folder))
            return Progress::Done;
        auto opened = m_files.openFolder(m_path / name);
        if (!opened && opened.error().kind == Error::Kind::NotFound)
            return Progress::Done;
        if (!opened)
            return passOn(opened);
        m_partReader = std::move(*opened);
    }
    do {
        const auto entries = m_partReader->read();
        if (!entries)
            return passOn(entries);
        for (const Entry &entry : *entries)
            m_inPartFolder.insert(entry.name, knownOf(entry));
        if (entries->isEmpty()) {
            m_partReader.reset();
            return Progress::Done;
        }
    } while (!deadline.hasExpired());
    return Progress::Pending;
}

Result<QByteArray> TargetFolder::freeName(const QByteArray &name, const std::function<bool(const Known &)> &isOurs)
{
    const qsizetype dot = name.lastIndexOf('.');
    const QByteArray extension = dot > 0 && name.size() - dot < 32 ? name.sliced(dot) : QByteArray();
    const QByteArray stem = name.chopped(extension.size());
    for (int n = 2;; ++n) {
        const QByteArray tail = " (" + QByteArray::number(n) + ')' + extension;
        QByteArray candidate = shortened(stem, longestName - tail.size()) + tail;
        const auto taken = find(candidate);
        if (!taken)
            return passOn(taken);
        if (!*taken || isOurs(**taken))
            return candidate;
    }
}

void TargetFolder::removeStaleParts(const QByteArray &name, const QByteArray &present)
{
    const QByteArray prefix = partPrefix(name);
    for (const QByteArray &part : m_parts.values(prefix)) {
        if (part == present)
            continue;
        std::ignore = m_files.removeFile(m_path / part); // if it stays, it harms nothing
        m_there.remove(part);
        m_parts.remove(prefix, part);
    }
}

void TargetFolder::setArriving(const QByteArray &name)
{
    if (m_arriving.size() < mostRemembered)
        m_arriving.insert(foldedName(name), name);
}

// Of a name that was shortened it cannot be told whose it is.
QByteArray TargetFolder::begunOf(const QByteArray &name) const
{
    return prefixOfBegun(begunName(name, 0, 0)) == name ? m_begun.value(name) : QByteArray();
}

void TargetFolder::noteRenamed(const QByteArray &begun, const QByteArray &name, const Known &known)
{
    m_begun.remove(name);
    m_there.remove(begun);
    m_there.insert(name, known);
    m_folded.insert(foldedName(name));
}

qint64 TargetFolder::partsOfOthers(const QByteArray &partFolder) const
{
    qint64 parts = m_partFolders.size() - (m_partFolders.contains(partFolder) ? 1 : 0);
    for (auto part = m_parts.cbegin(); part != m_parts.cend(); ++part)
        parts += m_partsSought.contains(part.key()) ? 0 : 1;
    return parts;
}

} // namespace officina
