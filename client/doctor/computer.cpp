// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looking at keys, agent and certificates; see the header.
#include "client/doctor/computer.h"

#include "client/base/userhome.h"
#include "client/connection/signin.h"
#include "client/keys/keyrules.h"
#include "client/ssh/agent.h"
#include "client/ssh/certificate.h"
#include "client/ssh/keyfile.h"

#include <QtCore/QFileInfo>

#include <algorithm>
#include <limits>

namespace officina::doctor {

using namespace Qt::StringLiterals;

namespace {

using Way = SignInRules::Way;

// After so many offered keys servers hang up as a rule: MaxAuthTries of OpenSSH is 6, and one of them is "none".
constexpr qsizetype mostOfferedKeys = 5;

class Look
{
public:
    Look(const Site &site, const std::optional<ssh::HostConfig> &config, const Computer &computer)
        : m_site(site), m_rules(site.signIn), m_config(config), m_computer(computer)
    {}

    QList<Check> run()
    {
        findKeys();
        lookAtKey();
        lookAtFiles();
        lookAtAgent();
        lookAtCertificate();
        return m_checks;
    }

private:
    void say(Finding finding, const QStringList &values = {}) { m_checks.append({finding, values, {}}); }

    void findKeys()
    {
        QStringList files = m_site.identities;
        if (files.isEmpty() && m_config)
            files = m_config->identityFiles;
        if (files.isEmpty() && !m_config)
            for (const auto name : {"id_ed25519"_L1, "id_ecdsa"_L1, "id_rsa"_L1})
                files += m_computer.sshFolder + u'/' + name;
        for (const QString &file : std::as_const(files))
            if (auto key = ssh::KeyFile::read(file))
                m_keys += *std::move(key);
        if (!m_site.identities.isEmpty() || m_config)
            m_missing = ssh::missingKeyFiles(files);
        if (const auto held = ssh::agentKeys(m_computer.agentSocket)) {
            m_agentAnswers = true;
            m_agentKeys = *held;
        }
        // The one that fits is the one that lets in; best as it is.
        const auto isGood = [this](const ssh::KeyFile &key) { return isUsable(key); };
        const auto fits = [&](const ssh::KeyFile &key) { return isGood(key) && isTaken(key.type, key.bits); };
        const auto isReady = [&](const ssh::KeyFile &key) { return fits(key) && !lacksAgent(key); };
        auto chosen = std::ranges::find_if(m_keys, isReady);
        if (chosen == m_keys.end())
            chosen = std::ranges::find_if(m_keys, fits);
        if (chosen == m_keys.end())
            chosen = std::ranges::find_if(m_keys, isGood);
        m_key = chosen != m_keys.end() ? &*chosen : nullptr;
    }

    // Of a public half that is named the agent may hold the other one.
    bool isUsable(const ssh::KeyFile &key) const
    {
        using enum ssh::KeyFile::Fault;
        return key.fault == None || (key.fault == PublicHalf && holds(key));
    }

    bool isTaken(const QString &type, int bits) const { return isKeyTaken(m_rules, type, bits); }

    // Nobody needs one: the site takes other ways, and no key.
    bool takesNoKey() const { return !m_rules.ways.isEmpty() && !m_rules.takes(Way::Key); }

    void lookAtKey()
    {
        const bool inAgent = !m_agentKeys.isEmpty();
        if (takesNoKey())
            return say(Finding::KeyNotNeeded);
        if (!m_key) {
            sayWhyNone(inAgent);
            if (inAgent)
                lookAtTypes();
            return;
        }
        if (!m_key->isReadable)
            return say(Finding::KeyNotReadable, {m_key->path});
        say(Finding::KeyFound, {m_key->path});
        lookAtTypes();
        lookAtPassphrase();
    }

    // There is no file that could be used.
    void sayWhyNone(bool inAgent)
    {
        // Where one is named, the agent is asked for no other.
        const bool isOne = !m_site.identities.isEmpty() || (m_config && m_config->identitiesOnly);
        const bool isWanted = isOne || !holdsTaken();
        if (isWanted && !m_keys.isEmpty())
            sayFault(m_keys.first());
        else if (isWanted && !m_missing.isEmpty())
            say(Finding::KeyFileMissing, m_missing);
        else if (inAgent)
            say(Finding::KeyInAgent);
        else if (m_rules.ways.isEmpty())
            say(Finding::KeyNoneFound);
        else
            say(m_rules.ways == QList{Way::Key} ? Finding::KeyMissing : Finding::KeyNotNeeded);
    }

    void sayFault(const ssh::KeyFile &key)
    {
        using enum ssh::KeyFile::Fault;
        switch (key.fault) {
        case None: break;
        case Empty: return say(Finding::KeyEmpty, {key.path});
        case OfPutty: return say(Finding::KeyOfPutty, {key.path});
        case Dsa: return say(Finding::KeyDsa, {key.path});
        case PublicHalf: return say(Finding::KeyPublicHalf, {key.path});
        case Damaged: return say(Finding::KeyDamaged, {key.path});
        }
    }

    void lookAtTypes()
    {
        QString type = m_key ? m_key->type : QString();
        int bits = m_key ? m_key->bits : 0;
        for (const ssh::AgentKey &held : std::as_const(m_agentKeys)) {
            const auto shown = ssh::PublicKey::parse(held.blob);
            if (shown && !isTaken(type, bits) && (type.isEmpty() || isTaken(shown->type, shown->bits))) {
                type = shown->type;
                bits = shown->bits;
            }
        }
        const QString family = keyFamily(type);
        if (type.isEmpty())
            say(Finding::KeyTypeUnknown, {m_key ? m_key->path : QString()});
        else if (!m_rules.keyTypes.isEmpty() && !m_rules.keyTypes.contains(family))
            say(Finding::KeyTypeRefused, {family, m_rules.keyTypes.join(u", "_s)});
        else if (family == "rsa"_L1 && bits > 0 && bits < m_rules.rsaBits)
            say(Finding::KeyTooShort, {QString::number(bits), QString::number(m_rules.rsaBits)});
        else
            say(m_rules.keyTypes.isEmpty() ? Finding::KeyTypeNotTold : Finding::KeyTypeTaken, {family});
    }

    void lookAtPassphrase()
    {
        using enum ssh::KeyFile::Encrypted;
        switch (m_key->encrypted) {
        case Yes: return say(Finding::PassphraseSet, {m_key->path});
        case No:
            if (m_key->isInToken()) // which guards it
                return;
            return say(m_rules.wantsPassphrase ? Finding::PassphraseMissing : Finding::PassphraseNone, {m_key->path});
        case NotTold: return; // of a public half; whoever holds the other one knows
        }
    }

    void lookAtFiles()
    {
        const QFileInfo folder(m_computer.sshFolder);
#ifdef _WIN32
        const bool isOpen = false; // it has other permissions
#else
        const bool isOpen =
            folder.isDir() && (folder.permissions() & (QFileDevice::WriteGroup | QFileDevice::WriteOther));
#endif
        const qsizetype before = m_checks.size();
        if (isOpen)
            say(Finding::FolderOpen, {m_computer.sshFolder});
        for (const ssh::KeyFile &key : std::as_const(m_keys))
            if (key.isOpenToOthers)
                say(Finding::FileOpen, {key.path});
        if (m_checks.size() == before && (folder.isDir() || !m_keys.isEmpty()))
            say(Finding::FilesPrivate);
    }

    void lookAtAgent()
    {
        const bool only = m_config && m_config->identitiesOnly;
        if (m_key && !takesNoKey() && lacksAgent(*m_key) && !holdsTaken())
            say(Finding::AgentWithoutToken, {m_key->path});
        else if (!m_agentAnswers)
            say(Finding::AgentNone);
        else if (m_rules.takesOneKey && !only && m_agentKeys.size() > mostOfferedKeys)
            say(Finding::AgentHoldsMany, {QString::number(m_agentKeys.size())});
        else if (m_key && !m_key->isInToken() && !holds(*m_key))
            say(Finding::AgentWithoutKey, {m_key->path});
        else if (!m_agentKeys.isEmpty())
            say(Finding::AgentHoldsKey);
    }

    bool holds(const ssh::KeyFile &key) const
    {
        return !key.publicKey.isEmpty() && std::ranges::contains(m_agentKeys, key.publicKey, &ssh::AgentKey::blob);
    }

    // Only a handle of it is here: libssh signs with a token through an agent alone.
    bool lacksAgent(const ssh::KeyFile &key) const { return key.isInToken() && !holds(key); }
    // Another key that does.
    bool holdsTaken() const
    {
        return std::ranges::any_of(m_agentKeys, [this](const ssh::AgentKey &held) {
            const auto shown = ssh::PublicKey::parse(held.blob);
            return shown && isTaken(shown->type, shown->bits);
        });
    }

    QList<ssh::Certificate> certificates() const
    {
        QStringList files = m_config ? m_config->certificateFiles : QStringList();
        for (const ssh::KeyFile &key : m_keys)
            if (!key.certificate.isEmpty() && !files.contains(key.certificate))
                files += key.certificate;
        QList<ssh::Certificate> found;
        for (const QString &file : std::as_const(files))
            if (const auto certificate = ssh::Certificate::read(file))
                found += *certificate;
        for (const ssh::AgentKey &held : m_agentKeys)
            if (const auto certificate = ssh::Certificate::ofBlob(held.blob))
                found += *certificate;
        return found;
    }

    void lookAtCertificate()
    {
        const QList<ssh::Certificate> all = certificates();
        const bool isWanted = m_rules.takes(Way::Certificate);
        if (all.isEmpty()) {
            if (m_rules.ways == QList{Way::Certificate})
                say(Finding::CertificateMissing);
            return;
        }
        // That of another site is no matter where this one takes none.
        if (!isWanted && !m_rules.ways.isEmpty())
            return;
        const auto last = [](const ssh::Certificate &certificate) {
            return certificate.validUntil.isValid() ? certificate.validUntil.toSecsSinceEpoch()
                                                    : std::numeric_limits<qint64>::max();
        };
        const ssh::Certificate best = std::ranges::max(all, {}, last);
        const QString until = best.validUntil.isValid() ? best.validUntil.toString(Qt::ISODate) : QString();
        if (best.isExpired(m_computer.now))
            return say(Finding::CertificateExpired, {until});
        if (best.validFrom.isValid() && best.validFrom > m_computer.now)
            return say(Finding::CertificateEarly, {best.validFrom.toString(Qt::ISODate)});
        say(Finding::CertificateValid, {until});
        const QString user = !m_site.user.isEmpty() ? m_site.user : m_config ? m_config->user : QString();
        if (user.isEmpty())
            return;
        const bool fits = best.principals.isEmpty() || best.principals.contains(user);
        say(fits ? Finding::PrincipalFits : Finding::PrincipalOther, {user, best.principals.join(u", "_s)});
    }

    const Site &m_site;
    const SignInRules &m_rules;
    const std::optional<ssh::HostConfig> &m_config;
    const Computer &m_computer;
    QList<ssh::KeyFile> m_keys;
    const ssh::KeyFile *m_key = nullptr; // of m_keys; one that can be used
    QStringList m_missing; // of the files that somebody named
    QList<ssh::AgentKey> m_agentKeys;
    bool m_agentAnswers = false;
    QList<Check> m_checks;
};

} // namespace

QList<Check> checkComputer(const Site &site, const std::optional<ssh::HostConfig> &config, const Computer &computer)
{
    return Look(site, config, computer).run();
}

Here checkHere(const Site &site, const CancelFlag &stop)
{
    const bool isPractice = site.origin == Site::Origin::Practice;
    Here here;
    if (!isPractice) {
        auto read = ssh::HostConfig::of(targetOf(site), stop);
        here.checks.append({read ? Finding::ConfigurationRead : Finding::ConfigurationWrong,
                            {},
                            read ? std::nullopt : std::optional(read.error())});
        if (read)
            here.config = *std::move(read);
    }
    // Nothing of the user's own agent reaches the practice factory, as when it is signed in to.
    const QString agent =
        isPractice ? QString() : ssh::agentSocket(here.config ? here.config->identityAgent : QString());
    here.checks += checkComputer(site, here.config, {userHome() + u"/.ssh"_s, agent, QDateTime::currentDateTimeUtc()});
    return here;
}

} // namespace officina::doctor
