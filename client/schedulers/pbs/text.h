// SPDX-License-Identifier: GPL-3.0-or-later
//
// PBS's way of writing times, amounts and sets, as values. Nothing here fails: what cannot be read
// is nothing.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QDateTime>
#include <QtCore/QStringList>

#include <optional>

namespace officina::pbs {

// "336:00:00", "05:00", "90", "00:00:01.5" -> seconds.
std::optional<double> secondsOf(QByteArrayView text);
// "01:30:00" for a number of seconds.
QByteArray clock(qint64 seconds);
// "7804kb", "2gb", "100", "16mw" (words of 8 bytes) -> bytes.
std::optional<qint64> bytesOf(QByteArrayView text);
// "Sat Nov 21 03:10:00 2026", in UTC: qstat is asked with TZ=UTC.
QDateTime timeOf(QByteArrayView text);
// Of all chunks together, of "2:ncpus=8:ngpus=4+1:ncpus=1" (select) or of
// "(n1:ncpus=8:ngpus=4)+(n2:ncpus=8)" (exec_vnode); nothing where no chunk names it.
std::optional<qint64> inChunks(QByteArrayView chunks, QByteArrayView resource);
// The hosts of "n1/0*8+n2/0*8", each once.
QStringList hostsOf(QByteArrayView execHost);

} // namespace officina::pbs
