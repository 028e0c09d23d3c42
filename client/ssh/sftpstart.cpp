// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a channel becomes one for SFTP; and where it does not, what the remote host says of that. A
// start-up file that prints is named by what it prints, at once.
#include "client/base/errorkind.h"
#include "client/ssh/session_p.h"

#include <libssh/callbacks.h>
#include <libssh/libssh.h>
#include <libssh/sftp.h>

namespace officina::ssh {

using Kind = Error::Kind;

namespace {

// Where systems have the program that serves files. Login hosts of centres whose files go by another host may offer
// none by its name, and runs still need their scripts there.
constexpr char program[] = "/bin/sh -c 'for p in /usr/lib/openssh /usr/libexec/openssh /usr/lib/ssh /usr/libexec "
                           "/usr/lib/misc; do [ -x $p/sftp-server ] && exec $p/sftp-server; done; exit 127'";

QByteArray firstLine(const QByteArray &text)
{
    return text.trimmed().split('\n').first().trimmed().left(500);
}

// As the user's own ssh takes it.
QString addressOf(const Session::Private &session)
{
    const Target &target = session.target;
    const QString login = session.user() + u'@';
    if (target.port == 0 || target.port == 22)
        return login + target.host;
    const QString host = target.host.contains(u':') ? u'[' + target.host + u']' : target.host;
    return QStringLiteral("ssh://%1%2:%3").arg(login, host).arg(target.port);
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
    std::optional<Error> refused; // of what is asked for by its name
    {
        const Listener listener(*this, channel->get());
        bool isStarted = ssh_channel_request_sftp(channel->get()) == SSH_OK;
        if (!isStarted && ssh_is_connected(handle.get()) && !limit.isOver()) {
            refused = error(target.host, Kind::Unsupported);
            isStarted =
                refused->kind == Kind::Unsupported && ssh_channel_request_exec(channel->get(), program) == SSH_OK;
        }
        if (isStarted)
            opened.reset(sftp_new_channel(handle.get(), channel->get()));
        if (opened)
            static_cast<void>(channel->release()); // it owns the channel
        if (opened && sftp_init(opened.get()) == SSH_OK)
            return std::make_shared<SftpChannel>(std::move(opened));
        words = listener.words();
    }
    Error reason = error(target.host, Kind::Unsupported);
    if (refused && reason.kind == Kind::Unsupported)
        reason = *refused;
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
    if (isExpiredPassword(reason))
        reason.subject = addressOf(*this);
    return std::unexpected(reason);
}

} // namespace officina::ssh
