// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the guard's file; see the header.
#include "client/jobs/gpuuse.h"

#include <QtCore/QTimeZone>

#include <algorithm>
#include <cmath>

namespace officina {

namespace {

constexpr qsizetype mostOfLine = 256;
constexpr qsizetype mostGpus = 100'000;
constexpr double idleBelow = 5; // percent
constexpr qint64 mostBetween = 2; // minutes from one to the next: the guard's pause is a little longer than one

} // namespace

QByteArray GpuUse::fileOf(const Job &job)
{
    return job.task ? "gpu-use-" + QByteArray::number(*job.task) + ".csv" : QByteArray("gpu-use.csv");
}

void GpuUse::feed(QByteArrayView bytes)
{
    m_rest += bytes;
    qsizetype from = 0;
    for (qsizetype end; (end = m_rest.indexOf('\n', from)) >= 0; from = end + 1)
        takeLine(QByteArrayView(m_rest).sliced(from, end - from));
    m_rest.remove(0, from);
    if (m_rest.size() > mostOfLine)
        m_rest.clear(); // no such line; its end is passed over as well
}

void GpuUse::takeLine(QByteArrayView line)
{
    const QList<QByteArray> cells = line.trimmed().toByteArray().split(',');
    if (cells.size() < 3)
        return;
    bool hasTime = false;
    bool hasPercent = false;
    const double time = cells[0].trimmed().toDouble(&hasTime);
    const double percent = cells[2].trimmed().toDouble(&hasPercent);
    if (!hasTime || !(time > 0 && time < 1e11))
        return;
    const qint64 minute = qint64(time / 60);
    if (!hasPercent || !(percent >= 0 && percent <= 100)) { // "[N/A]", of a slice of one
        m_unread = std::max(m_unread, minute);
        return;
    }
    if (m_minutes.size() >= mostMinutes && !m_minutes.contains(minute))
        return;
    const QByteArray gpu = cells[1].trimmed();
    Sum &sum = m_minutes[minute];
    sum.most = std::max(sum.most, percent);
    if (gpu == "all") {
        sum.all = percent;
        return;
    }
    if (m_gpus.size() < mostGpus)
        m_gpus.insert(gpu);
    sum.sum += percent;
    ++sum.count;
}

void GpuUse::clear()
{
    m_rest.clear();
    m_gpus.clear();
    m_minutes.clear();
    m_unread = 0;
}

void GpuUse::setTime(const QDateTime &started, const QDateTime &ended)
{
    m_from = started.isValid() ? started.toSecsSinceEpoch() / 60 : 0;
    m_to = ended.isValid() ? ended.toSecsSinceEpoch() / 60 : std::numeric_limits<qint64>::max();
}

std::ranges::subrange<GpuUse::Minutes::const_iterator> GpuUse::counted() const
{
    const auto from = m_minutes.lower_bound(m_from);
    return {from, m_to < m_from ? from : m_minutes.upper_bound(m_to)};
}

double GpuUse::mean() const
{
    double sum = 0;
    qint64 number = 0;
    for (const auto &[minute, of] : counted()) {
        sum += of.value();
        ++number;
    }
    return number == 0 ? std::nan("") : sum / double(number);
}

int GpuUse::idleMinutes() const
{
    const auto minutes = counted();
    if (minutes.empty())
        return 0;
    const qint64 last = std::prev(minutes.end())->first;
    qint64 since = last + 1; // the first of those that count
    for (auto at = minutes.end(); at != minutes.begin();) {
        --at;
        if (at->second.most >= idleBelow || at->first <= m_unread || since - at->first > mostBetween)
            break;
        since = at->first;
    }
    return int(last + 1 - since);
}

QDateTime GpuUse::last() const
{
    const auto minutes = counted();
    return minutes.empty() ? QDateTime()
                           : QDateTime::fromSecsSinceEpoch(60 * std::prev(minutes.end())->first, QTimeZone::UTC);
}

Series GpuUse::series() const
{
    const auto minutes = counted();
    Series series;
    for (const auto &[minute, of] : minutes)
        series.append({minute - minutes.begin()->first, double(minute * 60), of.value()});
    return series;
}

} // namespace officina
