// SPDX-License-Identifier: GPL-3.0-or-later
//
// CBOR into an object; see the header.
#include "client/base/cborfile.h"

#include "client/base/files.h"

#include <QtCore/QCborMap>
#include <QtCore/QCborValue>

namespace officina {

Result<QJsonObject> readCbor(const QString &path)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return passOn(bytes);
    return parseCbor(*bytes, path);
}

Result<QJsonObject> parseCbor(const QByteArray &bytes, const QString &path)
{
    QCborParserError parse;
    const QCborValue value = QCborValue::fromCbor(bytes, &parse);
    if (parse.error != QCborError::NoError)
        return failure(Error::Kind::BadInput, QStringLiteral("byte %1: %2").arg(parse.offset).arg(parse.errorString()),
                       path);
    if (!value.isMap())
        return failure(Error::Kind::BadInput, QStringLiteral("no map"), path);
    return value.toMap().toJsonObject();
}

} // namespace officina
