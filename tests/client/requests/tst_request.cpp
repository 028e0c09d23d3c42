// SPDX-License-Identifier: GPL-3.0-or-later
//
// A request goes to JSON and back without loss, and a damaged one is refused with its field.
#include "client/base/files.h"
#include "client/requests/draftmigration.h"
#include "tests/client/requests/examplerequest.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;

class TestRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEverything();
    void keepsOddText_data();
    void keepsOddText();
    void version1Opens_data();
    void version1Opens();
    void version1KeepsWhatItDidNotKnow();
    void unknownFieldsSurvive();
    void newOnesDiffer();
    void damaged_data();
    void damaged();
};

void TestRequest::keepsEverything()
{
    Request request = exampleRequest();
    request.saved = QDateTime(QDate(2026, 11, 3), QTime(0, 0), QTimeZone::UTC);
    const QByteArray bytes = QJsonDocument(toJson(request)).toJson();
    const auto back = requestFromJson(QJsonDocument::fromJson(bytes).object());
    QVERIFY2(back, back ? "" : qPrintable(back.error().detail));
    QCOMPARE(*back, request);

    const Request empty = Request::create({u"aif_playground"_s}, QDateTime::fromSecsSinceEpoch(0, QTimeZone::UTC));
    QCOMPARE(requestFromJson(toJson(empty)).value(), empty);
}

void TestRequest::keepsOddText_data()
{
    QTest::addColumn<QString>("title");
    QTest::newRow("empty") << QString(u""_s);
    QTest::newRow("quotes") << u"\"quoted\" \\ back"_s;
    QTest::newRow("lines") << u"one\ntwo\r\nthree\ttab"_s;
    QTest::newRow("right to left") << u"שלום \u202e abc"_s;
    QTest::newRow("emoji") << u"🧬🇪🇺 e\u0301"_s;
    QTest::newRow("markup") << u"<b>&amp;</b> <script>"_s;
    QTest::newRow("path") << u"../../etc/passwd"_s;
    QTest::newRow("control") << QString(u"a\u0001b\u007f"_s);
    QTest::newRow("long") << QString(100'000, u'ß');
}

void TestRequest::keepsOddText()
{
    QFETCH(QString, title);
    Request request = exampleRequest();
    request.set(titleField, title);
    request.compute.runs.first().name = title;
    const auto back = requestFromJson(QJsonDocument::fromJson(QJsonDocument(toJson(request)).toJson()).object());
    QVERIFY(back);
    QCOMPARE(*back, request);
}

void TestRequest::version1Opens_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<Request>("becomes");
    Request whole = exampleRequest();
    whole.answers.remove(u"partition.partition"_s); // was not asked then
    QTest::newRow("all fields") << u"version-1-fast-lane.json"_s << whole;
    Request empty = Request::create({u"aif_playground"_s}, QDateTime::fromSecsSinceEpoch(0, QTimeZone::UTC));
    empty.usesProfile = false;
    QTest::newRow("nothing given") << u"version-1-empty.json"_s << empty;
    Request cli = empty;
    cli.factory = {u"it4lia"_s};
    cli.system = {u"leonardo"_s};
    cli.answers = {{titleField, u"Proteïnes"_s},
                   {u"principal_investigator.last_name"_s, u"Ada"_s},
                   {u"organisation.type"_s, u"startup"_s}};
    QTest::newRow("of the terminal") << u"version-1-cli.json"_s << cli;
}

// Files that version 1 of the program wrote.
void TestRequest::version1Opens()
{
    QFETCH(QString, file);
    QFETCH(Request, becomes);
    const auto json = readJson(u"" OFFICINA_SOURCE_DIR "/tests/data/requests/"_s + file);
    QVERIFY(json);
    QCOMPARE((*json)["version"].toInt(), 1);
    const auto opened = requestFromJson(json->object());
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    becomes.id = opened->id;
    becomes.created = opened->created;
    becomes.saved = opened->saved;
    QVERIFY(!opened->id.isEmpty() && opened->created.isValid());
    QCOMPARE(opened->answers, becomes.answers);
    QCOMPARE(*opened, becomes);
    // And what is written now is of this version, and reads the same.
    QCOMPARE(toJson(*opened)[u"version"].toInt(), draftVersion);
    QCOMPARE(requestFromJson(toJson(*opened)).value(), *opened);
}

void TestRequest::version1KeepsWhatItDidNotKnow()
{
    auto json = readJson(u"" OFFICINA_SOURCE_DIR "/tests/data/requests/version-1-fast-lane.json"_s).value().object();
    QJsonObject applicant = json[u"applicant"].toObject();
    applicant.insert(u"orcid"_s, u"0000-0002"_s);
    applicant.insert(u"job_title"_s, 7); // of another kind than it should be: kept, and the checks tell
    json[u"applicant"] = applicant;
    json[u"colour"] = u"red"_s;
    const QJsonObject now = toJson(requestFromJson(json).value());
    QCOMPARE(now[u"answers"][u"applicant.orcid"].toString(), u"0000-0002"_s);
    QCOMPARE(now[u"answers"][u"principal_investigator.job_title"].toInt(), 7);
    QCOMPARE(now[u"colour"].toString(), u"red"_s);
}

void TestRequest::unknownFieldsSurvive()
{
    QJsonObject json = toJson(exampleRequest());
    json[u"measurements"] = QJsonObject{{u"jobs"_s, QJsonArray{1, 2}}};
    QJsonObject answers = json[u"answers"].toObject();
    answers[u"future.field"] = QJsonArray{u"a"_s, 2, QJsonValue()};
    json[u"answers"] = answers;
    QJsonArray runs = json[u"runs"].toArray();
    QJsonObject run = runs[0].toObject();
    run[u"memory_gb"] = 64;
    runs[0] = run;
    json[u"runs"] = runs;
    QCOMPARE(toJson(requestFromJson(json).value()), json);
}

void TestRequest::newOnesDiffer()
{
    const Request one = exampleRequest();
    const Request copy = one.duplicate(one.created.addDays(1));
    QVERIFY(copy.id != one.id);
    QCOMPARE(copy.answers, one.answers);
    QCOMPARE(copy.created, one.created.addDays(1));
    QVERIFY(!copy.saved.isValid());
}

void TestRequest::damaged_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value"); // undefined: removed
    QTest::addColumn<QString>("says");
    const QJsonValue gone(QJsonValue::Undefined);
    QTest::newRow("no format") << u"format"_s << gone << u"format: is not officina-request"_s;
    QTest::newRow("newer") << u"version"_s << QJsonValue(99) << u"version 99"_s;
    QTest::newRow("no version") << u"version"_s << gone << u"version -1"_s;
    QTest::newRow("says it is older") << u"version"_s << QJsonValue(1) << u"applicant: is missing"_s;
    QTest::newRow("mode is a number") << u"mode"_s << QJsonValue(7) << u"mode: is not a text"_s;
    QTest::newRow("answers are a list") << u"answers"_s << QJsonValue(QJsonArray{}) << u"answers: is not an object"_s;
    QTest::newRow("created") << u"created"_s << QJsonValue(u"yesterday"_s) << u"created: is not a time"_s;
    QTest::newRow("profile") << u"uses_profile"_s << QJsonValue(u"yes"_s) << u"uses_profile: is not true or false"_s;
    QTest::newRow("runs") << u"runs"_s << QJsonValue(u"many"_s) << u"runs: is not a list"_s;
    QTest::newRow("run") << u"runs"_s << QJsonValue(QJsonArray{3}) << u"runs 1: is not an object"_s;
    QTest::newRow("nodes") << u"runs"_s << QJsonValue(QJsonArray{QJsonObject{{u"nodes"_s, 1.5}}})
                           << u"runs 1.nodes: is not a whole number up to 1000000"_s;
    QTest::newRow("hours") << u"runs"_s << QJsonValue(QJsonArray{QJsonObject{{u"hours"_s, -1}}})
                           << u"runs 1.hours: is not a number of 0 or more"_s;
    QTest::newRow("reserve") << u"reserve_percent"_s << QJsonValue(101)
                             << u"reserve_percent: is not a whole number up to 100"_s;
}

void TestRequest::damaged()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    QFETCH(QString, says);
    QJsonObject object = toJson(exampleRequest());
    if (value.isUndefined())
        object.remove(path);
    else
        object.insert(path, value);
    const auto request = requestFromJson(object);
    QVERIFY(!request);
    QCOMPARE(request.error().kind,
             path == u"version" && value == 99 ? Error::Kind::Unsupported : Error::Kind::BadInput);
    QCOMPARE(request.error().detail, says);
}

QTEST_GUILESS_MAIN(TestRequest)

#include "tst_request.moc"
