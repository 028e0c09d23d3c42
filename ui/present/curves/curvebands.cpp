// SPDX-License-Identifier: GPL-3.0-or-later
//
// Means and bands over runs; see the header.
#include "ui/present/curves/curvebands.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <cmath>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

struct SamplePoint {
    qint64 step = 0;
    double value = 0;
    double elapsed = 0; // since the start of the run; NaN: not logged
};

// The finite values; of several at one step the last.
std::vector<SamplePoint> samplesOf(const BandMember &member)
{
    std::vector<SamplePoint> samples;
    const Series &series = *member.series;
    for (qsizetype i = 0; i < series.size(); ++i) {
        if (!std::isfinite(series.value(i)))
            continue;
        const SamplePoint sample{series.step(i), series.value(i), series.wallTime(i) - member.start};
        if (!samples.empty() && samples.back().step == sample.step)
            samples.back() = sample;
        else
            samples.push_back(sample);
    }
    return samples;
}

std::vector<qint64> unionOf(const std::vector<std::vector<SamplePoint>> &all)
{
    std::vector<qint64> steps;
    for (const auto &samples : all) {
        for (const SamplePoint &sample : samples)
            steps.push_back(sample.step);
    }
    std::ranges::sort(steps);
    const auto [end, rest] = std::ranges::unique(steps);
    steps.erase(end, rest);
    return steps;
}

// Calls with each step's place in the union and the value there.
template <class Consume>
void interpolate(const std::vector<SamplePoint> &samples, const std::vector<qint64> &steps, Consume consume)
{
    if (samples.empty())
        return;
    size_t next = 0; // the first sample that is not before the step
    auto at = size_t(std::ranges::lower_bound(steps, samples.front().step) - steps.begin());
    for (; at < steps.size() && steps[at] <= samples.back().step; ++at) {
        while (samples[next].step < steps[at])
            ++next;
        const SamplePoint &b = samples[next];
        if (b.step == steps[at]) {
            consume(at, b.value, b.elapsed);
            continue;
        }
        const SamplePoint &a = samples[next - 1];
        const double share = double(steps[at] - a.step) / double(b.step - a.step);
        consume(at, std::lerp(a.value, b.value, share), std::lerp(a.elapsed, b.elapsed, share));
    }
}

struct Sum {
    double values = 0;
    double low = qInf();
    double high = -qInf();
    double squares = 0; // of the distances from the mean
    int count = 0;
    double elapsed = 0;
    int timed = 0;
};

} // namespace

CurveBand bandOver(const QList<BandMember> &members, BandKind kind)
{
    std::vector<std::vector<SamplePoint>> all;
    double start = qQNaN();
    for (const BandMember &member : members) {
        all.push_back(samplesOf(member));
        start = std::fmin(start, member.start);
    }
    const std::vector<qint64> steps = unionOf(all);
    std::vector<Sum> sums(steps.size());
    for (const auto &samples : all) {
        interpolate(samples, steps, [&](size_t at, double value, double elapsed) {
            Sum &sum = sums[at];
            sum.values += value;
            sum.low = std::min(sum.low, value);
            sum.high = std::max(sum.high, value);
            ++sum.count;
            if (std::isfinite(elapsed)) {
                sum.elapsed += elapsed;
                ++sum.timed;
            }
        });
    }
    if (kind == BandKind::Deviation) {
        for (const auto &samples : all) {
            interpolate(samples, steps, [&](size_t at, double value, double) {
                const double off = value - sums[at].values / sums[at].count;
                sums[at].squares += off * off;
            });
        }
    }
    const auto mean = std::make_shared<Series>();
    const auto low = std::make_shared<Series>();
    const auto high = std::make_shared<Series>();
    for (size_t i = 0; i < steps.size(); ++i) {
        const Sum &sum = sums[i];
        const double value = sum.values / sum.count; // each step is some member's
        const double time = sum.timed > 0 ? start + sum.elapsed / sum.timed : qQNaN();
        const double deviation = sum.count > 1 ? std::sqrt(sum.squares / (sum.count - 1)) : 0;
        const bool isRange = kind == BandKind::Range;
        mean->append({steps[i], time, value});
        low->append({steps[i], time, isRange ? sum.low : value - deviation});
        high->append({steps[i], time, isRange ? sum.high : value + deviation});
    }
    return {mean, low, high, start};
}

QString nameWithoutSeed(const QString &name)
{
    static const QRegularExpression seed(u"[\\s_.,;-]*(?<![a-z])(?:random[_-]?)?seed[\\s=_:-]*\\d+"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression number(u"(?<![0-9]e)[\\s_-]+(?:s|run)?\\d+$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    QString rest = name;
    if (rest.contains(seed))
        rest.remove(seed);
    else
        rest.remove(number);
    static const QRegularExpression edges(u"^[\\s_.,;/-]+|[\\s_.,;/-]+$"_s);
    rest.remove(edges);
    return rest.isEmpty() ? name : rest;
}

} // namespace officina
