// SPDX-License-Identifier: GPL-3.0-or-later
//
// What of a curve to tell; see the header.
#include "client/curves/series/alerts.h"

#include "client/curves/series/smoothing.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr double weight = 0.9;     // of the smoothing
constexpr size_t minPoints = 40; // before a trend is one
constexpr size_t warmUp = 5;       // points whose smoothed value says little
constexpr double lostShare = 0.5;
constexpr double plateauShare = 0.01;

// The finite values turned so that lower is better, smoothed; and which points they are.
struct Trend {
    std::vector<double> smooth;
    std::vector<qsizetype> indexes;
};

Trend trendOf(const Series &series, Goal goal)
{
    Trend trend;
    series.read([&](qsizetype first, std::span<const qint64>, std::span<const double>, std::span<const double> values) {
        for (size_t i = 0; i < values.size(); ++i) {
            if (!std::isfinite(values[i]))
                continue;
            trend.smooth.push_back(goal == Goal::Lower ? values[i] : -values[i]);
            trend.indexes.push_back(first + qsizetype(i));
        }
    });
    trend.smooth = smoothed(trend.smooth, weight);
    return trend;
}

CurveAlert alertAt(const Series &series, CurveAlert::Kind kind, qsizetype index)
{
    return {kind, series.step(index), series.value(index), series.size() - index};
}

} // namespace

std::optional<Goal> goalOf(const QString &tag)
{
    static const QRegularExpression neither(
        u"loss[ _/.-]*(scal|weight|coef)|"
        u"(^|[^a-z])(policy([ _]gradient)?|value([ _]function)?|surrogate|actor|critic|(?<!cross[ _/.-])entropy|vf|pg|"
        u"qf?[12]?|generator|discriminator|gen|disc|adv|adversarial|[gd])[ _/.-]*loss|"
        u"loss[_/](policy|value|actor|critic|entropy|vf|pg|qf?[12]?|generator|discriminator|gen|disc|adv|[gd])"
        u"([^a-z]|$)"_s);
    static const QRegularExpression higher(
        u"(^|[^a-z])(acc|accuracy|f1|auc|auroc|bleu|rouge|score|reward|return|rew|precision|recall|map(?!_[a-z])|ap|"
        u"miou|iou|dice|psnr|ssim|r2|top[_@-]?[15])([^a-z]|$)|accuracy|reward|success|epret"_s);
    static const QRegularExpression lower(
        u"loss|error|perplexity|(^|[^a-z])(ppl|err|wer|cer|mse|rmse|mae|nll|fid|bpb|bpc)([^a-z]|$)"_s);
    const QString name = tag.toLower();
    if (neither.match(name).hasMatch())
        return {};
    if (lower.match(name).hasMatch())
        return Goal::Lower;
    if (higher.match(name).hasMatch())
        return Goal::Higher;
    return {};
}

QList<CurveAlert> alertsOf(const Series &series, const AlertRules &rules)
{
    using Kind = CurveAlert::Kind;
    QList<CurveAlert> alerts;
    if (series.isEmpty())
        return alerts;
    if (rules.notANumber && !std::isfinite(series.value(series.size() - 1))) {
        qsizetype first = series.size() - 1;
        while (first > 0 && !std::isfinite(series.value(first - 1)))
            --first;
        alerts.append(alertAt(series, first > 0 ? Kind::NotANumber : Kind::NeverANumber, first));
    }
    if (!rules.goal)
        return alerts;
    if (!rules.divergence && !rules.plateau)
        return alerts;
    const Trend trend = trendOf(series, *rules.goal);
    if (trend.smooth.size() < minPoints)
        return alerts;
    const auto begin = trend.smooth.begin() + warmUp;
    const auto best = std::min_element(begin, trend.smooth.end());
    const double gained = *begin - *best;
    const double lost = trend.smooth.back() - *best;
    const auto since = size_t(trend.smooth.end() - best);
    // What rose from the start has gained nothing; then it must have doubled.
    const bool hasGained = gained > std::abs(*begin) * 1e-6; // and not by rounding alone
    const double allowed = hasGained ? gained * lostShare : std::abs(*best);
    const bool isDiverging = lost > allowed && since >= minPoints / 2;
    if (rules.divergence && isDiverging)
        alerts.append(alertAt(series, Kind::Diverging, trend.indexes[size_t(best - trend.smooth.begin())]));
    if (rules.plateau && !isDiverging && hasGained) {
        const auto third = trend.smooth.begin() + qptrdiff(trend.smooth.size() * 2 / 3);
        const double before = *std::min_element(begin, third);
        if (before - *best < plateauShare * gained)
            alerts.append(alertAt(series, Kind::Plateau, trend.indexes[size_t(third - trend.smooth.begin())]));
    }
    return alerts;
}

std::optional<Point> firstReaching(const Series &series, double target, Goal goal)
{
    std::optional<Point> found;
    series.read([&](qsizetype, std::span<const qint64> steps, std::span<const double> wallTimes,
                    std::span<const double> values) {
        if (found)
            return;
        const auto at = std::ranges::find_if(
            values, [&](double value) { return goal == Goal::Lower ? value <= target : value >= target; });
        if (at != values.end()) {
            const auto i = size_t(at - values.begin());
            found = Point{steps[i], wallTimes[i], *at};
        }
    });
    return found;
}

} // namespace officina
