// SPDX-License-Identifier: GPL-3.0-or-later
//
// Session::open(): from a target to an authenticated connection, within its time limit.
#include "client/ssh/authenticate.h"
#include "client/ssh/greeting.h"
#include "client/ssh/hostkeys.h"
#include "client/ssh/session_p.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>

#include <libssh/libssh.h>

#include <algorithm>
#include <iterator>
#include <vector>

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
const QByteArrayList sealingCiphers{"aes256-gcm@openssh.com", "aes128-gcm@openssh.com",
                                    "chacha20-poly1305@openssh.com"};
const QByteArrayList ciphers = sealingCiphers + QByteArrayList{"aes256-ctr", "aes128-ctr"};
const QByteArrayList macs{"hmac-sha2-256-etm@openssh.com", "hmac-sha2-512-etm@openssh.com", "hmac-sha2-256",
                          "hmac-sha2-512"};
const QByteArrayList keyExchanges{"curve25519-sha256",
                                  "curve25519-sha256@libssh.org",
                                  "ecdh-sha2-nistp256",
                                  "ecdh-sha2-nistp384",
                                  "ecdh-sha2-nistp521",
                                  "diffie-hellman-group18-sha512",
                                  "diffie-hellman-group16-sha512",
                                  "diffie-hellman-group-exchange-sha256",
                                  "diffie-hellman-group14-sha256"};
const QByteArrayList hostKeyTypes{"ssh-ed25519",         "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384",
                                  "ecdsa-sha2-nistp521", "rsa-sha2-512",        "rsa-sha2-256"};

QByteArrayList common(const QByteArrayList &wanted, const QByteArrayList &good)
{
    QByteArrayList result;
    std::ranges::copy_if(wanted, std::back_inserter(result), [&](const auto &name) { return good.contains(name); });
    return result;
}

void applyConfig(ssh_session session, const HostConfig &config)
{
    set(session, SSH_OPTIONS_HOST, config.hostName);
    set(session, SSH_OPTIONS_USER, config.user);
    ssh_options_set(session, SSH_OPTIONS_PORT, &config.port);
    // Which keys of the agent are among the configured ones; the files themselves are offered by authenticate().
    // The usual files, which libssh takes as configured, are looked for where there are none.
    set(session, SSH_OPTIONS_SSH_DIR, QDir::rootPath() + u"nonexistent"_s);
    const auto literal = [](QString file) { return file.replace(u'%', "%%"_L1); };
    for (const QString &file : config.identityFiles)
        set(session, SSH_OPTIONS_ADD_IDENTITY, literal(file));
    for (const QString &file : config.certificateFiles)
        set(session, SSH_OPTIONS_CERTIFICATE, literal(file));
    const bool only = config.identitiesOnly;
    ssh_options_set(session, SSH_OPTIONS_IDENTITIES_ONLY, &only);
    set(session, SSH_OPTIONS_IDENTITY_AGENT, config.identityAgent);
    set(session, SSH_OPTIONS_PROXYCOMMAND, config.proxyCommand);
}

// The configuration may choose among our algorithms and put them in order, never lower what is the least: where
// nothing good is left that is said, and nobody is connected to. A weak MAC is no harm beside ciphers that
// authenticate by themselves and use none: where no other is wanted, only these are left.
Result<> chooseAlgorithms(Session::Private &d)
{
    const HostConfig &config = d.config ? *d.config : HostConfig();
    const auto chosen = [](const QByteArrayList &wanted, const QByteArrayList &ours) {
        return wanted.isEmpty() ? ours : common(wanted, ours);
    };
    QByteArrayList usedCiphers = chosen(config.ciphers, ciphers);
    QByteArrayList usedMacs = chosen(config.macs, macs);
    if (usedMacs.isEmpty()) {
        usedMacs = macs;
        usedCiphers = common(usedCiphers, sealingCiphers);
    }
    // A host may have keys of several types: it is asked for one that is on record, or that the site publishes.
    const auto known = d.knownHosts().types();
    if (!known)
        return passOn(known);
    QByteArrayList types = chosen(config.hostKeyTypes, hostKeyTypes);
    if (config.hostKeyTypes.isEmpty())
        std::ranges::stable_partition(types, [&](const QByteArray &type) {
            return known->isEmpty()
                ? std::ranges::any_of(d.target.fingerprintTypes,
                                      [&](const QString &family) { return type.contains(family.toLatin1()); })
                : known->contains(type.startsWith("rsa-sha2") ? "ssh-rsa" : type);
        });
    const struct {
        const char *name;
        QByteArrayList used;
        QByteArrayList wanted;
        std::vector<ssh_options_e> options;
    } lists[] = {
        {"Ciphers", usedCiphers, config.ciphers, {SSH_OPTIONS_CIPHERS_C_S, SSH_OPTIONS_CIPHERS_S_C}},
        {"MACs", usedMacs, config.macs, {SSH_OPTIONS_HMAC_C_S, SSH_OPTIONS_HMAC_S_C}},
        {"KexAlgorithms", chosen(config.keyExchanges, keyExchanges), config.keyExchanges, {SSH_OPTIONS_KEY_EXCHANGE}},
        {"HostKeyAlgorithms", types, config.hostKeyTypes, {SSH_OPTIONS_HOSTKEYS}},
    };
    for (const auto &list : lists) {
        for (const ssh_options_e option : list.options) {
            if (list.used.isEmpty() || ssh_options_set(d.handle.get(), option, list.used.join(',').constData()) != 0)
                return failure(Error::Kind::Unsupported,
                               u"%1 %2: too weak, or not known"_s.arg(QLatin1StringView(list.name),
                                                                      QString::fromLatin1(list.wanted.join(','))),
                               d.target.host);
        }
    }
    return {};
}

// The user's configuration first, then what the target says: the target wins.
Result<> configure(Session::Private &d, const CancelFlag &stop)
{
    ssh_session session = d.handle.get();
    const Target &target = d.target;
    // A host name starting with a dash or holding control characters would reach ProxyCommand.
    const QByteArray host = target.host.toUtf8();
    if (host.isEmpty() || host.startsWith('-')
        || ssh_options_set(session, SSH_OPTIONS_HOST, host.constData()) != SSH_OK)
        return failure(Error::Kind::BadInput, u"not a host name"_s, target.host);
    if (target.useConfig) {
        auto config = HostConfig::of(target, stop);
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
    const int noDelay = 1; // as dial.cpp; where libssh connects by itself
    ssh_options_set(session, SSH_OPTIONS_NODELAY, &noDelay);
    return chooseAlgorithms(d);
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
        target.answerLimit = d.target.answerLimit;
        target.approvalLimit = d.target.approvalLimit;
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
        const auto config =
            i + 1 < hops.size() ? HostConfig::of(next, stop) : Result<std::optional<HostConfig>>(d.config);
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

// An end of the way to the host that we made: a tunnel's, or a connection of our own. None where libssh makes
// the way: by a command, or by its own reading of the configuration.
Result<Socket> socketTo(Session::Private &d, const QDeadlineTimer &deadline, const CancelFlag &stop)
{
    if (d.tunnel)
        return d.tunnel->takeSocket();
    if (d.config ? !d.config->proxyCommand.isEmpty() : d.target.useConfig)
        return Socket();
    char *name = nullptr;
    unsigned int port = 22;
    if (ssh_options_get(d.handle.get(), SSH_OPTIONS_HOST, &name) != SSH_OK)
        return failure(Error::Kind::BadInput, u"not a host name"_s, d.target.host);
    const QString host = QString::fromUtf8(name);
    ssh_string_free_char(name);
    ssh_options_get_port(d.handle.get(), &port);
    const auto addresses =
        addressesOf(host, int(port), d.config ? d.config->addressFamily : AddressFamily::Any, deadline, stop);
    if (!addresses)
        return failure(addresses.error().kind, addresses.error().detail, d.target.host);
    auto connected = connectToFirst(*addresses, deadline, stop);
    if (!connected)
        return failure(connected.error().kind, connected.error().detail, d.target.host);
    return connected;
}

// Why libssh's connecting failed. said: the server's first words in place of its name for itself; received: how many
// bytes it said before that name; isThere: it took the connection.
Error whyNotConnected(ssh_session session, const QByteArray &said, quint64 received, bool isThere, const QString &host)
{
    const QByteArray version = ssh_get_serverbanner(session);
    const QString detail = QString::fromUtf8(ssh_get_error(session)).trimmed();
    if (isTurnedAway(said))
        return {Error::Kind::TurnedAway, QString::fromLatin1(said).trimmed(), host};
    if (isTooOld(version))
        return {Error::Kind::Unsupported, oldVersionDetail(version), host};
    if (detail.contains("no match for method"_L1))
        return {Error::Kind::Unsupported, detail, host};
    // One line, which libssh may have read before it was looked at, and the end: as OpenSSH sends people away.
    constexpr quint64 oneLine = 40;
    if (received > 0 && received <= oneLine && said.isEmpty() && detail.startsWith("Socket error"_L1))
        return {Error::Kind::TurnedAway, {}, host};
    if (received > 0)
        return {Error::Kind::NotSsh, detail, host};
    // It closed, with SSH's words for that (RFC 4253, 11.1) or without any: at once, or after its name.
    if (detail.startsWith("Received SSH_MSG_DISCONNECT"_L1))
        return {detail.contains("DISCONNECT: 12:"_L1) ? Error::Kind::TurnedAway : Error::Kind::Rejected, detail, host};
    if ((isThere || !version.isEmpty()) && detail.startsWith("Socket error"_L1))
        return {Error::Kind::TurnedAway, QString::fromLatin1(version), host};
    return {Error::Kind::Unreachable, detail, host};
}

// Exchanges keys, and connects where that is libssh's, without blocking, so that a stop is noticed at once.
Result<> connectTransport(ssh_session session, const ssh_counter_struct &counted, const Target &target, bool isThere,
                          const QDeadlineTimer &deadline, const CancelFlag &stop)
{
    // What comes from a server of SSH begins with its name for itself.
    const auto received = [&] { return ssh_get_serverbanner(session) ? 0 : counted.in_bytes; };
    QByteArray said; // instead of that name; libssh keeps no such words
    const auto connectOn = [&] {
        if (counted.in_bytes == 0 && said.isEmpty())
            said = glance(ssh_get_fd(session));
        return ssh_connect(session);
    };
    ssh_set_blocking(session, 0);
    int state = SSH_AGAIN;
    while ((state = connectOn()) == SSH_AGAIN) {
        if (stop)
            return failure(Error::Kind::Cancelled, {}, target.host);
        if (deadline.hasExpired())
            return failure(received() > 0 ? Error::Kind::NotSsh : Error::Kind::Timeout, {}, target.host);
        waitUntilReadable(ssh_get_fd(session), 20ms);
    }
    ssh_set_blocking(session, 1);
    if (state == SSH_OK)
        return {};
    return std::unexpected(whyNotConnected(session, said, received(), isThere, target.host));
}

} // namespace

Result<std::unique_ptr<Session>> Session::open(const Target &target, Prompts &prompts, const CancelFlag &stop)
{
    return Private::open(target, prompts, stop, nullptr);
}

Result<std::unique_ptr<Session>> Session::Private::open(const Target &target, Prompts &prompts, const CancelFlag &stop,
                                                        std::unique_ptr<Tunnel> tunnel)
{
    auto d = reach(target, prompts, stop, std::move(tunnel));
    if (!d)
        return passOn(d);
    if (const auto signedIn = authenticate(**d, prompts, stop); !signedIn)
        return passOn(signedIn);
    return std::make_unique<Session>(std::move(*d));
}

Result<std::shared_ptr<Session::Private>>
Session::Private::reach(const Target &target, Prompts &prompts, const CancelFlag &stop, std::unique_ptr<Tunnel> tunnel)
{
    auto d = std::make_shared<Private>(target, stop);
    d->handle.reset(ssh_new());
    if (!d->handle)
        return failure(Error::Kind::Local, u"out of memory"_s, target.host);
    d->counted = std::make_shared<ssh_counter_struct>();
    ssh_set_counters(d->handle.get(), d->counted.get(), nullptr);
    if (const auto configured = configure(*d, stop); !configured)
        return passOn(configured);
    if (tunnel)
        d->tunnel = std::move(tunnel);
    else if (const auto gone = goThroughHops(*d, prompts, stop); !gone)
        return passOn(gone);
    if (d->config && d->config->connectTimeout)
        d->target.timeout = *d->config->connectTimeout;
    const QDeadlineTimer deadline(d->target.timeout);
    auto way = socketTo(*d, deadline, stop);
    if (!way)
        return passOn(way);
    d->socket = std::move(*way);
    if (socket_t socket = d->socket.descriptor(); d->socket)
        ssh_options_set(d->handle.get(), SSH_OPTIONS_FD, &socket);
    const bool isThere = d->socket && !d->tunnel; // else what ended may be the way to it
    if (const auto connected = connectTransport(d->handle.get(), *d->counted, d->target, isThere, deadline, stop);
        !connected)
        return passOn(connected);

    const NativeSocket socket = ssh_get_fd(d->handle.get());
    sockets::noticesDeadPeers(socket);
    d->watchdog.watch(socket);

    const auto key = checkHostKey(*d, prompts, stop);
    if (!key)
        return passOn(key);
    d->fingerprint = *key;
    return d;
}

} // namespace officina::ssh
