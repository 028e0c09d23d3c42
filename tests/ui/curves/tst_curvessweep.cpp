// SPDX-License-Identifier: GPL-3.0-or-later
//
// A sweep on the curves page: parallel coordinates over real run files, with mouse and keyboard.
#include "tests/client/curves/logwriter.h"
#include "tests/ui/curves/curvespagefixture.h"
#include "ui/curves/sweep/sweepcanvas.h"
#include "ui/curves/sweep/sweepview.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

using namespace officina;
using namespace officina::testing;

class TestCurvesSweep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<CurvesPageFixture>(); }
    void cleanup() { m.reset(); }
    void onlyWhereSomethingDiffers();
    void rangesKeepRuns();
    void clicksAndKeysChoose();
    void axesAreChosen();
    void sessionsOfKeras();
    void sessionsKeepTheirOwn();

private:
    // As Keras writes it; own: what the session's own file has beside its hyper-parameters.
    void session(int i, const QByteArray &own = {}) const
    {
        const QByteArray run = "run" + QByteArray::number(i);
        const QByteArray rate = bytesField(1, bytesField(1, "lr") + bytesField(2, doubleField(2, 0.1 * (i + 1))));
        const QByteArray start = varintField(1, 0) + bytesField(3, rate);
        const QByteArray value = bytesField(1, "_hparams_/session_start_info")
            + bytesField(9, bytesField(1, bytesField(1, "hparams") + bytesField(2, start)));
        m->m_folder.file(run + "/events.out.tfevents.1.host",
                         tfRecord(versionEvent()) + tfRecord(eventBytes(0, 1.7e9, bytesField(1, value))) + own);
        for (const QByteArray part : {"train", "validation"})
            m->m_folder.file(run + '/' + part + "/events.out.tfevents.2.host",
                             tfRecord(versionEvent()) + scalarRecord("epoch_loss", 1, 1.7e9, float(i) + 0.5F));
    }
    QByteArray sweep(int runs) const
    {
        const char *optimizers[] = {"\"adamw\"", "\"sgd\"", "\"lion\""};
        for (int run = 0; run < runs; ++run) {
            const double rate = std::pow(10, -4 + (run * 7 % 11) / 4.0);
            WandbFile file;
            file.add(bytesField(4,
                                wandbConfig({{"lr", QByteArray::number(rate)},
                                             {"optimizer", optimizers[run % 3]},
                                             {"depth", QByteArray::number(4 + run * 5 % 9)},
                                             {"epochs", "3"}})));
            for (int step = 0; step < 30; ++step)
                file.add(wandbHistory({step,
                                       1.7e9 + step,
                                       {{"val/loss", 2.0 / (1 + step) + std::abs(std::log10(rate) + 3) + run % 3 * 0.2},
                                        {"train/loss", 1.0 / (1 + step)},
                                        {"width", run + step}}}));
            m->m_folder.file("run" + QByteArray::number(run) + "/run-x.wandb", file.bytes());
        }
        return m->m_folder.bytes();
    }
    void open(int runs)
    {
        sweep(runs);
        m->start();
        m->open(runs);
        QTest::mouseClick(&m->button(u"runsAsSweep"_s), Qt::LeftButton);
        QTRY_VERIFY(canvas().isVisible());
    }
    SweepCanvas &canvas() const { return m->m_page->findChild<SweepView *>()->canvas(); }
    QString keyOf(int run) const { return m->m_folder.path() + u"\nrun%1"_s.arg(run); }

    std::unique_ptr<CurvesPageFixture> m;
};

void TestCurvesSweep::onlyWhereSomethingDiffers()
{
    m->run("a");
    m->run("b");
    m->start();
    m->open(2);
    QTest::mouseClick(&m->button(u"runsAsSweep"_s), Qt::LeftButton);
    QVERIFY(m->find<QWidget>(u"sweepHint"_s).isVisible()); // which files would give one
    QVERIFY(!canvas().isVisible());
    m->picture(u"sweep-hint"_s);
    sweep(2);
    m->m_page->refresh();
    QTRY_VERIFY(canvas().isVisible());
    // Judged by what says how good a run is, of the evaluation.
    QCOMPARE(m->find<QComboBox>(u"sweepMetric"_s).currentText(), u"val/loss"_s);
    QCOMPARE(m->find<QComboBox>(u"sweepNumber"_s).currentText(), u"lowest value"_s);
    // One of them alone is no sweep.
    m->m_page->findChild<RunList *>()->showOnly({keyOf(0)});
    QTRY_VERIFY(!m->button(u"runsAsSweep"_s).isVisible());
    QVERIFY(m->button(u"runsAsCharts"_s).isChecked());
}

void TestCurvesSweep::rangesKeepRuns()
{
    open(24);
    QCOMPARE(canvas().kept().size(), 24);
    QVERIFY(!m->button(u"sweepOnly"_s).isEnabled());
    m->picture(u"sweep"_s);
    // Beside the metric's axis stands what the colours mean: of a loss the lowest is the best.
    const QImage drawn = canvas().grab().toImage().scaled(canvas().size());
    const double scale = canvas().lineOf(3).x1() + 12;
    const auto colourAt = [&](double share) {
        return drawn.pixelColor(QPoint(int(scale), int(canvas().lineOf(3).pointAt(share).y())));
    };
    const auto isNear = [](const QColor &a, const QColor &b) {
        return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()) < 30;
    };
    QVERIFY(isNear(colourAt(0.05), sweepColour(0.95, false)));
    QVERIFY(isNear(colourAt(0.95), sweepColour(0.05, false)));
    // Axes in the order of their names: depth, lr, optimizer; the metric last. Only the best of all.
    const QLineF metric = canvas().lineOf(3);
    QTest::mousePress(&canvas(), Qt::LeftButton, {}, metric.pointAt(0).toPoint() + QPoint(0, 3));
    QTest::mouseMove(&canvas(), metric.pointAt(0.1).toPoint());
    QTest::mouseMove(&canvas(), metric.pointAt(0.2).toPoint());
    QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, metric.pointAt(0.2).toPoint());
    const qsizetype best = canvas().kept().size();
    QVERIFY2(best > 0 && best < 12, qPrintable(QString::number(best)));
    QVERIFY(m->button(u"sweepOnly"_s).isEnabled());
    m->picture(u"sweep-range"_s);
    // A second range keeps those that pass both.
    canvas().setBrush(u"optimizer"_s, {0.9, 1});
    QVERIFY(canvas().kept().size() < best);
    // A click takes a range away.
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, canvas().lineOf(2).pointAt(0.5).toPoint());
    QCOMPARE(canvas().kept().size(), best);
    m->m_theme->setScheme(Scheme::Dark);
    m->picture(u"sweep-dark"_s);
    m->m_theme->setScheme(Scheme::Light);
    // What is left goes to the charts.
    QTest::mouseClick(&m->button(u"sweepOnly"_s), Qt::LeftButton);
    QTRY_COMPARE(m->m_page->shownRuns(), int(best));
    QVERIFY(m->button(u"runsAsCharts"_s).isChecked());
}

void TestCurvesSweep::clicksAndKeysChoose()
{
    open(5);
    auto *runs = m->m_page->findChild<RunList *>();
    canvas().setFocus();
    QTest::keyClick(&canvas(), Qt::Key_Down);
    const QString best = runs->selected();
    QVERIFY(!best.isEmpty());
    QTest::keyClick(&canvas(), Qt::Key_Down);
    QVERIFY(runs->selected() != best);
    QTest::keyClick(&canvas(), Qt::Key_Up);
    QCOMPARE(runs->selected(), best);
    m->picture(u"sweep-selected"_s);
    // Beside all lines, nothing is chosen.
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, QPoint(3, canvas().height() - 3));
    QCOMPARE(runs->selected(), QString());
    canvas().setBrush(u"lr"_s, {0, 0.1});
    QTest::keyClick(&canvas(), Qt::Key_Escape);
    QVERIFY(!canvas().hasBrushes());
    // A click on a line chooses its run: the one that stands lowest, where its line ends.
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, canvas().lineOf(3).pointAt(0).toPoint() - QPoint(2, 0));
    QCOMPARE(runs->selected(), best);
}

void TestCurvesSweep::axesAreChosen()
{
    open(6);
    auto &menu = m->find<QMenu>(u"sweepAxesMenu"_s);
    Q_EMIT menu.aboutToShow();
    QStringList names;
    for (QAction *action : menu.actions())
        names.push_back(action->text());
    QCOMPARE(names, (QStringList{u"depth"_s, u"lr"_s, u"optimizer"_s})); // epochs is the same in all
    canvas().setBrush(u"depth"_s, {0, 0.1});
    QVERIFY(canvas().kept().size() < 6);
    menu.actions().first()->trigger();
    QVERIFY(!canvas().hasBrushes()); // an axis that is not there keeps nobody away
    QCOMPARE(canvas().kept().size(), 6);
    // Another metric, of which less is not known to be better.
    m->find<QComboBox>(u"sweepMetric"_s).setCurrentText(u"train/loss"_s);
    m->picture(u"sweep-equal"_s); // all the same: in the middle
    QVERIFY(canvas().better() == Goal::Lower);
    m->find<QComboBox>(u"sweepMetric"_s).setCurrentText(u"width"_s); // of which nobody knows what is best
    QCOMPARE(m->find<QComboBox>(u"sweepNumber"_s).currentText(), u"last value"_s);
    QVERIFY(!canvas().better());
    m->find<QComboBox>(u"sweepMetric"_s).setCurrentText(u"train/loss"_s);
    auto *number = &m->find<QComboBox>(u"sweepNumber"_s);
    QCOMPARE(number->currentText(), u"lowest value"_s); // guessed by the name; the user knows better
    QTest::keyClick(number, Qt::Key_Down);
    QCOMPARE(number->currentText(), u"highest value"_s);
    m->start(); // both choices stay
    m->open(6);
    Q_EMIT m->find<QMenu>(u"sweepAxesMenu"_s).aboutToShow();
    QTest::mouseClick(&m->button(u"runsAsSweep"_s), Qt::LeftButton);
    Q_EMIT m->find<QMenu>(u"sweepAxesMenu"_s).aboutToShow();
    QVERIFY(!m->find<QMenu>(u"sweepAxesMenu"_s).actions().first()->isChecked());
    m->find<QComboBox>(u"sweepMetric"_s).setCurrentText(u"train/loss"_s);
    QCOMPARE(m->find<QComboBox>(u"sweepNumber"_s).currentText(), u"highest value"_s);
}

// Hyper-parameters lie above the runs that the metrics are logged in.
void TestCurvesSweep::sessionsOfKeras()
{
    for (int i = 0; i < 3; ++i)
        session(i);
    m->start();
    m->open(9);
    QTest::mouseClick(&m->button(u"runsAsSweep"_s), Qt::LeftButton);
    QTRY_VERIFY(canvas().isVisible());
    QCOMPARE(m->find<QComboBox>(u"sweepMetric"_s).currentText(), u"validation/epoch_loss"_s);
    QCOMPARE(canvas().kept().size(), 3);
    m->picture(u"sweep-keras"_s);
    // What is kept goes to the charts with what it logged.
    canvas().setBrush(u"lr"_s, {0, 0.1});
    QCOMPARE(canvas().kept(), QStringList{keyOf(0)});
    QTest::mouseClick(&m->button(u"sweepOnly"_s), Qt::LeftButton);
    QTRY_COMPARE(m->m_page->shownRuns(), 3);
    QTRY_VERIFY(m->hasChart(u"epoch_loss"_s));
    QCOMPARE(m->grid().card(u"epoch_loss"_s)->lines().size(), 2);
}

// A metric of its own that is called as one of its parts' would be.
void TestCurvesSweep::sessionsKeepTheirOwn()
{
    for (int i = 0; i < 2; ++i)
        session(i, scalarRecord("validation/epoch_loss", 1, 1.7e9, float(i) + 5));
    m->start();
    m->open(6);
    QTest::mouseClick(&m->button(u"runsAsSweep"_s), Qt::LeftButton);
    QTRY_VERIFY(canvas().isVisible());
    const auto &metric = m->find<QComboBox>(u"sweepMetric"_s);
    for (const QString &name : {u"train/epoch_loss"_s, u"validation/epoch_loss"_s, u"validation.epoch_loss"_s})
        QVERIFY2(metric.findText(name) >= 0, qPrintable(name));
}

QTEST_MAIN(TestCurvesSweep)
#include "tst_curvessweep.moc"
