// SPDX-License-Identifier: GPL-3.0-or-later
//
// Transfers and their reports as rows of the store: one table of columns says how each is written and
// read. Everything here runs on the store's thread.
#pragma once

#include "client/staging/queue/transferitem.h"
#include "client/storage/database.h"

#include <QtCore/QSet>

namespace officina::transfertable {

Result<> save(Database &database, const TransferItem &item);
Result<> remove(Database &database, qint64 id); // its report too
// What a former run left, or another one has in hand: what ran then, or waited, is whatRan, or Paused. Rows that
// cannot be understood are left out.
Result<QList<TransferItem>> load(Database &database, TransferItem::State whatRan = TransferItem::State::Interrupted);

// When one that has ended did: its row is written then, and not again. NotFound.
Result<QDateTime> endedAt(Database &database, qint64 id);

Result<> saveReport(Database &database, qint64 id, const QByteArray &report); // of a transfer in the table
Result<QByteArray> loadReport(Database &database, qint64 id);                 // NotFound
Result<QSet<qint64>> reports(Database &database);                             // ids that have one

} // namespace officina::transfertable
