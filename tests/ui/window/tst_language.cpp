// SPDX-License-Identifier: GPL-3.0-or-later
//
// All 24 languages: each has its file, each file is sound and complete, no finished translation lost a
// placeholder, and choosing a language changes sentences and numbers.
#include "ui/common/language.h"
#include "ui/present/cataloguesearch.h"
#include "ui/present/cataloguetext.h"
#include "ui/present/formats.h"
#include "ui/present/portaltext.h"

#include <QtCore/QFile>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <QtCore/QXmlStreamReader>
#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;

namespace {

// "%1", "%L2", "%n" … as often as they occur, in order.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression mark(u"%(?:L?\\d{1,2}|L?n)"_s);
    QStringList list;
    for (auto it = mark.globalMatch(text); it.hasNext();)
        list += it.next().captured();
    list.removeDuplicates();
    list.sort();
    return list;
}

} // namespace

class tst_Language : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // "0 bytes": in Portugal 0 is plural, in Brazil it is not.
    void fewBytes()
    {
        Language language(*qApp);
        language.use(u"en"_s);
        QCOMPARE(formats::bytes(0), u"0 bytes"_s);
        QCOMPARE(formats::bytes(1), u"1 byte"_s);
        language.use(u"pt"_s);
        const auto word = [](qint64 count) { return formats::bytes(count).section(u' ', 1); };
        QCOMPARE(word(0), word(2));
        QVERIFY(word(1) != word(2));
    }

    void files_data()
    {
        QTest::addColumn<QString>("code");
        const auto languages = officialLanguages();
        QCOMPARE(languages.size(), 24);
        for (const LanguageName &language : languages) {
            QVERIFY(!language.name.isEmpty());
            QTest::newRow(qPrintable(language.code)) << language.code;
        }
    }

    void files()
    {
        QFETCH(QString, code);
        QVERIFY(QFile::exists(u":/i18n/officina_%1.qm"_s.arg(code)));
        QFile file(QStringLiteral(OFFICINA_SOURCE_DIR "/translations/officina_%1.ts").arg(code));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QString source;
        int messages = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == "TS"_L1) {
                QVERIFY2(xml.attributes().value("language"_L1).startsWith(code), qPrintable(code));
            } else if (xml.name() == "source"_L1) {
                source = xml.readElementText();
                ++messages;
            } else if (xml.name() == "translation"_L1 && !xml.attributes().hasAttribute("type"_L1)) {
                checkTranslation(source, xml);
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY2(messages > 0, "no message at all: run the target update_translations");
    }

    // English has its plurals alone.
    void complete_data() { files_data(); }

    void complete()
    {
        QFETCH(QString, code);
        QFile file(QStringLiteral(OFFICINA_SOURCE_DIR "/translations/officina_%1.ts").arg(code));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QString source;
        QStringList missing;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == "source"_L1)
                source = xml.readElementText();
            else if (xml.name() == "translation"_L1 && xml.attributes().hasAttribute("type"_L1))
                missing += source;
            else if (xml.name() == "numerusform"_L1 && xml.readElementText().isEmpty())
                missing += source;
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u" | "_s)));
    }

    // The finder says what was found against a call, and never that somebody is eligible: not in another language either,
    // by the word that its translation has for that elsewhere.
    void neverSaysEligible_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("bg") << u"допустим"_s;
        QTest::newRow("cs") << u"způsobil"_s;
        QTest::newRow("da") << u"støtteberettig"_s;
        QTest::newRow("de") << u"förderfähig"_s;
        QTest::newRow("el") << u"επιλέξιμ"_s;
        QTest::newRow("es") << u"admisib"_s;
        QTest::newRow("et") << u"tingimustele vasta"_s;
        QTest::newRow("fi") << u"kelpoi"_s;
        QTest::newRow("fr") << u"éligible"_s;
        QTest::newRow("ga") << u"incháilithe"_s;
        QTest::newRow("hr") << u"prihvatljiv"_s;
        QTest::newRow("hu") << u"jogosult"_s;
        QTest::newRow("it") << u"ammissibil"_s;
        QTest::newRow("lt") << u"tinkam"_s;
        QTest::newRow("lv") << u"atbilstoš"_s;
        QTest::newRow("mt") << u"eliġibb"_s;
        QTest::newRow("nl") << u"in aanmerking"_s;
        QTest::newRow("pl") << u"uprawni"_s;
        QTest::newRow("pt") << u"elegív"_s;
        QTest::newRow("ro") << u"eligibil"_s;
        QTest::newRow("sk") << u"oprávnen"_s;
        QTest::newRow("sl") << u"upravičen"_s;
        QTest::newRow("sv") << u"behörig"_s;
    }

    void neverSaysEligible()
    {
        QFETCH(QString, word);
        QFile file(QStringLiteral(OFFICINA_SOURCE_DIR "/translations/officina_%1.ts")
                       .arg(QString::fromLatin1(QTest::currentDataTag())));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QString context, source;
        bool isItsWord = false;
        int messages = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == "name"_L1) {
                context = xml.readElementText();
            } else if (xml.name() == "source"_L1) {
                source = xml.readElementText();
            } else if (xml.name() == "translation"_L1) {
                const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).toLower();
                if (source.startsWith("Free for start-ups in eligible countries"_L1))
                    isItsWord = text.contains(word);
                if (context != "officina::Finder"_L1)
                    continue;
                ++messages;
                QVERIFY2(!text.contains(word), qPrintable(text));
            }
        }
        QVERIFY2(isItsWord, "it has another word now: put it into the table");
        QVERIFY(messages > 50);
    }

    // Qt's own dialogs speak the language too: by Qt's files, and by ours where those have gaps.
    void dialogsOfQt()
    {
        Language language(*qApp);
        language.use(u"fr"_s);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Annuler"_s);
        QCOMPARE(QCoreApplication::translate("QFileDialog", "&Save"), u"&Enregistrer"_s);
        QCOMPARE(QCoreApplication::translate("QAbstractFileIconProvider", "Folder", "All other platforms"),
                 u"Dossier"_s);
    }

    void use()
    {
        Language language(*qApp);
        language.use(u"fr"_s);
        QCOMPARE(language.code(), u"fr"_s);
        QCOMPARE(QLocale().language(), QLocale::French);
        language.use(u"en"_s);
        QCOMPARE(QLocale().language(), QLocale::English);
        // English plurals come from a file as well.
        QCOMPARE(QCoreApplication::translate("Formats", "%n day(s) ago", nullptr, 1), u"1 day ago"_s);
        QCOMPARE(QCoreApplication::translate("Formats", "%n day(s) ago", nullptr, 3), u"3 days ago"_s);
        for (const LanguageName &name : officialLanguages()) { // also where a language says nothing yet
            if (translatedLanguages().contains(name))
                continue;
            language.use(name.code);
            QCOMPARE(QCoreApplication::translate("Formats", "%n day(s) ago", nullptr, 1), u"1 day ago"_s);
        }
        language.use(u"tlh"_s); // not official: the system's, which is C here
        QCOMPARE(language.code(), u"en"_s);
    }

    // A town is shown, and found, under its name in that language, and found under its English one.
    void towns()
    {
        const auto catalogue = Catalogue::load();
        QVERIFY(catalogue);
        const QString id = u"ai-at"_s;
        const QString city = *catalogue->factory({id})->city;
        Language language(*qApp);
        for (const auto &[code, name] :
             {std::pair(u"en"_s, u"Vienna"_s), {u"de"_s, u"Wien"_s}, {u"fr"_s, u"Vienne"_s}}) {
            language.use(code);
            QCOMPARE(catalogueText(city), name);
            const FactorySearch search = factorySearch(*catalogue);
            QVERIFY2(search.find(name).contains(id) && search.find(city).contains(id), qPrintable(code));
        }
        language.use(u"en"_s);
    }

    // What other programs read has a point in its figures and the days of ISO, whatever people read.
    void filesForPrograms()
    {
        PortalResource award;
        award.name = u"LUMI-G"_s;
        award.end = QDate(2027, 3, 31);
        PortalComponent hours;
        hours.type = u"gpu_hours"_s;
        hours.limit = 1234567.5;
        award.components = {hours};
        Language language(*qApp);
        language.use(u"en"_s);
        const QByteArray english = portaltext::awardsCsv({award});
        QVERIFY2(english.contains("1234567.5") && english.contains("2027-03-31"), english);
        for (const QString &code : {u"bg"_s, u"de"_s, u"fr"_s, u"hu"_s}) {
            language.use(code);
            QVERIFY2(QLocale().toString(0.5, 'f', 1) == u"0,5", qPrintable(code));
            QCOMPARE(portaltext::awardsCsv({award}), english);
        }
        language.use(u"en"_s);
    }

private:
    // A plural form may leave out the number ("one file"), but no form may lose or invent another
    // placeholder.
    void checkTranslation(const QString &source, QXmlStreamReader &xml)
    {
        const QStringList wanted = placeholders(source);
        QStringList forms;
        QString text;
        while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == "translation"_L1) && !xml.atEnd()) {
            if (xml.isStartElement() && xml.name() == "numerusform"_L1)
                forms += xml.readElementText();
            else if (xml.isCharacters())
                text += xml.text();
        }
        const bool isPlural = !forms.isEmpty();
        for (const QString &form : isPlural ? forms : QStringList{text}) {
            QStringList found = placeholders(form);
            if (isPlural && wanted.contains(u"%n"_s) && !found.contains(u"%n"_s)) {
                found += u"%n"_s;
                found.sort();
            }
            QVERIFY2(found == wanted, qPrintable(u"“%1” became “%2”"_s.arg(source, form)));
        }
    }
};

QTEST_MAIN(tst_Language)
#include "tst_language.moc"
