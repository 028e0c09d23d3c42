// SPDX-License-Identifier: GPL-3.0-or-later
//
// Hugging Face's trainer_state.json, written anew with each checkpoint.
#include "client/curves/runs/runreader.h"

#include "tests/client/curves/logwriter.h"
#include "tests/support/resultcheck.h"
#include "tests/support/tempfolder.h"

#include <QtTest/QTest>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class TestTrainerState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checkpoints();
    void documentThatIsNone();
};

void TestTrainerState::checkpoints()
{
    const Log log{{10, 0, {{"loss", 3}}}, {20, 0, {{"loss", 2}, {"eval_loss", 5}}}, {30, 0, {{"loss", 1}}}};
    const TempFolder folder;
    LocalLogSource source(folder.path());
    RunReader reader;
    for (int saved = 1; saved <= 3; ++saved) {
        const QByteArray name = "out/checkpoint-" + QByteArray::number(saved * 10) + "/trainer_state.json";
        folder.file(name, written(LogFormat::TrainerState, log.first(saved)).first());
        QTest::qWait(20); // another time of change
        QVERIFY_RESULT(reader.poll(source));
        QCOMPARE(reader.runs().size(), 1);
        QCOMPARE(reader.runs().first().folder.bytes(), "out");
        QCOMPARE(reader.runs().first().series.at(u"train/loss"_s)->size(), saved);
    }
    QCOMPARE(reader.runs().first().series.at(u"eval/loss"_s)->size(), 1);
    QCOMPARE(reader.runs().first().parameters.value(u"max_steps"_s), u"100"_s);
}

void TestTrainerState::documentThatIsNone()
{
    const TempFolder folder;
    folder.file("trainer_state.json", written(LogFormat::TrainerState, {{1, 0, {{"loss", 3}}}}).first());
    LocalLogSource source(folder.path());
    RunReader reader;
    QVERIFY_RESULT(reader.poll(source));
    QTest::qWait(20);
    folder.file("trainer_state.json", "{\"log_history\": [{\"step\""); // caught while it is written
    QVERIFY_RESULT(reader.poll(source));
    QCOMPARE(reader.points(), 1); // what was there stays
    QTest::qWait(20);
    folder.file("trainer_state.json",
                written(LogFormat::TrainerState, {{1, 0, {{"loss", 3}}}, {2, 0, {{"loss", 2}}}}).first());
    QVERIFY_RESULT(reader.poll(source));
    QCOMPARE(reader.points(), 2);

    folder.file("other/trainer_state.json", "[1, 2]");
    QVERIFY_RESULT(reader.poll(source));
    QCOMPARE(reader.runs().last().issues.first().reason, LogIssue::Reason::Unfinished);
    folder.file("other/trainer_state.json", "{}");
    QVERIFY_RESULT(reader.poll(source));
    QCOMPARE(reader.runs().last().issues.first().reason, LogIssue::Reason::Malformed);
}

QTEST_GUILESS_MAIN(TestTrainerState)
#include "tst_trainerstate.moc"
