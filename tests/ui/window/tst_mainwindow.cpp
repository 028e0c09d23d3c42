// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole program in a window of its own home folder: every page by keyboard, the palette, a
// change of language and colours without a restart, and a site that does not exist.
#include "client/base/cborfile.h"
#include "client/base/files.h"
#include "client/settings/settings.h"
#include "client/signing/signedfile.h"
#include "tests/support/ownhome.h"
#include "tests/support/waiting.h"
#include "ui/common/errorpanel.h"
#include "ui/common/page.h"
#include "ui/connect/connectdialog.h"
#include "ui/curves/curvespage.h"
#include "ui/requests/requestspage.h"
#include "ui/window/application.h"
#include "ui/window/commandpalette.h"
#include "ui/window/rail.h"

#include <QtCore/QCborValue>
#include <QtCore/QMimeData>
#include <QtGui/QDropEvent>
#include <QtGui/QFileOpenEvent>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QSplitterHandle>
#include <QtWidgets/QStackedWidget>

using namespace officina;
using namespace Qt::StringLiterals;

class tst_MainWindow : public QObject
{
    Q_OBJECT

    testing::TempFolder m_home;
    PrivateKey m_key = newPrivateKey().value();
    std::unique_ptr<Application> m_application;

    MainWindow &window() { return m_application->window(); }

private Q_SLOTS:
    void initTestCase()
    {
        testing::liveIn(m_home);
        QCoreApplication::setApplicationName(u"officina"_s);
        m_application = std::make_unique<Application>(
            *qApp, ApplicationOptions{.language = u"en"_s, .site = {}, .catalogueKey = publicKeyOf(m_key)});
        m_application->start();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    void cleanupTestCase() { m_application.reset(); }

    void everyPageByKeyboard()
    {
        int key = Qt::Key_1;
        for (const PageId page : allPages()) {
            QTest::keyClick(&window(), page == PageId::Settings ? Qt::Key_Comma : Qt::Key(key++), Qt::ControlModifier);
            QCOMPARE(window().currentPage(), page);
            auto *entry = window().findChild<QPushButton *>(u"rail-"_s + pageName(page));
            QVERIFY(entry->isChecked());
            QCoreApplication::processEvents();
        }
        // What works everywhere works on every page.
        for (const PageId page : allPages()) {
            window().showPage(page);
            QTest::keyClick(&window(), Qt::Key_F5);
            QTest::keySequence(&window(), QKeySequence::Find);
        }
    }

    void linksIntoTheCatalogue_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("title"); // empty: it leads nowhere
        QTest::newRow("factory") << u"officina://factory/it4lia"_s << u"IT4LIA"_s;
        QTest::newRow("as a desktop hands it on") << u"OFFICINA://factory/Pharos/"_s << u"Pharos"_s;
        QTest::newRow("as a mail program writes it") << u"officina://factory/%69t4lia%2F"_s << u"IT4LIA"_s;
        QTest::newRow("system") << u"officina://system/juwels"_s << u"JAIF"_s;
        QTest::newRow("system of no factory") << u"officina://system/deucalion"_s << u"Deucalion"_s;
        QTest::newRow("antenna") << u"officina://antenna/ant-mt"_s << u"CALYPSO"_s;
        for (const char *link :
             {"officina://factory/atlantis", "officina://factory/it4lia/../pharos", "officina://factory/it4lia?run=1",
              "officina://factory/it4lia%2f..%2fpharos", "officina://factory/it4lia%00",
              "officina://factory/%2569t4lia", "officina://site/lumi", "officina:it4lia", "officina://factory/",
              "officina://factory/<b>"})
            QTest::newRow(link) << QString::fromLatin1(link) << QString();
        QTest::newRow("very long") << u"officina://factory/"_s + QString(9000, u'a') << QString();
    }

    void linksIntoTheCatalogue()
    {
        QFETCH(QString, link);
        QFETCH(QString, title);
        m_application->fulfil({}, u"officina://factory/slaif"_s);
        window().showPage(PageId::Start);
        m_application->fulfil({}, link);
        QCOMPARE(window().currentPage(), PageId::Factories);
        const auto *shown = window().findChild<QLabel *>(u"factoryTitle"_s);
        QCOMPARE(shown->text(), title.isEmpty() ? u"SLAIF"_s : title);
        const auto *status = window().findChild<QLabel *>(u"statusPage"_s);
        QCOMPARE(status->text().contains(link.left(40)), title.isEmpty());
        if (title.isEmpty())
            QVERIFY(status->text().size() < 120 && status->text().endsWith(u"leads to nothing in this catalogue."_s));
        if (link.contains("juwels"_L1)) {
            const auto *table = window().findChild<QAbstractItemView *>(u"factorySystems"_s);
            QVERIFY(table->currentIndex().data().toString().contains("JUWELS"_L1));
        }
    }

    // As macOS hands over what was clicked.
    void linksAsEvents()
    {
        window().showPage(PageId::Start);
        QFileOpenEvent event(QUrl(u"officina://factory/pharos"_s));
        QApplication::sendEvent(qApp, &event);
        QCOMPARE(window().currentPage(), PageId::Factories);
        QCOMPARE(window().findChild<QLabel *>(u"factoryTitle"_s)->text(), u"Pharos"_s);
    }

    void updateOfTheCatalogue()
    {
        window().showPage(PageId::Settings);
        QJsonObject content = readCbor(builtInCatalogue()).value();
        QJsonObject programme = content[u"programme"_s].toObject();
        programme[u"edition"_s] = 7;
        programme[u"retrieved"_s] = u"2027-01-31"_s;
        content[u"programme"_s] = programme;
        const QString path = m_home.path(u"Neuer Katalog ü.officina-catalogue"_s);
        QVERIFY(writeFile(path, makeBundle(QCborValue::fromJsonValue(content).toCbor()).value()));

        // Without its signature it says so, and nothing has changed.
        m_application->fulfil({}, path);
        auto *dialog = window().findChild<QDialog *>(u"updateDialog"_s);
        QVERIFY(dialog && dialog->findChild<ErrorPanel *>()->hasError());
        QVERIFY(!dialog->findChild<QPushButton *>(u"updateUse"_s));
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"updateClose"_s), Qt::LeftButton);
        QTRY_VERIFY(!window().findChild<QDialog *>(u"updateDialog"_s));

        // Dropped on the window, with its signature.
        QVERIFY(signFile(path, m_key));
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(signatureFile(path)), QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QVERIFY(QCoreApplication::sendEvent(&window(), &enter) && enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window(), &drop);
        dialog = window().findChild<QDialog *>(u"updateDialog"_s);
        QVERIFY(dialog);
        const auto catalogueLine = [this] { return window().findChild<QLabel *>(u"statusCatalogue"_s)->text(); };
        const QString before = catalogueLine();
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"updateUse"_s), Qt::LeftButton);
        QTRY_VERIFY(catalogueLine().contains("2027"_L1));
        QCOMPARE(window().currentPage(), PageId::Settings);
        // And back.
        auto *back = window().findChild<QPushButton *>(u"useBuiltIn"_s);
        QVERIFY(back);
        QTest::mouseClick(back, Qt::LeftButton);
        QTRY_COMPARE(catalogueLine(), before);
        QVERIFY(!window().findChild<QPushButton *>(u"useBuiltIn"_s));
    }

    void palette()
    {
        window().showPage(PageId::Start);
        QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
        auto *palette = window().findChild<CommandPalette *>();
        QVERIFY(palette->isVisible());
        auto *field = palette->findChild<QLineEdit *>(u"commandField"_s);
        QTest::keyClicks(field, u"jobs"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(window().currentPage(), PageId::Jobs);

        // An address is no name of anything: it leads there itself.
        QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(field, u"learner@127.0.0.1:1"_s);
        const auto *list = palette->findChild<QListView *>(u"commandList"_s);
        QCOMPARE(list->currentIndex().data().toString(), u"learner@127.0.0.1:1"_s);
        QTest::keyClick(field, Qt::Key_Return);
        auto *dialog = window().findChild<ConnectDialog *>(); // where it is said why nobody answers
        QTRY_VERIFY(dialog || (dialog = window().findChild<ConnectDialog *>()));
        QTRY_VERIFY(dialog->findChild<QWidget *>(u"errorPanel"_s)->isVisible());
        const QString what = dialog->findChild<QLabel *>(u"errorWhat"_s)->text(); // and in the header too
        const QString header = window().findChild<QPushButton *>(u"siteButton"_s)->accessibleName();
        QVERIFY2(header.endsWith(what), qPrintable(header));
        dialog->close();
    }

    void languageWithoutRestart()
    {
        // A run of this computer: it is still open afterwards.
        QDir(m_home.path()).mkpath(u"run"_s);
        QFile table(m_home.path(u"run/metrics.csv"_s));
        QVERIFY(table.open(QIODevice::WriteOnly) && table.write("step,loss\n1,2.5\n2,1.5\n") > 0);
        table.close();
        window().showPage(PageId::Curves);
        window().findChild<CurvesPage *>()->openFolder(m_home.path(u"run"_s));
        QTRY_COMPARE(window().findChild<CurvesPage *>()->shownRuns(), 1);
        const qint64 points = window().findChild<CurvesPage *>()->shownPoints();

        window().showPage(PageId::Settings);
        const QPointer<MainWindow> before = &window();
        auto *languages = window().findChild<QComboBox *>(u"languageBox"_s);
        QVERIFY(languages->count() == 25); // and the system's
        languages->setCurrentIndex(languages->findData(u"fr"_s));
        Q_EMIT languages->activated(languages->currentIndex());
        QTRY_VERIFY(!before); // another window took its place
        QCOMPARE(window().currentPage(), PageId::Settings);
        QVERIFY(window().isVisible());
        QCOMPARE(QLocale().language(), QLocale::French);
        QCOMPARE(window().findChild<CurvesPage *>()->shownRuns(), 1);
        QCOMPARE(window().findChild<CurvesPage *>()->shownPoints(), points);
        languages = window().findChild<QComboBox *>(u"languageBox"_s);
        QCOMPARE(languages->currentData().toString(), u"fr"_s);
        languages->setCurrentIndex(languages->findData(u"en"_s));
        Q_EMIT languages->activated(languages->currentIndex());
        QTRY_COMPARE(QLocale().language(), QLocale::English);
    }

    void splittersStayAsLeft()
    {
        const QStringList names{u"factoriesSplitter"_s, u"dataPanes"_s, u"dataSplitter"_s};
        QHash<QString, QList<int>> left;
        const QSize size(1440, 900); // larger than the screen of the offscreen platform
        window().resize(size);
        for (const PageId page : {PageId::Factories, PageId::Data})
            window().showPage(page);
        for (const QString &name : names) {
            auto *splitter = window().findChild<QSplitter *>(name);
            QVERIFY2(splitter, qPrintable(name));
            for (QWidget *page = splitter; page; page = page->parentWidget())
                if (auto *stack = qobject_cast<QStackedWidget *>(page->parentWidget()))
                    stack->setCurrentWidget(page);
            QCoreApplication::processEvents();
            QSplitterHandle *handle = splitter->handle(1);
            const QPoint by = splitter->orientation() == Qt::Horizontal ? QPoint(-60, 0) : QPoint(0, -60);
            const QList<int> before = splitter->sizes();
            QTest::mousePress(handle, Qt::LeftButton, {}, handle->rect().center());
            QTest::mouseMove(handle, handle->rect().center() + by);
            QTest::mouseRelease(handle, Qt::LeftButton, {}, handle->rect().center() + by);
            QVERIFY2(splitter->sizes() != before, qPrintable(name));
            left[name] = splitter->sizes();
        }
        m_application.reset();
        m_application = std::make_unique<Application>(*qApp, ApplicationOptions{u"en"_s, {}});
        m_application->start();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        window().resize(size);
        for (const PageId page : {PageId::Factories, PageId::Data}) {
            window().showPage(page);
            QCoreApplication::processEvents();
        }
        for (const QString &name : names)
            QCOMPARE(window().findChild<QSplitter *>(name)->sizes(), left[name]);
    }

    void coloursWithoutRestart()
    {
        window().showPage(PageId::Settings);
        auto *schemes = window().findChild<QComboBox *>(u"schemeBox"_s);
        schemes->setCurrentIndex(schemes->findData(u"dark"_s));
        Q_EMIT schemes->activated(schemes->currentIndex());
        QTRY_COMPARE(&Colours::of(qApp->palette()), &Colours::dark());
        auto *contrast = window().findChild<QCheckBox *>(u"highContrast"_s);
        contrast->click();
        QTRY_COMPARE(&Colours::of(qApp->palette()), &Colours::darkContrast());
        contrast->click();
        schemes->setCurrentIndex(schemes->findData(u"light"_s));
        Q_EMIT schemes->activated(schemes->currentIndex());
        QTRY_COMPARE(&Colours::of(qApp->palette()), &Colours::light());
    }

    void unknownSite()
    {
        const auto result = m_application->connectTo({u"no-such-site"_s});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::NotFound);
    }

    // Opened on the page of requests: a draft for each row, and the page then shows them.
    void tableOfProjects()
    {
        const QString table = m_home.path(u"projects.csv"_s);
        QVERIFY(writeFile(table, "Project title\nOne\nTwo\n"));
        window().showPage(PageId::Requests);
        window().findChild<RequestsPage *>()->importFrom(table);
        auto *dialog = window().findChild<QDialog *>(u"requestImportDialog"_s);
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"requestTable"_s)->text(), table);
        auto *accept = dialog->findChild<QPushButton *>(u"requestTableImport"_s);
        QTest::mouseClick(accept, Qt::LeftButton);
        QVERIFY2(dialog->findChild<QLabel *>(u"requestTableSum"_s)->isVisible(),
                 qPrintable(dialog->findChild<QLabel *>(u"requestTableProblem"_s)->text()));
        const auto *drafts = window().findChild<QAbstractItemView *>(u"requestsTable"_s);
        QCOMPARE(drafts->model()->rowCount(), 2);
        QTest::mouseClick(accept, Qt::LeftButton);
        QVERIFY(!dialog->isVisible());
        QVERIFY(drafts->isVisible());
    }

    void practiseWithoutPracticeFactory()
    {
        window().showPage(PageId::Start);
        auto *help = window().findChild<QLabel *>(u"practiceHelp"_s);
        QVERIFY(help->isHidden());
        QTest::mouseClick(window().findChild<QPushButton *>(u"practiseButton"_s), Qt::LeftButton);
        QVERIFY(help->isVisible());
        QVERIFY(help->text().contains(u"tools/practice up"_s));
    }
};

QTEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
