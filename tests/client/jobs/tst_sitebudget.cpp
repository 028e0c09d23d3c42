// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sites' own budget commands: the published forms are read, of anything else the text is kept and no
// figure is made of it.
#include "client/jobs/sitebudget.h"

#include "client/sites/siteratelimit.h"
#include "tests/support/tempfolder.h"

#include <QtCore/QTimeZone>
#include <QtTest/QTest>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;
using Unit = Budget::Unit;

namespace {

QDateTime day(int year, int month, int number)
{
    return QDateTime(QDate(year, month, number), QTime(0, 0), QTimeZone::UTC);
}

QByteArray sample(const char *name)
{
    return contentOf(QByteArray(OFFICINA_TEST_DATA "/budget/") + name);
}

} // namespace

class SiteBudgetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saldo()
    {
        const SiteBudget budget = readSiteBudget(u"saldo -b"_s, sample("saldo.txt"));
        QCOMPARE(budget.projects.size(), 2);
        QCOMPARE(
            budget.projects.first(),
            (Budget{u"EUHPC_B00_001"_s, 80000, 24000, Unit::CoreHours, day(2026, 1, 15), day(2027, 1, 15), 4800.0}));
        QVERIFY(budget.text.isEmpty());
        QCOMPARE(budgetOf(budget, u"euhpc_d00_002"_s).value().left(), 0);
        QVERIFY(!budgetOf(budget, {})); // nobody knows which
        QVERIFY(!budgetOf(budget, u"another"_s));
    }

    void lumi()
    {
        const SiteBudget budget = readSiteBudget(u"lumi-allocations"_s, sample("lumi-allocations.txt"));
        QCOMPARE(budget.projects.size(), 4); // storage is no time
        const auto own = budgetOf(budget, u"project_465000001"_s);
        QCOMPARE(own.value(), (Budget{.account = u"project_465000001"_s, .limit = 10000, .used = 11308}));
        QCOMPARE(own->left(), 0);
        QCOMPARE(budget.projects[1].unit, Unit::CoreHours);
        QVERIFY(!own->until.isValid());
    }

    void grants()
    {
        const SiteBudget budget = readSiteBudget(u"hpc-grants"_s, sample("hpc-grants.txt"));
        QCOMPARE(budget.projects.size(), 2);
        QCOMPARE(
            budgetOf(budget, u"plgofficina-gpu-a100"_s).value(),
            (Budget{u"plgofficina-gpu-a100"_s, 1200, 312.75, Unit::GpuHours, day(2026, 2, 1), day(2027, 2, 1), {}}));
        QCOMPARE(budget.projects.first().unit, Unit::CoreHours);
        QCOMPARE(budget.projects.first().limit, 50000);
    }

    void bsc()
    {
        const SiteBudget budget = readSiteBudget(u"bsc_acct"_s, sample("bsc_acct.txt"));
        QCOMPARE(budget.projects.size(), 2); // what has no limit has no figure
        QCOMPARE(budgetOf(budget, u"ehpc103"_s).value(),
                 (Budget{u"ehpc103"_s, 5'760'000, 271'430, Unit::CoreHours, {}, day(2026, 12, 11), {}}));
        QVERIFY(!budgetOf(budget, u"bsc32"_s));
        QVERIFY(readSiteBudget(u"bsc_acct"_s, "Project: x (ehpc1)\nMarenostrum5 ACC  1.0 (1.0,0.0)  0.5\n")
                    .projects.isEmpty());
    }

    void myProject()
    {
        const QByteArray one = sample("ccc_myproject.txt");
        const SiteBudget budget = readSiteBudget(u"ccc_myproject"_s, one);
        QCOMPARE(budget.projects.size(), 1);
        QCOMPARE(budgetOf(budget, u"gen0212"_s).value(),
                 (Budget{u"gen0212"_s, 4'700'000, 222'538.38, Unit::CoreHours, {}, day(2026, 11, 1), {}}));
        // On two machines: nobody knows which is meant, so there is the text.
        const QByteArray two = one + '\n' + QByteArray(one).replace("Skylake", "V100");
        QVERIFY(readSiteBudget(u"ccc_myproject"_s, two).projects.isEmpty());
        QCOMPARE(readSiteBudget(u"ccc_myproject"_s, QByteArray(one).replace("Total", "Somme")).projects.size(), 0);
    }

    void it4i()
    {
        const QByteArray text = sample("it4ifree.txt");
        const SiteBudget budget = readSiteBudget(u"it4ifree"_s, text);
        QCOMPARE(budget.projects.size(), 3); // neither of another system, nor of no kind of node
        QCOMPARE(budgetOf(budget, u"open-30-12"_s).value(), // the GPUs first
                 (Budget{.account = u"OPEN-30-12"_s, .limit = 420, .used = 37, .unit = Unit::NodeHours}));
        QCOMPARE(budgetOf(budget, u"DD-25-7"_s).value().left(), 0);
        QCOMPARE(budget.projects.last().limit, 700);
        // In another unit, or with other columns, as it was before: nobody knows what they are.
        QVERIFY(readSiteBudget(u"it4ifree"_s, QByteArray(text).replace("Node Hours", "Core Hours")).projects.isEmpty());
        QVERIFY(readSiteBudget(u"it4ifree"_s, QByteArray(text).replace("Resource type", "Type")).projects.isEmpty());
    }

    void unknownForms_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QByteArray>("out");
        QTest::newRow("no reader") << u"idracct"_s << QByteArray("  h100  1000 h of 5000 h\n");
        QTest::newRow("another's form") << u"saldo -b"_s << sample("lumi-allocations.txt");
        QTest::newRow("a column more") << u"saldo -b"_s
                                       << sample("saldo.txt").replace("4800\n", "4800 1\n").replace(" 0\n", " 0 1\n");
        QTest::newRow("no dates") << u"saldo -b"_s
                                  << sample("saldo.txt").replace("2026", "XXVI").replace("2025", "XXV");
        QTest::newRow("negative") << u"lumi-allocations"_s << sample("lumi-allocations.txt").replace("/", "/-");
        QTest::newRow("greeting") << u"hpc-grants"_s << QByteArray("You are unauthorized to perform this request!\n");
        QTest::newRow("not text") << u"saldo -b"_s << QByteArray("\xff\x00\x1b[2J", 6);
        QTest::newRow("nothing") << u"saldo -b"_s << QByteArray();
    }
    void unknownForms()
    {
        QFETCH(QString, command);
        QFETCH(QByteArray, out);
        const SiteBudget budget = readSiteBudget(command, out);
        QVERIFY(budget.projects.isEmpty());
        QCOMPARE(budget.text, QString::fromUtf8(out).trimmed());
        QCOMPARE(budget.command, command);
    }

    void whoseItIs()
    {
        const SiteBudget ofScheduler{{Budget{u"demo"_s, 10, 1}}, {}, {}};
        QVERIFY(budgetOf(ofScheduler, {}));
        QVERIFY(budgetOf(ofScheduler, u"demo@h100"_s));
        QVERIFY(budgetOf(ofScheduler, u"other"_s)); // its default account
        QVERIFY(!budgetOf({}, {}));
    }

    void lasts()
    {
        Budget budget{u"p"_s, 1000, 400, Unit::GpuHours, day(2026, 1, 1), day(2027, 1, 1), {}};
        // 400 in 100 days: 600 more in 150.
        QCOMPARE(lastsUntil(budget, day(2026, 4, 11)), day(2026, 9, 8));
        // At the pace of this month, which is told: 100 in 10 days.
        budget.usedThisMonth = 100;
        QCOMPARE(lastsUntil(budget, day(2026, 4, 11)), day(2026, 6, 10));
        // On the first days of a month nobody knows its pace.
        QCOMPARE(
            lastsUntil(budget, day(2026, 4, 2)),
            lastsUntil({u"p"_s, 1000, 400, Unit::GpuHours, day(2026, 1, 1), day(2027, 1, 1), {}}, day(2026, 4, 2)));
        budget.usedThisMonth = 0; // and at that one it lasts for ever
        QVERIFY(!lastsUntil(budget, day(2026, 4, 11)));
        budget.usedThisMonth.reset();
        budget.used = 1; // longer than it may be used
        QVERIFY(!lastsUntil(budget, day(2026, 4, 11)));
        QVERIFY(!lastsUntil({.account = u"p"_s, .limit = 10, .used = 5}, day(2026, 4, 11))); // since when?
        budget.used = 1500;
        QCOMPARE(lastsUntil(budget, day(2026, 4, 11)), day(2026, 4, 11));
    }

    void pace()
    {
        const TempFolder cache;
        qputenv("XDG_CACHE_HOME", cache.bytes());
        Site site;
        site.id = SiteId{u"meluxina"_s};
        QCOMPARE(waitTime(site, SiteRateLimit::Budget).count(), 0);
        markUsed(site, SiteRateLimit::Budget);
        QCOMPARE(waitTime(site, SiteRateLimit::Budget).count(), 0); // no command, no pace
        site.tools = {{.purpose = SiteTool::Purpose::Budget, .command = u"myquota"_s, .leastSeconds = 300}};
        QCOMPARE(waitTime(site, SiteRateLimit::Budget).count(), 0);
        markUsed(site, SiteRateLimit::Budget);
        QVERIFY(waitTime(site, SiteRateLimit::Budget) > std::chrono::seconds(200));
        // The same command for quotas has the same turn.
        site.tools += SiteTool{.purpose = SiteTool::Purpose::Quota, .command = u"myquota"_s, .leastSeconds = 300};
        site.quotaSeconds = 300;
        QCOMPARE(waitTime(site, SiteRateLimit::Budget).count(), 0);
        markUsed(site, SiteRateLimit::Quota);
        QVERIFY(waitTime(site, SiteRateLimit::Budget) > std::chrono::seconds(200));
    }
};

QTEST_GUILESS_MAIN(SiteBudgetTest)
#include "tst_sitebudget.moc"
