// SPDX-License-Identifier: GPL-3.0-or-later
//
// Leaving a site while its thread is in the middle of something, with a real server: the window goes on.
#include "tests/support/autoprompts.h"
#include "tests/support/closedport.h"
#include "tests/support/resultcheck.h"
#include "tests/support/sshserver.h"
#include "tests/support/testsite.h"
#include "ui/common/siteinuse.h"

#include <QtTest/QTest>

#include <latch>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class TestSiteInUse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavingDoesNotWait();
    void worksUntilTheNextDoes();
};

void TestSiteInUse::leavingDoesNotWait()
{
    SshServer server;
    QVERIFY_RESULT(server.start());
    AutoPrompts prompts;
    SiteInUse site(prompts);
    site.use(siteOf(server, u"site"_s));
    std::latch begun(1);
    std::latch finish(1);
    const auto work = site.connection()->run([&](ssh::Session &) -> Result<> {
        begun.count_down();
        finish.wait();
        return {};
    });
    begun.wait();
    site.leave();
    QVERIFY(!site.connection());
    QVERIFY(!work.isFinished());
    site.use(siteOf(server, u"site"_s)); // the same one again, meanwhile
    QVERIFY_RESULT(site.connection()->open().result());
    finish.count_down();
    QVERIFY_RESULT(work.result());
}

// A try that fails ends nothing: who goes back is signed in.
void TestSiteInUse::worksUntilTheNextDoes()
{
    SshServer server;
    QVERIFY_RESULT(server.start());
    const ClosedPort closed;
    AutoPrompts prompts;
    SiteInUse site(prompts);
    site.use(siteOf(server, u"works"_s));
    const Connection *works = site.connection();
    QTRY_COMPARE(works->state(), Connection::State::Online);
    Site unreachable = siteOf(server, u"unreachable"_s);
    unreachable.port = closed.port();
    site.use(unreachable);
    QTRY_COMPARE(site.connection()->state(), Connection::State::Failed);
    QCOMPARE(site.connectionTo({u"works"_s}), works);
    QCOMPARE(works->state(), Connection::State::Online);
    site.use(siteOf(server, u"works"_s));
    QCOMPARE(site.connection(), works);
    QVERIFY(site.beside().isEmpty());

    site.use(siteOf(server, u"next"_s)); // which does work
    QCOMPARE(site.connectionTo({u"works"_s}), works);
    QTRY_COMPARE(site.connection()->state(), Connection::State::Online);
    QVERIFY(!site.connectionTo({u"works"_s}));

    site.use(unreachable);
    QTRY_COMPARE(site.connection()->state(), Connection::State::Failed);
    site.leave(); // of both: nobody goes on without being seen
    QVERIFY(site.beside().isEmpty());
}

QTEST_MAIN(TestSiteInUse)
#include "tst_siteinuse.moc"
