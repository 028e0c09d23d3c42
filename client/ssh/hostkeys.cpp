// SPDX-License-Identifier: GPL-3.0-or-later
//
// The host's identity; see the header.
#include "client/ssh/hostkeys.h"

#include "client/base/userhome.h"
#include "client/ssh/certifiedhost.h"
#include "client/ssh/dial.h"

#include <libssh/libssh.h>

#include <QtCore/QTemporaryFile>

namespace officina::ssh {

namespace {

using namespace Qt::StringLiterals;

struct KeyDeleter {
    void operator()(ssh_key key) const { ssh_key_free(key); }
};

struct PresentedKey {
    HostKey shown;
    QByteArray base64;
};

std::optional<PresentedKey> presentedKey(Session::Private &session)
{
    ssh_key raw = nullptr;
    if (ssh_get_server_publickey(session.handle.get(), &raw) != SSH_OK)
        return {};
    const std::unique_ptr<ssh_key_struct, KeyDeleter> key(raw);
    unsigned char *hash = nullptr;
    size_t length = 0;
    if (ssh_get_publickey_hash(key.get(), SSH_PUBLICKEY_HASH_SHA256, &hash, &length) != SSH_OK)
        return {};
    char *text = ssh_get_fingerprint_hash(SSH_PUBLICKEY_HASH_SHA256, hash, length);
    HostKey result;
    result.fingerprint = QString::fromLatin1(text);
    ssh_string_free_char(text);
    ssh_clean_pubkey_hash(&hash);
    result.type = QString::fromLatin1(ssh_key_type_to_char(ssh_key_type(key.get())));

    unsigned int port = 0;
    ssh_options_get_port(session.handle.get(), &port);
    char *host = nullptr;
    if (ssh_options_get(session.handle.get(), SSH_OPTIONS_HOST, &host) == SSH_OK) {
        result.address = u"%1:%2"_s.arg(QString::fromUtf8(host)).arg(port);
        ssh_string_free_char(host);
    }
    result.host = session.target.host;
    char *base64 = nullptr;
    if (ssh_pki_export_pubkey_base64(key.get(), &base64) != SSH_OK)
        return {};
    PresentedKey presented{result, base64};
    ssh_string_free_char(base64);
    return presented;
}

// The name and port that the session really uses.
std::pair<QString, int> endOf(const Session::Private &session)
{
    QString name;
    char *host = nullptr;
    unsigned int port = 22;
    if (ssh_options_get(session.handle.get(), SSH_OPTIONS_HOST, &host) == SSH_OK) {
        name = QString::fromUtf8(host);
        ssh_string_free_char(host);
    }
    ssh_options_get_port(session.handle.get(), &port);
    return {name, int(port)};
}

// The authorities that the site publishes, in a file for ssh; null where there are none.
Result<std::unique_ptr<QTemporaryFile>> authoritiesOf(const Target &target)
{
    QByteArray lines;
    for (const QString &authority : target.hostAuthorities)
        lines += "@cert-authority " + authority.simplified().toUtf8() + '\n';
    if (lines.isEmpty())
        return nullptr;
    auto file = std::make_unique<QTemporaryFile>();
    if (!file->open() || file->write(lines) < 0 || !file->flush())
        return failure(Error::Kind::Local, file->errorString(), file->fileName());
    return file;
}

// One that nothing is on record of: accepted by the configuration, by what the site publishes or by the user, and
// remembered then.
Result<QString> acceptNew(Session::Private &session, Prompts &prompts, const KnownHosts &knownHosts,
                          const PresentedKey &key)
{
    using enum HostConfig::UnknownHosts;
    const QString &fingerprint = key.shown.fingerprint;
    const auto unknown = session.config ? session.config->unknownHosts : Ask;
    if (!session.target.remembersHostKeys)
        return failure(Error::Kind::HostKeyUnknown, fingerprint, session.target.host);
    bool accepted = unknown == Accept || (unknown == Ask && session.target.fingerprints.contains(fingerprint));
    if (!accepted && unknown == Ask) {
        const Watchdog::Pause pause(session.watchdog);
        accepted = prompts.acceptHostKey(key.shown);
    }
    if (!accepted)
        return failure(Error::Kind::HostKeyUnknown, fingerprint, session.target.host);
    if (const auto done = knownHosts.remember(key.shown.type.toLatin1(), key.base64); !done)
        return passOn(done);
    // The next time nobody has to be asked.
    if (isHungUp(ssh_get_fd(session.handle.get())))
        return failure(Error::Kind::HungUp, {}, session.target.host);
    return fingerprint;
}

} // namespace

KnownHosts Session::Private::knownHosts() const
{
    const auto [host, port] = endOf(*this);
    return knownHostsOf(target.knownHosts, config, host, port);
}

Result<QString> checkHostKey(Session::Private &session, Prompts &prompts, const CancelFlag &stop)
{
    const auto key = presentedKey(session);
    if (!key)
        return std::unexpected(session.error(session.target.host));
    const KnownHosts knownHosts = session.knownHosts();
    const auto authorities = authoritiesOf(session.target);
    if (!authorities)
        return passOn(authorities);
    const QString published = *authorities ? (*authorities)->fileName() : QString();
    const QByteArray type = key->shown.type.toLatin1();
    const auto answer = knownHosts.ask(type, key->base64, stop);
    if (!answer)
        return passOn(answer);
    const QString &fingerprint = key->shown.fingerprint;
    // The key may be new, or one of several that nodes of one name have: its authority vouches for it. Nothing
    // is remembered, or the certificate's end would mean nothing.
    if (*answer == KnownHosts::Answer::Unknown || *answer == KnownHosts::Answer::Changed) {
        const auto authority = knownHosts.hasAuthority();
        if (!authority)
            return passOn(authority);
        const auto [host, port] = endOf(session);
        const bool isOfSite = *authorities
            && KnownHosts(knownName(session.config, host, port), {published}, {}, {}, false)
                   .hasAuthority()
                   .value_or(false);
        const auto certified = *authority || isOfSite ? isCertified(session, published, type, fingerprint, stop)
                                                      : Result<Certified>(Certified::NotTold);
        if (!certified)
            return passOn(certified);
        if (*certified == Certified::Yes)
            return fingerprint;
        // All its hosts have the authority's signature, says the site: one without is not asked about.
        if (*answer == KnownHosts::Answer::Unknown && isOfSite && *certified == Certified::No)
            return failure(Error::Kind::HostKeyUncertified, fingerprint, session.target.host);
    }
    switch (*answer) {
    case KnownHosts::Answer::Known: return fingerprint;
    case KnownHosts::Answer::Revoked: return failure(Error::Kind::HostKeyRevoked, fingerprint, session.target.host);
    // Also where only keys of other types are on record: whoever answers cannot show a known key.
    case KnownHosts::Answer::Changed:
        return failure(Error::Kind::HostKeyChanged,
                       (QStringList(fingerprint) + knownHosts.places().value_or(QStringList())).join(u'\n'),
                       session.target.host);
    case KnownHosts::Answer::Unknown: break;
    }

    return acceptNew(session, prompts, knownHosts, *key);
}

} // namespace officina::ssh
