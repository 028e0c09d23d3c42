// SPDX-License-Identifier: GPL-3.0-or-later
//
// Signing in; see the header.
#include "client/ssh/authenticate.h"

#include "client/ssh/agentbridge.h"
#include "client/ssh/certificate.h"
#include "client/ssh/dial.h"
#include "client/ssh/keyfile.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>

#include <libssh/callbacks.h>
#include <libssh/libssh.h>

#include <algorithm>

namespace officina::ssh {

namespace {

using namespace Qt::StringLiterals;

constexpr int passwordAttempts = 3; // some sites lock an account after a few more

bool isInToken(const Key &key)
{
    const auto type = ssh_key_type(key.get());
    return type == SSH_KEYTYPE_SK_ED25519 || type == SSH_KEYTYPE_SK_ECDSA;
}

// One sign-in. A way returns what libssh says of it: SSH_AUTH_SUCCESS, _PARTIAL (this way was
// right, the server wants another beside it), _DENIED, or _ERROR.
class Authentication
{
public:
    Authentication(Session::Private &session, Prompts &prompts, const CancelFlag &stop)
        : m_session(session), m_handle(session.handle.get()), m_prompts(prompts), m_stop(stop)
    {}

    Result<> run();

private:
    struct Way {
        QString name; // as ssh_config(5) names it
        int method;
        int (Authentication::*attempt)();
    };
    static QList<Way> allWays();
    QList<Way> ways() const; // that may be used, in order
    template <class Call> int ask(Call call);
    Error reason() const;
    int attempts() const; // at passwords and codes

    int publicKey();
    void findAgent();
    int agent();
    int keysOfLibssh();
    int keyFile(const QString &path);
    int offer(const QString &path, const Key &shown, const Key &certificate);
    Key publicHalf(const QString &path);
    Key privateHalf(const QString &path);
    QStringList certificatesOf(const QString &path) const;
    bool noteCertificate(const QString &file);
    void noteWhatLetIn(const QStringList &certificates, bool isFromAgent);
    int keyboardInteractive();
    int oneDialogue();
    int password();
    QString offered() const; // by the host, and what of ours is missing
    QStringList namedKeyFiles() const;

    // Asks a person, and looks whether the server has waited for the answer.
    template <class Question> auto askUser(Question question)
    {
        auto answer = question();
        m_hungUp = m_hungUp || isHungUp(ssh_get_fd(m_handle));
        return answer;
    }

    static int passphraseCallback(const char *prompt, char *buffer, size_t length, int echo, int verify, void *self);

    Session::Private &m_session;
    ssh_session m_handle;
    Prompts &m_prompts;
    CancelFlag m_stop;
    std::unique_ptr<AgentBridge> m_agent; // where one is needed
    QString m_keyFile;         // whose passphrase is being asked for
    int m_passphraseAttempt = 0;
    Key m_private;             // of the key file that was read last, where it had to be opened to know the key
    bool m_noPassphrase = false;
    bool m_offersKeys = false; // the present way
    bool m_mayBeKey = false;   // the server takes keys, and has not taken ours
    bool m_typed = false;      // a password, or answers, in the present way
    QString m_lockedKey;       // whose passphrase was never right
    QString m_tokenKey;        // that the server would have taken, and a token holds
    bool m_cancelled = false;  // the user gave no answer
    bool m_timedOut = false;   // the server did not
    bool m_hungUp = false;     // it was gone when the user answered
    QDateTime m_expired;       // when a certificate did that would have been offered
};

QList<Authentication::Way> Authentication::allWays()
{
    return {{u"publickey"_s, SSH_AUTH_METHOD_PUBLICKEY, &Authentication::publicKey},
            {u"keyboard-interactive"_s, SSH_AUTH_METHOD_INTERACTIVE, &Authentication::keyboardInteractive},
            {u"password"_s, SSH_AUTH_METHOD_PASSWORD, &Authentication::password}};
}

QList<Authentication::Way> Authentication::ways() const
{
    QList<Way> all = allWays();
    if (!m_session.config)
        return all;
    QList<Way> result;
    for (const QString &name : m_session.config->authentications) {
        const auto way = std::ranges::find(all, name, &Way::name);
        if (way != all.end())
            result.append(*way);
    }
    return result;
}

template <class Call> int Authentication::ask(Call call)
{
    return askServer(m_session, m_stop, m_timedOut, std::move(call));
}

QString Authentication::offered() const
{
    const int methods = ssh_userauth_list(m_handle, nullptr);
    QStringList names;
    for (const Way &way : allWays()) {
        if (methods & way.method)
            names << way.name;
    }
    if (methods & SSH_AUTH_METHOD_GSSAPI_MIC)
        names << u"gssapi-with-mic"_s;
    QString text = names.join(u", "_s);
    // A key that was named and is not there is what to look at first.
    for (const QString &file : missingKeyFiles(namedKeyFiles()))
        text += u"\nIdentityFile %1: No such file"_s.arg(file);
    if (!m_tokenKey.isEmpty())
        text += u"\nIdentityFile %1: a security token (FIDO), which no agent holds"_s.arg(m_tokenKey);
    return text;
}

QStringList Authentication::namedKeyFiles() const
{
    const QStringList &own = m_session.target.identities;
    return own.isEmpty() && m_session.config ? m_session.config->identityFiles : own;
}

Result<> Authentication::run()
{
    const QList<Way> ways = this->ways();
    int state = ask([this] { return ssh_userauth_none(m_handle, nullptr); });
    int tried = 0;
    m_mayBeKey = (ssh_userauth_list(m_handle, nullptr) & SSH_AUTH_METHOD_PUBLICKEY) != 0;
    while (state == SSH_AUTH_DENIED || state == SSH_AUTH_PARTIAL) {
        const int methods = ssh_userauth_list(m_handle, nullptr);
        const auto way =
            std::ranges::find_if(ways, [&](const Way &w) { return (methods & w.method) && !(tried & w.method); });
        if (way == ways.end() || m_cancelled || m_stop)
            break;
        tried |= way->method;
        m_offersKeys = way->method == SSH_AUTH_METHOD_PUBLICKEY;
        m_typed = false;
        state = (this->*way->attempt)();
        m_mayBeKey = m_mayBeKey && (!m_offersKeys || state != SSH_AUTH_PARTIAL);
    }
    return state == SSH_AUTH_SUCCESS ? Result<>() : std::unexpected(reason());
}

Error Authentication::reason() const
{
    const QString host = m_session.target.host;
    if (m_cancelled || m_stop)
        return {Error::Kind::Cancelled, {}, host};
    if (m_expired.isValid())
        return {Error::Kind::CertificateExpired, m_expired.toString(Qt::ISODate), host};
    if (m_timedOut)
        return {Error::Kind::Timeout, {}, host};
    // The one key that it may have taken was not opened.
    if (ssh_is_connected(m_handle) && m_offersKeys && !m_lockedKey.isEmpty())
        return {Error::Kind::PassphraseWrong, {}, m_lockedKey};
    const auto refused = m_typed && !m_mayBeKey ? Error::Kind::PasswordRejected : Error::Kind::AuthRejected;
    if (ssh_is_connected(m_handle))
        return {refused, offered(), host};
    // Servers close the door after a few attempts. Most say why, some just go.
    static const QRegularExpression before(u"^Received SSH_MSG_DISCONNECT: [0-9]+: ?"_s);
    const QString detail = m_session.error().detail;
    const QString said = detail.contains(before) ? QString(detail).remove(before) : QString();
    if (m_hungUp && said.isEmpty())
        return {Error::Kind::HungUp, {}, host};
    if (m_offersKeys)
        return {
            Error::Kind::AuthRejected,
            u"%1: too many keys were offered. In ~/.ssh/config, IdentitiesOnly and IdentityFile name the right one."_s
                .arg(said.isEmpty() ? u"The server hung up"_s : said),
            host};
    const bool tooMany = said.contains("too many"_L1, Qt::CaseInsensitive); // passwords
    return {tooMany ? refused : Error::Kind::Disconnected, said.isEmpty() ? detail : said, host};
}

int Authentication::publicKey()
{
    const auto &config = m_session.config;
    QStringList files = m_session.target.identities;
    const bool isNamed = !files.isEmpty();
    if (!isNamed)
        findAgent();
    if (files.isEmpty() && !config && m_session.target.useConfig)
        return keysOfLibssh();
    int state = SSH_AUTH_DENIED;
    if (files.isEmpty()) {
        state = agent();
        files = config ? config->identityFiles : usualKeyFiles();
    }
    for (const QString &file : std::as_const(files)) {
        if (state != SSH_AUTH_DENIED || m_cancelled || m_stop)
            break;
        state = keyFile(file);
    }
    // libssh signs with a token through an agent alone, which is asked for no other key where one is named.
    if (state == SSH_AUTH_DENIED && isNamed && !m_tokenKey.isEmpty() && !m_cancelled && !m_stop) {
        findAgent();
        state = agent();
    }
    return state;
}

void Authentication::findAgent()
{
    if (!m_agent)
        m_agent = AgentBridge::where(m_session.config ? m_session.config->identityAgent : QString(), m_handle);
}

int Authentication::agent()
{
    QStringList certificates; // that the agent may hold
    if (const auto &config = m_session.config) {
        certificates = config->certificateFiles;
        for (const QString &file : config->identityFiles)
            certificates += file + u"-cert.pub"_s;
        certificates.removeIf([this](const QString &file) { return !noteCertificate(file); });
    }
    const int state = ask([this] { return ssh_userauth_agent(m_handle, nullptr); });
    if (state == SSH_AUTH_SUCCESS || state == SSH_AUTH_PARTIAL)
        noteWhatLetIn(certificates, true);
    return state == SSH_AUTH_ERROR && ssh_is_connected(m_handle) && !m_timedOut ? SSH_AUTH_DENIED : state;
}

// The agent's keys and the files that libssh found in the configuration, where there is no ssh to ask for them.
int Authentication::keysOfLibssh()
{
    ssh_callbacks_struct callbacks = {};
    callbacks.userdata = this;
    callbacks.auth_function = &Authentication::passphraseCallback;
    ssh_callbacks_init(&callbacks);
    ssh_set_callbacks(m_handle, &callbacks);
    const int state = ask([this] { return ssh_userauth_publickey_auto(m_handle, nullptr, nullptr); });
    static ssh_callbacks_struct none = [] {
        ssh_callbacks_struct empty = {};
        ssh_callbacks_init(&empty);
        return empty;
    }();
    ssh_set_callbacks(m_handle, &none); // ours lives on this stack
    return state == SSH_AUTH_ERROR && ssh_is_connected(m_handle) && !m_timedOut ? SSH_AUTH_DENIED : state;
}

// With each certificate for it, then the key alone. Its passphrase is asked for once the server wants the key.
int Authentication::keyFile(const QString &path)
{
    m_private.reset();
    const Key shown = publicHalf(path);
    if (!shown)
        return SSH_AUTH_DENIED;
    int state = SSH_AUTH_DENIED;
    for (const QString &file : certificatesOf(path)) {
        ssh_key read = nullptr;
        if (!noteCertificate(file) || ssh_pki_import_cert_file(QFile::encodeName(file).constData(), &read) != SSH_OK)
            continue;
        const Key certificate(read);
        if (ssh_key_cmp(certificate.get(), shown.get(), SSH_KEY_CMP_PUBLIC) != 0)
            continue;
        state = offer(path, certificate, certificate);
        if (state == SSH_AUTH_SUCCESS || state == SSH_AUTH_PARTIAL)
            noteWhatLetIn({file}, false);
        if (state != SSH_AUTH_DENIED)
            return state;
    }
    return offer(path, shown, {});
}

int Authentication::offer(const QString &path, const Key &shown, const Key &certificate)
{
    int state = ask([&] { return ssh_userauth_try_publickey(m_handle, nullptr, shown.get()); });
    if (state == SSH_AUTH_SUCCESS) {
        const Key key = m_private ? std::move(m_private) : privateHalf(path);
        if (!key && isInToken(shown))
            m_tokenKey = path;
        if (!key || (certificate && ssh_pki_copy_cert_to_privkey(certificate.get(), key.get()) != SSH_OK))
            return SSH_AUTH_DENIED;
        state = ask([&] { return ssh_userauth_publickey(m_handle, nullptr, key.get()); });
    }
    // One that cannot be used, like that of a token which is not there, is no reason not to try the next.
    return state == SSH_AUTH_ERROR && ssh_is_connected(m_handle) && !m_timedOut ? SSH_AUTH_DENIED : state;
}

// Beside it, or in its file where that can be read without its passphrase.
Key Authentication::publicHalf(const QString &path)
{
    for (const QString &file : {path + u".pub"_s, path}) {
        ssh_key key = nullptr;
        if (ssh_pki_import_pubkey_file(QFile::encodeName(file).constData(), &key) == SSH_OK)
            return Key(key);
    }
    m_private = privateHalf(path);
    ssh_key key = nullptr;
    if (m_private)
        ssh_pki_export_privkey_to_pubkey(m_private.get(), &key);
    return Key(key);
}

Key Authentication::privateHalf(const QString &path)
{
    m_keyFile = path;
    m_passphraseAttempt = 0;
    ssh_key key = nullptr;
    int read = SSH_ERROR;
    bool asked = false;
    do { // a wrong passphrase is asked for again, no answer ends it
        const int before = m_passphraseAttempt;
        read = ssh_pki_import_privkey_file(QFile::encodeName(path).constData(), nullptr,
                                           &Authentication::passphraseCallback, this, &key);
        asked = m_passphraseAttempt > before && !m_noPassphrase;
    } while (read == SSH_ERROR && asked && m_passphraseAttempt < passwordAttempts && !m_stop);
    if (read != SSH_OK && asked)
        m_lockedKey = path;
    return Key(read == SSH_OK ? key : nullptr);
}

QStringList Authentication::certificatesOf(const QString &path) const
{
    QStringList files = m_session.config ? m_session.config->certificateFiles : QStringList();
    files += path + u"-cert.pub"_s;
    return files;
}

// Whether there is one that may be offered.
bool Authentication::noteCertificate(const QString &file)
{
    const auto certificate = Certificate::read(file);
    if (!certificate)
        return false;
    if (!certificate->isExpired(QDateTime::currentDateTimeUtc()))
        return true;
    m_expired = certificate->validUntil;
    return false;
}

void Authentication::noteWhatLetIn(const QStringList &certificates, bool isFromAgent)
{
    m_session.certificates = certificates;
    m_session.usesAgent = isFromAgent;
    m_session.certificateUntil = m_session.certificateEnd();
}

int Authentication::passphraseCallback(const char *, char *buffer, size_t length, int, int, void *data)
{
    auto *self = static_cast<Authentication *>(data);
    // Where libssh goes through the files by itself, it says which one it is at.
    if (char *identity = nullptr;
        ssh_userauth_publickey_auto_get_current_identity(self->m_handle, &identity) == SSH_OK) {
        const QString file = QFile::decodeName(identity);
        ssh_string_free_char(identity);
        if (file != self->m_keyFile)
            self->m_passphraseAttempt = 0;
        self->m_keyFile = file;
    }
    const auto answer =
        self->askUser([self] { return self->m_prompts.passphrase(self->m_keyFile, ++self->m_passphraseAttempt); });
    self->m_noPassphrase = !answer;
    if (!answer) {
        self->m_cancelled = !self->m_session.target.identities.isEmpty(); // of several keys, one may be skipped
        return -1;
    }
    QByteArray secret = answer->toUtf8();
    const bool fits = size_t(secret.size()) < length;
    if (fits)
        memcpy(buffer, secret.constData(), size_t(secret.size()) + 1);
    secret.fill('\0');
    return fits ? 0 : -1;
}

int Authentication::attempts() const
{
    const int configured = m_session.config ? m_session.config->passwordPrompts : 0;
    return configured > 0 ? configured : passwordAttempts;
}

int Authentication::keyboardInteractive()
{
    int state = SSH_AUTH_DENIED;
    for (int attempt = 1; attempt <= attempts() && state == SSH_AUTH_DENIED && !m_cancelled; ++attempt)
        state = oneDialogue();
    return state;
}

// All rounds of one keyboard-interactive attempt.
int Authentication::oneDialogue()
{
    const auto next = [this] { return ssh_userauth_kbdint(m_handle, nullptr, nullptr); };
    int state = ask(next);
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
            const auto answers =
                askUser([&] { return m_prompts.answers(m_session.target.host, words.join(u'\n'), questions); });
            if (!answers || answers->size() < count) {
                m_cancelled = true;
                return SSH_AUTH_DENIED;
            }
            m_typed = m_typed || count > 0;
            for (int i = 0; i < count; ++i)
                ssh_userauth_kbdint_setanswer(m_handle, uint(i), answers->at(i).toUtf8().constData());
        }
        state = ask(next);
    }
    return state;
}

int Authentication::password()
{
    int state = SSH_AUTH_DENIED;
    for (int attempt = 1; attempt <= attempts() && state == SSH_AUTH_DENIED; ++attempt) {
        const auto answer =
            askUser([&] { return m_prompts.password(m_session.user(), m_session.target.host, attempt); });
        if (!answer) {
            m_cancelled = true;
            return SSH_AUTH_DENIED;
        }
        m_typed = true;
        QByteArray secret = answer->toUtf8();
        state = ask([&] { return ssh_userauth_password(m_handle, nullptr, secret.constData()); });
        secret.fill('\0');
    }
    return state;
}

} // namespace

// Between calls the link is looked at: where the server hangs up, libssh takes that for a refusal, and waits for ever
// for what it says to the next request.
int askServer(Session::Private &of, const CancelFlag &stop, bool &timedOut, const std::function<int()> &call)
{
    ssh_session session = of.handle.get();
    const QDeadlineTimer deadline(of.target.approvalLimit);
    ssh_set_blocking(session, 0);
    int state = SSH_AUTH_ERROR;
    while ((state = call()) == SSH_AUTH_AGAIN) {
        timedOut = deadline.hasExpired();
        if (stop || timedOut || !ssh_is_connected(session)) {
            state = SSH_AUTH_ERROR;
            break;
        }
        waitUntilReadable(ssh_get_fd(session), 50ms);
    }
    ssh_set_blocking(session, 1);
    return ssh_is_connected(session) ? state : SSH_AUTH_ERROR;
}

Result<> authenticate(Session::Private &session, Prompts &prompts, const CancelFlag &stop)
{
    return Authentication(session, prompts, stop).run();
}

} // namespace officina::ssh
