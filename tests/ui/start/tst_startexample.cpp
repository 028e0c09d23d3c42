// SPDX-License-Identifier: GPL-3.0-or-later
//
// A newcomer's first three clicks in the whole program: practise, stage the example, and there it is.
#include "tests/cli/program.h"
#include "tests/support/resultcheck.h"
#include "tests/support/sshserver.h"
#include "ui/window/application.h"
#include "ui/window/mainwindow.h"

#include <QtTest/QTest>
#include <QtWidgets/QPushButton>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class StartExampleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exampleIsOfferedAndStaged();
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

QTEST_MAIN(StartExampleTest)
#include "tst_startexample.moc"
