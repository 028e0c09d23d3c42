// SPDX-License-Identifier: GPL-3.0-or-later
//
// The line on top of the window: what it says of a certificate that is about to expire, with a real
// server and a real authority.
#include "client/jobs/jobboard.h"
#include "tests/support/autoprompts.h"
#include "tests/support/closedport.h"
#include "tests/support/heard.h"
#include "tests/support/resultcheck.h"
#include "tests/support/setclock.h"
#include "tests/support/sshserver.h"
#include "tests/support/tempfolder.h"
#include "ui/common/siteinuse.h"
#include "ui/connect/renewdialog.h"
#include "ui/window/topbar.h"

#include <QtCore/QProcess>
#include <QtCore/QScopeGuard>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class TestTopBar : public QObject
{
    Q_OBJECT

    QString m_state; // of the last renewing
    QString m_output;

private Q_SLOTS:
    void certificate_data();
    void certificate();
    void renewed();
    void failureNamesTheHostOnce_data();
    void failureNamesTheHostOnce();
    void largeLetters();
};

void TestTopBar::certificate_data()
{
    QTest::addColumn<QString>("validity"); // empty: no certificate
    QTest::addColumn<QString>("said");
    QTest::addColumn<bool>("tip");
    QTest::newRow("plain key") << QString() << u"connected"_s << false;
    QTest::newRow("hours left") << u"-5m:+5h"_s << u"connected · certificate until %1"_s << true;
    QTest::newRow("less than one left") << u"-5m:+50m"_s << u"certificate until %1 · connected"_s << true;
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
    JobBoard jobs(clock, nullptr);
    const auto barClock = std::make_shared<SetClock>();
    TopBar bar(inUse, jobs, barClock);
    inUse.use(site);
    const auto text = [&] { return bar.siteButton()->accessibleName(); };
    QTRY_COMPARE_WITH_TIMEOUT(inUse.connection()->state(), Connection::State::Online, 60'000);
    const QDateTime until = inUse.connection()->certificateUntil();
    if (said.contains(u"%1"))
        said = said.arg(QLocale().toString(until.toLocalTime().time(), QLocale::ShortFormat));
    QTRY_VERIFY2_WITH_TIMEOUT(text().endsWith(u", "_s + said), qPrintable(text()), 15'000);
    if (!validity.isEmpty()) { // as the hours go by while nothing else happens
        barClock->time = until.addSecs(1);
        bar.refresh();
        QVERIFY2(text().endsWith(u"certificate has expired"), qPrintable(text()));
        barClock->time = until.addSecs(-600);
        bar.refresh();
        QVERIFY2(text().endsWith(u"certificate expires in 10 min"), qPrintable(text()));
    }
    QCOMPARE(!bar.siteButton()->toolTip().isEmpty(), tip);
    if (tip)
        return;
    server.killConnections(); // why there is none is told as where one was refused
    QTRY_COMPARE_WITH_TIMEOUT(inUse.connection()->state(), Connection::State::Offline, 60'000);
    QCOMPARE(bar.siteButton()->toolTip(), u"The connection was lost."_s);
}

// The site's own command renews it; the session goes on, and the warning goes.
void TestTopBar::renewed()
{
    const TempFolder folder;
    const auto keygen = [](const QStringList &arguments) {
        QCOMPARE(QProcess::execute(u"ssh-keygen"_s, QStringList{u"-q"_s} + arguments), 0);
    };
    const QString authority = folder.path(u"authority"_s);
    const QString key = folder.path(u"key"_s);
    keygen({u"-N"_s, {}, u"-f"_s, authority, u"-t"_s, u"ed25519"_s});
    keygen({u"-N"_s, {}, u"-f"_s, key, u"-t"_s, u"ed25519"_s});
    SshServer::Options options;
    options.config = {"TrustedUserCAKeys " + authority.toUtf8() + ".pub"};
    SshServer server(options);
    QVERIFY_RESULT(server.start());
    const auto sign = [&](const QString &validity) {
        return u"ssh-keygen -s \"%1\" -I anna -n %2 -V %3 \"%4.pub\""_s.arg(authority, server.user(), validity, key);
    };
    QCOMPARE(QProcess::execute(u"sh"_s, {u"-c"_s, sign(u"-5m:+12m"_s)}), 0);
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
    JobBoard jobs(clock, nullptr);
    TopBar bar(inUse, jobs);
    inUse.use(site);
    const auto text = [&] { return bar.siteButton()->accessibleName(); };
    QTRY_VERIFY2_WITH_TIMEOUT(text().endsWith(u"certificate expires in 11 min"), qPrintable(text()), 15'000);

    const auto run = [&](const QString &command, bool mayRun = true) {
        site.renewCommand = command;
        auto dialog = std::make_unique<RenewDialog>(site);
        connect(dialog.get(), &RenewDialog::renewed, inUse.connection(), &Connection::rereadCertificate);
        dialog->show();
        auto *button = dialog->findChild<QPushButton *>(u"renewRun"_s);
        QCOMPARE_NE(dialog->findChild<QLabel *>(u"renewCommand"_s)->text().indexOf(command), -1);
        QCOMPARE(button->isEnabled(), mayRun);
        m_state.clear();
        m_output.clear();
        if (mayRun) {
            QTest::mouseClick(button, Qt::LeftButton);
            QTRY_VERIFY(button->isEnabled());
        }
        m_state = dialog->findChild<QLabel *>(u"renewState"_s)->text();
        m_output = dialog->findChild<QPlainTextEdit *>(u"renewOutput"_s)->toPlainText();
    };
    // What cannot work changes nothing, and says so.
    run(u"step ssh login '<e-mail>'"_s, false);
    QVERIFY2(m_state.contains(u"<e-mail>"), qPrintable(m_state));
    run(u"no-such-program-at-all"_s);
    QVERIFY2(m_state.contains(u"cannot be started"), qPrintable(m_state));
    run(u"sh -c \"echo wrong code >&2; exit 3\""_s);
    QCOMPARE(m_output, u"wrong code\n"_s);
    QVERIFY2(m_state.contains(u"code 3"), qPrintable(m_state));
    QVERIFY2(text().endsWith(u"certificate expires in 11 min"), qPrintable(text()));

    const qsizetype before = server.log().count("Accepted publickey");
    run(sign(u"-5m:+5h"_s));
    QVERIFY2(m_output.contains(u"Signed user key"), qPrintable(m_output));
    QTRY_VERIFY2_WITH_TIMEOUT(text().contains(u", connected · certificate until"), qPrintable(text()), 10'000);
    QCOMPARE(server.log().count("Accepted publickey"), before); // without another sign-in
}

void TestTopBar::failureNamesTheHostOnce_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("said");
    QTest::newRow("called by its host") << u"127.0.0.1"_s << u"127.0.0.1 cannot be reached."_s;
    QTest::newRow("as it was typed") << u"anna@127.0.0.1:22"_s << u"127.0.0.1 cannot be reached."_s;
    QTest::newRow("has a name") << u"A factory"_s << u"A factory, 127.0.0.1 cannot be reached."_s;
}

void TestTopBar::failureNamesTheHostOnce()
{
    QFETCH(QString, name);
    QFETCH(QString, said);
    const ClosedPort closed;
    const TempFolder folder;
    Site site;
    site.name = name;
    site.host = u"127.0.0.1"_s;
    site.port = closed.port();
    site.user = u"anna"_s;
    site.knownHosts = folder.path(u"known_hosts"_s);
    AutoPrompts prompts;
    SiteInUse inUse(prompts);
    const Clock clock;
    JobBoard jobs(clock, nullptr);
    const TopBar bar(inUse, jobs);
    const Heard heard;
    inUse.use(site);
    QTRY_COMPARE_WITH_TIMEOUT(inUse.connection()->state(), Connection::State::Failed, 60'000);
    QCOMPARE(bar.siteButton()->accessibleName(), said);
    QCOMPARE(heard.count(said), 1); // by who does not look there
}

// Of who asked the system for them: twice as large.
void TestTopBar::largeLetters()
{
    const auto back = qScopeGuard([before = QApplication::font()] { QApplication::setFont(before); });
    QFont large = QApplication::font();
    large.setPointSizeF(20);
    QApplication::setFont(large);
    AutoPrompts prompts;
    SiteInUse inUse(prompts);
    const Clock clock;
    JobBoard jobs(clock, nullptr);
    const TopBar bar(inUse, jobs);
    for (const QString &name : {u"searchButton"_s, u"siteButton"_s}) {
        const auto *button = bar.findChild<QPushButton *>(name);
        QVERIFY2(button->maximumHeight() >= button->sizeHint().height(), qPrintable(name));
    }
}

QTEST_MAIN(TestTopBar)
#include "tst_topbar.moc"
