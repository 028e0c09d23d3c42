// SPDX-License-Identifier: GPL-3.0-or-later
//
// officina-cli key: a key made by the rules of a site, where that takes it, and what a real server says of it.
#include "tests/cli/sshfixture.h"
#include "tests/support/closedport.h"

#include <QtCore/QJsonArray>

#include <algorithm>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class TestCliKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY_RESULT(m_server.start()); }
    void init() { m_cli = std::make_unique<CliWithSite>(m_server); }
    void made();
    void notMade();
    void shown();
    void listed();
    void tried();
    void triedUntilTaken();
    void renewed();

private:
    // Answers one passphrase after the other, the last one again and again.
    void willType(const QByteArrayList &passphrases)
    {
        QByteArray script = "#!/bin/sh\necho x >>\"$HOME/asked\"\ncase $(wc -l <\"$HOME/asked\") in\n";
        for (qsizetype i = 0; i + 1 < passphrases.size(); ++i)
            script += QByteArray::number(i + 1) + ") echo '" + passphrases[i] + "' ;;\n";
        m_cli->program.home().file("ask", script + "*) echo '" + passphrases.last() + "' ;;\nesac\n", 0700);
        m_cli->program.set(u"SSH_ASKPASS"_s, m_cli->program.path(u"ask"_s));
        m_cli->program.set(u"SSH_ASKPASS_REQUIRE"_s, u"force"_s);
    }
    Answer key(const QStringList &arguments) const { return m_cli->program.run(QStringList{u"key"_s} + arguments); }
    QString file() const { return m_cli->local.path(u"new key"_s); }

    SshServer m_server;
    std::unique_ptr<CliWithSite> m_cli;
};

void TestCliKeys::made()
{
    willType({"four plain words"});
    const Answer made = key(
        {u"make"_s, u"--site"_s, u"lumi"_s, u"--out"_s, file(), u"--comment"_s, u"me"_s, u"--remember"_s, u"--json"_s});
    QVERIFY2(made.exitCode == 0, made.out + made.err);
    QCOMPARE(made.json()[u"file"].toString(), file());
    QVERIFY(made.json()[u"place"].toString().contains(u"MyAccessID"_s));
    QVERIFY(made.json()[u"url"].toString().startsWith(u"https://"_s));
    QCOMPARE(made.json()[u"passphrase_kept"].toBool(), false); // no keychain here, and that is said
    QVERIFY(made.err.contains("keychain"));
    QVERIFY(!(made.out + made.err).contains("plain words"));
    QProcess keygen;
    keygen.start(u"ssh-keygen"_s, {u"-y"_s, u"-P"_s, u"four plain words"_s, u"-f"_s, file()});
    QVERIFY(keygen.waitForFinished(60'000) && keygen.exitCode() == 0);
    const QString line = made.json()[u"public"].toString();
    QVERIFY(line.endsWith(u" me"_s));
    QVERIFY(keygen.readAllStandardOutput().startsWith(line.chopped(3).toUtf8()));

    const Answer again = key({u"make"_s, u"--out"_s, file(), u"--json"_s});
    QVERIFY(again.exitCode != 0);
    QCOMPARE(again.errorKind(), u"exists"_s);
    const Answer text = key({u"make"_s, u"--site"_s, u"practice"_s, u"--no-passphrase"_s, u"--out"_s, file() + u'2'});
    QVERIFY2(text.exitCode == 0, text.err);
    for (const char *part : {"ssh-ed25519 AAAA", "SHA256:", "officina-cli key try practice"})
        QVERIFY2(text.out.contains(part), text.out);
}

void TestCliKeys::notMade()
{
    const auto refused = [&](const QStringList &arguments, const char *words) {
        const Answer answer = key(QStringList{u"make"_s, u"--out"_s, file()} + arguments);
        return answer.exitCode != 0 && answer.err.contains(words) && !QFile::exists(file());
    };
    QVERIFY(refused({}, "no terminal"));
    QVERIFY(refused({u"--site"_s, u"lumi"_s, u"--no-passphrase"_s}, "wants keys that have a passphrase"));
    willType({"four plain words", "four plain wards"});
    QVERIFY(refused({}, "not the same"));
    willType({"short"});
    QVERIFY(refused({}, "too short"));
    willType({""});
    QVERIFY(refused({}, "needs a passphrase"));
    QVERIFY(refused({u"--site"_s, u"nowhere"_s}, "nowhere"));
}

void TestCliKeys::shown()
{
    const Answer shown = key({u"show"_s, m_server.identity() + u".pub"_s, u"--site"_s, u"lumi"_s});
    QVERIFY2(shown.exitCode == 0, shown.err);
    for (const char *part : {"ssh-ed25519 AAAA", "SHA256:", "https://mms.myaccessid.org"})
        QVERIFY2(shown.out.contains(part), shown.out);
    QVERIFY(!shown.out.contains("PRIVATE"));
    QCOMPARE(key({u"show"_s, file()}).exitCode, 3);
    QFile other(file() + u".txt"_s); // which is there, and holds no key
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("no key\n") > 0);
    other.close();
    QCOMPARE(key({u"show"_s, other.fileName(), u"--json"_s}).errorKind(), u"bad-input"_s);
    QCOMPARE(key({u"show"_s, u"--site"_s, u"practice"_s, u"--json"_s}).json()[u"key"][u"file"].toString(),
             m_server.identity());
}

void TestCliKeys::listed()
{
    const QJsonObject list = key({u"list"_s, u"practice"_s, u"--json"_s}).json();
    const QJsonArray keys = list[u"keys"].toArray();
    QVERIFY(!keys.isEmpty());
    QCOMPARE(keys[0][u"file"].toString(), m_server.identity());
    QCOMPARE(keys[0][u"passphrase"].toString(), u"no"_s);
    QCOMPARE(keys[0][u"offered"].toBool(), true);
    QCOMPARE(list[u"advice"].toString(), u"use-key"_s);
    QVERIFY(key({u"list"_s, u"practice"_s}).out.contains(m_server.identity().toUtf8()));
    QCOMPARE(key({u"list"_s}).exitCode, 0);
}

void TestCliKeys::tried()
{
    const Answer taken = key({u"try"_s, u"practice"_s, u"--json"_s});
    QVERIFY2(taken.exitCode == 0, taken.out + taken.err);
    QCOMPARE(taken.json()[u"answer"].toString(), u"taken"_s);
    QCOMPARE(taken.json()[u"user"].toString(), m_server.user());
    const Answer refused = key({u"try"_s, u"practice"_s, u"--key"_s, m_server.strangerIdentity()});
    QCOMPARE(refused.exitCode, 6);
    QVERIFY(refused.out.contains("does not take this key"));
    const ClosedPort closed;
    m_cli->describe(m_server, closed.port());
    const Answer unknown = key({u"try"_s, u"practice"_s, u"--json"_s});
    QCOMPARE(unknown.exitCode, 4);
    QCOMPARE(unknown.json()[u"answer"].toString(), u"unknown"_s);
}

// At the window's pace: refused, it says when it tries again, and goes on until it is stopped. Where sign-ins are wanted
// seldom, once.
void TestCliKeys::triedUntilTaken()
{
    const Answer taken = key({u"try"_s, u"practice"_s, u"--wait"_s, u"--json"_s});
    QVERIFY2(taken.exitCode == 0, taken.out + taken.err);
    QCOMPARE(taken.json()[u"answer"].toString(), u"taken"_s);
    const QStringList stranger{u"key"_s,    u"try"_s,   u"practice"_s, u"--key"_s, m_server.strangerIdentity(),
                               u"--wait"_s, u"--json"_s};
    const auto waiting = m_cli->program.process(stranger);
    waiting->start();
    waiting->closeWriteChannel();
    QByteArray told;
    QTRY_VERIFY_WITH_TIMEOUT((told += waiting->readAllStandardError()).contains("Next try: "), 60'000);
    QVERIFY2(told.contains("does not take this key"), told);
    QCOMPARE(waiting->state(), QProcess::Running);
    waiting->terminate();
    QVERIFY(waiting->waitForFinished(60'000));
    QCOMPARE(waiting->exitCode(), 130);

    m_cli->program.home().file(".config/officina/officina.ini", "[sites]\npractice\\signInSeconds=1\n");
    const Answer once = m_cli->program.run(stranger);
    QCOMPARE(once.exitCode, 6);
    QCOMPARE(once.json()[u"answer"].toString(), u"refused"_s);
    QVERIFY2(once.err.contains("wants sign-ins seldom") && !once.err.contains("Next try"), once.err);
}

// By a command that is the user's own here: it reads from where the program does, and its exit code decides.
void TestCliKeys::renewed()
{
    const Answer none = key({u"renew"_s, u"practice"_s, u"--json"_s});
    QCOMPARE(none.exitCode, 1);
    QCOMPARE(none.errorKind(), u"unsupported"_s);
    m_cli->local.file("re new", "read -r word\necho \"got $word for $1\"\nexit \"$2\"\n");
    const auto set = [&](const QString &command) {
        return m_cli->program.run({u"site"_s, u"practice"_s, u"--renew"_s, command}).exitCode;
    };
    const auto renew = [&](const QStringList &more) {
        const auto program = m_cli->program.process(QStringList{u"key"_s, u"renew"_s, u"practice"_s} + more);
        program->start();
        program->write("sesame\n");
        program->closeWriteChannel();
        Answer answer;
        if (program->waitForFinished(60'000))
            answer = {program->exitCode(), program->readAllStandardOutput(), program->readAllStandardError()};
        return answer;
    };
    const QString script = u"sh '%1' 'Ana N.' "_s.arg(m_cli->local.path(u"re new"_s));
    QCOMPARE(set(script + u"<code>"_s), 0);
    const Answer open = renew({u"--json"_s});
    QCOMPARE(open.exitCode, 1);
    QVERIFY2(open.err.contains("still holds <code>") && !open.err.contains("sesame"), open.err);
    QCOMPARE(set(script + u'0'), 0);
    const Answer done = renew({});
    QVERIFY2(done.exitCode == 0, done.err);
    QVERIFY2(done.out.contains("got sesame for Ana N.\n") && done.out.contains("The certificate is renewed."),
             done.out);
    QVERIFY2(done.err.contains("$ sh "), done.err); // what is run is shown
    const Answer json = renew({u"--json"_s});
    QCOMPARE(json.json()[u"exit_code"].toInt(-1), 0);
    QVERIFY2(json.err.contains("got sesame"), json.err);
    QCOMPARE(set(script + u'3'), 0);
    const Answer failed = renew({u"--json"_s});
    QCOMPARE(failed.exitCode, 1);
    QCOMPARE(failed.errorKind(), u"renewal-failed"_s);
    QCOMPARE(failed.json()[u"exit_code"].toInt(), 3);
    QCOMPARE(set(u"no-such-program-anywhere"_s), 0);
    QCOMPARE(renew({u"--json"_s}).exitCode, 3);
}

QTEST_GUILESS_MAIN(TestCliKeys)
#include "tst_clikeys.moc"
