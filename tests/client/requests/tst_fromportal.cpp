// SPDX-License-Identifier: GPL-3.0-or-later
//
// A request as the proposal that a portal's call takes, and an award of a portal as one of the calendar.
#include "client/requests/fromportal.h"
#include "tests/client/requests/examplerequest.h"

#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;

class TestFromPortal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unitsAreTold_data();
    void unitsAreTold();
    void hoursFindTheirPlace();
    void awardsKeepWhatIsSaid();

private:
    static PortalOffering offering(const QString &uuid, const QString &name, const QString &component)
    {
        PortalOffering offering{.uuid = uuid, .name = name, .provider = {}, .state = u"accepted"_s};
        offering.components = {{.type = component, .name = component, .unit = {}}};
        return offering;
    }
    const Catalogue m_catalogue = Catalogue::load().value();
};

void TestFromPortal::unitsAreTold_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<int>("counted"); // -1: none
    QTest::newRow("key") << u"gpu_hours"_s << QString() << int(AmountUnit::GpuHours);
    QTest::newRow("unit") << u"booster"_s << u"node-h"_s << int(AmountUnit::NodeHours);
    QTest::newRow("cores") << u"cpu"_s << u"core hours"_s << int(AmountUnit::CoreHours);
    QTest::newRow("storage") << u"storage"_s << u"GB"_s << -1;
    QTest::newRow("GPUs") << u"gpu"_s << QString() << -1; // how many, and not how long
    QTest::newRow("hours of what") << u"hours"_s << u"h"_s << -1;
}

void TestFromPortal::unitsAreTold()
{
    QFETCH(QString, type);
    QFETCH(QString, unit);
    const auto counted = countedIn({.type = type, .name = type, .unit = unit});
    QTEST(counted ? int(*counted) : -1, "counted");
}

void TestFromPortal::hoursFindTheirPlace()
{
    Request request = exampleRequest();
    request.attachments = {{.name = u"cv.pdf"_s, .sha256 = QString(64, u'a')}};
    PortalCall call;
    call.offerings = {offering(u"1"_s, u"LUMI-G"_s, u"gpu_hours"_s),
                      offering(u"2"_s, u"BSC MareNostrum5 ACC"_s, u"node_hours"_s)};
    ProposalWish wish = proposalFrom(request, m_catalogue, call, u"/drafts"_s);
    QCOMPARE(wish.text.name, u"Protein language model"_s);
    QCOMPARE(wish.text.summary, u"A model of proteins."_s);
    QCOMPARE(wish.files.size(), 1);
    QVERIFY(wish.files.first().startsWith(u"/drafts/"_s) && wish.files.first().endsWith(u"cv.pdf"_s));
    // 37 241.6 GPU-hours on nodes of four, at its own system.
    QCOMPARE(wish.amounts.size(), 1);
    QCOMPARE(wish.amounts.first().offering, u"2"_s);
    QCOMPARE(wish.amounts.first().limits.value(u"node_hours"_s), 9311.0); // 9 310.4, and never less
    // Two that may be meant: neither is filled in.
    call.offerings = {offering(u"1"_s, u"LUMI-G"_s, u"gpu_hours"_s), offering(u"3"_s, u"Vega"_s, u"gpu_hours"_s)};
    QVERIFY(proposalFrom(request, m_catalogue, call, {}).amounts.isEmpty());
    call.offerings.removeLast();
    QCOMPARE(proposalFrom(request, m_catalogue, call, {}).amounts.value(0).limits.value(u"gpu_hours"_s), 37'242.0);
}

void TestFromPortal::awardsKeepWhatIsSaid()
{
    PortalResource resource;
    resource.project = u"EHPC-AIF-2026PG01-907"_s;
    resource.projectUuid = u"p"_s;
    resource.offering = u"Leonardo Booster"_s;
    resource.backendId = u"aih4a_907"_s;
    resource.end = QDate(2026, 12, 31);
    const PortalComponent component{.type = u"node_hours"_s, .name = u"Node-hours"_s, .unit = u"h"_s, .limit = 1250};
    PortalProject project;
    project.uuid = u"p"_s;
    project.start = QDate(2026, 10, 1);
    const Award award = awardFrom(resource, component, {project}, m_catalogue);
    QCOMPARE(award.project, resource.project);
    QCOMPARE(award.mode.value, u"aif_playground"_s);
    QCOMPARE(award.system.value, u"leonardo"_s);
    QCOMPARE(award.account, u"aih4a_907"_s);
    QCOMPARE(award.start, QDate(2026, 10, 1));
    QCOMPARE(award.end, QDate(2026, 12, 31));
    QCOMPARE(award.amount, 1250.0);
    QCOMPARE(award.unit, AmountUnit::NodeHours);
    // What the user said of it stays; the end is the portal's.
    Award own = award;
    own.account = u"mine"_s;
    own.dataTb = 12;
    resource.end = QDate(2027, 1, 31);
    const Award again = awardFrom(resource, component, {project}, m_catalogue, own);
    QCOMPARE(again.account, u"mine"_s);
    QCOMPARE(again.dataTb, 12.0);
    QCOMPARE(again.end, QDate(2027, 1, 31));
    // Hours of the same project at another system are not those that are kept.
    resource.offering = u"LUMI-G"_s;
    const PortalComponent other{.type = u"gpu_hours"_s, .name = {}, .unit = {}, .limit = 7};
    QCOMPARE(awardFrom(resource, other, {project}, m_catalogue, own).amount, 1250.0);
}

QTEST_GUILESS_MAIN(TestFromPortal)
#include "tst_fromportal.moc"
