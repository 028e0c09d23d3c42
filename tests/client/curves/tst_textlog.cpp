// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lines of words and numbers, read as they come or by a pattern of the user's.
#include "client/curves/formats/logformat.h"
#include "client/curves/formats/textlog.h"

#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;

class TestTextLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_data();
    void text();
    void typedPatterns_data();
    void typedPatterns();
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

QTEST_GUILESS_MAIN(TestTextLog)
#include "tst_textlog.moc"
