// SPDX-License-Identifier: GPL-3.0-or-later
//
// Texts in bytes; see the header.
#include "client/staging/files/textcontent.h"

#include <QtCore/QStringConverter>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

const QByteArray mark("\xef\xbb\xbf"); // of byte order, as some Windows programs put it before UTF-8

// Logs colour their lines and move about in them; much more than that is no text.
bool isControl(char byte)
{
    const auto c = uchar(byte);
    return c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\b' && c != '\x1b';
}

QByteArray withoutBrokenEnd(const QByteArray &bytes)
{
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, bytes.size()); ++back) {
        const auto c = uchar(bytes.at(bytes.size() - back));
        if (c >= 0xc0) { // a character begins here: is all of it there?
            const qsizetype length = c >= 0xf0 ? 4 : c >= 0xe0 ? 3 : 2;
            return length > back ? bytes.chopped(back) : bytes;
        }
        if (c < 0x80)
            break;
    }
    return bytes;
}

TextContent::LineEnds lineEndsOf(const QString &text)
{
    using LineEnds = TextContent::LineEnds;
    const qsizetype windows = text.count("\r\n"_L1);
    const qsizetype unix = text.count(u'\n') - windows;
    const qsizetype oldMac = text.count(u'\r') - windows;
    if ((windows > 0) + (unix > 0) + (oldMac > 0) > 1)
        return LineEnds::Mixed;
    return windows > 0 ? LineEnds::Windows : oldMac > 0 ? LineEnds::OldMac : LineEnds::Unix;
}

} // namespace

std::optional<TextContent> TextContent::of(QByteArray bytes, bool isBeginning)
{
    if (bytes.contains('\0'))
        return {};
    TextContent content;
    if (bytes.startsWith(mark)) {
        content.encoding = Encoding::Utf8WithMark;
        bytes.remove(0, mark.size());
    }
    if (isBeginning)
        bytes = withoutBrokenEnd(bytes);
    // Stateless: bytes that wait for more at the end are an error as well.
    QStringDecoder decode(QStringDecoder::Utf8,
                          QStringDecoder::Flag::ConvertInitialBom | QStringDecoder::Flag::Stateless);
    content.text = decode(bytes);
    if (decode.hasError()) {
        if (content.encoding == Encoding::Utf8WithMark || std::ranges::count_if(bytes, isControl) > bytes.size() / 100)
            return {};
        content.encoding = Encoding::Latin1;
        content.text = QString::fromLatin1(bytes);
    }
    content.lineEnds = lineEndsOf(content.text);
    if (content.lineEnds == LineEnds::Windows)
        content.text.replace("\r\n"_L1, "\n"_L1);
    else if (content.lineEnds == LineEnds::OldMac)
        content.text.replace(u'\r', u'\n');
    return content;
}

std::optional<QByteArray> TextContent::bytes() const
{
    QString ended = text;
    if (lineEnds == LineEnds::Windows)
        ended.replace(u'\n', "\r\n"_L1);
    else if (lineEnds == LineEnds::OldMac)
        ended.replace(u'\n', u'\r');
    if (encoding == Encoding::Latin1) {
        if (std::ranges::any_of(ended, [](QChar c) { return c.unicode() > 0xff; }))
            return {};
        return ended.toLatin1();
    }
    QStringEncoder encode(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    const QByteArray utf8 = encode(ended);
    if (encode.hasError()) // half of a pair
        return {};
    return encoding == Encoding::Utf8WithMark ? mark + utf8 : utf8;
}

} // namespace officina
