// SPDX-License-Identifier: GPL-3.0-or-later
//
// EVP's calls for Ed25519; see the header.
#include "client/signing/ed25519.h"

#include <QtCore/QByteArrayList>
#include <QtCore/QCryptographicHash>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

#include <memory>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

template <auto function> struct Free {
    template <class T> void operator()(T *object) const { function(object); }
};
using Key = std::unique_ptr<EVP_PKEY, Free<EVP_PKEY_free>>;
using Digest = std::unique_ptr<EVP_MD_CTX, Free<EVP_MD_CTX_free>>;
using Bio = std::unique_ptr<BIO, Free<BIO_free_all>>;

constexpr size_t keyLength = 32;
constexpr size_t signatureLength = 64;

const unsigned char *data(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *data(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

Key loaded(const PublicKey &key)
{
    return Key(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, data(key.bytes), size_t(key.bytes.size())));
}

Key loaded(const PrivateKey &key)
{
    return Key(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, data(key.bytes), size_t(key.bytes.size())));
}

// get: EVP_PKEY_get_raw_…; empty where the key is of another kind.
template <class Get> QByteArray rawBytes(const Key &key, Get get)
{
    QByteArray bytes(keyLength, '\0');
    size_t length = keyLength;
    if (!key || EVP_PKEY_get_id(key.get()) != EVP_PKEY_ED25519 || get(key.get(), data(bytes), &length) != 1
        || length != keyLength)
        return {};
    return bytes;
}

Bio reading(const QByteArray &pem)
{
    return Bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
}

template <class Write> QByteArray written(Write write)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    write(bio.get());
    char *text = nullptr;
    const long length = BIO_get_mem_data(bio.get(), &text);
    return {text, length};
}

// Keys of small order (RFC 8032 leaves them to who verifies): one signature of theirs fits many texts, or any. The bit of
// the sign does not matter.
bool isOfSmallOrder(const PublicKey &key)
{
    static const QByteArrayList known{
        QByteArray(32, '\0'), // of order 4; then 1, 8, 8, 2, and what stands for the first two beyond the field
        "\1" + QByteArray(31, '\0'),
        QByteArray::fromHex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"),
        QByteArray::fromHex("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a"),
        "\xec" + QByteArray(30, '\xff') + '\x7f',
        "\xed" + QByteArray(30, '\xff') + '\x7f',
        "\xee" + QByteArray(30, '\xff') + '\x7f',
    };
    QByteArray bytes = key.bytes;
    if (bytes.size() == qsizetype(keyLength))
        bytes.back() = char(bytes.back() & 0x7f);
    return known.contains(bytes);
}

} // namespace

Result<PrivateKey> newPrivateKey()
{
    const Key key(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
    const QByteArray bytes = rawBytes(key, EVP_PKEY_get_raw_private_key);
    if (bytes.isEmpty())
        return failure(Error::Kind::Local, u"no key can be made"_s);
    return PrivateKey{bytes};
}

PublicKey publicKeyOf(const PrivateKey &key)
{
    return {rawBytes(loaded(key), EVP_PKEY_get_raw_public_key)};
}

Result<PublicKey> publicKeyFromPem(const QByteArray &pem)
{
    const Key key(PEM_read_bio_PUBKEY(reading(pem).get(), nullptr, nullptr, nullptr));
    const QByteArray bytes = rawBytes(key, EVP_PKEY_get_raw_public_key);
    if (bytes.isEmpty())
        return failure(Error::Kind::BadInput, u"no public key of Ed25519"_s);
    return PublicKey{bytes};
}

Result<PrivateKey> privateKeyFromPem(const QByteArray &pem)
{
    const Key key(PEM_read_bio_PrivateKey(reading(pem).get(), nullptr, nullptr, nullptr));
    const QByteArray bytes = rawBytes(key, EVP_PKEY_get_raw_private_key);
    if (bytes.isEmpty())
        return failure(Error::Kind::BadInput, u"no private key of Ed25519, or not its passphrase"_s);
    return PrivateKey{bytes};
}

QByteArray toPem(const PublicKey &key)
{
    const Key pkey = loaded(key);
    return written([&](BIO *bio) { PEM_write_bio_PUBKEY(bio, pkey.get()); });
}

QByteArray toPem(const PrivateKey &key)
{
    const Key pkey = loaded(key);
    return written([&](BIO *bio) { PEM_write_bio_PrivateKey(bio, pkey.get(), nullptr, nullptr, 0, nullptr, nullptr); });
}

QString fingerprint(const PublicKey &key)
{
    const QByteArray hash = QCryptographicHash::hash(key.bytes, QCryptographicHash::Sha256);
    return u"SHA256:"_s + QString::fromLatin1(hash.toBase64(QByteArray::OmitTrailingEquals));
}

QByteArray sign(const QByteArray &bytes, const PrivateKey &key)
{
    const Key pkey = loaded(key);
    const Digest context(EVP_MD_CTX_new());
    QByteArray signature(signatureLength, '\0');
    size_t length = signatureLength;
    if (!pkey || EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, pkey.get()) != 1
        || EVP_DigestSign(context.get(), data(signature), &length, data(bytes), size_t(bytes.size())) != 1)
        return {};
    return signature;
}

bool isSignature(const QByteArray &signature, const QByteArray &bytes, const PublicKey &key)
{
    const Key pkey = loaded(key);
    const Digest context(EVP_MD_CTX_new());
    return pkey && signature.size() == qsizetype(signatureLength) && !isOfSmallOrder(key)
        && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, pkey.get()) == 1
        && EVP_DigestVerify(context.get(), data(signature), signatureLength, data(bytes), size_t(bytes.size())) == 1;
}

} // namespace officina
