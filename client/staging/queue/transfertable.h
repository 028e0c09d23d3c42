// SPDX-License-Identifier: GPL-3.0-or-later
//
// The transfers that are not done, as rows of the store: written when a state changes and now and
// then while one runs, never per file.
#pragma once

#include "client/staging/queue/transferqueue.h"
#include "client/storage/database.h"

namespace officina::transferjournal {

Result<> save(Database &database, const TransferItem &item);
Result<> remove(Database &database, qint64 id);
// What a former run left: as Interrupted, or Failed with its error. Rows that cannot be
// understood are left out.
Result<QList<TransferItem>> load(Database &database);

} // namespace officina::transferjournal
