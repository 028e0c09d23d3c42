// SPDX-License-Identifier: GPL-3.0-or-later
//
// The dossier without any widget: a PDF of several pages, Markdown that says the same, and a zip,
// also of requests that are empty or full of odd text.
#include "client/base/files.h"
#include "tests/client/requests/examplerequest.h"
#include "ui/present/dossier.h"

#include <KZip>

#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtGui/QGuiApplication>
#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;

class TestDossier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pdfSaysItAll();
    void markdownSaysItAll();
    void userTextIsNoMarkup();
    void oddRequests_data();
    void oddRequests();
    void zipHoldsBoth();
    void cannotWrite();
    void fileNames_data();
    void fileNames();
    void fieldsForCopying();

private:
    QString textOf(const QByteArray &pdf) const;

    Catalogue m_catalogue = Catalogue::load().value();
};

// What a PDF viewer shows, by poppler's pdftotext.
QString TestDossier::textOf(const QByteArray &pdf) const
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"dossier.pdf"_s);
    if (!writeFile(path, pdf))
        qFatal("cannot write %s", qPrintable(path));
    QProcess tool;
    tool.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    if (!tool.waitForStarted() || !tool.waitForFinished() || tool.exitCode() != 0)
        qFatal("pdftotext is needed for this test");
    return QString::fromUtf8(tool.readAllStandardOutput());
}

void TestDossier::pdfSaysItAll()
{
    QLocale::setDefault(QLocale(QLocale::English));
    const QByteArray pdf = dossierPdf(exampleRequest(), m_catalogue);
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    // One glyph serves both apostrophes, and the PDF names only one of them.
    const QString text = textOf(pdf).replace(QChar(0x02bc), u'’');
    for (const QString &part :
         {u"Protein language model"_s, u"Zoë Müller-O’Brien"_s, u"Pre-training"_s, u"24,576"_s, u"37,242"_s,
          u"MareNostrum 5"_s, u"Page 1 of"_s, u"Folding Ltd"_s, u"Luxembourg"_s, u"UniProt, CC BY 4.0"_s})
        QVERIFY2(text.contains(part), qPrintable(part));
}

void TestDossier::markdownSaysItAll()
{
    QLocale::setDefault(QLocale(QLocale::English));
    const QString text = QString::fromUtf8(dossierMarkdown(exampleRequest(), m_catalogue));
    QVERIFY(text.startsWith(u"# Protein language model\n"_s));
    QVERIFY(text.contains(u"| Pre-training | 16 | 4 | 48 | 8 | 24,576 |"_s));
    QVERIFY(text.contains(u"| --- | ---: |"_s));
    QVERIFY(text.contains(u"37,242"_s));
    QVERIFY(text.contains(u"https://"_s));
}

void TestDossier::userTextIsNoMarkup()
{
    Request request = exampleRequest();
    request.title = u"<b>bold</b> & <script>alert(1)</script>"_s;
    request.project.summary = u"# no heading\n* no list | no cell\n<img src=\"http://x\">"_s;
    request.compute.runs.first().name = u"a | b"_s;
    const QString pdf = textOf(dossierPdf(request, m_catalogue));
    QVERIFY(pdf.contains(u"<b>bold</b> & <script>"_s));
    QVERIFY(pdf.contains(u"# no heading"_s));
    const QString markdown = QString::fromUtf8(dossierMarkdown(request, m_catalogue));
    QVERIFY(markdown.contains(u"\\# no heading"_s));
    QVERIFY(markdown.contains(u"a \\| b"_s));
    QVERIFY(!markdown.contains(u"\n<img"_s));
}

void TestDossier::oddRequests_data()
{
    QTest::addColumn<Request>("request");
    QTest::newRow("nothing at all") << Request();
    QTest::newRow("just begun") << Request::create({u"aif_playground"_s}, QDateTime::currentDateTimeUtc());
    Request odd = exampleRequest();
    odd.mode = {u"no-such-mode"_s};
    odd.system = {u"no-such-system"_s};
    QTest::newRow("unknown ids") << odd;
    odd = exampleRequest();
    odd.title = u"a\u0001\u202e"_s + QChar(u'\0') + QString(5000, u'W');
    QTest::newRow("control and endless") << odd;
    odd = exampleRequest();
    odd.project.summary = QString(200'000, u'x') + u"\n"_s.repeated(500);
    QTest::newRow("long text") << odd;
    odd = exampleRequest();
    for (int i = 0; i < 300; ++i)
        odd.compute.runs.append({u"run %1"_s.arg(i), 1, 1, 1, 1});
    QTest::newRow("many runs") << odd;
    odd = exampleRequest();
    odd.project.summary = QString::fromUtf16(u"\xd800 lone surrogate");
    QTest::newRow("surrogate") << odd;
}

void TestDossier::oddRequests()
{
    QFETCH(Request, request);
    const QByteArray pdf = dossierPdf(request, m_catalogue);
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(!textOf(pdf).isEmpty());
    QVERIFY(dossierMarkdown(request, m_catalogue).startsWith("# "));
}

void TestDossier::zipHoldsBoth()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"dossier.zip"_s);
    QVERIFY(exportZip(exampleRequest(), m_catalogue, path));
    KZip zip(path);
    QVERIFY(zip.open(QIODevice::ReadOnly));
    QVERIFY(zip.directory()->file(u"dossier.pdf"_s)->data().startsWith("%PDF-"));
    QVERIFY(zip.directory()->file(u"request.md"_s)->data().startsWith("# Protein"));
    QVERIFY(zip.directory()->file(u"README.txt"_s)->data().contains("runs.csv"));
}

void TestDossier::cannotWrite()
{
    QTemporaryDir folder;
    QVERIFY(writeFile(folder.filePath(u"file"_s), "x"));
    QVERIFY(!exportPdf(exampleRequest(), m_catalogue, folder.filePath(u"file/dossier.pdf"_s)));
    QVERIFY(!exportZip(exampleRequest(), m_catalogue, folder.filePath(u"file/dossier.zip"_s)));
    QCOMPARE(readFile(folder.filePath(u"file"_s)).value(), QByteArray("x"));
}

void TestDossier::fileNames_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"Protein model"_s << u"Protein-model.pdf"_s;
    QTest::newRow("empty") << QString() << u"Request.pdf"_s;
    QTest::newRow("path") << u"../../etc/passwd"_s << u"etc-passwd.pdf"_s;
    QTest::newRow("lines") << u" a\nb\t"_s << u"a-b.pdf"_s;
    QTest::newRow("letters") << u"Größe – été"_s << u"Größe-été.pdf"_s;
    QTest::newRow("dash") << u"-rf *"_s << u"rf.pdf"_s;
    QTest::newRow("signs only") << u"/:*?<>|"_s << u"Request.pdf"_s;
    QTest::newRow("long") << QString(300, u'a') << QString(60, u'a') + u".pdf"_s;
}

void TestDossier::fileNames()
{
    QFETCH(QString, title);
    Request request;
    request.title = title;
    QTEST(dossierFileName(request, u"pdf"_s), "name");
}

void TestDossier::fieldsForCopying()
{
    const auto fields = formFields(exampleRequest(), m_catalogue);
    const auto value = [&fields](const QString &label) {
        for (const FormField &field : fields) {
            if (field.label == label)
                return field.value;
        }
        return QString();
    };
    QCOMPARE(value(u"Project title"_s), u"Protein language model"_s);
    QCOMPARE(value(u"GPU-hours"_s), u"37242"_s); // digits alone, as a form takes them
    QCOMPARE(value(u"VAT number"_s), u"LU12345678"_s);
}

QTEST_MAIN(TestDossier)

#include "tst_dossier.moc"
