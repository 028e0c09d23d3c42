// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading what a private key tells; see the header.
#include "client/ssh/keyfile.h"

#include "client/base/userhome.h"
#include "client/ssh/wirereader.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <bit>

namespace officina::ssh {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 mostBytes = 1 << 20; // far more than any key has

QByteArray between(const QByteArray &text, QByteArrayView begin, QByteArrayView end)
{
    const qsizetype from = text.indexOf(begin);
    const qsizetype to = from < 0 ? -1 : text.indexOf(end, from);
    return to < 0 ? QByteArray() : text.sliced(from + begin.size(), to - from - begin.size());
}

void tell(QByteArrayView blob, KeyFile &key)
{
    if (const auto shown = PublicKey::parse(blob)) {
        key.publicKey = blob.toByteArray();
        key.type = shown->type;
        key.bits = shown->bits;
    }
}

// The header is in the clear, and holds the public half.
void readOpenSsh(const QByteArray &base64, KeyFile &key)
{
    const QByteArray bytes = QByteArray::fromBase64(base64.simplified().replace(' ', ""));
    constexpr QByteArrayView magic("openssh-key-v1\0", 15);
    if (!bytes.startsWith(magic))
        return;
    WireReader reader(QByteArrayView(bytes).sliced(magic.size()));
    const QByteArrayView cipher = reader.string();
    reader.string(); // how the passphrase becomes a key
    reader.string();
    const auto count = reader.number<quint32>();
    const QByteArrayView blob = reader.string();
    if (!reader.isGood() || count != 1)
        return;
    key.encrypted = cipher == "none" ? KeyFile::Encrypted::No : KeyFile::Encrypted::Yes;
    tell(blob, key);
}

void readPem(const QByteArray &text, KeyFile &key)
{
    using enum KeyFile::Encrypted;
    const bool isOld =
        text.contains("-----BEGIN RSA PRIVATE KEY-----") || text.contains("-----BEGIN EC PRIVATE KEY-----");
    if (text.contains("-----BEGIN ENCRYPTED PRIVATE KEY-----") || text.contains("Proc-Type: 4,ENCRYPTED"))
        key.encrypted = Yes;
    else if (isOld || text.contains("-----BEGIN PRIVATE KEY-----"))
        key.encrypted = No;
}

// The public half lies beside it as a rule: "ssh-rsa AAAA… comment".
void readPublicHalf(const QString &path, KeyFile &key)
{
    QFile file(path + u".pub"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const auto words = file.read(64 << 10).simplified().split(' ');
    if (words.size() > 1)
        tell(QByteArray::fromBase64(words.at(1)), key);
}

} // namespace

std::optional<PublicKey> PublicKey::parse(QByteArrayView blob)
{
    WireReader reader(blob);
    PublicKey key{.type = QString::fromLatin1(reader.string()), .bits = 0};
    if (!reader.isGood() || key.type.isEmpty())
        return {};
    if (key.type == "ssh-rsa"_L1) {
        reader.string(); // the exponent
        QByteArrayView modulus = reader.string();
        while (!modulus.isEmpty() && modulus.front() == '\0')
            modulus = modulus.sliced(1);
        if (!modulus.isEmpty())
            key.bits = int(modulus.size() - 1) * 8 + int(std::bit_width(uchar(modulus.front())));
    }
    return key;
}

QStringList usualKeyFiles()
{
    QStringList files;
    for (const auto name : {"id_rsa"_L1, "id_ecdsa"_L1, "id_ed25519"_L1})
        files += userHome() + u"/.ssh/"_s + name;
    return files;
}

bool isUsualKeyFile(const QString &file)
{
    const QString folder = userHome() + u"/.ssh/"_s;
    static const QStringList names{u"id_rsa"_s,     u"id_dsa"_s,        u"id_ecdsa"_s, u"id_ecdsa_sk"_s,
                                   u"id_ed25519"_s, u"id_ed25519_sk"_s, u"id_xmss"_s};
    return file.startsWith(folder) && names.contains(file.sliced(folder.size()));
}

QString fingerprintOf(const QByteArray &blob)
{
    const QByteArray hash = QCryptographicHash::hash(blob, QCryptographicHash::Sha256);
    return u"SHA256:"_s + QString::fromLatin1(hash.toBase64(QByteArray::OmitTrailingEquals));
}

std::optional<KeyFile> KeyFile::read(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return {};
    KeyFile key;
    key.path = path;
#ifndef _WIN32
    constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    key.isOpenToOthers = (info.permissions() & others) != QFileDevice::Permissions();
#endif
    if (QFileInfo::exists(path + u"-cert.pub"_s))
        key.certificate = path + u"-cert.pub"_s;
    QFile file(path);
    key.isReadable = file.open(QIODevice::ReadOnly);
    const QByteArray text = key.isReadable ? file.read(mostBytes) : QByteArray();
    const QByteArray base64 = between(text, "-----BEGIN OPENSSH PRIVATE KEY-----", "-----END");
    if (base64.isEmpty())
        readPem(text, key);
    else
        readOpenSsh(base64, key);
    if (key.type.isEmpty())
        readPublicHalf(path, key);
    return key;
}

} // namespace officina::ssh
