// SPDX-License-Identifier: GPL-3.0-or-later
//
// How much is needed: as it was told, or by rules of thumb of the catalogue, each with its source. Where no rule
// fits nothing is estimated.
#pragma once

#include "client/catalogue/catalogue.h"
#include "client/guide/answers.h"

namespace officina {

struct ComputeNeed {
    bool isEstimated = false;
    std::optional<double> gpuHours; // as told; an estimate depends on the accelerator
    // Of an estimate: 6 × parameters × tokens, and how much is added for what fails.
    double parameters = 0;
    double tokens = 0;
    bool tokensByRule = false; // no tokens were told: so many for each parameter
    double reservePercent = 0;
    std::optional<double> memoryGb; // that the model takes, over all GPUs
    QList<SourceId> sources;

    bool isKnown() const { return isEstimated || gpuHours.has_value(); }

    bool operator==(const ComputeNeed &) const = default;
};

ComputeNeed needOf(const FinderAnswers &answers, const RulesOfThumb &rules);

struct NeededHours {
    std::optional<double> gpuHours; // nothing: not known
    bool isGuess = false; // the accelerator's speed is not published: as on the slowest that is known
};

// On a system with such an accelerator.
NeededHours hoursOn(const QString &model, const ComputeNeed &need, const RulesOfThumb &rules);

} // namespace officina
