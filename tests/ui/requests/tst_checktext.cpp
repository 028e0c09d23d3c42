// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every outcome of every rule has a sentence, and none of them promises eligibility.
#include "tests/client/requests/examplerequest.h"
#include "ui/present/checktext.h"
#include "ui/present/dossier.h"
#include "ui/present/requestfields.h"

#include <QtTest/QTest>

#include <algorithm>
#include <optional>

using namespace officina;
using namespace Qt::StringLiterals;
using Status = Check::Status;

class TestCheckText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOutcomeHasWords();
    void saysWhatIsWrong();
    void zeroAndTheFuture();
    void absurdNumbers();
    void copiesWhatIsDecided();
    void noFieldOfAnUnknownMode();
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
    QCOMPARE(
        checkText(
            {.rule = RuleId::WithinLimits, .status = Status::Problem, .amount = 1, .least = 10'000, .most = 50'000}),
        u"The hours: from 10,000 to 50,000 GPU-hours"_s);
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

// What is of the kind that is asked for, and makes no sense.
void TestCheckText::zeroAndTheFuture()
{
    QLocale::setDefault(QLocale(QLocale::English));
    const Catalogue catalogue = Catalogue::load().value();
    const auto said = [&](const QString &field, const QJsonValue &answer) {
        Request request = exampleRequest();
        request.set(field, answer);
        for (const Check &check : checks(request, catalogue, exampleToday)) {
            if (check.field == field && check.status == Status::Problem)
                return checkText(check);
        }
        return QString();
    };
    QCOMPARE(said(u"size.storage_tb"_s, 0), u"Storage: more than 0 is asked for."_s);
    QCOMPARE(said(u"size.storage_tb"_s, 0.001), QString());
    QCOMPARE(said(u"size.jobs_at_once"_s, 0), u"Jobs at the same time: more than 0 is asked for."_s);
    QCOMPARE(said(u"size.largest_job_gpus"_s, 0), u"The largest job has 0 GPUs, but a run in the table has 64."_s);
    const QString birth = u"principal_investigator.birth_date"_s;
    const QString future = said(birth, exampleToday.addDays(1).toString(Qt::ISODate));
    QVERIFY2(future.startsWith(u"Date of birth: "_s) && future.endsWith(u" is in the future."_s), qPrintable(future));
    QCOMPARE(said(birth, exampleToday.toString(Qt::ISODate)), QString());
}

// However much is typed: a figure stays one, and a name is no place for another figure.
void TestCheckText::absurdNumbers()
{
    QLocale::setDefault(QLocale(QLocale::English));
    const Catalogue catalogue = Catalogue::load().value();
    Request request = exampleRequest();
    request.compute.runs = {{u"50 %2 of %3"_s, 1'000'000, 1'000, 1e6, 1'000'000}}; // the most that the table takes
    for (const QString &field : {u"submission.duration"_s, u"size.largest_job_gpus"_s, u"size.jobs_at_once"_s,
                                 u"size.storage_tb"_s, u"partition.resources"_s})
        request.set(field, 1e300);
    for (const AccessMode &mode : catalogue.modes()) {
        request.mode = mode.id;
        for (const Check &check : checks(request, catalogue, exampleToday)) {
            const QString text = checkText(check);
            QVERIFY2(!text.contains(u"-9,223,372"_s) && !text.contains(u"-2,147,483"_s), qPrintable(text));
            QVERIFY2(text.size() < 300, qPrintable(text));
        }
    }
    request.mode = {u"aif_fast_lane"_s};
    const auto fields = portalFields(request, catalogue);
    const auto runs = std::ranges::find(fields, u"Runs"_s, &PortalField::label);
    QVERIFY(runs != fields.cend());
    QCOMPARE(runs->value,
             u"50 %2 of %3: 1000000 runs × 1000000 nodes × 1000 GPUs × 1000000 h = "
             "1000000000000000000000 GPU-hours"_s);
}

// What the checks hold to be undecided is not offered as an answer, nor is the amount of a table that comes to nothing;
// one is one.
void TestCheckText::copiesWhatIsDecided()
{
    const Catalogue catalogue = Catalogue::load().value();
    Request request = exampleRequest();
    const auto value = [&](const QString &label) -> std::optional<QString> {
        const auto fields = portalFields(request, catalogue);
        const auto found = std::ranges::find(fields, label, &PortalField::label);
        return found == fields.cend() ? std::nullopt : std::optional(found->value);
    };
    QCOMPARE(value(u"Storage (TB)"_s).value_or(u"none"_s), u"12.5"_s);
    const FormField *amount = fieldOf(*catalogue.mode(request.mode), FieldRole::Amount);
    QVERIFY(amount && value(amount->label));
    request.set(u"size.storage_tb"_s, u"1.234"_s);
    request.compute.runs = {{u"a"_s, 1, 1, 1, 1}};
    QCOMPARE(value(u"Storage (TB)"_s).value_or(u"none"_s), QString());
    QCOMPARE(value(u"Runs"_s).value_or(u"none"_s), u"a: 1 run × 1 node × 1 GPU × 1 h = 1 GPU-hour"_s);
    request.compute.runs = {{u"a"_s, 2, 0, 1, 1}}; // GPU-hours alone are counted
    QVERIFY(!value(amount->label));
    QCOMPARE(value(u"Runs"_s).value_or(u"none"_s), u"a: 1 run × 2 nodes × 1 h = 2 node-hours"_s);
}

void TestCheckText::noFieldOfAnUnknownMode()
{
    const Catalogue catalogue = Catalogue::load().value();
    Request request = exampleRequest();
    request.mode = {u"gift"_s};
    QCOMPARE(assignField(request, catalogue, u"project.title=Other"_s),
             u"The catalogue has no form for the access mode “gift”."_s);
    QCOMPARE(request.title(), exampleRequest().title());
}

void TestCheckText::tallies()
{
    QCOMPARE(tallyText({}), u"Nothing found against it"_s);
    QVERIFY(tallyText({.missing = 2, .problems = 1}).contains(u" · "_s));
}

QTEST_GUILESS_MAIN(TestCheckText)

#include "tst_checktext.moc"
