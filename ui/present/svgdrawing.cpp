// SPDX-License-Identifier: GPL-3.0-or-later
//
// SVG by Qt's own generator; see the header.
#include "ui/present/svgdrawing.h"

#include <QtCore/QBuffer>
#include <QtGui/QPainter>
#include <QtSvg/QSvgGenerator>

namespace officina {

bool hasSvg()
{
    return true;
}

QByteArray svgDrawing(const SvgSheet &sheet, const std::function<void(QPainter &)> &draw)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator(sheet.isSvg11 ? QSvgGenerator::SvgVersion::Svg11 : QSvgGenerator::SvgVersion::SvgTiny12);
    generator.setOutputDevice(&buffer);
    if (sheet.dotsPerInch > 0)
        generator.setResolution(sheet.dotsPerInch);
    generator.setSize(sheet.size);
    generator.setViewBox(QRect(QPoint(), sheet.size));
    if (!sheet.title.isEmpty())
        generator.setTitle(sheet.title);
    QPainter painter(&generator);
    draw(painter);
    painter.end();
    return buffer.data();
}

} // namespace officina
