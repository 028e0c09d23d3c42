// SPDX-License-Identifier: GPL-3.0-or-later
//
// The blocks of a dossier as PDF and as Markdown; see the header. What the user wrote is escaped
// everywhere: it never becomes markup.
#include "ui/present/dossier.h"

#include "client/base/files.h"
#include "client/requests/attachments.h"
#include "client/requests/dossierzip.h"
#include "client/requests/profile.h"
#include "ui/present/checktext.h"
#include "ui/present/dossiercontent.h"
#include "ui/present/evidencetext.h"
#include "ui/present/languages.h"
#include "ui/present/svgdrawing.h"
#include "ui/present/unbroken.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QSet>
#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QFontDatabase>
#include <QtGui/QFontMetrics>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtGui/QTextBlock>
#include <QtGui/QTextCursor>
#include <QtGui/QTextDocument>

namespace officina {

using namespace Qt::StringLiterals;
using Kind = DossierBlock::Kind;
using Status = Check::Status;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(officina::Dossier)
};

QString escaped(const QString &text)
{
    QString html;
    for (const QChar c : text.toHtmlEscaped()) {
        if (c == u'\n')
            html += "<br>"_L1;
        else if (c.unicode() >= 0x20 || c == u'\t') // a PDF has no glyph for the others
            html += c;
    }
    return html;
}

QString statusColour(Status status)
{
    switch (status) {
    case Status::Ok: return u"#15703f"_s;
    case Status::Missing:
    case Status::Unknown: return u"#8a5200"_s;
    case Status::Problem: return u"#b3261e"_s;
    }
    return {};
}

QString statusSign(Status status)
{
    switch (status) {
    case Status::Ok: return u"✓"_s;
    case Status::Missing: return u"○"_s;
    case Status::Unknown: return u"?"_s;
    case Status::Problem: return u"!"_s;
    }
    return {};
}

QString tableHtml(const DossierTable &table)
{
    QString html = u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"4\" style=\"margin-top:4px;\"><tr>"_s;
    const auto align = [&table](qsizetype column) { return table.numeric.value(column) ? "right"_L1 : "left"_L1; };
    for (qsizetype i = 0; i < table.header.size(); ++i)
        html +=
            u"<th align=\"%1\" style=\"border-bottom:1px solid #888; color:#5d6778; font-size:8.5pt;\">%2</th>"_s.arg(
                align(i), escaped(table.header.at(i)));
    html += "</tr>"_L1;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const bool last = table.totals > 0 && row == table.rows.size() - 1;
        html += "<tr>"_L1;
        for (qsizetype i = 0; i < table.header.size(); ++i)
            html += u"<td align=\"%1\" style=\"border-bottom:1px solid #dde1e7;%2\">%3</td>"_s.arg(
                align(i), last ? u" font-weight:600;"_s : QString(), escaped(table.rows.at(row).value(i)));
        html += "</tr>"_L1;
    }
    return html + "</table>"_L1;
}

QString pairsHtml(const QList<std::pair<QString, QString>> &pairs)
{
    QString html = u"<table cellspacing=\"0\" cellpadding=\"2\" style=\"margin-top:4px;\">"_s;
    for (const auto &[label, value] : pairs) {
        if (!value.isEmpty())
            html += u"<tr><td width=\"170\" style=\"color:#5d6778;\">%1</td><td>%2</td></tr>"_s.arg(escaped(label),
                                                                                                    escaped(value));
    }
    return html + "</table>"_L1;
}

QString checksHtml(const QList<Check> &checks)
{
    QString html = u"<table cellspacing=\"0\" cellpadding=\"2\">"_s;
    for (const Check &check : checks)
        html += u"<tr><td width=\"90\" style=\"color:%1;\">%2 %3</td><td>%4</td></tr>"_s.arg(
            statusColour(check.status), statusSign(check.status), escaped(checkStatusText(check.status)),
            escaped(checkText(check)));
    return html + "</table>"_L1;
}

QString pointsHtml(const QList<std::pair<QString, QString>> &points)
{
    QString html = u"<table cellspacing=\"0\" cellpadding=\"2\">"_s;
    for (const auto &[sign, text] : points)
        html += u"<tr><td width=\"20\"><b>%1</b></td><td>%2</td></tr>"_s.arg(escaped(sign), escaped(text));
    return html + "</table>"_L1;
}

QString blockHtml(const DossierBlock &block)
{
    switch (block.kind) {
    case Kind::Title:
        return u"<p style=\"font-size:20pt; font-weight:600; margin:0;\">%1</p>"_s.arg(escaped(block.text));
    case Kind::Subtitle: return u"<p style=\"color:#5d6778; margin:2px 0 8px 0;\">%1</p>"_s.arg(escaped(block.text));
    case Kind::Heading:
        return u"<h2 style=\"font-size:13pt; font-weight:600; margin:18px 0 2px 0;\">%1</h2>"_s.arg(
            escaped(block.text));
    case Kind::Paragraph: return u"<p style=\"margin:2px 0 6px 0;\">%1</p>"_s.arg(escaped(block.text));
    case Kind::Note:
        return u"<p style=\"color:#5d6778; font-size:8.5pt; margin:6px 0 0 0;\">%1</p>"_s.arg(escaped(block.text));
    case Kind::Fields: return pairsHtml(block.pairs);
    case Kind::Table: return tableHtml(block.table);
    case Kind::Checks: return checksHtml(block.checks);
    case Kind::Points: return pointsHtml(block.pairs);
    case Kind::Link:
        return u"<p style=\"font-size:8.5pt; margin:6px 0 0 0;\">%1<br><a href=\"%2\" style=\"color:#2356c7; "
               "text-decoration:none;\">%2</a></p>"_s.arg(escaped(block.text), escaped(block.url.toString()));
    case Kind::Scaling:
        return u"<p style=\"margin:8px 0 0 0;\"><img src=\"scaling\" width=\"%1\"></p>"_s.arg(scalingPlotSize.width()
                                                                                              * 3 / 4);
    }
    return {};
}

// Characters that mean something in Markdown, at any place or at the start of a line.
QString markdownText(const QString &text)
{
    QString out;
    bool lineStart = true;
    for (const QChar c : text) {
        if (u"\\`*_[]<>|"_s.contains(c) || (lineStart && u"#+-=~"_s.contains(c)))
            out += u'\\';
        out += c;
        lineStart = c == u'\n';
    }
    return out;
}

QString markdownTable(const DossierTable &table)
{
    const auto line = [](const QStringList &cells) { return u"| "_s + cells.join(u" | "_s) + u" |\n"_s; };
    QStringList rule;
    for (qsizetype i = 0; i < table.header.size(); ++i)
        rule.append(table.numeric.value(i) ? u"---:"_s : u"---"_s);
    QString text = line(table.header) + line(rule);
    for (const QStringList &row : table.rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(markdownText(cell.simplified()));
        text += line(cells);
    }
    return text;
}

QString blockMarkdown(const DossierBlock &block)
{
    QString text;
    switch (block.kind) {
    case Kind::Title: return u"# %1\n"_s.arg(markdownText(block.text));
    case Kind::Heading: return u"## %1\n"_s.arg(markdownText(block.text));
    case Kind::Subtitle:
    case Kind::Note: return u"*%1*\n"_s.arg(markdownText(block.text));
    case Kind::Paragraph: return markdownText(block.text).replace(u'\n', "  \n"_L1) + u'\n';
    case Kind::Table: return markdownTable(block.table);
    case Kind::Fields:
        for (const auto &[label, value] : block.pairs) {
            if (!value.isEmpty())
                text += Words::tr("- %1: %2", "a line of a list: what, its value")
                            .arg(markdownText(label), markdownText(QString(value).replace(u'\n', ", "_L1)))
                    + u'\n';
        }
        return text;
    case Kind::Checks:
        for (const Check &check : block.checks)
            text += u"- %1 %2: %3\n"_s.arg(statusSign(check.status), checkStatusText(check.status),
                                           markdownText(checkText(check)));
        return text;
    case Kind::Points:
        for (const auto &[sign, sentence] : block.pairs)
            text += u"- %1 %2\n"_s.arg(markdownText(sign), markdownText(sentence));
        return text;
    case Kind::Link: return u"%1: <%2>\n"_s.arg(markdownText(block.text), block.url.toString(QUrl::FullyEncoded));
    case Kind::Scaling: return u"![%1](scaling.svg)\n"_s.arg(Words::tr("Scaling of the measured runs"));
    }
    return text;
}

// As sharp as it is printed.
QImage scalingImage(const Evidence &evidence)
{
    constexpr double sharpness = 4;
    QImage image(scalingPlotSize * sharpness, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(sharpness, sharpness);
    drawScaling(painter, evidence);
    return image;
}

QFont bodyFont()
{
    QFont font;
    if (QFontDatabase::hasFamily(u"Inter"_s))
        font.setFamily(u"Inter"_s);
    font.setPointSizeF(10);
    // Contextual forms look a little better, but text copied out of the PDF loses those signs.
    font.setFeature("calt", 0);
    return font;
}

// What only chooses between forms of the sign before it.
bool isVariationSelector(char32_t c)
{
    return (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0100 && c <= 0xe01ef);
}

// A heading at the foot of a page goes to the next one, to what it is the heading of.
void keepHeadingsWithText(QTextDocument &document)
{
    const QAbstractTextDocumentLayout *layout = document.documentLayout();
    const auto pageOf = [&](const QTextBlock &block, bool atEnd) {
        const QRectF place = layout->blockBoundingRect(block);
        return int((atEnd ? place.bottom() - 1 : place.top() + 1) / document.pageSize().height());
    };
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0)
            continue;
        // Room for the heading and the first lines after it.
        QTextBlock after = block.next();
        for (int lines = 0; lines < 2 && after.next().isValid(); ++lines)
            after = after.next();
        if (!after.isValid() || pageOf(after, true) == pageOf(block, false))
            continue;
        QTextBlockFormat format = block.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        format.setTopMargin(0);
        QTextCursor(block).setBlockFormat(format);
        // Qt lays out what follows anew only in part: text between tables would not be drawn.
        document.markContentsDirty(0, document.characterCount());
    }
}

// Pages one below the other in one document, each drawn through a window of its own height.
void drawPages(QPdfWriter &writer, QTextDocument &document, const QString &footer)
{
    QPainter painter(&writer);
    const QRectF page(0, 0, writer.width(), writer.height());
    const double dpi = writer.logicalDpiY();
    const double footerHeight = dpi * 0.35;
    const QSizeF body(page.width(), page.height() - footerHeight);
    document.documentLayout()->setPaintDevice(&writer);
    document.setPageSize(body);
    keepHeadingsWithText(document);
    QFont small = document.defaultFont();
    small.setPointSizeF(8);
    const int pages = document.pageCount();
    for (int number = 0; number < pages; ++number) {
        if (number > 0)
            writer.newPage();
        painter.save();
        painter.translate(0, -number * body.height());
        document.drawContents(&painter, QRectF(0, number * body.height(), body.width(), body.height()));
        painter.restore();
        painter.setFont(small);
        painter.setPen(QColor(0x5d6778));
        const QRectF line(0, body.height(), page.width(), footerHeight);
        const QString pageText =
            Words::tr("Page %1 of %2").arg(QLocale().toString(number + 1), QLocale().toString(pages));
        const double numberWidth = painter.fontMetrics().horizontalAdvance(pageText) * 1.2;
        painter.drawText(line, Qt::AlignRight | Qt::AlignBottom, pageText);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignBottom,
                         painter.fontMetrics().elidedText(footer, Qt::ElideRight, int(line.width() - numberWidth)));
    }
}

} // namespace

QByteArray blocksPdf(const QList<DossierBlock> &blocks)
{
    QString html;
    QTextDocument document;
    for (const DossierBlock &block : blocks) {
        html += blockHtml(block);
        if (block.kind == Kind::Scaling)
            document.addResource(QTextDocument::ImageResource, QUrl(u"scaling"_s), scalingImage(block.evidence));
    }
    document.setDefaultFont(bodyFont());
    document.setDocumentMargin(0);
    document.setHtml(unbroken(html));

    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(20, 18, 20, 16), QPageLayout::Millimeter);
    writer.setResolution(300);
    writer.setTitle(blocks.first().text);
    writer.setCreator(u"Officina " OFFICINA_VERSION ""_s);
    drawPages(writer, document, blocks.first().text);
    buffer.close();
    return bytes;
}

QByteArray blocksMarkdown(const QList<DossierBlock> &blocks)
{
    QStringList parts;
    for (const DossierBlock &block : blocks)
        parts.append(blockMarkdown(block));
    return parts.join(u'\n').toUtf8();
}

QByteArray dossierPdf(const Request &request, const Catalogue &catalogue)
{
    const LanguageScope language(request.language);
    return blocksPdf(dossierBlocks(request, catalogue));
}

QByteArray dossierMarkdown(const Request &request, const Catalogue &catalogue)
{
    const LanguageScope language(request.language);
    return blocksMarkdown(dossierBlocks(request, catalogue));
}

QStringList unprintable(const Request &request, const Catalogue &catalogue)
{
    const QFontMetrics fonts(bodyFont()); // and those that stand in for it
    QSet<char32_t> seen;
    QStringList missing;
    for (const char32_t c : QString::fromUtf8(dossierMarkdown(request, catalogue)).toUcs4()) {
        const auto category = QChar::category(c);
        const bool isSeen = category != QChar::Other_Control && category != QChar::Other_Format
            && category != QChar::Other_Surrogate && !QChar::isSpace(c) && !isVariationSelector(c);
        if (isSeen && !seen.contains(c) && !fonts.inFontUcs4(c))
            missing.append(QString::fromUcs4(&c, 1));
        seen.insert(c);
    }
    return missing;
}

QString unprintableText(const QStringList &characters)
{
    constexpr qsizetype mostNamed = 10;
    QStringList named;
    for (const QString &character : characters.first(std::min(mostNamed, characters.size())))
        named.append(u"%1 (U+%2)"_s.arg(character, QString::number(character.toUcs4().first(), 16).toUpper()));
    if (characters.size() > mostNamed)
        named.append(u"…"_s);
    //: %1 lists characters
    return named.isEmpty() ? QString()
                           : Words::tr("No font on this computer has these characters; the PDF has boxes in their "
                                       "place: %1")
                                 .arg(named.join(u", "_s));
}

Result<> exportPdf(const Request &request, const Catalogue &catalogue, const QString &path, const QString &)
{
    return writeFile(path, dossierPdf(request, catalogue), true);
}

Result<> exportZip(const Request &request, const Catalogue &catalogue, const QString &path, const QString &draftFolder)
{
    const LanguageScope language(request.language);
    const QString readme = Words::tr(
        "This dossier was written with Officina. To send the request, fill in the form of the call's portal "
        "with it.\n\ndossier.pdf: for reading and printing\nrequest.md: the same as text, for copying\n"
        "request.json: the request as data; Officina opens it\nruns.csv: the table of runs, for a spreadsheet\n"
        "scaling.svg: the plot of the measured runs, where there are any\n"
        "attachments: the files that go with it, where there are any\n");
    QList<std::pair<QString, QByteArray>> more;
    if (hasSvg() && showsScaling(request.evidence))
        more.append({u"scaling.svg"_s, scalingSvg(request.evidence)});
    int number = 0;
    for (const AttachedFile &file : request.attachments) {
        // A dossier without one of its files would look whole.
        const auto content = readAttached(file, draftFolder);
        if (!content)
            return passOn(content);
        // Two may have the same name.
        more.append({u"attachments/%1-%2"_s.arg(++number).arg(file.name), *content});
    }
    return writeDossierZip(path, forSharing(request, catalogue.mode(request.mode)),
                           {.pdf = dossierPdf(request, catalogue),
                            .markdown = dossierMarkdown(request, catalogue),
                            .readme = readme.toUtf8(),
                            .more = more});
}

QString dossierFileName(const Request &request, const QString &suffix)
{
    QString name;
    for (const QChar c : request.title().simplified()) {
        if (c.isLetterOrNumber() || c.isMark())
            name += c;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    name.truncate(60);
    while (name.endsWith(u'-'))
        name.chop(1);
    if (name.isEmpty())
        name = Words::tr("Request");
    return name + u'.' + suffix;
}

} // namespace officina
