// SPDX-License-Identifier: GPL-3.0-or-later
//
// Session::open(): from a target to an authenticated connection, within its time limit.
#include "client/ssh/authenticate.h"
#include "client/ssh/hostkeys.h"
#include "client/ssh/session_p.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <libssh/libssh.h>

#ifndef _WIN32
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#endif

namespace officina::ssh {

namespace {

using namespace Qt::StringLiterals;

void set(ssh_session session, ssh_options_e option, const QString &value)
{
    if (!value.isEmpty())
        ssh_options_set(session, option, value.toUtf8().constData());
}

// The user's configuration first, then what the target says: the target wins.
Result<> configure(ssh_session session, const Target &target)
{
    // A host name starting with a dash or holding control characters would reach ProxyCommand.
    const QByteArray host = target.host.toUtf8();
    if (host.isEmpty() || ssh_options_set(session, SSH_OPTIONS_HOST, host.constData()) != SSH_OK)
        return failure(Error::Kind::BadInput, u"not a host name"_s, target.host);
    bool config = target.useConfig;
    ssh_options_set(session, SSH_OPTIONS_PROCESS_CONFIG, &config);
    if (target.useConfig) {
        const QByteArray file = QFile::encodeName(target.configFile);
        if (ssh_options_parse_config(session, file.isEmpty() ? nullptr : file.constData()) != SSH_OK)
            return failure(Error::Kind::BadInput, QString::fromUtf8(ssh_get_error(session)), target.configFile);
    }
    set(session, SSH_OPTIONS_USER, target.user);
    set(session, SSH_OPTIONS_KNOWNHOSTS, target.knownHosts);
    if (target.port > 0) {
        const auto port = uint(target.port);
        ssh_options_set(session, SSH_OPTIONS_PORT, &port);
    }
    // Requests are small and follow each other: none may wait for the answer to the one before.
    const int noDelay = 1;
    ssh_options_set(session, SSH_OPTIONS_NODELAY, &noDelay);
    // Authenticated ciphers first: where the processor has AES instructions they are the fastest.
    // No SHA-1 anywhere.
    set(session, SSH_OPTIONS_CIPHERS_C_S,
        u"aes256-gcm@openssh.com,aes128-gcm@openssh.com,"
        "chacha20-poly1305@openssh.com,aes256-ctr,aes128-ctr"_s);
    set(session, SSH_OPTIONS_CIPHERS_S_C,
        u"aes256-gcm@openssh.com,aes128-gcm@openssh.com,"
        "chacha20-poly1305@openssh.com,aes256-ctr,aes128-ctr"_s);
    return {};
}

// The kernel itself notices a peer that is gone, also while nobody waits in a call.
void noticeDeadPeers(int socket)
{
#if defined(TCP_USER_TIMEOUT) && defined(TCP_KEEPIDLE)
    const int on = 1;
    const int seconds = 5;
    const int probes = 2;
    const unsigned int milliseconds = 15000;
    setsockopt(socket, SOL_SOCKET, SO_KEEPALIVE, &on, sizeof on);
    setsockopt(socket, IPPROTO_TCP, TCP_KEEPIDLE, &seconds, sizeof seconds);
    setsockopt(socket, IPPROTO_TCP, TCP_KEEPINTVL, &seconds, sizeof seconds);
    setsockopt(socket, IPPROTO_TCP, TCP_KEEPCNT, &probes, sizeof probes);
    setsockopt(socket, IPPROTO_TCP, TCP_USER_TIMEOUT, &milliseconds, sizeof milliseconds);
#else
    Q_UNUSED(socket);
#endif
}

void waitForSocket(int socket)
{
#ifndef _WIN32
    if (socket >= 0) {
        pollfd wait = {socket, POLLIN | POLLPRI, 0};
        ::poll(&wait, 1, 20);
        return;
    }
#endif
    std::this_thread::sleep_for(10ms);
}

// Connects and exchanges keys without blocking, so that a stop is noticed at once.
Result<> connectTransport(ssh_session session, const Target &target, const CancelFlag &stop)
{
    const QDeadlineTimer deadline(target.timeout);
    ssh_set_blocking(session, 0);
    int state = SSH_AGAIN;
    while ((state = ssh_connect(session)) == SSH_AGAIN) {
        if (stop)
            return failure(Error::Kind::Cancelled, {}, target.host);
        if (deadline.hasExpired())
            return failure(Error::Kind::Timeout, {}, target.host);
        waitForSocket(ssh_get_fd(session));
    }
    ssh_set_blocking(session, 1);
    if (state == SSH_OK)
        return {};
    const QString detail = QString::fromUtf8(ssh_get_error(session)).trimmed();
    const bool disagree = detail.contains("no match for method"_L1);
    return failure(disagree ? Error::Kind::Unsupported : Error::Kind::Unreachable, detail, target.host);
}

} // namespace

Result<std::unique_ptr<Session>> Session::open(const Target &target, Prompts &prompts, const CancelFlag &stop)
{
    auto d = std::make_shared<Private>(target, stop);
    d->handle.reset(ssh_new());
    if (!d->handle)
        return failure(Error::Kind::Local, u"out of memory"_s, target.host);
    if (const auto configured = configure(d->handle.get(), target); !configured)
        return passOn(configured);
    if (const auto connected = connectTransport(d->handle.get(), target, stop); !connected)
        return passOn(connected);

    const int socket = ssh_get_fd(d->handle.get());
    noticeDeadPeers(socket);
    d->watchdog.watch(socket);

    const auto key = checkHostKey(*d, prompts);
    if (!key)
        return passOn(key);
    d->fingerprint = *key;
    if (const auto signedIn = authenticate(*d, prompts); !signedIn)
        return passOn(signedIn);
    return std::make_unique<Session>(std::move(d));
}

} // namespace officina::ssh
