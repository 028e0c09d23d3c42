// SPDX-License-Identifier: GPL-3.0-or-later
//
// A site whose files go by another host that has no home folder of its users, or another one: what is relative is so to
// the home folder of the site itself. Two real sshds, one that lets in to files alone and begins elsewhere.
#include "client/base/files.h"
#include "tests/cli/sshfixture.h"

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class TestCliMover : public QObject
{
    Q_OBJECT

    TempFolder m_home, m_elsewhere; // of the site, and where its host for files begins
    SshServer m_login{{.config = {"Subsystem sftp internal-sftp -d " + m_home.bytes()}}};
    SshServer m_mover{{.config = {"ForceCommand internal-sftp -d " + m_elsewhere.bytes()}}};
    std::unique_ptr<CliWithSite> m_site;

    Answer oc(const QStringList &arguments) const { return m_site->program.run(arguments); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY_RESULT(m_login.start());
        QVERIFY_RESULT(m_mover.start());
        QVERIFY_RESULT(writeFile(m_mover.folder() + u"/authorized_keys"_s,
                                 contentOf(QFile::encodeName(m_login.identity() + u".pub"_s))));
        m_site = std::make_unique<CliWithSite>(m_login);
        const QString knownHosts = m_site->local.path(u"known_hosts"_s);
        QVERIFY_RESULT(writeFile(knownHosts,
                                 contentOf(QFile::encodeName(m_login.knownHosts()))
                                     + contentOf(QFile::encodeName(m_mover.knownHosts()))));
        describeServer(m_site->program.path(u"factory"_s), m_login, m_login.port(), m_login.identity(), knownHosts);
        m_site->program.home().file(".config/officina/officina.ini",
                                    "[sites]\npractice\\transferHost=127.0.0.1:" + QByteArray::number(m_mover.port())
                                        + '\n');
        m_site->local.file("notes.txt", "of this computer\n");
        m_home.file("there/data.txt", "of the site\n");
    }

    void isRelativeToTheSitesOwnHome_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("file");
        QTest::newRow("home") << u"practice:"_s << u"notes.txt"_s;
        QTest::newRow("relative") << u"practice:runs/one"_s << u"runs/one/notes.txt"_s;
        QTest::newRow("tilde") << u"practice:~/runs/two"_s << u"runs/two/notes.txt"_s;
        QTest::newRow("absolute") << u"practice:"_s + m_home.path(u"whole"_s) << u"whole/notes.txt"_s;
    }
    void isRelativeToTheSitesOwnHome()
    {
        QFETCH(QString, place);
        QFETCH(QString, file);
        const Answer put = oc({u"put"_s, m_site->local.path(u"notes.txt"_s), place});
        QVERIFY2(put.exitCode == 0, put.err.constData());
        QCOMPARE(readFile(m_home.path(file)).value_or("not there"), "of this computer\n");
        QVERIFY(!QFile::exists(m_elsewhere.path(file)));
        QVERIFY(m_mover.log().contains("Accepted publickey")); // that is the way it went
    }

    void getsFromThereToo()
    {
        const Answer got = oc({u"get"_s, u"practice:there/data.txt"_s, m_site->local.path()});
        QVERIFY2(got.exitCode == 0, got.err.constData());
        QCOMPARE(readFile(m_site->local.path(u"data.txt"_s)).value_or("not there"), "of the site\n");
    }
};

QTEST_GUILESS_MAIN(TestCliMover)
#include "tst_climover.moc"
