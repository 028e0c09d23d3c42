// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keeping the home folder; see the header.
#include "client/staging/tree/homeguard.h"

#include "client/base/localpath.h"

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLinks = 40; // on one way, as Linux has it

// Windows has one folder by many names: "C:/Users/Ada", "/C:/Users/Ada" and "c:/users/ada".
QByteArray comparable(const QByteArray &path)
{
#ifdef Q_OS_WIN
    const QByteArray bytes = windowspath::bytesOf(QString::fromUtf8(path).toLower());
    return bytes.startsWith('/') ? bytes : '/' + bytes;
#else
    return path;
#endif
}

bool isOrHolds(const QByteArray &anyFolder, const QByteArray &anyHome)
{
    const QByteArray folder = comparable(anyFolder);
    const QByteArray home = comparable(anyHome);
    return folder == "/" || home == folder || home.startsWith(folder + '/');
}

} // namespace

Result<> HomeGuard::check(const RemotePath &path, const Entry &entry)
{
    const QByteArray name = path.name();
    if (name == "." || name == "..")
        return failure(Error::Kind::BadInput, u"a name of its own is wanted, not . or .."_s, path.display());
    if (!entry.isFolder())
        return {};
    const auto kept = homes();
    if (!kept)
        return passOn(kept);
    // The folder itself is none that a link leads to: lstat() said so.
    const auto parent = path.bytes() == "/" ? Result<RemotePath>(path) : real(path.parent());
    if (!parent)
        return passOn(parent);
    const QByteArray folder = path.bytes() == "/" ? path.bytes() : (*parent / name).bytes();
    for (const QByteArray &home : *kept) {
        if (isOrHolds(folder, home) || isOrHolds(path.bytes(), home))
            return failure(Error::Kind::Protected, {}, path.display());
    }
    return {};
}

// Without links, "." and ".." in it.
Result<RemotePath> HomeGuard::real(const RemotePath &folder, int links)
{
    if (const auto known = m_real.constFind(folder); known != m_real.constEnd())
        return *known;
    if (links > mostLinks)
        return failure(Error::Kind::DeadLink, {}, folder.display());
    RemotePath way("/");
    QByteArrayList names = folder.bytes().split('/');
    while (!names.isEmpty()) {
        const QByteArray name = names.takeFirst();
        if (name.isEmpty() || name == ".")
            continue;
        if (name == "..") {
            way = way.parent();
            continue;
        }
        const auto entry = m_side.lstat(way / name);
        if (!entry && endsTransfer(entry.error().kind))
            return passOn(entry);
        if (!entry || entry->type != Entry::Type::Link) { // what may not be looked at is taken by its name
            way = way / name;
            continue;
        }
        const auto target = m_side.readLink(way / name);
        if (!target)
            return passOn(target);
        const auto followed = real(way / *target, links + 1);
        if (!followed)
            return passOn(followed);
        way = *followed;
    }
    m_real.insert(folder, way);
    return way;
}

// As they are named and as they really are.
Result<QByteArrayList> HomeGuard::homes()
{
    if (m_homes)
        return *m_homes;
    const auto told = m_side.homes();
    if (!told)
        return passOn(told);
    QByteArrayList homes;
    for (const RemotePath &home : *told) {
        homes.append(home.bytes());
        if (const auto followed = real(home))
            homes.append(followed->bytes());
        else if (endsTransfer(followed.error().kind))
            return passOn(followed);
    }
    m_homes = homes;
    return homes;
}

} // namespace officina
