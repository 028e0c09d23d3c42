// SPDX-License-Identifier: GPL-3.0-or-later
//
// Charts as files: PNG, SVG, PDF, and a report that a browser opens without a network. What is
// written is the same as what curveimage.h paints.
#pragma once

#include "ui/present/curves/curveimage.h"

namespace officina {

struct SheetSize {
    QSize each{720, 420}; // of a chart with its legend
    int columns = 2;
    qreal scale = 2; // of a PNG: its pixels for each of these
};

QByteArray curvesSvg(const QList<CurvePicture> &pictures, const SheetSize &size);
// Unsupported in a build without SVG.
Result<> saveSvg(const QString &path, const QList<CurvePicture> &pictures, const SheetSize &size);
QByteArray curvesPdf(const QList<CurvePicture> &pictures, const SheetSize &size); // several pages where there are many
struct ReportRun;

bool isReport(const QString &path); // by its ending
// As the ending says: .svg, .pdf, .html (see curvereport.h), else PNG. The file appears whole or not at all.
// runs: for the report.
Result<> saveCurves(const QString &path, const QList<CurvePicture> &pictures, const SheetSize &size,
                    const QList<ReportRun> &runs);

} // namespace officina
