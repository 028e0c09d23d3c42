// SPDX-License-Identifier: GPL-3.0-or-later
//
// The host's identity; see the header.
#include "client/ssh/hostkeys.h"

#include <libssh/libssh.h>

namespace officina::ssh {

namespace {

using namespace Qt::StringLiterals;

struct KeyDeleter {
    void operator()(ssh_key key) const { ssh_key_free(key); }
};

std::optional<HostKey> presentedKey(Session::Private &session)
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
    return result;
}

Result<> remember(Session::Private &session)
{
    if (ssh_session_update_known_hosts(session.handle.get()) == SSH_OK)
        return {};
    return failure(Error::Kind::Local, session.error().detail, session.target.knownHosts);
}

} // namespace

Result<QString> checkHostKey(Session::Private &session, Prompts &prompts)
{
    const auto key = presentedKey(session);
    if (!key)
        return std::unexpected(session.error(session.target.host));

    switch (ssh_session_is_known_server(session.handle.get())) {
    case SSH_KNOWN_HOSTS_OK: return key->fingerprint;
    case SSH_KNOWN_HOSTS_CHANGED:
    // A key of another type than the recorded ones: whoever answers cannot show the known key.
    case SSH_KNOWN_HOSTS_OTHER: return failure(Error::Kind::HostKeyChanged, key->fingerprint, session.target.host);
    case SSH_KNOWN_HOSTS_NOT_FOUND: // no file yet
    case SSH_KNOWN_HOSTS_UNKNOWN: break;
    case SSH_KNOWN_HOSTS_ERROR: return failure(Error::Kind::Local, session.error().detail, session.target.host);
    }

    bool accepted = session.target.fingerprints.contains(key->fingerprint);
    if (!accepted) {
        const Watchdog::Pause pause(session.watchdog);
        accepted = prompts.acceptHostKey(*key);
    }
    if (!accepted)
        return failure(Error::Kind::HostKeyUnknown, key->fingerprint, session.target.host);
    if (const auto done = remember(session); !done)
        return passOn(done);
    return key->fingerprint;
}

} // namespace officina::ssh
