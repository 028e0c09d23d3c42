// SPDX-License-Identifier: GPL-3.0-or-later
//
// A file with its signature in a file beside it: FILE and FILE.sig, 64 bytes, as
// `openssl pkeyutl -sign -rawin` writes them. What is signed has to say itself what it is for.
#pragma once

#include "client/signing/ed25519.h"

namespace officina {

QString signatureFile(const QString &path); // "FILE.sig"

Result<> signFile(const QString &path, const PrivateKey &key); // as readFile(), writeFile()

// The bytes that were checked, and only those. Errors name FILE or FILE.sig as their subject: NotFound, Denied,
// Local; BadInput: larger than maxBytes, or a signature of another size; Rejected: not signed by this key, or
// changed since.
Result<QByteArray> readSigned(const QString &path, const PublicKey &key, qint64 maxBytes);

} // namespace officina
