// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each rule against requests that keep it, break it and leave it open.
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
    void rulesNameTheirSources();
    void countsPerStep();

private:
    Catalogue m_catalogue = Catalogue::load().value();
};

void TestRules::nothingAgainstACompleteRequest()
{
    const auto found = checks(exampleRequest(), m_catalogue);
    for (const Check &check : found)
        QVERIFY2(check.status == Status::Ok, qPrintable(QString::number(int(check.rule))));
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
    const auto playground = [](Request &r) {
        r.mode = {u"aif_playground"_s};
        r.compute.runs = {{u"try"_s, 2, 4, 10, 10}};
        r.compute.largestJobGpus = 8;
    };
    row("no title", RuleId::Title, Status::Missing, [](Request &r) { r.title = u"  "_s; });
    row("bad mail", RuleId::ApplicantEmail, Status::Problem, [](Request &r) { r.applicant.email = u"zoe at home"_s; });
    row("no mail", RuleId::ApplicantEmail, Status::Missing, [](Request &r) { r.applicant.email.clear(); });
    row("unusual mail", RuleId::ApplicantEmail, Status::Ok,
        [](Request &r) { r.applicant.email = u"z.o+ë'x@sub.exämple.eu"_s; });
    row("contract too short", RuleId::ContractOutlives, Status::Problem,
        [](Request &r) { r.applicant.contractEnds = QDate(2027, 7, 3); });
    row("contract just enough", RuleId::ContractOutlives, Status::Ok,
        [](Request &r) { r.applicant.contractEnds = QDate(2027, 7, 4); });
    row("contract, no start", RuleId::ContractOutlives, Status::Unknown, [](Request &r) { r.compute.start = {}; });
    row("permanent contract", RuleId::ContractOutlives, Status::Ok, [](Request &r) {
        r.applicant.contractEnds = {};
        r.applicant.contractIsPermanent = true;
    });
    row("university", RuleId::OrganisationKind, Status::Problem,
        [](Request &r) { r.organisation.type = OrganisationType::University; });
    row("large enterprise", RuleId::OrganisationKind, Status::Problem,
        [](Request &r) { r.organisation.type = OrganisationType::LargeEnterprise; });
    row("other kind", RuleId::OrganisationKind, Status::Unknown,
        [](Request &r) { r.organisation.type = OrganisationType::Other; });
    row("outside the EU", RuleId::OrganisationCountry, Status::Unknown,
        [](Request &r) { r.organisation.country = u"NO"_s; });
    row("no VAT number", RuleId::VatNumber, Status::Missing, [](Request &r) { r.organisation.vat.clear(); });
    row("research not told", RuleId::OrganisationFacts, Status::Missing,
        [](Request &r) { r.organisation.hasResearch = Answer::NotGiven; });
    row("system unknown", RuleId::SystemChosen, Status::Missing, [](Request &r) { r.system = {u"deep-thought"_s}; });
    row("system not seen in the call", RuleId::SystemOffered, Status::Unknown,
        [](Request &r) { r.system = {u"meluxina"_s}; });
    row("system is gone", RuleId::SystemOffered, Status::Problem, [](Request &r) { r.system = {u"hawk"_s}; });
    row("no runs", RuleId::RunTypes, Status::Missing, [](Request &r) { r.compute.runs.clear(); });
    row("run without nodes", RuleId::RunTypes, Status::Missing, [](Request &r) { r.compute.runs[1].nodes = 0; });
    row("run without name", RuleId::RunTypes, Status::Missing, [](Request &r) { r.compute.runs[1].name.clear(); });
    row("too much", RuleId::WithinLimits, Status::Problem, [](Request &r) { r.compute.runs[0].runs = 16; });
    row("just the most", RuleId::WithinLimits, Status::Ok, [](Request &r) {
        r.compute.runs = {{u"a"_s, 1, 1, 50'000, 1}};
        r.compute.reservePercent = 0;
    });
    row("10,000 is refused", RuleId::WithinLimits, Status::Problem, [](Request &r) {
        r.compute.runs = {{u"a"_s, 1, 1, 10'000, 1}};
        r.compute.reservePercent = 0;
    });
    row("reserve counts", RuleId::WithinLimits, Status::Problem, [](Request &r) { r.compute.reservePercent = 50; });
    row("playground fits", RuleId::FixedPackage, Status::Ok, playground);
    row("playground too small", RuleId::FixedPackage, Status::Problem, [playground](Request &r) {
        playground(r);
        r.compute.runs[0].runs = 100;
    });
    row("length not offered", RuleId::Duration, Status::Problem, [](Request &r) { r.compute.durationMonths = 6; });
    row("no length", RuleId::Duration, Status::Missing, [](Request &r) { r.compute.durationMonths = 0; });
    row("more nodes than there are", RuleId::FitsSystem, Status::Problem,
        [](Request &r) { r.compute.runs[0].nodes = 1121; });
    row("size not known", RuleId::FitsSystem, Status::Unknown, [](Request &r) { r.system = {u"discoverer-plus"_s}; });
    row("eight GPUs of four", RuleId::UnitMismatch, Status::Problem,
        [](Request &r) { r.compute.runs[0].gpusPerNode = 8; });
    row("largest job too small", RuleId::LargestJob, Status::Problem,
        [](Request &r) { r.compute.largestJobGpus = 32; });
    row("not enough days", RuleId::Calendar, Status::Problem, [](Request &r) {
        r.compute.runs = {{u"a"_s, 1, 4, 100, 100}};
        r.compute.durationMonths = 1;
    });
    row("no storage", RuleId::Storage, Status::Missing, [](Request &r) { r.compute.storageTb = 0; });
    row("personal data unprotected", RuleId::Safeguards, Status::Missing, [](Request &r) {
        r.ethics.personalData = Answer::Yes;
        r.ethics.safeguards.clear();
    });
    row("military", RuleId::Civilian, Status::Problem, [](Request &r) { r.ethics.civilian = Answer::No; });
    row("AI Act open", RuleId::AiAct, Status::Missing, [](Request &r) { r.ethics.aiAct = Answer::NotGiven; });
    row("mode unknown", RuleId::AccessModeKnown, Status::Problem, [](Request &r) { r.mode = {u"gift"_s}; });
    row("mode without form", RuleId::AccessModeKnown, Status::Problem, [](Request &r) { r.mode = {u"regular"_s}; });
}

void TestRules::rules()
{
    QFETCH(Change, change);
    QFETCH(RuleId, rule);
    QFETCH(Status, status);
    Request request = exampleRequest();
    change(request);
    const auto found = checks(request, m_catalogue);
    const auto it = std::ranges::find(found, rule, &Check::rule);
    QVERIFY(it != found.cend());
    QCOMPARE(it->status, status);
}

void TestRules::rulesNameTheirSources()
{
    for (const Check &check : checks(exampleRequest(), m_catalogue)) {
        if (check.rule == RuleId::Civilian || check.rule == RuleId::WithinLimits
            || check.rule == RuleId::ContractOutlives || check.rule == RuleId::OrganisationCountry)
            QVERIFY(!check.sources.isEmpty());
        for (const SourceId &id : check.sources)
            QVERIFY(m_catalogue.source(id));
    }
}

void TestRules::countsPerStep()
{
    Request request = exampleRequest();
    request.applicant.name.clear();
    request.applicant.email = u"no"_s;
    request.organisation.country = u"NO"_s; // unknown is not an open point
    request.project.summary.clear();
    const auto found = checks(request, m_catalogue);
    QCOMPARE(openPoints(found, Step::Applicant), 2);
    QCOMPARE(openPoints(found, Step::Project), 1);
    QCOMPARE(openPoints(found, Step::Ethics), 0);
    const Tally sum = tally(found);
    QCOMPARE(sum.missing, 2);
    QCOMPARE(sum.problems, 1);
    QCOMPARE(sum.unknown, 1);
}

QTEST_GUILESS_MAIN(TestRules)

#include "tst_rules.moc"
