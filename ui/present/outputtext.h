// SPDX-License-Identifier: GPL-3.0-or-later
//
// A job's output as a terminal would show it, line by line: colours become spans, a progress bar that
// goes back to the line's start rewrites it, other terminal sequences and NULs are passed over.
//
// Promise: whatever the bytes are, each is read once, invalid UTF-8 becomes U+FFFD, a line is at most
// mostCharacters long, and every line knows where in the file it begins.
#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringDecoder>

#include <vector>

namespace officina {

struct OutputStyle {
    static constexpr int usual = -1;
    static constexpr int rgb = 0x1000000; // added to a colour that is no number of the palette

    int ink = usual; // 0 to 255 of a terminal's palette, or rgb + 0xrrggbb
    int ground = usual;
    bool bold = false;
    bool underlined = false;
    bool operator==(const OutputStyle &) const = default;
};

struct OutputSpan {
    qsizetype from = 0;
    qsizetype length = 0;
    OutputStyle style;
    bool operator==(const OutputSpan &) const = default;
};

struct OutputLine {
    qint64 from = 0; // where it begins, bytes from the start of the file
    QString text;
    QList<OutputSpan> spans; // of what does not look as usual, in order
    bool isCut = false;      // there is more of it than is shown
};

class OutputText
{
public:
    static constexpr qsizetype mostCharacters = 16 * 1024;

    explicit OutputText(qint64 offset = 0); // of the first byte

    // The line that was not complete, as it is now, and those that came after it. The last is not
    // complete: the next call gives it again.
    QList<OutputLine> feed(QByteArrayView bytes);

private:
    enum class Mode { Text, Escape, Skip, Sequence, Command, CommandEscape };

    void take(QChar c);
    void takeText(QChar c);
    void takeSequence(QChar final);
    void setStyles();
    qsizetype setColour(const QList<int> &numbers, qsizetype at, int &colour) const;
    void eraseLine(int what);
    OutputLine line() const;
    void beginLine(qint64 from);

    QStringDecoder m_decoder{QStringDecoder::Utf8};
    qint64 m_offset;
    Mode m_mode = Mode::Text;
    QString m_sequence; // of a terminal sequence, what has come so far
    qsizetype m_passed = 0;
    OutputStyle m_style;
    qint64 m_from; // of the line in progress
    QString m_text;
    std::vector<OutputStyle> m_styles; // of each character
    qsizetype m_cursor = 0;
    bool m_isCut = false;
};

} // namespace officina
