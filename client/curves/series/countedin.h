// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the points of a metric are counted in, where its name says that these are no steps of training. Megatron logs
// each metric twice, as "lm loss" by its steps and as "lm loss vs samples" by the samples seen until then; so does
// Megatron-DeepSpeed with "vs tokens" and "vs gigaflos". What DeepSpeed logs itself goes by samples alone.
#pragma once

#include <QtCore/QString>

#include <algorithm>
#include <array>

namespace officina {

// "samples"; empty: steps.
inline QString countedIn(const QString &tag)
{
    using namespace Qt::StringLiterals;
    constexpr std::array units{"samples"_L1, "tokens"_L1, "gigaflos"_L1};
    const qsizetype at = tag.lastIndexOf(" vs "_L1);
    const QStringView unit = at > 0 ? QStringView(tag).sliced(at + 4) : QStringView();
    if (std::ranges::any_of(units, [&](QLatin1StringView one) { return unit == one; }))
        return unit.toString();
    return tag.startsWith("Train/Samples/"_L1) ? QString(units.front()) : QString();
}

// Not so what MLflow measures of the computer, in rounds of its own.
inline bool goesBySteps(const QString &tag)
{
    return countedIn(tag).isEmpty() && !tag.startsWith(QLatin1StringView("system/"));
}

} // namespace officina
