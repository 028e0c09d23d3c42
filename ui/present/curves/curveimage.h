// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws curves as a picture with axes and a legend: the terminal program's --png, the window's
// export, and what is pasted into a report. No widgets, no theme but the one asked for.
#pragma once

#include "client/base/result.h"
#include "client/curves/runs/run.h"
#include "ui/present/curves/curveaxes.h"
#include "ui/present/curves/curveline.h"
#include "ui/present/curves/curvelines.h"

#include <QtCore/QLocale>
#include <QtGui/QImage>

#include <optional>

class QPainter;

namespace officina {

struct CurvePicture {
    QString title; // of the tag
    QList<CurveLine> lines;
    XAxis axis = XAxis::Step;
    double smoothing = 0; // 0 to 0.999; above 0 the raw line stands faint behind
    bool logScale = false;
    bool dark = false;
    QLocale locale;
    bool logX = false; // of steps
    bool ignoreOutliers = false;
    std::optional<Extent> view = {}; // along the horizontal; nothing: all there is
    QString metric = {}; // the name of the one along the horizontal
    std::optional<double> target = {}; // that is to be reached
    QString values = {}; // what is drawn instead of the values as logged: "difference from …"; empty: those
};

// The numbers of all lines, and after them those of their bands.
struct PreparedCurves {
    struct Band {
        qsizetype line;
        qsizetype low; // the high one follows
    };
    QList<PreparedLine> lines;
    QList<Band> bands;
};
PreparedCurves prepareCurves(const QList<CurveLine> &lines, XAxis axis, double smoothing, bool logScale);

// Whether some values cannot be on a logarithmic scale: those of 0 and below, as differences often are.
bool anyWithoutLogarithm(const QList<CurveLine> &lines);

inline constexpr int bandAlpha = 50; // of 255

// The marks of a line that has some, see hasMarker(): at a few places along it.
void paintMarkers(QPainter &painter, const CurveFrame &frame, const CurveLine &line, const VisibleLine &visible,
                  bool dark);

// Where runs went on from an earlier state (a triangle that points back), and where their state was
// saved (a diamond): at the foot of the plot in the colour of the run.
void paintStates(QPainter &painter, const CurveFrame &frame, const QList<CurveLine> &lines,
                 const QList<PreparedLine> &prepared, bool dark);

// What is along the horizontal, as positionText(): the metric, or what the tag is counted in.
QString alongOf(const CurvePicture &picture);

// What was done to what is seen: "smoothed 0.80 · zoomed: step 100 to step 200"; empty: nothing.
QString drawnHow(const CurvePicture &picture);

// Paints into area, whose unit is the painter's pixel. A picture without a finite point says so.
void paintCurves(QPainter &painter, const QRectF &area, const CurvePicture &picture);

// size in pixels, scale as a screen's (2: everything twice as large in the same arrangement).
QImage curveImage(const CurvePicture &picture, QSize size, qreal scale = 1);

// Several tags below each other in rows of the given number of columns.
QSize curveSheetSize(int pictures, int columns, QSize each);
void paintCurveSheet(QPainter &painter, const QList<CurvePicture> &pictures, int columns, QSize each);
QImage curveSheet(const QList<CurvePicture> &pictures, int columns, QSize each, qreal scale = 1);

// One picture per tag, in order of the tags; a run has the same style in each.
struct LabelledRun {
    QString label;
    const Run *run = nullptr;
};
QList<CurvePicture> curvePictures(const QList<LabelledRun> &runs, const CurvePicture &common = {});

// Writes a PNG that appears whole or not at all. Local, LocalNoSpace.
Result<> savePng(const QString &path, const QImage &image);

} // namespace officina
