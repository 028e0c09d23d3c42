// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page of cohorts in the whole window: in the rail once there is one, reachable before by the palette, its key and the
// settings; the other pages' keys stay as they were.
#include "client/base/userfolders.h"
#include "client/cohort/board.h"
#include "client/cohort/cohortstore.h"
#include "tests/support/ownhome.h"
#include "tests/support/resultcheck.h"
#include "ui/window/application.h"
#include "ui/window/commandpalette.h"
#include "ui/window/rail.h"

#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class TestCohortRail : public QObject
{
    Q_OBJECT

private:
    testing::TempFolder m_home;
    std::unique_ptr<Application> m_application;

    MainWindow &window() { return m_application->window(); }
    bool isInRail() { return window().findChild<QPushButton *>(u"rail-cohort"_s)->isVisible(); }
    void start()
    {
        m_application.reset();
        m_application = std::make_unique<Application>(*qApp, ApplicationOptions{.language = u"en"_s, .site = {}});
        m_application->start();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

private Q_SLOTS:
    void initTestCase()
    {
        testing::liveIn(m_home);
        QCoreApplication::setApplicationName(u"officina"_s);
        QVERIFY(dataFolder().startsWith(m_home.path())); // never the user's own
        start();
    }
    void cleanupTestCase() { m_application.reset(); }

    void offUntilUsed()
    {
        window().showPage(PageId::Start);
        QVERIFY(!isInRail());
        QTest::keyClick(&window(), Qt::Key_7, Qt::ControlModifier);
        QCOMPARE(window().currentPage(), PageId::Curves); // as ever
        QTest::keyClick(&window(), Qt::Key_8, Qt::ControlModifier);
        QCOMPARE(window().currentPage(), PageId::Cohort);
        QVERIFY(isInRail()); // while it is in view
        QTest::keyClick(&window(), Qt::Key_Comma, Qt::ControlModifier);
        QVERIFY(!isInRail());
        QTest::mouseClick(window().findChild<QPushButton *>(u"openCohort"_s), Qt::LeftButton);
        QCOMPARE(window().currentPage(), PageId::Cohort);
        window().showPage(PageId::Start);
    }

    void byThePalette()
    {
        QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
        auto *field = window().findChild<CommandPalette *>()->findChild<QLineEdit *>(u"commandField"_s);
        QTest::keyClicks(field, u"new cohort"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(window().currentPage(), PageId::Cohort);
        auto *dialog = window().findChild<QDialog *>(u"cohortDialog"_s);
        QVERIFY(dialog);
        window().findChild<QLineEdit *>(u"cohortTitle"_s)->setText(u"Winter 2026"_s);
        auto *site = window().findChild<QComboBox *>(u"cohortSite"_s);
        site->setCurrentIndex(site->findData(u"lumi"_s));
        QTest::mouseClick(window().findChild<QPushButton *>(u"cohortSave"_s), Qt::LeftButton);
        QTRY_VERIFY(!window().findChild<QDialog *>(u"cohortDialog"_s));
        window().showPage(PageId::Start);
        QVERIFY(isInRail()); // from now on
        QVERIFY(cohort::CohortStore(dataFolder() + u"/cohorts"_s).hasAny()); // where the terminal program has them
    }

    void stillThereLater()
    {
        start();
        window().showPage(PageId::Start);
        QVERIFY(isInRail());
        // For whoever wants to look at it: where OFFICINA_PICTURES names a folder.
        if (const QString pictures = qEnvironmentVariable("OFFICINA_PICTURES"); !pictures.isEmpty()) {
            QVERIFY_RESULT(cohort::CohortStore(dataFolder() + u"/cohorts"_s)
                               .change({u"winter-2026"_s}, [](cohort::Cohort &cohort) -> Result<> {
                                   cohort.members = cohort::readRoster("Name,Mail,Team\nAda,ada@example.org,Engines\n"
                                                                       "Grace,grace@example.org,Compilers\n")
                                                        ->members;
                                   markInvited(cohort, {}, QDateTime::currentDateTimeUtc());
                                   return {};
                               }));
            for (const PageId page : {PageId::Cohort, PageId::Settings}) {
                window().showPage(page);
                for (const QSize size : {QSize(1440, 900), QSize(960, 620)}) {
                    window().resize(size);
                    QTest::qWait(100);
                    window().grab().save(u"%1/window-%2-%3.png"_s.arg(pictures, pageName(page)).arg(size.width()));
                }
            }
            window().showPage(PageId::Start);
        }
        QVERIFY_RESULT(cohort::CohortStore(dataFolder() + u"/cohorts"_s).remove({u"winter-2026"_s}));
        window().showPage(PageId::Cohort);
        window().showPage(PageId::Start);
        QVERIFY(!isInRail());
    }
};

QTEST_MAIN(TestCohortRail)
#include "tst_cohortrail.moc"
