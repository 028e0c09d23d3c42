// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs against one of them; see the header.
#include "client/curves/runs/comparedruns.h"

namespace officina {

QList<Run> withComparison(QList<Run> runs, const Run &reference, const QString &name, SeriesComparison comparison,
                          StepMatch match)
{
    const auto against = reference.series; // it may be one of the runs
    const QLatin1StringView function(comparison == SeriesComparison::Difference ? "difference" : "ratio");
    for (Run &run : runs) {
        const auto own = run.series;
        for (const auto &[tag, series] : own) {
            const auto other = against.find(tag);
            if (other == against.end())
                continue;
            auto result = std::make_shared<Series>(compared(*series, *other->second, comparison, match));
            if (!result->isEmpty())
                run.series[QStringLiteral("%1(%2, %3)").arg(function, tag, name)] = std::move(result);
        }
    }
    return runs;
}

} // namespace officina
