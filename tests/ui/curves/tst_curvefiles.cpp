// SPDX-License-Identifier: GPL-3.0-or-later
//
// Charts as files, read again by other code than wrote them: SVG by its renderer, PDF by its bytes,
// the report as XML; and the dialog that asks for them.
#include "tests/support/resultcheck.h"
#include "tests/ui/curves/curvespagefixture.h"
#include "ui/curves/exportdialog.h"
#include "ui/present/curves/curvereport.h"

#include <QtCore/QFile>
#include <QtCore/QXmlStreamReader>
#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QSpinBox>

using namespace officina;
using namespace officina::testing;

namespace {

CurvePicture pictureOf(const QString &title, const QString &run)
{
    const auto series = std::make_shared<Series>();
    for (int i = 0; i < 100; ++i)
        series->append({i, 1.7e9 + i, i == 50 ? 1000.0 : double(i)});
    CurvePicture picture;
    picture.title = title;
    picture.lines = {{run, 0, series, 1.7e9}};
    return picture;
}

int pixelsOf(const QImage &image, const QColor &colour, const QRect &area)
{
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

QImage rendered(const QByteArray &svg, QSize size)
{
    QSvgRenderer renderer(svg);
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

} // namespace

class TestCurveFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void svgIsDrawn();
    void svgKeepsToThePlot();
    void pdfHasPages();
    void reportIsWholeAndSafe();
    void reportIsEvidence();
    void saysWhatWasDone();
    void saysWhatWasReplaced();
    void oddSheets();
    void dialogWritesWhatWasChosen();
};

void TestCurveFiles::svgIsDrawn()
{
    const QList<CurvePicture> pictures{pictureOf(u"a"_s, u"r"_s), pictureOf(u"b"_s, u"r"_s), pictureOf(u"c"_s, u"r"_s)};
    const QByteArray svg = curvesSvg(pictures, {{600, 400}, 2});
    QSvgRenderer renderer(svg);
    QVERIFY(renderer.isValid());
    QCOMPARE(renderer.viewBox().size(), QSize(1200, 800));
    QVERIFY(svg.contains(">a<") && svg.contains(">c<")); // text stays text
    const QImage image = rendered(svg, {1200, 800});
    QVERIFY(pixelsOf(image, curveColour(0, false), {600, 0, 600, 400}) > 100);
    QCOMPARE(pixelsOf(image, curveColour(0, false), {600, 400, 600, 400}), 0); // there is no fourth
}

void TestCurveFiles::svgKeepsToThePlot()
{
    CurvePicture picture = pictureOf(u"loss"_s, u"r"_s);
    picture.ignoreOutliers = true; // the spike leaves the picture
    picture.view = Extent{20, 80};
    const QImage image = rendered(curvesSvg({picture}, {{600, 400}, 1}), {600, 400});
    QVERIFY(pixelsOf(image, curveColour(0, false), {60, 50, 520, 260}) > 100);
    QCOMPARE(pixelsOf(image, curveColour(0, false), {0, 0, 600, 30}), 0);   // above: the title
    QCOMPARE(pixelsOf(image, curveColour(0, false), {0, 60, 40, 250}), 0);  // at the left: the numbers
    QCOMPARE(pixelsOf(image, curveColour(0, false), {590, 60, 10, 250}), 0);
}

void TestCurveFiles::pdfHasPages()
{
    QList<CurvePicture> pictures;
    for (int i = 0; i < 14; ++i)
        pictures.push_back(pictureOf(u"tag %1"_s.arg(i), u"r"_s));
    const QByteArray pdf = curvesPdf(pictures, {{400, 300}, 2});
    QVERIFY(pdf.startsWith("%PDF-"));
    QCOMPARE(pdf.count("/Type /Page\n"), 3); // six on each
    QVERIFY(pdf.contains("/MediaBox [0 0 600.000000 675.000000]")); // two of 400 pixels by three of 300, in points
}

void TestCurveFiles::reportIsWholeAndSafe()
{
    const QString evil = u"<script>alert('&')</script>"_s;
    const QByteArray html = curvesReport({pictureOf(evil, evil), pictureOf(u"second"_s, u"r"_s)}, {}, {{600, 400}, 1},
                                         QDateTime(QDate(2026, 11, 27), QTime(12, 0)));
    QVERIFY(!html.contains("<script"));
    QVERIFY(html.contains("&lt;script&gt;"));
    QCOMPARE(html.count("<svg"), 2);
    QVERIFY(!html.contains("<?xml"));
    QVERIFY(!html.contains("src=")); // nothing is fetched
    QVERIFY(html.contains("img-src data:")); // but for pictures in the page itself, of a build without SVG
    QVERIFY(html.contains("<td class=\"n\">99</td>"));     // the last
    QVERIFY(html.contains("<td class=\"n\">1,000</td>"));   // the highest
    // Names inside of drawings are there once.
    static const QRegularExpression ids(u"\\bid=\"([^\"]+)\""_s);
    QSet<QString> seen;
    for (const auto &match : ids.globalMatch(QString::fromUtf8(html))) {
        QVERIFY2(!seen.contains(match.captured(1)), qPrintable(match.captured(1)));
        seen.insert(match.captured(1));
    }
    // Each drawing is whole.
    const QByteArray svg = html.sliced(html.indexOf("<svg"), html.indexOf("</svg>") + 6 - html.indexOf("<svg"));
    QXmlStreamReader xml(svg);
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
}

// All that is needed to believe the pictures, and to make them again.
void TestCurveFiles::reportIsEvidence()
{
    CurvePicture picture = pictureOf(u"loss"_s, u"first"_s); // of 100 steps, with a spike of 1,000
    picture.smoothing = 0.8;
    picture.view = Extent{20, 39};
    const QString evil = u"<img src=x onerror=alert(1)>"_s;
    QList<ReportRun> runs{
        {u"first"_s,
         u"/work/me/runs/a"_s,
         u"Practice"_s,
         u"4711"_s,
         {{u"lr"_s, u"0.1"_s}, {u"model"_s, u"resnet"_s}},
         1.7e9,
         7200,
         4,
         evil},
        {u"second"_s, u"/work/me/runs/b"_s, {}, {}, {{u"lr"_s, u"0.2"_s}, {u"model"_s, u"resnet"_s}}}};
    const QString html =
        QString::fromUtf8(curvesReport({picture}, runs, {{600, 400}, 1}, QDateTime(QDate(2026, 11, 27), QTime(12, 0))));
    for (const QString &said :
         {u"Practice"_s, u"4711"_s, u"/work/me/runs/a"_s, u"2:00:00"_s, u"<td class=\"n\">8</td>"_s, // GPU-hours
          u"this computer"_s, u"smoothed 0.800"_s, u"zoomed: Step 20 to Step 39"_s, u"not smoothed"_s,
          u"Of the whole run"_s, u"Of what is shown"_s, evil.toHtmlEscaped()})
        QVERIFY2(html.contains(said), qPrintable(said));
    QVERIFY(!html.contains(u"<img"_s));
    // What differs by run, what does not once.
    QCOMPARE(html.count(u"resnet"_s), 1);
    QVERIFY(html.contains(u">0.1</td>"_s) && html.contains(u">0.2</td>"_s));
    // The figures of what is shown are others than those of the whole.
    const qsizetype figures = html.lastIndexOf(u"<table"_s);
    const QString last = valueText(picture.lines[0].series->value(39), picture.locale);
    QVERIFY(html.sliced(figures).contains(u">%1</td>"_s.arg(last)));
    QVERIFY(html.sliced(figures).contains(u">1,000</td>"_s));
    // Without a zoom there is nothing to tell apart.
    picture.view = {};
    QVERIFY(!curvesReport({picture}, runs, {{600, 400}, 1}, QDateTime::currentDateTime()).contains("Of what is shown"));
}

// Every picture says so itself: it may be cut out of its report.
void TestCurveFiles::saysWhatWasDone()
{
    CurvePicture picture = pictureOf(u"loss"_s, u"r"_s);
    QCOMPARE(drawnHow(picture), QString());
    picture.smoothing = 0.8;
    picture.view = Extent{1200, 3000};
    QVERIFY(curvesSvg({picture}, {{700, 400}, 1}).contains("smoothed 0.800 · zoomed: Step 1,200 to Step 3,000"));
    QVERIFY(curvesSvg({picture}, {{700, 400}, 1}).contains("outside the zoom")); // the run has but 100 steps
    // A group of runs is no run, and its figures are those of a mean.
    CurvePicture grouped = pictureOf(u"loss"_s, u"r (2 runs)"_s);
    grouped.lines[0].low = grouped.lines[0].high = grouped.lines[0].series;
    QCOMPARE(drawnHow(grouped), u"groups of runs as their mean, with a band from the lowest to the highest"_s);
    grouped.lines[0].band = BandKind::Deviation;
    QCOMPARE(drawnHow(grouped), u"groups of runs as their mean, with a band of one standard deviation"_s);
    const auto report = [](const CurvePicture &one) {
        return curvesReport({one}, {}, {{600, 400}, 1}, QDateTime(QDate(2026, 11, 27), QTime(12, 0)));
    };
    QVERIFY(!report(grouped).contains("as logged"));
    grouped.smoothing = 0.8;
    QVERIFY(!report(grouped).contains("as logged") && report(grouped).contains("not smoothed"));
    QVERIFY(report(picture).contains("as logged, not smoothed"));
}

// Of a run that was taken up again not all points are there.
void TestCurveFiles::saysWhatWasReplaced()
{
    const auto report = [](const CurvePicture &one) {
        return QString::fromUtf8(
            curvesReport({one}, {}, {{600, 400}, 1}, QDateTime(QDate(2026, 11, 27), QTime(12, 0))));
    };
    CurvePicture picture = pictureOf(u"loss"_s, u"seed 1"_s);
    QVERIFY(report(picture).contains(u"All points, as logged."_s));
    const auto series = std::make_shared<Series>(*picture.lines.first().series);
    series->append({90, 1.7e9, 1});
    picture.lines.first().series = series;
    QVERIFY(!report(picture).contains(u"All points"_s));
    QVERIFY(report(picture).contains(
        u"seed 1: 10 point(s) were replaced when training went back, the last time to step 90."_s));
}

void TestCurveFiles::oddSheets()
{
    const TempFolder folder;
    for (const QString &ending : {u"png"_s, u"svg"_s, u"pdf"_s, u"html"_s}) {
        QVERIFY_RESULT(saveCurves(folder.path(u"none."_s + ending), {}, {}, {}));
        QVERIFY_RESULT(saveCurves(folder.path(u"empty."_s + ending), {CurvePicture()}, {{200, 150}, 6}, {}));
        QVERIFY(!saveCurves(folder.path(u"none."_s + ending + u"/a."_s + ending), {}, {}, {}));
    }
}

void TestCurveFiles::dialogWritesWhatWasChosen()
{
    CurvesPageFixture fixture;
    fixture.start();
    fixture.m_theme->setScheme(Scheme::Dark);
    fixture.run("a & b", 30);
    fixture.open(1);
    QSignalSpy exported(fixture.m_page.get(), &CurvesPage::exported);
    const auto write = [&](int kind, bool onPaper, const QString &name) {
        auto &dialog = fixture.find<ExportDialog>(u"exportDialog"_s);
        fixture.find<QComboBox>(u"exportKind"_s).setCurrentIndex(kind);
        fixture.find<QSpinBox>(u"exportWidth"_s).setValue(500);
        fixture.find<QSpinBox>(u"exportHeight"_s).setValue(300);
        fixture.find<QCheckBox>(u"exportOnPaper"_s).setChecked(onPaper);
        const QString folder = qEnvironmentVariable("OFFICINA_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(dialog.grab().save(folder + u"/exportdialog.png"_s));
        dialog.accept(); // and goes
        QPointer<QFileDialog> files = fixture.m_page->findChild<QFileDialog *>();
        QVERIFY(files);
        const qsizetype before = exported.size();
        Q_EMIT files->fileSelected(fixture.m_folder.path(name));
        QTRY_COMPARE(exported.size(), before + 1); // it may be done by now
        delete files;
    };
    fixture.grid().card(u"train/loss"_s)->findChild<QAction *>(u"saveChart"_s)->trigger();
    write(0, true, u"one.png"_s);
    const QImage one(fixture.m_folder.path(u"one.png"_s));
    QCOMPARE(one.size(), QSize(1000, 600));
    QCOMPARE(one.pixelColor(1, 1), chartColours(false).paper);
    fixture.find<QAction>(u"exportPictures"_s).trigger();
    write(1, false, u"all.svg"_s);
    QSvgRenderer all(fixture.m_folder.path(u"all.svg"_s));
    QCOMPARE(all.viewBox().size(), QSize(1000, 600));
    fixture.find<QAction>(u"exportPictures"_s).trigger();
    write(3, false, u"report.html"_s);
    QVERIFY(contentOf(fixture.m_folder.bytes("report.html")).contains("a &amp; b"));
    QCOMPARE(exported.size(), 3);
    if (const QString folder = qEnvironmentVariable("OFFICINA_PICTURES"); !folder.isEmpty()) {
        QVERIFY(
            rendered(contentOf(fixture.m_folder.bytes("all.svg")), {1000, 600}).save(folder + u"/export-svg.png"_s));
        QFile::remove(folder + u"/report.html"_s);
        QVERIFY(QFile::copy(fixture.m_folder.path(u"report.html"_s), folder + u"/report.html"_s));
    }
}

QTEST_MAIN(TestCurveFiles)
#include "tst_curvefiles.moc"
