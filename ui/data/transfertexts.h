// SPDX-License-Identifier: GPL-3.0-or-later
//
// Transfers in words of the user's language, for the table, the status line and the report.
#pragma once

#include "client/staging/queue/transferqueue.h"
#include "ui/common/chip.h"

namespace officina::transfertexts {

QString what(const TransferItem &item); // "corpus · 212 files"
QString to(const TransferItem &item);   // the folder it goes to, with its site
QString route(const TransferItem &item); // from where to where
QString left(const TransferItem &item); // "1 min"; empty where not known
QString state(const TransferItem &item); // "Sending", "Verified (SHA-256)", "Again in 8 s: connection lost"
QString stateNote(const TransferItem &item); // what more there is to say of it; may be empty
QString whyNotResumed(const TransferItem &item); // empty where nothing is in the way
QString unconfirmedNote(Direction direction); // of a copy that a site could not confirm
Tone tone(const TransferItem &item);
// 0 … 1; below 0: not known yet; nothing: as far as is known nothing has been done.
std::optional<double> progress(const TransferItem &item);
QString summary(const QList<TransferItem> &items); // "2 transfers · 412 MB/s · 1 min left"; may be empty
// Of all that is not ended: "61 of 84 GB · 212 of 430 files · 412 MB/s · 1 min left"; may be empty.
QString total(const QList<TransferItem> &items);
QString outcome(FileReport::Outcome outcome, const TransferReport &report);
QString detail(const FileReport &file);

} // namespace officina::transfertexts
