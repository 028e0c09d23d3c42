// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every outcome of every rule has a sentence, and none of them promises eligibility.
#include "tests/client/requests/examplerequest.h"
#include "ui/present/checktext.h"

#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;
using Status = Check::Status;

class TestCheckText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOutcomeHasWords();
    void saysWhatIsWrong();
    void tallies();
};

void TestCheckText::everyOutcomeHasWords()
{
    for (int rule = 0; rule <= int(RuleId::TeamEligible); ++rule) {
        for (const Status status : {Status::Ok, Status::Missing, Status::Problem, Status::Unknown}) {
            const QString text =
                checkText({.rule = RuleId(rule), .status = status, .label = u"Storage"_s, .name = u"LU"_s});
            QVERIFY2(!text.isEmpty(), qPrintable(QString::number(rule)));
            QVERIFY2(!text.contains(u'%'), qPrintable(text));
            QVERIFY2(!text.contains(u"eligible"_s), qPrintable(text));
        }
    }
}

void TestCheckText::saysWhatIsWrong()
{
    QLocale::setDefault(QLocale(QLocale::English));
    QCOMPARE(checkText({.rule = RuleId::WithinLimits,
                        .status = Status::Problem,
                        .amount = 61'817.6,
                        .least = 10'000,
                        .most = 50'000}),
             u"61,818 GPU-hours are more than the limit of 50,000."_s);
    QCOMPARE(checkText({.rule = RuleId::WithinLimits,
                        .status = Status::Problem,
                        .amount = 10'000,
                        .least = 10'000,
                        .most = 50'000}),
             u"10,000 GPU-hours are too few: this mode begins at 10,000."_s);
    QCOMPARE(checkText({.rule = RuleId::FitsSystem,
                        .status = Status::Problem,
                        .most = 1120,
                        .nodes = 2000,
                        .gpus = 8000,
                        .name = u"MareNostrum 5"_s}),
             u"MareNostrum 5 has 1,120 GPU nodes; your largest run wants 2,000."_s);
    QCOMPARE(checkText({.rule = RuleId::Calendar, .amount = 9, .most = 13, .nodes = 4}),
             u"All runs: 4 node(s) for 9 weeks without a pause"_s);
    QCOMPARE(checkText({.rule = RuleId::LongestRun,
                        .status = Status::Problem,
                        .amount = 5000,
                        .most = 96,
                        .name = u"Training"_s,
                        .names = {u"LEONARDO"_s}}),
             u"Training: one run takes 5,000 h, and a job on LEONARDO lasts 96 h at most."_s);
    QCOMPARE(checkText({.rule = RuleId::RunTypes, .amount = 2000, .unit = AmountUnit::NodeHours}),
             u"Runs add up to 2,000 node-hours"_s);
    const QString slip = checkText({.rule = RuleId::UnitMismatch,
                                    .status = Status::Problem,
                                    .label = u"Largest memory of a job"_s,
                                    .amount = 931.3,
                                    .most = 1000,
                                    .name = u"memory"_s,
                                    .names = {u"binary"_s}});
    QVERIFY2(slip.contains(u"931.3"_s) && slip.contains(u"1,000"_s) && slip.contains(u"GiB"_s), qPrintable(slip));
}

void TestCheckText::tallies()
{
    QCOMPARE(tallyText({}), u"Nothing found against it"_s);
    QVERIFY(tallyText({.missing = 2, .problems = 1}).contains(u" · "_s));
}

QTEST_GUILESS_MAIN(TestCheckText)

#include "tst_checktext.moc"
