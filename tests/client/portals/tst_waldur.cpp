// SPDX-License-Identifier: GPL-3.0-or-later
//
// Portals over Qt's own HTTP client and a server with a state, whose every answer is checked against Waldur's schema:
// pages, refusals in all their forms, a token that ends in the middle, answers cut, slow, packed and too large, redirects
// and certificates, and proposals of which one is never made twice.
#include "client/base/errorkind.h"
#include "client/portals/proposal.h"
#include "client/portals/waldurerror.h"
#include "tests/support/closedport.h"
#include "tests/support/fakewaldur.h"
#include "tests/support/waiting.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <future>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

class TestWaldur : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<FakeWaldur>(); }
    void init() { m_server->tell({{u"do"_s, u"reset"_s}}); }
    void cleanup() { QCOMPARE(m_server->faults(), QStringList()); }

    void readsAll();
    void belowAPath();
    void bothKindsOfTokens();
    void wrongToken();
    void tokenEndsInTheMiddle();
    void partsFailAlone();
    void spoilt_data();
    void spoilt();
    void packed();
    void pausesWhenAsked();
    void redirects();
    void linksElsewhere();
    void fewerThanCounted();
    void slowAndCancelled();
    void silent();
    void nobodyThere();
    void certificateIsChecked();

    void proposalFromDraftToSubmitted();
    void proposalRefused();
    void neverMadeTwice_data();
    void neverMadeTwice();
    void lookedForLater();
    void submittedOnce();
    void attachedOnce();

private:
    Portal portal() const { return {u"Test"_s, m_server->address()}; }
    std::unique_ptr<Waldur> waldur(const QString &token = u"good-token"_s, HttpLimits limits = {})
    {
        return std::make_unique<Waldur>(portal(), token, m_cancel, limits);
    }
    ProposalText text() const
    {
        const QString openRound = u"00000008000000000000000000000001"_s;
        return {.round = openRound, .name = u"Übersetzung “XL”"_s, .summary = u"Zeile 1\nZeile 2"_s, .days = 90};
    }

    std::unique_ptr<FakeWaldur> m_server;
    CancelFlag m_cancel;
};

void TestWaldur::readsAll()
{
    qsizetype last = 0;
    std::optional<qint64> of;
    auto client = waldur();
    client->setProgress([&](qsizetype done, std::optional<qint64> all) {
        last = std::max(last, done);
        of = std::max(of, all);
    });
    const auto reading = client->read();
    QVERIFY2(reading.has_value(), reading ? "" : qPrintable(reading.error().detail));
    QCOMPARE(reading->user.name, u"Anna Müller"_s);
    QVERIFY(reading->user.tokenUntil.isValid());
    QCOMPARE(reading->problems, QList<Error>());
    QCOMPARE(reading->projects->size(), 230); // three pages
    QCOMPARE(last, 230);
    QCOMPARE(of, 230);
    QCOMPARE(reading->projects->at(1).name, u"Übersetzung für alle – Größe XL"_s);
    QCOMPARE(reading->projects->at(0).end, QDate(2026, 12, 31));
    QVERIFY(!reading->projects->at(2).resources && !reading->projects->at(2).start.isValid());
    const QList<PortalResource> &awards = *reading->resources;
    QCOMPARE(awards.size(), 4);
    QCOMPARE(awards[0].components[0].left(), 5000 - 1200.5);
    QCOMPARE(awards[1].components[0].left(), -100);
    QVERIFY(awards[1].isPaused);
    QVERIFY(!awards[2].components[0].used && awards[2].components[1].left() == 6);
    QCOMPARE(awards[2].end, QDate(2026, 12, 1));
    QVERIFY(!awards[3].components[0].limit && awards[3].components[0].lastReport == 3);
    const PortalCall &call = reading->calls->at(0);
    QCOMPARE(currentRound(call, QDateTime::currentDateTimeUtc())->name, u"2026-2"_s);
    QCOMPARE(call.offerings.at(0).components.at(0).type, u"gpu_hours"_s);
    QCOMPARE(m_server->countOf(u"get"_s, u"/projects/"_s), 3);
    const QJsonArray requests = m_server->requests();
    for (const QJsonValue &request : requests)
        QVERIFY(request[u"agent"_s].toString().startsWith(u"Officina/"_s));
}

void TestWaldur::belowAPath()
{
    const Portal below{u"Test"_s, QUrl(m_server->address().toString() + u"/portal"_s)};
    Waldur client(below, u"good-token"_s, m_cancel);
    QVERIFY(client.signIn());
}

void TestWaldur::bothKindsOfTokens()
{
    auto client = waldur(u"personal-token"_s);
    QVERIFY(client->signIn());
    QCOMPARE(client->projects().value_or(QList<PortalProject>()).size(), 230);
    QCOMPARE(m_server->requests().last()[u"authorization"_s].toString(), u"Bearer personal-token"_s);
}

void TestWaldur::wrongToken()
{
    const auto reading = waldur(u"old-token"_s)->read();
    QVERIFY(!reading);
    QCOMPARE(reading.error(), (Error{Kind::AuthRejected, u"HTTP 401: Invalid token."_s, portal().host()}));
    QVERIFY(!reading.error().detail.contains(u"old-token"_s));
    QCOMPARE(m_server->requests().size(), 2); // in both forms, and no more
}

void TestWaldur::tokenEndsInTheMiddle()
{
    m_server->spoil(u"/projects/"_s, u"raw"_s, {{u"skip"_s, 1}, {u"status"_s, 401}, {u"times"_s, 99}});
    m_server->spoil(u"/marketplace-resources/"_s, u"raw"_s, {{u"status"_s, 401}, {u"times"_s, 99}});
    const auto reading = waldur()->read();
    QVERIFY(!reading); // nothing is complete: the first page is not all projects
    QCOMPARE(reading.error().kind, Kind::AuthRejected);
    QCOMPARE(m_server->countOf(u"get"_s, u"/marketplace-resources/"_s), 0); // asked for nothing more

    m_server->tell({{u"do"_s, u"clear"_s}});
    m_server->spoil(u"/marketplace-resources/"_s, u"raw"_s,
                    {{u"status"_s, 401}, {u"body"_s, uR"({"detail":"Token has expired."})"_s}});
    const auto part = waldur()->read();
    QVERIFY(part);
    QCOMPARE(part->projects->size(), 230); // what had been read is kept
    QVERIFY(!part->resources && !part->calls);
    QCOMPARE(part->problems.first().subject, u"resources"_s);
    QCOMPARE(part->problems.first().detail, u"HTTP 401: Token has expired."_s);
}

void TestWaldur::partsFailAlone()
{
    m_server->answer(u"/proposal-public-calls/"_s, 424, uR"({"detail":"Extension is disabled."})"_s);
    const auto reading = waldur()->read();
    QVERIFY(reading);
    QVERIFY(reading->projects && reading->resources && !reading->calls);
    QCOMPARE(reading->problems, (QList<Error>{{Kind::Unsupported, u"HTTP 424: Extension is disabled."_s, u"calls"_s}}));
}

void TestWaldur::spoilt_data()
{
    QTest::addColumn<QJsonObject>("how");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("detail"); // begins with that
    const auto raw = [](int status, const QString &body, const QString &type = u"application/json"_s) {
        return QJsonObject{{u"kind"_s, u"raw"_s}, {u"status"_s, status}, {u"body"_s, body}, {u"type"_s, type}};
    };
    QTest::newRow("forbidden") << raw(403, uR"({"detail":"No."})"_s) << Kind::Denied << u"HTTP 403: No."_s;
    QTest::newRow("no such") << raw(404, uR"({"detail":"Not found."})"_s) << Kind::NotFound
                             << u"HTTP 404: Not found."_s;
    QTest::newRow("conflict") << raw(409, uR"(["State."])"_s) << Kind::Rejected << u"HTTP 409: State."_s;
    QTest::newRow("server's fault") << raw(500, u"<h1>Server Error (500)</h1>"_s, u"text/html"_s) << Kind::BadReply
                                    << u"HTTP 500: Server Error (500)"_s;
    QTest::newRow("a page of sign-in") << raw(200, u"<title>Log in</title>"_s, u"text/html; charset=utf-8"_s)
                                       << Kind::BadReply << u"HTTP 200, text/html: Log in"_s;
    QTest::newRow("JSON by another name")
        << raw(200, u"[]"_s, u"text/plain"_s) << Kind::BadReply << u"HTTP 200, text/plain"_s;
    QTest::newRow("an object for a list") << raw(200, u"{}"_s) << Kind::BadReply << QString();
    QTest::newRow("no JSON") << raw(200, u"[{]"_s) << Kind::BadReply << QString();
    QTest::newRow("nothing") << raw(200, {}) << Kind::BadReply << QString();
    QTest::newRow("cut") << QJsonObject{{u"kind"_s, u"cut"_s}} << Kind::Disconnected << QString();
    QTest::newRow("cut, with all done") << QJsonObject{{u"kind"_s, u"cut"_s}, {u"at"_s, u"after"_s}}
                                        << Kind::Disconnected << QString();
    QTest::newRow("damaged packing") << QJsonObject{{u"kind"_s, u"gzip"_s}, {u"at"_s, u"after"_s}, {u"damaged"_s, true}}
                                     << Kind::BadReply << QString();
    QTest::newRow("huge") << QJsonObject{{u"kind"_s, u"huge"_s}, {u"bytes"_s, 3'000'000}} << Kind::TooLong << QString();
}

void TestWaldur::spoilt()
{
    QFETCH(QJsonObject, how);
    QFETCH(Kind, kind);
    QFETCH(QString, detail);
    m_server->spoil(u"/projects/"_s, how[u"kind"_s].toString(), how);
    const auto projects = waldur(u"good-token"_s, {.bytes = 2'000'000})->projects();
    QVERIFY(!projects);
    QCOMPARE(kindName(projects.error().kind), kindName(kind));
    QVERIFY2(projects.error().detail.startsWith(detail), qPrintable(projects.error().detail));
    QCOMPARE(projects.error().subject, portal().host());
}

void TestWaldur::packed()
{
    m_server->spoil(u"/projects/"_s, u"gzip"_s, {{u"at"_s, u"after"_s}, {u"times"_s, 3}});
    QCOMPARE(waldur()->projects().value_or(QList<PortalProject>()).size(), 230);
}

void TestWaldur::pausesWhenAsked()
{
    const QString words = uR"({"detail":"Request was throttled. Expected available in 1 second."})"_s;
    const auto throttle = [&](const QString &after) {
        m_server->spoil(
            u"/projects/"_s, u"raw"_s,
            {{u"status"_s, 429}, {u"body"_s, words}, {u"headers"_s, QJsonObject{{u"Retry-After"_s, after}}}});
    };
    throttle(u"1"_s);
    QCOMPARE(waldur()->projects().value_or(QList<PortalProject>()).size(), 230);
    throttle(u"3600"_s); // nobody waits an hour
    const auto projects = waldur()->projects();
    QVERIFY(!projects);
    QVERIFY(projects.error().detail.startsWith(u"HTTP 429: Request was throttled."_s));
}

void TestWaldur::redirects()
{
    FakeWaldur other;
    m_server->spoil(u"/projects/"_s, u"redirect"_s, {{u"to"_s, u"/api/projects/?page_size=300"_s}});
    QCOMPARE(waldur()->projects().value_or(QList<PortalProject>()).size(), 230); // on the same server
    m_server->spoil(u"/projects/"_s, u"redirect"_s, {{u"to"_s, other.address().toString() + u"/api/projects/"_s}});
    const auto projects = waldur()->projects();
    QVERIFY(!projects);
    QCOMPARE(projects.error().kind, Kind::BadReply);
    QVERIFY(projects.error().detail.contains(QString::number(other.port())));
    QCOMPARE(other.requests().size(), 0); // the token went nowhere else
    m_server->spoil(u"/projects/"_s, u"redirect"_s, {{u"to"_s, u"/api/projects/"_s}, {u"times"_s, 99}});
    QCOMPARE(waldur()->projects().error().kind, Kind::BadReply); // in a circle
}

void TestWaldur::linksElsewhere()
{
    FakeWaldur other;
    const QString link = u"<%1/api/projects/?page=2>; rel=\"next\""_s.arg(other.address().toString());
    m_server->spoil(u"/projects/"_s, u"raw"_s, {{u"body"_s, u"[]"_s}, {u"headers"_s, QJsonObject{{u"Link"_s, link}}}});
    QCOMPARE(waldur()->projects().error().kind, Kind::BadReply);
    QCOMPARE(other.requests().size(), 0);
    const QString circle = u"<%1/api/projects/?page_size=100>; rel=\"next\""_s.arg(m_server->address().toString());
    m_server->spoil(u"/projects/"_s, u"raw"_s,
                    {{u"body"_s, u"[]"_s}, {u"times"_s, 99}, {u"headers"_s, QJsonObject{{u"Link"_s, circle}}}});
    QCOMPARE(waldur()->projects().error().kind, Kind::BadReply);
}

void TestWaldur::fewerThanCounted()
{
    m_server->spoil(u"/projects/"_s, u"raw"_s,
                    {{u"body"_s, u"[{}]"_s}, {u"headers"_s, QJsonObject{{u"X-Result-Count"_s, u"12"_s}}}});
    const auto projects = waldur()->projects();
    QVERIFY(!projects); // never silently shorter
    QCOMPARE(projects.error().kind, Kind::TooLong);
}

void TestWaldur::slowAndCancelled()
{
    m_server->spoil(u"/projects/"_s, u"hold"_s, {{u"times"_s, 99}});
    m_cancel = CancelFlag();
    auto reading = std::async(std::launch::async,
                              [this, cancel = m_cancel] { return Waldur(portal(), u"good-token"_s, cancel).read(); });
    QTRY_COMPARE(m_server->held(), 1);
    m_cancel.cancel();
    QCOMPARE(reading.get().error().kind, Kind::Cancelled);
    m_server->release();
    m_cancel = CancelFlag();
}

void TestWaldur::silent()
{
    m_server->spoil(u"/projects/"_s, u"hold"_s);
    const auto projects = waldur(u"good-token"_s, {.silence = std::chrono::milliseconds(500)})->projects();
    QVERIFY(!projects);
    QCOMPARE(kindName(projects.error().kind), u"timeout"_s);
    m_server->release();
}

void TestWaldur::nobodyThere()
{
    const ClosedPort closed;
    Waldur client({u"x"_s, QUrl(u"http://127.0.0.1:%1"_s.arg(closed.port()))}, u"t"_s, m_cancel);
    const auto user = client.signIn();
    QVERIFY(!user);
    QCOMPARE(kindName(user.error().kind), u"unreachable"_s);
}

void TestWaldur::certificateIsChecked()
{
    const QTemporaryDir folder;
    const QString key = folder.filePath(u"key.pem"_s), certificate = folder.filePath(u"cert.pem"_s);
    QCOMPARE(QProcess::execute(u"openssl"_s,
                               {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s,
                                u"-subj"_s, u"/CN=localhost"_s, u"-keyout"_s, key, u"-out"_s, certificate}),
             0);
    FakeWaldur secure(certificate, key);
    Waldur client({u"x"_s, QUrl(u"https://localhost:%1"_s.arg(secure.port()))}, u"good-token"_s, m_cancel);
    const auto user = client.signIn();
    QVERIFY(!user);
    QCOMPARE(kindName(user.error().kind), u"host-key-unknown"_s);
    QVERIFY(!user.error().detail.isEmpty());
    QCOMPARE(secure.requests().size(), 0); // the token was not sent
}

void TestWaldur::proposalFromDraftToSubmitted()
{
    const QTemporaryDir folder;
    ProposalLedger ledger(folder.filePath(u"portals"_s));
    const QString pdf = folder.filePath(u"Anhang \"1\" – Größe.pdf"_s);
    QFile file(pdf);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("%PDF-1.7\r\n--x--\0", 17));
    file.close();
    auto client = waldur();
    QVERIFY(client->signIn());
    const ProposalStep made = createProposal(*client, ledger, text());
    QVERIFY2(made.isDone(), qPrintable(made.error.detail));
    QCOMPARE(client->proposal(made.uuid)->canSubmit, false);
    QCOMPARE(submitProposal(*client, made.uuid).error.detail, u"Request at least one resource."_s);
    const RequestedAmount amount{u"00000009000000000000000000000000"_s, {{u"gpu_hours"_s, 5000}}, u"Zwei Läufe"_s};
    QVERIFY(requestAmount(*client, made.uuid, amount).isDone());
    QCOMPARE(requestAmount(*client, made.uuid, amount).error.kind, Kind::Exists);
    QVERIFY(attachFile(*client, made.uuid, pdf).isDone());
    QVERIFY(submitProposal(*client, made.uuid).isDone());
    QVERIFY(submitProposal(*client, made.uuid).isDone()); // it is, and nothing is sent
    QCOMPARE(m_server->countOf(u"post"_s, u"/submit/"_s), 1);
    const QJsonObject there = m_server->proposals().first().toObject();
    QCOMPARE(there[u"proposal"_s][u"state"_s].toString(), u"submitted"_s);
    QCOMPARE(there[u"proposal"_s][u"project_summary"_s].toString(), u"Zeile 1\nZeile 2"_s);
    QCOMPARE(there[u"proposal"_s][u"supporting_documentation"_s][0][u"file_name"_s].toString(),
             u"Anhang _1_ – Größe.pdf"_s);
    QCOMPARE(there[u"resources"_s][0][u"limits"_s][u"gpu_hours"_s].toInt(), 5000);
    QCOMPARE(client->proposals()->at(0).state, u"submitted"_s);
}

void TestWaldur::proposalRefused()
{
    const QTemporaryDir folder;
    ProposalLedger ledger(folder.path());
    auto client = waldur();
    ProposalText closed = text();
    closed.round = u"00000008000000000000000000000000"_s;
    const ProposalStep step = createProposal(*client, ledger, closed);
    QCOMPARE(step.outcome, ProposalStep::Outcome::Refused);
    QCOMPARE(step.error.detail, u"HTTP 400: Round is not open."_s);
    QVERIFY(!ledger.open(portal(), closed)->has_value()); // may be tried again
    const RequestedAmount unknown{u"00000009000000000000000000000007"_s, {}, {}};
    const ProposalStep made = createProposal(*client, ledger, text());
    QCOMPARE(requestAmount(*client, made.uuid, unknown).error.detail,
             u"HTTP 400: requested_offering_uuid: Offering not found."_s);
    QCOMPARE(attachFile(*client, made.uuid, folder.filePath(u"none.pdf"_s)).error.kind, Kind::NotFound);
}

void TestWaldur::neverMadeTwice_data()
{
    QTest::addColumn<QJsonObject>("how");
    QTest::addColumn<bool>("wasMade");
    QTest::newRow("closed before") << QJsonObject{{u"kind"_s, u"close"_s}} << false;
    QTest::newRow("closed after") << QJsonObject{{u"kind"_s, u"close"_s}, {u"at"_s, u"after"_s}} << true;
    QTest::newRow("cut") << QJsonObject{{u"kind"_s, u"cut"_s}, {u"at"_s, u"after"_s}} << true;
    QTest::newRow("502 before") << QJsonObject{{u"kind"_s, u"raw"_s}, {u"status"_s, 502}} << false;
    QTest::newRow("502 after") << QJsonObject{{u"kind"_s, u"raw"_s}, {u"status"_s, 502}, {u"at"_s, u"after"_s}} << true;
    QTest::newRow("a page") << QJsonObject{{u"kind"_s, u"raw"_s}, {u"body"_s, u"<p>Hi"_s}, {u"type"_s, u"text/html"_s}}
                            << false;
    QTest::newRow("redirect") << QJsonObject{{u"kind"_s, u"redirect"_s},
                                             {u"status"_s, 307},
                                             {u"to"_s, u"/api/proposal-proposals/"_s}}
                              << false;
    QTest::newRow("redirect after") << QJsonObject{{u"kind"_s, u"redirect"_s},
                                                   {u"status"_s, 302},
                                                   {u"at"_s, u"after"_s},
                                                   {u"to"_s, u"/x"_s}}
                                    << true;
}

// Whether or not the portal got it, it is sent once, by Qt too, and what is there is found.
void TestWaldur::neverMadeTwice()
{
    QFETCH(QJsonObject, how);
    QFETCH(bool, wasMade);
    const QTemporaryDir folder;
    ProposalLedger ledger(folder.path());
    auto client = waldur();
    QVERIFY(client->signIn()); // a connection is open, over which Qt would send it again
    how[u"method"_s] = u"post"_s;
    m_server->spoil(u"/proposal-proposals/"_s, how[u"kind"_s].toString(), how);
    const ProposalStep step = createProposal(*client, ledger, text());
    QCOMPARE(m_server->countOf(u"post"_s, u"/proposal-proposals/"_s), 1);
    QCOMPARE(step.outcome, wasMade ? ProposalStep::Outcome::Done : ProposalStep::Outcome::Unknown);
    QCOMPARE(m_server->proposals().size(), wasMade ? 1 : 0);
    QCOMPARE(ledger.open(portal(), text())->has_value(), !wasMade);
    if (!wasMade) { // asked again, it is looked for and not sent
        QCOMPARE(createProposal(*client, ledger, text()).outcome, ProposalStep::Outcome::Unknown);
        QCOMPARE(m_server->countOf(u"post"_s, u"/proposal-proposals/"_s), 1);
    }
}

void TestWaldur::lookedForLater()
{
    const QTemporaryDir folder;
    {
        ProposalLedger ledger(folder.path());
        auto client = waldur();
        QVERIFY(client->signIn());
        ProposalText older = text();
        older.name = u"Older"_s;
        QVERIFY(createProposal(*client, ledger, older).isDone());
        m_server->spoil(u"/proposal-proposals/"_s, u"close"_s, {{u"method"_s, u"post"_s}, {u"at"_s, u"after"_s}});
        m_server->spoil(u"/proposal-proposals/"_s, u"raw"_s,
                        {{u"method"_s, u"get"_s}, {u"skip"_s, 1}, {u"status"_s, 503}});
        QCOMPARE(createProposal(*client, ledger, text()).outcome,
                 ProposalStep::Outcome::Unknown); // the look failed too
    }
    // Another run of the program, to whom nothing but the ledger tells it.
    ProposalLedger ledger(folder.path());
    const ProposalStep found = createProposal(*waldur(), ledger, text());
    QVERIFY(found.isDone());
    QCOMPARE(found.uuid, m_server->proposals().last()[u"proposal"_s][u"uuid"_s].toString());
    QCOMPARE(m_server->proposals().size(), 2);
}

void TestWaldur::submittedOnce()
{
    const QTemporaryDir folder;
    ProposalLedger ledger(folder.path());
    auto client = waldur();
    const QString uuid = createProposal(*client, ledger, text()).uuid;
    QVERIFY(requestAmount(*client, uuid, {u"00000009000000000000000000000000"_s, {{u"gpu_hours"_s, 1}}, {}}).isDone());
    m_server->spoil(u"/submit/"_s, u"close"_s);
    QCOMPARE(submitProposal(*client, uuid).outcome, ProposalStep::Outcome::Unknown);
    QCOMPARE(m_server->countOf(u"post"_s, u"/submit/"_s), 1);
    m_server->spoil(u"/submit/"_s, u"close"_s, {{u"at"_s, u"after"_s}});
    QVERIFY(submitProposal(*client, uuid).isDone()); // it got there
    QCOMPARE(m_server->countOf(u"post"_s, u"/submit/"_s), 2);
}

void TestWaldur::attachedOnce()
{
    const QTemporaryDir folder;
    ProposalLedger ledger(folder.path());
    QFile file(folder.filePath(u"a.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("%PDF-1.7") > 0);
    file.close();
    auto client = waldur();
    const QString uuid = createProposal(*client, ledger, text()).uuid;
    m_server->spoil(u"/attach_document/"_s, u"close"_s, {{u"at"_s, u"after"_s}});
    QVERIFY(attachFile(*client, uuid, file.fileName()).isDone());
    QCOMPARE(attachFile(*client, uuid, file.fileName()).error.kind, Kind::Exists);
    QCOMPARE(m_server->countOf(u"post"_s, u"/attach_document/"_s), 1);
    m_server->answer(u"/attach_document/"_s, 400, uR"({"file":["Not a PDF."]})"_s);
    QFile::copy(file.fileName(), folder.filePath(u"b.pdf"_s));
    QCOMPARE(attachFile(*client, uuid, folder.filePath(u"b.pdf"_s)).outcome, ProposalStep::Outcome::Refused);
}

QTEST_GUILESS_MAIN(TestWaldur)
#include "tst_waldur.moc"
