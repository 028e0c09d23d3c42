// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures of curves: that what should be seen is in the pixels, that colours can be told from
// their background, and that axes carry round numbers.
#include "client/curves/series/countedin.h"
#include "ui/present/curves/curveaxes.h"
#include "ui/present/curves/curveimage.h"

#include "tests/support/resultcheck.h"
#include "tests/support/tempfolder.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtTest/QTest>

#include <cmath>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

namespace {

double luminance(const QColor &colour) // WCAG 2
{
    const auto channel = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

int pixelsLike(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            count += std::abs(pixel.red() - colour.red()) < 12 && std::abs(pixel.green() - colour.green()) < 12
                && std::abs(pixel.blue() - colour.blue()) < 12;
        }
    }
    return count;
}

std::shared_ptr<Series> seriesOf(const QList<double> &values)
{
    auto series = std::make_shared<Series>();
    for (double value : values)
        series->append({series->size(), 1.7e9 + double(series->size()) * 60, value});
    return series;
}

QStringList texts(const Axis &axis)
{
    QStringList texts;
    for (const Axis::Tick &tick : axis.ticks)
        texts.push_back(tick.text);
    return texts;
}

} // namespace

class TestCurveImage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statesAndTargets();
    void marksTellEqualColoursApart();
    void coloursStandOut();
    void looksDiffer();
    void valueAxes_data();
    void valueAxes();
    void lastNumberIsWhole();
    void timeAxes();
    void axesAreCalledWithTheirUnits();
    void logAxes();
    void everyLineIsSeen_data();
    void everyLineIsSeen();
    void legendLeavesRoom();
    void spikeIsSeen();
    void oddValuesAreMarked();
    void oddPictures_data();
    void oddPictures();
    void sheetsAndFiles();
};

// However wide, the numbers below a plot stay within its area, where nothing cuts them.
void TestCurveImage::lastNumberIsWhole()
{
    for (const double end : {100.0, 1000.0, 3.6e9, 5e12}) {
        QImage image(500, 300, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        const QRectF area(50, 50, 400, 200);
        const CurveFrame frame =
            curveFrame(area, {0, end}, {0, 1}, {XAxis::Relative, false, QLocale::c()}, painter.font());
        paintFrame(painter, frame, chartColours(false));
        painter.end();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 450; x < image.width(); ++x)
                QVERIFY2(image.pixelColor(x, y) == Qt::white, qPrintable(QString::number(end)));
        }
    }
}

void TestCurveImage::coloursStandOut()
{
    for (bool dark : {false, true}) {
        for (int style = 0; style < curveColours; ++style)
            QVERIFY2(contrast(curveColour(style, dark), chartColours(dark).paper) >= 3,
                     QByteArray::number(style) + (dark ? " dark" : " light"));
        QVERIFY(contrast(chartColours(dark).muted, chartColours(dark).paper) >= 4.5);
    }
}

void TestCurveImage::looksDiffer()
{
    QSet<QString> looks;
    for (int style = 0; style < 4 * curveColours; ++style) {
        QString look = curveColour(style, false).name();
        for (qreal dash : curveDash(style))
            look += u' ' + QString::number(dash);
        looks.insert(look);
    }
    QCOMPARE(looks.size(), 4 * curveColours);
}

void TestCurveImage::valueAxes_data()
{
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("unit") << 0.0 << 1.0 << u"en"_s
                          << QStringList{u"0"_s, u"0.2"_s, u"0.4"_s, u"0.6"_s, u"0.8"_s, u"1.0"_s};
    QTest::newRow("German") << 0.0 << 1.0 << u"de"_s
                            << QStringList{u"0"_s, u"0,2"_s, u"0,4"_s, u"0,6"_s, u"0,8"_s, u"1,0"_s};
    QTest::newRow("widened") << 0.13 << 0.91 << u"en"_s
                             << QStringList{u"0"_s, u"0.2"_s, u"0.4"_s, u"0.6"_s, u"0.8"_s, u"1.0"_s};
    QTest::newRow("thousands") << 0.0 << 20'000.0 << u"en"_s
                               << QStringList{u"0"_s, u"5k"_s, u"10k"_s, u"15k"_s, u"20k"_s};
    QTest::newRow("millions") << 0.0 << 3e6 << u"en"_s << QStringList{u"0"_s, u"1M"_s, u"2M"_s, u"3M"_s};
    QTest::newRow("negative") << -2.0 << 2.0 << u"en"_s << QStringList{u"-2"_s, u"-1"_s, u"0"_s, u"1"_s, u"2"_s};
    QTest::newRow("far from zero") << 1000.0 << 1000.4 << u"en"_s
                                   << QStringList{u"1,000.0"_s, u"1,000.1"_s, u"1,000.2"_s, u"1,000.3"_s, u"1,000.4"_s};
    QTest::newRow("tiny") << 0.0 << 4e-8 << u"en"_s
                          << QStringList{u"0"_s, u"1E-08"_s, u"2E-08"_s, u"3E-08"_s, u"4E-08"_s};
}

void TestCurveImage::valueAxes()
{
    QFETCH(double, from);
    QFETCH(double, to);
    QFETCH(QString, locale);
    QFETCH(QStringList, expected);
    const Axis axis = valueAxis(from, to, 5, true, QLocale(locale));
    QCOMPARE(texts(axis), expected);
    QVERIFY(axis.from <= from && axis.to >= to);
    QCOMPARE(axis.ticks.front().value, axis.from);
}

void TestCurveImage::timeAxes()
{
    const QLocale english(u"en_GB"_s);
    QCOMPARE(texts(horizontalAxis(XAxis::Relative, 0, 90, 4, english)),
             (QStringList{u"0"_s, u"30 s"_s, u"60 s"_s, u"90 s"_s}));
    QCOMPARE(texts(horizontalAxis(XAxis::Relative, 0, 3600, 4, english)),
             (QStringList{u"0"_s, u"15 min"_s, u"30 min"_s, u"45 min"_s, u"60 min"_s}));
    QCOMPARE(texts(horizontalAxis(XAxis::Relative, 0, 40 * 3600, 4, english)),
             (QStringList{u"0"_s, u"12 h"_s, u"24 h"_s, u"36 h"_s}));
    const double noon = double(QDateTime(QDate(2026, 11, 21), QTime(12, 0)).toSecsSinceEpoch());
    QCOMPARE(texts(horizontalAxis(XAxis::Wall, noon - 600, noon + 2 * 3600, 4, english)),
             (QStringList{u"12:00"_s, u"13:00"_s, u"14:00"_s}));
}

// Where the numbers along them have none; and what is counted in samples is not said to be steps.
void TestCurveImage::axesAreCalledWithTheirUnits()
{
    const auto title = [](const FrameKind &kind, const Extent &x) {
        return curveFrame({0, 0, 400, 300}, x, {0, 1}, kind, QFont()).xTitle;
    };
    QCOMPARE(title({XAxis::Step}, {0, 100}), u"Step"_s);
    QCOMPARE(title({XAxis::GpuHours}, {0, 100}), u"GPU-hours"_s);
    QCOMPARE(title({.axis = XAxis::Metric, .metric = u"time (ms)"_s}, {0, 100}), u"time (ms)"_s);
    for (const double end : {1.7e9, 1.72e9}) { // winter and summer
        const QString zone = QDateTime::fromSecsSinceEpoch(qint64(end)).timeZoneAbbreviation();
        QVERIFY(!zone.isEmpty());
        QCOMPARE(title({XAxis::Wall}, {end - 60, end}), u"Date and time (%1)"_s.arg(zone));
    }
    CurvePicture picture{u"lm loss vs samples"_s, {{u"r"_s, 0, seriesOf({2, 1}), 0}}};
    picture.view = Extent{64, 128};
    QCOMPARE(drawnHow(picture), u"zoomed: samples at 64 to samples at 128"_s);
    picture.title = u"loss vs baseline"_s; // which is another run, most likely
    QCOMPARE(drawnHow(picture), u"zoomed: Step 64 to Step 128"_s);
    QCOMPARE(countedIn(u"Train/Samples/lr"_s), u"samples"_s);
    QCOMPARE(countedIn(u"learning-rate/learning-rate vs tokens"_s), u"tokens"_s);
    QCOMPARE(countedIn(u"vs samples"_s), QString());
}

void TestCurveImage::logAxes()
{
    const QLocale english(u"en"_s);
    QCOMPARE(texts(logAxis(-2.5, 1.2, 6, true, english)),
             (QStringList{u"0.001"_s, u"0.01"_s, u"0.1"_s, u"1"_s, u"10"_s, u"100"_s}));
    QCOMPARE(texts(logAxis(0, 1, 6, true, english)), (QStringList{u"1"_s, u"2"_s, u"5"_s, u"10"_s}));
    QVERIFY(logAxis(3, 3, 6, true, english).ticks.size() >= 2);
}

void TestCurveImage::everyLineIsSeen_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("axis");
    QTest::addColumn<double>("smoothing");
    QTest::addColumn<bool>("logScale");
    for (bool dark : {false, true}) {
        for (int axis = 0; axis < 3; ++axis)
            QTest::addRow("%s, axis %d", dark ? "dark" : "light", axis) << dark << axis << 0.0 << false;
    }
    QTest::newRow("smooth") << false << 0 << 0.9 << false;
    QTest::newRow("log scale") << true << 0 << 0.0 << true;
}

void TestCurveImage::everyLineIsSeen()
{
    QFETCH(bool, dark);
    QFETCH(int, axis);
    QFETCH(double, smoothing);
    QFETCH(bool, logScale);
    CurvePicture picture{u"loss"_s, {}, XAxis(axis), smoothing, logScale, dark, QLocale(u"en"_s)};
    for (int line = 0; line < 3; ++line) {
        QList<double> values;
        for (int i = 0; i < 200; ++i)
            values.push_back(line + 1 + i / 300.0);
        picture.lines.push_back({u"run %1"_s.arg(line), line, seriesOf(values), 1.7e9});
    }
    const QImage image = curveImage(picture, {600, 400});
    QCOMPARE(image.size(), QSize(600, 400));
    const QRect plot(80, 40, 500, 280); // without the legend
    for (int line = 0; line < 3; ++line) {
        QVERIFY2(pixelsLike(image.copy(plot), curveColour(line, dark)) > 200, QByteArray::number(line));
        QVERIFY(pixelsLike(image.copy(0, 330, 600, 70), curveColour(line, dark)) > 10); // the legend
    }
    QCOMPARE(image.pixelColor(1, 1), chartColours(dark).paper);
}

// The names of hundreds of runs do not push the curves out of the picture.
void TestCurveImage::legendLeavesRoom()
{
    CurvePicture picture;
    picture.title = u"loss"_s;
    picture.locale = QLocale(u"en"_s);
    for (int line = 0; line < 500; ++line)
        picture.lines.push_back({u"a run with a name, number %1"_s.arg(line), line, seriesOf({0, line + 1.0}), 1.7e9});
    const QImage image = curveImage(picture, {600, 400});
    const QImage above = image.copy(80, 30, 500, 140);
    int coloured = 0;
    for (int style = 0; style < curveColours; ++style)
        coloured += pixelsLike(above, curveColour(style, false));
    QVERIFY2(coloured > 300, QByteArray::number(coloured));
    QCOMPARE(pixelsLike(above, chartColours(false).text), 0); // no names
    QVERIFY(pixelsLike(image.copy(0, 220, 600, 180), chartColours(false).text) > 500);
}

void TestCurveImage::spikeIsSeen()
{
    QList<double> values(200'000, 1.0);
    const CurvePicture flat{u"loss"_s, {{u"r"_s, 0, seriesOf(values), 0}}};
    values[123'456] = 50;
    const CurvePicture spiked{u"loss"_s, {{u"r"_s, 0, seriesOf(values), 0}}};
    const int column = 46 + int(123'456 / 200'000.0 * 520);
    const QColor colour = curveColour(0, false);
    const QRect above(column - 30, 100, 60, 100);
    QVERIFY(pixelsLike(curveImage(spiked, {600, 400}).copy(above), colour) > 30);
}

void TestCurveImage::oddValuesAreMarked()
{
    QList<double> values(100, 1.0);
    for (int i = 50; i < 60; ++i)
        values[i] = qQNaN();
    values[99] = 2;
    const CurvePicture picture{u"loss"_s, {{u"r"_s, 0, seriesOf(values), 0}}};
    const CurvePicture without{u"loss"_s, {{u"r"_s, 0, seriesOf(QList<double>(99, 1.0) << 2.0), 0}}};
    const int more = pixelsLike(curveImage(picture, {600, 400}), curveColour(0, false))
        - pixelsLike(curveImage(without, {600, 400}), curveColour(0, false));
    QVERIFY2(more > 100, QByteArray::number(more));
}

void TestCurveImage::oddPictures_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<bool>("logScale");
    QTest::newRow("empty") << QList<double>{} << false;
    QTest::newRow("one point") << QList{1.0} << false;
    QTest::newRow("one point, log") << QList{1.0} << true;
    QTest::newRow("all NaN") << QList{qQNaN(), qQNaN()} << false;
    QTest::newRow("nothing positive, log") << QList{-1.0, 0.0} << true;
    QTest::newRow("largest") << QList{-1.7e308, 1.7e308} << false;
    QTest::newRow("smallest") << QList{0.0, 5e-324} << false;
    QTest::newRow("next to each other") << QList{1.0, std::nextafter(1.0, 2.0)} << false;
    QTest::newRow("infinite") << QList{1.0, qInf(), -qInf(), 2.0} << false;
}

void TestCurveImage::oddPictures()
{
    QFETCH(QList<double>, values);
    QFETCH(bool, logScale);
    CurvePicture picture{u"t"_s, {{u"r"_s, 0, seriesOf(values), qQNaN()}}};
    picture.logScale = logScale;
    for (XAxis axis : {XAxis::Step, XAxis::Relative, XAxis::Wall}) {
        picture.axis = axis;
        picture.smoothing = 0.5;
        for (QSize size : {QSize(600, 400), QSize(60, 40), QSize(1, 1)})
            QCOMPARE(curveImage(picture, size).size(), size);
    }
}

void TestCurveImage::sheetsAndFiles()
{
    Run run;
    for (const QString &tag : {u"a"_s, u"b"_s, u"c"_s})
        run.series[tag] = seriesOf({1, 2, 3});
    const auto pictures = curvePictures({{u"one"_s, &run}, {u"two"_s, &run}});
    QCOMPARE(pictures.size(), 3);
    QCOMPARE(pictures[1].title, u"b"_s);
    QCOMPARE(pictures[1].lines[1].label, u"two"_s);
    QCOMPARE(pictures[1].lines[1].style, 1);
    const QImage sheet = curveSheet(pictures, 2, {300, 200}, 2);
    QCOMPARE(sheet.size(), QSize(1200, 800));

    const TempFolder folder;
    QVERIFY_RESULT(savePng(folder.path(u"a.png"_s), sheet));
    QCOMPARE(QImage(folder.path(u"a.png"_s)).size(), sheet.size());
    QVERIFY(!savePng(folder.path(u"a.png/b.png"_s), sheet));
    QVERIFY_ERROR(savePng(folder.path(u"b.png"_s), QImage()), Error::Kind::Local);
}

// Checkpoints and restarts are seen at the foot of the plot, a target across it, and nothing else changes.
void TestCurveImage::statesAndTargets()
{
    auto series = seriesOf({5, 4, 3, 2, 1});
    CurveLine line{.label = u"a"_s, .series = series};
    const auto painted = [&](const QList<qint64> &checkpoints, std::optional<double> target) {
        line.checkpoints = checkpoints;
        CurvePicture picture;
        picture.lines = {line};
        picture.target = target;
        return curveImage(picture, {400, 300});
    };
    const auto changedRows = [](const QImage &a, const QImage &b) {
        Extent rows;
        for (int y = 0; y < a.height(); ++y) {
            for (int x = 0; x < a.width(); ++x) {
                if (a.pixel(x, y) != b.pixel(x, y))
                    rows.include(y);
            }
        }
        return rows;
    };
    const QImage plain = painted({}, {});
    const Extent diamond = changedRows(plain, painted({2}, {}));
    QVERIFY(!diamond.isEmpty() && diamond.to - diamond.from < 12);
    QVERIFY(diamond.from > 150); // at the foot
    QCOMPARE(painted({99}, {}), plain); // not reached
    const Extent across = changedRows(plain, painted({}, 3));
    QVERIFY(!across.isEmpty() && across.to - across.from < 2);
    QCOMPARE(painted({}, 77), plain); // beyond what is seen
    series->append({2, 1.7e9, 2.5}); // a restart
    const QImage restarted = painted({}, {});
    auto whole = std::make_shared<Series>();
    for (qsizetype i = 0; i < series->size(); ++i)
        whole->append(series->at(i));
    line.series = whole;
    const Extent triangle = changedRows(painted({}, {}), restarted);
    QVERIFY(!triangle.isEmpty() && triangle.from > 150 && triangle.to - triangle.from < 14);
}

// Beyond the eight colours, equal ones differ by their marks, also where no dash can be seen.
void TestCurveImage::marksTellEqualColoursApart()
{
    QList<QImage> seen;
    for (int style = 0; style < 6 * curveColours; style += curveColours) {
        QImage image(16, 16, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QCOMPARE(hasMarker(style), style > 0);
        if (hasMarker(style))
            paintMarker(painter, {8, 8}, style, curveColour(style, false), Qt::white);
        painter.end();
        QVERIFY(!seen.contains(image));
        seen.push_back(image);
    }
}

QTEST_MAIN(TestCurveImage)
#include "tst_curveimage.moc"
