// SPDX-License-Identifier: GPL-3.0-or-later
//
// How busy a job's GPUs were, from the file that the guard in its script writes: a line a minute and
// GPU, "time_epoch,gpu_index_or_all,percent,memory_bytes". Lines that make no sense are passed over. The guard runs on
// a job's first node: of the GPUs of others it sees nothing.
#pragma once

#include "client/curves/series/series.h"
#include "client/schedulers/job.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QSet>

#include <limits>
#include <map>
#include <ranges>

namespace officina {

class GpuUse
{
public:
    static QByteArray fileOf(const Job &job); // its name in the run folder; each task of an array has its own
    static bool isOfAllNodes(const Job &job) { return job.nodes() == 1; } // else of the first one, or nobody knows
    static constexpr size_t mostMinutes = 100'000; // 69 days

    void feed(QByteArrayView bytes);
    void clear(); // the file begins anew
    // Only what was measured between these two counts below: the links of a chain, and a job that was put back into the
    // queue, go on in the file of what ran before. Invalid: no bound.
    void setTime(const QDateTime &started, const QDateTime &ended = {});

    bool isEmpty() const { return counted().empty(); }
    int gpus() const { return int(m_gpus.size()); } // that have lines of their own; 0: only of all together
    double mean() const; // percent, of all minutes; NaN where there is none
    Series series() const; // the mean of all GPUs, by minutes since the first
    // For how many minutes up to the last one each GPU was below 5 %, as the guard itself reckons: measured one after
    // the other. Nobody knows what a GPU did that was not measured: not between two of them, and not beside an idle one.
    int idleMinutes() const;
    QDateTime last() const; // UTC; when it was measured last; invalid: never

private:
    struct Sum {
        double all = -1; // the line of all GPUs together; below 0: none
        double sum = 0;
        int count = 0;
        double most = 0; // of one GPU
        double value() const { return count > 0 ? sum / count : all; }
    };
    using Minutes = std::map<qint64, Sum>; // since 1970
    void takeLine(QByteArrayView line);
    std::ranges::subrange<Minutes::const_iterator> counted() const;

    QByteArray m_rest; // the beginning of a line
    QSet<QByteArray> m_gpus;
    Minutes m_minutes;
    qint64 m_unread = 0; // the last minute in which a GPU told no number
    qint64 m_from = 0;
    qint64 m_to = std::numeric_limits<qint64>::max();
};

} // namespace officina
