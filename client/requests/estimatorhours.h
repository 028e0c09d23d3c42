// SPDX-License-Identifier: GPL-3.0-or-later
//
// Hours of one kind in those of another, by what one node of a system has; and figures that look as if they were of
// another unit than their label says. Pure. What a system's facts do not tell stays unknown: nothing is taken for
// granted, and every conversion names the rate it went by.
#pragma once

#include "client/catalogue/accessmode.h"

namespace officina {

enum class HourUnit {
    Gpu,        // one GPU as it is sold, for an hour
    Node,       // one node, for an hour
    Core,       // one processor core of a node, for an hour
    SiteUnit,   // what the scheduler counts as a GPU, where that is half a module: LUMI's GCD
    Normalised, // as the call counts: in France an A100 for an hour is two
};

// How many of each one node-hour is, and one GPU-hour.
struct HourRates {
    std::optional<int> gpusPerNode;
    std::optional<int> coresPerNode;
    std::optional<int> siteUnitsPerNode;
    std::optional<double> normalisedPerGpuHour;
};

// From the catalogue's facts of the system and the call's factors; mode may be null. The catalogue tells no cores:
// whoever knows them adds them.
HourRates hourRates(const System &system, const AccessMode *mode);
// Normalised hours of one GPU-hour, where the call normalises and names this GPU.
std::optional<double> hourFactor(const AccessMode &mode, const System *system);

struct HourConversion {
    double value = 0;
    double ratio = 1; // value = hours × ratio
};
// hours × (what a node-hour is in `to`) / (what it is in `from`); between GPU-hours and normalised ones × or / the
// call's factor, for which the node need not be known. Nothing where a rate is not known or is 0.
std::optional<HourConversion> convertedHours(double hours, HourUnit from, HourUnit to, const HourRates &rates);

// What a figure looks like beside what it was reckoned to be: equal to it, within one in fifty, after one conversion.
enum class AmountSlip {
    None,       // equal, or unlike in no way that is known
    NodeHours,  // node-hours where GPU-hours are asked for
    CoreHours,
    SiteUnits,  // half modules counted as GPUs
    WallHours,  // hours of the run, whatever it runs on
    Thousandth, // a thousand times too small: millions for billions, GB for TB
    Thousandfold,
    Binary,     // a power of 1024 for one of 1000: GiB for GB, TiB for TB; within one in five hundred
};

// given and reckoned in GPU-hours; gpus: that the run has at once.
AmountSlip hourSlip(double given, double reckoned, const HourRates &rates, int gpus);
// given and reckoned in the same unit of storage or memory. order: of that unit, 3 for GB, 4 for TB.
AmountSlip sizeSlip(double given, double reckoned, int order);

// Whether numbers of parameters and tokens are of a size that a language model has; those that are not are asked
// about, not refused: "7" for seven billion.
enum class ScaleSlip { None, FewParameters, ManyParameters, FewTokens, ManyTokens };
ScaleSlip scaleSlip(double parameters, double tokens);

} // namespace officina
