// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ed25519 signatures (RFC 8032) over OpenSSL, with keys as `openssl genpkey -algorithm ed25519` writes them.
#pragma once

#include "client/base/result.h"

#include <QtCore/QByteArray>

namespace officina {

struct PublicKey {
    QByteArray bytes; // 32
    bool operator==(const PublicKey &) const = default;
};

struct PrivateKey {
    QByteArray bytes; // 32
};

Result<PrivateKey> newPrivateKey(); // Local: the system gives no randomness
PublicKey publicKeyOf(const PrivateKey &key);

// BadInput: no key of Ed25519. A private key with a passphrase is asked for at the terminal, where there is one.
Result<PublicKey> publicKeyFromPem(const QByteArray &pem);
Result<PrivateKey> privateKeyFromPem(const QByteArray &pem);
QByteArray toPem(const PublicKey &key);
QByteArray toPem(const PrivateKey &key);

// What people compare: "SHA256:…", of the 32 bytes.
QString fingerprint(const PublicKey &key);

QByteArray sign(const QByteArray &bytes, const PrivateKey &key); // 64 bytes
bool isSignature(const QByteArray &signature, const QByteArray &bytes, const PublicKey &key);

} // namespace officina
