// SPDX-License-Identifier: GPL-3.0-or-later
//
// One way of counting for all lines; see the header.
#include "client/curves/formats/stepcounter.h"

#include <algorithm>
#include <cmath>

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

qint64 StepCounter::stepOf(const QList<LineCounter> &counters)
{
    const Place place = placeOf(counters);
    double step = m_last;
    if (place.fine) {
        m_hasOwn = m_hasOwn || place.fine->kind == Kind::Step;
        countFine(*place.fine);
        step = m_last;
    } else if (place.epoch && m_fine) {
        // Where steps have long ceased to be counted, the epochs go on.
        m_summary = m_summary.value_or(*place.epoch);
        step = m_last + std::max(0.0, *place.epoch - *m_summary);
    } else if (place.epoch && !m_isFraction) {
        step = m_last = *place.epoch;
    } else if (place.epoch || !m_counts) {
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
        countFine(*place.fine);
        m_counts = true;
    } else if (place.epoch && !m_fine && !m_isFraction) {
        m_last = *place.epoch;
        m_counts = true;
    }
}

void StepCounter::countFine(const LineCounter &fine)
{
    if (m_fine && m_fine->kind != fine.kind) { // steps came to batches
        m_isAnew = false;
        m_base = 0;
        m_bases.clear();
    }
    m_base = baseOf(fine);
    m_fine = fine;
    m_fineEpoch = m_epoch;
    m_summary.reset();
    m_last = m_base + fine.value;
}

double StepCounter::baseOf(const LineCounter &fine)
{
    if (!m_epoch || !isWhole(*m_epoch)) { // a bar that was full, and the next one
        const bool isNext = fine.kind == Kind::Batch && m_fine && m_fine->total > 0 && m_fine->value >= m_fine->total
            && fine.value < m_fine->value;
        return m_base + (isNext ? m_fine->total : 0);
    }
    m_startEpoch = m_startEpoch.value_or(*m_epoch);
    const bool isLater = m_fineEpoch && *m_epoch > *m_fineEpoch;
    m_isAnew = m_isAnew || fine.kind == Kind::Batch || (isLater && m_fine && fine.value <= m_fine->value);
    double base = m_base;
    if (m_isAnew && fine.total > 0) {
        const double first = fine.kind == Kind::Step ? *m_startEpoch : m_hasZero ? 0 : 1;
        base = std::max(0.0, *m_epoch - first) * fine.total;
    } else if (m_isAnew) {
        const auto known = m_bases.constFind(qint64(*m_epoch));
        if (known != m_bases.cend())
            base = *known;
        else if (m_fine && m_fineEpoch != m_epoch)
            base = m_base + m_fine->value;
    }
    if (m_bases.size() < maxEpochs)
        m_bases.insert(qint64(*m_epoch), base);
    return base;
}

} // namespace officina
