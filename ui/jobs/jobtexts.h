// SPDX-License-Identifier: GPL-3.0-or-later
//
// A job in words: its state, why it waits, its time. The same words wherever a job is shown.
#pragma once

#include "client/schedulers/job.h"
#include "ui/common/chip.h"

#include <QtCore/QString>

namespace officina::jobtexts {

QString state(const Job &job); // "Running", "Waiting · priority"
Tone tone(JobState state);
QString nodesAndGpus(const Job &job); // "16 × 4"; without GPUs the nodes alone
QString time(const Job &job);         // "0:11:42 of 48 h", "starts ≈ 14:20", "02:11:09"
QString memory(qint64 bytes);
QString gpuHours(double hours); // "748 GPU-h", "1.2 GPU-min"
// "48213 · 16 nodes, 64 GPUs · 748 GPU-h so far, 3 072 at most"
QString summary(const Job &job);
// "127 · command not found", "ended by signal 9 · killed", "0:125 · out of memory"; empty where nothing is known
QString exit(const Job &job);

} // namespace officina::jobtexts
