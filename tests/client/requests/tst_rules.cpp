// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each rule against requests that keep it, break it and leave it open.
#include "client/requests/estimator.h"
#include "client/requests/rules.h"
#include "tests/client/requests/examplerequest.h"

#include <QtTest/QTest>

#include <algorithm>
#include <functional>

using namespace officina;
using namespace Qt::StringLiterals;
using Status = Check::Status;
using Change = std::function<void(Request &)>;

Q_DECLARE_METATYPE(Change)

class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAgainstACompleteRequest();
    void anEmptyDraftMissesMuch();
    void rules_data();
    void rules();
    void ofAnyMode();
    void limitsOfAPartition();
    void longestRun();
    void normalisedHours();
    void processorsAlone();
    void nationalThresholds();
    void typedAmounts();
    void figuresContradict();
    void sharesAddUp_data();
    void sharesAddUp();
    void rulesNameTheirSources();
    void wrongCountries();
    void countsPerStep();

private:
    Catalogue m_catalogue = Catalogue::load().value();
};

void TestRules::nothingAgainstACompleteRequest()
{
    const auto found = checks(exampleRequest(), m_catalogue, exampleToday);
    for (const Check &check : found)
        QVERIFY2(check.status == Status::Ok, qPrintable(QString::number(int(check.rule)) + check.field));
    QVERIFY(std::ranges::is_sorted(found, {}, &Check::rule));
}

void TestRules::anEmptyDraftMissesMuch()
{
    const Request empty = Request::create({u"aif_playground"_s}, QDateTime::currentDateTimeUtc());
    const Tally sum = tally(checks(empty, m_catalogue));
    QCOMPARE(sum.problems, 0);
    QVERIFY(sum.missing >= 18);
    const Tally lost = tally(checks(Request(), m_catalogue)); // no mode at all
    QCOMPARE(lost.problems, 1);
}

void TestRules::rules_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<RuleId>("rule");
    QTest::addColumn<Status>("status");
    const auto row = [](const char *name, RuleId rule, Status status, Change change) {
        QTest::newRow(name) << change << rule << status;
    };
    const auto answer = [&row](const char *name, RuleId rule, Status status, const QString &field,
                               const QJsonValue &value) {
        row(name, rule, status, [field, value](Request &r) { r.set(field, value); });
    };
    const auto playground = [](Request &r) {
        r.mode = {u"aif_playground"_s};
        r.compute.runs = {{u"try"_s, 2, 4, 10, 10}};
        r.set(u"size.largest_job_gpus"_s, 8);
    };
    const QString mail = u"principal_investigator.email"_s;
    const QString ends = u"principal_investigator.contract_ends"_s;
    const QString start = u"submission.start_date"_s;
    const QString storage = u"size.storage_tb"_s;
    answer("no title", RuleId::FieldGiven, Status::Missing, titleField, u"  "_s);
    answer("title is a number", RuleId::FieldForm, Status::Problem, titleField, 7);
    answer("bad mail", RuleId::FieldForm, Status::Problem, mail, u"zoe at home"_s);
    answer("no mail", RuleId::FieldGiven, Status::Missing, mail, {});
    answer("unusual mail", RuleId::FieldGiven, Status::Ok, mail, u"z.o+ë'x@sub.exämple.eu"_s);
    answer("contract too short", RuleId::ContractOutlives, Status::Problem, ends, u"2027-07-03"_s);
    answer("contract just enough", RuleId::ContractOutlives, Status::Ok, ends, u"2027-07-04"_s);
    answer("contract, no start", RuleId::ContractOutlives, Status::Unknown, start, {});
    answer("contract ended before today", RuleId::DateInPast, Status::Problem, ends, u"2026-11-01"_s);
    answer("start in the past", RuleId::DateInPast, Status::Problem, start, u"2026-10-31"_s);
    answer("no such day", RuleId::FieldForm, Status::Problem, start, u"2027-02-30"_s);
    row("permanent contract", RuleId::ContractOutlives, Status::Ok, [ends](Request &r) {
        r.set(ends, {});
        r.set(u"principal_investigator.contract_permanent"_s, true);
    });
    answer("university", RuleId::OrganisationKind, Status::Problem, u"organisation.type"_s, u"university"_s);
    answer("large enterprise", RuleId::OrganisationKind, Status::Problem, u"organisation.type"_s,
           u"large_enterprise"_s);
    answer("other kind", RuleId::OrganisationKind, Status::Unknown, u"organisation.type"_s, u"other"_s);
    answer("guild", RuleId::FieldForm, Status::Problem, u"organisation.type"_s, u"guild"_s);
    answer("outside the EU", RuleId::OrganisationCountry, Status::Unknown, u"organisation.country"_s, u"NO"_s);
    answer("no VAT number", RuleId::FieldGiven, Status::Missing, u"organisation.vat"_s, {});
    answer("research not told", RuleId::FieldGiven, Status::Missing, u"organisation.research_activity"_s, {});
    answer("share of 101 %", RuleId::FieldRange, Status::Problem, u"organisation.rd_share"_s, 101);
    row("system unknown", RuleId::SystemChosen, Status::Missing, [](Request &r) { r.system = {u"deep-thought"_s}; });
    row("system not seen in the call", RuleId::SystemOffered, Status::Unknown,
        [](Request &r) { r.system = {u"meluxina"_s}; });
    row("system is gone", RuleId::SystemOffered, Status::Problem, [](Request &r) { r.system = {u"hawk"_s}; });
    row("system is not there yet", RuleId::SystemOffered, Status::Problem,
        [](Request &r) { r.system = {u"lumi-ai"_s}; });
    row("no runs", RuleId::RunTypes, Status::Missing, [](Request &r) { r.compute.runs.clear(); });
    row("run without nodes", RuleId::RunTypes, Status::Missing, [](Request &r) { r.compute.runs[1].nodes = 0; });
    row("run without name", RuleId::RunTypes, Status::Missing, [](Request &r) { r.compute.runs[1].name.clear(); });
    row("too much", RuleId::WithinLimits, Status::Problem, [](Request &r) { r.compute.runs[0].runs = 16; });
    row("just the most", RuleId::WithinLimits, Status::Ok,
        [](Request &r) { r.compute = {.runs = {{u"a"_s, 1, 1, 50'000, 1}}, .reservePercent = 0}; });
    row("10,000 is refused", RuleId::WithinLimits, Status::Problem,
        [](Request &r) { r.compute = {.runs = {{u"a"_s, 1, 1, 10'000, 1}}, .reservePercent = 0}; });
    row("reserve counts", RuleId::WithinLimits, Status::Problem, [](Request &r) { r.compute.reservePercent = 50; });
    row("playground fits", RuleId::FixedPackage, Status::Ok, playground);
    row("playground too small", RuleId::FixedPackage, Status::Problem, [playground](Request &r) {
        playground(r);
        r.compute.runs[0].runs = 100;
    });
    row("a large enterprise pays", RuleId::OrganisationKind, Status::Unknown, [playground](Request &r) {
        playground(r);
        r.set(u"organisation.type"_s, u"large_enterprise"_s);
    });
    answer("length not offered", RuleId::Duration, Status::Problem, u"submission.duration"_s, 6);
    answer("no length", RuleId::Duration, Status::Missing, u"submission.duration"_s, {});
    row("more nodes than there are", RuleId::FitsSystem, Status::Problem,
        [](Request &r) { r.compute.runs[0].nodes = 1121; });
    row("size not known", RuleId::FitsSystem, Status::Unknown, [](Request &r) { r.system = {u"discoverer-plus"_s}; });
    row("eight GPUs of four", RuleId::UnitMismatch, Status::Problem,
        [](Request &r) { r.compute.runs[0].gpusPerNode = 8; });
    answer("largest job too small", RuleId::LargestJob, Status::Problem, u"size.largest_job_gpus"_s, 32);
    // 10 800 hours and a tenth; three months have 2 189: at 5 jobs side by side 2 376, at 6 of them 1 980.
    const auto manySmall = [](Request &r) { r.compute.runs = {{u"a"_s, 1, 4, 60, 180}}; };
    row("not enough days, jobs not told", RuleId::Calendar, Status::Missing, manySmall);
    row("not enough days", RuleId::Calendar, Status::Problem, [manySmall](Request &r) {
        manySmall(r);
        r.set(u"size.jobs_at_once"_s, 5);
    });
    row("enough with jobs at the same time", RuleId::Calendar, Status::Ok, [manySmall](Request &r) {
        manySmall(r);
        r.set(u"size.jobs_at_once"_s, 6);
    });
    row("one run is longer than the time", RuleId::Calendar, Status::Problem, [](Request &r) {
        r.compute.runs = {{u"a"_s, 1, 4, 3000, 1}};
        r.set(u"size.jobs_at_once"_s, 50);
    });
    answer("no storage", RuleId::FieldGiven, Status::Missing, storage, {});
    answer("less than no storage", RuleId::FieldAboveZero, Status::Problem, storage, -1);
    answer("absurd storage", RuleId::FieldRange, Status::Problem, storage, 1e300);
    answer("storage in words", RuleId::FieldForm, Status::Problem, storage, u"plenty"_s);
    answer("storage with two meanings", RuleId::FieldTwoMeanings, Status::Problem, storage, u"1.234"_s);
    answer("half a GPU", RuleId::FieldForm, Status::Problem, u"size.largest_job_gpus"_s, 64.5);
    row("personal data unprotected", RuleId::FieldGiven, Status::Missing, [](Request &r) {
        r.set(u"project.personal_data"_s, true);
        r.set(u"data_use.safeguards"_s, {});
    });
    answer("military", RuleId::Civilian, Status::Problem, u"project.civilian"_s, false);
    answer("AI Act open", RuleId::AiAct, Status::Missing, u"declarations.ai_act"_s, {});
    answer("AI Act in words", RuleId::AiAct, Status::Missing, u"declarations.ai_act"_s, u"yes"_s);
    row("mode unknown", RuleId::AccessModeKnown, Status::Problem, [](Request &r) { r.mode = {u"gift"_s}; });
}

void TestRules::rules()
{
    QFETCH(Change, change);
    QFETCH(RuleId, rule);
    QFETCH(Status, status);
    Request request = exampleRequest();
    change(request);
    const auto found = checks(request, m_catalogue, exampleToday);
    QVERIFY(
        std::ranges::any_of(found, [&](const Check &check) { return check.rule == rule && check.status == status; }));
    if (status != Status::Ok) // and without the change it was not so
        QVERIFY(std::ranges::none_of(checks(exampleRequest(), m_catalogue, exampleToday),
                                     [&](const Check &check) { return check.rule == rule && check.status == status; }));
}

// Every mode of the catalogue has a form, and an empty draft of it is open at each required field, with a page.
void TestRules::ofAnyMode()
{
    QCOMPARE(m_catalogue.modes().size(), 29);
    for (const AccessMode &mode : m_catalogue.modes()) {
        const Request empty = Request::create(mode.id, QDateTime::currentDateTimeUtc());
        const auto found = checks(empty, m_catalogue);
        QVERIFY2(tally(found).missing >= 10, qPrintable(mode.id.value));
        QVERIFY2(fieldOf(mode, FieldRole::Title) && fieldOf(mode, FieldRole::Title)->id == titleField,
                 qPrintable(mode.id.value));
        for (const FieldRole role : {FieldRole::Length, FieldRole::Country})
            QVERIFY2(fieldOf(mode, role), qPrintable(mode.id.value));
        const bool isQuantum = mode.limits && mode.limits->unit == AmountUnit::QpuHours; // it has no GPUs
        QCOMPARE(fieldOf(mode, FieldRole::LargestJob) == nullptr, isQuantum);
        // Who knows no limits says so.
        const bool isTold = std::ranges::contains(found, RuleId::LimitsKnown, &Check::rule);
        QCOMPARE(isTold, !mode.limits);
    }
}

void TestRules::limitsOfAPartition()
{
    Request request = exampleRequest();
    request.mode = {u"benchmark"_s};
    request.system = {u"leonardo"_s};
    request.set(u"partition.partition"_s, u"booster"_s);
    const auto limits = limitsOf(*m_catalogue.mode(request.mode), request);
    QVERIFY(limits && limits->isFixedPackage);
    QCOMPARE(limits->unit, AmountUnit::NodeHours);
    QCOMPARE(*limits->most, 3500.0);
    // 37 241.6 GPU-hours on nodes of four
    const CountedAmount counted =
        countedAmount(request, *m_catalogue.mode(request.mode), m_catalogue.system(request.system));
    QCOMPARE(counted.unit, AmountUnit::NodeHours);
    QCOMPARE(*counted.value, 37'241.6 / 4);
    // A system whose nodes are not known: nothing is converted in silence.
    const System *planned = m_catalogue.system({u"lumi-ai"_s});
    QVERIFY(planned && !planned->gpusPerNode);
    request.mode = {u"regular"_s};
    request.system = planned->id;
    QVERIFY(!countedAmount(request, *m_catalogue.mode(request.mode), planned).value);
}

// By the profile of its site; where that does not tell of all queues, nothing is said.
void TestRules::longestRun()
{
    Request request = exampleRequest();
    const auto told = [&](const QString &system, double hours, int gpus) -> std::optional<Check> {
        request.system = {system};
        request.compute.runs = {{u"short"_s, 1, 4, 1, 1}, {u"long"_s, 1, gpus, hours, 1}};
        const QList<Check> found = checks(request, m_catalogue, exampleToday);
        const auto it = std::ranges::find(found, RuleId::LongestRun, &Check::rule);
        return it == found.cend() ? std::nullopt : std::optional(*it);
    };
    QVERIFY(!told(u"leonardo"_s, 96, 4));
    const std::optional<Check> tooLong = told(u"leonardo"_s, 97, 4);
    QVERIFY(tooLong);
    QCOMPARE(tooLong->status, Status::Problem);
    QCOMPARE(tooLong->name, u"long"_s);
    QCOMPARE(tooLong->most, 96.0);
    QVERIFY(!told(u"leonardo"_s, 97, 0)); // in another queue
    QVERIFY(!told(u"jean-zay"_s, 101, 4)); // some of its queues do not tell
    const std::optional<Check> outlives = told(u"jean-zay"_s, 5000, 4);
    QVERIFY(outlives && outlives->names.isEmpty());
    QCOMPARE(outlives->most, hoursOfMonths(3));
}

void TestRules::normalisedHours()
{
    Request request = exampleRequest();
    request.mode = {u"fr_genci_dynamic"_s};
    request.compute = {.runs = {{u"a"_s, 1, 4, 100, 10}}, .reservePercent = 0};
    const AccessMode &mode = *m_catalogue.mode(request.mode);
    // 4 · 100 · 10 GPU-hours: of an A100 each counts twice, of a V100 once, of an H100 nobody knows.
    const auto counted = [&](const System &system) {
        const CountedAmount amount = countedAmount(request, mode, &system);
        return amount.isNormalised ? amount.value.value_or(0) : -1;
    };
    QCOMPARE(counted(*m_catalogue.system({u"karolina"_s})), 8000.0);
    QCOMPARE(counted(*m_catalogue.system({u"jean-zay"_s})), 0.0);
    System older = *m_catalogue.system({u"karolina"_s});
    older.accelerators.first().model = u"NVIDIA V100"_s;
    QCOMPARE(counted(older), 4000.0);
}

// Half of what the calls give is of partitions without GPUs: node-hours are nodes × hours × runs.
void TestRules::processorsAlone()
{
    Request request = exampleRequest();
    request.mode = {u"benchmark"_s};
    request.system = {u"leonardo"_s};
    request.set(u"partition.partition"_s, u"DCGP"_s);
    request.compute = {.runs = {{u"a"_s, 4, 0, 100, 5}}, .reservePercent = 0};
    const AccessMode &mode = *m_catalogue.mode(request.mode);
    const auto has = [&](RuleId rule, Status status) {
        return std::ranges::any_of(checks(request, m_catalogue, exampleToday),
                                   [&](const Check &check) { return check.rule == rule && check.status == status; });
    };
    const CountedAmount counted = countedAmount(request, mode, m_catalogue.system(request.system));
    QCOMPARE(counted.unit, AmountUnit::NodeHours);
    QCOMPARE(counted.value.value_or(0), 2000.0);
    QVERIFY(has(RuleId::RunTypes, Status::Ok));
    QVERIFY(has(RuleId::FixedPackage, Status::Ok)); // of 2 000
    QVERIFY(has(RuleId::Calendar, Status::Ok));
    QVERIFY(!has(RuleId::FitsSystem, Status::Unknown)); // DCGP has 1 536 nodes
    request.compute.reservePercent = 10;
    QVERIFY(has(RuleId::FixedPackage, Status::Problem));
    request.set(u"partition.partition"_s, {}); // the only one without GPUs there
    QCOMPARE(limitsOf(mode, request)->most.value_or(0), 2000.0);
    // GPUs of a partition that has none.
    request.set(u"partition.partition"_s, u"DCGP"_s);
    QVERIFY(!has(RuleId::UnitMismatch, Status::Problem));
    request.compute.runs[0].gpusPerNode = 4;
    QVERIFY(has(RuleId::UnitMismatch, Status::Problem));
    // Where GPU-hours alone are counted, such a run costs nothing.
    request.compute.runs[0].gpusPerNode = 0;
    request.mode = {u"aif_fast_lane"_s};
    QVERIFY(has(RuleId::RunTypes, Status::Missing));
    // France counts core-hours of it, up to a limit of their own.
    request.mode = {u"fr_genci_dynamic"_s};
    QCOMPARE(limitsOf(*m_catalogue.mode(request.mode), request)->unit, AmountUnit::CoreHours);
    QCOMPARE(limitsOf(*m_catalogue.mode(request.mode), request)->most.value_or(0), 500'000.0);
}

// What national routes ask at least, each in its own unit.
void TestRules::nationalThresholds()
{
    Request request = exampleRequest();
    request.compute.reservePercent = 0;
    const auto told = [&](const QString &mode, const QString &system, const QList<RunType> &runs) {
        request.mode = {mode};
        request.system = {system};
        request.compute.runs = runs;
        for (const Check &check : checks(request, m_catalogue, exampleToday))
            if (check.rule == RuleId::LimitsKnown || check.rule == RuleId::WithinLimits)
                return std::pair(check.rule, check.status);
        return std::pair(RuleId::FixedPackage, Status::Missing);
    };
    const auto within = [](Status status) { return std::pair(RuleId::WithinLimits, status); };
    const auto run = [](double hours, int gpus = 4) { return RunType{u"a"_s, 1, gpus, hours, 1}; };
    // Hunter: 25 000 node-hours, of nodes of either kind. Of JUPITER nobody tells.
    for (const int gpus : {4, 0}) {
        QCOMPARE(told(u"de_gcs_large"_s, u"hunter"_s, {run(24'999, gpus)}), within(Status::Problem));
        QCOMPARE(told(u"de_gcs_large"_s, u"hunter"_s, {run(25'000, gpus)}), within(Status::Ok));
        QCOMPARE(told(u"de_gcs_regular"_s, u"hunter"_s, {run(24'999, gpus)}), within(Status::Ok));
        QCOMPARE(told(u"de_gcs_regular"_s, u"hunter"_s, {run(25'001, gpus)}), within(Status::Problem));
    }
    QCOMPARE(told(u"de_gcs_large"_s, u"jupiter"_s, {run(1)}), std::pair(RuleId::LimitsKnown, Status::Unknown));
    // France: more than 50 000 GPU-hours, of which an A100 makes two in an hour; nothing is said of an H100.
    const QString regular = u"fr_genci_regular"_s;
    QCOMPARE(told(regular, u"karolina"_s, {run(6250)}), within(Status::Problem));
    QCOMPARE(told(regular, u"karolina"_s, {run(6251)}), within(Status::Ok));
    QCOMPARE(told(regular, u"jean-zay"_s, {run(6251)}), within(Status::Unknown));
    // Or more than 500 000 core-hours, which are typed; where both are asked for, either may be enough.
    request.set(u"partition.resources"_s, 500'000);
    QCOMPARE(told(regular, u"karolina"_s, {run(100, 0)}), within(Status::Problem));
    request.set(u"partition.resources"_s, 500'001);
    QCOMPARE(told(regular, u"karolina"_s, {run(100, 0)}), within(Status::Ok));
    QCOMPARE(told(regular, u"karolina"_s, {run(1), run(100, 0)}), within(Status::Ok));
}

// Hours of a quantum computer and billing units are no sum of runs: they are typed.
void TestRules::typedAmounts()
{
    Request request = exampleRequest();
    request.mode = {u"quantum_pilot"_s};
    request.compute.runs.clear();
    const QString amount = u"partition.resources"_s;
    const auto statusOf = [&](RuleId rule) -> std::optional<Status> {
        for (const Check &check : checks(request, m_catalogue, exampleToday)) {
            if (check.rule == rule && (rule == RuleId::RunTypes || check.field == amount))
                return check.status;
        }
        return {};
    };
    QVERIFY(!statusOf(RuleId::RunTypes)); // it runs on no nodes
    request.system = {}; // nor is one of its computers in the catalogue: none has to be chosen
    QVERIFY(!std::ranges::contains(checks(request, m_catalogue, exampleToday), RuleId::SystemChosen, &Check::rule));
    QCOMPARE(statusOf(RuleId::WithinLimits), Status::Missing);
    request.set(amount, 12.5);
    QCOMPARE(statusOf(RuleId::WithinLimits), Status::Ok);
    const AccessMode &mode = *m_catalogue.mode(request.mode);
    QVERIFY(mayBeTyped(mode) && !mayBeTyped(*m_catalogue.mode({u"aif_fast_lane"_s})));
    QCOMPARE(countedAmount(request, mode, nullptr).value.value_or(0), 12.5);
    request.set(amount, 26);
    QCOMPARE(statusOf(RuleId::WithinLimits), Status::Problem);
    request.set(amount, u"1.234"_s);
    QCOMPARE(statusOf(RuleId::FieldTwoMeanings), Status::Problem);
    request.mode = {u"nl_surf"_s};
    request.set(amount, 1'000'001);
    QCOMPARE(statusOf(RuleId::WithinLimits), Status::Problem);
    request.set(amount, 1'000'000);
    QCOMPARE(statusOf(RuleId::WithinLimits), Status::Ok);
    QCOMPARE(countedAmount(request, *m_catalogue.mode(request.mode), nullptr).unit, AmountUnit::BillingUnits);
}

void TestRules::figuresContradict()
{
    Request request = exampleRequest();
    request.mode = {u"ai_for_science"_s};
    request.system = {u"leonardo"_s};
    const auto found = [&] {
        QStringList names;
        for (const Check &check : checks(request, m_catalogue, exampleToday)) {
            if (check.rule == RuleId::UnitMismatch)
                names.append(check.name + check.names.value(0));
        }
        return names;
    };
    QCOMPARE(found(), QStringList());
    request.set(u"jobs.gpus_node"_s, 8); // the runs have 4
    QCOMPARE(found(), QStringList(u"runs"_s));
    request.set(u"jobs.gpus_node"_s, 4);
    request.set(u"jobs.mem_max"_s, 4096); // 64 GPUs of 64 GB
    QCOMPARE(found(), QStringList());
    request.set(u"jobs.mem_max"_s, 4097);
    QCOMPARE(found(), QStringList(u"gpu_memory"_s));
    // Measured: 4 nodes of 250 GB each; typed in GiB, and in MB.
    request.evidence.runs = {{.job = u"1"_s, .nodes = 4, .gpus = 16, .seconds = 60, .memory = 250e9}};
    request.set(u"jobs.mem_max"_s, 1000);
    QCOMPARE(found(), QStringList());
    request.set(u"jobs.mem_max"_s, 931.3);
    QCOMPARE(found(), QStringList(u"memorybinary"_s));
    request.set(u"jobs.mem_max"_s, 1'000'000);
    QCOMPARE(found(), QStringList(u"memorythousandfold"_s));
}

void TestRules::sharesAddUp_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("answer");
    QTest::addColumn<RuleId>("rule");
    QTest::addColumn<double>("sum"); // where it is wrong
    const QString plan = u"code_and_workflow.monthly_plan"_s;
    const QString panels = u"project.research_fields"_s;
    const QString inference = u"inference.share"_s;
    const auto fine = RuleId::FieldGiven;
    QTest::newRow("plan") << plan << QJsonValue(u"January: 40 %\n\nFebruary: 60"_s) << fine << 0.0;
    QTest::newRow("too little") << plan << QJsonValue(u"January: 40 %\nFebruary: 55,5 %"_s) << RuleId::PlanAddsUp
                                << 95.5;
    QTest::newRow("too much") << plan << QJsonValue(u"1 60\n2 60"_s) << RuleId::PlanAddsUp << 120.0;
    QTest::newRow("thirds") << plan << QJsonValue(u"a 33.3\nb 33,3\nc 33.3"_s) << fine << 0.0;
    QTest::newRow("in words") << plan << QJsonValue(u"First 40 %, then the rest."_s) << fine << 0.0;
    QTest::newRow("panels") << panels << QJsonValue(u"PE6, PE6_7, 60 %\nLS2 20"_s) << fine << 0.0;
    QTest::newRow("without shares") << panels << QJsonValue(u"PE6_7\nLS2"_s) << fine << 0.0;
    QTest::newRow("more than all") << panels << QJsonValue(u"PE6, 60 %\nLS2, 60 %"_s) << RuleId::FieldRange << 120.0;
    QTest::newRow("inference") << inference << QJsonValue(10) << fine << 0.0;
    QTest::newRow("too much of it") << inference << QJsonValue(11) << RuleId::FieldRange << 11.0;
}

void TestRules::sharesAddUp()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, answer);
    QFETCH(RuleId, rule);
    QFETCH(double, sum);
    Request request = exampleRequest();
    request.mode = {u"ai_for_science"_s};
    request.set(field, answer);
    const auto found = checks(request, m_catalogue, exampleToday);
    const auto check = std::ranges::find(found, field, &Check::field);
    QVERIFY(check != found.cend());
    QCOMPARE(int(check->rule), int(rule));
    QCOMPARE(check->status, rule == RuleId::FieldGiven ? Status::Ok : Status::Problem);
    if (check->status == Status::Problem)
        QCOMPARE(check->amount, sum);
}

void TestRules::rulesNameTheirSources()
{
    for (const Check &check : checks(exampleRequest(), m_catalogue, exampleToday)) {
        if (check.rule == RuleId::Civilian || check.rule == RuleId::WithinLimits
            || check.rule == RuleId::ContractOutlives || check.rule == RuleId::OrganisationCountry)
            QVERIFY(!check.sources.isEmpty());
        for (const SourceId &id : check.sources)
            QVERIFY(m_catalogue.source(id));
    }
}

// Of what is no country's code the field tells; that it is not in the EU is not said.
void TestRules::wrongCountries()
{
    for (const QString &wrong : {u"fr"_s, u"France"_s, u"QQ"_s, u"7"_s}) {
        Request request = exampleRequest();
        request.set(u"organisation.country"_s, wrong);
        const QList<Check> found = checks(request, m_catalogue, exampleToday);
        QVERIFY(!std::ranges::contains(found, RuleId::OrganisationCountry, &Check::rule));
        const auto field = std::ranges::find(found, u"organisation.country"_s, &Check::field);
        QVERIFY(field != found.cend());
        QCOMPARE(field->status, Status::Problem);
    }
}

void TestRules::countsPerStep()
{
    Request request = exampleRequest();
    request.set(u"principal_investigator.first_name"_s, {});
    request.set(u"principal_investigator.email"_s, u"no"_s);
    request.set(u"organisation.country"_s, u"NO"_s); // unknown is not an open point
    request.set(u"project.abstract"_s, {});
    const auto found = checks(request, m_catalogue, exampleToday);
    QCOMPARE(openPoints(found, FormStep::Applicant), 2);
    QCOMPARE(openPoints(found, FormStep::Project), 1);
    QCOMPARE(openPoints(found, FormStep::Ethics), 0);
    const Tally sum = tally(found);
    QCOMPARE(sum.missing, 2);
    QCOMPARE(sum.problems, 1);
    QCOMPARE(sum.unknown, 1);
}

QTEST_GUILESS_MAIN(TestRules)

#include "tst_rules.moc"
