// SPDX-License-Identifier: GPL-3.0-or-later
//
// A terminal's colours in both schemes; see the header.
#include "ui/jobs/outputink.h"

#include <array>
#include <cmath>

namespace officina {

namespace {

constexpr double least = 4.5;

// Of xterm.
constexpr std::array<QRgb, 16> base{0x000000, 0xcd0000, 0x00a000, 0xa08000, 0x2356c7, 0xb000b0, 0x008b8b, 0xc8c8c8,
                                    0x7f7f7f, 0xf04040, 0x20c060, 0xd0b000, 0x5c80ff, 0xe060e0, 0x20b8c8, 0xffffff};

double light(double part)
{
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &c)
{
    return 0.2126 * light(c.redF()) + 0.7152 * light(c.greenF()) + 0.0722 * light(c.blueF());
}

QColor colourOf(int number)
{
    if (number >= OutputStyle::rgb)
        return QColor::fromRgb(QRgb(number - OutputStyle::rgb));
    if (number < 16)
        return QColor::fromRgb(base[size_t(number)]);
    if (number >= 232) {
        const int grey = 8 + (number - 232) * 10;
        return {grey, grey, grey};
    }
    const auto part = [](int level) { return level == 0 ? 0 : 55 + level * 40; };
    const int cube = number - 16;
    return {part(cube / 36), part(cube / 6 % 6), part(cube % 6)};
}

// Nearer to black or white by and by, whichever is further from the ground.
QColor readable(const QColor &ink, const QColor &ground)
{
    const QColor far = contrast(Qt::black, ground) > contrast(Qt::white, ground) ? Qt::black : Qt::white;
    for (double share = 0; share < 1; share += 0.1) {
        const auto mixed = [share](float from, float to) { return float(from + (to - from) * share); };
        const QColor colour = QColor::fromRgbF(mixed(ink.redF(), far.redF()), mixed(ink.greenF(), far.greenF()),
                                               mixed(ink.blueF(), far.blueF()));
        if (contrast(colour, ground) >= least)
            return colour;
    }
    return far;
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

QTextCharFormat inkOf(const OutputStyle &style, const Colours &colours)
{
    QTextCharFormat format;
    const bool hasGround = style.ground != OutputStyle::usual;
    const QColor ground = hasGround ? colourOf(style.ground) : colours.window;
    if (hasGround)
        format.setBackground(ground);
    if (hasGround || style.ink != OutputStyle::usual)
        format.setForeground(readable(style.ink == OutputStyle::usual ? colours.text : colourOf(style.ink), ground));
    if (style.bold)
        format.setFontWeight(QFont::Bold);
    if (style.underlined)
        format.setFontUnderline(true);
    return format;
}

void OutputInk::setColours(const Colours &colours)
{
    if (m_colours == &colours)
        return;
    m_colours = &colours;
    rehighlight();
}

void OutputInk::highlightBlock(const QString &)
{
    const auto *block = static_cast<const OutputBlock *>(currentBlockUserData());
    if (!block)
        return;
    for (const OutputSpan &span : block->spans)
        setFormat(int(span.from), int(span.length), inkOf(span.style, *m_colours));
}

} // namespace officina
