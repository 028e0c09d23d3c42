// SPDX-License-Identifier: GPL-3.0-or-later
//
// The order of jobs; see the header.
#include "client/schedulers/joborder.h"

#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

namespace officina {

void sortNewestFirst(QList<Job> &jobs)
{
    const auto isNewer = [](const Job &a, const Job &b) { return a.times.submitted > b.times.submitted; };
    if (std::ranges::is_sorted(jobs, isNewer))
        return;
    std::vector<std::pair<qint64, qsizetype>> order;
    order.reserve(size_t(jobs.size()));
    for (qsizetype i = 0; i < jobs.size(); ++i) {
        const QDateTime &time = jobs[i].times.submitted;
        order.emplace_back(time.isValid() ? -time.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max(), i);
    }
    std::ranges::sort(order);
    // A job is large: each is moved once, along the circles of those that take each other's places.
    constexpr qsizetype done = -1;
    for (size_t start = 0; start < order.size(); ++start) {
        if (order[start].second == done || order[start].second == qsizetype(start))
            continue;
        Job first = std::move(jobs[qsizetype(start)]);
        size_t at = start;
        for (;;) {
            const qsizetype from = std::exchange(order[at].second, done);
            if (from == qsizetype(start))
                break;
            jobs[qsizetype(at)] = std::move(jobs[from]);
            at = size_t(from);
        }
        jobs[qsizetype(at)] = std::move(first);
    }
}

} // namespace officina
