// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads output as a terminal does; see the header. (ECMA-48, and what xterm adds to it)
#include "ui/present/outputtext.h"

#include <algorithm>

namespace officina {

namespace {

constexpr qsizetype mostOfSequence = 64;   // characters; longer ones are damaged
constexpr qsizetype mostOfCommand = 4096;  // titles and links
constexpr qsizetype tab = 8;

} // namespace

OutputText::OutputText(qint64 offset) : m_offset(offset), m_from(offset) {}

QList<OutputLine> OutputText::feed(QByteArrayView bytes)
{
    QList<OutputLine> lines;
    while (!bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf('\n');
        const QByteArrayView piece = end < 0 ? bytes : bytes.first(end + 1);
        bytes = bytes.sliced(piece.size());
        m_offset += piece.size();
        // With its line break: half a character before it is not completed by what follows.
        const QString text = m_decoder(piece);
        for (const QChar c : text)
            take(c);
        if (end < 0)
            break;
        lines += line();
        beginLine(m_offset);
    }
    lines += line();
    return lines;
}

void OutputText::beginLine(qint64 from)
{
    m_from = from;
    m_text.clear();
    m_styles.clear();
    m_cursor = 0;
    m_isCut = false;
    m_mode = Mode::Text; // no sequence goes on in the next line
}

void OutputText::take(QChar c)
{
    switch (m_mode) {
    case Mode::Text: takeText(c); return;
    case Mode::Escape:
        m_sequence.clear();
        m_passed = 0;
        m_mode = c == u'['                        ? Mode::Sequence
            : QStringView(u"]P_^X").contains(c)   ? Mode::Command
            : QStringView(u"()*+#% ").contains(c) ? Mode::Skip
                                                  : Mode::Text;
        return;
    case Mode::Skip: m_mode = Mode::Text; return;
    case Mode::Sequence:
        if (c >= u'@' && c <= u'~') {
            m_mode = Mode::Text;
            takeSequence(c);
        } else if (c < u' ' || c > u'~' || m_sequence.size() >= mostOfSequence) {
            m_mode = Mode::Text; // none after all
            takeText(c);
        } else {
            m_sequence += c;
        }
        return;
    case Mode::Command:
    case Mode::CommandEscape:
        if (c == u'\a' || (m_mode == Mode::CommandEscape && c == u'\\') || ++m_passed > mostOfCommand)
            m_mode = Mode::Text;
        else
            m_mode = c == u'\x1b' ? Mode::CommandEscape : Mode::Command;
        return;
    }
}

void OutputText::takeText(QChar c)
{
    if (c == u'\x1b') {
        m_mode = Mode::Escape;
        return;
    }
    if (c == u'\r') {
        m_cursor = 0;
        return;
    }
    if (c == u'\b') {
        m_cursor = std::max<qsizetype>(0, m_cursor - 1);
        return;
    }
    if ((c < u' ' && c != u'\t') || (c >= u'\x7f' && c < u'\xa0') || c == u'\xfeff')
        return;
    // What would turn or break the line, or show another text than there is.
    if (c == QChar::LineSeparator || c == QChar::ParagraphSeparator || c == u'\xfdd0' || c == u'\xfdd1'
        || (c >= u'\x202a' && c <= u'\x202e') || (c >= u'\x2066' && c <= u'\x2069'))
        c = QChar::ReplacementCharacter;
    if (m_cursor >= mostCharacters) {
        m_isCut = true;
        return;
    }
    if (m_cursor > m_text.size()) { // the cursor was moved beyond the end
        m_text.resize(m_cursor, u' ');
        m_styles.resize(size_t(m_cursor));
    }
    if (m_cursor == m_text.size()) {
        m_text += c;
        m_styles.push_back(m_style);
    } else {
        m_text[m_cursor] = c;
        m_styles[size_t(m_cursor)] = m_style;
    }
    ++m_cursor;
}

void OutputText::takeSequence(QChar final)
{
    if (final == u'm') {
        setStyles();
        return;
    }
    bool isNumber = false;
    const int given = m_sequence.toInt(&isNumber);
    const qsizetype count = std::clamp<qsizetype>(isNumber ? given : 1, 0, mostCharacters);
    if (final == u'K')
        eraseLine(isNumber ? given : 0);
    else if (final == u'C')
        m_cursor = std::min(mostCharacters, m_cursor + std::max<qsizetype>(1, count));
    else if (final == u'D')
        m_cursor = std::max<qsizetype>(0, m_cursor - std::max<qsizetype>(1, count));
    else if (final == u'G')
        m_cursor = std::max<qsizetype>(0, count - 1);
}

void OutputText::eraseLine(int what)
{
    const qsizetype size = m_text.size();
    const qsizetype from = what == 0 ? std::min(m_cursor, size) : 0;
    const qsizetype to = what == 1 ? std::min(m_cursor + 1, size) : size;
    if (to == size) {
        m_text.truncate(from);
        m_styles.resize(size_t(from));
        m_isCut = false;
        return;
    }
    for (qsizetype i = from; i < to; ++i) {
        m_text[i] = u' ';
        m_styles[size_t(i)] = {};
    }
}

void OutputText::setStyles()
{
    QList<int> numbers;
    for (const QStringView part : QStringView(m_sequence).tokenize(u';'))
        for (const QStringView one : part.tokenize(u':')) // 38:5:208, as some write it
            numbers += one.toInt();
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const int n = numbers[i];
        if (n == 0)
            m_style = {};
        else if (n == 1)
            m_style.bold = true;
        else if (n == 4)
            m_style.underlined = true;
        else if (n == 22)
            m_style.bold = false;
        else if (n == 24)
            m_style.underlined = false;
        else if (n >= 30 && n <= 37)
            m_style.ink = n - 30;
        else if (n >= 90 && n <= 97)
            m_style.ink = n - 90 + 8;
        else if (n >= 40 && n <= 47)
            m_style.ground = n - 40;
        else if (n >= 100 && n <= 107)
            m_style.ground = n - 100 + 8;
        else if (n == 38)
            i = setColour(numbers, i, m_style.ink);
        else if (n == 48)
            i = setColour(numbers, i, m_style.ground);
        else if (n == 39)
            m_style.ink = OutputStyle::usual;
        else if (n == 49)
            m_style.ground = OutputStyle::usual;
        else if (n == 7)
            std::swap(m_style.ink, m_style.ground);
    }
}

// "38;5;n" and "38;2;r;g;b": returns where the last number of it is.
qsizetype OutputText::setColour(const QList<int> &numbers, qsizetype at, int &colour) const
{
    const int kind = at + 1 < numbers.size() ? numbers[at + 1] : 0;
    if (kind == 5 && at + 2 < numbers.size()) {
        colour = std::clamp(numbers[at + 2], 0, 255);
        return at + 2;
    }
    if (kind == 2 && at + 4 < numbers.size()) {
        const auto part = [&](qsizetype i) { return std::clamp(numbers[at + i], 0, 255); };
        colour = OutputStyle::rgb + (part(2) << 16) + (part(3) << 8) + part(4);
        return at + 4;
    }
    return numbers.size(); // damaged: what follows may be part of it
}

OutputLine OutputText::line() const
{
    OutputLine line{m_from, m_text, {}, m_isCut};
    for (qsizetype i = 0; i < m_text.size();) {
        const OutputStyle &style = m_styles[size_t(i)];
        qsizetype end = i + 1;
        while (end < m_text.size() && m_styles[size_t(end)] == style)
            ++end;
        if (style != OutputStyle())
            line.spans += OutputSpan{i, end - i, style};
        i = end;
    }
    return line;
}

} // namespace officina
