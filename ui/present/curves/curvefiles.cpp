// SPDX-License-Identifier: GPL-3.0-or-later
//
// Charts as files; see the header.
#include "ui/present/curves/curvefiles.h"

#include "client/base/files.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QRegularExpression>
#include <QtGui/QPageSize>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtSvg/QSvgGenerator>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(officina::Curves)
};

constexpr int dotsPerInch = 96;
constexpr int rowsOfAPage = 3;

QString cell(const QString &text, bool isNumber = true)
{
    return (isNumber ? u"<td class=\"n\">%1</td>"_s : u"<td>%1</td>"_s).arg(text.toHtmlEscaped());
}

QString tableOf(const CurvePicture &picture)
{
    const QLocale &locale = picture.locale;
    QString html = u"<table>\n<tr><th>%1</th><th>%2</th><th>%3</th><th>%4</th><th>%5</th></tr>\n"_s.arg(
        Words::tr("Run").toHtmlEscaped(), Words::tr("Last step").toHtmlEscaped(), Words::tr("Last").toHtmlEscaped(),
        Words::tr("Lowest").toHtmlEscaped(), Words::tr("Highest").toHtmlEscaped());
    for (const CurveLine &line : picture.lines) {
        const Series &series = *line.series;
        const qsizetype last = series.size() - 1;
        html += u"<tr><td><span style=\"background:%1\"></span>%2</td>"_s.arg(line.inkOn(picture.dark).name(),
                                                                              line.label.toHtmlEscaped())
            + cell(last < 0 ? QString() : locale.toString(series.step(last)))
            + cell(last < 0 ? QString() : valueText(series.value(last), locale)) + cell(valueText(series.min(), locale))
            + cell(valueText(series.max(), locale)) + u"</tr>\n"_s;
    }
    return html + u"</table>\n"_s;
}

// As a part of a page: without the declarations of a file, and with names that no other part has.
QString inlineSvg(const QByteArray &svg, int number)
{
    QString text = QString::fromUtf8(svg);
    text = text.sliced(std::max<qsizetype>(text.indexOf("<svg"_L1), 0));
    static const QRegularExpression names(u"(\\bid=\"|url\\(#|href=\"#)"_s);
    return text.replace(names, u"\\1c%1-"_s.arg(number));
}

} // namespace

QByteArray curvesSvg(const QList<CurvePicture> &pictures, const SheetSize &size)
{
    const QSize whole = curveSheetSize(int(pictures.size()), size.columns, size.each);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator(QSvgGenerator::SvgVersion::Svg11); // the older one leaves out clipping
    generator.setOutputDevice(&buffer);
    generator.setResolution(dotsPerInch);
    generator.setSize(whole);
    generator.setViewBox(QRect(QPoint(), whole));
    if (pictures.size() == 1)
        generator.setTitle(pictures.front().title);
    QPainter painter(&generator);
    paintCurveSheet(painter, pictures, size.columns, size.each);
    painter.end();
    return buffer.data();
}

QByteArray curvesPdf(const QList<CurvePicture> &pictures, const SheetSize &size)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setCreator(u"Officina"_s);
    QPainter painter;
    const qsizetype onAPage = qsizetype(size.columns) * rowsOfAPage;
    for (qsizetype first = 0; first == 0 || first < pictures.size(); first += onAPage) {
        const auto page = pictures.sliced(first, std::min(onAPage, pictures.size() - first));
        const QSize whole = curveSheetSize(int(page.size()), size.columns, size.each);
        writer.setPageSize(QPageSize(QSizeF(whole) / dotsPerInch, QPageSize::Inch, {}, QPageSize::ExactMatch));
        writer.setPageMargins({});
        if (first == 0)
            painter.begin(&writer);
        else
            writer.newPage();
        paintCurveSheet(painter, page, size.columns, size.each);
    }
    painter.end();
    return buffer.data();
}

QByteArray curvesReport(const QList<CurvePicture> &pictures, const SheetSize &size, const QDateTime &now)
{
    const bool dark = !pictures.isEmpty() && pictures.front().dark;
    const QLocale locale = pictures.isEmpty() ? QLocale() : pictures.front().locale;
    const ChartColours ink = chartColours(dark);
    const QString title = Words::tr("Training curves").toHtmlEscaped();
    QString html =
        u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        "<title>%2</title>\n<style>\n"
        "body { font: 14px sans-serif; margin: 24px auto; max-width: %3px; background: %4; color: %5 }\n"
        "svg { max-width: 100%; height: auto }\n"
        "table { border-collapse: collapse; margin: 8px 0 32px }\n"
        "th, td { border-bottom: 1px solid %6; padding: 4px 16px 4px 0; text-align: left }\n"
        ".n, th + th { text-align: right }\n"
        "td span { display: inline-block; width: 10px; height: 10px; margin-right: 8px }\n"
        "</style>\n</head>\n<body>\n<h1>%2</h1>\n<p>%7</p>\n"_s.arg(
            locale.bcp47Name(), title, QString::number(size.each.width()), ink.paper.name(), ink.text.name(),
            ink.grid.name(),
            Words::tr("Written by Officina on %1.", "%1: date and time")
                .arg(locale.toString(now, QLocale::LongFormat))
                .toHtmlEscaped());
    for (int i = 0; i < int(pictures.size()); ++i) {
        const CurvePicture &picture = pictures[i];
        html += u"<h2>"_s + picture.title.toHtmlEscaped() + u"</h2>\n"_s
            + inlineSvg(curvesSvg({picture}, {size.each, 1, 1}), i) + u'\n' + tableOf(picture);
    }
    return (html + u"</body>\n</html>\n"_s).toUtf8();
}

Result<> saveCurves(const QString &path, const QList<CurvePicture> &pictures, const SheetSize &size)
{
    if (path.endsWith(".svg"_L1, Qt::CaseInsensitive))
        return writeFile(path, curvesSvg(pictures, size));
    if (path.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        return writeFile(path, curvesPdf(pictures, size));
    if (path.endsWith(".html"_L1, Qt::CaseInsensitive))
        return writeFile(path, curvesReport(pictures, size, QDateTime::currentDateTime()));
    return savePng(path, curveSheet(pictures, size.columns, size.each, size.scale));
}

} // namespace officina
