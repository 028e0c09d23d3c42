// SPDX-License-Identifier: GPL-3.0-or-later
//
// Signing in; see the header.
#include "client/ssh/authenticate.h"

#include "client/ssh/certificate.h"

#include <QtCore/QDir>

#include <libssh/callbacks.h>
#include <libssh/libssh.h>

namespace officina::ssh {

namespace {

using namespace Qt::StringLiterals;

constexpr int passwordAttempts = 3; // some sites lock an account after a few more

// One sign-in. A way returns what libssh says of it: SSH_AUTH_SUCCESS, _PARTIAL (this way was
// right, the server wants another beside it), _DENIED, or _ERROR.
class SignIn
{
public:
    SignIn(Session::Private &session, Prompts &prompts)
        : m_session(session), m_handle(session.handle.get()), m_prompts(prompts)
    {}

    Result<> run();

private:
    int publicKey();
    int keyFile(const QString &path);
    int automaticKeys();
    bool noteCertificate(const QString &file);
    void noteWhatLetIn();
    int keyboardInteractive();
    int oneDialogue();
    int password();
    QString offered() const;
    QString user() const;

    static int passphraseCallback(const char *prompt, char *buffer, size_t length, int echo, int verify, void *self);

    Session::Private &m_session;
    ssh_session m_handle;
    Prompts &m_prompts;
    QString m_keyFile;
    int m_passphraseAttempt = 0;
    bool m_cancelled = false; // the user gave no answer
    QDateTime m_expired;      // when a certificate did that would have been offered
    QStringList m_certificates; // offered
};

QString SignIn::user() const
{
    char *name = nullptr;
    if (ssh_options_get(m_handle, SSH_OPTIONS_USER, &name) != SSH_OK)
        return {};
    const QString text = QString::fromUtf8(name);
    ssh_string_free_char(name);
    return text;
}

QString SignIn::offered() const
{
    const int methods = ssh_userauth_list(m_handle, nullptr);
    QStringList names;
    if (methods & SSH_AUTH_METHOD_PUBLICKEY)
        names << u"publickey"_s;
    if (methods & SSH_AUTH_METHOD_INTERACTIVE)
        names << u"keyboard-interactive"_s;
    if (methods & SSH_AUTH_METHOD_PASSWORD)
        names << u"password"_s;
    if (methods & SSH_AUTH_METHOD_GSSAPI_MIC)
        names << u"gssapi-with-mic"_s;
    return names.join(u", "_s);
}

Result<> SignIn::run()
{
    struct Way {
        int method;
        int (SignIn::*attempt)();
    };
    static constexpr Way ways[] = {
        {SSH_AUTH_METHOD_PUBLICKEY, &SignIn::publicKey},
        {SSH_AUTH_METHOD_INTERACTIVE, &SignIn::keyboardInteractive},
        {SSH_AUTH_METHOD_PASSWORD, &SignIn::password},
    };

    int state = ssh_userauth_none(m_handle, nullptr);
    int tried = 0;
    while (state == SSH_AUTH_DENIED || state == SSH_AUTH_PARTIAL) {
        const int methods = ssh_userauth_list(m_handle, nullptr);
        const auto way = std::find_if(std::begin(ways), std::end(ways),
                                      [&](const Way &w) { return (methods & w.method) && !(tried & w.method); });
        if (way == std::end(ways) || m_cancelled)
            break;
        tried |= way->method;
        state = (this->*way->attempt)();
        const bool byKey = way->method == SSH_AUTH_METHOD_PUBLICKEY;
        if (byKey && (state == SSH_AUTH_SUCCESS || state == SSH_AUTH_PARTIAL))
            noteWhatLetIn();
    }
    if (state == SSH_AUTH_SUCCESS)
        return {};
    if (m_cancelled)
        return failure(Error::Kind::Cancelled, {}, m_session.target.host);
    if (m_expired.isValid())
        return failure(Error::Kind::CertificateExpired, m_expired.toString(Qt::ISODate), m_session.target.host);
    if (m_session.watchdog.fired() != Watchdog::Fired::No)
        return std::unexpected(m_session.error(m_session.target.host));
    if (!ssh_is_connected(m_handle)) // servers close the door after too many attempts
        return failure(state == SSH_AUTH_ERROR ? Error::Kind::Disconnected : Error::Kind::AuthRejected,
                       m_session.error().detail, m_session.target.host);
    return failure(Error::Kind::AuthRejected, offered(), m_session.target.host);
}

int SignIn::publicKey()
{
    if (m_session.target.identities.isEmpty())
        return automaticKeys();
    int state = SSH_AUTH_DENIED;
    for (const QString &path : m_session.target.identities) {
        m_certificates.clear();
        state = keyFile(path);
        if (state != SSH_AUTH_DENIED)
            break;
    }
    return state;
}

// The agent's keys, then those of the configuration and the usual files.
int SignIn::automaticKeys()
{
    if (const auto &config = m_session.config) {
        const auto note = [this](QString file) {
            if (file.startsWith("~/"_L1))
                file.replace(0, 1, QDir::homePath());
            noteCertificate(file);
        };
        for (const QString &file : config->certificateFiles)
            note(file);
        for (const QString &file : config->identityFiles)
            note(file + u"-cert.pub"_s);
    }
    ssh_callbacks_struct callbacks = {};
    callbacks.userdata = this;
    callbacks.auth_function = &SignIn::passphraseCallback;
    ssh_callbacks_init(&callbacks);
    ssh_set_callbacks(m_handle, &callbacks);
    const int state = ssh_userauth_publickey_auto(m_handle, nullptr, nullptr);
    static ssh_callbacks_struct none = [] {
        ssh_callbacks_struct empty = {};
        ssh_callbacks_init(&empty);
        return empty;
    }();
    ssh_set_callbacks(m_handle, &none); // ours lives on this stack
    return state == SSH_AUTH_ERROR && ssh_is_connected(m_handle) ? SSH_AUTH_DENIED : state;
}

int SignIn::keyFile(const QString &path)
{
    m_keyFile = path;
    m_passphraseAttempt = 0;
    const QByteArray name = QFile::encodeName(path);
    ssh_key key = nullptr;
    int read = SSH_ERROR;
    do { // a wrong passphrase is asked for again, no answer ends it
        read = ssh_pki_import_privkey_file(name.constData(), nullptr, &SignIn::passphraseCallback, this, &key);
    } while (read == SSH_ERROR && m_passphraseAttempt > 0 && m_passphraseAttempt < passwordAttempts && !m_cancelled);
    if (read != SSH_OK)
        return SSH_AUTH_DENIED;
    const QByteArray certificate = name + "-cert.pub";
    if (noteCertificate(path + u"-cert.pub"_s)) {
        ssh_key cert = nullptr;
        if (ssh_pki_import_cert_file(certificate.constData(), &cert) == SSH_OK) {
            ssh_pki_copy_cert_to_privkey(cert, key);
            ssh_key_free(cert);
        }
    }
    const int state = ssh_userauth_publickey(m_handle, nullptr, key);
    ssh_key_free(key);
    return state;
}

// Whether there is one that may be offered.
bool SignIn::noteCertificate(const QString &file)
{
    const auto certificate = Certificate::read(file);
    if (!certificate)
        return false;
    if (!certificate->isExpired(QDateTime::currentDateTimeUtc())) {
        m_certificates.append(file);
        return true;
    }
    m_expired = certificate->validUntil;
    return false;
}

void SignIn::noteWhatLetIn()
{
    m_session.certificates = m_certificates;
    m_session.certificateUntil = Certificate::soonest(m_certificates);
}

int SignIn::passphraseCallback(const char *, char *buffer, size_t length, int, int, void *data)
{
    auto *self = static_cast<SignIn *>(data);
    QString file = self->m_keyFile;
    char *identity = nullptr;
    if (file.isEmpty() && ssh_userauth_publickey_auto_get_current_identity(self->m_handle, &identity) == SSH_OK) {
        file = QFile::decodeName(identity);
        ssh_string_free_char(identity);
    }
    const Watchdog::Pause pause(self->m_session.watchdog);
    const auto answer = self->m_prompts.passphrase(file, ++self->m_passphraseAttempt);
    if (!answer) {
        self->m_cancelled = !self->m_keyFile.isEmpty(); // of several keys, one may be skipped
        return -1;
    }
    QByteArray secret = answer->toUtf8();
    const bool fits = size_t(secret.size()) < length;
    if (fits)
        memcpy(buffer, secret.constData(), size_t(secret.size()) + 1);
    secret.fill('\0');
    return fits ? 0 : -1;
}

int SignIn::keyboardInteractive()
{
    int state = SSH_AUTH_DENIED;
    for (int attempt = 1; attempt <= passwordAttempts && state == SSH_AUTH_DENIED && !m_cancelled; ++attempt) {
        if (!ssh_is_connected(m_handle))
            return SSH_AUTH_DENIED;
        state = oneDialogue();
    }
    return state;
}

// All rounds of one keyboard-interactive attempt.
int SignIn::oneDialogue()
{
    int state = ssh_userauth_kbdint(m_handle, nullptr, nullptr);
    while (state == SSH_AUTH_INFO) {
        QStringList words;
        for (const char *text : {ssh_userauth_kbdint_getname(m_handle), ssh_userauth_kbdint_getinstruction(m_handle)}) {
            if (text && *text)
                words << QString::fromUtf8(text);
        }
        QList<Question> questions;
        const int count = ssh_userauth_kbdint_getnprompts(m_handle);
        for (int i = 0; i < count; ++i) {
            char echo = 0;
            const char *text = ssh_userauth_kbdint_getprompt(m_handle, uint(i), &echo);
            questions << Question{QString::fromUtf8(text), echo != 0};
        }
        if (count > 0 || !words.isEmpty()) {
            const Watchdog::Pause pause(m_session.watchdog);
            const auto answers = m_prompts.answers(m_session.target.host, words.join(u'\n'), questions);
            if (!answers || answers->size() < count) {
                m_cancelled = true;
                return SSH_AUTH_DENIED;
            }
            for (int i = 0; i < count; ++i)
                ssh_userauth_kbdint_setanswer(m_handle, uint(i), answers->at(i).toUtf8().constData());
        }
        state = ssh_userauth_kbdint(m_handle, nullptr, nullptr);
    }
    return state;
}

int SignIn::password()
{
    int state = SSH_AUTH_DENIED;
    for (int attempt = 1; attempt <= passwordAttempts && state == SSH_AUTH_DENIED; ++attempt) {
        if (!ssh_is_connected(m_handle))
            return SSH_AUTH_DENIED;
        std::optional<QString> answer;
        {
            const Watchdog::Pause pause(m_session.watchdog);
            answer = m_prompts.password(user(), m_session.target.host, attempt);
        }
        if (!answer) {
            m_cancelled = true;
            return SSH_AUTH_DENIED;
        }
        QByteArray secret = answer->toUtf8();
        state = ssh_userauth_password(m_handle, nullptr, secret.constData());
        secret.fill('\0');
    }
    return state;
}

} // namespace

Result<> authenticate(Session::Private &session, Prompts &prompts)
{
    const Watchdog::Limit limit(session.watchdog, answerLimit);
    return SignIn(session, prompts).run();
}

} // namespace officina::ssh
