// SPDX-License-Identifier: GPL-3.0-or-later
//
// The dossier without any widget: a PDF of several pages, Markdown that says the same, and a zip,
// also of requests that are empty or full of odd text.
#include "client/base/files.h"
#include "client/requests/profile.h"
#include "client/requests/rules.h"
#include "tests/client/requests/examplerequest.h"
#include "tests/client/requests/filledrequest.h"
#include "ui/present/cataloguetext.h"
#include "ui/present/dossier.h"

#include <KZip>

#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTranslator>
#include <QtGui/QGuiApplication>
#include <QtTest/QTest>

#include <algorithm>

using namespace officina;
using namespace Qt::StringLiterals;

namespace {

// Another language for everything.
class Shouting : public QTranslator
{
public:
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return QString::fromUtf8(text).toUpper() + u'!';
    }
    bool isEmpty() const override { return false; }
};

const QString reviewersHeading = u"What the reviewers ask"_s;

// Letters and digits alone: one glyph serves several signs, and lines are broken anywhere. The apostrophe that the PDF
// names for both counts as a letter.
QString squeezed(const QString &text)
{
    const QString plain = text.normalized(QString::NormalizationForm_KC);
    QString rest;
    for (const QChar c : plain)
        if (c.isLetterOrNumber() && c != QChar(0x02bc))
            rest += c;
    return rest;
}

// What the document is to say; of a number the digits, before its unit.
QString expectedText(const FormField &field, const QJsonValue &answer)
{
    if (answer.isDouble())
        return QString::number(answer.toDouble());
    switch (field.type) {
    case FieldType::Flag: return u"Yes"_s;
    case FieldType::Numbers: return field.parts.first() + u" 7"_s;
    case FieldType::Choices: return field.choices.first().label;
    case FieldType::Choice: return field.choices.isEmpty() ? answer.toString() : field.choices.first().label;
    case FieldType::Country: return QLocale::territoryToString(QLocale::codeToTerritory(answer.toString()));
    case FieldType::Date: return QLocale().toString(QDate(2099, 1, 31), QLocale::LongFormat);
    default: return answer.toString();
    }
}

QString copiedText(const FormField &field, const QJsonValue &answer)
{
    if (field.type == FieldType::Numbers)
        return field.parts.join(QChar(QChar::Nbsp) + u"7, "_s) + QChar(QChar::Nbsp) + u'7';
    return field.type == FieldType::Date ? answer.toString() : expectedText(field, answer);
}

// From the runs, the length and the contract.
bool isToldFromOthers(const FormField &field, const AccessMode &mode, const Request &request)
{
    return field.role == FieldRole::ContractOutlives
        || (field.role == FieldRole::Amount && isReckoned(limitsOf(mode, request).value_or(AmountLimits()).unit));
}

QList<const FormField *> declaredFields(const AccessMode &mode)
{
    QList<const FormField *> fields;
    for (const Form &part : mode.form) {
        for (const FormField &field : part.fields) {
            const bool isOwn = field.isPortalOnly || field.role == FieldRole::Civilian || field.role == FieldRole::AiAct
                || field.role == FieldRole::TeamEligible;
            if (field.type == FieldType::Flag && isOwn)
                fields.append(&field);
        }
    }
    return fields;
}

} // namespace

class TestDossier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pdfSaysItAll();
    void markdownSaysItAll();
    void everyMode_data();
    void everyMode();
    void everyModeAnswersItsReviewers_data() { everyMode_data(); }
    void everyModeAnswersItsReviewers();
    void everyModeSaysTheRest_data() { everyMode_data(); }
    void everyModeSaysTheRest();
    void everyModeIsCopied_data() { everyMode_data(); }
    void everyModeIsCopied();
    void portalOnlyStaysHere();
    void userTextIsNoMarkup();
    void oddRequests_data();
    void oddRequests();
    void zipHoldsBoth();
    void cannotWrite();
    void fileNames_data();
    void fileNames();
    void fieldsForCopying();
    void copiedInThePortalsOrder();
    void declarationsAreTheApplicants();

private:
    QString textOf(const QByteArray &pdf, const QString &order = u"-layout"_s) const;
    QString wholeText(const Request &request) const;

    Catalogue m_catalogue = Catalogue::load().value();
};

// What a PDF viewer shows, by poppler's pdftotext.
QString TestDossier::textOf(const QByteArray &pdf, const QString &order) const
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"dossier.pdf"_s);
    if (!writeFile(path, pdf))
        qFatal("cannot write %s", qPrintable(path));
    QProcess tool;
    tool.start(u"pdftotext"_s, {order, path, u"-"_s});
    if (!tool.waitForStarted() || !tool.waitForFinished() || tool.exitCode() != 0)
        qFatal("pdftotext is needed for this test");
    return QString::fromUtf8(tool.readAllStandardOutput());
}

// All of it in the order in which it was written, so that what stands in two columns stays together, without spaces,
// signs and the feet of the pages.
QString TestDossier::wholeText(const Request &request) const
{
    QString text = squeezed(textOf(dossierPdf(request, m_catalogue), u"-raw"_s));
    const QString title = squeezed(request.title());
    return text.remove(QRegularExpression(u"(%1)?Page\\d+of\\d+(%1)?"_s.arg(title)));
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

// Each field of the form by its label and what was answered, except what is for the portal alone.
void TestDossier::everyMode()
{
    QFETCH(QString, mode);
    QLocale::setDefault(QLocale(QLocale::English));
    const AccessMode &known = *m_catalogue.mode({mode});
    const Request request = filledRequest(known);
    const QString text = wholeText(request);
    QVERIFY(text.startsWith(squeezed(request.title())));
    // The reviewers' answers after it repeat some.
    const qsizetype questions = text.indexOf(squeezed(reviewersHeading));
    QCOMPARE(questions >= 0, !known.questions.isEmpty());
    const QString form = questions < 0 ? text : text.first(questions);
    int fields = 0;
    for (const Form &part : known.form) {
        for (const FormField &field : part.fields) {
            if (field.role == FieldRole::Title || isToldFromOthers(field, known, request))
                continue;
            const QString said = squeezed(field.label + expectedText(field, request.answers.value(field.id)));
            QVERIFY2(form.contains(said) != field.isPortalOnly, qPrintable(field.id + u": "_s + said));
            if (field.isPortalOnly)
                QVERIFY2(!text.contains(markOf(field)), qPrintable(field.id));
            ++fields;
        }
    }
    QVERIFY(fields >= 20);
    // Nothing is missing any more, and nothing is of the wrong kind.
    for (const Check &check : checks(request, m_catalogue))
        QVERIFY2(check.status != Check::Status::Missing && check.rule != RuleId::FieldForm
                     && check.rule != RuleId::FieldRange && check.rule != RuleId::FieldLength,
                 qPrintable(check.field + QString::number(int(check.rule))));
}

// In their order, each followed by what answers it.
void TestDossier::everyModeAnswersItsReviewers()
{
    QFETCH(QString, mode);
    QLocale::setDefault(QLocale(QLocale::English));
    const AccessMode &known = *m_catalogue.mode({mode});
    const Request request = filledRequest(known);
    const QString text = wholeText(request);
    QList<qsizetype> places;
    qsizetype at = text.indexOf(squeezed(reviewersHeading));
    for (const FormField &question : known.questions) {
        at = text.indexOf(squeezed(question.label), at + 1);
        QVERIFY2(at > 0, qPrintable(question.id));
        places.append(at);
    }
    places.append(text.size());
    for (qsizetype i = 0; i < known.questions.size(); ++i) {
        const QString answers = text.sliced(places.at(i), places.at(i + 1) - places.at(i));
        int answered = 0;
        for (const Form &part : known.form) {
            for (const FormField &field : part.fields) {
                if (!known.questions.at(i).answeredBy.contains(field.id))
                    continue;
                const QString answer = expectedText(field, request.answers.value(field.id));
                QVERIFY2(answers.contains(squeezed(answer)), qPrintable(field.id));
                ++answered;
            }
        }
        QCOMPARE(answers.contains(squeezed(u"nothing is said about it"_s)), answered == 0);
    }
}

// Runs, limits, files, declarations, the date of the rules, and the official address.
void TestDossier::everyModeSaysTheRest()
{
    QFETCH(QString, mode);
    QLocale::setDefault(QLocale(QLocale::English));
    const AccessMode &known = *m_catalogue.mode({mode});
    const QList<Attachment> &wanted = known.route.attachments;
    Request request = filledRequest(known);
    if (!wanted.isEmpty())
        request.attachments = {AttachedFile{.purpose = wanted.first().name, .name = u"first.pdf"_s, .bytes = 1234}};
    const QString text = wholeText(request);
    const auto says = [&text](const QString &what) { return text.contains(squeezed(what)); };
    QVERIFY(says(u"Pre-training 4 4 48 8 6,144"_s)); // 4 · 4 · 48 · 8, and a tenth
    QVERIFY(says(u"Reserve of 10 614"_s));
    QVERIFY(says(u"Total 6,758"_s));
    const auto limits = limitsOf(known, request);
    if (limits && limits->most && countedAmount(request, known, m_catalogue.system(request.system)).value)
        QVERIFY(says(u"of the limit of "_s + amountText(*limits->most, limits->unit)));
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const Attachment &one = wanted.at(i);
        const QString more = one.limit; // its note is of the call
        QVERIFY2(says(one.name + (i == 0 ? u"first.pdf"_s : more.isEmpty() ? u"yes"_s : more)), qPrintable(one.name));
    }
    QCOMPARE(dossierMarkdown(request, m_catalogue).contains("not attached here"), wanted.size() > 1);
    qsizetype at = text.lastIndexOf(squeezed(u"To be declared by the applicant"_s));
    const QList<const FormField *> toDeclare = declaredFields(known);
    QCOMPARE(at >= 0, !toDeclare.isEmpty());
    for (const FormField *declared : toDeclare) {
        at = text.indexOf(squeezed(declared->label), at + 1);
        QVERIFY2(at > 0, qPrintable(declared->id));
    }
    QVERIFY(says(u"Compared with the rules known on "_s
                 + QLocale().toString(m_catalogue.retrieved(), QLocale::LongFormat)));
    const QUrl official = known.route.page.isEmpty() ? known.route.portal : known.route.page;
    QVERIFY(says(official.toString()));
}

// Every field that the portal has, as it takes it.
void TestDossier::everyModeIsCopied()
{
    QFETCH(QString, mode);
    const AccessMode &known = *m_catalogue.mode({mode});
    const Request request = filledRequest(known);
    const QList<PortalField> fields = portalFields(request, m_catalogue);
    const QList<const FormField *> declared = declaredFields(known);
    for (const Form &part : known.form) {
        for (const FormField &field : part.fields) {
            const QString label = field.unit.isEmpty() ? field.label : field.label + u" (%1)"_s.arg(field.unit);
            const auto found = std::ranges::find(fields, label, &PortalField::label);
            QVERIFY2((found == fields.cend()) == declared.contains(&field), qPrintable(field.id));
            if (found == fields.cend() || isToldFromOthers(field, known, request))
                continue;
            QCOMPARE(found->value, copiedText(field, request.answers.value(field.id)));
            QCOMPARE(found->leastLength, field.leastLength);
        }
    }
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
        for (const PortalField &field : fields)
            if (field.label == label)
                return field.value;
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
    // Nor are the labels translated.
    Shouting translator;
    QCoreApplication::installTranslator(&translator);
    const auto shouted = portalFields(exampleRequest(), m_catalogue);
    QCoreApplication::removeTranslator(&translator);
    QCOMPARE(shouted, fields);
}

// What eDARI asks first and in its order; what it does not have comes after that.
void TestDossier::copiedInThePortalsOrder()
{
    for (const QString &mode : {u"fr_genci_dynamic"_s, u"fr_genci_regular"_s}) {
        const AccessMode &known = *m_catalogue.mode({mode});
        QStringList labels;
        for (const PortalField &field : portalFields(filledRequest(known), m_catalogue))
            labels.append(field.label);
        QCOMPARE(labels.first(6),
                 QStringList({u"Project title"_s, u"Thematic committee"_s, u"AI is used"_s, u"Public summary"_s,
                              u"Personal data is handled"_s, u"Hours on each machine, one a line"_s}));
        QVERIFY(labels.indexOf(u"Dissemination"_s) < labels.indexOf(u"Summary (abstract)"_s));
        QCOMPARE(labels.removeDuplicates(), 0);
    }
}

void TestDossier::declarationsAreTheApplicants()
{
    for (const AccessMode &mode : m_catalogue.modes()) {
        const Request request = filledRequest(mode);
        QStringList listed;
        for (const Declaration &declaration : declarations(request, m_catalogue)) {
            QVERIFY(declaration.isAgreed);
            listed.append(declaration.field);
        }
        QStringList expected;
        for (const FormField *field : declaredFields(mode))
            expected.append(field->id);
        QCOMPARE(listed, expected);
        const QString text = QString::fromUtf8(dossierMarkdown(request, m_catalogue));
        QCOMPARE(text.contains(u"## To be declared by the applicant"_s), !listed.isEmpty());
        QCOMPARE(text.count(u"☑"_s), listed.size()); // as the draft has it
        Request open = request;
        for (const QString &field : std::as_const(listed))
            open.set(field, false);
        QCOMPARE(dossierMarkdown(open, m_catalogue).count("☐"), listed.size());
    }
    // All that nobody else can say, also where the form asks for it.
    QStringList fastLane;
    for (const Declaration &declaration : declarations(exampleRequest(), m_catalogue))
        fastLane.append(declaration.field);
    QCOMPARE(fastLane,
             QStringList({u"project.civilian"_s, u"declarations.ai_act"_s, u"consent.publish"_s, u"consent.tor"_s,
                          u"consent.fcfs"_s, u"consent.eligible"_s}));
}

QTEST_MAIN(TestDossier)

#include "tst_dossier.moc"
