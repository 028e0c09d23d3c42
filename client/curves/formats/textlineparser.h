// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads one printed line (textline.h). What stands with a sign between name and number, and all that counts:
// textline.cpp; what has but blanks between: textpairs.cpp; what a logger puts before each line: textprefix.cpp.
#pragma once

#include "client/curves/formats/textline.h"
#include "client/curves/formats/texttokens.h"

#include <optional>

namespace officina {

class LineParser
{
public:
    explicit LineParser(QByteArrayView line) : m_tokens(textTokens(line, TextLine::maxTokens)) {}

    TextLine parse();

private:
    using Kind = LineCounter::Kind;

    static constexpr qsizetype maxNameWords = 6;     // more before a colon is prose
    static constexpr qsizetype maxBareNameWords = 4; // the same where no sign stands between name and number

    struct Found {
        LineNumber number;
        QByteArray before; // as m_before
    };

    // "loss 0.5" of "loss 0.5 lr 1e-3", of which only the end tells whether it is prose.
    struct Pair {
        QByteArray name;
        double value = 0;
        QByteArrayView unit;
        QByteArray before; // as m_before, where the pair before this one is an index
        qsizetype from = 0; // its first token
        bool isCount = false; // "12" of "12 files"
        bool isIndex = false; // "top 5" of "top 5 acc 0.5"
        bool isProse = false;
    };

    const TextToken &at(qsizetype i) const;
    bool is(qsizetype i, char sign) const { return at(i).is(sign); }
    std::optional<double> numberAt(qsizetype i) const;

    void step();
    void takeBoostingRound();
    void takeEpochAndBatch();
    void takePrefix();
    qsizetype sizeOfOrigin(qsizetype i) const;
    bool takeLevel();
    void takeSummarySign();
    bool takeCounter();
    bool isCounterWord() const;
    qsizetype takeBatch(qsizetype i);
    bool takePhaseCounter();
    bool takePosition();
    void takeAssignment();
    void takeValue(const QByteArray &name);
    void takeList(const QByteArray &name);
    void takeBareNumber();
    void takePair(const QByteArray &name, QByteArrayView unit);
    bool takePairs();
    void takePhaseOfPairs();
    void takeNans();
    void takeBareNan();
    void takeOpening();
    void takeSeparator();
    void takePhase(qsizetype most);

    void count(Kind kind, double value, double total, bool isBest = false);
    void add(QByteArray name, double value, QByteArrayView unit);
    void addBare(const QByteArray &name, double value, QByteArrayView unit);
    void forget();
    void tellApart();
    QByteArray takeName();
    bool isPlace(qsizetype value) const;
    bool isEnd(qsizetype i) const;
    bool isShare(qsizetype value) const;
    bool isUnitApart(qsizetype i) const;
    // "Validation:  45%|####": what a bar is called is no name of a metric.
    bool isBar(qsizetype value) const { return at(value).unit == "%" && is(value + 1, '|') && at(value + 1).touches; }

    QList<TextToken> m_tokens;
    qsizetype m_at = 0;
    qsizetype m_begin = 0; // behind what a logger puts before each line
    QByteArrayList m_words; // that may be a name
    QByteArray m_phase;
    QByteArrayList m_outer; // names of the dictionaries that are open
    bool m_hasBars = false;
    bool m_hasGlobal = false;
    int m_assignedWords = 0; // "mode=train"
    QByteArray m_before; // "top 5" of "top 5 acc": a number within the name
    QList<Found> m_found;
    QList<Found> m_bare; // "loss 2.5": only in a line that counts, has bars or is nothing but that
    QList<Pair> m_pairs; // of this line up to here, with but blanks between
    qsizetype m_counted = -1; // behind the last counter, and a colon
    bool m_isFilled = false; // by pairs
    TextLine m_line;
};

} // namespace officina
