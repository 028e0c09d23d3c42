// SPDX-License-Identifier: GPL-3.0-or-later
//
// Charts as files; see the header.
#include "ui/present/curves/curvefiles.h"

#include "client/base/files.h"
#include "ui/present/curves/curvereport.h"
#include "ui/present/svgdrawing.h"

#include <QtCore/QBuffer>
#include <QtCore/QDateTime>
#include <QtGui/QPageSize>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr int dotsPerInch = 96;
constexpr int rowsOfAPage = 3;

} // namespace

QByteArray curvesSvg(const QList<CurvePicture> &pictures, const SheetSize &size)
{
    const QSize whole = curveSheetSize(int(pictures.size()), size.columns, size.each);
    const SvgSheet sheet{.size = whole,
                         .title = pictures.size() == 1 ? pictures.front().title : QString(),
                         .dotsPerInch = dotsPerInch,
                         .isSvg11 = true};
    return svgDrawing(sheet, [&](QPainter &painter) { paintCurveSheet(painter, pictures, size.columns, size.each); });
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

bool isReport(const QString &path)
{
    return path.endsWith(".html"_L1, Qt::CaseInsensitive);
}

Result<> saveSvg(const QString &path, const QList<CurvePicture> &pictures, const SheetSize &size)
{
    if (!hasSvg())
        return failure(Error::Kind::Unsupported, u"SVG"_s, path);
    return writeFile(path, curvesSvg(pictures, size));
}

Result<> saveCurves(const QString &path, const QList<CurvePicture> &pictures, const SheetSize &size,
                    const QList<ReportRun> &runs)
{
    if (path.endsWith(".svg"_L1, Qt::CaseInsensitive))
        return saveSvg(path, pictures, size);
    if (path.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        return writeFile(path, curvesPdf(pictures, size));
    if (isReport(path))
        return writeFile(path, curvesReport(pictures, runs, size, QDateTime::currentDateTime()));
    return savePng(path, curveSheet(pictures, size.columns, size.each, size.scale));
}

} // namespace officina
