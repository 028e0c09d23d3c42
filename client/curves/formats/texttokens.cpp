// SPDX-License-Identifier: GPL-3.0-or-later
//
// A printed line in pieces; see the header.
#include "client/curves/formats/texttokens.h"

#include "client/curves/formats/numbers.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace officina {

namespace {

using Kind = TextToken::Kind;

constexpr std::array<QByteArrayView, 29> units = {
    "%",      "s", "ms", "us", "ns", "sec", "secs", "seconds", "min", "m", "h", "it", "it/s", "s/it",   "ms/it",
    "iter/s", "B", "KB", "MB", "GB", "TB",  "KiB",  "MiB",     "GiB", "K", "M", "G",  "T",    "ms/step"};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isSpace(char c)
{
    return c == ' ' || (c >= '\n' && c <= '\r') || c == '\0';
}

bool isQuote(char c)
{
    return c == '"' || c == '\'' || c == '`';
}

bool isSign(char c)
{
    return QByteArrayView("=:,;|()[]{}<>\t").contains(c);
}

class Tokenizer
{
public:
    Tokenizer(QByteArrayView line, qsizetype most) : m_line(line), m_most(most) {}

    QList<TextToken> tokens()
    {
        while (m_at < m_line.size() && m_tokens.size() < m_most)
            step();
        if (m_hasDecimalComma)
            dropAmbiguous();
        return std::move(m_tokens);
    }

private:
    char at(qsizetype i) const { return i >= 0 && i < m_line.size() ? m_line[i] : '\0'; }
    bool isDrawing(qsizetype i) const;
    qsizetype endOfWord(qsizetype from) const;
    void step();
    bool stepNumber();
    qsizetype endOfThousands(qsizetype from, qsizetype to) const;
    bool isDecimal(qsizetype from, qsizetype comma) const;
    void dropAmbiguous();
    void add(Kind kind, qsizetype size);

    QByteArrayView m_line;
    qsizetype m_most;
    qsizetype m_at = 0;
    qsizetype m_end = -1; // of the last token
    int m_lists = 0;      // brackets that are open
    bool m_hasDecimalComma = false;
    QList<TextToken> m_tokens;
};

// Lines and blocks that bars and tables are drawn with, U+2500 to U+259F, the plus-minus sign and the space that
// does not break: as bytes of UTF-8.
bool Tokenizer::isDrawing(qsizetype i) const
{
    const auto byte = [&](qsizetype at) { return uchar(this->at(at)); };
    return (byte(i) == 0xe2 && byte(i + 1) >= 0x94 && byte(i + 1) <= 0x96)
        || (byte(i) == 0xc2 && (byte(i + 1) == 0xa0 || byte(i + 1) == 0xb1));
}

void Tokenizer::add(Kind kind, qsizetype size)
{
    TextToken token{kind, m_line.sliced(m_at, size), 0, {}, m_end == m_at};
    m_at += size;
    m_end = m_at;
    m_tokens.append(token);
}

void Tokenizer::step()
{
    const char c = at(m_at);
    if (isDrawing(m_at)) {
        m_at += uchar(c) == 0xe2 ? 3 : 2;
        m_at = std::min(m_at, m_line.size());
        return;
    }
    if (isSpace(c) || isQuote(c)) {
        m_end += isQuote(c) && m_end == m_at ? 1 : 0; // what is in quotes touches what is behind them
        ++m_at;
        return;
    }
    if (isSign(c)) {
        m_lists += c == '[' || c == '(' ? 1 : c == ']' || c == ')' ? -1 : 0;
        m_lists = std::max(m_lists, 0);
        add(Kind::Sign, 1);
        return;
    }
    if ((c == '-' || c == '/' || c == '+') && isSpace(at(m_at + 1))) { // " - " parts, "100 / 200"
        add(Kind::Sign, 1);
        return;
    }
    if (stepNumber())
        return;
    const qsizetype end = endOfWord(m_at);
    add(Kind::Word, end - m_at);
}

// A colon within a time of day ends no word.
qsizetype Tokenizer::endOfWord(qsizetype from) const
{
    const bool isNumeric = isDigit(at(from));
    qsizetype i = from + 1;
    for (; i < m_line.size(); ++i) {
        const char c = at(i);
        if (isSpace(c) || isDrawing(i))
            break;
        if (isQuote(c)) { // within a word it is an apostrophe: "valid_1's l2"
            const bool isWithin = c == '\'' && at(i + 1) != '\0' && !isSpace(at(i + 1)) && !isSign(at(i + 1));
            if (!isWithin)
                break;
        }
        const bool isWithinNumbers = isNumeric && (c == ':' || c == ',') && isDigit(at(i - 1)) && isDigit(at(i + 1))
            && (c == ':' || m_lists == 0);
        if (isSign(c) && !isWithinNumbers)
            break;
    }
    return i;
}

// "1,234,567" is one number outside lists, "0,987" is not.
qsizetype Tokenizer::endOfThousands(qsizetype from, qsizetype to) const
{
    const bool isPlain =
        to - from <= 3 && at(from) != '0' && std::ranges::all_of(m_line.sliced(from, to - from), isDigit);
    while (isPlain && m_lists == 0 && at(to) == ',' && isDigit(at(to + 1)) && isDigit(at(to + 2)) && isDigit(at(to + 3))
           && !isDigit(at(to + 4)))
        to += 4;
    return to;
}

// "0,512" with its comma there, but not "1,2,3".
bool Tokenizer::isDecimal(qsizetype from, qsizetype comma) const
{
    qsizetype end = comma + 1;
    while (isDigit(at(end)))
        ++end;
    return std::ranges::all_of(m_line.sliced(from, comma - from), isDigit) && (at(end) != ',' || !isDigit(at(end + 1)));
}

// "1,234" beside "0,512" is hardly a thousand, and not said to be none: a word, as "0,512" is.
void Tokenizer::dropAmbiguous()
{
    for (TextToken &token : m_tokens) {
        if (token.isNumber() && token.text.count(',') == 1)
            token = {Kind::Word, token.text, 0, {}, token.touches};
    }
}

bool Tokenizer::stepNumber()
{
    const char *const begin = m_line.data() + m_at;
    const char *const end = m_line.data() + m_line.size();
    const char *const digits = *begin == '+' || *begin == '-' ? begin + 1 : begin;
    if (digits == end || !(isDigit(*digits) || (*digits == '.' && digits + 1 < end && isDigit(digits[1]))))
        return false;
    double value = 0;
    const auto parsed = std::from_chars(digits, end, value);
    qsizetype size = parsed.ptr - begin;
    const qsizetype whole = endOfThousands(digits - m_line.data(), m_at + size) - m_at;
    QByteArray plain = m_line.sliced(m_at, whole).toByteArray();
    plain.replace(",", "");
    size = whole;
    const auto number = plainNumber(plain);
    if (!number)
        return false;
    // What stands right behind: the end, a unit, or what makes it no number at all.
    const qsizetype behind = m_at + size;
    const char next = at(behind);
    QByteArrayView unit;
    const bool isDivided = next == '/' && !isSpace(at(behind + 1)) && at(behind + 1) != '\0';
    const bool isSpread = next == '+' && isDigit(at(behind + 1)); // "0.5+0.01"
    const bool isDecimalComma = next == ',' && isDigit(at(behind + 1)) && m_lists == 0;
    const bool isTime = next == ':' && isDigit(at(behind + 1));
    m_hasDecimalComma = m_hasDecimalComma || (isDecimalComma && isDecimal(digits - m_line.data(), behind));
    if (isDecimalComma || isTime)
        return false;
    const bool isEnd = behind >= m_line.size() || isSpace(next) || isSign(next) || isQuote(next) || isDrawing(behind);
    if (!isEnd && !isDivided && !isSpread && next != '/') {
        const qsizetype wordEnd = endOfWord(behind);
        unit = m_line.sliced(behind, wordEnd - behind);
        if (!isUnit(unit))
            return false;
    }
    add(Kind::Number, size + unit.size());
    m_tokens.last().value = *number;
    m_tokens.last().unit = unit;
    if (next == '/' || isSpread)
        add(Kind::Sign, 1);
    return true;
}

} // namespace

QList<TextToken> textTokens(QByteArrayView line, qsizetype most)
{
    return Tokenizer(line, most).tokens();
}

bool isUnit(QByteArrayView word)
{
    return std::ranges::contains(units, word);
}

std::optional<double> wordAsNumber(QByteArrayView word)
{
    const QByteArrayView bare = word.startsWith('-') || word.startsWith('+') ? word.sliced(1) : word;
    const bool isOne =
        std::ranges::any_of(std::array<QByteArrayView, 3>{"nan", "inf", "infinity"},
                            [&](QByteArrayView one) { return bare.compare(one, Qt::CaseInsensitive) == 0; });
    return isOne ? plainNumber(word) : std::nullopt;
}

} // namespace officina
