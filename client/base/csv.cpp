// SPDX-License-Identifier: GPL-3.0-or-later
//
// Quoting, and reading; see the header.
#include "client/base/csv.h"

#include <QtCore/QStringDecoder>

#include <algorithm>
#include <utility>

namespace officina {

using namespace Qt::StringLiterals;

QByteArray csvCell(const QByteArray &cell)
{
    if (cell.isEmpty() || !(cell.contains(',') || cell.contains('"') || cell.contains('\n') || cell.contains('\r')))
        return cell;
    QByteArray inside = cell;
    inside.replace('"', "\"\"");
    return '"' + inside + '"';
}

// A spreadsheet reckons what begins with one of these; the apostrophe tells it that this is text.
QByteArray csvText(const QString &text)
{
    const QString begin = text.trimmed().first(std::min<qsizetype>(1, text.trimmed().size()));
    const bool isFormula = (!begin.isEmpty() && u"=+-@\uff1d\uff0b\uff0d\uff20"_s.contains(begin))
        || text.startsWith(u'\t') || text.startsWith(u'\r') || text.startsWith(u'\n');
    return csvCell(((isFormula ? u"'"_s : QString()) + text).toUtf8());
}

namespace {

// Of the first line, outside quotes; a comma where there is none.
QChar separatorOf(const QString &text)
{
    QList<std::pair<QChar, int>> counts{{u',', 0}, {u';', 0}, {u'\t', 0}};
    bool inQuotes = false;
    for (const QChar c : text) {
        if (c == u'"')
            inQuotes = !inQuotes;
        if (!inQuotes && c == u'\n')
            break;
        for (auto &[separator, count] : counts)
            count += !inQuotes && c == separator ? 1 : 0;
    }
    return std::ranges::max_element(counts, {}, &std::pair<QChar, int>::second)->first;
}

constexpr auto westernEurope = "windows-1252"_L1;

// The usual one of Windows in that language.
QLatin1StringView usualEncoding(QLocale::Language language)
{
    switch (language) {
    case QLocale::Polish:
    case QLocale::Czech:
    case QLocale::Slovak:
    case QLocale::Hungarian:
    case QLocale::Slovenian:
    case QLocale::Croatian:
    case QLocale::Romanian: return "windows-1250"_L1;
    case QLocale::Bulgarian: return "windows-1251"_L1;
    case QLocale::Greek: return "windows-1253"_L1;
    case QLocale::Estonian:
    case QLocale::Latvian:
    case QLocale::Lithuanian: return "windows-1257"_L1;
    default: return westernEurope;
    }
}

} // namespace

bool isUnicode(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8));
    const QString text = decoder.decode(bytes);
    return !decoder.hasError() && !text.contains(QChar(u'\0'));
}

QStringList olderEncodings(QLocale::Language language)
{
    QStringList encodings{usualEncoding(language), westernEurope,     u"windows-1250"_s,
                          u"windows-1251"_s,       u"windows-1253"_s, u"windows-1257"_s};
    encodings.removeDuplicates();
    encodings.removeIf([](const QString &name) { return !QStringDecoder(name).isValid(); });
    if (encodings.isEmpty()) // which every Qt reads
        encodings.append(u"ISO-8859-1"_s);
    return encodings;
}

Result<QList<CsvRow>> readCsv(const QByteArray &bytes, const QString &encoding)
{
    const bool isOlder = !encoding.isEmpty() && !isUnicode(bytes);
    QStringDecoder decoder = isOlder
        ? QStringDecoder(encoding)
        : QStringDecoder(QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8));
    QString text = decoder.decode(bytes);
    if (!decoder.isValid() || text.contains(QChar(u'\0')) || (decoder.hasError() && !isOlder))
        return failure(Error::Kind::BadInput, u"is not UTF-8"_s);
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    const QChar separator = separatorOf(text);
    QList<CsvRow> rows;
    CsvRow row;
    QString cell;
    int line = 1;
    bool inQuotes = false;
    const auto endRow = [&] {
        row.cells.append(std::exchange(cell, QString()));
        if (std::ranges::any_of(row.cells, [](const QString &one) { return !one.trimmed().isEmpty(); }))
            rows.append(row);
        row = {line + 1, {}};
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'"' && inQuotes && i + 1 < text.size() && text.at(i + 1) == u'"')
            cell += text.at(++i); // a quote within
        else if (c == u'"' && (inQuotes || cell.trimmed().isEmpty())) {
            inQuotes = !inQuotes;
            if (inQuotes)
                cell.clear();
        } else if (!inQuotes && c == separator)
            row.cells.append(std::exchange(cell, QString()));
        else if (!inQuotes && c == u'\n')
            endRow();
        else
            cell += c;
        line += c == u'\n' ? 1 : 0;
    }
    if (inQuotes)
        return failure(Error::Kind::BadInput, u"line %1: a quote is not closed"_s.arg(row.line));
    endRow();
    return rows;
}

} // namespace officina
