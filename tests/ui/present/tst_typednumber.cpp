// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbers as people type them under any locale: what is clear is read, what can mean two things is told, and what is
// none is none.
#include "ui/present/typednumber.h"

#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;

class TestTypedNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typed_data();
    void typed();
    void anywhere();
    void wholeNumbers();
    void writtenReadsAlike();
};

void TestTypedNumber::typed_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value"); // NaN: none
    QTest::addColumn<double>("other"); // NaN: it is clear
    const double none = qQNaN();
    for (const char *locale : {"en", "de", "fr", "de_CH", "C"}) {
        const QByteArray name(locale);
        const auto row = [&](const char *text, double value, double other = qQNaN()) {
            QTest::newRow((name + ' ' + text).constData())
                << QString::fromLatin1(locale) << QString::fromUtf8(text) << value << other;
        };
        row("0.5", 0.5);
        row("0,5", 0.5);
        row(" -0,25 ", -0.25);
        row(".5", 0.5);
        row("12.3456", 12.3456);
        row("1e-3", 0.001);
        row("1,5e3", 1500);
        row("1.234,5", 1234.5);
        row("1,234.5", 1234.5);
        row("1.234.567", 1234567);
        row("1 234", 1234);
        row("1 234,5", 1234.5);
        row("1'234.5", 1234.5);
        row("0.123", 0.123);
        row("1234.567", 1234.567);
        row("−3", -3);
        row("42", 42);
        row("", none);
        row("abc", none);
        row("1.2.3", none);
        row("1,23,456.7", none);
        row("0x10", none);
        row("nan", none);
        row("1e999", none);
        const bool hasComma = QLocale(QString::fromLatin1(locale)).decimalPoint() == ","_L1;
        row("1.234", 1.234, hasComma ? 1234 : none);
        row("1,234", 1.234, hasComma ? none : 1234);
    }
    QTest::newRow("Arabic digits") << u"ar_EG"_s << u"٣"_s << 3.0 << none;
}

void TestTypedNumber::typed()
{
    QFETCH(QString, locale);
    QFETCH(QString, text);
    QFETCH(double, value);
    QFETCH(double, other);
    const TypedNumber read = readTyped(text, QLocale(locale));
    QCOMPARE(read.value.value_or(qQNaN()), value);
    QCOMPARE(read.other.value_or(qQNaN()), other);
}

// A point or comma before three digits, whichever is the locale's own.
void TestTypedNumber::anywhere()
{
    for (const QLocale &locale : {QLocale(u"en"_s), QLocale(u"de"_s), QLocale(u"de_CH"_s), QLocale(u"ar_EG"_s)}) {
        for (const QString &text : {u"1.234"_s, u"1,234"_s}) {
            const TypedNumber read = readTypedAnywhere(text, locale);
            QCOMPARE(read.value.value_or(0), 1.234);
            QCOMPARE(read.other.value_or(0), 1234.0);
        }
        for (const QString &text :
             {u"0.5"_s, u"0,5"_s, u"0.125"_s, u"12,5"_s, u"1.2340"_s, u"1,234.5"_s, u"1234.567"_s})
            QVERIFY2(readTypedAnywhere(text, locale).isClear(), qPrintable(text));
        QVERIFY(!readTypedAnywhere(u"many"_s, locale).value);
    }
    QCOMPARE(readTypedAnywhere(u"٣"_s, QLocale(u"ar_EG"_s)).value.value_or(0), 3.0);
}

void TestTypedNumber::wholeNumbers()
{
    for (const QLocale &locale : {QLocale(u"en"_s), QLocale(u"de"_s), QLocale(u"fr"_s), QLocale::c()}) {
        for (const QString &text : {u"1.000"_s, u"1,000"_s, u" 1 000"_s, u"1'000"_s, u"1000"_s}) {
            const TypedNumber read = readTypedWhole(text, locale);
            QVERIFY2(read.isClear(), qPrintable(text));
            QCOMPARE(*read.value, 1000.0);
        }
        QCOMPARE(*readTypedWhole(u"0.500"_s, locale).value, 0.5); // which the field then refuses
        QVERIFY(!readTypedWhole(u"many"_s, locale).value);
    }
}

void TestTypedNumber::writtenReadsAlike()
{
    for (const QLocale &locale : {QLocale(u"en"_s), QLocale(u"de"_s), QLocale(u"fr"_s), QLocale(u"de_CH"_s)}) {
        for (const double value : {0.5, 1234.0, 1.234, -1234567.0, 1e-7, 123456.789}) {
            const TypedNumber read = readTypedAnywhere(typedText(value, locale), locale);
            QVERIFY2(read.isClear(), qPrintable(typedText(value, locale)));
            QCOMPARE(*read.value, value);
        }
    }
}

QTEST_GUILESS_MAIN(TestTypedNumber)
#include "tst_typednumber.moc"
