// SPDX-License-Identifier: GPL-3.0-or-later
//
// A workshop of thirty, at a real sshd with OpenSSH's own MaxStartups and a real Slurm: thirty accounts, each with a key
// and a home of its own, who all sign in at once, send a file, submit a job and see the curve that it wrote; then by one
// invitation, with the terminal program alone. What they report, and what the site shows of the project, is on the
// teacher's board. Prints its figures.
#include "client/cohort/board.h"
#include "client/cohort/cohortstore.h"
#include "client/cohort/sitelook.h"
#include "client/cohort/teambudget.h"
#include "client/connection/signin.h"
#include "client/curves/runs/runreader.h"
#include "client/follow/sshlogsource.h"
#include "client/jobs/jobs.h"
#include "tests/cli/program.h"
#include "tests/support/autoprompts.h"
#include "tests/support/practicevariant.h"
#include "tests/support/resultcheck.h"
#include "tests/support/tempfolder.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QProcess>
#include <QtTest/QTest>

#include <unistd.h>

#include <algorithm>
#include <array>
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
    QString outcome; // empty: all went well
    int turnedAway = 0; // sign-ins that the host dropped
    qint64 signedIn = 0, sent = 0, seen = 0; // ms since the beginning

    Result<> work(const QElapsedTimer &watch)
    {
        const QDeadlineTimer deadline(patience);
        AutoPrompts prompts;
        const auto session = openPatiently(site, prompts, {}, [this](const Error &) { ++turnedAway; });
        if (!session)
            return passOn(session);
        signedIn = watch.elapsed();

        const auto home = (*session)->home();
        if (!home)
            return passOn(home);
        if (const auto made = (*session)->makePath(*home / "data"); !made)
            return made;
        if (const auto sentFile = (*session)->write(*home / "data/losses.csv", lossesOf(member)); !sentFile)
            return sentFile;

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
        return {};
    }
};

// One member who has the teacher's invitation and a terminal.
struct Guest {
    int member = 0;
    Program program;
    QString outcome; // empty: all went well

    QString mail() const { return userOf(member) + u"@example.org"_s; }
    QString reportFile() const { return program.path(u"report.json"_s); }

    QJsonObject run(const QStringList &arguments)
    {
        if (!outcome.isEmpty())
            return {};
        const auto most = std::chrono::milliseconds(patience).count();
        const Answer answer = program.run(arguments + QStringList{u"--json"_s}, int(most));
        if (answer.exitCode != 0)
            outcome = u"%1 ended with %2: %3"_s.arg(arguments.join(u' '))
                          .arg(answer.exitCode)
                          .arg(QString::fromUtf8(answer.err));
        return answer.json();
    }

    // The job is the one that the invitation brings.
    void work(const QString &invitation)
    {
        run({u"invitation"_s, u"accept"_s, invitation, u"--yes"_s});
        const QByteArray losses = program.home().file("losses.csv", lossesOf(member));
        run({u"put"_s, QString::fromUtf8(losses), u"practice:data"_s});
        const QString id = run({u"submit"_s, u"practice"_s, u"--account"_s, teamOf(member)})[u"job"_s].toString();
        const QString logs = run({u"job"_s, u"practice"_s, id, u"--wait"_s})[u"logs"_s].toString();
        const QJsonObject curves = run({u"curves"_s, u"practice:"_s + logs});
        qint64 points = 0;
        const QJsonArray tags = curves[u"runs"_s].toArray().at(0)[u"tags"_s].toArray();
        for (const auto &tag : tags)
            points += tag[u"points"_s].toInteger();
        if (outcome.isEmpty() && points != 5)
            outcome = u"another curve: %1 points"_s.arg(points);
        run({u"cohort"_s, u"report"_s, u"--email"_s, mail(), u"--out"_s, reportFile(), u"--yes"_s});
    }
};

} // namespace

class TestWorkshop : public QObject
{
    Q_OBJECT

private:
    PracticeVariant m_factory{u"workshop"_s, R"({"slurm": ["MaxJobCount=10000"]})"};
    TempFolder m_folder;
    Program m_teacher;
    CohortStore m_store{m_teacher.path(u".local/share/officina/cohorts"_s)}; // as their program keeps it
    CohortId m_cohort;
    AutoPrompts m_prompts;
    std::unique_ptr<ssh::Session> m_session; // the teacher's
    std::vector<Learner> m_learners;
    std::array<Guest, number> m_guests;
    QString m_invitation; // its file, beside the job's

    // As each member's own computer knows the site.
    bool describeFor(const Guest &guest)
    {
        QFile file(m_factory.file(u"practice.json"_s));
        if (!file.open(QIODevice::ReadOnly))
            return false;
        QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        const QString user = userOf(guest.member);
        json[u"user"_s] = user;
        json[u"identity"_s] = m_folder.path(user);
        json[u"work"_s] = u"/home/"_s + user;
        guest.program.home().file("practice/practice.json", QJsonDocument(json).toJson());
        return !json[u"host"_s].toString().isEmpty();
    }

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
        config.replace("MaxStartups 100", "MaxStartups 10:30:100\nLogLevel VERBOSE"); // which tells each drop
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

        m_folder.file("workshop/first.sbatch",
                      "#!/bin/bash\n#SBATCH --time=10\n#SBATCH --cpus-per-task=1\n#SBATCH --mem=64\n"
                      "mkdir -p logs\ncp ~/data/losses.csv logs/new\nmv logs/new logs/metrics.csv\n");
        m_invitation = m_folder.path(u"workshop/w.officina-invitation"_s);
        m_teacher.setPracticeFolder(m_factory.file({}));
        // Each team has an account of its own, which is its members' at the site.
        const Answer sealed =
            m_teacher.run({u"invitation"_s, u"make"_s, u"--cohort"_s, m_cohort.value, u"--issuer"_s, u"Ana Novak"_s,
                           u"--account="_s, u"--job"_s, u"first.sbatch"_s, u"--out"_s, m_invitation});
        QVERIFY2(sealed.exitCode == 0, sealed.err.constData());
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
                threads.emplace_back([&one, &watch] {
                    if (const auto done = one.work(watch); !done)
                        one.outcome = QString::fromUtf8(describe(done.error()));
                });
            }
        }
        QStringList failed;
        int dropped = 0, retried = 0, mostTries = 0;
        for (const Learner &one : m_learners) {
            if (!one.outcome.isEmpty())
                failed += userOf(one.member) + u": "_s + one.outcome;
            dropped += one.turnedAway;
            retried += one.turnedAway > 0 ? 1 : 0;
            mostTries = std::max(mostTries, one.turnedAway + 1);
        }
        QVERIFY2(failed.isEmpty(), qPrintable(failed.join(u'\n')));
        const auto last = [&](qint64 Learner::*when) { return std::ranges::max(m_learners, {}, when).*when / 1000.0; };
        qInfo() << "thirty members: the last one signed in after" << last(&Learner::signedIn) << "s, submitted after"
                << last(&Learner::sent) << "s, saw a curve after" << last(&Learner::seen) << "s; sign-ins dropped"
                << dropped << "of members" << retried << "most tries of one" << mostTries;

        // The site's own record: each is in once, and what was turned away is what was tried again, by nobody for long.
        QFile log(m_factory.file(u"log/sshd.log"_s));
        QVERIFY(log.open(QIODevice::ReadOnly));
        const QByteArray text = log.readAll();
        for (int member = 0; member < number; ++member)
            QCOMPARE(text.count("Accepted publickey for " + userOf(member).toLatin1() + ' '), 1);
        QVERIFY(!text.contains("Failed publickey for m"));
        const qsizetype told = text.count("drop connection #"); // sshd does not tell each of them
        QVERIFY2(told <= dropped, qPrintable(QString::number(told)));
        QVERIFY2(mostTries <= int(usualPauses.size()) + 1, qPrintable(QString::number(mostTries)));
    }

    // One file for all of them: from there on each needs no more than their own address.
    void byInvitation()
    {
        QElapsedTimer watch;
        watch.start();
        {
            std::vector<std::jthread> threads;
            for (int member = 0; member < number; ++member) {
                Guest &guest = m_guests[size_t(member)];
                guest.member = member;
                QVERIFY(describeFor(guest));
                guest.program.setPracticeFolder(guest.program.path(u"practice"_s));
                threads.emplace_back([&guest, this] { guest.work(m_invitation); });
            }
        }
        QStringList failed;
        for (const Guest &guest : m_guests)
            if (!guest.outcome.isEmpty())
                failed += userOf(guest.member) + u": "_s + guest.outcome;
        QVERIFY2(failed.isEmpty(), qPrintable(failed.join(u'\n')));
        qInfo() << "thirty members, by one invitation and the terminal program: the last report was written after"
                << watch.elapsed() / 1000.0 << "s";
    }

    void reportsMakeTheBoard()
    {
        QStringList import{u"cohort"_s, u"import"_s, m_cohort.value};
        for (const Guest &guest : m_guests)
            import += guest.reportFile();
        const Answer taken = m_teacher.run(import);
        QVERIFY2(taken.exitCode == 0, (taken.out + taken.err).constData());
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
        QCOMPARE(told->jobs->jobs.size(), 2 * number);
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
