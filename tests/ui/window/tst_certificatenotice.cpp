// SPDX-License-Identifier: GPL-3.0-or-later
//
// A certificate that ends while the window is idle, with a real authority and server: told in time, once, not at night;
// renewed by the site's own command, after which the connection goes on.
#include "client/jobs/jobboard.h"
#include "client/settings/settings.h"
#include "tests/support/autoprompts.h"
#include "tests/support/resultcheck.h"
#include "tests/support/setclock.h"
#include "tests/support/sshways.h"
#include "tests/support/testsite.h"
#include "tests/support/waiting.h"
#include "ui/common/siteinuse.h"
#include "ui/connect/renewdialog.h"
#include "ui/window/certificatenotice.h"
#include "ui/window/newsteller.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class CertificateNoticeTest : public QObject, protected SshWays
{
    Q_OBJECT

private:
    // What signs a key for a while; the site's own command.
    QString sign(const QString &validity) const
    {
        return u"ssh-keygen -s \"%1\" -I anna -n %2 -V %3 \"%4.pub\""_s.arg(
            m_folder.path(u"authority"_s), m_server->user(), validity, m_folder.path(u"key"_s));
    }
    void renew(const QString &validity) const
    {
        QStringList words = QProcess::splitCommand(sign(validity));
        const QString program = words.takeFirst();
        QCOMPARE(QProcess::execute(program, words), 0);
    }
    Site site() const
    {
        Site at = siteOf(*m_server, u"certified"_s);
        at.identities = {m_folder.path(u"key"_s)};
        at.renewCommand = sign(u"-1m:+12h"_s);
        return at;
    }
    // All that Application puts together.
    struct World {
        explicit World(ssh::Prompts &prompts, const TempFolder &folder)
            : store(folder.path(u"settings.ini"_s), QSettings::IniFormat), settings(store), site(prompts),
              jobs(realClock, nullptr), teller(jobs, settings), watch(clock, 30min),
              news(watch, [this](const QStringList &all) { return teller.remind(all); }),
              notice(watch, [](const Site &at) { return !at.renewCommand.isEmpty(); })
        {
            store.clear();
        }
        void goTo(const QDateTime &time)
        {
            clock->time = time;
            watch.look(); // as it does twice a minute
        }
        QString text() const
        {
            return notice.isHidden() ? QString() : notice.findChild<QLabel *>(u"certificateText"_s)->text();
        }
        QSettings store;
        Settings settings;
        SiteInUse site;
        Clock realClock;
        JobBoard jobs;
        NewsTeller teller;
        std::shared_ptr<SetClock> clock = std::make_shared<SetClock>();
        CertificateWatch watch;
        CertificateNews news;
        CertificateNotice notice;
    };
    void signIn(World &world) { signIn(world, site()); }
    void signIn(World &world, const Site &at)
    {
        world.site.use(at);
        world.watch.watch(world.site.connection());
        QTRY_COMPARE(world.site.connection()->state(), Connection::State::Online);
        QVERIFY(world.site.connection()->certificateUntil().isValid());
    }

private Q_SLOTS:
    void initTestCase()
    {
        start();
        makeKey(u"key"_s, {u"ed25519"_s});
    }
    void toldOnceAndRenewed();
    void dismissed();
    void notAtNight();
    void goneMeanwhile();
    void heldByTheAgentAlone();
};

void CertificateNoticeTest::toldOnceAndRenewed()
{
    renew(u"-1m:+2m"_s); // it ends soon, by the real clock too
    World world(m_prompts, m_folder);
    QSignalSpy told(&world.teller, &NewsTeller::told);
    world.clock->time = world.clock->time.addSecs(-7200);
    signIn(world);
    const QDateTime until = world.site.connection()->certificateUntil();
    world.watch.watch(world.site.connection()); // again is nothing
    world.goTo(until.addSecs(-3600));
    QVERIFY(world.text().isEmpty());
    QCOMPARE(told.size(), 0);
    world.goTo(until.addSecs(-1800));
    QVERIFY2(world.text().contains(u" ends: "), qPrintable(world.text()));
    QCOMPARE(told.size(), 1);
    QVERIFY(told.first().first().toStringList().first().contains(u" ends: "));
    world.goTo(until.addSecs(-60));
    world.goTo(until.addSecs(60));
    QVERIFY2(world.text().contains(u" ended: "), qPrintable(world.text()));
    QCOMPARE(told.size(), 1); // once for each

    // "Renew now" leads to the command, which is run once for the click.
    connect(&world.notice, &CertificateNotice::renewalWanted, this, [&](const Site &at) {
        auto *dialog = new RenewDialog(at, &world.notice);
        connect(dialog, &RenewDialog::renewed, &world.site, [&world, id = at.id] { world.site.rereadCertificate(id); });
        dialog->open();
    });
    QTest::mouseClick(world.notice.findChild<QPushButton *>(u"certificateRenew"_s), Qt::LeftButton);
    auto *dialog = world.notice.findChild<RenewDialog *>();
    QVERIFY(dialog);
    const qsizetype signIns = m_server->log().count("Accepted publickey");
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"renewRun"_s), Qt::LeftButton);
    QTRY_VERIFY(world.site.connection()->certificateUntil() > until);
    QTRY_VERIFY(world.text().isEmpty()); // at once, and not at the next look
    QCOMPARE(m_server->log().count("Accepted publickey"), signIns); // the session went on
    const auto runs = world.site.connection()->run([](ssh::Session &session) { return session.run("true"); });
    QVERIFY_RESULT(runs.result());
    world.goTo(world.site.connection()->certificateUntil().addSecs(-60));
    QCOMPARE(told.size(), 2); // it is another one
}

void CertificateNoticeTest::dismissed()
{
    renew(u"-1m:+12h"_s);
    World world(m_prompts, m_folder);
    signIn(world);
    const QDateTime until = world.site.connection()->certificateUntil();
    world.goTo(until.addSecs(-60));
    QVERIFY(!world.text().isEmpty());
    QTest::mouseClick(world.notice.findChild<QPushButton *>(u"certificateLeave"_s), Qt::LeftButton);
    world.goTo(until.addSecs(-30));
    QVERIFY(world.text().isEmpty());
    renew(u"-1m:+13h"_s);
    world.site.rereadCertificate(site().id);
    QTRY_VERIFY(world.site.connection()->certificateUntil() > until);
    world.goTo(world.site.connection()->certificateUntil().addSecs(-60));
    QVERIFY(!world.text().isEmpty()); // that was not dismissed
}

// While the user is not to be disturbed the window alone says it; afterwards it is told, if it is still true.
void CertificateNoticeTest::notAtNight()
{
    renew(u"-1m:+12h"_s);
    World world(m_prompts, m_folder);
    QSignalSpy told(&world.teller, &NewsTeller::told);
    signIn(world);
    const QDateTime until = world.site.connection()->certificateUntil();
    world.settings.set(setting::doNotDisturb, true);
    world.goTo(until.addSecs(-1200));
    QVERIFY(!world.text().isEmpty());
    QCOMPARE(told.size(), 0);
    world.settings.set(setting::doNotDisturb, false);
    world.goTo(until.addSecs(-1100));
    QCOMPARE(told.size(), 1);
    world.goTo(until.addSecs(-1000));
    QCOMPARE(told.size(), 1);
    // Who looks at the window reads it there.
    renew(u"-1m:+13h"_s);
    world.site.rereadCertificate(site().id);
    QTRY_VERIFY(world.site.connection()->certificateUntil() > until);
    world.teller.setLooksAt([] { return true; });
    world.goTo(world.site.connection()->certificateUntil().addSecs(-60));
    QVERIFY(!world.text().isEmpty());
    QCOMPARE(told.size(), 1);
}

void CertificateNoticeTest::goneMeanwhile()
{
    renew(u"-1m:+12h"_s);
    World world(m_prompts, m_folder);
    signIn(world);
    world.goTo(world.site.connection()->certificateUntil().addSecs(-60));
    QVERIFY(!world.text().isEmpty());
    world.site.leave();
    world.watch.look(); // as Application has it look whenever the sites are others
    QVERIFY(world.text().isEmpty());
}

// As `step ssh login` leaves it: no file is there.
void CertificateNoticeTest::heldByTheAgentAlone()
{
    const QString key = m_folder.path(u"key"_s);
    const auto dropFile = [&key] { return QFile::remove(key + u"-cert.pub"_s); };
    renew(u"-1m:+12h"_s);
    const SshAgent agent(m_folder.path(u"agent"_s), {key});
    QVERIFY(dropFile());
    World world(m_prompts, m_folder);
    QSignalSpy told(&world.teller, &NewsTeller::told);
    Site at = site();
    at.identities.clear();
    signIn(world, at);
    const QDateTime until = world.site.connection()->certificateUntil();
    world.goTo(until.addSecs(-60));
    QVERIFY2(world.text().contains(u" ends: "), qPrintable(world.text()));
    QCOMPARE(told.size(), 1);
    renew(u"-1m:+13h"_s);
    outputOf(u"ssh-add"_s, {u"-q"_s, key});
    QVERIFY(dropFile());
    world.site.rereadCertificate(at.id);
    QTRY_VERIFY(world.site.connection()->certificateUntil() > until);
    QTRY_VERIFY(world.text().isEmpty());
}

QTEST_MAIN(CertificateNoticeTest)
#include "tst_certificatenotice.moc"
