// SPDX-License-Identifier: GPL-3.0-or-later
//
// A newcomer's first clicks in the whole program: practise, stage the example, and run it.
#include "client/sites/practicefactory.h"
#include "tests/cli/program.h"
#include "tests/support/ownhome.h"
#include "tests/support/resultcheck.h"
#include "tests/support/sshserver.h"
#include "ui/jobs/jobspage.h"
#include "ui/jobs/newjobdialog.h"
#include "ui/start/startpage.h"
#include "ui/window/application.h"
#include "ui/window/mainwindow.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <algorithm>

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
    liveIn(home);
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
    QTest::mouseClick(button("startExample"), Qt::LeftButton);
    QCOMPARE(window.currentPage(), PageId::Data);
    QTRY_VERIFY(existsAt(home.bytes("factory/digits-example/train.py")));
    // The next step of it is offered where the first was, and in a new job, which it fills in.
    QTRY_COMPARE(button("transfersExample")->text(), u"Run the example"_s);
    QVERIFY(button("transfersExample")->isVisible());
    window.showPage(PageId::Jobs);
    window.findChild<JobsPage *>()->newJob();
    auto *dialog = window.findChild<NewJobDialog *>();
    QVERIFY(dialog);
    QCOMPARE(button("newJobExample")->text(), u"Run the example"_s);
    QVERIFY(button("newJobExample")->isVisible());
    dialog->close();
    QTRY_VERIFY(!window.findChild<NewJobDialog *>());
    window.showPage(PageId::Start);
    QTRY_COMPARE(button("startExample")->text(), u"Run the example"_s);
    QVERIFY(button("startExample")->isVisible());
    QTest::mouseClick(button("startExample"), Qt::LeftButton);
    QCOMPARE(window.currentPage(), PageId::Jobs);
    dialog = window.findChild<NewJobDialog *>();
    QVERIFY(dialog && dialog->isExample());
    QCOMPARE(dialog->findChild<QLineEdit *>(u"newJobFolder"_s)->text(), home.path(u"factory/digits-example"_s));
    QVERIFY(button("newJobTemplate-training")->isChecked());
    dialog->close();
    QTRY_VERIFY(!window.findChild<NewJobDialog *>());
    window.showPage(PageId::Data);
    QTest::mouseClick(button("transfersExample"), Qt::LeftButton);
    QCOMPARE(window.currentPage(), PageId::Jobs);
    dialog = window.findChild<NewJobDialog *>();
    QVERIFY(dialog && dialog->isExample());
    dialog->close();
}

// No practice factory runs on Windows: that is said, and what can be had instead is offered.
void StartExampleTest::onAnotherSystem()
{
    const TempFolder home;
    liveIn(home);
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
    // Of which none leads to somebody else's practice factory: that lets in its own computer alone.
    const auto labels = page.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->text().contains(u"lets in only who works at its own computer");
    }));
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
