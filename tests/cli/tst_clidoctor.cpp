// SPDX-License-Identifier: GPL-3.0-or-later
//
// The access doctor in the terminal, signed in: at the practice factory, where all is well, and at real sshds where
// something is not. What it says as lines, to programs, and in the report for a site's support, which holds no secret.
#include "client/base/files.h"
#include "tests/cli/sshfixture.h"

#include <QtCore/QJsonArray>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class TestCliDoctor : public QObject
{
    Q_OBJECT

    static QHash<QString, QJsonObject> checksOf(const Answer &answer)
    {
        QHash<QString, QJsonObject> checks;
        for (const auto &check : answer.json()[u"checks"].toArray())
            checks.insert(check[u"id"].toString(), check.toObject());
        return checks;
    }
    static QString statusOf(const Answer &answer, const QString &id)
    {
        return checksOf(answer).value(id)[u"status"].toString();
    }
    // The host key counts as published: the fixture names none of the server's.
    static void publish(const CliWithSite &cli, const SshServer &server)
    {
        const QString file = cli.program.path(u"factory/practice.json"_s);
        QByteArray text = contentOf(QFile::encodeName(file));
        QVERIFY(text.contains("\"none\""));
        QVERIFY_RESULT(writeFile(file, text.replace("\"none\"", '"' + server.fingerprint().toLatin1() + '"')));
    }
    static QStringList doctor(const QStringList &more = {}) { return QStringList{u"doctor"_s, u"practice"_s} + more; }

private Q_SLOTS:
    void allIsWell();
    void reportWithoutSecrets();
    void filesGoElsewhere();
    void nobodyIsSignedIn();
};

void TestCliDoctor::allIsWell()
{
    const Program program; // with the factory of the tests
    const Answer answer = program.run(doctor({u"--json"_s}));
    const auto checks = checksOf(answer);
    for (const QJsonObject &check : checks)
        QVERIFY2(check[u"status"].toString() != u"wrong"_s && !check[u"why"].toString().isEmpty(),
                 answer.out.constData());
    QVERIFY2(answer.exitCode == 0, answer.err.constData());
    QCOMPARE(answer.json()[u"site"].toString(), u"practice"_s);
    for (const QString &id : {u"key"_s, u"key-type"_s, u"port"_s, u"host-key"_s, u"sign-in"_s, u"shell"_s,
                              u"start-up-files"_s, u"sftp"_s, u"scheduler"_s, u"work-folder"_s, u"account"_s})
        QVERIFY2(statusOf(answer, id) == u"fine"_s, qPrintable(id));
    QCOMPARE(checks.value(u"sign-in"_s)[u"why"].toString(), u"You are let in, as learner."_s);

    const Answer lines = program.run(doctor());
    QCOMPARE(lines.exitCode, 0);
    QVERIFY2(lines.out.contains("After signing in\n") && lines.out.contains("You are let in, as learner.\n"),
             lines.out.constData());
    QVERIFY2(!lines.out.contains("WRONG"), lines.out.constData());
    const Answer outside = program.run(doctor({u"--no-sign-in"_s, u"--json"_s}));
    QCOMPARE(outside.exitCode, 0);
    QCOMPARE(statusOf(outside, u"sign-in"_s), u"unknown"_s);
    QVERIFY(!checksOf(outside).contains(u"shell"_s));
}

// What start-up files print is shown to whose they are, and to nobody else: it may be anything.
void TestCliDoctor::reportWithoutSecrets()
{
    SshServer server({.forceCommand = R"(echo 'export TOKEN=sesame-4711'; eval "$SSH_ORIGINAL_COMMAND")"});
    QVERIFY_RESULT(server.start());
    const CliWithSite cli(server);
    publish(cli, server);
    const Answer lines = cli.program.run(doctor());
    QCOMPARE(lines.exitCode, 1);
    QVERIFY2(lines.out.contains("WRONG") && lines.out.contains("TOKEN=sesame-4711"), lines.out.constData());
    QVERIFY2(lines.out.contains("scp and rsync do"), lines.out.constData()); // the next step
    const Answer answer = cli.program.run(doctor({u"--json"_s}));
    QCOMPARE(answer.exitCode, 1);
    const QJsonObject talks = checksOf(answer).value(u"start-up-files"_s);
    QCOMPARE(talks[u"status"].toString(), u"wrong"_s);
    QVERIFY(talks[u"next"].toString().contains(u"scp and rsync do"_s));

    const Answer report = cli.program.run(doctor({u"--report"_s}));
    QCOMPARE(report.exitCode, 1);
    QVERIFY2(report.out.contains("[wrong] start-up-files: ") && report.out.contains("[fine] sign-in: "),
             report.out.constData());
    QVERIFY2(!report.out.contains("4711"), report.out.constData());
}

void TestCliDoctor::filesGoElsewhere()
{
    SshServer login, mover;
    QVERIFY_RESULT(login.start());
    QVERIFY_RESULT(mover.start());
    QVERIFY_RESULT(
        writeFile(mover.folder() + u"/authorized_keys"_s, contentOf(QFile::encodeName(login.identity() + u".pub"_s))));
    const CliWithSite cli(login);
    const QString knownHosts = cli.local.path(u"known_hosts"_s);
    QVERIFY_RESULT(
        writeFile(knownHosts,
                  contentOf(QFile::encodeName(login.knownHosts())) + contentOf(QFile::encodeName(mover.knownHosts()))));
    describeServer(cli.program.path(u"factory"_s), login, login.port(), login.identity(), knownHosts);
    publish(cli, login);
    cli.program.home().file(".config/officina/officina.ini",
                            "[sites]\npractice\\transferHost=127.0.0.1:" + QByteArray::number(mover.port()) + '\n');
    const Answer both = cli.program.run(doctor({u"--json"_s}));
    for (const QString &id : {u"transfer-host"_s, u"transfer-host-key"_s, u"transfer-sftp"_s})
        QVERIFY2(statusOf(both, id) == u"fine"_s, both.out.constData());
    QVERIFY(mover.log().contains("Accepted publickey"));
    mover.stop();
    const Answer one = cli.program.run(doctor({u"--json"_s}));
    QCOMPARE(one.exitCode, 1);
    QCOMPARE(statusOf(one, u"sign-in"_s), u"fine"_s);
    QCOMPARE(statusOf(one, u"transfer-sftp"_s), u"wrong"_s);
    QVERIFY(!checksOf(one).value(u"transfer-sftp"_s)[u"next"].toString().isEmpty());
}

// Where the look from outside says that it is better not done, or that there is nobody.
void TestCliDoctor::nobodyIsSignedIn()
{
    SshServer server;
    QVERIFY_RESULT(server.start());
    const CliWithSite cli(server);
    publish(cli, server);
    server.writeKnownHosts(server.knownHosts(), 0, false);
    const Answer changed = cli.program.run(doctor({u"--json"_s}));
    QCOMPARE(changed.exitCode, 1);
    QCOMPARE(statusOf(changed, u"host-key"_s), u"wrong"_s);
    QCOMPARE(statusOf(changed, u"sign-in"_s), u"unknown"_s);
    server.writeKnownHosts(server.knownHosts());
    server.stop();
    const Answer away = cli.program.run(doctor({u"--json"_s}));
    QCOMPARE(away.exitCode, 1);
    QCOMPARE(statusOf(away, u"port"_s), u"wrong"_s);
    const QJsonObject port = checksOf(away).value(u"port"_s);
    QCOMPARE(port[u"why"].toString(), u"The practice factory is not running."_s);
    QVERIFY2(port[u"next"].toString().contains(u" up”"_s), away.out.constData());
    QCOMPARE(statusOf(away, u"sign-in"_s), u"unknown"_s);
    QVERIFY(!server.log().contains("Accepted publickey"));
    // As tools/practice leaves it when it has stopped it.
    QVERIFY(QFile::remove(cli.program.path(u"factory/practice.json"_s)));
    const Answer stopped = cli.program.run(doctor());
    QCOMPARE(stopped.exitCode, 3);
    QVERIFY2(stopped.err.contains("The practice factory is not running.") && stopped.err.contains(" up”"),
             stopped.err.constData());
}

QTEST_GUILESS_MAIN(TestCliDoctor)
#include "tst_clidoctor.moc"
