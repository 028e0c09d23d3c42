// SPDX-License-Identifier: GPL-3.0-or-later
//
// The corpus that fuzzing left, and a few thousand changes of it, the same ones each time: what was
// found once is not broken again. The long search is tools/test --fuzz.
#include "client/curves/formats/logformat.h"
#include "tests/fuzz/targets.h"

#include <QtCore/QDir>
#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <array>

using namespace officina;
using namespace officina::testing;

class TestFuzzCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void corpus_data();
    void corpus();
    void everyFormat();

private:
    static QByteArrayList inputs(const char *target);
    static QByteArray changed(const QByteArrayList &all, QRandomGenerator &random);
};

void TestFuzzCorpus::corpus_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < fuzzTargets().size(); ++i)
        QTest::newRow(fuzzTargets()[i].name) << i;
}

void TestFuzzCorpus::corpus()
{
    QFETCH(int, index);
    const FuzzTarget &target = fuzzTargets()[index];
    static constexpr std::array<qsizetype, 3> pieces{1, 7, 64};
    const QByteArrayList all = inputs(target.name);
    QVERIFY(all.size() >= 3);
    for (const QByteArray &input : all)
        target.run(input, pieces);
    target.run({}, pieces);
    QRandomGenerator random(7);
    for (int round = 0; round < 3000; ++round)
        target.run(changed(all, random), pieces); // aborts where a promise is broken
}

// Of each format there is something to begin with: the target "format" tells them by the first byte.
void TestFuzzCorpus::everyFormat()
{
    QByteArray letters;
    for (const QByteArray &input : inputs("format"))
        letters += input.first(std::min<qsizetype>(input.size(), 1));
    for (int format = 0; format <= int(LogFormat::Parameters); ++format)
        QVERIFY2(letters.contains(char('A' + format)), qPrintable(formatName(LogFormat(format))));
}

QByteArrayList TestFuzzCorpus::inputs(const char *target)
{
    QByteArrayList inputs;
    const QDir folder(QStringLiteral(OFFICINA_SOURCE_DIR "/tests/fuzz/corpus/") + QLatin1StringView(target));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            inputs.append(file.readAll());
    }
    return inputs;
}

QByteArray TestFuzzCorpus::changed(const QByteArrayList &all, QRandomGenerator &random)
{
    QByteArray input = all[random.bounded(all.size())];
    for (int change = random.bounded(1, 6); change > 0 && !input.isEmpty(); --change) {
        const qsizetype at = random.bounded(input.size());
        const qsizetype length = std::min<qsizetype>(random.bounded(1, 40), input.size() - at);
        switch (random.bounded(6)) {
        case 0: input[at] = char(random.bounded(256)); break;
        case 1: input[at] = char(input[at] ^ (1 << random.bounded(8))); break;
        case 2: input.remove(at, length); break;
        case 3: input.insert(at, input.sliced(at, length)); break;
        case 4: input.insert(at, QByteArray(int(length), char(random.bounded(2) ? 0xff : 0))); break;
        default: { // the beginning of one and the end of another
            const QByteArray &other = all[random.bounded(all.size())];
            input = input.first(at) + other.sliced(random.bounded(other.size() + 1));
        }
        }
    }
    return input;
}

QTEST_GUILESS_MAIN(TestFuzzCorpus)
#include "tst_fuzzcorpus.moc"
