// SPDX-License-Identifier: GPL-3.0-or-later
//
// RemoteFile: reading and writing with several requests in flight; see session.h.
//
// One request at a time costs a round trip each; sixteen of the server's own request size fill
// what one SSH channel can carry (2 MiB a round trip). On a slow line fewer are kept in flight,
// so that each is answered long before the line is taken for dead.
#include "client/ssh/session_p.h"

#include <QtCore/QElapsedTimer>

#include <fcntl.h>
#include <libssh/libssh.h>
#include <libssh/sftp.h>

#include <deque>

namespace officina::ssh {

namespace {

using Kind = Error::Kind;

constexpr qint64 fallbackChunk = 32768; // what every SFTP server must take
constexpr qint64 largestChunk = 256 * 1024;
constexpr size_t mostInFlight = 16;

struct Request {
    sftp_aio aio = nullptr;
    qint64 offset = 0;
    qint64 size = 0;
};

qint64 chunkFor(sftp_session sftp, Session::OpenMode mode)
{
    const sftp_limits_t limits = sftp_limits(sftp);
    if (!limits)
        return fallbackChunk;
    const quint64 most = mode == Session::OpenMode::Read ? limits->max_read_length
                                                         : limits->max_write_length;
    sftp_limits_free(limits);
    return most == 0 ? fallbackChunk : std::min(qint64(most), largestChunk);
}

} // namespace

struct RemoteFile::Private {
    std::shared_ptr<Session::Private> session;
    RemotePath path;
    sftp_file file = nullptr;
    bool reading = false;
    qint64 chunk = fallbackChunk;
    qint64 position = 0;  // next offset to ask for or to send
    qint64 confirmed = 0; // everything before it was received, or acknowledged
    bool ended = false;   // a read reached the end of the file
    std::deque<Request> inFlight;
    size_t window = 4;

    // Waits for the oldest request; buffer takes what a read brought. Its length, or the error.
    Result<qint64> waitForOldest(QByteArray *buffer);
    void forget(); // waits for and throws away everything in flight
    Error error() const;
    Error writeError();
    Result<> ask();
};

Error RemoteFile::Private::error() const
{
    return session->sftpError(path);
}

// OpenSSH answers a full disk with a bare "Failure"; the free space tells what it means.
Error RemoteFile::Private::writeError()
{
    Error problem = error();
    if (problem.kind != Kind::Rejected)
        return problem;
    const Watchdog::Limit limit(session->watchdog, answerLimit);
    if (const sftp_statvfs_t answer = sftp_fstatvfs(file)) {
        if (answer->f_bavail * answer->f_frsize < quint64(chunk) || answer->f_favail == 0)
            problem.kind = Kind::NoSpace;
        sftp_statvfs_free(answer);
    }
    return problem;
}

Result<qint64> RemoteFile::Private::waitForOldest(QByteArray *buffer)
{
    Request request = inFlight.front();
    inFlight.pop_front();
    const Watchdog::Limit limit(session->watchdog, answerLimit);
    QElapsedTimer waited;
    waited.start();
    ssize_t n = 0;
    if (buffer) {
        buffer->resize(request.size);
        n = sftp_aio_wait_read(&request.aio, buffer->data(), size_t(request.size));
    } else {
        n = sftp_aio_wait_write(&request.aio);
    }
    SFTP_AIO_FREE(request.aio);
    if (n < 0)
        return std::unexpected(reading ? error() : writeError());
    if (waited.elapsed() < 500)
        window = std::min(window + 1, mostInFlight);
    else if (waited.elapsed() > 3000)
        window = std::max<size_t>(window / 2, 1);
    return qint64(n);
}

void RemoteFile::Private::forget()
{
    QByteArray nowhere;
    const bool alive = ssh_is_connected(session->handle.get())
        && session->watchdog.fired() == Watchdog::Fired::No;
    while (!inFlight.empty()) {
        if (alive && waitForOldest(reading ? &nowhere : nullptr))
            continue;
        if (!inFlight.empty()) {
            SFTP_AIO_FREE(inFlight.front().aio);
            inFlight.pop_front();
        }
    }
}

// Keeps the window full of read requests.
Result<> RemoteFile::Private::ask()
{
    while (!ended && inFlight.size() < window) {
        sftp_aio aio = nullptr;
        const ssize_t n = sftp_aio_begin_read(file, size_t(chunk), &aio);
        if (n <= 0)
            return std::unexpected(error());
        inFlight.push_back({aio, position, qint64(n)});
        position += n;
    }
    return {};
}

RemoteFile::RemoteFile(std::unique_ptr<Private> priv) : d(std::move(priv)) {}

RemoteFile::~RemoteFile()
{
    if (!d->file)
        return;
    d->forget();
    const Watchdog::Limit limit(d->session->watchdog, 5s);
    sftp_close(d->file);
}

qint64 RemoteFile::confirmed() const
{
    return d->confirmed;
}

qint64 RemoteFile::chunkSize() const
{
    return d->chunk;
}

Result<QByteArray> RemoteFile::read()
{
    const Watchdog::Limit limit(d->session->watchdog, answerLimit);
    if (const auto asked = d->ask(); !asked)
        return passOn(asked);
    if (d->inFlight.empty())
        return QByteArray();
    const qint64 wanted = d->inFlight.front().size;
    QByteArray bytes;
    const auto got = d->waitForOldest(&bytes);
    if (!got)
        return passOn(got);
    bytes.truncate(*got);
    d->confirmed += *got;
    if (*got < wanted) {
        // Short: the rest of the window asked beyond it. At the end there is no rest; else ask again.
        d->forget();
        d->ended = *got == 0;
        d->position = d->confirmed;
        if (sftp_seek64(d->file, quint64(d->position)) != SSH_OK)
            return std::unexpected(d->error());
    }
    return bytes;
}

Result<> RemoteFile::write(QByteArrayView bytes)
{
    const Watchdog::Limit limit(d->session->watchdog, answerLimit);
    while (!bytes.isEmpty()) {
        while (d->inFlight.size() >= d->window) {
            const Request oldest = d->inFlight.front();
            const auto done = d->waitForOldest(nullptr);
            if (!done)
                return passOn(done);
            d->confirmed = oldest.offset + oldest.size;
        }
        sftp_aio aio = nullptr;
        const auto size = size_t(std::min<qsizetype>(bytes.size(), d->chunk));
        const ssize_t n = sftp_aio_begin_write(d->file, bytes.data(), size, &aio);
        if (n <= 0)
            return std::unexpected(d->writeError());
        d->inFlight.push_back({aio, d->position, qint64(n)});
        d->position += n;
        bytes = bytes.sliced(n);
    }
    return {};
}

Result<> RemoteFile::flush()
{
    while (!d->inFlight.empty() && !d->reading) {
        const Request oldest = d->inFlight.front();
        const auto done = d->waitForOldest(nullptr);
        if (!done)
            return passOn(done);
        d->confirmed = oldest.offset + oldest.size;
    }
    return {};
}

Result<> RemoteFile::close()
{
    const auto flushed = flush();
    d->forget();
    const Watchdog::Limit limit(d->session->watchdog, answerLimit);
    const int state = sftp_close(std::exchange(d->file, nullptr));
    if (!flushed)
        return flushed;
    if (state != SSH_OK)
        return std::unexpected(d->error());
    return {};
}

Result<std::unique_ptr<RemoteFile>> Session::openFile(const RemotePath &path, OpenMode mode,
                                                      qint64 offset)
{
    const Watchdog::Limit limit(d->watchdog, answerLimit);
    const auto channel = d->sftpChannel();
    if (!channel)
        return passOn(channel);
    const int flags = mode == OpenMode::Read ? O_RDONLY
        : mode == OpenMode::Create           ? O_WRONLY | O_CREAT | O_TRUNC
                                             : O_WRONLY;
    auto opened = std::make_unique<RemoteFile::Private>();
    opened->session = d;
    opened->path = path;
    opened->file = sftp_open(*channel, path.bytes().constData(), flags, 0666);
    if (!opened->file)
        return std::unexpected(d->sftpError(path));
    opened->reading = mode == OpenMode::Read;
    opened->chunk = chunkFor(*channel, mode);
    opened->position = opened->confirmed = offset;
    auto result = std::make_unique<RemoteFile>(std::move(opened));
    if (offset > 0 && sftp_seek64(result->d->file, quint64(offset)) != SSH_OK)
        return std::unexpected(d->sftpError(path));
    return result;
}

} // namespace officina::ssh
