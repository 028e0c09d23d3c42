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
    return readFile(path, 64 * 1024)
        .and_then([](const QByteArray &pem) { return privateKeyFromPem(pem); })
        .transform_error([&path](Error error) {
            error.subject = path;
            return error;
        });
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
