// SPDX-License-Identifier: GPL-3.0-or-later
//
// Leaving a site while its thread is in the middle of something, with a real server: the window goes on.
#include "tests/support/autoprompts.h"
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

QTEST_MAIN(TestSiteInUse)
#include "tst_siteinuse.moc"
