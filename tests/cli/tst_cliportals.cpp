// SPDX-License-Identifier: GPL-3.0-or-later
//
// portal …: with a Waldur whose answers are checked against its schema. The token comes from SSH_ASKPASS, as a person
// without a keychain would give it, and lands in no file.
#include "tests/cli/program.h"
#include "tests/support/fakewaldur.h"

#include <QtCore/QDirIterator>
#include <QtCore/QJsonArray>
#include <QtTest/QTest>

#include <memory>

using namespace officina::testing;
using namespace Qt::StringLiterals;

class TestCliPortals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<FakeWaldur>(); }
    void init()
    {
        m_server->tell({{u"do"_s, u"reset"_s}});
        m_program = std::make_unique<Program>();
        m_program->set(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/bus"_s); // no keychain
        answerWith(u"good-token"_s);
    }
    void cleanup() { QCOMPARE(m_server->faults(), QStringList()); }

    void addsAndReads();
    void wrongAnswers();
    void refusedInTheMiddle();
    void proposes();
    void proposalsRefused_data();
    void proposalsRefused();
    void noAnswerToAProposal();

private:
    // toQuestions: to those that are answered by yes or no.
    void answerWith(const QString &token, const QString &toQuestions = u"no"_s)
    {
        QFile script(m_program->path(u"askpass"_s));
        QVERIFY(script.open(QIODevice::WriteOnly | QIODevice::Truncate));
        script.write("#!/bin/sh\ncase $1 in *yes*no*) echo " + toQuestions.toUtf8() + ";; *) echo " + token.toUtf8()
                     + ";; esac\n");
        script.setPermissions(script.permissions() | QFile::ExeOwner);
        script.close();
        m_program->set(u"SSH_ASKPASS"_s, script.fileName());
        m_program->set(u"SSH_ASKPASS_REQUIRE"_s, u"force"_s);
    }
    Answer add()
    {
        return m_program->run(
            {u"portal"_s, u"add"_s, m_server->address().toString(), u"--name"_s, u"Mein Portal"_s, u"--json"_s});
    }

    std::unique_ptr<FakeWaldur> m_server;
    std::unique_ptr<Program> m_program;
};

void TestCliPortals::addsAndReads()
{
    const Answer added = add();
    QVERIFY2(added.exitCode == 0, added.err.constData());
    QCOMPARE(added.json()[u"user"].toString(), u"Anna Müller"_s);
    QCOMPARE(added.json()[u"token_kept"].toBool(), false);
    QVERIFY(added.err.contains("keychain"));
    const Answer list = m_program->run({u"portal"_s, u"list"_s, u"--json"_s});
    QCOMPARE(list.json()[u"portals"].toArray().first().toObject()[u"name"].toString(), u"Mein Portal"_s);
    QCOMPARE(list.json()[u"known"].toArray().first().toObject()[u"address"].toString(),
             u"https://allocations.my-eurohpc.eu"_s);

    const QJsonArray projects =
        m_program->run({u"portal"_s, u"projects"_s, u"mein portal"_s, u"--json"_s}).json()[u"projects"].toArray();
    QCOMPARE(projects.size(), 230);
    QCOMPARE(projects[0][u"end"].toString(), u"2026-12-31"_s);
    QVERIFY(projects[2][u"awards"].isNull() && projects[1][u"end"].isNull());
    const QJsonArray awards = m_program->run({u"portal"_s, u"usage"_s, m_server->address().toString(), u"--json"_s})
                                  .json()[u"awards"]
                                  .toArray();
    QCOMPARE(awards[0][u"components"][0][u"left"].toDouble(), 3799.5);
    QVERIFY(awards[2][u"components"][0][u"used"].isNull());
    const Answer text = m_program->run({u"portal"_s, u"usage"_s, u"Mein Portal"_s});
    QVERIFY2(text.out.contains("3,799.5 left"), text.out.constData());
    QVERIFY(text.out.contains("100 too much"));
    const QJsonArray calls =
        m_program->run({u"portal"_s, u"calls"_s, u"Mein Portal"_s, u"--json"_s}).json()[u"calls"].toArray();
    QCOMPARE(calls[0][u"rounds"][1][u"state"].toString(), u"open"_s);
    QCOMPARE(m_program->run({u"portal"_s, u"proposals"_s, u"Mein Portal"_s}).exitCode, 0);

    QDirIterator files(m_program->path({}), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (files.fileName() == u"askpass")
            continue;
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("good-token"), qPrintable(file.fileName()));
    }
    QCOMPARE(m_program->run({u"portal"_s, u"remove"_s, u"Mein Portal"_s}).exitCode, 0);
    QVERIFY(m_program->run({u"portal"_s, u"list"_s, u"--json"_s}).json()[u"portals"].toArray().isEmpty());
}

void TestCliPortals::wrongAnswers()
{
    QCOMPARE(m_program->run({u"portal"_s, u"add"_s, u"http://portal.example"_s}).exitCode, 2); // not encrypted
    const Answer unknown = m_program->run({u"portal"_s, u"usage"_s, u"nowhere"_s, u"--json"_s});
    QCOMPARE(unknown.exitCode, 3);
    QCOMPARE(unknown.errorKind(), u"not-found"_s);
    answerWith(u"old-token"_s);
    const Answer refused = add();
    QCOMPARE(refused.exitCode, 6);
    QCOMPARE(refused.errorKind(), u"auth-rejected"_s);
    QVERIFY(!refused.out.contains("old-token") && !refused.err.contains("old-token"));
    m_program->set(u"SSH_ASKPASS"_s, {}); // nobody can be asked
    const Answer nobody = add();
    QCOMPARE(nobody.exitCode, 6);
    QVERIFY2(nobody.err.contains("SSH_ASKPASS"), nobody.err.constData());
    QVERIFY2(!nobody.err.contains("accept"), nobody.err.constData()); // the portal was not asked
    QCOMPARE(nobody.errorKind(), u"auth-rejected"_s);
    QVERIFY(m_program->run({u"portal"_s, u"list"_s, u"--json"_s}).json()[u"portals"].toArray().isEmpty());
}

void TestCliPortals::refusedInTheMiddle()
{
    QCOMPARE(add().exitCode, 0);
    m_server->spoil(u"/projects/"_s, u"raw"_s,
                    {{u"skip"_s, 1}, {u"status"_s, 401}, {u"body"_s, uR"({"detail":"Token has expired."})"_s}});
    const Answer expired = m_program->run({u"portal"_s, u"projects"_s, u"Mein Portal"_s, u"--json"_s});
    QCOMPARE(expired.exitCode, 6);
    QVERIFY(expired.json()[u"error"][u"detail"].toString().contains(u"Token has expired."_s));
    QVERIFY(!expired.json().contains(u"projects"_s)); // half a list is none
}

void TestCliPortals::proposes()
{
    QCOMPARE(add().exitCode, 0);
    const QString cv = QString::fromUtf8(m_program->home().file("cv.pdf", "%PDF-1.4 a file"));
    const QStringList words{u"portal"_s,   u"propose"_s,         u"Mein Portal"_s, u"2026-2"_s,
                            u"--name"_s,   u"Proteïnes"_s,       u"--summary"_s,   u"About folding."_s,
                            u"--amount"_s, u"gpu_hours=5 000"_s, u"--file"_s,      cv,
                            u"--json"_s};
    const Answer made = m_program->run(words);
    QVERIFY2(made.exitCode == 0, made.err.constData());
    const QString uuid = made.json()[u"proposal"].toString();
    QVERIFY(!made.json().contains(u"not_sent"_s));
    const auto inPortal = [this] { return m_server->proposals(); };
    QCOMPARE(inPortal().size(), 1);
    QCOMPARE(inPortal()[0][u"proposal"][u"name"].toString(), u"Proteïnes"_s);
    QCOMPARE(inPortal()[0][u"proposal"][u"state"].toString(), u"draft"_s);
    QCOMPARE(inPortal()[0][u"proposal"][u"supporting_documentation"].toArray().size(), 1);
    QCOMPARE(inPortal()[0][u"resources"].toArray().size(), 1);

    // Once more: it is gone on with, and none is made beside it.
    QStringList more = words;
    more.replace(more.indexOf(u"gpu_hours=5 000"_s), u"gpu_hours=6000"_s);
    const Answer again = m_program->run(more);
    QVERIFY2(again.exitCode == 0, again.err.constData());
    QCOMPARE(again.json()[u"proposal"].toString(), uuid);
    QCOMPARE(again.json()[u"not_sent"].toArray(), QJsonArray{u"cv.pdf"_s}); // told, as it may have changed
    QCOMPARE(inPortal().size(), 1);
    QCOMPARE(inPortal()[0][u"resources"][0][u"limits"][u"gpu_hours"].toInt(), 6000);
    QCOMPARE(inPortal()[0][u"proposal"][u"supporting_documentation"].toArray().size(), 1);

    // The last step is a command of its own, and asks.
    const QStringList last{u"portal"_s, u"submit"_s, u"Mein Portal"_s, uuid, u"--json"_s};
    const Answer unasked = m_program->run(last);
    QCOMPARE(unasked.exitCode, 7);
    QCOMPARE(unasked.errorKind(), u"not-agreed"_s);
    QCOMPARE(inPortal()[0][u"proposal"][u"state"].toString(), u"draft"_s);
    answerWith(u"good-token"_s, u"yes"_s);
    QCOMPARE(m_program->run(last).exitCode, 0);
    QCOMPARE(inPortal()[0][u"proposal"][u"state"].toString(), u"submitted"_s);
    QCOMPARE(m_program->run(last + QStringList{u"--yes"_s}).exitCode, 0); // it stays submitted
    QCOMPARE(m_program->run(words).errorKind(), u"exists"_s); // and alone
    QCOMPARE(inPortal().size(), 1);
}

void TestCliPortals::proposalsRefused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exitCode");
    const QStringList round{u"2026-2"_s};
    const QStringList name{u"--name"_s, u"P"_s};
    QTest::newRow("no name") << round << 2;
    QTest::newRow("endless name") << round + QStringList{u"--name"_s, QString(151, u'x')} << 2;
    QTest::newRow("no such round") << QStringList{u"2099-9"_s} + name << 3;
    QTest::newRow("nothing") << round + name + QStringList{u"--amount"_s, u"gpu_hours=0"_s} << 2;
    QTest::newRow("two meanings") << round + name + QStringList{u"--amount"_s, u"gpu_hours=1,234"_s} << 2;
    QTest::newRow("two of a point") << round + name + QStringList{u"--amount"_s, u"gpu_hours=1.234"_s} << 2;
    QTest::newRow("not offered") << round + name + QStringList{u"--amount"_s, u"cow_hours=1"_s} << 2;
}

void TestCliPortals::proposalsRefused()
{
    QFETCH(QStringList, words);
    QCOMPARE(add().exitCode, 0);
    const Answer answer = m_program->run(QStringList{u"portal"_s, u"propose"_s, u"Mein Portal"_s} + words);
    QTEST(answer.exitCode, "exitCode");
    QVERIFY(m_server->proposals().isEmpty());
}

// Nobody knows whether it arrived: that is said, and a second try looks and makes none beside it.
void TestCliPortals::noAnswerToAProposal()
{
    QCOMPARE(add().exitCode, 0);
    m_server->spoil(u"/proposal-proposals/"_s, u"close"_s, {{u"method"_s, u"post"_s}, {u"at"_s, u"after"_s}});
    m_server->spoil(u"/proposal-proposals/"_s, u"raw"_s,
                    {{u"method"_s, u"get"_s}, {u"skip"_s, 1}, {u"status"_s, 503}}); // the look failed too
    const QStringList words{u"portal"_s, u"propose"_s, u"Mein Portal"_s, u"2026-2"_s, u"--name"_s, u"P"_s, u"--json"_s};
    const Answer unknown = m_program->run(words);
    QCOMPARE(unknown.exitCode, 11);
    const Answer again = m_program->run(words);
    QVERIFY2(again.exitCode == 0, again.err.constData());
    QCOMPARE(m_server->proposals().size(), 1);
}

QTEST_GUILESS_MAIN(TestCliPortals)
#include "tst_cliportals.moc"
