// SPDX-License-Identifier: GPL-3.0-or-later
//
// Session::open(): from a target to an authenticated connection, within its time limit.
#include "client/ssh/authenticate.h"
#include "client/ssh/hostkeys.h"
#include "client/ssh/session_p.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>

#include <libssh/libssh.h>

#include <ranges>

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

// Authenticated ciphers first: where the processor has AES instructions they are the fastest, and
// nobody in the middle can drop packets of theirs (Terrapin, CVE-2023-48795). Where both sides know
// it, libssh insists on strict key exchange against that for the others. No SHA-1 anywhere.
constexpr auto ciphers = "aes256-gcm@openssh.com,aes128-gcm@openssh.com,chacha20-poly1305@openssh.com,"
                         "aes256-ctr,aes128-ctr";
constexpr auto macs = "hmac-sha2-256-etm@openssh.com,hmac-sha2-512-etm@openssh.com,hmac-sha2-256,hmac-sha2-512";
constexpr auto keyExchanges = "curve25519-sha256,curve25519-sha256@libssh.org,ecdh-sha2-nistp256,ecdh-sha2-nistp384,"
                              "ecdh-sha2-nistp521,diffie-hellman-group18-sha512,diffie-hellman-group16-sha512,"
                              "diffie-hellman-group-exchange-sha256,diffie-hellman-group14-sha256";
const QByteArrayList hostKeyTypes{"ssh-ed25519",         "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384",
                                  "ecdsa-sha2-nistp521", "rsa-sha2-512",        "rsa-sha2-256"};

void applyConfig(ssh_session session, const HostConfig &config)
{
    set(session, SSH_OPTIONS_HOST, config.hostName);
    set(session, SSH_OPTIONS_USER, config.user);
    ssh_options_set(session, SSH_OPTIONS_PORT, &config.port);
    // The last one added is tried first.
    for (const QString &file : config.identityFiles | std::views::reverse)
        set(session, SSH_OPTIONS_ADD_IDENTITY, file);
    for (const QString &file : config.certificateFiles | std::views::reverse)
        set(session, SSH_OPTIONS_CERTIFICATE, file);
    const bool only = config.identitiesOnly;
    ssh_options_set(session, SSH_OPTIONS_IDENTITIES_ONLY, &only);
    set(session, SSH_OPTIONS_IDENTITY_AGENT, config.identityAgent);
    set(session, SSH_OPTIONS_PROXYCOMMAND, config.proxyCommand);
}

// The user's configuration first, then what the target says: the target wins.
Result<> configure(Session::Private &d)
{
    ssh_session session = d.handle.get();
    const Target &target = d.target;
    // A host name starting with a dash or holding control characters would reach ProxyCommand.
    const QByteArray host = target.host.toUtf8();
    if (host.isEmpty() || host.startsWith('-')
        || ssh_options_set(session, SSH_OPTIONS_HOST, host.constData()) != SSH_OK)
        return failure(Error::Kind::BadInput, u"not a host name"_s, target.host);
    if (target.useConfig) {
        auto config = HostConfig::of(target);
        if (!config)
            return passOn(config);
        d.config = std::move(*config);
    }
    const bool byLibssh = target.useConfig && !d.config;
    ssh_options_set(session, SSH_OPTIONS_PROCESS_CONFIG, &byLibssh);
    if (d.config)
        applyConfig(session, *d.config);
    if (byLibssh) {
        const QByteArray file = QFile::encodeName(target.configFile);
        if (ssh_options_parse_config(session, file.isEmpty() ? nullptr : file.constData()) != SSH_OK)
            return failure(Error::Kind::BadInput, QString::fromUtf8(ssh_get_error(session)), target.configFile);
    }
    set(session, SSH_OPTIONS_USER, target.user);
    if (target.port > 0) {
        const auto port = uint(target.port);
        ssh_options_set(session, SSH_OPTIONS_PORT, &port);
    }
    // Requests are small and follow each other: none may wait for the answer to the one before.
    const int noDelay = 1;
    ssh_options_set(session, SSH_OPTIONS_NODELAY, &noDelay);
    for (const ssh_options_e option : {SSH_OPTIONS_CIPHERS_C_S, SSH_OPTIONS_CIPHERS_S_C})
        ssh_options_set(session, option, ciphers);
    for (const ssh_options_e option : {SSH_OPTIONS_HMAC_C_S, SSH_OPTIONS_HMAC_S_C})
        ssh_options_set(session, option, macs);
    ssh_options_set(session, SSH_OPTIONS_KEY_EXCHANGE, keyExchanges);

    // A host may have keys of several types: it is asked for one that is on record.
    const auto known = d.knownHosts().types();
    if (!known)
        return passOn(known);
    QByteArrayList types = hostKeyTypes;
    std::ranges::stable_partition(
        types, [&](const QByteArray &type) { return known->contains(type.startsWith("rsa-sha2") ? "ssh-rsa" : type); });
    ssh_options_set(session, SSH_OPTIONS_HOSTKEYS, types.join(',').constData());
    return {};
}

constexpr int mostHops = 8;

// "user@host:port", with or without "ssh://" before it. ssh prints addresses of IPv4 in brackets too.
QUrl urlOf(QString hop)
{
    static const QRegularExpression address(uR"(\[([0-9.]+)\])"_s);
    hop.replace(address, uR"(\1)"_s);
    return QUrl(hop.startsWith("ssh://"_L1) ? hop : u"ssh://"_s + hop);
}

// Signs in to the hosts on the way, the nearest first, and leaves a socket to the last one.
Result<> goThroughHops(Session::Private &d, Prompts &prompts, const CancelFlag &stop)
{
    if (!d.config || d.config->proxyJump.isEmpty())
        return {};
    std::unique_ptr<Tunnel> tunnel;
    const QStringList &hops = d.config->proxyJump;
    if (d.target.hops >= mostHops)
        return failure(Error::Kind::BadInput, u"ProxyJump leads in a circle"_s, d.target.host);
    for (qsizetype i = 0; i < hops.size(); ++i) {
        const QUrl hop = urlOf(hops.at(i));
        Target target;
        target.host = hop.host();
        target.user = hop.userName();
        target.port = hop.port(0);
        target.configFile = d.target.configFile;
        target.timeout = d.target.timeout;
        target.hops = d.target.hops + 1;
        auto session = Session::Private::open(target, prompts, stop, std::move(tunnel));
        if (!session)
            return passOn(session);
        // To the next one, by its own configuration's name for it.
        Target next = d.target;
        if (i + 1 < hops.size()) {
            const QUrl url = urlOf(hops.at(i + 1));
            next.host = url.host();
            next.port = url.port(0);
        }
        const auto config = i + 1 < hops.size() ? HostConfig::of(next) : Result<std::optional<HostConfig>>(d.config);
        if (!config)
            return passOn(config);
        const QString host = *config ? (*config)->hostName : next.host;
        const int port = next.port > 0 ? next.port : *config ? (*config)->port : 22;
        auto opened = Tunnel::open(std::move(*session), host, port);
        if (!opened)
            return passOn(opened);
        tunnel = std::move(*opened);
    }
    d.tunnel = std::move(tunnel);
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
    return Private::open(target, prompts, stop, nullptr);
}

Result<std::unique_ptr<Session>> Session::Private::open(const Target &target, Prompts &prompts, const CancelFlag &stop,
                                                        std::unique_ptr<Tunnel> tunnel)
{
    auto d = std::make_shared<Private>(target, stop);
    d->handle.reset(ssh_new());
    if (!d->handle)
        return failure(Error::Kind::Local, u"out of memory"_s, target.host);
    if (const auto configured = configure(*d); !configured)
        return passOn(configured);
    if (tunnel)
        d->tunnel = std::move(tunnel);
    else if (const auto gone = goThroughHops(*d, prompts, stop); !gone)
        return passOn(gone);
    if (d->tunnel) {
        socket_t socket = d->tunnel->takeSocket();
        ssh_options_set(d->handle.get(), SSH_OPTIONS_FD, &socket);
    }
    if (d->config && d->config->connectTimeout)
        d->target.timeout = *d->config->connectTimeout;
    if (const auto connected = connectTransport(d->handle.get(), d->target, stop); !connected)
        return passOn(connected);

    const int socket = ssh_get_fd(d->handle.get());
    noticeDeadPeers(socket);
    d->watchdog.watch(socket);

    const auto key = checkHostKey(*d, prompts, stop);
    if (!key)
        return passOn(key);
    d->fingerprint = *key;
    if (const auto signedIn = authenticate(*d, prompts); !signedIn)
        return passOn(signedIn);
    return std::make_unique<Session>(std::move(d));
}

} // namespace officina::ssh
