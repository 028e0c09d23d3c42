// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the finder found in words: limits, dates, who advises, and the document with its sources.
#include "ui/present/findertext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtCore/QTranslator>
#include <QtTest/QTest>

#include <algorithm>

using namespace officina;
using namespace Qt::StringLiterals;

class TestFinderText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsOfLimits();
    void wordsOfTodaysCutoff();
    void whoAdvisesInTheUsersLanguage();
    void numbersTheSources();
    void neverSaysEligible();

private:
    Catalogue m_catalogue = Catalogue::load().value();
};

// "More than" is no "from": who needs just that much is not told that it is both.
void TestFinderText::wordsOfLimits()
{
    const auto said = [this](const QString &mode, double gpuHours, ReasonId id) {
        const FinderResult finding =
            findWays(m_catalogue, {.who = Who::StartUp, .country = u"SI"_s, .gpuHours = gpuHours}, QDate(2026, 11, 29));
        for (const Way &way : finding.ways) {
            for (const Reason &reason : way.allReasons()) {
                if (way.mode.value == mode && reason.id == id)
                    return reasonText(reason, way.offers.first().system, m_catalogue);
            }
        }
        return QString();
    };
    QCOMPARE(said(u"aif_large_scale"_s, 50000, ReasonId::AmountTooSmall),
             u"You need 50,000 GPU-hours; it is for more than 50,000 GPU-hours."_s);
    QCOMPARE(said(u"aif_fast_lane"_s, 25000, ReasonId::AmountFits),
             u"You need 25,000 GPU-hours; it gives over 10,000 GPU-hours, up to 50,000 GPU-hours."_s);
    const QString open = said(u"extreme_scale"_s, 3e6, ReasonId::MostUnclear);
    QVERIFY2(open.contains(u"2,052,549 node-hours"_s), qPrintable(open)); // of all together, on LEONARDO
}

void TestFinderText::wordsOfTodaysCutoff()
{
    const FinderResult finding =
        findWays(m_catalogue, {.who = Who::Researcher, .country = u"IT"_s, .gpuHours = 3000}, QDate(2026, 12, 1));
    const auto way = std::ranges::find(finding.ways, AccessModeId{u"development"_s}, &Way::mode);
    QVERIFY(way != finding.ways.cend());
    const auto next = std::ranges::find(way->reasons, ReasonId::NextDate, &Reason::id);
    QVERIFY(next != way->reasons.cend());
    for (const QString &text : {reasonText(*next, {}, m_catalogue), whenText(*way, m_catalogue)})
        QVERIFY2(text.startsWith(u"Next cut-off: today, "_s) && text.contains(u"00"_s)
                     && text.contains(u"Friday, 1 January 2027"_s),
                 qPrintable(text));
    QVERIFY(reasonText(*next, {}, m_catalogue).contains(u"no time zone"_s)); // the call tells none
}

// Whoever runs an antenna is a text of the catalogue; a name of a country stands where no preposition leads to it.
void TestFinderText::whoAdvisesInTheUsersLanguage()
{
    class Marking : public QTranslator
    {
    public:
        bool isEmpty() const override { return false; }
        QString translate(const char *, const char *source, const char *, int) const override
        {
            const QString text = QString::fromUtf8(source);
            return text.contains(u"CeADAR"_s) ? u"<translated>"_s : QString();
        }
    } marking;
    const FinderResult finding = findWays(m_catalogue, {.who = Who::Sme, .country = u"IE"_s}, QDate(2026, 11, 29));
    QVERIFY(helpersText(finding, m_catalogue).contains(u"CeADAR"_s));
    QCoreApplication::installTranslator(&marking);
    const QString text = helpersText(finding, m_catalogue);
    QCoreApplication::removeTranslator(&marking);
    QVERIFY2(text.contains(u"<translated>"_s) && !text.contains(u"CeADAR"_s), qPrintable(text));
    QVERIFY2(text.startsWith(u"Who advises there (Ireland): "_s), qPrintable(text));
}

// As in the window: behind each sentence where it is from.
void TestFinderText::numbersTheSources()
{
    const FinderResult finding =
        findWays(m_catalogue, {.who = Who::Sme, .country = u"ES"_s, .gpuHours = 3000}, QDate(2026, 11, 29));
    const QList<DossierBlock> blocks = findingBlocks(finding, m_catalogue);
    const auto points = std::ranges::find(blocks, DossierBlock::Kind::Points, &DossierBlock::kind);
    QVERIFY(points != blocks.cend());
    static const QRegularExpression numbers(u" \\(\\d+(, \\d+)*\\)$"_s);
    QVERIFY2(points->pairs.first().second.contains(numbers), qPrintable(points->pairs.first().second));
    int number = 0;
    for (auto block = std::ranges::find(blocks, u"Sources"_s, &DossierBlock::text) + 1; block != blocks.cend(); ++block)
        QVERIFY2(block->text.startsWith(u"(%1) "_s.arg(++number)), qPrintable(block->text));
    QVERIFY(number > 5);
}

void TestFinderText::neverSaysEligible()
{
    for (const QString &who : whoNames()) {
        for (const QString &country : {u"FR"_s, u"NO"_s, u"CH"_s, QString()}) {
            for (const Answer stays : {Answer::Yes, Answer::No}) {
                const FinderResult finding = findWays(m_catalogue,
                                                      {.who = *whoOf(who),
                                                       .country = country,
                                                       .work = Work::Training,
                                                       .parameters = 7e9,
                                                       .neededBy = QDate(2026, 12, 20),
                                                       .dataStays = stays},
                                                      QDate(2026, 11, 29));
                for (const Way &way : finding.ways) {
                    for (const Reason &reason : way.allReasons())
                        QVERIFY2(!reasonText(reason, way.offers.first().system, m_catalogue).isEmpty(),
                                 qPrintable(nameOf(reason.id)));
                }
                const QString text = QString::fromUtf8(blocksMarkdown(findingBlocks(finding, m_catalogue)));
                QVERIFY(text.size() > 1000);
                QVERIFY2(!text.contains(u"eligible"_s, Qt::CaseInsensitive), qPrintable(text));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestFinderText)
#include "tst_findertext.moc"
