// SPDX-License-Identifier: GPL-3.0-or-later
//
// officina-cli curves of files of this computer.
#include "tests/cli/program.h"
#include "tests/client/curves/eventwriter.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtGui/QImage>
#include <QtTest/QTest>

#include <limits>

using namespace officina::testing;
using namespace Qt::StringLiterals;

class TestCliCurves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void curves();
    void comparedCurves();
    void textCurves();
    void curvesNameWhatIsNotRead();
    void curvesReadAs();
    void replacedPoints();
    void manyCurves();
    void followedCurves();
    void damagedCurves();
    void noCurves_data();
    void noCurves();

private:
    Program m_program;
};

void TestCliCurves::curves()
{
    const TempFolder folder;
    QByteArray events = tfRecord(versionEvent());
    for (int step = 0; step < 50; ++step)
        events += scalarRecord("loss", step * 10, 1.5e9 + step, 1.0f / float(step + 1));
    events += scalarRecord("odd", 0, 1.5e9, std::numeric_limits<float>::quiet_NaN());
    events += scalarRecord("odd", 1, 1.5e9, std::numeric_limits<float>::infinity());
    folder.file("seed 1/events.out.tfevents.1.host", events);
    folder.file("table/metrics.csv", "step,loss\n0,2.5\n10,1.5\n20,0.25");

    const QString csv = folder.path(u"all.txt"_s);
    const QString png = folder.path(u"all.png"_s);
    const QString svg = folder.path(u"all.svg"_s);
    const Answer answer = m_program.run({u"curves"_s, folder.path(), u"--json"_s, u"--csv"_s, csv, u"--png"_s, png,
                                         u"--svg"_s, svg, u"--smoothing"_s, u"0.9"_s});
    QCOMPARE(answer.exitCode, 0);
    const QJsonArray runs = answer.json()[u"runs"].toArray();
    QCOMPARE(runs.size(), 2);
    QCOMPARE(runs[0][u"run"].toString(), u"seed 1"_s);
    QCOMPARE(runs[0][u"format"].toString(), u"events"_s);
    QCOMPARE(runs[0][u"damage"].toArray().size(), 0);
    const QJsonObject loss = runs[0][u"tags"][0].toObject();
    QCOMPARE(loss[u"tag"].toString(), u"loss"_s);
    QCOMPARE(loss[u"points"].toInt(), 50);
    QCOMPARE(loss[u"first_step"].toInt(), 0);
    QCOMPARE(loss[u"last_step"].toInt(), 490);
    QCOMPARE(loss[u"last_value"].toDouble(), double(1.0f / 50.0f));
    QCOMPARE(loss[u"max"].toDouble(), 1.0);
    const QJsonObject odd = runs[0][u"tags"][1].toObject();
    QCOMPARE(odd[u"last_value"].toString(), u"Infinity"_s);
    QCOMPARE(odd[u"min"].toString(), u"NaN"_s);
    QCOMPARE(runs[1][u"format"].toString(), u"csv"_s);
    QCOMPARE(runs[1][u"tags"][0][u"points"].toInt(), 3);

    const QByteArrayList lines = contentOf(csv.toUtf8()).trimmed().split('\n');
    QCOMPARE(lines.first().trimmed(), "run,tag,step,wall_time,value");
    QCOMPARE(lines.size(), 1 + 50 + 2 + 3);
    const QImage image(png);
    QVERIFY(!image.isNull());
    QVERIFY(image.width() > 600);
    const QByteArray drawing = contentOf(svg.toUtf8());
    QVERIFY(drawing.contains("<svg") && drawing.contains("seed 1") && drawing.contains("<path"));
    QVERIFY(m_program.run({u"curves"_s, folder.path()}).out.contains("seed 1"));
}

void TestCliCurves::comparedCurves()
{
    const TempFolder folder;
    folder.file("a/metrics.csv", "step,loss\n0,4\n10,2\n20,1\n");
    folder.file("b/metrics.csv", "step,loss\n0,6\n20,2\n30,1\n");
    const QStringList call{u"curves"_s, folder.path(), u"--json"_s, u"--reference"_s, u"a"_s};
    const auto tagOf = [](const Answer &answer, const QString &name) {
        for (const auto &tag : answer.json()[u"runs"][1][u"tags"].toArray()) {
            if (tag[u"tag"].toString() == name)
                return tag.toObject();
        }
        return QJsonObject();
    };
    const QJsonObject difference = tagOf(m_program.run(call), u"difference(loss, a)"_s);
    QCOMPARE(difference[u"points"].toInt(), 2);
    QCOMPARE(difference[u"max"].toDouble(), 2.0);
    QCOMPARE(difference[u"last_value"].toDouble(), 1.0);
    QCOMPARE(
        tagOf(m_program.run(call + QStringList{u"--compare"_s, u"ratio"_s}), u"ratio(loss, a)"_s)[u"max"].toDouble(),
        2.0);
    QCOMPARE(m_program.run({u"curves"_s, folder.path(), u"--json"_s, u"--reference"_s, u"x"_s}).exitCode, 3);
}

void TestCliCurves::textCurves()
{
    const TempFolder folder;
    folder.file("a/train.log", "it 10 | L 0.5\nit 20 | L nan\n");
    QCOMPARE(m_program.run({u"curves"_s, folder.path(), u"--json"_s}).exitCode, 3);
    const Answer answer = m_program.run(
        {u"curves"_s, folder.path(), u"--json"_s, u"--pattern"_s, u"it (?<step>\\d+) .* L (?<loss>\\S+)"_s});
    QCOMPARE(answer.exitCode, 0);
    const QJsonObject run = answer.json()[u"runs"][0].toObject();
    QCOMPARE(run[u"format"].toString(), u"text"_s);
    QCOMPARE(run[u"tags"][0][u"tag"].toString(), u"loss"_s);
    QCOMPARE(run[u"tags"][0][u"last_step"].toInt(), 20);
    QCOMPARE(run[u"tags"][0][u"last_value"].toString(), u"NaN"_s);
    const QStringList inVain{u"curves"_s, folder.path(), u"--json"_s, u"--pattern"_s, u"other=(?<loss>\\S+)"_s};
    QCOMPARE(m_program.run(inVain).exitCode, 1);
    QCOMPARE(m_program.run(inVain).errorKind(), u"bad-input"_s);
    // A table beside it tells the same, but not what was asked for.
    folder.file("a/metrics.csv", "step,loss\n1,5\n");
    QCOMPARE(m_program.run({u"curves"_s, folder.path(), u"--json"_s}).json()[u"runs"][0][u"format"].toString(),
             u"csv"_s);
    QCOMPARE(m_program.run({u"curves"_s, folder.path(), u"--json"_s, u"--pattern"_s, u"L (?<loss>\\S+)"_s})
                 .json()[u"runs"][0][u"format"]
                 .toString(),
             u"text"_s);
    // One log cannot be text and a table; of a folder each may be its own.
    const QStringList one{u"curves"_s, folder.path() + u"/a/train.log"_s, u"--pattern"_s, u"L (?<loss>\\S+)"_s,
                          u"--as"_s};
    const Answer both = m_program.run(one + QStringList{u"csv"_s});
    QCOMPARE(both.exitCode, 2);
    QVERIFY2(both.err.contains("--pattern"), both.err.constData());
    QCOMPARE(m_program.run(one + QStringList{u"text"_s}).exitCode, 0);
    QCOMPARE(
        m_program
            .run({u"curves"_s, folder.path(), u"--pattern"_s, u"L (?<loss>\\S+)"_s, u"--as"_s, u"a/metrics.csv=csv"_s})
            .exitCode,
        0);
}

// As the window lists it: what tells of a run that was read elsewhere, too.
void TestCliCurves::curvesNameWhatIsNotRead()
{
    const TempFolder folder;
    folder.file("summary.csv", "epoch,loss\n0,2\n1,1\n");
    folder.file("train.log", "step 1 loss=2\n");
    folder.file("README.txt", "Run it.\n");
    const Answer told = m_program.run({u"curves"_s, folder.path()});
    QCOMPARE(told.exitCode, 0);
    QVERIFY2(told.err.contains("train.log") && !told.err.contains("README.txt"), told.err.constData());
    folder.file("odd.csv", "length,width\n1,2\n");
    const Answer all = m_program.run({u"curves"_s, folder.path()});
    const QByteArray err = all.err;
    QVERIFY2(err.contains("train.log") && err.contains("README.txt"), err.constData());
    QVERIFY2(err.indexOf("odd.csv") < err.indexOf("README.txt") && err.contains("odd.csv"), err.constData());
}

void TestCliCurves::curvesReadAs()
{
    const TempFolder folder;
    folder.file("a/metrics.csv", "step,loss\n1,5\n");
    folder.file("a/odd.csv", "length,width\n1,2\n");
    folder.file("b/measured.dat", "step,width\n7,3\n");
    const auto curves = [&](const QString &path, const QStringList &more) {
        return m_program.run(QStringList{u"curves"_s, folder.path(path), u"--json"_s} + more);
    };
    const Answer alone = curves(u"a/odd.csv"_s, {u"--as"_s, u"text"_s}); // in which there is no line of numbers
    QCOMPARE(alone.json()[u"runs"][0][u"format"].toString(), u"text"_s);
    const Answer unread = curves({}, {});
    QCOMPARE(unread.json()[u"runs"].toArray().size(), 1);
    QVERIFY(unread.err.contains("a/odd.csv") && unread.err.contains("--as")); // what can be done about it
    const Answer named = curves({}, {u"--as"_s, u"a/odd.csv=csv"_s, u"--as"_s, u"./b/measured.dat=csv"_s});
    QCOMPARE(named.exitCode, 0);
    QStringList runs;
    for (const auto &run : named.json()[u"runs"].toArray())
        runs.append(run[u"run"].toString() + u' ' + run[u"format"].toString());
    QCOMPARE(runs, (QStringList{u"a csv"_s, u"a/odd.csv csv"_s, u"b csv"_s}));
    QCOMPARE(named.json()[u"runs"][2][u"tags"][0][u"last_step"].toInt(), 7);
    QVERIFY(!named.err.contains("--as"));
    const Answer missing = curves({}, {u"--as"_s, u"a/gone.csv=csv"_s});
    QCOMPARE(missing.exitCode, 3);
    QCOMPARE(missing.errorKind(), u"not-found"_s);
    QCOMPARE(curves(u"gone.csv"_s, {u"--as"_s, u"csv"_s}).exitCode, 3);
    QCOMPARE(curves({}, {u"--as"_s, u"a/odd.csv=csv"_s, u"--as"_s, u"a/odd.csv=text"_s}).exitCode, 2);
    for (const QString &wrong : {u"csv"_s, u"a/odd.csv"_s, u"a/odd.csv=excel"_s, u"=csv"_s, QString()})
        QCOMPARE(curves({}, {u"--as"_s, wrong}).exitCode, 2);
}

void TestCliCurves::replacedPoints()
{
    const TempFolder folder;
    folder.file("a/metrics.csv", "step,loss,val\n10,4,8\n20,3,7\n30,2,\n20,1,6\n");
    const Answer answer = m_program.run({u"curves"_s, folder.path(), u"--json"_s});
    QCOMPARE(answer.exitCode, 0);
    const QJsonValue loss = answer.json()[u"runs"][0][u"tags"][0];
    QCOMPARE(loss[u"points"].toInt(), 2);
    QCOMPARE(loss[u"replaced_points"].toInt(), 2);
    QCOMPARE(loss[u"restarts"].toArray(), QJsonArray{20});
    QVERIFY2(answer.err.contains("a: 2 point") && answer.err.contains("the last time to step 20."),
             answer.err.constData());
}

void TestCliCurves::manyCurves()
{
    const TempFolder folder;
    for (int run = 0; run < 500; ++run)
        folder.file("run-" + QByteArray::number(run) + "/metrics.csv", "step,loss\n1,5\n2,4\n");
    const QString png = folder.path(u"all.png"_s);
    const Answer answer = m_program.run({u"curves"_s, folder.path(), u"--json"_s, u"--png"_s, png});
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.json()[u"runs"].toArray().size(), 500);
    QVERIFY(!QImage(png).isNull());
    const Answer points = m_program.run({u"curves"_s, folder.path(), u"--csv"_s, u"-"_s});
    QCOMPARE(points.exitCode, 0);
    QCOMPARE(points.out.count('\n'), 1 + 1000); // and no table among them
    QVERIFY(points.out.startsWith("run,tag,step,wall_time,value\r\nrun-0,loss,1,,5\r\n"));
    QCOMPARE(m_program.run({u"curves"_s, folder.path(), u"--csv"_s, u"-"_s, u"--json"_s}).exitCode, 2);
}

void TestCliCurves::followedCurves()
{
    const TempFolder folder;
    const QByteArray path = folder.file("metrics.csv", "step,loss\n1,5\n");
    const auto process = m_program.process({u"curves"_s, folder.path(), u"--follow"_s});
    process->start();
    QByteArray out;
    const auto has = [&](const QByteArray &line) {
        out += process->readAllStandardOutput();
        return out.contains(line);
    };
    QTRY_VERIFY_WITH_TIMEOUT(has(".\tloss\t1\t5\n"), 30'000);
    QFile file(QString::fromUtf8(path));
    QVERIFY(file.open(QIODevice::Append));
    file.write("2,4\n");
    file.close();
    QTRY_VERIFY_WITH_TIMEOUT(has(".\tloss\t2\t4\n"), 30'000);
    process->terminate(); // as Ctrl+C
    QVERIFY(process->waitForFinished());
    QCOMPARE(process->exitCode(), 130);
    QVERIFY(process->readAllStandardOutput().contains("LAST STEP"));
}

void TestCliCurves::damagedCurves()
{
    const TempFolder folder;
    QByteArray events = tfRecord(versionEvent()) + scalarRecord("loss", 1, 1.5e9, 1);
    QByteArray broken = scalarRecord("loss", 2, 1.5e9, 2);
    broken[broken.size() - 6] = char(~broken[broken.size() - 6]);
    events += broken + scalarRecord("loss", 3, 1.5e9, 3);
    folder.file("events.out.tfevents.1.host", events);
    const Answer answer = m_program.run({u"curves"_s, folder.path(), u"--json"_s});
    QCOMPARE(answer.exitCode, 0);
    const QJsonObject run = answer.json()[u"runs"][0].toObject();
    QCOMPARE(run[u"run"].toString(), u"."_s);
    QCOMPARE(run[u"tags"][0][u"points"].toInt(), 2);
    QCOMPARE(run[u"damage"].toArray().size(), 1);
    QCOMPARE(run[u"damage"][0][u"reason"].toString(), u"checksum"_s);
    QCOMPARE(run[u"damage"][0][u"file"].toString(), u"events.out.tfevents.1.host"_s);
    QVERIFY(!answer.err.isEmpty());
}

void TestCliCurves::noCurves_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("no such folder") << m_program.path(u"nothing"_s);
    QTest::newRow("no logs") << m_program.path(u"empty"_s);
    QTest::newRow("no such site") << u"atlantis:logs"_s;
}

void TestCliCurves::noCurves()
{
    QFETCH(QString, path);
    m_program.home().folder("empty");
    const Answer answer = m_program.run({u"curves"_s, path, u"--json"_s});
    QCOMPARE(answer.exitCode, 3);
    QCOMPARE(answer.errorKind(), u"not-found"_s);
}

QTEST_GUILESS_MAIN(TestCliCurves)
#include "tst_clicurves.moc"
