// SPDX-License-Identifier: GPL-3.0-or-later
//
// A printed line in pieces: words, numbers and signs.
#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QList>

#include <optional>

namespace officina {

struct TextToken {
    enum class Kind { Word, Number, Sign };

    Kind kind = Kind::Sign;
    QByteArrayView text; // of a number with its unit; of a sign one character, and a tab or " - " is one too
    double value = 0;    // of a number
    QByteArrayView unit; // that stands right behind a number: "ms", "GB", "%"
    bool touches = false; // what is before it, without a space

    bool isWord() const { return kind == Kind::Word; }
    bool isNumber() const { return kind == Kind::Number; }
    bool is(char sign) const { return kind == Kind::Sign && text.front() == sign; }
};

// At most as many as said; quotes are left out.
QList<TextToken> textTokens(QByteArrayView line, qsizetype most);

// Of those that may stand behind a number: "ms", "GB", "%".
bool isUnit(QByteArrayView word);

// A word that is a number all the same: "nan", "-inf".
std::optional<double> wordAsNumber(QByteArrayView word);

} // namespace officina
