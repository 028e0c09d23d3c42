// SPDX-License-Identifier: GPL-3.0-or-later
//
// The folder of a run at the site: made for it, its record written, and taken away again where nothing was sent.
#pragma once

#include "client/jobs/runrecord.h"
#include "client/ssh/session.h"

namespace officina {

// Makes the folder (Exists where there is one) and that of its logs.
Result<> makeRunFolder(ssh::Session &session, const RunRecord &run);
// The record; of a chain also the numbers of its links, one a line in the file "links", which the links read.
Result<> writeRecord(ssh::Session &session, const RunRecord &run);
// Takes away these scripts, the record and the folders that are empty then, and nothing else.
void removeRunFolder(ssh::Session &session, const RunRecord &run, const QList<RemotePath> &scripts);

} // namespace officina
