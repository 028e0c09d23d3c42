// SPDX-License-Identifier: GPL-3.0-or-later
//
// The catalogue's sites: the shipped file holds what the program relies on, and a damaged entry
// takes no other with it.
#include "client/sites/cataloguesites.h"

#include "client/base/files.h"
#include "tests/support/resultcheck.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <algorithm>

using namespace officina;
using namespace Qt::StringLiterals;

class CatalogueSitesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shipped()
    {
        const auto json = readFile(u":/officina/catalogue/sites.json"_s);
        QVERIFY_RESULT(json);
        const CatalogueSites catalogue = readCatalogueSites(*json);
        QVERIFY(catalogue.problems.isEmpty());
        QCOMPARE(catalogue.sites.size(), 26);
        static const QRegularExpression fingerprint(u"^SHA256:[A-Za-z0-9+/]{43}$"_s);
        for (const Site &site : catalogue.sites) {
            QVERIFY2(!site.loginNotes.isEmpty() || !site.hints.isEmpty(), qPrintable(site.id.value));
            QVERIFY2(!site.docsUrl.isEmpty(), qPrintable(site.id.value));
            QVERIFY2(site.gpuRequest.isEmpty() || site.gpuRequest.contains(u"%1"), qPrintable(site.id.value));
            for (const QString &key : site.fingerprints)
                QVERIFY2(fingerprint.match(key).hasMatch(), qPrintable(site.id.value));
        }
        const auto find = [&](const QString &id) { return *std::ranges::find(catalogue.sites, SiteId{id}, &Site::id); };
        QCOMPARE(find(u"lumi"_s).gpuRequest, u"--gpus-per-node=%1"_s);
        QCOMPARE(find(u"lumi"_s).fingerprints.size(), 3);
        QCOMPARE(find(u"meluxina"_s).port, 8822);
        QCOMPARE(find(u"hunter"_s).scheduler, Site::Scheduler::Pbs);
        QCOMPARE(find(u"leonardo"_s).work, u"$WORK"_s);
        // Blocks whoever signs in often; no other site is said to.
        for (const Site &site : catalogue.sites)
            QCOMPARE(site.signInSeconds > 0, site.host.endsWith(u"fz-juelich.de"));
        QVERIFY(find(u"leonardo"_s).renewCommand.startsWith(u"step ssh login"));
        QCOMPARE(find(u"lumi"_s).forTransfers(), find(u"lumi"_s));
        const Site mover = find(u"leonardo"_s).forTransfers();
        QCOMPARE(mover.host, u"data.leonardo.cineca.it"_s);
        QCOMPARE(mover.id.value, u"leonardo"_s);
        // Second-hand: told, but not trusted.
        QVERIFY(find(u"deucalion"_s).fingerprints.isEmpty());
        QVERIFY(!find(u"deucalion"_s).hints.filter(u"SHA256:"_s).isEmpty());
    }

    void damaged_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("sites");
        QTest::newRow("empty") << QByteArray() << 0;
        QTest::newRow("cut") << QByteArray(R"({"sites": [{"id": "a")") << 0;
        QTest::newRow("no list") << QByteArray(R"({"sites": 3})") << 0;
        const QByteArray good = R"({"id": "a", "name": "A", "host": "a.eu"})";
        QTest::newRow("no host") << QByteArray(R"({"sites": [{"id": "b", "name": "B"}, )" + good + "]}") << 1;
        QTest::newRow("no id") << QByteArray(R"({"sites": [)" + good + R"(, {"name": "B", "host": "b"}]})") << 1;
        QTest::newRow("port") << QByteArray(R"({"sites": [)" + good
                                            + R"(, {"id": "b", "name": "B", "host": "b", "port": 0}]})")
                              << 1;
        QTest::newRow("no object") << QByteArray(R"({"sites": [)" + good + ", 7]}") << 1;
    }
    void damaged()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, sites);
        const CatalogueSites catalogue = readCatalogueSites(json);
        QCOMPARE(catalogue.sites.size(), sites);
        QCOMPARE(catalogue.problems.size(), 1);
        QCOMPARE(catalogue.problems.first().kind, Error::Kind::BadInput);
    }
};

QTEST_GUILESS_MAIN(CatalogueSitesTest)
#include "tst_cataloguesites.moc"
