// SPDX-License-Identifier: GPL-3.0-or-later
//
// Showing a host a key; see the header.
#include "client/ssh/keytrial.h"

#include "client/ssh/authenticate.h"
#include "client/ssh/keyfile.h"

#include <libssh/libssh.h>

namespace officina::ssh {

using namespace Qt::StringLiterals;

namespace {

Key keyOf(const QByteArray &blob)
{
    const auto shown = PublicKey::parse(blob);
    if (!shown)
        return {};
    const ssh_keytypes_e type = ssh_key_type_from_name(shown->type.toLatin1().constData());
    const bool isCertificate = shown->type.contains("-cert-v0"_L1);
    ssh_key key = nullptr;
    (isCertificate ? ssh_pki_import_cert_base64 : ssh_pki_import_pubkey_base64)(blob.toBase64().constData(), type,
                                                                                &key);
    return Key(key);
}

} // namespace

KeyTrial tryKey(const Target &target, const QByteArray &blob, Prompts &prompts, const CancelFlag &stop)
{
    using enum KeyTrial::Answer;
    const Key key = keyOf(blob);
    if (!key)
        return {Unknown, Error{Error::Kind::BadInput, u"not a public key"_s, {}}};
    const auto reached = Session::Private::reach(target, prompts, stop, nullptr);
    if (!reached)
        return {Unknown, reached.error()};
    Session::Private &session = **reached;
    ssh_session handle = session.handle.get();
    KeyTrial trial;
    if (char *name = nullptr; ssh_options_get(handle, SSH_OPTIONS_USER, &name) == SSH_OK) {
        trial.user = QString::fromUtf8(name);
        ssh_string_free_char(name);
    }
    bool timedOut = false;
    int state = askServer(session, stop, timedOut, [&] { return ssh_userauth_none(handle, nullptr); });
    if (state == SSH_AUTH_DENIED && (ssh_userauth_list(handle, nullptr) & SSH_AUTH_METHOD_PUBLICKEY))
        state =
            askServer(session, stop, timedOut, [&] { return ssh_userauth_try_publickey(handle, nullptr, key.get()); });
    else if (state == SSH_AUTH_DENIED || state == SSH_AUTH_SUCCESS || state == SSH_AUTH_PARTIAL) {
        const int methods = ssh_userauth_list(handle, nullptr);
        QStringList ways;
        if (methods & SSH_AUTH_METHOD_INTERACTIVE)
            ways += u"keyboard-interactive"_s;
        if (methods & SSH_AUTH_METHOD_PASSWORD)
            ways += u"password"_s;
        trial.error = Error{Error::Kind::Unsupported, ways.join(u", "_s), target.host};
        return trial;
    }
    const QString said = QString::fromUtf8(ssh_get_error(handle));
    if (state == SSH_AUTH_SUCCESS)
        trial.answer = Taken;
    else if (state == SSH_AUTH_DENIED && said.contains("not allowed"_L1)) // by libssh, which asked nobody
        trial.error = Error{Error::Kind::Unsupported, said, target.host};
    else if (state == SSH_AUTH_DENIED)
        trial.answer = Refused;
    else if (stop)
        trial.error = Error{Error::Kind::Cancelled, {}, target.host};
    else if (timedOut)
        trial.error = Error{Error::Kind::Timeout, {}, target.host};
    else
        trial.error = session.error(target.host, Error::Kind::Disconnected);
    return trial;
}

} // namespace officina::ssh
