// SPDX-License-Identifier: GPL-3.0-or-later
//
// A proposal that is gone on with: its text changed in the portal, a token that ends while it is filled, and the call's
// questions that stand before the last step; and hours that a portal tells as reports alone.
#include "client/portals/proposal.h"
#include "tests/support/fakewaldur.h"
#include "tests/support/waiting.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;
using Outcome = ProposalStep::Outcome;

class TestProposals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<FakeWaldur>(); }
    void init() { m_server->tell({{u"do"_s, u"reset"_s}}); }
    void cleanup() { QCOMPARE(m_server->faults(), QStringList()); }

    void tokenEndsWhileFilled();
    void textIsChanged();
    void changedOnce();
    void askedForAgain();
    void questionsComeFirst();
    void usesAreAddedUp();

private:
    std::unique_ptr<Waldur> waldur(const QString &token = u"good-token"_s)
    {
        return std::make_unique<Waldur>(Portal{u"Test"_s, m_server->address()}, token, CancelFlag());
    }
    ProposalWish wish() const
    {
        return {.text = {.round = u"00000008000000000000000000000001"_s, .name = u"Größe XL"_s, .summary = u"One"_s},
                .amounts = {{u"00000009000000000000000000000000"_s, {{u"gpu_hours"_s, 5000}}, {}}},
                .files = {}};
    }
    QJsonObject there(int number = 0) { return m_server->proposals().at(number)[u"proposal"_s].toObject(); }

    std::unique_ptr<FakeWaldur> m_server;
    QTemporaryDir m_folder;
};

void TestProposals::tokenEndsWhileFilled()
{
    ProposalLedger ledger(m_folder.filePath(u"a"_s));
    auto client = waldur();
    QVERIFY(client->signIn());
    m_server->spoil(
        u"/resources/"_s, u"raw"_s,
        {{u"method"_s, u"post"_s}, {u"status"_s, 401}, {u"body"_s, uR"({"detail":"Token has expired."})"_s}});
    const ProposalStep step = fillProposal(*client, ledger, wish());
    QCOMPARE(step.outcome, Outcome::Refused); // surely not done, and said so
    QCOMPARE(step.error.kind, Kind::AuthRejected);
    QCOMPARE(step.uuid, there()[u"uuid"_s].toString()); // the draft is not lost
    // With another token it goes on where it stood: no second draft, and the amount once.
    m_server->setTokens({u"new-token"_s});
    auto again = waldur(u"new-token"_s);
    QVERIFY(again->signIn());
    QVERIFY(fillProposal(*again, ledger, wish(), step.uuid).isDone());
    QCOMPARE(m_server->proposals().size(), 1);
    QCOMPARE(m_server->proposals().at(0)[u"resources"_s].toArray().size(), 1);
}

void TestProposals::textIsChanged()
{
    ProposalLedger ledger(m_folder.filePath(u"b"_s));
    auto client = waldur();
    QVERIFY(client->signIn());
    ProposalWish changed = wish();
    const ProposalStep made = fillProposal(*client, ledger, changed);
    QVERIFY(made.isDone());
    QVERIFY(fillProposal(*client, ledger, changed, made.uuid).isDone());
    QCOMPARE(m_server->countOf(u"post"_s, u"/update_project_details/"_s), 0); // it is the same
    changed.text.name = u"Größe XXL"_s;
    changed.text.summary = u"Two\nthree"_s;
    QVERIFY(fillProposal(*client, ledger, changed, made.uuid).isDone());
    QCOMPARE(there()[u"name"_s].toString(), u"Größe XXL"_s);
    QCOMPARE(there()[u"project_summary"_s].toString(), u"Two\nthree"_s);
    QCOMPARE(client->proposal(made.uuid)->summary, u"Two\nthree"_s);
    QCOMPARE(m_server->proposals().size(), 1);
    // Of one that is submitted the portal changes nothing, and that is told.
    QVERIFY(submitProposal(*client, made.uuid).isDone());
    changed.text.name = u"Too late"_s;
    const ProposalStep late = fillProposal(*client, ledger, changed, made.uuid);
    QCOMPARE(late.outcome, Outcome::Refused);
    QCOMPARE(there()[u"name"_s].toString(), u"Größe XXL"_s);
}

// No answer came: what is there is looked at, and nothing is sent again.
void TestProposals::changedOnce()
{
    ProposalLedger ledger(m_folder.filePath(u"c"_s));
    auto client = waldur();
    QVERIFY(client->signIn());
    const QString uuid = createProposal(*client, ledger, wish().text).uuid;
    ProposalText other = wish().text;
    other.name = u"Other"_s;
    m_server->spoil(u"/update_project_details/"_s, u"close"_s);
    QCOMPARE(changeText(*client, uuid, other).outcome, Outcome::Unknown);
    m_server->spoil(u"/update_project_details/"_s, u"close"_s, {{u"at"_s, u"after"_s}});
    QVERIFY(changeText(*client, uuid, other).isDone()); // it got there
    QCOMPARE(m_server->countOf(u"post"_s, u"/update_project_details/"_s), 2);
}

// The same once more goes on with what is there: one draft, and of a system one amount, the last that was asked for.
void TestProposals::askedForAgain()
{
    ProposalLedger ledger(m_folder.filePath(u"e"_s));
    auto client = waldur();
    QVERIFY(client->signIn());
    const ProposalStep made = fillProposal(*client, ledger, wish());
    QVERIFY(made.isDone() && !made.wasThere);
    const auto asked = [this] { return m_server->proposals().at(0)[u"resources"_s].toArray(); };
    ProposalWish again = wish();
    again.text.name = u" Größe  XL"_s;
    again.text.summary = u"Two"_s;
    again.amounts.first().limits[u"gpu_hours"_s] = 6000;
    ProposalStep step = fillProposal(*client, ledger, again);
    QVERIFY2(step.isDone(), qPrintable(step.error.detail));
    QCOMPARE(step.uuid, made.uuid);
    QCOMPARE(m_server->proposals().size(), 1);
    QCOMPARE(there()[u"project_summary"_s].toString(), u"Two"_s);
    QCOMPARE(asked().size(), 1);
    QCOMPARE(asked().at(0)[u"limits"_s][u"gpu_hours"_s].toInt(), 6000);
    again.text.summary.clear(); // which nobody gives: it stays
    QVERIFY(fillProposal(*client, ledger, again).isDone());
    QCOMPARE(there()[u"project_summary"_s].toString(), u"Two"_s);
    QCOMPARE(m_server->countOf(u"patch"_s, u"/resources/"_s), 1);
    // No answer to a change: what is there is looked at, and nothing is sent again.
    again.amounts.first().limits[u"gpu_hours"_s] = 7000;
    m_server->spoil(u"/resources/"_s, u"close"_s, {{u"method"_s, u"patch"_s}});
    QCOMPARE(fillProposal(*client, ledger, again).outcome, Outcome::Unknown);
    m_server->spoil(u"/resources/"_s, u"close"_s, {{u"method"_s, u"patch"_s}, {u"at"_s, u"after"_s}});
    QVERIFY(fillProposal(*client, ledger, again).isDone()); // it got there
    QCOMPARE(m_server->countOf(u"patch"_s, u"/resources/"_s), 3);
    QCOMPARE(asked().at(0)[u"limits"_s][u"gpu_hours"_s].toInt(), 7000);
    // One that is submitted stays alone.
    QVERIFY(submitProposal(*client, made.uuid).isDone());
    step = fillProposal(*client, ledger, again);
    QCOMPARE(step.outcome, Outcome::Refused);
    QCOMPARE(step.error.kind, Kind::Exists);
    QCOMPARE(step.error.detail, u"submitted"_s);
    QCOMPARE(m_server->proposals().size(), 1);
}

void TestProposals::questionsComeFirst()
{
    ProposalLedger ledger(m_folder.filePath(u"d"_s));
    auto client = waldur();
    QVERIFY(client->signIn());
    const QString uuid = fillProposal(*client, ledger, wish()).uuid;
    const QJsonArray open{QJsonArray{u"Is it civil?"_s, true, false}, QJsonArray{u"May be left out"_s, false, false},
                          QJsonArray{u"Answered"_s, true, true}};
    m_server->tell({{u"do"_s, u"questions"_s}, {u"questions"_s, open}});
    const ProposalStep step = submitProposal(*client, uuid);
    QCOMPARE(step.outcome, Outcome::Refused);
    QCOMPARE(step.error.detail, u"Is it civil?"_s);
    QVERIFY(step.error.wasNotAsked);
    QCOMPARE(m_server->countOf(u"post"_s, u"/submit/"_s), 0);
    // Whether there are questions could not be asked: then nothing is submitted either.
    m_server->spoil(u"/checklist/"_s, u"raw"_s, {{u"status"_s, 503}});
    QCOMPARE(submitProposal(*client, uuid).outcome, Outcome::Refused);
    QCOMPARE(m_server->countOf(u"post"_s, u"/submit/"_s), 0);
    m_server->tell({{u"do"_s, u"questions"_s}, {u"questions"_s, QJsonArray{QJsonArray{u"Answered"_s, true, true}}}});
    QVERIFY(submitProposal(*client, uuid).isDone());
}

void TestProposals::usesAreAddedUp()
{
    const QString award = u"00000002000000000000000000000000"_s;
    const QJsonObject counted{{u"type"_s, u"gpu_hours"_s},     {u"name"_s, u"GPU-hours"_s},
                              {u"measured_unit"_s, u"h"_s},    {u"billing_type"_s, u"usage"_s},
                              {u"limit_period"_s, u"total"_s}, {u"factor"_s, 1}};
    const QJsonObject row{{u"uuid"_s, award},
                          {u"name"_s, u"r"_s},
                          {u"state"_s, u"OK"_s},
                          {u"offering_name"_s, u"Cloud"_s},
                          {u"limits"_s, QJsonObject{{u"gpu_hours"_s, 5000}}},
                          {u"current_usages"_s, QJsonObject{{u"gpu_hours"_s, 20}}},
                          {u"limit_usage"_s, QJsonObject()},
                          {u"offering_components"_s, QJsonArray{counted}}};
    const auto report = [&award](int usage, const QString &month) {
        return QJsonObject{{u"resource_uuid"_s, award},
                           {u"type"_s, u"gpu_hours"_s},
                           {u"usage"_s, usage},
                           {u"billing_period"_s, month}};
    };
    m_server->tell({{u"do"_s, u"rows"_s}, {u"of"_s, u"resources"_s}, {u"rows"_s, QJsonArray{row}}});
    m_server->tell({{u"do"_s, u"rows"_s},
                    {u"of"_s, u"usages"_s},
                    {u"rows"_s, QJsonArray{report(100, u"2026-10-01"_s), report(20, u"2026-11-01"_s)}}});
    auto client = waldur();
    QVERIFY(client->signIn());
    const auto awards = client->resources();
    QVERIFY(awards);
    QCOMPARE(awards->at(0).components.at(0).left(), 5000 - 120);
    // Where the reports cannot be read, the award is there, and its use is not known.
    m_server->answer(u"/marketplace-component-usages/"_s, 403, uR"({"detail":"No."})"_s);
    const auto without = client->resources();
    QVERIFY(without);
    QVERIFY(!without->at(0).components.at(0).used && !without->at(0).components.at(0).left());
}

QTEST_GUILESS_MAIN(TestProposals)
#include "tst_proposals.moc"
