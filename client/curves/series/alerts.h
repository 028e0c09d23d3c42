// SPDX-License-Identifier: GPL-3.0-or-later
//
// What of a curve its owner would want to be told: it is no number any more, it goes the wrong way,
// it no longer improves; and when it first reached a target. From the points alone; the same points
// give the same answer.
#pragma once

#include "client/curves/series/series.h"

#include <QtCore/QList>

#include <optional>

namespace officina {

enum class Goal { Lower, Higher };

// What is better of a tag, by the words it is made of (loss, error, perplexity…; accuracy, f1, reward…); nothing where
// they say neither, nor of what is called a loss and may rise in a healthy run: its scale, and the losses that work
// against each other in reinforcement learning and GANs.
std::optional<Goal> goalOf(const QString &tag);

struct AlertRules {
    bool notANumber = true;
    bool divergence = true; // needs a goal
    bool plateau = false;   // needs a goal
    std::optional<Goal> goal;
};

struct CurveAlert {
    enum class Kind {
        NotANumber, // NaN or infinite at the end, from this step on
        NeverANumber, // the same since its first point, so that nothing was lost
        Diverging,  // since its best, at this step, it lost more than half of what it had gained
        Plateau,    // since this step it gained less than 1 % of what it had gained before
    };

    Kind kind = Kind::NotANumber;
    qint64 step = 0;
    double value = 0; // at that step, as logged
    qsizetype points = 0; // since then, with that one

    bool operator==(const CurveAlert &) const = default;
};

// Divergence and plateau look at the curve smoothed (weight 0.9) and need 40 points.
QList<CurveAlert> alertsOf(const Series &series, const AlertRules &rules);

// The first point at or beyond a value: what it cost to reach it. Nothing: it was not reached.
std::optional<Point> firstReaching(const Series &series, double target, Goal goal);

} // namespace officina
