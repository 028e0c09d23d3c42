// SPDX-License-Identifier: GPL-3.0-or-later
//
// Session: its life; see the header.
#include "client/ssh/agent.h"
#include "client/ssh/certificate.h"
#include "client/ssh/session_p.h"

#include <libssh/libssh.h>
#include <libssh/server.h> // ssh_send_keepalive(), which is for clients too
#include <libssh/sftp.h>

#include <algorithm>
#include <thread>

#ifdef __linux__
#include <linux/sockios.h>
#include <sys/ioctl.h>
#endif

namespace officina::ssh {

namespace {

// Bytes that were written to the socket and that the other side has not taken yet, where the system tells.
int notTaken(NativeSocket socket)
{
    int bytes = 0;
#ifdef SIOCOUTQ
    if (ioctl(socket, SIOCOUTQ, &bytes) != 0)
        return 0;
#else
    static_cast<void>(socket);
#endif
    return bytes;
}

} // namespace

void SessionDeleter::operator()(ssh_session_struct *session) const
{
    ssh_disconnect(session);
    ssh_free(session);
}

void KeyDeleter::operator()(ssh_key_struct *key) const
{
    ssh_key_free(key);
}

void ChannelDeleter::operator()(ssh_channel_struct *channel) const
{
    ssh_channel_free(channel); // closes it where it is open; where it was refused OpenSSH takes that ill
}

void SftpDeleter::operator()(sftp_session_struct *sftp) const
{
    sftp_free(sftp);
}

void AttributesDeleter::operator()(sftp_attributes_struct *attributes) const
{
    sftp_attributes_free(attributes);
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
    extraSftp.clear();
    sftp.reset();
    handle.reset();
}

Session::Session(std::shared_ptr<Private> priv) : d(std::move(priv)) {}

Session::~Session() = default;

bool Session::Private::isAlive() const
{
    return watchdog.fired() == Watchdog::Fired::No && ssh_is_connected(handle.get())
        && !(ssh_get_status(handle.get()) & (SSH_CLOSED | SSH_CLOSED_ERROR));
}

bool Session::isAlive() const
{
    return d->isAlive() && !d->isSpent();
}

// On a slow line megabytes of an upload may be on their way, and a question would stand in line behind them.
bool Session::Private::sendsWhatWaits()
{
    Watchdog::Limit limit(watchdog, signOfLifeLimit);
    for (uint64_t taken = 0; isAlive();) {
        const int flushed = ssh_blocking_flush(handle.get(), 50);
        const int left = notTaken(ssh_get_fd(handle.get()));
        if (flushed != SSH_AGAIN && left == 0)
            break;
        if (std::exchange(taken, counted->out_bytes - uint64_t(left)) != taken)
            limit.restart();
        std::this_thread::sleep_for(10ms);
    }
    return isAlive();
}

bool Session::Private::givesSignOfLife()
{
    if (hasOneChannelOnly() || !sendsWhatWaits())
        return isAlive();
    const AnswerLimit unlimited(*this, 0ms); // libssh would not tell an answer from none: the watchdog does
    ssh_send_keepalive(handle.get());         // waits; a refusal is an answer too
    return isAlive();
}

bool Session::checkAlive()
{
    d->takeTurn(nullptr);
    d->giveBackUnused();
    return d->givesSignOfLife();
}

std::chrono::microseconds Session::roundTrip() const
{
    return d->roundTrip;
}

std::chrono::milliseconds Session::programLimit() const
{
    return d->target.programLimit;
}

QString Session::user() const
{
    return d->user();
}

QString Session::Private::user() const
{
    char *name = nullptr;
    if (ssh_options_get(handle.get(), SSH_OPTIONS_USER, &name) != SSH_OK)
        return {};
    const QString text = QString::fromUtf8(name);
    ssh_string_free_char(name);
    return text;
}

QString Session::cipher() const
{
    return QString::fromLatin1(ssh_get_cipher_out(d->handle.get()));
}

QDateTime Session::certificateUntil() const
{
    return d->certificateUntil;
}

QDateTime Session::rereadCertificate()
{
    const QDateTime end = d->certificateEnd();
    if (end.isValid() || !d->usesAgent) // an agent drops what has expired
        d->certificateUntil = end;
    return d->certificateUntil;
}

// Which of its keys let in an agent does not tell: of its certificates only those count that are made out for the user.
// As long as one of them is valid, it does.
QDateTime Session::Private::certificateEnd() const
{
    const QDateTime ofFiles = Certificate::soonest(certificates);
    if (!usesAgent || (config && config->identitiesOnly)) // else it offers all that it holds
        return ofFiles;
    const auto held = agentKeys(agentSocket(config ? config->identityAgent : QString()));
    const QDateTime ofAgent = held ? Certificate::last(*held, user(), QDateTime::currentDateTimeUtc()) : QDateTime();
    return ofFiles.isValid() && ofAgent.isValid() ? std::max(ofFiles, ofAgent) : ofAgent.isValid() ? ofAgent : ofFiles;
}

QString Session::fingerprint() const
{
    return d->fingerprint;
}

} // namespace officina::ssh
