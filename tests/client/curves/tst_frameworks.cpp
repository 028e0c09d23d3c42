// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the frameworks that people train with write (tests/data/logs, a folder each, in their form and made up): which
// runs it is, with which hyper-parameters, and of each metric how many points from which step to which, and the last.
#include "tests/client/curves/runtext.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtTest/QTest>

#include <cmath>

using namespace officina;
using namespace Qt::StringLiterals;

namespace {

QByteArray show(const Run &run)
{
    QByteArrayList lines{run.name().toUtf8() + " [" + formatName(run.format).toUtf8() + ']'};
    for (const auto &[name, text] : run.parameters.asKeyValueRange())
        lines.append("  " + name.toUtf8() + ": " + text.toUtf8());
    for (const auto &[tag, series] : run.series) {
        const qsizetype last = series->size() - 1;
        lines.append("  " + tag.toUtf8() + " = " + QByteArray::number(series->value(last), 'g', 10) + " ("
                     + QByteArray::number(series->size()) + ": " + QByteArray::number(series->step(0)) + ".."
                     + QByteArray::number(series->step(last)) + ')');
        if (!std::isnan(series->wallTime(last)))
            lines.last() += " at " + QByteArray::number(series->wallTime(last), 'f', 1);
    }
    for (const LogIssue &issue : run.issues)
        lines.append("  ! " + issue.file.bytes() + " at " + QByteArray::number(issue.offset));
    return lines.join('\n');
}

} // namespace

class TestFrameworks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void allAtOnce();
};

void TestFrameworks::reads_data()
{
    QTest::addColumn<QByteArray>("expected");
    QFile file(QStringLiteral(OFFICINA_TEST_DATA "/logs/expected.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    for (const QByteArray &block : text.split('#')) {
        if (const qsizetype end = block.indexOf('\n'); end > 0)
            QTest::newRow(block.first(end).trimmed()) << block.sliced(end).trimmed();
    }
}

void TestFrameworks::reads()
{
    QFETCH(QByteArray, expected);
    LocalLogSource source(QStringLiteral(OFFICINA_TEST_DATA "/logs/") + QString::fromUtf8(QTest::currentDataTag()));
    RunReader reader;
    QVERIFY_RESULT(reader.poll(source));
    reader.finish();
    QByteArrayList runs;
    for (const Run &run : reader.runs())
        runs.append(show(run));
    for (const LogIssue &issue : reader.skipped())
        runs.append("- " + issue.file.bytes() + (issue.detail.isEmpty() ? QByteArray() : ": " + issue.detail.toUtf8()));
    const QByteArray read = runs.join('\n');
    if (read != expected)
        qWarning("%s", read.constData());
    QCOMPARE(read, expected);
}

// In one folder none of them takes another's place: each run and each name of what is not read is as in its own.
void TestFrameworks::allAtOnce()
{
    const QString logs = QStringLiteral(OFFICINA_TEST_DATA "/logs");
    RunReader whole;
    testing::read(whole, logs);
    const testing::Runs runs = testing::textOf(whole);
    const testing::Names skipped = testing::skippedIn(whole);
    const QStringList frameworks = QDir(logs).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    QVERIFY(frameworks.size() > 40);
    for (const QString &framework : frameworks) {
        RunReader alone;
        testing::read(alone, logs + u'/' + framework);
        const testing::Runs ofIt = testing::textOf(alone);
        for (const auto &[folder, points] : ofIt.asKeyValueRange()) {
            const QString path = folder.isEmpty() ? framework : framework + u'/' + folder;
            QVERIFY2(runs.contains(path), qPrintable(path));
            QCOMPARE(runs.value(path), points);
        }
        const testing::Names notRead = testing::skippedIn(alone);
        for (const auto &[file, reason] : notRead.asKeyValueRange()) {
            const QByteArray path = framework.toUtf8() + '/' + file;
            QVERIFY2(skipped.contains(path), path.constData());
            QCOMPARE(skipped.value(path), reason);
        }
    }
}

QTEST_GUILESS_MAIN(TestFrameworks)
#include "tst_frameworks.moc"
