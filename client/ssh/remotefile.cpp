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
    sftp_aio aio = nullptr; // nullptr once it is answered
    qint64 offset = 0;
    qint64 size = 0;
    Result<QByteArray> answer = {}; // of a read its bytes
};

qint64 chunkFor(sftp_session sftp, Session::OpenMode mode)
{
    const sftp_limits_t limits = sftp_limits(sftp);
    if (!limits)
        return fallbackChunk;
    const quint64 most = mode == Session::OpenMode::Read ? limits->max_read_length : limits->max_write_length;
    sftp_limits_free(limits);
    return most == 0 ? fallbackChunk : std::min(qint64(most), largestChunk);
}

} // namespace

struct RemoteFile::Private : Session::Private::Pipeline {
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

    void receive(Request &request); // waits for its answer
    // The answer to the oldest request, which is then gone.
    Result<QByteArray> takeOldest();
    void settle() override;
    void forget(); // waits for and throws away everything in flight
    void close();
    Error error() const;
    Error writeError(Error problem);
    Result<> ask();
    Result<> confirmOldest();
};

Error RemoteFile::Private::error() const
{
    return session->sftpError(path);
}

// OpenSSH answers a full disk with a bare "Failure"; the free space tells what it means.
Error RemoteFile::Private::writeError(Error problem)
{
    if (problem.kind != Kind::Rejected)
        return problem;
    settle(); // the call below would swallow the other answers
    const Watchdog::Limit limit(session->watchdog, answerLimit);
    if (const sftp_statvfs_t answer = sftp_fstatvfs(file)) {
        if (answer->f_bavail * answer->f_frsize < quint64(chunk) || answer->f_favail == 0)
            problem.kind = Kind::NoSpace;
        sftp_statvfs_free(answer);
    }
    return problem;
}

void RemoteFile::Private::receive(Request &request)
{
    if (!request.aio)
        return;
    const Watchdog::Limit limit(session->watchdog, answerLimit);
    QElapsedTimer waited;
    waited.start();
    ssize_t n = 0;
    QByteArray bytes;
    if (reading) {
        bytes.resize(request.size);
        n = sftp_aio_wait_read(&request.aio, bytes.data(), size_t(request.size));
    } else {
        n = sftp_aio_wait_write(&request.aio);
    }
    SFTP_AIO_FREE(request.aio);
    if (n < 0) {
        request.answer = std::unexpected(error());
        return;
    }
    bytes.truncate(reading ? n : 0);
    request.answer = bytes;
    if (waited.elapsed() < 500)
        window = std::min(window + 1, mostInFlight);
    else if (waited.elapsed() > 3000)
        window = std::max<size_t>(window / 2, 1);
}

Result<QByteArray> RemoteFile::Private::takeOldest()
{
    receive(inFlight.front());
    auto answer = std::move(inFlight.front().answer);
    inFlight.pop_front();
    return answer;
}

// On a dead connection every wait fails at once.
void RemoteFile::Private::settle()
{
    for (Request &request : inFlight)
        receive(request);
}

void RemoteFile::Private::forget()
{
    settle();
    inFlight.clear();
}

void RemoteFile::Private::close()
{
    session->takeTurn(nullptr);
    forget();
}

// Keeps the window full of read requests.
Result<> RemoteFile::Private::ask()
{
    session->takeTurn(this);
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

Result<> RemoteFile::Private::confirmOldest()
{
    const qint64 end = inFlight.front().offset + inFlight.front().size;
    const auto done = takeOldest();
    if (!done)
        return std::unexpected(writeError(done.error()));
    confirmed = end;
    return {};
}

RemoteFile::RemoteFile(std::unique_ptr<Private> priv) : d(std::move(priv)) {}

RemoteFile::~RemoteFile()
{
    if (!d->file)
        return;
    d->close();
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
    auto bytes = d->takeOldest();
    if (!bytes)
        return bytes;
    const qint64 got = bytes->size();
    d->confirmed += got;
    if (got < wanted) {
        // Short: the rest of the window asked beyond it. At the end there is no rest; else ask again.
        d->forget();
        d->ended = got == 0;
        d->position = d->confirmed;
        if (sftp_seek64(d->file, quint64(d->position)) != SSH_OK)
            return std::unexpected(d->error());
    }
    return bytes;
}

Result<> RemoteFile::write(QByteArrayView bytes)
{
    const Watchdog::Limit limit(d->session->watchdog, answerLimit);
    d->session->takeTurn(d.get());
    while (!bytes.isEmpty()) {
        while (d->inFlight.size() >= d->window) {
            if (const auto done = d->confirmOldest(); !done)
                return done;
        }
        sftp_aio aio = nullptr;
        const auto size = size_t(std::min<qsizetype>(bytes.size(), d->chunk));
        const ssize_t n = sftp_aio_begin_write(d->file, bytes.data(), size, &aio);
        if (n <= 0)
            return std::unexpected(d->writeError(d->error()));
        d->inFlight.push_back({aio, d->position, qint64(n)});
        d->position += n;
        bytes = bytes.sliced(n);
    }
    return {};
}

Result<> RemoteFile::flush()
{
    while (!d->inFlight.empty() && !d->reading) {
        if (const auto done = d->confirmOldest(); !done)
            return done;
    }
    return {};
}

Result<> RemoteFile::close()
{
    const auto flushed = flush();
    d->close();
    const Watchdog::Limit limit(d->session->watchdog, answerLimit);
    const int state = sftp_close(std::exchange(d->file, nullptr));
    if (!flushed)
        return flushed;
    if (state != SSH_OK)
        return std::unexpected(d->error());
    return {};
}

Result<std::unique_ptr<RemoteFile>> Session::openFile(const RemotePath &path, OpenMode mode, qint64 offset)
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
