// SPDX-License-Identifier: GPL-3.0-or-later
//
// The way to a program of a running job, and what the job uses: with the practice factory's real Slurm, and a
// real HTTP server as the job's program.
#include "client/jobs/jobaccess.h"
#include "client/jobs/jobtemplate.h"
#include "client/jobs/webaddress.h"
#include "client/sites/sitelist.h"
#include "tests/support/autoprompts.h"
#include "tests/support/resultcheck.h"
#include "tests/support/waiting.h"

#include <QtCore/QTemporaryDir>
#include <QtNetwork/QHostAddress>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QTest>

#include <algorithm>

using namespace officina;
using namespace Qt::StringLiterals;

class JobAccessTest : public QObject
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
    static QByteArray get(int port)
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(port));
        socket.write("GET /page HTTP/1.0\r\n\r\n");
        QByteArray all;
        while (QTest::qWaitFor([&] { return socket.bytesAvailable() > 0 || socket.state() == socket.UnconnectedState; },
                               patience)
               && socket.bytesAvailable() > 0)
            all += socket.readAll();
        const qsizetype end = all.indexOf("\r\n\r\n");
        return end < 0 ? QByteArray() : all.sliced(end + 4);
    }
    const Job *running(const JobId &id) const
    {
        const Job *job = m_jobs->find(id);
        return job && job->state == JobState::Running ? job : nullptr;
    }
    RunRecord send(const QByteArray &body)
    {
        JobSpec spec;
        spec.name = u"access %1"_s.arg(QDateTime::currentMSecsSinceEpoch());
        spec.partition = u"debug"_s;
        spec.account = m_connection->site().account;
        spec.cpus = 1;
        spec.memory = 256;
        spec.timeLimit = 300;
        spec.body = body;
        spec.runFolder = plannedRunFolder(m_work, spec.name, QDateTime::currentDateTime());
        const auto sent = wait(m_jobs->submit(spec));
        if (!sent)
            qWarning() << sent.error().detail;
        return sent ? sent->run : RunRecord();
    }

    // That is said, and the way stays open.
    static void nobodyThere(const Job &job, JobTunnels &tunnels)
    {
        const auto nobody = tunnels.open(job, 1);
        QVERIFY_RESULT(nobody);
        QCOMPARE(get(*nobody), QByteArray());
        QTRY_VERIFY(tunnels.find(job.id, 1) && tunnels.find(job.id, 1)->error);
        QCOMPARE(tunnels.find(job.id, 1)->error->kind, Error::Kind::Unreachable);
        tunnels.close(*nobody);
        QCOMPARE(tunnels.tunnels().size(), 1);
        // Nor here: where the node is this computer, the same number would lead to itself.
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        const int unused = probe.serverPort();
        probe.close();
        const auto itself = tunnels.open(job, unused);
        QVERIFY_RESULT(itself);
        QVERIFY(*itself != unused);
        QCOMPARE(get(*itself), QByteArray());
        QTRY_VERIFY(tunnels.find(job.id, unused) && tunnels.find(job.id, unused)->error);
        QCOMPARE(tunnels.find(job.id, unused)->error->kind, Error::Kind::Unreachable);
        tunnels.close(*itself);
    }

    Clock m_clock;
    testing::AutoPrompts m_prompts;
    QTemporaryDir m_ssh;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<JobService> m_jobs;
    std::unique_ptr<JobAccess> m_access;
    RemotePath m_work;

private Q_SLOTS:
    void initTestCase()
    {
        const SiteList list = loadSites();
        const Site *practice = list.find(SiteId{u"practice"_s});
        QVERIFY2(practice, "the practice factory does not run");
        m_connection = std::make_unique<Connection>(*practice, m_prompts);
        m_jobs = std::make_unique<JobService>(m_clock, nullptr);
        m_jobs->setConnection(m_connection.get());
        m_access = std::make_unique<JobAccess>(m_prompts, m_ssh.path());
        const auto work = wait(m_jobs->workFolder());
        QVERIFY_RESULT(work);
        m_work = *work;
    }

    void aPageOfTheJob()
    {
        // The notebook's template, with Python's server of files in place of Jupyter.
        const QList<JobTemplate> templates = jobTemplates();
        const auto notebook = std::ranges::find(templates, u"notebook"_s, &JobTemplate::id);
        QVERIFY(notebook != templates.end());
        const RunRecord run = send("echo hello >page\n"
                                   "jupyter() {\nfor word; do case $word in --port=*) port=${word#*=} ;; esac; done\n"
                                   "python3 -u -m http.server \"$port\"\n}\n"
                                   + notebook->body);
        QVERIFY(!run.job.isEmpty());
        QTRY_VERIFY(running(run.job));
        const Job job = *running(run.job);
        QList<WebAddress> addresses;
        QTRY_VERIFY([&] {
            const auto piece = wait(m_jobs->output(run.output, 0));
            addresses = webAddressesIn(piece ? piece->bytes : QByteArray(), job.nodeList);
            return !addresses.isEmpty();
        }());
        JobTunnels &tunnels = m_access->tunnels(*m_jobs);
        const auto port = tunnels.open(job, addresses.first().port());
        QVERIFY_RESULT(port);
        QCOMPARE(tunnels.open(job, addresses.first().port()).value_or(0), *port); // it is there
        QCOMPARE(get(*port), "hello\n"_ba);
        QTRY_COMPARE(tunnels.tunnels().value(0).state, JobTunnel::State::Open);
        QVERIFY(!tunnels.tunnels().value(0).error);

        nobodyThere(job, tunnels);
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(tunnels.tunnels().size(), 1);

        // What it uses: this Slurm measures memory; it has no GPU that a program could tell of.
        UsageNow usage;
        QTRY_VERIFY([&] {
            usage = wait(m_jobs->usage(job, true)).value_or(UsageNow());
            return usage.maxMemory.value_or(0) > 4 << 20;
        }());
        QCOMPARE(usage.memoryNode, u"gpu01"_s);
        QCOMPARE(usage.gpusAre, UsageNow::Gpus::Untold);

        QVERIFY_RESULT(wait(m_jobs->cancel(run.job)));
        QTRY_COMPARE(tunnels.tunnels().value(0).state, JobTunnel::State::JobEnded);
        QTcpSocket late;
        late.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(*port));
        QTRY_VERIFY(late.state() == QAbstractSocket::UnconnectedState);
        QVERIFY_ERROR(tunnels.open(*m_jobs->find(run.job), 8888), Error::Kind::BadInput);
        tunnels.close(*port);
        QVERIFY(tunnels.tunnels().isEmpty());
    }

    void theSiteIsLeft()
    {
        const RunRecord run = send("sleep 600\n");
        QTRY_VERIFY(running(run.job));
        JobTunnels &tunnels = m_access->tunnels(*m_jobs);
        QVERIFY_RESULT(tunnels.open(*running(run.job), 8888));
        QVERIFY_RESULT(m_access->alias(*m_jobs).keep(*running(run.job)));
        QVERIFY_RESULT(wait(m_jobs->cancel(run.job)));
        m_jobs->setConnection(nullptr);
        QCOMPARE(tunnels.tunnels().value(0).state, JobTunnel::State::SiteLeft);
        m_jobs.reset(); // what belongs to it goes with it
        QVERIFY(!QFile::exists(m_ssh.filePath(u"officina-nodes"_s)));
    }
};

QTEST_GUILESS_MAIN(JobAccessTest)
#include "tst_jobaccess.moc"
