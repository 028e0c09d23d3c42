// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shapes as patterns; see the header.
#include "client/invitations/fieldshape.h"

#include <QtCore/QRegularExpression>
#include <QtNetwork/QHostAddress>

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

bool matches(const QString &pattern, const QString &text)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption).match(text).hasMatch();
}

// Letters and signs, by their category, of which nothing is seen: fillers of Hangul, and Braille without a dot.
bool isBlankLetter(uint character)
{
    return std::ranges::contains(std::initializer_list<uint>{0x115f, 0x1160, 0x2800, 0x3164, 0xffa0}, character);
}

// Small letters, as they stand after folding, and which of a to z they, or their capitals, look like.
char16_t lookOf(char16_t letter)
{
    static constexpr std::u16string_view known = u"авеёзіїјкмнорстухѕһԁԛԝьαβεζηικμνορτυχω01iı|";
    static constexpr std::u16string_view looks = u"abee3lljkmhopctyxshdqwbabezhlkmvoptyxwollll";
    static_assert(known.size() == looks.size());
    const auto at = known.find(letter);
    return at == std::u16string_view::npos ? letter : looks[at];
}

// What Windows opens as a device, whatever the folder and the ending.
bool isDeviceOfWindows(const QString &name)
{
    return matches(uR"((?i)\A(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])\s*(?:\.|\z))"_s, name);
}

QString atAGlance(const QString &name)
{
    QString seen;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toCaseFolded())
        if (c.isLetterOrNumber() || c == u'|')
            seen += QChar(lookOf(c.unicode()));
    return seen;
}

} // namespace

bool isIssuer(const QString &text)
{
    return isOneLine(text) && !std::ranges::all_of(text, [](QChar c) { return c.isMark() || c.isSpace(); });
}

bool looksLike(const QString &one, const QString &other)
{
    return one == other || (!atAGlance(one).isEmpty() && atAGlance(one) == atAGlance(other));
}

bool isOneLine(const QString &text)
{
    return text.isValidUtf16() && std::ranges::none_of(text.toUcs4(), [](uint character) {
               if (isBlankLetter(character))
                   return true;
               switch (QChar::category(char32_t(character))) {
               case QChar::Other_Control:
               case QChar::Other_Format: // directions, joiners, what has no width
               case QChar::Other_Surrogate:
               case QChar::Other_PrivateUse:
               case QChar::Other_NotAssigned:
               case QChar::Separator_Line:
               case QChar::Separator_Paragraph: return true;
               default: return false;
               }
           });
}

bool isPlainId(const QString &text)
{
    return matches(u"\\A[A-Za-z0-9_][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+)*\\z"_s, text) && text.size() <= 64;
}

bool isCohortId(const QString &text)
{
    return matches(u"\\A[a-z0-9][a-z0-9-]*\\z"_s, text) && text.size() <= 52 && !isDeviceOfWindows(text);
}

bool isConsent(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    return text.size() <= longestConsent && text.trimmed() == text && std::ranges::all_of(lines, isOneLine);
}

bool isPathBelow(const QString &text)
{
    const QString name = uR"([\p{L}\p{N}_](?:[\p{L}\p{M}\p{N} _.@+=,-]*[\p{L}\p{M}\p{N}_@+=,-])?)"_s;
    return matches(u"\\A%1(?:/%1)*\\z"_s.arg(name), text) && text.toUtf8().size() <= 255
        && std::ranges::none_of(text.split(u'/'), isDeviceOfWindows);
}

bool isHostName(const QString &text)
{
    if (text.contains(u':'))
        return matches(u"\\A[0-9A-Fa-f:.]+\\z"_s, text)
            && QHostAddress(text).protocol() == QAbstractSocket::IPv6Protocol;
    // A last label of digits, or of "0x…", is read as an address, in more ways than one.
    const QString byte = u"(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])"_s;
    if (matches(u"(?:\\A|\\.)(?:[0-9]+|0[xX][0-9A-Fa-f]*)\\z"_s, text))
        return matches(u"\\A%1(?:\\.%1){3}\\z"_s.arg(byte), text);
    const QString label = u"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"_s;
    return matches(u"\\A%1(?:\\.%1)*\\z"_s.arg(label), text) && text.size() <= 253;
}

bool isFingerprint(const QString &text)
{
    return matches(u"\\ASHA256:[A-Za-z0-9+/]{43}\\z"_s, text);
}

} // namespace officina
