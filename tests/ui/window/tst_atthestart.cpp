// SPDX-License-Identifier: GPL-3.0-or-later
//
// A program that is started again: which site it remembers and goes back to, what it says where that fails, as everywhere
// else, and the practice factory of an installed package, whose program lies beside it.
#include "client/base/files.h"
#include "client/settings/settings.h"
#include "client/sites/sitelist.h"
#include "tests/cli/program.h"
#include "tests/support/closedport.h"
#include "tests/support/ownhome.h"
#include "tests/support/resultcheck.h"
#include "tests/support/sshserver.h"
#include "ui/connect/connectdialog.h"
#include "ui/present/errortext.h"
#include "ui/window/application.h"
#include "ui/window/mainwindow.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QScopeGuard>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

#include <algorithm>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class AtTheStartTest : public QObject
{
    Q_OBJECT

    static constexpr int patience = 60'000; // ms

    template <class T> static T kept(const Setting<T> &setting)
    {
        QSettings store = Settings::userStore();
        return Settings(store).get(setting);
    }
    template <class T> static void keep(const Setting<T> &setting, const T &value)
    {
        QSettings store = Settings::userStore();
        Settings(store).set(setting, value);
    }
    static std::unique_ptr<Application> started()
    {
        auto application = std::make_unique<Application>(*qApp, ApplicationOptions{u"en"_s, {}});
        application->start();
        return application;
    }
    static bool isIn(Application &application, Connection::State state)
    {
        const Connection *connection = application.site().connection();
        return connection && connection->state() == state;
    }

    TempFolder m_home;
    SshServer m_server;

private Q_SLOTS:
    void initTestCase();
    void whatWasReachedIsRemembered();
    void recentSitesInTheMenu();
    void reconnects_data();
    void reconnects();
    void practiceBesideTheProgram();
    void practiceThatDied_data();
    void practiceThatDied();
    void failureSaysTheSame_data();
    void failureSaysTheSame();
};

void AtTheStartTest::initTestCase()
{
    QVERIFY_RESULT(m_server.start());
    liveIn(m_home);
    const QString factory = m_home.path(u"factory"_s);
    describeServer(factory, m_server, m_server.port(), m_server.identity(), m_server.knownHosts());
    qputenv("OFFICINA_PRACTICE_DIR", QFile::encodeName(factory));
    qunsetenv("OFFICINA_PRACTICE_PROGRAM");
    QCoreApplication::setApplicationName(u"officina"_s);
}

void AtTheStartTest::whatWasReachedIsRemembered()
{
    const auto application = started();
    QVERIFY(!application->site().connection()); // nobody asked for any
    QVERIFY_RESULT(application->connectTo({u"practice"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(isIn(*application, Connection::State::Online), patience);
    QCOMPARE(kept(setting::lastSite), u"practice"_s);
    QCOMPARE(kept(setting::recentSites), QStringList{u"practice"_s});
    QVERIFY_RESULT(application->connectTo({u"ssh://learner@127.0.0.1:1"_s})); // where nobody is
    QTRY_VERIFY_WITH_TIMEOUT(isIn(*application, Connection::State::Failed), patience);
    QCOMPARE(kept(setting::lastSite), u"practice"_s);
    QCOMPARE(kept(setting::recentSites), QStringList{u"practice"_s});
    keep(setting::recentSites, {u"a"_s, u"practice"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s});
    QVERIFY_RESULT(application->connectTo({u"practice"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(isIn(*application, Connection::State::Online), patience);
    QCOMPARE(kept(setting::recentSites), QStringList({u"practice"_s, u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}));
}

// Those that are still known, one click away; and none that is in use.
void AtTheStartTest::recentSitesInTheMenu()
{
    keep(setting::reconnects, false);
    keep(setting::recentSites, {u"no-such-site"_s, u"practice"_s});
    const auto application = started();
    MainWindow &window = application->window();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto recent = [&window] {
        delete window.findChild<QMenu *>(u"siteMenu"_s); // of the last time
        QTest::mouseClick(window.findChild<QPushButton *>(u"siteButton"_s), Qt::LeftButton);
        QList<QAction *> found = window.findChild<QMenu *>(u"siteMenu"_s)->actions();
        found.removeIf([](const QAction *action) { return !action->text().startsWith(u"Work with "_s); });
        return found;
    };
    const QList<QAction *> there = recent();
    QCOMPARE(there.size(), 1);
    there.first()->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(isIn(*application, Connection::State::Online), patience);
    QCOMPARE(application->site().connection()->site().origin, Site::Origin::Practice);
    QVERIFY(recent().isEmpty());
}

void AtTheStartTest::reconnects_data()
{
    QTest::addColumn<bool>("wanted");
    QTest::addColumn<QString>("last");
    QTest::addColumn<bool>("connects");
    QTest::newRow("wanted") << true << u"practice"_s << true;
    QTest::newRow("not wanted") << false << u"practice"_s << false;
    QTest::newRow("to none yet") << true << QString() << false;
    QTest::newRow("to what is gone") << true << u"no-such-site"_s << false;
}

void AtTheStartTest::reconnects()
{
    QFETCH(bool, wanted);
    QFETCH(QString, last);
    QFETCH(bool, connects);
    keep(setting::reconnects, wanted);
    keep(setting::lastSite, last);
    const auto application = started();
    QCOMPARE(application->site().connection() != nullptr, connects);
    QVERIFY(!application->window().findChild<ConnectDialog *>()); // nobody asked, so nobody is told
    if (!connects)
        return;
    QCOMPARE(application->site().connection()->site().id.value, last);
    QTRY_VERIFY_WITH_TIMEOUT(isIn(*application, Connection::State::Online), patience);
    QVERIFY(!application->window().findChild<ConnectDialog *>());
}

// As the package lays them out: this program again, in a folder with the one that makes a practice factory.
void AtTheStartTest::practiceBesideTheProgram()
{
    const QString description = m_home.path(u"factory/practice.json"_s);
    const QString ready = m_home.path(u"ready.json"_s);
    if (!qEnvironmentVariableIsSet("OFFICINA_TEST_BESIDE")) {
        const TempFolder folder;
        const QString copy = folder.path(u"officina"_s);
        QVERIFY(QFile::copy(QCoreApplication::applicationFilePath(), copy));
        const QString practice = folder.path(u"officina-practice"_s);
        QVERIFY(writeFile(practice,
                          "#!/bin/sh\ntest \"$1\" != up || cp \"$OFFICINA_TEST_READY\" "
                          "\"$OFFICINA_PRACTICE_DIR/practice.json\"\n"));
        for (const QString &program : {copy, practice})
            QVERIFY(QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        qputenv("OFFICINA_TEST_BESIDE", "1");
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(copy, {u"practiceBesideTheProgram"_s});
        const bool ended = process.waitForFinished(3 * patience);
        qunsetenv("OFFICINA_TEST_BESIDE");
        QVERIFY2(ended && process.exitCode() == 0, process.readAll().constData());
        return;
    }
    QVERIFY(QFile::rename(description, ready));
    qputenv("OFFICINA_TEST_READY", QFile::encodeName(ready));
    const auto application = started();
    MainWindow &window = application->window();
    window.showPage(PageId::Start);
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *button = window.findChild<QPushButton *>(u"practiseButton"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(isIn(*application, Connection::State::Online), patience);
    QCOMPARE(application->site().connection()->site().origin, Site::Origin::Practice);
}

void AtTheStartTest::practiceThatDied_data()
{
    QTest::addColumn<QString>("from");
    QTest::newRow("the start page") << u"practiseButton"_s;
    QTest::newRow("the dialog") << u"practiseInstead"_s;
    QTest::newRow("the doctor") << u"step-port"_s;
}

// What says where it runs stays behind when it dies: that is told, it is started anew, and one gets there by a button.
void AtTheStartTest::practiceThatDied()
{
    QFETCH(QString, from);
    const ClosedPort closed;
    const QString dead = m_home.path(u"dead"_s), ready = m_home.path(u"ready"_s);
    describeServer(dead, m_server, closed.port(), m_server.identity(), m_server.knownHosts());
    describeServer(ready, m_server, m_server.port(), m_server.identity(), m_server.knownHosts());
    const QString program = m_home.path(u"start-it"_s);
    QVERIFY(writeFile(program,
                      "#!/bin/sh\ntest \"$1\" != up || cp '" + QFile::encodeName(ready) + "/practice.json' '"
                          + QFile::encodeName(dead) + "/practice.json'\n"));
    QVERIFY(QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const auto setBack = qScopeGuard([before = qgetenv("OFFICINA_PRACTICE_DIR")] {
        qputenv("OFFICINA_PRACTICE_DIR", before);
        qunsetenv("OFFICINA_PRACTICE_PROGRAM");
    });
    qputenv("OFFICINA_PRACTICE_DIR", QFile::encodeName(dead));
    qputenv("OFFICINA_PRACTICE_PROGRAM", QFile::encodeName(program));
    keep(setting::reconnects, true);
    keep(setting::lastSite, u"practice"_s);
    const auto application = started();
    MainWindow &window = application->window();
    window.showPage(PageId::Start);
    QTRY_VERIFY_WITH_TIMEOUT(isIn(*application, Connection::State::Failed), patience);
    QTRY_VERIFY_WITH_TIMEOUT(window.findChild<ConnectDialog *>(), patience);
    auto *dialog = window.findChild<ConnectDialog *>();
    const ErrorText told = errorText(*application->site().connection()->error(), Doing::Connecting);
    QVERIFY2(told.what.contains(u"not running"), qPrintable(told.what));
    QTRY_COMPARE(dialog->findChild<QLabel *>(u"errorWhat"_s)->text(), told.what);
    if (from != u"practiseInstead") {
        dialog->close();
        QTRY_VERIFY(!window.findChild<ConnectDialog *>());
    }
    if (from == u"step-port")
        QTest::mouseClick(window.findChild<QToolButton *>(u"siteDoctor"_s), Qt::LeftButton);
    const auto button = [&] { return window.findChild<QPushButton *>(from); };
    QTRY_VERIFY_WITH_TIMEOUT(button() && button()->isVisible(), patience);
    QTest::mouseClick(button(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(isIn(*application, Connection::State::Online), patience);
    QCOMPARE(window.currentPage(), PageId::Start);
    QTRY_VERIFY(!window.findChild<QPushButton *>(u"practiseButton"_s)->isVisible()); // one is there
}

void AtTheStartTest::failureSaysTheSame_data()
{
    QTest::addColumn<bool>("reconnects");
    QTest::newRow("at the start") << true;
    QTest::newRow("as asked for") << false;
}

// In the dialog, which opens by itself, and in the header: what happened, what to check, and the doctor at one click.
void AtTheStartTest::failureSaysTheSame()
{
    QFETCH(bool, reconnects);
    m_server.stop();
    keep(setting::reconnects, reconnects);
    keep(setting::lastSite, u"practice"_s);
    const auto application = started();
    MainWindow &window = application->window();
    window.showPage(PageId::Start);
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    if (!reconnects)
        window.use(loadSites().named({u"practice"_s}).value());
    QTRY_VERIFY_WITH_TIMEOUT(window.findChild<ConnectDialog *>(), patience);
    auto *dialog = window.findChild<ConnectDialog *>();
    const auto *what = dialog->findChild<QLabel *>(u"errorWhat"_s);
    QTRY_VERIFY(what->isVisible());
    QVERIFY(!what->text().isEmpty());
    const auto *site = window.findChild<QPushButton *>(u"siteButton"_s);
    QVERIFY2(site->accessibleName().endsWith(u", "_s + what->text()), qPrintable(site->accessibleName()));
    const ErrorText told = errorText(*application->site().connection()->error(), Doing::Connecting);
    QCOMPARE(what->text(), told.what);
    QVERIFY(!told.advice.isEmpty());
    QVERIFY2(site->toolTip().contains(told.advice), qPrintable(site->toolTip()));
    QVERIFY(dialog->findChild<QPushButton *>(u"siteCheck"_s)->isVisible());
    dialog->close();
    QTRY_VERIFY(!window.findChild<ConnectDialog *>());
    // And whoever comes later finds it in the header's menu.
    QTest::mouseClick(window.findChild<QPushButton *>(u"siteButton"_s), Qt::LeftButton);
    auto *menu = window.findChild<QMenu *>(u"siteMenu"_s);
    QVERIFY(menu && menu->findChild<QAction *>(u"checkAccess"_s));
    const QList<QAction *> actions = menu->actions();
    const auto happened = std::ranges::find(actions, u"What happened…"_s, &QAction::text);
    QVERIFY(happened != actions.end());
    (*happened)->trigger();
    menu->close();
    dialog = window.findChild<ConnectDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QLabel *>(u"errorWhat"_s)->text(), told.what);
    dialog->close();
    QTRY_VERIFY(!window.findChild<ConnectDialog *>());
    auto *doctor = window.findChild<QToolButton *>(u"siteDoctor"_s);
    QVERIFY(doctor->isVisible());
    QTest::mouseClick(doctor, Qt::LeftButton);
    QCOMPARE(window.currentPage(), PageId::Doctor);
    application->site().leave();
    QTRY_VERIFY(!doctor->isVisible());
}

QTEST_MAIN(AtTheStartTest)
#include "tst_atthestart.moc"
