// SPDX-License-Identifier: GPL-3.0-or-later
//
// Charts as a page; see the header.
#include "ui/present/curves/curvereport.h"

#include "client/curves/runs/parameters.h"
#include "client/curves/series/countedin.h"
#include "ui/present/curves/curvewords.h"
#include "ui/present/formats.h"
#include "ui/present/svgdrawing.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <cmath>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

struct CurveReport {
    Q_DECLARE_TR_FUNCTIONS(officina::CurveReport)
};

// What stands in a cell: text, a number at its right end, or text that may be broken anywhere, such as a path.
enum class Cell { Text, Number, Broken };
QString cell(const QString &text, Cell kind = Cell::Number)
{
    const QString classes[] = {QString(), u" class=\"n\""_s, u" class=\"b\""_s};
    return u"<td%1>"_s.arg(classes[int(kind)]) + text.toHtmlEscaped() + u"</td>"_s;
}

QString heading(const QString &text)
{
    return u"<th>%1</th>"_s.arg(text.toHtmlEscaped());
}

constexpr int leastWidth = 1100; // of the page, for the table of runs

// Of the values that lie within the picture, as logged.
struct ShownFigures {
    double last = qQNaN();
    double lowest = qQNaN();
    double highest = qQNaN();
};

ShownFigures figuresWithin(const CurveLine &line, const CurvePicture &picture)
{
    ShownFigures figures;
    const Columns all = columns(*line.series, {picture.axis, line.start, line.gpus, line.metric, line.checkpoints});
    for (size_t i = 0; i < all.x.size(); ++i) {
        const bool isShown = all.x[i] >= picture.view->from && all.x[i] <= picture.view->to; // not where x is no number
        if (!isShown)
            continue;
        figures.last = all.y[i];
        if (std::isfinite(all.y[i])) {
            figures.lowest = std::fmin(figures.lowest, all.y[i]);
            figures.highest = std::fmax(figures.highest, all.y[i]);
        }
    }
    return figures;
}

QString figuresOf(const CurvePicture &picture)
{
    const QLocale &locale = picture.locale;
    const QString last = heading(CurveReport::tr("Last", "value"));
    const QString lowest = heading(CurveReport::tr("Lowest", "value"));
    const QString highest = heading(CurveReport::tr("Highest", "value"));
    QString html = u"<table>\n"_s;
    if (picture.view)
        html += u"<tr><th></th><th colspan=\"4\">%1</th><th colspan=\"3\">%2</th></tr>\n"_s.arg(
            CurveReport::tr("Of the whole run").toHtmlEscaped(), CurveReport::tr("Of what is shown").toHtmlEscaped());
    const QString counted = countedIn(picture.title);
    html += u"<tr>"_s + heading(CurveReport::tr("Run"))
        + heading(counted.isEmpty() ? CurveReport::tr("Last step") : counted) + last + lowest + highest
        + (picture.view ? last + lowest + highest : QString()) + u"</tr>\n"_s;
    for (const CurveLine &line : picture.lines) {
        const Series &series = *line.series;
        const qsizetype end = series.size() - 1;
        html += u"<tr><td><span style=\"background:%1\"></span>%2</td>"_s.arg(line.inkOn(picture.dark).name(),
                                                                              line.label.toHtmlEscaped())
            + cell(end < 0 ? QString() : locale.toString(series.step(end)))
            + cell(end < 0 ? QString() : valueText(series.value(end), locale))
            + cell(end < 0 ? QString() : valueText(series.min(), locale))
            + cell(end < 0 ? QString() : valueText(series.max(), locale));
        if (picture.view) {
            const ShownFigures shown = figuresWithin(line, picture);
            for (const double value : {shown.last, shown.lowest, shown.highest})
                html += cell(valueText(value, locale));
        }
        html += u"</tr>\n"_s;
    }
    return html + u"</table>\n"_s;
}

QString paragraph(const QString &text)
{
    return u"<p>%1</p>\n"_s.arg(text.toHtmlEscaped());
}

// With its time zone: a report travels.
QString momentText(double seconds, const QLocale &locale)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(qint64(seconds * 1000));
    return locale.toString(moment, QLocale::ShortFormat) + u' ' + moment.timeZoneAbbreviation();
}

QString runsOf(const QList<ReportRun> &runs, const QLocale &locale)
{
    QString html = u"<h2>%1</h2>\n<table class=\"runs\">\n<tr>"_s.arg(CurveReport::tr("Runs").toHtmlEscaped());
    for (const QString &title :
         {CurveReport::tr("Run"), CurveReport::tr("Site"), CurveReport::tr("Job"), CurveReport::tr("Folder"),
          CurveReport::tr("Began"), CurveReport::tr("Took", "a duration follows"), CurveReport::tr("GPUs"),
          CurveReport::tr("GPU-hours"), CurveReport::tr("Commit", "of the source"), CurveReport::tr("Tags", "of a run"),
          CurveReport::tr("Notes")})
        html += heading(title);
    html += u"</tr>\n"_s;
    for (const ReportRun &run : runs) {
        const bool isTimed = std::isfinite(run.start) && std::isfinite(run.seconds);
        html += u"<tr>"_s + cell(run.label, Cell::Text)
            + cell(run.site.isEmpty() ? CurveReport::tr("this computer") : run.site, Cell::Text)
            + cell(run.job, Cell::Text) + cell(run.folder, Cell::Broken)
            + cell(isTimed ? momentText(run.start, locale) : QString(), Cell::Text)
            + cell(isTimed ? clockText(run.seconds) : QString())
            + cell(run.gpus > 0 ? locale.toString(run.gpus) : QString())
            + cell(isTimed && run.gpus > 0 ? valueText(run.seconds / 3600 * run.gpus, locale) : QString())
            + cell(run.isChanged ? CurveReport::tr("%1 and changes", "a commit of Git").arg(run.commit) : run.commit,
                   Cell::Broken)
            + cell(run.tags.join(u", "_s), Cell::Text) + cell(run.notes, Cell::Broken) + u"</tr>\n"_s;
    }
    return html + u"</table>\n"_s
        + paragraph(CurveReport::tr("Times are those of the first and the last logged point; GPU-hours are that time, "
                                    "times the GPUs of the job. An empty cell is not known."));
}

// What all runs have in common once, and a row for each run of what differs.
QString parametersOf(const QList<ReportRun> &runs)
{
    QList<HyperParameters> parameters;
    for (const ReportRun &run : runs)
        parameters.push_back(run.parameters);
    const auto [different, equal] = compareParameters(parameters);
    if (different.isEmpty() && equal.isEmpty())
        return {};
    QString common;
    for (const QString &name : equal)
        common +=
            u"<tr>"_s + cell(name, Cell::Text) + cell(runs.first().parameters.value(name), Cell::Broken) + u"</tr>\n"_s;
    QString titles;
    for (const QString &name : different)
        titles += heading(name);
    QString html = u"<h2>%1</h2>\n"_s.arg(CurveReport::tr("Hyper-parameters").toHtmlEscaped());
    if (!different.isEmpty()) {
        html += u"<table class=\"runs\">\n<tr>"_s + heading(CurveReport::tr("Run")) + titles + u"</tr>\n"_s;
        for (const ReportRun &run : runs) {
            html += u"<tr>"_s + cell(run.label, Cell::Text);
            for (const QString &name : different)
                html += cell(run.parameters.value(name), Cell::Broken);
            html += u"</tr>\n"_s;
        }
        html += u"</table>\n"_s;
    }
    if (!common.isEmpty())
        html += paragraph(CurveReport::tr("The same in all runs:")) + u"<table class=\"runs\">\n"_s + common
            + u"</table>\n"_s;
    return html;
}

// As a part of a page: without the declarations of a file, and with names that no other part has.
QString inlineSvg(const QByteArray &svg, int number)
{
    QString text = QString::fromUtf8(svg);
    text = text.sliced(std::max<qsizetype>(text.indexOf("<svg"_L1), 0));
    static const QRegularExpression names(u"(\\bid=\"|url\\(#|href=\"#)"_s);
    return text.replace(names, u"\\1c%1-"_s.arg(number));
}

// For a build without SVG.
QString inlinePng(const QImage &image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return u"<img src=\"data:image/png;base64,"_s + QString::fromLatin1(buffer.data().toBase64()) + u"\" alt=\"\">"_s;
}

// What the curves hold, where nothing is changed of them.
QString asLogged(const CurvePicture &picture)
{
    QString html;
    for (const CurveLine &line : picture.lines) {
        if (const QString text = replacedText(*line.series, line.label, picture.locale); !text.isEmpty())
            html += paragraph(text);
    }
    return html.isEmpty() ? paragraph(CurveReport::tr("All points, as logged.")) : html;
}

QString chartOf(const CurvePicture &picture, const SheetSize &size, int number)
{
    const QString how = drawnHow(picture);
    const bool isAsLogged = picture.values.isEmpty() && std::ranges::none_of(picture.lines, &CurveLine::isMean);
    return u"<h2>"_s + picture.title.toHtmlEscaped() + u"</h2>\n"_s
        + (how.isEmpty() ? asLogged(picture) : paragraph(how))
        + (hasSvg() ? inlineSvg(curvesSvg({picture}, {size.each, 1, 1}), number)
                    : inlinePng(curveSheet({picture}, 1, size.each)))
        + u'\n' + figuresOf(picture)
        + (picture.smoothing <= 0 ? QString()
               : isAsLogged       ? paragraph(CurveReport::tr("The figures are as logged, not smoothed."))
                                  : paragraph(CurveReport::tr("The figures are of what is drawn, but not smoothed.")));
}

} // namespace

QByteArray curvesReport(const QList<CurvePicture> &pictures, const QList<ReportRun> &runs, const SheetSize &size,
                        const QDateTime &now)
{
    const bool dark = !pictures.isEmpty() && pictures.front().dark;
    const QLocale locale = pictures.isEmpty() ? QLocale() : pictures.front().locale;
    const ChartColours ink = chartColours(dark);
    QString html =
        u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
        "img-src data:\">\n"
        "<title>%2</title>\n<style>\n"
        "body { font: 14px sans-serif; margin: 24px auto; max-width: %3px; background: %4; color: %5 }\n"
        "svg { max-width: 100%; height: auto }\n"
        "table { border-collapse: collapse; margin: 8px 0 32px }\n"
        "th, td { border-bottom: 1px solid %6; padding: 4px 16px 4px 0; text-align: left }\n"
        ".n, th + th { text-align: right }\n"
        ".runs th, .runs td { text-align: left; vertical-align: top; white-space: pre-line }\n"
        ".b { overflow-wrap: anywhere; min-width: 12ch }\n"
        "td span { display: inline-block; width: 10px; height: 10px; margin-right: 8px }\n"
        "</style>\n</head>\n<body>\n<h1>%2</h1>\n%7"_s.arg(
            locale.bcp47Name(), CurveReport::tr("Training curves").toHtmlEscaped(),
            QString::number(std::max(size.each.width(), leastWidth)), ink.paper.name(), ink.text.name(),
            ink.grid.name(),
            paragraph(CurveReport::tr("Written by Officina on %1.", "%1: date and time")
                          .arg(formats::longMoment(now, locale))));
    if (!runs.isEmpty())
        html += runsOf(runs, locale) + parametersOf(runs);
    for (int i = 0; i < int(pictures.size()); ++i)
        html += chartOf(pictures[i], size, i);
    return (html + u"</body>\n</html>\n"_s).toUtf8();
}

} // namespace officina
