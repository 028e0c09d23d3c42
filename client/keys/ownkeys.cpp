// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finding keys; see the header.
#include "client/keys/ownkeys.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// Of the line beside it: "ssh-ed25519 AAAA… comment".
QString commentOf(const QString &file)
{
    QFile beside(file + u".pub"_s);
    if (!beside.open(QIODevice::ReadOnly))
        return {};
    const QString line = QString::fromUtf8(beside.readLine(64 << 10)).simplified();
    return line.section(u' ', 2);
}

std::optional<OwnKey> keyIn(const QString &file)
{
    const auto read = ssh::KeyFile::read(file);
    if (!read || read->fault != ssh::KeyFile::Fault::None
        || (read->type.isEmpty() && read->encrypted == OwnKey::Encrypted::NotTold))
        return {};
    return OwnKey{.file = file,
                  .type = read->type,
                  .bits = read->bits,
                  .encrypted = read->encrypted,
                  .blob = read->publicKey,
                  .comment = commentOf(file),
                  .isOpenToOthers = read->isOpenToOthers};
}

class Collection
{
public:
    void addFile(const QString &path, bool isOffered)
    {
        const QString file = QDir::cleanPath(path);
        if (std::ranges::contains(m_keys, file, &OwnKey::file))
            return;
        if (auto key = keyIn(file)) {
            key->isOffered = isOffered;
            m_keys += *std::move(key);
        }
    }

    // That of a file which is there is the same key; certificates are no keys of their own.
    void addHeld(const ssh::AgentKey &held, bool isOffered)
    {
        const auto shown = ssh::PublicKey::parse(held.blob);
        if (!shown || shown->type.contains("-cert-v0"_L1))
            return;
        const auto same = std::ranges::find(m_keys, held.blob, &OwnKey::blob);
        if (same != m_keys.end()) {
            same->isInAgent = true;
            same->isOffered = same->isOffered || isOffered;
            return;
        }
        m_keys += OwnKey{.file = {},
                         .type = shown->type,
                         .bits = shown->bits,
                         .blob = held.blob,
                         .comment = held.comment,
                         .isInAgent = true,
                         .isOffered = isOffered};
    }

    QList<OwnKey> inOrder() &&
    {
        std::ranges::stable_partition(m_keys, &OwnKey::isOffered);
        return std::move(m_keys);
    }

private:
    QList<OwnKey> m_keys;
};

} // namespace

QByteArray OwnKey::publicLine() const
{
    return blob.isEmpty() ? QByteArray() : (type.toLatin1() + ' ' + blob.toBase64() + ' ' + comment.toUtf8()).trimmed();
}

QList<OwnKey> ownKeys(const QStringList &named, const std::optional<ssh::HostConfig> &config, const KeyPlaces &places)
{
    Collection keys;
    QStringList offered = named;
    if (offered.isEmpty() && config)
        offered = config->identityFiles;
    if (offered.isEmpty() && !config)
        for (const auto name : {"id_ed25519"_L1, "id_ecdsa"_L1, "id_rsa"_L1})
            offered += places.sshFolder + u'/' + name;
    for (const QString &file : std::as_const(offered))
        keys.addFile(file, true);
    const QDir folder(places.sshFolder);
    const QStringList inFolder =
        places.sshFolder.isEmpty() ? QStringList() : folder.entryList(QDir::Files | QDir::Hidden, QDir::Name);
    for (const QString &name : inFolder)
        if (!name.endsWith(u".pub"_s))
            keys.addFile(folder.filePath(name), false);
    const bool onlyNamed = !named.isEmpty() || (config && config->identitiesOnly);
    for (const ssh::AgentKey &held : ssh::agentKeys(places.agentSocket).value_or(QList<ssh::AgentKey>()))
        keys.addHeld(held, !onlyNamed);
    return std::move(keys).inOrder();
}

} // namespace officina
