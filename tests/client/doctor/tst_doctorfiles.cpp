// SPDX-License-Identifier: GPL-3.0-or-later
//
// The access doctor and what else a site has: its host for files, its port for keys, IPv6; and what is rarely wrong on a
// computer: ~/.ssh/config itself, a key that may not be read; servers that hang up at once, or show another key than
// before. Real servers, real files, each line fine and not.
#include "client/base/userhome.h"
#include "client/doctor/computer.h"
#include "client/doctor/insite.h"
#include "client/doctor/way.h"
#include "tests/support/closedport.h"
#include "tests/support/resultcheck.h"
#include "tests/support/sshways.h"

#include <QtCore/QFile>
#include <QtCore/QScopeGuard>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QTest>

#include <unistd.h>

#include <algorithm>
#include <future>

using namespace officina;
using namespace officina::doctor;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class DoctorFilesTest : public QObject, protected SshWays
{
    Q_OBJECT

private:
    // The test's own server; files go through another one.
    Site with(const QString &transferHost) const
    {
        Site site;
        site.id = SiteId{u"site"_s};
        site.name = u"Site"_s;
        site.host = u"127.0.0.1"_s;
        site.port = m_server->port();
        site.user = m_server->user();
        site.identities = {m_server->identity()};
        site.knownHosts = m_folder.path(u"known"_s);
        site.transferHost = transferHost;
        return site;
    }
    QList<Check> outside(const Site &site) const { return checkWay(site, {}, CancelFlag(), std::chrono::seconds(20)); }
    static Check the(CheckId id, const QList<Check> &checks)
    {
        const auto found = std::ranges::find(checks, id, &Check::id);
        if (found == checks.end())
            qFatal("no line %s", qPrintable(idName(id)));
        return *found;
    }
    static bool has(CheckId id, const QList<Check> &checks) { return std::ranges::contains(checks, id, &Check::id); }

    TempFolder m_home; // in place of the user's, for ssh too
    bool m_hasHome = false;

private Q_SLOTS:
    void initTestCase()
    {
        start();
        m_hasHome = cover(userHome(), m_home.path());
    }
    void filesGoElsewhere();
    void filesGoNowhere();
    void filesBehindAHop();
    void sftpThere();
    void portForKeys();
    void byIPv6();
    void keyThatMayNotBeRead();
    void keyInAToken();
    void configuration();
    void closesAtOnce_data();
    void closesAtOnce();
    void hostKeyIsAnotherNow();
};

void DoctorFilesTest::filesGoElsewhere()
{
    SshServer::Options options;
    options.sftpOnly = true;
    SshServer mover(options);
    QVERIFY_RESULT(mover.start());
    Site site = with(u"127.0.0.1:%1"_s.arg(mover.port()));
    QFile::remove(site.knownHosts);
    const auto checks = outside(site);
    const Check there = the(CheckId::TransferHost, checks);
    QCOMPARE(there.finding, Finding::TransferAnswers);
    QCOMPARE(there.values.first(), u"127.0.0.1"_s);
    QVERIFY2(there.values.at(2).startsWith(u"OpenSSH_"), qPrintable(there.values.join(u'|')));
    QCOMPARE(the(CheckId::TransferHostKey, checks).finding, Finding::TransferKeyFirst);
    QVERIFY(std::ranges::is_sorted(checks, {}, &Check::id));
    mover.writeKnownHosts(site.knownHosts);
    QCOMPARE(the(CheckId::TransferHostKey, outside(site)).finding, Finding::TransferKeyKnown);
    QCOMPARE(the(CheckId::HostKey, outside(site)).finding, Finding::HostKeyFirst); // of the other one nothing is known
    mover.writeKnownHosts(site.knownHosts, 0, false);
    const Check other = the(CheckId::TransferHostKey, outside(site));
    QCOMPARE(other.finding, Finding::TransferKeyRefused);
    QVERIFY(other.error && other.error->kind == Error::Kind::HostKeyChanged);
    QFile::remove(site.knownHosts);
    site.hostAuthorities = {u"*.example.eu ssh-ed25519 AAAA"_s};
    QCOMPARE(the(CheckId::TransferHostKey, outside(site)).finding, Finding::TransferKeyCertified);
    QVERIFY(!has(CheckId::TransferHost, outside(with({})))); // most have none
}

void DoctorFilesTest::filesGoNowhere()
{
    const ClosedPort closed;
    const Check silent = the(CheckId::TransferHost, outside(with(u"127.0.0.1:%1"_s.arg(closed.port()))));
    QCOMPARE(silent.finding, Finding::TransferSilent);
    QCOMPARE(silent.values.at(1), QString::number(closed.port()));
    QVERIFY(silent.error && !silent.error->detail.isEmpty());
    QCOMPARE(the(CheckId::TransferHost, outside(with(u"no-such-host.invalid"_s))).finding, Finding::TransferSilent);
}

void DoctorFilesTest::filesBehindAHop()
{
    if (!m_hasHome)
        QSKIP("needs root");
    m_home.file(".ssh/config", "Host mover\n  HostName 192.0.2.1\n  ProxyJump gate.example.eu\n", 0600);
    const auto checks = checkWay(with(u"mover"_s), ssh::HostConfig(), CancelFlag(), std::chrono::seconds(20));
    const Check behind = the(CheckId::TransferHost, checks);
    QCOMPARE(behind.finding, Finding::TransferBehindHop);
    QCOMPARE(behind.values, (QStringList{u"192.0.2.1"_s, u"gate.example.eu"_s}));
}

void DoctorFilesTest::sftpThere()
{
    const Site site = with(u"mover.example.eu:22"_s);
    const auto session = open(m_server->target());
    QVERIFY_RESULT(session);
    const Check runs = checkTransferHost(**session, site);
    QCOMPARE(runs.finding, Finding::TransferSftpRuns);
    QCOMPARE(runs.values, QStringList{u"mover.example.eu"_s});
    if (SshServer::canHavePasswords()) { // that is: root
        SshServer::Options options;
        options.config = {"Subsystem other /bin/false"};
        options.setUp = "mount --bind /bin/false /usr/lib/openssh/sftp-server\n";
        SshServer bare(options);
        QVERIFY_RESULT(bare.start());
        const auto without = open(bare.target());
        QVERIFY_RESULT(without);
        QCOMPARE(checkTransferHost(**without, site).finding, Finding::TransferSftpMissing);
        SchedulerFinder finder;
        QCOMPARE(the(CheckId::Sftp, checkInSite(**without, site, finder)).finding, Finding::SftpMissing);
    }
    // Who was not let in there, in whose words; who was not asked to be.
    ssh::Target stranger = m_server->target();
    stranger.identities = {m_server->strangerIdentity()};
    const auto refused = open(stranger);
    QVERIFY(!refused);
    const Check out = transferHostNotReached(site, refused.error());
    QCOMPARE(out.finding, Finding::TransferSftpMissing);
    QCOMPARE(out.error->kind, refused.error().kind);
    QCOMPARE(notSignedIn(refused.error()).finding, Finding::SignInFailed);
    QCOMPARE(transferHostNotReached(site, {}).finding, Finding::TransferNotTried);
    QCOMPARE(transferHostNotReached(site, Error{Error::Kind::Cancelled, {}, {}}).finding, Finding::TransferNotTried);
}

void DoctorFilesTest::portForKeys()
{
    SshServer keys;
    QVERIFY_RESULT(keys.start());
    Site site = with({});
    site.origin = Site::Origin::Catalogue;
    site.signIn.keyPort = keys.port();
    QCOMPARE(the(CheckId::KeyPort, outside(site)).finding, Finding::KeyPortAnswers);
    keys.stop();
    const Check silent = the(CheckId::KeyPort, outside(site));
    QCOMPARE(silent.finding, Finding::KeyPortSilent);
    QCOMPARE(silent.values, QStringList({u"127.0.0.1"_s, QString::number(site.signIn.keyPort)}));
    QVERIFY(silent.error);
    site.origin = Site::Origin::SshConfig; // its user gave it a port
    QVERIFY(!has(CheckId::KeyPort, outside(site)));
}

void DoctorFilesTest::byIPv6()
{
    QTcpServer probe;
    if (!probe.listen(QHostAddress::LocalHostIPv6))
        QSKIP("no IPv6 here");
    const TempFolder folder;
    folder.file("hosts", "127.0.0.1 localhost both\n::1 six both\n");
    if (!cover(u"/etc/hosts"_s, folder.path(u"hosts"_s)))
        QSKIP("needs root");
    SshServer::Options options;
    options.config = {"ListenAddress ::1"};
    SshServer server(options);
    QVERIFY_RESULT(server.start());
    Site site = with({});
    site.host = u"six"_s;
    site.port = server.port();
    const auto checks = outside(site);
    QCOMPARE(the(CheckId::IPv6, checks).finding, Finding::IPv6Answers);
    // A host that has both, and listens to IPv4 alone.
    Site both = with({});
    both.host = u"both"_s;
    const auto falls = outside(both);
    QCOMPARE(the(CheckId::Port, falls).finding, Finding::PortAnswers);
    QCOMPARE(the(CheckId::IPv6, falls).finding, Finding::IPv6Falls);
    QVERIFY2(the(CheckId::IPv6, falls).values.first().startsWith(u"127.0.0.1"), "the address that is fallen to");
}

void DoctorFilesTest::keyThatMayNotBeRead()
{
    if (geteuid() != 0)
        QSKIP("needs root");
    const QString key = makeKey(u"others"_s, {u"ed25519"_s});
    QVERIFY(QFile::setPermissions(m_folder.path(), QFile::permissions(m_folder.path()) | QFile::ExeOther));
    Site site = with({});
    site.identities = {key};
    const auto found = [&] {
        return the(CheckId::Key, checkComputer(site, ssh::HostConfig(), {m_folder.path(), {}, {}})).finding;
    };
    QCOMPARE(found(), Finding::KeyFound);
    QCOMPARE(seteuid(65534), 0); // nobody
    const Finding asNobody = found();
    QCOMPARE(seteuid(0), 0);
    QCOMPARE(asNobody, Finding::KeyNotReadable);
}

// Its file is a handle, which guards nothing and lets nobody in by itself: an agent has to hold it.
void DoctorFilesTest::keyInAToken()
{
    const QByteArray provider = "/usr/lib/openssh/regress/misc/sk-dummy/sk-dummy.so"; // OpenSSH's stand-in
    if (!QFile::exists(QFile::decodeName(provider)))
        QSKIP("needs openssh-tests");
    const auto forget = qScopeGuard([] { qunsetenv("SSH_SK_PROVIDER"); });
    qputenv("SSH_SK_PROVIDER", provider);
    const QString token = makeKey(u"token"_s, {u"ed25519-sk"_s});
    const QString usual = makeKey(u"usual"_s, {u"ed25519"_s});
    const QString others = m_folder.path(u"agent of others"_s), its = m_folder.path(u"its agent"_s);
    const auto look = [&](const QStringList &files, const QString &agent) {
        Site site = with({});
        site.identities = files;
        site.signIn = {.ways = {SignInRules::Way::Key}, .keyTypes = {u"ed25519"_s}, .wantsPassphrase = true};
        return checkComputer(site, {}, {m_folder.path(), agent, QDateTime::currentDateTimeUtc()});
    };
    const auto alone = look({token}, {});
    QCOMPARE(the(CheckId::KeyType, alone).finding, Finding::KeyTypeTaken);
    QVERIFY(!has(CheckId::Passphrase, alone));
    QCOMPARE(the(CheckId::Agent, alone).finding, Finding::AgentWithoutToken);
    QCOMPARE(the(CheckId::Agent, alone).values, QStringList{token});
    QCOMPARE(the(CheckId::Key, look({token, usual}, {})).values, QStringList{usual}); // lets in as it is
    QCOMPARE(the(CheckId::Agent, look({token, usual}, {})).finding, Finding::AgentNone);
    {
        const SshAgent agent(others, {usual});
        QCOMPARE(the(CheckId::Agent, look({token}, others)).finding, Finding::AgentHoldsKey); // another one that does
    }
    const SshAgent agent(its, {token});
    QCOMPARE(the(CheckId::Agent, look({token}, its)).finding, Finding::AgentHoldsKey);
    QCOMPARE(the(CheckId::Key, look({token, usual}, its)).values, QStringList{token});
}

void DoctorFilesTest::configuration()
{
    if (!m_hasHome)
        QSKIP("needs root");
    m_home.file(".ssh/config", "Host *\n  Compression yes\n", 0600);
    Site site = with({});
    const auto found = [&] { return the(CheckId::Configuration, checkHere(site, CancelFlag()).checks); };
    QCOMPARE(found().finding, Finding::ConfigurationRead);
    m_home.file(".ssh/config", "Host *\n  NoSuchOption yes\n", 0600);
    const Check wrong = found();
    QCOMPARE(wrong.finding, Finding::ConfigurationWrong);
    QVERIFY2(wrong.error && wrong.error->detail.contains(u"nosuchoption"_s, Qt::CaseInsensitive),
             qPrintable(wrong.error ? wrong.error->detail : QString()));
}

// Who takes the connection is there, whatever becomes of it: the same is told as where one connects.
void DoctorFilesTest::closesAtOnce_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("nothing") << QByteArray() << Finding::PortBusy << Error::Kind::TurnedAway;
    QTest::newRow("its name") << QByteArray("SSH-2.0-OpenSSH_9.9\r\n") << Finding::PortBusy << Error::Kind::TurnedAway;
    QTest::newRow("of the web") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n") << Finding::PortOther
                                << Error::Kind::NotSsh;
    QTest::newRow("SSH 1") << QByteArray("SSH-1.5-1.2.27\r\n") << Finding::PortTooOld << Error::Kind::Unsupported;
}

void DoctorFilesTest::closesAtOnce()
{
    QFETCH(QByteArray, said);
    QTcpServer odd;
    QVERIFY(odd.listen(QHostAddress::LocalHost));
    connect(&odd, &QTcpServer::newConnection, &odd, [&odd, said] {
        QTcpSocket *client = odd.nextPendingConnection();
        client->write(said);
        client->disconnectFromHost();
    });
    Site login = with({}), keys = with({});
    login.port = odd.serverPort();
    keys.origin = Site::Origin::Catalogue;
    keys.signIn.keyPort = odd.serverPort();
    const Site files = with(u"127.0.0.1:%1"_s.arg(odd.serverPort()));
    const Site named = with(u"localhost:%1"_s.arg(odd.serverPort())); // by IPv6 nobody is there
    const std::pair<CheckId, Site> places[] = {{CheckId::Port, login},
                                               {CheckId::KeyPort, keys},
                                               {CheckId::TransferHost, files},
                                               {CheckId::TransferHost, named}};
    for (const auto &[line, site] : places) {
        auto looked = std::async(std::launch::async, [&, &site = site] { return outside(site); });
        while (looked.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
            QTest::qWait(10);
        const auto checks = looked.get();
        const Check port = the(line, checks);
        QTEST(port.finding, "finding");
        QCOMPARE(port.values.value(1), QString::number(odd.serverPort()));
        QVERIFY(port.error);
        QTEST(port.error->kind, "kind");
        QCOMPARE(port.status(), Status::Wrong);
        QCOMPARE(keepOut(checks), line == CheckId::Port); // the other ways in are open
    }

    ssh::Target target = m_server->target(odd.serverPort());
    auto connected = std::async(std::launch::async, [&] { return open(target); });
    while (connected.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
        QTest::qWait(10);
    const Opened opened = connected.get();
    QVERIFY(!opened);
    QTEST(opened.error().kind, "kind");
}

// What is on record is well, and the host shows another key: whoever connects is refused.
void DoctorFilesTest::hostKeyIsAnotherNow()
{
    Site site = with({});
    const auto found = [&] { return the(CheckId::HostKey, outside(site)); };
    m_server->writeKnownHosts(site.knownHosts, 0, false);
    const Check changed = found();
    QCOMPARE(changed.finding, Finding::HostKeyRefused);
    QVERIFY(changed.error);
    QCOMPARE(changed.error->kind, Error::Kind::HostKeyChanged);
    QVERIFY2(changed.error->detail.contains(m_server->fingerprint()), qPrintable(changed.error->detail));
    QVERIFY(keepOut({changed}));
    // Also where the site publishes the new one.
    site.fingerprints = {m_server->fingerprint()};
    QCOMPARE(found().finding, Finding::HostKeyRefused);
    site.fingerprints = {};

    m_server->writeKnownHosts(site.knownHosts);
    QCOMPARE(found().finding, Finding::HostKeyKnown);
    const QByteArray line = textOf(site.knownHosts); // "[127.0.0.1]:port ssh-ed25519 AAAA…"
    append(site.knownHosts, "\n@revoked * " + line.mid(line.indexOf(' ') + 1));
    const Check revoked = found();
    QCOMPARE(revoked.finding, Finding::HostKeyRefused);
    QVERIFY(revoked.error);
    QCOMPARE(revoked.error->kind, Error::Kind::HostKeyRevoked);

    // A look remembers nothing, not even a key that the site publishes.
    QVERIFY(QFile::remove(site.knownHosts));
    site.fingerprints = {m_server->fingerprint()};
    QCOMPARE(found().finding, Finding::HostKeyPublished);
    QVERIFY(!QFile::exists(site.knownHosts));
}

QTEST_GUILESS_MAIN(DoctorFilesTest)
#include "tst_doctorfiles.moc"
