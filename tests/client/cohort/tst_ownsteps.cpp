// SPDX-License-Identifier: GPL-3.0-or-later
//
// How far the user of this computer is: what is noted as it happens, what the history of jobs and transfers tells, and
// both put together.
#include "client/cohort/ownsteps.h"
#include "client/jobs/jobtable.h"
#include "client/staging/queue/transfertable.h"
#include "tests/client/cohort/steps.h"
#include "tests/support/resultcheck.h"
#include "tests/support/tempfolder.h"

#include <QtCore/QFile>
#include <QtCore/QTimeZone>
#include <QtTest/QTest>

#include <algorithm>

using namespace officina;
using namespace officina::cohort;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class TestOwnSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownStepsAreNoted();
    void history();
    void arrivedDataIsStaged();
    void firstTimes();
};

void TestOwnSteps::ownStepsAreNoted()
{
    TempFolder folder;
    const SiteId lumi{u"lumi"_s};
    OwnSteps steps(folder.path(u"progress"_s));
    QVERIFY(steps.at(lumi).isEmpty());
    QVERIFY(!existsAt(folder.bytes("progress")));
    steps.failed(lumi, Step::Connected, Error::Kind::AuthRejected, noon);
    steps.failed(lumi, Step::Staged, Error::Kind::Cancelled, noon); // nobody's trouble
    QCOMPARE(steps.at(lumi), QList<StepMark>({failed(Step::Connected, noon)}));
    steps.done(lumi, Step::Connected, noon.addSecs(60));
    steps.done(lumi, Step::Connected, noon.addSecs(90));
    QCOMPARE(steps.at(lumi), QList<StepMark>({done(Step::Connected, noon.addSecs(60), noon.addSecs(60))}));
    steps.failed(lumi, Step::Connected, Error::Kind::Timeout, noon.addSecs(120));
    const StepMark again = steps.at(lumi).value(0);
    QCOMPARE(again.since, noon.addSecs(60));
    QCOMPARE(again.trouble, u"timeout"_s);
    QVERIFY(steps.at({u"leonardo"_s}).isEmpty());
    QCOMPARE(stepsSince(steps.at(lumi), noon.addSecs(61)).value(0).since, QDateTime());
    QVERIFY(stepsSince(steps.at(lumi), noon.addDays(1)).isEmpty());

    const auto key = steps.reportKey();
    QVERIFY_RESULT(key);
    QCOMPARE(OwnSteps(folder.path(u"progress"_s)).reportKey()->bytes, key->bytes);
    QCOMPARE(QFile::permissions(folder.path(u"progress/report-key.pem"_s)) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    folder.file("progress/steps.json", "{");
    QVERIFY(steps.at(lumi).isEmpty());
    steps.done(lumi, Step::Staged, noon);
    QCOMPARE(steps.at(lumi).size(), 1);
    steps.forget();
    QVERIFY(!existsAt(folder.bytes("progress")));
}

void TestOwnSteps::history()
{
    TempFolder folder;
    const auto database = Database::open(folder.path(u"officina.db"_s));
    QVERIFY_RESULT(database);
    const SiteId lumi{u"lumi"_s};
    const auto none = stepsInHistory(**database, lumi, {}, {});
    QVERIFY_RESULT(none);
    QVERIFY(none->isEmpty());
    QVERIFY_RESULT(
        jobtable::put(**database,
                      {.site = lumi,
                       .jobs = {jobOf(u"ada1"_s, noon), jobOf(u"ada1"_s, noon.addDays(-9), JobState::Failed)},
                       .gone = {},
                       .asked = noon.addSecs(10),
                       .accountingAsked = {}}));
    const auto all = stepsInHistory(**database, lumi, u"PROJECT_1"_s, {});
    QVERIFY_RESULT(all);
    QCOMPARE(markOf(*all, Step::Submitted)->since, noon.addDays(-9));
    QCOMPARE(markOf(*all, Step::Submitted)->trouble, QString()); // the last one went well
    QCOMPARE(markOf(*all, Step::Connected)->since, noon.addSecs(10));
    const auto ofCohort = stepsInHistory(**database, lumi, {}, noon.addDays(-1));
    QVERIFY_RESULT(ofCohort);
    QCOMPARE(markOf(*ofCohort, Step::Submitted)->since, noon);
    const auto other = stepsInHistory(**database, lumi, u"project_9"_s, {});
    QVERIFY_RESULT(other);
    QCOMPARE(markOf(*other, Step::Submitted), nullptr);
}

// Data that took two days is there when it has arrived, not when it was sent off.
void TestOwnSteps::arrivedDataIsStaged()
{
    TempFolder folder;
    const auto database = Database::open(folder.path(u"officina.db"_s));
    QVERIFY_RESULT(database);
    const SiteId lumi{u"lumi"_s};
    TransferItem item;
    item.id = 1;
    item.site = lumi;
    item.request.local = "/data";
    item.request.remote = RemotePath("work");
    item.state = TransferItem::State::Done;
    item.created = noon.addDays(-2);
    QVERIFY_RESULT(transfertable::save(**database, item));
    const QDateTime arrived = noon.addSecs(-60);
    QVERIFY_RESULT((*database)->exec(u"UPDATE transfers SET changed = ?"_s, {arrived.toUTC().toString(Qt::ISODate)}));
    const auto staged = stepsInHistory(**database, lumi, {}, noon.addDays(-1));
    QVERIFY_RESULT(staged);
    QVERIFY(markOf(*staged, Step::Staged));
    QCOMPARE(markOf(*staged, Step::Staged)->since, arrived);
}

// Each step with its first time: the history knows when the site was asked last, which was after all else.
void TestOwnSteps::firstTimes()
{
    const auto mark = [](Step step, const QDateTime &since) {
        return StepMark{.step = step, .since = since, .source = Source::Report, .told = since};
    };
    const QDateTime staged = noon.addDays(-2), asked = noon.addSecs(10);
    const auto steps =
        putTogether({mark(Step::Watched, noon)}, {mark(Step::Connected, asked), mark(Step::Staged, staged)});
    QCOMPARE(steps.size(), 3);
    QVERIFY(std::ranges::is_sorted(steps, {}, &StepMark::step));
    QCOMPARE(markOf(steps, Step::Connected)->since, staged);
    QCOMPARE(markOf(steps, Step::Staged)->since, staged);
    QCOMPARE(markOf(putTogether({mark(Step::Submitted, noon)}, {}), Step::Connected)->since, noon);
    const QDateTime before = staged.addDays(-1);
    QCOMPARE(markOf(putTogether({mark(Step::Connected, before)}, steps), Step::Connected)->since, before);
    // Trouble of today stays; and nobody is connected by being invited.
    const StepMark refused{
        .step = Step::Connected, .trouble = u"auth-rejected"_s, .source = Source::Report, .told = asked};
    QCOMPARE(markOf(putTogether({refused}, {mark(Step::Staged, staged)}), Step::Connected)->trouble, refused.trouble);
    QVERIFY(putTogether({}, {}).isEmpty());
}

QTEST_GUILESS_MAIN(TestOwnSteps)
#include "tst_ownsteps.moc"
