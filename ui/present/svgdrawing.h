// SPDX-License-Identifier: GPL-3.0-or-later
//
// Drawings as SVG, in one place: officina-cli is also built where Qt's module for SVG is not to be had
// (svgdrawing_missing.cpp), and then offers none rather than an empty file.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QSize>
#include <QtCore/QString>

#include <functional>

class QPainter;

namespace officina {

struct SvgSheet {
    QSize size;
    QString title = {};
    int dotsPerInch = 0;   // 0: the generator's own
    bool isSvg11 = false; // the older Tiny 1.2 leaves out clipping
};

bool hasSvg();
// Needs a QGuiApplication. Empty where there is no SVG.
QByteArray svgDrawing(const SvgSheet &sheet, const std::function<void(QPainter &)> &draw);

} // namespace officina
