// SPDX-License-Identifier: GPL-3.0-or-later
//
// Steps of dictionaries over a bar; see the header.
#include "client/curves/formats/barsteps.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace officina {

namespace {

using Kind = LineCounter::Kind;

std::optional<double> valueOf(const TextLine &line, Kind kind)
{
    const auto found = std::ranges::find(line.counters, kind, &LineCounter::kind);
    return found == line.counters.end() ? std::nullopt : std::optional(found->value);
}

} // namespace

QList<TextLine> BarSteps::next(const TextLine &line, const LineCounter &bar, bool isDictionary)
{
    const bool hasEpoch = isDictionary && valueOf(line, Kind::Epoch) && !valueOf(line, Kind::Step);
    const Held held{line, hasEpoch ? bar : LineCounter()};
    if (m_state == State::Counting && hasEpoch)
        return {counted(held)};
    const bool isBegun = !m_held.isEmpty();
    if (m_state != State::Unknown || line.numbers.isEmpty() || (!isBegun && held.bar.total <= 0)) {
        if (m_state == State::Unknown && !isBegun && hasEpoch) // the first of them has none
            m_state = State::Off;
        return {line};
    }
    m_held.append(held);
    if (!isBegun) {
        m_first = held;
        return {};
    }
    const bool isBeside = hasEpoch && valueOf(line, Kind::Epoch) == valueOf(m_first.line, Kind::Epoch);
    const bool isOther = !line.counters.isEmpty() && held.bar.total <= 0 && !isBeside;
    if (isOther || m_held.size() > maxHeld)
        return settle(State::Off);
    return isCounted(held) ? settle(fits(held) ? State::Counting : State::Off) : QList<TextLine>();
}

QList<TextLine> BarSteps::flush()
{
    return m_held.isEmpty() ? QList<TextLine>() : settle(State::Counting);
}

// Epochs are rounded to two digits behind the point, or better.
bool BarSteps::fits(const Held &second) const
{
    const double from = m_first.bar.value;
    const double to = second.bar.value;
    const double epoch = *valueOf(m_first.line, Kind::Epoch);
    const double later = *valueOf(second.line, Kind::Epoch);
    constexpr double rounding = 0.005;
    const bool isRegular = to > from && from > 0 && (from == 1 || std::fmod(from, to - from) == 0);
    return isRegular && later >= epoch && std::abs(from * later - to * epoch) <= rounding * (from + to) + 1e-9;
}

TextLine BarSteps::counted(Held held) const
{
    const auto epoch = valueOf(held.line, Kind::Epoch);
    if (!epoch)
        return held.line;
    held.line.counters.clear();
    if (isCounted(held))
        held.line.counters.append({Kind::Step, held.bar.value});
    held.line.numbers.append({"epoch", *epoch});
    return held.line;
}

QList<TextLine> BarSteps::settle(State state)
{
    m_state = state;
    QList<TextLine> lines;
    for (const Held &held : std::exchange(m_held, {}))
        lines.append(state == State::Counting ? counted(held) : held.line);
    return lines;
}

} // namespace officina
