// SPDX-License-Identifier: GPL-3.0-or-later
//
// Commands on the far side; see the header.
#include "client/ssh/command.h"

#include "client/ssh/session_p.h"

#include <libssh/libssh.h>

#include <array>

namespace officina::ssh {

namespace {

constexpr qsizetype outputLimit = 64 << 20; // bytes kept of each stream
constexpr qsizetype mostAtOnce = 256 << 10; // bytes sent by one poll()

int numberOf(QByteArrayView signal)
{
    static const QHash<QByteArray, int> numbers = {{"HUP", 1},   {"INT", 2},   {"QUIT", 3}, {"ILL", 4},
                                                   {"ABRT", 6},  {"FPE", 8},   {"KILL", 9}, {"SEGV", 11},
                                                   {"PIPE", 13}, {"ALRM", 14}, {"TERM", 15}};
    return numbers.value(signal.toByteArray(), 0);
}

} // namespace

struct Command::Private {
    std::shared_ptr<Session::Private> session;
    QString subject;
    ChannelHandle channel;
    QByteArray input;
    qsizetype sent = 0;
    bool inputClosed = false;
    bool eofSent = false;
    bool moved = false; // by the last poll()
    bool ended = false;
    Output output;

    Error error() const { return session->error(subject, Error::Kind::Disconnected); }
    Result<> read();
    Result<> write();
    Result<> end();
};

Command::Command(std::unique_ptr<Private> priv) : d(std::move(priv)) {}

Command::~Command()
{
    const Watchdog::Limit limit(d->session->watchdog, 2s);
    d->channel.reset();
}

Result<> Command::Private::read()
{
    std::array<char, 65536> buffer;
    for (const int isError : {0, 1}) {
        const int n = ssh_channel_read_nonblocking(channel.get(), buffer.data(), buffer.size(), isError);
        if (n == SSH_ERROR)
            return std::unexpected(error());
        if (n <= 0)
            continue;
        moved = true;
        QByteArray &kept = isError ? output.err : output.out;
        if (kept.size() < outputLimit)
            kept += QByteArrayView(buffer.data(), n);
    }
    return {};
}

Result<> Command::Private::write()
{
    if (sent < input.size()) {
        // No more than the far side has room for: a command that answers while it reads, or does
        // not read, never blocks us.
        const qsizetype room = std::min<qsizetype>(ssh_channel_window_size(channel.get()), mostAtOnce);
        if (room == 0)
            return {};
        const auto piece = uint32_t(std::min<qsizetype>(room, input.size() - sent));
        const int n = ssh_channel_write(channel.get(), input.constData() + sent, piece);
        if (n == SSH_ERROR) {
            if (!session->isAlive())
                return std::unexpected(error());
            sent = input.size(); // the command closed its input early: its exit code tells
        } else {
            sent += n;
        }
        moved = true;
        if (sent == input.size() || sent > mostAtOnce) {
            input.remove(0, sent);
            sent = 0;
        }
    } else if (inputClosed && !eofSent) {
        ssh_channel_send_eof(channel.get());
        eofSent = true;
    }
    return {};
}

Result<> Command::Private::end()
{
    uint32_t code = 0;
    char *signal = nullptr;
    const Watchdog::Limit limit(session->watchdog, answerLimit);
    if (ssh_channel_get_exit_state(channel.get(), &code, &signal, nullptr) != SSH_OK)
        return std::unexpected(error());
    output.exitCode = int(code);
    if (signal) {
        output.exitCode = 128 + numberOf(signal);
        ssh_string_free_char(signal);
    }
    ended = true;
    return {};
}

void Command::send(QByteArrayView input)
{
    d->input += input;
}

void Command::closeInput()
{
    d->inputClosed = true;
}

qint64 Command::unsent() const
{
    return d->input.size() - d->sent;
}

bool Command::hasEnded() const
{
    return d->ended;
}

Output &Command::output()
{
    return d->output;
}

Result<Progress> Command::poll()
{
    if (d->ended)
        return Progress::Done;
    const Watchdog::Limit limit(d->session->watchdog, answerLimit);
    d->moved = false;
    if (const auto read = d->read(); !read)
        return passOn(read);
    if (const auto written = d->write(); !written)
        return passOn(written);
    if (d->moved || !ssh_channel_is_eof(d->channel.get()))
        return Progress::Pending;
    return d->end().transform([] { return Progress::Done; });
}

Result<> Command::wait(std::chrono::milliseconds most)
{
    if (d->ended || d->moved)
        return {};
    if (ssh_channel_poll_timeout(d->channel.get(), int(most.count()), 0) == SSH_ERROR || !d->session->isAlive())
        return std::unexpected(d->error());
    return {};
}

Result<Output> Command::finish(std::chrono::milliseconds limit)
{
    const Watchdog::Limit watch(d->session->watchdog, limit);
    closeInput();
    for (auto polled = poll(); !polled || *polled == Progress::Pending; polled = poll()) {
        if (!polled)
            return passOn(polled);
        if (const auto waited = wait(20ms); !waited)
            return passOn(waited);
    }
    return std::move(d->output);
}

Result<std::unique_ptr<Command>> Session::start(const QByteArray &command, std::chrono::milliseconds limit)
{
    const Watchdog::Limit watch(d->watchdog, limit);
    auto started = std::make_unique<Command::Private>();
    started->session = d;
    started->subject = QString::fromUtf8(command.left(200));
    started->channel.reset(ssh_channel_new(d->handle.get()));
    if (!started->channel || ssh_channel_open_session(started->channel.get()) != SSH_OK
        || ssh_channel_request_exec(started->channel.get(), command.constData()) != SSH_OK)
        return std::unexpected(d->error(started->subject, Error::Kind::Unsupported));
    return std::make_unique<Command>(std::move(started));
}

Result<Output> Session::run(const QByteArray &command, const QByteArray &input, std::chrono::milliseconds limit)
{
    const Watchdog::Limit watch(d->watchdog, limit);
    const auto started = start(command, limit);
    if (!started)
        return passOn(started);
    (*started)->send(input);
    return (*started)->finish(limit);
}

Result<Output> Session::stream(const QByteArray &command, const std::function<bool(QByteArrayView)> &out,
                               std::chrono::milliseconds idleLimit)
{
    Watchdog::Limit watch(d->watchdog, idleLimit);
    const auto started = start(command, idleLimit);
    if (!started)
        return passOn(started);
    Command &running = **started;
    running.closeInput();
    for (;;) {
        const auto more = running.poll();
        if (!more)
            return passOn(more);
        const QByteArray news = std::exchange(running.output().out, {});
        if (!news.isEmpty()) {
            watch.restart();
            if (!out(news))
                return std::move(running.output());
        }
        if (*more == Progress::Done)
            return std::move(running.output());
        if (const auto waited = running.wait(20ms); !waited)
            return passOn(waited);
    }
}

} // namespace officina::ssh
