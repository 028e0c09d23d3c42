// SPDX-License-Identifier: GPL-3.0-or-later
//
// Closing the window while transfers are under way, with a real server behind a way that stands still
// until the test lets it go on: nothing stops, and nothing is lost, without the user's word. So it is when the site
// is left, or another one taken up.
#include "client/base/files.h"
#include "client/base/userfolders.h"
#include "tests/support/autoprompts.h"
#include "tests/support/ownhome.h"
#include "tests/support/relay.h"
#include "tests/support/resultcheck.h"
#include "tests/support/testsite.h"
#include "ui/common/page.h"
#include "ui/window/application.h"
#include "ui/window/closedialog.h"

#include <QtCore/QDir>
#include <QtCore/QPointer>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;
using Phase = TransferItem::State;

class ClosingTest : public QObject
{
    Q_OBJECT

private:
    void start(bool tray);
    void beginTransfer();
    void beginAt(const Site &site); // the site in use
    Site site(const QString &id, int port) const { return siteOf(*m_server, id, port); }
    void chooseLeave();
    CloseDialog *dialog() { return window().findChild<CloseDialog *>(); }
    void click(const QString &button)
    {
        auto *found = dialog()->findChild<QPushButton *>(button);
        QVERIFY2(found, qPrintable(button));
        QTest::mouseClick(found, Qt::LeftButton);
    }
    MainWindow &window() { return m_application->window(); }
    Phase state() { return m_application->transfers().find(m_id)->state; }

    AutoPrompts m_prompts;
    std::unique_ptr<SshServer> m_server;
    std::unique_ptr<Relay> m_relay;
    std::unique_ptr<TempFolder> m_folder;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Application> m_application;
    qint64 m_id = 0;

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void closesWhenNothingRuns();
    void escapeKeepsEverything();
    void goesOnInTheTray();
    void quitFromTheTrayAsks();
    void goesOnMinimised();
    void jobsAreAskedForLessOften();
    void stopsAndIsOfferedAgain();
    void endOfTheSession();
    void unsavedRequestIsNotLost();
    void saidOnce();
    void runElsewhere();
    void goesOnBesideAnotherSite();
    void isFoundAgain();
    void staysWhereItIsWanted();
    void reconnectingGoesOn();
    void leavingAsks();
    void leftItGoesOnAtTheReturn();
};

void ClosingTest::initTestCase()
{
    QCoreApplication::setApplicationName(u"officina"_s);
    m_server = std::make_unique<SshServer>();
    QVERIFY_RESULT(m_server->start());
}

void ClosingTest::init()
{
    m_folder = std::make_unique<TempFolder>();
    liveIn(*m_folder);
    m_folder->file("big", noise(4 << 20));
    m_folder->folder("there");
    m_relay = std::make_unique<Relay>(m_server->port());
    m_connection = std::make_unique<Connection>(siteOf(*m_server, u"test"_s, m_relay->port()), m_prompts);
}

void ClosingTest::cleanup()
{
    m_relay->setStalled(false);
    m_connection.reset();
    m_application.reset();
}

void ClosingTest::start(bool tray)
{
    m_application = std::make_unique<Application>(*qApp, ApplicationOptions{u"en"_s, {}, tray});
    m_application->start();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

void ClosingTest::beginTransfer()
{
    m_relay->stallAfter(1 << 20);
    m_id = m_application->transfers().add(
        *m_connection, {.local = m_folder->bytes("big"), .remote = RemotePath(m_folder->bytes("there"))});
    QTRY_VERIFY(m_relay->isStalled());
    QCOMPARE(state(), Phase::Running);
}

void ClosingTest::beginAt(const Site &site)
{
    m_application->site().use(site);
    m_relay->stallAfter(1 << 20);
    m_id = m_application->transfers().add(
        *m_application->site().transfers(),
        {.local = m_folder->bytes("big"), .remote = RemotePath(m_folder->bytes("there"))});
    QTRY_VERIFY(m_relay->isStalled());
    QCOMPARE(state(), Phase::Running);
}

void ClosingTest::chooseLeave()
{
    QTest::mouseClick(window().findChild<QPushButton *>(u"siteButton"_s), Qt::LeftButton);
    auto *menu = window().findChild<QMenu *>(u"siteMenu"_s);
    QVERIFY(menu);
    menu->actions().last()->trigger();
    menu->close();
}

void ClosingTest::closesWhenNothingRuns()
{
    start(true);
    window().close();
    QVERIFY(!window().isVisible());
    QVERIFY(!dialog());
}

void ClosingTest::escapeKeepsEverything()
{
    start(true);
    beginTransfer();
    window().close();
    QVERIFY(window().isVisible());
    QVERIFY(dialog()->findChild<QPushButton *>(u"closeKeep"_s)->isDefault());
    if (const QString pictures = qEnvironmentVariable("OFFICINA_PICTURES"); !pictures.isEmpty())
        dialog()->grab().save(pictures + u"/close.png"_s);
    window().close(); // once more: one question, not two
    QCOMPARE(window().findChildren<CloseDialog *>().size(), 1);
    const QPointer<CloseDialog> asked = dialog();
    QTest::keyClick(asked, Qt::Key_Escape);
    QTRY_VERIFY(!asked);
    QVERIFY(window().isVisible());
    QCOMPARE(state(), Phase::Running);
    m_relay->setStalled(false);
    QTRY_COMPARE(state(), Phase::Done);
}

void ClosingTest::goesOnInTheTray()
{
    start(true);
    auto *tray = m_application->findChild<TransferTray *>();
    QVERIFY(tray);
    QSignalSpy told(tray, &TransferTray::allEnded);
    beginTransfer();
    window().close();
    QTest::keyClick(dialog(), Qt::Key_Return); // the safe answer
    QVERIFY(!window().isVisible());
    QVERIFY(tray->isShown());
    {
        QSettings store = Settings::userStore(); // where it was, should the session end now
        QVERIFY(!Settings(store).get(setting::windowGeometry).isEmpty());
    }
    QVERIFY(!QGuiApplication::quitOnLastWindowClosed());
    QCOMPARE(told.size(), 0);
    m_relay->setStalled(false);
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(told.first().first().toString().contains(u"arrived"_s));
    QCOMPARE(state(), Phase::Done);
    QVERIFY(!window().isVisible()); // until the user wants it
    Q_EMIT tray->windowWanted();
    QVERIFY(window().isVisible());
    QVERIFY(!tray->isShown());
    QVERIFY(QGuiApplication::quitOnLastWindowClosed());
}

void ClosingTest::quitFromTheTrayAsks()
{
    start(true);
    auto *tray = m_application->findChild<TransferTray *>();
    beginTransfer();
    window().close();
    click(u"closeKeep"_s);
    QVERIFY(!window().isVisible());
    QTRY_VERIFY(!dialog());
    Q_EMIT tray->quitWanted();
    QVERIFY(window().isVisible());
    QVERIFY(dialog());
    QCOMPARE(state(), Phase::Running);
    click(u"closeCancel"_s);
    QVERIFY(window().isVisible());
}

void ClosingTest::goesOnMinimised()
{
    start(false);
    beginTransfer();
    window().close();
    QVERIFY(dialog()->findChild<QLabel *>(u"closeText"_s)->text().contains(u"minimised"_s));
    click(u"closeKeep"_s);
    QVERIFY(window().isMinimized());
    QCOMPARE(state(), Phase::Running);
    m_application->showWindow();
    QVERIFY(window().isVisible() && !window().isMinimized());
}

// While nobody sees the list: minimised, or behind the icon in the bar.
void ClosingTest::jobsAreAskedForLessOften()
{
    start(true);
    const JobBoard &jobs = m_application->jobs();
    QVERIFY(!jobs.isInBackground());
    window().showMinimized();
    QTRY_VERIFY(jobs.isInBackground());
    m_application->showWindow();
    QTRY_VERIFY(!jobs.isInBackground());
    window().hide();
    QTRY_VERIFY(jobs.isInBackground());
    m_application->showWindow();
    QTRY_VERIFY(!jobs.isInBackground());
}

void ClosingTest::stopsAndIsOfferedAgain()
{
    start(true);
    beginTransfer();
    window().close();
    click(u"closeStop"_s);
    QVERIFY(!window().isVisible());
    m_relay->setStalled(false);
    m_application.reset(); // as main() does
    start(true);
    QTRY_VERIFY(m_application->transfers().find(m_id));
    QCOMPARE(state(), Phase::Interrupted);
    m_application->transfers().useConnection(m_connection.get());
    m_application->transfers().resume(m_id);
    QTRY_COMPARE(state(), Phase::Done);
    QVERIFY(contentOf(m_folder->bytes("there/big")) == noise(4 << 20));
}

// Nobody is there to answer.
void ClosingTest::endOfTheSession()
{
    start(true);
    beginTransfer();
    m_application->endSession();
    window().close();
    QVERIFY(!window().isVisible());
    QVERIFY(!dialog());
}

void ClosingTest::unsavedRequestIsNotLost()
{
    start(true);
    window().showPage(PageId::Requests);
    const auto click = [this](const QString &name) {
        auto *button = window().findChild<QPushButton *>(name);
        QVERIFY2(button, qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    };
    click(u"requestsEmptyAction"_s);
    const QString drafts = dataFolder() + u"/requests"_s;
    QVERIFY(QDir().rename(drafts, drafts + u".aside"_s));
    QVERIFY(writeFile(drafts, "in the way"));
    auto *name = window().findChild<QWidget *>(u"request_principal_investigator.first_name"_s);
    QVERIFY(name);
    name->setFocus();
    QTest::keyClicks(name, u"Zoe"_s);
    window().showPage(PageId::Start);
    window().close();
    QVERIFY(window().isVisible());
    QCOMPARE(window().currentPage(), PageId::Requests);
    click(u"requestLeaveUnsaved"_s);
    window().close();
    QVERIFY(!window().isVisible());
}

void ClosingTest::saidOnce()
{
    start(true);
    window().showPage(PageId::Data);
    beginTransfer();
    const auto said = [this] {
        int times = 0;
        for (const QLabel *label : window().findChild<QWidget *>(u"statusLine"_s)->findChildren<QLabel *>())
            times += label->isVisibleTo(&window()) ? int(label->text().count(u"1 transfer"_s)) : 0;
        return times;
    };
    QTRY_COMPARE(said(), 1);
    for (const PageId page : {PageId::Jobs, PageId::Data}) {
        window().showPage(page);
        QCOMPARE(said(), 1);
    }
}

// Another program of the same profile runs them: the window says so.
void ClosingTest::runElsewhere()
{
    const QString data = m_folder->path(u"home/officina"_s);
    OwnerLock other(data + u"/officina.db.lock"_s);
    QVERIFY(other.take());
    start(true);
    auto *said = window().findChild<QLabel *>(u"statusJournal"_s);
    QTRY_VERIFY(said->isVisible());
    QCOMPARE(said->text(), u"Another Officina runs the transfers"_s);
    QVERIFY(!window().findChild<QWidget *>(u"takeOverBox"_s)); // it lives: nothing to take over
}

// Another site, from wherever it was chosen: the transfer's connection stays until it has arrived.
void ClosingTest::goesOnBesideAnotherSite()
{
    start(true);
    SiteInUse &inUse = m_application->site();
    beginAt(site(u"one"_s, m_relay->port()));
    inUse.use(site(u"two"_s, m_server->port()));
    QCOMPARE(inUse.connection()->site().id.value, u"two"_s);
    QVERIFY(inUse.keeps({u"one"_s}));
    QTRY_COMPARE(inUse.connection()->state(), Connection::State::Online);
    QCOMPARE(state(), Phase::Running);
    m_relay->setStalled(false);
    QTRY_COMPARE(state(), Phase::Done);
    QVERIFY(contentOf(m_folder->bytes("there/big")) == noise(4 << 20));
    QTRY_VERIFY(!inUse.keeps({u"one"_s})); // and not longer
}

void ClosingTest::isFoundAgain()
{
    start(true);
    SiteInUse &inUse = m_application->site();
    beginAt(site(u"one"_s, m_relay->port()));
    const Connection *before = inUse.connection();
    inUse.use(site(u"two"_s, m_server->port()));
    QVERIFY(inUse.connection() != before);
    inUse.use(site(u"one"_s, m_relay->port()));
    QVERIFY(inUse.connection() == before); // no second sign-in
    QVERIFY(!inUse.keeps({u"one"_s}));
    QCOMPARE(state(), Phase::Running);
    m_relay->setStalled(false);
    QTRY_COMPARE(state(), Phase::Done);
    QCOMPARE(inUse.connection(), before);
    QCOMPARE(before->state(), Connection::State::Online);
}

// A new session was asked for: the transfer takes it.
// Without any transfer, because the user said so in the menu; until they disconnect it there.
void ClosingTest::staysWhereItIsWanted()
{
    start(true);
    SiteInUse &inUse = m_application->site();
    inUse.use(site(u"one"_s, m_server->port()));
    const auto choose = [this](const QString &menuName, const QString &text) {
        QTest::mouseClick(window().findChild<QPushButton *>(u"siteButton"_s), Qt::LeftButton);
        QTRY_VERIFY(window().findChild<QMenu *>(u"siteMenu"_s));
        QMenu *siteMenu = window().findChild<QMenu *>(u"siteMenu"_s);
        const QMenu *menu = menuName.isEmpty() ? siteMenu : siteMenu->findChild<QMenu *>(menuName);
        QVERIFY2(menu, qPrintable(menuName));
        const auto actions = menu->actions();
        const auto found =
            std::ranges::find_if(actions, [&](const QAction *action) { return action->text().contains(text); });
        QVERIFY2(found != actions.end(), qPrintable(text));
        (*found)->trigger();
        siteMenu->close();
        QTRY_VERIFY(!window().findChild<QMenu *>(u"siteMenu"_s));
    };
    choose({}, u"Stay connected"_s);
    const Connection *first = inUse.connection();
    inUse.use(site(u"two"_s, m_server->port()));
    QCOMPARE(inUse.beside().value(0), first);
    QCOMPARE(m_application->jobs().services().size(), 2);
    choose(u"siteBeside-one"_s, u"Work with"_s);
    QCOMPARE(inUse.connection(), first); // the other was not to stay
    QVERIFY(inUse.beside().isEmpty());
    inUse.use(site(u"two"_s, m_server->port()));
    choose(u"siteBeside-one"_s, u"Disconnect"_s);
    QVERIFY(inUse.beside().isEmpty() && !inUse.keeps({u"one"_s}));
    QCOMPARE(m_application->jobs().services().size(), 1);
    // The wish is remembered.
    m_application.reset();
    start(true);
    QVERIFY(m_application->site().stays({u"one"_s}));
    QVERIFY(!m_application->site().stays({u"two"_s}));
}

void ClosingTest::reconnectingGoesOn()
{
    start(true);
    beginAt(site(u"one"_s, m_relay->port()));
    m_application->site().use(site(u"one"_s, m_relay->port()));
    QVERIFY(!m_application->site().keeps({u"one"_s}));
    m_relay->setStalled(false);
    QTRY_COMPARE(state(), Phase::Done);
    QVERIFY(contentOf(m_folder->bytes("there/big")) == noise(4 << 20));
}

void ClosingTest::leavingAsks()
{
    start(true);
    SiteInUse &inUse = m_application->site();
    beginAt(site(u"one"_s, m_relay->port()));
    chooseLeave();
    QVERIFY(dialog());
    QVERIFY(inUse.connection());
    if (const QString pictures = qEnvironmentVariable("OFFICINA_PICTURES"); !pictures.isEmpty())
        dialog()->grab().save(pictures + u"/leave.png"_s);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QVERIFY(inUse.connection());
    QCOMPARE(state(), Phase::Running);
    chooseLeave();
    click(u"closeKeep"_s);
    QVERIFY(!inUse.connection());
    QCOMPARE(state(), Phase::Running);
    m_relay->setStalled(false);
    QTRY_COMPARE(state(), Phase::Done);
    QTRY_VERIFY(!inUse.keeps({u"one"_s}));
    inUse.use(site(u"one"_s, m_relay->port()));
    chooseLeave(); // nothing runs: nothing to ask
    QVERIFY(!inUse.connection());
}

void ClosingTest::leftItGoesOnAtTheReturn()
{
    start(true);
    SiteInUse &inUse = m_application->site();
    beginAt(site(u"one"_s, m_relay->port()));
    chooseLeave();
    click(u"closeStop"_s);
    QVERIFY(!inUse.connection() && !inUse.keeps({u"one"_s}));
    m_relay->setStalled(false);
    QTRY_COMPARE(state(), Phase::Waiting);
    QTRY_VERIFY(!m_application->transfers().find(m_id)->hasConnection);
    const auto *rows = window().findChild<QAbstractItemView *>(u"transfersTable"_s)->model();
    const auto said = [&] { return rows->index(0, 5).data().toString(); };
    QTRY_COMPARE(said(), u"Waiting for a connection to "_s + m_application->transfers().find(m_id)->siteName);
    QCOMPARE(m_application->transfers().active(), 0); // nothing that a quit would stop
    inUse.use(site(u"two"_s, m_server->port()));
    QTRY_COMPARE(inUse.connection()->state(), Connection::State::Online);
    QCOMPARE(state(), Phase::Waiting);
    inUse.use(site(u"one"_s, m_relay->port()));
    QTRY_COMPARE(state(), Phase::Done);
    QVERIFY(contentOf(m_folder->bytes("there/big")) == noise(4 << 20));
}

QTEST_MAIN(ClosingTest)
#include "tst_closing.moc"
