// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading what a private key tells; see the header.
#include "client/ssh/keyfile.h"

#include "client/base/userhome.h"
#include "client/ssh/wirereader.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>

#include <bit>

namespace officina::ssh {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 mostBytes = 1 << 20; // far more than any key has

void tell(QByteArrayView blob, KeyFile &key)
{
    if (const auto shown = PublicKey::parse(blob)) {
        key.publicKey = blob.toByteArray();
        key.type = shown->type;
        key.bits = shown->bits;
    }
}

// As in RFC 7468; the lines of its head are RFC 1421's.
struct PemBlock {
    QString label; // "RSA PRIVATE KEY"
    QString head;  // "Proc-Type: 4,ENCRYPTED"; as a rule empty
    QByteArray bytes;
};

// Nothing where it is not whole.
std::optional<PemBlock> pemBlock(const QByteArray &text)
{
    static const QRegularExpression pattern(
        uR"(-----BEGIN ([A-Z ]*PRIVATE KEY)-----\s+((?:[\w-]+: [^\n]*\n)*)([A-Za-z0-9+/=\s]++)-----END \1-----)"_s);
    const auto match = pattern.match(QString::fromLatin1(text));
    const auto bytes =
        QByteArray::fromBase64Encoding(match.captured(3).toLatin1().simplified().replace(' ', ""),
                                       QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!match.hasMatch() || !bytes || (*bytes).isEmpty())
        return {};
    return PemBlock{match.captured(1), match.captured(2), *bytes};
}

// The header is in the clear, and holds the public half. What is not encrypted begins with a number, twice the same.
KeyFile::Fault readOpenSsh(const QByteArray &bytes, KeyFile &key)
{
    using enum KeyFile::Fault;
    constexpr QByteArrayView magic("openssh-key-v1\0", 15);
    if (!bytes.startsWith(magic))
        return Damaged;
    WireReader reader(QByteArrayView(bytes).sliced(magic.size()));
    const QByteArrayView cipher = reader.string();
    reader.string(); // how the passphrase becomes a key
    reader.string();
    const auto count = reader.number<quint32>();
    const QByteArrayView blob = reader.string();
    WireReader secret(reader.string());
    if (!reader.isGood() || count != 1)
        return Damaged;
    const bool isOpen = cipher == "none";
    const auto check = secret.number<quint32>();
    if (!secret.isGood() || (isOpen && check != secret.number<quint32>()))
        return Damaged;
    key.encrypted = isOpen ? KeyFile::Encrypted::No : KeyFile::Encrypted::Yes;
    tell(blob, key);
    return key.type.isEmpty() ? Damaged : None;
}

// Whether it is one sequence of ASN.1 (X.690), and all of it.
bool isWholeSequence(const QByteArray &bytes)
{
    constexpr uchar sequence = 0x30, more = 0x80; // the number of bytes that the length has stands beside the latter
    if (bytes.size() < 2 || uchar(bytes.at(0)) != sequence)
        return false;
    const uchar first = uchar(bytes.at(1));
    const qsizetype width = first < more ? 0 : first - more;
    if (first < more)
        return bytes.size() == 2 + first;
    if (width < 1 || width > 4 || bytes.size() < 2 + width)
        return false;
    qint64 length = 0;
    for (qsizetype i = 0; i < width; ++i)
        length = length << 8 | uchar(bytes.at(2 + i));
    return bytes.size() == 2 + width + length;
}

KeyFile::Fault readPem(const PemBlock &block, KeyFile &key)
{
    using enum KeyFile::Fault;
    static const QByteArray dsa = QByteArray::fromHex("06072a8648ce380401"); // its number in ASN.1, 1.2.840.10040.4.1
    const bool isLocked = block.head.contains("ENCRYPTED"_L1);
    if (!isLocked && !isWholeSequence(block.bytes))
        return Damaged;
    key.encrypted =
        isLocked || block.label.startsWith("ENCRYPTED"_L1) ? KeyFile::Encrypted::Yes : KeyFile::Encrypted::No;
    return block.label.startsWith("DSA"_L1) || block.bytes.contains(dsa) ? Dsa : None;
}

// The line of a public half: "ssh-rsa AAAA… comment".
void readPublicLine(const QByteArray &line, KeyFile &key)
{
    const auto words = line.simplified().split(' ');
    const QByteArray blob = QByteArray::fromBase64(words.value(1));
    const auto shown = PublicKey::parse(blob);
    if (shown && shown->type == QString::fromLatin1(words.first()))
        tell(blob, key);
}

KeyFile::Fault readText(const QByteArray &text, KeyFile &key)
{
    using enum KeyFile::Fault;
    if (text.trimmed().isEmpty())
        return Empty;
    if (text.startsWith("PuTTY-User-Key-File-"))
        return OfPutty;
    if (const auto block = pemBlock(text))
        return block->label == "OPENSSH PRIVATE KEY"_L1 ? readOpenSsh(block->bytes, key) : readPem(*block, key);
    readPublicLine(text, key);
    return key.type.isEmpty() ? Damaged : PublicHalf;
}

// It lies beside it as a rule.
void readPublicHalf(const QString &path, KeyFile &key)
{
    QFile file(path + u".pub"_s);
    if (file.open(QIODevice::ReadOnly))
        readPublicLine(file.read(64 << 10), key);
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
            key.bits = int(modulus.size() - 1) * 8 + std::bit_width(uchar(modulus.front()));
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

QStringList missingKeyFiles(const QStringList &named)
{
    const QString folder = userHome() + u"/.ssh/"_s;
    static const QStringList names{u"id_rsa"_s,     u"id_dsa"_s,        u"id_ecdsa"_s, u"id_ecdsa_sk"_s,
                                   u"id_ed25519"_s, u"id_ed25519_sk"_s, u"id_xmss"_s};
    const auto isUsual = [&](const QString &file) {
        return named.size() > 1 && file.startsWith(folder) && names.contains(file.sliced(folder.size()));
    };
    QStringList missing;
    for (const QString &file : named)
        if (!QFileInfo(file).isFile() && !QFileInfo(file + u".pub"_s).isFile() && !isUsual(file))
            missing += file;
    return missing;
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
    if (key.isReadable)
        key.fault = readText(file.read(mostBytes), key);
    if (key.fault == Fault::PublicHalf)
        key.isOpenToOthers = false; // it is for everybody
    if (key.type.isEmpty())
        readPublicHalf(path, key);
    if (key.fault == Fault::None && key.type == "ssh-dss"_L1)
        key.fault = Fault::Dsa;
    return key;
}

} // namespace officina::ssh
