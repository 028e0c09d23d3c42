// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words without their accents; see the header.
#include "cli/yesorno.h"

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// Without accents and case: "SÌ" is "si".
QString folded(const QString &word)
{
    QString letters;
    for (const QChar c : word.trimmed().normalized(QString::NormalizationForm_KD).toCaseFolded())
        if (c.category() != QChar::Mark_NonSpacing)
            letters += c == QChar(0x03c2) ? QChar(0x03c3) : c; // the sigma at the end of a word
    return letters;
}

} // namespace

std::optional<bool> yesOrNoIn(const QString &answer, const QString &yes, const QString &no)
{
    const QString word = folded(answer);
    if (word == "y"_L1 || word == "yes"_L1 || word == folded(yes))
        return true;
    if (word == "n"_L1 || word == "no"_L1 || word == folded(no))
        return false;
    return {};
}

} // namespace officina
