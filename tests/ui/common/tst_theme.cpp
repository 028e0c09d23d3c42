// SPDX-License-Identifier: GPL-3.0-or-later
//
// A change of scheme reaches palette and style sheet, and the sheet has no name left that nobody filled in.
// tst_contrast looks whether they can be read.
#include "ui/common/theme.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>

using namespace officina;
using namespace Qt::StringLiterals;

class tst_Theme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void switches()
    {
        Theme theme(*qApp);
        theme.setScheme(Scheme::Dark);
        QVERIFY(theme.isDark());
        QCOMPARE(&Colours::of(qApp->palette()), &Colours::dark());
        QVERIFY(qApp->styleSheet().contains(Colours::dark().surface.name()));
        theme.setScheme(Scheme::Light);
        QCOMPARE(&Colours::of(qApp->palette()), &Colours::light());
        QVERIFY(!qApp->styleSheet().contains("${"_L1));
        QVERIFY(qApp->styleSheet().contains(Colours::light().accent.name()));
        QPalette table = qApp->palette(); // as the style sheet makes it
        table.setColor(QPalette::Window, Colours::light().surface);
        QCOMPARE(&Colours::of(table), &Colours::light());
        theme.setHighContrast(true);
        QCOMPARE(&Colours::of(qApp->palette()), &Colours::lightContrast());
        theme.setScheme(Scheme::Dark);
        QCOMPARE(&Colours::of(qApp->palette()), &Colours::darkContrast());
        QVERIFY(theme.isDark());
        theme.setHighContrast(false);
        QCOMPARE(&Colours::of(qApp->palette()), &Colours::dark());
    }
};

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
