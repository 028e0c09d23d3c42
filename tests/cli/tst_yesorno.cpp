// SPDX-License-Identifier: GPL-3.0-or-later
//
// Answers to yes-or-no questions as people type them in their languages.
#include "cli/yesorno.h"

#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;

class TestYesOrNo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data()
    {
        QTest::addColumn<QString>("yes");
        QTest::addColumn<QString>("no");
        QTest::addColumn<QStringList>("forYes");
        QTest::addColumn<QStringList>("forNo");
        QTest::addColumn<QStringList>("forNeither");
        const auto row = [](const char *language, const QString &yes, const QString &no, const QStringList &forYes,
                            const QStringList &forNo, const QStringList &forNeither) {
            QTest::newRow(language) << yes << no << forYes << forNo << forNeither;
        };
        row("English", u"yes"_s, u"no"_s, {u"Yes "_s, u" YES"_s, u"y"_s}, {u"No"_s, u"n"_s},
            {u"ye"_s, u"nope"_s, u"1"_s});
        row("French", u"oui"_s, u"non"_s, {u"Oui"_s, u"yes"_s, u"y"_s}, {u"NON"_s, u"n"_s}, {u"o"_s, u"si"_s});
        row("Italian", u"s\u00ec"_s, u"no"_s, {u"si"_s, u"S\u00cc"_s, u"s\u00ed"_s, u"si\u0300"_s, u"y"_s}, {u"no"_s},
            {u"sia"_s});
        row("German", u"ja"_s, u"nein"_s, {u"JA"_s}, {u"nein"_s}, {u"jaja"_s, u"oui"_s});
        row("Greek", u"\u03bd\u03b1\u03b9"_s, u"\u03cc\u03c7\u03b9"_s, {u"\u039d\u0391\u0399"_s, u"y"_s},
            {u"\u03bf\u03c7\u03b9"_s, u"\u038c\u03a7\u0399"_s, u"\u039f\u03a7\u0399"_s}, {u"\u03bd"_s});
        row("Polish", u"tak"_s, u"nie"_s, {u"Tak"_s}, {u"Nie"_s, u"no"_s}, {u"t"_s});
        row("Portuguese", u"sim"_s, u"n\u00e3o"_s, {u"SIM"_s}, {u"nao"_s, u"N\u00c3O"_s}, {u"na"_s});
        row("Latvian", u"j\u0101"_s, u"n\u0113"_s, {u"ja"_s, u"J\u0101"_s}, {u"ne"_s}, {u"j"_s});
        row("Bulgarian", u"\u0434\u0430"_s, u"\u043d\u0435"_s, {u"\u0414\u0410"_s}, {u"\u041d\u0415"_s}, {u"da"_s});
        row("Finnish", u"kyll\u00e4"_s, u"ei"_s, {u"kylla"_s}, {u"EI"_s}, {QString()});
    }
    void answers()
    {
        QFETCH(QString, yes);
        QFETCH(QString, no);
        QFETCH(QStringList, forYes);
        QFETCH(QStringList, forNo);
        QFETCH(QStringList, forNeither);
        for (const QString &answer : forYes + QStringList{yes})
            QVERIFY2(yesOrNoIn(answer, yes, no) == true, qPrintable(answer));
        for (const QString &answer : forNo + QStringList{no})
            QVERIFY2(yesOrNoIn(answer, yes, no) == false, qPrintable(answer));
        for (const QString &answer : forNeither)
            QVERIFY2(!yesOrNoIn(answer, yes, no), qPrintable(answer));
    }
};

QTEST_GUILESS_MAIN(TestYesOrNo)
#include "tst_yesorno.moc"
