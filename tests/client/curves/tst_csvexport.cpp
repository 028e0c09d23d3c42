// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is exported is everything, and reads back as the same numbers.
#include "client/curves/runs/csvexport.h"

#include "tests/support/resultcheck.h"
#include "tests/support/tempfolder.h"

#include <QtCore/QBuffer>
#include <QtTest/QTest>

#include <cmath>
#include <cstring>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

namespace {

// A device that is full after so many bytes.
class FullDevice : public QIODevice
{
public:
    explicit FullDevice(qint64 room) : m_room(room) { open(WriteOnly); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        setErrorString(u"No space left on device"_s);
        return (m_room -= size) < 0 ? -1 : size;
    }

private:
    qint64 m_room;
};

Run runWith(const QString &tag, const QList<Point> &points)
{
    Run run;
    auto series = std::make_shared<Series>();
    for (const Point &point : points)
        series->append(point);
    run.series[tag] = series;
    return run;
}

} // namespace

class TestCsvExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesRfc4180();
    void numbersSurvive();
    void fullDiskIsAnError();
    void fileAppearsWholeOrNotAtAll();
};

void TestCsvExport::writesRfc4180()
{
    const Run run = runWith(u"loss, \"all\""_s, {{1, 1.5e9, 0.5}, {2, qQNaN(), qQNaN()}, {3, 2, -qInf()}});
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    QVERIFY_RESULT(writeCsv(out, {{u"line\nend"_s, &run}}));
    QCOMPARE(out.data(),
             "run,tag,step,wall_time,value\r\n"
             "\"line\nend\",\"loss, \"\"all\"\"\",1,1.5e+09,0.5\r\n"
             "\"line\nend\",\"loss, \"\"all\"\"\",2,,nan\r\n"
             "\"line\nend\",\"loss, \"\"all\"\"\",3,2,-inf\r\n");
}

void TestCsvExport::numbersSurvive()
{
    const QList<double> numbers{0.1, 1.0 / 3, 1e-300, 5e-324, 1.7976931348623157e308, -0.0, double(0.1F)};
    QList<Point> points;
    for (double number : numbers)
        points.push_back({points.size(), 1700000000.123456, number});
    const Run run = runWith(u"t"_s, points);
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    QVERIFY_RESULT(writeCsv(out, {{u"r"_s, &run}}));
    const QByteArrayList lines = out.data().split('\n');
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const QByteArrayList cells = lines[i + 1].trimmed().split(',');
        const double read = cells[4].toDouble();
        QVERIFY2(std::memcmp(&read, &numbers[i], sizeof read) == 0, cells[4]);
        QCOMPARE(cells[3].toDouble(), 1700000000.123456);
    }
}

void TestCsvExport::fullDiskIsAnError()
{
    QList<Point> points;
    for (int i = 0; i < 200'000; ++i)
        points.push_back({i, 1.0, 1.0});
    const Run run = runWith(u"t"_s, points);
    FullDevice out(1'500'000);
    const auto result = writeCsv(out, {{u"r"_s, &run}});
    QVERIFY_ERROR(result, Error::Kind::Local);
    QCOMPARE(result.error().detail, u"No space left on device"_s);
}

void TestCsvExport::fileAppearsWholeOrNotAtAll()
{
    const TempFolder folder;
    const Run run = runWith(u"t"_s, {{1, 1, 1}});
    QVERIFY_RESULT(exportCsv(folder.path(u"a.csv"_s), {{u"r"_s, &run}}));
    QCOMPARE(contentOf(folder.bytes("a.csv")), "run,tag,step,wall_time,value\r\nr,t,1,1,1\r\n");
    QVERIFY(!exportCsv(folder.path(u"missing/a.csv"_s), {{u"r"_s, &run}}));
    QCOMPARE(treeOf(folder.bytes()).size(), 1);
}

QTEST_APPLESS_MAIN(TestCsvExport)
#include "tst_csvexport.moc"
