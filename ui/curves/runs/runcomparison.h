// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs drawn as what they differ by from one of them, or from the attempt before their last restart. Differences are
// worked out again only where a series has grown.
#pragma once

#include "client/curves/series/comparison.h"
#include "ui/curves/runs/showncurves.h"

namespace officina {

struct ComparedWith {
    std::optional<SeriesComparison> comparison; // nothing: values are drawn as they were logged
    StepMatch match = StepMatch::Exact;
    QString reference = {}; // the run's key; empty: each run's own earlier attempt
};

class RunComparison
{
public:
    void set(const ComparedWith &with) { m_with = with; }
    bool isOn() const { return m_with.comparison.has_value(); }
    // Puts differences or ratios in the place of the values. What has no common step with its reference becomes empty.
    void applyTo(CurvesByTag &curves, const QList<RunEntry> &all);
    // What the values are then, for people; empty: as they were logged.
    QString title(const QList<RunEntry> &all) const;

private:
    using Size = std::pair<qsizetype, size_t>; // points, restarts
    struct Known {
        std::shared_ptr<const Series> series; // held, so that no other one comes to lie in its place
        std::shared_ptr<const Series> reference;
        Size sizes[2];
        std::shared_ptr<const Series> result;
    };
    using Pair = std::pair<const Series *, const Series *>;

    std::shared_ptr<const Series> of(const std::shared_ptr<const Series> &series,
                                     const std::shared_ptr<const Series> &reference);

    ComparedWith m_with;
    ComparedWith m_knownWith; // what is known was made with
    QHash<Pair, Known> m_known;
    QHash<Pair, Known> m_used; // of them, since applyTo() began
};

} // namespace officina
