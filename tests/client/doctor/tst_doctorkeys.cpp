// SPDX-License-Identifier: GPL-3.0-or-later
//
// The access doctor and files that are no keys, or that nobody signs with: real ones of ssh-keygen, cut and changed, and
// what other programs write; files that are named and not there; all that others may use, not only the first.
#include "client/doctor/computer.h"
#include "client/ssh/keyfile.h"
#include "tests/support/sshways.h"

#include <QtCore/QDataStream>
#include <QtCore/QFile>
#include <QtTest/QTest>

#include <algorithm>

using namespace officina;
using namespace officina::doctor;
using namespace officina::testing;
using namespace Qt::StringLiterals;

using Way = SignInRules::Way;
using Fault = ssh::KeyFile::Fault;

class DoctorKeysTest : public QObject, protected SshWays
{
    Q_OBJECT

private:
    QList<Check> look(const QStringList &named, const ssh::HostConfig &config = {}, const QString &agent = {}) const
    {
        Site site;
        site.id = SiteId{u"site"_s};
        site.name = u"Site"_s;
        site.host = u"127.0.0.1"_s;
        site.identities = named;
        site.signIn = {.ways = {Way::Key}, .keyTypes = {u"ed25519"_s, u"rsa"_s}};
        return checkComputer(site, config, {m_folder.path(), agent, QDateTime::currentDateTimeUtc()});
    }
    static QList<Check> all(CheckId id, const QList<Check> &checks)
    {
        QList<Check> found;
        std::ranges::copy_if(checks, std::back_inserter(found), [id](const Check &check) { return check.id() == id; });
        return found;
    }
    QString write(const QString &name, const QByteArray &text) const
    {
        const QString file = m_folder.path(name);
        append(file, text);
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
        return file;
    }
    // As ssh-keygen leaves one without a passphrase; secret: what would be encrypted.
    static QByteArray openSsh(const QByteArray &type, const QByteArray &secret)
    {
        QByteArray bytes("openssh-key-v1\0", 15), blob;
        QDataStream key(&blob, QIODevice::WriteOnly); // a temporary one would take a QByteArray for a C string
        key << type << QByteArray(32, 'k');
        QDataStream file(&bytes, QIODevice::Append);
        file << QByteArray("none") << QByteArray("none") << QByteArray("") << quint32(1) << blob << secret;
        return pem("OPENSSH", bytes);
    }
    static QByteArray pem(const QByteArray &kind, const QByteArray &bytes)
    {
        const QByteArray label = kind + (kind.isEmpty() ? "" : " ") + "PRIVATE KEY-----\n";
        return "-----BEGIN " + label + bytes.toBase64() + "\n-----END " + label;
    }

private Q_SLOTS:
    void cleanup() { QFile::remove(m_folder.path(u"key"_s)); }
    void faults_data();
    void faults();
    void goodOnes_data();
    void goodOnes();
    void aGoodOneCounts();
    void publicHalf();
    void namedAndMissing();
    void allThatIsOpen();
};

void DoctorKeysTest::faults_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Finding>("finding");
    const auto dsa = QByteArray::fromHex("300b06072a8648ce3804010500");
    QTest::newRow("nothing") << QByteArray() << Finding::KeyEmpty;
    QTest::newRow("blanks") << QByteArray("\n \r\n") << Finding::KeyEmpty;
    QTest::newRow("PuTTY 2") << QByteArray("PuTTY-User-Key-File-2: ssh-rsa\n") << Finding::KeyOfPutty;
    QTest::newRow("PuTTY 3") << QByteArray("PuTTY-User-Key-File-3: ssh-ed25519\r\n") << Finding::KeyOfPutty;
    QTest::newRow("DSA, PEM") << pem("DSA", QByteArray::fromHex("3003020100")) << Finding::KeyDsa;
    QTest::newRow("DSA, PKCS 8") << pem({}, dsa) << Finding::KeyDsa;
    QTest::newRow("DSA, OpenSSH") << openSsh("ssh-dss", QByteArray(8, '\0')) << Finding::KeyDsa;
    QTest::newRow("text") << QByteArray("the key is in the other folder\n") << Finding::KeyDamaged;
    QTest::newRow("of SSH 1") << QByteArray("SSH PRIVATE KEY FILE FORMAT 1.1\n\0\0", 34) << Finding::KeyDamaged;
    QTest::newRow("of ssh.com") << QByteArray("---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\nP2/56wAAAg==\n")
                                << Finding::KeyDamaged;
    QTest::newRow("no key in it") << pem("OPENSSH", "openssh") << Finding::KeyDamaged;
    QTest::newRow("check numbers differ") << openSsh("ssh-ed25519", "abcdefgh") << Finding::KeyDamaged;
    QTest::newRow("PEM, too short") << pem("RSA", QByteArray::fromHex("3082010002")) << Finding::KeyDamaged;
    QTest::newRow("PEM, too long") << pem("EC", QByteArray::fromHex("300302010000")) << Finding::KeyDamaged;
    QTest::newRow("PEM, other end") << pem("RSA", QByteArray::fromHex("3003020100")).replace("END RSA", "END EC")
                                    << Finding::KeyDamaged;
    QTest::newRow("no base64") << QByteArray("-----BEGIN RSA PRIVATE KEY-----\nM!\n-----END RSA PRIVATE KEY-----\n")
                               << Finding::KeyDamaged;
    const QByteArray whole = textOf(makeKey(u"whole"_s, {u"ed25519"_s}));
    QTest::newRow("cut") << whole.first(120) << Finding::KeyDamaged;
    QTest::newRow("a line is lost") << whole.first(80) + whole.sliced(whole.indexOf('\n', 110)) << Finding::KeyDamaged;
}

void DoctorKeysTest::faults()
{
    QFETCH(QByteArray, text);
    QFETCH(Finding, finding);
    const QString key = write(u"key"_s, text);
    const auto checks = look({key});
    QCOMPARE(all(CheckId::Key, checks), QList{Check(finding, {key})});
    QCOMPARE(checks.first().status(), Status::Wrong);
    QVERIFY(all(CheckId::KeyType, checks).isEmpty() && all(CheckId::Passphrase, checks).isEmpty());
    // The public half beside it mends nothing.
    const QString beside = key + u".pub"_s;
    QVERIFY(QFile::copy(m_folder.path(u"whole.pub"_s), beside));
    const auto again = look({key});
    QVERIFY(QFile::remove(beside));
    QCOMPARE(all(CheckId::Key, again), QList{Check(finding, {key})});
}

void DoctorKeysTest::goodOnes_data()
{
    QTest::addColumn<QStringList>("kind");
    QTest::addColumn<QString>("passphrase");
    const QString secret = u"open sesame"_s;
    for (const QString &passphrase : {QString(), secret}) {
        const QByteArray name = passphrase.isEmpty() ? " open" : " locked";
        const auto row = [&](const char *what, const QStringList &kind) {
            QTest::newRow((what + name).constData()) << kind << passphrase;
        };
        row("Ed25519", {u"ed25519"_s});
        row("ECDSA", {u"ecdsa"_s});
        row("RSA", {u"rsa"_s});
        row("RSA, PEM", {u"rsa"_s, u"-m"_s, u"PEM"_s});
        row("ECDSA, PEM", {u"ecdsa"_s, u"-m"_s, u"PEM"_s});
        row("RSA, PKCS 8", {u"rsa"_s, u"-m"_s, u"PKCS8"_s});
    }
}

void DoctorKeysTest::goodOnes()
{
    QFETCH(QStringList, kind);
    QFETCH(QString, passphrase);
    const QString name = QString::fromLatin1(QTest::currentDataTag()).remove(u' ').remove(u',');
    const auto read = ssh::KeyFile::read(makeKey(name, kind, passphrase));
    QVERIFY(read);
    QCOMPARE(read->fault, Fault::None);
    QCOMPARE(read->encrypted, passphrase.isEmpty() ? ssh::KeyFile::Encrypted::No : ssh::KeyFile::Encrypted::Yes);
    QVERIFY(!read->type.isEmpty());
    const QString windows = m_folder.path(name + u"_crlf"_s);
    append(windows, textOf(read->path).replace("\n", "\r\n"));
    QCOMPARE(ssh::KeyFile::read(windows)->fault, Fault::None);
}

// One of several is enough; and what the agent holds is.
void DoctorKeysTest::aGoodOneCounts()
{
    const QString empty = write(u"key"_s, {});
    const QString good = makeKey(u"good"_s, {u"ed25519"_s});
    ssh::HostConfig config;
    config.identityFiles = {empty, good};
    QCOMPARE(all(CheckId::Key, look({}, config)), QList{Check(Finding::KeyFound, {good})});
    config.identityFiles = {empty};
    const QString socket = m_folder.path(u"agent"_s);
    const SshAgent agent(socket, {good});
    QCOMPARE(all(CheckId::Key, look({}, config, socket)), QList{Check(Finding::KeyInAgent)});
    config.identitiesOnly = true; // the agent's counts no more
    QCOMPARE(all(CheckId::Key, look({}, config, socket)), QList{Check(Finding::KeyEmpty, {empty})});
}

// Named in place of the other one: that is enough where the agent holds it.
void DoctorKeysTest::publicHalf()
{
    const QString file = makeKey(u"half"_s, {u"ed25519"_s}) + u".pub"_s;
    const auto checks = look({file});
    QCOMPARE(all(CheckId::Key, checks), QList{Check(Finding::KeyPublicHalf, {file})});
    QCOMPARE(all(CheckId::Permissions, checks).first().finding, Finding::FilesPrivate); // it is for everybody
    const QString socket = m_folder.path(u"agent2"_s);
    const SshAgent agent(socket, {file.chopped(4)});
    QCOMPARE(all(CheckId::Key, look({file}, {}, socket)), QList{Check(Finding::KeyFound, {file})});
}

void DoctorKeysTest::namedAndMissing()
{
    const QString none = m_folder.path(u"nowhere"_s), folder = m_folder.path();
    QCOMPARE(all(CheckId::Key, look({none, folder})), QList{Check(Finding::KeyFileMissing, {none, folder})});
    ssh::HostConfig config;
    config.identityFiles = {none};
    QCOMPARE(all(CheckId::Key, look({}, config)), QList{Check(Finding::KeyFileMissing, {none})});
    // As ssh lists them where nobody named one; and one of them, which somebody did.
    config.identityFiles = ssh::usualKeyFiles();
    QVERIFY(ssh::missingKeyFiles(config.identityFiles).isEmpty());
    for (const QString &usual : std::as_const(config.identityFiles))
        if (!QFile::exists(usual) && !QFile::exists(usual + u".pub"_s))
            QCOMPARE(ssh::missingKeyFiles({usual}), QStringList{usual});
    // Its public half tells which one of the agent's is meant.
    const QString held = makeKey(u"held"_s, {u"ed25519"_s});
    const QString socket = m_folder.path(u"agent3"_s);
    const SshAgent agent(socket, {held});
    QVERIFY(QFile::remove(held));
    QVERIFY(ssh::missingKeyFiles({held}).isEmpty());
    config.identityFiles = {none};
    QCOMPARE(all(CheckId::Key, look({}, config, socket)), QList{Check(Finding::KeyInAgent)});
    config.identitiesOnly = true;
    QCOMPARE(all(CheckId::Key, look({}, config, socket)), QList{Check(Finding::KeyFileMissing, {none})});
}

void DoctorKeysTest::allThatIsOpen()
{
    const QString one = makeKey(u"one"_s, {u"ed25519"_s}), two = makeKey(u"two"_s, {u"rsa"_s});
    for (const QString &key : {one, two})
        QVERIFY(QFile::setPermissions(key, QFile::ReadOwner | QFile::ReadGroup));
    const auto before = QFile::permissions(m_folder.path());
    QVERIFY(QFile::setPermissions(m_folder.path(), before | QFile::WriteOther));
    const auto checks = look({one, two});
    QVERIFY(QFile::setPermissions(m_folder.path(), before));
    QCOMPARE(all(CheckId::Permissions, checks),
             (QList{Check(Finding::FolderOpen, {m_folder.path()}), Check(Finding::FileOpen, {one}),
                    Check(Finding::FileOpen, {two})}));
}

QTEST_GUILESS_MAIN(DoctorKeysTest)
#include "tst_doctorkeys.moc"
