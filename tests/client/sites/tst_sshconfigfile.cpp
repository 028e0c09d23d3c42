// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names written into an ssh configuration, as ssh itself reads them, and what was there before.
#include "client/sites/sshconfigfile.h"

#include "client/base/files.h"
#include "client/sites/nodealiases.h"
#include "client/sites/sshaliases.h"
#include "tests/support/readonlyfolder.h"
#include "tests/support/resultcheck.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <sys/mount.h>
#include <unistd.h>

using namespace officina;
using namespace Qt::StringLiterals;

class SshConfigFileTest : public QObject
{
    Q_OBJECT

private:
    static SshAlias lumi() { return {u"lumi"_s, u"lumi.csc.fi"_s, 2222, u"me"_s, u"/home/me/my keys/100%"_s}; }

    QString folder() const { return m_home->filePath(u".ssh"_s); }
    SshConfigFile file() const { return SshConfigFile(folder()); }
    QByteArray config() const { return readFile(file().path()).value_or(QByteArray("(none)")); }
    QList<QByteArray> backups() const
    {
        QList<QByteArray> found;
        for (const QString &path : sshConfigBackups(folder()))
            if (const auto bytes = readFile(path))
                found += *bytes;
        return found;
    }
    void begin(const QByteArray &text) const
    {
        QVERIFY(QDir().mkpath(folder()));
        QVERIFY_RESULT(writeFile(file().path(), text));
    }

    // "field value" lines, as ssh takes the configuration.
    QByteArrayList resolved(const QString &name) const
    {
        QProcess ssh;
        ssh.start(u"ssh"_s, {u"-G"_s, u"-F"_s, file().path(), name});
        if (!ssh.waitForFinished(60000))
            return {};
        return (ssh.readAllStandardOutput() + ssh.readAllStandardError()).split('\n');
    }

    std::unique_ptr<QTemporaryDir> m_home;

private Q_SLOTS:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }

    void readOnlyFolder()
    {
        QVERIFY(QDir().mkpath(folder()));
        const testing::ReadOnlyFolder locked(QFile::encodeName(folder()));
        if (!locked.isReadOnly())
            QSKIP("no folder can be made read-only here");
        QVERIFY_ERROR(file().add(lumi()), Error::Kind::Denied); // nothing is missing there
        QVERIFY(!QFile::exists(file().path()));
    }

    void madeWhereMissing()
    {
        QCOMPARE(file().ours().value_or(QStringList{u"x"_s}), QStringList());
        QVERIFY_RESULT(file().add(lumi()));
        const auto forUser = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFile::permissions(file().path()), forUser);
        QCOMPARE(QFile::permissions(folder()), forUser | QFile::ExeOwner | QFile::ExeUser);
        QVERIFY(backups().isEmpty());
        const QByteArrayList lines = resolved(u"lumi"_s);
        for (const char *line : {"hostname lumi.csc.fi", "user me", "port 2222", "identitiesonly yes",
                                 "identityfile /home/me/my keys/100%%"}) // ssh -G does not expand
            QVERIFY2(lines.contains(line), lines.join('\n').constData());
        QVERIFY(resolved(u"other"_s).contains("hostname other"));
        QCOMPARE(sshAliases(file().path()).names, QStringList{u"lumi"_s});

        QVERIFY_RESULT(file().add({u"own"_s, u"::1"_s}));
        QVERIFY(resolved(u"own"_s).contains("hostname ::1"));
        QCOMPARE(file().ours().value_or(QStringList()), (QStringList{u"own"_s, u"lumi"_s}));
        QVERIFY_RESULT(file().remove(u"lumi"_s));
        QVERIFY_RESULT(file().remove(u"own"_s));
        QCOMPARE(config(), QByteArray());
        QVERIFY_ERROR(file().remove(u"own"_s), Error::Kind::NotFound);
    }

    // Whatever was there stays, and counts as it did; ours wins for its hosts.
    void whatWasThere_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::newRow("settings for all") << QByteArray("User global\nPort 22\n\nHost *\n  ForwardAgent yes\n");
        QTest::newRow("no newline at the end") << QByteArray("Host *\n\tUser global\n  ForwardAgent yes");
        QTest::newRow("CRLF") << QByteArray("User global\r\nForwardAgent yes\r\n\r\nHost b\r\n  Port 3\r\n");
        QTest::newRow("not UTF-8") << QByteArray("# caf\xE9 \xFF\x80\nMatch all\n User global\n ForwardAgent yes\n");
        QTest::newRow("match") << QByteArray("ForwardAgent yes\nMatch host *\n  User global\n");
    }
    void whatWasThere()
    {
        QFETCH(QByteArray, before);
        begin(before);
        QVERIFY(QFile::setPermissions(file().path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
        const QByteArrayList other = resolved(u"other"_s);
        QVERIFY(other.contains("user global") && other.contains("forwardagent yes"));
        QVERIFY_RESULT(file().add(lumi()));
        QVERIFY(config().endsWith(before));
        const QByteArray block = config().chopped(before.size());
        QCOMPARE(block.count('\r'), before.contains('\r') ? block.count('\n') : 0);
        const QByteArrayList lines = resolved(u"lumi"_s);
        for (const char *line : {"hostname lumi.csc.fi", "user me", "port 2222", "forwardagent yes"})
            QVERIFY2(lines.contains(line), lines.join('\n').constData());
        QCOMPARE(resolved(u"other"_s), other);
        QVERIFY(QFile::permissions(file().path()) & QFile::ReadGroup);
        QCOMPARE(backups(), QList<QByteArray>{before});
        QVERIFY(!(QFile::permissions(sshConfigBackups(folder()).first()) & QFile::ReadGroup));
        QVERIFY_RESULT(file().remove(u"lumi"_s));
        QCOMPARE(config(), before);
    }

    void byteOrderMarkStaysFirst()
    {
        const QByteArray before = "\xEF\xBB\xBFHost b\n  Port 3\n";
        begin(before);
        QVERIFY_RESULT(file().add(lumi()));
        QVERIFY(config().startsWith("\xEF\xBB\xBF#"));
        QVERIFY_RESULT(file().remove(u"lumi"_s));
        QCOMPARE(config(), before);
    }

    // Around the block and in it.
    void whatPeopleWriteStays()
    {
        QVERIFY_RESULT(file().add(lumi()));
        QVERIFY_RESULT(file().add({u"leo"_s, u"login.leonardo.cineca.it"_s}));
        const QByteArray own = QByteArray("# mine\nServerAliveInterval 30\n")
            + config().replace("    User me", "    User me\n    ForwardX11 yes") + "Host b\n  Port 3\n";
        begin(own);
        QVERIFY_RESULT(file().add({u"vega"_s, u"login.vega.izum.si"_s}));
        QVERIFY_RESULT(file().remove(u"leo"_s));
        QVERIFY(config().startsWith("# mine\nServerAliveInterval 30\n#") && config().endsWith("Host b\n  Port 3\n"));
        QVERIFY(resolved(u"lumi"_s).contains("forwardx11 yes"));
        QVERIFY(resolved(u"vega"_s).contains("hostname login.vega.izum.si"));
        QVERIFY(resolved(u"leo"_s).contains("hostname leo"));
        QCOMPARE(file().ours().value_or(QStringList()), (QStringList{u"vega"_s, u"lumi"_s}));
        QVERIFY_ERROR(file().remove(u"b"_s), Error::Kind::NotFound); // not ours
        QVERIFY_ERROR(file().remove(u"*"_s), Error::Kind::NotFound);
        QCOMPARE(backups().size(), 3);
        QCOMPARE(backups().at(1), own); // the newest first
        QVERIFY_RESULT(file().remove(u"vega"_s));
        QCOMPARE(backups().size(), 3); // and no more
        QCOMPARE(backups().at(2), own);
    }

    void linked()
    {
        // As those have it who keep such files in a repository: a link to a link.
        QVERIFY(QDir().mkpath(folder()) && QDir().mkpath(m_home->filePath(u"dot"_s)));
        const QString real = m_home->filePath(u"dot/config"_s);
        QVERIFY_RESULT(writeFile(real, "Host b\n"));
        QVERIFY(QFile::link(u"config"_s, m_home->filePath(u"dot/link"_s)));
        QVERIFY(QFile::link(u"../dot/link"_s, file().path()));
        QVERIFY_RESULT(file().add(lumi()));
        QVERIFY(QFileInfo(file().path()).isSymLink() && QFileInfo(m_home->filePath(u"dot/link"_s)).isSymLink());
        QVERIFY(readFile(real).value_or(QByteArray()).contains("HostName lumi.csc.fi"));
        QCOMPARE(QDir(m_home->filePath(u"dot"_s)).entryList(QDir::Files).size(), 2); // the backup is in ~/.ssh
        QCOMPARE(backups(), QList<QByteArray>{"Host b\n"});
    }

    void namesThatAreThere()
    {
        begin("Include more\nHost \"quoted\" b\n");
        QVERIFY_RESULT(writeFile(folder() + u"/more"_s, "Host there\n"));
        for (const char *name : {"quoted", "b", "there", "THERE"})
            QVERIFY_ERROR(file().add({QString::fromLatin1(name), u"host"_s}), Error::Kind::Exists);
        QVERIFY_RESULT(file().add(lumi()));
        QVERIFY_ERROR(file().add(lumi()), Error::Kind::Exists);
        QCOMPARE(backups().size(), 1);
    }

    void valuesThatSayMore_data()
    {
        QTest::addColumn<SshAlias>("alias");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *what, const QString &field, const QString &value) {
            SshAlias alias = lumi();
            (field == u"name"_s           ? alias.name
                 : field == u"hostName"_s ? alias.hostName
                 : field == u"user"_s     ? alias.user
                                          : alias.identityFile) = value;
            QTest::addRow("%s: %s", qPrintable(field), what) << alias << field;
        };
        const QString name = u"name"_s, host = u"hostName"_s, user = u"user"_s, key = u"identityFile"_s;
        for (const QString &field : {name, host, user, key})
            row("line break", field, u"/a\nProxyCommand reboot"_s);
        for (const QString &field : {name, host, user}) {
            row("blank", field, u"a b"_s);
            row("option", field, u"-oProxyCommand=reboot"_s);
            row("comment", field, u"#"_s);
            row("quote", field, u"a\"b"_s);
            row("equals", field, u"=a"_s);
            row("token", field, u"%h"_s);
            row("NUL", field, QString(QChar()) + u"b"_s);
        }
        row("empty", name, QString());
        row("empty", host, QString());
        row("all", name, u"*"_s);
        row("pattern", name, u"lum?"_s);
        row("negated", name, u"!lumi"_s);
        row("ours for nodes", name, u"Officina-x-job"_s);
        row("long", name, QString(64, u'a'));
        row("other letters", name, QString::fromUtf8("lum\xD1\x96"));
        row("for a shell", user, u"me`id`"_s);
        row("quote", key, u"/a\" b"_s);
        row("backslash", key, u"/a\\"_s);
        row("variable", key, u"/${HOME}"_s);
        row("relative", key, u"id_ed25519"_s);
        for (const int port : {-1, 65536}) {
            SshAlias alias = lumi();
            alias.port = port;
            QTest::addRow("port %d", port) << alias << u"port"_s;
        }
    }
    void valuesThatSayMore()
    {
        QFETCH(SshAlias, alias);
        QFETCH(QString, field);
        const auto added = file().add(alias);
        QVERIFY_ERROR(added, Error::Kind::BadInput);
        QCOMPARE(added.error().subject, field);
        QVERIFY(!QFile::exists(folder())); // nothing was begun
    }

    void damagedBlock_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("no end") << QByteArray("# END Officina\n") << QByteArray();
        QTest::newRow("no begin") << QByteArray("# BEGIN Officina: your sites, written by Officina\n") << QByteArray();
        QTest::newRow("two ends") << QByteArray("Host *\n") << QByteArray("# END Officina\nHost *\n");
        QTest::newRow("the rest would be lumi's") << QByteArray("Host *\n") << QByteArray();
        QTest::newRow("the rest would be b's") << QByteArray("Host *\n") << QByteArray("Host *\nHost b\n");
    }
    void damagedBlock()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QVERIFY_RESULT(file().add(lumi()));
        const QByteArray text = config().replace(from, to) + "ForwardAgent yes\n";
        begin(text);
        for (const auto &changed : {file().add({u"leo"_s, u"host"_s}), file().remove(u"lumi"_s)}) {
            QVERIFY_ERROR(changed, Error::Kind::BadInput);
            QCOMPARE(changed.error().subject, u"block"_s);
        }
        QVERIFY(!file().ours());
        QCOMPARE(config(), text);
        QVERIFY(backups().isEmpty());
    }

    void notToBeWritten()
    {
        begin("Host b\n");
        QVERIFY(QFile::setPermissions(file().path(), QFile::ReadOwner));
        QVERIFY_ERROR(file().add(lumi()), Error::Kind::Denied);
        QCOMPARE(config(), QByteArray("Host b\n"));
        QVERIFY(QFile::remove(file().path()));
        QVERIFY(QDir(folder()).mkdir(u"config"_s));
        QVERIFY(!file().add(lumi()));
    }

    void fullDisk()
    {
        QVERIFY(QDir().mkpath(folder()));
        if (geteuid() != 0 || mount("none", qPrintable(folder()), "tmpfs", 0, "size=160k") != 0)
            QSKIP("a small disk needs root");
        const auto unmount = qScopeGuard([&] { umount2(qPrintable(folder()), MNT_DETACH); });
        const QByteArray before = QByteArray("# much\n").repeated(3000);
        begin(before);
        QFile filler(folder() + u"/filler"_s);
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(4096, 'x')) == 4096) {}
        QVERIFY_ERROR(file().add(lumi()), Error::Kind::LocalNoSpace);
        QCOMPARE(config(), before);
        QVERIFY(filler.remove());
        QVERIFY_RESULT(file().add(lumi()));
        QVERIFY(config().endsWith(before));
    }

    // Both of what we write stand in one file.
    void besideTheNodesOfJobs()
    {
        NodeAliasFile nodes(folder());
        begin("Host b\n");
        QVERIFY_RESULT(nodes.include());
        QVERIFY_RESULT(file().add(lumi()));
        QVERIFY(config().startsWith("# BEGIN"));
        QCOMPARE(nodes.isIncluded().value_or(false), true);
        QVERIFY_RESULT(file().remove(u"lumi"_s));
        QCOMPARE(nodes.isIncluded().value_or(false), true);
        QCOMPARE(backups().size(), 3);
    }
};

QTEST_GUILESS_MAIN(SshConfigFileTest)
#include "tst_sshconfigfile.moc"
