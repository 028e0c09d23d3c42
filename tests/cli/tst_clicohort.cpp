// SPDX-License-Identifier: GPL-3.0-or-later
//
// officina-cli cohort: a teacher's computer and a member's, with a site between them and files that go from one to the
// other; what is refused changes nothing, and what is deleted is gone.
#include "tests/cli/sshfixture.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtTest/QTest>

using namespace officina::testing;
using namespace Qt::StringLiterals;

class TestCliCohort : public QObject
{
    Q_OBJECT

private:
    SshServer m_server;

    // A cohort with Ada and Grace.
    static QString begin(const Program &teacher)
    {
        const QByteArray table = teacher.home().file("roster.csv",
                                                     "Name;E-Mail;Team\nAda;ada@example.org;Engines\n"
                                                     "Grace;grace@example.org;Compilers\n");
        const Answer made =
            teacher.run({u"cohort"_s, u"new"_s, u"Winter 2026"_s, u"--site"_s, u"practice"_s, u"--account"_s, u"demo"_s,
                         u"--from"_s, u"2026-11-01"_s, u"--roster"_s, QString::fromUtf8(table), u"--json"_s});
        return made.exitCode == 0 ? made.json()[u"cohort"][u"id"].toString() : QString::fromUtf8(made.out + made.err);
    }
    static Answer report(const Program &member, const QString &mail, const QString &file, const QStringList &more = {})
    {
        return member.run(QStringList{u"cohort"_s, u"report"_s, u"--cohort"_s, u"winter-2026"_s, u"--email"_s, mail,
                                      u"--site"_s, u"practice"_s, u"--out"_s, file, u"--json"_s}
                          + more);
    }
    static QJsonObject stepsOf(const Program &teacher, qsizetype member)
    {
        const Answer board = teacher.run({u"cohort"_s, u"board"_s, u"winter-2026"_s, u"--json"_s});
        return board.json()[u"members"].toArray().at(member)[u"steps"].toObject();
    }
    static QString outcome(const Answer &imported, qsizetype at = 0)
    {
        return imported.json()[u"reports"].toArray().at(at)[u"outcome"].toString();
    }

    // Forged, a stranger's, and from another computer: named, and nothing changes.
    static void refuses(const Program &member, const Program &teacher, const QByteArray &file)
    {
        const QStringList importing{u"cohort"_s, u"import"_s, u"winter-2026"_s};
        const QByteArray before = contentOf(teacher.path(u".local/share/officina/cohorts/winter-2026.json"_s).toUtf8());
        const QByteArray forged = teacher.home().file("forged.json", QByteArray(file).replace("watched", "submitted"));
        const QString stranger = member.path(u"stranger.json"_s), other = teacher.path(u"other.json"_s);
        QCOMPARE(report(member, u"eve@example.org"_s, stranger, {u"--yes"_s}).exitCode, 0);
        QCOMPARE(report(teacher, u"ada@example.org"_s, other, {u"--yes"_s}).exitCode, 0);
        const Answer refused = teacher.run(
            importing
            + QStringList{QString::fromUtf8(forged), stranger, other, teacher.path(u"none.json"_s), u"--json"_s});
        QCOMPARE(refused.exitCode, 7);
        QCOMPARE(refused.json()[u"refused"].toInt(), 4);
        QCOMPARE(outcome(refused, 0), u"forged"_s);
        QCOMPARE(outcome(refused, 1), u"not-in-roster"_s);
        QCOMPARE(outcome(refused, 2), u"other-key"_s);
        QCOMPARE(outcome(refused, 3), u"unreadable"_s);
        const auto marksOf = [](const QByteArray &bytes) {
            return QJsonDocument::fromJson(bytes)[u"members"].toArray();
        };
        QCOMPARE(marksOf(contentOf(teacher.path(u".local/share/officina/cohorts/winter-2026.json"_s).toUtf8())),
                 marksOf(before));
        QCOMPARE(outcome(teacher.run(importing + QStringList{other, u"--accept-key"_s, u"--json"_s})), u"taken"_s);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY_RESULT(m_server.start()); }

    void roster()
    {
        const CliWithSite site(m_server);
        const Program &teacher = site.program;
        QCOMPARE(begin(teacher), u"winter-2026"_s);
        const QByteArray more = teacher.home().file("more.csv",
                                                    "ada@example.org,Ada Lovelace\nnobody\n\nbad@x,Bad\n"
                                                    "alan@example.org,=1+1,Engines,alan1\n");
        const Answer added =
            teacher.run({u"cohort"_s, u"add"_s, u"winter-2026"_s, QString::fromUtf8(more), u"--json"_s});
        QCOMPARE(added.exitCode, 1);
        QCOMPARE(added.json()[u"added"].toInt(), 1);
        QCOMPARE(added.json()[u"changed"].toInt(), 1);
        QStringList problems;
        for (const auto &problem : added.json()[u"problems"].toArray())
            problems += u"%1 %2"_s.arg(problem[u"line"].toInt()).arg(problem[u"kind"].toString());
        QCOMPARE(problems, QStringList({u"2 bad-mail"_s, u"3 empty"_s, u"4 bad-mail"_s}));
        QVERIFY(added.err.contains("Line 4: not a mail address: bad@x"));

        const QString portal = teacher.path(u"portal.csv"_s);
        const QStringList exporting{u"cohort"_s, u"export"_s, u"winter-2026"_s, u"--out"_s,
                                    portal,      u"--json"_s, u"--form"_s};
        QCOMPARE(teacher.run(exporting + QStringList{u"excel"_s}).exitCode, 2);
        const Answer exported = teacher.run(exporting + QStringList{u"waldur"_s});
        QCOMPARE(exported.exitCode, 0);
        QVERIFY(exported.err.contains("personal data"));
        QCOMPARE(contentOf(portal.toUtf8()),
                 "email,description\r\nada@example.org,Ada Lovelace\r\n"
                 "grace@example.org,Grace\r\nalan@example.org,'=1+1\r\n");
        QCOMPARE(teacher.run(exporting + QStringList{u"cscs"_s}).errorKind(), u"exists"_s);
        const QStringList nowhere{u"cscs"_s, u"--out"_s, teacher.path(u"new/portal.csv"_s)};
        QCOMPARE(teacher.run(exporting + nowhere).errorKind(), u"not-found"_s);
        QVERIFY(!QFile::exists(teacher.path(u"new"_s)));
        const Answer shown = teacher.run({u"cohort"_s, u"show"_s, u"winter-2026"_s});
        QVERIFY2(shown.out.contains("Ada Lovelace") && shown.out.contains("3 mail address"), shown.out);
        QCOMPARE(teacher.run({u"cohort"_s, u"show"_s, u"--json"_s}).json()[u"cohorts"].toArray().size(), 1);
        const Answer title = teacher.run({u"cohort"_s, u"show"_s, u"Winter 2026"_s}); // which is no id
        QCOMPARE(title.exitCode, 3);
        QVERIFY2(title.err.contains("There is no cohort Winter 2026"), title.err.constData());

        QCOMPARE(teacher.run({u"cohort"_s, u"invited"_s, u"winter-2026"_s, u"eve@example.org"_s, u"--json"_s}).exitCode,
                 3);
        QCOMPARE(stepsOf(teacher, 0)[u"invited"][u"state"].toString(), u"unknown"_s);
        QCOMPARE(teacher.run({u"cohort"_s, u"invited"_s, u"winter-2026"_s, u"ADA@example.org"_s}).exitCode, 0);
        QCOMPARE(stepsOf(teacher, 0)[u"invited"][u"state"].toString(), u"done"_s);
        QCOMPARE(stepsOf(teacher, 1)[u"invited"][u"state"].toString(), u"unknown"_s);
    }

    // Nobody can be invited, noted or given away: nothing is written.
    void nobody()
    {
        const CliWithSite site(m_server);
        const Program &teacher = site.program;
        QCOMPARE(teacher.run({u"cohort"_s, u"new"_s, u"Empty"_s, u"--site"_s, u"practice"_s}).exitCode, 0);
        const QByteArray cohort = teacher.path(u".local/share/officina/cohorts/empty.json"_s).toUtf8();
        const QByteArray before = contentOf(cohort);
        QVERIFY(!before.isEmpty());
        const QString file = teacher.path(u"written"_s);
        const QList<QStringList> commands{
            {u"invitation"_s, u"make"_s, u"--cohort"_s, u"empty"_s, u"--issuer"_s, u"Ana N."_s, u"--out"_s, file},
            {u"cohort"_s, u"invited"_s, u"empty"_s},
            {u"cohort"_s, u"export"_s, u"empty"_s, u"--form"_s, u"waldur"_s, u"--out"_s, file},
            {u"cohort"_s, u"export"_s, u"empty"_s, u"--form"_s, u"cscs"_s, u"--out"_s, file}};
        for (const QStringList &command : commands) {
            const Answer refused = teacher.run(command + QStringList{u"--json"_s});
            QCOMPARE(refused.exitCode, 7);
            QCOMPARE(refused.errorKind(), u"empty-roster"_s);
            QVERIFY2(refused.err.contains("The roster is empty."), refused.err.constData());
        }
        QVERIFY(!QFile::exists(file));
        QCOMPARE(contentOf(cohort), before);
        QVERIFY(!QFile::exists(teacher.path(u".local/share/officina/invitations"_s))); // not even a key was made
    }

    // Not in UTF-8: taken only in an encoding that somebody has chosen, by the names that it gives.
    void otherEncoding()
    {
        const CliWithSite site(m_server);
        const Program &teacher = site.program;
        QCOMPARE(begin(teacher), u"winter-2026"_s);
        const QString more =
            QString::fromUtf8(teacher.home().file("more.csv", "Name;Email\nW\xb3odek;w@example.org\n"));
        const QStringList adding{u"cohort"_s, u"add"_s, u"winter-2026"_s, more, u"--json"_s};
        const Answer refused = teacher.run(adding);
        QCOMPARE(refused.exitCode, 7);
        QCOMPARE(refused.errorKind(), u"not-utf-8"_s);
        QVERIFY2(refused.err.contains("CSV UTF-8") && refused.err.contains("--encoding windows-1252"), refused.err);
        QVERIFY2(refused.err.contains("W\xc2\xb3odek"), refused.err); // which nobody is called
        QVERIFY(refused.json()[u"encodings"].toArray().contains(u"windows-1250"_s));
        QCOMPARE(teacher.run(adding + QStringList{u"--encoding"_s, u"morse"_s}).exitCode, 2);
        QCOMPARE(teacher.run(adding + QStringList{u"--encoding"_s, u"windows-1250"_s}).exitCode, 0);
        const Answer shown = teacher.run({u"cohort"_s, u"show"_s, u"winter-2026"_s});
        QVERIFY2(shown.out.contains("W\xc5\x82odek"), shown.out);
        const QString requests = QString::fromUtf8(teacher.home().file("requests.csv", "project.title\nCaf\xe9\n"));
        const Answer drafts =
            teacher.run({u"request"_s, u"import"_s, requests, u"--mode"_s, u"aif_playground"_s, u"--json"_s});
        QCOMPARE(drafts.exitCode, 2);
        QVERIFY2(drafts.err.contains("CSV UTF-8"), drafts.err);
    }

    // Connected, sent, seen: each from the member's own work, none of it without their yes.
    void fromMemberToTeacher()
    {
        const CliWithSite site(m_server), atHome(m_server);
        const Program &member = site.program, &teacher = atHome.program;
        QCOMPARE(begin(teacher), u"winter-2026"_s);

        const QString first = member.path(u"first.json"_s);
        const Answer asked = report(member, u"ada@example.org"_s, first);
        QCOMPARE(asked.exitCode, 7);
        QVERIFY(asked.err.contains("This is all that the report holds:"));
        QVERIFY(!QFile::exists(first));
        QCOMPARE(report(member, u"ada@example.org"_s, first, {u"--yes"_s}).exitCode, 0);
        QVERIFY(QJsonDocument::fromJson(contentOf(first.toUtf8()))[u"steps"].toObject().isEmpty());

        site.remote.file("logs/metrics.csv", "step,loss\n1,0.9\n2,0.7\n3,0.5\n");
        const QByteArray data = site.local.file("corpus/a.txt", "text");
        QCOMPARE(member.run({u"put"_s, QString::fromUtf8(data), site.place()}).exitCode, 0);
        QCOMPARE(member.run({u"curves"_s, site.place("logs")}).exitCode, 0);
        const QString second = member.path(u"second.json"_s);
        QCOMPARE(report(member, u"ada@example.org"_s, second, {u"--yes"_s}).exitCode, 0);
        QCOMPARE(report(member, u"ada@example.org"_s, second, {u"--yes"_s}).errorKind(), u"exists"_s);
        const QByteArray file = contentOf(second.toUtf8());
        QVERIFY(!file.contains("corpus") && !file.contains("metrics")); // no names of theirs

        // The later one first: the earlier one takes nothing away.
        const QStringList importing{u"cohort"_s, u"import"_s, u"winter-2026"_s};
        const Answer imported = teacher.run(importing + QStringList{second, first, u"--json"_s});
        QCOMPARE(imported.exitCode, 0);
        QCOMPARE(outcome(imported, 0), u"taken"_s);
        QCOMPARE(outcome(imported, 1), u"known"_s);
        const QJsonObject steps = stepsOf(teacher, 0);
        for (const QString &step : {u"connected"_s, u"staged"_s, u"watched"_s}) {
            QCOMPARE(steps[step][u"state"].toString(), u"done"_s);
            QCOMPARE(steps[step][u"source"].toString(), u"report"_s);
        }
        QCOMPARE(steps[u"submitted"][u"state"].toString(), u"unknown"_s);
        QVERIFY(steps[u"submitted"][u"since"].isNull());
        for (const auto &step : stepsOf(teacher, 1)) // of Grace nothing is known, and nothing is said
            QCOMPARE(step[u"state"].toString(), u"unknown"_s);

        refuses(member, teacher, file);
    }

    void troubleConnecting()
    {
        const CliWithSite site(m_server);
        const Program &member = site.program;
        describeServer(member.path(u"factory"_s), m_server, m_server.port(), m_server.strangerIdentity(),
                       m_server.knownHosts());
        QCOMPARE(member.run({u"ls"_s, site.place()}).exitCode, 6);
        const QString file = member.path(u"report.json"_s);
        QCOMPARE(report(member, u"grace@example.org"_s, file, {u"--yes"_s}).exitCode, 0);
        QCOMPARE(begin(member), u"winter-2026"_s);
        QCOMPARE(member.run({u"cohort"_s, u"import"_s, u"winter-2026"_s, file}).exitCode, 0);
        const QJsonObject steps = stepsOf(member, 1);
        QCOMPARE(steps[u"connected"][u"state"].toString(), u"trouble"_s);
        QCOMPARE(steps[u"connected"][u"trouble"].toString(), u"auth-rejected"_s);
        const Answer board = member.run({u"cohort"_s, u"board"_s, u"winter-2026"_s});
        QVERIFY2(board.out.contains("Grace, Connected: Trouble: the site accepted none of their keys or passwords"),
                 board.out);
    }

    // No scheduler answers there: what was known before is told all the same.
    void boardWithoutScheduler()
    {
        const CliWithSite site(m_server);
        QCOMPARE(begin(site.program), u"winter-2026"_s);
        const Answer board = site.program.run({u"cohort"_s, u"board"_s, u"winter-2026"_s, u"--ask"_s, u"--json"_s});
        QCOMPARE(board.json()[u"members"].toArray().size(), 2);
        QVERIFY(!board.json()[u"jobs"][u"told"].toBool());
        QVERIFY2(board.exitCode != 0 || board.json()[u"jobs"][u"text"].toString().contains(u"not known"), board.out);
    }

    void deleted()
    {
        const CliWithSite site(m_server);
        const Program &teacher = site.program;
        QCOMPARE(begin(teacher), u"winter-2026"_s);
        const QString file = teacher.path(u".local/share/officina/cohorts/winter-2026.json"_s);
        const Answer asked = teacher.run({u"cohort"_s, u"delete"_s, u"winter-2026"_s, u"--json"_s});
        QCOMPARE(asked.exitCode, 7);
        QVERIFY(asked.err.contains("2 mail address"));
        QVERIFY(QFile::exists(file));
        QCOMPARE(teacher.run({u"cohort"_s, u"delete"_s, u"winter-2026"_s, u"--yes"_s}).exitCode, 0);
        QVERIFY(!QFile::exists(file));
        for (const char *command : {"show", "board", "delete", "invited"})
            QCOMPARE(teacher.run({u"cohort"_s, QString::fromLatin1(command), u"winter-2026"_s, u"--json"_s}).exitCode,
                     3);
    }

    // Rows are taken once; what is new in the table is taken beside them. Two rows of one table that say the same are two.
    void requestsOnce()
    {
        const Program program;
        const auto import = [&](const QByteArray &table, const QStringList &more = {}) {
            const QString file = QString::fromUtf8(program.home().file("projects.csv", table));
            return program.run(QStringList{u"request"_s, u"import"_s, file, u"--mode"_s, u"fast-lane"_s, u"--json"_s}
                               + more);
        };
        const auto sizes = [](const Answer &answer) {
            return std::pair(answer.json()[u"drafts"].toArray().size(), answer.json()[u"known"].toArray().size());
        };
        using Sizes = std::pair<qsizetype, qsizetype>;
        const QByteArray table = "project.title,size.storage_tb\nA,1\nB,2\nB,2\n";
        const Answer first = import(table);
        QCOMPARE(sizes(first), Sizes(3, 0));
        const QString edited = first.json()[u"drafts"][0][u"file"].toString();
        QCOMPARE(program.run({u"request"_s, u"set"_s, edited, u"project.title=Edited"_s}).exitCode, 0);

        const Answer second = import(table + "C,3\n");
        QCOMPARE(second.exitCode, 0);
        QCOMPARE(sizes(second), Sizes(1, 3));
        QCOMPARE(second.json()[u"drafts"][0][u"title"].toString(), u"C"_s);
        const QJsonValue known = second.json()[u"known"][0];
        QCOMPARE(known[u"line"].toInt(), 2);
        QCOMPARE(known[u"file"].toString(), edited);
        QCOMPARE(known[u"edited"], QJsonValue(true));
        QCOMPARE(second.json()[u"known"][1][u"edited"], QJsonValue(false));
        QVERIFY2(second.err.contains("Line 2: ") && second.err.contains("Edited"), second.err.constData());
        QVERIFY2(second.err.contains("Line 3: ") && second.err.contains("B"), second.err.constData());
        QCOMPARE(sizes(import(table, {u"--again"_s})), Sizes(3, 0));
    }

    void refusals_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("no site") << QStringList{u"new"_s, u"Title"_s} << 2;
        QTest::newRow("no such site") << QStringList{u"new"_s, u"Title"_s, u"--site"_s, u"atlantis"_s} << 3;
        QTest::newRow("no day") << QStringList{u"new"_s, u"Title"_s, u"--site"_s, u"practice"_s, u"--from"_s, u"soon"_s}
                                << 2;
        QTest::newRow("backwards") << QStringList{u"new"_s,    u"Title"_s,      u"--site"_s,  u"practice"_s,
                                                  u"--from"_s, u"2027-02-01"_s, u"--until"_s, u"2027-01-01"_s}
                                   << 2;
        QTest::newRow("no title") << QStringList{u"new"_s, u"  "_s, u"--site"_s, u"practice"_s} << 2;
        QTest::newRow("a path for a name") << QStringList{u"show"_s, u"../officina"_s} << 3;
        QTest::newRow("no address") << QStringList{u"report"_s, u"--cohort"_s, u"a"_s,     u"--email"_s, u"ada"_s,
                                                   u"--site"_s, u"practice"_s, u"--out"_s, u"x"_s}
                                    << 2;
        QTest::newRow("nothing said") << QStringList{u"report"_s} << 2;
    }
    void refusals()
    {
        QFETCH(QStringList, words);
        QFETCH(int, exitCode);
        const CliWithSite site(m_server);
        const Answer answer = site.program.run(QStringList{u"cohort"_s} + words + QStringList{u"--json"_s});
        QCOMPARE(answer.exitCode, exitCode);
        QVERIFY(!answer.errorKind().isEmpty());
        QVERIFY(!QFile::exists(site.program.path(u".local/share/officina/cohorts"_s)));
    }
};

QTEST_GUILESS_MAIN(TestCliCohort)
#include "tst_clicohort.moc"
