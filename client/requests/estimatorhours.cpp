// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rates and the comparisons; see the header.
#include "client/requests/estimatorhours.h"

#include <cmath>

namespace officina {

namespace {

// Of one node-hour.
std::optional<double> perNodeHour(HourUnit unit, const HourRates &rates)
{
    const auto known = [](const std::optional<int> &count) {
        return count.value_or(0) > 0 ? std::optional<double>(*count) : std::nullopt;
    };
    switch (unit) {
    case HourUnit::Gpu: return known(rates.gpusPerNode);
    case HourUnit::Node: return 1;
    case HourUnit::Core: return known(rates.coresPerNode);
    case HourUnit::SiteUnit: return known(rates.siteUnitsPerNode);
    case HourUnit::Normalised:
        if (known(rates.gpusPerNode) && rates.normalisedPerGpuHour.value_or(0) > 0)
            return *rates.gpusPerNode * *rates.normalisedPerGpuHour;
        return {};
    }
    return {};
}

bool isNear(double a, double b, double share)
{
    return a > 0 && b > 0 && std::abs(a / b - 1) < share;
}

} // namespace

std::optional<double> hourFactor(const AccessMode &mode, const System *system)
{
    if (!mode.hourFactors || !system || system->accelerators.isEmpty())
        return {};
    std::optional<double> factor;
    for (const HourFactor &known : *mode.hourFactors) {
        if (system->accelerators.first().model.contains(known.model))
            factor = known.factor;
    }
    return factor;
}

HourRates hourRates(const System &system, const AccessMode *mode)
{
    HourRates rates;
    if (system.gpusPerNode)
        rates.gpusPerNode = *system.gpusPerNode;
    if (system.gpuUnitsPerNode)
        rates.siteUnitsPerNode = *system.gpuUnitsPerNode;
    if (mode)
        rates.normalisedPerGpuHour = hourFactor(*mode, &system);
    return rates;
}

std::optional<HourConversion> convertedHours(double hours, HourUnit from, HourUnit to, const HourRates &rates)
{
    const auto by = [hours](double ratio) { return HourConversion{.value = hours * ratio, .ratio = ratio}; };
    if (from == to)
        return by(1);
    const double factor = rates.normalisedPerGpuHour.value_or(0);
    if (factor > 0 && from == HourUnit::Gpu && to == HourUnit::Normalised)
        return by(factor);
    if (factor > 0 && from == HourUnit::Normalised && to == HourUnit::Gpu)
        return by(1 / factor);
    const auto fromRate = perNodeHour(from, rates);
    const auto toRate = perNodeHour(to, rates);
    if (!fromRate || !toRate)
        return {};
    return by(*toRate / *fromRate);
}

AmountSlip hourSlip(double given, double reckoned, const HourRates &rates, int gpus)
{
    constexpr double share = 1.0 / 50;
    if (isNear(given, reckoned, share))
        return AmountSlip::None;
    const auto looksLike = [&](HourUnit unit) {
        const auto converted = convertedHours(reckoned, HourUnit::Gpu, unit, rates);
        return converted && isNear(given, converted->value, share);
    };
    if (looksLike(HourUnit::Node))
        return AmountSlip::NodeHours;
    if (looksLike(HourUnit::SiteUnit))
        return AmountSlip::SiteUnits;
    if (looksLike(HourUnit::Core))
        return AmountSlip::CoreHours;
    if (gpus > 1 && isNear(given * gpus, reckoned, share))
        return AmountSlip::WallHours;
    if (isNear(given * 1000, reckoned, share))
        return AmountSlip::Thousandth;
    return isNear(given, reckoned * 1000, share) ? AmountSlip::Thousandfold : AmountSlip::None;
}

AmountSlip sizeSlip(double given, double reckoned, int order)
{
    constexpr double share = 1.0 / 500;
    if (isNear(given * std::pow(1.024, order), reckoned, share))
        return AmountSlip::Binary;
    if (isNear(given * 1000, reckoned, share))
        return AmountSlip::Thousandth;
    return isNear(given, reckoned * 1000, share) ? AmountSlip::Thousandfold : AmountSlip::None;
}

ScaleSlip scaleSlip(double parameters, double tokens)
{
    // Around all that has been published, with a wide margin: GPT-2 small has 1e8 parameters, the largest of today
    // some 1e12; a fine-tuning may see 1e6 tokens, the largest trainings some 1e13.
    if (parameters > 0 && parameters < 1e6)
        return ScaleSlip::FewParameters;
    if (parameters > 1e13)
        return ScaleSlip::ManyParameters;
    if (tokens > 0 && tokens < 1e5)
        return ScaleSlip::FewTokens;
    return tokens > 1e15 ? ScaleSlip::ManyTokens : ScaleSlip::None;
}

} // namespace officina
