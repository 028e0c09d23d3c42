// SPDX-License-Identifier: GPL-3.0-or-later
//
// Session: files of the far side, over SFTP; see the header.
#include "client/ssh/session_p.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QTimeZone>

#include <fcntl.h>
#include <libssh/libssh.h>
#include <libssh/sftp.h>
#include <sys/stat.h>
#include <sys/time.h>

namespace officina::ssh {

namespace {

using namespace Qt::StringLiterals;
using Kind = Error::Kind;

struct AttributesDeleter {
    void operator()(sftp_attributes attributes) const { sftp_attributes_free(attributes); }
};
using Attributes = std::unique_ptr<sftp_attributes_struct, AttributesDeleter>;

struct FolderDeleter {
    void operator()(sftp_dir folder) const { sftp_closedir(folder); }
};

// Keeps the shortest time that a call took.
class RoundTrip
{
public:
    explicit RoundTrip(std::chrono::microseconds &least) : m_least(least) {}
    ~RoundTrip()
    {
        using namespace std::chrono;
        m_least = std::min(m_least, duration_cast<microseconds>(steady_clock::now() - m_start));
    }

private:
    std::chrono::microseconds &m_least;
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

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
    entry.size = qint64(attributes.size);
    entry.changed = QDateTime::fromSecsSinceEpoch(qint64(attributes.mtime), QTimeZone::UTC);
    entry.permissions = attributes.permissions & 07777;
    entry.owner = QString::fromUtf8(attributes.owner);
    return entry;
}

} // namespace

Error Session::Private::sftpError(const RemotePath &path, sftp_session of) const
{
    if (!of)
        of = sftp.get();
    const Error base = error(path.display());
    if (base.kind != Kind::BadReply)
        return base;
    const auto with = [&](Kind kind) { return Error{kind, base.detail, path.display()}; };
    switch (of ? sftp_get_error(of) : SSH_FX_FAILURE) {
    case SSH_FX_NO_SUCH_FILE:
    case SSH_FX_NO_SUCH_PATH: return with(Kind::NotFound);
    case SSH_FX_PERMISSION_DENIED:
    case SSH_FX_WRITE_PROTECT: return with(Kind::Denied);
    case SSH_FX_FILE_ALREADY_EXISTS: return with(Kind::Exists);
    case SSH_FX_OP_UNSUPPORTED: return with(Kind::Unsupported);
    case SSH_FX_NO_CONNECTION:
    case SSH_FX_CONNECTION_LOST: return with(Kind::Disconnected);
    case SSH_FX_BAD_MESSAGE: return with(Kind::BadReply);
    default: // SSH_FX_FAILURE: OpenSSH says no more than that
        return with(Kind::Rejected);
    }
}

void Session::Private::takeTurn(Pipeline *next)
{
    if (pipeline != next && pipeline)
        pipeline->settle();
    pipeline = next;
}

Result<sftp_session_struct *> Session::Private::sftpChannel()
{
    takeTurn(nullptr);
    if (sftp)
        return sftp.get();
    SftpHandle opened(sftp_new(handle.get()));
    if (!opened || sftp_init(opened.get()) != SSH_OK)
        return std::unexpected(error(target.host, Kind::Unsupported));
    sftp = std::move(opened);
    return sftp.get();
}

sftp_session Session::Private::extraChannel(size_t index)
{
    while (extraSftp.size() <= index && !noMoreChannels) {
        SftpHandle opened(sftp_new(handle.get()));
        if (opened && sftp_init(opened.get()) == SSH_OK)
            extraSftp.push_back(std::move(opened));
        else
            noMoreChannels = true;
    }
    return index < extraSftp.size() ? extraSftp[index].get() : nullptr;
}

// Every call below first has the SFTP channel and a time limit.
#define OFFICINA_SFTP_OR_RETURN                                                                                        \
    const Watchdog::Limit limit(d->watchdog, answerLimit);                                                             \
    const auto channel = d->sftpChannel();                                                                             \
    if (!channel)                                                                                                      \
        return passOn(channel);                                                                                        \
    const RoundTrip measured(d->roundTrip);                                                                            \
    sftp_session sftp = *channel

Result<RemotePath> Session::home()
{
    OFFICINA_SFTP_OR_RETURN;
    char *path = sftp_canonicalize_path(sftp, ".");
    if (!path)
        return std::unexpected(d->sftpError(RemotePath(".")));
    RemotePath home{QByteArray(path)};
    ssh_string_free_char(path);
    return home;
}

Result<QList<Entry>> Session::list(const RemotePath &folder)
{
    OFFICINA_SFTP_OR_RETURN;
    const std::unique_ptr<sftp_dir_struct, FolderDeleter> open(sftp_opendir(sftp, folder.bytes().constData()));
    if (!open)
        return std::unexpected(d->sftpError(folder));
    QList<Entry> entries;
    while (const Attributes attributes{sftp_readdir(sftp, open.get())}) {
        const QByteArray name(attributes->name);
        if (name != "." && name != "..")
            entries << entryOf(*attributes, name);
    }
    if (!sftp_dir_eof(open.get()))
        return std::unexpected(d->sftpError(folder));
    return entries;
}

Result<Entry> Session::stat(const RemotePath &path)
{
    OFFICINA_SFTP_OR_RETURN;
    const Attributes attributes(sftp_stat(sftp, path.bytes().constData()));
    if (!attributes)
        return std::unexpected(d->sftpError(path));
    return entryOf(*attributes, path.name());
}

Result<Entry> Session::lstat(const RemotePath &path)
{
    OFFICINA_SFTP_OR_RETURN;
    const Attributes attributes(sftp_lstat(sftp, path.bytes().constData()));
    if (!attributes)
        return std::unexpected(d->sftpError(path));
    return entryOf(*attributes, path.name());
}

Result<> Session::makeFolder(const RemotePath &path)
{
    OFFICINA_SFTP_OR_RETURN;
    if (sftp_mkdir(sftp, path.bytes().constData(), 0777) == SSH_OK)
        return {};
    Error error = d->sftpError(path);
    if (error.kind == Kind::Rejected && lstat(path))
        error.kind = Kind::Exists;
    return std::unexpected(error);
}

Result<> Session::makePath(const RemotePath &path)
{
    if (const auto entry = stat(path)) {
        return entry->isFolder() ? Result<>{} : failure(Kind::Exists, {}, path.display());
    } else if (entry.error().kind != Kind::NotFound) {
        return passOn(entry);
    }
    if (path.parent() != path)
        if (const auto made = makePath(path.parent()); !made)
            return made;
    const auto made = makeFolder(path);
    return !made && made.error().kind == Kind::Exists ? Result<>{} : made; // someone was faster
}

Result<> Session::removeFile(const RemotePath &path)
{
    OFFICINA_SFTP_OR_RETURN;
    if (sftp_unlink(sftp, path.bytes().constData()) != SSH_OK)
        return std::unexpected(d->sftpError(path));
    return {};
}

Result<> Session::removeFolder(const RemotePath &path)
{
    OFFICINA_SFTP_OR_RETURN;
    if (sftp_rmdir(sftp, path.bytes().constData()) != SSH_OK)
        return std::unexpected(d->sftpError(path));
    return {};
}

Result<> Session::rename(const RemotePath &from, const RemotePath &to)
{
    OFFICINA_SFTP_OR_RETURN;
    if (sftp_rename(sftp, from.bytes().constData(), to.bytes().constData()) != SSH_OK)
        return std::unexpected(d->sftpError(from));
    return {};
}

Result<QByteArray> Session::readLink(const RemotePath &path)
{
    OFFICINA_SFTP_OR_RETURN;
    char *target = sftp_readlink(sftp, path.bytes().constData());
    if (!target)
        return std::unexpected(d->sftpError(path));
    const QByteArray bytes(target);
    ssh_string_free_char(target);
    return bytes;
}

Result<> Session::makeLink(const RemotePath &path, const QByteArray &target)
{
    OFFICINA_SFTP_OR_RETURN;
    if (sftp_symlink(sftp, target.constData(), path.bytes().constData()) != SSH_OK)
        return std::unexpected(d->sftpError(path));
    return {};
}

Result<> Session::setPermissions(const RemotePath &path, uint permissions)
{
    OFFICINA_SFTP_OR_RETURN;
    if (sftp_chmod(sftp, path.bytes().constData(), mode_t(permissions & 07777)) != SSH_OK)
        return std::unexpected(d->sftpError(path));
    return {};
}

Result<> Session::setChanged(const RemotePath &path, const QDateTime &changed)
{
    OFFICINA_SFTP_OR_RETURN;
    const timeval when = {static_cast<time_t>(changed.toSecsSinceEpoch()), 0};
    const timeval times[2] = {when, when};
    if (sftp_utimes(sftp, path.bytes().constData(), times) != SSH_OK)
        return std::unexpected(d->sftpError(path));
    return {};
}

Result<> Session::truncate(const RemotePath &path, qint64 size)
{
    OFFICINA_SFTP_OR_RETURN;
    sftp_attributes_struct attributes = {};
    attributes.flags = SSH_FILEXFER_ATTR_SIZE;
    attributes.size = quint64(size);
    if (sftp_setstat(sftp, path.bytes().constData(), &attributes) != SSH_OK)
        return std::unexpected(d->sftpError(path));
    return {};
}

Result<Space> Session::space(const RemotePath &path)
{
    OFFICINA_SFTP_OR_RETURN;
    const sftp_statvfs_t answer = sftp_statvfs(sftp, path.bytes().constData());
    if (!answer)
        return std::unexpected(d->sftpError(path));
    const Space space{qint64(answer->f_bavail * answer->f_frsize), qint64(answer->f_blocks * answer->f_frsize),
                      answer->f_files > 0 ? qint64(answer->f_favail) : -1};
    sftp_statvfs_free(answer);
    return space;
}

#undef OFFICINA_SFTP_OR_RETURN

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
    const QByteArray mark = QByteArray::number(QRandomGenerator::global()->generate64(), 36);
    const RemotePath part = path.parent() / ('.' + path.name().left(200) + ".officina-" + mark);
    const auto fill = [&]() -> Result<> {
        const auto file = openFile(part, OpenMode::Create);
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
