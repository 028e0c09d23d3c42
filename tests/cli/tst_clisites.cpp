// SPDX-License-Identifier: GPL-3.0-or-later
//
// officina-cli site: what the user says of a site is kept where the window keeps it, refused where it could
// mean anything else in a path, and reaches the script of a job.
#include "client/base/userhome.h"
#include "tests/cli/sshfixture.h"
#include "tests/support/sshways.h"

#include <QtCore/QJsonArray>
#include <QtCore/QSettings>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

struct Ways : SshWays {
    using SshWays::cover;
};

class TestCliSites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_program = std::make_unique<Program>(); }
    void shows();
    void keepsAnswers();
    void sharesThemWithTheWindow();
    void refused_data();
    void refused();
    void calledByItsName();
    void unknownSite();
    void typedAddress_data();
    void typedAddress();
    void typedAddressOfASystem();
    void placeAtAnAddress();
    void signInThatFails();
    void settingsThatCannotBeWritten();
    void reachesTheScript();
    void reachesTheWorkFolder();
    void addedToMySites(); // last: another home folder lies over the account's from then on

private:
    QString settingsFile() const { return m_program->path(u".config/officina/officina.ini"_s); }
    QJsonObject site(const QString &id) const
    {
        return m_program->run({u"site"_s, id, u"--json"_s}).json()[u"site"].toObject();
    }

    std::unique_ptr<Program> m_program;
};

void TestCliSites::shows()
{
    const QJsonObject karolina = site(u"karolina"_s);
    QCOMPARE(karolina[u"gpu_request"][u"count"].toString(), u"job"_s);
    QCOMPARE(karolina[u"missing"].toArray(), QJsonArray{u"project"_s});
    QCOMPARE(karolina[u"work_folder"].toString(), QString());
    QCOMPARE(site(u"lumi"_s)[u"gpu_request"][u"unit"].toString(), u"half"_s);
    QCOMPARE(site(u"joliot-curie"_s)[u"scheduler"].toString(), u"ccc"_s);
    QVERIFY(site(u"meluxina"_s)[u"qos_required"].toBool());
    const Answer text = m_program->run({u"site"_s, u"meluxina"_s});
    QCOMPARE(text.exitCode, 0);
    for (const char *part :
         {"(wants --project, --qos)", "required", "short", "From users of the site; to be checked:\n- Port 8822"})
        QVERIFY2(text.out.contains(part), text.out.constData());
    QVERIFY(!QFile::exists(settingsFile())); // looking leaves nothing behind
}

void TestCliSites::keepsAnswers()
{
    const Answer set = m_program->run({u"site"_s, u"discoverer"_s, u"--project"_s, u"ehpc-1"_s, u"--json"_s});
    QCOMPARE(set.exitCode, 0);
    QCOMPARE(set.json()[u"site"][u"work_folder"].toString(), u"/valhalla/projects/ehpc-1"_s);
    QCOMPARE(site(u"discoverer"_s)[u"account"].toString(), u"ehpc-1"_s);
    QCOMPARE(site(u"discoverer-plus"_s)[u"project"].toString(), QString()); // of one site alone
    m_program->run({u"site"_s, u"discoverer"_s, u"--account"_s, u"other"_s, u"--work"_s, u"$HOME/<project>/<account>"_s,
                    u"--qos"_s, u"fast"_s, u"--scheduler"_s, u"other"_s});
    const QJsonObject all = site(u"discoverer"_s);
    QCOMPARE(all[u"work_folder"].toString(), u"$HOME/ehpc-1/other"_s);
    QCOMPARE(all[u"qos"].toString(), u"fast"_s);
    QCOMPARE(all[u"scheduler"].toString(), u"other"_s);
    m_program->run({u"site"_s, u"discoverer"_s, u"--account="_s, u"--work="_s, u"--qos"_s, u""_s, u"--project="_s,
                    u"--scheduler="_s});
    const QJsonObject reset = site(u"discoverer"_s);
    QCOMPARE(reset[u"work"].toString(), u"/valhalla/projects/<account>"_s);
    QCOMPARE(reset[u"scheduler"].toString(), u"slurm"_s);
    for (const auto &field : {u"project"_s, u"account"_s, u"qos"_s})
        QCOMPARE(reset[field].toString(), QString());
}

void TestCliSites::sharesThemWithTheWindow()
{
    {
        QSettings store(settingsFile(), QSettings::IniFormat);
        store.setValue(u"sites/lumi/user"_s, u"anna"_s);
        store.setValue(u"sites/lumi/project"_s, u"project_46"_s);
    }
    const QJsonObject lumi = site(u"lumi"_s);
    QCOMPARE(lumi[u"user"].toString(), u"anna"_s);
    QCOMPARE(lumi[u"work_folder"].toString(), u"/scratch/project_46"_s);
    const QJsonArray listed = m_program->run({u"sites"_s, u"--json"_s}).json()[u"sites"].toArray();
    QVERIFY(listed.contains(lumi));
    m_program->run({u"site"_s, u"lumi"_s, u"--project"_s, u"project_47"_s});
    const QSettings store(settingsFile(), QSettings::IniFormat);
    QCOMPARE(store.value(u"sites/lumi/project"_s).toString(), u"project_47"_s);
    QCOMPARE(store.value(u"sites/lumi/user"_s).toString(), u"anna"_s);
}

void TestCliSites::refused_data()
{
    QTest::addColumn<QStringList>("options");
    const auto row = [](const char *name, const QStringList &options) { QTest::newRow(name) << options; };
    row("up", {u"--project"_s, u"../x"_s});
    row("command", {u"--project"_s, u"$(id)"_s});
    row("quote", {u"--account"_s, u"a'b"_s});
    row("line break", {u"--qos"_s, u"a\nb"_s});
    row("option", {u"--project=-rf"_s});
    row("relative folder", {u"--work"_s, u"runs"_s});
    row("folder with a command", {u"--work"_s, u"/x/`id`"_s});
    row("placeholder", {u"--work"_s, u"/x/<moon>"_s});
    row("scheduler", {u"--scheduler"_s, u"lsf"_s});
    row("profile of a system", {u"--profile"_s, u"karolina"_s});
    row("one good, one bad", {u"--project"_s, u"good"_s, u"--qos"_s, u"not good"_s});
}

void TestCliSites::refused()
{
    QFETCH(QStringList, options);
    const Answer answer = m_program->run(QStringList{u"site"_s, u"lumi"_s} + options);
    QCOMPARE(answer.exitCode, 2);
    QVERIFY(!answer.err.isEmpty());
    QVERIFY(!QFile::exists(settingsFile()));
    QCOMPARE(site(u"lumi"_s)[u"project"].toString(), QString());
}

// As it stands everywhere, in the program itself too.
void TestCliSites::calledByItsName()
{
    const Answer answer = m_program->run({u"site"_s, u"LUMI"_s, u"--json"_s});
    QVERIFY2(answer.exitCode == 0, answer.err.constData());
    QCOMPARE(answer.json()[u"site"][u"id"].toString(), u"lumi"_s);
    const Answer checked = m_program->run({u"doctor"_s, u"anna@Lumi"_s, u"--no-sign-in"_s, u"--json"_s});
    QCOMPARE(checked.json()[u"site"].toString(), u"lumi"_s);
}

void TestCliSites::unknownSite()
{
    const Answer answer = m_program->run({u"site"_s, u"nowhere"_s, u"--project"_s, u"x"_s, u"--json"_s});
    QCOMPARE(answer.exitCode, 3);
    QCOMPARE(answer.errorKind(), u"not-found"_s);
    QVERIFY(!QFile::exists(settingsFile()));
    // What a site can be is told, wherever one is named.
    for (const QStringList &words :
         {QStringList{u"doctor"_s, u"nowhere"_s}, QStringList{u"key"_s, u"show"_s, u"--site"_s, u"nowhere"_s},
          QStringList{u"ls"_s, u"nowhere:"_s}}) {
        const Answer told = m_program->run(words + QStringList{u"--json"_s});
        QCOMPARE(told.exitCode, 3);
        QVERIFY2(told.err.contains("nowhere is neither a site") && told.err.contains("officina-cli sites"), told.err);
    }
}

// As the window takes one: looked at, and not only known by its scheme.
void TestCliSites::typedAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("port") << u"127.0.0.1:1"_s;
    QTest::newRow("user and port") << u"learner@127.0.0.1:1"_s;
    QTest::newRow("IPv6") << u"learner@[::1]:1"_s;
    QTest::newRow("blanks around") << u"  learner@127.0.0.1:1 "_s;
    QTest::newRow("scheme") << u"ssh://learner@127.0.0.1:1"_s;
}

void TestCliSites::typedAddress()
{
    QFETCH(QString, address);
    const Answer answer = m_program->run({u"doctor"_s, address, u"--no-sign-in"_s, u"--json"_s});
    QCOMPARE(answer.exitCode, 1);
    QString port;
    for (const auto &check : answer.json()[u"checks"].toArray())
        if (check[u"id"].toString() == u"port")
            port = check[u"status"].toString();
    QCOMPARE(port, u"wrong"_s);
    QVERIFY(answer.json()[u"site"].toString().startsWith(u"ssh://"_s));
    const QString letters = u"anna@b\u00fccher.invalid:2222"_s; // dialled by its plain form
    const Answer plain = m_program->run({u"doctor"_s, letters, u"--no-sign-in"_s, u"--json"_s});
    QCOMPARE(plain.json()[u"site"].toString(), u"ssh://"_s + letters);
    QVERIFY2(plain.out.contains("xn--bcher-kva.invalid"), plain.out.constData());
    for (const QString &none : {u"lum\u0456.csc.fi"_s, u"user:pw@127.0.0.1"_s, u"127.0.0.1:99999"_s,
                                u"http://127.0.0.1"_s, u"learner@nosuch"_s})
        QCOMPARE(m_program->run({u"doctor"_s, none, u"--no-sign-in"_s}).exitCode, 3);
    // Why it is none.
    const Answer number = m_program->run({u"doctor"_s, u"anna@lumi.csc.fi:99999"_s, u"--json"_s});
    QVERIFY2(number.err.contains("a number from 1 to 65535: 99999"), number.err.constData());
    QVERIFY(number.json()[u"error"][u"detail"].toString().endsWith(u": 99999"_s));
    const Answer odd = m_program->run({u"doctor"_s, u"lum\u0456.csc.fi"_s});
    QVERIFY2(odd.err.contains("U+0456"), odd.err.constData());
    const Answer secret = m_program->run({u"doctor"_s, u"user:sesame@127.0.0.1"_s, u"--json"_s});
    QVERIFY2(secret.err.contains("Type no password") && !(secret.err + secret.out).contains("sesame"), secret.err);
}

// It is that system, as this user reaches it: by its rules.
void TestCliSites::typedAddressOfASystem()
{
    const QString place = m_program->run({u"key"_s, u"list"_s, u"meluxina"_s, u"--json"_s}).json()[u"place"].toString();
    QVERIFY(!place.isEmpty());
    const QStringList addresses{u"me@login.lxp.lu"_s, u"me@login.lxp.lu:8822"_s};
    for (const QString &address : addresses) {
        const QJsonObject typed = m_program->run({u"key"_s, u"list"_s, address, u"--json"_s}).json();
        QCOMPARE(typed[u"place"].toString(), place);
        QCOMPARE(typed[u"site"].toString(), u"ssh://"_s + address);
    }
}

// What stands where its port does is no file of another port's host.
void TestCliSites::placeAtAnAddress()
{
    const Answer none = m_program->run({u"ls"_s, u"learner@127.0.0.1:99999:/"_s, u"--json"_s});
    QCOMPARE(none.exitCode, 3);
    QCOMPARE(none.errorKind(), u"not-found"_s);
    QVERIFY2(none.err.contains("learner@127.0.0.1:99999"), none.err.constData());
}

// What to do next is a command that can be typed as it stands.
void TestCliSites::signInThatFails()
{
    const QString address = u"learner@127.0.0.1:1"_s;
    for (const QStringList &words :
         {QStringList{u"quota"_s, address + u':'}, QStringList{u"ls"_s, address + u":/"_s}}) {
        const Answer answer = m_program->run(words);
        QCOMPARE(answer.exitCode, 4);
        QVERIFY2(answer.err.contains("officina-cli doctor ssh://learner@127.0.0.1:1\n"), answer.err.constData());
    }
    const Answer unknown = m_program->run({u"quota"_s, u"nowhere"_s}); // which nobody can look at
    QVERIFY2(!unknown.err.contains("officina-cli doctor"), unknown.err.constData());
}

void TestCliSites::settingsThatCannotBeWritten()
{
    m_program->home().file(".config/officina", "a file where the folder should be");
    const Answer answer = m_program->run({u"site"_s, u"lumi"_s, u"--project"_s, u"x"_s, u"--json"_s});
    QCOMPARE(answer.exitCode, 1);
    QCOMPARE(answer.errorKind(), u"local"_s);
}

void TestCliSites::reachesTheScript()
{
    SshServer server;
    QVERIFY_RESULT(server.start());
    CliWithSite cli(server);
    const Answer set =
        cli.program.run({u"site"_s, u"practice"_s, u"--qos"_s, u"fast"_s, u"--account"_s, u"demo@h100"_s, u"--json"_s});
    QCOMPARE(set.exitCode, 0);
    const QString script = QString::fromUtf8(cli.local.file("run.sh", "true\n"));
    const QStringList submit{u"submit"_s, u"practice"_s, u"--script"_s, script,      u"--nodes"_s,
                             u"3"_s,      u"--gpus"_s,   u"2"_s,        u"--json"_s, u"--dry-run"_s};
    const Answer shown = cli.program.run(submit);
    QVERIFY2(shown.exitCode == 0, (shown.out + shown.err).constData());
    const QString lines = shown.json()[u"script"].toString();
    for (const QString &line : {u"--qos=fast"_s, u"--account=demo@h100"_s, u"--gres=gpu:2"_s})
        QVERIFY2(lines.contains(u"#SBATCH "_s + line + u'\n'), qPrintable(lines));
    const Answer given = cli.program.run(submit + QStringList{u"--qos"_s, u"slow"_s});
    QVERIFY(given.json()[u"script"].toString().contains(u"--qos=slow\n"));
}

void TestCliSites::reachesTheWorkFolder()
{
    SshServer server;
    QVERIFY_RESULT(server.start());
    CliWithSite cli(server);
    cli.remote.folder("ehpc-1");
    const QStringList quota{u"quota"_s, u"practice"_s, u"--json"_s};
    const QString pattern = cli.remote.path() + u"/<project>"_s;
    QCOMPARE(cli.program.run({u"site"_s, u"practice"_s, u"--work"_s, pattern}).exitCode, 0);
    const Answer before = cli.program.run(quota);
    QVERIFY2(before.exitCode == 0, (before.out + before.err).constData());
    QVERIFY(!before.json()[u"path"].toString().startsWith(cli.remote.path()));
    cli.program.run({u"site"_s, u"practice"_s, u"--project"_s, u"ehpc-1"_s});
    QCOMPARE(cli.program.run(quota).json()[u"path"].toString(), cli.remote.path(u"ehpc-1"_s));
}

// As the window adds one; what is known of a system holds for the new name too.
void TestCliSites::addedToMySites()
{
    const TempFolder home; // ssh, and so we, look in the account's own, whatever HOME says
    if (!Ways::cover(userHome(), home.path()))
        QSKIP("another home folder takes root");
    const auto add = [&](const QString &name, const QString &address, const QStringList &more = {}) {
        return m_program->run(QStringList{u"sites"_s, u"add"_s, name, address, u"--json"_s} + more);
    };
    const Answer done = add(u"books"_s, u"anna@b\u00fccher.example:2222"_s);
    QVERIFY2(done.exitCode == 0, done.err.constData());
    QCOMPARE(done.json()[u"file"].toString(), userHome() + u"/.ssh/config"_s);
    const QByteArray config = home.bytes(".ssh/config"), before = contentOf(config);
    for (const char *line : {"Host books\n", "HostName xn--bcher-kva.example\n", "User anna\n", "Port 2222\n"})
        QVERIFY2(before.contains(line), before.constData());
    QCOMPARE(site(u"books"_s)[u"host_name"].toString(), u"xn--bcher-kva.example"_s);
    const Answer listed = m_program->run({u"sites"_s});
    QVERIFY2(listed.out.contains("xn--bcher-kva.example"), listed.out.constData());

    QCOMPARE(add(u"books"_s, u"h.example"_s).errorKind(), u"exists"_s);
    QCOMPARE(add(u"more"_s, u"books"_s).errorKind(), u"exists"_s); // which has a name
    QCOMPARE(add(u"far away"_s, u"h.example"_s).errorKind(), u"bad-input"_s);
    const Answer noPort = add(u"more"_s, u"anna@h.example:99999"_s);
    QCOMPARE(noPort.exitCode, 3);
    QVERIFY2(noPort.err.contains("99999"), noPort.err.constData());
    QCOMPARE(m_program->run({u"sites"_s, u"add"_s, u"books"_s}).exitCode, 2);
    QCOMPARE(contentOf(config), before);

    QCOMPARE(add(u"mine"_s, u"anna@lumi"_s, {u"--key"_s, home.path(u"a key"_s)}).exitCode, 0);
    const QByteArray after = contentOf(config);
    QVERIFY2(after.contains("HostName lumi.csc.fi\n") && after.contains("/a key\"\n"), after.constData());
    QCOMPARE(site(u"mine"_s)[u"profile"].toString(), u"lumi"_s);
    QCOMPARE(add(u"word"_s, u"nas"_s).exitCode, 0); // a host of one's own network
    QCOMPARE(site(u"word"_s)[u"host_name"].toString(), u"nas"_s);
}

QTEST_GUILESS_MAIN(TestCliSites)
#include "tst_clisites.moc"
