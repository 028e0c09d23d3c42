// SPDX-License-Identifier: GPL-3.0-or-later
//
// A job in words: its state, why it waits, its time. The same words wherever a job is shown.
#pragma once

#include "client/jobs/jobtree.h"
#include "ui/common/chip.h"
#include "ui/present/jobwords/jobwords.h"

#include <QtCore/QString>

namespace officina {
struct JobCounts;
struct SentJob;
} // namespace officina

namespace officina::jobtexts {

QString state(const Job &job); // "Running", "Waiting · priority"
// The same in whole sentences, with the scheduler's own words.
QString stateTip(const Job &job);
jobwords::Words reason(const Job &job); // why it waits, of either scheduler
bool needsYou(const Job &job);          // it waits, and will until somebody does something
QString counts(const JobCounts &counts); // "4 running · 90 waiting · 2 failed"
QString chain(const JobGroup &group);    // "Running · link 3 of 10"
Tone tone(JobState state);
QString nodesAndGpus(const Job &job); // "16 × 4"; without GPUs the nodes alone
QString time(const Job &job);         // "0:11:42 of 48 h", "starts ≈ 14:20", "02:11:09"
QString memory(qint64 bytes);
QString gpuHours(double hours); // "748 GPU-h", "1.2 GPU-min"
// For a column of them: "748 of 3 072", "12.3", "≤ 512"; empty where there are none, or it is not known.
QString gpuHoursOf(const Job &job, std::optional<double> used, std::optional<double> atMost);
QString moment(const QDateTime &time); // with the clock on every day: "14:20", "30 Nov 14:20"
// "48213 · 16 nodes, 64 GPUs · 748 GPU-h so far, 3 072 at most"
QString summary(const Job &job);
// Of an array what each task has and what runs at once: "48231 · 8 tasks · 1 node, 4 GPUs each · 3 nodes, 12 GPUs now"
QString summary(const JobGroup &group);
// "127 · command not found", "ended by signal 9 · killed", "0:125 · out of memory"; empty where nothing is known
QString exit(const Job &job);
// What is to be told of one that was sent: what the scheduler had to say, and that a chain is shorter than its links
// were to be.
QString sent(const SentJob &sent, int links);

} // namespace officina::jobtexts
