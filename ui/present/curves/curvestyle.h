// SPDX-License-Identifier: GPL-3.0-or-later
//
// How curves look wherever they are drawn: colours that colour-blind people can tell apart, dashes
// beyond them, round numbers on the axes, values and issues of logs in words.
#pragma once

#include "client/curves/formats/logissue.h"
#include "client/curves/series/alerts.h"
#include "client/curves/series/series.h"

#include <QtCore/QLocale>
#include <QtGui/QColor>

#include <optional>

class QPainter;
class QPointF;

namespace officina {

// Paul Tol's "bright" scheme without its grey (SRON/EPS/TN/09-002), some a little darker or lighter
// so that each keeps a contrast of 3:1 with its background, and two more, as far from all others as
// can be for normal and colour-blind eyes. Repeats with another dash.
inline constexpr int curveColours = 8;
QColor curveColour(int style, bool dark);
QList<qreal> curveDash(int style); // empty: solid; else in pen widths, as QPen::setDashPattern()

// Beyond the first eight a line has marks of its own, too: painted around a place on it, with an edge
// in the colour of the paper.
bool hasMarker(int style);
void paintMarker(QPainter &painter, const QPointF &at, int style, const QColor &colour, const QColor &paper);

struct ChartColours {
    QColor paper, text, muted, grid;
};
ChartColours chartColours(bool dark, bool isHighContrast = false);

struct Axis {
    struct Tick {
        double value;
        QString text;
    };
    double from = 0;
    double to = 1;
    QList<Tick> ticks; // ascending, within [from, to]
};

// Round ticks (1, 2 or 5 times a power of ten), about as many as wanted; widen: the ends become
// ticks too. Where from == to, a range around it.
Axis valueAxis(double from, double to, int wanted, bool widen, const QLocale &locale);
// For values given as their decimal logarithms; the texts are the values themselves.
Axis logAxis(double from, double to, int wanted, bool widen, const QLocale &locale);
// Along the horizontal: steps, durations in seconds, moments in seconds since 1970, or numbers.
Axis horizontalAxis(XAxis kind, double from, double to, int wanted, const QLocale &locale);

QString valueText(double value, const QLocale &locale); // 5 significant digits; NaN, ∞
QString positionText(double x, XAxis kind, const QLocale &locale, const QString &metric = {}); // exactly
QString axisTitle(XAxis kind, const QString &metric = {});

// What it took a run to get to a value.
struct Reached {
    qint64 step = 0;
    double value = 0;
    std::optional<double> seconds; // since the run began; nothing: no times were logged
    double gpuHours = 0;      // 0: not known

    bool operator==(const Reached &) const = default;
};
// start: of the run, in seconds since 1970; gpus: that it keeps busy, 0: not known.
Reached costOf(const Point &point, double start, int gpus);
QString clockText(double seconds); // 27:04:09
QString reachedText(const Reached &reached, const QString &run, const QString &tag, const QLocale &locale);

// A sentence about what went wrong in a curve of a run.
QString alertText(const CurveAlert &alert, const QString &run, const QString &tag, const QLocale &locale);
QString logIssueText(const LogIssue &issue, const QLocale &locale = QLocale()); // a sentence with file and place

} // namespace officina
