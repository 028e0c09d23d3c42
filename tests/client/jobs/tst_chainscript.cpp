// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a real bash makes of a link's script when the scheduler's signals reach its processes in an order of their own: a
// link that was ended from outside is gone on with, one that failed by itself is not.
#include "client/jobs/chain.h"

#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <csignal>

using namespace officina;
using namespace Qt::StringLiterals;

class ChainScriptTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_shell;

    QByteArray content(const QString &name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void write(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }

    void start(const QByteArray &body, const QByteArray &before = {})
    {
        JobSpec spec;
        spec.links = 3;
        spec.body = body;
        m_folder = std::make_unique<QTemporaryDir>();
        m_shell = std::make_unique<QProcess>();
        m_shell->setWorkingDirectory(m_folder->path());
        write(u"links"_s, "1\n2\n3\n");
        m_shell->start(u"bash"_s,
                       {u"-c"_s, QString::fromUtf8(before + chainBody(spec, 1, "echo remove >removed; true"))});
    }

    bool isWritten(const QString &name) const
    {
        return QTest::qWaitFor([&] { return content(name).endsWith('\n'); }, 60'000);
    }
    // Of what the body has become.
    pid_t body() const { return isWritten(u"pid"_s) ? content(u"pid"_s).toInt() : 0; }

    // Written by a program that has none of the body's traps, so that a signal ends it from then on.
    static constexpr auto sleeps = "exec sh -c 'echo $$ >pid; exec sleep 600'\n";
    // The shell's own: until the test says so, however long that takes.
    static constexpr auto heldSleep =
        "sleep() { echo \"$1\" >asleep; until [ -e awake ]; do command sleep 0.05; done; }\n";

private Q_SLOTS:
    void signalledBodyFirst();
    void signalledShellFirst();
    void killedByItself();
    void failed();
    void done();
    void ofAnEarlierVersion();
};

// As of a job that is cancelled, or reaches its time limit, on a busy node.
void ChainScriptTest::signalledBodyFirst()
{
    start(sleeps, heldSleep);
    const pid_t pid = body();
    QVERIFY(pid > 0);
    QCOMPARE(kill(pid, SIGTERM), 0);
    QVERIFY(isWritten(u"asleep"_s)); // the shell knows that the body has ended, and waits
    kill(pid_t(m_shell->processId()), SIGTERM);
    write(u"awake"_s, {});
    QVERIFY(m_shell->waitForFinished());
    QCOMPARE(m_shell->exitCode(), 128 + SIGTERM);
    QCOMPARE(content(u"chain"_s), QByteArray());
    QCOMPARE(content(u"removed"_s), QByteArray());
}

void ChainScriptTest::signalledShellFirst()
{
    start(sleeps);
    QVERIFY(body() > 0);
    kill(pid_t(m_shell->processId()), SIGTERM); // which passes it on
    QVERIFY(m_shell->waitForFinished());
    QCOMPARE(m_shell->exitCode(), 128 + SIGTERM);
    QCOMPARE(content(u"chain"_s), QByteArray());
}

// As by the kernel, for want of memory: the next link would fare no better.
void ChainScriptTest::killedByItself()
{
    start(sleeps);
    const pid_t pid = body();
    QVERIFY(pid > 0);
    QCOMPARE(kill(pid, SIGKILL), 0);
    QVERIFY(m_shell->waitForFinished());
    QCOMPARE(content(u"chain"_s), "stopped: link 1 ended with exit code 137\n");
    QCOMPARE(content(u"removed"_s), "remove\n");
}

void ChainScriptTest::failed()
{
    start("exit 3\n");
    QVERIFY(m_shell->waitForFinished());
    QCOMPARE(m_shell->exitCode(), 3);
    QCOMPARE(content(u"chain"_s), "stopped: link 1 ended with exit code 3\n");
}

void ChainScriptTest::done()
{
    start("true\n");
    QVERIFY(m_shell->waitForFinished());
    QCOMPARE(m_shell->exitCode(), 0);
    QCOMPARE(content(u"chain"_s), "done\n");
}

// Its links did not wait for a signal that comes late: it is a chain all the same.
void ChainScriptTest::ofAnEarlierVersion()
{
    JobSpec chain;
    chain.links = 3;
    chain.body = "python3 train.py\n";
    ReadScript read;
    read.spec.body = chainBody(chain, 1, "scancel");
    const qsizetype late = read.spec.body.indexOf("if [ -z \"$officina_signalled\" ]");
    QVERIFY(late > 0);
    read.spec.body.remove(late, read.spec.body.indexOf('\n', late) + 1 - late);
    ReadScript other = read;
    takeChain(read, "scancel");
    QCOMPARE(read.spec.links, 3);
    QCOMPARE(read.spec.body, chain.body);
    other.spec.body += "echo more\n"; // which would be lost
    const QByteArray body = other.spec.body;
    takeChain(other, "scancel");
    QVERIFY(other.spec.links < 2);
    QCOMPARE(other.spec.body, body);
}

QTEST_MAIN(ChainScriptTest)
#include "tst_chainscript.moc"
