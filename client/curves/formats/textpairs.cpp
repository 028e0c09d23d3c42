// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbers with but blanks between them and their names; see textlineparser.h.
#include "client/curves/formats/textlineparser.h"
#include "client/curves/formats/textwords.h"
#include "client/curves/formats/trainingphase.h"

#include <algorithm>
#include <cmath>

namespace officina {

bool LineParser::isEnd(qsizetype i) const
{
    const TextToken &token = at(i);
    return token.kind == TextToken::Kind::Sign && QByteArrayView("\n,;|\t(").contains(token.text.front());
}

// "50/100" of "acc 50/100", which is no date.
bool LineParser::isShare(qsizetype value) const
{
    const TextToken &part = at(value);
    const TextToken &whole = at(value + 2);
    const bool isOne = is(value + 1, '/') && whole.isNumber() && part.unit.isEmpty() && whole.unit.isEmpty();
    return isOne && part.value <= whole.value && !is(value + 3, '/')
        && (part.text.size() == 1 || !part.text.startsWith('0'));
}

// "GB" of "mem 10 GB", but not "min" of "gpu 0 min loss".
bool LineParser::isUnitApart(qsizetype i) const
{
    const TextToken &word = at(i);
    if (!word.isWord() || !isUnit(word.text))
        return false;
    const bool isSure = word.text == "%" || word.text == "s" || (word.text.size() > 1 && word.text != "min");
    return isEnd(i + 1) || (isSure && !at(i + 1).isNumber() && !is(i + 1, '=') && !is(i + 1, ':'));
}

void LineParser::takeBareNumber()
{
    takeNans();
    const TextToken &number = at(m_at);
    const bool isPart = isShare(m_at);
    const bool isApart = !isPart && number.unit.isEmpty() && isUnitApart(m_at + 1);
    const qsizetype next = m_at + (isPart ? 3 : isApart ? 2 : 1);
    const bool isShort = !m_words.isEmpty() && m_words.size() <= maxBareNameWords;
    const bool isNamed = isShort && hasLetter(m_words.last());
    const bool isAlone = m_pairs.isEmpty() && isEnd(next);
    const QByteArray name = isShort ? m_words.join(' ') : QByteArray();
    if (isNamed && !isAlone)
        takePair(name, isApart ? at(m_at + 1).text : number.unit);
    else if (!isShort && (!m_words.isEmpty() || (number.unit.isEmpty() && !isApart)))
        m_pairs.clear(); // "loss 0.5 10.5 it/s" goes on
    // "val_loss improved from 0.6 to 0.5, saving model to best.keras"
    const bool isMetric = isNamed && next == m_at + 1 && !isPreposition(m_words.last());
    const bool isWithin = isShort && !isApart && at(m_at + 1).isWord() && number.unit.isEmpty()
        && number.value == std::floor(number.value);
    m_at = next;
    if (!isEnd(m_at)) {
        if (!at(m_at).isWord() && !at(m_at).isNumber() && !is(m_at, '-'))
            m_pairs.clear();
    } else if (!takePairs() && isMetric) {
        addBare(name, number.value, number.unit);
    }
    forget();
    if (isWithin)
        m_before = name + ' ' + number.text.toByteArray();
}

void LineParser::takePair(const QByteArray &name, QByteArrayView unit)
{
    const TextToken &number = at(m_at);
    const QByteArrayView digits = number.text.chopped(number.unit.size());
    const bool isWhole = std::ranges::none_of(digits, [](char c) { return c == '.' || c == 'e' || c == 'E'; });
    Pair pair{name, number.value, unit};
    pair.before = !m_pairs.isEmpty() && m_pairs.last().isIndex ? m_before : QByteArray();
    pair.from = m_at - m_words.size();
    pair.isCount = isWhole && unit != "%" && !isShare(m_at);
    pair.isIndex = pair.isCount && unit.isEmpty() && isIndexWord(m_words.last());
    pair.isProse = std::ranges::any_of(m_words, [](const QByteArray &word) { return isProseWord(word); });
    m_pairs.append(pair);
}

// Whether they were metrics: two or more of them, or one right behind a counter, without a word of prose, and not counts
// alone as in "Found 5 images of 3 classes". Names that come twice are left out: nobody knows which is which.
bool LineParser::takePairs()
{
    constexpr qsizetype most = 64;
    const auto isMetric = [](const Pair &pair) { return !pair.isIndex; };
    const auto isCount = [](const Pair &pair) { return pair.isCount && !pair.isIndex; };
    const auto first = std::ranges::find_if(m_pairs, isMetric);
    const auto metrics = std::ranges::count_if(m_pairs, isMetric);
    const auto counts = std::ranges::count_if(m_pairs, isCount);
    const bool isOne =
        metrics == 1 && m_pairs.size() == 1 && first->from == m_counted && first->unit.isEmpty() && !first->isCount;
    const bool areMany = metrics > 1 && m_pairs.size() <= most && (!first->isCount || 2 * counts < metrics);
    const bool areMetrics = (isOne || areMany) && std::ranges::none_of(m_pairs, &Pair::isProse);
    if (!areMetrics) {
        m_pairs.clear();
        return false;
    }
    const qsizetype from = m_pairs.first().from;
    const bool isBegin = from == m_begin || (from == 2 && at(0).isWord() && isPhase(at(0).text) && is(1, ':'));
    const bool isFilled = isBegin && is(m_at, '\n') && counts == 0;
    m_isFilled = m_isFilled || isFilled;
    const QByteArray phase = m_phase;
    if ((isFilled && m_line.counters.isEmpty()) || m_hasBars || is(m_at, '|'))
        takePhaseOfPairs();
    for (const Pair &pair : std::as_const(m_pairs)) {
        const auto isSame = [&](const Pair &other) {
            return isMetric(other) && other.name == pair.name && other.before == pair.before;
        };
        if (!isMetric(pair) || std::ranges::count_if(m_pairs, isSame) > 1)
            continue;
        m_before = pair.before;
        addBare(pair.name, pair.value, pair.unit);
    }
    m_phase = phase;
    m_pairs.clear();
    return true;
}

// "Train loss 0.5 acc 0.9" above "Val loss 0.6 acc 0.8", or beside it behind a bar.
void LineParser::takePhaseOfPairs()
{
    const QByteArray &name = m_pairs.first().name;
    const QByteArray word = name.first(std::max<qsizetype>(name.indexOf(' '), 0));
    const auto namesOne = [](const Pair &pair) { return namesPhase(pair.name); };
    if (m_phase.isEmpty() && isPhase(word) && std::ranges::count_if(m_pairs, namesOne) == 1)
        m_phase = word;
}

// "loss nan lr 1e-3", but not "number of nan iterations 0".
void LineParser::takeNans()
{
    const auto isProse = [](const QByteArray &word) { return isProseWord(word); };
    if (m_words.size() < 3 || m_hasBars || m_line.counters.isEmpty() || std::ranges::any_of(m_words, isProse))
        return;
    qsizetype from = 0;
    for (qsizetype i = 1; i + 1 < m_words.size(); ++i) {
        const auto value = i > from ? wordAsNumber(m_words.at(i)) : std::nullopt;
        if (!value)
            continue;
        m_pairs.append({m_words.sliced(from, i - from).join(' '), *value});
        from = i + 1;
    }
    m_words.remove(0, from);
}

// "loss nan, time 300ms". A time of day at the end is no metric, but what stands before it: "loss 1 lr 0.1 eta 0:10:00".
void LineParser::takeBareNan()
{
    const TextToken &token = at(m_at);
    if (!token.is(',') && !token.is('|') && !token.is('\t') && !token.is('\n'))
        return;
    if (m_words.isEmpty()) {
        takePairs();
        return;
    }
    if (m_words.size() < 2 || !wordAsNumber(m_words.last()))
        return;
    takeNans();
    if (m_words.size() < 2 || m_words.size() > maxBareNameWords + 1)
        return;
    const double value = *wordAsNumber(m_words.takeLast());
    const QByteArray name = m_words.join(' ');
    if (!m_pairs.isEmpty())
        m_pairs.append({name, value});
    if (!takePairs())
        addBare(name, value, {});
}

void LineParser::addBare(const QByteArray &name, double value, QByteArrayView unit)
{
    const auto known = m_found.size();
    add(name, value, unit);
    if (m_found.size() > known)
        m_bare.append(m_found.takeLast());
}

} // namespace officina
