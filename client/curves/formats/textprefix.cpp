// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a printed line begins: counters without a word, and what a logger puts before each line; see textlineparser.h.
#include "client/curves/formats/textlineparser.h"
#include "client/curves/formats/textwords.h"
#include "client/curves/formats/trainingphase.h"

#include <algorithm>

namespace officina {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

// "[10]<tab>train-rmse:0.5" of XGBoost and LightGBM, "10:<tab>learn: 0.5" of CatBoost.
void LineParser::takeBoostingRound()
{
    const bool isBracketed = is(0, '[') && at(1).isNumber() && is(2, ']') && is(3, '\t');
    const bool isBare = at(0).isNumber() && is(1, ':') && is(2, '\t');
    const TextToken &number = at(isBracketed ? 1 : 0);
    if ((!isBracketed && !isBare) || !number.unit.isEmpty())
        return;
    count(Kind::Step, number.value, 0);
    m_at = isBracketed ? 4 : 3;
}

// "[1,  2000] loss: 2.2" of PyTorch's tutorial: the epoch and the batch.
void LineParser::takeEpochAndBatch()
{
    const auto isCount = [this](qsizetype i) { return at(i).isNumber() && std::ranges::all_of(at(i).text, isDigit); };
    const bool isPair = is(0, '[') && isCount(1) && is(2, ',') && isCount(3) && is(4, ']') && at(5).isWord();
    if (!isPair || !(is(6, ':') || is(6, '=') || is(7, ':') || is(7, '='))) // of a metric of one word or two
        return;
    count(Kind::Epoch, at(1).value, 0);
    count(Kind::Batch, at(3).value, 0);
    m_at = 5;
}

// Of "n1:0" and "(trainer:737)", a host, a file or a module with a number; 0: there is none.
qsizetype LineParser::sizeOfOrigin(qsizetype i) const
{
    const qsizetype opening = is(i, '(') ? 1 : 0;
    const TextToken &word = at(i + opening);
    const TextToken &number = at(i + opening + 2);
    const bool isOne = word.isWord() && is(i + opening + 1, ':') && at(i + opening + 1).touches && number.isNumber()
        && number.touches && std::ranges::all_of(number.text, isDigit) && !isDigit(word.text.front())
        && !lineCounterOf(word.text) && !isPhase(word.text) && !isMetricWord(word.text);
    const qsizetype end = i + opening + 3;
    if (!isOne || (opening ? !is(end, ')') : is(end, '/') || is(end, ':')))
        return 0;
    return end + opening - i;
}

// "2026-01-02T10:11:12Z n1:0 olmo.train:600 INFO": where a line comes from is told from metrics ("loss:1 acc:0.5") by
// the level behind it, or else by a date or level before it and by what follows, which is written in another way.
void LineParser::takePrefix()
{
    if (m_at > 0)
        return;
    qsizetype i = 0;
    bool isDated = false;
    bool isOrigin = false;
    bool isSure = false;
    bool hasBars = false;
    while (i < m_tokens.size()) {
        const TextToken &token = at(i);
        const bool isLevel = token.isWord() && isLogLevel(token.text);
        const bool isDate = token.isWord() && isDigit(token.text.front());
        if (const qsizetype size = sizeOfOrigin(i)) {
            isOrigin = true;
            i += size;
        } else if (isLevel || isDate || token.is('|') || token.is('-') || token.is('\t')) {
            isSure = isSure || (isLevel && isOrigin);
            isDated = isDated || ((isLevel || isDate) && !isOrigin);
            hasBars = hasBars || token.is('|');
            ++i;
        } else {
            break;
        }
    }
    const bool goesOn = i < m_tokens.size() && !(at(i).isWord() && is(i + 1, ':'));
    if (!isOrigin || (!isSure && !(isDated && goesOn)))
        return;
    m_hasBars = hasBars;
    m_at = i;
}

// "INFO loss: 0.5", "trainer WARNING grad norm: 3": what stands up to there is no name's beginning. "ERROR: 0.5" is one.
bool LineParser::takeLevel()
{
    if (!isLogLevel(at(m_at).text))
        return false;
    if (numberAt(is(m_at + 1, ':') || is(m_at + 1, '=') ? m_at + 2 : m_at + 1))
        return false;
    forget();
    ++m_at;
    if (m_line.counters.isEmpty() && m_found.isEmpty() && m_bare.isEmpty() && m_pairs.isEmpty())
        m_begin = m_at;
    return true;
}

// " * Acc@1 5.5 Acc@5 15.5" of PyTorch's example for ImageNet and of what was made from it, which print it of the
// evaluation alone.
void LineParser::takeSummarySign()
{
    if (m_at > 0 || !at(0).isWord() || at(0).text != "*" || !at(1).isWord() || !at(1).text.endsWith("@1"))
        return;
    m_phase = "Test";
    m_at = 1;
}

} // namespace officina
