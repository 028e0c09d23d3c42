// SPDX-License-Identifier: GPL-3.0-or-later
//
// The report of a transfer as the journal keeps it: compressed JSON that gives back every value, names
// that are not UTF-8 too. A report that is too long keeps its counts and totals and the files that
// matter most, the failed ones and then those left out, and says how many it does not list.
#pragma once

#include "client/base/result.h"
#include "client/staging/transfer/transferreport.h"

#include <QtCore/QByteArray>

namespace officina::reportarchive {

constexpr qint64 maxBytes = 32 << 20; // of JSON about; a quarter million files

QByteArray pack(TransferReport report, qint64 most = maxBytes);
Result<TransferReport> unpack(const QByteArray &packed); // BadInput: it is damaged

} // namespace officina::reportarchive
