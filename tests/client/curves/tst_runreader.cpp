// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs that grow, restart, are replaced and are damaged, as files of a real folder.
#include "client/curves/runs/runreader.h"

#include "tests/client/curves/eventwriter.h"
#include "tests/support/resultcheck.h"
#include "tests/support/tempfolder.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

namespace {

// Counts what is read, so that a test can prove that only new bytes were.
class CountingSource : public LocalLogSource
{
public:
    using LocalLogSource::LocalLogSource;
    Result<QByteArray> read(const RemotePath &path, qint64 offset, qint64 max) override
    {
        auto bytes = LocalLogSource::read(path, offset, max);
        if (bytes)
            count += bytes->size();
        if (!cut.isEmpty() && path.bytes().contains(cut))
            return failure(kind, u"no"_s, path.display());
        return bytes;
    }

    qint64 count = 0;
    QByteArray cut; // files of this name fail
    Error::Kind kind = Error::Kind::Denied;
};

QByteArray show(const Run &run, const QString &tag)
{
    const auto found = run.series.find(tag);
    if (found == run.series.end())
        return "none";
    QByteArray shown;
    for (qsizetype i = 0; i < found->second->size(); ++i)
        shown += QByteArray::number(found->second->step(i)) + '=' + QByteArray::number(found->second->value(i)) + ' ';
    return shown.trimmed();
}

void append(const QByteArray &path, const QByteArray &bytes)
{
    QFile file(QString::fromUtf8(path));
    QVERIFY(file.open(QIODevice::Append));
    file.write(bytes);
}

const QByteArray eventsName = "events.out.tfevents.1";

} // namespace

class TestRunReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFolderIsARun();
    void oneFormatAFolder();
    void readsOnlyNewBytes();
    void smallVisitsReadTheSame();
    void restartInANewFile();
    void replacedFilesStartAgain_data();
    void replacedFilesStartAgain();
    void tableGrownByAColumn();
    void lastRowThatGoesOn();
    void newestFirst_data();
    void newestFirst();
    void newestFirstThatGrows();
    void eventsWinOverTables();
    void eventsThatComeLater();
    void damageIsNamed();
    void unreadableFileIsNamed();
    void lostConnectionIsAnError();
    void deletedFileStaysShown();
};

void TestRunReader::everyFolderIsARun()
{
    const TempFolder folder;
    folder.file("train/" + eventsName, scalarRecord("loss", 1, 100, 2));
    folder.file("validation/" + eventsName, scalarRecord("loss", 1, 101, 3));
    folder.file("metrics.csv", "step,acc\n1,0.5\n");
    LocalLogSource source(folder.path());
    RunReader reader;
    const auto changed = reader.poll(source);
    QVERIFY_RESULT(changed);
    QVERIFY(*changed);
    QCOMPARE(reader.runs().size(), 3);
    QCOMPARE(reader.runs()[0].name(), u"."_s);
    QCOMPARE(reader.runs()[0].format, LogFormat::Csv);
    QCOMPARE(show(reader.runs()[0], u"acc"_s), "1=0.5");
    QCOMPARE(reader.runs()[1].name(), u"train"_s);
    QCOMPARE(show(reader.runs()[1], u"loss"_s), "1=2");
    QCOMPARE(reader.runs()[2].name(), u"validation"_s);
    QCOMPARE(reader.runs()[2].start(), 101.0);
    QCOMPARE(reader.points(), 3);
}

void TestRunReader::oneFormatAFolder()
{
    const TempFolder folder;
    folder.file("metrics.jsonl", "{\"step\":1,\"loss\":3}\n{\"step\":2,\"loss\":2");
    LocalLogSource source(folder.path());
    RunReader reader;
    QVERIFY_RESULT(reader.poll(source));
    QCOMPARE(reader.runs().size(), 1);
    QCOMPARE(reader.runs()[0].format, LogFormat::JsonLines);
    QCOMPARE(show(reader.runs()[0], u"loss"_s), "1=3"); // half a line is none
    folder.file("metrics.jsonl", "{\"step\":1,\"loss\":3}\n{\"step\":2,\"loss\":2}\n");
    QVERIFY_RESULT(reader.poll(source));
    QCOMPARE(show(reader.runs()[0], u"loss"_s), "1=3 2=2");
    // A table beside it tells the same again, and better.
    folder.file("metrics.csv", "step,loss\n1,3.5\n");
    QVERIFY_RESULT(reader.poll(source));
    QCOMPARE(reader.runs().size(), 1);
    QCOMPARE(reader.runs()[0].format, LogFormat::Csv);
    QCOMPARE(show(reader.runs()[0], u"loss"_s), "1=3.5");
}

void TestRunReader::readsOnlyNewBytes()
{
    const TempFolder folder;
    QByteArray old;
    for (int i = 0; i < 10'000; ++i)
        old += scalarRecord("loss", i, i, float(i));
    const QByteArray path = folder.file(eventsName, old);
    CountingSource source(folder.path());
    RunReader reader;
    QVERIFY_RESULT(reader.poll(source));
    QCOMPARE(source.count, old.size());

    source.count = 0;
    QVERIFY(!*reader.poll(source));
    QCOMPARE(source.count, 0);

    const QByteArray next = scalarRecord("loss", 10'000, 5, 7);
    append(path, next.first(20)); // half-written
    QVERIFY_RESULT(reader.poll(source));
    QCOMPARE(reader.points(), 10'000);
    QCOMPARE(reader.waiting(), 20);
    append(path, next.sliced(20));
    QVERIFY_RESULT(reader.poll(source));
    QCOMPARE(reader.points(), 10'001);
    QCOMPARE(reader.waiting(), 0);
    QVERIFY2(source.count <= next.size() + 2 * 64, QByteArray::number(source.count));
}

void TestRunReader::smallVisitsReadTheSame()
{
    const TempFolder folder;
    for (int file = 0; file < 3; ++file) {
        QByteArray bytes;
        for (int i = 0; i < 50; ++i)
            bytes += scalarRecord("loss", file * 50 + i, 1, float(i));
        folder.file(eventsName + QByteArray::number(file), bytes);
    }
    for (qint64 limit : {1, 100, 3000}) {
        LocalLogSource source(folder.path());
        RunReader reader;
        do {
            const auto update = fetchUpdates(source, reader.positions(), limit);
            QVERIFY_RESULT(update);
            reader.apply(*update);
        } while (reader.wantsMore());
        QCOMPARE(reader.points(), 150);
        QVERIFY(reader.runs()[0].series.begin()->second->restarts().empty());
    }
}

void TestRunReader::restartInANewFile()
{
    const TempFolder folder;
    folder.file(eventsName,
                scalarRecord("loss", 1, 1, 1) + scalarRecord("loss", 2, 2, 2) + scalarRecord("loss", 3, 3, 3));
    LocalLogSource source(folder.path());
    RunReader reader;
    QVERIFY_RESULT(reader.poll(source));
    folder.file(eventsName + "2", scalarRecord("loss", 2, 12, 20) + scalarRecord("loss", 3, 13, 30));
    QVERIFY_RESULT(reader.poll(source));
    QCOMPARE(show(reader.runs()[0], u"loss"_s), "1=1 2=20 3=30");
}

void TestRunReader::replacedFilesStartAgain_data()
{
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("shorter") << scalarRecord("loss", 7, 7, 7);
    QTest::newRow("same size") << scalarRecord("loss", 7, 7, 7) + scalarRecord("loss", 8, 8, 8);
    QTest::newRow("longer") << scalarRecord("loss", 7, 7, 7) + scalarRecord("loss", 8, 8, 8)
            + scalarRecord("loss", 9, 9, 9);
}

void TestRunReader::replacedFilesStartAgain()
{
    QFETCH(QByteArray, after);
    const TempFolder folder;
    const QByteArray path = folder.file(eventsName, scalarRecord("loss", 1, 1, 1) + scalarRecord("loss", 2, 2, 2));
    LocalLogSource source(folder.path());
    RunReader reader;
    QVERIFY_RESULT(reader.poll(source));
    QTest::qWait(20); // another time of change
    folder.file(eventsName, after);
    QVERIFY_RESULT(reader.poll(source));
    QVERIFY(show(reader.runs()[0], u"loss"_s).startsWith("7=7"));
    QCOMPARE(reader.points(), after.size() / scalarRecord("loss", 7, 7, 7).size());
    QVERIFY(reader.runs()[0].issues.isEmpty());
}

// Lightning's CSVLogger writes the whole file anew when a metric is logged for the first time.
void TestRunReader::tableGrownByAColumn()
{
    const TempFolder folder;
    folder.file("metrics.csv", "step,loss\n1,5\n2,4\n");
    LocalLogSource source(folder.path());
    RunReader reader;
    QVERIFY_RESULT(reader.poll(source));
    folder.file("metrics.csv", "step,loss,val\n1,5,\n2,4,\n3,3,9\n");
    QVERIFY_RESULT(reader.poll(source));
    QCOMPARE(show(reader.runs()[0], u"loss"_s), "1=5 2=4 3=3");
    QCOMPARE(show(reader.runs()[0], u"val"_s), "3=9");
}

void TestRunReader::lastRowThatGoesOn()
{
    const TempFolder folder;
    const QByteArray path = folder.file("metrics.csv", "step,loss\n1,5\n2,4");
    LocalLogSource source(folder.path());
    RunReader reader;
    QVERIFY_RESULT(reader.poll(source));
    QCOMPARE(show(reader.runs()[0], u"loss"_s), "1=5");
    QVERIFY(reader.finish());
    QVERIFY(!reader.finish());
    QCOMPARE(show(reader.runs()[0], u"loss"_s), "1=5 2=4");
    append(path, "7\n3,1\n"); // it was 2,47
    QVERIFY_RESULT(reader.poll(source));
    QCOMPARE(show(reader.runs()[0], u"loss"_s), "1=5 2=47 3=1");
}

// Tables whose steps go down to their end are read from there; where some go up, training was taken up again.
void TestRunReader::newestFirst_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("shown");
    QTest::addColumn<int>("replaced");
    const auto row = [](const char *what, const char *name, const QByteArray &content, const char *shown,
                        int replaced) {
        QTest::newRow(what) << QByteArray(name) << content << QByteArray(shown) << replaced;
    };
    row("a table", "metrics.csv", "step,loss,val\n30,1,\n20,2,8\n20,3,\n10,4,9\n", "10=4 20=3 20=2 30=1", 0);
    row("without its last line end", "metrics.csv", "step,loss\n30,1\n20,2\n10,3", "10=3 20=2 30=1", 0);
    row("metrics one after the other", "metrics.csv",
        "step,metric,value\n30,loss,1\n20,loss,2\n10,loss,3\n30,val,7\n20,val,8\n", "10=3 20=2 30=1", 0);
    row("lines", "metrics.jsonl",
        "{\"step\": 30, \"loss\": 1}\n{\"step\": 20, \"loss\": 2}\n{\"step\": 10, \"loss\": 3}\n", "10=3 20=2 30=1", 0);
    row("a list", "history.json",
        "[{\"step\": 30, \"loss\": 1}, {\"step\": 20, \"loss\": 2}, {\"step\": 10, \"loss\": 3}]", "10=3 20=2 30=1", 0);
    row("columns", "history.json", "{\"step\": [30, 20, 10], \"loss\": [1, 2, 3]}", "10=3 20=2 30=1", 0);
    row("a restart", "metrics.csv", "step,loss\n30,1\n20,2\n10,3\n20,4\n", "10=3 20=4", 2);
    row("a restart behind one row", "metrics.csv", "step,loss\n30,1\n20,2\n", "20=2", 1);
    row("event files", "events.out.tfevents.1",
        scalarRecord("loss", 30, 1, 1) + scalarRecord("loss", 20, 2, 2) + scalarRecord("loss", 10, 3, 3), "10=3", 2);
}

void TestRunReader::newestFirst()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, shown);
    QFETCH(int, replaced);
    const TempFolder folder;
    folder.file(name, content);
    for (const qint64 limit : {3, 1'000'000}) {
        LocalLogSource source(folder.path());
        RunReader reader;
        do {
            const auto update = fetchUpdates(source, reader.positions(), limit);
            QVERIFY_RESULT(update);
            reader.apply(*update);
        } while (reader.wantsMore());
        reader.finish();
        QVERIFY(!reader.wantsMore());
        QCOMPARE(reader.runs().size(), 1);
        QCOMPARE(show(reader.runs()[0], u"loss"_s), shown);
        QCOMPARE(reader.runs()[0].series.at(u"loss"_s)->replaced(), replaced);
    }
}

// Whenever it is looked at, it is read as if it had been whole then.
void TestRunReader::newestFirstThatGrows()
{
    const TempFolder folder;
    const QByteArray path = folder.file("metrics.csv", "step,loss\n40,1\n");
    LocalLogSource source(folder.path());
    RunReader reader;
    const auto shown = [&] {
        const auto polled = reader.poll(source);
        return polled && !reader.finish() ? show(reader.runs()[0], u"loss"_s) : "not read"_ba;
    };
    QCOMPARE(shown(), "40=1");
    append(path, "30,2\n");
    QCOMPARE(shown(), "30=2"); // a restart, as far as is known
    append(path, "20,3\n");
    QCOMPARE(shown(), "20=3 30=2 40=1");
    append(path, "10,4\n");
    QCOMPARE(shown(), "10=4 20=3 30=2 40=1");
    append(path, "20,5\n");
    QCOMPARE(shown(), "10=4 20=5");
    append(path, "30,6\n");
    QCOMPARE(shown(), "10=4 20=5 30=6");
    QCOMPARE(reader.runs()[0].series.at(u"loss"_s)->replaced(), 3);
}

void TestRunReader::eventsWinOverTables()
{
    const TempFolder folder;
    folder.file("metrics.csv", "step,loss\n1,5\n");
    folder.file(eventsName, scalarRecord("loss", 1, 1, 5));
    LocalLogSource source(folder.path());
    RunReader reader;
    QVERIFY_RESULT(reader.poll(source));
    QCOMPARE(reader.runs().size(), 1);
    QCOMPARE(reader.runs()[0].format, LogFormat::Events);
    QCOMPARE(reader.points(), 1);
}

void TestRunReader::eventsThatComeLater()
{
    const TempFolder folder;
    folder.file("metrics.csv", "step,loss,extra\n1,5,1\n");
    LocalLogSource source(folder.path());
    RunReader reader;
    QVERIFY_RESULT(reader.poll(source));
    QCOMPARE(reader.points(), 2);
    folder.file(eventsName, scalarRecord("loss", 1, 1, 6));
    QVERIFY_RESULT(reader.poll(source));
    QCOMPARE(reader.runs().size(), 1);
    QCOMPARE(reader.runs()[0].format, LogFormat::Events);
    QCOMPARE(show(reader.runs()[0], u"loss"_s), "1=6");
    QCOMPARE(show(reader.runs()[0], u"extra"_s), "none");
    QVERIFY(!*reader.poll(source));
}

void TestRunReader::damageIsNamed()
{
    const TempFolder folder;
    const QByteArray record = scalarRecord("loss", 1, 1, 1);
    QByteArray broken = record;
    broken[20] = char(broken[20] ^ 1);
    folder.file("a/" + eventsName, broken + scalarRecord("loss", 2, 2, 2));
    LocalLogSource source(folder.path());
    RunReader reader;
    QVERIFY_RESULT(reader.poll(source));
    QCOMPARE(show(reader.runs()[0], u"loss"_s), "2=2");
    QCOMPARE(reader.runs()[0].issues,
             (QList<LogIssue>{{LogIssue::Reason::Checksum, 0, RemotePath("a/" + eventsName)}}));
}

void TestRunReader::unreadableFileIsNamed()
{
    const TempFolder folder;
    folder.file(eventsName, scalarRecord("loss", 1, 1, 1));
    folder.file(eventsName + "forbidden", scalarRecord("loss", 2, 2, 2));
    CountingSource source(folder.path());
    source.cut = "forbidden";
    RunReader reader;
    QVERIFY_RESULT(reader.poll(source));
    QCOMPARE(show(reader.runs()[0], u"loss"_s), "1=1");
    QCOMPARE(reader.runs()[0].issues.size(), 1);
    QCOMPARE(reader.runs()[0].issues[0].reason, LogIssue::Reason::Unreadable);
    QCOMPARE(reader.runs()[0].issues[0].detail, u"no"_s);
    source.cut.clear(); // it may be read now
    QVERIFY_RESULT(reader.poll(source));
    QCOMPARE(show(reader.runs()[0], u"loss"_s), "1=1 2=2");
    QVERIFY(reader.runs()[0].issues.isEmpty());
}

void TestRunReader::lostConnectionIsAnError()
{
    const TempFolder folder;
    const QByteArray path = folder.file(eventsName, scalarRecord("loss", 1, 1, 1));
    CountingSource source(folder.path());
    RunReader reader;
    QVERIFY_RESULT(reader.poll(source));
    append(path, scalarRecord("loss", 2, 2, 2));
    source.cut = eventsName;
    source.kind = Error::Kind::Disconnected;
    QVERIFY_ERROR(reader.poll(source), Error::Kind::Disconnected);
    QCOMPARE(show(reader.runs()[0], u"loss"_s), "1=1"); // kept
    source.cut.clear();
    QVERIFY_RESULT(reader.poll(source));
    QCOMPARE(show(reader.runs()[0], u"loss"_s), "1=1 2=2");
}

void TestRunReader::deletedFileStaysShown()
{
    const TempFolder folder;
    const QByteArray path = folder.file(eventsName, scalarRecord("loss", 1, 1, 1));
    LocalLogSource source(folder.path());
    RunReader reader;
    QVERIFY_RESULT(reader.poll(source));
    QVERIFY(QFile::remove(QString::fromUtf8(path)));
    QVERIFY(!*reader.poll(source));
    QCOMPARE(reader.points(), 1);
}

QTEST_APPLESS_MAIN(TestRunReader)
#include "tst_runreader.moc"
