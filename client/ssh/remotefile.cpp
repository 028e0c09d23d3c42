// SPDX-License-Identifier: GPL-3.0-or-later
//
// RemoteFile: reading and writing with several requests in flight; see session.h.
//
// One request at a time costs a round trip each; sixteen of the server's own request size fill
// what one SSH channel can carry (2 MiB a round trip). Where the way is long the requests are
// spread over several channels of the one connection, which needs no further login; they are sent
// and answered in the order of the file, so that what is confirmed is always its beginning. On a
// slow line fewer are kept in flight, so that each is answered long before the line is taken for
// dead.
#include "client/ssh/session_p.h"

#include <fcntl.h>
#include <libssh/libssh.h>
#include <libssh/sftp.h>

#include <cmath>
#include <deque>

namespace officina::ssh {

namespace {

using namespace Qt::StringLiterals;
using Kind = Error::Kind;

constexpr qint64 fallbackChunk = 32768; // what every SFTP server must take
constexpr qint64 largestChunk = 256 * 1024;
constexpr size_t mostInFlight = 16; // on one channel; on each of several half of it, its window
constexpr int mostChannels = 6;     // OpenSSH allows ten a connection, commands need some
constexpr double bytesPerSecond = 300e6; // what several channels should be able to carry
constexpr double channelBytes = 2 << 20; // what one carries in a round trip
constexpr qint64 worthChannels = 16 << 20; // bytes
constexpr quint64 littleRoom = 1 << 20;    // bytes
constexpr auto syncLimit = 3min; // gigabytes may still be on their way to the disk

struct Request {
    size_t channel = 0; // index in channels
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
    return most == 0 ? fallbackChunk : qint64(std::min<quint64>(most, largestChunk));
}

// Two keep the remote host writing one piece while the next arrives.
// most: of the site; 0: ours.
int channelsFor(std::chrono::microseconds roundTrip, qint64 bytes, Session::OpenMode mode, int most)
{
    if (bytes < worthChannels || roundTrip == std::chrono::microseconds::max())
        return 1;
    const double wanted = double(roundTrip.count()) / 1e6 * bytesPerSecond / channelBytes;
    const int useful = std::max(int(std::ceil(wanted)), mode == Session::OpenMode::Read ? 1 : 2);
    return std::min(useful, most > 0 ? most : mostChannels);
}

} // namespace

struct RemoteFile::Private : Session::Private::Pipeline {
    Private(std::shared_ptr<Session::Private> of, RemotePath at) : session(std::move(of)), path(std::move(at))
    {
        session->openFiles.push_back(this);
    }
    ~Private() override { std::erase(session->openFiles, this); }

    std::shared_ptr<Session::Private> session;
    RemotePath path;
    struct Channel {
        std::shared_ptr<SftpChannel> sftp;
        sftp_file file = nullptr;
        size_t inFlight = 0;
    };
    std::vector<Channel> channels;
    bool reading = false;
    qint64 chunk = fallbackChunk;
    qint64 position = 0;  // next offset to ask for or to send
    qint64 confirmed = 0; // everything before it was received, or acknowledged
    bool ended = false;   // a read reached the end of the file
    std::deque<Request> inFlight; // in the order of the file
    size_t window = 4;            // of each channel

    void receive(Request &request); // waits for its answer
    // The answer to the oldest request, which is then gone.
    Result<QByteArray> takeOldest();
    void settle() override;
    void giveBackChannels() override;
    Result<> closeLast();
    void forget(); // waits for and throws away everything in flight
    void close();
    bool openAgain(int flags);
    Channel &freest();
    bool isFull() const { return inFlight.size() >= window * channels.size(); }
    Error error(const Channel &channel, const AnswerLimit &limit);
    Error writeError(Error problem);
    Result<> ask();
    Result<> confirmOldest();
};

Error RemoteFile::Private::error(const Channel &channel, const AnswerLimit &limit)
{
    const Error error = session->sftpError(path, *channel.sftp, limit);
    // The disk that does not answer on one channel does not on the others.
    if (error.kind == Kind::TooSlow) {
        for (const Channel &other : channels)
            other.sftp->abandon();
    }
    return error;
}

RemoteFile::Private::Channel &RemoteFile::Private::freest()
{
    return *std::ranges::min_element(channels, {}, &Channel::inFlight);
}

// OpenSSH answers a full disk, and a full quota, with a bare "Failure"; what is free tells of the one.
// Of the other there is no sign. Some file systems count no files, or tell nothing at all.
Error RemoteFile::Private::writeError(Error problem)
{
    if (problem.kind != Kind::Rejected)
        return problem;
    settle(); // the call below would swallow the other answers
    const AnswerLimit limit(*session);
    if (const sftp_statvfs_t answer = sftp_fstatvfs(channels.front().file)) {
        const bool noBytes =
            answer->f_blocks > 0 && answer->f_bavail < littleRoom / std::max<quint64>(answer->f_frsize, 1);
        const bool noFiles = answer->f_files > 0 && answer->f_favail == 0;
        sftp_statvfs_free(answer);
        if (noBytes || noFiles) {
            problem.kind = Kind::NoSpace;
            return problem;
        }
    }
    problem.detail += u" (a quota may be full)"_s;
    return problem;
}

void RemoteFile::Private::receive(Request &request)
{
    if (!request.aio)
        return;
    Channel &channel = channels[request.channel];
    --channel.inFlight;
    const AnswerLimit limit(*session);
    if (channel.sftp->isAbandoned) {
        SFTP_AIO_FREE(request.aio);
        request.answer = std::unexpected(error(channel, limit));
        return;
    }
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
        request.answer = std::unexpected(error(channel, limit));
        return;
    }
    bytes.truncate(reading ? n : 0);
    request.answer = bytes;
    if (limit.elapsed() < 500ms)
        window = std::min(window + 1, channels.size() > 1 ? mostInFlight / 2 : mostInFlight);
    else if (limit.elapsed() > 3s)
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

// Answers are kept; only nothing further is asked on the channels that go.
void RemoteFile::Private::giveBackChannels()
{
    settle();
    while (channels.size() > 1)
        closeLast();
}

Result<> RemoteFile::Private::closeLast()
{
    const AnswerLimit limit(*session);
    const Channel last = std::move(channels.back());
    channels.pop_back();
    if (sftp_close(last.file) != SSH_OK)
        return std::unexpected(error(last, limit));
    return {};
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
    while (!ended && !isFull()) {
        Channel &channel = freest();
        const AnswerLimit limit(*session);
        sftp_aio aio = nullptr;
        const ssize_t n = sftp_seek64(channel.file, quint64(position)) == SSH_OK
            ? sftp_aio_begin_read(channel.file, size_t(chunk), &aio)
            : SSH_ERROR;
        if (n <= 0 || limit.isOver())
            return std::unexpected(error(channel, limit));
        ++channel.inFlight;
        inFlight.push_back({size_t(&channel - channels.data()), aio, position, qint64(n)});
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
    d->close();
    while (!d->channels.empty())
        d->closeLast();
}

qint64 RemoteFile::confirmed() const
{
    return d->confirmed;
}

qint64 RemoteFile::chunkSize() const
{
    return d->chunk;
}

int RemoteFile::channels() const
{
    return int(d->channels.size());
}

Result<QByteArray> RemoteFile::read()
{
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
    }
    return bytes;
}

Result<> RemoteFile::write(QByteArrayView bytes)
{
    d->session->takeTurn(d.get());
    while (!bytes.isEmpty()) {
        while (d->isFull()) {
            if (const auto done = d->confirmOldest(); !done)
                return done;
        }
        sftp_aio aio = nullptr;
        const auto size = size_t(std::min<qsizetype>(bytes.size(), d->chunk));
        Private::Channel &channel = d->freest();
        const AnswerLimit limit(*d->session);
        const ssize_t n = sftp_seek64(channel.file, quint64(d->position)) == SSH_OK
            ? sftp_aio_begin_write(channel.file, bytes.data(), size, &aio)
            : SSH_ERROR;
        // One that waited in vain for room in the channel was sent in part.
        if (n <= 0 || limit.isOver())
            return std::unexpected(d->writeError(d->error(channel, limit)));
        ++channel.inFlight;
        d->inFlight.push_back({size_t(&channel - d->channels.data()), aio, d->position, qint64(n)});
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

Result<> RemoteFile::sync()
{
    if (const auto flushed = flush(); !flushed || d->reading)
        return flushed;
    const Private::Channel &first = d->channels.front();
    if (!sftp_extension_supported(first.sftp->sftp.get(), "fsync@openssh.com", "1"))
        return {};
    d->session->takeTurn(nullptr);
    const AnswerLimit limit(*d->session, syncLimit);
    if (sftp_fsync(first.file) != SSH_OK)
        return std::unexpected(d->writeError(d->error(first, limit)));
    return {};
}

Result<> RemoteFile::close()
{
    const auto flushed = flush();
    d->close();
    Result<> closed;
    while (!d->channels.empty()) {
        if (const auto done = d->closeLast(); !done && closed)
            closed = done;
    }
    return flushed ? closed : flushed;
}

// The same file once more on a further channel; written there it is never emptied.
bool RemoteFile::Private::openAgain(int flags)
{
    const auto sftp = session->extraChannel();
    if (!sftp)
        return false;
    const AnswerLimit limit(*session);
    const sftp_file again = sftp_open(sftp->sftp.get(), path.bytes().constData(), flags & ~(O_CREAT | O_EXCL), 0);
    if (!again)
        return false;
    channels.push_back({sftp, again, 0});
    return true;
}

Result<std::unique_ptr<RemoteFile>> Session::openFile(const RemotePath &path, OpenMode mode, qint64 offset,
                                                      qint64 bytes, uint permissions)
{
    const auto channel = d->sftpChannel();
    if (!channel)
        return passOn(channel);
    const AnswerLimit limit(*d);
    const int flags = mode == OpenMode::Read ? O_RDONLY
        : mode == OpenMode::Create           ? O_WRONLY | O_CREAT | O_EXCL
                                             : O_WRONLY;
    const sftp_file file =
        sftp_open((*channel)->sftp.get(), path.bytes().constData(), flags, mode_t(permissions & 07777));
    if (!file)
        return std::unexpected(d->sftpError(path, **channel, limit));
    auto opened = std::make_unique<RemoteFile::Private>(d, path);
    opened->channels.push_back({*channel, file, 0});
    opened->reading = mode == OpenMode::Read;
    opened->chunk = chunkFor((*channel)->sftp.get(), mode);
    opened->position = opened->confirmed = offset;
    const auto wanted = size_t(channelsFor(d->roundTrip, bytes, mode, d->target.channels));
    while (opened->channels.size() < wanted && opened->openAgain(flags)) {}
    // The last one that the server allows is left to commands.
    if (opened->channels.size() > 1 && d->wasRefused()) {
        const auto last = opened->channels.back().sftp;
        opened->closeLast();
        d->giveBack(last);
    }
    return std::make_unique<RemoteFile>(std::move(opened));
}

} // namespace officina::ssh
