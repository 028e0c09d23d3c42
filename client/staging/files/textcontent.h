// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bytes of a file as a text to be shown and edited, and back: what was not changed comes out as the
// same bytes, with the line ends and the encoding the file has.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>

namespace officina {

struct TextContent {
    enum class Encoding { Utf8, Utf8WithMark, Latin1 };
    enum class LineEnds { Unix, Windows, OldMac, Mixed };

    QString text; // with "\n" alone, but for Mixed
    Encoding encoding = Encoding::Utf8;
    LineEnds lineEnds = LineEnds::Unix;

    // Nothing for what is no text. isBeginning: it goes on after these bytes, which may end within a character.
    static std::optional<TextContent> of(QByteArray bytes, bool isBeginning = false);
    // Nothing where a character of the text is none of the encoding.
    std::optional<QByteArray> bytes() const;
};

} // namespace officina
