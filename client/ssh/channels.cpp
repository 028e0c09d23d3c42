// SPDX-License-Identifier: GPL-3.0-or-later
//
// The channels of a session: how they are opened where a server allows few, given back, and given
// up where nothing answers on them. A slow disk or a slow command costs its channel, never the
// connection.
#include "client/ssh/session_p.h"

#include <libssh/libssh.h>
#include <libssh/sftp.h>

namespace officina::ssh {

using namespace Qt::StringLiterals;
using Kind = Error::Kind;

ssh_channel SftpChannel::channel() const
{
    return sftp->channel;
}

bool SftpChannel::isOpen() const
{
    // Also takes in that the server has closed it since.
    return !isAbandoned && ssh_channel_poll(channel(), 0) >= 0 && ssh_channel_is_open(channel());
}

void SftpChannel::abandon()
{
    if (std::exchange(isAbandoned, true))
        return;
    ssh_channel_close(channel()); // libssh refuses to write to it from now on
}

AnswerLimit::AnswerLimit(Session::Private &session) : AnswerLimit(session, session.target.answerLimit) {}

AnswerLimit::AnswerLimit(Session::Private &session, std::chrono::milliseconds limit)
    : m_session(session), m_limit(limit), m_outer(session.patience), m_watch(session.watchdog, limit + signOfLifeLimit)
{
    m_session.setPatience(limit);
}

AnswerLimit::~AnswerLimit()
{
    m_session.setPatience(m_outer);
}

void Session::Private::setPatience(std::chrono::milliseconds limit)
{
    patience = limit;
    // Some more, so that our limit is over where libssh ended a call.
    const long microseconds = limit.count() == 0 ? 0 : (limit.count() + 10) * 1000;
    ssh_options_set(handle.get(), SSH_OPTIONS_TIMEOUT_USEC, &microseconds);
}

std::chrono::microseconds AnswerLimit::elapsed() const
{
    using namespace std::chrono;
    return duration_cast<microseconds>(steady_clock::now() - m_start);
}

Error Session::Private::unanswered(const QString &subject)
{
    if (isAlive() && givesSignOfLife())
        return {Kind::TooSlow, {}, subject};
    return error(subject, Kind::Timeout);
}

Error Session::Private::sftpError(const RemotePath &path, SftpChannel &of, const AnswerLimit &limit)
{
    const Error base = error(path.display());
    if (base.kind != Kind::BadReply)
        return base;
    const auto with = [&](Kind kind) { return Error{kind, base.detail, path.display()}; };
    if (limit.isOver()) {
        of.abandon();
        return unanswered(path.display());
    }
    if (!of.isOpen()) {
        of.abandon();
        return isAlive() ? with(Kind::Disconnected) : error(path.display());
    }
    switch (sftp_get_error(of.sftp.get())) {
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

namespace {

// Ends a channel in good order: the program behind it is gone when this returns.
void end(Session::Private &session, const SftpChannel &channel)
{
    const AnswerLimit limit(session, signOfLifeLimit);
    ssh_channel_send_eof(channel.channel());
    ssh_channel_get_exit_state(channel.channel(), nullptr, nullptr, nullptr); // waits for it
    session.closedChannel = true;
}

// tinysshd ends the whole connection where a second channel is asked for.
bool hasOneChannelOnly(ssh_session session)
{
    return QByteArrayView(ssh_get_serverbanner(session)).contains("tinyssh");
}

} // namespace

void Session::Private::giveBack(const std::shared_ptr<SftpChannel> &extra)
{
    end(*this, *extra);
    std::erase(extraSftp, extra);
}

bool Session::Private::giveBackChannels(Need need)
{
    if (need == Need::Speed)
        return false;
    for (Pipeline *file : openFiles)
        file->giveBackChannels();
    if (!extraSftp.empty()) {
        for (const auto &extra : std::exchange(extraSftp, {}))
            end(*this, *extra);
        return true;
    }
    if (need != Need::ShortCommand || !sftp || sftp.use_count() > 1)
        return false;
    end(*this, *sftp);
    sftp.reset();
    return true;
}

Result<ChannelHandle> Session::Private::openChannel(const QString &subject, Need need, std::chrono::milliseconds most)
{
    if (hadChannel && hasOneChannelOnly(handle.get()))
        return failure(Kind::NoChannel, QString::fromLatin1(ssh_get_serverbanner(handle.get())), subject);
    if (wasRefused())
        giveBackChannels(need);
    for (;;) {
        const AnswerLimit limit(*this, std::min(most, target.answerLimit));
        ChannelHandle channel(ssh_channel_new(handle.get()));
        if (channel && ssh_channel_open_session(channel.get()) == SSH_OK) {
            hadChannel = true;
            closedChannel = false;
            return channel;
        }
        const Error refused = error(subject, Kind::NoChannel);
        if (refused.kind != Kind::NoChannel)
            return std::unexpected(refused);
        if (limit.isOver())
            return std::unexpected(unanswered(subject));
        // One that was closed counts until the server has come round to it, which is before its answer
        // to anything that is asked afterwards.
        channel.reset();
        if (std::exchange(closedChannel, false)) {
            if (!givesSignOfLife())
                return std::unexpected(error(subject, Kind::Timeout));
            continue;
        }
        channelLimit = std::clamp(channelsHeld(), 1, channelLimit);
        if (!giveBackChannels(need))
            return std::unexpected(refused);
    }
}

Result<std::shared_ptr<SftpChannel>> Session::Private::sftpChannel()
{
    takeTurn(nullptr);
    if (sftp && sftp->isOpen())
        return sftp;
    sftp.reset();
    auto opened = openSftp(Need::Files);
    if (opened)
        sftp = *opened;
    return opened;
}

std::shared_ptr<SftpChannel> Session::Private::extraChannel()
{
    std::erase_if(extraSftp, [](const auto &extra) { return !extra->isOpen(); });
    for (const auto &extra : extraSftp) {
        if (extra.use_count() == 1)
            return extra;
    }
    if (channelsHeld() + 1 >= channelLimit)
        return nullptr;
    const auto opened = openSftp(Need::Speed);
    if (!opened)
        return nullptr;
    extraSftp.push_back(*opened);
    return *opened;
}

} // namespace officina::ssh
