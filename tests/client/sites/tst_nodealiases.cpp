// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names of jobs' nodes in an ssh configuration, as ssh itself reads them.
#include "client/sites/nodealiases.h"

#include "client/base/files.h"
#include "client/sites/sshaliases.h"
#include "tests/support/resultcheck.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;

class NodeAliasesTest : public QObject
{
    Q_OBJECT

private:
    static Site lumi()
    {
        Site site;
        site.id = SiteId{u"lumi"_s};
        site.origin = Site::Origin::Catalogue;
        site.host = u"lumi.csc.fi"_s;
        site.port = 2222;
        site.identities = {u"/home/me/my keys/100%"_s};
        site.knownHosts = u"/home/me/known hosts"_s;
        return site;
    }

    QByteArray read(const QString &name) const
    {
        return readFile(m_folder->filePath(name)).value_or(QByteArray("(none)"));
    }

    // "field value" lines, as ssh takes the configuration.
    QByteArrayList resolved(const QString &name) const
    {
        QProcess ssh;
        ssh.start(u"ssh"_s, {u"-G"_s, u"-F"_s, m_folder->filePath(u"officina-nodes"_s), name});
        if (!ssh.waitForFinished())
            return {};
        return (ssh.readAllStandardOutput() + ssh.readAllStandardError()).split('\n');
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void throughTheLoginHost()
    {
        NodeAliasFile file(m_folder->path());
        QVERIFY_RESULT(file.put(NodeAlias{lumi(), u"me"_s, u"nid001234"_s, u"42\nHost evil"_s}));
        const QByteArrayList node = resolved(u"officina-lumi-job"_s);
        for (const char *line : {"hostname nid001234", "user me", "proxyjump officina-lumi-job-login"})
            QVERIFY2(node.contains(line), node.join('\n').constData());
        const QByteArrayList login = resolved(u"officina-lumi-job-login"_s);
        for (const char *line : {"hostname lumi.csc.fi", "user me", "port 2222",
                                 "identityfile /home/me/my keys/100%%", // ssh -G does not expand
                                 "identitiesonly yes"})
            QVERIFY2(login.contains(line), login.join('\n').constData());
        QVERIFY(login.join('\n').contains("userknownhostsfile") && login.join('\n').contains("known hosts"));
        QVERIFY(!resolved(u"evil"_s).contains("hostname nid001234"));
        QVERIFY(!(QFile::permissions(file.path()) & (QFile::ReadGroup | QFile::ReadOther)));
        QVERIFY(sshAliases(file.path()).names.isEmpty()); // no sites

        Site other = lumi();
        other.id = SiteId{u"leo"_s};
        QVERIFY_RESULT(file.put(NodeAlias{other, u"me"_s, u"lrdn0001"_s, u"43"_s}));
        QVERIFY(resolved(u"officina-lumi-job"_s).contains("hostname nid001234")); // as it was
        QVERIFY_RESULT(file.remove(other.id));
        QVERIFY(resolved(u"officina-leo-job"_s).contains("hostname officina-leo-job")); // nothing is said of it
        QVERIFY_RESULT(file.remove(lumi().id));
        QVERIFY(!QFile::exists(file.path()));
        QVERIFY_RESULT(file.remove(lumi().id));
    }

    void throughAnAliasOfTheUsersOwn()
    {
        Site site;
        site.id = SiteId{u"my lumi"_s};
        site.host = u"my-lumi"_s;
        site.origin = Site::Origin::SshConfig;
        NodeAliasFile file(m_folder->path());
        QVERIFY_RESULT(file.put(NodeAlias{site, u"me"_s, u"gpu01.site.eu"_s, u"7"_s}));
        QVERIFY(resolved(u"officina-my-lumi-job"_s).contains("proxyjump my-lumi"));
        QVERIFY(!read(u"officina-nodes"_s).contains("-login"));
    }

    void namesThatSayMore_data()
    {
        QTest::addColumn<QString>("node");
        QTest::addColumn<QString>("user");
        QTest::newRow("option") << u"-oProxyCommand=reboot"_s << u"me"_s;
        QTest::newRow("line break") << u"n1\nProxyCommand reboot"_s << u"me"_s;
        QTest::newRow("blank") << u"n1 n2"_s << u"me"_s;
        QTest::newRow("token") << u"%h"_s << u"me"_s;
        QTest::newRow("empty") << QString() << u"me"_s;
        QTest::newRow("user") << u"n1"_s << u"me`id`"_s;
    }
    void namesThatSayMore()
    {
        QFETCH(QString, node);
        QFETCH(QString, user);
        NodeAliasFile file(m_folder->path());
        QVERIFY_ERROR(file.put(NodeAlias{lumi(), user, node, u"42"_s}), Error::Kind::BadInput);
        QVERIFY(!QFile::exists(file.path()));
    }

    void included()
    {
        NodeAliasFile file(m_folder->path());
        QCOMPARE(file.isIncluded().value_or(true), false);
        QVERIFY_RESULT(file.include()); // where there was no configuration
        QVERIFY(read(u"config"_s).contains("Include officina-nodes\n"));
        QVERIFY(!QFile::exists(m_folder->filePath(u"config.before-officina"_s)));
        QCOMPARE(file.isIncluded().value_or(false), true);
        const QByteArray once = read(u"config"_s);
        QVERIFY_RESULT(file.include());
        QCOMPARE(read(u"config"_s), once);
    }

    void whatWasThereIsKept()
    {
        const QByteArray before = "Host lumi\n  User me\n  Include officina-nodes\n";
        // A link, as those have who keep such files in a repository.
        QVERIFY(QDir(m_folder->path()).mkdir(u"dotfiles"_s));
        QVERIFY_RESULT(writeFile(m_folder->filePath(u"dotfiles/config"_s), before));
        QVERIFY(QFile::link(m_folder->filePath(u"dotfiles/config"_s), m_folder->filePath(u"config"_s)));
        NodeAliasFile file(m_folder->path());
        QCOMPARE(file.isIncluded().value_or(true), false); // only for one host
        QVERIFY_RESULT(file.include());
        QCOMPARE(file.isIncluded().value_or(false), true);
        QVERIFY(QFileInfo(m_folder->filePath(u"config"_s)).isSymLink());
        QVERIFY(read(u"dotfiles/config"_s).endsWith(before));
        QCOMPARE(read(u"config.before-officina"_s), before);
    }
};

QTEST_GUILESS_MAIN(NodeAliasesTest)
#include "tst_nodealiases.moc"
