// SPDX-License-Identifier: GPL-3.0-or-later
//
// The line on top of the window: what it says of a certificate that is about to expire, with a real
// server and a real authority.
#include "client/jobs/jobservice.h"
#include "tests/support/autoprompts.h"
#include "tests/support/resultcheck.h"
#include "tests/support/sshserver.h"
#include "tests/support/tempfolder.h"
#include "ui/common/siteinuse.h"
#include "ui/window/topbar.h"

#include <QtCore/QProcess>
#include <QtTest/QTest>
#include <QtWidgets/QPushButton>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class TestTopBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void certificate_data();
    void certificate();
};

void TestTopBar::certificate_data()
{
    QTest::addColumn<QString>("validity"); // empty: no certificate
    QTest::addColumn<QString>("said");
    QTest::addColumn<bool>("tip");
    QTest::newRow("plain key") << QString() << u"connected"_s << false;
    QTest::newRow("hours left") << u"-5m:+5h"_s << u"connected"_s << true;
    QTest::newRow("minutes left") << u"-5m:+12m"_s << u"certificate expires in 11 min"_s << true;
}

void TestTopBar::certificate()
{
    QFETCH(QString, validity);
    QFETCH(QString, said);
    QFETCH(bool, tip);
    const TempFolder folder;
    const auto keygen = [](const QStringList &arguments) {
        QCOMPARE(QProcess::execute(u"ssh-keygen"_s, QStringList{u"-q"_s} + arguments), 0);
    };
    const QString authority = folder.path(u"authority"_s);
    keygen({u"-N"_s, {}, u"-f"_s, authority, u"-t"_s, u"ed25519"_s});
    SshServer::Options options;
    options.config = {"TrustedUserCAKeys " + authority.toUtf8() + ".pub"};
    SshServer server(options);
    QVERIFY_RESULT(server.start());
    QString key = server.identity();
    if (!validity.isEmpty()) {
        key = folder.path(u"key"_s);
        keygen({u"-N"_s, {}, u"-f"_s, key, u"-t"_s, u"ed25519"_s});
        keygen({u"-s"_s, authority, u"-I"_s, u"t"_s, u"-n"_s, server.user(), u"-V"_s, validity, key + u".pub"_s});
    }
    Site site;
    site.name = u"site"_s;
    site.host = u"127.0.0.1"_s;
    site.port = server.port();
    site.user = server.user();
    site.identities = {key};
    site.knownHosts = server.knownHosts();
    AutoPrompts prompts;
    SiteInUse inUse(prompts);
    const Clock clock;
    JobService jobs(clock, folder.path(u"history.json"_s));
    TopBar bar(inUse, jobs);
    inUse.use(site);
    const auto text = [&] { return bar.siteButton()->accessibleName(); };
    QTRY_VERIFY2_WITH_TIMEOUT(text().endsWith(u", "_s + said), qPrintable(text()), 15'000);
    QCOMPARE(!bar.siteButton()->toolTip().isEmpty(), tip);
}

QTEST_MAIN(TestTopBar)
#include "tst_topbar.moc"
