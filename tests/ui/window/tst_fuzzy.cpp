// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the command palette finds, and what it finds first.
#include "ui/window/fuzzy.h"

#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;

class tst_Fuzzy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<bool>("matches");
        QTest::newRow("empty") << "Curves" << "" << true;
        QTest::newRow("start") << "Curves" << "cur" << true;
        QTest::newRow("case") << "LUMI AI Factory" << "lumi" << true;
        QTest::newRow("letters in order") << "Luxembourg AI Factory" << "lxbg" << true;
        QTest::newRow("initials") << "New request" << "nr" << true;
        QTest::newRow("words in any order") << "Fast Lane, protein model" << "protein fast" << true;
        QTest::newRow("accents") << "Linköping" << "linkoping" << true;
        QTest::newRow("accents typed") << "Barcelona" << "bárc" << true;
        QTest::newRow("not in order") << "Curves" << "sruc" << false;
        QTest::newRow("one word missing") << "LUMI AI Factory" << "lumi czech" << false;
        QTest::newRow("longer than the text") << "Jobs" << "jobs page" << false;
        QTest::newRow("spaces") << "Jobs" << "  " << true;
    }
    void matches()
    {
        QFETCH(QString, text);
        QFETCH(QString, pattern);
        QTEST(fuzzyScore(text, pattern) >= 0, "matches");
    }

    void order_data()
    {
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::addColumn<QString>("pattern");
        QTest::newRow("whole word") << "Data" << "Drafts at large" << "data";
        QTest::newRow("start of a word") << "New job" << "Major bug" << "jo";
        QTest::newRow("side by side") << "Curves" << "Connect user" << "cur";
        QTest::newRow("the shorter") << "LUMI" << "LUMI AI Factory" << "lumi";
        QTest::newRow("initials") << "New request" << "Generate" << "nr";
    }
    void order()
    {
        QFETCH(QString, better);
        QFETCH(QString, worse);
        QFETCH(QString, pattern);
        QVERIFY(fuzzyScore(better, pattern) > fuzzyScore(worse, pattern));
    }
};

QTEST_APPLESS_MAIN(tst_Fuzzy)
#include "tst_fuzzy.moc"
