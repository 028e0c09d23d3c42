// SPDX-License-Identifier: GPL-3.0-or-later
//
// The jobs of a project, asked of a stand-in for Slurm under a real sh: whether the site shows others', and what is told
// where part of it does not answer. Against Slurm itself: tst_workshop.
#include "client/schedulers/projectjobs.h"
#include "tests/support/fakescheduler.h"
#include "tests/support/resultcheck.h"

#include <QtTest/QTest>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class TestProjectJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reach_data();
    void reach();
    void down();
};

void TestProjectJobs::reach_data()
{
    QTest::addColumn<QByteArray>("configuration");
    QTest::addColumn<ProjectJobs::Reach>("reach");
    using Reach = ProjectJobs::Reach;
    QTest::newRow("open") << "PrivateData             = none\n"_ba << Reach::All;
    QTest::newRow("kept") << "PrivateData             = accounts,jobs,usage\n"_ba << Reach::Hidden;
    QTest::newRow("all kept") << "PrivateData             = all\n"_ba << Reach::Hidden;
    QTest::newRow("other things kept") << "PrivateData             = users\n"_ba << Reach::All;
    QTest::newRow("not told") << "Something = else\n"_ba << Reach::Untold;
}
void TestProjectJobs::reach()
{
    QFETCH(QByteArray, configuration);
    QFETCH(ProjectJobs::Reach, reach);
    FakeScheduler site({u"squeue"_s, u"sacct"_s, u"scontrol"_s});
    site.program(u"scontrol"_s, "#!/bin/sh\ncat <<'EOF'\n" + configuration + "EOF\n");
    site.setJobs(u"squeue"_s, {});
    site.setJobs(u"sacct"_s, {});
    Dialect slurm{.kind = Dialect::Kind::Slurm, .version = QVersionNumber(24, 11)};
    slurm.hasAccounting = true;
    const auto query = projectJobs(slurm, {u"project_1"_s, u"it's $(here)"_s}, std::chrono::hours(48));
    QVERIFY(query);
    const auto told = site.ask(*query);
    QVERIFY_RESULT(told);
    QCOMPARE(told->reach, reach);
    QVERIFY(!told->accountingError);
    QVERIFY(site.lastArguments(u"squeue"_s).contains(u"--account=project_1,it's $(here)"_s));
    QVERIFY(site.lastArguments(u"sacct"_s).contains(u"--starttime=now-172800seconds"_s));
}

void TestProjectJobs::down()
{
    FakeScheduler site({u"squeue"_s, u"sacct"_s, u"scontrol"_s});
    site.fail(u"squeue"_s, 1, u"slurm_load_jobs error: Unable to contact slurm controller (connect failure)"_s);
    site.setJobs(u"sacct"_s, {});
    site.answer(u"scontrol"_s, {});
    Dialect slurm{.kind = Dialect::Kind::Slurm, .version = QVersionNumber(24, 11)};
    const auto query = projectJobs(slurm, {u"project_1"_s}, std::chrono::hours(48));
    QVERIFY_ERROR(site.ask(*query), Error::Kind::SchedulerDown);
    QVERIFY(!projectJobs({.kind = Dialect::Kind::Pbs}, {u"project_1"_s}, std::chrono::hours(1)));
    QVERIFY(!projectJobs(slurm, {}, std::chrono::hours(1)));

    // The database is away: what waits and runs is told, and that the rest is not.
    slurm.hasAccounting = true;
    site.setJobs(u"squeue"_s, {});
    site.fail(u"sacct"_s, 1, u"sacct: error: Problem talking to the database: Connection refused"_s);
    const auto told = site.ask(*projectJobs(slurm, {u"project_1"_s}, std::chrono::hours(48)));
    QVERIFY_RESULT(told);
    QVERIFY(told->accountingError);
    QCOMPARE(told->accountingError->kind, Error::Kind::SchedulerDown);
}

QTEST_GUILESS_MAIN(TestProjectJobs)
#include "tst_projectjobs.moc"
