// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a printed line says; see the header.
#include "client/curves/formats/textlineparser.h"
#include "client/curves/formats/textwords.h"
#include "client/curves/formats/trainingphase.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace officina {

const TextToken &LineParser::at(qsizetype i) const
{
    static const TextToken end{TextToken::Kind::Sign, "\n", 0, {}, false};
    return i < m_tokens.size() ? m_tokens[i] : end;
}

std::optional<double> LineParser::numberAt(qsizetype i) const
{
    const TextToken &token = at(i);
    return token.isNumber() ? std::optional(token.value) : token.isWord() ? wordAsNumber(token.text) : std::nullopt;
}

TextLine LineParser::parse()
{
    takeBoostingRound();
    takeEpochAndBatch();
    takePrefix();
    takeSummarySign();
    m_begin = m_at;
    while (m_at < m_tokens.size())
        step();
    takeSeparator();
    if (m_hasBars || m_isFilled || !m_line.counters.isEmpty())
        m_found += m_bare;
    tellApart();
    // "task=detect, mode=train, data=coco.yaml, batch=16": the batch is as large as that.
    constexpr int manyWords = 3;
    if (m_assignedWords >= manyWords)
        m_line.counters.removeIf([](const LineCounter &one) { return one.kind == Kind::Batch; });
    return std::move(m_line);
}

void LineParser::step()
{
    const TextToken &token = at(m_at);
    if (token.isWord()) {
        if (takeCounter() || takeLevel())
            return;
        // A time of day, a date: whatever was said before it is no name's beginning.
        const bool isName =
            token.text.front() < '0' || token.text.front() > '9' || is(m_at + 1, '=') || is(m_at + 1, ':');
        if (!isName || (token.text.front() >= '0' && token.text.front() <= '9'))
            forget();
        if (isName)
            m_words.append(token.text.toByteArray());
        ++m_at;
    } else if (token.isNumber()) {
        if (takePosition())
            m_pairs.clear();
        else
            takeBareNumber();
    } else if (token.is('=') || token.is(':')) {
        m_pairs.clear();
        if (!takePhaseCounter())
            takeAssignment();
    } else if (token.is('[') || token.is('(') || token.is('{')) {
        m_pairs.clear();
        takeOpening();
    } else {
        takeSeparator();
        ++m_at;
    }
}

void LineParser::count(Kind kind, double value, double total, bool isBest)
{
    const auto known = std::ranges::find(m_line.counters, kind, &LineCounter::kind);
    if (known == m_line.counters.end())
        m_line.counters.append({kind, value, total});
    else if (isBest && !m_hasGlobal)
        *known = {kind, value, total};
    m_hasGlobal = m_hasGlobal || isBest;
}

// "best epoch", "time per step", "number of steps" count nothing.
bool LineParser::isCounterWord() const
{
    const bool isOther = std::ranges::any_of(m_words, [](const QByteArray &word) {
        return isAny(word, {"per", "max", "min", "total", "num", "number", "best", "last", "warmup", "every", "save"})
            || word.endsWith('/');
    });
    const QByteArrayView word = at(m_at).text;
    const bool isPlural = (word.endsWith('s') || word.endsWith('S')) && !isGlobalCounter(word);
    return !isOther && (!isPlural || m_words.isEmpty());
}

bool LineParser::takeCounter()
{
    const QByteArrayView word = at(m_at).text;
    const auto kind = lineCounterOf(word);
    if (!kind || !isCounterWord())
        return false;
    qsizetype i = m_at + 1;
    const bool isAssigned = is(i, '=') || is(i, ':');
    QByteArray phase;
    if (is(i, '(') && at(i + 1).isWord() && isPhase(at(i + 1).text) && is(i + 2, ')')) { // "Epoch(train)"
        phase = at(i + 1).text.toByteArray();
        i += 3;
    }
    i += is(i, '=') || is(i, ':') ? 1 : 0;
    const char closing = is(i, '[') ? ']' : is(i, '(') ? ')' : '\0';
    i += closing ? 1 : 0;
    const TextToken &number = at(i);
    const bool isFraction = number.value != std::floor(number.value);
    if (!number.isNumber() || !number.unit.isEmpty() || (isFraction && *kind != Kind::Epoch))
        return false;
    double total = 0;
    const bool isOf = is(i + 1, '/') || (at(i + 1).isWord() && at(i + 1).text == "of");
    if (isOf && at(i + 2).isNumber()) {
        total = at(i + 2).value;
        i += 2;
    }
    ++i;
    // "epochs=10" says how many there will be, but "iters: 100, epoch: 1 | loss: 2" where it is.
    const bool isPlural = word.endsWith('s') || word.endsWith('S');
    const bool begins = m_at == 0 && i < m_tokens.size();
    if (isPlural && isAssigned && total == 0 && !begins && !isGlobalCounter(word))
        return false;
    count(*kind, number.value, total, isGlobalCounter(word));
    if (!m_words.isEmpty())
        m_pairs.clear();
    i += closing && is(i, closing) ? 1 : 0;
    if (*kind == Kind::Epoch)
        i = takeBatch(i);
    if (phase.isEmpty()) { // "Train Epoch: 1", "validation loss at iteration 10"
        takePhase(maxBareNameWords);
    } else {
        m_phase = phase;
    }
    forget();
    m_at = i;
    m_counted = is(i, ':') ? i + 1 : i;
    return true;
}

// "[50/1000]" behind an epoch: "Epoch [1][50/1000]", "Epoch: 1 [640/6000 (1%)]". Where it ends.
qsizetype LineParser::takeBatch(qsizetype i)
{
    if (!is(i, '[') || !at(i + 1).isNumber())
        return i;
    const bool hasTotal = is(i + 2, '/') && at(i + 3).isNumber();
    count(Kind::Batch, at(i + 1).value, hasTotal ? at(i + 3).value : 0);
    while (i < m_tokens.size() && !is(i, ']'))
        ++i;
    return i + 1;
}

// "Train: 3 [50/1251 (4%)]" (timm): the part of training, which epoch, and how far it is.
bool LineParser::takePhaseCounter()
{
    const bool isCounter = m_words.size() == 1 && isPhase(m_words.first()) && is(m_at, ':') && at(m_at + 1).isNumber()
        && at(m_at + 1).unit.isEmpty() && is(m_at + 2, '[') && at(m_at + 3).isNumber() && is(m_at + 4, '/');
    if (!isCounter)
        return false;
    m_phase = m_words.takeFirst();
    count(Kind::Epoch, at(m_at + 1).value, 0);
    m_at = takeBatch(m_at + 2);
    return true;
}

// The place within a bar or an epoch: "450/1000 [00:10<", "epoch 001: 100 / 1000 loss=", "| 200/ 2000 batches |".
bool LineParser::takePosition()
{
    const bool isFraction = m_words.isEmpty() && is(m_at + 1, '/') && at(m_at + 2).isNumber() && at(m_at).unit.isEmpty()
        && at(m_at + 2).unit.isEmpty();
    const bool isDate = is(m_at + 3, '/') || (at(m_at).text.size() > 1 && at(m_at).text.startsWith('0'));
    if (!isFraction || isDate)
        return false;
    const double total = at(m_at + 2).value;
    if (total > 0 && at(m_at).value <= total)
        count(Kind::Batch, at(m_at).value, total);
    m_at += 3;
    if (at(m_at).isWord() && lineCounterOf(at(m_at).text) == Kind::Batch)
        ++m_at;
    return true;
}

// The last word before "=", with the part of training before it; all words before ":" and " = ", and those that are an
// entry of a list: ", train_step_timing in s=9.8".
QByteArray LineParser::takeName()
{
    const qsizetype size = m_words.size();
    if (size == 0 || size > maxNameWords)
        return {};
    const qsizetype before = m_at - size - 1;
    const bool isEntry = before >= 0 && (is(before, ',') || is(before, '[') || is(before, '(') || is(before, '{'));
    if (size == 1 || is(m_at, ':') || !at(m_at).touches || isEntry)
        return m_words.join(' ');
    const qsizetype own = isPhase(m_words.at(size - 2)) ? 2 : 1;
    if (own < size && m_before.isEmpty()) // "grad norm=1 weight norm=2"
        m_before = m_words.first(size - own).join(' ');
    return m_words.sliced(size - own).join(' ');
}

// "host:8080/x", "main.py:45:", "module:function:45", "[module:45]": a colon between what touches it, no value.
bool LineParser::isPlace(qsizetype value) const
{
    if (!is(value - 1, ':') || !at(value - 1).touches || !at(value).touches)
        return false;
    const bool goesOn = is(value + 1, '/') || (is(value + 1, ':') && at(value + 2).touches);
    const bool isThird = value >= 3 && at(value - 2).touches && is(value - 3, ':') && !isMetricWord(at(value - 2).text);
    const bool isEnd = is(value + 1, ']') && at(value + 1).touches && at(value).value == std::floor(at(value).value);
    return goesOn || isThird || isEnd;
}

void LineParser::takeAssignment()
{
    const char sign = at(m_at).text.front();
    const QByteArray name = takeName();
    ++m_at;
    if (is(m_at, '{') && !m_words.isEmpty()) {
        m_outer.append(m_words.join(' '));
        ++m_at;
    } else if (is(m_at, '[') && is(m_at + 2, '/')) { // "Test: [10/48]"
        takePhase(1);
    } else if (is(m_at, '[') && numberAt(m_at + 1) && !name.isEmpty()) {
        takeList(name);
    } else if (at(m_at).isWord() && is(m_at + 1, '(') && at(m_at + 1).touches && at(m_at + 2).isNumber()
               && !name.isEmpty()) {
        add(name, at(m_at + 2).value, {}); // "tensor(0.5, device='cuda:0')", "np.float64(0.5)"
        while (m_at < m_tokens.size() && !is(m_at, ')'))
            ++m_at;
        ++m_at;
    } else if (!numberAt(m_at) || isBar(m_at)) {
        m_assignedWords += sign == '=' && at(m_at).isWord() ? 1 : 0;
        m_at += sign == '=' ? sizeOfOrigin(m_at) : 0; // "host=n1:29500"
        if (sign == ':') // "Test set:", "Test net output #0:"
            takePhase(!m_words.isEmpty() && isPhase(m_words.first()) ? maxBareNameWords : 2);
    } else if (isPlace(m_at)) {
        ++m_at;
    } else if (!name.isEmpty()) {
        takeValue(name);
    }
    forget();
}

void LineParser::takeValue(const QByteArray &name)
{
    const QByteArrayView unit = at(m_at).unit;
    add(name, *numberAt(m_at), unit);
    ++m_at;
    const bool isSpread = is(m_at, '+') || (at(m_at).isWord() && at(m_at).text == "+/-");
    if (isSpread && at(m_at + 1).isNumber()) { // of cross-validation and of episodes: mean + deviation
        add(name + " std", at(m_at + 1).value, unit);
        m_at += 2;
    } else if (is(m_at, '/') && at(m_at + 1).isNumber()) { // "Accuracy: 9850/10000"
        m_at += 2;
    }
}

// "lr=[0.1]" as one number, "lr=[0.1, 0.2]" as lr[0] and lr[1].
void LineParser::takeList(const QByteArray &name)
{
    QList<double> values;
    qsizetype i = m_at + 1;
    for (; i < m_tokens.size() && !is(i, ']'); ++i) {
        if (const auto value = numberAt(i))
            values.append(*value);
        else if (!is(i, ','))
            return; // something else is in it
    }
    constexpr qsizetype most = 64; // a vector is no metric
    for (qsizetype k = 0; k < values.size() && values.size() <= most; ++k)
        add(values.size() == 1 ? name : name + '[' + QByteArray::number(k) + ']', values[k], {});
    m_at = i + 1;
}

// "(ms)" belongs to the name, "(train)" says the part of training, "(0.5)" is the average of what stood before it.
void LineParser::takeOpening()
{
    const char opening = at(m_at).text.front();
    if (opening == '{') {
        forget();
        m_outer.append(QByteArray());
        ++m_at;
        return;
    }
    const char closing = opening == '(' ? ')' : ']';
    const bool isOne = at(m_at + 1).isWord() && is(m_at + 2, closing);
    const QByteArrayView word = at(m_at + 1).text;
    if (isOne && isPhase(word)) {
        m_phase = word.toByteArray();
        forget();
        m_at += 3;
    } else if (isOne && opening == '(' && !m_words.isEmpty()) {
        m_words.last() += (at(m_at).touches ? "(" : " (") + word.toByteArray() + ')';
        m_at += 3;
    } else {
        forget();
        ++m_at;
    }
}

void LineParser::takeSeparator()
{
    const TextToken &token = at(m_at);
    if (token.is('|')) {
        m_hasBars = true;
        takePhase(3);
    }
    if (token.is('}') && !m_outer.isEmpty())
        m_outer.removeLast();
    takeBareNan();
    if (!token.is('-') || !m_words.isEmpty())
        m_pairs.clear();
    forget();
}

// From a heading: "valid |", "Test set:". Of more words than that it would be chance.
void LineParser::takePhase(qsizetype most)
{
    if (m_words.size() > most)
        return;
    const auto found = std::ranges::find_if(m_words, [](const QByteArray &word) { return isPhase(word); });
    if (found != m_words.end())
        m_phase = *found;
}

void LineParser::add(QByteArray name, double value, QByteArrayView unit)
{
    if (isNoMetric(name))
        return;
    if (!unit.isEmpty() && unit != "%")
        name += " (" + unit.toByteArray() + ')';
    QByteArrayList outer = m_outer;
    outer.removeAll(QByteArray());
    outer.append(name);
    name = outer.join('/');
    if (!m_phase.isEmpty() && !namesPhase(name))
        name = m_phase + '/' + name;
    m_found.append({{name, value}, m_before});
}

void LineParser::forget()
{
    m_words.clear();
    m_before.clear();
}

// "top 1 acc: 0.5, top 5 acc: 0.75": where a name comes twice, by the numbers within it.
void LineParser::tellApart()
{
    for (const Found &one : std::as_const(m_found)) {
        LineNumber number = one.number;
        const auto isSame = [&](const Found &other) { return other.number.name == number.name; };
        if (!one.before.isEmpty() && std::ranges::count_if(m_found, isSame) > 1)
            number.name.insert(number.name.lastIndexOf('/') + 1, one.before + ' ');
        m_line.numbers.append(number);
    }
}

std::optional<LineCounter::Kind> lineCounterOf(QByteArrayView word)
{
    using Kind = LineCounter::Kind;
    if (isGlobalCounter(word)
        || isAny(word,
                 {"step", "steps", "iter", "iters", "iteration", "iterations", "update", "updates", "training_step",
                  "training_iteration"}))
        return Kind::Step;
    if (isAny(word, {"batch", "batches"}))
        return Kind::Batch;
    return isAny(word, {"epoch", "epochs"}) ? std::optional(Kind::Epoch) : std::nullopt;
}

TextLine readTextLine(QByteArrayView line)
{
    return LineParser(line).parse();
}

} // namespace officina
