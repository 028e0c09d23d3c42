// SPDX-License-Identifier: GPL-3.0-or-later
//
// The points of one tag; see the header.
#include "client/curves/series/series.h"

#include <algorithm>
#include <cmath>
#include <ranges>

namespace officina {

namespace {

constexpr size_t maxRestarts = 1000; // remembered; a log whose steps jump to and fro is none of training
constexpr double nan = std::numeric_limits<double>::quiet_NaN();

bool isFloat(double value)
{
    return std::isnan(value) || double(float(value)) == value;
}

template <class Better> double better(double a, double b, Better isBetter)
{
    return std::isnan(a) || isBetter(b, a) ? b : a;
}

} // namespace

void Series::append(const Point &point)
{
    if (point.step < m_lastStep) {
        const auto indexes = std::views::iota(qsizetype(0), size());
        const qsizetype first =
            *std::ranges::lower_bound(indexes, point.step, {}, [this](qsizetype i) { return step(i); });
        m_earlier = pointsFrom(first);
        m_replaced += size() - first;
        truncate(first);
        if (m_restarts.size() < maxRestarts)
            m_restarts.push_back(point.step);
    }
    m_lastStep = point.step;
    m_steps.append(quint64(point.step));
    m_wallTimes.append(std::bit_cast<quint64>(point.wallTime));
    m_tail.push_back(point.value);
    if (m_tail.size() == blockSize)
        flush();
}

void Series::markRestart(qint64 step)
{
    const bool isMarked = !isEmpty() && step < this->step(size() - 1); // append() does so itself
    if (!isEmpty() && !isMarked && m_restarts.size() < maxRestarts)
        m_restarts.push_back(step);
}

double Series::wallTime(qsizetype i) const
{
    return std::bit_cast<double>(m_wallTimes.at(size_t(i)));
}

double Series::value(qsizetype i) const
{
    const size_t block = size_t(i) / blockSize;
    if (block >= m_summaries.size())
        return m_tail[size_t(i) - m_summaries.size() * blockSize];
    const quint64 bits = m_values.at(size_t(i));
    return m_summaries[block].isFloat ? double(std::bit_cast<float>(quint32(bits))) : std::bit_cast<double>(bits);
}

double Series::min() const
{
    return extreme(std::less(), &Summary::min);
}

double Series::max() const
{
    return extreme(std::greater(), &Summary::max);
}

qsizetype Series::memory() const
{
    return qsizetype(sizeof *this + m_steps.memory() + m_wallTimes.memory() + m_values.memory()
                     + m_tail.capacity() * sizeof(double) + m_summaries.capacity() * sizeof(Summary))
        + (m_earlier ? m_earlier->memory() : 0);
}

std::shared_ptr<const Series> Series::pointsFrom(qsizetype first) const
{
    const auto points = std::make_shared<Series>();
    for (qsizetype i = first; i < size(); ++i)
        points->append(at(i));
    return points;
}

void Series::truncate(qsizetype size)
{
    const size_t whole = size_t(size) / blockSize;
    if (whole < m_summaries.size()) {
        std::array<double, blockSize> room;
        const auto kept = values(qsizetype(whole * blockSize), room.data());
        m_tail.assign(kept.begin(), kept.end());
        m_summaries.resize(whole);
        m_values.truncate(whole * blockSize);
    }
    m_tail.resize(size_t(size) - whole * blockSize);
    m_steps.truncate(size_t(size));
    m_wallTimes.truncate(size_t(size));
}

// Packs the values of a whole block. Steps and times pack themselves at the same moment.
void Series::flush()
{
    Summary summary;
    summary.isFloat = std::ranges::all_of(m_tail, isFloat);
    for (const double value : m_tail) {
        m_values.append(summary.isFloat ? quint64(std::bit_cast<quint32>(float(value)))
                                        : std::bit_cast<quint64>(value));
        if (std::isfinite(value)) {
            summary.min = better(summary.min, value, std::less());
            summary.max = better(summary.max, value, std::greater());
        }
    }
    m_summaries.push_back(summary);
    m_tail.clear();
}

// From the start of a block to its end.
std::span<const double> Series::values(qsizetype from, double *into) const
{
    const size_t block = size_t(from) / blockSize;
    if (block >= m_summaries.size())
        return m_tail;
    std::array<quint64, blockSize> numbers;
    const auto bits = m_values.read(size_t(from), numbers.data());
    if (m_summaries[block].isFloat) {
        for (size_t i = 0; i < bits.size(); ++i)
            into[i] = double(std::bit_cast<float>(quint32(bits[i])));
    } else {
        for (size_t i = 0; i < bits.size(); ++i)
            into[i] = std::bit_cast<double>(bits[i]);
    }
    return {into, bits.size()};
}

template <class Better> double Series::extreme(Better isBetter, double Summary::*of) const
{
    double found = nan;
    for (const Summary &summary : m_summaries) {
        if (!std::isnan(summary.*of))
            found = better(found, summary.*of, isBetter);
    }
    for (const double value : m_tail) {
        if (std::isfinite(value))
            found = better(found, value, isBetter);
    }
    return found;
}

namespace {

// A metric along the steps, asked for ascending ones.
class MetricAt
{
public:
    explicit MetricAt(const Series &metric)
    {
        metric.read(
            [this](qsizetype, std::span<const qint64> steps, std::span<const double>, std::span<const double> values) {
                for (size_t i = 0; i < steps.size(); ++i) {
                    if (!std::isfinite(values[i]))
                        continue;
                    if (!m_steps.empty() && m_steps.back() == steps[i]) { // the last one holds
                        m_values.back() = values[i];
                        continue;
                    }
                    m_steps.push_back(steps[i]);
                    m_values.push_back(values[i]);
                }
            });
    }

    double operator()(qint64 step)
    {
        while (m_next < m_steps.size() && m_steps[m_next] < step)
            ++m_next;
        if (m_next == m_steps.size() || (m_next == 0 && m_steps[0] > step))
            return nan;
        if (m_steps[m_next] == step)
            return m_values[m_next];
        const double from = double(m_steps[m_next - 1]);
        return std::lerp(m_values[m_next - 1], m_values[m_next],
                         (double(step) - from) / (double(m_steps[m_next]) - from));
    }

private:
    std::vector<qint64> m_steps;
    std::vector<double> m_values;
    size_t m_next = 0; // the first that is not before the step
};

// Steps that are marked, met one after the other; each stands at the first point that is not before it.
class Marks
{
public:
    Marks(std::vector<qint64> steps, std::vector<double> &places) : m_steps(std::move(steps)), m_places(places)
    {
        std::ranges::sort(m_steps);
        m_next = m_steps.begin();
    }

    void pass(qint64 step, double x)
    {
        if (m_next == m_steps.end() || *m_next > step)
            return;
        m_places.push_back(x);
        m_next = std::find_if(m_next, m_steps.end(), [step](qint64 one) { return one > step; });
    }

private:
    std::vector<qint64> m_steps;
    std::vector<qint64>::iterator m_next;
    std::vector<double> &m_places;
};

template <class Place> Columns columnsBy(const Series &series, const AxisInputs &inputs, Place place)
{
    Columns result;
    result.x.reserve(size_t(series.size()));
    result.y.reserve(size_t(series.size()));
    Marks restarts(series.restarts(), result.restarts);
    Marks checkpoints({inputs.checkpoints.begin(), inputs.checkpoints.end()}, result.checkpoints);
    series.read([&](qsizetype, std::span<const qint64> steps, std::span<const double> wallTimes,
                    std::span<const double> values) {
        for (size_t i = 0; i < steps.size(); ++i) {
            const double x = place(steps[i], wallTimes[i]);
            if (!std::isfinite(x))
                continue;
            restarts.pass(steps[i], x);
            checkpoints.pass(steps[i], x);
            result.x.push_back(x);
            result.y.push_back(values[i]);
        }
    });
    return result;
}

} // namespace

Columns columns(const Series &series, const AxisInputs &inputs)
{
    const double start = inputs.start;
    switch (inputs.axis) {
    case XAxis::Step: return columnsBy(series, inputs, [](qint64 step, double) { return double(step); });
    case XAxis::Relative: return columnsBy(series, inputs, [start](qint64, double time) { return time - start; });
    case XAxis::Wall: return columnsBy(series, inputs, [](qint64, double time) { return time; });
    case XAxis::GpuHours:
        if (inputs.gpus <= 0)
            return {};
        return columnsBy(series, inputs, [start, perSecond = inputs.gpus / 3600.0](qint64, double time) {
            return (time - start) * perSecond;
        });
    case XAxis::Metric:
        if (!inputs.metric)
            return {};
        return columnsBy(series, inputs,
                         [at = MetricAt(*inputs.metric)](qint64 step, double) mutable { return at(step); });
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace officina
