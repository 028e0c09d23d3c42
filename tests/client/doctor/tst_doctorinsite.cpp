// SPDX-License-Identifier: GPL-3.0-or-later
//
// The access doctor after signing in: the practice factory, where all is well, and sites where something is not: no
// shell, start-up files that talk, a clock that is wrong, a full disk, no scheduler.
#include "client/doctor/insite.h"

#include "client/connection/signin.h"
#include "client/sites/sitelist.h"
#include "tests/support/autoprompts.h"
#include "tests/support/resultcheck.h"
#include "tests/support/servers.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace officina;
using namespace officina::doctor;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class DoctorInSiteTest : public QObject
{
    Q_OBJECT

private:
    using Opened = Result<std::unique_ptr<ssh::Session>>;
    Opened open(const ssh::Target &target) { return ssh::Session::open(target, m_prompts, CancelFlag()); }
    QList<Check> look(const Site &site) { return checkInSite(*m_session, site, m_finder); }
    static Finding the(CheckId id, const QList<Check> &checks)
    {
        const auto found = std::ranges::find(checks, id, &Check::id);
        if (found == checks.end())
            qFatal("no line %s", qPrintable(idName(id)));
        return found->finding;
    }
    static bool has(CheckId id, const QList<Check> &checks) { return std::ranges::contains(checks, id, &Check::id); }
    // What is found at a server of that kind.
    QList<Check> at(const SshServer::Options &options)
    {
        SshServer server(options);
        if (!server.start())
            qFatal("the server did not start");
        m_session = open(server.target()).value();
        return look({});
    }

    AutoPrompts m_prompts;
    SchedulerFinder m_finder;
    Site m_practice;
    std::unique_ptr<ssh::Session> m_session;

private Q_SLOTS:
    void initTestCase()
    {
        const SiteList list = loadSites();
        const Site *practice = list.find(SiteId{u"practice"_s});
        QVERIFY2(practice, "the practice factory does not run");
        m_practice = *practice;
    }
    void init()
    {
        auto opened = open(targetOf(m_practice));
        QVERIFY_RESULT(opened);
        m_session = std::move(*opened);
    }
    void cleanup() { m_session.reset(); }

    void allIsWell();
    void accounts();
    void workFolders();
    void anotherScheduler();
    void filesOnly();
    void shellThatEnds();
    void talkingStartFiles();
    void wrongClock();
    void fullDisk();
    void fewPrograms();
    void quotaThatIsNotTold();
    void schedulerThatDoesNotAnswer();
    void accountNotToldBySlurm();
    void signInThatFailed();
};

void DoctorInSiteTest::allIsWell()
{
    const auto checks = look(m_practice);
    for (const Check &check : checks)
        QVERIFY2(check.status() != Status::Wrong, qPrintable(idName(check.id()) + u' ' + check.values.join(u'|')));
    QCOMPARE(the(CheckId::SignIn, checks), Finding::SignedIn);
    QCOMPARE(the(CheckId::AddressSeen, checks), Finding::CameFrom);
    QCOMPARE(the(CheckId::Clock, checks), Finding::ClockRight);
    QCOMPARE(the(CheckId::Shell, checks), Finding::ShellRuns);
    QCOMPARE(the(CheckId::StartupFiles, checks), Finding::StartupSilent);
    QCOMPARE(the(CheckId::Sftp, checks), Finding::SftpRuns);
    QCOMPARE(the(CheckId::Scheduler, checks), Finding::SchedulerFound);
    QCOMPARE(the(CheckId::Python, checks), Finding::PythonFound);
    QCOMPARE(the(CheckId::Tar, checks), Finding::TarFound);
    QCOMPARE(the(CheckId::HomeQuota, checks), Finding::QuotaLeft);
    QCOMPARE(the(CheckId::HomeFiles, checks), Finding::FilesLeft);
    QCOMPARE(the(CheckId::WorkFolder, checks), Finding::WorkWritable);
    QCOMPARE(the(CheckId::Account, checks), Finding::AccountKnown);
    QVERIFY(std::ranges::is_sorted(checks, {}, &Check::id));
}

void DoctorInSiteTest::accounts()
{
    Site site = m_practice;
    site.account = u"someone-elses"_s;
    QCOMPARE(the(CheckId::Account, look(site)), Finding::AccountOther);
    site.account = u"DEMO"_s; // Slurm keeps them in small letters
    QCOMPARE(the(CheckId::Account, look(site)), Finding::AccountKnown);
    site.account.clear();
    site.project.clear();
    site.accountRule = {.required = true};
    QCOMPARE(the(CheckId::Account, look(site)), Finding::AccountNotSaid);
}

void DoctorInSiteTest::workFolders()
{
    Site site = m_practice;
    site.work = u"/nowhere"_s;
    QCOMPARE(the(CheckId::WorkFolder, look(site)), Finding::WorkMissing);
    site.work = u"/etc"_s;
    QCOMPARE(the(CheckId::WorkFolder, look(site)), Finding::WorkClosed);
    site.project.clear();
    site.work = u"/scratch/<project>"_s;
    QCOMPARE(the(CheckId::WorkFolder, look(site)), Finding::WorkNotSaid);
}

void DoctorInSiteTest::anotherScheduler()
{
    Site site = m_practice;
    site.scheduler = Site::Scheduler::Pbs;
    QCOMPARE(the(CheckId::Scheduler, look(site)), Finding::SchedulerOther);
}

void DoctorInSiteTest::filesOnly()
{
    const auto checks = at({.sftpOnly = true});
    QCOMPARE(the(CheckId::Shell, checks), Finding::ShellMissing);
    QCOMPARE(the(CheckId::Sftp, checks), Finding::SftpRuns);
    QVERIFY(!has(CheckId::Scheduler, checks) && !has(CheckId::WorkFolder, checks));
}

// A start-up file ends it, or the site does without a word: what is known is said, and no more.
void DoctorInSiteTest::shellThatEnds()
{
    QCOMPARE(the(CheckId::Shell, at({.forceCommand = "/bin/false"})), Finding::ShellUnclear);
    if (!Server::canRun())
        QSKIP("needs root");
    ServerKind kind = serverKind("start file prints");
    for (const QByteArray last : {"exit 0", "[ -n \"$PS1\" ] || exit", "exec true"}) {
        kind.startFiles = {{".bashrc", "# exit of all\nexec 3>&1\n" + last + '\n'}};
        Server server(kind);
        QVERIFY_RESULT(server.start());
        m_session = open(server.target()).value();
        const auto checks = look({});
        const auto shell = std::ranges::find(checks, CheckId::Shell, &Check::id);
        QVERIFY(shell != checks.end());
        QCOMPARE(shell->finding, Finding::ShellEnds);
        QCOMPARE(shell->values, QStringList({u"~/.bashrc"_s, u"3"_s}));
        QCOMPARE(the(CheckId::Sftp, checks), Finding::SftpRuns);
        QVERIFY(std::ranges::is_sorted(checks, {}, &Check::id));
    }
}

void DoctorInSiteTest::talkingStartFiles()
{
    if (!Server::canRun())
        QSKIP("needs root");
    Server server(serverKind("start file prints"));
    QVERIFY_RESULT(server.start());
    m_session = open(server.target()).value();
    const auto checks = look({});
    const auto talks = std::ranges::find(checks, CheckId::StartupFiles, &Check::id);
    QVERIFY(talks != checks.end());
    QCOMPARE(talks->finding, Finding::StartupTalks);
    QCOMPARE(talks->values, QStringList{u"Welcome to the cluster"_s});
    QCOMPARE(the(CheckId::Clock, checks), Finding::ClockRight); // whatever was printed before
}

void DoctorInSiteTest::wrongClock()
{
    if (!Server::canRun())
        QSKIP("needs root");
    const auto checks = at({.setUp = "mount -t tmpfs none /usr/local/bin\n"
                                     "printf '#!/bin/sh\\necho $(($(/bin/date +%%s) - 600))\\n' >/usr/local/bin/date\n"
                                     "chmod +x /usr/local/bin/date\n"});
    const auto clock = std::ranges::find(checks, CheckId::Clock, &Check::id);
    QVERIFY(clock != checks.end());
    QCOMPARE(clock->finding, Finding::ClockWrong);
    QVERIFY2(std::abs(clock->values.first().toInt() - 600) < 60, qPrintable(clock->values.first()));
}

void DoctorInSiteTest::fullDisk()
{
    if (!Server::canRun())
        QSKIP("needs root");
    const auto checks = at({.setUp = "mount -t tmpfs -o size=1m,nr_inodes=20 none /root\nmkdir /root/.ssh\n"
                                     "dd if=/dev/zero of=/root/full bs=1k count=1000 2>/dev/null\n"});
    QCOMPARE(the(CheckId::HomeQuota, checks), Finding::QuotaLow);
    QCOMPARE(the(CheckId::HomeFiles, checks), Finding::FilesLow);
}

void DoctorInSiteTest::fewPrograms()
{
    if (!Server::canRun())
        QSKIP("needs root");
    // No Slurm, no python3, no GNU tar.
    const auto checks = at({.setUp = "mkdir $1/real\nmount --bind /usr/bin $1/real\nmount -t tmpfs none /usr/bin\n"
                                     "$1/real/ln -s $1/real/* /usr/bin/\n"
                                     "rm -f /usr/bin/squeue /usr/bin/qstat /usr/bin/python3 /usr/bin/tar\n"});
    QCOMPARE(the(CheckId::Python, checks), Finding::PythonMissing);
    QCOMPARE(the(CheckId::Tar, checks), Finding::TarMissing);
    QCOMPARE(the(CheckId::Scheduler, checks), Finding::SchedulerMissing);
    QVERIFY(!has(CheckId::Account, checks));
}

void DoctorInSiteTest::quotaThatIsNotTold()
{
    // Files alone, and a server that does not tell of its disk.
    const auto checks = at({.forceCommand = "internal-sftp -P statvfs,fstatvfs"});
    QCOMPARE(the(CheckId::Sftp, checks), Finding::SftpRuns);
    QCOMPARE(the(CheckId::HomeQuota, checks), Finding::QuotaNotTold);
    QCOMPARE(the(CheckId::HomeFiles, checks), Finding::FilesNotTold);
}

void DoctorInSiteTest::schedulerThatDoesNotAnswer()
{
    if (!Server::canRun())
        QSKIP("needs root");
    // As where a login node ends the processes of whoever has too many: the question is cut off in the middle.
    const auto checks = at({.setUp = "mkdir $1/real\nmount --bind /usr/bin $1/real\nmount -t tmpfs none /usr/bin\n"
                                     "$1/real/ln -s $1/real/* /usr/bin/\nrm -f /usr/bin/env\n"
                                     "printf '#!/bin/sh\\nkill -9 0\\n' >/usr/bin/env\nchmod +x /usr/bin/env\n"});
    QCOMPARE(the(CheckId::Scheduler, checks), Finding::SchedulerSilent);
    QVERIFY(!has(CheckId::Account, checks));
}

// A site that wants no account, as far as is known, and a scheduler that knows none.
void DoctorInSiteTest::accountNotToldBySlurm()
{
    if (!Server::canRun())
        QSKIP("needs root");
    const QByteArray slurm = "mkdir $1/real\nmount --bind /usr/bin $1/real\nmount -t tmpfs none /usr/bin\n"
                             "$1/real/ln -s $1/real/* /usr/bin/\n"
                             "for name in squeue sinfo scontrol sacctmgr sacct sbatch; do\n"
                             "rm -f /usr/bin/$name\nprintf '#!/bin/sh\\necho slurm 23.11.4\\n' >/usr/bin/$name\n"
                             "chmod +x /usr/bin/$name\ndone\nprintf '#!/bin/sh\\nexit 1\\n' >/usr/bin/sacctmgr\n";
    SshServer server({.setUp = slurm});
    QVERIFY_RESULT(server.start());
    m_session = open(server.target()).value();
    QCOMPARE(the(CheckId::Account, look({})), Finding::AccountFree);
    Site site;
    site.account = u"mine"_s;
    QCOMPARE(the(CheckId::Account, look(site)), Finding::AccountNotChecked);
}

void DoctorInSiteTest::signInThatFailed()
{
    QCOMPARE(notSignedIn({}).status(), Status::Unknown);
    QCOMPARE(notSignedIn(Error{Error::Kind::Cancelled, {}, {}}).finding, Finding::SignInNotTried);
    const Check refused = notSignedIn(Error{Error::Kind::AuthRejected, u"publickey"_s, {}});
    QCOMPARE(refused.status(), Status::Wrong);
    QCOMPARE(refused.error->detail, u"publickey"_s);
}

QTEST_GUILESS_MAIN(DoctorInSiteTest)
#include "tst_doctorinsite.moc"
