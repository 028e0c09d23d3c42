// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading or making the key; see the header.
#include "client/invitations/issuerkey.h"

#include "client/base/files.h"
#include "client/base/userfolders.h"

namespace officina {

using namespace Qt::StringLiterals;

QString invitationFolder()
{
    return dataFolder() + u"/invitations"_s;
}

QString issuerKeyFile()
{
    return invitationFolder() + u"/issuer-key.pem"_s;
}

Result<PrivateKey> readIssuerKey(const QString &path)
{
    const auto pem = readFile(path, 64 * 1024);
    if (!pem)
        return failure(pem.error().kind, pem.error().detail, path);
    auto key = privateKeyFromPem(*pem);
    if (!key)
        return failure(key.error().kind, key.error().detail, path);
    return key;
}

Result<PrivateKey> issuerKey(const QString &path)
{
    auto key = readIssuerKey(path);
    if (key || key.error().kind != Error::Kind::NotFound)
        return key;
    key = newPrivateKey();
    if (!key)
        return key;
    return writeFile(path, toPem(*key), true).transform([&key] { return *key; });
}

} // namespace officina
