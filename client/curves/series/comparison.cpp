// SPDX-License-Identifier: GPL-3.0-or-later
//
// Difference and ratio of two series; see the header.
#include "client/curves/series/comparison.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace officina {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

double against(double value, double reference, SeriesComparison comparison)
{
    if (comparison == SeriesComparison::Difference)
        return value - reference;
    return reference == 0 ? nan : value / reference;
}

// The reference's values by ascending steps: each question goes on from where the last one ended.
class Reference
{
public:
    Reference(const Series &series, StepMatch match) : m_match(match)
    {
        m_steps.reserve(size_t(series.size()));
        m_values.reserve(size_t(series.size()));
        series.read([this](qsizetype, auto steps, auto, auto values) {
            m_steps.insert(m_steps.end(), steps.begin(), steps.end());
            m_values.insert(m_values.end(), values.begin(), values.end());
        });
    }

    // step: never lower than the last one asked for. Nothing: the reference has no value there.
    std::optional<double> at(qint64 step)
    {
        while (m_next < m_steps.size() && m_steps[m_next] <= step)
            ++m_next;
        if (m_next == 0)
            return {};
        const double before = m_values[m_next - 1];
        if (m_steps[m_next - 1] == step)
            return before;
        if (m_match == StepMatch::Exact || m_next == m_steps.size())
            return {};
        const double after = m_values[m_next];
        if (!std::isfinite(before) || !std::isfinite(after))
            return {};
        const double from = double(m_steps[m_next - 1]);
        return std::lerp(before, after, (double(step) - from) / (double(m_steps[m_next]) - from));
    }

private:
    StepMatch m_match;
    std::vector<qint64> m_steps;
    std::vector<double> m_values;
    size_t m_next = 0; // of the first step beyond the last one asked for
};

} // namespace

Series compared(const Series &series, const Series &reference, SeriesComparison comparison, StepMatch match)
{
    Reference values(reference, match);
    std::vector<qint64> restarts = series.restarts();
    std::ranges::sort(restarts);
    auto restart = restarts.begin();
    Series result;
    series.read([&](qsizetype, auto steps, auto wallTimes, auto logged) {
        for (size_t i = 0; i < steps.size(); ++i) {
            const auto value = values.at(steps[i]);
            if (!value)
                continue;
            if (const auto later = std::upper_bound(restart, restarts.end(), steps[i]); later != restart) {
                result.markRestart(steps[i]); // the first common one from there on
                restart = later;
            }
            result.append({steps[i], wallTimes[i], against(logged[i], *value, comparison)});
        }
    });
    return result;
}

} // namespace officina
