// SPDX-License-Identifier: GPL-3.0-or-later
//
// The folder of the catalogue is packed when it is in order; what is not is named with its file and field.
#include "client/base/cborfile.h"
#include "client/base/files.h"
#include "client/catalogue/pack/pack.h"
#include "client/catalogue/pack/schema.h"
#include "tests/support/resultcheck.h"

#include <QtCore/QCborValue>
#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QMap>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;

namespace {

const QString shippedFolder = QStringLiteral(OFFICINA_SOURCE_DIR "/resources/catalogue");

void copyTo(const QString &target)
{
    QDirIterator files(shippedFolder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString relative = QDir(shippedFolder).relativeFilePath(files.next());
        QDir(target).mkpath(QFileInfo(relative).path());
        if (!QFile::copy(files.filePath(), target + u'/' + relative))
            qFatal("the copy cannot be written");
    }
}

// Everything that is said, each by the names of the fields that lead to it: "systems/peak/value".
void collect(const QString &place, const QJsonValue &value, QMultiMap<QString, QJsonValue> &values)
{
    if (value.isArray()) {
        for (const QJsonValue &item : value.toArray())
            collect(place, item, values);
        return;
    }
    if (!value.isObject()) {
        values.insert(place, value);
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        collect(place + u'/' + it.key(), it.value(), values);
}

// What is handed to catalogueText() in the sources of window and terminal, or to those who do so with any fact: the
// last name of it, "note" or "afterAward".
QStringList shownMembers()
{
    static const QList<QRegularExpression> calls{
        QRegularExpression(u"\\bcatalogueText\\(((?:[^()]|\\([^()]*\\))*)\\)"_s),
        // FactSheet::text() and the terms of a call: a name, and the fact
        QRegularExpression(u"\\btext\\((?:Words::tr|federationText)\\((?:[^()]|\\([^()]*\\))*\\), ([^()]*)\\)"_s),
        QRegularExpression(u"\\bfact\\((s\\.\\w+)\\)"_s), // of the comparison
    };
    static const QRegularExpression access(u"\\.(?:at|first|valueOr)\\([^()]*\\)"_s);
    static const QRegularExpression lastName(u"(\\w+)\\W*$"_s);
    QStringList members;
    for (const char *folder : {"/ui", "/cli"}) {
        QDirIterator files(QStringLiteral(OFFICINA_SOURCE_DIR) + QLatin1StringView(folder), {u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString source = QString::fromUtf8(readFile(files.next()).value());
            for (const QRegularExpression &call : calls) {
                for (auto it = call.globalMatch(source); it.hasNext();) {
                    QString given = it.next().captured(1);
                    if (!given.isEmpty() && !given.startsWith(u"const "_s)) // the function itself
                        members.append(lastName.match(given.remove(access)).captured(1));
                }
            }
        }
    }
    members.removeDuplicates();
    return members;
}

// Where the catalogue has it: mostly a field of that name, "after_award"; the others have another one there, or are one
// of several that have that name.
QRegularExpression placesOf(const QString &member)
{
    static const QHash<QString, QString> others{
        {u"about"_s, u"access/attachments/(limit|note)"_s},
        {u"address"_s, u"factories/address/value"_s},
        {u"dispute"_s, u"access/conflicts/text"_s},
        {u"fact"_s, u"programme/access/\\w+/value"_s},
        {u"field"_s, u"\\w+/conflicts/field"_s},
        {u"furtherFactories"_s, u"programme/further_factories/(value|note)"_s},
        {u"gigafactories"_s, u"programme/gigafactories/state/value"_s},
        {u"gigafactoriesSelection"_s, u"programme/gigafactories/selection/value"_s},
        {u"kind"_s, u"(antennas|factories)/factories/kind"_s},
        {u"more"_s, u"access/attachments/(limit|note)"_s},
        {u"name"_s, u"access/(attachments/)?name|access/other_systems/value"_s},
        {u"operatedBy"_s, u"access/operator/value"_s},
        {u"purpose"_s, u"access/(purpose/value|attachments/name)"_s},
        {u"remark"_s, u"\\w+/remarks/value"_s},
        {u"role"_s, u"factories/people/value/role"_s},
        {u"scheduler"_s, u"systems/scheduler/value"_s},
        {u"sector"_s, u"factories/sectors/value"_s},
        {u"service"_s, u"factories/other_services/value"_s},
        {u"what"_s, u"sites/not_found"_s},
    };
    static const QRegularExpression capital(u"([A-Z])"_s);
    QString field = member;
    field.replace(capital, u"_\\1"_s);
    const QString here = others.value(member, u"\\w+/(.*/)?%1(/value)?"_s.arg(field.toLower()));
    return QRegularExpression(QRegularExpression::anchoredPattern(here));
}

// Not a name or a number alone: a word that begins small and is no part of names, of addresses or of commands.
bool isInWords(const QString &text)
{
    static const QSet<QString> names{u"Mariborski otok"_s};
    static const QRegularExpression word(u"(?<![\\w./<@:-])(?!(?:of|and|for|the|de)\\b)[a-z]{2,}(?![\\w./@-])"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return !names.contains(text) && word.match(text).hasMatch();
}

} // namespace

class PackCatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shipped()
    {
        const PackedCatalogue packed = packCatalogue(shippedFolder);
        QCOMPARE(packed.faults, QStringList());
        QCOMPARE(packed.content[u"sites"].toArray().size(), 26);
        const QDir forms(shippedFolder + u"/forms"_s);
        QCOMPARE(packed.content[u"forms"].toArray().size(), forms.entryList(QDir::Files).size());
        // What the program was built with is this.
        const auto embedded = readCbor(u":/officina/catalogue.cbor"_s);
        QVERIFY_RESULT(embedded);
        QVERIFY(*embedded == packed.content);
        QVERIFY(packed.texts.size() > 600);
        QVERIFY(textsSource({u"a \"b\" \\c"_s}).contains("\"a \\\"b\\\" \\\\c\""));
    }

    // All that the code hands to catalogueText(), as far as it is in words, is among the texts that are translated.
    void whatIsReadIsTranslated()
    {
        const PackedCatalogue packed = packCatalogue(shippedFolder);
        const QSet<QString> texts(packed.texts.cbegin(), packed.texts.cend());
        QMultiMap<QString, QJsonValue> values;
        for (auto it = packed.content.constBegin(); it != packed.content.constEnd(); ++it) {
            if (it.key() != u"sources")
                collect(it.key(), it.value(), values);
        }
        const QStringList members = shownMembers();
        QVERIFY2(members.size() > 40, qPrintable(members.join(u' ')));
        int told = 0;
        for (const QString &member : members) {
            bool isKnown = false;
            const QRegularExpression places = placesOf(member);
            for (auto it = values.cbegin(); it != values.cend(); ++it) {
                if (!places.match(it.key()).hasMatch())
                    continue;
                isKnown = true;
                const QString text = it->toString();
                QVERIFY2(texts.contains(text) || !isInWords(text), qPrintable(it.key() + u": "_s + text));
                told += texts.contains(text);
            }
            QVERIFY2(isKnown, qPrintable(u"catalogueText(%1) is of no field of the catalogue"_s.arg(member)));
        }
        QVERIFY(told > 900);
        // Neither a name nor a number becomes a text to translate.
        for (const QString &name : {u"LEONARDO"_s, u"CINECA"_s, u"309 PFLOPS"_s, u"4x A100"_s, u"Slurm"_s})
            QVERIFY2(!texts.contains(name), qPrintable(name));
    }

#ifdef OFFICINA_LUPDATE
    void lupdateFindsTheTexts()
    {
        const QStringList texts = packCatalogue(shippedFolder).texts;
        const QTemporaryDir folder;
        QVERIFY(writeFile(folder.filePath(u"texts.cpp"_s), textsSource(texts)));
        QProcess lupdate;
        lupdate.start(
            QStringLiteral(OFFICINA_LUPDATE),
            {u"-locations"_s, u"none"_s, folder.filePath(u"texts.cpp"_s), u"-ts"_s, folder.filePath(u"t.ts"_s)});
        QVERIFY(lupdate.waitForFinished(60'000));
        QCOMPARE(lupdate.exitCode(), 0);
        const QByteArray found = readFile(folder.filePath(u"t.ts"_s)).value();
        QVERIFY(found.contains("<name>CatalogueData</name>"));
        QCOMPARE(found.count("<source>"), texts.size());
    }
#endif

    void faults_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *name, const char *file, const char *from, const char *to, const char *fault) {
            QTest::newRow(name) << QString::fromLatin1(file) << QByteArray(from) << QByteArray(to)
                                << QString::fromUtf8(fault);
        };
        row("no JSON", "systems/lumi.json", "\"id\"", "id", "systems/lumi.json: byte ");
        row("misspelt field", "systems/lumi.json", "\"vendor\"", "\"vender\"",
            "systems/lumi.json: vender: is not a field of the schema");
        row("missing field", "factories/pharos.json", "\"city\"", "\"town\"",
            "factories/pharos.json: city: is missing");
        row("another type", "sites/lumi.json", "\"port\": 22", "\"port\": \"22\"",
            "sites/lumi.json: port: is not of the type integer");
        row("out of range", "sites/vsc5.json", "\"port\": 27", "\"port\": 270000",
            "sites/vsc5.json: endpoints[1].port: is out of range");
        row("another word", "systems/lumi.json", "\"operating\"", "\"running\"",
            "systems/lumi.json: state.value: \"running\" is not among the words of the schema");
        row("a figure without a source", "systems/lumi.json", ", \"sources\": [\"eurohpc-top500-2024\"]}", "}",
            "systems/lumi.json: eurohpc.sources: is missing");
        row("no such source", "systems/lumi.json", "theia-srv", "hearsay",
            "systems/lumi.json: there is no \"hearsay\" in sources");
        row("a source that nobody says to have read", "sources.json",
            "\"date\": \"2024-12\",\n      \"read\": \"2026-11-21\"", "\"date\": \"2024-12\"",
            "sources.json: sources[0]: has neither");
        row("no such site", "systems/juwels.json", "juwels-booster", "juwels",
            "systems/juwels.json: there is no \"juwels\" in sites");
        row("no such system", "access/aif_playground.json", "\"leonardo\"", "\"leonarda\"",
            "access/aif_playground.json: there is no \"leonarda\" in systems");
        row("another name than its file", "antennas/ant-cy.json", "\"ant-cy\"", "\"ant-cz\"",
            "antennas/ant-cy.json: id: is \"ant-cz\", not the file's name");
        row("no amount and no word why", "factories/mimer.json", "\"note\": \"EuroHPC pays half", "\"label\": \"",
            "factories/mimer.json: money[0]: has neither");
        row("a schema we cannot check", "schema/facts.schema.json", "\"minLength\"", "\"maxLength\"",
            "the schema's keyword maxLength is not known");
    }

    void faults()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, fault);
        const QTemporaryDir folder;
        copyTo(folder.path());
        QByteArray bytes = readFile(folder.filePath(file)).value();
        QVERIFY(bytes.contains(from));
        bytes.replace(from, to);
        QVERIFY(writeFile(folder.filePath(file), bytes));
        const PackedCatalogue packed = packCatalogue(folder.path());
        QVERIFY2(!packed.faults.filter(fault).isEmpty(), qPrintable(packed.faults.join(u'\n')));
    }

    void emptyFolder()
    {
        const QTemporaryDir folder;
        QVERIFY(!packCatalogue(folder.path()).faults.isEmpty());
    }
};

QTEST_GUILESS_MAIN(PackCatalogueTest)
#include "tst_packcatalogue.moc"
