// SPDX-License-Identifier: GPL-3.0-or-later
//
// Figures in words, in an English and a French locale.
#include "ui/present/cataloguetext.h"
#include "ui/present/countrynames.h"
#include "ui/present/formats.h"
#include "ui/present/unbroken.h"

#include <QtCore/QLocale>
#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;

class tst_Formats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland)); }

    void oneHour()
    {
        QCOMPARE(amountText(1, AmountUnit::GpuHours), u"1 GPU-hour"_s);
        QCOMPARE(amountText(0.9, AmountUnit::NodeHours), u"1 node-hour"_s);
        QCOMPARE(amountText(2, AmountUnit::GpuHours), u"2 GPU-hours"_s);
    }

    // Whatever language the program speaks.
    void countriesInAnyLanguage_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("name");
        QTest::newRow("German") << u"CY"_s << u"Zypern"_s;
        QTest::newRow("French") << u"ES"_s << u"Espagne"_s;
        QTest::newRow("French, accents") << u"SE"_s << u"Suède"_s;
        QTest::newRow("a new name") << u"CZ"_s << u"Tchéquie"_s;
        QTest::newRow("nearly the same") << u"MT"_s << u"Malte"_s;
        QTest::newRow("a part for the whole") << u"GB"_s << u"England"_s;
    }
    void countriesInAnyLanguage()
    {
        QFETCH(QString, code);
        QFETCH(QString, name);
        QVERIFY2(countryNames(code).contains(name), qPrintable(countryNames(code).join(u' ')));
    }

    // Figures and months in the catalogue's texts; versions and addresses stay as they are.
    void catalogueTexts_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const QLocale german(QLocale::German);
        QTest::newRow("figure") << german << u"125.9 PFLOPS"_s << u"125,9 PFLOPS"_s;
        QTest::newRow("in words") << QLocale(QLocale::French) << u"about 4.3 PFLOPS"_s << u"about 4,3 PFLOPS"_s;
        QTest::newRow("English") << QLocale(QLocale::English) << u"1.8 PB Lustre"_s << u"1.8 PB Lustre"_s;
        QTest::newRow("version") << german << u"PyTorch 2.6 from 10.1.2.3"_s << u"PyTorch 2.6 from 10.1.2.3"_s;
        QTest::newRow("month") << german << u"Marked unavailable in 2026-08."_s
                               << u"Marked unavailable in August 2026."_s;
        QTest::newRow("years") << german << u"In 2024-25."_s << u"In 2024-25."_s;
    }
    void catalogueTexts()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, text);
        QLocale::setDefault(locale);
        QTEST(catalogueText(text), "shown");
    }

    // One that was read has that day beside it: "no date" there would contradict it.
    void datesOfSources()
    {
        Source source{.id = {u"x"_s}, .title = u"A page"_s, .url = {}, .date = {}, .kind = {}, .read = u"2026-11-21"_s};
        QCOMPARE(sourceText(source), u"A page"_s);
        source.date = u"2026-03"_s;
        QCOMPARE(sourceText(source), u"A page (March 2026)"_s);
        source.date.clear();
        source.read.clear();
        QCOMPARE(sourceText(source), u"A page (no date)"_s);
    }

    void longDates_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("text");
        const QLocale french(QLocale::French);
        QTest::newRow("a first") << french << QDate(2026, 12, 1) << u"mardi 1er décembre 2026"_s;
        QTest::newRow("an eleventh") << french << QDate(2026, 12, 11) << u"vendredi 11 décembre 2026"_s;
        QTest::newRow("German") << QLocale(QLocale::German) << QDate(2026, 12, 1) << u"Dienstag, 1. Dezember 2026"_s;
        QTest::newRow("none") << french << QDate() << QString();
    }
    void longDates()
    {
        QFETCH(QLocale, locale);
        QFETCH(QDate, day);
        QFETCH(const QString, text);
        QLocale::setDefault(locale);
        QTEST(formats::longDate(day), "text");
        // With the time and zone behind it.
        const QString moment = formats::longMoment(QDateTime(day, QTime(13, 1), QTimeZone::UTC));
        QTEST(moment.first(std::min(moment.size(), text.size())), "text");
        QVERIFY(!day.isValid() || moment.contains("13:01"_L1));
        if (locale.language() == QLocale::French && day.day() == 1)
            QCOMPARE(formats::dayAs(u"d MMM yyyy"_s, day), u"1er déc. 2026"_s);
        QCOMPARE(formats::dayAs(u"d MMM"_s, QDate(2026, 12, 11)), locale.toString(QDate(2026, 12, 11), u"d MMM"_s));
    }

    void bytes_data()
    {
        QTest::addColumn<qint64>("count");
        QTest::addColumn<QString>("text");
        QTest::newRow("few") << qint64(999) << "999 byte(s)"; // its plurals are in the translations: tst_language
        QTest::newRow("kilo") << qint64(2100) << "2.1 kB";
        QTest::newRow("mega") << qint64(4'100'000) << "4.1 MB";
        QTest::newRow("giga") << qint64(84'100'000'000) << "84.1 GB";
        QTest::newRow("tera") << qint64(5'000'000'000'000) << "5.0 TB";
    }
    void bytes()
    {
        QFETCH(qint64, count);
        QTEST(formats::bytes(count), "text");
    }

    void duration_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("walltime");
        QTest::newRow("none") << qint64(0) << "0 s" << "00:00:00";
        QTest::newRow("negative") << qint64(-5) << "0 s" << "00:00:00";
        QTest::newRow("seconds") << qint64(45) << "45 s" << "00:00:45";
        QTest::newRow("minutes") << qint64(895) << "14 min 55 s" << "00:14:55";
        QTest::newRow("whole minutes") << qint64(120) << "2 min" << "00:02:00";
        QTest::newRow("hours") << qint64(4320) << "1 h 12 min" << "01:12:00";
        QTest::newRow("whole hours") << qint64(7200) << "2 h" << "02:00:00";
        QTest::newRow("days") << qint64(183'600) << "2 d 3 h" << "2-03:00:00";
        QTest::newRow("whole days") << qint64(172'800) << "2 d" << "2-00:00:00";
    }
    void duration()
    {
        QFETCH(qint64, seconds);
        QTEST(formats::duration(seconds), "text");
        QTEST(formats::walltime(seconds), "walltime");
    }

    void hoursLeft_data()
    {
        QTest::addColumn<double>("hours");
        QTest::addColumn<QString>("text");
        QTest::newRow("untouched") << 5000.0 << "5,000";
        QTest::newRow("just touched") << 4999.98 << "4,999.9";
        QTest::newRow("tenth") << 0.3 << "0.3";
        QTest::newRow("used up") << 0.0 << "0";
    }
    void hoursLeft()
    {
        QFETCH(double, hours);
        QTEST(formats::hoursLeft(hours), "text");
    }

    void percent_data()
    {
        QTest::addColumn<double>("fraction");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << 0.0 << "0 %";
        QTest::newRow("just begun") << 0.0001 << "1 %";
        QTest::newRow("most") << 0.74 << "74 %";
        QTest::newRow("not done yet") << 0.9999 << "99 %";
        QTest::newRow("all") << 1.0 << "100 %";
    }
    void percent()
    {
        QFETCH(double, fraction);
        QTEST(formats::percent(fraction), "text");
    }

    void ago_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("future") << qint64(-30) << "now";
        QTest::newRow("now") << qint64(0) << "now";
        QTest::newRow("seconds") << qint64(12) << "12 s ago";
        QTest::newRow("minutes") << qint64(150) << "2 min ago";
        QTest::newRow("hours") << qint64(7300) << "2 h ago";
        QTest::newRow("long ago") << qint64(40) * 86400 << "12/10/2026";
    }
    void ago()
    {
        QFETCH(qint64, seconds);
        const QDateTime now(QDate(2026, 11, 21), QTime(12, 0), QTimeZone::UTC);
        QTEST(formats::ago(now.addSecs(-seconds), now), "text");
    }

    void decimals()
    {
        QCOMPARE(formats::decimal(0.60), u"0.6"_s);
        QCOMPARE(formats::decimal(100.0), u"100"_s);
        QCOMPARE(formats::decimal(2.114, 2), u"2.11"_s);
        QCOMPARE(formats::number(1'204'387), u"1,204,387"_s);
        QCOMPARE(formats::gpuHours(1842), u"1,842 GPU-h"_s);
        QCOMPARE(formats::gpuHours(0.0345), u"0.03 GPU-h"_s);
        QCOMPARE(formats::speed(412e6), u"412.0 MB/s"_s);
    }

    void inFrench()
    {
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        const QString narrow(QChar(0x202f)); // French groups digits with a narrow space
        QCOMPARE(formats::number(1'204'387), u"1"_s + narrow + u"204"_s + narrow + u"387"_s);
        QCOMPARE(unbroken(formats::number(4'000)),
                 u"4\u00a0000"_s); // in rich text, where the narrow one would be broken
        QCOMPARE(formats::decimal(0.5), u"0,5"_s);
        QCOMPARE(formats::bytes(4'100'000), u"4,1 Mo"_s);
    }
};

QTEST_APPLESS_MAIN(tst_Formats)
#include "tst_formats.moc"
