// SPDX-License-Identifier: GPL-3.0-or-later
//
// A build without Qt's module for SVG; see the header.
#include "ui/present/svgdrawing.h"

namespace officina {

bool hasSvg()
{
    return false;
}

QByteArray svgDrawing(const SvgSheet &, const std::function<void(QPainter &)> &)
{
    return {};
}

} // namespace officina
