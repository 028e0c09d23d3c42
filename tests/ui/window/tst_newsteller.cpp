// SPDX-License-Identifier: GPL-3.0-or-later
//
// News of jobs: 300 ends of one array are one message, and what the user does not want to hear of is not told.
#include "client/jobs/jobboard.h"
#include "client/jobs/runrecord.h"
#include "client/requests/awardstore.h"
#include "client/settings/settings.h"
#include "client/staging/queue/transferqueue.h"
#include "tests/support/heard.h"
#include "tests/support/tempfolder.h"
#include "tests/support/waiting.h"
#include "ui/window/datereminders.h"
#include "ui/window/newsteller.h"
#include "ui/window/spokennews.h"

#include <QtCore/QTimeZone>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QWidget>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Job make(const QString &id, JobState state, const QString &parent = {}, const QString &name = u"train"_s)
{
    Job job;
    job.id = {id};
    job.parent = {parent};
    job.name = name;
    job.state = state;
    job.elapsed = 90;
    return job;
}

} // namespace

class NewsTellerTest : public QObject
{
    Q_OBJECT

private:
    TempFolder m_folder;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<Settings> m_settings;
    Clock m_clock;
    std::unique_ptr<JobBoard> m_jobs;
    std::unique_ptr<NewsTeller> m_teller;
    int m_number = 0;
    const SiteId m_lumi{u"lumi"_s};

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<QSettings>(m_folder.path(u"%1.ini"_s.arg(++m_number)), QSettings::IniFormat);
        m_settings = std::make_unique<Settings>(*m_store);
        m_jobs = std::make_unique<JobBoard>(m_clock, nullptr);
        m_teller = std::make_unique<NewsTeller>(*m_jobs, *m_settings);
    }
    void cleanup()
    {
        m_teller.reset();
        m_jobs.reset();
    }

    void aSweepIsOneMessage()
    {
        QSignalSpy told(m_teller.get(), &NewsTeller::told);
        for (int i = 0; i < 300; ++i)
            Q_EMIT m_jobs->ended(m_lumi,
                                 make(u"50_%1"_s.arg(i), i < 290 ? JobState::Completed : JobState::Failed, u"50"_s));
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 20000);
        QCOMPARE(
            told.first().first().toStringList(),
            QStringList({u"10 task(s) of array 50 “train” failed."_s, u"290 task(s) of array 50 “train” ended."_s}));
        QTest::qWait(50);
        QCOMPARE(told.size(), 1);
    }

    void jobsOfOneName()
    {
        JobNews news(*m_jobs);
        news.setPatience(1ms);
        QSignalSpy told(&news, &JobNews::news);
        for (int i = 0; i < 20; ++i)
            Q_EMIT m_jobs->started(m_lumi, make(QString::number(i), JobState::Running));
        // By an operator, or a rule of the site: nobody has cancelled it here.
        Q_EMIT m_jobs->ended(m_lumi, make(u"99"_s, JobState::Cancelled, {}, u"third"_s));
        Q_EMIT m_jobs->ended(m_lumi, make(u"98"_s, JobState::TimedOut, {}, u"other"_s));
        QTRY_COMPARE(told.size(), 1);
        const auto items = told.first().first().value<QList<JobNewsItem>>();
        QCOMPARE(items.size(), 3);
        QCOMPARE(items.first().kind, JobNewsItem::Kind::Failed); // first
        QCOMPARE(m_teller->sentences(items),
                 QStringList({u"Job 98 “other” reached its time limit after 1 min 30 s."_s,
                              u"Job 99 “third” was cancelled after 1 min 30 s."_s, u"20 job(s) “train” started."_s}));
    }

    // Once as it starts, once as it is over, and nothing of the links between.
    void aChainIsOneThing()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QList<Job> links;
        for (int link = 1; link <= 3; ++link) {
            Job job = make(QString::number(70 + link), JobState::Waiting);
            job.workFolder = plannedRunFolder(RemotePath("/w"), job.name, now, 3);
            job.output = job.workFolder / nameOfLink("output.txt", link);
            job.times.submitted = now;
            links += job;
        }
        const auto setState = [&](int link, JobState state) {
            links[link - 1].state = state;
            links[link - 1].times.started = now;
        };
        const auto told = [&](bool hasStarted) {
            const auto item = newsOfChain(links, 3, hasStarted);
            return item ? m_teller->sentences({*item}) : QStringList();
        };
        setState(1, JobState::Running);
        QCOMPARE(told(true), QStringList{u"The chain “train” started."_s});
        setState(1, JobState::TimedOut);
        QCOMPARE(told(false), QStringList());
        setState(2, JobState::Running);
        QCOMPARE(told(true), QStringList());
        setState(2, JobState::Failed);
        QCOMPARE(told(false), QStringList()); // the third may be taken out of the queue, or begin
        links[2].state = JobState::Cancelled;
        QCOMPARE(told(false), QStringList{u"The chain “train” failed at link 2 of 3."_s});
        links[1].state = JobState::Completed;
        QCOMPARE(told(false), QStringList{u"The chain “train” ended at link 2 of 3."_s});
        links.removeFirst(); // a site that keeps no records has forgotten it
        setState(2, JobState::Running);
        QCOMPARE(told(true), QStringList());
    }

    void onlyWhatIsWanted()
    {
        const QList<JobNewsItem> items{{JobNewsItem::Kind::Failed, 1, make(u"1"_s, JobState::Failed), {}},
                                       {JobNewsItem::Kind::Ended, 1, make(u"2"_s, JobState::Completed), {}},
                                       {JobNewsItem::Kind::Started, 1, make(u"3"_s, JobState::Running), {}}};
        QCOMPARE(m_teller->sentences(items).size(), 3);
        m_settings->set(setting::newsOfStarts, false);
        QCOMPARE(m_teller->sentences(items).size(), 2);
        m_settings->set(setting::newsOfEnds, false);
        QCOMPARE(m_teller->sentences(items), QStringList{u"Job 1 “train” failed after 1 min 30 s."_s});
        m_settings->set(setting::newsOfFailures, false);
        QVERIFY(m_teller->sentences(items).isEmpty());
        m_settings->set(setting::newsOfFailures, true);
        m_settings->set(setting::doNotDisturb, true);
        QVERIFY(m_teller->sentences(items).isEmpty());
    }

    void quietHours()
    {
        QVERIFY(!m_teller->isQuiet({23, 0}));
        m_settings->set(setting::quietHours, true); // from 22:00 to 7:00
        QVERIFY(m_teller->isQuiet({23, 0}) && m_teller->isQuiet({6, 59}) && m_teller->isQuiet({22, 0}));
        QVERIFY(!m_teller->isQuiet({7, 0}) && !m_teller->isQuiet({21, 59}));
        m_settings->set(setting::quietFrom, 9 * 60);
        m_settings->set(setting::quietTo, 10 * 60);
        QVERIFY(m_teller->isQuiet({9, 30}) && !m_teller->isQuiet({10, 0}) && !m_teller->isQuiet({3, 0}));
    }

    void oneSiteCanBeMute()
    {
        const SiteId lumi{u"lumi"_s};
        const QList<JobNewsItem> items{{JobNewsItem::Kind::Failed, 1, make(u"1"_s, JobState::Failed), {}, lumi},
                                       {JobNewsItem::Kind::Failed, 1, make(u"2"_s, JobState::Failed), {}, {u"mn5"_s}}};
        QCOMPARE(m_teller->sentences(items).size(), 2);
        m_settings->set(setting::newsOfSite(lumi), false);
        QCOMPARE(m_teller->sentences(items), QStringList{u"Job 2 “train” failed after 1 min 30 s."_s});
        // A warning likewise; what was done by itself is told all the same.
        StopLossFinding finding{StopLossFinding::Rule::IdleGpus, make(u"7"_s, JobState::Running), 12};
        finding.site = lumi;
        finding.job.given.nodes = 1;
        QSignalSpy told(m_teller.get(), &NewsTeller::told);
        m_teller->warn(finding);
        QVERIFY(told.isEmpty());
        m_teller->tellActed(finding, failure(Error::Kind::Timeout));
        QCOMPARE(
            told.takeFirst().first().toStringList().first(),
            u"Whether job 7 was cancelled is not known: look at the list. All GPUs of job 7 “train” have been idle "
            "for 12 min."_s);
        finding.site = {u"mn5"_s};
        m_teller->warn(finding);
        QCOMPARE(told.size(), 1);
        m_settings->set(setting::newsOfWarnings, false);
        m_teller->warn(finding);
        QCOMPARE(told.size(), 1);
    }

    void notWhileSomebodyLooks()
    {
        bool looks = true;
        m_teller->setLooksAt([&] { return looks; });
        QSignalSpy told(m_teller.get(), &NewsTeller::told);
        const QSignalSpy left(m_teller.get(), &NewsTeller::leftToWindow); // which says it to those who cannot see it
        QWidget window;
        window.show();
        const TransferQueue transfers;
        const SpokenNews spoken(transfers, *m_teller, [&window] { return &window; });
        const Heard heard;
        JobNews news(*m_jobs); // gathers for as long
        QSignalSpy gathered(&news, &JobNews::news);
        Q_EMIT m_jobs->ended(m_lumi, make(u"1"_s, JobState::Completed));
        QTRY_COMPARE_WITH_TIMEOUT(gathered.size(), 1, 20000);
        QTest::qWait(100);
        QVERIFY(told.isEmpty());
        QCOMPARE(left.size(), 1);
        QCOMPARE(heard.count(left.first().first().toStringList().join(u' ')), 1);
        looks = false;
        Q_EMIT m_jobs->ended(m_lumi, make(u"2"_s, JobState::Completed));
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 20000);
    }

    void manyAndOddNames()
    {
        QList<JobNewsItem> items;
        for (int i = 0; i < 30; ++i)
            items += {
                JobNewsItem::Kind::Ended, 1, make(QString::number(i), JobState::Completed, {}, QString::number(i)), {}};
        items.first().job.name = u"<b>x</b>\n\x1b[31m"_s + QString(500, u'y');
        const QStringList sentences = m_teller->sentences(items);
        QCOMPARE(sentences.size(), 5);
        QCOMPARE(sentences.last(), u"There is news of 26 more job(s)."_s);
        QVERIFY(!sentences.first().contains(u'<') && !sentences.first().contains(u'\n'));
        QVERIFY(!sentences.first().contains(u'\x1b'));
        QVERIFY(sentences.first().size() < 120);
    }

    // Of calls that there is a draft for, each once, also after another start; and not in quiet hours.
    void remindsOfCutoffs()
    {
        const Catalogue catalogue = Catalogue::load().value();
        RequestStore drafts(m_folder.path(u"drafts"_s));
        Request draft = Request::create({u"aif_large_scale"_s}, QDateTime::currentDateTimeUtc());
        QStringList told;
        const auto look = [&](const QDateTime &now) {
            told.clear();
            DateReminders reminders(catalogue, drafts, *m_settings, [&](const QStringList &sentences) {
                const bool isTold = m_teller->remind(sentences);
                if (isTold)
                    told = sentences;
                return isTold;
            });
            reminders.look(now);
            return told;
        };
        const QDateTime cutoff({2026, 12, 15}, {10, 0}, QTimeZone("Europe/Brussels"));
        QCOMPARE(look(cutoff.addSecs(-3600)), QStringList()); // nobody asks there
        draft = drafts.save(draft).value();
        QCOMPARE(look(cutoff.addDays(-3)), QStringList());
        m_settings->set(setting::doNotDisturb, true);
        QCOMPARE(look(cutoff.addDays(-1)), QStringList());
        m_settings->set(setting::doNotDisturb, false);
        QSignalSpy messages(m_teller.get(), &NewsTeller::told);
        QCOMPARE(look(cutoff.addDays(-1)).size(), 1); // what was not told is told later
        QCOMPARE(messages.size(), 1);
        QVERIFY(told.first().contains(u"Large Scale"_s) && told.first().contains(u"48"_s));
        QCOMPARE(look(cutoff.addDays(-1)), QStringList());
        QCOMPARE(look(cutoff.addSecs(-3600)).size(), 1);
        QCOMPARE(look(cutoff.addSecs(3600)), QStringList()); // over

        draft.stage = Stage::Submitted; // sent: nothing is left to do for the next one
        QVERIFY(drafts.save(draft));
        const QDateTime next({2027, 1, 4}, {10, 0}, QTimeZone("Europe/Brussels"));
        QCOMPARE(look(next.addSecs(-3600)), QStringList());
        QVERIFY(AwardStore(drafts.folder()).save({.project = u"EHPC-1"_s, .end = {2027, 3, 31}}));
        QCOMPARE(look(QDate(2027, 3, 31).startOfDay().addSecs(-3600)).size(), 1);
        QVERIFY(told.first().contains(u"EHPC-1"_s));
    }
};

QTEST_MAIN(NewsTellerTest)
#include "tst_newsteller.moc"
