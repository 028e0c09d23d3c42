// SPDX-License-Identifier: GPL-3.0-or-later
//
// Colours, round numbers and words for curves; see the header.
#include "ui/present/curves/curvestyle.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtGui/QPainter>
#include <QtGui/QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(officina::Curves)
};

constexpr std::array<QRgb, curveColours> onLight = {0xff4477aa, 0xffdc4a5e, 0xff228833, 0xff978817,
                                                    0xff1f8fb5, 0xffaa3377, 0xff6622cc, 0xff442211};
constexpr std::array<QRgb, curveColours> onDark = {0xff5b93cc, 0xffee6677, 0xff3fa552, 0xffccbb44,
                                                   0xff66ccee, 0xffcf6fa5, 0xff9f6bf2, 0xffcceecc};

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
        return Words::tr("%1 d", "days, on an axis").arg(in(day));
    if (step >= hour)
        return Words::tr("%1 h", "hours, on an axis").arg(in(hour));
    if (step >= minute)
        return Words::tr("%1 min", "minutes, on an axis").arg(in(minute));
    return Words::tr("%1 s", "seconds, on an axis").arg(in(1));
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
            return locale.toString(moment.date(), u"d MMM"_s);
        return step < minute ? moment.time().toString(u"HH:mm:ss"_s)
                             : locale.toString(moment.time(), QLocale::ShortFormat);
    });
    return axis;
}

} // namespace

QColor curveColour(int style, bool dark)
{
    return QColor((dark ? onDark : onLight)[size_t(style) % curveColours]);
}

QList<qreal> curveDash(int style)
{
    switch (style / curveColours % 4) {
    case 0: return {};
    case 1: return {5, 2.5};
    case 2: return {1.5, 2};
    default: return {7, 2, 1.5, 2};
    }
}

bool hasMarker(int style)
{
    return style >= curveColours;
}

void paintMarker(QPainter &painter, const QPointF &at, int style, const QColor &colour, const QColor &paper)
{
    painter.setPen(QPen(paper, 1));
    painter.setBrush(colour);
    switch ((style / curveColours - 1) % 5) {
    case 0: painter.drawEllipse(at, 4, 4); break;
    case 1: painter.drawRect(QRectF(at - QPointF(3.5, 3.5), QSizeF(7, 7))); break;
    case 2:
        painter.drawPolygon(
            QPolygonF({at + QPointF(0, -5), at + QPointF(5, 0), at + QPointF(0, 5), at + QPointF(-5, 0)}));
        break;
    case 3: painter.drawPolygon(QPolygonF({at + QPointF(0, 5), at + QPointF(5, -4), at + QPointF(-5, -4)})); break;
    default: // a cross
        painter.drawPolygon(QPolygonF({at + QPointF(-1.5, -5), at + QPointF(1.5, -5), at + QPointF(1.5, -1.5),
                                       at + QPointF(5, -1.5), at + QPointF(5, 1.5), at + QPointF(1.5, 1.5),
                                       at + QPointF(1.5, 5), at + QPointF(-1.5, 5), at + QPointF(-1.5, 1.5),
                                       at + QPointF(-5, 1.5), at + QPointF(-5, -1.5), at + QPointF(-1.5, -1.5)}));
    }
    painter.setBrush(Qt::NoBrush);
}

ChartColours chartColours(bool dark, bool isHighContrast)
{
    if (isHighContrast)
        return dark ? ChartColours{Qt::black, 0xffffff, 0xe0e0e0, 0x555555}
                    : ChartColours{0xffffff, Qt::black, 0x262626, 0xb0b0b0};
    if (dark)
        return {0x1f2329, 0xe6e9ee, 0x9ba4b1, 0x31373f};
    return {0xffffff, 0x1b212b, 0x5d6778, 0xdde1e7};
}

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
    case XAxis::Step: return Words::tr("Step %1").arg(locale.toString(qint64(std::llround(x))));
    case XAxis::Relative: return Words::tr("After %1", "hours:minutes:seconds since the run began").arg(clockText(x));
    case XAxis::Wall: return locale.toString(momentOf(x), QLocale::ShortFormat);
    case XAxis::GpuHours: return Words::tr("%1 GPU-hours").arg(valueText(x, locale));
    case XAxis::Metric: return Words::tr("%1 at %2", "%1: a metric, %2: its value").arg(metric, valueText(x, locale));
    }
    Q_UNREACHABLE_RETURN({});
}

QString axisTitle(XAxis kind, const QString &metric)
{
    switch (kind) {
    case XAxis::Step: return Words::tr("Step");
    case XAxis::Relative: return Words::tr("Time since the start");
    case XAxis::Wall: return Words::tr("Date and time");
    case XAxis::GpuHours: return Words::tr("GPU-hours");
    case XAxis::Metric: return metric;
    }
    Q_UNREACHABLE_RETURN({});
}

QString alertText(const CurveAlert &alert, const QString &run, const QString &tag, const QLocale &locale)
{
    using Kind = CurveAlert::Kind;
    const QString step = locale.toString(alert.step);
    switch (alert.kind) {
    case Kind::NotANumber: return Words::tr("%1: %2 is no number any more since step %3.").arg(run, tag, step);
    case Kind::NeverANumber: return Words::tr("%1: %2 has been no number so far.").arg(run, tag);
    case Kind::Diverging:
        return Words::tr("%1: %2 was best at step %3 (%4) and has lost more than half of its gain since.")
            .arg(run, tag, step, valueText(alert.value, locale));
    case Kind::Plateau: return Words::tr("%1: %2 has hardly improved since step %3.").arg(run, tag, step);
    }
    Q_UNREACHABLE_RETURN({});
}

QString reachedText(const Reached &reached, const QString &run, const QString &tag, const QLocale &locale)
{
    const QString value = valueText(reached.value, locale);
    const QString step = locale.toString(reached.step);
    if (!reached.seconds)
        return Words::tr("%1: %2 reached %3 at step %4.").arg(run, tag, value, step);
    const QString time = clockText(*reached.seconds);
    if (reached.gpuHours <= 0)
        return Words::tr("%1: %2 reached %3 at step %4, after %5.", "%5: hours:minutes:seconds")
            .arg(run, tag, value, step, time);
    return Words::tr("%1: %2 reached %3 at step %4, after %5 and %6 GPU-hours.", "%5: hours:minutes:seconds")
        .arg(run, tag, value, step, time, valueText(reached.gpuHours, locale));
}

Reached costOf(const Point &point, double start, int gpus)
{
    const double seconds = point.wallTime - start;
    if (!std::isfinite(seconds))
        return {point.step, point.value, {}, 0};
    return {point.step, point.value, seconds, gpus * seconds / 3600};
}

namespace {

// Of what was not looked into, or of which there is another.
QString passedText(const LogIssue &issue, const QString &file)
{
    switch (issue.reason) {
    case LogIssue::Reason::OtherProgram:
        if (issue.detail == "ClearML"_L1)
            return Words::tr("%1 is a packed session of ClearML. Unpack it: the metrics.jsonl in it is read.")
                .arg(file);
        //: %2 is the name of a program: Aim, Comet, MLflow, Neptune
        return Words::tr("%1 holds what %2 keeps in a form of its own. Export it there, as a table for example.")
            .arg(file, issue.detail);
    case LogIssue::Reason::TwoFormats:
    case LogIssue::Reason::Printed:
        return Words::tr("%1 was not read, because this run has a log in another format. If it tells something else, "
                         "open it by itself.")
            .arg(file);
    case LogIssue::Reason::Copy:
        return Words::tr("%1 was not read, because another file tells the same of this run.").arg(file);
    case LogIssue::Reason::SameFolder:
        return Words::tr("%1 is a link to a folder that is read under another name.").arg(file);
    case LogIssue::Reason::DeadLink: return Words::tr("%1 is a link that leads nowhere.").arg(file);
    case LogIssue::Reason::Hidden: return Words::tr("%1 is a hidden folder, which was not looked into.").arg(file);
    case LogIssue::Reason::NotAFile: return Words::tr("%1 is a pipe, a socket or a device, and no file.").arg(file);
    case LogIssue::Reason::Beyond:
        return Words::tr("%1: not all of this folder was looked at, because there is too much. Open it by itself.")
            .arg(file);
    case LogIssue::Reason::Alike:
        return Words::tr("%1: there are so many files of one kind in this folder that only some of them were looked "
                         "into. Open one by itself.")
            .arg(file);
    case LogIssue::Reason::Between:
        return Words::tr("%1: neither its beginning nor its end tells that it is a log; what is between was not read.")
            .arg(file);
    case LogIssue::Reason::Encoding: return Words::tr("%1 is text in UTF-16. Save it as UTF-8.").arg(file);
    default: return {};
    }
}

} // namespace

QString logIssueText(const LogIssue &issue, const QLocale &locale)
{
    const QString file = issue.file.display();
    const QString byte = locale.toString(issue.offset);
    switch (issue.reason) {
    case LogIssue::Reason::Checksum:
        return Words::tr("%1: the record at byte %2 is damaged (its checksum is wrong) and was left out.")
            .arg(file, byte);
    case LogIssue::Reason::Lost:
        return Words::tr("%1: from byte %2 on there is something that is no record; reading went on "
                         "at the next one that could be found.")
            .arg(file, byte);
    case LogIssue::Reason::Malformed:
        return Words::tr("%1: what stands at byte %2 makes no sense and was left out.").arg(file, byte);
    case LogIssue::Reason::TooLarge:
        return Words::tr("%1: what stands at byte %2 is too large and was left out.").arg(file, byte);
    case LogIssue::Reason::TooMany:
        return Words::tr("%1: there are too many different values; those new from byte %2 on were left out.")
            .arg(file, byte);
    case LogIssue::Reason::TooLong:
        return Words::tr("%1: from byte %2 on the file was not read, because there are more points than can be held.")
            .arg(file, byte);
    case LogIssue::Reason::NotALog:
        return Words::tr("%1: the file was not read, because it does not begin as such a log does. Is it compressed?")
            .arg(file);
    case LogIssue::Reason::NoHeader:
        return Words::tr("%1: the table was not read, because its first line has no column names.").arg(file);
    case LogIssue::Reason::RowLength:
        return Words::tr("%1: the row at byte %2 has another number of cells than the heading; "
                         "only cells that surely fit were taken.")
            .arg(file, byte);
    case LogIssue::Reason::Unreadable: return Words::tr("%1 cannot be read: %2").arg(file, issue.detail);
    case LogIssue::Reason::Unfinished:
        return Words::tr("%1: the file is empty or ends in its midst; where an older one is whole, that was read.")
            .arg(file);
    case LogIssue::Reason::NothingYet: return Words::tr("%1: too little is in it to tell what it is.").arg(file);
    case LogIssue::Reason::NotRecognised:
        return Words::tr("%1: there are numbers in it, but nothing tells that it is a log.").arg(file);
    case LogIssue::Reason::NoLog: return Words::tr("%1: the file is no log.").arg(file);
    case LogIssue::Reason::NoRun:
        return Words::tr("%1: there are hyper-parameters in it, but no log lies beside it.").arg(file);
    case LogIssue::Reason::OtherProgram:
    case LogIssue::Reason::TwoFormats:
    case LogIssue::Reason::Printed:
    case LogIssue::Reason::Copy:
    case LogIssue::Reason::SameFolder:
    case LogIssue::Reason::DeadLink:
    case LogIssue::Reason::Hidden:
    case LogIssue::Reason::NotAFile:
    case LogIssue::Reason::Beyond:
    case LogIssue::Reason::Alike:
    case LogIssue::Reason::Between:
    case LogIssue::Reason::Encoding: return passedText(issue, file);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace officina
