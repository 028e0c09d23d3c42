// SPDX-License-Identifier: GPL-3.0-or-later
//
// PBS's comments, states and exit statuses in plain words: all that a real OpenPBS gave, the comments
// its scheduler can write besides, and the exit statuses it documents.
#include "ui/present/jobwords/jobwords.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

using namespace officina::jobwords;
using namespace Qt::StringLiterals;

using Kind = Words::Kind;

class PbsWordsTest : public QObject
{
    Q_OBJECT

private:
    static void verifyWords(const Words &words)
    {
        QVERIFY2(words.isKnown(), qPrintable(words.word));
        QVERIFY(!words.chip.isEmpty() && words.chip.split(u' ').size() <= 4);
        QVERIFY2(words.sentence.endsWith(u'.') && words.sentence.front().isUpper(), qPrintable(words.sentence));
        QVERIFY2(words.next.isEmpty() || words.next.endsWith(u'.'), qPrintable(words.next));
        if (words.kind == Kind::NeverRuns || words.kind == Kind::NeedsYou)
            QVERIFY2(!words.next.isEmpty(), qPrintable(words.word));
    }

private Q_SLOTS:
    void captured_data()
    {
        QTest::addColumn<QStringList>("fields");
        QFile file(QStringLiteral(OFFICINA_TEST_DATA "/words/pbs-comments.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        int rows = 0;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
            if (!line.startsWith(u'#'))
                QTest::addRow("%d %s", ++rows, qPrintable(line)) << line.split(u'|');
        QCOMPARE(rows, 87);
    }
    void captured()
    {
        QFETCH(QStringList, fields);
        QCOMPARE(fields.size(), 5);
        const Words words = pbsComment(fields[3], fields[2], fields[0], fields[1].toInt());
        QCOMPARE(words.chip, fields[4]);
        verifyWords(words);
        if (!fields[3].isEmpty())
            QCOMPARE(words.word, fields[3]);
    }

    void about()
    {
        const auto about = [](const QString &comment, const QString &holds, const QString &state) {
            return pbsComment(comment, holds, state).about;
        };
        QCOMPARE(about(u"Can Never Run: Insufficient amount of resource: ngpus (R: 4 A: 2 T: 2)"_s, u"n"_s, u"Q"_s),
                 u"ngpus"_s);
        QCOMPARE(about(u"Not Running: Insufficient amount of resource: mem"_s, u"n"_s, u"Q"_s), u"mem"_s);
        QCOMPARE(about(u"Job held by root on Sat Nov 21 03:10:06 2026"_s, u"s"_s, u"H"_s), u"root"_s);
        QCOMPARE(about(u"Job run at Sat Nov 21 at 03:10 on (n1:ncpus=1) and terminated by ada@pbs1"_s, u"n"_s, u"F"_s),
                 u"ada@pbs1"_s);
        QCOMPARE(about(u"Not Running: would exceed user ada's limit on resource ngpus in queue gpu"_s, u"n"_s, u"Q"_s),
                 u"ngpus"_s);
    }

    // What OpenPBS 23.06's scheduler can write besides what was captured.
    void others_data()
    {
        QTest::addColumn<QString>("comment");
        QTest::addColumn<QString>("chip");
        const auto row = [](const char *comment, const char *chip) {
            QTest::newRow(comment) << QString::fromUtf8(comment) << QString::fromUtf8(chip);
        };
        row("Server job limit has been reached.", "limit of the queue");
        row("Queue gpu job limit has been reached.", "limit of the queue");
        row("User has reached server running job limit.", "your own limit");
        row("Group has reached server running limit.", "limit of the group");
        row("Project has reached queue gpu's running limit.", "limit of the project");
        row("Queue gpu job limit reached for user ada", "your own limit");
        row("Server job limit reached for group hpc", "limit of the group");
        row("Queue gpu per-user limit reached on resource ngpus", "your own limit");
        row("would exceed group hpc's limit on resource ngpus in complex", "limit of the group");
        row("would exceed overall limit on resource ngpus in queue gpu", "limit of the queue");
        row("Insufficient amount of queue resource: ngpus (R: 2 A: 0 T: 4)", "limit of the queue");
        row("Job would cross dedicated time boundary", "maintenance");
        row("Job will run in primetime only", "hours of the queue");
        row("Job will cross into nonprimetime", "hours of the queue");
        row("Job would conflict with reservation or top job", "reservation");
        row("Job would interfere with a top job", "priority");
        row("Job would break strict sorted order", "priority");
        row("Number of concurrent running subjobs limit reached", "limit of the array");
        row("Job has zero shares for fairshare", "no share");
        row("Node is in an ineligible state: offline", "nodes out of service");
        row("Not enough of the right type of nodes are available", "resources");
        row("PBS Error: Execution server rejected request", "error of PBS");
        row("Internal Scheduling Error", "error of PBS");
        row("host set r1 has too few free resources", "resources");
        row("Something that no PBS has said yet", "Not Running: Something that no PBS has said yet");
    }
    void others()
    {
        QFETCH(QString, comment);
        const Words words = pbsComment(u"Not Running: "_s + comment, u"n"_s, u"Q"_s, 10);
        QTEST(words.chip, "chip");
        QCOMPARE(words.isKnown(), !comment.startsWith(u"Something"));
    }

    void neverRuns()
    {
        const Words words = pbsComment(u"Can Never Run: something new"_s, u"n"_s, u"Q"_s, 10);
        QCOMPARE(words.kind, Kind::NeverRuns);
        QCOMPARE(words.chip, u"never starts"_s);
        QCOMPARE(pbsComment(u"Job run at x and exceeded resource ncpus"_s, u"n"_s, u"F"_s, 93).about, u"ncpus"_s);
        QVERIFY(!pbsComment(u"a word of the operator"_s, u"n"_s, {}).isKnown());
        // A comment of the operator does not hide the state.
        QCOMPARE(pbsComment(u"a word of the operator"_s, u"n"_s, u"Q"_s, 10).chip, u"waiting"_s);
    }

    void states_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<int>("substate");
        QTest::addColumn<bool>("exitStatus");
        QTest::addColumn<QString>("chip");
        const auto row = [](const char *state, int substate, const char *chip, bool exitStatus = true) {
            QTest::addRow("%s %d %d", state, substate, exitStatus)
                << QString::fromUtf8(state) << substate << exitStatus << QString::fromUtf8(chip);
        };
        for (const auto &[letter, chip] : {std::pair{"Q", "waiting"},
                                           {"H", "held"},
                                           {"W", "start time"},
                                           {"T", "being moved"},
                                           {"R", "running"},
                                           {"B", "array at work"},
                                           {"S", "suspended"},
                                           {"U", "suspended"},
                                           {"E", "finishing"},
                                           {"X", "ended"},
                                           {"F", "ended"},
                                           {"M", "moved"}})
            row(letter, -1, chip);
        row("H", 22, "another job");
        row("R", 41, "starting");
        row("R", 42, "running");
        row("E", 51, "copying results");
        row("W", 37, "files not copied");
        row("F", 91, "deleted");
        row("F", 92, "completed");
        row("F", 92, "removed", false);
        row("F", 91, "deleted", false);
        row("F", 93, "failed");
        row("F", 94, "moved");
        row("X", 93, "failed");
        row("Q", 999, "waiting");
    }
    void states()
    {
        QFETCH(QString, state);
        QFETCH(int, substate);
        QFETCH(bool, exitStatus);
        const Words words = pbsState(state, substate, exitStatus);
        QTEST(words.chip, "chip");
        verifyWords(words);
    }
    void unknownState()
    {
        QVERIFY(!pbsState(u"Z"_s, 10).isKnown());
        QCOMPARE(pbsState(u"Z"_s, 10).chip, u"Z 10"_s);
        QVERIFY(!pbsState({}, -1).isKnown());
    }

    void exits_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("chip");
        const auto row = [](int status, const char *chip) {
            QTest::addRow("%d", status) << status << QString::fromUtf8(chip);
        };
        row(0, "no error");
        row(-1, "could not start");
        row(-4, "node restarted");
        row(-10, "account not known");
        row(-11, "waiting again");
        row(-17, "deleted by rule");
        row(-23, "no ticket");
        row(-25, "too many cores");
        row(-27, "out of memory");
        row(-28, "out of CPU time");
        row(-29, "out of time");
        row(1, "error");
        row(3, "error");
        row(127, "command not found");
        row(137, "killed");
        row(139, "crashed");
        row(254, "error");
        row(256 + 9, "killed");
        row(256 + 11, "crashed");
        row(271, "told to end");
        row(256, "error");
    }
    void exits()
    {
        QFETCH(int, status);
        const Words words = pbsExit(status);
        QTEST(words.chip, "chip");
        QCOMPARE(words.word, QString::number(status));
        verifyWords(words);
    }
    void documentedExits()
    {
        for (int status = -30; status <= 0; ++status)
            if (status != -8 && status != -9) // OpenPBS has none of these
                verifyWords(pbsExit(status));
        QVERIFY(!pbsExit(-8).isKnown());
        QVERIFY(!pbsExit(-1000).isKnown());
    }
};

QTEST_GUILESS_MAIN(PbsWordsTest)
#include "tst_pbswords.moc"
