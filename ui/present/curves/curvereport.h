// SPDX-License-Identifier: GPL-3.0-or-later
//
// Charts as a page that a browser opens without a network, and that says all there is to say of them: which runs,
// where and with what they ran, how the charts were drawn, and figures of the whole run beside those of what is shown.
// Names are text there, never markup.
#pragma once

#include "ui/present/curves/curvefiles.h"

#include <QtCore/QMap>

namespace officina {

struct ReportRun {
    QString label;
    QString folder;
    QString site = {}; // empty: this computer
    QString job = {};  // empty: not known
    QMap<QString, QString> parameters = {}; // hyper-parameters
    double start = qQNaN();   // of its first point, in seconds since 1970; NaN: no times were logged
    double seconds = qQNaN(); // from there to its last point
    int gpus = 0;             // 0: not known
    QString notes = {};
    QStringList tags = {};
    QString commit = {};    // of its source; empty: not recorded
    bool isChanged = false; // something differed from the commit
};

QByteArray curvesReport(const QList<CurvePicture> &pictures, const QList<ReportRun> &runs, const SheetSize &size,
                        const QDateTime &now);

} // namespace officina
