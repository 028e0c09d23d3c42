// SPDX-License-Identifier: GPL-3.0-or-later
//
// officina-cli request: a draft written, filled in, looked over, exported and imported, and damaged ones; a
// table of projects; the calendar and awards.
#include "tests/cli/program.h"
#include "tests/client/requests/icalendarreader.h"

#include <KZip>

#include <QtCore/QDate>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QStringEncoder>
#include <QtTest/QTest>

#include <algorithm>

#include <sys/stat.h>

using namespace officina::testing;
using namespace Qt::StringLiterals;

class TestCliRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void request();
    void whatThePortalAloneNeeds();
    void exportReplacesNothing();
    void requestFields_data();
    void requestFields();
    void estimate();
    void convert();
    void estimateRefused_data();
    void estimateRefused();
    void attach();
    void damagedDraft_data();
    void damagedDraft();
    void compare();
    void cohort_data();
    void cohort();
    void cohortNamesBadRows();
    void cohortSharesItsDossier();
    void calendar();
    void awards();
    void stage();

private:
    Program m_program;
};

void TestCliRequests::request()
{
    const QString file = m_program.path(u"draft.json"_s);
    const Answer made = m_program.run(
        {u"request"_s, u"new"_s, file, u"--mode"_s, u"fast-lane"_s, u"--title"_s, u"Proteïnes"_s, u"--set"_s,
         u"organisation.name=Ada = Example"_s, u"--set"_s,
         u"runs=[{\"name\":\"a\",\"nodes\":2,\"gpus_per_node\":4,\"hours\":10,\"runs\":200}]"_s, u"--json"_s});
    QCOMPARE(made.exitCode, 0);
    QJsonObject draft = QJsonDocument::fromJson(contentOf(file.toUtf8())).object();
    QCOMPARE(made.json()[u"request"].toObject(), draft);
    QCOMPARE(draft[u"answers"][u"project.title"].toString(), u"Proteïnes"_s);
    QCOMPARE(draft[u"answers"][u"organisation.name"].toString(), u"Ada = Example"_s);
    QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

    // Both decimal signs, whatever the locale; a day; a choice.
    const Answer set =
        m_program.run({u"request"_s, u"set"_s, file, u"size.storage_tb=0,5"_s, u"submission.start_date=2099-01-31"_s,
                       u"organisation.type=sme"_s, u"project.civilian=yes"_s, u"--json"_s});
    QCOMPARE(set.exitCode, 0);
    draft = QJsonDocument::fromJson(contentOf(file.toUtf8())).object();
    QCOMPARE(draft[u"answers"][u"size.storage_tb"].toDouble(), 0.5);
    QCOMPARE(draft[u"answers"][u"submission.start_date"].toString(), u"2099-01-31"_s);
    QCOMPARE(draft[u"answers"][u"project.civilian"], QJsonValue(true));

    const Answer again = m_program.run({u"request"_s, u"new"_s, file, u"--mode"_s, u"playground"_s, u"--json"_s});
    QCOMPARE(again.exitCode, 1);
    QCOMPARE(again.errorKind(), u"exists"_s);
    QCOMPARE(QJsonDocument::fromJson(contentOf(file.toUtf8())).object(), draft);

    const Answer checked = m_program.run({u"request"_s, u"check"_s, file, u"--json"_s});
    QCOMPARE(checked.exitCode, 1);
    QVERIFY(checked.json()[u"missing"].toInt() > 5);
    bool within = false;
    const QJsonArray list = checked.json()[u"checks"].toArray();
    for (const auto &check : list)
        within = within || (check[u"status"].toString() == u"ok" && check[u"text"].toString().contains(u"17,600"));
    QVERIFY(within);

    const QString pdf = m_program.path(u"out.pdf"_s);
    const QString zip = m_program.path(u"out.zip"_s);
    const Answer exported =
        m_program.run({u"request"_s, u"export"_s, file, u"--pdf"_s, pdf, u"--zip"_s, zip, u"--json"_s});
    QCOMPARE(exported.exitCode, 0);
    QCOMPARE(exported.json()[u"pdf"].toString(), pdf);
    QVERIFY(contentOf(pdf.toUtf8()).startsWith("%PDF-"));
    KZip archive(zip);
    QVERIFY(archive.open(QIODevice::ReadOnly));
    const KArchiveFile *inside = archive.directory()->file(u"request.json"_s);
    QVERIFY(inside);
    QCOMPARE(QJsonDocument::fromJson(inside->data())[u"answers"][u"project.title"].toString(), u"Proteïnes"_s);
    const Answer imported = m_program.run({u"request"_s, u"import"_s, zip, u"--json"_s});
    QCOMPARE(imported.exitCode, 0);
    QVERIFY(contentOf(imported.json()[u"file"].toString().toUtf8()).contains("Prote"));
    QVERIFY(archive.directory()->file(u"dossier.pdf"_s)->data().startsWith("%PDF-"));

    const Answer nowhere =
        m_program.run({u"request"_s, u"export"_s, file, u"--pdf"_s, file + u"/x.pdf"_s, u"--json"_s});
    QCOMPARE(nowhere.exitCode, 3);
    QCOMPARE(nowhere.errorKind(), u"not-found"_s);
}

// Which request check does not ask for.
void TestCliRequests::whatThePortalAloneNeeds()
{
    const QList<QByteArray> lines = m_program.run({u"request"_s, u"fields"_s, u"fast-lane"_s}).out.split('\n');
    for (const QByteArray &line : lines)
        QVERIFY2(!line.startsWith("principal_investigator.birth_date") || !line.contains("Yes"), line);
}

// What is there may be somebody's, and both files are looked at before one is written.
void TestCliRequests::exportReplacesNothing()
{
    const Program program;
    const QString draft = program.path(u"draft.json"_s);
    const QString zip = program.path(u"new.zip"_s);
    const QStringList making{u"request"_s, u"new"_s, draft, u"--mode"_s, u"playground"_s, u"--title"_s};
    QCOMPARE(program.run(making + QStringList{u"A \U0010fffd"_s}).exitCode, 0); // which no font has
    const QByteArray pdf = program.home().file("mine.pdf", "mine");
    const QStringList give{u"request"_s, u"export"_s, draft, u"--zip"_s, zip, u"--pdf"_s, QString::fromUtf8(pdf)};
    const Answer refused = program.run(give + QStringList{u"--json"_s});
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.errorKind(), u"exists"_s);
    QVERIFY2(refused.err.contains("--force"), refused.err);
    QCOMPARE(contentOf(pdf), "mine");
    QVERIFY(!QFile::exists(zip));
    const Answer forced = program.run(give + QStringList{u"--force"_s});
    QVERIFY2(forced.exitCode == 0 && forced.err.contains("U+10FFFD"), forced.err);
    QVERIFY(contentOf(pdf).startsWith("%PDF-") && QFile::exists(zip));
}

void TestCliRequests::requestFields_data()
{
    QTest::addColumn<QString>("assignment");
    QTest::newRow("no such field") << u"organisation.shoe_size=42"_s;
    QTest::newRow("of another mode") << u"ethics_self_assessment.agency=x"_s;
    QTest::newRow("no value") << u"organisation.name"_s;
    QTest::newRow("not a number") << u"size.storage_tb=some"_s;
    QTest::newRow("two meanings") << u"size.storage_tb=1,234"_s;
    QTest::newRow("two meanings of a point") << u"size.storage_tb=1.234"_s;
    QTest::newRow("negative") << u"size.storage_tb=-1"_s;
    QTest::newRow("half a GPU") << u"size.largest_job_gpus=0.5"_s;
    QTest::newRow("two meanings of a day") << u"submission.start_date=01/02/2099"_s;
    QTest::newRow("no such day") << u"submission.start_date=2027-02-30"_s;
    QTest::newRow("out of range") << u"reserve_percent=900"_s;
    QTest::newRow("not a word of the list") << u"organisation.type=guild"_s;
    QTest::newRow("neither yes nor no") << u"project.civilian=perhaps"_s;
    QTest::newRow("no such country") << u"organisation.country=Atlantis"_s;
    QTest::newRow("no such system") << u"system=deep-thought"_s;
    QTest::newRow("no such factory") << u"factory=deep-thought"_s;
    QTest::newRow("no site of the web") << u"principal_investigator.website=javascript:alert(1)"_s;
    QTest::newRow("runs of nothing") << u"runs=[1]"_s;
}

void TestCliRequests::requestFields()
{
    QFETCH(QString, assignment);
    const QString file = m_program.path(u"fields.json"_s);
    const Answer answer =
        m_program.run({u"request"_s, u"new"_s, file, u"--mode"_s, u"playground"_s, u"--set"_s, assignment});
    QCOMPARE(answer.exitCode, 2);
    QVERIFY(!QFile::exists(file));
}

// 6 · 7e9 · 1.4e11 / (1.25e14 · 3600) = 13 066.67 GPU-hours; on 64 GPUs 204.17 hours.
void TestCliRequests::estimate()
{
    const QString file = m_program.path(u"estimate.json"_s);
    QCOMPARE(m_program.run({u"request"_s, u"new"_s, file, u"--mode"_s, u"large-scale"_s, u"--system"_s, u"leonardo"_s})
                 .exitCode,
             0);
    const QByteArray before = contentOf(file.toUtf8());
    const QStringList words{u"request"_s,  u"estimate"_s, file,         u"--parameters"_s, u"7B"_s,
                            u"--tokens"_s, u"0,14T"_s,    u"--nodes"_s, u"16"_s,           u"--json"_s};
    // Without a speed: what is known, and that the rest is not; the draft stays.
    const Answer unknown = m_program.run(words + QStringList{u"--apply"_s});
    QCOMPARE(unknown.exitCode, 7);
    QCOMPARE(contentOf(file.toUtf8()), before);
    QVERIFY(!unknown.json().contains(u"gpu_hours"_s));
    QVERIFY(unknown.json()[u"not_known"].toArray().contains(u"speed"_s));
    QVERIFY(unknown.json()[u"arithmetic"].toArray().last().toString().contains(u"125 TFLOP/s"_s)); // of others, offered

    const Answer known =
        m_program.run(words + QStringList{u"--sustained-tflops"_s, u"125"_s, u"--asked"_s, u"3267"_s, u"--apply"_s});
    QCOMPARE(known.exitCode, 0);
    QVERIFY(qAbs(known.json()[u"gpu_hours"].toDouble() - 13066.667) < 0.01);
    QCOMPARE(known.json()[u"gpus"].toInt(), 64);
    // 3 267 · 4: somebody reckoned node-hours.
    QVERIFY(known.json()[u"warnings"].toArray().first().toString().contains(u"node-hours"_s));
    const QJsonObject draft = QJsonDocument::fromJson(contentOf(file.toUtf8())).object();
    QCOMPARE(draft[u"runs"][0][u"nodes"].toInt(), 16);
    QCOMPARE(draft[u"runs"][0][u"hours"].toDouble(), 204.2);
    QVERIFY(draft[u"answers"][u"why.justification"].toString().contains(u"13,067"_s));
}

void TestCliRequests::convert()
{
    const QStringList words{u"request"_s, u"estimate"_s, u"--system"_s, u"lumi"_s,
                            u"--hours"_s, u"1000"_s,     u"--json"_s};
    const QJsonObject all = m_program.run(words).json()[u"converted"].toObject();
    QCOMPARE(all[u"node"][u"hours"].toDouble(), 250.0);
    QCOMPARE(all[u"gcd"][u"hours"].toDouble(), 2000.0);
    QVERIFY(!all.contains(u"core"_s)); // not known
    const QJsonObject cores = m_program.run(words + QStringList{u"--unit"_s, u"core"_s, u"--cores-per-node"_s, u"64"_s})
                                  .json()[u"converted"]
                                  .toObject();
    QCOMPARE(cores[u"gpu"][u"hours"].toDouble(), 62.5);
    // GENCI counts an A100 for an hour as two.
    const QStringList french{u"request"_s, u"estimate"_s, u"--system"_s,         u"leonardo"_s, u"--hours"_s,
                             u"1000"_s,    u"--mode"_s,   u"fr-genci-dynamic"_s, u"--json"_s};
    QCOMPARE(m_program.run(french).json()[u"converted"][u"normalised"][u"hours"].toDouble(), 2000.0);
}

void TestCliRequests::estimateRefused_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("none at all") << QStringList{u"--parameters"_s, u"0"_s, u"--tokens"_s, u"1T"_s};
    QTest::newRow("no such call") << QStringList{u"--hours"_s, u"1"_s, u"--mode"_s, u"deep-thought"_s};
    QTest::newRow("no tokens") << QStringList{u"--parameters"_s, u"7B"_s};
    QTest::newRow("two meanings") << QStringList{u"--parameters"_s, u"1,234B"_s, u"--tokens"_s, u"1T"_s};
    QTest::newRow("two of a point") << QStringList{u"--parameters"_s, u"1.234B"_s, u"--tokens"_s, u"1T"_s};
    QTest::newRow("negative") << QStringList{u"--parameters=-7B"_s, u"--tokens"_s, u"1T"_s};
    QTest::newRow("no number") << QStringList{u"--parameters"_s, u"many"_s, u"--tokens"_s, u"1T"_s};
    QTest::newRow("half a node") << QStringList{u"--parameters"_s, u"7B"_s,      u"--tokens"_s,
                                                u"1T"_s,           u"--nodes"_s, u"0.5"_s};
    QTest::newRow("more than all") << QStringList{u"--parameters"_s,  u"7B"_s, u"--tokens"_s, u"1T"_s,
                                                  u"--utilisation"_s, u"140"_s};
    QTest::newRow("no such system") << QStringList{u"--hours"_s, u"1"_s, u"--system"_s, u"deep-thought"_s};
    QTest::newRow("no such unit") << QStringList{u"--hours"_s, u"1"_s, u"--unit"_s, u"fortnight"_s};
    QTest::newRow("into nothing") << QStringList{u"--parameters"_s, u"7B"_s, u"--tokens"_s, u"1T"_s, u"--apply"_s};
}

void TestCliRequests::estimateRefused()
{
    QFETCH(QStringList, more);
    QCOMPARE(m_program.run(QStringList{u"request"_s, u"estimate"_s} + more).exitCode, 2);
}

void TestCliRequests::attach()
{
    const QString file = m_program.path(u"attach.json"_s);
    QCOMPARE(m_program.run({u"request"_s, u"new"_s, file, u"--mode"_s, u"ai_for_science"_s}).exitCode, 0);
    const QByteArray cv = m_program.home().file("cv.pdf", "%PDF-1.4 cut");
    const Answer attached =
        m_program.run({u"request"_s, u"attach"_s, file, QString::fromUtf8(cv), u"--as"_s, u"cv"_s, u"--json"_s});
    QCOMPARE(attached.exitCode, 0);
    const QJsonValue inDraft = attached.json()[u"request"][u"attachments"][0];
    QCOMPARE(inDraft[u"purpose"].toString(), u"CV of the principal investigator"_s);
    QCOMPARE(inDraft[u"pdf"].toString(), u"cut"_s);
    const Answer checked = m_program.run({u"request"_s, u"check"_s, file, u"--json"_s});
    QVERIFY(checked.out.contains("not whole"));
    QCOMPARE(m_program.run({u"request"_s, u"attach"_s, file, QString::fromUtf8(cv), u"--as"_s, u"Song"_s}).exitCode, 2);
    const Answer folder = m_program.run({u"request"_s, u"attach"_s, file, m_program.path(u"."_s), u"--json"_s});
    QCOMPARE(folder.exitCode, 1);
    QVERIFY2(!folder.err.contains("window") && folder.err.trimmed().endsWith("attached."), folder.err);
    QCOMPARE(m_program.run({u"request"_s, u"detach"_s, file, u"other.pdf"_s}).exitCode, 3);
    QCOMPARE(m_program.run({u"request"_s, u"detach"_s, file, u"cv.pdf"_s}).exitCode, 0);
    QVERIFY(!contentOf(file.toUtf8()).contains("cv.pdf"));
}

void TestCliRequests::damagedDraft_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray("{\"format\": \"officina-request\", \"vers");
    QTest::newRow("another format") << QByteArray("{}");
    QTest::newRow("field missing") << QByteArray("{\"format\": \"officina-request\", \"version\": 1, \"id\": \"a\"}");
    QTest::newRow("newer") << QByteArray("{\"format\": \"officina-request\", \"version\": 99}");
    QTest::newRow("a list") << QByteArray("[1]");
}

void TestCliRequests::damagedDraft()
{
    QFETCH(QByteArray, content);
    const QByteArray file = m_program.home().file("damaged.json", content);
    const Answer answer = m_program.run({u"request"_s, u"check"_s, QString::fromUtf8(file), u"--json"_s});
    QCOMPARE(answer.exitCode, 1);
    QCOMPARE(answer.errorKind(), content.contains("99") ? u"unsupported"_s : u"bad-input"_s);
    QVERIFY(!answer.json()[u"error"][u"detail"].toString().isEmpty());
    QCOMPARE(contentOf(file), content);
}

void TestCliRequests::compare()
{
    const QString one = m_program.path(u"one.json"_s);
    const QString other = m_program.path(u"other.json"_s);
    QCOMPARE(m_program.run({u"request"_s, u"new"_s, one, u"--mode"_s, u"playground"_s, u"--title"_s, u"A"_s}).exitCode,
             0);
    QVERIFY(QFile::copy(one, other));
    const Answer same = m_program.run({u"request"_s, u"compare"_s, one, other, u"--json"_s});
    QCOMPARE(same.exitCode, 0);
    QVERIFY(same.json()[u"differences"].toArray().isEmpty());
    QCOMPARE(m_program.run({u"request"_s, u"set"_s, other, u"project.title=B"_s, u"reserve_percent=20"_s}).exitCode, 0);
    const QJsonArray found =
        m_program.run({u"request"_s, u"compare"_s, one, other, u"--json"_s}).json()[u"differences"].toArray();
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0)[u"field"].toString(), u"reserve_percent"_s);
    QCOMPARE(found.at(1)[u"field"].toString(), u"project.title"_s);
    QCOMPARE(found.at(1)[u"one"].toString(), u"A"_s);
    QCOMPARE(found.at(1)[u"other"].toString(), u"B"_s);
}

void TestCliRequests::cohort_data()
{
    QTest::addColumn<QByteArray>("table");
    const QString comma = u"project.title,organisation.name,size.storage_tb,project.civilian\r\n"
                          "\"Ours, and \"\"theirs\"\"\",Größe 🚀,\"0,5\",yes\r\n\r\nSecond,\"Two\nlines\",2,no\r\n"_s;
    QTest::newRow("commas") << comma.toUtf8();
    QTest::newRow("with a mark") << "\xef\xbb\xbf" + comma.toUtf8();
    QTest::newRow("semicolons, labels")
        << u"Project title;ORGANISATION.NAME;size.storage_tb;project.civilian;\n"
           "\"Ours, and \"\"theirs\"\"\";Größe 🚀;0,5;yes;\nSecond;\"Two\nlines\";2;no"_s.toUtf8();
    QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QTest::newRow("UTF-16, tabs") << QByteArray(
        utf16.encode(u"project.title\torganisation.name\tsize.storage_tb\tproject.civilian\r\n"
                     "\"Ours, and \"\"theirs\"\"\"\tGröße 🚀\t0.5\tyes\r\nSecond\t\"Two\nlines\"\t2\tno\r\n"_s));
}

void TestCliRequests::cohort()
{
    QFETCH(QByteArray, table);
    const Program program;
    const QString file = QString::fromUtf8(program.home().file("cohort.csv", table));
    const Answer answer = program.run({u"request"_s, u"import"_s, file, u"--mode"_s, u"fast-lane"_s, u"--json"_s});
    QVERIFY2(answer.exitCode == 0, answer.out + answer.err);
    const QJsonArray drafts = answer.json()[u"drafts"].toArray();
    QCOMPARE(drafts.size(), 2);
    const auto draft = [&](int number) {
        return QJsonDocument::fromJson(contentOf(drafts.at(number)[u"file"].toString().toUtf8())).object();
    };
    QCOMPARE(draft(0)[u"mode"].toString(), u"aif_fast_lane"_s);
    QCOMPARE(draft(0)[u"answers"][u"project.title"].toString(), u"Ours, and \"theirs\""_s);
    QCOMPARE(draft(0)[u"answers"][u"organisation.name"].toString(), u"Größe 🚀"_s);
    QCOMPARE(draft(0)[u"answers"][u"size.storage_tb"].toDouble(), 0.5);
    QCOMPARE(draft(0)[u"uses_profile"], QJsonValue(false)); // another applicant
    QCOMPARE(draft(1)[u"answers"][u"project.civilian"], QJsonValue(false));
}

// What all share is written once; a row says its own, also in the place of that. The files go with each.
void TestCliRequests::cohortSharesItsDossier()
{
    const Program program;
    const QString shared = program.path(u"shared/draft.json"_s);
    QDir().mkpath(program.path(u"shared"_s));
    QCOMPARE(program
                 .run({u"request"_s, u"new"_s, shared, u"--mode"_s, u"fast-lane"_s, u"--title"_s, u"Shared"_s,
                       u"--set"_s, u"size.storage_tb=2"_s})
                 .exitCode,
             0);
    const QString table =
        QString::fromUtf8(program.home().file("c.csv", "project.title,organisation.name\nA,One Ltd\n,Two Ltd\n"));
    const QStringList importing{u"request"_s, u"import"_s, table, u"--shared"_s, shared, u"--json"_s, u"--mode"_s};
    const Answer answer = program.run(importing + QStringList{u"fast-lane"_s});
    QCOMPARE(answer.exitCode, 0);
    QStringList told, ids;
    for (const auto &entry : answer.json()[u"drafts"].toArray()) {
        const QJsonObject draft = QJsonDocument::fromJson(contentOf(entry[u"file"].toString().toUtf8())).object();
        const QJsonObject answers = draft[u"answers"].toObject();
        ids += draft[u"id"].toString();
        told += u"%1|%2|%3"_s.arg(answers[u"project.title"].toString(), answers[u"organisation.name"].toString())
                    .arg(answers[u"size.storage_tb"].toDouble());
    }
    QCOMPARE(told, QStringList({u"A|One Ltd|2"_s, u"Shared|Two Ltd|2"_s}));
    QVERIFY(ids.value(0) != ids.value(1));
    QCOMPARE(program.run(importing + QStringList{u"playground"_s}).exitCode, 1);
}

void TestCliRequests::cohortNamesBadRows()
{
    const Program program;
    const auto import = [&](const QByteArray &table, const QString &mode = u"fast-lane"_s) {
        const QString file = QString::fromUtf8(program.home().file("bad.csv", table));
        return program.run({u"request"_s, u"import"_s, file, u"--mode"_s, mode, u"--json"_s});
    };
    // The good one is taken, each bad one named by its line; 1,234 has two meanings.
    const Answer answer = import("project.title,organisation.type,size.storage_tb,system\nA,sme,1,leonardo\nB,guild,,\n"
                                 "C,sme,\"1,234\",\n\nD,,,no-such\nE,sme,1,,too many\n");
    QCOMPARE(answer.exitCode, 1);
    QCOMPARE(answer.json()[u"drafts"].toArray().size(), 1);
    QList<int> lines;
    const QJsonArray bad = answer.json()[u"bad"].toArray();
    for (const auto &entry : bad)
        lines.append(entry[u"line"].toInt());
    QCOMPARE(lines, QList<int>({3, 4, 6, 7}));
    QVERIFY(bad.at(0)[u"problem"].toString().contains(u"guild"_s));
    QVERIFY(answer.err.contains("Line 3"));

    for (const QByteArray &table :
         {QByteArray("project.title,shoe_size\nA,42\n"), QByteArray("project.title,Project title\nA,B\n"),
          QByteArray("project.title\n"), QByteArray()})
        QCOMPARE(import(table).exitCode, 2);
    QCOMPARE(import("project.title\nA\n", u"no-such"_s).exitCode, 2);
    QCOMPARE(import("project.title\n\"A\n").errorKind(), u"bad-input"_s); // a quote that is not closed
    QVERIFY(
        import("project.title\nGr\xf6\xdf\x65\n").json()[u"error"][u"what"].toString().contains(u"UTF-8"_s)); // Latin-1
}

// Where other programs read it, and where the clock is another one.
void TestCliRequests::calendar()
{
    Program program;
    program.set(u"TZ"_s, u"America/New_York"_s);
    const QString file = program.path(u"calls.ics"_s);
    const Answer answer = program.run({u"calendar"_s, u"--ics"_s, file, u"--json"_s});
    QCOMPARE(answer.exitCode, 0);
    const QByteArray bytes = contentOf(file.toUtf8());
    const officina::ReadCalendar read = officina::readICalendar(bytes);
    QCOMPARE(read.problem, QString());
    const QJsonArray entries = answer.json()[u"entries"].toArray();
    QCOMPARE(read.events.size(), entries.size());
    QVERIFY(entries.size() >= 12); // some calls have a day of each month
    QCOMPARE(read.text(0, u"UID"_s), entries.first()[u"uid"].toString());
    // The same ones under the same names the next time.
    const Answer again = program.run({u"calendar"_s, u"--mode"_s, u"development"_s, u"--json"_s});
    const QJsonArray development = again.json()[u"entries"].toArray();
    QVERIFY(!development.isEmpty() && entries.contains(development.first()));
    QCOMPARE(program.run({u"calendar"_s, u"--mode"_s, u"no-such"_s}).exitCode, 2);
    QCOMPARE(program.run({u"calendar"_s, u"--mode"_s, u"playground"_s, u"--ics"_s, file, u"--json"_s}).errorKind(),
             u"empty"_s);
    QCOMPARE(program.run({u"calendar"_s, u"--ics"_s, file, u"--json"_s}).errorKind(), u"exists"_s);
    QCOMPARE(contentOf(file.toUtf8()), bytes); // left as it was
    QCOMPARE(program.run({u"calendar"_s, u"--ics"_s, program.path(u"new/calls.ics"_s)}).exitCode, 3);
    QVERIFY(!QFile::exists(program.path(u"new"_s)));
    program.home().file("calls.ics", "mine");
    QCOMPARE(program.run({u"calendar"_s, u"--ics"_s, file, u"--force"_s}).exitCode, 0);
    QVERIFY(contentOf(file.toUtf8()).startsWith("BEGIN:VCALENDAR"));
}

void TestCliRequests::awards()
{
    const Program program;
    const QString project = u"EHPC-AIF-2026PG01-907"_s;
    const QDate today = QDate::currentDate();
    const auto day = [&](int days) { return today.addDays(days).toString(Qt::ISODate); };
    const auto set = [&](const QStringList &fields) {
        return program.run(QStringList{u"award"_s, u"set"_s, project} + fields);
    };
    QCOMPARE(set({u"qpu-hours=12,5"_s}).exitCode, 0); // in any unit that a call counts in
    QCOMPARE(set({u"system=leonardo"_s, u"start="_s + day(-30), u"end="_s + day(60), u"node-hours=1250"_s,
                  u"data-tb=8,64"_s, u"megabytes-per-second=100"_s})
                 .exitCode,
             0);
    QCOMPARE(set({u"end=2026-02-30"_s}).exitCode, 2);
    QCOMPARE(set({u"gpu-hours=-1"_s}).exitCode, 2);
    QCOMPARE(set({u"gpu-hours=1.234"_s}).exitCode, 2); // or 1 234
    QCOMPARE(set({u"colour=blue"_s}).exitCode, 2);
    QCOMPARE(set({u"end="_s + day(-31)}).exitCode, 2);

    const QJsonObject award =
        program.run({u"award"_s, u"show"_s, project, u"--json"_s}).json()[u"awards"].toArray().first().toObject();
    QCOMPARE(award[u"mode"].toString(), u"aif_playground"_s); // as the id tells, where nobody says another one
    QCOMPARE(award[u"fetch_seconds"].toDouble(), 86'400.0);
    QVERIFY(award[u"acknowledgement"].toString().contains(project));
    QVERIFY(award[u"acknowledgement"].toString().contains(u"leonardo"_s, Qt::CaseInsensitive));
    QCOMPARE(award[u"forecast"][u"unused"].toDouble(), 5000.0); // no job was ever seen
    QStringList kinds;
    for (const auto &entry : award[u"days"].toArray())
        kinds.append(entry[u"kind"].toString());
    QCOMPARE(kinds, QStringList({u"award-start"_s, u"award-half"_s, u"fetch-from"_s, u"award-end"_s, u"report-due"_s}));
    const auto inCalendar = [&] {
        const QJsonArray entries = program.run({u"calendar"_s, u"--json"_s}).json()[u"entries"].toArray();
        return std::ranges::count_if(entries,
                                     [&](const auto &entry) { return entry[u"project"].toString() == project; });
    };
    QCOMPARE(inCalendar(), 4); // what is still to come
    QCOMPARE(set({u"reported=yes"_s}).exitCode, 0);
    QCOMPARE(inCalendar(), 3);
    QCOMPARE(program.run({u"award"_s, u"remove"_s, project}).exitCode, 0);
    QCOMPARE(program.run({u"award"_s, u"show"_s, project, u"--json"_s}).errorKind(), u"not-found"_s);
    QCOMPARE(inCalendar(), 0);
}

void TestCliRequests::stage()
{
    const QString file = m_program.path(u"stage.json"_s);
    QCOMPARE(m_program.run({u"request"_s, u"new"_s, file, u"--mode"_s, u"playground"_s}).exitCode, 0);
    QCOMPARE(m_program.run({u"request"_s, u"set"_s, file, u"stage=submitted"_s, u"reference=DRAFT-12345"_s}).exitCode,
             0);
    const QJsonObject draft = QJsonDocument::fromJson(contentOf(file.toUtf8())).object();
    QCOMPARE(draft[u"stage"].toString(), u"submitted"_s);
    QCOMPARE(draft[u"reference"].toString(), u"DRAFT-12345"_s);
    QCOMPARE(m_program.run({u"request"_s, u"set"_s, file, u"stage=famous"_s}).exitCode, 2);
}

QTEST_GUILESS_MAIN(TestCliRequests)

#include "tst_clirequests.moc"
