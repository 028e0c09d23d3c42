// SPDX-License-Identifier: GPL-3.0-or-later
//
// A key shown to a real server until it is taken: by hand first, then by itself, never where the site wants that
// seldom, and without asking anybody who is not there.
#include "client/connection/keytrials.h"
#include "tests/support/resultcheck.h"
#include "tests/support/sshways.h"
#include "tests/support/testsite.h"
#include "tests/support/waiting.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Answer = ssh::KeyTrial::Answer;

namespace {

constexpr KeyTrials::Pace quick{50ms, 1000};

QByteArray blobOf(const QString &keyFile)
{
    return QByteArray::fromBase64(textOf(keyFile + u".pub"_s).split(' ').value(1));
}

} // namespace

class KeyTrialsTest : public QObject, protected SshWays
{
    Q_OBJECT

private:
    static SshServer::Options talkative()
    {
        SshServer::Options options;
        options.config = {"LogLevel VERBOSE"};
        return options;
    }

private Q_SLOTS:
    void initTestCase() { start(); }
    void takenAfterAWhile();
    void onlyByHand();
    void another();
    void nobodyIsAsked();
    void notTooOften();
};

// As a portal takes hours: refused until the key has arrived there.
void KeyTrialsTest::takenAfterAWhile()
{
    SshServer server(talkative());
    QVERIFY_RESULT(server.start());
    const QString key = makeKey(u"fresh"_s, {u"ed25519"_s}, u"open sesame"_s);
    KeyTrials trials(siteOf(server, u"portal"_s), m_prompts, quick);
    trials.setKey(blobOf(key));
    QVERIFY(trials.mayTryByItself());
    QVERIFY(!trials.next().isValid()); // not before somebody has asked for it
    trials.tryNow();
    QVERIFY(trials.isTrying());
    QTRY_VERIFY(trials.outcomes().size() >= 3);
    for (const KeyTrials::Outcome &outcome : trials.outcomes())
        QCOMPARE(outcome.trial.answer, Answer::Refused);
    QVERIFY(!trials.outcomes().last().byItself);
    QVERIFY(trials.outcomes().first().byItself);
    append(server.folder() + u"/authorized_keys"_s, textOf(key + u".pub"_s));
    QTRY_VERIFY(trials.isTaken());
    QVERIFY(!trials.next().isValid()); // that is all that was wanted
    QVERIFY(!server.log().contains("Accepted publickey"));
}

void KeyTrialsTest::onlyByHand()
{
    SshServer server(talkative());
    QVERIFY_RESULT(server.start());
    Site slow = siteOf(server, u"slow-%1"_s.arg(server.port()));
    slow.signInSeconds = 2;
    KeyTrials trials(slow, m_prompts, quick);
    trials.setKey(blobOf(server.strangerIdentity()));
    QVERIFY(!trials.mayTryByItself());
    trials.tryNow();
    QTRY_COMPARE(trials.outcomes().size(), 1);
    QVERIFY(!trials.next().isValid());
    // The next one waits for its turn, and says so.
    trials.tryNow();
    QVERIFY(trials.isWaiting());
    trials.tryNow(); // while one is under way
    QTRY_COMPARE(trials.outcomes().size(), 2);
    QVERIFY(!trials.isTrying() && !trials.next().isValid()); // nor by itself, as others do
    QTRY_COMPARE(keysOffered(server), 2);
}

void KeyTrialsTest::another()
{
    KeyTrials trials(siteOf(*m_server, u"two"_s), m_prompts, {1h, 3});
    trials.tryNow(); // no key yet
    QVERIFY(!trials.isTrying());
    trials.setKey(blobOf(m_server->identity()));
    trials.tryNow();
    QTRY_VERIFY(trials.isTaken());
    trials.setKey(blobOf(m_server->strangerIdentity()));
    QVERIFY(!trials.isTaken() && trials.outcomes().isEmpty());
    trials.tryNow();
    QTRY_COMPARE(trials.outcomes().size(), 1);
    QCOMPARE(trials.outcomes().first().trial.answer, Answer::Refused);
    QVERIFY(trials.next().isValid());
    // For somebody else it is another question.
    trials.setUser(u"nobody-of-this-name"_s);
    QVERIFY(trials.outcomes().isEmpty() && !trials.next().isValid());
    trials.tryNow();
    QTRY_COMPARE(trials.outcomes().size(), 1);
    QCOMPARE(trials.outcomes().first().trial.user, u"nobody-of-this-name"_s);
    // Another key in the middle of it.
    trials.tryNow();
    trials.setKey(blobOf(m_server->identity()));
    QVERIFY(!trials.isTrying());
    trials.setUser(m_server->user());
    trials.tryNow();
    QTRY_COMPARE(trials.outcomes().size(), 1);
    QVERIFY(trials.isTaken());
}

// Who is asked for the host's key once it is tried by hand; by itself the try is given up.
void KeyTrialsTest::nobodyIsAsked()
{
    SshServer server(talkative());
    QVERIFY_RESULT(server.start());
    Site site = siteOf(server, u"unknown"_s);
    site.knownHosts = m_folder.path(u"none"_s);
    AutoPrompts distrustful;
    distrustful.trust = false;
    KeyTrials trials(site, distrustful, quick);
    trials.setKey(blobOf(server.strangerIdentity()));
    trials.tryNow();
    QTRY_COMPARE(trials.outcomes().size(), 1);
    QCOMPARE(trials.outcomes().first().trial.answer, Answer::Unknown);
    QCOMPARE(distrustful.keysAsked().size(), 1);
    QVERIFY(!trials.next().isValid()); // it would end in the same way
    distrustful.trust = true;
    trials.tryNow();
    QTRY_VERIFY(trials.outcomes().size() >= 3);
    QCOMPARE(trials.outcomes().first().trial.answer, Answer::Refused);
    const qsizetype asked = distrustful.keysAsked().size();
    // Somebody takes the host's key off the record meanwhile.
    QVERIFY(QFile::remove(site.knownHosts));
    QTRY_VERIFY(!trials.isTrying() && !trials.next().isValid());
    QCOMPARE(distrustful.keysAsked().size(), asked);
    QCOMPARE(trials.outcomes().first().trial.answer, Answer::Refused); // what was last known
}

void KeyTrialsTest::notTooOften()
{
    SshServer server(talkative());
    QVERIFY_RESULT(server.start());
    KeyTrials trials(siteOf(server, u"twice"_s), m_prompts, {20ms, 2});
    trials.setKey(blobOf(server.strangerIdentity()));
    trials.tryNow();
    QTRY_VERIFY(!trials.isTrying() && !trials.next().isValid()); // neither at it nor about to
    QCOMPARE(trials.outcomes().size(), 3); // and two by itself
}

QTEST_GUILESS_MAIN(KeyTrialsTest)
#include "tst_keytrials.moc"
