// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the commands that copy share: running one transfer to its end, and telling of it.
#pragma once

#include "cli/call.h"
#include "client/staging/transfer/transfer.h"

#include <QtCore/QJsonObject>

namespace officina {

// The report tells of every file, also after an error.
Result<> performTransfer(const Call &call, ssh::Session &session, Transfer &transfer);
// --events of every command that calls it.
QCommandLineOption eventsOption();
QString outcomeLine(const TransferReport &report);
QJsonObject reportJson(const Transfer &transfer);
// The file or folder as bytes, with a name of its own: "." becomes the folder it stands for.
QByteArray localSource(const QString &text);

} // namespace officina
