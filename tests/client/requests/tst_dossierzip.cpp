// SPDX-License-Identifier: GPL-3.0-or-later
//
// The zip holds the five files and opens again; the CSV is one that spreadsheets read safely.
#include "client/base/files.h"
#include "client/requests/dossierzip.h"
#include "tests/client/requests/examplerequest.h"

#include <KZip>

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;

class TestDossierZip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAll();
    void cannotWrite();
    void csv_data();
    void csv();
};

void TestDossierZip::holdsAll()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"büro & co.zip"_s);
    const Request request = exampleRequest();
    QVERIFY(writeDossierZip(path, request, {"%PDF-1", "# Title\n", "Read me\n"}));

    KZip zip(path);
    QVERIFY(zip.open(QIODevice::ReadOnly));
    QStringList names = zip.directory()->entries();
    names.sort();
    QCOMPARE(names,
             QStringList({u"README.txt"_s, u"dossier.pdf"_s, u"request.json"_s, u"request.md"_s, u"runs.csv"_s}));
    QCOMPARE(zip.directory()->file(u"dossier.pdf"_s)->data(), QByteArray("%PDF-1"));
    QCOMPARE(zip.directory()->file(u"request.md"_s)->data(), QByteArray("# Title\n"));
    const QByteArray json = zip.directory()->file(u"request.json"_s)->data();
    QCOMPARE(requestFromJson(QJsonDocument::fromJson(json).object()).value(), request);
    QVERIFY(zip.directory()->file(u"runs.csv"_s)->data().contains("Pre-training,16,4,48,8,24576\r\n"));
    // An older dossier is replaced, and nothing is left beside it.
    QVERIFY(writeDossierZip(path, request, {}));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestDossierZip::cannotWrite()
{
    QTemporaryDir folder;
    QVERIFY(writeFile(folder.filePath(u"file"_s), "x"));
    const auto written = writeDossierZip(folder.filePath(u"file/dossier.zip"_s), exampleRequest(), {});
    QVERIFY(!written);
}

void TestDossierZip::csv_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("plain") << u"train"_s << QByteArray("train");
    QTest::newRow("comma") << u"a, b"_s << QByteArray("\"a, b\"");
    QTest::newRow("quotes") << u"a \"b\""_s << QByteArray("\"a \"\"b\"\"\"");
    QTest::newRow("line") << u"a\nb"_s << QByteArray("\"a\nb\"");
    QTest::newRow("formula") << u"=1+1"_s << QByteArray("'=1+1");
    QTest::newRow("letters") << u"Größe 🧬"_s << QByteArray("Größe 🧬");
}

void TestDossierZip::csv()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, field);
    Compute compute;
    compute.runs = {{name, 2, 4, 1.5, 3}};
    QCOMPARE(runsCsv(compute), "name,nodes,gpus_per_node,hours,runs,gpu_hours\r\n" + field + ",2,4,1.5,3,36\r\n");
}

QTEST_GUILESS_MAIN(TestDossierZip)

#include "tst_dossierzip.moc"
