// SPDX-License-Identifier: GPL-3.0-or-later
//
// How busy a job's GPUs were, from the file that the guard in its script writes: a line a minute and
// GPU, "time_epoch,gpu_index_or_all,percent,memory_bytes". Lines that make no sense are passed over.
#pragma once

#include "client/curves/series/series.h"
#include "client/schedulers/job.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QSet>

#include <map>

namespace officina {

class GpuUse
{
public:
    static QByteArray fileOf(const Job &job); // its name in the run folder; each task of an array has its own
    static constexpr size_t mostMinutes = 100'000; // 69 days

    void feed(QByteArrayView bytes);

    bool isEmpty() const { return m_minutes.empty(); }
    int gpus() const { return int(m_gpus.size()); } // that have lines of their own; 0: only of all together
    double mean() const;                            // percent, of all minutes; NaN where there is none
    Series series() const;                          // the mean of all GPUs, by minutes since the first
    // For how many minutes up to the last one each GPU was below 5 %, as the guard itself reckons.
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
    void takeLine(QByteArrayView line);

    QByteArray m_rest; // the beginning of a line
    QSet<QByteArray> m_gpus;
    std::map<qint64, Sum> m_minutes;
};

} // namespace officina
