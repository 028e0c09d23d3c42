// SPDX-License-Identifier: GPL-3.0-or-later
//
// Arguments, places and names; see the header.
#include "cli/place.h"

#include "cli/words.h"
#include "client/base/localpath.h"

#include <QtCore/QDir>
#include <QtCore/QRegularExpression>
#include <QtCore/QStringConverter>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t firstEscape = 0xdc00; // plus the byte, which is 0x80 or higher

bool isUtf8(QByteArrayView bytes)
{
    return QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8();
}

// The length of the UTF-8 character at the start of bytes; 0 where there is none.
qsizetype characterLength(QByteArrayView bytes)
{
    for (qsizetype length = 1; length <= std::min<qsizetype>(4, bytes.size()); ++length) {
        if (isUtf8(bytes.first(length)))
            return length;
    }
    return 0;
}

// "C:\data" on Windows, where a single letter names no site.
bool isOnDrive(const QString &text)
{
#ifdef Q_OS_WIN
    return text.size() >= 2 && text[0].isLetter() && text[1] == u':';
#else
    Q_UNUSED(text);
    return false;
#endif
}

// -1: none. Of "anna@host:2222:data" the second one, and of "[::1]:data" the one behind the bracket: where it is an
// address that is typed, as typedSite() takes it. "./2222:data" is a file below the home folder even then.
qsizetype colonBeforePath(const QString &text)
{
    static const QRegularExpression brackets(u"^([^:/\\[]*@)?\\[[^\\]/]*\\]"_s);
    static const QRegularExpression port(u"\\G:[0-9]{1,5}(?=:)"_s);
    const auto bracketed = brackets.match(text);
    const qsizetype first = text.indexOf(u':', bracketed.hasMatch() ? bracketed.capturedEnd() : 0);
    const bool isAddress = bracketed.hasMatch() || (first > 0 && text.first(first).contains(u'@'));
    const auto withPort = isAddress && first > 0 ? port.match(text, first) : QRegularExpressionMatch();
    return withPort.hasMatch() ? withPort.capturedEnd() : first;
}

} // namespace

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(argumentText(argv[i]));
    return arguments;
}

QString argumentText(QByteArrayView bytes)
{
    if (isUtf8(bytes))
        return QString::fromUtf8(bytes);
    QString text;
    while (!bytes.isEmpty()) {
        const qsizetype length = characterLength(bytes);
        if (length > 0)
            text += QString::fromUtf8(bytes.first(length));
        else
            text += QChar(firstEscape + uchar(bytes.front()));
        bytes = bytes.sliced(std::max<qsizetype>(1, length));
    }
    return text;
}

QByteArray argumentBytes(const QString &text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair)
            bytes += QStringView(text).sliced(i++, 2).toUtf8();
        else if (c.isLowSurrogate())
            bytes += char(c.unicode() - firstEscape);
        else
            bytes += QStringView(text).sliced(i, 1).toUtf8();
    }
    return bytes;
}

QByteArray localPathOf(const QString &text)
{
#ifdef Q_OS_WIN
    return localBytes(text);
#else
    return argumentBytes(text);
#endif
}

std::optional<Place> readPlace(const QString &text)
{
    if (isOnDrive(text))
        return {};
    const qsizetype colon = colonBeforePath(text);
    if (colon < 1 || text.first(colon).contains(u'/'))
        return {};
    QByteArray path = argumentBytes(text.sliced(colon + 1));
    if (path == "~" || path.startsWith("~/"))
        path.remove(0, 2);
    return Place{text.first(colon), RemotePath(path.isEmpty() ? "." : path)};
}

QString placeExpected(const QString &given)
{
    return Cli::tr("%1 names no place at a site. Write it as practice:data, or practice: for your "
                   "home folder.")
        .arg(given);
}

void addOutput(QJsonObject &json, const QByteArray &bytes)
{
    json.insert(u"text"_s, QString::fromUtf8(bytes));
    if (!isUtf8(bytes))
        json.insert(u"text_bytes"_s, QString::fromLatin1(bytes.toBase64()));
}

void addAll(QJsonObject &json, const QJsonObject &more)
{
    for (auto field = more.begin(); field != more.end(); ++field)
        json.insert(field.key(), field.value());
}

void addName(QJsonObject &json, const QString &key, const QByteArray &bytes)
{
    if (isUtf8(bytes)) {
        json.insert(key, QString::fromUtf8(bytes));
        return;
    }
    json.insert(key, displayBytes(bytes));
    json.insert(key + u"_bytes"_s, QString::fromLatin1(bytes.toBase64()));
}

} // namespace officina
