// SPDX-License-Identifier: GPL-3.0-or-later
//
// A time is typed over the whole of it, over its hours, or over its minutes alone.
#include "ui/common/timefield.h"

#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;

class TimeFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("with a colon") << u"08:10"_s;
        QTest::newRow("digits alone") << u"0810"_s;
        QTest::newRow("a short hour") << u"8:10"_s;
    }

    void typed()
    {
        QFETCH(QString, text);
        TimeField field(QTime(22, 0));
        field.setDisplayFormat(u"HH:mm"_s);
        field.show();
        QVERIFY(QTest::qWaitForWindowExposed(&field));
        field.setFocus();
        field.setSelectedSection(QDateTimeEdit::MinuteSection); // where it was left
        QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(&field, text);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(field.time(), QTime(8, 10));
    }

    void minutesAlone()
    {
        TimeField field(QTime(22, 0));
        field.setDisplayFormat(u"HH:mm"_s);
        field.show();
        QVERIFY(QTest::qWaitForWindowExposed(&field));
        field.setFocus();
        field.setSelectedSection(QDateTimeEdit::MinuteSection);
        QTest::keyClicks(&field, u"45"_s);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(field.time(), QTime(22, 45));
    }
};

QTEST_MAIN(TimeFieldTest)
#include "tst_timefield.moc"
