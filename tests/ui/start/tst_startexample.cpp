// SPDX-License-Identifier: GPL-3.0-or-later
//
// A newcomer's first three clicks in the whole program: practise, stage the example, and there it is.
#include "client/sites/practicefactory.h"
#include "tests/cli/program.h"
#include "tests/support/resultcheck.h"
#include "tests/support/sshserver.h"
#include "ui/start/startpage.h"
#include "ui/window/application.h"
#include "ui/window/mainwindow.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class StartExampleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exampleIsOfferedAndStaged();
    void onAnotherSystem();
};

void StartExampleTest::exampleIsOfferedAndStaged()
{
    SshServer server;
    QVERIFY_RESULT(server.start());
    const TempFolder home;
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "HOME"})
        qputenv(name, home.bytes());
    const QString factory = home.path(u"factory"_s);
    describeServer(factory, server, server.port(), server.identity(), server.knownHosts());
    qputenv("OFFICINA_PRACTICE_DIR", QFile::encodeName(factory));
    QCoreApplication::setApplicationName(u"officina"_s);
    Application application(*qApp, ApplicationOptions{u"en"_s, {}});
    application.start();
    MainWindow &window = application.window();
    window.resize(960, 620);
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.showPage(PageId::Start);
    const auto button = [&](const char *name) { return window.findChild<QPushButton *>(QString::fromLatin1(name)); };
    QTRY_VERIFY(button("practiseButton")->isVisible());
    QVERIFY(!button("startExample")->isVisible()); // nowhere to send it
    QTest::mouseClick(button("practiseButton"), Qt::LeftButton);
    QTRY_VERIFY(button("startExample")->isVisible());
    // All buttons of a narrow card can be read and clicked.
    for (const char *name : {"startExample", "startConnect"}) {
        const QWidget *card = button(name)->parentWidget();
        QVERIFY2(card->rect().contains(button(name)->geometry()), name);
        QVERIFY2(button(name)->width() >= button(name)->sizeHint().width(), name);
    }
    if (const QString folder = qEnvironmentVariable("OFFICINA_PICTURES"); !folder.isEmpty())
        window.grab().save(folder + u"/start-example.png"_s);
    QTest::mouseClick(button("startExample"), Qt::LeftButton);
    QCOMPARE(window.currentPage(), PageId::Data);
    QTRY_VERIFY(existsAt(home.bytes("factory/digits-example/train.py")));
    window.showPage(PageId::Start);
    QTRY_VERIFY(!button("startExample")->isVisible()); // it is done
}

// No practice factory runs on Windows: that is said, and what can be had instead is offered.
void StartExampleTest::onAnotherSystem()
{
    const TempFolder home;
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "HOME"})
        qputenv(name, home.bytes());
    qputenv("OFFICINA_PRACTICE_DIR", home.bytes("no-practice"));
    Application application(*qApp, ApplicationOptions{u"en"_s, {}});
    const Catalogue catalogue = Catalogue::load().value();
    const RequestStore requests(home.path(u"requests"_s));
    QSettings store = Settings::userStore();
    Settings settings(store);
    PracticeFactory practice(QString(), u"winnt"_s);
    StartPage page(catalogue, requests, practice, application.site(), application.transfers(), application.jobs(),
                   settings);
    page.resize(900, 560);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    auto *button = page.findChild<QPushButton *>(u"practiseButton"_s);
    QVERIFY(button->isVisible());
    QCOMPARE(button->text(), u"Open an invitation…"_s);
    QSignalSpy wanted(&page, &StartPage::invitationWanted);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(page.findChild<QLabel *>(u"practiceHelp"_s)->isHidden()); // which tells of packages of Linux
    QCOMPARE(practice.state(), PracticeFactory::State::Down);
    if (const QString folder = qEnvironmentVariable("OFFICINA_PICTURES"); !folder.isEmpty())
        page.grab().save(folder + u"/start-other-system.png"_s);
}

QTEST_MAIN(StartExampleTest)
#include "tst_startexample.moc"
