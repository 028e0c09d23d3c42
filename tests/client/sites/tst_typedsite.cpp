// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sites as people type them.
#include "client/sites/sftplink.h"
#include "client/sites/sitelist.h"
#include "client/sites/typedsite.h"

#include "tests/support/resultcheck.h"

#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;

class TypedSiteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void taken_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::newRow("alias") << u"lumi"_s << QString() << u"lumi"_s << 0;
        QTest::newRow("all") << u"learner@login.lxp.lu:8822"_s << u"learner"_s << u"login.lxp.lu"_s << 8822;
        QTest::newRow("pasted") << u"  learner@10.0.0.7\n"_s << u"learner"_s << u"10.0.0.7"_s << 0;
        QTest::newRow("user with @") << u"me@uni.eu@host"_s << u"me@uni.eu"_s << u"host"_s << 0;
        QTest::newRow("uri") << u"ssh://me@host:2222"_s << u"me"_s << u"host"_s << 2222;
        QTest::newRow("uri, capitals, slash") << u"SSH://host/"_s << QString() << u"host"_s << 0;
        QTest::newRow("address") << u"me@[2001:db8::1]:65535"_s << u"me"_s << u"2001:db8::1"_s << 65535;
        QTest::newRow("address alone") << u"[::1]"_s << QString() << u"::1"_s << 0;
        QTest::newRow("address without brackets") << u"me@::1"_s << u"me"_s << u"::1"_s << 0;
        QTest::newRow("letters of a language")
            << u"ssh://me@b\u00fccher.example:2222"_s << u"me"_s << u"b\u00fccher.example"_s << 2222;
        QTest::newRow("capitals, accent by itself")
            << u"BU\u0308CHER.example"_s << QString() << u"b\u00fccher.example"_s << 0;
        QTest::newRow("soft hyphen") << u"lu\u00admi.csc.fi"_s << QString() << u"lumi.csc.fi"_s << 0;
        QTest::newRow("Japanese") << u"\u4f8b\u3048.\u30c6\u30b9\u30c8"_s << QString()
                                  << u"\u4f8b\u3048.\u30c6\u30b9\u30c8"_s << 0;
    }
    void taken()
    {
        QFETCH(QString, text);
        const auto site = typedSite(text);
        QVERIFY_RESULT(site);
        QTEST(site->user, "user");
        QTEST(site->host, "host");
        QTEST(site->port, "port");
    }

    void refused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("why");
        QTest::newRow("nothing") << u" "_s << u"empty"_s;
        QTest::newRow("nothing after the scheme") << u"ssh://"_s << u"empty"_s;
        QTest::newRow("web") << u"https://jupyter.site.eu"_s << u"scheme"_s;
        QTest::newRow("command") << u"ssh me@host"_s << u"blank"_s;
        QTest::newRow("options") << u"me@host -p 22"_s << u"blank"_s;
        QTest::newRow("line break") << u"me@host\nProxyCommand x"_s << u"blank"_s;
        QTest::newRow("scp") << u"me@host:/scratch"_s << u"path"_s;
        QTest::newRow("folder") << u"ssh://host/home/me"_s << u"path"_s;
        QTest::newRow("password") << u"me:secret@host"_s << u"password"_s;
        QTest::newRow("no user") << u"@host"_s << u"no-user"_s;
        QTest::newRow("user for a shell") << u"$(id)@host"_s << u"user"_s;
        QTest::newRow("user as option") << u"-l@host"_s << u"user"_s;
        QTest::newRow("no host") << u"me@"_s << u"no-host"_s;
        QTest::newRow("neither") << u":"_s << u"no-host"_s;
        QTest::newRow("option") << u"-oProxyCommand=reboot"_s << u"host"_s;
        QTest::newRow("host for a shell") << u"me@host;reboot"_s << u"host"_s;
        QTest::newRow("pattern") << u"*.site.eu"_s << u"host"_s;
        QTest::newRow("token") << u"%h"_s << u"host"_s;
        QTest::newRow("looks like lumi") << QString::fromUtf8("lum\xD1\x96") << u"scripts"_s;
        QTest::newRow("looks like lumi.csc.fi") << u"me@lum\u0456.csc.fi:22"_s << u"scripts"_s;
        QTest::newRow("hyphen before a letter") << u"-\u00fc.eu"_s << u"host"_s;
        QTest::newRow("letter for a shell") << u"\u00fc;reboot"_s << u"host"_s;
        QTest::newRow("wide letter for a shell") << u"\uff04id.eu"_s << u"host"_s;
        QTest::newRow("long label of letters") << QString(62, u'\u00fc') + u".eu"_s << u"host"_s;
        QTest::newRow("wide number alone") << u"\uff12\uff12"_s << u"only-port"_s;
        QTest::newRow("bracket left open") << u"[::1:22"_s << u"host"_s;
        QTest::newRow("no address") << u"[host]:22"_s << u"host"_s;
        QTest::newRow("after the bracket") << u"[::1]22"_s << u"host"_s;
        QTest::newRow("long") << QString(254, u'a') << u"host"_s;
        QTest::newRow("no port") << u"host:"_s << u"no-port"_s;
        QTest::newRow("no port of an address") << u"me@[::1]:"_s << u"no-port"_s;
        QTest::newRow("a port alone") << u":2222"_s << u"only-port"_s;
        QTest::newRow("a number alone") << u"2222"_s << u"only-port"_s;
        QTest::newRow("files") << u"sftp://me@host/work"_s << u"scheme"_s;
        QTest::newRow("port 0") << u"host:0"_s << u"port"_s;
        QTest::newRow("port too high") << u"host:65536"_s << u"port"_s;
        QTest::newRow("signed port") << u"host:+22"_s << u"port"_s;
        QTest::newRow("two ports") << u"host:22:23"_s << u"port"_s;
        QTest::newRow("other digits") << QString::fromUtf8("host:\xD9\xA2\xD9\xA2") << u"port"_s;
    }
    void refused()
    {
        QFETCH(QString, text);
        const auto site = typedSite(text);
        QVERIFY_ERROR(site, Error::Kind::BadInput);
        QTEST(site.error().subject, "why");
        QVERIFY(!site.error().detail.contains(u"secret"_s));
        // A sentence that ends in the part needs one.
        const QStringList named{u"scheme"_s, u"path"_s,    u"blank"_s, u"user"_s,
                                u"host"_s,   u"scripts"_s, u"port"_s,  u"only-port"_s};
        QCOMPARE(site.error().detail.isEmpty(), !named.contains(site.error().subject));
    }

    void strays_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("letters");
        QTest::newRow("plain") << u"lumi-1.csc.fi"_s << QString();
        QTest::newRow("accents") << u"b\u00fccher.example"_s << QString();
        QTest::newRow("all Cyrillic, and a part in Latin") << u"\u043b\u0443\u043c\u0438.example"_s << QString();
        QTest::newRow("Japanese") << u"\u4f8b\u3048.\u30c6\u30b9\u30c8"_s << QString();
        QTest::newRow("the last one") << u"lum\u0456.csc.fi"_s << u"\u0456"_s;
        QTest::newRow("the first one, twice") << u"\u0441s\u0441.fi"_s << u"\u0441"_s;
        QTest::newRow("two kinds") << u"\u0441s\u03bf.fi"_s << u"\u0441\u03bf"_s;
        QTest::newRow("Greek in Cyrillic") << u"\u043b\u03bf\u0443.fi"_s << u"\u03bf"_s;
    }
    void strays()
    {
        QFETCH(QString, host);
        QTEST(strayLetters(host), "letters");
    }

    // Shown as it is read, known and dialled by its plain name.
    void otherLetters()
    {
        const auto typed = typedSite(u"anna@b\u00fccher.example:2222"_s);
        QVERIFY_RESULT(typed);
        const Site site = siteFrom(*typed);
        QCOMPARE(site.name, u"anna@b\u00fccher.example:2222"_s);
        QCOMPARE(site.host, u"xn--bcher-kva.example"_s);
        QCOMPARE(SiteList().named(site.id), site); // as a later program finds it
        Site files;
        files.transferHost = u"b\u00fccher.example:2222"_s;
        QCOMPARE(files.forTransfers().host, u"xn--bcher-kva.example"_s);
        QCOMPARE(files.forTransfers().port, 2222);
        QCOMPARE(asciiHost(u"LUMI_1"_s), u"LUMI_1"_s); // an alias has its own letters
        QCOMPARE(readableHost(site.host), u"b\u00fccher.example"_s);
        const QString mixed = u"xn--lum-lhd.csc.fi"_s; // with a Cyrillic letter
        for (const QString &asItIs : {mixed, u"LUMI_1"_s, u"login.lumi.csc.fi"_s, u"::1"_s, u"10.0.0.1"_s, QString()})
            QCOMPARE(readableHost(asItIs), asItIs);
    }

    void folders_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("site");
        QTest::addColumn<QByteArray>("folder");
        QTest::newRow("folder") << u"sftp://me@host:2222/work/my%20data"_s << u"ssh://me@host:2222"_s
                                << QByteArray("/work/my data");
        QTest::newRow("home") << u"sftp://host"_s << u"ssh://host"_s << QByteArray();
        QTest::newRow("home, slash") << u"SFTP://host/"_s << u"ssh://host"_s << QByteArray();
        QTest::newRow("below the home folder") << u"sftp://host/~/runs"_s << u"ssh://host"_s << QByteArray("runs");
        QTest::newRow("address") << u"sftp://me@[::1]/a"_s << u"ssh://me@[::1]"_s << QByteArray("/a");
        QTest::newRow("letters") << QString::fromUtf8("sftp://host/d\xC3\xA9j\xC3\xA0/%ff") << u"ssh://host"_s
                                 << QByteArray("/d\xC3\xA9j\xC3\xA0/\xff");
    }
    void folders()
    {
        QFETCH(QString, link);
        const auto read = readSftpLink(link);
        QVERIFY(read);
        QTEST(read->site.value, "site");
        QTEST(read->folder.bytes(), "folder");
    }

    void noFolders_data()
    {
        QTest::addColumn<QString>("link");
        for (const char *link : {"sftp:host/a", "ssh://host/a", "sftp://", "sftp:///etc", "sftp://me:secret@host/a",
                                 "sftp://-oX@host/a", "sftp://host;rm/a", "sftp://me;fingerprint=x@host/a",
                                 "sftp://host/a?b", "sftp://host/a#b", "sftp://host/a%00b"})
            QTest::newRow(link) << QString::fromLatin1(link);
    }
    void noFolders()
    {
        QFETCH(QString, link);
        QVERIFY(!readSftpLink(link));
    }
};

QTEST_GUILESS_MAIN(TypedSiteTest)
#include "tst_typedsite.moc"
