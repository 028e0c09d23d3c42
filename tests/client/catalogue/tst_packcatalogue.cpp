// SPDX-License-Identifier: GPL-3.0-or-later
//
// The folder of the catalogue is packed when it is in order; what is not is named with its file and field.
#include "client/base/cborfile.h"
#include "client/base/files.h"
#include "client/catalogue/catalogue.h"
#include "client/catalogue/pack/pack.h"
#include "client/catalogue/pack/schema.h"
#include "tests/support/resultcheck.h"

#include <QtCore/QCborValue>
#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QJsonArray>
#include <QtCore/QProcess>
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
        QCOMPARE(packed.content[u"forms"].toArray().size(), 22);
        // What the program was built with is this.
        const auto embedded = readCbor(u":/officina/catalogue.cbor"_s);
        QVERIFY_RESULT(embedded);
        QVERIFY(*embedded == packed.content);
        QVERIFY(packed.texts.size() > 600);
        QVERIFY(textsSource({u"a \"b\" \\c"_s}).contains("\"a \\\"b\\\" \\\\c\""));
    }

    // What is shown of an entry in words is among the texts that are translated.
    void whatIsReadIsTranslated()
    {
        const QStringList marked = packCatalogue(shippedFolder).texts;
        const QSet<QString> texts(marked.cbegin(), marked.cend());
        const auto catalogue = Catalogue::load();
        QVERIFY_RESULT(catalogue);
        QStringList shown;
        const auto money = [&shown](const QList<Money> &list) {
            for (const Money &item : list)
                shown << item.label << item.note;
        };
        const auto milestones = [&shown](const QList<Milestone> &list) {
            for (const Milestone &item : list)
                shown << item.event << item.note;
        };
        const auto conflicts = [&shown](const QList<Disagreement> &list) {
            for (const Disagreement &item : list)
                shown << item.field << item.text;
        };
        for (const Factory &factory : catalogue->factories()) {
            shown << factory.state.note << factory.city.note << factory.contact.note
                  << factory.experimentalPlatform.note;
            shown << factory.sectors.valueOr({}) << factory.remarks.valueOr({}) << factory.otherServices.valueOr({});
            for (const Person &person : factory.people.valueOr({}))
                shown << person.role;
            money(factory.money);
            milestones(factory.milestones);
            conflicts(factory.conflicts);
        }
        for (const Antenna &antenna : catalogue->antennas()) {
            for (const AntennaLink &link : antenna.factories)
                shown << link.kind;
            money(antenna.money);
            milestones(antenna.dates);
        }
        for (const System &system : catalogue->systems()) {
            shown << system.state.note << system.remarks.valueOr({}) << system.authentication.valueOr({});
            for (const Accelerator &accelerator : system.accelerators)
                shown << accelerator.note;
            money(system.cost);
            milestones(system.dates);
            conflicts(system.conflicts);
        }
        for (const AccessMode &mode : catalogue->modes()) {
            shown << mode.name << mode.limits.note << mode.status.valueOr({}) << mode.basis.valueOr({});
            shown << mode.calls.cutoffs.valueOr({}) << mode.calls.evaluation.valueOr({})
                  << mode.calls.answer.valueOr({});
            shown << mode.terms.afterAward.valueOr({}) << mode.terms.account.valueOr({});
            conflicts(mode.conflicts);
        }
        money(catalogue->programme().money);
        shown.removeAll(QString());
        for (const QString &text : std::as_const(shown))
            QVERIFY2(texts.contains(text), qPrintable(text));
        QVERIFY(shown.size() > 400);
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
