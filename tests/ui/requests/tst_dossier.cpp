// SPDX-License-Identifier: GPL-3.0-or-later
//
// The dossier without any widget: a PDF of several pages, Markdown that says the same, and a zip,
// also of requests that are empty or full of odd text.
#include "client/base/files.h"
#include "client/catalogue/pack/pack.h"
#include "client/requests/profile.h"
#include "client/requests/rules.h"
#include "tests/client/requests/examplerequest.h"
#include "tests/client/requests/filledrequest.h"
#include "ui/present/dossier.h"

#include <KZip>

#include <QtCore/QDirIterator>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtGui/QGuiApplication>
#include <QtTest/QTest>

#include <algorithm>

using namespace officina;
using namespace Qt::StringLiterals;

class TestDossier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pdfSaysItAll();
    void markdownSaysItAll();
    void everyMode_data();
    void everyMode();
    void aModeIsAddedByAFile();
    void portalOnlyStaysHere();
    void userTextIsNoMarkup();
    void oddRequests_data();
    void oddRequests();
    void zipHoldsBoth();
    void cannotWrite();
    void fileNames_data();
    void fileNames();
    void fieldsForCopying();
    void declarationsAreTheApplicants();

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
         {u"Protein language model"_s, u"Müller-O’Brien"_s, u"Pre-training"_s, u"24,576"_s, u"37,242"_s,
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
    QVERIFY(!text.contains(u"Sources of the rules"_s)); // a reviewer has no use for our notes
}

void TestDossier::everyMode_data()
{
    QTest::addColumn<QString>("mode");
    for (const AccessMode &mode : m_catalogue.modes())
        QTest::newRow(qPrintable(mode.id.value)) << mode.id.value;
}

// Whatever is filled in is in the document; and in the fields for the portal.
void TestDossier::everyMode()
{
    QFETCH(QString, mode);
    const AccessMode &known = *m_catalogue.mode({mode});
    const Request request = filledRequest(known);
    QString text = textOf(dossierPdf(request, m_catalogue));
    const QString together = text.remove(QRegularExpression(u"\\s"_s));
    const auto fields = portalFields(request, m_catalogue);
    int marks = 0;
    for (const Form &form : known.form) {
        for (const FormField &field : form.fields) {
            if (!plainAnswer(request.answers.value(field.id)).startsWith(markOf(field)))
                continue;
            const bool inDossier = together.contains(markOf(field));
            QVERIFY2(inDossier != field.isPortalOnly, qPrintable(field.id));
            QVERIFY2(
                std::ranges::any_of(fields, [&](const PortalField &one) { return one.value.contains(markOf(field)); }),
                qPrintable(field.id));
            ++marks;
        }
    }
    QVERIFY(marks >= 8);
    QCOMPARE(together.contains(u"Whatthereviewersask"_s), !known.questions.isEmpty());
    // Nothing is missing any more, and nothing is of the wrong kind.
    for (const Check &check : checks(request, m_catalogue))
        QVERIFY2(check.status != Check::Status::Missing && check.rule != RuleId::FieldForm
                     && check.rule != RuleId::FieldRange && check.rule != RuleId::FieldLength,
                 qPrintable(check.field + QString::number(int(check.rule))));
}

// Two files, and no line of code: form, checks and dossier have the new mode.
void TestDossier::aModeIsAddedByAFile()
{
    const QTemporaryDir folder;
    const QString from = QStringLiteral(OFFICINA_SOURCE_DIR "/resources/catalogue");
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString to = folder.path() + files.next().mid(from.size());
        QVERIFY(QDir().mkpath(QFileInfo(to).path()) && QFile::copy(files.filePath(), to));
    }
    QVERIFY(writeFile(folder.filePath(u"forms/moon.json"_s), R"({
        "id": "moon", "title": "The Moon", "step": "project", "fields": [
          {"id": "crater", "label": "Which crater", "type": "text", "required": true, "least_length": 5},
          {"id": "dust_kg", "label": "Dust", "unit": "kg", "type": "number", "required": true, "most": 10},
          {"id": "suit", "label": "Suit", "type": "enum", "required": true,
           "choices": [{"id": "a", "label": "Apollo"}, {"id": "b", "label": "Other"}]},
          {"id": "why_other", "label": "Why another", "type": "text", "required": false,
           "required_when": {"field": "moon.suit", "is": ["b"]}}],
        "sources": []})"));
    QVERIFY(writeFile(folder.filePath(u"access/moon.json"_s), R"({
        "id": "moon", "name": "Moon access", "kind": "national", "country": "LU",
        "operator": {"value": "Moon", "sources": []}, "audience": {"value": ["academia"], "sources": []},
        "limits": {"value": {"unit": "node_hours", "least": 10, "most": 1000}, "sources": []},
        "cutoffs": {"value": "Full moon.", "sources": []},
        "sections": [{"form": "project", "only": ["title"]}, {"form": "organisation", "only": ["type"]},
                     {"form": "moon"}],
        "basis": {"value": "A test.", "sources": []}, "sources": []})"));
    const PackedCatalogue packed = packCatalogue(folder.path());
    QCOMPARE(packed.faults, QStringList());
    const QString file = folder.filePath(u"catalogue.cbor"_s);
    QVERIFY(writeFile(file, packedBytes(packed.content)));
    const auto catalogue = Catalogue::load(file);
    QVERIFY(catalogue && catalogue->problems().isEmpty());

    Request request = Request::create({u"moon"_s}, QDateTime::currentDateTimeUtc());
    const auto statusOf = [&](const QString &field) {
        for (const Check &check : checks(request, *catalogue)) {
            if (check.field == field)
                return std::pair(check.rule, check.status);
        }
        return std::pair(RuleId::FieldGiven, Check::Status::Ok);
    };
    using Status = Check::Status;
    QCOMPARE(statusOf(u"moon.crater"_s), std::pair(RuleId::FieldGiven, Status::Missing));
    request.set(u"moon.crater"_s, u"Rim"_s);
    QCOMPARE(statusOf(u"moon.crater"_s), std::pair(RuleId::FieldLength, Status::Problem));
    request.set(u"moon.crater"_s, u"Tycho Brahe"_s);
    request.set(u"moon.dust_kg"_s, 11);
    QCOMPARE(statusOf(u"moon.dust_kg"_s), std::pair(RuleId::FieldRange, Status::Problem));
    request.set(u"moon.dust_kg"_s, 2.5);
    QCOMPARE(statusOf(u"moon.why_other"_s), std::pair(RuleId::FieldGiven, Status::Ok));
    request.set(u"moon.suit"_s, u"b"_s);
    QCOMPARE(statusOf(u"moon.why_other"_s), std::pair(RuleId::FieldGiven, Status::Missing));
    const QString text = textOf(dossierPdf(request, *catalogue));
    for (const QString &part : {u"Moon access"_s, u"Which crater"_s, u"Tycho Brahe"_s, u"2.5"_s, u"Other"_s})
        QVERIFY2(text.contains(part), qPrintable(part));
}

// What the portal alone has to know is not sent around.
void TestDossier::portalOnlyStaysHere()
{
    Request request = exampleRequest();
    request.set(u"principal_investigator.birth_date"_s, u"1980-05-17"_s);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"dossier.zip"_s);
    QVERIFY(exportZip(request, m_catalogue, path));
    KZip zip(path);
    QVERIFY(zip.open(QIODevice::ReadOnly));
    for (const QString &name : {u"request.json"_s, u"request.md"_s}) {
        QVERIFY(!zip.directory()->file(name)->data().contains("1980"));
        QVERIFY(zip.directory()->file(name)->data().contains("UniProt"));
    }
    const auto fields = portalFields(request, m_catalogue);
    QVERIFY(std::ranges::contains(fields, u"1980-05-17"_s, &PortalField::value));
}

void TestDossier::userTextIsNoMarkup()
{
    Request request = exampleRequest();
    request.set(titleField, u"<b>bold</b> & <script>alert(1)</script>"_s);
    request.set(u"project.abstract"_s, u"# no heading\n* no list | no cell\n<img src=\"http://x\">"_s);
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
    odd.set(titleField, u"a\u0001\u202e"_s + QChar(u'\0') + QString(5000, u'W'));
    QTest::newRow("control and endless") << odd;
    odd = exampleRequest();
    odd.set(u"project.abstract"_s, QString(200'000, u'x') + u"\n"_s.repeated(500));
    QTest::newRow("long text") << odd;
    odd = exampleRequest();
    for (int i = 0; i < 300; ++i)
        odd.compute.runs.append({u"run %1"_s.arg(i), 1, 1, 1, 1});
    QTest::newRow("many runs") << odd;
    odd = exampleRequest();
    odd.set(u"project.abstract"_s, QString::fromUtf16(u"\xd800 lone surrogate"));
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
    request.set(titleField, title);
    QTEST(dossierFileName(request, u"pdf"_s), "name");
}

void TestDossier::fieldsForCopying()
{
    const auto fields = portalFields(exampleRequest(), m_catalogue);
    const auto value = [&fields](const QString &label) {
        for (const PortalField &field : fields) {
            if (field.label == label)
                return field.value;
        }
        return QString();
    };
    QCOMPARE(value(u"Project title"_s), u"Protein language model"_s);
    QCOMPARE(value(u"GPU-hours"_s), u"37242"_s); // digits alone, as a form takes them
    QCOMPARE(value(u"VAT number"_s), u"LU12345678"_s);
    // A French user fills in an English form all the same.
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::French));
    const auto french = portalFields(exampleRequest(), m_catalogue);
    QLocale::setDefault(before);
    QVERIFY(std::ranges::contains(french, u"12.5"_s, &PortalField::value));
    QVERIFY(std::ranges::contains(french, u"Luxembourg"_s, &PortalField::value));
    QCOMPARE(french, fields);
}

void TestDossier::declarationsAreTheApplicants()
{
    int modes = 0;
    for (const AccessMode &mode : m_catalogue.modes()) {
        const Request request = filledRequest(mode);
        const auto list = declarations(request, m_catalogue);
        const QString text = QString::fromUtf8(dossierMarkdown(request, m_catalogue));
        QCOMPARE(text.contains(u"## To be declared by the applicant"_s), !list.isEmpty());
        for (const Declaration &declaration : list) {
            QVERIFY(text.contains(u"☐"_s) && declaration.isAgreed);
            for (const PortalField &field : portalFields(request, m_catalogue))
                QVERIFY(field.label != declaration.text); // nothing to copy
        }
        modes += list.isEmpty() ? 0 : 1;
    }
    QVERIFY(modes >= 5);
}

QTEST_MAIN(TestDossier)

#include "tst_dossier.moc"
