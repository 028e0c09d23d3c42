// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes Windows' icon of our drawing, while building, on the building system: icon SVG ICO
//
// Each size is drawn for itself, from the one drawing; kept as PNG, which Windows reads in icons since Vista.
#include <QtCore/QBuffer>
#include <QtCore/QDataStream>
#include <QtCore/QFile>
#include <QtGui/QGuiApplication>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>

#include <cstdio>

namespace {

// What Windows shows somewhere, at 100 % to 200 %.
constexpr int sizes[] = {16, 20, 24, 32, 40, 48, 64, 96, 256};

QByteArray drawn(QSvgRenderer &drawing, int size)
{
    QImage image(size, size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawing.render(&painter);
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    QSvgRenderer drawing(QFile::decodeName(argc == 3 ? argv[1] : ""));
    QFile file(QFile::decodeName(argc == 3 ? argv[2] : ""));
    if (!drawing.isValid() || !file.open(QIODevice::WriteOnly)) {
        std::fputs("icon SVG ICO: the one cannot be read, or the other not written.\n", stderr);
        return 1;
    }
    constexpr auto count = std::size(sizes);
    QByteArray images;
    QDataStream out(&file);
    out.setByteOrder(QDataStream::LittleEndian);
    out << quint16(0) << quint16(1) << quint16(count); // an icon, not a cursor
    for (const int size : sizes) {
        const QByteArray png = drawn(drawing, size);
        // A size of 256 is written as 0; no palette; one plane, 32 bits; then length and place.
        out << quint8(size) << quint8(size) << quint8(0) << quint8(0) << quint16(1) << quint16(32) << quint32(png.size())
            << quint32(6 + 16 * count + size_t(images.size()));
        images += png;
    }
    return file.write(images) == images.size() && file.flush() ? 0 : 1;
}
