// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a channel becomes one for SFTP; and where it does not, what the remote host says of that. A
// start-up file that prints is named by what it prints, at once.
#include "client/ssh/session_p.h"

#include <libssh/callbacks.h>
#include <libssh/libssh.h>
#include <libssh/sftp.h>

namespace officina::ssh {

using Kind = Error::Kind;

namespace {

QByteArray firstLine(const QByteArray &text)
{
    return text.trimmed().split('\n').first().trimmed().left(500);
}

// Hears what first comes on a channel before libssh makes a packet of it. Where that is no answer of
// SFTP, libssh would take its first letters for a length and wait for so many bytes: it is stopped.
class Listener
{
public:
    Listener(Session::Private &session, ssh_channel channel) : m_session(session), m_channel(channel)
    {
        ssh_callbacks_init(&m_callbacks);
        m_callbacks.userdata = this;
        m_callbacks.channel_data_function = &Listener::hear;
        ssh_add_channel_callbacks(m_channel, &m_callbacks);
    }
    ~Listener() { ssh_remove_channel_callbacks(m_channel, &m_callbacks); }
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    // Of what is no answer; empty where nothing came.
    QByteArray words() const { return firstLine(isAnswer() ? m_errors : m_output + '\n' + m_errors); }

private:
    bool isAnswer() const
    {
        constexpr char version = 2; // SSH_FXP_VERSION, after the length of a packet that is not long
        return (m_output.isEmpty() || m_output.startsWith('\0')) && (m_output.size() < 5 || m_output[4] == version);
    }

    // data: all that libssh has not read yet.
    static int hear(ssh_session, ssh_channel, void *data, uint32_t size, int isError, void *self)
    {
        Listener &listener = *static_cast<Listener *>(self);
        QByteArray &heard = isError ? listener.m_errors : listener.m_output;
        const QByteArrayView unread(static_cast<const char *>(data), std::min<qsizetype>(size, 4096));
        if (unread.startsWith(heard))
            heard = unread.toByteArray();
        if (!listener.isAnswer())
            listener.m_session.setPatience(1ms);
        return 0; // it is all left to libssh
    }

    Session::Private &m_session;
    ssh_channel m_channel;
    ssh_channel_callbacks_struct m_callbacks = {};
    QByteArray m_output;
    QByteArray m_errors;
};

} // namespace

// OpenSSH keeps to itself what a subsystem prints as an error; a command may meet the same.
QByteArray Session::Private::wordsOfCommand()
{
    const auto command = start("true", signOfLifeLimit, Need::Command);
    const auto output = command ? (*command)->finish(signOfLifeLimit) : Result<Output>(passOn(command));
    return output ? firstLine(output->out + '\n' + output->err) : QByteArray();
}

Result<std::shared_ptr<SftpChannel>> Session::Private::openSftp(Need need)
{
    auto channel = openChannel(target.host, need, target.answerLimit);
    if (!channel)
        return passOn(channel);
    const AnswerLimit limit(*this);
    SftpHandle opened;
    QByteArray words;
    {
        const Listener listener(*this, channel->get());
        if (ssh_channel_request_sftp(channel->get()) == SSH_OK)
            opened.reset(sftp_new_channel(handle.get(), channel->get()));
        if (opened)
            static_cast<void>(channel->release()); // it owns the channel
        if (opened && sftp_init(opened.get()) == SSH_OK)
            return std::make_shared<SftpChannel>(std::move(opened));
        words = listener.words();
    }
    Error reason = error(target.host, Kind::Unsupported);
    if (reason.kind != Kind::Unsupported)
        return std::unexpected(reason);
    if (words.isEmpty() && limit.isOver())
        return std::unexpected(unanswered(target.host));
    opened.reset();
    channel->reset();
    closedChannel = true;
    if (words.isEmpty())
        words = wordsOfCommand();
    reason.detail = words.isEmpty() ? QStringLiteral("SFTP: ") + reason.detail : displayBytes(words);
    return std::unexpected(reason);
}

} // namespace officina::ssh
