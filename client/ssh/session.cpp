// SPDX-License-Identifier: GPL-3.0-or-later
//
// Session: its life, and commands on the far side; see the header.
#include "client/ssh/session_p.h"

#include <libssh/libssh.h>
#include <libssh/sftp.h>

#include <array>

namespace officina::ssh {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype outputLimit = 64 << 20; // bytes kept of each stream

} // namespace

void SessionDeleter::operator()(ssh_session_struct *session) const
{
    ssh_disconnect(session);
    ssh_free(session);
}

void ChannelDeleter::operator()(ssh_channel_struct *channel) const
{
    ssh_channel_close(channel);
    ssh_channel_free(channel);
}

void SftpDeleter::operator()(sftp_session_struct *sftp) const
{
    sftp_free(sftp);
}

Error Session::Private::error(const QString &subject, Error::Kind otherwise) const
{
    const QString detail = QString::fromUtf8(ssh_get_error(handle.get())).trimmed();
    switch (watchdog.fired()) {
    case Watchdog::Fired::Cancelled: return {Error::Kind::Cancelled, {}, subject};
    case Watchdog::Fired::Timeout: return {Error::Kind::Timeout, {}, subject};
    case Watchdog::Fired::No: break;
    }
    if (!ssh_is_connected(handle.get()) || (ssh_get_status(handle.get()) & SSH_CLOSED_ERROR))
        return {Error::Kind::Disconnected, detail, subject};
    return {otherwise, detail, subject};
}

Session::Private::~Private()
{
    // Saying goodbye to a dead server must not take long.
    const Watchdog::Limit limit(watchdog, 2s);
    sftp.reset();
    handle.reset();
    watchdog.watch(-1);
}

Session::Session(std::shared_ptr<Private> priv) : d(std::move(priv)) {}

Session::~Session() = default;

bool Session::isAlive() const
{
    return d->watchdog.fired() == Watchdog::Fired::No && ssh_is_connected(d->handle.get())
        && !(ssh_get_status(d->handle.get()) & (SSH_CLOSED | SSH_CLOSED_ERROR));
}

QString Session::user() const
{
    char *name = nullptr;
    if (ssh_options_get(d->handle.get(), SSH_OPTIONS_USER, &name) != SSH_OK)
        return {};
    const QString text = QString::fromUtf8(name);
    ssh_string_free_char(name);
    return text;
}

QString Session::cipher() const
{
    return QString::fromLatin1(ssh_get_cipher_out(d->handle.get()));
}

QString Session::fingerprint() const
{
    return d->fingerprint;
}

Result<Output> Session::run(const QByteArray &command, const QByteArray &input, std::chrono::milliseconds limit)
{
    return exchange(command, input, limit, {}, false);
}

Result<Output> Session::stream(const QByteArray &command, const std::function<bool(QByteArrayView)> &out,
                               std::chrono::milliseconds idleLimit)
{
    return exchange(command, {}, idleLimit, out, true);
}

// The whole life of one command. limit is for all of it, or where idle is set, for each silence.
Result<Output> Session::exchange(const QByteArray &command, const QByteArray &input, std::chrono::milliseconds limit,
                                 const std::function<bool(QByteArrayView)> &sink, bool idle)
{
    Watchdog::Limit watch(d->watchdog, limit);
    const QString subject = QString::fromUtf8(command.left(200));
    const ChannelHandle channel(ssh_channel_new(d->handle.get()));
    if (!channel || ssh_channel_open_session(channel.get()) != SSH_OK
        || ssh_channel_request_exec(channel.get(), command.constData()) != SSH_OK)
        return std::unexpected(d->error(subject, Error::Kind::Unsupported));

    Output output;
    std::array<char, 65536> buffer;
    qsizetype sent = 0;
    bool eofSent = false;
    for (;;) {
        bool moved = false;
        for (const int isError : {0, 1}) {
            const int n = ssh_channel_read_nonblocking(channel.get(), buffer.data(), buffer.size(), isError);
            if (n == SSH_ERROR)
                return std::unexpected(d->error(subject, Error::Kind::Disconnected));
            if (n <= 0)
                continue;
            moved = true;
            const QByteArrayView bytes(buffer.data(), n);
            if (!isError && sink && !sink(bytes))
                return output;
            QByteArray &kept = isError ? output.err : output.out;
            if ((isError || !sink) && kept.size() < outputLimit)
                kept += bytes;
        }
        if (sent < input.size()) {
            // In pieces, with reading between: a command that answers while it reads never blocks us.
            const auto piece = uint32_t(std::min<qsizetype>(32768, input.size() - sent));
            const int n = ssh_channel_write(channel.get(), input.constData() + sent, piece);
            if (n == SSH_ERROR) {
                if (!isAlive())
                    return std::unexpected(d->error(subject, Error::Kind::Disconnected));
                sent = input.size(); // the command closed its input early: its exit code tells
            } else {
                sent += n;
            }
            moved = true;
        } else if (!eofSent) {
            ssh_channel_send_eof(channel.get());
            eofSent = true;
        }
        if (moved) {
            if (idle)
                watch.restart();
            continue;
        }
        if (ssh_channel_is_eof(channel.get()))
            break;
        if (ssh_channel_poll_timeout(channel.get(), 20, 0) == SSH_ERROR || !isAlive())
            return std::unexpected(d->error(subject, Error::Kind::Disconnected));
    }

    uint32_t code = 0;
    char *signal = nullptr;
    if (ssh_channel_get_exit_state(channel.get(), &code, &signal, nullptr) != SSH_OK)
        return std::unexpected(d->error(subject, Error::Kind::Disconnected));
    output.exitCode = int(code);
    if (signal) {
        static const QHash<QByteArray, int> numbers = {{"HUP", 1},   {"INT", 2},   {"QUIT", 3}, {"ILL", 4},
                                                       {"ABRT", 6},  {"FPE", 8},   {"KILL", 9}, {"SEGV", 11},
                                                       {"PIPE", 13}, {"ALRM", 14}, {"TERM", 15}};
        output.exitCode = 128 + numbers.value(signal, 0);
        ssh_string_free_char(signal);
    }
    return output;
}

} // namespace officina::ssh
