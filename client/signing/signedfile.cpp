// SPDX-License-Identifier: GPL-3.0-or-later
//
// Signing and checking files; see the header.
#include "client/signing/signedfile.h"

#include "client/base/files.h"

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 signatureSize = 64;

} // namespace

QString signatureFile(const QString &path)
{
    return path + u".sig"_s;
}

Result<> signFile(const QString &path, const PrivateKey &key)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return passOn(bytes);
    return writeFile(signatureFile(path), sign(*bytes, key));
}

Result<QByteArray> readSigned(const QString &path, const PublicKey &key, qint64 maxBytes)
{
    auto bytes = readFile(path, maxBytes);
    if (!bytes)
        return bytes;
    const auto signature = readFile(signatureFile(path), signatureSize);
    if (!signature)
        return passOn(signature);
    if (signature->size() != signatureSize)
        return failure(Error::Kind::BadInput, u"%1 bytes"_s.arg(signature->size()), signatureFile(path));
    if (!isSignature(*signature, *bytes, key))
        return failure(Error::Kind::Rejected, fingerprint(key), path);
    return bytes;
}

} // namespace officina
