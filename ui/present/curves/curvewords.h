// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is wrong with a curve or a log, each in a sentence.
#pragma once

#include "client/curves/formats/logissue.h"
#include "client/curves/series/alerts.h"

#include <QtCore/QLocale>

namespace officina {

// A sentence about what went wrong in a curve of a run.
QString alertText(const CurveAlert &alert, const QString &run, const QString &tag, const QLocale &locale);
QString logIssueText(const LogIssue &issue, const QLocale &locale = QLocale()); // a sentence with file and place

} // namespace officina
