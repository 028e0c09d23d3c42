// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole job at a replica of each system of the catalogue, by its own profile: what the access doctor says where
// the rules are kept and where they are broken, signing in, a folder staged and verified, a job sent, followed and
// fetched. Where nothing is known of how one signs in, nothing is claimed.
#include "tests/integration/replicavisit.h"

#include "client/base/cataloguefile.h"
#include "client/base/cborfile.h"
#include "client/base/userhome.h"
#include "client/catalogue/catalogue.h"
#include "client/connection/signin.h"
#include "client/doctor/computer.h"
#include "client/doctor/insite.h"
#include "client/sites/cataloguesites.h"
#include "client/sites/siteuse.h"
#include "tests/client/schedulers/fakepbs.h"
#include "tests/integration/jobcases.h"
#include "tests/support/resultcheck.h"
#include "tests/support/sshways.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtTest/QTest>

#include <algorithm>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;
using doctor::Check;
using doctor::CheckId;
using doctor::Finding;
using doctor::Status;
using Way = SignInRules::Way;
using Code = Replica::Code;
using Part = ReplicaServer::Part;

// Nothing of what was looked at is wrong.
#define NOTHING_WRONG(checks)                                                                                          \
    QVERIFY2(textOf(checks, Status::Wrong).isEmpty(), qPrintable(textOf(checks, Status::Wrong)))
// Goes on with the row unless a step of it has failed.
#define STEP(call)                                                                                                     \
    do {                                                                                                               \
        call;                                                                                                          \
        if (QTest::currentTestFailed())                                                                                \
            return;                                                                                                    \
    } while (false)

class ReplicasTest : public QObject, protected SshWays
{
    Q_OBJECT

private:
    using Opened = Result<std::unique_ptr<ssh::Session>>;

    QList<Check> before(const Site &site) const { return seenFromHere(site, m_keys); }
    QList<Check> before(const QString &key) const;
    Opened open(const Site &site, AutoPrompts &prompts) const { return SignIn(site, prompts).open({}); }
    QStringList asked(bool withKey) const { return questionsOf(m_site, *m_replica, withKey); }
    JobSpec spec() const;

    void begin();
    void keepsTheRules();
    void breaksTheRules();
    void signsIn();
    void looksAround();
    void stages();
    void runs();
    void runsOnPbs(const JobSpec &job);
    void fetches();
    void isRefused();
    void goesAway();

    QList<Site> m_profiles;
    ReplicaKeys m_keys;
    std::unique_ptr<PracticeVariant> m_factory;

    // Of the row.
    Site m_profile, m_site;
    const Replica *m_replica = nullptr;
    std::unique_ptr<FakePbs> m_pbs;
    std::unique_ptr<ReplicaServer> m_login, m_mover;
    std::unique_ptr<JobCases> m_at;
    std::unique_ptr<ssh::Session> m_files; // through the data mover
    SchedulerFinder m_finder;
    RemotePath m_staged;
    std::optional<RunRecord> m_run;

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void everySystemHasAReplica();
    void nothingIsKnown_data();
    void nothingIsKnown();
    void wholeJob_data();
    void wholeJob();
};

void ReplicasTest::initTestCase()
{
    const auto packed = readCbor(builtInCatalogue());
    QVERIFY_RESULT(packed);
    m_profiles = readCatalogueSites(*packed).sites;
    QVERIFY(m_profiles.size() > 20);
    qunsetenv("SSH_AUTH_SOCK");
    if (!SshServer::canHavePasswords())
        return;
    m_keys.make();
    m_factory = std::make_unique<PracticeVariant>(u"replicas"_s, factoryFor(m_profiles));
    QVERIFY(m_factory->start());
    const QByteArray furnished = m_factory->administrate(furnishingFor(m_profiles));
    QVERIFY2(furnished.contains("furnished"), furnished.constData());
    // From here on their names lead here, and the tester's own keys and configuration are not there.
    m_folder.file("hosts", namesFor(m_profiles));
    m_folder.folder("ssh");
    QVERIFY(cover(u"/etc/hosts"_s, m_folder.path(u"hosts"_s)));
    if (const QString own = userHome() + u"/.ssh"_s; QFile::exists(own))
        QVERIFY(cover(own, m_folder.path(u"ssh"_s)));
}

void ReplicasTest::cleanup()
{
    m_files.reset();
    m_at.reset();
    m_mover.reset();
    m_login.reset();
    m_pbs.reset();
    m_run.reset();
}

// A new profile is one of which somebody has to say how its users sign in.
void ReplicasTest::everySystemHasAReplica()
{
    QStringList profiles, table;
    for (const Site &site : std::as_const(m_profiles))
        profiles += site.id.value;
    for (const Replica &replica : replicas())
        table += QString::fromLatin1(replica.id);
    profiles.sort();
    QCOMPARE(table, profiles); // in replicas.cpp
}

void ReplicasTest::nothingIsKnown_data()
{
    QTest::addColumn<QString>("id");
    const auto packed = readCbor(builtInCatalogue());
    const auto catalogue = Catalogue::read(packed.value_or(QJsonObject()), builtInCatalogue());
    QVERIFY_RESULT(catalogue);
    for (const System &system : catalogue->systems())
        if (system.site.isEmpty())
            QTest::newRow(qPrintable(system.id.value)) << system.id.value;
    for (const char *id : {"daedalus", "alice-recoque", "lumi-ai"})
        QVERIFY2(catalogue->system(SystemId{QString::fromLatin1(id)})->site.isEmpty(), id);
}

// The catalogue has no profile of it, and no half of one elsewhere.
void ReplicasTest::nothingIsKnown()
{
    QFETCH(QString, id);
    const auto catalogue = Catalogue::read(readCbor(builtInCatalogue()).value_or(QJsonObject()), builtInCatalogue());
    QVERIFY_RESULT(catalogue);
    const System *system = catalogue->system(SystemId{id});
    QVERIFY(!system->loginHost.value && !system->authentication.value);
    QVERIFY(!std::ranges::contains(m_profiles, SiteId{id}, &Site::id));
    // And the doctor neither praises nor blames what a user has for it.
    Site site;
    site.name = system->name.value.value_or(id);
    site.identities = {m_keys.file(u"plain"_s)};
    QList<Check> checks = doctor::checkComputer(site, {}, {m_keys.folder(), {}, QDateTime::currentDateTimeUtc()});
    checks += doctor::notSignedIn({});
    NOTHING_WRONG(checks);
    QVERIFY(has(checks, SshServer::canHavePasswords() ? Finding::KeyTypeNotTold : Finding::KeyNoneFound));
    QVERIFY(has(checks, Finding::SignInNotTried));
    for (const CheckId rule : {CheckId::Address, CheckId::Certificate})
        QVERIFY(!std::ranges::contains(checks, rule, &Check::id));
}

void ReplicasTest::wholeJob_data()
{
    QTest::addColumn<Site>("profile");
    for (const Site &site : std::as_const(m_profiles))
        QTest::newRow(qPrintable(site.id.value)) << site;
}

void ReplicasTest::wholeJob()
{
    if (!SshServer::canHavePasswords())
        QSKIP("the replicas are servers of root's; run as root to test them");
    QFETCH(Site, profile);
    m_profile = profile;
    STEP(begin());
    STEP(keepsTheRules());
    STEP(breaksTheRules());
    STEP(signsIn());
    STEP(looksAround());
    STEP(stages());
    STEP(runs());
    STEP(fetches());
    STEP(isRefused());
    STEP(goesAway());
}

void ReplicasTest::begin()
{
    m_replica = replicaOf(m_profile.id);
    QVERIFY2(m_replica, "it has no replica");
    const bool isPbs = m_profile.scheduler == Site::Scheduler::Pbs;
    if (isPbs) {
        m_pbs = std::make_unique<FakePbs>();
        m_pbs->answerTo(u"qstat"_s, u"--version"_s, pbsCapture(u"version-qstat.txt"_s));
        m_pbs->answerTo(u"qstat"_s, u"-B"_s, pbsCapture(u"qstat-B-f.txt"_s));
    }
    m_login =
        std::make_unique<ReplicaServer>(m_profile, *m_replica, Part::Login, m_keys, isPbs ? nullptr : m_factory.get(),
                                        isPbs ? m_pbs->path(u"bin"_s) : QString());
    QVERIFY_RESULT(m_login->start());
    QCOMPARE(m_replica->mover != Replica::Mover::None, !m_profile.transferHost.isEmpty());
    if (!m_profile.transferHost.isEmpty()) {
        m_mover = std::make_unique<ReplicaServer>(m_profile, *m_replica, Part::Mover, m_keys, m_factory.get());
        QVERIFY_RESULT(m_mover->start());
    }
    m_site = siteOf(m_profile, *m_replica, *m_login, m_mover.get(), m_keys);
    QVERIFY(missingAnswers(m_site).isEmpty());
    if (m_profile.accountRule.required) // a QoS may follow from the partition
        QVERIFY(!missingAnswers(m_profile).isEmpty());
}

QList<Check> ReplicasTest::before(const QString &key) const
{
    Site site = m_site;
    site.identities = {m_keys.file(key)};
    return before(site);
}

void ReplicasTest::keepsTheRules()
{
    const SignInRules &rules = m_site.signIn;
    const auto checks = before(m_site);
    NOTHING_WRONG(checks);
    QVERIFY(has(checks, Finding::PortAnswers));
    QCOMPARE(has(checks, Finding::KeyTypeTaken), !rules.keyTypes.isEmpty());
    QCOMPARE(has(checks, Finding::CertificateValid), rules.takes(Way::Certificate));
    QCOMPARE(has(checks, Finding::PrincipalFits), rules.takes(Way::Certificate));
    QCOMPARE(has(checks, Finding::PassphraseSet), rules.wantsPassphrase);
    QCOMPARE(has(checks, Finding::AddressFree), rules.address == SignInRules::Address::Free);
    QCOMPARE(has(checks, Finding::AddressToDeclare),
             rules.address != SignInRules::Address::Free && rules.address != SignInRules::Address::NotTold);
    QCOMPARE(has(checks, Finding::HostKeyCertified), !m_site.hostAuthorities.isEmpty());
    QCOMPARE(has(checks, Finding::HostKeyPublished), !m_site.fingerprints.isEmpty()); // nobody was there yet
    QCOMPARE(has(checks, Finding::HostKeyFirst), m_site.hostAuthorities.isEmpty() && m_site.fingerprints.isEmpty());
}

// Of each rule that there is: what the doctor says beforehand, and what the server says then.
void ReplicasTest::breaksTheRules()
{
    const SignInRules &rules = m_site.signIn;
    const auto isLetIn = [this](const QString &key) {
        Site site = m_site;
        site.identities = {m_keys.file(key)};
        AutoPrompts silent;
        return open(site, silent).has_value();
    };
    if (rules.takes(Way::Certificate)) {
        QVERIFY(has(before(u"expired"_s), Finding::CertificateExpired));
        QVERIFY(!isLetIn(u"expired"_s));
        QCOMPARE(has(before(u"plain"_s), Finding::CertificateMissing), rules.ways == QList{Way::Certificate});
        QVERIFY(has(before(u"foreign"_s), Finding::PrincipalOther)); // made out for another user
        QVERIFY(!isLetIn(u"foreign"_s));
    }
    if (!rules.keyTypes.isEmpty() && !rules.keyTypes.contains(u"rsa"_s)) {
        QVERIFY(has(before(u"rsa"_s), Finding::KeyTypeRefused));
        QVERIFY(!isLetIn(u"rsa"_s));
    }
    if (rules.rsaBits > 2048) {
        QVERIFY(has(before(u"rsa"_s), Finding::KeyTooShort));
        QVERIFY(!isLetIn(u"rsa"_s));
    }
    if (rules.wantsPassphrase) // the server cannot see it
        QVERIFY(has(before(u"plain"_s), Finding::PassphraseMissing));
    if (rules.takesOneKey) {
        QStringList strangers = ReplicaKeys::strangers();
        for (QString &key : strangers)
            key = m_keys.file(key);
        const QString socket = m_folder.path(u"agent"_s);
        const SshAgent agent(socket, strangers);
        Site site = m_site;
        site.identities.clear();
        QVERIFY(has(seenFromHere(site, m_keys, socket), Finding::AgentHoldsMany));
        AutoPrompts silent;
        const auto refused = open(site, silent);
        QVERIFY_ERROR(refused, Error::Kind::AuthRejected);
        QVERIFY2(refused.error().detail.contains("too many keys"_L1), qPrintable(refused.error().detail));
    }
    if (!rules.takes(Way::Key))
        QVERIFY(!isLetIn(u"plain"_s));
    QVERIFY(!isLetIn(u"elsewhere"_s)); // a key that the site does not have, or not from here
    QVERIFY(!m_login->log().contains("Accepted publickey"));
}

void ReplicasTest::signsIn()
{
    const SignInRules &rules = m_site.signIn;
    const bool withKey = !m_site.identities.isEmpty();
    if (m_replica->code != Code::None || (rules.takes(Way::Password) && !withKey)) {
        AutoPrompts mistaken;
        instruct(mistaken, asked(withKey), *m_replica, false);
        const auto refused = open(m_site, mistaken);
        QVERIFY(!refused);
        using enum Error::Kind; // by whether the site takes keys as well
        QVERIFY2(refused.error().kind == AuthRejected || refused.error().kind == PasswordRejected,
                 qPrintable(refused.error().detail));
    }
    QFile::remove(m_site.knownHosts);
    AutoPrompts person;
    instruct(person, asked(withKey), *m_replica);
    auto opened = open(m_site, person);
    QVERIFY_RESULT(opened);
    QCOMPARE(person.asked(), asked(withKey));
    const bool isPublished = !m_site.fingerprints.isEmpty() || !m_site.hostAuthorities.isEmpty();
    QCOMPARE(person.keysAsked().size(), isPublished ? 0 : 1);
    const qint64 left = QDateTime::currentDateTimeUtc().secsTo((*opened)->certificateUntil());
    QCOMPARE((*opened)->certificateUntil().isValid(), rules.takes(Way::Certificate));
    QVERIFY(rules.certificateHours == 0
            || (left > (rules.certificateHours - 1) * 3600 && left <= rules.certificateHours * 3600));
    m_at = std::make_unique<JobCases>();
    m_at->session = *std::move(opened);
    if (m_replica->codeHolds) { // nothing more is asked
        AutoPrompts again;
        instruct(again, asked(true).first(rules.wantsPassphrase ? 1 : 0), *m_replica);
        QVERIFY_RESULT(open(m_site, again));
    }
    // Who has no key there yet; each time anew: nothing of the first sign-in serves the second.
    if (!withKey || rules.takes(Way::Password) || rules.takes(Way::Browser)) {
        Site site = m_site;
        site.identities.clear();
        AutoPrompts other;
        instruct(other, asked(false), *m_replica);
        QVERIFY_RESULT(open(site, other));
        QCOMPARE(other.asked(), asked(false));
    }
    if (m_replica->keysElsewhere) {
        ReplicaServer door(m_profile, *m_replica, Part::KeyLogin, m_keys, m_factory.get());
        QVERIFY_RESULT(door.start());
        Site site = m_site;
        site.port = door.port();
        site.identities = {m_keys.file(u"plain"_s)};
        AutoPrompts silent;
        QVERIFY_RESULT(open(site, silent));
        QVERIFY(silent.asked().isEmpty());
    }
}

void ReplicasTest::looksAround()
{
    const auto again = before(m_site);
    NOTHING_WRONG(again);
    QCOMPARE(has(again, Finding::HostKeyPublished), !m_site.fingerprints.isEmpty());
    QCOMPARE(has(again, Finding::HostKeyKnown), m_site.fingerprints.isEmpty() && m_site.hostAuthorities.isEmpty());
    const auto checks = doctor::checkInSite(*m_at->session, m_site, m_finder);
    NOTHING_WRONG(checks);
    const bool isPbs = m_pbs != nullptr;
    for (const Finding finding :
         {Finding::SignedIn, Finding::ShellRuns, Finding::StartupSilent, Finding::ClockRight, Finding::SchedulerFound,
          Finding::WorkWritable, isPbs ? Finding::AccountNotChecked : Finding::AccountKnown})
        QVERIFY2(has(checks, finding), qPrintable(textOf(checks, Status::Unknown)));

    // Answers that a profile leaves to the user, and that nobody gave.
    Site unsaid = m_profile;
    if (unsaid.accountRule.required) {
        unsaid.work.clear();
        QVERIFY(has(doctor::checkInSite(*m_at->session, unsaid, m_finder), Finding::AccountNotSaid));
    }
    const auto found = m_finder.find(*m_at->session, m_site);
    QVERIFY_RESULT(found);
    m_at->site = m_site;
    m_at->scheduler = found->scheduler;
    const auto work = workFolder(*m_at->session, m_site);
    QVERIFY_RESULT(work);
    m_at->work = *work;
}

void ReplicasTest::stages()
{
    if (m_mover) {
        AutoPrompts person;
        instruct(person, asked(!m_site.identities.isEmpty()), *m_replica);
        auto opened = open(m_site.forTransfers(), person);
        QVERIFY_RESULT(opened);
        m_files = *std::move(opened);
    }
    m_folder.file("input/corpus.txt", "for " + m_site.id.value.toUtf8() + '\n');
    m_folder.file("input/deep/weights", noise(300'000));
    m_staged = m_at->work / ("input for " + m_site.id.value.toUtf8());
    QVERIFY_RESULT(carry(m_files ? *m_files : *m_at->session,
                         {.local = m_folder.bytes("input"), .remote = m_at->work, .name = m_staged.name()}));
}

// As the form and the terminal program make it from the profile.
JobSpec ReplicasTest::spec() const
{
    JobSpec job = m_at->spec(u"replica"_s,
                             "cat " + shellQuote((m_staged / "corpus.txt").bytes()) + "\nsha256sum "
                                 + shellQuote((m_staged / "deep/weights").bytes()) + " >sum.txt\n");
    const auto withGpus =
        std::ranges::find_if(m_site.partitions, [](const SitePartition &p) { return p.gpusPerNode > 0; });
    if (withGpus != m_site.partitions.end())
        job.partition = withGpus->name;
    else if (!m_site.partitions.isEmpty())
        job.partition = m_site.partitions.first().name;
    job.account = answersOf(m_site).account;
    job.qos = qosFor(m_site, job.partition);
    job.gpus = m_site.gpu.options.isEmpty() ? 0 : 1;
    job.gpuOptions = gpuOptionsFor(m_site, job.partition, job.gpus, job.nodes);
    return job;
}

void ReplicasTest::runs()
{
    const JobSpec job = spec();
    if (m_pbs)
        return runsOnPbs(job);
    const auto run = m_at->submit(job);
    QVERIFY_RESULT(run);
    m_run = *run;
    const Job ended = m_at->waitForEnd(run->job);
    QCOMPARE(ended.state, JobState::Completed);
    QCOMPARE(ended.account, job.account.toLower());
    QVERIFY2(job.qos.isEmpty() || ended.qos == job.qos, qPrintable(ended.qos));
}

// The test is the node: PBS's answers are replayed, of a job that runs and has ended.
void ReplicasTest::runsOnPbs(const JobSpec &job)
{
    m_pbs->answer(u"qsub"_s, "57.pbs1\n");
    const auto run = m_at->submit(job);
    QVERIFY_RESULT(run);
    m_run = *run;
    QCOMPARE(run->job.value, u"57.pbs1"_s);
    m_pbs->answer(u"qstat"_s, asDsv(pbsCapture(u"node-back-qstat-x-f-json.json"_s)));
    QCOMPARE(jobDetail(m_at->at(), run->job).value_or(Job()).state, JobState::Running);
    const QString home = m_login->file(u"home"_s);
    const auto here = [&](const RemotePath &path) {
        return home + QString::fromUtf8(path.bytes()).sliced(5);
    }; // "/root"
    QProcess node;
    node.setWorkingDirectory(here(run->folder));
    node.setStandardOutputFile(here(run->output));
    node.start(u"unshare"_s,
               {u"-m"_s, u"sh"_s, u"-c"_s, u"mount --bind \"$1\" /root && exec bash \"$2\""_s, u"sh"_s, home,
                QString::fromUtf8(run->script.bytes())});
    QVERIFY(node.waitForFinished(60'000));
    QCOMPARE(node.exitCode(), 0);
    m_pbs->answer(u"qstat"_s, asDsv(pbsCapture(u"wide-qstat-x-f-json.json"_s)));
    QCOMPARE(m_at->waitForEnd(run->job).state, JobState::Completed);
}

void ReplicasTest::fetches()
{
    QCOMPARE(m_at->output(*m_run), contentOf(m_folder.bytes("input/corpus.txt")));
    const QByteArray into = m_folder.folder("fetched " + m_site.id.value.toUtf8());
    QVERIFY_RESULT(carry(m_files ? *m_files : *m_at->session,
                         {.direction = Direction::Download, .local = into, .remote = m_run->folder / "sum.txt"}));
    const QByteArray sum = QCryptographicHash::hash(noise(300'000), QCryptographicHash::Sha256).toHex();
    QVERIFY(contentOf(into + "/sum.txt").startsWith(sum));
}

// A job that lacks what the site makes compulsory, in Slurm's words.
void ReplicasTest::isRefused()
{
    if (m_profile.accountRule.required) {
        JobSpec job = spec();
        job.account.clear();
        const auto refused = m_at->submit(job);
        QVERIFY_ERROR(refused, Error::Kind::Rejected);
        QVERIFY2(refused.error().detail.contains("Invalid account"_L1), qPrintable(refused.error().detail));
    }
    if (m_profile.qosRequired.value) {
        JobSpec job = spec();
        job.qos.clear();
        const auto refused = m_at->submit(job);
        QVERIFY_ERROR(refused, Error::Kind::Rejected);
        QVERIFY2(refused.error().detail.contains("Invalid qos"_L1), qPrintable(refused.error().detail));
    }
}

// As a network does with an address that it does not know.
void ReplicasTest::goesAway()
{
    m_login->stop();
    const auto checks = before(m_site);
    QVERIFY(has(checks, Finding::PortSilent));
    const auto address = m_site.signIn.address;
    if (address != SignInRules::Address::NotTold && address != SignInRules::Address::Free)
        QVERIFY(has(checks, Finding::AddressToDeclare));
}

QTEST_GUILESS_MAIN(ReplicasTest)
#include "tst_replicas.moc"
