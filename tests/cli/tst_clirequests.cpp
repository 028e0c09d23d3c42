// SPDX-License-Identifier: GPL-3.0-or-later
//
// officina-cli request: a draft written, filled in, looked over, exported and imported, and damaged ones.
#include "tests/cli/program.h"

#include <KZip>

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtTest/QTest>

using namespace officina::testing;
using namespace Qt::StringLiterals;

class TestCliRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void request();
    void requestFields_data();
    void requestFields();
    void damagedDraft_data();
    void damagedDraft();

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
    QCOMPARE(nowhere.exitCode, 1);
    QCOMPARE(nowhere.errorKind(), u"local"_s);
}

void TestCliRequests::requestFields_data()
{
    QTest::addColumn<QString>("assignment");
    QTest::newRow("no such field") << u"organisation.shoe_size=42"_s;
    QTest::newRow("of another mode") << u"ethics_self_assessment.agency=x"_s;
    QTest::newRow("no value") << u"organisation.name"_s;
    QTest::newRow("not a number") << u"size.storage_tb=some"_s;
    QTest::newRow("two meanings") << u"size.storage_tb=1,234"_s;
    QTest::newRow("negative") << u"size.storage_tb=-1"_s;
    QTest::newRow("half a GPU") << u"size.largest_job_gpus=0.5"_s;
    QTest::newRow("no such day") << u"submission.start_date=2027-02-30"_s;
    QTest::newRow("out of range") << u"reserve_percent=900"_s;
    QTest::newRow("not a word of the list") << u"organisation.type=guild"_s;
    QTest::newRow("neither yes nor no") << u"project.civilian=perhaps"_s;
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

QTEST_GUILESS_MAIN(TestCliRequests)

#include "tst_clirequests.moc"
