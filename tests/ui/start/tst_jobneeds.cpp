// SPDX-License-Identifier: GPL-3.0-or-later
//
// Failed jobs under "Needs you": one line for a sweep, however long it is; what somebody has put aside
// stays away, what failed since then comes.
#include "client/catalogue/catalogue.h"
#include "client/connection/connection.h"
#include "client/jobs/runrecord.h"
#include "client/requests/rules.h"
#include "client/settings/settings.h"
#include "client/staging/queue/transferqueue.h"
#include "tests/support/autoprompts.h"
#include "tests/support/resultcheck.h"
#include "tests/support/tempfolder.h"
#include "tests/support/testsite.h"
#include "ui/start/jobneeds.h"
#include "ui/start/journey.h"
#include "ui/start/needslist.h"

#include <QtCore/QTimeZone>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

namespace {

const SiteId lumi{u"lumi"_s};

QDateTime at(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(1'795'000'000 + seconds, QTimeZone::UTC);
}

Job make(const QString &id, const QString &name, JobState state, qint64 ended)
{
    Job job;
    job.id = {id};
    job.name = name;
    job.state = state;
    job.elapsed = 90;
    job.times.submitted = at(0);
    job.times.ended = at(ended);
    return job;
}

Job task(int number, JobState state, qint64 ended)
{
    Job job = make(u"50_%1"_s.arg(number), u"sweep"_s, state, ended);
    job.parent = {u"50"_s};
    job.task = number;
    return job;
}

} // namespace

class JobNeedsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Of every site that is worked with, named where there are several.
    void failedConnections()
    {
        AutoPrompts prompts;
        QList<Connection *> connections;
        for (const QString &name : {u"Lumi"_s, u"Vega"_s}) {
            Site site;
            site.id = SiteId{name.toLower()};
            site.name = name;
            site.host = u"127.0.0.1"_s;
            site.port = 1; // where nobody listens
            site.user = u"ada"_s;
            auto *connection = new Connection(site, prompts, this);
            connections += connection;
            connection->open();
            QTRY_COMPARE_WITH_TIMEOUT(connection->state(), Connection::State::Failed, 60'000);
        }
        const Catalogue catalogue;
        const QList<Request> drafts;
        const QList<TransferItem> transfers;
        const QList<JobsOfSite> jobs;
        const Whereabouts here{catalogue, drafts, nullptr, transfers, jobs};
        const QList<Need> both = needs(connections, here);
        QCOMPARE(both.size(), 2);
        QVERIFY2(both[1].text.startsWith(u"Vega: "), qPrintable(both[1].text));
        QCOMPARE(both[1].target, (decltype(Need::target){Need::Connect{SiteId{u"vega"_s}}}));
        QVERIFY(both[0].key != both[1].key);
        const QList<Need> one = needs({connections[1]}, here);
        QCOMPARE(one.size(), 1);
        QVERIFY2(!one.first().text.startsWith(u"Vega: "), qPrintable(one.first().text));
        qDeleteAll(connections);
    }

    // A connection that ended by itself, and none that nobody has opened.
    void lostConnection()
    {
        SshServer server;
        QVERIFY_RESULT(server.start());
        AutoPrompts prompts;
        Connection connection(siteOf(server, u"vega"_s), prompts);
        const Catalogue catalogue;
        const QList<Request> drafts;
        const QList<TransferItem> transfers;
        const QList<JobsOfSite> jobs;
        const Whereabouts here{catalogue, drafts, nullptr, transfers, jobs};
        QVERIFY(needs({&connection}, here).isEmpty());
        QVERIFY_RESULT(connection.run([](ssh::Session &session) { return session.run("true"); }).result());
        QTRY_COMPARE(connection.state(), Connection::State::Online);
        server.killConnections();
        QTRY_COMPARE(connection.state(), Connection::State::Offline);
        const QList<Need> lost = needs({&connection}, here);
        QCOMPARE(lost.size(), 1);
        QVERIFY2(lost.first().text.endsWith(u": The connection was lost."_s), qPrintable(lost.first().text));
        QCOMPARE(lost.first().target, (decltype(Need::target){Need::Connect{SiteId{u"vega"_s}}}));
        QVERIFY_RESULT(connection.open().result());
        QTRY_COMPARE(connection.state(), Connection::State::Online);
        QVERIFY(needs({&connection}, here).isEmpty());
    }

    // A cohort's hundreds of drafts are some lines, and one that says how many more there are.
    void manyDrafts()
    {
        const Catalogue catalogue = Catalogue::load().value();
        QList<Request> drafts;
        for (int i = 0; i < 500; ++i)
            drafts.append(Request::create({u"aif_playground"_s}, at(0)));
        const QList<TransferItem> transfers;
        const QList<JobsOfSite> jobs;
        const QList<Need> found = needs({}, Whereabouts{catalogue, drafts, nullptr, transfers, jobs});
        QCOMPARE(found.size(), 31);
        QCOMPARE(found[29].target, (decltype(Need::target){drafts[29].id}));
        QVERIFY2(found.last().text.contains(u"470"_s), qPrintable(found.last().text));
        drafts.resize(30);
        QCOMPARE(needs({}, Whereabouts{catalogue, drafts, nullptr, transfers, jobs}).size(), 30);
    }

    // A file that is gone is open here too, as in the list of requests.
    void openPointsWithFiles()
    {
        const TempFolder folder;
        const Catalogue catalogue = Catalogue::load().value();
        Request draft = Request::create({u"aif_playground"_s}, at(0));
        draft.attachments = {{.name = u"plan.pdf"_s, .sha256 = QString(64, u'0'), .bytes = 12}};
        const int open = tally(checks(draft, catalogue)).open() + 1;
        const QList<Request> drafts{draft};
        const QList<TransferItem> transfers;
        const QList<JobsOfSite> jobs;
        const Whereabouts here{catalogue, drafts, nullptr, transfers, jobs, {}, folder.path()};
        QCOMPARE(here.openPoints(draft), open);
        const QString number = u' ' + QString::number(open) + u' ';
        const QString need = needs({}, here).first().text;
        QVERIFY2(need.contains(number), qPrintable(need));
        const QString step = journey(here).at(1).text;
        QVERIFY2(step.contains(number), qPrintable(step));
    }

    // What the step "Stage your data" says of a transfer is what is known of it.
    void stepsOfTransfers_data()
    {
        using State = TransferItem::State;
        QTest::addColumn<TransferItem>("item");
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("isDone");
        TransferItem item;
        item.request.direction = Direction::Upload;
        item.request.local = "/home/anna/corpus";
        const QString begin = u"Send a folder to the site; every file is verified."_s;
        item.state = State::Running;
        QTest::newRow("moves") << item << u"corpus is on its way"_s << false;
        for (const State state : {State::Waiting, State::Paused, State::Asking, State::Elsewhere}) {
            item.state = state;
            QTest::addRow("does not move: %d", int(state))
                << item << u"corpus has not arrived yet: see Data"_s << false;
        }
        item.state = State::Done;
        QTest::newRow("was there") << item << u"corpus is there already"_s << true;
        item.progress.moved = 10;
        QTest::newRow("verified") << item << u"corpus arrived, every sum verified"_s << true;
        item.confirmedBySite = false;
        QTest::newRow("not confirmed") << item << u"corpus arrived; the site could not confirm it"_s << true;
        item.request.direction = Direction::Download;
        item.state = State::Running;
        QTest::newRow("the other way") << item << begin << false;
    }
    void stepsOfTransfers()
    {
        QFETCH(TransferItem, item);
        QFETCH(QString, said);
        QFETCH(bool, isDone);
        const Catalogue catalogue;
        const QList<Request> drafts;
        const QList<TransferItem> transfers{item};
        const QList<JobsOfSite> jobs;
        const JourneyStep step = journey(Whereabouts{catalogue, drafts, nullptr, transfers, jobs}).at(2);
        QCOMPARE(step.text, said);
        QCOMPARE(step.isDone, isDone);
    }

    // That it ran to its end is no stop.
    void transferWithFailedFiles()
    {
        TransferItem item;
        item.request.local = "/home/anna/corpus";
        item.state = TransferItem::State::Incomplete;
        const Catalogue catalogue;
        const QList<Request> drafts;
        const QList<TransferItem> transfers{item};
        const QList<JobsOfSite> jobs;
        const QList<Need> found = needs({}, Whereabouts{catalogue, drafts, nullptr, transfers, jobs});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().text, u"The transfer of corpus ended, but some files failed."_s);
    }

    // A link that its time limit ended is gone on with by the next.
    void aChainNeedsYouOnceItIsOver()
    {
        QList<Job> links{make(u"61"_s, u"long"_s, JobState::TimedOut, 10),
                         make(u"62"_s, u"long"_s, JobState::Running, 0),
                         make(u"63"_s, u"long"_s, JobState::Waiting, 0)};
        for (int link = 0; link < 3; ++link) {
            links[link].workFolder = plannedRunFolder(RemotePath("/w"), u"long"_s, at(0), 3);
            links[link].output = links[link].workFolder / nameOfLink("output.txt", link + 1);
        }
        links[0].times.started = links[1].times.started = at(1);
        QVERIFY(jobNeeds(links, lumi, {}).isEmpty());
        links[1].state = JobState::Failed;
        links[2].state = JobState::Cancelled;
        const QList<Need> needs = jobNeeds(links, lumi, {});
        QCOMPARE(needs.size(), 1);
        QVERIFY2(needs.first().text.startsWith(u"Job 62 "), qPrintable(needs.first().text));
    }

    void aSweepIsOneLine()
    {
        QList<Job> jobs;
        for (int i = 0; i < 300; ++i)
            jobs += task(i, JobState::Failed, 60 * i); // for five hours
        jobs += task(301, JobState::Completed, 1);
        jobs += task(302, JobState::Cancelled, 1);
        const QList<Need> needs = jobNeeds(jobs, lumi, {});
        QCOMPARE(needs.size(), 1);
        QCOMPARE(needs.first().text, u"300 task(s) of array 50 “sweep” failed."_s);
        QCOMPARE(std::get<JobRef>(needs.first().target), (JobRef{lumi, {u"50_299"_s}})); // the newest
    }

    void oneNameWithinAnHour()
    {
        QList<Job> jobs;
        for (int i = 0; i < 5; ++i)
            jobs += make(QString::number(i), u"train"_s, JobState::OutOfMemory, 3000 * i); // each within the hour
        jobs += make(u"9"_s, u"train"_s, JobState::OutOfMemory, 12000 + 3601);
        jobs += make(u"10"_s, u"eval"_s, JobState::TimedOut, 12000);
        const QList<Need> needs = jobNeeds(jobs, lumi, {});
        QCOMPARE(needs.size(), 3);
        QCOMPARE(needs[0].text, u"Job 9 “train” ran out of memory after 1 min 30 s."_s);
        QCOMPARE(needs[1].text, u"5 job(s) “train” ran out of memory."_s);
        QCOMPARE(needs[2].text, u"Job 10 “eval” reached its time limit after 1 min 30 s."_s);
        QSet<QString> keys;
        for (const Need &need : needs)
            keys.insert(need.key);
        QCOMPARE(keys.size(), 3);
    }

    void severalKindsFailed()
    {
        const QList<Need> needs = jobNeeds({task(1, JobState::Failed, 1), task(2, JobState::NodeFailed, 2)}, lumi, {});
        QCOMPARE(needs.size(), 1);
        QCOMPARE(needs.first().text, u"2 task(s) of array 50 “sweep” failed."_s);
        QCOMPARE(jobNeeds({task(1, JobState::NodeFailed, 1), task(2, JobState::NodeFailed, 2)}, lumi, {}).first().text,
                 u"2 task(s) of array 50 “sweep” lost their node."_s);
    }

    void putAside()
    {
        const TempFolder folder;
        QSettings store(folder.path(u"officina.ini"_s), QSettings::IniFormat);
        Settings settings(store);
        QList<Job> jobs{task(1, JobState::Failed, 10), task(2, JobState::Failed, 20),
                        make(u"7"_s, u"name with spaces"_s, JobState::Failed, 5)};
        for (const Need &need : jobNeeds(jobs, lumi, {}))
            SeenNeeds(settings).setSeen(need);
        const auto seen = SeenNeeds(settings).times();
        QCOMPARE(seen.size(), 2);
        QVERIFY(jobNeeds(jobs, lumi, seen).isEmpty());
        QCOMPARE(jobNeeds(jobs, SiteId{u"mn5"_s}, seen).size(), 2); // another site's array 50
        // Only what failed since.
        jobs += task(3, JobState::Failed, 30);
        const QList<Need> since = jobNeeds(jobs, lumi, seen);
        QCOMPARE(since.size(), 1);
        QVERIFY(since.first().text.startsWith(u"Job 50_3 "_s));
        // They are kept, and not for ever.
        for (int i = 0; i < 400; ++i)
            SeenNeeds(settings).setSeen(
                jobNeeds({make(u"1"_s, QString::number(i), JobState::Failed, i)}, lumi, {}).first());
        QCOMPARE(SeenNeeds(settings).times().size(), 300);
        QVERIFY(SeenNeeds(settings).times().contains(u"lumi name 399"_s));
        settings.set(setting::seenNeeds, QStringList({u""_s, u"x"_s, u"nonsense lumi name z"_s}));
        QCOMPARE(jobNeeds(jobs, lumi, SeenNeeds(settings).times()).size(), 2);
    }

    void inTheList()
    {
        NeedsList list;
        list.resize(620, 260);
        QList<Need> needs = jobNeeds({task(1, JobState::Failed, 10), task(2, JobState::Failed, 20)}, lumi, {});
        needs += Need{.key = u"request-1"_s, .text = u"“Title” has 3 open points."_s, .action = u"Open request"_s};
        list.setNeeds(needs);
        list.show();
        auto *aside = list.findChild<QToolButton *>(u"seen-job-50_2"_s);
        QVERIFY(aside);
        QVERIFY(!list.findChild<QToolButton *>(u"seen-request-1"_s)); // that is mended, not put aside
        QSignalSpy away(&list, &NeedsList::putAside);
        QTest::mouseClick(aside, Qt::LeftButton);
        QCOMPARE(away.size(), 1);
        QCOMPARE(away.first().first().value<Need>(), needs.first());
        if (const QString folder = qEnvironmentVariable("OFFICINA_PICTURES"); !folder.isEmpty())
            list.grab().save(folder + u"/needs.png"_s);
    }
};

QTEST_MAIN(JobNeedsTest)
#include "tst_jobneeds.moc"
