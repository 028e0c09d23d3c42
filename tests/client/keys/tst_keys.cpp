// SPDX-License-Identifier: GPL-3.0-or-later
//
// The key assistant: keys made by this program, as ssh-keygen and a real server read them; those that are there, in
// files and a real agent; which of them does for a site; and what a real server says when it is shown one.
#include "client/base/files.h"
#include "client/connection/signin.h"
#include "client/keys/keyadvice.h"
#include "client/ssh/newkey.h"
#include "tests/support/closedport.h"
#include "tests/support/readonlyfolder.h"
#include "tests/support/resultcheck.h"
#include "tests/support/sshways.h"
#include "tests/support/testsite.h"

#include <QtCore/QDataStream>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtTest/QTest>

#include <sys/mount.h>
#include <unistd.h>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

using Way = SignInRules::Way;
using Trial = ssh::KeyTrial::Answer;

namespace {

const QString secret = QString::fromUtf8("größer als \"vier\" Wörter $HOME");

QByteArray blobOf(const QString &keyFile)
{
    return QByteArray::fromBase64(textOf(keyFile + u".pub"_s).split(' ').value(1));
}

// A key whose secret lies in a token, as ssh-keygen -t ed25519-sk leaves it: a handle, which nothing here opens.
QByteArray tokenBlob()
{
    QByteArray blob;
    QDataStream out(&blob, QIODevice::WriteOnly);
    out << QByteArray("sk-ssh-ed25519@openssh.com")
        << QByteArray::fromHex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
        << QByteArray("ssh:");
    return blob;
}

void writeTokenKey(const QString &file)
{
    QByteArray bytes("openssh-key-v1\0", 15);
    QDataStream out(&bytes, QIODevice::Append);
    out << QByteArray("none") << QByteArray("none") << QByteArray("") << quint32(1) << tokenBlob()
        << QByteArray(8, '\0') + "a handle";
    append(file, "-----BEGIN OPENSSH PRIVATE KEY-----\n" + bytes.toBase64() + "\n-----END OPENSSH PRIVATE KEY-----\n");
    append(file + u".pub"_s, "sk-ssh-ed25519@openssh.com " + tokenBlob().toBase64() + " my token\n");
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace

class KeysTest : public QObject, protected SshWays
{
    Q_OBJECT

private:
    Site site() const
    {
        Site here = siteOf(*m_server, u"here"_s);
        here.signIn.ways = {Way::Key};
        return here;
    }
    ssh::KeyTrial tried(const Site &at, const QByteArray &blob, const CancelFlag &stop = {})
    {
        return SignIn(at, m_prompts).tryKey(blob, stop);
    }
    void letIn(const QByteArray &line) const { append(m_server->folder() + u"/authorized_keys"_s, line + '\n'); }

private Q_SLOTS:
    void initTestCase() { start(); }
    void made();
    void madeWithoutPassphrase();
    void neverReplaced_data();
    void neverReplaced();
    void notMade();
    void fullDisk();
    void readOnlyFolder();
    void passphrases_data();
    void passphrases();
    void found();
    void advice_data();
    void advice();
    void whereANewOneGoes();
    void taken();
    void refused();
    void nobodySignsIn();
    void somethingElseFirst();
    void noAnswer();
};

void KeysTest::made()
{
    const QString file = m_folder.path(u"new/.ssh/id_ed25519"_s);
    QVERIFY(QDir().mkpath(m_folder.path(u"new"_s)));
    const auto key = ssh::makeKey(file, secret, u"learner@laptop"_s);
    QVERIFY_RESULT(key);
    const auto forUser = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFile::permissions(file), forUser);
    QCOMPARE(QFile::permissions(file + u".pub"_s), forUser | QFile::ReadGroup | QFile::ReadOther);
    QCOMPARE(QFile::permissions(QFileInfo(file).path()), forUser | QFile::ExeOwner | QFile::ExeUser);

    // What OpenSSH reads in it.
    QCOMPARE(textOf(file + u".pub"_s), key->publicLine + '\n');
    QVERIFY(key->publicLine.endsWith(" learner@laptop"));
    const QByteArray shown = outputOf(u"ssh-keygen"_s, {u"-y"_s, u"-P"_s, secret, u"-f"_s, file});
    QCOMPARE(shown.simplified().split(' ').first(2), key->publicLine.split(' ').first(2));
    QVERIFY(outputOf(u"ssh-keygen"_s, {u"-y"_s, u"-P"_s, u"wrong"_s, u"-f"_s, file}).isEmpty());
    QVERIFY(outputOf(u"ssh-keygen"_s, {u"-y"_s, u"-P"_s, QString(), u"-f"_s, file}).isEmpty());
    const QString print = QString::fromUtf8(outputOf(u"ssh-keygen"_s, {u"-l"_s, u"-f"_s, file + u".pub"_s}));
    QCOMPARE(print.simplified(), u"256 %1 learner@laptop (ED25519)"_s.arg(key->fingerprint));
    const auto read = ssh::KeyFile::read(file);
    QVERIFY(read && read->encrypted == ssh::KeyFile::Encrypted::Yes);

    // And what a server does.
    letIn(key->publicLine);
    Site at = site();
    at.identities = {file};
    AutoPrompts prompts;
    prompts.passphrases = {secret};
    QVERIFY_RESULT(SignIn(at, prompts).open({}));
    QCOMPARE(prompts.asked(), QStringList{u"passphrase %1 1"_s.arg(file)});
}

void KeysTest::madeWithoutPassphrase()
{
    const QString file = m_folder.path(u"open"_s);
    const auto key = ssh::makeKey(file, {}, {});
    QVERIFY_RESULT(key);
    QCOMPARE(key->publicLine.count(' '), 1);
    const QByteArray shown = outputOf(u"ssh-keygen"_s, {u"-y"_s, u"-P"_s, QString(), u"-f"_s, file});
    QCOMPARE(shown.split(' ').first(2).join(' ').trimmed(), key->publicLine);
    const auto other = ssh::makeKey(m_folder.path(u"open2"_s), {}, {});
    QVERIFY(other && other->fingerprint != key->fingerprint);
}

void KeysTest::neverReplaced_data()
{
    QTest::addColumn<QString>("there");
    QTest::addColumn<bool>("isLink");
    QTest::newRow("private") << u"id"_s << false;
    QTest::newRow("public") << u"id.pub"_s << false;
    QTest::newRow("private, a link to nowhere") << u"id"_s << true;
    QTest::newRow("public, a link to nowhere") << u"id.pub"_s << true;
}

void KeysTest::neverReplaced()
{
    QFETCH(QString, there);
    QFETCH(bool, isLink);
    const TempFolder folder;
    const QString file = folder.path(there);
    if (isLink)
        QVERIFY(QFile::link(folder.path(u"nowhere"_s), file));
    else
        append(file, "mine");
    QVERIFY_ERROR(ssh::makeKey(folder.path(u"id"_s), secret, {}), Error::Kind::Exists);
    QVERIFY_ERROR(ssh::makeKey(folder.path(u"new.Pub"_s), secret, {}), Error::Kind::BadInput); // of a public half
    QVERIFY(!QFile::exists(folder.path(u"new.Pub"_s)));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::System).size(), 1);
    QVERIFY(isLink || textOf(file) == "mine");
}

void KeysTest::notMade()
{
    const TempFolder folder;
    const QString file = folder.path(u"id"_s);
    const auto wrong = [&](const QString &passphrase, const QString &comment) {
        const auto key = ssh::makeKey(file, passphrase, comment);
        return key ? QString() : key.error().subject;
    };
    QCOMPARE(wrong(u"two\nlines of it"_s, {}), u"passphrase"_s);
    QCOMPARE(wrong(QString(1023, u'x'), {}), u"passphrase"_s);
    QCOMPARE(wrong(secret, u"me\nssh-ed25519 AAAA"_s), u"comment"_s);
    QVERIFY_ERROR(ssh::makeKey(folder.path(u"id/x"_s) + u"/y"_s, QString(1023, u'x'), {}), Error::Kind::BadInput);
    append(file, "no folder");
    QVERIFY(!ssh::makeKey(file + u"/below/id"_s, secret, {}));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"id"_s});
}

void KeysTest::fullDisk()
{
    const TempFolder folder;
    if (geteuid() != 0 || mount("none", qPrintable(folder.path()), "tmpfs", 0, "size=64k") != 0)
        QSKIP("a small disk needs root");
    const auto unmount = qScopeGuard([&] { umount2(qPrintable(folder.path()), MNT_DETACH); });
    QFile filler(folder.path(u"filler"_s));
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'x')) == 4096) {}
    QVERIFY(!ssh::makeKey(folder.path(u"id"_s), secret, {}));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"filler"_s});
}

// Forbidden by its folder: nothing is missing there.
void KeysTest::readOnlyFolder()
{
    const ReadOnlyFolder folder(m_folder.folder("forbidden"));
    if (!folder.isReadOnly())
        QSKIP("no folder can be made read-only here");
    QVERIFY_ERROR(ssh::makeKey(m_folder.path(u"forbidden/id_ed25519"_s), secret, {}), Error::Kind::Denied);
}

void KeysTest::passphrases_data()
{
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<int>("length");
    QTest::addColumn<bool>("wanted");
    QTest::addColumn<bool>("withoutIt");
    QTest::addColumn<QString>("wrong");
    QTest::newRow("words") << u"four plain words here"_s << 0 << false << false << QString();
    QTest::newRow("short") << u"seven 7"_s << 0 << false << false << u"length"_s;
    QTest::newRow("eight") << u"seven 78"_s << 0 << false << false << QString();
    QTest::newRow("short for the site") << u"four plain wo"_s << 14 << true << false << u"length"_s;
    QTest::newRow("long enough for it") << u"four plain wor"_s << 14 << true << false << QString();
    QTest::newRow("one character, two units") << QString::fromUtf8("🔑🔑🔑🔑abc") << 0 << false << false << u"length"_s;
    QTest::newRow("again and again") << u"abababababab"_s << 0 << false << false << u"variety"_s;
    QTest::newRow("none, by mistake") << QString() << 0 << false << false << u"none"_s;
    QTest::newRow("none, on purpose") << QString() << 0 << false << true << QString();
    QTest::newRow("none, but the site wants one") << QString() << 0 << true << true << u"none"_s;
}

void KeysTest::passphrases()
{
    QFETCH(QString, passphrase);
    QFETCH(int, length);
    QFETCH(bool, wanted);
    QFETCH(bool, withoutIt);
    SignInRules rules;
    rules.passphraseLength = length;
    rules.wantsPassphrase = wanted;
    const auto checked = checkPassphrase(passphrase, rules, withoutIt);
    QTEST(checked ? QString() : checked.error().subject, "wrong");
}

void KeysTest::found()
{
    const TempFolder folder;
    const auto make = [&](const QString &name, const QStringList &kind, const QString &passphrase) {
        outputOf(
            u"ssh-keygen"_s,
            QStringList{u"-q"_s, u"-N"_s, passphrase, u"-f"_s, folder.path(name), u"-C"_s, u"of "_s + name, u"-t"_s}
                + kind);
        return folder.path(name);
    };
    const QString rsa = make(u"id_rsa"_s, {u"rsa"_s, u"-b"_s, u"2048"_s}, {});
    const QString locked = make(u"work key"_s, {u"ed25519"_s}, u"open sesame"_s);
    const QString token = folder.path(u"id_token"_s);
    writeTokenKey(token);
    append(folder.path(u"config"_s), "Host x\n");
    append(folder.path(u"id_dsa"_s), "-----BEGIN DSA PRIVATE KEY-----\nMAMCAQA=\n-----END DSA PRIVATE KEY-----\n");
    append(folder.path(u"key.ppk"_s), "PuTTY-User-Key-File-3: ssh-ed25519\n");
    QVERIFY(QFile::copy(rsa + u".pub"_s, folder.path(u"key.ppk.pub"_s))); // which tells a type
    append(folder.path(u"known_hosts"_s), "x ssh-ed25519 AAAA\n");
    const QString held = makeKey(u"held"_s, {u"ed25519"_s}); // lies elsewhere
    const QString socket = m_folder.path(u"agentk"_s);
    const SshAgent agent(socket, {rsa, held});

    // Without a configuration: the usual names and the agent's are offered, the rest is only there.
    const auto keys = ownKeys({}, {}, {folder.path(), socket});
    QCOMPARE(keys.size(), 4);
    QCOMPARE(keys[0].file, rsa);
    QVERIFY(keys[0].isOffered && keys[0].isInAgent && keys[0].bits == 2048);
    QCOMPARE(keys[0].comment, u"of id_rsa"_s);
    QCOMPARE(keys[0].publicLine() + '\n', textOf(rsa + u".pub"_s));
    QVERIFY(keys[1].file.isEmpty() && keys[1].isInAgent && keys[1].isOffered);
    QCOMPARE(keys[1].blob, blobOf(held));
    QCOMPARE(keys[2].file, token);
    QVERIFY(keys[2].isInToken() && !keys[2].isOffered && keys[2].comment == u"my token"_s);
    QCOMPARE(keys[3].file, locked);
    QCOMPARE(keys[3].encrypted, OwnKey::Encrypted::Yes);
    QVERIFY(!keys[3].isInAgent && !keys[3].isOffered);
    QVERIFY(outputOf(u"ssh-keygen"_s, {u"-l"_s, u"-f"_s, locked}).contains(keys[3].fingerprint().toUtf8()));

    // Only the named ones count where the configuration says so, or the site names one.
    ssh::HostConfig config;
    config.identityFiles = {locked, folder.path(u"missing"_s)};
    config.identitiesOnly = true;
    for (const auto &some :
         {ownKeys({}, config, {folder.path(), socket}), ownKeys({locked}, {}, {folder.path(), socket})}) {
        QCOMPARE(some.size(), 4);
        QCOMPARE(some[0].file, locked);
        QCOMPARE(std::ranges::count(some, true, &OwnKey::isOffered), 1);
    }
    QCOMPARE(ownKeys({locked}, {}, {}).size(), 1);
}

void KeysTest::advice_data()
{
    using enum OwnKey::Encrypted;
    using enum KeyAdvice::Kind;
    QTest::addColumn<SignInRules>("rules");
    QTest::addColumn<QList<OwnKey>>("keys");
    QTest::addColumn<KeyAdvice::Kind>("kind");
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("named");
    const OwnKey ed{.file = u"/ed"_s, .type = u"ssh-ed25519"_s, .encrypted = Yes, .isOffered = true};
    const OwnKey rsa{.file = u"/rsa"_s, .type = u"ssh-rsa"_s, .bits = 2048, .encrypted = No, .isOffered = true};
    const OwnKey token{.file = u"/token"_s, .type = u"sk-ssh-ed25519@openssh.com"_s, .encrypted = No};
    OwnKey held = ed, bare = ed, open = ed, silent = ed, aside = ed;
    held.file = u"/held"_s;
    held.isInAgent = true;
    bare.encrypted = No;
    open.isOpenToOthers = true;
    silent.type.clear();
    aside.isOffered = false;
    const SignInRules only{.ways = {Way::Key}, .keyTypes = {u"ed25519"_s}};
    SignInRules jsc = only;
    jsc.wantsPassphrase = true;
    const QString fresh = u"/nowhere/id_ed25519"_s;
    QTest::newRow("fits") << only << QList{rsa, ed} << UseKey << u"/ed"_s << true;
    QTest::newRow("the agent's first") << only << QList{ed, held} << UseKey << u"/held"_s << true;
    QTest::newRow("offered before a token") << only << QList{token, ed} << UseKey << u"/ed"_s << true;
    OwnKey heldToken = token, usualToken = token;
    heldToken.isInAgent = usualToken.isOffered = true;
    QTest::newRow("no agent has the token's") << only << QList{usualToken, aside} << UseKey << u"/ed"_s << false;
    QTest::newRow("the agent has the token's") << only << QList{aside, heldToken} << UseKey << u"/token"_s << false;
    QTest::newRow("a token's") << jsc << QList{rsa, token} << UseKey << u"/token"_s << false;
    QTest::newRow("not offered") << only << QList{aside} << UseKey << u"/ed"_s << false;
    QTest::newRow("none") << only << QList<OwnKey>() << MakeKey << fresh << true;
    QTest::newRow("other type") << only << QList{rsa} << MakeKey << fresh << true;
    QTest::newRow("no passphrase") << jsc << QList{bare} << MakeKey << fresh << true;
    QTest::newRow("no passphrase, and none wanted") << only << QList{bare} << UseKey << u"/ed"_s << true;
    QTest::newRow("open to others") << only << QList{open} << MakeKey << fresh << true;
    QTest::newRow("does not tell") << only << QList{silent} << MakeKey << fresh << true;
    QTest::newRow("short RSA") << SignInRules{.ways = {Way::Key}, .keyTypes = {u"rsa"_s}, .rsaBits = 4096} << QList{rsa}
                               << MakeKey << fresh << true;
    QTest::newRow("nothing is told") << SignInRules() << QList{rsa} << UseKey << u"/rsa"_s << true;
    QTest::newRow("certificate") << SignInRules{.ways = {Way::Certificate}} << QList{ed} << GetCertificate << QString()
                                 << true;
    QTest::newRow("password") << SignInRules{.ways = {Way::Password}} << QList{ed} << NoKeyWanted << QString() << true;
}

void KeysTest::advice()
{
    QFETCH(SignInRules, rules);
    QFETCH(QList<OwnKey>, keys);
    Site at;
    at.id = SiteId{u"lumi"_s};
    at.signIn = rules;
    const KeyAdvice given = keyAdvice(at, keys, u"/nowhere"_s);
    QTEST(given.kind, "kind");
    QTEST(given.key ? given.key->file : given.newFile, "file");
    QTEST(given.isNamed, "named");
}

void KeysTest::whereANewOneGoes()
{
    const TempFolder folder;
    Site at;
    at.id = SiteId{u"jean zay/../x"_s};
    const auto file = [&] { return keyAdvice(at, {}, folder.path()); };
    QCOMPARE(file().newFile, folder.path(u"id_ed25519"_s));
    append(folder.path(u"id_ed25519.pub"_s), "x");
    QCOMPARE(file().newFile, folder.path(u"id_ed25519_jean-zay-x"_s));
    QVERIFY(!file().isNamed);
    append(folder.path(u"id_ed25519_jean-zay-x"_s), "x");
    QCOMPARE(file().newFile, folder.path(u"id_ed25519_jean-zay-x-2"_s));
}

void KeysTest::taken()
{
    AutoPrompts nobody;
    const auto shown = [&](const QString &key) { return SignIn(site(), nobody).tryKey(blobOf(key), {}); };
    QCOMPARE(shown(m_server->identity()).answer, Trial::Taken);
    QCOMPARE(shown(m_server->identity()).user, m_server->user());
    // Its passphrase is not needed, nor what a token holds.
    const QString locked = makeKey(u"locked"_s, {u"ed25519"_s}, u"open sesame"_s);
    const auto trial = shown(locked);
    QVERIFY2(trial.answer == Trial::Refused, trial.error ? qPrintable(trial.error->detail) : "no error");
    letIn(textOf(locked + u".pub"_s).trimmed());
    QCOMPARE(shown(locked).answer, Trial::Taken);
    letIn("sk-ssh-ed25519@openssh.com " + tokenBlob().toBase64());
    QCOMPARE(tried(site(), tokenBlob()).answer, Trial::Taken);
    const QString rsa = makeKey(u"rsa"_s, {u"rsa"_s, u"-b"_s, u"3072"_s});
    letIn(textOf(rsa + u".pub"_s).trimmed());
    QCOMPARE(shown(rsa).answer, Trial::Taken);
    // A certificate is a key.
    const QString signedKey = makeKey(u"signed"_s, {u"ed25519"_s});
    outputOf(u"ssh-keygen"_s,
             {u"-q"_s, u"-s"_s, m_folder.path(u"authority"_s), u"-I"_s, u"x"_s, u"-n"_s, m_server->user(),
              signedKey + u".pub"_s});
    QCOMPARE(tried(site(), QByteArray::fromBase64(textOf(signedKey + u"-cert.pub"_s).split(' ').value(1))).answer,
             Trial::Taken);
    QCOMPARE(shown(signedKey).answer, Trial::Refused);
    QVERIFY(nobody.asked().isEmpty());
}

void KeysTest::refused()
{
    QCOMPARE(tried(site(), blobOf(m_server->strangerIdentity())).answer, Trial::Refused);
    const QString elsewhere = makeKey(u"elsewhere"_s, {u"ed25519"_s});
    letIn("from=\"192.0.2.1\" " + textOf(elsewhere + u".pub"_s).trimmed());
    QCOMPARE(tried(site(), blobOf(elsewhere)).answer, Trial::Refused);
    Site other = site();
    other.user = u"nobody-of-this-name"_s;
    QCOMPARE(tried(other, blobOf(m_server->identity())).answer, Trial::Refused);
}

void KeysTest::nobodySignsIn()
{
    SshServer server;
    QVERIFY_RESULT(server.start());
    const Site at = siteOf(server, u"quiet"_s);
    QCOMPARE(tried(at, blobOf(server.identity())).answer, Trial::Taken);
    QVERIFY(!server.log().contains("Accepted publickey"));
    QVERIFY_RESULT(SignIn(at, m_prompts).open({}));
    QTRY_VERIFY(server.log().contains("Accepted publickey")); // as it would have said
}

void KeysTest::somethingElseFirst()
{
    SshServer::Options options;
    options.config = {"PubkeyAuthentication no", "KbdInteractiveAuthentication no", "PasswordAuthentication yes"};
    SshServer server(options);
    QVERIFY_RESULT(server.start());
    const auto trial = tried(siteOf(server, u"words"_s), blobOf(server.identity()));
    QCOMPARE(trial.answer, Trial::Unknown);
    QCOMPARE(trial.error.value_or(Error()).kind, Error::Kind::Unsupported);
    QCOMPARE(trial.error->detail, u"password"_s);
}

void KeysTest::noAnswer()
{
    const auto why = [&](const Site &at, const CancelFlag &stop = {}) {
        const auto trial = tried(at, blobOf(m_server->identity()), stop);
        return trial.answer == Trial::Unknown && trial.error ? trial.error->kind : Error::Kind::Corrupt;
    };
    const ClosedPort closed;
    Site away = site();
    away.port = closed.port();
    QCOMPARE(why(away), Error::Kind::Unreachable);
    Site other = site();
    other.knownHosts = m_folder.path(u"wrong_hosts"_s);
    m_server->writeKnownHosts(other.knownHosts, 0, false);
    QCOMPARE(why(other), Error::Kind::HostKeyChanged);
    CancelFlag stop;
    stop.cancel();
    QCOMPARE(why(site(), stop), Error::Kind::Cancelled);
    QCOMPARE(tried(site(), "no key").error.value_or(Error()).kind, Error::Kind::BadInput);
}

QTEST_GUILESS_MAIN(KeysTest)
#include "tst_keys.moc"
