// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paths on a Unix server, as bytes; see the header.
#include "client/base/remotepath.h"

#include "client/base/localpath.h"

#include <QtCore/QStringDecoder>

#include <algorithm>

namespace officina {

namespace {

QByteArray normalised(const QByteArray &bytes)
{
    if (!bytes.contains("//") && (bytes.size() <= 1 || !bytes.endsWith('/')))
        return bytes;
    QByteArray result;
    result.reserve(bytes.size());
    for (char c : bytes) {
        if (c == '/' && result.endsWith('/'))
            continue;
        result += c;
    }
    if (result.size() > 1 && result.endsWith('/'))
        result.chop(1);
    return result;
}

// Length of the valid UTF-8 sequence at the start of bytes, 0 if there is none.
qsizetype utf8Length(QByteArrayView bytes)
{
    const auto first = uchar(bytes.front());
    const qsizetype length = first < 0x80 ? 1
        : first >= 0xc2 && first < 0xe0   ? 2
        : first >= 0xe0 && first < 0xf0   ? 3
        : first >= 0xf0 && first < 0xf5   ? 4
                                          : 0;
    if (length == 0 || length > bytes.size())
        return 0;
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decode(bytes.first(length));
    return decode.hasError() || text.contains(QChar::ReplacementCharacter) ? 0 : length;
}

// What holds "C:" of this computer is where its drives are.
QByteArray aboveName(const QByteArray &name)
{
#ifdef Q_OS_WIN
    return windowspath::isDrive(name) ? "/" : ".";
#else
    Q_UNUSED(name);
    return ".";
#endif
}

void appendEscaped(QString &text, QByteArrayView bytes)
{
    for (const char byte : bytes)
        text += QStringLiteral("\\x%1").arg(uchar(byte), 2, 16, QLatin1Char('0'));
}

} // namespace

bool isMisleading(QChar character)
{
    const char16_t c = character.unicode();
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x61c || c == 0x200e || c == 0x200f
        || (c >= 0x2028 && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

RemotePath::RemotePath(QByteArray bytes) : m_bytes(normalised(bytes)) {}

RemotePath RemotePath::fromText(const QString &text)
{
    return RemotePath(text.toUtf8());
}

QByteArray RemotePath::name() const
{
    if (m_bytes == "/")
        return m_bytes;
    return m_bytes.sliced(m_bytes.lastIndexOf('/') + 1);
}

RemotePath RemotePath::parent() const
{
    const qsizetype slash = m_bytes.lastIndexOf('/');
    if (slash < 0)
        return RemotePath(aboveName(m_bytes));
    return RemotePath(slash == 0 ? QByteArray("/") : m_bytes.first(slash));
}

RemotePath RemotePath::operator/(QByteArrayView relative) const
{
    if (relative.startsWith('/') || m_bytes.isEmpty())
        return RemotePath(relative.toByteArray());
    return RemotePath(m_bytes + '/' + relative.toByteArray());
}

QString RemotePath::display() const
{
    return displayBytes(m_bytes);
}

QByteArray RemotePath::shellWord() const
{
    return shellQuote(m_bytes.startsWith('-') ? "./" + m_bytes : m_bytes);
}

bool isPlainName(QByteArrayView name)
{
    return !name.isEmpty() && name != "." && name != ".." && !name.contains('/') && !name.contains('\0');
}

QString displayBytes(QByteArrayView bytes)
{
    QString text;
    while (!bytes.isEmpty()) {
        const qsizetype length = utf8Length(bytes);
        if (length == 0)
            appendEscaped(text, bytes.first(1));
        else
            text += displayText(QString::fromUtf8(bytes.first(length)));
        bytes = bytes.sliced(std::max<qsizetype>(length, 1));
    }
    return text;
}

QString displayText(const QString &text, QStringView kept)
{
    QString shown;
    shown.reserve(text.size());
    for (const QChar c : text) {
        if (isMisleading(c) && !kept.contains(c))
            appendEscaped(shown, QString(c).toUtf8());
        else
            shown += c;
    }
    return shown;
}

QByteArray shellQuote(QByteArrayView bytes)
{
    return '\'' + bytes.toByteArray().replace("'", "'\\''") + '\'';
}

} // namespace officina
