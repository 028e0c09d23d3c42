// SPDX-License-Identifier: GPL-3.0-or-later
//
// A local folder run on the practice factory: what changed is sent, and each run keeps the code it was
// sent with.
#include "client/base/files.h"
#include "client/connection/connection.h"
#include "client/projects/projectrun.h"
#include "client/projects/resultsfetcher.h"
#include "client/staging/sync/syncdelete.h"
#include "client/staging/transfer/transfer.h"
#include "tests/integration/jobcases.h"
#include "tests/integration/stagingsupport.h"
#include "tests/support/resultcheck.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class ProjectRunTest : public QObject
{
    Q_OBJECT

private:
    static constexpr int patience = 60000; // ms

    void write(const QString &name, const QByteArray &text)
    {
        const QString path = m_folder.filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QVERIFY_RESULT(writeFile(path, text));
    }

    // As the terminal program does it; how many files went over the wire.
    Result<qint64> sync()
    {
        const auto ignored = ignorePatterns(m_folder.path());
        if (!ignored)
            return passOn(ignored);
        const SyncOptions options = projectSync(m_folder.path(), m_copy, *ignored);
        SyncCompare compare(options);
        if (const auto compared = drive(compare, *m_at.session); !compared)
            return passOn(compared);
        const qint64 files =
            compare.plan().count(SyncEntry::Action::Copy) + compare.plan().count(SyncEntry::Action::Replace);
        Transfer transfer(options.request(), m_at.site.id.value);
        SyncDelete removal(options, compare.plan(), SyncDelete::What::Rest);
        return drive(transfer, *m_at.session).and_then([&] { return drive(removal, *m_at.session); }).transform([&] {
            return files;
        });
    }

    Result<RunRecord> run(const QByteArray &command, const SourceState &source = {})
    {
        JobSpec job;
        job.name = u"project"_s;
        job.partition = u"debug"_s;
        job.account = m_at.site.account;
        job.cpus = 1;
        job.memory = 64;
        job.timeLimit = 120;
        job.runFolder = plannedRunFolder(m_at.work, job.name, QDateTime::currentDateTime());
        job.body = projectBody(command);
        return submitProject(m_at.at(), job, m_copy, source).transform([](const SentJob &sent) { return sent.run; });
    }

    QByteArray outputOf(const RunRecord &run)
    {
        QElapsedTimer timer;
        for (timer.start(); timer.elapsed() < patience; QTest::qWait(300))
            if (hasEnded(jobDetail(m_at.at(), run.job).value_or(Job()).state))
                break;
        return m_at.session->read(run.output).value_or(QByteArray("(none)"));
    }

    JobCases m_at;
    QTemporaryDir m_folder;
    RemotePath m_copy;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY_RESULT(m_at.signInToPractice());
        m_copy = projectCopy(m_at.work, m_folder.path());
        QVERIFY(m_copy != projectCopy(m_at.work, m_folder.path() + u"/other"_s));
    }

    void whatChangedIsSentAndEachRunKeepsItsOwn()
    {
        write(u"say.sh"_s, "echo one\n");
        write(u"pkg/it's $odd.txt"_s, "text\n");
        write(u"data/big.bin"_s, QByteArray(100000, 'x'));
        write(u".gitignore"_s, "/data\n");
        QCOMPARE(sync().value_or(-1), 3); // not the ignored one
        const auto first = run("until [ -e ../go ]; do sleep 0.2; done\nsh say.sh\ncat pkg/*\npwd >../where\n",
                               {.commit = u"1f3a"_s, .isChanged = true, .changes = "diff"});
        QVERIFY_RESULT(first);

        // Changed and sent again while the first waits.
        QFile::remove(m_folder.filePath(u"pkg/it's $odd.txt"_s));
        write(u"say.sh"_s, "echo two, and longer\n");
        QCOMPARE(sync().value_or(-1), 1);
        const auto second = run("sh say.sh\nls pkg 2>/dev/null\ntrue\n");
        QVERIFY_RESULT(second);
        QCOMPARE(outputOf(*second), "two, and longer\n");
        QVERIFY_RESULT(m_at.session->write(first->folder / "go", {}));
        QCOMPARE(outputOf(*first), "one\ntext\n");
        QCOMPARE(m_at.session->read(first->folder / "where").value_or(QByteArray()), first->folder.bytes() + "/code\n");
        QCOMPARE(m_at.session->read(first->folder / "source.diff").value_or(QByteArray()), "diff");
        QVERIFY(m_at.session->read(first->folder / "officina-source.json").value_or(QByteArray()).contains("1f3a"));
        QCOMPARE(sync().value_or(-1), 0);
    }

    // Its job failed while no program was open: the next one fetches what it made, once.
    void fetchedByALaterProgram()
    {
        write(u"say.sh"_s, "echo one\n");
        QVERIFY(sync().has_value());
        const auto sent = run("mkdir -p out/deep\necho 1 >out/deep/'it''s ü.csv'\necho 2 >out/other.txt\nexit 3\n");
        QVERIFY_RESULT(sent);
        (void)outputOf(*sent); // until its end
        const QTemporaryDir kept;
        const WaitingResults waiting(kept.filePath(u"waiting"_s));
        ProjectSettings settings;
        settings.fetch = {u"out/**/*.csv"_s, u"./output.txt"_s, u"say.sh"_s};
        QVERIFY_RESULT(waiting.add(m_folder.path(), settings, *sent));
        QCOMPARE(waiting.list(SiteId{u"elsewhere"_s}).size(), 0);
        QCOMPARE(waiting.list(m_at.site.id).size(), 1);
        const WaitingResult result = waiting.list().value(0);

        const Clock clock;
        Connection connection(m_at.site, m_at.prompts);
        JobService jobs(clock, nullptr);
        ResultsFetcher fetcher(jobs, waiting);
        QSignalSpy fetched(&fetcher, &ResultsFetcher::fetched);
        QSignalSpy failed(&fetcher, &ResultsFetcher::failed);
        {
            const auto claim = waiting.claim(result); // another program is at it
            QVERIFY(claim);
            jobs.setConnection(&connection);
            jobs.refresh();
            QTRY_VERIFY_WITH_TIMEOUT(jobs.refreshed().isValid() && !jobs.isRefreshing(), patience);
            QCOMPARE(fetcher.ready(), 0);
        }
        jobs.setConnection(nullptr);
        jobs.setConnection(&connection);
        QTRY_COMPARE_WITH_TIMEOUT(fetched.size(), 1, patience);
        QCOMPARE(fetched.first().at(2).value<JobState>(), JobState::Failed);
        const auto what = fetched.first().at(1).value<FetchedResults>();
        QCOMPARE(what.files, 2); // say.sh was sent along
        QCOMPARE(readFile(what.folder + u"/out/deep/its ü.csv"_s).value_or(QByteArray()), "1\n");
        QVERIFY(QFile::exists(what.folder + u"/output.txt"_s));
        QVERIFY(!QFile::exists(what.folder + u"/out/other.txt"_s));
        QVERIFY(waiting.list().isEmpty());
        QCOMPARE(failed.size(), 0);
        QCOMPARE(sync().value_or(-1), 0); // and none of it is sent
    }

    void withoutACopyNothingIsSent()
    {
        m_copy = m_at.work / "projects" / "never-sent";
        const auto sent = run("true\n");
        QVERIFY_ERROR(sent, Error::Kind::Rejected);
    }
};

QTEST_GUILESS_MAIN(ProjectRunTest)
#include "tst_projectrun.moc"
