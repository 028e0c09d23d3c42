// SPDX-License-Identifier: GPL-3.0-or-later
//
// The host names of ~/.ssh/config, in the many ways people write it.
#include "client/sites/sshaliases.h"

#include "tests/support/tempfolder.h"

#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;

class SshAliasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("empty") << QByteArray() << QStringList();
        QTest::newRow("one") << QByteArray("Host lumi\n  HostName lumi.csc.fi\n") << QStringList(u"lumi"_s);
        QTest::newRow("several on a line") << QByteArray("Host a b  c\n") << QStringList({u"a"_s, u"b"_s, u"c"_s});
        QTest::newRow("case and equals sign")
            << QByteArray("HOST=a\nhost = b\nhOsT\t=\tc\n") << QStringList({u"a"_s, u"b"_s, u"c"_s});
        QTest::newRow("patterns") << QByteArray("Host * !bad 10.0.?.1 *.eu good !worse\n") << QStringList(u"good"_s);
        QTest::newRow("quotes") << QByteArray("Host \"my host\" \"q\\\"uote\" plain\n")
                                << QStringList({u"my host"_s, u"q\"uote"_s, u"plain"_s});
        QTest::newRow("quoted keyword") << QByteArray("\"Host\" a\n") << QStringList(u"a"_s);
        QTest::newRow("comments") << QByteArray("# Host no\n   #Host no\nHost a # b\nHost c#d\n")
                                  << QStringList({u"a"_s, u"c#d"_s});
        QTest::newRow("CRLF, no end of line") << QByteArray("Host a\r\nHost b") << QStringList({u"a"_s, u"b"_s});
        QTest::newRow("twice") << QByteArray("Host a\nHost b a\n") << QStringList({u"a"_s, u"b"_s});
        QTest::newRow("not Host") << QByteArray("HostName x\nHostKeyAlias y\nMatch host z\nHosts q\n") << QStringList();
        QTest::newRow("options are no hosts") << QByteArray("Host -oProxyCommand=x a\n") << QStringList(u"a"_s);
        QTest::newRow("UTF-8") << QByteArray("Host mësch\n") << QStringList(u"mësch"_s);
    }
    void names()
    {
        QFETCH(QByteArray, config);
        QFETCH(QStringList, expected);
        const testing::TempFolder folder;
        folder.file("config", config);
        const SshAliases aliases = sshAliases(folder.path(u"config"_s));
        QCOMPARE(aliases.names, expected);
        QVERIFY(aliases.problems.isEmpty());
    }

    void missing()
    {
        const testing::TempFolder folder;
        const SshAliases aliases = sshAliases(folder.path(u"config"_s));
        QVERIFY(aliases.names.isEmpty());
        QVERIFY(aliases.problems.isEmpty());
    }

    void includes()
    {
        const testing::TempFolder folder;
        folder.file("config", "Include conf.d/*.conf other \"with space\" nothing\nHost last\n");
        folder.file("conf.d/b.conf", "Host b\n");
        folder.file("conf.d/a.conf", "Host a\n  Include deeper\n");
        folder.file("conf.d/.hidden.conf", "Host hidden\n");
        folder.file("conf.d/c.txt", "Host c\n");
        folder.file("deeper", "Host deep\n"); // relative to the folder of ~/.ssh/config, as ssh does
        folder.file("other", "Host o\n");
        folder.file("with space", "Host s\n");
        const SshAliases aliases = sshAliases(folder.path(u"config"_s));
        QCOMPARE(aliases.names, QStringList({u"a"_s, u"deep"_s, u"b"_s, u"o"_s, u"s"_s, u"last"_s}));
        QVERIFY(aliases.problems.isEmpty());
    }

    void absoluteAndFolderPatterns()
    {
        const testing::TempFolder folder;
        folder.file("config", "Include " + folder.bytes("x*/hosts") + "\n");
        folder.file("x1/hosts", "Host one\n");
        folder.file("x2/hosts", "Host two\n");
        folder.file("y/hosts", "Host no\n");
        QCOMPARE(sshAliases(folder.path(u"config"_s)).names, QStringList({u"one"_s, u"two"_s}));
    }

    void includesItself()
    {
        const testing::TempFolder folder;
        folder.file("config", "Host a\nInclude config\n");
        const SshAliases aliases = sshAliases(folder.path(u"config"_s));
        QCOMPARE(aliases.names, QStringList(u"a"_s));
        QCOMPARE(aliases.problems.size(), 1);
        QCOMPARE(aliases.problems.first().kind, Error::Kind::BadInput);
    }

    void damagedLineLosesNoOther()
    {
        const testing::TempFolder folder;
        folder.file("config", "Host a\nHost \"open\nHost b\n");
        const SshAliases aliases = sshAliases(folder.path(u"config"_s));
        QCOMPARE(aliases.names, QStringList({u"a"_s, u"b"_s}));
        QCOMPARE(aliases.problems.size(), 1);
        QVERIFY(aliases.problems.first().detail.startsWith(u"line 2"));
    }

    void folderAndBinary()
    {
        const testing::TempFolder folder;
        folder.folder("config");
        QVERIFY(sshAliases(folder.path(u"config"_s)).names.isEmpty());
        folder.file("binary", testing::noise(100000));
        sshAliases(folder.path(u"binary"_s)); // whatever it finds, it ends
    }
};

QTEST_GUILESS_MAIN(SshAliasesTest)
#include "tst_sshaliases.moc"
