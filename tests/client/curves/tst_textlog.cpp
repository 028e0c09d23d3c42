// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lines of words and numbers, read as they come or by a pattern of the user's.
#include "client/curves/formats/textlog.h"
#include "tests/client/curves/runtext.h"

#include <QtTest/QTest>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class TestTextLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_data();
    void text();
    void typedPatterns_data();
    void typedPatterns();
    void aPatternTakesWhatMatches();
};

void TestTextLog::text_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("points");
    QTest::newRow("equals") << QString() << "step=100 loss=0.25 lr=1e-4"_ba << "loss@100=0.25 lr@100=0.0001"_ba;
    QTest::newRow("colons") << QString() << "Epoch [3/10], Train Loss: 0.5, acc: 91.5%"_ba
                            << "Train Loss@3=0.5 acc@3=91.5"_ba;
    QTest::newRow("no step") << QString() << "loss=1"_ba << "loss@0=1"_ba;
    QTest::newRow("times and versions") << QString() << "2026-11-26T12:30:01 host:8080/x v=1.2.3 took 5"_ba << ""_ba;
    QTest::newRow("not a number") << QString() << "loss=nan step: 4 lr=-inf"_ba << "loss@4=nan lr@4=-inf"_ba;
    QTest::newRow("a dictionary") << QString() << "{'loss': 2.5, 'epoch': 1.0}"_ba << "loss@1=2.5"_ba;
    QTest::newRow("dictionaries between bars")
        << QString()
        << "10/90 [00:03<05:30, 3.3s/it]\n{'loss': 4, 'epoch': 0.5}\n20/90 [00:06<05:00, 3.3s/it]\n"
           "{'loss': 3, 'epoch': 1.5}\n7/7 [00:01<00:00, 9.5it/s]\n{'eval_loss': 5, 'epoch': 1.5}\n"
           "{'loss': 2, 'epoch': 2.5}\n"_ba
        << "loss@0=4 epoch@0=0.5 loss@1=3 epoch@1=1.5 eval_loss@1=5 epoch@1=1.5 loss@2=2 epoch@2=2.5"_ba;
    QTest::newRow("dictionaries over the bar that counts")
        << QString()
        << " 10%|#  | 100/1000 [00:10<01:30,  9.9it/s]\r          \r{'loss': 4, 'epoch': 0.5}\n"
           " 20%|## | 200/1000 [00:20<01:20,  9.9it/s]\r          \r{'loss': 3, 'epoch': 1.0}\n"
           "100%|###| 50/50 [00:01<00:00, 9.9it/s]\r          \r{'eval_loss': 5, 'epoch': 1.0}\n"
           " 30%|## | 300/1000 [00:30<01:10,  9.9it/s]{'loss': 2, 'epoch': 1.5}\n{'train_loss': 3.5, 'epoch': 1.5}\n"_ba
        << "loss@100=4 epoch@100=0.5 loss@200=3 epoch@200=1 eval_loss@200=5 epoch@200=1 loss@300=2 epoch@300=1.5 "
           "train_loss@300=3.5 epoch@300=1.5"_ba;
    QTest::newRow("an evaluation between the first two")
        << QString()
        << " 10%|#  | 100/1000 [00:10<01:30,  9.9it/s]\r{'loss': 4, 'epoch': 0.5}\n{'eval_loss': 5, 'epoch': 0.5}\n"
           " 20%|## | 200/1000 [00:20<01:20,  9.9it/s]\r{'loss': 3, 'epoch': 1.0}\n"_ba
        << "loss@100=4 epoch@100=0.5 eval_loss@100=5 epoch@100=0.5 loss@200=3 epoch@200=1"_ba;
    QTest::newRow("dictionaries that waited")
        << QString()
        << " 90%|## | 900/1000 [01:30<00:10,  9.9it/s]{'loss': 4, 'epoch': 0.5}\n{'loss': 3, 'epoch': 1.5}\n"_ba
        << "loss@0=4 epoch@0=0.5 loss@1=3 epoch@1=1.5"_ba;
    QTest::newRow("a bar that was drawn too early")
        << QString()
        << " 10%|#  | 98/1000 [00:10<01:30,  99it/s]\r{'loss': 4, 'epoch': 0.5}\n"
           " 20%|## | 199/1000 [00:20<01:20,  99it/s]\r{'loss': 3, 'epoch': 1.5}\n"_ba
        << "loss@0=4 epoch@0=0.5 loss@1=3 epoch@1=1.5"_ba;
    QTest::newRow("half a line before a hole")
        << QString() << QByteArray("step 1 loss=3\nstep 2 lo\0\0\0step 3 loss=1\n", 40) << "loss@1=3 loss@3=1"_ba;
    QTest::newRow("the evaluation of PyTorch's example")
        << QString() << "Epoch: [1][20/50]\tAcc@1 5.5 (6.5)\n *   Acc@1 7.5 Acc@5 15.5\n"_ba
        << "Acc@1@20=5.5 Test/Acc@1@20=7.5 Test/Acc@5@20=15.5"_ba;
    QTest::newRow("a heading above") << QString()
                                     << "step 1: loss=2\nValidation:\nloss=3\nacc=0.5\nstep 2: loss=1\n"
                                        "Validation:\nloss=2.5\nloss=0.9\n"_ba
                                     << "loss@1=2 Validation/loss@1=3 Validation/acc@1=0.5 loss@2=1 "
                                        "Validation/loss@2=2.5 loss@2=0.9"_ba;
    QTest::newRow("pattern") << u"\\{'loss': (?<loss>[^,]+), .*'epoch': (?<epoch>[\\d.]+)"_s
                             << "{'loss': 2.5, 'lr': 1, 'epoch': 3.0}"_ba << "loss@3=2.5"_ba;
    QTest::newRow("a group without a name") << u"loss=(\\S+)"_s << "loss=3 loss=4"_ba << "value@0=3 value@0=4"_ba;
    QTest::newRow("pattern without a group") << u"loss"_s << "loss=3"_ba << ""_ba;
    QTest::newRow("invalid UTF-8") << QString() << "\xff\xfe loss=1"_ba << "loss@0=1"_ba;
}

void TestTextLog::text()
{
    QFETCH(QString, pattern);
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, points);
    TextReader reader{QRegularExpression(pattern)};
    std::vector<TaggedPoint> read;
    reader.feed(line, read);
    reader.finish(read);
    QByteArrayList shown;
    for (const TaggedPoint &one : read) {
        shown.append(reader.tagName(one.tag) + '@' + QByteArray::number(one.point.step) + '='
                     + QByteArray::number(one.point.value));
    }
    QCOMPARE(shown.join(' '), points);
}

void TestTextLog::typedPatterns_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("points");
    QTest::newRow("dots") << u"step ... loss=..."_s << "step 100  loss=2.5e-3 lr=1"_ba << "loss@100=0.0025"_ba;
    QTest::newRow("one sign") << u"loss=…"_s << "loss=nan"_ba << "loss@0=nan"_ba;
    QTest::newRow("signs are signs") << u"[epoch ...] (acc ...%)"_s << "[epoch 3] (acc 91.5%)"_ba << "acc@3=91.5"_ba;
    QTest::newRow("twice the same word") << u"loss ... loss ..."_s << "loss 1 loss -2"_ba << "loss@0=1 loss2@0=-2"_ba;
    QTest::newRow("no word") << u"... s"_s << "3.5 s"_ba << "value@0=3.5"_ba;
    QTest::newRow("an expression") << u"l(?<loss>\\d)"_s << "l3"_ba << "loss@0=3"_ba;
    QTest::newRow("no group") << u"loss"_s << ""_ba << "refused"_ba;
    QTest::newRow("no expression") << u"(?<loss"_s << ""_ba << "refused"_ba;
    QTest::newRow("nothing") << QString() << ""_ba << "refused"_ba;
}

void TestTextLog::typedPatterns()
{
    QFETCH(QString, typed);
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, points);
    const auto pattern = textPattern(typed);
    QCOMPARE(!pattern, points == "refused");
    if (!pattern)
        return;
    TextReader reader(*pattern);
    std::vector<TaggedPoint> read;
    reader.feed(line, read);
    reader.finish(read);
    QByteArrayList shown;
    for (const TaggedPoint &one : read) {
        shown.append(reader.tagName(one.tag) + '@' + QByteArray::number(one.point.step) + '='
                     + QByteArray::number(one.point.value));
    }
    QCOMPARE(shown.join(' '), points);
}

// A pattern that was set for other logs neither makes logs of a README nor hides what is there.
void TestTextLog::aPatternTakesWhatMatches()
{
    const TempFolder folder;
    fill(folder,
         {{"a/metrics.csv", "step,loss\n1,2\n"},
          {"a/README.txt", "Run it.\n"},
          {"a/requirements.txt", "torch==2.5\n"},
          {"a/slurm-7.err", "a warning\n"},
          {"b/metrics.csv", "step,loss\n1,2\n"},
          {"b/train.log", "begun\nround 3 left it at 0.5\n"},
          {"c/train.log", "step 1: loss=4\nstep 2: loss=3\n"}});
    LogRules rules;
    rules.text.setPattern(u"^round (?<step>\\d+) left it at (?<left>\\S+)"_s);
    LocalLogSource source(folder.path(), rules);
    RunReader reader(rules);
    QVERIFY_RESULT(reader.poll(source));
    QCOMPARE(textOf(reader),
             (Runs{{u"a"_s, u"loss@1=2"_s}, {u"b"_s, u"left@3=0.5"_s}, {u"c"_s, u"loss@1=4 loss@2=3"_s}}));
    // What matches no line so far may do so later.
    QTest::qWait(20);
    folder.file("c/train.log", "step 1: loss=4\nstep 2: loss=3\nround 3 left it at 0.25\n");
    QVERIFY_RESULT(reader.poll(source));
    QCOMPARE(textOf(reader).value(u"c"_s), u"left@3=0.25"_s);
}

QTEST_GUILESS_MAIN(TestTextLog)
#include "tst_textlog.moc"
