// SPDX-License-Identifier: GPL-3.0-or-later
//
// officina-icons SVG FILE
//
// Draws an icon in the sizes that a desktop asks for, as FILE.ico (Windows) or FILE.icns (macOS). Ends with 1, and
// a sentence, where the drawing cannot be read or the file not be written.

#include <QtCore/QBuffer>
#include <QtCore/QSaveFile>
#include <QtCore/QtEndian>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>

#include <array>
#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

// Apple's names of the sizes, those for screens of two pixels a point among them. The format is written down in
// "Apple Icon Image format": each entry has its name, its length with this head, and a PNG.
struct IcnsEntry {
    const char *name;
    int pixels;
};
constexpr std::array icnsEntries = {IcnsEntry{"ic11", 32},  IcnsEntry{"ic12", 64},  IcnsEntry{"ic07", 128},
                                    IcnsEntry{"ic13", 256}, IcnsEntry{"ic08", 256}, IcnsEntry{"ic14", 512},
                                    IcnsEntry{"ic09", 512}, IcnsEntry{"ic10", 1024}};
constexpr std::array icoPixels = {16, 20, 24, 32, 40, 48, 64, 256}; // 256 is the largest that the format can name

QByteArray png(QSvgRenderer &drawing, int pixels)
{
    QImage image(pixels, pixels, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawing.render(&painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

template <typename Number> QByteArray bigEndian(Number number)
{
    const Number turned = qToBigEndian(number);
    return QByteArray(reinterpret_cast<const char *>(&turned), sizeof turned);
}

template <typename Number> QByteArray littleEndian(Number number)
{
    const Number turned = qToLittleEndian(number);
    return QByteArray(reinterpret_cast<const char *>(&turned), sizeof turned);
}

QByteArray icns(QSvgRenderer &drawing)
{
    QByteArray entries;
    for (const IcnsEntry &entry : icnsEntries) {
        const QByteArray picture = png(drawing, entry.pixels);
        entries += entry.name + bigEndian(quint32(picture.size() + 8)) + picture;
    }
    return "icns" + bigEndian(quint32(entries.size() + 8)) + entries;
}

// A directory of 16 bytes an entry, then the pictures.
QByteArray ico(QSvgRenderer &drawing)
{
    QByteArray directory =
        littleEndian(quint16(0)) + littleEndian(quint16(1)) + littleEndian(quint16(icoPixels.size()));
    QByteArray pictures;
    for (const int pixels : icoPixels) {
        const QByteArray picture = png(drawing, pixels);
        const QByteArray side(1, char(pixels % 256)); // 0 stands for 256
        directory += side + side + QByteArray(2, '\0') + littleEndian(quint16(1)) + littleEndian(quint16(32))
            + littleEndian(quint32(picture.size()))
            + littleEndian(quint32(6 + 16 * icoPixels.size() + pictures.size()));
        pictures += picture;
    }
    return directory + pictures;
}

std::optional<QString> problem(const QString &svg, const QString &path)
{
    QSvgRenderer drawing(svg);
    if (!drawing.isValid()) {
        return u"%1 is no drawing"_s.arg(svg);
    }
    if (!path.endsWith(".ico"_L1) && !path.endsWith(".icns"_L1)) {
        return u"%1: there are .ico and .icns alone"_s.arg(path);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(path.endsWith(".ico"_L1) ? ico(drawing) : icns(drawing)) < 0
        || !file.commit()) {
        return u"%1: %2"_s.arg(path, file.errorString());
    }
    return {};
}

} // namespace

int main(int count, char **words)
{
    const std::optional<QString> told = count == 3
        ? problem(QString::fromLocal8Bit(words[1]), QString::fromLocal8Bit(words[2]))
        : u"what is meant is not clear: SVG FILE"_s;
    if (told) {
        std::fprintf(stderr, "officina-icons: %s\n", qPrintable(*told));
    }
    return told ? 1 : 0;
}
