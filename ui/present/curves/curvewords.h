// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is wrong with a curve or a log, each in a sentence.
#pragma once

#include "client/curves/formats/logissue.h"
#include "client/curves/runs/run.h"
#include "client/curves/series/alerts.h"

#include <QtCore/QLocale>

namespace officina {

// A sentence about what went wrong in a curve of a run.
QString alertText(const CurveAlert &alert, const QString &run, const QString &tag, const QLocale &locale);
// That points of a run, or of one curve of it, were replaced when training was taken up again; empty: none were.
QString replacedText(const Run &run, const QString &name, const QLocale &locale = QLocale());
QString replacedText(const Series &series, const QString &name, const QLocale &locale);
QString logIssueText(const LogIssue &issue, const QLocale &locale = QLocale()); // a sentence with file and place

} // namespace officina
