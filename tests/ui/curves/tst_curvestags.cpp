// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cards of the curves page: finding some among many, pinning, their size, one alone.
#include "tests/ui/curves/curvespagefixture.h"
#include "ui/help/keylist.h"

#include <QtGui/QAction>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

using namespace officina;
using namespace officina::testing;

class TestCurvesTags : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m.reset(); }
    void filter();
    void pinnedComeFirst();
    void sizeIsKept();
    void oneAlone();
    void fullScreen();
    void manyTagsAndRuns();
    void fiveHundredRuns();
    void thousandsOfTags();

private:
    bool isSeen(const QString &tag) const { return m->grid().card(tag)->isVisible(); }
    QStringList headings() const;
    QAction &action(const QString &name) const { return m->find<QAction>(name); }

    std::unique_ptr<CurvesPageFixture> m;
};

void TestCurvesTags::init()
{
    m = std::make_unique<CurvesPageFixture>();
    m->start();
    m->run("a", 50);
    m->open(1);
    QTRY_VERIFY(m->hasChart(u"train/loss"_s));
}

QStringList TestCurvesTags::headings() const
{
    QStringList texts;
    for (const QLabel *label : m->grid().findChildren<QLabel *>()) {
        if (label->property("role") == u"heading"_s && label->parentWidget() == m->grid().widget())
            texts.push_back(label->text());
    }
    return texts;
}

void TestCurvesTags::filter()
{
    auto &field = m->find<QLineEdit>(u"tagFilter"_s);
    QTest::keyClicks(&field, u"LR$|perp"_s);
    QVERIFY(isSeen(u"train/lr"_s) && isSeen(u"eval/perplexity"_s));
    QVERIFY(!isSeen(u"train/loss"_s) && !isSeen(u"gpu/utilisation"_s));
    field.setText(u"perp("_s); // as text
    QVERIFY(field.property("invalid").toBool());
    QVERIFY(!isSeen(u"eval/perplexity"_s));
    m->picture(u"no-chart"_s);
    field.clear();
    QVERIFY(isSeen(u"train/loss"_s));
}

void TestCurvesTags::pinnedComeFirst()
{
    m->grid().card(u"train/lr"_s)->findChild<QAction *>(u"pinChart"_s)->trigger();
    QCOMPARE(headings().first(), u"Pinned"_s);
    const QWidget *first = m->grid().card(u"train/lr"_s);
    QTRY_VERIFY(first->y() < m->grid().card(u"eval/perplexity"_s)->y());
    m->picture(u"pinned"_s);
    m->m_page.reset();
    m->start();
    m->open(1);
    QCOMPARE(headings().first(), u"Pinned"_s);
    QVERIFY(m->grid().card(u"train/lr"_s)->findChild<QAction *>(u"pinChart"_s)->isChecked());
    m->grid().card(u"train/lr"_s)->findChild<QAction *>(u"pinChart"_s)->trigger();
    QVERIFY(headings().isEmpty());
}

void TestCurvesTags::sizeIsKept()
{
    const int before = m->grid().card(u"train/lr"_s)->width();
    action(u"chartsLarge"_s).trigger();
    QTRY_VERIFY(m->grid().card(u"train/lr"_s)->width() > before * 3 / 2);
    action(u"chartsSmall"_s).trigger();
    QTRY_VERIFY(m->grid().card(u"train/lr"_s)->width() < before * 3 / 4);
    m->m_page.reset();
    m->start();
    m->open(1);
    QVERIFY(action(u"chartsSmall"_s).isChecked());
    QTRY_VERIFY(m->grid().card(u"train/lr"_s)->width() < before * 3 / 4);
}

void TestCurvesTags::oneAlone()
{
    TagCard *card = m->grid().card(u"train/loss"_s);
    auto *expand = card->findChild<QAbstractButton *>(u"expandChart"_s);
    QTest::mouseClick(expand, Qt::LeftButton);
    QVERIFY(!isSeen(u"train/lr"_s) && isSeen(u"train/loss"_s));
    QTRY_VERIFY(m->view(u"train/loss"_s).hasFocus());
    QTest::keyClick(&m->view(u"train/loss"_s), Qt::Key_Escape);
    QVERIFY(isSeen(u"train/lr"_s));
}

// A chart fills the screen, goes on being drawn there, and comes back to its place.
void TestCurvesTags::fullScreen()
{
    ChartView &view = m->view(u"train/loss"_s);
    const QSize before = view.size();
    view.setFocus();
    const auto isTold = [](const KeyGroup &group) { return group.lines.contains(KeyLine{u"F11"_s, u"Full screen"_s}); };
    QVERIFY(std::ranges::any_of(keysBelow(*m->m_page), isTold)); // by F1
    QTest::keyClick(&view, Qt::Key_F11);
    QPointer<QDialog> screen = m->m_page->findChild<QDialog *>(u"chartScreen"_s);
    QVERIFY(screen && screen->isFullScreen());
    QVERIFY(screen->isAncestorOf(&view));
    QVERIFY(isSeen(u"train/lr"_s)); // behind it, as it was
    QTRY_VERIFY(view.hasFocus());
    const qreal widest = m->axis(u"train/loss"_s, Qt::Horizontal).max();
    append(m->m_folder.bytes("a/" + eventsName), loss(50, 100, 30, 1));
    m->m_page->refresh();
    QTRY_VERIFY(m->axis(u"train/loss"_s, Qt::Horizontal).max() > widest);
    QTest::keyClick(&view, Qt::Key_F11); // as it came
    QTRY_VERIFY(!screen);
    QTRY_COMPARE(view.size(), before);
    QVERIFY(m->grid().isAncestorOf(&view));
    // By the menu; and its run is closed meanwhile.
    m->grid().card(u"train/loss"_s)->findChild<QAction *>(u"chartFullScreen"_s)->trigger();
    screen = m->m_page->findChild<QDialog *>(u"chartScreen"_s);
    QVERIFY(screen);
    m->m_services->sources.close(m->m_services->sources.runs().first().key);
    QTRY_VERIFY(!screen);
}

void TestCurvesTags::manyTagsAndRuns()
{
    for (int run = 0; run < 12; ++run) {
        QByteArray bytes = tfRecord(versionEvent());
        for (int tag = 0; tag < 60; ++tag) {
            const QByteArray name = (tag % 3 == 0       ? "train/"
                                         : tag % 3 == 1 ? "eval/"
                                                        : "gpu/")
                + QByteArray("a rather long name of a metric ") + QByteArray::number(tag);
            for (int step = 0; step < 100; ++step)
                bytes += scalarRecord(name, step, 1.7e9 + step, float(run + std::sin(step * 0.1 + tag)));
        }
        m->m_folder.file("sweep/lr=1e-" + QByteArray::number(run) + " batch=256/" + eventsName, bytes);
    }
    QTRY_COMPARE(m->m_page->shownRuns(), 13);
    QTRY_COMPARE(m->grid().tags().size(), 64);
    QTRY_VERIFY(m->hasChart(u"eval/a rather long name of a metric 1"_s));
    m->picture(u"many-tags"_s);
    action(u"chartsSmall"_s).trigger();
    m->m_theme->setScheme(Scheme::Dark);
    m->picture(u"many-tags-small-dark"_s);
}

// What it costs is bounded by pixels and by what is in sight; nothing here waits for long.
void TestCurvesTags::fiveHundredRuns()
{
    for (int run = 0; run < 500; ++run) {
        QByteArray bytes = tfRecord(versionEvent());
        for (int tag = 0; tag < 8; ++tag) {
            for (int step = 0; step < 40; ++step)
                bytes += scalarRecord("tag " + QByteArray::number(tag), step, 1.7e9 + step,
                                      float(run + std::sin(step * 0.1 + tag)));
        }
        m->m_folder.file("sweep/" + QByteArray::number(run) + "/" + eventsName, bytes);
    }
    QTRY_COMPARE_WITH_TIMEOUT(m->m_page->shownRuns(), 501, 60000);
    QTRY_VERIFY_WITH_TIMEOUT(m->hasChart(u"tag 1"_s), 60000);
    m->picture(u"500"_s);
    m->drag(u"tag 1"_s, 0.2, 0.6);
    m->view(u"tag 1"_s).setFocus();
    QTest::keyClick(&m->view(u"tag 1"_s), Qt::Key_Plus);
    QVERIFY(m->axis(u"tag 1"_s, Qt::Horizontal).max() < 25);
    m->button(u"zoomReset"_s).click();
    m->button(u"runsAsTable"_s).click();
    m->picture(u"500-table"_s);
    m->button(u"runsAsCharts"_s).click();
    m->find<QAction>(u"groupFolder"_s).trigger();
    m->picture(u"500-grouped"_s);
    QCOMPARE(m->grid().card(u"tag 1"_s)->lines().size(), 1);
}

// As many as a log of every layer's gradients has: the page answers, and the filter finds each.
void TestCurvesTags::thousandsOfTags()
{
    constexpr int count = 20'000;
    QByteArray bytes = tfRecord(versionEvent());
    for (int tag = 0; tag < count; ++tag)
        bytes += scalarRecord("layer/" + QByteArray::number(tag), 1, 1.7e9, 1)
            + scalarRecord("layer/" + QByteArray::number(tag), 2, 1.7e9, 2);
    m->m_folder.file("b/" + eventsName, bytes);
    m->open(2);
    QTRY_COMPARE(m->grid().tags().size(), count + 4);
    // Cards of before go when control returns to the event loop.
    QTRY_COMPARE(m->grid().findChildren<TagCard *>().size(), ChartGrid::maxCards);
    QVERIFY(m->find<QLabel>(u"furtherCharts"_s).text().contains(u"504"_s)); // 19,504
    QVERIFY(m->grid().card(u"train/loss"_s) == nullptr); // behind the layers
    auto &field = m->find<QLineEdit>(u"tagFilter"_s);
    field.setText(u"layer/19999|train/loss"_s);
    QVERIFY(isSeen(u"layer/19999"_s) && isSeen(u"train/loss"_s));
    QTRY_VERIFY(m->hasChart(u"layer/19999"_s));
    QVERIFY(!m->m_page->findChild<QLabel *>(u"furtherCharts"_s));
    field.clear();
    QCOMPARE(m->grid().shownTags().size(), count + 4);
    QTRY_VERIFY(!m->grid().card(u"layer/19999"_s));
}

QTEST_MAIN(TestCurvesTags)
#include "tst_curvestags.moc"
