// SPDX-License-Identifier: GPL-3.0-or-later
//
// See the header. A word grows by its own vowels, so that its widths are those of real letters.
#include "tests/ui/looks/longwords.h"

#include <QtCore/QRegularExpression>

namespace officina::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr double growth = 0.4;

// What is no word of a sentence.
const QRegularExpression &kept()
{
    static const QRegularExpression pattern(
        u"%L?\\d+|%L?n|<[^>]*>|&\\w+;|\\([^)]*\\*[^)]*\\)|https?://\\S+|\\S+@\\S+|[~.]/\\S*|\\.\\w+"_s);
    return pattern;
}

QChar accented(QChar letter)
{
    static const QString plain = u"aeiouAEIOUncs"_s;
    static const QString marked = u"àéîöüÂÉÏÕÜñçš"_s;
    const qsizetype at = plain.indexOf(letter);
    return at < 0 ? letter : marked.at(at);
}

QString longer(const QString &word)
{
    QString grown;
    double owed = 0;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar letter = word.at(i);
        if (letter == u'&' && i + 1 < word.size()) { // a mnemonic, or the sign itself
            grown += word.sliced(i++, 2);
            continue;
        }
        grown += accented(letter);
        owed += growth;
        while (owed >= 1 && letter.isLetter()) {
            grown += accented(letter).toLower();
            owed -= 1;
        }
    }
    return grown;
}

} // namespace

LongWords::LongWords(QObject *parent) : QTranslator(parent)
{
    if (!m_english.load(u":/i18n/officina_en.qm"_s))
        qFatal("English has no file");
}

QString LongWords::lengthened(const QString &text)
{
    QString all;
    qsizetype from = 0;
    for (auto found = kept().globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        all += longer(text.sliced(from, match.capturedStart() - from)) + match.captured();
        from = match.capturedEnd();
    }
    return all + longer(text.sliced(from));
}

QString LongWords::translate(const char *context, const char *source, const char *disambiguation, int n) const
{
    // Qt asks by this for the direction of writing.
    if (QByteArrayView(source) == "QT_LAYOUT_DIRECTION")
        return {};
    const QString english = m_english.translate(context, source, disambiguation, n);
    return lengthened(english.isEmpty() ? QString::fromUtf8(source) : english);
}

} // namespace officina::testing
