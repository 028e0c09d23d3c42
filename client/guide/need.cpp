// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rules of thumb; see the header.
#include "client/guide/need.h"

#include "client/requests/estimator.h"

#include <algorithm>

namespace officina {

namespace {

void append(QList<SourceId> &list, const QList<SourceId> &more)
{
    for (const SourceId &id : more) {
        if (!list.contains(id))
            list.append(id);
    }
}

} // namespace

ComputeNeed needOf(const FinderAnswers &answers, const RulesOfThumb &rules)
{
    ComputeNeed need{.gpuHours = answers.gpuHours};
    const Sourced<double> &bytes =
        answers.work == Work::Inference ? rules.inferenceBytesPerParameter : rules.trainingBytesPerParameter;
    // Who tells tokens to train on trains.
    const bool isTraining =
        answers.work ? answers.work == Work::Training || answers.work == Work::FineTuning : answers.tokens.has_value();
    const bool isKnownWork = answers.work ? answers.work != Work::Other : isTraining;
    if (answers.parameters && bytes && isKnownWork) {
        need.memoryGb = *answers.parameters * *bytes / 1e9;
        append(need.sources, bytes.sources);
    }
    if (answers.gpuHours || !answers.parameters || !isTraining)
        return need;
    if (answers.tokens) {
        need.tokens = *answers.tokens;
    } else if (answers.work == Work::Training && rules.tokensPerParameter) {
        need.tokens = *answers.parameters * *rules.tokensPerParameter;
        need.tokensByRule = true;
        append(need.sources, rules.tokensPerParameter.sources);
    } else {
        return need; // how long one fine-tunes is told by no rule
    }
    need.isEstimated = true;
    need.parameters = *answers.parameters;
    need.reservePercent = rules.reservePercent.valueOr(0);
    append(need.sources, rules.reservePercent.sources);
    for (const SustainedSpeed &speed : rules.speeds)
        append(need.sources, speed.sources);
    return need;
}

NeededHours hoursOn(const QString &model, const ComputeNeed &need, const RulesOfThumb &rules)
{
    if (!need.isEstimated)
        return {need.gpuHours};
    const auto hours = [&need](double flops) {
        return trainingGpuHours(need.parameters, need.tokens, flops) * (1 + need.reservePercent / 100);
    };
    if (const SustainedSpeed *speed = speedOf(rules, model))
        return {hours(speed->flops)};
    std::optional<double> slowest;
    for (const SustainedSpeed &speed : rules.speeds)
        slowest = std::min(slowest.value_or(speed.flops), speed.flops);
    return slowest ? NeededHours{hours(*slowest), true} : NeededHours{};
}

} // namespace officina
