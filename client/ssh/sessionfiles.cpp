// SPDX-License-Identifier: GPL-3.0-or-later
//
// Session: files of the remote host, over SFTP; see the header.
#include "client/ssh/session_p.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QTimeZone>

#include <libssh/libssh.h>
#include <libssh/sftp.h>

#include <limits>

namespace officina::ssh {

using namespace Qt::StringLiterals;
using Kind = Error::Kind;

Entry entryOf(const sftp_attributes_struct &attributes, const QByteArray &name)
{
    Entry entry;
    entry.name = name;
    switch (attributes.type) {
    case SSH_FILEXFER_TYPE_REGULAR: entry.type = Entry::Type::File; break;
    case SSH_FILEXFER_TYPE_DIRECTORY: entry.type = Entry::Type::Folder; break;
    case SSH_FILEXFER_TYPE_SYMLINK: entry.type = Entry::Type::Link; break;
    default: entry.type = Entry::Type::Other;
    }
    entry.size = qint64(std::min<quint64>(attributes.size, std::numeric_limits<qint64>::max()));
    entry.changed = QDateTime::fromSecsSinceEpoch(qint64(attributes.mtime), QTimeZone::UTC);
    entry.permissions = attributes.permissions & 07777;
    entry.owner = QString::fromUtf8(attributes.owner);
    return entry;
}

bool tellsType(const sftp_attributes_struct &attributes)
{
    return attributes.type != 0 && attributes.type != SSH_FILEXFER_TYPE_UNKNOWN;
}

namespace {

struct Free {
    void operator()(char *text) const { ssh_string_free_char(text); }
    void operator()(sftp_statvfs_t answer) const { sftp_statvfs_free(answer); }
};
using Text = std::unique_ptr<char, Free>;

constexpr qsizetype mostEntries = 5'000'000; // of a list(): a listing without an end is no listing
constexpr qint64 latestTime = std::numeric_limits<quint32>::max();

// A hidden name of ours beside another one, whole characters of which are kept.
RemotePath besideOf(const RemotePath &path)
{
    const QByteArray mark = QByteArray::number(QRandomGenerator::global()->generate64(), 36);
    const auto isInside = [](char byte) { return (quint8(byte) & 0xc0) == 0x80; }; // of a UTF-8 sequence
    QByteArray name = path.name();
    qsizetype length = std::min<qsizetype>(name.size(), 200);
    while (length < name.size() && length > 196 && isInside(name[length]))
        --length;
    return path.parent() / ('.' + name.left(length) + ".officina-" + mark);
}

Result<> move(Session::Private &d, const RemotePath &from, const RemotePath &to)
{
    return d.tell(from, [&](sftp_session sftp) {
        return sftp_rename(sftp, from.bytes().constData(), to.bytes().constData()) == SSH_OK;
    });
}

Result<> link(Session::Private &d, const RemotePath &path, const QByteArray &target, bool swapped)
{
    return d.tell(path, [&](sftp_session sftp) {
        const char *first = target.constData();
        const char *second = path.bytes().constData();
        if (swapped)
            std::swap(first, second);
        return sftp_symlink(sftp, first, second) == SSH_OK;
    });
}

qint64 bytesOf(quint64 blocks, quint64 size)
{
    constexpr auto most = quint64(std::numeric_limits<qint64>::max());
    return qint64(size != 0 && blocks > most / size ? most : blocks * size);
}

} // namespace

Result<RemotePath> Session::home()
{
    return d->ask(RemotePath("."), [](sftp_session sftp) { return Text(sftp_canonicalize_path(sftp, ".")); })
        .transform([](const Text &path) { return RemotePath(QByteArray(path.get())); });
}

Result<QList<Entry>> Session::list(const RemotePath &folder)
{
    const auto open = openFolder(folder);
    if (!open)
        return passOn(open);
    QList<Entry> entries;
    for (;;) {
        auto more = (*open)->read();
        if (!more || more->isEmpty())
            return more.transform([&](const auto &) { return std::move(entries); });
        entries += *more;
        if (entries.size() > mostEntries)
            return failure(Kind::BadReply, u"more than %1 entries"_s.arg(mostEntries), folder.display());
    }
}

Result<Entry> Session::stat(const RemotePath &path)
{
    return d->ask(path, [&](sftp_session sftp) { return Attributes(sftp_stat(sftp, path.bytes().constData())); })
        .transform([&](const Attributes &attributes) { return entryOf(*attributes, path.name()); });
}

Result<Entry> Session::lstat(const RemotePath &path)
{
    return d->ask(path, [&](sftp_session sftp) { return Attributes(sftp_lstat(sftp, path.bytes().constData())); })
        .transform([&](const Attributes &attributes) { return entryOf(*attributes, path.name()); });
}

Result<> Session::makeFolder(const RemotePath &path, uint permissions)
{
    const auto made = d->tell(path, [&](sftp_session sftp) {
        return sftp_mkdir(sftp, path.bytes().constData(), mode_t(permissions & 0777)) == SSH_OK;
    });
    if (!made && made.error().kind == Kind::Rejected && lstat(path))
        return failure(Kind::Exists, made.error().detail, made.error().subject);
    // libssh looks for itself what a bare "Failure" meant, and its "no such file" is then the answer to that.
    if (!made && made.error().kind == Kind::NotFound && lstat(path.parent()))
        return failure(Kind::Rejected, made.error().detail, made.error().subject);
    return made;
}

Result<> Session::makePath(const RemotePath &path)
{
    if (const auto entry = stat(path)) {
        return entry->isFolder() ? Result<>{} : failure(Kind::NotAFolder, {}, path.display());
    } else if (entry.error().kind != Kind::NotFound) {
        return passOn(entry);
    }
    if (path.parent() != path)
        if (const auto made = makePath(path.parent()); !made)
            return made;
    const auto made = makeFolder(path);
    if (made || made.error().kind != Kind::Exists)
        return made;
    const auto there = stat(path); // someone was faster, or it is a link whose target is not there
    if (there)
        return there->isFolder() ? Result<>{} : failure(Kind::NotAFolder, {}, path.display());
    return there.error().kind == Kind::NotFound ? failure(Kind::DeadLink, made.error().detail, path.display())
                                                : passOn(there);
}

Result<> Session::removeFile(const RemotePath &path)
{
    return d->tell(path, [&](sftp_session sftp) { return sftp_unlink(sftp, path.bytes().constData()) == SSH_OK; });
}

Result<> Session::removeFolder(const RemotePath &path)
{
    return d->tell(path, [&](sftp_session sftp) { return sftp_rmdir(sftp, path.bytes().constData()) == SSH_OK; });
}

Result<> Session::rename(const RemotePath &from, const RemotePath &to)
{
    const auto moved = move(*d, from, to);
    if (moved || (moved.error().kind != Kind::Rejected && moved.error().kind != Kind::Exists))
        return moved;
    // SFTP's own rename replaces nothing; OpenSSH's does, where the server has it.
    if (sftp_extension_supported(d->sftp->sftp.get(), "posix-rename@openssh.com", "1"))
        return moved;
    const auto coming = lstat(from);
    const auto there = lstat(to);
    if (!coming || !there || coming->isFolder() || there->isFolder())
        return moved;
    const RemotePath aside = besideOf(to);
    if (!move(*d, to, aside))
        return moved;
    auto replaced = move(*d, from, to);
    if (replaced)
        removeFile(aside); // that it could not be removed is no reason to call the rest undone
    else if (!move(*d, aside, to))
        replaced.error().detail += u" (%1)"_s.arg(aside.display()); // where the old one is
    return replaced;
}

Result<QByteArray> Session::readLink(const RemotePath &path)
{
    return d->ask(path, [&](sftp_session sftp) { return Text(sftp_readlink(sftp, path.bytes().constData())); })
        .transform([](const Text &target) { return QByteArray(target.get()); });
}

// libssh goes by the server's banner for the order of the arguments, but OpenSSH's server of files,
// which has them the other way round than the protocol, also runs behind dropbear, and proftpd does
// as it does. So two names of ours in the same folder are linked to each other: whichever of them
// is there then tells the order, and nothing is made elsewhere.
Result<bool> Session::linksAreSwapped(const RemotePath &folder)
{
    if (d->swapsLinks)
        return *d->swapsLinks;
    const RemotePath one = besideOf(folder / "link");
    const RemotePath other = besideOf(folder / "link");
    const auto made = link(*d, one, other.bytes(), false);
    if (!made) {
        // Refused, though something else could be made here: it is links that there are not.
        const bool refused = made.error().kind == Kind::Rejected || made.error().kind == Kind::Denied;
        if (!refused || !makeFolder(other))
            return passOn(made);
        removeFolder(other);
        return failure(Kind::Unsupported, made.error().detail, folder.display());
    }
    for (const bool swapped : {false, true}) {
        const RemotePath &place = swapped ? other : one;
        const auto found = lstat(place);
        if (!found) {
            if (found.error().kind == Kind::NotFound)
                continue;
            return passOn(found);
        }
        removeFile(place);
        d->swapsLinks = swapped;
        return swapped;
    }
    return failure(Kind::Unsupported, u"SSH_FXP_SYMLINK"_s, folder.display());
}

Result<> Session::makeLink(const RemotePath &path, const QByteArray &target)
{
    const auto swapped = linksAreSwapped(path.parent());
    if (!swapped)
        return passOn(swapped);
    return link(*d, path, target, *swapped);
}

Result<> Session::setPermissions(const RemotePath &path, uint permissions)
{
    return d->tell(path, [&](sftp_session sftp) {
        return sftp_chmod(sftp, path.bytes().constData(), mode_t(permissions & 07777)) == SSH_OK;
    });
}

QDateTime Session::nearestTime(const QDateTime &time)
{
    return QDateTime::fromSecsSinceEpoch(std::clamp<qint64>(time.toSecsSinceEpoch(), 0, latestTime), QTimeZone::UTC);
}

Result<> Session::setChanged(const RemotePath &path, const QDateTime &changed)
{
    sftp_attributes_struct attributes = {};
    attributes.flags = SSH_FILEXFER_ATTR_ACMODTIME;
    attributes.atime = attributes.mtime = quint32(nearestTime(changed).toSecsSinceEpoch());
    return d->tell(
        path, [&](sftp_session sftp) { return sftp_setstat(sftp, path.bytes().constData(), &attributes) == SSH_OK; });
}

Result<> Session::truncate(const RemotePath &path, qint64 size)
{
    sftp_attributes_struct attributes = {};
    attributes.flags = SSH_FILEXFER_ATTR_SIZE;
    attributes.size = quint64(size);
    return d->tell(
        path, [&](sftp_session sftp) { return sftp_setstat(sftp, path.bytes().constData(), &attributes) == SSH_OK; });
}

Result<Space> Session::space(const RemotePath &path)
{
    const auto asked = d->ask(path, [&](sftp_session sftp) {
        return std::unique_ptr<sftp_statvfs_struct, Free>(sftp_statvfs(sftp, path.bytes().constData()));
    });
    if (!asked)
        return passOn(asked);
    const sftp_statvfs_struct &answer = **asked;
    if (answer.f_blocks == 0) // some file systems over a network cannot tell, and say so by this
        return failure(Kind::Unsupported, u"statvfs: 0 blocks"_s, path.display());
    return Space{bytesOf(answer.f_bavail, answer.f_frsize), bytesOf(answer.f_blocks, answer.f_frsize),
                 answer.f_files > 0 ? bytesOf(answer.f_favail, 1) : -1};
}

Result<QByteArray> Session::read(const RemotePath &path, qint64 offset, qint64 maxBytes)
{
    const auto file = openFile(path, OpenMode::Read, offset);
    if (!file)
        return passOn(file);
    QByteArray bytes;
    while (bytes.size() < maxBytes) {
        const auto piece = (*file)->read();
        if (!piece)
            return passOn(piece);
        if (piece->isEmpty())
            break;
        bytes += *piece;
    }
    bytes.truncate(maxBytes);
    return bytes;
}

Result<> Session::write(const RemotePath &path, const QByteArray &bytes)
{
    const RemotePath part = besideOf(path);
    const auto fill = [&]() -> Result<> {
        const auto file = openFile(part, OpenMode::Create, 0, 0, 0666);
        if (!file)
            return passOn(file);
        return (*file)->write(bytes).and_then([&] { return (*file)->close(); });
    };
    const auto done = fill().and_then([&] { return rename(part, path); });
    if (!done && isAlive())
        removeFile(part);
    return done;
}

} // namespace officina::ssh
