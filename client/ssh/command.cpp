// SPDX-License-Identifier: GPL-3.0-or-later
//
// Commands on the remote host; see the header.
#include "client/ssh/command.h"

#include "client/ssh/session_p.h"

#include <QtCore/QDeadlineTimer>

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
    Private(std::shared_ptr<Session::Private> of, QString what, ChannelHandle on, QByteArray first)
        : session(std::move(of)), subject(std::move(what)), channel(std::move(on)), input(std::move(first))
    {
        ++session->commands;
    }
    ~Private();

    std::shared_ptr<Session::Private> session;
    QString subject;
    ChannelHandle channel;
    QByteArray input;
    qsizetype sent = 0;
    bool inputClosed = false;
    bool eofSent = false;
    bool moved = false; // by the last poll()
    bool ended = false;
    QDeadlineTimer silent{session->target.answerLimit}; // expired: is the link still there?
    uint64_t heard = 0; // of the session, at the last look
    std::optional<Error> given; // up, for this reason
    Output output;

    Error error() const { return session->error(subject, Error::Kind::Disconnected); }
    Result<> read();
    Result<> write();
    Result<> end();
    Result<> watchLink();
    std::unexpected<Error> giveUp();
};

Command::Command(std::unique_ptr<Private> priv) : d(std::move(priv)) {}

Command::~Command() = default;

Command::Private::~Private()
{
    const AnswerLimit limit(*session);
    channel.reset();
    --session->commands;
    session->closedChannel = true;
}

// It takes too long: its channel is closed, and what still runs there gets a hang-up.
std::unexpected<Error> Command::Private::giveUp()
{
    given = session->unanswered(subject);
    const AnswerLimit limit(*session);
    channel.reset();
    return std::unexpected(*given);
}

// A command that is quiet for long may be one whose host is gone, unless that says something else meanwhile.
Result<> Command::Private::watchLink()
{
    const uint64_t before = std::exchange(heard, session->counted->in_bytes);
    if (!moved && heard == before) {
        if (!silent.hasExpired())
            return {};
        if (!session->givesSignOfLife())
            return std::unexpected(error());
    }
    silent.setRemainingTime(session->target.answerLimit.count());
    return {};
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
        else
            output.isCut = true;
    }
    return {};
}

Result<> Command::Private::write()
{
    if (sent < input.size()) {
        // No more than the remote host has room for: a command that answers while it reads, or does
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

// A command may close its output and go on: how it ended is known later.
Result<> Command::Private::end()
{
    uint32_t code = 0;
    char *signal = nullptr;
    const AnswerLimit limit(*session, 1ms);
    const int known = ssh_channel_get_exit_state(channel.get(), &code, &signal, nullptr);
    if (known == SSH_AGAIN && session->isAlive() && !ssh_channel_is_closed(channel.get()))
        return {};
    if (known != SSH_OK)
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
    if (d->given)
        return std::unexpected(*d->given);
    const AnswerLimit limit(*d->session);
    d->moved = false;
    const auto done = d->read().and_then([&] { return d->write(); }).and_then([&] { return d->watchLink(); });
    if (!done)
        return passOn(done);
    if (d->moved || !ssh_channel_is_eof(d->channel.get()))
        return Progress::Pending;
    return d->end().transform([this] { return d->ended ? Progress::Done : Progress::Pending; });
}

Result<> Command::wait(std::chrono::milliseconds most)
{
    if (d->ended || d->moved || d->given)
        return {};
    if (ssh_channel_poll_timeout(d->channel.get(), int(most.count()), 0) == SSH_ERROR || !d->session->isAlive())
        return std::unexpected(d->error());
    return {};
}

Result<Output> Command::finish(std::chrono::milliseconds limit)
{
    const QDeadlineTimer deadline(limit);
    closeInput();
    for (;;) {
        const auto polled = poll();
        if (!polled)
            return passOn(polled);
        if (*polled == Progress::Done)
            return std::move(d->output);
        if (deadline.hasExpired())
            return d->giveUp();
        if (const auto waited = wait(20ms); !waited)
            return passOn(waited);
    }
}

// The login's shell may be any, and each quotes in its own way: it gets nothing but this line, which
// says the same in all of them. The sh that it starts reads the command's length, the command, and
// not a byte of what follows: that is the command's own input.
constexpr auto starter = R"~(sh -c 'read -r n; eval "$(dd bs=1 count="$n" 2>/dev/null)"')~";

Result<std::unique_ptr<Command>> Session::Private::start(const QByteArray &command, std::chrono::milliseconds limit,
                                                         Need need)
{
    const QString subject = QString::fromUtf8(command.left(200));
    auto channel = openChannel(subject, need, limit);
    if (!channel)
        return passOn(channel);
    const AnswerLimit answer(*this, std::min(limit, target.answerLimit));
    if (ssh_channel_request_exec(channel->get(), starter) != SSH_OK) {
        const Error refused = error(subject, Error::Kind::Unsupported);
        const bool late = refused.kind == Error::Kind::Unsupported && answer.isOver();
        return std::unexpected(late ? unanswered(subject) : refused);
    }
    return std::make_unique<Command>(std::make_unique<Command::Private>(
        shared_from_this(), subject, std::move(*channel), QByteArray::number(command.size()) + '\n' + command));
}

Result<std::unique_ptr<Command>> Session::start(const QByteArray &command, std::chrono::milliseconds limit)
{
    return d->start(command, limit, Private::Need::Command);
}

Result<Output> Session::run(const QByteArray &command, const QByteArray &input, std::chrono::milliseconds limit)
{
    const QDeadlineTimer deadline(limit);
    const auto started = d->start(command, limit, Private::Need::ShortCommand);
    if (!started)
        return passOn(started);
    (*started)->send(input);
    return (*started)->finish(std::chrono::milliseconds(deadline.remainingTime()));
}

Result<Output> Session::stream(const QByteArray &command, const std::function<bool(QByteArrayView)> &out,
                               std::chrono::milliseconds idleLimit)
{
    const auto started = d->start(command, idleLimit, Private::Need::ShortCommand);
    if (!started)
        return passOn(started);
    Command &running = **started;
    running.closeInput();
    QDeadlineTimer deadline(idleLimit);
    for (;;) {
        const auto more = running.poll();
        if (!more)
            return passOn(more);
        const QByteArray news = std::exchange(running.output().out, {});
        if (!news.isEmpty()) {
            deadline.setRemainingTime(idleLimit);
            if (!out(news))
                return std::move(running.output());
        }
        if (*more == Progress::Done)
            return std::move(running.output());
        if (deadline.hasExpired())
            return running.d->giveUp();
        if (const auto waited = running.wait(20ms); !waited)
            return passOn(waited);
    }
}

} // namespace officina::ssh
