// SPDX-License-Identifier: GPL-3.0-or-later
//
// The access doctor before anybody signs in: real key files, a real agent and authority, real servers; what is not
// SSH; names that are not there. Each line of its list once fine and once not.
#include "client/doctor/computer.h"
#include "client/doctor/way.h"
#include "tests/support/closedport.h"
#include "tests/support/resultcheck.h"
#include "tests/support/sshways.h"
#include "tests/support/waiting.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QtEndian>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QTest>

#include <algorithm>
#include <future>

using namespace officina;
using namespace officina::doctor;
using namespace officina::testing;
using namespace Qt::StringLiterals;

using Way = SignInRules::Way;

class DoctorTest : public QObject, protected SshWays
{
    Q_OBJECT

private:
    static Site siteWith(const SignInRules &rules)
    {
        Site site;
        site.id = SiteId{u"site"_s};
        site.name = u"Site"_s;
        site.host = u"127.0.0.1"_s;
        site.user = u"learner"_s;
        site.signIn = rules;
        return site;
    }
    // The computer's checks for a site with that key.
    QList<Check> withKey(const QString &key, const SignInRules &rules, const QString &agent = {}) const
    {
        Site site = siteWith(rules);
        if (!key.isEmpty())
            site.identities = {key};
        return checkComputer(site, ssh::HostConfig(), {m_folder.path(), agent, m_now});
    }
    QList<Check> outside(const Site &site, const ssh::HostConfig &config = {}) const
    {
        return checkWay(site, config, CancelFlag(), std::chrono::seconds(20));
    }
    Site served() const // by the test's own server
    {
        Site site = siteWith({});
        site.port = m_server->port();
        site.knownHosts = m_folder.path(u"known"_s);
        return site;
    }
    static const Check *find(const QList<Check> &checks, CheckId id)
    {
        const auto found = std::ranges::find(checks, id, &Check::id);
        return found == checks.end() ? nullptr : &*found;
    }
    static Check the(CheckId id, const QList<Check> &checks)
    {
        const Check *found = find(checks, id);
        if (!found)
            qFatal("no line %s", qPrintable(idName(id)));
        return *found;
    }
    QString certificate(const QString &name, const QString &validity, const QString &users);
    // Whether the server greets this one, and does not send it away as one too many.
    static bool begins(QTcpSocket &socket, int port)
    {
        constexpr int patience = 60000; // ms
        socket.abort();
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(port));
        return socket.waitForConnected(patience) && socket.waitForReadyRead(patience)
            && socket.readAll().startsWith("SSH-2.0");
    }

    const QDateTime m_now = QDateTime::currentDateTimeUtc();

private Q_SLOTS:
    void initTestCase() { start(); }
    void keyTypes_data();
    void keyTypes();
    void keyThatIsNotThere();
    void passphrases();
    void olderFormats();
    void whoMayRead();
    void agents();
    void fewKeysOnly();
    void certificates();
    void answersOutside();
    void nothingAnswers();
    void somethingElseAnswers();
    void waitsToBeSpokenTo();
    void serverIsBusy();
    void behindAHop();
    void hostKeys();
    void hostKeysOfSeveralTypes();
    void addresses();
    void oldServer();
};

void DoctorTest::keyTypes_data()
{
    QTest::addColumn<QStringList>("kind");
    QTest::addColumn<QStringList>("taken");
    QTest::addColumn<int>("bits");
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<QString>("value");
    const QStringList ed{u"-t"_s, u"ed25519"_s};
    const QStringList rsa{u"-t"_s, u"rsa"_s, u"-b"_s, u"2048"_s};
    const QStringList ecdsa{u"-t"_s, u"ecdsa"_s};
    QTest::newRow("taken") << ed << QStringList{u"ed25519"_s} << 0 << Finding::KeyTypeTaken << u"ed25519"_s;
    QTest::newRow("refused") << rsa << QStringList{u"ed25519"_s} << 0 << Finding::KeyTypeRefused << u"rsa"_s;
    QTest::newRow("short") << rsa << QStringList{u"ed25519"_s, u"rsa"_s} << 4096 << Finding::KeyTooShort << u"2048"_s;
    QTest::newRow("long enough") << rsa << QStringList{u"rsa"_s} << 2048 << Finding::KeyTypeTaken << u"rsa"_s;
    QTest::newRow("not told") << ecdsa << QStringList{} << 0 << Finding::KeyTypeNotTold << u"ecdsa"_s;
}

void DoctorTest::keyTypes()
{
    QFETCH(QStringList, kind);
    QFETCH(QStringList, taken);
    QFETCH(int, bits);
    const QString key = makeKey(QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'_'), kind.sliced(1));
    const auto checks = withKey(key, {.ways = {Way::Key}, .keyTypes = taken, .rsaBits = bits});
    QCOMPARE(the(CheckId::Key, checks).finding, Finding::KeyFound);
    QTEST(the(CheckId::KeyType, checks).finding, "finding");
    QTEST(the(CheckId::KeyType, checks).values.first(), "value");
}

void DoctorTest::keyThatIsNotThere()
{
    const QString none; // nor is one named
    QCOMPARE(the(CheckId::Key, withKey(none, {.ways = {Way::Key}})).finding, Finding::KeyMissing);
    QCOMPARE(the(CheckId::Key, withKey(none, {.ways = {Way::Password, Way::Key}})).finding, Finding::KeyNotNeeded);
    QCOMPARE(the(CheckId::Key, withKey(none, {.ways = {Way::Password}})).finding, Finding::KeyNotNeeded);
    QCOMPARE(the(CheckId::Key, withKey(none, {})).finding, Finding::KeyNoneFound);
    QVERIFY(!find(withKey(none, {.ways = {Way::Key}}), CheckId::KeyType));
}

void DoctorTest::passphrases()
{
    const QString locked = makeKey(u"locked"_s, {u"ed25519"_s}, u"open sesame"_s);
    const QString open = makeKey(u"open"_s, {u"ed25519"_s});
    const SignInRules wants{.ways = {Way::Key}, .keyTypes = {}, .wantsPassphrase = true};
    QCOMPARE(the(CheckId::Passphrase, withKey(locked, wants)).finding, Finding::PassphraseSet);
    QCOMPARE(the(CheckId::Passphrase, withKey(open, wants)).finding, Finding::PassphraseMissing);
    QCOMPARE(the(CheckId::Passphrase, withKey(open, {.ways = {Way::Key}})).finding, Finding::PassphraseNone);
}

void DoctorTest::olderFormats()
{
    // PEM tells less; the public half beside it tells the type.
    const QString pem = makeKey(u"pem"_s, {u"rsa"_s, u"-m"_s, u"PEM"_s, u"-b"_s, u"3072"_s});
    const SignInRules wants{.ways = {Way::Key}, .keyTypes = {u"rsa"_s}, .rsaBits = 3072, .wantsPassphrase = true};
    const auto checks = withKey(pem, wants);
    QCOMPARE(the(CheckId::KeyType, checks).finding, Finding::KeyTypeTaken);
    QCOMPARE(the(CheckId::Passphrase, checks).finding, Finding::PassphraseMissing);
    const QString locked = makeKey(u"pem_locked"_s, {u"rsa"_s, u"-m"_s, u"PEM"_s}, u"open sesame"_s);
    QCOMPARE(the(CheckId::Passphrase, withKey(locked, wants)).finding, Finding::PassphraseSet);
    QVERIFY(QFile::remove(locked + u".pub"_s));
    QCOMPARE(the(CheckId::KeyType, withKey(locked, wants)).finding, Finding::KeyTypeUnknown);
}

void DoctorTest::whoMayRead()
{
    const QString key = makeKey(u"mine"_s, {u"ed25519"_s});
    QCOMPARE(the(CheckId::Permissions, withKey(key, {.ways = {Way::Key}})).finding, Finding::FilesPrivate);
    QVERIFY(QFile::setPermissions(key, QFile::ReadOwner | QFile::ReadOther));
    const Check open = the(CheckId::Permissions, withKey(key, {.ways = {Way::Key}}));
    QCOMPARE(open.finding, Finding::FileOpen);
    QCOMPARE(open.values, QStringList{key});
    QVERIFY(QFile::setPermissions(key, QFile::ReadOwner));
    const auto before = QFile::permissions(m_folder.path());
    QVERIFY(QFile::setPermissions(m_folder.path(), before | QFile::WriteOther));
    QCOMPARE(the(CheckId::Permissions, withKey(key, {.ways = {Way::Key}})).finding, Finding::FolderOpen);
    QVERIFY(QFile::setPermissions(m_folder.path(), before));
}

void DoctorTest::agents()
{
    const QString held = makeKey(u"held"_s, {u"ed25519"_s});
    const QString other = makeKey(u"other"_s, {u"rsa"_s});
    const QString socket = m_folder.path(u"agent"_s);
    const SignInRules rules{.ways = {Way::Key}, .keyTypes = {u"ed25519"_s}};
    QCOMPARE(the(CheckId::Agent, withKey(held, rules, socket)).finding, Finding::AgentNone); // nobody answers there
    const SshAgent agent(socket, {held});
    QCOMPARE(the(CheckId::Agent, withKey(held, rules, socket)).finding, Finding::AgentHoldsKey);
    QCOMPARE(the(CheckId::Agent, withKey(other, rules, socket)).finding, Finding::AgentWithoutKey);
    // The one in the agent is of a type that is taken.
    QCOMPARE(the(CheckId::KeyType, withKey(other, rules, socket)).finding, Finding::KeyTypeTaken);
    QCOMPARE(the(CheckId::Key, withKey({}, rules, socket)).finding, Finding::KeyInAgent);
    QCOMPARE(the(CheckId::KeyType, withKey({}, rules, socket)).finding, Finding::KeyTypeTaken);
}

void DoctorTest::fewKeysOnly()
{
    QStringList keys;
    for (int i = 0; i < 6; ++i)
        keys += makeKey(u"many%1"_s.arg(i), {u"ed25519"_s});
    const QString socket = m_folder.path(u"agent6"_s);
    const SshAgent agent(socket, keys);
    const SignInRules few{.ways = {Way::Key}, .keyTypes = {}, .takesOneKey = true};
    QCOMPARE(the(CheckId::Agent, withKey(keys.first(), few, socket)).finding, Finding::AgentHoldsMany);
    QCOMPARE(the(CheckId::Agent, withKey(keys.first(), {.ways = {Way::Key}}, socket)).finding, Finding::AgentHoldsKey);
}

QString DoctorTest::certificate(const QString &name, const QString &validity, const QString &users)
{
    const QString authority = m_folder.path(u"authority"_s);
    const QString key = makeKey(name, {u"ed25519"_s});
    outputOf(u"ssh-keygen"_s,
             {u"-q"_s, u"-s"_s, authority, u"-I"_s, name, u"-n"_s, users, u"-V"_s, validity, key + u".pub"_s});
    return key;
}

void DoctorTest::certificates()
{
    const SignInRules rules{.ways = {Way::Certificate}, .keyTypes = {}};
    const auto found = [&](const QString &key) { return the(CheckId::Certificate, withKey(key, rules)).finding; };
    const QString good = certificate(u"good"_s, u"-1h:+11h"_s, u"learner,other"_s);
    QCOMPARE(found(good), Finding::CertificateValid);
    QCOMPARE(the(CheckId::Principal, withKey(good, rules)).finding, Finding::PrincipalFits);
    QCOMPARE(found(certificate(u"old"_s, u"-13h:-1h"_s, u"learner"_s)), Finding::CertificateExpired);
    QCOMPARE(found(certificate(u"early"_s, u"+1h:+2h"_s, u"learner"_s)), Finding::CertificateEarly);
    const Check other = the(CheckId::Principal, withKey(certificate(u"others"_s, u"-1h:+1h"_s, u"someone"_s), rules));
    QCOMPARE(other.finding, Finding::PrincipalOther);
    QCOMPARE(other.values, (QStringList{u"learner"_s, u"someone"_s}));
    QCOMPARE(found(makeKey(u"bare"_s, {u"ed25519"_s})), Finding::CertificateMissing);
    // In the agent alone, as `step ssh login` leaves it; and where the site takes none, it is no matter.
    const QString socket = m_folder.path(u"agentc"_s);
    const SshAgent agent(socket, {good});
    QCOMPARE(the(CheckId::Certificate, withKey({}, rules, socket)).finding, Finding::CertificateValid);
    QVERIFY(!find(withKey(good, {.ways = {Way::Key}}), CheckId::Certificate));
}

void DoctorTest::answersOutside()
{
    const auto checks = outside(served());
    QCOMPARE(the(CheckId::Name, checks).finding, Finding::NameFound);
    const Check port = the(CheckId::Port, checks);
    QCOMPARE(port.finding, Finding::PortAnswers);
    QVERIFY2(port.values.at(2).startsWith(u"OpenSSH_"), qPrintable(port.values.join(u'|')));
    QCOMPARE(the(CheckId::IPv6, checks).finding, Finding::IPv6None);
    QCOMPARE(the(CheckId::KeyExchange, checks).finding, Finding::ExchangeStrict);
    QVERIFY(!find(checks, CheckId::Address)); // the site says nothing of addresses
    // By its name it has both, and only IPv4 is listened on.
    Site named = served();
    named.host = u"localhost"_s;
    const auto both = outside(named);
    QCOMPARE(the(CheckId::Port, both).finding, Finding::PortAnswers);
    const QString addresses = the(CheckId::Name, both).values.at(1);
    QCOMPARE(the(CheckId::IPv6, both).finding, addresses.contains(u"::1") ? Finding::IPv6Falls : Finding::IPv6None);
}

void DoctorTest::nothingAnswers()
{
    const ClosedPort closed;
    Site site = served();
    site.port = closed.port();
    const auto checks = outside(site);
    const Check port = the(CheckId::Port, checks);
    QCOMPARE(port.finding, Finding::PortSilent);
    QCOMPARE(port.values.at(1), QString::number(closed.port()));
    QVERIFY(port.error && !port.error->detail.isEmpty());
    QVERIFY(!find(checks, CheckId::KeyExchange));
    site.host = u"no-such-host.invalid"_s;
    QCOMPARE(the(CheckId::Name, outside(site)).finding, Finding::NameUnknown);
    // Whoever stops it waits for nothing.
    const CancelFlag stop;
    stop.cancel();
    QElapsedTimer watch;
    watch.start();
    checkWay(served(), ssh::HostConfig(), stop, std::chrono::hours(1));
    QVERIFY(watch.elapsed() < 60000);
}

void DoctorTest::somethingElseAnswers()
{
    QTcpServer web;
    QVERIFY(web.listen(QHostAddress::LocalHost));
    connect(&web, &QTcpServer::newConnection, &web, [&web] {
        QTcpSocket *client = web.nextPendingConnection();
        client->write("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
        client->disconnectFromHost();
    });
    Site site = served();
    site.port = web.serverPort();
    auto looked = std::async(std::launch::async, [&] { return outside(site); });
    while (looked.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
        QTest::qWait(10);
    const Check port = the(CheckId::Port, looked.get());
    QCOMPARE(port.finding, Finding::PortOther);
    QVERIFY(port.error && port.error->detail.startsWith(u"HTTP/1.1 400"));
}

// Who says nothing is not unreachable, as connecting says too; those of the web wait to be spoken to.
void DoctorTest::waitsToBeSpokenTo()
{
    QTcpServer quiet;
    QVERIFY(quiet.listen(QHostAddress::LocalHost));
    QObject::connect(&quiet, &QTcpServer::newConnection, &quiet, [&quiet] { quiet.nextPendingConnection(); });
    QTcpServer web;
    QVERIFY(web.listen(QHostAddress::LocalHost));
    QObject::connect(&web, &QTcpServer::newConnection, &web, [&web] {
        QTcpSocket *client = web.nextPendingConnection();
        QObject::connect(client, &QTcpSocket::readyRead, client, [client] {
            client->write("HTTP/1.1 400 Bad Request\r\n\r\n");
            client->disconnectFromHost();
        });
    });
    const auto portAt = [this](quint16 number, std::chrono::milliseconds limit) {
        Site site = served();
        site.port = number;
        auto looked = std::async(std::launch::async, [&] { return checkWay(site, ssh::HostConfig(), {}, limit); });
        while (looked.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
            QTest::qWait(10);
        return the(CheckId::Port, looked.get());
    };
    const Check other = portAt(web.serverPort(), std::chrono::minutes(2));
    QCOMPARE(other.finding, Finding::PortOther);
    QVERIFY(other.error && other.error->detail.startsWith(u"HTTP/1.1 400"));
    const Check mute = portAt(quiet.serverPort(), std::chrono::seconds(4));
    QCOMPARE(mute.finding, Finding::PortMute);
    QVERIFY(keepOut({mute}));
}

// A real sshd that has as many beginners as it takes.
void DoctorTest::serverIsBusy()
{
    SshServer::Options options;
    options.config = {"MaxStartups 1:100:1"};
    SshServer server(options);
    QVERIFY_RESULT(server.start());
    Site site = served();
    site.port = server.port();
    // Until who looked before has gone. Each look takes the only place for a moment: none more than are needed.
    QVERIFY(QTest::qWaitFor([&] { return the(CheckId::Port, outside(site)).finding == Finding::PortAnswers; }, 30'000));
    QTcpSocket idle; // one that does not sign in
    QVERIFY(QTest::qWaitFor([&] { return begins(idle, server.port()); }, 30'000)); // once more would drop the first
    const Check port = the(CheckId::Port, outside(site));
    QCOMPARE(port.finding, Finding::PortBusy);
    QVERIFY(port.error);
    QCOMPARE(port.error->kind, Error::Kind::TurnedAway);
}

void DoctorTest::behindAHop()
{
    ssh::HostConfig config;
    config.hostName = u"inside"_s;
    config.proxyJump = {u"gate.example.eu"_s};
    const auto checks = outside(served(), config);
    QCOMPARE(the(CheckId::Port, checks).finding, Finding::BehindHop);
    QCOMPARE(the(CheckId::Port, checks).values, QStringList{u"gate.example.eu"_s});
    QVERIFY(!find(checks, CheckId::Name));
    config.proxyJump.clear();
    config.proxyCommand = u"ncat --proxy-auth me:secret %h %p"_s; // goes into the report
    QCOMPARE(the(CheckId::Port, outside(served(), config)).values, QStringList{u"ncat"_s});
}

void DoctorTest::hostKeys()
{
    Site site = served();
    QFile::remove(site.knownHosts);
    const auto found = [&] { return the(CheckId::HostKey, outside(site)); };
    QCOMPARE(found().finding, Finding::HostKeyFirst);
    QVERIFY(found().values.isEmpty());
    // Before anybody was there: what it shows is held against what is published.
    site.fingerprints = {m_server->fingerprint()};
    QCOMPARE(found().finding, Finding::HostKeyPublished);
    site.fingerprints = {u"SHA256:another"_s};
    for (const QStringList &types : {QStringList(), QStringList{u"rsa"_s, u"ed25519"_s}}) {
        site.fingerprintTypes = types;
        const Check refused = found();
        QCOMPARE(refused.finding, Finding::HostKeyRefused);
        QVERIFY(refused.error && refused.error->kind == Error::Kind::HostKeyUnknown);
        QCOMPARE(refused.error->detail, m_server->fingerprint());
        QVERIFY(keepOut({refused}));
    }
    site.fingerprintTypes = {u"dsa"_s}; // it has none of those: nobody knows
    QCOMPARE(found().finding, Finding::HostKeyFirst);
    QCOMPARE(found().values, site.fingerprints);
    site.fingerprintTypes = {};
    QVERIFY(!QFile::exists(site.knownHosts));
    site.fingerprints = {m_server->fingerprint()};
    m_server->writeKnownHosts(site.knownHosts);
    QCOMPARE(found().finding, Finding::HostKeyPublished);
    site.fingerprints = {u"SHA256:another"_s};
    const Check other = found();
    QCOMPARE(other.finding, Finding::HostKeyOther);
    QVERIFY2(other.values.first().contains(u"known"), qPrintable(other.values.first()));
    // What is published is of a type that nothing is on record of: nobody knows.
    site.fingerprintTypes = {u"dsa"_s};
    QCOMPARE(found().finding, Finding::HostKeyOfOtherType);
    site.fingerprintTypes = {found().values.first()};
    QCOMPARE(found().finding, Finding::HostKeyOther);
    site.fingerprints = {};
    QCOMPARE(found().finding, Finding::HostKeyKnown);
    site.hostAuthorities = {u"*.example.eu ssh-ed25519 AAAA"_s};
    QCOMPARE(found().finding, Finding::HostKeyCertified);
}

// Of several keys the host is asked for one of a type that is published.
void DoctorTest::hostKeysOfSeveralTypes()
{
    const QString rsa = makeKey(u"host_rsa"_s, {u"rsa"_s});
    SshServer::Options options;
    options.config = {"HostKey " + rsa.toUtf8()};
    SshServer server(options);
    QVERIFY_RESULT(server.start());
    Site site = served();
    site.port = server.port();
    QFile::remove(site.knownHosts);
    const QByteArray shown = outputOf(u"ssh-keygen"_s, {u"-l"_s, u"-f"_s, rsa});
    site.fingerprints = {QString::fromLatin1(shown.split(' ').value(1))};
    QVERIFY2(site.fingerprints.first().startsWith("SHA256:"_L1), shown.constData());
    site.fingerprintTypes = {u"rsa"_s};
    QCOMPARE(the(CheckId::HostKey, outside(site)).finding, Finding::HostKeyPublished);
    site.fingerprints = {server.fingerprint()}; // of the other one
    QCOMPARE(the(CheckId::HostKey, outside(site)).finding, Finding::HostKeyRefused);
    // Whoever asks for another type by their configuration may be shown one that is not published.
    ssh::HostConfig config;
    config.hostKeyTypes = {"ssh-ed25519"};
    site.fingerprints = {u"SHA256:another"_s};
    QCOMPARE(the(CheckId::HostKey, outside(site, config)).finding, Finding::HostKeyFirst);
}

void DoctorTest::addresses()
{
    Site site = served();
    site.signIn.address = SignInRules::Address::Declared;
    const Check declared = the(CheckId::Address, outside(site));
    QCOMPARE(declared.finding, Finding::AddressToDeclare);
    QCOMPARE(declared.values, QStringList{u"127.0.0.1"_s});
    site.signIn.address = SignInRules::Address::Free;
    QCOMPARE(the(CheckId::Address, outside(site)).finding, Finding::AddressFree);
}

void DoctorTest::oldServer()
{
    // A real sshd that may use only what Terrapin breaks, and does not know the mend: the lists are its own.
    SshServer::Options options;
    options.config = {"Ciphers chacha20-poly1305@openssh.com"};
    SshServer server(options);
    QVERIFY_RESULT(server.start());
    Site site = served();
    site.port = server.port();
    // This one is new enough to insist on strict key exchange.
    QCOMPARE(the(CheckId::KeyExchange, outside(site)).finding, Finding::ExchangeStrict);

    // One from before 2023, in its own words.
    QTcpServer old;
    QVERIFY(old.listen(QHostAddress::LocalHost));
    connect(&old, &QTcpServer::newConnection, &old, [&old] {
        QByteArray payload = "\x14" + QByteArray(16, 'c');
        for (const QByteArray list : {"curve25519-sha256", "ssh-ed25519", "chacha20-poly1305@openssh.com"}) {
            const quint32 size = qToBigEndian(quint32(list.size()));
            payload += QByteArray(reinterpret_cast<const char *>(&size), 4) + list;
        }
        payload.prepend('\x04');
        payload += QByteArray(4, '\0');
        const quint32 size = qToBigEndian(quint32(payload.size()));
        QTcpSocket *client = old.nextPendingConnection();
        client->write("Welcome\r\nSSH-2.0-OpenSSH_8.9\r\n");
        client->write(QByteArray(reinterpret_cast<const char *>(&size), 4) + payload);
    });
    site.port = old.serverPort();
    auto looked = std::async(std::launch::async, [&] { return outside(site); });
    while (looked.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
        QTest::qWait(10);
    const auto checks = looked.get();
    QCOMPARE(the(CheckId::Port, checks).values.at(2), u"OpenSSH_8.9"_s);
    QCOMPARE(the(CheckId::KeyExchange, checks).finding, Finding::ExchangeWeak);
}

QTEST_GUILESS_MAIN(DoctorTest)
#include "tst_doctor.moc"
