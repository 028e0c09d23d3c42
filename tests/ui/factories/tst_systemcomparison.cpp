// SPDX-License-Identifier: GPL-3.0-or-later
//
// Systems side by side: what is saved of them, and how sure it is.
#include "ui/factories/comparisondialog.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtGui/QImage>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QPushButton>

#include <algorithm>

using namespace officina;
using namespace Qt::StringLiterals;

class TestSystemComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesTheComparison();
    void tellsSigningInSecondHand();

private:
    template <class T> T *child(const QWidget *of, const QString &name) const
    {
        T *found = of->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }

    Catalogue m_catalogue = Catalogue::load().value();
};

void TestSystemComparison::savesTheComparison()
{
    ComparisonDialog dialog(m_catalogue);
    dialog.setToday(m_catalogue.retrieved()); // nothing is old
    QVERIFY(!child<QPushButton>(&dialog, u"comparisonCsv"_s)->isEnabled()); // nothing is chosen
    dialog.setSystems({{u"leonardo"_s}, {u"lumi"_s}, {u"atlantis"_s}, {u"jupiter"_s}, {u"vega"_s}});
    QCOMPARE(dialog.comparison().systems.size(), 3); // four places; what the catalogue has not is none
    const QTemporaryDir folder;
    QVERIFY(dialog.saveTo(folder.filePath(u"t.csv"_s)));
    QFile csv(folder.filePath(u"t.csv"_s));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QByteArrayList lines = csv.readAll().split('\n');
    QCOMPARE(lines.first(), QByteArray("Fact,Differs,LEONARDO,LUMI,JUPITER,Sources\r"));
    QVERIFY(std::ranges::any_of(lines, [](const QByteArray &line) {
        return line.startsWith("Memory of a GPU,yes,64 GB,not published,96 GB,");
    }));
    // What nobody confirms says so there too, and what is noted beside a fact goes with it.
    QVERIFY(std::ranges::any_of(lines, [](const QByteArray &line) {
        return line.startsWith("Peak,") && line.contains("531.5 PFLOPS (not verified)");
    }));
    QVERIFY(dialog.saveTo(folder.filePath(u"t.png"_s)));
    const QImage picture(folder.filePath(u"t.png"_s));
    QVERIFY(picture.width() > 1500 && picture.height() > 800);
    // Each system has its name at the top of its column, and each row that differs its own ground.
    for (int column = 0; column < 3; ++column) {
        const QImage head = picture.copy((170 + 250 * column) * 2, 0, 500, 50);
        QSet<QRgb> colours;
        for (int y = 0; y < head.height(); ++y) {
            for (int x = 0; x < head.width(); ++x)
                colours.insert(head.pixel(x, y));
        }
        QVERIFY2(colours.size() > 2, qPrintable(dialog.comparison().names.at(column)));
    }
    qsizetype marked = 0;
    for (int y = 1; y < picture.height(); ++y) {
        const auto isMarked = [&](int at) {
            return picture.pixel(4, at) == qRgb(0xe8, 0xee, 0xfb) || picture.pixel(4, at) == qRgb(0x1d, 0x2a, 0x44);
        };
        marked += isMarked(y) && !isMarked(y - 1) ? 1 : 0;
    }
    QCOMPARE(marked, std::ranges::count(dialog.comparison().rows, true, &ComparedRow::differs));
    QVERIFY(!dialog.saveTo(u"/dev/null/t.png"_s));
    // What is hidden in the table is not in the file either.
    child<QCheckBox>(&dialog, u"comparisonOnlyDifferent"_s)->setChecked(true);
    QVERIFY(dialog.saveTo(folder.filePath(u"different.csv"_s)));
    QFile different(folder.filePath(u"different.csv"_s));
    QVERIFY(different.open(QIODevice::ReadOnly));
    const QByteArray rows = different.readAll();
    QVERIFY2(rows.contains("\nMemory of a GPU,yes,") && !rows.contains("\nState,"), rows.constData());
}

// What users of a site say of signing in is no less told there than in its facts.
void TestSystemComparison::tellsSigningInSecondHand()
{
    const Comparison comparison =
        compareSystems(m_catalogue, {{u"hunter"_s}, {u"marenostrum5"_s}}, QDate::currentDate());
    const auto row = std::ranges::find(comparison.rows, u"authentication"_s, &ComparedRow::id);
    QVERIFY(row != comparison.rows.cend());
    for (const ComparedCell &cell : row->cells)
        QVERIFY2(cell.isKnown && !cell.isConfirmed && !cell.sources.isEmpty(), qPrintable(cell.text));
    QVERIFY(row->cells.first().text.contains(u"one-time code"_s));
}

QTEST_MAIN(TestSystemComparison)
#include "tst_systemcomparison.moc"
