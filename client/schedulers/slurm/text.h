// SPDX-License-Identifier: GPL-3.0-or-later
//
// Slurm's way of writing states, times, amounts and GPUs, as values. Nothing here fails: what
// cannot be read is Unknown, nothing or 0.
#pragma once

#include "client/schedulers/job.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QStringView>

#include <optional>

namespace officina::slurm {

// "COMPLETED", "CANCELLED by 1000", "NODE_FAIL"; also squeue's short "CG".
JobState stateOf(QStringView text);
// "1-02:03:04", "02:03:04", "03:04.123", "30" (whole minutes) -> seconds; nothing for
// "UNLIMITED", "INVALID", "".
std::optional<double> secondsOf(QStringView text);
std::optional<double> secondsOf(QByteArrayView text);
// "1234K", "2.5G", "4096Mn" (per node), "0" -> bytes; unit is that of a number without a letter.
std::optional<qint64> bytesOf(QStringView text, qint64 unit = 1);
// GPUs in "billing=4,cpu=4,gres/gpu:a100=2,gres/gpu=2,mem=8G" or "gres/gpu:a100:2".
int gpusOf(QStringView tres);
// One entry of a list like "cpu=4,mem=8G": "8G" for "mem"; empty where it is missing.
QStringView tresValue(QStringView tres, QStringView key);
// Seconds since 1970; invalid for "Unknown", "N/A", "NONE", "0".
QDateTime timeOf(QStringView text);
QDateTime timeOf(QByteArrayView text);

} // namespace officina::slurm
