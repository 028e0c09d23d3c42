// SPDX-License-Identifier: GPL-3.0-or-later
//
// Round numbers on axes, values and places as text; see the header.
#include "ui/present/curves/axisnumbers.h"

#include "ui/present/formats.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>

#include <algorithm>
#include <array>
#include <cmath>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

struct Curves {
    Q_DECLARE_TR_FUNCTIONS(officina::Curves)
};

constexpr double minute = 60;
constexpr double hour = 60 * minute;
constexpr double day = 24 * hour;

// 1, 2 or 5 times a power of ten, at least the given step.
double roundStep(double step)
{
    const double power = std::pow(10, std::floor(std::log10(step)));
    for (double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= step * 0.999999)
            return factor * power;
    }
    return 10 * power;
}

// A step for times: round in its own unit.
double roundTimeStep(double step)
{
    if (step <= 0.5)
        return std::max(roundStep(step), 1e-3);
    constexpr std::array steps = {1.0,    2.0,        5.0,        10.0,        15.0,        30.0,
                                  minute, 2 * minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute,
                                  hour,   2 * hour,   3 * hour,   6 * hour,    12 * hour,   day};
    const auto found = std::ranges::lower_bound(steps, step * 0.999999);
    return found != steps.end() ? *found : day * roundStep(step / day);
}

int decimalsOf(double step)
{
    return std::clamp(int(std::ceil(-std::log10(step) - 1e-9)), 0, 12);
}

// Steps and large values as 5k, 2M: short enough for an axis in every language.
QString numberText(double value, double step, double largest, const QLocale &locale)
{
    if (std::abs(value) < step * 1e-6)
        return locale.toString(0);
    if (largest >= 1e15 || step < 1e-5)
        return locale.toString(value, 'g', 4);
    for (const auto &[size, letter] : {std::pair{1e12, 'T'}, {1e9, 'G'}, {1e6, 'M'}, {1e3, 'k'}}) {
        if (largest >= size * (size > 1e3 ? 1 : 10)) // 5000, but 10k
            return locale.toString(value / size, 'f', decimalsOf(step / size)) + QLatin1Char(letter);
    }
    return locale.toString(value, 'f', decimalsOf(step));
}

Axis withRange(double from, double to)
{
    Axis axis;
    if (!(to > from)) { // a single value: a range around it
        const double margin = from == 0 ? 1 : std::abs(from) * 0.1;
        axis.from = from - margin;
        axis.to = from + margin;
    } else {
        axis.from = from;
        axis.to = to;
    }
    return axis;
}

template <class Text> void addTicks(Axis &axis, double step, double origin, Text text)
{
    const double first = std::ceil((axis.from - origin) / step - 1e-9);
    for (int i = 0; i < 100; ++i) {
        const double value = origin + (first + i) * step;
        if (value > axis.to + step * 1e-9)
            break;
        axis.ticks.push_back({value, text(value)});
    }
}

QString durationText(double seconds, double step, const QLocale &locale)
{
    const auto in = [&](double unit) { return locale.toString(seconds / unit, 'f', decimalsOf(step / unit)); };
    if (seconds == 0)
        return locale.toString(0);
    if (step >= day)
        return Curves::tr("%1 d", "days, on an axis").arg(in(day));
    if (step >= hour)
        return Curves::tr("%1 h", "hours, on an axis").arg(in(hour));
    if (step >= minute)
        return Curves::tr("%1 min", "minutes, on an axis").arg(in(minute));
    return Curves::tr("%1 s", "seconds, on an axis").arg(in(1));
}

QDateTime momentOf(double seconds)
{
    return QDateTime::fromMSecsSinceEpoch(qint64(std::clamp(seconds, -1e11, 1e12) * 1000));
}

Axis momentAxis(double from, double to, int wanted, const QLocale &locale)
{
    Axis axis = withRange(from, to);
    if (!(to > from)) {
        axis.from = from - 30;
        axis.to = from + 30;
    }
    const double step = std::max(roundTimeStep((axis.to - axis.from) / wanted), 1.0);
    // Round in local time: 06:00 here, not in Greenwich.
    const QDateTime start = momentOf(axis.from);
    const double midnight = double(start.date().startOfDay().toSecsSinceEpoch());
    const bool manyDays = start.date() != momentOf(axis.to).date();
    addTicks(axis, step, midnight, [&](double value) {
        const QDateTime moment = momentOf(value);
        if (step >= day || (manyDays && moment.time() == QTime(0, 0)))
            return formats::dayAs(u"d MMM"_s, moment.date(), locale);
        return step < minute ? moment.time().toString(u"HH:mm:ss"_s)
                             : locale.toString(moment.time(), QLocale::ShortFormat);
    });
    return axis;
}

} // namespace

Axis valueAxis(double from, double to, int wanted, bool widen, const QLocale &locale)
{
    Axis axis = withRange(from, to);
    const double step = roundStep((axis.to - axis.from) / std::max(wanted, 1));
    if (!(step > 0) || !std::isfinite(step)) // beyond what doubles can tell apart
        return axis;
    if (widen) {
        axis.from = std::floor(axis.from / step + 1e-9) * step;
        axis.to = std::ceil(axis.to / step - 1e-9) * step;
    }
    const double largest = std::max(std::abs(axis.from), std::abs(axis.to));
    addTicks(axis, step, 0, [&](double value) { return numberText(value, step, largest, locale); });
    return axis;
}

Axis logAxis(double from, double to, int wanted, bool widen, const QLocale &locale)
{
    Axis axis = withRange(from, to);
    if (!(to > from)) {
        axis.from = from - 0.5;
        axis.to = from + 0.5;
    }
    // Whole steps as on the other axes, values as they are.
    const auto text = [&](double exponent) {
        const double value = std::pow(10, exponent);
        return value >= 1e4 && value < 1e15 ? numberText(value, value, value, locale) : locale.toString(value, 'g', 4);
    };
    if (axis.to - axis.from >= 2) {
        if (widen) {
            axis.from = std::floor(axis.from + 1e-9);
            axis.to = std::ceil(axis.to - 1e-9);
        }
        addTicks(axis, std::max(std::ceil((axis.to - axis.from) / std::max(wanted, 1)), 1.0), 0, text);
        return axis;
    }
    for (int decade = int(std::floor(axis.from)); decade <= axis.to; ++decade) {
        for (double factor : {1.0, 2.0, 5.0}) {
            const double at = decade + std::log10(factor);
            if (at >= axis.from && at <= axis.to)
                axis.ticks.push_back({at, text(at)});
        }
    }
    if (axis.ticks.size() < 2) {
        axis.ticks.clear();
        for (double at : {axis.from, (axis.from + axis.to) / 2, axis.to})
            axis.ticks.push_back({at, text(at)});
    }
    return axis;
}

Axis horizontalAxis(XAxis kind, double from, double to, int wanted, const QLocale &locale)
{
    switch (kind) {
    case XAxis::Step:
    case XAxis::GpuHours:
    case XAxis::Metric: return valueAxis(from, to, wanted, false, locale);
    case XAxis::Relative: {
        Axis axis = withRange(from, to);
        const double step = roundTimeStep((axis.to - axis.from) / std::max(wanted, 1));
        addTicks(axis, step, 0, [&](double value) { return durationText(value, step, locale); });
        return axis;
    }
    case XAxis::Wall: return momentAxis(from, to, std::max(wanted, 1), locale);
    }
    Q_UNREACHABLE_RETURN({});
}

QString valueText(double value, const QLocale &locale)
{
    if (std::isnan(value))
        return u"NaN"_s;
    if (std::isinf(value))
        return value > 0 ? u"∞"_s : u"−∞"_s;
    return locale.toString(value, 'g', 5);
}

QString clockText(double seconds)
{
    const auto whole = qint64(seconds);
    return u"%1:%2:%3"_s.arg(whole / 3600)
        .arg(whole / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(whole % 60, 2, 10, QLatin1Char('0'));
}

QString positionText(double x, XAxis kind, const QLocale &locale, const QString &metric)
{
    switch (kind) {
    case XAxis::Step: {
        const QString step = locale.toString(qint64(std::llround(x)));
        return metric.isEmpty() ? Curves::tr("Step %1").arg(step)
                                : Curves::tr("%1 at %2", "%1: a metric, %2: its value").arg(metric, step);
    }
    case XAxis::Relative: return Curves::tr("After %1", "hours:minutes:seconds since the run began").arg(clockText(x));
    case XAxis::Wall: return locale.toString(momentOf(x), QLocale::ShortFormat);
    case XAxis::GpuHours: return Curves::tr("%1 GPU-hours").arg(valueText(x, locale));
    case XAxis::Metric: return Curves::tr("%1 at %2", "%1: a metric, %2: its value").arg(metric, valueText(x, locale));
    }
    Q_UNREACHABLE_RETURN({});
}

QString axisTitle(XAxis kind, const QString &metric, double to)
{
    switch (kind) {
    case XAxis::Step: return metric.isEmpty() ? Curves::tr("Step") : metric;
    case XAxis::Relative: return Curves::tr("Time since the start");
    case XAxis::Wall: // pictures travel
        return Curves::tr("Date and time (%1)", "%1: a time zone, CET").arg(momentOf(to).timeZoneAbbreviation());
    case XAxis::GpuHours: return Curves::tr("GPU-hours");
    case XAxis::Metric: return metric;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace officina
