// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lists a tree of logs, and reads ranges of many files, in one round trip each however many there
// are: by a few lines of Python that the far side's python3 is handed each time. Over SFTP each
// folder and each file costs several round trips.
#pragma once

#include "client/curves/runs/logsource.h"
#include "client/ssh/session.h"

namespace officina::fartree {

// As LogSource::files() lists them, of a folder that is there; opened: as LogSource::opened(). BadReply
// where Python does not do it.
Result<QList<LogFile>> list(ssh::Session &session, const RemotePath &root, const RemotePath &opened,
                            const QByteArray &pattern);

// As LogSource::readAll().
Result<QList<Result<QByteArray>>> read(ssh::Session &session, const RemotePath &root, const QList<LogRange> &ranges);

} // namespace officina::fartree
