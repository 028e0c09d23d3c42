// SPDX-License-Identifier: GPL-3.0-or-later
//
// The shipped catalogue as people look through it: what they type finds what they mean, choices narrow it down, and
// nothing is hidden because it is not published.
#include "client/catalogue/factoryfilter.h"
#include "client/catalogue/factorysearch.h"
#include "client/catalogue/sectorfields.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace officina;
using namespace Qt::StringLiterals;

class TestFactoryFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void inTheUsersLanguage();
    void choicesOfOneFacetAreOr();
    void facetsAreAnd();
    void nothingUnknownIsHidden();
    void whatIsSilentHidesNothing();
    void startUpsSeeAllFactories();
    void systemsOfNoFactory();
    void whatIsPartlyPublishedStays();
    void antennasOpenTheirFactories();
    void counts();
    void memoryIsAtLeast();
    void isRemembered();
    void everySectorHasAField();

private:
    QStringList shown(const FactoryChoices &choices) const;
    const FactoryEntry &entry(const QString &id) const
    {
        return *std::ranges::find(m_filter.entries(), id, &FactoryEntry::id);
    }
    QSet<QString> all() const { return FactorySearch(m_catalogue).find({}); }

    Catalogue m_catalogue = Catalogue::load().value();
    FactoryFilter m_filter{m_catalogue};
};

namespace {

FactoryChoices chosen(const std::initializer_list<std::pair<Facet, const char *>> &list)
{
    FactoryChoices choices;
    for (const auto &[facet, value] : list)
        choices.set(facet, QString::fromLatin1(value), true);
    return choices;
}

} // namespace

// Those that are shown, for certain.
QStringList TestFactoryFilter::shown(const FactoryChoices &choices) const
{
    QStringList ids;
    for (const FactoryEntry &entry : m_filter.entries()) {
        const FactoryFit fit = FactoryFilter::fit(entry, choices);
        if (fit.isShown && fit.isCertain())
            ids.append(entry.id);
    }
    return ids;
}

void TestFactoryFilter::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("short name") << u"LUMI AF"_s << QStringList{u"lumi-aif"_s};
    QTest::newRow("French name") << u"Barcelone"_s << QStringList{u"bsc-aif"_s};
    QTest::newRow("city in French") << u"bologne"_s << QStringList{u"it4lia"_s};
    QTest::newRow("city in German") << u"krakau"_s << QStringList{u"gaia-ai"_s};
    QTest::newRow("host") << u"Cineca"_s << QStringList{u"it4lia"_s};
    QTest::newRow("other order") << u"a100 bologna"_s << QStringList{u"it4lia"_s};
    QTest::newRow("no accents") << u"almannaromur"_s << QStringList{u"ant-is"_s};
    QTest::newRow("other case") << u"JÜLICH"_s << QStringList{u"jaif"_s};
    QTest::newRow("umlaut written out") << u"juelich"_s << QStringList{u"jaif"_s};
    QTest::newRow("umlaut left out") << u"julich"_s << QStringList{u"jaif"_s};
    QTest::newRow("name written together") << u"marenostrum5"_s << QStringList{u"bsc-aif"_s};
    QTest::newRow("name with a dash") << u"mare-nostrum"_s << QStringList{u"bsc-aif"_s};
    QTest::newRow("colon left out") << u"aiat"_s << QStringList{u"ai-at"_s};
    QTest::newRow("short for its system") << u"MN5"_s << QStringList{u"bsc-aif"_s};
    QTest::newRow("name in Greek") << u"Φάρος"_s << QStringList{u"pharos"_s};
    QTest::newRow("name in Greek capitals") << u"ΦΑΡΟΣ"_s << QStringList{u"pharos"_s};
    QTest::newRow("town in Greek, no accents") << u"λαυριο"_s << QStringList{u"pharos"_s};
    QTest::newRow("town in Bulgarian") << u"София"_s << QStringList{u"brainpp"_s};
    QTest::newRow("digit written apart") << u"1 Health"_s << QStringList{u"1healthai"_s};
    QTest::newRow("a system of no factory") << u"deucalion"_s << QStringList{u"deucalion"_s};
    QTest::newRow("its place") << u"lugano"_s << QStringList{u"alps"_s};
    QTest::newRow("commas and quotes") << u"“Lugano”, (Alps)."_s << QStringList{u"alps"_s};
    QTest::newRow("many spaces") << u"  jean \t zay "_s << QStringList{u"ai2f"_s};
    QTest::newRow("nothing") << u"bologna reykjavik"_s << QStringList{};
    QTest::newRow("marks of direction") << u"\u200f\u202bLUMI\u202c AF\u200e"_s << QStringList{u"lumi-aif"_s};
    QTest::newRow("soft hyphen") << u"Barce\u00adlone"_s << QStringList{u"bsc-aif"_s};
    QTest::newRow("emoji") << u"🦄"_s << QStringList{};
    QTest::newRow("half of an emoji") << QString(QChar(0xd83e)) << QStringList{};
    QTest::newRow("a megabyte") << u"lumi af "_s.repeated(125'000) << QStringList{u"lumi-aif"_s};
    QTest::newRow("signs alone") << u"*[\\"_s << QStringList{};
    QTest::newRow("a dash alone") << u"—"_s << QStringList{};
}

void TestFactoryFilter::finds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, ids);
    QStringList found = FactorySearch(m_catalogue).find(text).values();
    found.sort();
    QCOMPARE(found, ids);
}

void TestFactoryFilter::inTheUsersLanguage()
{
    const FactorySearch search(m_catalogue, {{u"ant-cy"_s, u"Zypern Κύπρος"_s}, {u"ant-mt"_s, u"Għawdex"_s}});
    QCOMPARE(search.find(u"ghawdex"_s), QSet<QString>{u"ant-mt"_s});
    QCOMPARE(search.find(u"zypern"_s), QSet<QString>{u"ant-cy"_s});
    QCOMPARE(search.find(u"κυπρος"_s), QSet<QString>{u"ant-cy"_s});
    QCOMPARE(search.find(u" "_s).size(), m_filter.entries().size());
    // A model however it is written.
    QVERIFY(!search.find(u"a100"_s).isEmpty() && !search.find(u"h100"_s).isEmpty());
    QCOMPARE(search.find(u"A-100"_s), search.find(u"a100"_s));
    QCOMPARE(search.find(u"h 100"_s), search.find(u"h100"_s));
}

void TestFactoryFilter::choicesOfOneFacetAreOr()
{
    QCOMPARE(shown(chosen({{Facet::Country, "NO"}})), QStringList{u"lumi-aif"_s});
    QCOMPARE(shown(chosen({{Facet::Country, "NO"}, {Facet::Country, "PT"}})),
             (QStringList{u"bsc-aif"_s, u"lumi-aif"_s, u"deucalion"_s}));
    QCOMPARE(shown({}).size(), m_filter.entries().size());
}

void TestFactoryFilter::facetsAreAnd()
{
    QCOMPARE(shown(chosen({{Facet::Maker, "AMD"}, {Facet::Kind, "factory"}})),
             (QStringList{u"hammerhai"_s, u"lumi-aif"_s, u"ai2f"_s}));
    QCOMPARE(shown(chosen({{Facet::Maker, "AMD"}, {Facet::Kind, "factory"}, {Facet::Experimental, "yes"}})),
             QStringList{u"lumi-aif"_s});
    QCOMPARE(shown(chosen({{Facet::Maker, "AMD"}, {Facet::Country, "IT"}})), QStringList());
}

// Whatever is chosen, an entry is hidden only by what its facet says in full.
void TestFactoryFilter::nothingUnknownIsHidden()
{
    int silent = 0;
    for (const FactoryEntry &entry : m_filter.entries()) {
        for (const Facet facet : allFacets) {
            FactoryChoices choices;
            choices.set(facet, u"a value that nobody has"_s, true);
            const FactoryFit fit = FactoryFilter::fit(entry, choices);
            QCOMPARE(fit.isShown, !entry.facets.value(facet).isComplete);
            const bool isSilent = entry.facets.value(facet).values.isEmpty();
            QCOMPARE(fit.notPublished.contains(facet), fit.isShown && isSilent);
            QCOMPARE(fit.partlyPublished.contains(facet), fit.isShown && !isSilent);
            silent += fit.isShown ? 1 : 0;
        }
    }
    QVERIFY(silent > 0);
    // LitAI has no machine yet: nobody can say that its memory is too small.
    const FactoryFit lithuania = FactoryFilter::fit(entry(u"litai"_s), chosen({{Facet::Memory, "96"}}));
    QVERIFY(lithuania.isShown);
    QCOMPARE(lithuania.notPublished, QList{Facet::Memory});
    QVERIFY(!FactoryFilter::fit(entry(u"l-ai"_s), chosen({{Facet::Memory, "96"}})).isShown); // 40 GB, and no others
    // No list of sectors was found for CZAI.
    QCOMPARE(FactoryFilter::fit(entry(u"czai"_s), chosen({{Facet::Sector, "health"}})).notPublished,
             QList{Facet::Sector});
}

// By what the catalogue has, not by what the filter makes of it: where a field is silent, nothing hides.
void TestFactoryFilter::whatIsSilentHidesNothing()
{
    for (const Factory &factory : m_catalogue.factories()) {
        const auto isShown = [&](Facet facet) {
            FactoryChoices choices;
            choices.set(facet, u"a value that nobody has"_s, true);
            return FactoryFilter::fit(entry(factory.id.value), choices).isShown;
        };
        const State state = factory.state.valueOr(State::Unknown);
        QCOMPARE(isShown(Facet::Country), !factory.participatingCountries.isKnown());
        QCOMPARE(isShown(Facet::State), state == State::Unknown);
        QCOMPARE(isShown(Facet::Round), !factory.round.isKnown());
        QCOMPARE(isShown(Facet::Sector), !factory.sectors.isKnown());
        QCOMPARE(isShown(Facet::Experimental), !factory.experimentalPlatform.isKnown());
        QVERIFY(isShown(Facet::Language)); // nobody publishes any
        // The systems of a call were seen in awards and forms, and change.
        QVERIFY2(isShown(Facet::Audience) && isShown(Facet::Mode), qPrintable(factory.id.value));
        // One that may run and of which nothing is told may have what is looked for.
        for (const System *system : m_catalogue.systemsOf(factory)) {
            if (system->state.valueOr(State::Unknown) == State::Unknown)
                QVERIFY2(isShown(Facet::Maker) && isShown(Facet::Memory), qPrintable(factory.id.value));
        }
    }
}

// Nobody says that Vega's factory has nothing for start-ups; it comes behind those of which a call does.
void TestFactoryFilter::startUpsSeeAllFactories()
{
    const FactoryChoices startUps = chosen({{Facet::Audience, "startup"}, {Facet::Kind, "factory"}});
    for (const QString &id : {u"slaif"_s, u"ai2f"_s, u"hammerhai"_s, u"jaif"_s, u"l-ai"_s, u"gaia-ai"_s, u"nl-aif"_s,
                              u"czai"_s, u"pharos"_s}) {
        const FactoryFit fit = FactoryFilter::fit(entry(id), startUps);
        QVERIFY2(fit.isShown, qPrintable(id));
        QCOMPARE(fit.notPublished + fit.partlyPublished, QList{Facet::Audience});
    }
    QVERIFY(shown(startUps).contains(u"lumi-aif"_s)); // its own call names them
    // Ways to ask for JUPITER are published, and more may be.
    QCOMPARE(FactoryFilter::fit(entry(u"jaif"_s), chosen({{Facet::Mode, "aif_playground"}})).partlyPublished,
             QList{Facet::Mode});
}

// Deucalion belongs to no factory: it is found as what it is.
void TestFactoryFilter::systemsOfNoFactory()
{
    QCOMPARE(shown(chosen({{Facet::Kind, "system"}})), (QStringList{u"alps"_s, u"deucalion"_s}));
    const FactoryEntry &deucalion = entry(u"deucalion"_s);
    QCOMPARE(deucalion.facets.value(Facet::Country).values, QStringList{u"PT"_s});
    QCOMPARE(deucalion.facets.value(Facet::State).values, QStringList{u"operating"_s});
    QVERIFY(deucalion.facets.value(Facet::Mode).values.contains(u"development"_s));
    QVERIFY(!FactoryFilter::fit(deucalion, chosen({{Facet::Round, "1"}})).isShown); // of no round
}

// JUWELS' accelerators are not in the catalogue, JUPITER's are: JAIF has NVIDIA's, and may have others.
void TestFactoryFilter::whatIsPartlyPublishedStays()
{
    QVERIFY(FactoryFilter::fit(entry(u"jaif"_s), chosen({{Facet::Maker, "NVIDIA"}})).isCertain());
    const FactoryFit other = FactoryFilter::fit(entry(u"jaif"_s), chosen({{Facet::Maker, "AMD"}}));
    QVERIFY(other.isShown);
    QCOMPARE(other.partlyPublished, QList{Facet::Maker});
}

void TestFactoryFilter::antennasOpenTheirFactories()
{
    const QStringList amd = shown(chosen({{Facet::Maker, "AMD"}, {Facet::Kind, "antenna"}}));
    QVERIFY(amd.contains(u"ant-is"_s)); // LUMI's
    QVERIFY(amd.contains(u"ant-gb"_s)); // HammerHAI's
    QVERIFY(!FactoryFilter::fit(entry(u"ant-ie"_s), chosen({{Facet::Round, "1"}})).isShown); // of no round
    QCOMPARE(shown(chosen({{Facet::Country, "IE"}})), QStringList{u"ant-ie"_s});
    QVERIFY(FactoryFilter::fit(entry(u"ant-sk"_s), chosen({{Facet::Maker, "AMD"}})).isShown); // linked with nobody yet
}

void TestFactoryFilter::counts()
{
    const auto countOf = [](const QList<FacetChoice> &choices, const QString &value) {
        const auto choice = std::ranges::find(choices, value, &FacetChoice::value);
        return choice == choices.cend() ? -1 : choice->count;
    };
    const QList<FacetChoice> kinds = m_filter.choices(Facet::Kind, {}, all());
    QCOMPARE(kinds, (QList<FacetChoice>{{u"factory"_s, 19}, {u"antenna"_s, 13}, {u"system"_s, 2}}));
    const QList<FacetChoice> rounds = m_filter.choices(Facet::Round, {}, all());
    QCOMPARE(rounds, (QList<FacetChoice>{{u"1"_s, 7}, {u"2"_s, 6}, {u"3"_s, 6}}));
    // Its own choices do not count, those of the others do; a value is never missing.
    const FactoryChoices inSpain = chosen({{Facet::Country, "ES"}});
    QCOMPARE(countOf(m_filter.choices(Facet::Country, inSpain, all()), u"NO"_s), 1);
    QCOMPARE(m_filter.choices(Facet::Round, inSpain, all()),
             (QList<FacetChoice>{{u"1"_s, 1}, {u"2"_s, 0}, {u"3"_s, 1}}));
    QCOMPARE(m_filter.choices(Facet::Round, {}, {u"jaif"_s}),
             (QList<FacetChoice>{{u"1"_s, 0}, {u"2"_s, 1}, {u"3"_s, 0}}));
}

void TestFactoryFilter::memoryIsAtLeast()
{
    const QList<FacetChoice> sizes = m_filter.choices(Facet::Memory, chosen({{Facet::Kind, "factory"}}), all());
    QVERIFY(sizes.size() >= 3);
    for (qsizetype i = 1; i < sizes.size(); ++i) {
        QVERIFY(sizes.at(i - 1).value.toInt() < sizes.at(i).value.toInt());
        QVERIFY(sizes.at(i - 1).count >= sizes.at(i).count);
    }
    QVERIFY(shown(chosen({{Facet::Memory, "40"}})).contains(u"jaif"_s)); // 96 GB
}

void TestFactoryFilter::isRemembered()
{
    const FactoryChoices choices =
        chosen({{Facet::Country, "NO"}, {Facet::Country, "PT"}, {Facet::Memory, "64"}, {Facet::Experimental, "yes"}});
    QCOMPARE(FactoryChoices::fromTexts(choices.toTexts()), choices);
    QCOMPARE(choices.toTexts().first(), u"country=NO"_s);
    QVERIFY(FactoryChoices::fromTexts({u"colour=red"_s, u"country"_s, u"country="_s, u"=x"_s, QString()}).isEmpty());
    FactoryChoices none = choices;
    for (const Facet facet : allFacets)
        none.clear(facet);
    QVERIFY(none.isEmpty());
}

void TestFactoryFilter::everySectorHasAField()
{
    for (const Factory &factory : m_catalogue.factories()) {
        for (const QString &sector : factory.sectors.valueOr({})) {
            QVERIFY2(!fieldsOf(sector).contains(u"other"_s), qPrintable(sector));
            for (const QString &field : fieldsOf(sector))
                QVERIFY(sectorFields().contains(field));
        }
    }
    QCOMPARE(fieldsOf(u"green energy"_s), (QStringList{u"climate"_s, u"energy"_s}));
    QCOMPARE(fieldsOf(u"cybersecurity (incl. defence)"_s), QStringList{u"security"_s});
    QCOMPARE(fieldsOf(u"aerospace"_s), (QStringList{u"mobility"_s, u"space"_s}));
    QCOMPARE(fieldsOf(u"bioenergy"_s), QStringList{u"energy"_s});
    QCOMPARE(fieldsOf(u"astrology"_s), QStringList{u"other"_s});
}

QTEST_GUILESS_MAIN(TestFactoryFilter)

#include "tst_factoryfilter.moc"
