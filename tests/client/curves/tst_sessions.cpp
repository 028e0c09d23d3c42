// SPDX-License-Identifier: GPL-3.0-or-later
//
// Trees of event files as add_hparams of PyTorch and the HParams plugin of TensorFlow write them: what the runs are
// called, and which metrics belong to which hyper-parameters.
#include "client/curves/runs/runreader.h"
#include "client/curves/runs/sessions.h"

#include "tests/client/curves/eventwriter.h"
#include "tests/support/resultcheck.h"
#include "tests/support/tempfolder.h"

#include <QtTest/QTest>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

namespace {

// A file with the start of a session.
QByteArray session(double rate, QByteArrayView group = {})
{
    QByteArray start = bytesField(1, bytesField(1, "lr") + bytesField(2, doubleField(2, rate)));
    if (!group.isEmpty())
        start += bytesField(4, group);
    const QByteArray content = varintField(1, 0) + bytesField(3, start);
    const QByteArray value = bytesField(1, "_hparams_/session_start_info")
        + bytesField(9, bytesField(1, bytesField(1, "hparams") + bytesField(2, content)));
    return tfRecord(versionEvent()) + tfRecord(eventBytes(0, 1.5e9, bytesField(1, value)));
}

QByteArray scalar(QByteArrayView tag, float value)
{
    return tfRecord(versionEvent()) + scalarRecord(tag, 1, 1.5e9, value);
}

// "session: metric of a part=first …", a line each.
QByteArray show(const QList<Run> &runs)
{
    QList<const Run *> pointers;
    for (const Run &run : runs)
        pointers.append(&run);
    const auto parts = partsOfSessions(pointers);
    const PartMetrics metrics(parts);
    QByteArrayList lines;
    for (const Run &run : runs) {
        QByteArray line = run.name().toUtf8() + ':';
        for (const SessionPart &part : parts.value(&run)) {
            for (const auto &[tag, series] : part.run->series)
                line += ' ' + metrics.nameOf(part, tag).toUtf8() + '=' + QByteArray::number(series->value(0));
        }
        lines.append(line);
    }
    return lines.join('\n');
}

} // namespace

class TestSessions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keras();
    void pyTorch();
    void nearest();
    void trials();
    void namesOfTwoMetrics();
};

void TestSessions::keras()
{
    const TempFolder folder;
    for (int i = 0; i < 2; ++i) {
        const QByteArray run = "run-" + QByteArray::number(i);
        folder.file(run + "/events.out.tfevents.1.hparams", session(0.1 * (i + 1)));
        folder.file(run + "/train/events.out.tfevents.1", scalar("epoch_loss", 0.5F + float(i)));
        folder.file(run + "/validation/events.out.tfevents.1", scalar("epoch_loss", 0.25F + float(i)));
    }
    LocalLogSource source(folder.path());
    RunReader reader;
    QVERIFY_RESULT(reader.poll(source));
    QCOMPARE(show(reader.runs()),
             "run-0: train/epoch_loss=0.5 validation/epoch_loss=0.25\nrun-0/train:\nrun-0/validation:\n"
             "run-1: train/epoch_loss=1.5 validation/epoch_loss=1.25\nrun-1/train:\nrun-1/validation:");
}

// add_hparams writes a run of its own below the one it is called for, named by the time.
void TestSessions::pyTorch()
{
    const TempFolder folder;
    folder.file("exp/events.out.tfevents.1", scalar("loss", 0.5F));
    folder.file("exp/1700000000.25/events.out.tfevents.1", session(0.1) + scalar("hparam/accuracy", 0.75F));
    LocalLogSource source(folder.path());
    RunReader reader;
    QVERIFY_RESULT(reader.poll(source));
    QCOMPARE(show(reader.runs()), "exp:\nexp/1700000000.25:"); // named as in TensorBoard
    QCOMPARE(reader.runs().last().parameters, (QMap<QString, QString>{{u"lr"_s, u"0.1"_s}}));
    QCOMPARE(reader.runs().last().series.at(u"hparam/accuracy"_s)->value(0), 0.75);
}

void TestSessions::nearest()
{
    const TempFolder folder;
    folder.file("events.out.tfevents.1", session(0.1)); // the opened folder itself
    folder.file("eval/events.out.tfevents.1", scalar("loss", 1));
    folder.file("inner/events.out.tfevents.1", session(0.2));
    folder.file("inner/a/b/events.out.tfevents.1", scalar("loss", 2));
    folder.file("inner2/events.out.tfevents.1", scalar("loss", 3)); // not below "inner"
    LocalLogSource source(folder.path());
    RunReader reader;
    QVERIFY_RESULT(reader.poll(source));
    QCOMPARE(show(reader.runs()), ".: eval/loss=1 inner2/loss=3\neval:\ninner: a/b/loss=2\ninner/a/b:\ninner2:");
}

void TestSessions::trials()
{
    const TempFolder folder;
    folder.file("a/events.out.tfevents.1", session(0.1, "trial 3"));
    folder.file("b/events.out.tfevents.1", session(0.1, "trial 3"));
    folder.file("c/events.out.tfevents.1", session(0.1, QByteArray(64, 'a'))); // a sum over the parameters
    LocalLogSource source(folder.path());
    RunReader reader;
    QVERIFY_RESULT(reader.poll(source));
    QCOMPARE(show(reader.runs()), "trial 3:\ntrial 3:\nc:");
}

// What a session logged itself as "validation/loss" is another metric than the "loss" of its validation/.
void TestSessions::namesOfTwoMetrics()
{
    const TempFolder folder;
    folder.file("a/events.out.tfevents.1", session(0.1) + scalar("validation/loss", 1));
    folder.file("a/validation/events.out.tfevents.1", scalar("loss", 2) + scalar("accuracy", 3));
    folder.file("b/events.out.tfevents.1", session(0.2));
    folder.file("b/validation/events.out.tfevents.1", scalar("loss", 4));
    folder.file("c/events.out.tfevents.1", session(0.3) + scalar("x.y/z", 5));
    folder.file("c/x/events.out.tfevents.1", scalar("y/z", 6));
    folder.file("c/x/y/events.out.tfevents.1", scalar("z", 7));
    LocalLogSource source(folder.path());
    RunReader reader;
    QVERIFY_RESULT(reader.poll(source));
    QCOMPARE(show(reader.runs()),
             "a: validation/accuracy=3 validation.loss=2\na/validation:\nb: validation.loss=4\nb/validation:\n"
             "c: x..y/z=6 x/y.z=7\nc/x:\nc/x/y:");
}

QTEST_GUILESS_MAIN(TestSessions)
#include "tst_sessions.moc"
