// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the terminal says of PBS's jobs: states and reasons as an OpenPBS 23.06 told them; and the titles of its tables.
#include "cli/jobtext.h"
#include "cli/table.h"

#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;
using Kind = jobwords::Words::Kind;

class JobTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofPbs_data()
    {
        QTest::addColumn<JobState>("state");
        QTest::addColumn<QString>("stateText");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("contains");
        const auto row = [](const char *name, JobState state, const char *stateText, const char *reason, Kind kind,
                            const char *contains) {
            QTest::newRow(name) << state << QString::fromLatin1(stateText) << QString::fromLatin1(reason) << kind
                                << QString::fromLatin1(contains);
        };
        row("another job", JobState::Waiting, "H", "Dependency", Kind::Waits, "another job");
        row("held", JobState::Waiting, "H", "JobHeldUser", Kind::NeedsYou, "hold");
        row("too much", JobState::Waiting, "Q",
            "Can Never Run: Insufficient amount of resource: ngpus (R: 8 A: 2 T: 2)", Kind::NeverRuns, "never start");
        row("time limit", JobState::TimedOut, "F, substate 93, Exit_status -29", "", Kind::Own, "time limit");
        row("memory", JobState::OutOfMemory, "F, substate 93, Exit_status -27", "", Kind::Own, "memory");
        row("crashed", JobState::Failed, "F, substate 93, Exit_status 139", "", Kind::Own, "crashed");
        row("deleted", JobState::Cancelled, "F, substate 91, Exit_status 271", "", Kind::Stopped, "deleted");
        row("well", JobState::Completed, "F, substate 92, Exit_status 0", "", Kind::Done, "without an error");
    }
    void ofPbs()
    {
        QFETCH(JobState, state);
        QFETCH(QString, stateText);
        QFETCH(QString, reason);
        QFETCH(QString, contains);
        Job job;
        job.id = JobId{u"2.pbs1"_s};
        job.state = state;
        job.stateText = stateText;
        job.reason = reason;
        if (stateText.endsWith(u" 0"_s))
            job.exitCode = 0;
        const jobwords::Words words = jobWords(job, true);
        QTEST(words.kind, "kind");
        QVERIFY2(words.sentence.contains(contains), qPrintable(words.sentence));
    }

    // In Greek capitals have no accents; elsewhere they keep them.
    void titles()
    {
        for (const auto &[title, capitals] : {std::pair(u"Σύστημα"_s, u"ΣΥΣΤΗΜΑ"_s),
                                              {u"Κατάσταση"_s, u"ΚΑΤΑΣΤΑΣΗ"_s},
                                              {u"προϊόν, Μαΐου"_s, u"ΠΡΟΪΟΝ, ΜΑΪΟΥ"_s},
                                              {u"État, größe"_s, u"ÉTAT, GRÖSSE"_s},
                                              {u"Край, ден"_s, u"КРАЙ, ДЕН"_s}})
            QCOMPARE(headingText(title), capitals);
        Table table({{.title = u"Όνομα"_s}, {.title = u"Lávrio"_s, .isName = true}});
        table.add({u"a"_s, u"b"_s});
        QCOMPARE(table.text().section(u'\n', 0, 0), u"ΟΝΟΜΑ  Lávrio"_s);
    }
};

QTEST_GUILESS_MAIN(JobTextTest)
#include "tst_jobtext.moc"
