// SPDX-License-Identifier: GPL-3.0-or-later
//
// A command's words; see the header.
#include "client/sites/renewal.h"

#include <QtCore/QRegularExpression>

#include <utility>

namespace officina {

using namespace Qt::StringLiterals;

QStringList renewalWords(const QString &command)
{
    QStringList words;
    QString word;
    QChar quote; // that is open; null: none
    bool inWord = false;
    for (const QChar c : command) {
        if (!quote.isNull()) {
            if (c == quote)
                quote = {};
            else
                word += c;
        } else if (c.isSpace()) {
            if (std::exchange(inWord, false))
                words += std::exchange(word, {});
        } else {
            inWord = true;
            if (c == u'\'' || c == u'"')
                quote = c;
            else
                word += c;
        }
    }
    if (inWord)
        words += word;
    return words;
}

QString missingInRenewal(const QString &command)
{
    static const QRegularExpression place(u"<[^<>\\s]+>"_s);
    return place.match(command).captured();
}

} // namespace officina
