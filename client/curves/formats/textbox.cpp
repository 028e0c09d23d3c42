// SPDX-License-Identifier: GPL-3.0-or-later
//
// Boxes of metrics; see the header.
#include "client/curves/formats/textbox.h"

#include "client/curves/formats/numbers.h"

#include <algorithm>
#include <array>
#include <utility>

namespace officina {

namespace {

using Kind = LineCounter::Kind;

QByteArrayView lastPart(QByteArrayView name)
{
    return name.sliced(name.lastIndexOf('/') + 1);
}

// Steps in the environment, which loggers draw over (num_timesteps of Stable-Baselines3).
bool countsEnvironmentSteps(const LineNumber &row)
{
    constexpr std::array<QByteArrayView, 4> names = {"total_timesteps", "TotalEnvInteracts", "total_env_steps",
                                                     "num_timesteps"};
    return std::ranges::any_of(
        names, [&](QByteArrayView name) { return lastPart(row.name).compare(name, Qt::CaseInsensitive) == 0; });
}

} // namespace

bool TextBox::add(QByteArrayView line)
{
    const bool isBox = line.size() > 2 && line.startsWith('|') && line.endsWith('|');
    const QByteArrayView inner = isBox ? line.sliced(1, line.size() - 2) : QByteArrayView();
    const qsizetype bar = inner.indexOf('|');
    const QByteArrayView name = inner.first(std::max<qsizetype>(bar, 0)).trimmed();
    const QByteArrayView cell = inner.sliced(bar + 1).trimmed();
    const auto value = plainNumber(cell);
    const bool isSection = cell.isEmpty() && name.endsWith('/');
    const bool isWithin = !m_rows.isEmpty() || !m_section.isEmpty();
    const bool isRow = bar > 0 && !name.isEmpty() && !plainNumber(name) && !cell.contains('|')
        && (value || isSection || (isWithin && !cell.isEmpty()));
    if (!isRow || m_rows.size() >= TextLine::maxTokens) {
        m_hasEnded = !m_rows.isEmpty();
        m_section.clear();
        return false;
    }
    if (isSection) {
        m_section = name.toByteArray();
    } else if (value) { // words are no points
        const bool isIndented = inner.startsWith("   ");
        m_rows.append({(isIndented ? m_section : QByteArray()) + name.toByteArray(), *value});
    }
    return true;
}

std::optional<TextLine> TextBox::take()
{
    if (!std::exchange(m_hasEnded, false))
        return std::nullopt;
    TextLine line{{}, std::exchange(m_rows, {})};
    const auto count = [&](Kind kind, auto isCounter) {
        const auto found = std::ranges::find_if(line.numbers, isCounter);
        if (found == line.numbers.end())
            return false;
        line.counters.append({kind, found->value});
        line.numbers.erase(found);
        return true;
    };
    const auto isKind = [](Kind kind) {
        return [kind](const LineNumber &row) { return lineCounterOf(lastPart(row.name)) == kind; };
    };
    if (!count(Kind::Step, countsEnvironmentSteps))
        count(Kind::Step, isKind(Kind::Step));
    count(Kind::Epoch, isKind(Kind::Epoch));
    return line;
}

} // namespace officina
