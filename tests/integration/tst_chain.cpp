// SPDX-License-Identifier: GPL-3.0-or-later
//
// Chains on the practice factory's real Slurm: several jobs that are one training.
#include "client/jobs/chain.h"
#include "client/jobs/jobtree.h"
#include "tests/integration/jobcases.h"
#include "tests/support/resultcheck.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;

class ChainTest : public QObject
{
    Q_OBJECT

private:
    static constexpr int patience = 120000; // ms

    JobSpec spec(int links, const QByteArray &body)
    {
        JobSpec job;
        job.name = u"chain"_s;
        job.partition = u"debug"_s;
        job.account = m_at.site.account;
        job.cpus = 1;
        job.memory = 64;
        job.timeLimit = 60;
        job.links = links;
        job.runFolder = plannedRunFolder(m_at.work, u"chain-%1"_s.arg(++m_number), QDateTime::currentDateTime(), links);
        job.body = body;
        return job;
    }

    SchedulerSession at() const { return m_at.at(); }

    QList<JobState> endOf(const QList<JobId> &ids)
    {
        QList<JobState> states;
        QElapsedTimer timer;
        for (timer.start(); timer.elapsed() < patience; QTest::qWait(300)) {
            states.clear();
            for (const JobId &id : ids)
                states += jobDetail(at(), id).value_or(Job()).state;
            if (std::ranges::all_of(states, hasEnded))
                break;
        }
        return states;
    }

    QByteArray content(const RunRecord &run, const QByteArray &name)
    {
        return m_at.session->read(run.folder / name).value_or(QByteArray("(none)"));
    }

    testing::JobCases m_at;
    int m_number = 0;

private Q_SLOTS:
    void initTestCase() { QVERIFY_RESULT(m_at.signInToPractice()); }

    // Each link adds to the checkpoint; the first is ended by the signal before its limit, the second
    // finishes the work, and the third is not needed.
    void threeLinks()
    {
        JobSpec job =
            spec(3,
                 "echo \"link $OFFICINA_LINK of $OFFICINA_LINKS\" >>checkpoint\n"
                 "if [ \"$OFFICINA_LINK\" = 1 ]; then trap 'echo saved >>checkpoint; exit 0' USR1; touch ready; "
                 "while :; do sleep 0.2; done; fi\n"
                 "echo finished >>checkpoint\n");
        const auto sent = submitChain(at(), job);
        QVERIFY_RESULT(sent);
        QCOMPARE(sent->run.links.size(), 3);
        QCOMPARE(sent->run.job, sent->run.links.first());
        QTRY_VERIFY_WITH_TIMEOUT(m_at.session->stat(sent->run.folder / "ready"), patience);
        // As Slurm does before the time limit, which is never shorter than a minute.
        QVERIFY_RESULT(m_at.session->run("scancel --batch --signal=USR1 " + sent->run.links.first().value.toLatin1()));
        const QList<JobState> states = endOf(sent->run.links);
        QCOMPARE(content(sent->run, "checkpoint"), "link 1 of 3\nsaved\nlink 2 of 3\nfinished\n");
        QCOMPARE(content(sent->run, "chain"), "done\n");
        QCOMPARE(states[1], JobState::Completed);
        QCOMPARE(states[2], JobState::Cancelled);

        const auto third = jobDetail(at(), sent->run.links[2]);
        QVERIFY_RESULT(third);
        const auto run = findRun(*m_at.session, *third); // of any link
        QVERIFY_RESULT(run);
        QCOMPARE(run->links, sent->run.links);
        QCOMPARE(run->output.name(), "output-3.txt");

        // Whoever lists the jobs sees one, and reads in its script what it was made of.
        const auto jobs = at().ask(m_at.scheduler->queue());
        QVERIFY_RESULT(jobs);
        QList<JobGroup> groups = grouped(*jobs);
        foldChains(groups);
        const auto chain =
            std::ranges::find(groups, sent->run.folder, [](const JobGroup &g) { return g.job.workFolder; });
        QVERIFY(chain != groups.end() && chain->isChain());
        QCOMPARE(chain->parts.size(), 3);
        QCOMPARE(chain->link, 2);
        QCOMPARE(chain->job.state, JobState::Completed);
        for (const int link : {1, 3}) {
            auto read =
                readScript(content(sent->run, "job-" + QByteArray::number(link) + ".sbatch"), Dialect::Kind::Slurm);
            QVERIFY_RESULT(read);
            takeChain(*read, m_at.scheduler->removeCommand());
            QCOMPARE(read->spec.body, job.body);
            QCOMPARE(read->spec.links, 3);
            QCOMPARE(read->spec.output, job.output);
            QCOMPARE(read->spec.dependency, QString());
        }
    }

    void aFailureStopsIt()
    {
        const auto sent = submitChain(at(), spec(3, "echo \"link $OFFICINA_LINK\"\nexit 3\n"));
        QVERIFY_RESULT(sent);
        const QList<JobState> states = endOf(sent->run.links);
        QCOMPARE(states[0], JobState::Failed);
        QCOMPARE(content(sent->run, "chain"), "stopped: link 1 ended with exit code 3\n");
        QVERIFY(states[1] == JobState::Cancelled || states[1] == JobState::Completed);
        QVERIFY(!content(sent->run, "output-2.txt").contains("link 2"));
    }

    // What ends a link from outside is gone on with.
    void aKilledLinkIsGoneOnWith()
    {
        const auto sent = submitChain(at(),
                                      spec(2,
                                           "echo $OFFICINA_LINK >>checkpoint\n"
                                           "if [ $OFFICINA_LINK = 1 ]; then touch ready; sleep 300; fi\n"));
        QVERIFY_RESULT(sent);
        QTRY_VERIFY_WITH_TIMEOUT(m_at.session->stat(sent->run.folder / "ready"), patience);
        QVERIFY_RESULT(m_at.session->run("scancel " + sent->run.links.first().value.toLatin1()));
        const QList<JobState> states = endOf(sent->run.links);
        QCOMPARE(states, QList<JobState>({JobState::Cancelled, JobState::Completed}));
        QCOMPARE(content(sent->run, "checkpoint"), "1\n2\n");
        QCOMPARE(content(sent->run, "chain"), "done\n");
    }

    // All that has to be there is there before the scheduler is asked, so that what fails until then surely started
    // nothing.
    void nothingBeforeItIsFurnished()
    {
        const JobSpec job = spec(2, "true\n");
        bool wasWritten = false;
        const auto sent = sendJob(at(), job, [&](const RunRecord &run) -> Result<> {
            wasWritten = m_at.session->stat(run.script).has_value();
            return failure(Error::Kind::TooSlow, {}, run.script.display());
        });
        QVERIFY_ERROR(sent, Error::Kind::TooSlow);
        QVERIFY(sent.error().wasNotAsked);
        QVERIFY(wasWritten);
        QVERIFY(!m_at.session->stat(job.runFolder)); // taken away again
        const auto queue = at().ask(m_at.scheduler->queue());
        QVERIFY_RESULT(queue);
        QVERIFY(std::ranges::none_of(*queue, [&](const Job &one) { return one.workFolder == job.runFolder; }));
    }

    void refused()
    {
        JobSpec job = spec(3, "true\n");
        job.partition = u"nowhere"_s;
        QVERIFY_ERROR(submitChain(at(), job), Error::Kind::Rejected);
        QVERIFY_ERROR(m_at.session->stat(job.runFolder), Error::Kind::NotFound); // nothing is left behind
        job = spec(1, "true\n");
        QVERIFY_ERROR(submitChain(at(), job), Error::Kind::BadInput);
        job = spec(2, "true\n");
        job.array = u"1-3"_s;
        QVERIFY_ERROR(submitChain(at(), job), Error::Kind::BadInput);
    }
};

QTEST_GUILESS_MAIN(ChainTest)
#include "tst_chain.moc"
