// SPDX-License-Identifier: GPL-3.0-or-later
//
// A request goes to JSON and back without loss, and a damaged one is refused with its field.
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
    request.title = title;
    request.compute.runs.first().name = title;
    const auto back = requestFromJson(QJsonDocument::fromJson(QJsonDocument(toJson(request)).toJson()).object());
    QVERIFY(back);
    QCOMPARE(*back, request);
}

void TestRequest::newOnesDiffer()
{
    const Request one = exampleRequest();
    const Request copy = one.duplicate(one.created.addDays(1));
    QVERIFY(copy.id != one.id);
    QCOMPARE(copy.compute, one.compute);
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
    QTest::newRow("newer") << u"version"_s << QJsonValue(2) << u"version 2"_s;
    QTest::newRow("no version") << u"version"_s << gone << u"version -1"_s;
    QTest::newRow("no title") << u"title"_s << gone << u"title: is missing"_s;
    QTest::newRow("title is a number") << u"title"_s << QJsonValue(7) << u"title: is not a text"_s;
    QTest::newRow("title is null") << u"title"_s << QJsonValue() << u"title: is not a text"_s;
    QTest::newRow("no applicant") << u"applicant"_s << gone << u"applicant: is missing"_s;
    QTest::newRow("applicant is a list") << u"applicant"_s << QJsonValue(QJsonArray{})
                                         << u"applicant: is not an object"_s;
    QTest::newRow("created") << u"created"_s << QJsonValue(u"yesterday"_s) << u"created: is not a time"_s;
    QTest::newRow("date") << u"applicant/contract_ends"_s << QJsonValue(u"2027-02-30"_s)
                          << u"applicant.contract_ends: is not a date"_s;
    QTest::newRow("flag") << u"applicant/contract_is_permanent"_s << QJsonValue(u"yes"_s)
                          << u"applicant.contract_is_permanent: is not true or false"_s;
    QTest::newRow("word") << u"organisation/type"_s << QJsonValue(u"club"_s)
                          << u"organisation.type: is not one of the known words"_s;
    QTest::newRow("share") << u"organisation/research_in_europe_percent"_s << QJsonValue(101)
                           << u"organisation.research_in_europe_percent: is not a whole number from 0 to 100"_s;
    QTest::newRow("runs") << u"compute/runs"_s << QJsonValue(u"many"_s) << u"compute.runs: is not a list"_s;
    QTest::newRow("run") << u"compute/runs"_s << QJsonValue(QJsonArray{3}) << u"compute.runs 1: is not an object"_s;
    QTest::newRow("storage") << u"compute/storage_tb"_s << QJsonValue(-1)
                             << u"compute.storage_tb: is not a number of 0 or more"_s;
    QTest::newRow("huge") << u"compute/storage_tb"_s << QJsonValue(1e300)
                          << u"compute.storage_tb: is not a number of 0 or more"_s;
    QTest::newRow("months") << u"compute/duration_months"_s << QJsonValue(2.5)
                            << u"compute.duration_months: is not a whole number from 0 to 120"_s;
    QTest::newRow("answer") << u"ethics/civilian"_s << QJsonValue(true)
                            << u"ethics.civilian: is not one of the known words"_s;
}

void TestRequest::damaged()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    QFETCH(QString, says);
    QJsonObject object = toJson(exampleRequest());
    const auto put = [&value](QJsonObject &into, const QString &name) {
        if (value.isUndefined())
            into.remove(name);
        else
            into.insert(name, value);
    };
    const QStringList names = path.split(u'/');
    if (names.size() == 1) {
        put(object, path);
    } else {
        QJsonObject inner = object.value(names.first()).toObject();
        put(inner, names.last());
        object.insert(names.first(), inner);
    }
    const auto request = requestFromJson(object);
    QVERIFY(!request);
    QCOMPARE(request.error().kind, Error::Kind::BadInput);
    QCOMPARE(request.error().detail, says);
}

QTEST_GUILESS_MAIN(TestRequest)

#include "tst_request.moc"
