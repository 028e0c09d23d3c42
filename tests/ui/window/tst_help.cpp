// SPDX-License-Identifier: GPL-3.0-or-later
//
// F1 on every page and in a dialog: the guide says something of each page, the keys are those of the actions, and Escape
// leads back to where the focus was. F6 goes round the areas of the window.
#include "tests/support/ownhome.h"
#include "tests/support/waiting.h"
#include "ui/common/page.h"
#include "ui/connect/connectdialog.h"
#include "ui/help/guide.h"
#include "ui/help/help.h"
#include "ui/window/application.h"
#include "ui/window/areas.h"
#include "ui/window/rail.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QToolButton>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class HelpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_application.reset(); }
    void guideKnowsEveryPage_data();
    void guideKnowsEveryPage();
    void sentences_data();
    void sentences();
    void placesExist();
    void keysOfThePage();
    void keysAreTheActions();
    void toolTipsTellTheKeys_data();
    void toolTipsTellTheKeys();
    void noKeyIsTyped();
    void byMouse();
    void inADialog();
    void nextArea();
    void nextAreaEverywhere_data() { guideKnowsEveryPage_data(); }
    void nextAreaEverywhere();

private:
    MainWindow &window() const { return m_application->window(); }
    HelpDialog *help() const { return window().findChild<HelpDialog *>(); }

    std::unique_ptr<TempFolder> m_folder;
    std::unique_ptr<Application> m_application;
};

void HelpTest::initTestCase()
{
    m_folder = std::make_unique<TempFolder>();
    liveIn(*m_folder);
    m_application = std::make_unique<Application>(*qApp, ApplicationOptions{.language = u"en"_s, .site = {}});
    m_application->start();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

void HelpTest::guideKnowsEveryPage_data()
{
    QTest::addColumn<PageId>("page");
    for (const PageId page : allPages() + QList<PageId>{PageId::Doctor})
        QTest::newRow(qPrintable(pageName(page))) << page;
}

// By the key, as a person asks; what is told is of this page, and the focus comes back.
void HelpTest::guideKnowsEveryPage()
{
    QFETCH(PageId, page);
    window().showPage(page);
    QWidget *before = window().findChild<QWidget *>(u"searchButton"_s);
    before->setFocus();
    QTest::keyClick(before, Qt::Key_F1);
    QTRY_VERIFY(help());
    QTRY_COMPARE(QApplication::activeWindow(), help());
    const QString text = help()->text();
    QVERIFY2(text.startsWith(pageTitle(page)), qPrintable(text));
    const QStringList guide = guideTo(pageName(page));
    QVERIFY(!guide.isEmpty());
    for (const QString &paragraph : guide)
        QVERIFY2(text.contains(paragraph), qPrintable(paragraph));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!help());
    QTRY_COMPARE(QApplication::focusWidget(), before);
}

void HelpTest::sentences_data()
{
    QTest::addColumn<QString>("place");
    for (const QString &place : guidePlaces())
        QTest::newRow(qPrintable(place)) << place;
}

// Short: what is longer is not read.
void HelpTest::sentences()
{
    QFETCH(QString, place);
    const QString text = guideTo(place).join(u' ');
    const qsizetype sentences = text.count(u". "_s) + (text.endsWith(u'.') ? 1 : 0);
    QVERIFY2(sentences >= 3 && sentences <= 9, qPrintable(QString::number(sentences)));
    QVERIFY2(text.size() < 1000, qPrintable(QString::number(text.size())));
}

// What the guide tells of is there by that name: a page, or a dialog of the sources.
void HelpTest::placesExist()
{
    QByteArray sources;
    QDirIterator files(QStringLiteral(OFFICINA_SOURCE_DIR "/ui"), {u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        sources += file.readAll();
    }
    QStringList pages{pageName(PageId::Doctor)};
    for (const PageId page : allPages())
        pages += pageName(page);
    for (const QString &place : guidePlaces())
        QVERIFY2(pages.contains(place) || sources.contains("setObjectName(u\"" + place.toUtf8() + "\"_s)"),
                 qPrintable(place));
}

void HelpTest::keysOfThePage()
{
    window().showPage(PageId::Data);
    window().openHelp();
    QVERIFY(help());
    const QStringList lines = help()->text().split(u'\n');
    for (const QString &text : {u"Rename"_s, u"Search below this folder…"_s, u"Search or run a command"_s,
                                u"Find on this page"_s, u"Curves"_s})
        QVERIFY2(lines.contains(text), qPrintable(help()->text()));
    QCOMPARE(lines.count(u"Rename"_s), 1); // both panes have the same
    help()->close();
    QTRY_VERIFY(!help());
}

// A key that is changed is told as changed.
void HelpTest::keysAreTheActions()
{
    QWidget window;
    auto *part = new QWidget(&window);
    part->setAccessibleName(u"Files"_s);
    auto *action = new QAction(u"&Cut && paste…"_s, part);
    part->addAction(action);
    part->addAction(new QAction(u"Without a key"_s, part));
    QVERIFY(keysBelow(window).isEmpty());
    action->setShortcuts({Qt::CTRL | Qt::Key_X, Qt::Key_F9});
    QList<KeyGroup> keys = keysBelow(window);
    QCOMPARE(keys.size(), 1);
    QCOMPARE(keys.first().where, u"Files"_s);
    QCOMPARE(keys.first().lines, (QList<KeyLine>{{u"Ctrl+X; F9"_s, u"Cut & paste…"_s}}));
    action->setShortcut(Qt::Key_F10);
    keys = keysBelow(window);
    QCOMPARE(keys.first().lines, (QList<KeyLine>{{u"F10"_s, u"Cut & paste…"_s}}));
}

void HelpTest::toolTipsTellTheKeys_data()
{
    QTest::addColumn<PageId>("page");
    QTest::addColumn<int>("atLeast");
    QTest::newRow("data") << PageId::Data << 14; // seven in each pane
    QTest::newRow("jobs") << PageId::Jobs << 1;
}

// Each key that a tool tip tells is heard.
void HelpTest::toolTipsTellTheKeys()
{
    QFETCH(PageId, page);
    QFETCH(int, atLeast);
    window().showPage(page);
    QList<QKeySequence> heard;
    for (const QAction *action : window().findChildren<QAction *>())
        heard += action->shortcuts();
    static const QRegularExpression keyAtEnd(u" \\(([^()]+)\\)\\z"_s);
    int told = 0;
    const auto tools = window().findChildren<QToolButton *>();
    for (const QToolButton *tool : tools) {
        const QString name = keyAtEnd.match(tool->toolTip()).captured(1);
        const auto key = QKeySequence::fromString(name, QKeySequence::NativeText);
        if (key.isEmpty() || key[0].key() == Qt::Key_unknown || name.size() == 1) // the map hears + and - itself
            continue;
        QVERIFY2(heard.contains(key), qPrintable(tool->objectName() + u": "_s + tool->toolTip()));
        QVERIFY2(!tool->accessibleName().contains(name), qPrintable(tool->accessibleName()));
        ++told;
    }
    QVERIFY2(told >= atLeast, qPrintable(QString::number(told)));
}

// What is to be translated names no key at its end: that would be the English one, whichever key is heard.
void HelpTest::noKeyIsTyped()
{
    static const QRegularExpression typed(
        u"tr\\(\"[^\"]*\\((?:(?:Ctrl|Alt|Shift|Meta)\\+|F\\d|Esc|Enter|Return|Del)[^\"()]*\\)\""_s);
    QVERIFY(typed.match(u"tr(\"Find (Ctrl+F)\")"_s).hasMatch());
    QDirIterator files(QStringLiteral(OFFICINA_SOURCE_DIR "/ui"), {u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto found = typed.match(QString::fromUtf8(file.readAll()));
        QVERIFY2(!found.hasMatch(), qPrintable(file.fileName() + u": "_s + found.captured()));
    }
}

void HelpTest::byMouse()
{
    window().showPage(PageId::Jobs);
    auto *button = window().findChild<QToolButton *>(u"helpButton"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(help());
    QVERIFY(help()->text().startsWith(pageTitle(PageId::Jobs)));
    QTest::mouseClick(help()->findChild<QPushButton *>(u"helpClose"_s), Qt::LeftButton);
    QTRY_VERIFY(!help());
}

// The dialog is modal, and its help can be read beside it.
void HelpTest::inADialog()
{
    window().openConnectDialog();
    auto *dialog = window().findChild<ConnectDialog *>();
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    QWidget *before = QApplication::focusWidget();
    QVERIFY(before && dialog->isAncestorOf(before));
    QTest::keyClick(before, Qt::Key_F1);
    auto *about = dialog->findChild<HelpDialog *>();
    QVERIFY(about);
    QTRY_COMPARE(QApplication::activeWindow(), about);
    QVERIFY(about->text().startsWith(dialog->windowTitle()));
    QVERIFY(about->text().contains(guideTo(u"connectDialog"_s).first()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog->findChild<HelpDialog *>());
    QVERIFY(dialog->isVisible());
    QTRY_COMPARE(QApplication::focusWidget(), before);
    dialog->reject();
    QTRY_VERIFY(!window().findChild<ConnectDialog *>());
}

// Round and back, and each stop is in another area than the one before.
void HelpTest::nextArea()
{
    window().showPage(PageId::Factories);
    window().activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), &window());
    QWidget *first = window().findChild<QWidget *>(u"searchButton"_s);
    first->setFocus();
    QList<QWidget *> stops{first};
    do {
        QVERIFY(stops.size() < 12);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        QVERIFY(QApplication::focusWidget() != stops.last());
        stops += QApplication::focusWidget();
    } while (stops.last() != first);
    QVERIFY2(stops.size() > 4, qPrintable(QString::number(stops.size()))); // bar, rail, page and a pane at least
    // As one reads: the list, then what is told of its entry.
    const qsizetype list = stops.indexOf(window().findChild<QWidget *>(u"factoriesTable"_s));
    QVERIFY(list > 0 && list < stops.indexOf(window().findChild<QWidget *>(u"factoryDetailScroll"_s)));
    for (qsizetype i = stops.size() - 2; i >= 0; --i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), stops.at(i));
    }
}

// Bar, list of pages and the page at least, and round again.
void HelpTest::nextAreaEverywhere()
{
    QFETCH(PageId, page);
    window().showPage(page);
    window().activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), &window());
    QWidget *first = window().findChild<QWidget *>(u"searchButton"_s);
    first->setFocus();
    int stops = 0;
    bool wasOnThePage = false;
    do {
        QVERIFY2(++stops < 12, qPrintable(QApplication::focusWidget()->objectName()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        for (const QWidget *at = QApplication::focusWidget(); at; at = at->parentWidget())
            wasOnThePage = wasOnThePage || qobject_cast<const Page *>(at);
    } while (QApplication::focusWidget() != first);
    QVERIFY2(stops >= 3, qPrintable(QString::number(stops)));
    QVERIFY(wasOnThePage);
}

QTEST_MAIN(HelpTest)

#include "tst_help.moc"
