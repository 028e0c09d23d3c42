// SPDX-License-Identifier: GPL-3.0-or-later
//
// Parallel coordinates; see the header.
#include "ui/present/curves/parallelaxes.h"

#include "ui/present/curves/axisnumbers.h"

#include <QtCore/QCollator>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace officina {

namespace {

constexpr double logarithmicFrom = 50; // times the smallest: evenly placed, all others would be one

// Numbers as trainers write them: 1e-3, 0.001, Infinity is none.
std::optional<double> numberOf(const QString &text)
{
    bool isNumber = false;
    const double value = text.trimmed().toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace

ParallelAxis ParallelAxis::ofParameter(const QString &name, const QList<SweepRun> &runs)
{
    ParallelAxis axis;
    axis.m_name = name;
    std::set<QString> words;
    bool areNumbers = true;
    Extent extent;
    for (const SweepRun &run : runs) {
        const auto value = run.parameters.constFind(name);
        if (value == run.parameters.cend())
            continue;
        words.insert(*value);
        const auto number = numberOf(*value);
        areNumbers = areNumbers && number;
        if (number) {
            extent.include(*number);
            axis.m_values.insert(*number, value->trimmed());
        }
    }
    if (!areNumbers || extent.isEmpty()) {
        axis.m_scale = Scale::Words;
        axis.m_words = QStringList(words.begin(), words.end());
        QCollator collator(QLocale::English); // values are no words of a language
        collator.setNumericMode(true);
        std::ranges::sort(axis.m_words, collator);
        return axis;
    }
    if (extent.from > 0 && extent.to >= extent.from * logarithmicFrom) {
        axis.m_scale = Scale::Logarithmic;
        extent = {std::log10(extent.from), std::log10(extent.to)};
    }
    axis.m_extent = extent;
    return axis;
}

ParallelAxis ParallelAxis::ofMetric(const QString &name, const QList<SweepRun> &runs)
{
    ParallelAxis axis;
    axis.m_name = name;
    axis.m_isMetric = true;
    for (const SweepRun &run : runs) {
        if (std::isfinite(run.metric))
            axis.m_extent.include(run.metric);
    }
    return axis;
}

std::optional<double> ParallelAxis::placeOf(double value) const
{
    if (m_scale == Scale::Logarithmic)
        value = std::log10(value);
    if (!std::isfinite(value) || m_extent.isEmpty())
        return std::nullopt;
    return m_extent.to > m_extent.from ? (value - m_extent.from) / (m_extent.to - m_extent.from) : 0.5;
}

std::optional<double> ParallelAxis::at(const SweepRun &run) const
{
    if (m_isMetric)
        return placeOf(run.metric);
    const auto value = run.parameters.constFind(m_name);
    if (value == run.parameters.cend())
        return std::nullopt;
    if (m_scale == Scale::Words) {
        const qsizetype index = m_words.indexOf(*value);
        if (index < 0)
            return std::nullopt;
        return m_words.size() > 1 ? double(index) / double(m_words.size() - 1) : 0.5;
    }
    const auto number = numberOf(*value);
    return number ? placeOf(*number) : std::nullopt;
}

QString ParallelAxis::textOf(const SweepRun &run, const QLocale &locale) const
{
    return m_isMetric ? valueText(run.metric, locale) : run.parameters.value(m_name);
}

QList<ParallelAxis::Tick> ParallelAxis::ticks(int most, const QLocale &locale) const
{
    QList<Tick> ticks;
    if (m_scale == Scale::Words) {
        const qsizetype stride = (m_words.size() + most - 1) / std::max(most, 1);
        for (qsizetype i = 0; i < m_words.size(); i += std::max<qsizetype>(stride, 1))
            ticks.push_back({m_words.size() > 1 ? double(i) / double(m_words.size() - 1) : 0.5, m_words[i]});
        return ticks;
    }
    if (m_extent.isEmpty())
        return ticks;
    if (m_extent.from == m_extent.to) {
        const double value = m_scale == Scale::Logarithmic ? std::pow(10, m_extent.from) : m_extent.from;
        return {{0.5, valueText(value, locale)}};
    }
    if (m_values.size() > 1 && m_values.size() <= most) { // few: 16, 32 and 64, and nothing between them
        for (const auto &[value, text] : m_values.asKeyValueRange()) {
            const double at = placeOf(value).value_or(0);
            if (ticks.isEmpty() || at - ticks.back().at >= 0.5 / most) // else one would cover the other
                ticks.push_back({at, text});
        }
        return ticks;
    }
    const Axis axis = m_scale == Scale::Logarithmic ? logAxis(m_extent.from, m_extent.to, most, false, locale)
                                                    : valueAxis(m_extent.from, m_extent.to, most, false, locale);
    for (const Axis::Tick &tick : axis.ticks)
        ticks.push_back({(tick.value - m_extent.from) / (m_extent.to - m_extent.from), tick.text});
    return ticks;
}

QColor sweepColour(double share, bool dark)
{
    static constexpr std::array<QRgb, 10> cividis{0x00204D, 0x00336F, 0x39486B, 0x575C6D, 0x707173,
                                                  0x8A8779, 0xA69D75, 0xC4B56C, 0xE4CF5B, 0xFFEA46};
    // The end that is close to the paper is left out.
    const double place = dark ? 2.5 + share * 6.5 : 7 - share * 7;
    const auto low = size_t(std::clamp(place, 0.0, 8.999));
    const QColor from = QColor::fromRgb(cividis[low]);
    const QColor to = QColor::fromRgb(cividis[low + 1]);
    const auto mix = [part = float(place - double(low))](float a, float b) { return a + (b - a) * part; };
    return QColor::fromRgbF(mix(from.redF(), to.redF()), mix(from.greenF(), to.greenF()),
                            mix(from.blueF(), to.blueF()));
}

} // namespace officina
