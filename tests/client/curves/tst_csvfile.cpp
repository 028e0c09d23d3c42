// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables of metrics as the common loggers write them, and as nobody should.
#include "client/curves/formats/csvfile.h"

#include <QtTest/QTest>

#include <cmath>

using namespace officina;

namespace {

QByteArray show(const CsvReader &reader, const std::vector<TaggedPoint> &points)
{
    QByteArrayList shown;
    for (const TaggedPoint &tagged : points) {
        const Point &point = tagged.point;
        QByteArray one = reader.tags()[tagged.tag] + '@' + QByteArray::number(point.step);
        if (!std::isnan(point.wallTime))
            one += '/' + QByteArray::number(point.wallTime, 'g', 12);
        shown.push_back(one + '=' + QByteArray::number(point.value));
    }
    return shown.join(' ');
}

} // namespace

class TestCsvFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void signsAndSeparators_data();
    void signsAndSeparators() { reads(); }
    void partsAndHeadings_data();
    void partsAndHeadings() { reads(); }
    void lesserCounters_data();
    void lesserCounters() { reads(); }
    void notesDamage_data();
    void notesDamage();
    void lastRowWaitsForItsEnd();
    void longRowsAreBounded();
};

void TestCsvFile::reads_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("Keras") << QByteArray("epoch,accuracy,loss\n0,0.5,1.25\n1,0.75,1\n")
                           << QByteArray("accuracy@0=0.5 loss@0=1.25 accuracy@1=0.75 loss@1=1");
    QTest::newRow("Lightning: gaps") << QByteArray("epoch,step,train_loss,val_loss\n0,49,2.5,\n0,99,,3\n")
                                     << QByteArray("epoch@49=0 train_loss@49=2.5 epoch@99=0 val_loss@99=3");
    QTest::newRow("Ultralytics: spaces") << QByteArray("    epoch,   train/box_loss\n        1,   1.5\n")
                                         << QByteArray("train/box_loss@1=1.5");
    QTest::newRow("wall time") << QByteArray("step,wall_time,loss\n1,1700000000.5,2\n")
                               << QByteArray("loss@1/1700000000.5=2");
    QTest::newRow("moments") << QByteArray("step,timestamp,loss\n1,2026-11-21T04:00:00Z,2\n")
                             << QByteArray("loss@1/1795233600=2");
    QTest::newRow("moments in thousandths")
        << QByteArray("timestamp\tstep\tloss\n1700000000500\t1\t2\n") << QByteArray("loss@1/1700000000.5=2");
    QTest::newRow("a time that is none") << QByteArray("epoch,time,loss\n1,12.5,2\n2,25,1\n")
                                         << QByteArray("time@1=12.5 loss@1=2 time@2=25 loss@2=1");
    QTest::newRow("names in a column") << QByteArray("step,metric,value\n1,loss,2\n1,acc,0.5\n2,loss,1\n2,,7\n")
                                       << QByteArray("loss@1=2 acc@1=0.5 loss@2=1");
    QTest::newRow("semicolons, decimal commas")
        << QByteArray("step;loss\n1;0,5\n2;1e-3\n") << QByteArray("loss@1=0.5 loss@2=0.001");
    QTest::newRow("tabs") << QByteArray("Step\tLoss\n1\t2\n") << QByteArray("Loss@1=2");
    QTest::newRow("bars") << QByteArray("iteration|a|b\n3|1|2\n") << QByteArray("a@3=1 b@3=2");
    QTest::newRow("one column") << QByteArray("loss\n5\n4\n") << QByteArray("loss@0=5 loss@1=4");
    QTest::newRow("quotes") << QByteArray("\"step\",\"loss, all\",\"a \"\"b\"\"\"\n\"1\",\"2\", \"3\" \n")
                            << QByteArray("loss, all@1=2 a \"b\"@1=3");
    QTest::newRow("line end in quotes") << QByteArray("step,\"two\nlines\"\n1,2\n") << QByteArray("two\nlines@1=2");
    QTest::newRow("quote within a cell") << QByteArray("step,size 5\" disc\n1,2\n3,4\n")
                                         << QByteArray("size 5\" disc@1=2 size 5\" disc@3=4");
    QTest::newRow("CR LF and BOM") << QByteArray("\xef\xbb\xbfstep,loss\r\n1,2\r\n\r\n2,3\r\n")
                                   << QByteArray("loss@1=2 loss@2=3");
    QTest::newRow("not finite") << QByteArray("step,loss\n1,nan\n2,inf\n3,-Infinity\n4,NaN\n5,1e999\n")
                                << QByteArray("loss@1=nan loss@2=inf loss@3=-inf loss@4=nan loss@5=inf");
    QTest::newRow("too large, and too near to zero")
        << QByteArray("step,loss\n1,10.0e999\n2,-0.01e999\n3,10.0e-999\n4,0." + QByteArray(400, '0') + "1\n")
        << QByteArray("loss@1=inf loss@2=-inf loss@3=0 loss@4=0");
    QTest::newRow("a date in digits") << QByteArray("step,date,loss\n1,20260102,2\n")
                                      << QByteArray("date@1=2.02601e+07 loss@1=2");
    QTest::newRow("words are no points") << QByteArray("step,note,loss\n1,good,2\n") << QByteArray("loss@1=2");
    QTest::newRow("header again") << QByteArray("step,loss\n1,2\nstep,loss\n2,3\n") << QByteArray("loss@1=2 loss@2=3");
    QTest::newRow("step over epoch") << QByteArray("epoch,global_step,loss\n1,500,2\n")
                                     << QByteArray("epoch@500=1 loss@500=2");
    QTest::newRow("steps anew in each epoch")
        << QByteArray("epoch,step,loss\n0,10,5\n0,20,4\n1,10,3\n1,20,2\n")
        << QByteArray("epoch@10=0 loss@10=5 epoch@20=0 loss@20=4 epoch@30=1 loss@30=3 epoch@40=1 loss@40=2");
    QTest::newRow("a restart is none of them") << QByteArray("epoch,step,loss\n1,10,5\n1,20,4\n1,15,3\n")
                                               << QByteArray("epoch@10=1 loss@10=5 epoch@20=1 loss@20=4 epoch@15=1 "
                                                             "loss@15=3");
    QTest::newRow("what is evaluated counts in another way")
        << QByteArray("epoch,step,loss,val\n0,1,5,\n0,11,,4\n1,2,3,\n")
        << QByteArray("epoch@1=0 loss@1=5 epoch@11=0 val@11=4 epoch@2=1 loss@2=3");
    QTest::newRow("fractional epochs") << QByteArray("epoch,loss\n1.0,2\n") << QByteArray("loss@1=2");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("header only") << QByteArray("step,loss\n") << QByteArray();
}

void TestCsvFile::signsAndSeparators_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("decimal commas, points between groups")
        << QByteArray("step;loss;acc\n1;1.234,5;0,5\n2;1.234.567;0,6\n")
        << QByteArray("loss@1=1234.5 acc@1=0.5 loss@2=1.23457e+06 acc@2=0.6");
    QTest::newRow("points in one column, commas in another")
        << QByteArray("step;loss;acc\n1;0,5;0.25\n2;0,4;1.234\n")
        << QByteArray("loss@1=0.5 acc@1=0.25 loss@2=0.4 acc@2=1.234");
    QTest::newRow("Fortran's exponents, and a sign that is not ASCII's")
        << QByteArray("step,loss\n1,5.0D-01\n2,4.0d+01\n3,\xe2\x88\x92"
                      "0.1\n")
        << QByteArray("loss@1=0.5 loss@2=40 loss@3=-0.1");
    QTest::newRow("a separator named for Excel") << QByteArray("sep=;\nstep;loss\n1;0,5\n") << QByteArray("loss@1=0.5");
    QTest::newRow("the same for commas") << QByteArray("\xef\xbb\xbfSEP=,\r\nstep,a;b;c\r\n1,2\r\n")
                                         << QByteArray("a;b;c@1=2");
    QTest::newRow("global steps over others") << QByteArray("step,global_step,loss\n1,10,2\n1,20,1\n")
                                              << QByteArray("step@10=1 loss@10=2 step@20=1 loss@20=1");
}

// A value never goes by another metric's name.
void TestCsvFile::partsAndHeadings_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("parts of training") << QByteArray("step,split,loss\n1,train,2\n2,train,1\n1,val,3\n2,val,2.5\n")
                                       << QByteArray("train/loss@1=2 train/loss@2=1 val/loss@1=3 val/loss@2=2.5");
    QTest::newRow("names that say the part")
        << QByteArray("step,phase,val_loss,acc\n1,val,2,0.5\n") << QByteArray("val_loss@1=2 val/acc@1=0.5");
    QTest::newRow("parts of the data") << QByteArray("step,subset,loss\n1,easy,2\n1,hard,3\n")
                                       << QByteArray("easy/loss@1=2 hard/loss@1=3");
    QTest::newRow("stages of one curve") << QByteArray("step,stage,loss\n1,warmup,2\n2,main,1\n")
                                         << QByteArray("loss@1=2 loss@2=1");
    QTest::newRow("parts, and names in a column")
        << QByteArray("step,split,metric,value\n1,val,acc,0.5\n") << QByteArray("val/acc@1=0.5");
    QTest::newRow("runs in turns, and names in a column")
        << QByteArray("run,step,tag,value\na,1,loss,0.5\nb,1,loss,0.9\na,2,loss,0.4\nb,2,acc,0.8\n")
        << QByteArray("a/loss@1=0.5 b/loss@1=0.9 a/loss@2=0.4 b/acc@2=0.8");
    QTest::newRow("runs one after the other, in parts")
        << QByteArray("run,epoch,split,loss\nA,1,val,4\nA,2,val,3\nB,1,val,2\nB,2,train,1\n")
        << QByteArray("A/val/loss@1=4 A/val/loss@2=3 B/val/loss@1=2 B/train/loss@2=1");
    QTest::newRow("seeds") << QByteArray("seed,step,loss\n0,1,4\n0,2,3\n1,1,2\n0,3,1\n")
                           << QByteArray("seed 0/loss@1=4 seed 0/loss@2=3 seed 1/loss@1=2 seed 0/loss@3=1");
    QTest::newRow("one seed, and a restart")
        << QByteArray("seed,step,loss\n7,1,4\n7,2,3\n7,1,2\n") << QByteArray("loss@1=4 loss@2=3 loss@1=2");
    QTest::newRow("a word for each row") << QByteArray("run,step,loss\nx,1,3\ny,2,2\nz,3,1\n")
                                         << QByteArray("loss@1=3 loss@2=2 loss@3=1");
    QTest::newRow("another heading") << QByteArray("loss,acc\n0.9,0.1\nprecision,recall\n0.8,0.7\n")
                                     << QByteArray("loss@0=0.9 acc@0=0.1 precision@1=0.8 recall@1=0.7");
    QTest::newRow("another heading of an index") << QByteArray(",step,loss,acc\n0,1,2,3\n,step,acc,loss\n0,2,4,5\n")
                                                 << QByteArray("loss@1=2 acc@1=3 acc@2=4 loss@2=5");
    QTest::newRow("units are no heading") << QByteArray("a,b\nm,s\n1,2\n") << QByteArray("a@1=1 b@1=2");
    QTest::newRow("what is missing is no heading")
        << QByteArray("a,b\n1,2\nNone,N/A\n3,4\n") << QByteArray("a@0=1 b@0=2 a@2=3 b@2=4");
    QTest::newRow("a worse counter from here on")
        << QByteArray("step,loss\n100,2\nepoch,loss\n1,1.5\n") << QByteArray("loss@100=2 epoch@100=1 loss@100=1.5");
}

// Names that tell little count where nothing better does, and never lose a row.
void TestCsvFile::lesserCounters_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("expected");
    for (const char *name :
         {"timestep", "t", "n_iter", "batch", "n_updates", "itr", "round", "num_steps", "kimg", "Training Step", ""})
        QTest::addRow("\"%s\"", name) << QByteArray(name) + ",loss\n7,0.5\n14,0.25\n"
                                      << QByteArray("loss@7=0.5 loss@14=0.25");
    QTest::newRow("epochs count more") << QByteArray("batch,epoch,loss\n32,1,2\n32,2,1\n")
                                       << QByteArray("batch@1=32 loss@1=2 batch@2=32 loss@2=1");
    QTest::newRow("anew") << QByteArray("batch,loss\n0,4\n10,3\n0,2\n10,1\n")
                          << QByteArray("loss@0=4 loss@10=3 loss@11=2 loss@21=1");
    QTest::newRow("always the same") << QByteArray("batch,loss\n32,4\n32,3\n32,2\n")
                                     << QByteArray("loss@32=4 loss@33=3 loss@34=2");
    QTest::newRow("several of one step") << QByteArray("timestep,metric,value\n1,loss,4\n1,acc,3\n2,loss,2\n")
                                         << QByteArray("loss@1=4 acc@1=3 loss@2=2");
    QTest::newRow("in each run") << QByteArray("run,t,loss\na,1,4\na,2,3\nb,1,2\n")
                                 << QByteArray("a/loss@1=4 a/loss@2=3 b/loss@1=2");
    QTest::newRow("an index, the newest row first")
        << QByteArray(",loss\n2,4\n1,3\n0,2\n") << QByteArray("loss@2=4 loss@1=3 loss@0=2");
    QTest::newRow("an index of words") << QByteArray(",loss\nx,2\ny,1\n") << QByteArray("loss@0=2 loss@1=1");
    QTest::newRow("the time of a monitor")
        << QByteArray("r,l,t\n1,2,3\n4,5,6\n") << QByteArray("r@0=1 l@0=2 t@0=3 r@1=4 l@1=5 t@1=6");
}

void TestCsvFile::reads()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, expected);
    for (qsizetype piece : {qsizetype(1), qsizetype(5), qsizetype(1000)}) {
        CsvReader reader;
        std::vector<TaggedPoint> points;
        for (qsizetype at = 0; at < file.size(); at += piece)
            reader.feed(QByteArrayView(file).sliced(at, std::min(piece, file.size() - at)), points);
        QCOMPARE(show(reader, points), expected);
        QVERIFY(reader.issues().isEmpty());
        QCOMPARE(reader.offset(), file.size());
    }
}

void TestCsvFile::notesDamage_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<int>("reason");
    QTest::addColumn<int>("offset");
    QTest::newRow("no header") << QByteArray("1,2,3\n4,5,6\n") << QByteArray() << int(LogIssue::Reason::NoHeader) << 0;
    QTest::newRow("binary") << QByteArray("a\0b\n1\n", 6) << QByteArray() << int(LogIssue::Reason::NoHeader) << 0;
    QTest::newRow("row too short") << QByteArray("step,a,b\n1,2\n2,3,4\n")
                                   << QByteArray("a@2=3 b@2=4") // of which column is the 2?
                                   << int(LogIssue::Reason::RowLength) << 9;
    QTest::newRow("row too long") << QByteArray("step,a\n1,2,9\n2,3\n") << QByteArray("a@2=3")
                                  << int(LogIssue::Reason::RowLength) << 7;
    QTest::newRow("no heading, words among the values")
        << QByteArray("0.5,12.0,True,1,node1,0.25\n0.25,12.5,True,2,node1,0.5\n") << QByteArray()
        << int(LogIssue::Reason::NoHeader) << 0;
    QTest::newRow("no step") << QByteArray("step,a\n,2\n2,3\n") << QByteArray("a@2=3")
                             << int(LogIssue::Reason::Malformed) << 7;
    QTest::newRow("a point where commas are decimal signs")
        << QByteArray("step;tokens;acc\n1;1.234;0,5\n") << QByteArray("acc@1=0.5") << int(LogIssue::Reason::Malformed)
        << 16;
    QTest::newRow("a comma that may be either") << QByteArray("step,tokens\n1,\"1,234\"\n2,3\n")
                                                << QByteArray("tokens@2=3") << int(LogIssue::Reason::Malformed) << 12;
    QTest::newRow("Python's groups") << QByteArray("step,loss\n1,1_000\n2,3\n") << QByteArray("loss@2=3")
                                     << int(LogIssue::Reason::Malformed) << 10;
    QTest::newRow("beside numbers") << QByteArray("step,loss\n1,2\n2,0x10\n") << QByteArray("loss@1=2")
                                    << int(LogIssue::Reason::Malformed) << 14;
    QTest::newRow("half a row before a hole")
        << QByteArray("step,loss\n1,2\n\0\0\0\0\n2,5\0\0\0\0"
                      "3,4\n",
                      30)
        << QByteArray("loss@1=2 loss@3=4") << int(LogIssue::Reason::Malformed) << 19;
    QTest::newRow("huge step") << QByteArray("step,a\n1e30,2\n2,3\n") << QByteArray("a@2=3")
                               << int(LogIssue::Reason::Malformed) << 7;
}

void TestCsvFile::notesDamage()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, expected);
    QFETCH(int, reason);
    QFETCH(int, offset);
    CsvReader reader;
    std::vector<TaggedPoint> points;
    reader.feed(file, points);
    QCOMPARE(show(reader, points), expected);
    QCOMPARE(reader.issues(), (QList<LogIssue>{{LogIssue::Reason(reason), offset}}));
}

void TestCsvFile::lastRowWaitsForItsEnd()
{
    CsvReader reader;
    std::vector<TaggedPoint> points;
    reader.feed("step,loss\n1,2\n2,3", points);
    QCOMPARE(show(reader, points), "loss@1=2");
    QCOMPARE(reader.waiting(), 3);
    reader.feed("4\n", points);
    QCOMPARE(show(reader, points), "loss@1=2 loss@2=34");
    reader.feed("3,5", points);
    reader.finish(points);
    QCOMPARE(show(reader, points), "loss@1=2 loss@2=34 loss@3=5");
    QCOMPARE(reader.waiting(), 0);
}

void TestCsvFile::longRowsAreBounded()
{
    CsvReader reader;
    std::vector<TaggedPoint> points;
    reader.feed("step,loss\n1,\"", points);
    const QByteArray filler(100'000, 'x');
    for (int i = 0; i < 30; ++i) {
        reader.feed(filler, points);
        QVERIFY(reader.waiting() <= CsvReader::maxRow + filler.size());
    }
    reader.feed("\n2,3\n", points);
    QCOMPARE(show(reader, points), "loss@2=3");
    QCOMPARE(reader.issues(), (QList<LogIssue>{{LogIssue::Reason::TooLarge, 10}}));
}

QTEST_APPLESS_MAIN(TestCsvFile)
#include "tst_csvfile.moc"
