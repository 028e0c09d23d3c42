// SPDX-License-Identifier: GPL-3.0-or-later
//
// Portals without a network: addresses and tokens as they are typed, what a Waldur says when it refuses, links to the
// next page, amounts as its own pages show them, which site an award is for.
#include "client/portals/portal.h"
#include "client/portals/resourcesite.h"
#include "client/portals/waldurerror.h"
#include "client/settings/settings.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

Site site(const QString &id, const QString &name)
{
    Site site{.id = {id}, .name = name, .origin = Site::Origin::Catalogue};
    return site;
}

} // namespace

class TestPortals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addresses_data();
    void addresses();
    void tokens();
    void listIsKept();
    void refusals_data();
    void refusals();
    void links_data();
    void links();
    void unknownIsNotZero();
    void amounts();
    void reportsAreAddedUp();
    void timesAndEnds();
    void rounds();
    void sitesOfAwards();
};

void TestPortals::addresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("address"); // or the reason it is none, after "!"
    QTest::newRow("bare") << u"allocations.my-eurohpc.eu"_s << u"https://allocations.my-eurohpc.eu"_s;
    QTest::newRow("slash") << u" https://portal.example/ "_s << u"https://portal.example"_s;
    QTest::newRow("the interface's page")
        << u"https://portal.example/api/projects/?page=2"_s << u"https://portal.example"_s;
    QTest::newRow("below a path") << u"https://portal.example/waldur/api/"_s << u"https://portal.example/waldur"_s;
    QTest::newRow("no interface") << u"https://portal.example/apis/"_s << u"https://portal.example/apis"_s;
    QTest::newRow("usual port") << u"https://portal.example:443"_s << u"https://portal.example"_s;
    QTest::newRow("own port") << u"https://portal.example:8443/#/x"_s << u"https://portal.example:8443"_s;
    QTest::newRow("this computer") << u"http://127.0.0.1:8000/api/"_s << u"http://127.0.0.1:8000"_s;
    QTest::newRow("this computer, 6") << u"http://[::1]:8000"_s << u"http://[::1]:8000"_s;
    QTest::newRow("letters of their own") << u"https://pörtal.example"_s << u"https://xn--prtal-jua.example"_s;
    QTest::newRow("not encrypted") << u"http://portal.example"_s << u"!plain"_s;
    QTest::newRow("looks like this computer") << u"http://localhost.evil.example"_s << u"!plain"_s;
    QTest::newRow("password") << u"https://anna:secret@portal.example"_s << u"!credentials"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s << u"!address"_s;
    QTest::newRow("script") << u"javascript://x/"_s << u"!address"_s;
    QTest::newRow("blank") << u"por tal"_s << u"!address"_s;
    QTest::newRow("nothing") << u"  "_s << u"!empty"_s;
}

void TestPortals::addresses()
{
    QFETCH(QString, typed);
    QFETCH(QString, address);
    const auto found = portalAddress(typed);
    QCOMPARE(found ? found->toString() : u'!' + found.error().detail, address);
    if (!found)
        QVERIFY(!found.error().subject.contains(u"secret"_s));
}

void TestPortals::tokens()
{
    for (const QString &typed : {u"abc123"_s, u"  abc123\n"_s, u"Token abc123"_s, u"Authorization: Bearer abc123"_s})
        QCOMPARE(portalToken(typed).value_or(QString()), u"abc123"_s);
    for (const QString &typed : {u""_s, u"  "_s, u"Token "_s, u"two words"_s, u"a\r\nX-Evil: 1"_s, u"ключ"_s})
        QVERIFY2(!portalToken(typed), qPrintable(typed));
}

void TestPortals::listIsKept()
{
    const QTemporaryDir folder;
    QSettings store(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    Settings settings(store);
    QVERIFY(portals(settings).isEmpty());
    const QList<Portal> list{{u"EFP Allocations, notre projet"_s, QUrl(u"https://a.example"_s)},
                             {u"b.example"_s, QUrl(u"https://b.example/waldur"_s)}};
    setPortals(settings, list);
    QCOMPARE(portals(settings), list);
    QCOMPARE(findPortal(list, u"efp allocations, NOTRE projet"_s), &list.first());
    QCOMPARE(findPortal(list, u"A.example"_s), &list.first());
    QCOMPARE(findPortal(list, u"https://b.example/waldur/api/"_s), &list.last());
    QCOMPARE(findPortal(list, u"c.example"_s), nullptr);
    // Edited by hand, or by somebody else: what is no portal is left out.
    settings.set(setting::portals,
                 QStringList{u"http://evil.example x"_s, u"https://a.example"_s, {}, u"https://a.example y"_s});
    QCOMPARE(portals(settings), (QList<Portal>{{u"a.example"_s, QUrl(u"https://a.example"_s)}}));
}

void TestPortals::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("detail");
    const QByteArray json = "application/json", html = "text/html";
    using enum Error::Kind;
    QTest::newRow("detail") << 403 << json << QByteArray(R"({"detail":"No permission."})") << Denied
                            << u"HTTP 403: No permission."_s;
    QTest::newRow("of all") << 400 << json << QByteArray(R"({"non_field_errors":["One.","Two."]})") << Rejected
                            << u"HTTP 400: One.\nTwo."_s;
    QTest::newRow("of fields") << 400 << json << QByteArray(R"({"name":["Too long."],"limits":{"gpu":["Too much."]}})")
                               << Rejected << u"HTTP 400: limits.gpu: Too much.\nname: Too long."_s;
    QTest::newRow("a list") << 400 << json << QByteArray(R"(["Round is closed."])") << Rejected
                            << u"HTTP 400: Round is closed."_s;
    QTest::newRow("a text") << 400 << json << QByteArray(R"("Just no.")") << Rejected << u"HTTP 400: Just no."_s;
    QTest::newRow("token") << 401 << json << QByteArray(R"({"detail":"Invalid token."})") << AuthRejected
                           << u"HTTP 401: Invalid token."_s;
    QTest::newRow("gone") << 404 << json << QByteArray(R"({"detail":"Not found."})") << NotFound
                          << u"HTTP 404: Not found."_s;
    QTest::newRow("state") << 409 << json << QByteArray(R"({"detail":"Valid states: Draft."})") << Rejected
                           << u"HTTP 409: Valid states: Draft."_s;
    QTest::newRow("switched off") << 424 << json << QByteArray(R"({"detail":"Extension is disabled."})") << Unsupported
                                  << u"HTTP 424: Extension is disabled."_s;
    QTest::newRow("too many") << 429 << json << QByteArray(R"({"detail":"Request was throttled."})") << Rejected
                              << u"HTTP 429: Request was throttled."_s;
    QTest::newRow("page") << 502 << html
                          << QByteArray("<html><head><TITLE>502 Bad\nGateway</TITLE></head><body>nginx</body></html>")
                          << BadReply << u"HTTP 502: 502 Bad Gateway"_s;
    QTest::newRow("page without a title") << 500 << html << QByteArray("<style>a{}</style><h1>Server Error (500)</h1>")
                                          << BadReply << u"HTTP 500: Server Error (500)"_s;
    QTest::newRow("nothing") << 401 << html << QByteArray() << AuthRejected << u"HTTP 401"_s;
    QTest::newRow("without an end") << 400 << json << QByteArray(R"([[[[[["deep"]]]]]])") << Rejected << u"HTTP 400"_s;
    QTest::newRow("null") << 400 << json << QByteArray(R"({"detail":null})") << Rejected << u"HTTP 400"_s;
}

void TestPortals::refusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(Error::Kind, kind);
    QFETCH(QString, detail);
    const Error error = waldurError({.status = status, .contentType = type, .body = body}, u"portal.example"_s);
    QCOMPARE(error, (Error{kind, detail, u"portal.example"_s}));
    QCOMPARE(statusOf(error), status);
}

void TestPortals::links_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("next");
    QTest::newRow("waldur") << QByteArray(
        "<https://p.example/api/x/?page=1>; rel=\"first\", <https://p.example/api/x/?page=2>; rel=\"next\"")
                            << u"https://p.example/api/x/?page=2"_s;
    QTest::newRow("no quotes, relative") << QByteArray("</api/x/?page=2>;rel=next")
                                         << u"https://p.example/api/x/?page=2"_s;
    QTest::newRow("comma in it") << QByteArray("<https://p.example/?a=1,2>; rel=\"next\"")
                                 << u"https://p.example/?a=1,2"_s;
    QTest::newRow("last page") << QByteArray("<https://p.example/?page=1>; rel=\"prev\"") << QString();
    QTest::newRow("other word") << QByteArray("<https://p.example/?page=1>; rel=\"nextish\"") << QString();
    QTest::newRow("none") << QByteArray() << QString();
}

void TestPortals::links()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, next);
    QCOMPARE(nextLink(header, QUrl(u"https://p.example/api/x/"_s)).toString(), next);
}

void TestPortals::unknownIsNotZero()
{
    const PortalResource none = portalResource(json("{}"));
    QVERIFY(none.components.isEmpty() && !none.end.isValid() && !none.lastSync.isValid());
    const PortalResource odd = portalResource(json(R"({"limits":{"gpu":"many"},"current_usages":null,"end_date":"soon",
        "offering_components":[{"type":"gpu","name":"GPU"},"x",{"name":"no type"}],"paused":"yes"})"));
    QCOMPARE(odd.components.size(), 1);
    QVERIFY(!odd.components[0].limit && !odd.components[0].used && !odd.components[0].left());
    QVERIFY(!odd.end.isValid() && !odd.isPaused);
    QVERIFY(!portalProject(json("{}")).resources);
    QVERIFY(!portalCall(json("{}")).isRestricted && !portalCall(json("{}")).days);
    const PortalCall call = portalCall(json(R"({"external_url":"javascript:void"})"));
    QVERIFY(call.page.isEmpty());
    QVERIFY(!portalProposal(json("{}")).canSubmit);
}

void TestPortals::amounts()
{
    const auto component = [](const char *text) { return portalResource(json(text)).components.value(0); };
    // Of a limit for all of it, what counts against it; factor of the site's units make one.
    const PortalComponent hours =
        component(R"({"limits":{"m":60000},"limit_usage":{"m":66000},"current_usages":{"m":60},
        "offering_components":[{"type":"m","measured_unit":"h","factor":60,"billing_type":"limit","limit_period":"total"}]})");
    QCOMPARE(hours.limit, 1000);
    QCOMPARE(hours.used, 1100);
    QCOMPARE(hours.left(), -100);
    QVERIFY(!hours.lastReport);
    // The latest report is not what was used of a whole award.
    const PortalComponent total = component(R"({"limits":{"g":100},"current_usages":{"g":7},
        "offering_components":[{"type":"g","billing_type":"limit","limit_period":"total"}]})");
    QVERIFY(!total.used && !total.left());
    QCOMPARE(total.lastReport, 7);
    // By the month it is; no period is a month too.
    const PortalComponent month = component(R"({"limits":{"g":100},"current_usages":{"g":7},
        "offering_components":[{"type":"g","billing_type":"limit"}]})");
    QCOMPARE(month.left(), 93);
    // Billed by use, no limit: 0 is none.
    const PortalComponent usage = component(R"({"limits":{"g":0},"current_usages":{"g":7},
        "offering_components":[{"type":"g","billing_type":"usage"}]})");
    QVERIFY(!usage.limit && !usage.left());
    QCOMPARE(usage.used, 7);
    const PortalComponent storage = component(R"({"limits":{"s":2048},
        "offering_components":[{"type":"s","measured_unit":"GB","factor":1024,"billing_type":"limit"}]})");
    QCOMPARE(storage.limit, 2);
    QCOMPARE(storage.unit, u"TB"_s);
}

// What is billed by use has no sum in the resource: the reports of its period are added up, in the unit that is shown.
void TestPortals::reportsAreAddedUp()
{
    const auto used = [](const char *period, const char *reports) {
        PortalResource award = portalResource(json(QByteArray(R"({"current_usages":{"m":60},
            "offering_components":[{"type":"m","factor":60,"billing_type":"usage","limit_period":")")
                                                       .append(period)
                                                       .append(R"("}]})")
                                                       .constData()));
        addReports(award, json(reports)["all"_L1].toArray(), QDate(2026, 11, 30));
        return award.components.value(0).used;
    };
    const char *reports = R"({"all":[{"type":"m","usage":600,"billing_period":"2025-12-01"},
        {"type":"m","usage":"120.0","billing_period":"2026-09-01"},{"type":"m","usage":60,"billing_period":"2026-11-01"},
        {"type":"other","usage":9999,"billing_period":"2026-11-01"}]})";
    QCOMPARE(used("total", reports), 13);
    QCOMPARE(used("annual", reports), 3);
    QCOMPARE(used("quarterly", reports), 1);
    QVERIFY(!used("total", R"({"all":[]})")); // nobody reported: not known, and no 0
}

void TestPortals::timesAndEnds()
{
    const PortalResource award = portalResource(json(R"({"end_date":"2026-12-31","project_end_date":"2026-11-30",
        "last_sync":"2026-11-01T10:00:00+02:00"})"));
    QCOMPARE(award.end, QDate(2026, 11, 30));
    QCOMPARE(award.lastSync, QDateTime(QDate(2026, 11, 1), QTime(8, 0), QTimeZone::UTC));
    QCOMPARE(portalUser(json(R"({"token_expires_at":"2026-11-01T10:00:00"})")).tokenUntil,
             QDateTime(QDate(2026, 11, 1), QTime(10, 0), QTimeZone::UTC));
}

void TestPortals::rounds()
{
    const PortalCall call = portalCall(json(R"({"rounds":[
        {"uuid":"a","status":"ended","start_time":"2026-01-01T00:00:00Z","cutoff_time":"2026-02-01T00:00:00Z"},
        {"uuid":"b","status":"scheduled","start_time":"2026-04-01T00:00:00Z","cutoff_time":"2026-05-01T00:00:00Z"},
        {"uuid":"c","status":"open","start_time":"2026-02-01T00:00:00Z","cutoff_time":"2026-03-01T00:00:00Z"},
        {"uuid":"d","start_time":"2026-02-01T00:00:00Z","cutoff_time":"2026-03-15T00:00:00Z"}]})"));
    const auto at = [&call](int month, int day) {
        const PortalRound *round = currentRound(call, QDateTime(QDate(2026, month, day), QTime(), QTimeZone::UTC));
        return round ? round->uuid : QString();
    };
    QCOMPARE(at(2, 10), u"c"_s);
    QCOMPARE(at(3, 10), u"d"_s); // c, told to be open, has passed since it was read
    QCOMPARE(at(3, 20), u"b"_s);
    QCOMPARE(currentRound(PortalCall(), QDateTime()), nullptr);
}

void TestPortals::sitesOfAwards()
{
    const QTemporaryDir folder;
    QSettings store(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    Settings settings(store);
    PortalResource award{.uuid = u"u1"_s, .offering = u"LUMI-G / Puhuri"_s};
    const Site lumi = site(u"lumi"_s, u"LUMI"_s), mare = site(u"marenostrum5"_s, u"MareNostrum 5"_s);
    QVERIFY(belongsTo(award, lumi, settings));
    QVERIFY(!belongsTo(award, mare, settings));
    QVERIFY(!belongsTo({.offering = u"Illumination"_s}, lumi, settings));
    QVERIFY(belongsTo({.offering = u"BSC Mare Nostrum 5 ACC"_s}, mare, settings));
    QVERIFY(belongsTo({.offering = u"GPU"_s, .offeringId = u"marenostrum5-acc"_s}, mare, settings));
    Site alias{.id = {u"my-login"_s}, .origin = Site::Origin::SshConfig};
    QVERIFY(!belongsTo(award, alias, settings));
    alias.profile = {u"lumi"_s};
    QVERIFY(belongsTo(award, alias, settings));
    // What the user says goes before the name.
    chooseSite(settings, u"u1"_s, u"marenostrum5"_s);
    QVERIFY(belongsTo(award, mare, settings) && !belongsTo(award, lumi, settings));
    chooseSite(settings, u"u1"_s, u"-"_s);
    QVERIFY(!belongsTo(award, mare, settings) && !belongsTo(award, lumi, settings));
    chooseSite(settings, u"u1"_s, {});
    QVERIFY(belongsTo(award, lumi, settings));
}

QTEST_GUILESS_MAIN(TestPortals)
#include "tst_portals.moc"
