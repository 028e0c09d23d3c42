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
    if (!hasTime || !hasPercent || !(time > 0 && time < 1e11) || !(percent >= 0 && percent <= 100))
        return;
    const qint64 minute = qint64(time / 60);
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

double GpuUse::mean() const
{
    double sum = 0;
    for (const auto &[minute, of] : m_minutes)
        sum += of.value();
    return isEmpty() ? std::nan("") : sum / double(m_minutes.size());
}

int GpuUse::idleMinutes() const
{
    const auto busy = std::find_if(m_minutes.rbegin(), m_minutes.rend(),
                                   [](const auto &minute) { return minute.second.most >= idleBelow; });
    const qint64 since = busy == m_minutes.rend() ? (isEmpty() ? 0 : m_minutes.begin()->first - 1) : busy->first;
    return isEmpty() ? 0 : int(m_minutes.rbegin()->first - since);
}

QDateTime GpuUse::last() const
{
    return isEmpty() ? QDateTime() : QDateTime::fromSecsSinceEpoch(60 * m_minutes.rbegin()->first, QTimeZone::UTC);
}

Series GpuUse::series() const
{
    Series series;
    for (const auto &[minute, of] : m_minutes)
        series.append({minute - m_minutes.begin()->first, double(minute * 60), of.value()});
    return series;
}

} // namespace officina
