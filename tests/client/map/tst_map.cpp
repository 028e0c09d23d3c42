// SPDX-License-Identifier: GPL-3.0-or-later
//
// Places land where another program puts them, the outlines hold every country that the catalogue may name, no name
// lies on another whatever the view, and a view never loses Europe.
#include "client/map/europe.h"
#include "client/map/maplayout.h"
#include "client/map/mapview.h"
#include "client/map/projection.h"

#include <QtCore/QFile>
#include <QtCore/QLineF>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <algorithm>
#include <random>

using namespace officina;
using namespace Qt::StringLiterals;

class TestMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void projects_data();
    void projects();
    void hasEveryCountry();
    void hasTheIslands_data();
    void hasTheIslands();
    void refusesOtherFiles();
    void namesNeverCollide();
    void clusters();
    void important();
    void views();
    void viewStaysInEurope();
};

namespace {

bool isLand(const QPointF &point, const QString &code)
{
    const auto land = std::ranges::find(europe(), code, &Land::code);
    if (land == europe().cend())
        return false;
    bool inside = false;
    for (const QList<QPointF> &ring : land->rings) {
        for (qsizetype i = 0; i < ring.size(); ++i) {
            const QPointF a = ring.at(i);
            const QPointF b = ring.at((i + 1) % ring.size());
            if ((a.y() > point.y()) != (b.y() > point.y())
                && point.x() < (b.x() - a.x()) * (point.y() - a.y()) / (b.y() - a.y()) + a.x())
                inside = !inside;
        }
    }
    return inside;
}

} // namespace

// The first is the example of EPSG's Guidance Note 7-2; the others are what PROJ's formulae give (proj4js 2.22,
// +proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 +ellps=GRS80).
void TestMap::projects_data()
{
    QTest::addColumn<QPointF>("degrees");
    QTest::addColumn<QPointF>("metres");
    QTest::newRow("EPSG's example") << QPointF(5, 50) << QPointF(3962799.45, 2999718.85);
    QTest::newRow("centre") << QPointF(10, 52) << QPointF(4321000, 3210000);
    QTest::newRow("Kajaani") << QPointF(27.7285, 64.2273) << QPointF(5175581.73, 4678282.26);
    QTest::newRow("Barcelona") << QPointF(2.159, 41.3888) << QPointF(3663834.15, 2066082.60);
    QTest::newRow("Nicosia") << QPointF(33.3642, 35.1753) << QPointF(6435146.30, 1670645.21);
    QTest::newRow("Reykjavík") << QPointF(-21.8954, 64.1355) << QPointF(2822655.11, 4909609.24);
    QTest::newRow("Ponta Delgada") << QPointF(-25.67, 37.74) << QPointF(1282418.65, 2359417.53);
    QTest::newRow("Las Palmas") << QPointF(-15.43, 28.1) << QPointF(1816043.26, 981876.52);
    QTest::newRow("North Cape") << QPointF(25.78, 71.17) << QPointF(4891787.20, 5402131.95);
}

void TestMap::projects()
{
    QFETCH(QPointF, degrees);
    QFETCH(QPointF, metres);
    const QPointF point = projected(degrees.x(), degrees.y()) * 1000;
    QVERIFY2(QLineF(point, metres).length() < 0.02, qPrintable(u"%1, %2"_s.arg(point.x()).arg(point.y())));
}

void TestMap::hasEveryCountry()
{
    QCOMPARE(readOutlines().value(), europe());
    for (const char *code : {"AL", "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FO", "FR",
                             "GB", "GE", "GR", "HR", "HU", "IE", "IL", "IS", "IT", "LT", "LU", "LV", "MD", "ME",
                             "MK", "MT", "NL", "NO", "PL", "PT", "RO", "RS", "SE", "SI", "SK", "TR", "UA", "XK"}) {
        const auto point = pointOf(europe(), QString::fromLatin1(code));
        QVERIFY2(point, code);
        QVERIFY2(isLand(*point, QString::fromLatin1(code)), code);
    }
    QVERIFY(!pointOf(europe(), QString()));
    QVERIFY(!pointOf(europe(), u"ZZ"_s));
    QVERIFY(QFile(u":/officina/europe.json"_s).size() < 100'000);
}

void TestMap::hasTheIslands_data()
{
    QTest::addColumn<QPointF>("degrees");
    QTest::addColumn<QString>("code");
    QTest::newRow("Gran Canaria") << QPointF(-15.6, 27.95) << u"ES"_s;
    QTest::newRow("São Miguel, Azores") << QPointF(-25.5, 37.79) << u"PT"_s;
    QTest::newRow("Madeira") << QPointF(-17.0, 32.75) << u"PT"_s;
    QTest::newRow("Malta") << QPointF(14.44, 35.89) << u"MT"_s;
    QTest::newRow("Troodos, Cyprus") << QPointF(32.9, 34.92) << u"CY"_s;
    QTest::newRow("Iceland's north") << QPointF(-18.1, 65.6) << u"IS"_s;
    QTest::newRow("Finnmark") << QPointF(25.5, 70.0) << u"NO"_s;
    QTest::newRow("Spitsbergen") << QPointF(17.0, 79.0) << u"NO"_s;
    QTest::newRow("Crete") << QPointF(24.9, 35.2) << u"GR"_s;
    QTest::newRow("Gotland") << QPointF(18.5, 57.5) << u"SE"_s;
}

void TestMap::hasTheIslands()
{
    QFETCH(QPointF, degrees);
    QFETCH(QString, code);
    QVERIFY(isLand(projected(degrees.x(), degrees.y()), code));
}

void TestMap::refusesOtherFiles()
{
    const QTemporaryDir folder;
    for (const QByteArray &bytes : {QByteArray("{}"), QByteArray(R"({"scale": 100, "countries": []})"),
                                    QByteArray(R"({"scale": 0, "countries": [{"code": "FI"}]})"), QByteArray("x")}) {
        QFile file(folder.filePath(u"map.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
        file.close();
        QCOMPARE(readOutlines(file.fileName()).error().kind, Error::Kind::BadInput);
    }
    QCOMPARE(readOutlines(folder.filePath(u"none"_s)).error().kind, Error::Kind::NotFound);
}

// Crowds of marks of many densities: no two things that are drawn share a pixel, and nobody is lost.
void TestMap::namesNeverCollide()
{
    const MarkSizes sizes;
    std::mt19937 random(18);
    int names = 0;
    for (int round = 0; round < 60; ++round) {
        const QRectF window(0, 0, 200 + round * 20, 150 + round * 15);
        QList<MapMark> marks;
        const auto upTo = [&random](double most) { return std::uniform_real_distribution<>(0, most)(random); };
        for (int i = 0; i < 40; ++i) {
            marks.append({{upTo(window.width()), upTo(window.height())}, {20 + upTo(90), 14}, int(upTo(3))});
        }
        const QList<PlacedMark> placed = placeMarks(marks, window, sizes);
        QCOMPARE(placed, placeMarks(marks, window, sizes));
        QList<qsizetype> members;
        QList<QRectF> boxes;
        for (const PlacedMark &mark : placed) {
            members += mark.members;
            const double radius = mark.isCluster() ? sizes.cluster : sizes.mark;
            boxes.append({mark.at - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)});
            QVERIFY(mark.name.isNull() || window.contains(mark.name));
            for (const PlacedMark &other : placed) {
                const double apart = QLineF(mark.at, other.at).length();
                QVERIFY(&mark == &other || apart >= radius + (other.isCluster() ? sizes.cluster : sizes.mark));
                QVERIFY(&mark == &other || mark.name.isNull() || !mark.name.intersects(other.name));
            }
        }
        for (const PlacedMark &mark : placed) {
            names += !mark.name.isNull();
            for (const QRectF &box : std::as_const(boxes))
                QVERIFY(mark.name.isNull() || !mark.name.intersects(box));
        }
        std::ranges::sort(members);
        QCOMPARE(members.size(), marks.size());
        QVERIFY(std::ranges::adjacent_find(members) == members.end());
    }
    QVERIFY(names > 600); // of 2 400: most marks of the larger windows
}

void TestMap::clusters()
{
    const QRectF window(0, 0, 400, 300);
    const QList<MapMark> marks{{{100, 100}, {40, 14}}, {{104, 100}, {40, 14}}, {{300, 200}, {40, 14}}};
    const QList<PlacedMark> placed = placeMarks(marks, window, {});
    QCOMPARE(placed.size(), 2);
    QCOMPARE(placed.at(0).members, (QList<qsizetype>{0, 1}));
    QCOMPARE(placed.at(0).at, QPointF(102, 100));
    QVERIFY(placed.at(0).name.isNull());
    QCOMPARE(placed.at(1).members, QList<qsizetype>{2});
    QVERIFY(placed.at(1).name.left() > 300); // right of it, where there is room
    QVERIFY(placeMarks({}, window, {}).isEmpty());
    // Three of one town are one, however far in.
    QCOMPARE(placeMarks({{{50, 50}, {}}, {{50, 50}, {}}, {{50, 50}, {}}}, window, {}).size(), 1);
}

// Where there is room for one name alone, it is that of the lower rank; at the edge it turns to the other side.
void TestMap::important()
{
    const QRectF narrow(0, 0, 120, 24);
    const QList<MapMark> marks{{{50, 12}, {60, 14}, 2}, {{66, 12}, {40, 14}, 1}};
    const QList<PlacedMark> placed = placeMarks(marks, narrow, {});
    QCOMPARE(placed.size(), 2);
    QVERIFY(placed.at(0).name.isNull());
    QVERIFY(!placed.at(1).name.isNull());
    const QList<PlacedMark> edge = placeMarks({{{380, 50}, {60, 14}, 0}}, {0, 0, 400, 100}, {});
    QVERIFY(edge.first().name.right() < 380);
    // There would be room beside the edge; but what is not in view has no name there.
    QVERIFY(placeMarks({{{-4, 50}, {60, 14}, 0}}, {0, 0, 400, 100}, {}).first().name.isNull());
}

void TestMap::views()
{
    MapView view({1000, 1000, 4000, 4000}, 20);
    view.resize({440, 840});
    QVERIFY(view.showsAll());
    QCOMPARE(view.toScreen({3000, 3000}), QPointF(220, 420));
    QCOMPARE(view.toScreen({1000, 3000}), QPointF(20, 420)); // the margin
    const QPointF at(100, 200);
    const QPointF there = view.toMap(at);
    view.zoom(3, at);
    QVERIFY(!view.showsAll());
    QVERIFY(QLineF(view.toMap(at), there).length() < 1e-6);
    QVERIFY(view.toScreen({3000, 4000}).y() < view.toScreen({3000, 3000}).y()); // north is up
    const QPointF before = view.toScreen({3000, 3000});
    view.pan({10, -5});
    QVERIFY(QLineF(view.toScreen({3000, 3000}), before + QPointF(10, -5)).length() < 1e-6);
    view.showPoints({{2000, 2000}, {2010, 2000}});
    QVERIFY(QLineF(view.toScreen({2000, 2000}), view.toScreen({2010, 2000})).length() > 9);
    view.moveIntoView({4900, 4900});
    QVERIFY(view.visible().contains(QPointF(4900, 4900)));
    view.showAll();
    view.resize({900, 300});
    QVERIFY(view.showsAll() && view.visible().contains(QRectF(1000, 1000, 4000, 4000)));
}

void TestMap::viewStaysInEurope()
{
    const QRectF bounds(1000, 1000, 4000, 4000);
    MapView view(bounds);
    view.resize({500, 500});
    view.zoom(1e9);
    QCOMPARE(view.scale(), 1.0);
    view.pan({1e9, 1e9});
    QVERIFY(view.visible().intersects(bounds));
    view.zoom(1e-9);
    QVERIFY(view.showsAll());
    view.resize({0, 0}); // of a window that is not shown yet
    QVERIFY(view.scale() > 0);
}

QTEST_GUILESS_MAIN(TestMap)

#include "tst_map.moc"
