// SPDX-License-Identifier: GPL-3.0-or-later
//
// A comparison of systems as a picture, for a report or a message. Needs a QGuiApplication (fonts).
#pragma once

#include "client/base/result.h"
#include "ui/present/comparison.h"

#include <QtGui/QImage>

namespace officina {

// At twice the size of a screen's pixels.
QImage comparisonImage(const Comparison &comparison, bool dark);

// Files appear whole or not at all.
Result<> exportComparisonCsv(const Comparison &comparison, const Catalogue &catalogue, const QString &path);
Result<> exportComparisonPng(const Comparison &comparison, const QString &path, bool dark);

} // namespace officina
