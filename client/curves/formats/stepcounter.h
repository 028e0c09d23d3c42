// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the points of a printed line belong, from the counters of this line and of those before it.
//
// Programs count in several ways at once: steps from the start or anew in each epoch, batches of an epoch, epochs alone
// in the lines that sum up. A series takes a step that is lower than the one before for a restart and drops what it
// replaces, so all lines of a file are counted in one way: by steps where there are any, an epoch's summary at the step
// at which it was printed, and a counter that starts anew with each epoch goes on from where it was. That it does so is
// told by the metrics whose steps go back in a later epoch, and by no others: the last step may be evaluated in the epoch
// after it, and what is evaluated may be counted in another way.
#pragma once

#include "client/curves/formats/textline.h"

#include <QtCore/QHash>
#include <QtCore/QMap>
#include <QtCore/QSet>

#include <optional>
#include <span>

namespace officina {

class StepCounter
{
public:
    static constexpr qsizetype maxEpochs = 100'000; // that are told apart
    static constexpr qsizetype maxMetrics = 10'000;

    // Of a line that holds numbers, of these metrics: a number of each, the same every time. Where epochs with fractions
    // are all that counts, the lines are counted from 0, those of the evaluation apart from those of the training.
    qint64 stepOf(const QList<LineCounter> &counters, std::span<const size_t> metrics = {});
    bool isFraction() const { return m_isFraction; }
    bool hasSteps() const { return m_fine.has_value(); } // or batches
    // Of a line that says but where training is: "Epoch 3/10", "Learning iteration 3/1500".
    void announce(const QList<LineCounter> &counters);

private:
    struct Place {
        std::optional<LineCounter> fine;
        std::optional<double> epoch; // of this line
    };

    struct Seen {
        double step = 0;
        double epoch = 0;
        bool isAnew = false; // it starts anew with each epoch
    };

    Place placeOf(const QList<LineCounter> &counters);
    double countLine(std::span<const size_t> metrics);
    void countFine(const LineCounter &fine, std::span<const size_t> metrics);
    bool startsAnew(const LineCounter &fine, std::span<const size_t> metrics) const;
    double baseOf(const LineCounter &fine, std::span<const size_t> metrics);

    std::optional<LineCounter> m_fine; // a step or batch, as printed last
    bool m_isAnew = false; // it starts anew with each epoch, of some metrics at least
    double m_base = 0; // what is added to it
    double m_last = -1; // where the last points were put
    double m_high = 0; // where any were, at most
    bool m_isFraction = false;
    std::optional<double> m_epoch; // as printed last
    std::optional<double> m_fineEpoch; // when a step was counted last
    QHash<size_t, Seen> m_seen; // of the metrics
    QSet<size_t> m_here; // those of the lines that were counted as one
    std::optional<double> m_startEpoch; // when one was counted first
    std::optional<double> m_summary; // the first epoch that was summed up since then
    bool m_hasZero = false; // epochs count from 0
    QMap<qint64, double> m_bases; // of the epochs
    bool m_counts = false; // anything was counted
    bool m_hasOwn = false; // steps stand beside numbers
};

} // namespace officina
