// SPDX-License-Identifier: GPL-3.0-or-later
//
// What event files hold beside scalars: hyper-parameters, histograms, images, text.
#include "client/curves/runs/runreader.h"

#include "tests/client/curves/eventwriter.h"
#include "tests/support/resultcheck.h"
#include "tests/support/tempfolder.h"

#include <QtTest/QTest>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class TestEventMedia : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysMore();
    void mediaAreThinned();
};

void TestEventMedia::saysMore()
{
    const auto numbers = [](int field, std::initializer_list<double> list) {
        QByteArray packed;
        for (double one : list)
            packed += doubleField(0, one).sliced(1);
        return bytesField(field, packed);
    };
    const auto summary = [](QByteArrayView tag, const QByteArray &rest) {
        return bytesField(1, bytesField(1, tag) + rest);
    };
    const auto plugin = [](QByteArrayView name, const QByteArray &content) {
        return bytesField(9, bytesField(1, bytesField(1, name) + bytesField(2, content)));
    };
    const auto strings = [](const QByteArrayList &list) {
        QByteArray tensor = varintField(1, 7);
        for (const QByteArray &one : list)
            tensor += bytesField(8, one);
        return tensor;
    };
    const auto entry = [](QByteArrayView key, const QByteArray &value) {
        return bytesField(1, bytesField(1, key) + bytesField(2, value));
    };
    const QByteArray hparams = varintField(1, 0)
        + bytesField(3,
                     entry("lr", doubleField(2, 0.01)) + entry("optimizer", bytesField(3, "adam"))
                         + entry("amp", varintField(4, 1)));
    QByteArray bytes = tfRecord(versionEvent());
    const auto add = [&](qint64 step, const QByteArray &value) { bytes += tfRecord(eventBytes(step, 1e9, value)); };
    add(0, summary("_hparams_/session_start_info", plugin("hparams", hparams)));
    // TensorFlow 1 and PyTorch: fields of their own. The last limit is as good as infinite.
    add(1,
        summary("old",
                bytesField(
                    5, doubleField(1, -1) + doubleField(2, 3) + numbers(6, {0, 1, 1.79e308}) + numbers(7, {2, 0, 4}))));
    add(1, summary("picture", bytesField(4, varintField(1, 1) + varintField(2, 1) + bytesField(4, "PNG1"))));
    // TensorFlow 2: tensors, and the plugin is said once.
    const QByteArray rows = varintField(1, 2) + bytesField(2, {});
    add(1, summary("new", bytesField(8, rows + numbers(6, {0, 1, 5, 1, 2, 6})) + plugin("histograms", {})));
    add(2, summary("new", bytesField(8, varintField(1, 2) + bytesField(4, numbers(0, {0, 1, 7}).sliced(2)))));
    add(2, summary("pictures", bytesField(8, strings({"4", "4", "PNG2", "PNG3"})) + plugin("images", {})));
    add(3, summary("notes", bytesField(8, strings({"one", "two"})) + plugin("text", {})));
    add(4, simpleValue("loss", 0.5F));
    add(5, summary("new", bytesField(8, varintField(1, 2) + bytesField(4, "no doubles"))));
    const TempFolder folder;
    folder.file("events.out.tfevents.1", bytes);
    LocalLogSource source(folder.path());
    RunReader reader;
    QVERIFY_RESULT(reader.poll(source));
    const Run &run = reader.runs().first();
    QCOMPARE(run.parameters,
             (QMap<QString, QString>{{u"lr"_s, u"0.01"_s}, {u"optimizer"_s, u"adam"_s}, {u"amp"_s, u"true"_s}}));
    QCOMPARE(run.series.size(), 1U);
    QCOMPARE(run.media.size(), 5U);
    using Buckets = std::vector<HistogramBucket>;
    QCOMPARE(run.media.at(u"old"_s).kind, Media::Kind::Histogram);
    QCOMPARE(run.media.at(u"old"_s).samples[0].buckets, (Buckets{{-1, 0, 2}, {1, 3, 4}}));
    QCOMPARE(run.media.at(u"new"_s).samples.size(), 2U);
    QCOMPARE(run.media.at(u"new"_s).samples[0].buckets, (Buckets{{0, 1, 5}, {1, 2, 6}}));
    QCOMPARE(run.media.at(u"new"_s).samples[1].buckets, (Buckets{{0, 1, 7}}));
    QCOMPARE(run.media.at(u"picture"_s).samples[0].bytes, "PNG1");
    QCOMPARE(run.media.at(u"pictures"_s).samples[0].bytes, "PNG2");
    QCOMPARE(run.media.at(u"pictures"_s).samples[0].step, 2);
    QCOMPARE(run.media.at(u"notes"_s).kind, Media::Kind::Text);
    QCOMPARE(run.media.at(u"notes"_s).samples[0].bytes, "one\ntwo");
    QCOMPARE(run.issues.size(), 1); // the tensor whose bytes are no doubles
    QCOMPARE(run.issues.first().reason, LogIssue::Reason::Malformed);
}

void TestEventMedia::mediaAreThinned()
{
    Media media{Media::Kind::Text};
    for (int step = 0; step < 10'000; ++step)
        media.add({step, 0, QByteArray(100, 'x')});
    QVERIFY(media.samples.size() <= Media::maxSamples && media.samples.size() >= Media::maxSamples / 2);
    QCOMPARE(media.samples.back().step, 9'999);
    QVERIFY(std::ranges::is_sorted(media.samples, {}, &MediaSample::step));
    QVERIFY(media.samples.front().step < 3'000);
    QCOMPARE(media.bytes(), qint64(media.samples.size()) * 100);
    media.add({50, 0, "x"}); // training went back
    QCOMPARE(media.samples.back().step, 50);
    Media large{Media::Kind::Image};
    for (int step = 0; step < 20; ++step)
        large.add({step, 0, QByteArray(10'000'000, 'x')});
    QVERIFY(large.bytes() <= Media::maxBytes);
    QCOMPARE(large.samples.back().step, 19);
}

QTEST_GUILESS_MAIN(TestEventMedia)
#include "tst_eventmedia.moc"
