// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading a file of CBOR, the compact form of what JSON says.
#pragma once

#include "client/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>

namespace officina {

// A map with names, as JSON would give it. BadInput tells the byte offset; others as readFile().
Result<QJsonObject> readCbor(const QString &path);
Result<QJsonObject> parseCbor(const QByteArray &bytes, const QString &path); // path: for errors

} // namespace officina
