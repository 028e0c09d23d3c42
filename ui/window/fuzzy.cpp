// SPDX-License-Identifier: GPL-3.0-or-later
//
// Scoring; see the header.
#include "ui/window/fuzzy.h"

#include <QtCore/QStringList>

namespace officina {

namespace {

// Lower case, without accents.
QString plain(const QString &text)
{
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (!c.isMark())
            result += c;
    }
    return result;
}

// From each start of the pattern's first letter, the letters are taken as early as possible; the
// best start counts.
int wordScore(const QString &text, const QString &word)
{
    int best = -1;
    for (qsizetype start = text.indexOf(word.front()); start >= 0; start = text.indexOf(word.front(), start + 1)) {
        int score = 0;
        qsizetype at = start - 1;
        for (const QChar c : word) {
            const qsizetype found = text.indexOf(c, at + 1);
            if (found < 0) {
                score = -1;
                break;
            }
            const bool startsWord = found == 0 || !text.at(found - 1).isLetterOrNumber();
            const bool isNext = found == at + 1 && found != start;
            score += 1 + (startsWord ? 6 : 0) + (isNext ? 5 : 0);
            at = found;
        }
        best = std::max(best, score);
    }
    return best;
}

} // namespace

int fuzzyScore(const QString &text, const QString &pattern)
{
    const QString within = plain(text);
    int total = 0;
    for (const QString &word : plain(pattern).simplified().split(u' ', Qt::SkipEmptyParts)) {
        const int score = wordScore(within, word);
        if (score < 0)
            return -1;
        total += score;
    }
    // Of two equal matches the shorter text is the closer one.
    if (total == 0)
        return 0;
    return total * 100 - int(std::min<qsizetype>(within.size(), 99));
}

} // namespace officina
