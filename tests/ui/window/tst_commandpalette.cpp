// SPDX-License-Identifier: GPL-3.0-or-later
//
// The command palette by keyboard: type, move, run; Escape gives the focus back.
#include "ui/window/commandpalette.h"

#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>

using namespace officina;
using namespace Qt::StringLiterals;

class tst_CommandPalette : public QObject
{
    Q_OBJECT

    QString m_ran;

    QList<Command> commands()
    {
        QList<Command> list;
        for (const QString &title : {u"Start"_s, u"Data"_s, u"Curves"_s, u"New request"_s})
            list += Command{title, u"Page"_s, u"home"_s, [this, title] { m_ran = title; }};
        return list;
    }

private Q_SLOTS:
    void init() { m_ran.clear(); }

    void typeAndRun()
    {
        QWidget window;
        window.resize(900, 600);
        auto *before = new QLineEdit(&window);
        CommandPalette palette(&window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        before->setFocus();
        palette.open(commands());
        auto *field = palette.findChild<QLineEdit *>(u"commandField"_s);
        auto *list = palette.findChild<QListView *>(u"commandList"_s);
        QVERIFY(palette.isVisible());
        QVERIFY(field->hasFocus());
        QCOMPARE(list->model()->rowCount(), 4);

        QTest::keyClicks(field, u"cur"_s);
        QCOMPARE(list->model()->index(0, 0).data().toString(), u"Curves"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m_ran, u"Curves"_s);
        QVERIFY(palette.isHidden());
        QVERIFY(before->hasFocus());
    }

    // Before what is found, as it is typed.
    void madeOfTheText()
    {
        QWidget window;
        window.resize(900, 600);
        CommandPalette palette(&window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        palette.open(commands(), [this](const QString &text) -> std::optional<Command> {
            if (!text.contains(u'@'))
                return {};
            return Command{text, u"Site: connect"_s, u"plug"_s, [this, text] { m_ran = text; }};
        });
        auto *field = palette.findChild<QLineEdit *>(u"commandField"_s);
        auto *list = palette.findChild<QListView *>(u"commandList"_s);
        QTest::keyClicks(field, u"ada"_s);
        QCOMPARE(list->model()->rowCount(), 0);
        QTest::keyClicks(field, u"@host"_s);
        QCOMPARE(list->model()->rowCount(), 1);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m_ran, u"ada@host"_s);
    }

    void arrowsAndEscape()
    {
        QWidget window;
        window.resize(900, 600);
        CommandPalette palette(&window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        palette.open(commands());
        auto *field = palette.findChild<QLineEdit *>(u"commandField"_s);
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m_ran, u"Data"_s);

        m_ran.clear();
        palette.open(commands());
        QTest::keyClicks(field, u"zzz"_s);
        QTest::keyClick(field, Qt::Key_Return); // nothing there: nothing happens
        QVERIFY(palette.isVisible());
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(palette.isHidden());
        QCOMPARE(m_ran, QString());
    }
};

QTEST_MAIN(tst_CommandPalette)
#include "tst_commandpalette.moc"
