// SPDX-License-Identifier: GPL-3.0-or-later
//
// A workshop of thirty, at a real sshd with OpenSSH's own MaxStartups and a real Slurm: thirty accounts, each with a key
// and a home of its own, who all sign in at once, send a file, submit a job and see the curve that it wrote. What they
// report, and what the site shows of the project, is on the teacher's board. Prints its figures.
#include "client/cohort/board.h"
#include "client/cohort/cohortstore.h"
#include "client/cohort/ownsteps.h"
#include "client/cohort/sitelook.h"
#include "client/cohort/teambudget.h"
#include "client/connection/signin.h"
#include "client/curves/runs/runreader.h"
#include "client/follow/sshlogsource.h"
#include "client/jobs/jobs.h"
#include "tests/support/autoprompts.h"
#include "tests/support/practicevariant.h"
#include "tests/support/resultcheck.h"
#include "tests/support/tempfolder.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <unistd.h>

#include <algorithm>
#include <thread>
#include <vector>

using namespace officina;
using namespace officina::cohort;
using namespace officina::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int number = 30;
constexpr int teams = 6;
constexpr auto patience = 5min; // a busy computer, under a sanitizer

QString userOf(int member)
{
    return u"m"_s + QString::number(member + 1).rightJustified(2, u'0');
}

QString teamOf(int member)
{
    return u"team%1"_s.arg(member % teams + 1);
}

QByteArray lossesOf(int member)
{
    QByteArray csv = "step,loss\n";
    for (int step = 1; step <= 5; ++step)
        csv += QByteArray::number(step) + ',' + QByteArray::number(1.0 / (step + member)) + '\n';
    return csv;
}

bool append(const QString &path, const QByteArray &text)
{
    QFile file(path); // in place: where a file is mounted it stays the same one
    return file.open(QIODevice::Append) && file.write(text) == text.size();
}

// One member's hour, on their own computer.
struct Learner {
    int member = 0;
    Site site;
    QString folder; // of their program's data
    QString outcome; // empty: all went well
    int refused = 0; // sign-ins that the host dropped
    QHash<QString, int> refusals; // by kind
    qint64 signedIn = 0, sent = 0, seen = 0; // ms since the beginning

    Result<std::unique_ptr<ssh::Session>> signIn(ssh::Prompts &prompts, const QDeadlineTimer &deadline)
    {
        for (;;) {
            auto session = ssh::Session::open(targetOf(site), prompts, {});
            if (session || session.error().kind == Error::Kind::AuthRejected || deadline.hasExpired())
                return session;
            ++refused;
            ++refusals[QString::fromLatin1(testing::kindName(session.error().kind))];
            // As a person tries again: not all at the same moment.
            std::this_thread::sleep_for(500ms + QRandomGenerator::global()->bounded(1500) * 1ms);
        }
    }

    Result<> work(const QElapsedTimer &watch)
    {
        const QDeadlineTimer deadline(patience);
        OwnSteps steps(folder);
        AutoPrompts prompts;
        const auto session = signIn(prompts, deadline);
        if (!session)
            return passOn(session);
        signedIn = watch.elapsed();
        steps.done(site.id, Step::Connected);

        const auto home = (*session)->home();
        if (!home)
            return passOn(home);
        if (const auto made = (*session)->makePath(*home / "data"); !made)
            return made;
        if (const auto sentFile = (*session)->write(*home / "data/losses.csv", lossesOf(member)); !sentFile)
            return sentFile;
        steps.done(site.id, Step::Staged);

        SchedulerFinder finder;
        const auto at = finder.find(**session, site);
        if (!at)
            return passOn(at);
        JobSpec job;
        job.name = u"first"_s;
        job.account = site.account;
        job.cpus = 1;
        job.memory = 64;
        job.timeLimit = 600;
        job.shell = "/bin/bash";
        job.runFolder = plannedRunFolder(*home, job.name, QDateTime::currentDateTime());
        job.body = "mkdir -p logs\ncp ~/data/losses.csv logs/new\nmv logs/new logs/metrics.csv\n";
        if (const auto made = (*session)->makePath(job.runFolder.parent()); !made)
            return made;
        const auto submitted = submitJob(*at, job);
        if (!submitted)
            return passOn(submitted);
        sent = watch.elapsed();
        steps.done(site.id, Step::Submitted);

        while (!(*session)->stat(job.runFolder / "logs/metrics.csv")) {
            if (deadline.hasExpired())
                return failure(Error::Kind::Timeout, u"no curve"_s);
            std::this_thread::sleep_for(500ms);
        }
        SshLogSource source(**session, job.runFolder / "logs");
        RunReader reader;
        if (const auto read = reader.poll(source); !read)
            return passOn(read);
        if (reader.runs().size() != 1 || reader.points() != 5)
            return failure(Error::Kind::BadReply, u"another curve: %1 points"_s.arg(reader.points()));
        seen = watch.elapsed();
        steps.done(site.id, Step::Watched);
        return {};
    }
};

} // namespace

class TestWorkshop : public QObject
{
    Q_OBJECT

private:
    PracticeVariant m_factory{u"workshop"_s, R"({"slurm": ["MaxJobCount=10000"]})"};
    TempFolder m_folder;
    CohortStore m_store{m_folder.path(u"cohorts"_s)};
    CohortId m_cohort;
    AutoPrompts m_prompts;
    std::unique_ptr<ssh::Session> m_session; // the teacher's
    std::vector<Learner> m_learners;

    bool addAccounts()
    {
        QByteArray passwd, group, shadow, homes, accounts;
        for (int team = 1; team <= teams; ++team) {
            const QByteArray name = "team" + QByteArray::number(team);
            QByteArrayList users;
            for (int member = 0; member < number; ++member)
                if (teamOf(member).toLatin1() == name)
                    users += userOf(member).toLatin1();
            accounts += "sacctmgr -i add account " + name + " Cluster=practice\nsacctmgr -i add user " + users.join(',')
                + " Account=" + name + " DefaultAccount=" + name + "\nsacctmgr -i modify account " + name
                + " set GrpTRESMins=gres/gpu=" + QByteArray::number(team * 6000) + "\n";
        }
        QDir().mkpath(m_factory.file(u"etc/keys"_s));
        for (int member = 0; member < number; ++member) {
            const QByteArray name = userOf(member).toLatin1(), id = QByteArray::number(62001 + member);
            passwd += name + ":x:" + id + ':' + id + ":Member:/home/" + name + ":/bin/bash\n";
            group += name + ":x:" + id + ":\n";
            shadow += name + ":*:19000::::::\n";
            homes += "mkdir -m 700 /home/" + name + "; chown " + id + ':' + id + " /home/" + name + '\n';
            const QString key = m_folder.path(userOf(member));
            if (QProcess::execute(u"ssh-keygen"_s, {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, QString(), u"-f"_s, key})
                    != 0
                || !QFile::copy(key + u".pub"_s, m_factory.file(u"etc/keys/"_s + userOf(member))))
                return false;
        }
        const bool added = append(m_factory.file(u"etc/passwd"_s), passwd)
            && append(m_factory.file(u"etc/group"_s), group) && append(m_factory.file(u"etc/shadow"_s), shadow);
        return added && !m_factory.administrate(homes + accounts).contains("rror");
    }

    // The accounts let in, by OpenSSH's own limit of sign-ins at once.
    bool restartSshd()
    {
        QFile file(m_factory.file(u"etc/sshd_config"_s));
        if (!file.open(QIODevice::ReadOnly))
            return false;
        QByteArray config = file.readAll();
        file.close();
        config.replace("AllowUsers learner", "AllowUsers learner m*");
        config.replace("AuthorizedKeysFile /practice/authorized_keys",
                       "AuthorizedKeysFile /practice/authorized_keys /practice/keys/%u");
        config.replace("MaxStartups 100", "MaxStartups 10:30:100");
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(config) != config.size())
            return false;
        file.close();
        return m_factory.make(u"sshd"_s, u"down"_s) && m_factory.make(u"sshd"_s, u"up"_s);
    }

    Result<SiteLook> look(const Cohort &cohort)
    {
        return lookAtSite(*m_session, m_factory.site(), std::make_shared<SchedulerFinder>(), cohort, {});
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (geteuid() != 0)
            QSKIP("thirty accounts need root");
        QVERIFY(m_factory.start());
        QVERIFY(addAccounts());
        QVERIFY(restartSshd());
        QTRY_VERIFY((m_session = ssh::Session::open(targetOf(m_factory.site()), m_prompts, {}).value_or(nullptr)));

        Cohort cohort{.title = u"Workshop"_s, .site = m_factory.site().id, .account = u"demo"_s};
        cohort.from = QDateTime::currentDateTimeUtc().date();
        for (int member = 0; member < number; ++member)
            cohort.members +=
                Member{.mail = userOf(member) + u"@example.org"_s, .team = teamOf(member), .user = userOf(member)};
        for (int team = 1; team <= teams; ++team)
            cohort.setTeam({.name = u"team%1"_s.arg(team), .account = u"team%1"_s.arg(team)});
        for (Member &member : cohort.members)
            markInvited(member, QDateTime::currentDateTimeUtc());
        const auto made = m_store.create(cohort);
        QVERIFY_RESULT(made);
        m_cohort = made->id;
    }

    void thirtyAtOnce()
    {
        QElapsedTimer watch;
        watch.start();
        m_learners.resize(number);
        {
            std::vector<std::jthread> threads;
            for (int member = 0; member < number; ++member) {
                Learner &one = m_learners[size_t(member)];
                one.member = member;
                one.site = m_factory.site();
                one.site.user = userOf(member);
                one.site.identities = {m_folder.path(userOf(member))};
                one.site.account = teamOf(member);
                one.folder = m_folder.path(userOf(member) + u"-data"_s);
                threads.emplace_back([&one, &watch] {
                    if (const auto done = one.work(watch); !done)
                        one.outcome = QString::fromUtf8(describe(done.error()));
                });
            }
        }
        QStringList failed;
        QHash<QString, int> refusals;
        int refused = 0, retried = 0, mostTries = 0;
        for (const Learner &one : m_learners) {
            if (!one.outcome.isEmpty())
                failed += userOf(one.member) + u": "_s + one.outcome;
            refused += one.refused;
            retried += one.refused > 0 ? 1 : 0;
            mostTries = std::max(mostTries, one.refused + 1);
            for (const auto &[kind, count] : one.refusals.asKeyValueRange())
                refusals[kind] += count;
        }
        QVERIFY2(failed.isEmpty(), qPrintable(failed.join(u'\n')));
        const auto last = [&](qint64 Learner::*when) { return std::ranges::max(m_learners, {}, when).*when / 1000.0; };
        qInfo() << "thirty members: the last one signed in after" << last(&Learner::signedIn) << "s, submitted after"
                << last(&Learner::sent) << "s, saw a curve after" << last(&Learner::seen) << "s; sign-ins refused"
                << refused << refusals << "by members" << retried << "most tries of one" << mostTries;

        // The site's own record: each is in once, and what was turned away is what was tried again.
        QFile log(m_factory.file(u"log/sshd.log"_s));
        QVERIFY(log.open(QIODevice::ReadOnly));
        const QByteArray text = log.readAll();
        for (int member = 0; member < number; ++member)
            QCOMPARE(text.count("Accepted publickey for " + userOf(member).toLatin1() + ' '), 1);
        QVERIFY(!text.contains("Failed publickey for m"));
    }

    void reportsMakeTheBoard()
    {
        const auto before = m_store.load(m_cohort);
        QVERIFY_RESULT(before);
        for (const Learner &one : m_learners) {
            OwnSteps steps(one.folder);
            const auto key = steps.reportKey();
            QVERIFY_RESULT(key);
            const ProgressReport report{.cohort = m_cohort,
                                        .mail = userOf(one.member) + u"@example.org"_s,
                                        .site = one.site.id,
                                        .user = one.site.user,
                                        .consent = u"I agree."_s,
                                        .written = QDateTime::currentDateTimeUtc(),
                                        .steps = steps.at(one.site.id)};
            const auto read = readReport(reportFile(report, *key));
            QVERIFY_RESULT(read);
            const auto saved = m_store.change(m_cohort, [&](Cohort &cohort) -> Result<> {
                const Taking taking = takeReport(cohort, *read, QDateTime::currentDateTimeUtc());
                return taking == Taking::Taken ? Result<>() : failure(Error::Kind::Rejected, nameOf(taking));
            });
            QVERIFY_RESULT(saved);
        }
        const auto cohort = m_store.load(m_cohort);
        QVERIFY_RESULT(cohort);
        const QList<TeamRow> rows = teamRows(*cohort);
        QCOMPARE(rows.size(), teams);
        for (const TeamRow &row : rows) {
            QCOMPARE(row.members.size(), number / teams);
            for (const int done : row.done)
                QCOMPARE(done, number / teams);
            QCOMPARE(std::ranges::max(row.troubled), 0);
        }
    }

    // Without one report: what the site shows of the project's jobs, and of its budgets.
    void siteShowsWhoSubmitted()
    {
        auto cohort = m_store.load(m_cohort);
        QVERIFY_RESULT(cohort);
        for (Member &member : cohort->members)
            member.steps.clear();
        const auto told = look(*cohort);
        QVERIFY_RESULT(told);
        QVERIFY_RESULT(told->jobs);
        QCOMPARE(told->jobs->reach, ProjectJobs::Reach::All);
        QVERIFY(!told->jobs->accountingError);
        const JobsTaken taken = takeJobs(*cohort, *told->jobs, told->asked);
        QCOMPARE(taken.members, number);
        QCOMPARE(taken.strangers, QStringList());
        for (const Member &member : cohort->members) {
            const Cells cells = cellsOf(member);
            QCOMPARE(cells[size_t(Step::Submitted)].state, Cell::State::Done);
            QCOMPARE(cells[size_t(Step::Submitted)].source, Source::Site);
            QVERIFY(cells[size_t(Step::Connected)].isImplied);
            QCOMPARE(cells[size_t(Step::Watched)].state, Cell::State::Unknown);
        }
        const QList<TeamBudget> budgets = teamBudgets(*cohort, told->budgets, told->asked);
        QCOMPARE(budgets.size(), teams);
        for (int team = 0; team < teams; ++team) {
            QCOMPARE(budgets[team].account, u"team%1"_s.arg(team + 1));
            QVERIFY(budgets[team].budget);
            QCOMPARE(budgets[team].budget->limit, (team + 1) * 100.0);
            QVERIFY(!budgets[team].lasts); // nothing used: no rate
        }
        QCOMPARE(budgetOfAll(*cohort, told->budgets)->limit, 2100.0);
    }

    // Where the site keeps jobs to their owners it is said so, and nobody is called idle for it.
    void siteKeepsJobsToTheirOwners()
    {
        QVERIFY(append(m_factory.file(u"slurm/slurm.conf"_s), "PrivateData=jobs\n"));
        m_factory.administrate("scontrol reconfigure");
        QTRY_VERIFY(m_factory.administrate("scontrol show config").contains("PrivateData             = jobs"));
        auto cohort = m_store.load(m_cohort);
        QVERIFY_RESULT(cohort);
        const Cohort before = *cohort;
        // The database has a setting of its own, and still shows what ended.
        auto told = look(*cohort);
        QVERIFY_RESULT(told);
        QVERIFY_RESULT(told->jobs);
        QCOMPARE(told->jobs->jobs.size(), number);
        QCOMPARE(told->jobs->reach, ProjectJobs::Reach::All);

        QVERIFY(append(m_factory.file(u"slurm/slurmdbd.conf"_s), "PrivateData=jobs\n"));
        m_factory.administrate("pkill -HUP slurmdbd");
        QTRY_VERIFY((told = look(*cohort)) && told->jobs && told->jobs->jobs.isEmpty());
        QCOMPARE(told->jobs->reach, ProjectJobs::Reach::Hidden);
        takeJobs(*cohort, *told->jobs, told->asked);
        for (qsizetype i = 0; i < before.members.size(); ++i)
            for (size_t step = 0; step < allSteps.size(); ++step)
                QCOMPARE(cellsOf(cohort->members[i])[step].state, cellsOf(before.members[i])[step].state);
    }
};

QTEST_GUILESS_MAIN(TestWorkshop)
#include "tst_workshop.moc"
