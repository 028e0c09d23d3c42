// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a job's state means: why it waits, or how it ended, in one sentence with the next step and the
// scheduler's own word. Pure functions of what the scheduler told; what it did not tell is not said.
#pragma once

#include "client/jobs/jobtree.h"
#include "client/schedulers/dialect.h"
#include "ui/common/chip.h"

#include <QtCore/QList>

#include <utility>

namespace officina {

struct Explanation {
    QString title; // "Why it waits"; empty: there is nothing to explain
    Tone tone = Tone::Neutral;
    QString sentence;
    QString next; // empty: nothing to do
    QString word; // the scheduler's own
    QList<std::pair<QString, QString>> facts; // "Expected start", "today 14:20, in 2 h"

    bool isEmpty() const { return title.isEmpty(); }
    bool operator==(const Explanation &) const = default;
};

Explanation explain(const Job &job, Dialect::Kind scheduler, const QDateTime &now);
// Of an array or a heterogeneous job: how its parts did.
Explanation explain(const JobGroup &group, Dialect::Kind scheduler, const QDateTime &now);

// Ended in a way that its log may explain.
bool mayTellWhy(JobState state);
// How one ended, in a few words: "127 · command not found"; empty where it is not known.
QString endInWords(const Job &job, Dialect::Kind scheduler);
// "afterok:41(unfulfilled)" -> "job 41, when it has ended without an error"; what is not known stays.
QString dependencyInWords(const QString &dependency);
QString inWhile(const QDateTime &time, const QDateTime &now); // "today 14:20, in 2 h"

} // namespace officina
