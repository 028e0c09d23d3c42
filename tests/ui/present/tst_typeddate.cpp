// SPDX-License-Identifier: GPL-3.0-or-later
//
// Days as people type them under any locale: a year of two digits is one of this century, and where nobody sees what
// was understood a day with two meanings is told as that.
#include "ui/present/typeddate.h"

#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;

class TestTypedDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typed_data();
    void typed();
    void whatIsWrittenHereIsRead();
    void bothDaysAreNamed();
};

void TestTypedDate::typed_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("day");   // empty: none
    QTest::addColumn<QString>("other"); // empty: it is clear
    const auto row = [](const char *locale, const char *text, const char *day, const char *other = "") {
        QTest::newRow((QByteArray(locale) + ' ' + text).constData())
            << QString::fromLatin1(locale) << QString::fromLatin1(text) << QString::fromLatin1(day)
            << QString::fromLatin1(other);
    };
    for (const char *locale : {"de", "fr", "el", "en_US", "sv", "C"}) {
        row(locale, "2027-02-01", "2027-02-01");
        row(locale, "2027/2/1", "2027-02-01");
        row(locale, "2027-02-30", "");
        row(locale, "soon", "");
        row(locale, "01/01/2027", "2027-01-01"); // it is the same day
    }
    for (const char *locale : {"de", "fr", "el"}) {
        row(locale, "01.02.27", "2027-02-01");
        row(locale, " 1. 2. 27 ", "2027-02-01");
        row(locale, "31.12.99", "2099-12-31");
        row(locale, "01.02.2027", "2027-02-01");
        row(locale, "01/02/27", "2027-02-01", "2027-01-02");
        row(locale, "01-02-2027", "2027-02-01", "2027-01-02");
        row(locale, "13/02/2027", "2027-02-13");
    }
    row("en_US", "01/02/2027", "2027-01-02", "2027-02-01");
    row("en_US", "01.02.2027", "2027-01-02", "2027-02-01");
    row("en_US", "2/13/27", "2027-02-13");
    row("en_GB", "01/02/2027", "2027-02-01", "2027-01-02");
    row("sv", "01/02/2027", "2027-02-01", "2027-01-02");
    row("fr", "jeudi 1er avril 2027", "2027-04-01"); // as it is written here
}

// What a field shows goes into it again, in each language of the interface.
void TestTypedDate::whatIsWrittenHereIsRead()
{
    for (const char *language : {"bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr",
                                 "hu", "it", "lt", "lv", "mt", "nl", "pl", "pt", "ro", "sk", "sl", "sv"}) {
        const QLocale locale(QString::fromLatin1(language));
        for (const QDate day : {QDate(2026, 11, 1), QDate(2027, 2, 28), QDate(2026, 12, 31)}) {
            for (const QString &text : {typedDateText(day, locale), locale.toString(day, QLocale::ShortFormat),
                                        locale.toString(day, QLocale::LongFormat)})
                QVERIFY2(readTypedDate(text, locale) == day, qPrintable(u"%1: %2"_s.arg(locale.name(), text)));
        }
    }
}

void TestTypedDate::typed()
{
    QFETCH(QString, locale);
    QFETCH(QString, text);
    const TypedDate read = readTypedDateAnywhere(text, QLocale(locale));
    QTEST(read.day.toString(Qt::ISODate), "day");
    QTEST(read.other.toString(Qt::ISODate), "other");
    QCOMPARE(read.isClear(), read.day.isValid() && !read.other.isValid());
    QCOMPARE(readTypedDate(text, QLocale(locale)), read.day); // which the window shows
}

void TestTypedDate::bothDaysAreNamed()
{
    const QString text = twoDaysText(u" 01/02/2027"_s, readTypedDateAnywhere(u"01/02/2027"_s, QLocale(u"de"_s)));
    QVERIFY2(text.contains(u"2027-02-01"_s) && text.contains(u"2027-01-02"_s) && text.contains(u"01/02/2027"_s),
             qPrintable(text));
}

QTEST_GUILESS_MAIN(TestTypedDate)

#include "tst_typeddate.moc"
