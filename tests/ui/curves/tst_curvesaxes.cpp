// SPDX-License-Identifier: GPL-3.0-or-later
//
// The horizontal axes beyond steps and time, and runs grouped by what they were started with.
#include "tests/client/curves/logwriter.h"
#include "tests/ui/curves/curvespagefixture.h"

#include <QtWidgets/QDoubleSpinBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

using namespace officina;
using namespace officina::testing;

class TestCurvesAxes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<CurvesPageFixture>(); }
    void cleanup() { m.reset(); }
    void anotherMetric();
    void gpuHours();
    void groupsByHyperParameter();
    void otherRunsResetTheZoom();
    void readingsSayWhatTheyAre();
    void readingsAreNotOfLater();
    void samplesAreNoSteps();

private:
    QAction *actionOf(const QString &menu, const QString &text) const
    {
        auto &found = m->find<QMenu>(menu);
        Q_EMIT found.aboutToShow();
        for (QAction *action : found.actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }

    std::unique_ptr<CurvesPageFixture> m;
};

void TestCurvesAxes::otherRunsResetTheZoom()
{
    m->run("a/1", 30);
    m->start();
    m->m_page->openFolder(m->m_folder.path(u"a"_s));
    QTRY_COMPARE(m->m_page->shownRuns(), 1);
    QTRY_VERIFY(m->hasChart(u"train/loss"_s));
    m->grid().setView(Extent{500, 900});
    QVERIFY(m->button(u"zoomReset"_s).isVisible());
    m->run("b/1", 5);
    m->m_page->openFolder(m->m_folder.path(u"b"_s));
    QTRY_COMPARE(m->m_page->shownRuns(), 2);
    QVERIFY(!m->grid().view());
    QVERIFY(!m->button(u"zoomReset"_s).isVisible());
    // Where all lies outside, the chart says that, and a double click shows it.
    m->grid().setView(Extent{50'000, 60'000});
    const auto points = [&] {
        qsizetype sum = 0;
        for (const QAbstractSeries *series : m->chart(u"train/loss"_s).series()) {
            if (const auto *line = qobject_cast<const QXYSeries *>(series))
                sum += line->count();
        }
        return sum;
    };
    QTRY_COMPARE(points(), 0);
    m->picture(u"outside-zoom"_s);
    QTest::mouseDClick(m->surface(u"train/loss"_s), Qt::LeftButton);
    QTest::mouseRelease(m->surface(u"train/loss"_s), Qt::LeftButton); // which the double click leaves out
    QVERIFY(!m->grid().view());
    QTRY_VERIFY(points() > 0);
}

void TestCurvesAxes::readingsSayWhatTheyAre()
{
    m->run("48213 pretrain lr=1e-3", 30);
    m->run("48199 pretrain lr=3e-4", 30, 60, 2);
    m->start();
    m->open(2);
    QTRY_VERIFY(m->hasChart(u"train/loss"_s));
    const auto &table = m->find<QTableWidget>(u"readings"_s);
    int moved = 0; // a hand that stays over the chart keeps moving a little
    const auto point = [&] {
        QWidget *surface = m->surface(u"train/loss"_s);
        QTest::mouseMove(surface, surface->rect().center() + QPoint(++moved % 2, 0));
        return table.isVisible();
    };
    QTRY_VERIFY(point());
    QVERIFY(!table.horizontalHeader()->isVisible()); // one number, of the run beside it
    m->find<QDoubleSpinBox>(u"smoothing"_s).setValue(0.8);
    QTRY_VERIFY(point());
    QVERIFY(table.horizontalHeader()->isVisible());
    QCOMPARE(table.horizontalHeaderItem(1)->text(), u"Smoothed"_s);
    QCOMPARE(table.horizontalHeaderItem(2)->text(), u"Value"_s);
    m->picture(u"readings-smoothed"_s);
    // And the names of the runs have the whole width.
    QCOMPARE(table.rowCount(), 4);
    QCOMPARE(table.columnSpan(0, 0), 3);
    QVERIFY(table.item(0, 0)->text().startsWith(u"48"_s));
    QVERIFY(!table.item(1, 1)->text().isEmpty() && !table.item(1, 2)->text().isEmpty());
    // Of more than can be read at once the rest is counted.
    QList<CurveReading> many;
    for (int i = 0; i < 250; ++i)
        many.push_back({u"run %1"_s.arg(i), Qt::red, 1, double(i), double(i)});
    m->m_page->findChild<RunList *>()->setReadings(u"Step 1"_s, many, false);
    QCOMPARE(table.rowCount(), 201);
    QVERIFY2(table.item(200, 0)->text().contains(u"50"_s), qPrintable(table.item(200, 0)->text()));
    // Where a curve has no value of its own, where the last one is from.
    m->m_page->findChild<RunList *>()->setReadings(u"Step 9"_s, {{u"a"_s, Qt::red, 5, 1, 1, u"Step 5"_s}}, false);
    QCOMPARE(table.rowCount(), 2);
    QCOMPARE(table.columnSpan(0, 0), 3);
    QCOMPARE(table.item(1, 0)->text(), u"Step 5"_s);
    // What is told of the chart does not cover its lines.
    QCOMPARE(m->grid().card(u"train/loss"_s)->toolTip(), QString());
    QCOMPARE(m->view(u"train/loss"_s).toolTip(), QString());
}

// Each curve's value as it was at that place, never what came later.
void TestCurvesAxes::readingsAreNotOfLater()
{
    QByteArray often = tfRecord(versionEvent());
    for (int step = 0; step <= 100; step += 5)
        often += scalarRecord("loss", step, 1.7e9 + step, float(step));
    m->m_folder.file("often/" + eventsName, often);
    m->m_folder.file("seldom/" + eventsName,
                     tfRecord(versionEvent()) + scalarRecord("loss", 40, 1.7e9, 4)
                         + scalarRecord("loss", 80, 1.8e9, 8));
    m->start();
    m->open(2);
    QTRY_VERIFY(m->hasChart(u"loss"_s));
    const auto read = [&](double x) {
        QStringList shown;
        for (const CurveReading &one : m->view(u"loss"_s).readingsAt(x))
            shown.append(u"%1@%2=%3"_s.arg(one.label).arg(one.x).arg(one.value));
        return shown.join(u' ');
    };
    QTRY_COMPARE(read(35), u"often@35=35"_s);
    QCOMPARE(read(79), u"often@75=75 seldom@40=4"_s);
    QCOMPARE(read(80), u"often@80=80 seldom@80=8"_s);
    QCOMPARE(m->view(u"loss"_s).nearestTo(78), std::optional(80.0)); // the pointer is drawn there
}

// As Megatron logs each metric once more by its samples: states are saved by steps, and the read-out says which it is.
void TestCurvesAxes::samplesAreNoSteps()
{
    QByteArray bytes = tfRecord(versionEvent());
    for (int step = 1; step <= 40; ++step) {
        bytes += scalarRecord("lm loss", step, 1.7e9 + step, 9.0F / float(step));
        bytes += scalarRecord("lm loss vs samples", step * 8, 1.7e9 + step, 9.0F / float(step));
    }
    m->m_folder.file("a/" + eventsName, bytes);
    m->m_folder.file("a/checkpoints/step_20.pt", "x");
    m->start();
    m->open(1);
    QTRY_VERIFY(m->hasChart(u"lm loss vs samples"_s));
    QCOMPARE(m->grid().card(u"lm loss"_s)->lines().first().checkpoints, QList<qint64>{20});
    QCOMPARE(m->grid().card(u"lm loss vs samples"_s)->lines().first().checkpoints, QList<qint64>());
    const auto isRead = [&](const QString &begin) {
        const auto labels = m->m_page->findChild<RunList *>()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().startsWith(begin); });
    };
    int moved = 0; // a hand that stays over the chart keeps moving a little
    const auto point = [&](const QString &tag) {
        QWidget *surface = m->surface(tag);
        QTest::mouseMove(surface, surface->rect().center() + QPoint(++moved % 2, 0));
    };
    QTRY_VERIFY((point(u"lm loss vs samples"_s), isRead(u"samples at "_s)));
    QTRY_VERIFY((point(u"lm loss"_s), isRead(u"Step "_s)));
}

void TestCurvesAxes::anotherMetric()
{
    m->run("a");
    m->run("b", 80, 20, 2);
    m->start();
    m->open(2);
    QAction *lr = actionOf(u"axisMetricMenu"_s, u"train/lr"_s);
    QVERIFY(lr);
    lr->trigger();
    QTRY_VERIFY(m->hasChart(u"train/loss"_s));
    QVERIFY(m->button(u"axisMetric"_s).isChecked());
    QVERIFY(!m->button(u"axisStep"_s).isChecked());
    QVERIFY(m->button(u"axisMetric"_s).text().contains(u"train/lr"_s));
    // The learning rate goes from 0 to nearly 1e-3, steps to 11 900.
    QTRY_VERIFY(m->axis(u"train/loss"_s, Qt::Horizontal).max() < 1.1e-3);
    QVERIFY(m->axis(u"train/loss"_s, Qt::Horizontal).max() > 0.9e-3);
    m->picture(u"axis-metric"_s);
    // A metric that only some steps have: in between it is interpolated.
    actionOf(u"axisMetricMenu"_s, u"eval/perplexity"_s)->trigger();
    QTRY_VERIFY(m->axis(u"train/loss"_s, Qt::Horizontal).max() > 3);
    const auto readings = m->view(u"train/loss"_s).readingsAt(5);
    QCOMPARE(readings.size(), 2);
    QVERIFY(std::abs(readings[0].x - 5) < 0.5);
    QTest::mouseClick(&m->button(u"axisStep"_s), Qt::LeftButton);
    QTRY_VERIFY(m->axis(u"train/loss"_s, Qt::Horizontal).max() > 10'000);
}

void TestCurvesAxes::gpuHours()
{
    m->run("a");
    m->start();
    m->open(1);
    QTRY_VERIFY(m->hasChart(u"train/loss"_s));
    QTest::mouseClick(&m->button(u"axisGpuHours"_s), Qt::LeftButton);
    m->picture(u"gpu-hours-unknown"_s);
    QVERIFY(m->view(u"train/loss"_s).readingsAt(0).isEmpty()); // nobody knows
    // The user does.
    auto *runs = m->m_page->findChild<RunList *>();
    m->list().setCurrentIndex(m->list().model()->index(0, 0));
    const QPoint at = m->list().visualRect(m->list().currentIndex()).center();
    Q_EMIT m->list().customContextMenuRequested(at);
    QTRY_VERIFY(runs->findChild<QAction *>(u"runGpus"_s));
    runs->findChild<QAction *>(u"runGpus"_s)->trigger();
    auto *dialog = runs->findChild<QInputDialog *>(u"runGpusDialog"_s);
    QVERIFY(dialog);
    dialog->setIntValue(8);
    dialog->accept();
    // 119 steps of 2 s on 8 GPUs.
    QTRY_VERIFY(!m->view(u"train/loss"_s).readingsAt(1).isEmpty());
    QTRY_VERIFY(std::abs(m->axis(u"train/loss"_s, Qt::Horizontal).max() - 119 * 2 * 8 / 3600.0) < 0.02);
    QCOMPARE(runs->selected(), QString());
    m->picture(u"gpu-hours"_s);
    // It is remembered.
    m->start();
    m->open(1);
    QTest::mouseClick(&m->button(u"axisGpuHours"_s), Qt::LeftButton);
    QTRY_VERIFY(!m->view(u"train/loss"_s).readingsAt(1).isEmpty());
}

void TestCurvesAxes::groupsByHyperParameter()
{
    int number = 0;
    for (const char *rate : {"0.1", "0.1", "0.01", ""}) {
        WandbFile file;
        if (*rate)
            file.add(bytesField(4, wandbConfig({{"lr", rate}, {"depth", "12"}, {"seed", QByteArray::number(number)}})));
        for (int step = 0; step < 30; ++step)
            file.add(wandbHistory({step, 1.7e9 + step, {{"loss", 2.0 / (1 + step) + number}}}));
        m->m_folder.file("run" + QByteArray::number(number++) + "/run-x.wandb", file.bytes());
    }
    m->start();
    m->open(4);
    QVERIFY(!actionOf(u"groupParameterMenu"_s, u"depth"_s)); // equal in all
    QAction *lr = actionOf(u"groupParameterMenu"_s, u"lr"_s);
    QVERIFY(lr);
    lr->trigger();
    QTRY_COMPARE(m->grid().card(u"loss"_s)->lines().size(), 3);
    const auto lines = m->grid().card(u"loss"_s)->lines();
    QCOMPARE(lines[0].label, u"lr = 0.1 (2 run(s))"_s);
    QVERIFY(lines[0].low);
    QVERIFY(m->button(u"groupRuns"_s).text().contains(u"lr"_s));
    m->picture(u"group-parameter"_s);
    m->start(); // and so it stays
    m->open(4);
    QTRY_COMPARE(m->grid().card(u"loss"_s)->lines().size(), 3);
}

QTEST_MAIN(TestCurvesAxes)
#include "tst_curvesaxes.moc"
