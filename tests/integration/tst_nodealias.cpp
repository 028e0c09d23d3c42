// SPDX-License-Identifier: GPL-3.0-or-later
//
// The name of a job's node goes with the job, and on to the next of its name: with the practice factory's
// real Slurm.
#include "client/jobs/nodealias.h"
#include "client/sites/sitelist.h"
#include "tests/support/autoprompts.h"
#include "tests/support/resultcheck.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;

class NodeAliasTest : public QObject
{
    Q_OBJECT

private:
    static constexpr int patience = 60000; // ms

    template <class T> static Result<T> wait(const QFuture<Result<T>> &future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, patience) || future.resultCount() == 0)
            return failure(Error::Kind::Timeout, u"the test waited too long"_s);
        return future.result();
    }

private Q_SLOTS:
    void followsTheJob()
    {
        const SiteList list = loadSites();
        const Site *practice = list.find(SiteId{u"practice"_s});
        QVERIFY2(practice, "the practice factory does not run");
        testing::AutoPrompts prompts;
        Clock clock;
        Connection connection(*practice, prompts);
        JobService jobs(clock, nullptr);
        jobs.setConnection(&connection);
        QTemporaryDir ssh;
        NodeAliasFile file(ssh.path());
        NodeAliasKeeper keeper(jobs, file);
        const auto work = wait(jobs.workFolder());
        QVERIFY_RESULT(work);
        JobSpec spec;
        spec.name = u"node %1"_s.arg(QDateTime::currentMSecsSinceEpoch());
        spec.partition = u"debug"_s;
        spec.account = practice->account;
        spec.cpus = 1;
        spec.memory = 64;
        spec.timeLimit = 120;
        spec.body = "until [ -e end ]; do sleep 0.2; done\n";
        const auto submit = [&] {
            spec.runFolder = plannedRunFolder(*work, spec.name, QDateTime::currentDateTime());
            return wait(jobs.submit(spec));
        };
        const auto state = [&](const JobId &id) {
            const Job *job = jobs.find(id);
            return job ? job->state : JobState::Unknown;
        };
        const auto end = [&](const RunRecord &run) {
            return wait(connection.run([&run](ssh::Session &s) { return s.write(run.folder / "end", {}); }));
        };

        const auto first = submit();
        QVERIFY_RESULT(first);
        QVERIFY(keeper.name().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(state(first->run.job), JobState::Running, patience);
        QVERIFY_RESULT(keeper.keep(*jobs.find(first->run.job)));
        QCOMPARE(keeper.name(), u"officina-practice-job"_s);
        QCOMPARE(keeper.node(), u"gpu01"_s);
        QVERIFY(QFile::exists(file.path()));

        const auto second = submit();
        QVERIFY_RESULT(second);
        QVERIFY_RESULT(end(first->run));
        QTRY_COMPARE_WITH_TIMEOUT(state(second->run.job), JobState::Running, patience);
        QTRY_VERIFY_WITH_TIMEOUT(hasEnded(state(first->run.job)), patience);
        QTRY_VERIFY(QFile::exists(file.path()));
        QFile written(file.path());
        QVERIFY(written.open(QIODevice::ReadOnly));
        QTRY_VERIFY2(written.seek(0) && written.readAll().contains("# job " + second->run.job.value.toUtf8()), "");

        QVERIFY_RESULT(end(second->run));
        QTRY_VERIFY_WITH_TIMEOUT(keeper.node().isEmpty(), patience);
        QVERIFY(!QFile::exists(file.path()));
        QVERIFY_ERROR(keeper.keep(*jobs.find(second->run.job)), Error::Kind::BadInput); // it runs no more
    }
};

QTEST_GUILESS_MAIN(NodeAliasTest)
#include "tst_nodealias.moc"
