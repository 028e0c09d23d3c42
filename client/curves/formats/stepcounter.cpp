// SPDX-License-Identifier: GPL-3.0-or-later
//
// One way of counting for all lines; see the header.
#include "client/curves/formats/stepcounter.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace officina {

namespace {

using Kind = LineCounter::Kind;

bool isWhole(double value)
{
    return std::abs(value) < 1e15 && value == std::floor(value);
}

} // namespace

StepCounter::Place StepCounter::placeOf(const QList<LineCounter> &counters)
{
    const auto find = [&](Kind kind) -> std::optional<LineCounter> {
        const auto found = std::ranges::find(counters, kind, &LineCounter::kind);
        return found == counters.end() ? std::nullopt : std::optional(*found);
    };
    Place place;
    if (const auto epoch = find(Kind::Epoch)) {
        place.epoch = m_epoch = epoch->value;
        m_hasZero = m_hasZero || epoch->value == 0;
        m_isFraction = m_isFraction || !isWhole(epoch->value);
    }
    place.fine = find(Kind::Step);
    // Where steps are counted, the batches beside them say the same again in another way. A bar beside fractions of
    // epochs was drawn before them, nobody knows how long.
    if (!place.fine && !(m_fine && m_fine->kind == Kind::Step) && !m_isFraction)
        place.fine = find(Kind::Batch);
    return place;
}

qint64 StepCounter::stepOf(const QList<LineCounter> &counters, std::span<const size_t> metrics)
{
    const Place place = placeOf(counters);
    double step = m_last;
    if (place.fine) {
        m_hasOwn = m_hasOwn || place.fine->kind == Kind::Step;
        countFine(*place.fine, metrics);
        step = m_last;
    } else if (place.epoch && m_fine) {
        // Where steps have long ceased to be counted, the epochs go on.
        m_summary = m_summary.value_or(*place.epoch);
        step = m_last + std::max(0.0, *place.epoch - *m_summary);
    } else if (place.epoch && !m_isFraction) {
        step = m_last = *place.epoch;
    } else if (place.epoch) {
        step = countLine(metrics);
    } else if (!m_counts) {
        step = ++m_last;
    }
    m_counts = m_counts || !counters.isEmpty();
    constexpr double most = 9e18; // of a qint64
    return qint64(std::clamp(step, -most, most));
}

void StepCounter::announce(const QList<LineCounter> &counters)
{
    const Place place = placeOf(counters);
    // Where numbers have steps of their own, others say what was done in between: saved, resumed.
    if (place.fine && place.fine->kind == Kind::Step && !m_hasOwn) {
        countFine(*place.fine, {});
        m_counts = true;
    } else if (place.epoch && !m_fine && !m_isFraction) {
        m_last = *place.epoch;
        m_counts = true;
    }
}

// Where lines are counted, each kind of them counts for itself: what is evaluated stands beside the last training.
double StepCounter::countLine(std::span<const size_t> metrics)
{
    const bool isNext = metrics.empty() || m_here.isEmpty()
        || std::ranges::any_of(metrics, [this](size_t metric) { return m_here.contains(metric); });
    if (isNext) {
        ++m_last;
        m_here.clear();
    }
    for (const size_t metric : metrics) {
        if (m_here.size() < maxMetrics)
            m_here.insert(metric);
    }
    return m_last;
}

void StepCounter::countFine(const LineCounter &fine, std::span<const size_t> metrics)
{
    if (m_fine && m_fine->kind != fine.kind) { // steps came to batches
        m_isAnew = false;
        m_base = m_high = 0;
        m_bases.clear();
        m_seen.clear();
    }
    m_base = baseOf(fine, metrics);
    m_fine = fine;
    m_fineEpoch = m_epoch;
    m_summary.reset();
    m_last = m_base + fine.value;
    m_high = std::max(m_high, m_last);
}

bool StepCounter::startsAnew(const LineCounter &fine, std::span<const size_t> metrics) const
{
    if (fine.kind == Kind::Batch)
        return true;
    if (metrics.empty() || fine.total > 0)
        return m_isAnew || (m_fineEpoch && *m_epoch > *m_fineEpoch && m_fine && fine.value <= m_fine->value);
    bool isKnown = false;
    bool areKnown = true;
    bool isBack = true;
    bool isLower = false;
    for (const size_t metric : metrics) {
        const auto seen = m_seen.constFind(metric);
        if (seen == m_seen.cend()) {
            areKnown = false;
            continue;
        }
        if (seen->isAnew)
            return true;
        isKnown = true;
        isBack = isBack && *m_epoch > seen->epoch && fine.value <= seen->step;
        isLower = isLower || fine.value < seen->step;
    }
    if (!isKnown)
        return m_isAnew;
    // By the same step again only where that is the last one of every epoch.
    return isBack && (isLower || (areKnown && (m_isAnew || fine.value >= m_high)));
}

double StepCounter::baseOf(const LineCounter &fine, std::span<const size_t> metrics)
{
    if (!m_epoch || !isWhole(*m_epoch)) { // a bar that was full, and the next one
        const bool isNext = fine.kind == Kind::Batch && m_fine && m_fine->total > 0 && m_fine->value >= m_fine->total
            && fine.value < m_fine->value;
        return m_base + (isNext ? m_fine->total : 0);
    }
    m_startEpoch = m_startEpoch.value_or(*m_epoch);
    const bool isAnew = startsAnew(fine, metrics);
    const bool wasAnew = std::exchange(m_isAnew, m_isAnew || isAnew);
    for (const size_t metric : metrics) {
        if (m_seen.size() < maxMetrics || m_seen.contains(metric))
            m_seen.insert(metric, {fine.value, *m_epoch, isAnew});
    }
    double base = wasAnew ? 0 : m_base;
    if (isAnew && fine.total > 0) {
        const double first = fine.kind == Kind::Step ? *m_startEpoch : m_hasZero ? 0 : 1;
        base = std::max(0.0, *m_epoch - first) * fine.total;
    } else if (isAnew) {
        const auto known = m_bases.constFind(qint64(*m_epoch));
        if (known != m_bases.cend() && wasAnew)
            base = *known;
        else if (m_fine && (m_fineEpoch != m_epoch || !wasAnew))
            base = m_high + (fine.value == 0 ? 1 : 0);
        else
            base = m_base;
    }
    if (m_bases.size() < maxEpochs && (isAnew || !wasAnew))
        m_bases.insert(qint64(*m_epoch), base);
    return base;
}

} // namespace officina
