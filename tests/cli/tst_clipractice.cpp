// SPDX-License-Identifier: GPL-3.0-or-later
//
// officina-cli against the practice factory: jobs under a real Slurm, from the script to the curve.
#include "tests/cli/program.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtGui/QImage>
#include <QtTest/QTest>

using namespace officina::testing;
using namespace Qt::StringLiterals;

class TestCliPractice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void site();
    void trainingFromScriptToCurve();
    void ownScript();
    void followAndCancel();
    void failedJob();
    void refused();
    void unknownJob_data();
    void unknownJob();

private:
    QString script(const QByteArray &text) const { return QString::fromUtf8(m_local.file("job.sh", text)); }

    Program m_program;
    TempFolder m_local;
    QString m_home;
};

void TestCliPractice::initTestCase()
{
    const Answer answer = m_program.run({u"ls"_s, u"practice:"_s, u"--json"_s});
    QVERIFY2(answer.exitCode == 0, answer.err.constData());
    m_home = answer.json()[u"path"].toString();
    QVERIFY(m_home.startsWith(u'/'));
}

void TestCliPractice::site()
{
    const QJsonArray sites = m_program.run({u"sites"_s, u"--json"_s}).json()[u"sites"].toArray();
    QCOMPARE(sites[0][u"id"].toString(), u"practice"_s);
    QCOMPARE(sites[0][u"scheduler"].toString(), u"slurm"_s);
    QVERIFY(!sites[0][u"fingerprints"].toArray().isEmpty());
}

void TestCliPractice::trainingFromScriptToCurve()
{
    const QString training = QStringLiteral(OFFICINA_SOURCE_DIR "/resources/training");
    QCOMPARE(m_program.run({u"put"_s, training, u"practice:clitest"_s}).exitCode, 0);
    const QStringList submit{u"submit"_s,   u"practice"_s, u"--template"_s,
                             u"training"_s, u"--set"_s,    u"folder=%1/clitest/training"_s.arg(m_home),
                             u"--set"_s,    u"epochs=2"_s, u"--gpus"_s,
                             u"1"_s,        u"--time"_s,   u"5"_s,
                             u"--json"_s};
    const QString shown = m_program.run(submit + QStringList{u"--dry-run"_s}).json()[u"script"].toString();
    QVERIFY(shown.startsWith(u"#!/bin/bash"));
    QVERIFY(shown.contains(u"--time=00:05:00"));
    QVERIFY(shown.contains(u"--epochs 2"));

    const Answer sent = m_program.run(submit);
    QVERIFY2(sent.exitCode == 0, sent.err.constData());
    const QString id = sent.json()[u"job"].toString();
    const Answer log = m_program.run({u"log"_s, u"practice"_s, id, u"--follow"_s}, 110'000);
    QCOMPARE(log.exitCode, 0);
    QVERIFY(log.out.contains("Officina: done"));

    const Answer job = m_program.run({u"job"_s, u"practice"_s, id, u"--wait"_s, u"--json"_s});
    QCOMPARE(job.exitCode, 0);
    QCOMPARE(job.json()[u"state"].toString(), u"completed"_s);
    QCOMPARE(job.json()[u"gpus"].toInt(), 1);
    QCOMPARE(job.json()[u"exit_code"].toInt(-1), 0);
    bool listed = false;
    for (const auto &entry : m_program.run({u"jobs"_s, u"practice"_s, u"--json"_s}).json()[u"jobs"].toArray())
        listed = listed || entry[u"job"].toString() == id;
    QVERIFY(listed);

    const QString csv = m_local.path(u"curves.csv"_s);
    const QString png = m_local.path(u"curves.png"_s);
    const Answer curves = m_program.run(
        {u"curves"_s, u"practice:"_s + job.json()[u"logs"].toString(), u"--json"_s, u"--csv"_s, csv, u"--png"_s, png});
    QCOMPARE(curves.exitCode, 0);
    qint64 points = 0;
    for (const auto &tag : curves.json()[u"runs"][0][u"tags"].toArray())
        points += tag[u"points"].toInteger();
    QVERIFY(points > 0);
    QCOMPARE(contentOf(csv.toUtf8()).trimmed().split('\n').size(), points + 1);
    QVERIFY(!QImage(png).isNull());
}

void TestCliPractice::ownScript()
{
    const Answer answer = m_program.run({u"submit"_s, u"practice"_s, u"--script"_s,
                                         script("#!/bin/bash\necho \"it's me: $SLURM_JOB_NAME\"\n"), u"--name"_s,
                                         u"näme with 'quotes'"_s, u"--wait"_s, u"--json"_s});
    QVERIFY2(answer.exitCode == 0, answer.err.constData());
    QCOMPARE(answer.json()[u"name"].toString(), u"näme with 'quotes'"_s);
    const Answer log = m_program.run({u"log"_s, u"practice"_s, answer.json()[u"job"].toString(), u"--json"_s});
    QCOMPARE(log.json()[u"text"].toString(), u"it's me: näme with 'quotes'\n"_s);
    QCOMPARE(m_program.run({u"submit"_s, u"practice"_s, u"--script"_s, m_local.path(u"none"_s)}).exitCode, 3);
}

void TestCliPractice::followAndCancel()
{
    const QString id =
        m_program.run({u"submit"_s, u"practice"_s, u"--script"_s, script("echo started\nsleep 300\n"), u"--json"_s})
            .json()[u"job"]
            .toString();
    QVERIFY(!id.isEmpty());
    const auto follow = m_program.process({u"log"_s, u"practice"_s, id, u"--follow"_s});
    follow->start();
    QTRY_VERIFY_WITH_TIMEOUT(follow->peek(100).contains("started"), 60'000);
    const Answer cancelled = m_program.run({u"cancel"_s, u"practice"_s, id, u"--json"_s});
    QCOMPARE(cancelled.exitCode, 0);
    QCOMPARE(cancelled.json()[u"outcome"].toString(), u"done"_s);
    QVERIFY(!cancelled.json().contains(u"cancelled")); // that it ended by it is not known yet
    QVERIFY(follow->waitForFinished(60'000));
    QCOMPARE(follow->exitCode(), 0);
    const Answer job = m_program.run({u"job"_s, u"practice"_s, id, u"--wait"_s, u"--json"_s});
    QCOMPARE(job.exitCode, 9);
    QCOMPARE(job.json()[u"state"].toString(), u"cancelled"_s);
}

void TestCliPractice::failedJob()
{
    const Answer answer =
        m_program.run({u"submit"_s, u"practice"_s, u"--script"_s, script("exit 3\n"), u"--wait"_s, u"--json"_s});
    QCOMPARE(answer.exitCode, 3); // its own
    QCOMPARE(answer.json()[u"state"].toString(), u"failed"_s);
    QCOMPARE(answer.json()[u"exit_code"].toInt(), 3);
}

void TestCliPractice::refused()
{
    const Answer answer = m_program.run(
        {u"submit"_s, u"practice"_s, u"--script"_s, script("true\n"), u"--partition"_s, u"nowhere"_s, u"--json"_s});
    QCOMPARE(answer.exitCode, 7);
    QCOMPARE(answer.errorKind(), u"rejected"_s);
    QVERIFY(answer.json()[u"error"][u"detail"].toString().contains(u"partition"_s));
    const Answer missing = m_program.run({u"submit"_s, u"practice"_s, u"--template"_s, u"training"_s, u"--json"_s});
    QCOMPARE(missing.exitCode, 1);
    QCOMPARE(missing.json()[u"error"][u"subject"].toString(), u"folder"_s);
}

void TestCliPractice::unknownJob_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("job") << u"job"_s;
    QTest::newRow("cancel") << u"cancel"_s;
    QTest::newRow("log") << u"log"_s;
}

void TestCliPractice::unknownJob()
{
    QFETCH(QString, command);
    const Answer answer = m_program.run({command, u"practice"_s, u"999999"_s, u"--json"_s});
    QCOMPARE(answer.exitCode, 3);
    QCOMPARE(answer.errorKind(), u"not-found"_s);
    QVERIFY(m_program.run({command, u"practice"_s, u"1; rm -rf /"_s, u"--json"_s}).exitCode != 0);
}

QTEST_GUILESS_MAIN(TestCliPractice)
#include "tst_clipractice.moc"
